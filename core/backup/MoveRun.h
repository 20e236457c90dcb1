#pragma once

#include "core/access/User.h"
#include "core/base/Clock.h"
#include "core/base/Progress.h"
#include "core/setup/OfficeSetup.h"
#include "core/storage/Staging.h"
#include "core/storage/TableCursor.h"

namespace gonfalone {

/// What a move came to.
struct MovedOffice {
    qint64 tables = 0;
    qint64 rows = 0;
    qint64 bytes = 0; ///< of the contents
    bool resumed = false;
    QList<CheckedItem> checked;
};

/// Carries an office to a new place on either engine. It goes on where it was interrupted; the new place is no office
/// before every row and content was compared with the old one and `check` passed there. The old office stays as it is.
class MoveRun
{
public:
    MoveRun(Database &from, const DatabaseUrl &to, const Clock &clock, const ProgressSink &progress)
        : m_from(from), m_to(to), m_clock(clock), m_progress(progress)
    {}

    /// Errors: Forbidden; Conflict (place not empty, or somebody worked in the old office meanwhile: run it again);
    /// Corrupt; Unavailable; Cancelled.
    Result<MovedOffice> run(const Actor &actor);

private:
    Result<QString> identityOf();
    Outcome announce(const Actor &actor, Staging &staging);
    Outcome copy(Snapshot &snapshot, Staging &staging, const Table &table);
    Outcome verify(Snapshot &snapshot, Staging &staging, const Table &table);
    Result<bool> same(Snapshot &snapshot, Staging &staging, const Table &table);
    Outcome went(qint64 bytes);

    Database &m_from;
    DatabaseUrl m_to;
    Clock m_clock;
    const ProgressSink &m_progress;
    MovedOffice m_moved;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace gonfalone
