#include "ui/agenda/AppointmentGateway.h"

#include "core/access/AccessService.h"
#include "core/interchange/EmlReader.h"

#include <QFile>
#include <QFileInfo>

namespace gonfalone {

namespace {

constexpr int kMostTimes = 40;

} // namespace

/// What a call may use on the thread of the database.
struct AppointmentGateway::Desk {
    AppointmentService &service;
    Actor actor;
    const Keyring &keyring;
    const Clock &clock;
};

AppointmentGateway::AppointmentGateway(WorkThread &thread, std::function<Database *()> database, const Clock &clock,
                                       const Actor &actor, QObject *parent)
    : OfficeGateway(thread, std::move(database), clock, actor, parent), m_seat(std::make_shared<Seat>())
{}

template <typename T, typename F>
QFuture<Result<T>> AppointmentGateway::ask(F work)
{
    return atDesk<T>([seat = m_seat, work](const OfficeDesk &at) {
        if (seat->database != &at.database) {
            seat->service = std::make_unique<AppointmentService>(at.database, at.clock);
            seat->database = &at.database;
        }
        Desk desk{*seat->service, at.actor, at.keyring, at.clock};
        return work(desk);
    });
}

QFuture<Result<AppointmentBoard>> AppointmentGateway::board(const AppointmentQuery &query)
{
    return ask<AppointmentBoard>([query](Desk &desk) -> Result<AppointmentBoard> {
        AppointmentBoard board;
        TRY(board.requests, desk.service.list(desk.actor, query));
        TRY(board.limit, desk.service.waitingLimit());
        return board;
    });
}

QFuture<Result<OpenedAppointment>> AppointmentGateway::open(const QString &label)
{
    return ask<OpenedAppointment>([label](Desk &desk) -> Result<OpenedAppointment> {
        OpenedAppointment opened;
        TRY(opened.request, desk.service.find(desk.actor, label));
        TRY(opened.waiting, desk.service.waiting(desk.actor, opened.request));
        opened.actions = desk.service.actionsFor(desk.actor, opened.request);
        TRY(opened.events, desk.service.events(desk.actor, label));
        TRY(opened.papers, desk.service.papers(desk.actor, label));
        TRY(const std::optional<Rule> limit, desk.service.waitingLimit());
        opened.late = isLate(opened.request, desk.clock.today(), limit);
        if (desk.actor.may(Permission::AnswerAppointments)) {
            TRY(opened.delegates, desk.service.delegates(desk.actor, opened.request, desk.clock.today()));
        }
        if (opened.request.contact.isValid()) {
            AppointmentQuery others;
            others.open = false;
            others.contact = opened.request.contact;
            TRY(const QList<AppointmentRequest> all, desk.service.list(desk.actor, others));
            opened.before = std::max(0, int(all.size()) - 1);
        }
        return opened;
    });
}

QFuture<Result<AppointmentIntake>> AppointmentGateway::importFile(const QString &path)
{
    return ask<AppointmentIntake>([path](Desk &desk) -> Result<AppointmentIntake> {
        TRY(const MailMessage message, readEmlFile(path));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(
                Error::unavailable(AppointmentGateway::tr("%1 cannot be read: %2.").arg(path, file.errorString())));
        return desk.service.importMail(desk.actor, message, file.readAll(), QFileInfo(path).fileName());
    });
}

QFuture<Result<AppointmentRequest>> AppointmentGateway::add(const AppointmentRequest &draft)
{
    return ask<AppointmentRequest>([draft](Desk &desk) { return desk.service.registerByHand(desk.actor, draft); });
}

QFuture<Result<AppointmentRequest>> AppointmentGateway::save(const AppointmentRequest &edited)
{
    return ask<AppointmentRequest>([edited](Desk &desk) { return desk.service.save(desk.actor, edited); });
}

QFuture<Result<AppointmentRequest>> AppointmentGateway::askBriefing(const AppointmentRef &ref, const QString &office,
                                                                    const QString &question, const QDate &due)
{
    return ask<AppointmentRequest>([ref, office, question, due](Desk &desk) {
        return desk.service.askBriefing(desk.actor, ref, office, question, due);
    });
}

QFuture<Result<AppointmentRequest>> AppointmentGateway::receiveBriefing(const AppointmentRef &ref,
                                                                        const QString &office, const QString &text)
{
    return ask<AppointmentRequest>(
        [ref, office, text](Desk &desk) { return desk.service.receiveBriefing(desk.actor, ref, office, text); });
}

QFuture<Result<QList<FreeSlot>>> AppointmentGateway::freeTimes(const AppointmentRequest &request, const QDate &from,
                                                               const QDate &to)
{
    return ask<QList<FreeSlot>>([request, from, to](Desk &desk) {
        return desk.service.freeTimes(desk.actor, desk.keyring, request, from, to, kMostTimes);
    });
}

QFuture<Result<AppointmentRequest>> AppointmentGateway::propose(const AppointmentRef &ref, const QList<FreeSlot> &times)
{
    return ask<AppointmentRequest>([ref, times](Desk &desk) { return desk.service.propose(desk.actor, ref, times); });
}

QFuture<Result<AnsweredAppointment>> AppointmentGateway::accept(const AppointmentRef &ref,
                                                                const AppointmentMeeting &meeting)
{
    return ask<AnsweredAppointment>(
        [ref, meeting](Desk &desk) { return desk.service.accept(desk.actor, desk.keyring, ref, meeting); });
}

QFuture<Result<AnsweredAppointment>> AppointmentGateway::handOver(const AppointmentRef &ref,
                                                                  const AppointmentHandOver &wanted)
{
    return ask<AnsweredAppointment>(
        [ref, wanted](Desk &desk) { return desk.service.handOver(desk.actor, desk.keyring, ref, wanted); });
}

QFuture<Result<AppointmentRequest>> AppointmentGateway::close(const AppointmentRef &ref, AppointmentAction action,
                                                              const QString &reason)
{
    return ask<AppointmentRequest>([ref, action, reason](Desk &desk) {
        if (action == AppointmentAction::Decline)
            return desk.service.decline(desk.actor, ref, reason);
        return action == AppointmentAction::Withdraw ? desk.service.withdraw(desk.actor, ref, reason)
                                                     : desk.service.reopen(desk.actor, ref, reason);
    });
}

QFuture<Result<DraftDocument>> AppointmentGateway::letter(const QString &label)
{
    return ask<DraftDocument>([label](Desk &desk) -> Result<DraftDocument> {
        TRY(const AppointmentRequest request, desk.service.find(desk.actor, label));
        return desk.service.letter(desk.actor, desk.keyring, request);
    });
}

QFuture<Result<PreparedAppointmentLetter>> AppointmentGateway::prepareLetter(const QString &label)
{
    return ask<PreparedAppointmentLetter>(
        [label](Desk &desk) { return desk.service.prepareLetter(desk.actor, desk.keyring, label); });
}

QFuture<Result<QByteArray>> AppointmentGateway::paper(const QString &label, DocumentId id)
{
    return ask<QByteArray>([label, id](Desk &desk) { return desk.service.paperContent(desk.actor, label, id); });
}

} // namespace gonfalone
