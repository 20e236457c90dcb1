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

    /// The actor, or Forbidden. On a prepared server the connection has proved the password already. After three
    /// failures in a row each further one doubles the wait (2 s … 15 min); an unknown login takes as long as a wrong
    /// password and says the same.
    Result<Actor> signIn(const QString &login, const QString &password);
    /// The actor again from the data: a role revoked while signed in is lost at the next action.
    Result<Actor> refresh(const Actor &actor);

    /// The first person of a new office, with no actor because there is none yet: refused when any user exists.
    Result<User> addFirstUser(Transaction &tx, const QString &login, const QString &name, const QString &password,
                              const QList<Role> &roles);
    Result<User> addUser(const Actor &actor, const QString &login, const QString &name, const QString &password,
                         const QList<Role> &roles);
    Result<QList<User>> users(const Actor &actor);
    Result<User> setRole(const Actor &actor, const QString &login, Role role, bool granted);
    /// Whose secretariat a person is, or which assessore: from today on, or no longer. NotFound when nobody of that
    /// name is in office today.
    Result<User> setAssessore(const Actor &actor, const QString &login, const QString &person, bool granted);
    Result<User> setDisabled(const Actor &actor, const QString &login, bool disabled);
    /// What else a password closes, kept under the new one in the same transaction.
    using AlsoUnder = std::function<Outcome(Transaction &tx, const User &user)>;
    /// Somebody else's password: the person's pair of keys (core/sealing) goes with the old one, for nobody can open
    /// it. One's own is changed by SealingService::setPassword, which brings the pair along in `also`; without it a
    /// person who has a pair is refused (Invalid).
    Result<User> setPassword(const Actor &actor, const QString &login, const QString &password,
                             const AlsoUnder &also = {});

    /// The logins that may be proposed at the door: active ones only, and only what the door shows anyhow.
    Result<QStringList> activeLogins();

private:
    Result<User> findUser(const QString &login);
    Result<User> insert(Transaction &tx, const QString &by, const QString &login, const QString &name,
                        const QString &passwordHash, const QList<Role> &roles);
    Outcome recordFailure(const Credentials &found);
    Outcome keepOneAdministrator() const;

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
