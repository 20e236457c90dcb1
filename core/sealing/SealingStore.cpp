#include "core/sealing/SealingStore.h"

#include "core/base/Clock.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QString kept(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesIn(const Row &row, int column)
{
    return QByteArray::fromBase64(row.text(column).toLatin1());
}

KeyInUse readKey(const Row &row)
{
    // A class that this program does not know is left alone: number 0 opens nothing.
    const auto secret = secretFrom(row.text(0));
    return {secret.value_or(SecretClass::Notes), secret ? row.integer(1) : 0, row.instant(2)};
}

} // namespace

Result<LockedPair> SealingStore::lockedPair(Database &db, UserId user) const
{
    return db.readOne<LockedPair>(
        u"SELECT salt, passes, memory, sealed FROM person_secret WHERE user_id = ?"_s, {user.value},
        [](const Row &row) {
            return LockedPair{{bytesIn(row, 0), quint64(row.integer(1)), quint64(row.integer(2))}, bytesIn(row, 3)};
        });
}

Result<QByteArray> SealingStore::openHalf(Database &db, UserId user) const
{
    return db.readOne<QByteArray>(u"SELECT public_key FROM person_key WHERE user_id = ?"_s, {user.value},
                                  [](const Row &row) { return bytesIn(row, 0); });
}

Result<QHash<UserId, QByteArray>> SealingStore::openHalves(Database &db) const
{
    QHash<UserId, QByteArray> halves;
    CHECK(db.read(u"SELECT user_id, public_key FROM person_key ORDER BY user_id"_s, {},
                  [&](const Row &row) { halves.insert(UserId{row.integer(0)}, bytesIn(row, 1)); }));
    return halves;
}

Outcome SealingStore::putPair(Transaction &tx, UserId user, const QByteArray &open, const LockedPair &locked,
                              const QString &at) const
{
    CHECK(tx.database().write(tx,
                              u"INSERT INTO person_key (user_id, public_key, made_at) VALUES (?, ?, ?) "
                              "ON CONFLICT (user_id) DO UPDATE SET public_key = excluded.public_key, "
                              "made_at = excluded.made_at"_s,
                              {user.value, kept(open), at}));
    CHECK(tx.database().write(
        tx,
        u"INSERT INTO person_secret (user_id, salt, passes, memory, sealed) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (user_id) DO UPDATE SET salt = excluded.salt, passes = excluded.passes, memory = excluded.memory, "
        "sealed = excluded.sealed"_s,
        {user.value, kept(locked.price.salt), qint64(locked.price.passes), qint64(locked.price.memory),
         kept(locked.sealed)}));
    return {};
}

Result<QList<KeyInUse>> SealingStore::keysInUse(Database &db) const
{
    TRY(QList<KeyInUse> keys,
        db.readAll<KeyInUse>(u"SELECT class, number, made_at FROM secret_key ORDER BY class"_s, {}, readKey));
    keys.removeIf([](const KeyInUse &key) { return key.number == 0; });
    return keys;
}

Result<KeyInUse> SealingStore::keyInUse(Database &db, SecretClass secret) const
{
    return db.readOne<KeyInUse>(u"SELECT class, number, made_at FROM secret_key WHERE class = ?"_s, {secretKey(secret)},
                                readKey);
}

Result<bool> SealingStore::addKey(Transaction &tx, SecretClass secret, const QString &at) const
{
    TRY(const qint64 added,
        tx.database().write(tx,
                            u"INSERT INTO secret_key (class, number, made_at) VALUES (?, 1, ?) "
                            "ON CONFLICT (class) DO NOTHING"_s,
                            {secretKey(secret), at}));
    return added == 1;
}

Outcome SealingStore::renewKey(Transaction &tx, SecretClass secret, qint64 number, const QString &at) const
{
    CHECK(tx.database().write(tx, u"UPDATE secret_key SET number = ?, made_at = ? WHERE class = ?"_s,
                              {number, at, secretKey(secret)}));
    return {};
}

Result<QList<KeyWrap>> SealingStore::wraps(Database &db, SecretClass secret) const
{
    return db.readAll<KeyWrap>(u"SELECT user_id, number, wrapped FROM secret_wrap WHERE class = ? ORDER BY user_id"_s,
                               {secretKey(secret)}, [secret](const Row &row) {
                                   return KeyWrap{secret, UserId{row.integer(0)}, row.integer(1), bytesIn(row, 2)};
                               });
}

Result<KeyWrap> SealingStore::wrap(Database &db, SecretClass secret, UserId user) const
{
    return db.readOne<KeyWrap>(u"SELECT number, wrapped FROM secret_wrap WHERE class = ? AND user_id = ?"_s,
                               {secretKey(secret), user.value}, [secret, user](const Row &row) {
                                   return KeyWrap{secret, user, row.integer(0), bytesIn(row, 1)};
                               });
}

Outcome SealingStore::putWrap(Transaction &tx, const KeyWrap &wrap, const QString &at, const QString &by) const
{
    CHECK(tx.database().write(
        tx,
        u"INSERT INTO secret_wrap (class, user_id, number, wrapped, made_at, made_by) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (class, user_id) DO UPDATE SET number = excluded.number, wrapped = excluded.wrapped, "
        "made_at = excluded.made_at, made_by = excluded.made_by"_s,
        {secretKey(wrap.secret), wrap.user.value, wrap.number, kept(wrap.wrapped), at, by}));
    return {};
}

Outcome SealingStore::dropWrap(Transaction &tx, SecretClass secret, UserId user) const
{
    CHECK(tx.database().write(tx, u"DELETE FROM secret_wrap WHERE class = ? AND user_id = ?"_s,
                              {secretKey(secret), user.value}));
    return {};
}

Outcome SealingStore::dropWraps(Transaction &tx, UserId user) const
{
    CHECK(tx.database().write(tx, u"DELETE FROM secret_wrap WHERE user_id = ?"_s, {user.value}));
    return {};
}

Result<QList<SecretGrant>> SealingStore::grants(Database &db, SecretClass secret) const
{
    return db.readAll<SecretGrant>(u"SELECT user_id, writes FROM secret_grant WHERE class = ? ORDER BY user_id"_s,
                                   {secretKey(secret)}, [secret](const Row &row) {
                                       return SecretGrant{secret, UserId{row.integer(0)}, row.flag(1)};
                                   });
}

Outcome SealingStore::putGrant(Transaction &tx, const SecretGrant &grant, const QString &at, const QString &by) const
{
    CHECK(tx.database().write(
        tx,
        u"INSERT INTO secret_grant (class, user_id, writes, granted_at, granted_by) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (class, user_id) DO UPDATE SET writes = excluded.writes, granted_at = excluded.granted_at, "
        "granted_by = excluded.granted_by"_s,
        {secretKey(grant.secret), grant.user.value, grant.writes ? 1 : 0, at, by}));
    return {};
}

Outcome SealingStore::dropGrant(Transaction &tx, SecretClass secret, UserId user) const
{
    CHECK(tx.database().write(tx, u"DELETE FROM secret_grant WHERE class = ? AND user_id = ?"_s,
                              {secretKey(secret), user.value}));
    return {};
}

Result<RecoveryKey> SealingStore::recoveryKey(Database &db) const
{
    return db.readOne<RecoveryKey>(
        u"SELECT number, public_key, made_at, made_by FROM recovery_key ORDER BY number DESC LIMIT 1"_s, {},
        [](const Row &row) {
            return RecoveryKey{row.integer(0), bytesIn(row, 1), row.instant(2), row.text(3)};
        });
}

Outcome SealingStore::addRecoveryKey(Transaction &tx, const RecoveryKey &key) const
{
    CHECK(tx.database().write(tx,
                              u"INSERT INTO recovery_key (number, public_key, made_at, made_by) VALUES (?, ?, ?, ?)"_s,
                              {key.number, kept(key.open), toInstantText(key.madeAt), key.madeBy}));
    return {};
}

Result<RecoveryWrap> SealingStore::recoveryWrap(Database &db, SecretClass secret) const
{
    return db.readOne<RecoveryWrap>(u"SELECT sheet, number, wrapped FROM recovery_wrap WHERE class = ?"_s,
                                    {secretKey(secret)}, [secret](const Row &row) {
                                        return RecoveryWrap{secret, row.integer(0), row.integer(1), bytesIn(row, 2)};
                                    });
}

Outcome SealingStore::putRecoveryWrap(Transaction &tx, const RecoveryWrap &wrap) const
{
    CHECK(tx.database().write(tx,
                              u"INSERT INTO recovery_wrap (class, sheet, number, wrapped) VALUES (?, ?, ?, ?) "
                              "ON CONFLICT (class) DO UPDATE SET sheet = excluded.sheet, number = excluded.number, "
                              "wrapped = excluded.wrapped"_s,
                              {secretKey(wrap.secret), wrap.sheet, wrap.number, kept(wrap.wrapped)}));
    return {};
}

Result<QList<SealedRow>> SealingStore::sealedRows(Database &db, const QString &table, const QString &column,
                                                  qint64 keyNumber) const
{
    return db.readAll<SealedRow>(u"SELECT id, "_s + column + u" FROM "_s + table + u" WHERE key_number = ? AND "_s
                                     + column + u" <> '' ORDER BY id"_s,
                                 {keyNumber}, [](const Row &row) {
                                     return SealedRow{row.text(0), row.text(1)};
                                 });
}

Outcome SealingStore::putSealed(Transaction &tx, const QString &table, const QString &column,
                                const SealedRow &row) const
{
    CHECK(tx.database().write(tx, u"UPDATE "_s + table + u" SET "_s + column + u" = ? WHERE id = ?"_s,
                              {row.sealed, row.id}));
    return {};
}

Outcome SealingStore::setKeyNumber(Transaction &tx, const QString &table, qint64 before, qint64 after) const
{
    CHECK(
        tx.database().write(tx, u"UPDATE "_s + table + u" SET key_number = ? WHERE key_number = ?"_s, {after, before}));
    return {};
}

Result<qint64> SealingStore::strayRows(Database &db, const QString &table, qint64 keyNumber) const
{
    if (db.isGuarded()) // there nobody sees rows that are not theirs to read; the server counts them
        return db.readOne<qint64>(u"SELECT gonfalone.sealed_strays()"_s, {},
                                  [](const Row &row) { return row.integer(0); });
    return db.readOne<qint64>(u"SELECT COUNT(*) FROM "_s + table + u" WHERE key_number <> ?"_s, {keyNumber},
                              [](const Row &row) { return row.integer(0); });
}

} // namespace gonfalone
