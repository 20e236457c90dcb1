#pragma once

#include "core/backup/Entitled.h"
#include "core/base/Clock.h"
#include "core/base/Progress.h"
#include "core/storage/Salvage.h"
#include "core/storage/Staging.h"

namespace gonfalone {

struct RecoverOrder {
    QString file; ///< the damaged SQLite file
    DatabaseUrl to;
    SignedOrder by;
};

/// What was recovered, and what was not.
struct RecoveredOffice {
    QString aside; ///< the copy of the damaged file
    QList<SalvagedTable> tables;
    /// Rows that were read but name something that is lost, "table: column: value, …".
    QStringList orphans;
    bool auditJoined = false; ///< lines of the log were lost, and the rest was joined again

    bool isWhole() const;
};

/// Reads what can be read of a damaged SQLite file into a new one. The damaged file is copied aside first and only
/// read.
class RecoverRun
{
public:
    RecoverRun(const RecoverOrder &order, const Clock &clock, const ProgressSink &progress)
        : m_order(order), m_clock(clock), m_progress(progress)
    {}

    /// Errors: Conflict (the new file exists), Corrupt (nothing can be read), Forbidden (who the recovered users do not
    /// know as administrator), Unavailable, Cancelled.
    Result<RecoveredOffice> run();

private:
    Outcome recover(Salvage &salvage, class NewPlace &place, RecoveredOffice &recovered);
    Outcome bring(Salvage &salvage, Staging &staging, const Table &table, RecoveredOffice &recovered);
    Outcome bringSteps(Staging &staging, const Table &table, int schema);
    Outcome join(Staging &staging, RecoveredOffice &recovered);

    RecoverOrder m_order;
    Clock m_clock;
    const ProgressSink &m_progress;
};

} // namespace gonfalone
