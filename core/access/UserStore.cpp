#include "core/access/UserStore.h"

#include "core/access/Password.h"
#include "core/access/ServerUserStore.h"
#include "core/base/Clock.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

User readUser(const Row &row)
{
    User user{UserId{row.integer(0)}, row.text(1), row.text(2), row.flag(3), {}, row.integer(4)};
    user.mustChange = row.flag(5);
    return user;
}

} // namespace

std::unique_ptr<UserStore> UserStore::of(const Database &db)
{
    if (db.isGuarded())
        return std::make_unique<ServerUserStore>();
    return std::make_unique<UserStore>();
}

/// The roles that hold on that day, and the assessori that the person works for and that are in office.
Outcome UserStore::complete(Database &db, User &user, const QDate &on) const
{
    const QVariant day = stored(on);
    CHECK(db.read(u"SELECT DISTINCT role FROM user_role WHERE user_id = ? AND valid_from <= ? "
                  "AND (valid_to IS NULL OR valid_to >= ?) ORDER BY role"_s,
                  {user.id.value, day, day}, [&](const Row &row) {
                      if (const auto role = roleFromKey(row.text(0)))
                          user.roles << *role;
                  }));
    return db.read(u"SELECT person FROM user_assessore a WHERE user_id = ? AND valid_from <= ? "
                   "AND (valid_to IS NULL OR valid_to >= ?) AND EXISTS (SELECT 1 FROM office_holder h "
                   "WHERE h.person = a.person AND h.valid_from <= ? AND (h.valid_to IS NULL OR h.valid_to >= ?)) "
                   "GROUP BY person ORDER BY person"_s,
                   {user.id.value, day, day, day, day}, [&](const Row &row) { user.assessori << row.text(0); });
}

Result<bool> UserStore::holdsOffice(Database &db, const QString &person, const QDate &on) const
{
    return db.readOne<bool>(u"SELECT COUNT(*) FROM office_holder WHERE person = ? AND valid_from <= ? "
                            "AND (valid_to IS NULL OR valid_to >= ?)"_s,
                            {person, stored(on), stored(on)}, [](const Row &row) { return row.flag(0); });
}

Result<Credentials> UserStore::credentials(Database &db, const QString &login, const QDate &on) const
{
    TRY(Credentials found,
        db.readOne<Credentials>(u"SELECT id, login, name, disabled, version, must_change, password_hash, failures, "
                                "locked_until FROM app_user WHERE login = ?"_s,
                                {login}, [](const Row &row) {
                                    return Credentials{readUser(row), row.text(6), int(row.integer(7)), row.instant(8)};
                                }));
    CHECK(complete(db, found.user, on));
    return found;
}

Result<QList<User>> UserStore::all(Database &db, const QDate &on) const
{
    TRY(QList<User> users,
        db.readAll<User>(u"SELECT id, login, name, disabled, version, must_change FROM app_user ORDER BY login"_s, {},
                         readUser));
    for (User &user : users)
        CHECK(complete(db, user, on));
    return users;
}

Result<QList<HeldRole>> UserStore::held(Database &db, UserId user) const
{
    QList<HeldRole> held;
    CHECK(db.read(u"SELECT role, valid_from, valid_to FROM user_role WHERE user_id = ? ORDER BY valid_from, role"_s,
                  {user.value}, [&held](const Row &row) {
                      if (const auto role = roleFromKey(row.text(0)))
                          held.append({*role, row.date(1), row.date(2)});
                  }));
    return held;
}

Result<QMap<qint64, QPair<int, QDateTime>>> UserStore::failures(Database &db) const
{
    QMap<qint64, QPair<int, QDateTime>> counted;
    CHECK(db.read(u"SELECT id, failures, locked_until FROM app_user"_s, {}, [&counted](const Row &row) {
        counted.insert(row.integer(0), {int(row.integer(1)), row.instant(2)});
    }));
    return counted;
}

Result<QList<UserStanding>> UserStore::standings(Database &db, const QDate &on) const
{
    TRY(const QList<User> users, all(db, on));
    TRY(const auto counted, failures(db));
    QMap<qint64, QDateTime> seen;
    CHECK(db.read(u"SELECT user_id, at FROM sign_in"_s, {},
                  [&seen](const Row &row) { seen.insert(row.integer(0), row.instant(1)); }));
    QList<UserStanding> rows;
    for (const User &user : users) {
        const auto [failed, until] = counted.value(user.id.value, {-1, {}});
        TRY(const QList<HeldRole> roles, held(db, user.id));
        rows.append({user, roles, seen.value(user.id.value), failed, until});
    }
    return rows;
}

Outcome UserStore::noteSignIn(Transaction &tx, const User &user, const QString &at) const
{
    CHECK(tx.database().write(
        tx, u"INSERT INTO sign_in (user_id, at) VALUES (?, ?) ON CONFLICT (user_id) DO UPDATE SET at = excluded.at"_s,
        {user.id.value, at}));
    return {};
}

Result<QString> UserStore::protect(const QString &password) const
{
    return hashPassword(password);
}

Result<bool> UserStore::proves(Database &, const Credentials &found, const QString &password) const
{
    return verifyPassword(found.passwordHash, password);
}

Result<UserId> UserStore::add(Transaction &tx, const User &user, const QString &passwordHash, const QString &at) const
{
    TRY(const qint64 id,
        tx.database().writeReturning(
            tx,
            u"INSERT INTO app_user (login, name, password_hash, created_at) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (login) DO NOTHING RETURNING id"_s,
            {user.login, user.name, passwordHash, at}));
    return UserId{id};
}

Outcome UserStore::recordAttempt(Transaction &tx, const Credentials &found, int failures,
                                 const QDateTime &lockedUntil) const
{
    const QVariant until =
        lockedUntil.isValid() ? QVariant(toInstantText(lockedUntil)) : QVariant(QMetaType::fromType<QString>());
    CHECK(tx.database().write(tx, u"UPDATE app_user SET failures = ?, locked_until = ? WHERE id = ?"_s,
                              {failures, until, found.user.id.value}));
    return {};
}

Outcome UserStore::grant(Transaction &tx, const User &user, Role role, const QDate &from, const QDate &to) const
{
    Database &db = tx.database();
    TRY(const qint64 held,
        db.write(tx,
                 u"UPDATE user_role SET valid_to = ? WHERE user_id = ? AND role = ? AND valid_from <= ? "
                 "AND (valid_to IS NULL OR valid_to >= ?)"_s,
                 {stored(to), user.id.value, roleKey(role), stored(from), stored(from)}));
    if (held > 0)
        return {};
    CHECK(db.write(tx,
                   u"INSERT INTO user_role (user_id, role, valid_from, valid_to) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (user_id, role, valid_from) DO UPDATE SET valid_to = excluded.valid_to"_s,
                   {user.id.value, roleKey(role), stored(from), stored(to)}));
    return {};
}

Outcome UserStore::rename(Transaction &tx, const User &user, const QString &name) const
{
    CHECK(tx.database().write(tx, u"UPDATE app_user SET name = ?, version = version + 1 WHERE id = ?"_s,
                              {name, user.id.value}));
    return {};
}

Outcome UserStore::revoke(Transaction &tx, const User &user, Role role, const QDate &lastDay) const
{
    CHECK(tx.database().write(tx,
                              u"UPDATE user_role SET valid_to = ? WHERE user_id = ? AND role = ? "
                              "AND (valid_to IS NULL OR valid_to > ?)"_s,
                              {stored(lastDay), user.id.value, roleKey(role), stored(lastDay)}));
    return {};
}

Outcome UserStore::assign(Transaction &tx, const User &user, const QString &person, const QDate &from) const
{
    CHECK(tx.database().write(tx,
                              u"INSERT INTO user_assessore (user_id, person, valid_from) VALUES (?, ?, ?) "
                              "ON CONFLICT (user_id, person, valid_from) DO UPDATE SET valid_to = NULL"_s,
                              {user.id.value, person, stored(from)}));
    return {};
}

Outcome UserStore::unassign(Transaction &tx, const User &user, const QString &person, const QDate &lastDay) const
{
    CHECK(tx.database().write(tx,
                              u"UPDATE user_assessore SET valid_to = ? WHERE user_id = ? AND person = ? "
                              "AND (valid_to IS NULL OR valid_to > ?)"_s,
                              {stored(lastDay), user.id.value, person, stored(lastDay)}));
    return {};
}

Outcome UserStore::setDisabled(Transaction &tx, const User &user, bool disabled) const
{
    CHECK(tx.database().write(tx, u"UPDATE app_user SET disabled = ?, version = version + 1 WHERE id = ?"_s,
                              {disabled ? 1 : 0, user.id.value}));
    return {};
}

Outcome UserStore::setPassword(Transaction &tx, const User &user, const QString &passwordHash, bool mustChange) const
{
    CHECK(tx.database().write(tx,
                              u"UPDATE app_user SET password_hash = ?, must_change = ?, failures = 0, "
                              "locked_until = NULL, version = version + 1 WHERE id = ?"_s,
                              {passwordHash, mustChange ? 1 : 0, user.id.value}));
    return {};
}

} // namespace gonfalone
