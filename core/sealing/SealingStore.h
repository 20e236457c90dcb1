#pragma once

#include "core/sealing/KeyPair.h"
#include "core/storage/Database.h"

#include <QDateTime>

namespace gonfalone {

/// Which key of a class is in use.
struct KeyInUse {
    SecretClass secret = SecretClass::Notes;
    qint64 number = 0;
    QDateTime madeAt;
};

/// A class key closed for one person.
struct KeyWrap {
    SecretClass secret = SecretClass::Notes;
    UserId user;
    qint64 number = 0;
    QByteArray wrapped;
};

/// The right to a class that somebody gave to a person, besides what roles give.
struct SecretGrant {
    SecretClass secret = SecretClass::Notes;
    UserId user;
    bool writes = false;
};

/// The recovery sheet in use: its open half, and when it was made.
struct RecoveryKey {
    qint64 number = 0;
    QByteArray open;
    QDateTime madeAt;
    QString madeBy;
};

/// A class key closed for a recovery sheet.
struct RecoveryWrap {
    SecretClass secret = SecretClass::Notes;
    qint64 sheet = 0;
    qint64 number = 0;
    QByteArray wrapped;
};

/// What was sealed in one column of one row.
struct SealedRow {
    QString id;
    QString sealed;
};

/// The SQL of keys, wraps and grants, and of what is sealed under them. Bytes are kept as base64.
class SealingStore
{
public:
    /// NotFound (with an empty message) when the person has no pair yet.
    Result<LockedPair> lockedPair(Database &db, UserId user) const;
    Result<QByteArray> openHalf(Database &db, UserId user) const;
    Result<QHash<UserId, QByteArray>> openHalves(Database &db) const;
    Outcome putPair(Transaction &tx, UserId user, const QByteArray &open, const LockedPair &locked,
                    const QString &at) const;

    Result<QList<KeyInUse>> keysInUse(Database &db) const;
    /// NotFound (with an empty message) while the class has no key.
    Result<KeyInUse> keyInUse(Database &db, SecretClass secret) const;
    /// False when somebody made it meanwhile.
    Result<bool> addKey(Transaction &tx, SecretClass secret, const QString &at) const;
    Outcome renewKey(Transaction &tx, SecretClass secret, qint64 number, const QString &at) const;

    Result<QList<KeyWrap>> wraps(Database &db, SecretClass secret) const;
    /// NotFound (with an empty message) when nobody handed the key to this person.
    Result<KeyWrap> wrap(Database &db, SecretClass secret, UserId user) const;
    Outcome putWrap(Transaction &tx, const KeyWrap &wrap, const QString &at, const QString &by) const;
    Outcome dropWrap(Transaction &tx, SecretClass secret, UserId user) const;
    /// What was handed to a person is closed for a pair that is no more.
    Outcome dropWraps(Transaction &tx, UserId user) const;

    Result<QList<SecretGrant>> grants(Database &db, SecretClass secret) const;
    Outcome putGrant(Transaction &tx, const SecretGrant &grant, const QString &at, const QString &by) const;
    Outcome dropGrant(Transaction &tx, SecretClass secret, UserId user) const;

    /// NotFound (with an empty message) while no sheet was printed.
    Result<RecoveryKey> recoveryKey(Database &db) const;
    Outcome addRecoveryKey(Transaction &tx, const RecoveryKey &key) const;
    /// NotFound (with an empty message) when the class is not closed for any sheet.
    Result<RecoveryWrap> recoveryWrap(Database &db, SecretClass secret) const;
    Outcome putRecoveryWrap(Transaction &tx, const RecoveryWrap &wrap) const;

    /// What is sealed in one column under a key, but for what is empty.
    Result<QList<SealedRow>> sealedRows(Database &db, const QString &table, const QString &column,
                                        qint64 keyNumber) const;
    Outcome putSealed(Transaction &tx, const QString &table, const QString &column, const SealedRow &row) const;
    Outcome setKeyNumber(Transaction &tx, const QString &table, qint64 before, qint64 after) const;
    /// How many rows are sealed under another key than this one.
    Result<qint64> strayRows(Database &db, const QString &table, qint64 keyNumber) const;
};

} // namespace gonfalone
