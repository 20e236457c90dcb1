#include "app/gonfalonectl/Commands.h"
#include "core/base/Text.h"
#include "core/calendar/HolidayStore.h"
#include "core/office/OfficeStore.h"
#include "core/setup/OfficeSetup.h"
#include "core/setup/RecoveryPaper.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Makes the folder of a SQLite file in the user's own data folder; anywhere else it must exist.
void makeDefaultFolder(const Context &context)
{
    if (!context.arguments.has(u"database"_s))
        QDir().mkpath(QFileInfo(context.databaseText()).absolutePath());
}

Exit failedToOpen(const Context &context, const Error &error)
{
    const bool refused = error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Invalid;
    return refuse(context, Failed{refused ? Refused : DatabaseUnavailable, error});
}

Result<HolidayCalendar> shippedCalendar()
{
    QFile file(u":/rules/holidays.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::corrupt(say("The program is not complete: %1 is missing. Install it again.").arg(file.fileName())));
    TRY(const QList<HolidayRule> rules, readHolidayRules(file.readAll()));
    return HolidayCalendar(rules);
}

} // namespace

OfficeSetup officeSetup(const Context &context, const QString &login, const QString &password)
{
    OfficeSetup setup;
    setup.comune.name = context.arguments.value(u"comune"_s);
    setup.comune.istatCode = context.arguments.value(u"istat"_s);
    setup.comune.officeName = u"Ufficio di Gabinetto del Sindaco"_s;
    setup.comune.regulation = u"il regolamento comunale per la concessione del patrocinio"_s;
    setup.adminLogin = login;
    setup.adminName = context.arguments.value(u"name"_s);
    setup.adminPassword = password;
    return setup;
}

Exit runInit(const Context &context)
{
    const auto url = context.databaseUrl();
    const QString login = context.arguments.value(u"admin"_s);
    if (!url || login.isEmpty() || !context.arguments.has(u"comune"_s))
        return wrongUsage(context, url ? say("“init” needs --comune NAME and --admin LOGIN.") : url.error().message);
    const auto password = context.password(say("Password of %1: ").arg(login));
    if (!password)
        return refuse(context, password.error());
    makeDefaultFolder(context);
    const OfficeSetup setup = officeSetup(context, login, *password);
    const auto made = createOffice(*url, setup, context.clock);
    if (!made)
        return failedToOpen(context, made.error());
    const QString out = context.arguments.value(u"out"_s);
    if (context.json())
        printJson(QJsonObject{{u"database"_s, url->display()}, {u"comune"_s, setup.comune.name}, {u"admin"_s, login}});
    else
        printText(
            say("The office of %1 is ready in %2. %3 may sign in.").arg(setup.comune.name, url->display(), login));
    if (out.isEmpty()) {
        if (!context.json())
            printText(say("It has no recovery sheet yet: “recovery-sheet --out FILE.pdf” prints one."));
        return Done;
    }
    const auto sheet = printFirstSheet(**made, login, *password, context.clock, out);
    if (!sheet)
        return refuse(context, sheet.error());
    if (!context.json())
        printText(say("Recovery sheet no. %1 is in %2: print it, put it into the safe, delete the file.")
                      .arg(sheet->number)
                      .arg(out));
    return Done;
}

Exit runDemo(const Context &context)
{
    const auto url = context.databaseUrl();
    if (!url)
        return wrongUsage(context, url.error().message);
    makeDefaultFolder(context);
    const auto made = createDemoOffice(*url, context.clock);
    if (!made)
        return failedToOpen(context, made.error());
    QJsonArray accounts;
    for (const DemoAccount &account : demoAccounts()) {
        accounts << QJsonObject{
            {u"login"_s, account.login}, {u"name"_s, account.name}, {u"role"_s, roleKey(account.role)}};
        if (!context.json())
            printText(u"%1  %2  (%3)"_s.arg(account.login, account.name, roleName(account.role)));
    }
    if (context.json())
        printJson(
            QJsonObject{{u"database"_s, url->display()}, {u"accounts"_s, accounts}, {u"password"_s, demoPassword()}});
    else
        printText(say("The password of all is “%1”. The office is in %2.").arg(demoPassword(), url->display()));
    return Done;
}

Exit runCheck(const Context &context)
{
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    const auto items = checkOffice(*session->database, session->actor, context.clock);
    if (!items)
        return refuse(context, items.error());
    QJsonObject found;
    for (const CheckedItem &item : *items) {
        found.insert(item.name, item.count ? QJsonValue(*item.count) : QJsonValue(u"ok"_s));
        if (!context.json())
            printText(u"%1: %2"_s.arg(item.name, item.found));
    }
    if (context.json())
        printJson(found);
    return Done;
}

Exit runHolidays(const Context &context)
{
    bool number = false;
    const int year = context.arguments.value(u"year"_s).toInt(&number);
    if (!number || year < 1583 || year > 9999)
        return wrongUsage(context, say("“holidays” needs --year with a year from 1583 to 9999."));
    Result<HolidayCalendar> calendar = shippedCalendar();
    if (context.arguments.has(u"database"_s) || QFileInfo::exists(context.databaseText())) {
        const auto session = openSession(context);
        if (!session)
            return refuse(context, session.error());
        const auto comune = OfficeStore().comune(*session->database);
        calendar = comune ? HolidayStore().calendar(*session->database, comune->istatCode) : failure(comune.error());
    }
    if (!calendar)
        return refuse(context, calendar.error());
    QJsonArray rows;
    for (const Holiday &holiday : calendar->holidaysOf(year)) {
        const QString scope = holiday.scope == HolidayScope::Comune ? u"comune"_s : u"national"_s;
        rows << QJsonObject{{u"date"_s, holiday.date.toString(Qt::ISODate)},
                            {u"name"_s, holiday.name},
                            {u"scope"_s, scope},
                            {u"source"_s, holiday.source}};
        if (!context.json())
            printText(u"%1  %2  %3  %4"_s.arg(holiday.date.toString(Qt::ISODate), holiday.name,
                                              holiday.scope == HolidayScope::Comune ? say("this comune") : say("Italy"),
                                              holiday.source));
    }
    if (context.json())
        printJson(rows);
    return Done;
}

} // namespace gonfalone::ctl
