#pragma once

#include "core/access/UserStore.h"

namespace gonfalone {

/// The people of an office whose server was prepared (`gonfalonectl server init`): each is a role of the server and
/// signs in by connecting as it. The functions of the schema `gonfalone` do what only the server's owner may do; they
/// take the days from the server's clock and check again who asks.
class ServerUserStore : public UserStore
{
public:
    /// The server keeps with a prepared statement which policies held when it was first run: of a role that came back
    /// it would go on showing nothing. Drops those plans when the person's roles are others than they were here.
    static Outcome meetRoles(Database &db, const QList<Role> &roles);

    Result<Credentials> credentials(Database &db, const QString &login, const QDate &on) const override;
    /// A SCRAM verifier: the server never sees the password itself, nor does its log.
    Result<QString> protect(const QString &password) const override;
    /// The connection proved the password; what is left to prove is that it is this person's.
    Result<bool> proves(Database &db, const Credentials &found, const QString &password) const override;
    Result<UserId> add(Transaction &tx, const User &user, const QString &passwordHash,
                       const QString &at) const override;
    /// The server counts failures, if it is told to (docs/server.md): nothing is written here.
    Outcome recordAttempt(Transaction &tx, const Credentials &found, int failures,
                          const QDateTime &lockedUntil) const override;
    Outcome noteSignIn(Transaction &tx, const User &user, const QString &at) const override;
    Outcome grant(Transaction &tx, const User &user, Role role, const QDate &from, const QDate &to) const override;
    Outcome rename(Transaction &tx, const User &user, const QString &name) const override;
    Outcome revoke(Transaction &tx, const User &user, Role role, const QDate &lastDay) const override;
    Outcome assign(Transaction &tx, const User &user, const QString &person, const QDate &from) const override;
    Outcome unassign(Transaction &tx, const User &user, const QString &person, const QDate &lastDay) const override;
    Outcome setDisabled(Transaction &tx, const User &user, bool disabled) const override;
    Outcome setPassword(Transaction &tx, const User &user, const QString &passwordHash, bool mustChange) const override;
    /// The server's function that sets the password did it.
    Outcome forgetKeys(Transaction &tx, UserId user) const override;

protected:
    Result<QMap<qint64, QPair<int, QDateTime>>> failures(Database &db) const override;
};

/// The role of the server that is this person in this office: "rossi@gabinetto".
QString serverLogin(const QString &login, const QString &database);

} // namespace gonfalone
