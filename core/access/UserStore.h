#pragma once

#include "core/access/User.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// What signing in needs to know besides the person.
struct Credentials {
    User user;
    QString passwordHash;
    int failures = 0;
    QDateTime lockedUntil;
};

class UserStore
{
public:
    Result<Credentials> credentials(Database &db, const QString &login, const QDate &on) const;
    Result<QList<User>> all(Database &db, const QDate &on) const;
    Result<UserId> add(Transaction &tx, const User &user, const QString &passwordHash, const QString &at) const;
    Outcome recordAttempt(Transaction &tx, UserId id, int failures, const QDateTime &lockedUntil) const;
    Outcome grant(Transaction &tx, UserId id, Role role, const QDate &from) const;
    Outcome revoke(Transaction &tx, UserId id, Role role, const QDate &lastDay) const;
    Outcome setDisabled(Transaction &tx, UserId id, bool disabled) const;
    Outcome setPassword(Transaction &tx, UserId id, const QString &passwordHash) const;

private:
    Result<QList<Role>> rolesOn(Database &db, UserId id, const QDate &on) const;
};

} // namespace gonfalone
