// Who is in the office and as what: the part of AccessService that manages the people.
#include "core/access/AccessService.h"

#include "core/access/Password.h"
#include "core/base/Text.h"

#include <QRegularExpression>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestName = 120;

Error notPresent()
{
    const QString words = say("This is not your present password: write the one you signed in with.");
    Error error = Error::forbidden(words);
    error.fields = {{u"present"_s, words}};
    return error;
}

/// A role is given for days to come, and is not taken back by a day that is over.
Outcome checkDays(const QDate &from, const QDate &to, const QDate &today)
{
    QList<FieldError> faults;
    if (!from.isValid() || from < today)
        faults << FieldError{u"valid_from"_s, say("A role is given from today or from a later day on.")};
    if (to.isValid() && to < std::max(from, today))
        faults << FieldError{u"valid_to"_s, say("The last day of a role is not before its first.")};
    if (faults.isEmpty())
        return {};
    return failure(Error::invalid(faults.first().message, faults));
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
        CHECK(m_store->grant(tx, user, role, m_clock.today(), {}));
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
    CHECK(checkPassword(password, login, name));
    TRY(const QString hash, m_store->protect(password));
    return insert(tx, login, login, name, hash, roles);
}

Result<User> AccessService::addUser(const Actor &actor, const QString &login, const QString &name,
                                    const QString &password, const QList<Role> &roles)
{
    CHECK(actor.require(Permission::ManageUsers));
    CHECK(checkLogin(login));
    CHECK(checkPassword(password, login, name));
    TRY(const QString hash, m_store->protect(password));
    return UnitOfWork(m_db).run([&](Transaction &tx) { return insert(tx, actor.login, login, name, hash, roles); });
}

Result<QString> AccessService::addUser(const Actor &actor, const QString &login, const QString &name,
                                       const QList<Role> &roles)
{
    CHECK(actor.require(Permission::ManageUsers));
    CHECK(checkLogin(login));
    TRY(const QString password, oneTimePassword());
    TRY(const QString hash, m_store->protect(password));
    CHECK(UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        TRY(const User user, insert(tx, actor.login, login, name, hash, roles));
        return m_store->setPassword(tx, user, hash, true);
    }));
    return password;
}

Result<QList<User>> AccessService::users(const Actor &actor)
{
    CHECK(actor.require(Permission::ManageUsers));
    return m_store->all(m_db, m_clock.today());
}

Result<QList<UserStanding>> AccessService::people(const Actor &actor)
{
    CHECK(actor.require(Permission::ManageUsers));
    return m_store->standings(m_db, m_clock.today());
}

Result<User> AccessService::setRole(const Actor &actor, const QString &login, Role role, bool granted)
{
    if (granted)
        return grantRole(actor, login, role, m_clock.today(), {});
    CHECK(actor.require(Permission::ManageUsers));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<User> {
        TRY(User user, findUser(login));
        CHECK(m_store->revoke(tx, user, role, m_clock.today().addDays(-1)));
        TRY(user, findUser(login));
        CHECK(keepOneAdministrator(false));
        CHECK(m_audit.append(tx, actor.login, {u"user.revoke"_s, u"user"_s, login, roleKey(role)}));
        return user;
    });
}

Result<User> AccessService::grantRole(const Actor &actor, const QString &login, Role role, const QDate &from,
                                      const QDate &to)
{
    CHECK(actor.require(Permission::ManageUsers));
    if (actor.login == login)
        return failure(Error::forbidden(say("Nobody gives a role to themselves: ask another administrator.")));
    CHECK(checkDays(from, to, m_clock.today()));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<User> {
        TRY(User user, findUser(login));
        CHECK(m_store->grant(tx, user, role, from, to));
        TRY(user, findUser(login));
        CHECK(keepOneAdministrator(role == Role::Amministratore && to.isValid()));
        QStringList facts{roleKey(role)};
        if (from != m_clock.today() || to.isValid())
            facts << from.toString(Qt::ISODate) << to.toString(Qt::ISODate);
        CHECK(m_audit.append(tx, actor.login, {u"user.grant"_s, u"user"_s, login, facts.join(u' ').trimmed()}));
        return user;
    });
}

Result<User> AccessService::rename(const Actor &actor, const QString &login, const QString &name)
{
    CHECK(actor.require(Permission::ManageUsers));
    const QString wanted = name.simplified();
    if (wanted.isEmpty() || wanted.size() > kLongestName) {
        const QString words = say("Write the name of the person, with at most %1 characters.").arg(kLongestName);
        return failure(Error::invalid(words, {{u"name"_s, words}}));
    }
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<User> {
        TRY(User user, findUser(login));
        CHECK(m_store->rename(tx, user, wanted));
        TRY(user, findUser(login));
        CHECK(m_audit.append(tx, actor.login, {u"user.rename"_s, u"user"_s, login, {}}));
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
        CHECK(keepOneAdministrator(false));
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
    TRY(const User known, findUser(login));
    CHECK(checkPassword(password, login, known.name));
    TRY(const QString hash, m_store->protect(password));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<User> {
        TRY(User user, findUser(login));
        TRY(const bool hasKeys, m_store->hasKeys(m_db, user.id));
        if (own && hasKeys && !also)
            return failure(
                Error::invalid(say("Your own password opens your secrets too: change it where they are open.")));
        CHECK(m_store->setPassword(tx, user, hash, !own));
        user.mustChange = !own;
        if (!own) {
            CHECK(m_store->forgetKeys(tx, user.id));
        } else if (also) {
            CHECK(also(tx, user));
        }
        CHECK(m_audit.append(tx, actor.login, {u"user.password"_s, u"user"_s, login, {}}));
        return user;
    });
}

Result<QString> AccessService::resetPassword(const Actor &actor, const QString &login)
{
    CHECK(actor.require(Permission::ManageUsers));
    if (actor.login == login)
        return failure(Error::invalid(say("One's own password is changed, not reset: choose a new one yourself.")));
    TRY(const QString password, oneTimePassword());
    CHECK(setPassword(actor, login, password));
    return password;
}

Result<Actor> AccessService::changePassword(const Actor &actor, const QString &present, const QString &wanted,
                                            const AlsoUnder &also)
{
    TRY(const Credentials found, m_store->credentials(m_db, actor.login, m_clock.today()));
    if (m_db.isGuarded()) {
        // The server proved the password of this connection; one that knows none (a ticket, a certificate) asks
        // nothing.
        const QString known = m_db.url().password;
        if (!known.isEmpty() && known != present)
            return failure(notPresent());
    } else if (const auto proven = provePassword(found, present); !proven) {
        return failure(proven.error().kind == ErrorKind::Forbidden && found.lockedUntil <= m_clock.now()
                           ? notPresent()
                           : proven.error());
    }
    if (present == wanted) {
        const QString words = say("The new password is the present one: choose another.");
        return failure(Error::invalid(words, {{u"password"_s, words}}));
    }
    TRY(const User user, setPassword(actor, actor.login, wanted, also));
    return sameActor(actor, user);
}

Outcome AccessService::keepOneAdministrator(bool lasting) const
{
    TRY(const QList<User> all, m_store->all(m_db, m_clock.today()));
    for (const User &user : all) {
        if (user.disabled || !user.roles.contains(Role::Amministratore))
            continue;
        if (!lasting)
            return {};
        TRY(const QList<HeldRole> held, m_store->held(m_db, user.id));
        const bool open = std::any_of(held.cbegin(), held.cend(), [](const HeldRole &one) {
            return one.role == Role::Amministratore && !one.to.isValid();
        });
        if (open)
            return {};
    }
    return failure(Error::invalid(say("At least one active administrator must remain: name another one first.")));
}

} // namespace gonfalone
