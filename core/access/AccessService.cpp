#include "core/access/AccessService.h"

#include "core/access/Password.h"
#include "core/base/Text.h"

#include <QRegularExpression>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFreeFailures = 3;
constexpr int kLongestDelay = 900;

Actor actorOf(const User &user)
{
    return {user.id, user.login, user.name, user.roles, permissionsOf(user.roles), user.assessori};
}

Outcome checkLogin(const QString &login)
{
    static const QRegularExpression allowed(u"^[a-z0-9][a-z0-9._-]{1,62}$"_s);
    if (allowed.match(login).hasMatch())
        return {};
    const QString words = say("A login is made of 2 to 63 lower-case letters, digits, dots, dashes: “%1” is not.");
    return failure(Error::invalid(words.arg(login), {{u"login"_s, words.arg(login)}}));
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
    const QDateTime now = m_clock.now();
    if (found->lockedUntil.isValid() && found->lockedUntil > now)
        return failure(Error::forbidden(say("Too many wrong passwords: wait %n second(s) and try again.",
                                            int(now.secsTo(found->lockedUntil)) + 1)));
    TRY(const bool proven, m_store->proves(m_db, *found, password));
    if (!proven) {
        CHECK(recordFailure(*found));
        return failure(wrongPassword());
    }
    if (found->user.disabled)
        return failure(Error::forbidden(say("The access of %1 is suspended: ask the administrator.").arg(login)));
    if (found->failures > 0)
        CHECK(UnitOfWork(m_db).run([&](Transaction &tx) { return m_store->recordAttempt(tx, *found, 0, {}); }));
    return actorOf(found->user);
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
        return failure(Error::forbidden(say("The access of %1 is suspended: ask the administrator.").arg(actor.login)));
    return actorOf(user);
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

Result<User> AccessService::insert(Transaction &tx, const QString &by, const QString &login, const QString &name,
                                   const QString &passwordHash, const QList<Role> &roles)
{
    User user{{}, login, name.trimmed().isEmpty() ? login : name.trimmed(), false, roles, 1};
    auto id = m_store->add(tx, user, passwordHash, toInstantText(m_clock.now()));
    if (!id && id.error().kind == ErrorKind::NotFound)
        return failure(Error::conflict(say("There is a user “%1” already: choose another login.").arg(login)));
    if (!id)
        return failure(id.error());
    user.id = *id;
    QStringList keys;
    for (Role role : roles) {
        CHECK(m_store->grant(tx, user, role, m_clock.today()));
        keys << roleKey(role);
    }
    CHECK(m_audit.append(tx, by, {u"user.add"_s, u"user"_s, login, keys.join(u' ')}));
    return user;
}

Result<User> AccessService::addFirstUser(Transaction &tx, const QString &login, const QString &name,
                                         const QString &password, const QList<Role> &roles)
{
    CHECK(checkLogin(login));
    TRY(const QList<User> present, m_store->all(m_db, m_clock.today()));
    if (!present.isEmpty())
        return failure(Error::conflict(say("This office has its users already: sign in instead.")));
    TRY(const QString hash, m_store->protect(password));
    return insert(tx, login, login, name, hash, roles);
}

Result<User> AccessService::addUser(const Actor &actor, const QString &login, const QString &name,
                                    const QString &password, const QList<Role> &roles)
{
    CHECK(actor.require(Permission::ManageUsers));
    CHECK(checkLogin(login));
    TRY(const QString hash, m_store->protect(password));
    return UnitOfWork(m_db).run([&](Transaction &tx) { return insert(tx, actor.login, login, name, hash, roles); });
}

Result<QList<User>> AccessService::users(const Actor &actor)
{
    CHECK(actor.require(Permission::ManageUsers));
    return m_store->all(m_db, m_clock.today());
}

Result<User> AccessService::setRole(const Actor &actor, const QString &login, Role role, bool granted)
{
    CHECK(actor.require(Permission::ManageUsers));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<User> {
        TRY(User user, findUser(login));
        CHECK(granted ? m_store->grant(tx, user, role, m_clock.today())
                      : m_store->revoke(tx, user, role, m_clock.today().addDays(-1)));
        TRY(user, findUser(login));
        CHECK(keepOneAdministrator());
        CHECK(m_audit.append(tx, actor.login,
                             {granted ? u"user.grant"_s : u"user.revoke"_s, u"user"_s, login, roleKey(role)}));
        return user;
    });
}

Result<User> AccessService::setAssessore(const Actor &actor, const QString &login, const QString &person, bool granted)
{
    CHECK(actor.require(Permission::ManageUsers));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<User> {
        TRY(User user, findUser(login));
        TRY(const bool inOffice, m_store->holdsOffice(m_db, person, m_clock.today()));
        if (granted && !inOffice)
            return failure(Error::notFound(
                say("Nobody called “%1” is in office today: “office holders” shows who is.").arg(person)));
        CHECK(granted ? m_store->assign(tx, user, person, m_clock.today())
                      : m_store->unassign(tx, user, person, m_clock.today().addDays(-1)));
        TRY(user, findUser(login));
        CHECK(m_audit.append(tx, actor.login,
                             {granted ? u"user.assign"_s : u"user.unassign"_s, u"user"_s, login, person}));
        return user;
    });
}

Result<User> AccessService::setDisabled(const Actor &actor, const QString &login, bool disabled)
{
    CHECK(actor.require(Permission::ManageUsers));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<User> {
        TRY(User user, findUser(login));
        CHECK(m_store->setDisabled(tx, user, disabled));
        user.disabled = disabled;
        CHECK(keepOneAdministrator());
        CHECK(m_audit.append(tx, actor.login, {disabled ? u"user.disable"_s : u"user.enable"_s, u"user"_s, login, {}}));
        return user;
    });
}

Result<User> AccessService::setPassword(const Actor &actor, const QString &login, const QString &password,
                                        const AlsoUnder &also)
{
    const bool own = actor.login == login;
    if (!own)
        CHECK(actor.require(Permission::ManageUsers));
    TRY(const QString hash, m_store->protect(password));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<User> {
        TRY(const User user, findUser(login));
        TRY(const bool hasKeys, m_store->hasKeys(m_db, user.id));
        if (own && hasKeys && !also)
            return failure(
                Error::invalid(say("Your own password opens your secrets too: change it where they are open.")));
        CHECK(m_store->setPassword(tx, user, hash));
        if (!own) {
            CHECK(m_store->forgetKeys(tx, user.id));
        } else if (also) {
            CHECK(also(tx, user));
        }
        CHECK(m_audit.append(tx, actor.login, {u"user.password"_s, u"user"_s, login, {}}));
        return user;
    });
}

Outcome AccessService::keepOneAdministrator() const
{
    TRY(const QList<User> all, m_store->all(m_db, m_clock.today()));
    for (const User &user : all) {
        if (!user.disabled && user.roles.contains(Role::Amministratore))
            return {};
    }
    return failure(Error::invalid(say("At least one active administrator must remain: name another one first.")));
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
