#pragma once

#include "core/staff/StaffService.h"
#include "core/staffprint/OrgPaper.h"
#include "ui/desk/Deliver.h"
#include "ui/desk/OfficeGateway.h"
#include "ui/staff/StaffFact.h"

namespace gonfalone {

/// The way from the window to StaffService, as AgendaGateway is that to the agenda.
class StaffGateway : public OfficeGateway
{
    Q_OBJECT

public:
    using OfficeGateway::OfficeGateway;

    /// The whole history: what was true on a day is computed from it.
    QFuture<Result<StaffBook>> book();
    QFuture<Result<StaffPerson>> savePerson(const StaffPerson &edited);
    QFuture<Result<StaffFact>> put(const StaffFact &wanted, const Writing &how);
    QFuture<Result<StaffFact>> move(const StaffFact &seen, const StaffFact &next, const QString &reason);
    QFuture<Outcome> withdraw(const StaffFact &seen, const QString &reason);
    /// Leaves a line in the log of readings.
    QFuture<Result<std::optional<qint64>>> pay(StaffFactId contract);
    QFuture<Outcome> setPay(StaffFactId contract, qint64 cents);
    /// `goOn` is asked on the thread of the database.
    QFuture<Result<StaffImport>> importPeople(const QByteArray &csv, const ImportMapping &mapping, bool dryRun,
                                              const ProgressSink &goOn);
    QFuture<Result<OrgSheet>> sheet(const QDate &day, ChartPaper paper);

private:
    struct Desk;
    template <typename T, typename F>
    QFuture<Result<T>> ask(F work);
};

} // namespace gonfalone
