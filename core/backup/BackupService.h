#pragma once

#include "core/access/Audit.h"
#include "core/access/User.h"
#include "core/backup/BackupReader.h"
#include "core/backup/BackupStore.h"
#include "core/base/Progress.h"

#include <optional>

namespace gonfalone {

/// What somebody asks for.
struct BackupOrder {
    QString path;                        ///< empty: a new file in the folder of the settings
    std::optional<QString> passphrase{}; ///< set: encrypted with it. Otherwise as the settings say
};

/// A backup as it lies in the folder.
struct KnownBackup {
    QString path;
    qint64 size = 0;
    BackupHeader header;
    /// It ends as it was written; whatever bears its final name was read back and verified before it got it.
    bool whole = false;
};

/// Backups of an office: made on demand or daily, read back before they count, thinned out.
class BackupService
{
public:
    BackupService(Database &db, const Clock &clock) : m_db(db), m_clock(clock), m_audit(clock) {}

    /// Errors: Forbidden; Invalid (passphrase too short); Conflict (the file exists); Unavailable (folder, disk full,
    /// a server that keeps the rights itself);
    /// Cancelled. Nothing is left behind by any of them.
    Result<KnownBackup> make(const Actor &actor, const BackupOrder &order, const ProgressSink &progress = {});
    /// The first program that starts on a day makes the backup of the day, whoever signs in: it does what the
    /// administrator set, on nobody's order. Nothing when it is switched off or made already.
    Result<std::optional<KnownBackup>> makeDaily(const ProgressSink &progress = {});

    /// Newest first.
    Result<QList<KnownBackup>> list(const Actor &actor);
    /// Reads a backup from end to end.
    Result<BackupManifest> check(const Actor &actor, const QString &path, const QString &passphrase,
                                 const ProgressSink &progress = {});

    Result<BackupSettings> settings(const Actor &actor);
    /// `passphrase`: set = encrypt the daily ones with it, set and empty = no more; not set = as before.
    Result<BackupSettings> saveSettings(const Actor &actor, const BackupSettings &settings,
                                        const std::optional<QString> &passphrase);
    /// Where the backups go: the folder of the settings, or one beside the data.
    Result<QString> folder();

private:
    struct Plan {
        QString path;
        BackupHeader header;
        QByteArray fileKey;
    };
    Result<Plan> planFor(const QString &by, const QString &path, BackupKind kind, const BackupSeal &seal);
    Result<KnownBackup> write(const Plan &plan, const ProgressSink &progress);
    QString newPath(const QString &folder, BackupKind kind) const;
    QList<KnownBackup> found(const QString &folder) const;
    Outcome thinOut(const QString &folder, const QString &office) const;

    Database &m_db;
    Clock m_clock;
    AuditStore m_audit;
    BackupStore m_store;
};

/// Reads a backup that is unlocked from end to end.
Result<BackupManifest> verifyBackup(BackupReader &reader, const ProgressSink &progress);

} // namespace gonfalone
