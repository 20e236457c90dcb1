#include "app/gonfalonectl/Commands.h"
#include "core/base/Text.h"
#include "core/server/ServerSetup.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

void print(const Context &context, const PreparedServer &done)
{
    if (context.json()) {
        printJson(QJsonObject{{u"database"_s, done.place},
                              {u"office"_s, done.office},
                              {u"without_password"_s, QJsonArray::fromStringList(done.withoutPassword)}});
        return;
    }
    printText(say("%1 is prepared: everybody signs in as a role of the server.").arg(done.place));
    if (!done.office)
        printText(say("It holds no office yet: run this again with --comune and --admin."));
    if (!done.slowsFailures)
        printText(say("Wrong passwords are not slowed down: have auth_delay loaded on the server (docs/server.md)."));
    if (!done.withoutPassword.isEmpty())
        printText(say("These have no password yet; the administrator gives one with “user password LOGIN”: %1")
                      .arg(done.withoutPassword.join(u", "_s)));
}

} // namespace

Exit runServer(const Context &context)
{
    const Arguments &arguments = context.arguments;
    const auto url = DatabaseUrl::parse(arguments.value(u"to"_s));
    if (arguments.words.value(1) != u"init"_s || !arguments.has(u"to"_s) || !url)
        return wrongUsage(context,
                          url || !arguments.has(u"to"_s)
                              ? say("Write “server init --to postgresql://owner@host/database”.")
                              : url.error().message);
    std::optional<OfficeSetup> setup;
    if (const QString login = arguments.value(u"admin"_s); !login.isEmpty() || arguments.has(u"comune"_s)) {
        if (login.isEmpty() || !arguments.has(u"comune"_s))
            return wrongUsage(context, say("A new office needs both --comune NAME and --admin LOGIN."));
        const auto password = context.password(say("Password of %1: ").arg(login));
        if (!password)
            return refuse(context, password.error());
        setup = officeSetup(context, login, *password);
    }
    const auto done = prepareServer(*url, setup, context.clock);
    if (!done)
        return refuse(context, done.error());
    print(context, *done);
    return Done;
}

} // namespace gonfalone::ctl
