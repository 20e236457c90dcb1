#include "app/gonfalonectl/Commands.h"
#include "core/base/Text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const User &user)
{
    QJsonArray roles;
    for (Role role : user.roles)
        roles << roleKey(role);
    return {{u"login"_s, user.login},
            {u"name"_s, user.name},
            {u"roles"_s, roles},
            {u"disabled"_s, user.disabled},
            {u"assessori"_s, QJsonArray::fromStringList(user.assessori)}};
}

void print(const Context &context, const User &user)
{
    if (context.json())
        return printJson(toJson(user));
    QStringList roles;
    for (Role role : user.roles)
        roles << roleName(role);
    if (!user.assessori.isEmpty())
        roles << say("for %1").arg(user.assessori.join(u", "_s));
    printText(u"%1  %2  %3%4"_s.arg(user.login, user.name, roles.join(u", "_s),
                                    user.disabled ? u"  ("_s + say("suspended") + u")"_s : QString()));
}

Exit addUser(const Context &context, AccessService &access, const Actor &actor, const QString &login)
{
    QList<Role> roles;
    for (const QString &key : context.arguments.options.value(u"role"_s)) {
        const auto role = roleFromKey(key);
        if (!role)
            return wrongUsage(context, say("There is no role “%1”.").arg(key));
        roles << *role;
    }
    const auto password = context.password(say("New password of %1: ").arg(login), "GONFALONE_NEW_PASSWORD");
    if (!password)
        return refuse(context, password.error());
    const auto user = access.addUser(actor, login, context.arguments.value(u"name"_s), *password, roles);
    if (!user)
        return refuse(context, user.error());
    print(context, *user);
    return Done;
}

QJsonObject toJson(const UserStanding &standing)
{
    QJsonObject row = toJson(standing.user);
    QJsonArray held;
    for (const HeldRole &one : standing.held)
        held << QJsonObject{{u"role"_s, roleKey(one.role)},
                            {u"from"_s, one.from.toString(Qt::ISODate)},
                            {u"to"_s, one.to.toString(Qt::ISODate)}};
    row.insert(u"held"_s, held);
    row.insert(u"lastSignIn"_s, standing.lastSignIn.toString(Qt::ISODateWithMs));
    row.insert(u"mustChange"_s, standing.user.mustChange);
    if (standing.failures >= 0)
        row.insert(u"failures"_s, standing.failures);
    return row;
}

Exit listUsers(const Context &context, AccessService &access, const Actor &actor)
{
    const auto users = access.people(actor);
    if (!users)
        return refuse(context, users.error());
    QJsonArray rows;
    for (const UserStanding &one : *users) {
        if (context.json())
            rows << toJson(one);
        else
            print(context, one.user);
    }
    if (context.json())
        printJson(rows);
    return Done;
}

Exit resetPassword(const Context &context, AccessService &access, const Actor &actor, const QString &login)
{
    const auto password = access.resetPassword(actor, login);
    if (!password)
        return refuse(context, password.error());
    if (context.json())
        printJson(QJsonObject{{u"login"_s, login}, {u"password"_s, *password}});
    else
        printText(say("One-time password of %1, told now and never again: %2").arg(login, *password));
    return Done;
}

Result<QString> newPassword(const Context &context, const QString &login)
{
    return context.password(say("New password of %1: ").arg(login), "GONFALONE_NEW_PASSWORD");
}

/// The verbs that change one person who is there.
Result<User> change(const Context &context, AccessService &access, const Actor &actor)
{
    const QStringList &words = context.arguments.words;
    const QString verb = words[1];
    const QString login = words[2];
    const bool granted = !context.arguments.has(u"revoke"_s);
    const QDate today = context.clock.today();
    const auto day = [&context](const QString &option, const QDate &otherwise) {
        return context.arguments.has(option) ? QDate::fromString(context.arguments.value(option), Qt::ISODate)
                                             : otherwise;
    };
    if (verb == u"role"_s) {
        const Role role = *roleFromKey(words.value(3, context.arguments.value(u"role"_s)));
        return granted ? access.grantRole(actor, login, role, day(u"from"_s, today), day(u"to"_s, {}))
                       : access.setRole(actor, login, role, false);
    }
    if (verb == u"rename"_s)
        return access.rename(actor, login, context.arguments.value(u"name"_s));
    if (verb == u"assessore"_s)
        return access.setAssessore(actor, login, words.value(3), granted);
    if (verb == u"password"_s) {
        TRY(const QString password, newPassword(context, login));
        return access.setPassword(actor, login, password);
    }
    return access.setDisabled(actor, login, verb == u"disable"_s);
}

} // namespace

Exit runUser(const Context &context)
{
    const QStringList &words = context.arguments.words;
    const QString verb = words.value(1);
    const QString login = words.value(2);
    const QStringList verbs{u"add"_s,    u"rename"_s, u"reset"_s,     u"disable"_s,
                            u"enable"_s, u"role"_s,   u"assessore"_s, u"password"_s};
    const bool complete = !login.isEmpty() && (verb != u"assessore"_s || !words.value(3).isEmpty());
    if (verb != u"list"_s && !(verbs.contains(verb) && complete))
        return wrongUsage(
            context,
            say("Write “user list”, “user add LOGIN”, “user rename LOGIN --name NAME”, “user role LOGIN ROLE”, “user assessore LOGIN NAME”, “user password LOGIN”, “user reset LOGIN” or “user disable LOGIN”."));
    for (const QString &option : {u"from"_s, u"to"_s}) {
        if (context.arguments.has(option) && !QDate::fromString(context.arguments.value(option), Qt::ISODate).isValid())
            return wrongUsage(context,
                              say("“%1” is not a day: write it as 2026-12-31.").arg(context.arguments.value(option)));
    }
    if (verb == u"role"_s && !roleFromKey(words.value(3, context.arguments.value(u"role"_s))))
        return wrongUsage(context, say("There is no role “%1”.").arg(words.value(3)));
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    AccessService access(*session->database, context.clock);
    if (verb == u"list"_s)
        return listUsers(context, access, session->actor);
    if (verb == u"add"_s)
        return addUser(context, access, session->actor, login);
    if (verb == u"reset"_s)
        return resetPassword(context, access, session->actor, login);
    const auto changed = change(context, access, session->actor);
    if (!changed)
        return refuse(context, changed.error());
    print(context, *changed);
    return Done;
}

} // namespace gonfalone::ctl
