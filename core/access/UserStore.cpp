#include "core/access/UserStore.h"

#include "core/base/Clock.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

User readUser(const Row &row)
{
    return {UserId{row.integer(0)}, row.text(1), row.text(2), row.flag(3), {}, row.integer(4)};
}

} // namespace

Result<QList<Role>> UserStore::rolesOn(Database &db, UserId id, const QDate &on) const
{
    QList<Role> roles;
    CHECK(db.read(u"SELECT role FROM user_role WHERE user_id = ? AND valid_from <= ? "
                  "AND (valid_to IS NULL OR valid_to >= ?) ORDER BY role"_s,
                  {id.value, stored(on), stored(on)}, [&](const Row &row) {
                      if (const auto role = roleFromKey(row.text(0)))
                          roles << *role;
                  }));
    return roles;
}

Result<Credentials> UserStore::credentials(Database &db, const QString &login, const QDate &on) const
{
    TRY(Credentials found,
        db.readOne<Credentials>(u"SELECT id, login, name, disabled, version, password_hash, failures, locked_until "
                                "FROM app_user WHERE login = ?"_s,
                                {login}, [](const Row &row) {
                                    return Credentials{readUser(row), row.text(5), int(row.integer(6)), row.instant(7)};
                                }));
    TRY(found.user.roles, rolesOn(db, found.user.id, on));
    return found;
}

Result<QList<User>> UserStore::all(Database &db, const QDate &on) const
{
    TRY(QList<User> users,
        db.readAll<User>(u"SELECT id, login, name, disabled, version FROM app_user ORDER BY login"_s, {}, readUser));
    for (User &user : users) {
        TRY(user.roles, rolesOn(db, user.id, on));
    }
    return users;
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

Outcome UserStore::recordAttempt(Transaction &tx, UserId id, int failures, const QDateTime &lockedUntil) const
{
    const QVariant until =
        lockedUntil.isValid() ? QVariant(toInstantText(lockedUntil)) : QVariant(QMetaType::fromType<QString>());
    CHECK(tx.database().write(tx, u"UPDATE app_user SET failures = ?, locked_until = ? WHERE id = ?"_s,
                              {failures, until, id.value}));
    return {};
}

Outcome UserStore::grant(Transaction &tx, UserId id, Role role, const QDate &from) const
{
    CHECK(tx.database().write(tx,
                              u"INSERT INTO user_role (user_id, role, valid_from) VALUES (?, ?, ?) "
                              "ON CONFLICT (user_id, role, valid_from) DO UPDATE SET valid_to = NULL"_s,
                              {id.value, roleKey(role), stored(from)}));
    return {};
}

Outcome UserStore::revoke(Transaction &tx, UserId id, Role role, const QDate &lastDay) const
{
    CHECK(tx.database().write(tx,
                              u"UPDATE user_role SET valid_to = ? WHERE user_id = ? AND role = ? "
                              "AND (valid_to IS NULL OR valid_to > ?)"_s,
                              {stored(lastDay), id.value, roleKey(role), stored(lastDay)}));
    return {};
}

Outcome UserStore::setDisabled(Transaction &tx, UserId id, bool disabled) const
{
    CHECK(tx.database().write(tx, u"UPDATE app_user SET disabled = ?, version = version + 1 WHERE id = ?"_s,
                              {disabled ? 1 : 0, id.value}));
    return {};
}

Outcome UserStore::setPassword(Transaction &tx, UserId id, const QString &passwordHash) const
{
    CHECK(tx.database().write(tx, u"UPDATE app_user SET password_hash = ?, version = version + 1 WHERE id = ?"_s,
                              {passwordHash, id.value}));
    return {};
}

} // namespace gonfalone
