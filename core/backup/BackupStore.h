#pragma once

#include "core/backup/BackupKey.h"
#include "core/storage/Database.h"

#include <QDate>

namespace gonfalone {

/// How the office wants its backups.
struct BackupSettings {
    QString folder; ///< empty: beside the data
    bool daily = true;
    BackupSeal seal; ///< when set, the daily backups are encrypted

    bool operator==(const BackupSettings &) const = default;
};

/// What the office's own data keep about its backups.
class BackupStore
{
public:
    /// The identity that all backups of an office share; made the first time.
    Result<QString> officeIdentity(Transaction &tx) const;
    /// Empty when none was made yet.
    Result<QString> knownIdentity(Database &db) const;
    Result<BackupSettings> settings(Database &db) const;
    Outcome putSettings(Transaction &tx, const BackupSettings &settings) const;
    /// The day of the last daily backup; invalid when there was none.
    Result<QDate> lastDaily(Database &db) const;
    Outcome putLastDaily(Transaction &tx, const QDate &day) const;

private:
    Result<QString> value(Database &db, const QString &key) const;
    Outcome put(Transaction &tx, const QString &key, const QString &value) const;
};

} // namespace gonfalone
