#pragma once

#include "core/backup/BackupReader.h"
#include "core/backup/Entitled.h"
#include "core/base/Clock.h"
#include "core/setup/OfficeSetup.h"
#include "core/storage/Staging.h"

namespace gonfalone {

struct RestoreOrder {
    QString file;
    QString passphrase; ///< of an encrypted backup
    DatabaseUrl to;
    SignedOrder by;
    /// SQLite only: the office that is at `to` makes room, kept aside under a name with the date. Only for a backup of
    /// that same office.
    bool replace = false;
};

struct RestoredOffice {
    BackupHeader header;
    BackupManifest manifest;
    QList<CheckedItem> checked;
    QString aside; ///< where the office that was replaced is now
};

/// Brings a backup back in a new place: every row and hash compared with the manifest, foreign keys, audit chain and
/// documents verified, before the place becomes an office. What is at the place of a restore that fails stays as it
/// was.
class RestoreRun
{
public:
    RestoreRun(const RestoreOrder &order, const Clock &clock, const ProgressSink &progress)
        : m_order(order), m_clock(clock), m_progress(progress)
    {}

    /// Errors: Forbidden (passphrase, person), Conflict (place not empty, another office), Newer, Corrupt, Unavailable,
    /// Cancelled.
    Result<RestoredOffice> run();

private:
    Result<RestoredOffice> restore(BackupReader &reader, class NewPlace &place);
    Outcome load(BackupReader &reader, Staging &staging, BackupManifest &manifest);
    Outcome compare(Database &database, const BackupManifest &manifest, qint64 size);
    Outcome mayReplace(const BackupHeader &header);
    Result<QString> putAside();

    RestoreOrder m_order;
    Clock m_clock;
    const ProgressSink &m_progress;
};

} // namespace gonfalone
