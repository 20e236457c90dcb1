#pragma once

#include "core/access/User.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// What signing in needs to know besides the person.
struct Credentials {
    User user;
    QString passwordHash; ///< empty where the server proves the password
    int failures = 0;
    QDateTime lockedUntil;
};

/// The people of an office and what they prove themselves with: rows of the office's own data here, roles of the
/// server in ServerUserStore.
class UserStore
{
public:
    UserStore() = default;
    virtual ~UserStore() = default;
    UserStore(const UserStore &) = delete;
    UserStore &operator=(const UserStore &) = delete;

    /// The one that fits this database.
    static std::unique_ptr<UserStore> of(const Database &db);

    virtual Result<Credentials> credentials(Database &db, const QString &login, const QDate &on) const;
    Result<QList<User>> all(Database &db, const QDate &on) const;
    /// What is kept of a new password. Errors as hashPassword().
    virtual Result<QString> protect(const QString &password) const;
    virtual Result<bool> proves(Database &db, const Credentials &found, const QString &password) const;
    virtual Result<UserId> add(Transaction &tx, const User &user, const QString &passwordHash, const QString &at) const;
    virtual Outcome recordAttempt(Transaction &tx, const Credentials &found, int failures,
                                  const QDateTime &lockedUntil) const;
    virtual Outcome grant(Transaction &tx, const User &user, Role role, const QDate &from) const;
    virtual Outcome revoke(Transaction &tx, const User &user, Role role, const QDate &lastDay) const;
    /// From a day on the person works for this assessore, or no longer.
    virtual Outcome assign(Transaction &tx, const User &user, const QString &person, const QDate &from) const;
    virtual Outcome unassign(Transaction &tx, const User &user, const QString &person, const QDate &lastDay) const;
    virtual Outcome setDisabled(Transaction &tx, const User &user, bool disabled) const;
    virtual Outcome setPassword(Transaction &tx, const User &user, const QString &passwordHash) const;
    /// Whether the person has a pair of keys under the password (core/sealing).
    Result<bool> hasKeys(Database &db, UserId user) const;
    /// The pair, and what was handed to it, opens for nobody any more.
    virtual Outcome forgetKeys(Transaction &tx, UserId user) const;

    Result<bool> holdsOffice(Database &db, const QString &person, const QDate &on) const;

protected:
    Outcome complete(Database &db, User &user, const QDate &on) const;
};

} // namespace gonfalone
