#include "core/access/AccessService.h"

#include "core/access/Password.h"
#include "core/access/ServerUserStore.h"
#include "core/base/Text.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFreeFailures = 3;
constexpr int kLongestDelay = 900;

Actor actorOf(const User &user)
{
    Actor actor{user.id, user.login, user.name, user.roles, permissionsOf(user.roles), user.assessori};
    actor.mustChangePassword = user.mustChange;
    if (user.mustChange) // somebody else knows the password: nothing is done in this person's name
        actor.permissions.clear();
    return actor;
}

const QString kDay = u"dd/MM/yyyy"_s;

Error suspended(const QString &login)
{
    return Error::forbidden(say("The access of %1 is suspended: ask the administrator.").arg(login));
}

} // namespace

Error wrongPassword(const QString &detail)
{
    Error error = Error::forbidden(say("Login or password are not right: check the Caps Lock key and try again."));
    error.detail = detail;
    return error;
}

int signInDelaySeconds(int failures)
{
    if (failures < kFreeFailures)
        return 0;
    return std::min(kLongestDelay, 2 << std::min(failures - kFreeFailures, 10));
}

Result<Actor> AccessService::signIn(const QString &login, const QString &password)
{
    auto found = m_store->credentials(m_db, login, m_clock.today());
    if (!found) {
        if (found.error().kind != ErrorKind::NotFound)
            return failure(found.error());
        // The same work as for a known login, so that the time of the answer tells nothing.
        (void)hashPassword(u"0123456789"_s);
        return failure(wrongPassword());
    }
    CHECK(provePassword(*found, password));
    if (found->user.disabled)
        return failure(suspended(login));
    CHECK(mustHaveRole(found->user));
    if (found->failures > 0)
        CHECK(UnitOfWork(m_db).run([&](Transaction &tx) { return m_store->recordAttempt(tx, *found, 0, {}); }));
    // A disk that is full or read only keeps nobody out: when it was is worth less than coming in.
    const auto noted = UnitOfWork(m_db).run(
        [&](Transaction &tx) { return m_store->noteSignIn(tx, found->user, toInstantText(m_clock.now())); });
    Q_UNUSED(noted)
    return actorOf(found->user);
}

Outcome AccessService::provePassword(const Credentials &found, const QString &password)
{
    const QDateTime now = m_clock.now();
    if (found.lockedUntil.isValid() && found.lockedUntil > now)
        return failure(Error::forbidden(
            say("Too many wrong passwords: wait %n second(s) and try again.", int(now.secsTo(found.lockedUntil)) + 1)));
    TRY(const bool proven, m_store->proves(m_db, found, password));
    if (proven)
        return {};
    CHECK(recordFailure(found));
    return failure(wrongPassword());
}

Outcome AccessService::mustHaveRole(const User &user) const
{
    if (!user.roles.isEmpty() || user.mustChange)
        return {};
    TRY(const QList<HeldRole> held, m_store->held(m_db, user.id));
    const QDate today = m_clock.today();
    const HeldRole *last = nullptr;
    for (const HeldRole &one : held) {
        if (one.from > today)
            return failure(Error::forbidden(say("The role “%1” of %2 holds from %3 on: sign in from that day.")
                                                .arg(roleName(one.role), user.name, one.from.toString(kDay))));
        if (!last || one.to > last->to)
            last = &one;
    }
    if (!last)
        return failure(
            Error::forbidden(say("%1 has no role in the office yet: ask the administrator for one.").arg(user.name)));
    return failure(Error::forbidden(say("The role “%1” of %2 ended on %3: ask the administrator to give it again.")
                                        .arg(roleName(last->role), user.name, last->to.toString(kDay))));
}

Outcome AccessService::recordFailure(const Credentials &found)
{
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        const int failures = found.failures + 1;
        const int delay = signInDelaySeconds(failures);
        CHECK(m_store->recordAttempt(tx, found, failures, delay > 0 ? m_clock.now().addSecs(delay) : QDateTime()));
        return m_audit.append(tx, found.user.login,
                              {u"access.refused"_s, u"user"_s, found.user.login, QString::number(failures)});
    });
}

Result<Actor> AccessService::refresh(const Actor &actor)
{
    TRY(const User user, findUser(actor.login));
    if (user.disabled)
        return failure(suspended(actor.login));
    if (m_db.isGuarded())
        CHECK(ServerUserStore::meetRoles(m_db, user.roles));
    return sameActor(actor, user);
}

Result<Actor> AccessService::sameActor(const Actor &actor, const User &user) const
{
    Actor now = actorOf(user);
    now.channel = actor.channel;
    return now;
}

Result<User> AccessService::findUser(const QString &login)
{
    auto found = m_store->credentials(m_db, login, m_clock.today());
    if (found)
        return found->user;
    if (found.error().kind == ErrorKind::NotFound)
        return failure(Error::notFound(say("There is no user “%1”: “user list” shows them.").arg(login)));
    return failure(found.error());
}

Result<QStringList> AccessService::activeLogins()
{
    TRY(const QList<User> all, m_store->all(m_db, m_clock.today()));
    QStringList logins;
    for (const User &user : all) {
        if (!user.disabled)
            logins << user.login;
    }
    return logins;
}

} // namespace gonfalone
