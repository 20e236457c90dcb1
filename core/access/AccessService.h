#pragma once

#include "core/access/Audit.h"
#include "core/access/UserStore.h"

namespace gonfalone {

/// Who may enter and what they are in the office.
class AccessService
{
public:
    AccessService(Database &db, const Clock &clock)
        : m_db(db), m_clock(clock), m_audit(clock), m_store(UserStore::of(db))
    {}

    /// The actor, or Forbidden: with words of its own for who is suspended, and for who has no role (any more); who
    /// must choose another password comes in to do that alone (Actor::mustChangePassword). On a prepared server the
    /// connection has proved the password already. After three failures in a row each further one doubles the wait (2 s
    /// … 15 min); an unknown login takes as long as a wrong password and says the same.
    Result<Actor> signIn(const QString &login, const QString &password);
    /// The actor again from the data: a role revoked while signed in is lost at the next action.
    Result<Actor> refresh(const Actor &actor);

    /// The first person of a new office, with no actor because there is none yet: refused when any user exists.
    Result<User> addFirstUser(Transaction &tx, const QString &login, const QString &name, const QString &password,
                              const QList<Role> &roles);
    Result<User> addUser(const Actor &actor, const QString &login, const QString &name, const QString &password,
                         const QList<Role> &roles);
    /// With a password that is told once, which this returns.
    Result<QString> addUser(const Actor &actor, const QString &login, const QString &name, const QList<Role> &roles);
    Result<QList<User>> users(const Actor &actor);
    /// Everybody with their roles of any time, last sign-in and failures; nothing of what they work on.
    Result<QList<UserStanding>> people(const Actor &actor);
    /// From today on until it is taken, or no longer from today on. Nobody gives a role to themselves (Forbidden).
    Result<User> setRole(const Actor &actor, const QString &login, Role role, bool granted);
    /// Between two days; an invalid last one = until it is taken. Who has the role on the first day gets the last day.
    Result<User> grantRole(const Actor &actor, const QString &login, Role role, const QDate &from, const QDate &to);
    Result<User> rename(const Actor &actor, const QString &login, const QString &name);
    /// Whose secretariat a person is, or which assessore: from today on, or no longer. NotFound when nobody of that
    /// name is in office today.
    Result<User> setAssessore(const Actor &actor, const QString &login, const QString &person, bool granted);
    Result<User> setDisabled(const Actor &actor, const QString &login, bool disabled);
    /// One's own, or anybody's for who manages people: then it must be changed at the next sign-in.
    Result<User> setPassword(const Actor &actor, const QString &login, const QString &password);
    /// Makes a password for somebody else that is told once (it is in no log) and changed at the next sign-in.
    Result<QString> resetPassword(const Actor &actor, const QString &login);
    /// One's own, by who knows the present one: Forbidden otherwise, and counted as a failed sign-in.
    Result<Actor> changePassword(const Actor &actor, const QString &present, const QString &wanted);

    /// The logins that may be proposed at the door: active ones only, and only what the door shows anyhow.
    Result<QStringList> activeLogins();

private:
    Result<User> findUser(const QString &login);
    Result<User> insert(Transaction &tx, const QString &by, const QString &login, const QString &name,
                        const QString &passwordHash, const QList<Role> &roles);
    Outcome recordFailure(const Credentials &found);
    /// Somebody who may manage people today; with `lasting`, without a last day already set.
    Outcome keepOneAdministrator(bool lasting) const;
    Outcome mustHaveRole(const User &user) const;
    Result<Actor> sameActor(const Actor &actor, const User &user) const;
    Outcome provePassword(const Credentials &found, const QString &password);

    Database &m_db;
    Clock m_clock;
    AuditStore m_audit;
    std::unique_ptr<const UserStore> m_store;
};

/// What everybody is told whose login or password is wrong, whichever of the two.
Error wrongPassword(const QString &detail = {});

/// How long a login waits after so many failures in a row, in seconds.
int signInDelaySeconds(int failures);

} // namespace gonfalone
