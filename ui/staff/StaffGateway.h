#pragma once

#include "core/base/WorkThread.h"
#include "core/staff/StaffService.h"
#include "core/staffprint/OrgPaper.h"
#include "ui/patrocinio/Deliver.h"
#include "ui/staff/StaffFact.h"

#include <QObject>

namespace gonfalone {

/// The way from the window to StaffService, as AgendaGateway is that to the agenda.
class StaffGateway : public QObject
{
    Q_OBJECT

public:
    /// `database` is called on `thread` only and may return null when the office is closed. `thread` outlives this.
    StaffGateway(WorkThread &thread, std::function<Database *()> database, const Clock &clock, const Actor &actor,
                 QObject *parent = nullptr);

    const Clock &clock() const { return m_clock; }
    const Actor &actor() const { return m_actor; }
    QDate today() const { return m_clock.today(); }
    int pending() const { return m_pending; }

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

signals:
    void idle();

private:
    struct Desk;
    template <typename T, typename F>
    QFuture<Result<T>> ask(F work);
    void ended();

    WorkThread &m_thread;
    std::function<Database *()> m_database;
    Clock m_clock;
    Actor m_actor;
    int m_pending = 0;
};

} // namespace gonfalone
