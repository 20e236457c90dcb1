#pragma once

#include "core/sealing/Secret.h"
#include "core/sealing/SecretClass.h"

namespace gonfalone {

/// A pair of X25519: whoever knows the open half can close something that only the secret half opens.
struct KeyPair {
    QByteArray open;
    Secret secret;
};

Result<KeyPair> newKeyPair();
/// The pair that a secret half belongs to.
Result<KeyPair> pairOf(Secret secret);

/// A secret half under a password, as it is kept.
struct LockedPair {
    PasswordPrice price;
    QByteArray sealed;
};

/// `owner` and the open half are bound into it: it opens for nobody else.
Result<LockedPair> lockPair(const KeyPair &pair, qint64 owner, const QString &password);
/// Forbidden when the password is not the one, or when it was altered or is somebody else's.
Result<KeyPair> unlockPair(const LockedPair &locked, const QByteArray &open, qint64 owner, const QString &password);

/// The key of a class of secrets; a new one has the next number.
struct ClassKey {
    SecretClass secret = SecretClass::Notes;
    qint64 number = 0;
    Secret key;
};

Result<ClassKey> newClassKey(SecretClass secret, qint64 number);
/// The key closed for whoever has the other half of `open`; class and number are bound into it.
Result<QByteArray> wrapped(const ClassKey &key, const QByteArray &open);
/// Forbidden when it is not for this pair, or not the key of that class and number.
Result<ClassKey> unwrapped(const QByteArray &wrapped, const KeyPair &pair, SecretClass secret, qint64 number);

} // namespace gonfalone
