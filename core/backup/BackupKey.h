#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace gonfalone {

/// The shortest passphrase of a backup, in characters: a file that is taken away may be tried at leisure.
inline constexpr int kMinPassphraseLength = 12;

/// What closes a backup. Every file has a key of its own, sealed for `publicKey`, whose other half comes from the
/// passphrase by Argon2id. So the daily backup is encrypted without the passphrase being kept anywhere.
struct BackupSeal {
    QByteArray salt;
    quint64 passes = 0;   ///< Argon2id's operations
    quint64 memory = 0;   ///< Argon2id's memory, in bytes
    QByteArray publicKey; ///< empty: the backup is not encrypted

    bool operator==(const BackupSeal &) const = default;
    bool isSet() const { return !publicKey.isEmpty(); }
};

/// A new seal for a passphrase. Errors: Invalid (too short), Unavailable (not enough memory).
Result<BackupSeal> sealFor(const QString &passphrase);

/// Random bytes for the key of one file.
Result<QByteArray> newFileKey();
QByteArray sealFileKey(const BackupSeal &seal, const QByteArray &fileKey);
/// Forbidden when the passphrase is not the one of the seal; Corrupt when the seal cannot be.
Result<QByteArray> openFileKey(const BackupSeal &seal, const QByteArray &sealedKey, const QString &passphrase);

/// The seal as the office's settings and a backup's header keep it; empty when there is none.
QString toText(const BackupSeal &seal);
BackupSeal sealFromText(const QString &text);

} // namespace gonfalone
