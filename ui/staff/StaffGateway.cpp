#include "ui/staff/StaffGateway.h"

#include "core/staffprint/OrgPrint.h"

namespace gonfalone {

/// What a call may use on the thread of the database.
struct StaffGateway::Desk {
    StaffService service;
    OrgPrint print;
    Actor actor;
};

template <typename T, typename F>
QFuture<Result<T>> StaffGateway::ask(F work)
{
    return atDesk<T>([work](const OfficeDesk &at) {
        Desk desk{StaffService(at.database, at.clock), OrgPrint(at.database, at.clock), at.actor};
        return work(desk);
    });
}

QFuture<Result<StaffBook>> StaffGateway::book()
{
    return ask<StaffBook>([](Desk &desk) { return desk.service.book(desk.actor); });
}

QFuture<Result<StaffPerson>> StaffGateway::savePerson(const StaffPerson &edited)
{
    return ask<StaffPerson>([edited](Desk &desk) { return desk.service.savePerson(desk.actor, edited); });
}

QFuture<Result<StaffFact>> StaffGateway::put(const StaffFact &wanted, const Writing &how)
{
    return ask<StaffFact>([wanted, how](Desk &desk) {
        return std::visit(
            [&](const auto &fact) -> Result<StaffFact> {
                TRY(const auto written, desk.service.put(desk.actor, fact, how));
                return StaffFact(written);
            },
            wanted);
    });
}

QFuture<Result<StaffFact>> StaffGateway::move(const StaffFact &seen, const StaffFact &next, const QString &reason)
{
    return ask<StaffFact>([seen, next, reason](Desk &desk) -> Result<StaffFact> {
        TRY(const Affiliation written,
            desk.service.move(desk.actor, std::get<Affiliation>(seen), std::get<Affiliation>(next), reason));
        return StaffFact(written);
    });
}

QFuture<Outcome> StaffGateway::withdraw(const StaffFact &seen, const QString &reason)
{
    return ask<void>([seen, reason](Desk &desk) {
        return std::visit([&](const auto &fact) { return desk.service.withdraw(desk.actor, fact, reason); }, seen);
    });
}

QFuture<Result<std::optional<qint64>>> StaffGateway::pay(StaffFactId contract)
{
    return ask<std::optional<qint64>>([contract](Desk &desk) { return desk.service.pay(desk.actor, contract); });
}

QFuture<Outcome> StaffGateway::setPay(StaffFactId contract, qint64 cents)
{
    return ask<void>([contract, cents](Desk &desk) { return desk.service.setPay(desk.actor, contract, cents); });
}

QFuture<Result<StaffImport>> StaffGateway::importPeople(const QByteArray &csv, const ImportMapping &mapping,
                                                        bool dryRun, const ProgressSink &goOn)
{
    return ask<StaffImport>([csv, mapping, dryRun, goOn](Desk &desk) {
        return desk.service.importPeople(desk.actor, csv, mapping, dryRun, goOn);
    });
}

QFuture<Result<OrgSheet>> StaffGateway::sheet(const QDate &day, ChartPaper paper)
{
    return ask<OrgSheet>([day, paper](Desk &desk) { return desk.print.read(desk.actor, day, paper); });
}

} // namespace gonfalone
