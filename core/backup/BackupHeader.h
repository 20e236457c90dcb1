#pragma once

#include "core/backup/BackupKey.h"
#include "core/storage/Tables.h"

#include <QDateTime>

namespace gonfalone {

/// Why a backup was made: the daily ones alone are thinned out by themselves.
enum class BackupKind { Manual, Daily };

/// What stands at the beginning of a backup, readable without the passphrase.
struct BackupHeader {
    QString office; ///< identity of the office, the same in all its backups
    QString comune;
    QString engine; ///< "sqlite" or "postgresql"; a backup may be restored on either
    int schema = 0;
    QString program; ///< version of the program that wrote it
    QDateTime instant;
    BackupKind kind = BackupKind::Manual;
    BackupSeal seal;
    QByteArray fileKey; ///< sealed; of a backup that is not encrypted the key itself

    bool operator==(const BackupHeader &) const = default;
};

QByteArray toJson(const BackupHeader &header);
/// Newer when a later program wrote it, Corrupt when it cannot be read. `place` is for the sentence.
Result<BackupHeader> headerFromJson(const QByteArray &json, const QString &place);

/// What a table of the backup came to.
struct BackedUpTable {
    QString name;
    qint64 rows = 0;
    QByteArray sha256; ///< of its rows and blobs, the same whatever engine they are read from

    bool operator==(const BackedUpTable &) const = default;
};

/// What stands at the end of a backup.
using BackupManifest = QList<BackedUpTable>;

QByteArray toJson(const BackupManifest &manifest);
BackupManifest manifestFromJson(const QByteArray &json);
QByteArray toJson(const Table &table);
Table tableFromJson(const QByteArray &json);

} // namespace gonfalone
