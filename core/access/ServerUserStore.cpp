#include "core/access/ServerUserStore.h"

#include "core/access/ScramVerifier.h"
#include "core/base/Text.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestRoleName = 63; ///< PostgreSQL's NAMEDATALEN - 1

/// Whether this connection is that person's.
Result<bool> isMine(Database &db, const QString &login)
{
    return db.readOne<bool>(u"SELECT CASE WHEN gonfalone.login() = ? THEN 1 ELSE 0 END"_s, {login},
                            [](const Row &row) { return row.flag(0); });
}

Outcome call(Transaction &tx, const QString &sql, const Values &values)
{
    return tx.database().read(sql, values, [](const Row &) {});
}

} // namespace

QString serverLogin(const QString &login, const QString &database)
{
    return login + u'@' + database;
}

Result<Credentials> ServerUserStore::credentials(Database &db, const QString &login, const QDate &on) const
{
    auto found = db.readOne<Credentials>(
        u"SELECT id, login, name, disabled, version, must_change FROM app_user WHERE login = ?"_s, {login},
        [](const Row &row) {
            Credentials here;
            here.user = {UserId{row.integer(0)}, row.text(1), row.text(2), row.flag(3), {}, row.integer(4)};
            here.user.mustChange = row.flag(5);
            return here;
        });
    if (!found && found.error().kind == ErrorKind::NotFound) {
        TRY(const bool mine, isMine(db, login));
        if (mine) { // who is suspended does not see even their own row
            found.emplace();
            found->user.login = login;
            found->user.disabled = true;
            return found;
        }
    }
    if (!found)
        return found;
    CHECK(complete(db, found->user, on));
    return found;
}

Result<QString> ServerUserStore::protect(const QString &password) const
{
    return scramVerifier(password);
}

Result<bool> ServerUserStore::proves(Database &db, const Credentials &found, const QString &) const
{
    return isMine(db, found.user.login);
}

Result<UserId> ServerUserStore::add(Transaction &tx, const User &user, const QString &passwordHash,
                                    const QString &) const
{
    const QString database = tx.database().url().path;
    if (serverLogin(user.login, database).toUtf8().size() > kLongestRoleName) {
        const QString words = say("“%1” is too long for a role of the server: use at most %2 characters.")
                                  .arg(user.login)
                                  .arg(kLongestRoleName - 1 - database.toUtf8().size());
        return failure(Error::invalid(words, {{u"login"_s, words}}));
    }
    TRY(const qint64 id,
        tx.database().writeReturning(tx, u"SELECT * FROM gonfalone.user_add(?, ?, ?)"_s,
                                     {user.login, user.name, passwordHash}));
    if (id == 0)
        return failure(Error::notFound({})); // taken, as the office's own rows say it
    return UserId{id};
}

Outcome ServerUserStore::recordAttempt(Transaction &, const Credentials &, int, const QDateTime &) const
{
    return {};
}

Outcome ServerUserStore::noteSignIn(Transaction &tx, const User &, const QString &) const
{
    return call(tx, u"SELECT gonfalone.signed_in()"_s, {});
}

Result<QMap<qint64, QPair<int, QDateTime>>> ServerUserStore::failures(Database &) const
{
    return QMap<qint64, QPair<int, QDateTime>>();
}

Outcome ServerUserStore::grant(Transaction &tx, const User &user, Role role, const QDate &from, const QDate &to) const
{
    return call(tx, u"SELECT gonfalone.user_grant(?, ?, ?, ?)"_s,
                {user.login, roleKey(role), stored(from), stored(to)});
}

Outcome ServerUserStore::rename(Transaction &tx, const User &user, const QString &name) const
{
    return call(tx, u"SELECT gonfalone.user_rename(?, ?)"_s, {user.login, name});
}

Outcome ServerUserStore::revoke(Transaction &tx, const User &user, Role role, const QDate &) const
{
    return call(tx, u"SELECT gonfalone.user_revoke(?, ?)"_s, {user.login, roleKey(role)});
}

Outcome ServerUserStore::assign(Transaction &tx, const User &user, const QString &person, const QDate &) const
{
    return call(tx, u"SELECT gonfalone.user_assign(?, ?)"_s, {user.login, person});
}

Outcome ServerUserStore::unassign(Transaction &tx, const User &user, const QString &person, const QDate &) const
{
    return call(tx, u"SELECT gonfalone.user_unassign(?, ?)"_s, {user.login, person});
}

Outcome ServerUserStore::setDisabled(Transaction &tx, const User &user, bool disabled) const
{
    return call(tx, u"SELECT gonfalone.user_disable(?, ?)"_s, {user.login, disabled ? 1 : 0});
}

/// The server knows by itself whether it is the person's own.
Outcome ServerUserStore::setPassword(Transaction &tx, const User &user, const QString &passwordHash, bool) const
{
    return call(tx, u"SELECT gonfalone.user_password(?, ?)"_s, {user.login, passwordHash});
}

Outcome ServerUserStore::forgetKeys(Transaction &, UserId) const
{
    return {};
}

Outcome ServerUserStore::meetRoles(Database &db, const QList<Role> &roles)
{
    QStringList keys;
    for (const Role role : roles)
        keys << roleKey(role);
    CHECK(db.kept<int>(u"roles"_s, keys.join(u' '), [&db]() -> Result<int> {
        CHECK(UnitOfWork(db).run([&db](Transaction &tx) { return db.execute(tx, u"DISCARD PLANS"_s); }));
        return 0;
    }));
    return {};
}

} // namespace gonfalone
