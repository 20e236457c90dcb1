#pragma once

#include "core/access/User.h"
#include "core/storage/Database.h"

#include <QMap>
#include <QPair>

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
    Result<QList<UserStanding>> standings(Database &db, const QDate &on) const;
    Result<QList<HeldRole>> held(Database &db, UserId user) const;
    /// What is kept of a new password. Errors as hashPassword().
    virtual Result<QString> protect(const QString &password) const;
    virtual Result<bool> proves(Database &db, const Credentials &found, const QString &password) const;
    virtual Result<UserId> add(Transaction &tx, const User &user, const QString &passwordHash, const QString &at) const;
    virtual Outcome recordAttempt(Transaction &tx, const Credentials &found, int failures,
                                  const QDateTime &lockedUntil) const;
    /// What the person's own sign-in leaves: when it was.
    virtual Outcome noteSignIn(Transaction &tx, const User &user, const QString &at) const;
    /// From a day on, to a last day or without one; a row that holds on that day gets the last day instead.
    virtual Outcome grant(Transaction &tx, const User &user, Role role, const QDate &from, const QDate &to) const;
    virtual Outcome rename(Transaction &tx, const User &user, const QString &name) const;
    virtual Outcome revoke(Transaction &tx, const User &user, Role role, const QDate &lastDay) const;
    /// From a day on the person works for this assessore, or no longer.
    virtual Outcome assign(Transaction &tx, const User &user, const QString &person, const QDate &from) const;
    virtual Outcome unassign(Transaction &tx, const User &user, const QString &person, const QDate &lastDay) const;
    virtual Outcome setDisabled(Transaction &tx, const User &user, bool disabled) const;
    /// `mustChange`: whoever else knows it, the person chooses another one at the next sign-in.
    virtual Outcome setPassword(Transaction &tx, const User &user, const QString &passwordHash, bool mustChange) const;

    Result<bool> holdsOffice(Database &db, const QString &person, const QDate &on) const;

protected:
    /// The counted failures of everybody, by id; none where the server does not count.
    virtual Result<QMap<qint64, QPair<int, QDateTime>>> failures(Database &db) const;
    Outcome complete(Database &db, User &user, const QDate &on) const;
};

} // namespace gonfalone
