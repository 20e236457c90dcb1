#include "app/gonfalonectl/Commands.h"
#include "core/access/ReadLog.h"
#include "core/base/Text.h"
#include "core/documents/CsvTable.h"
#include "core/documents/WriteFile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

tl::expected<ReadQuery, Exit> queryOf(const Context &context)
{
    const Arguments &arguments = context.arguments;
    ReadQuery query;
    query.reader = arguments.value(u"reader"_s);
    query.caseLabel = arguments.value(u"case"_s);
    const QString person = arguments.value(u"person"_s);
    bool number = false;
    query.person = person.toLongLong(&number);
    if (!number)
        query.record = person;
    for (const auto &[option, day] : {std::pair{u"from"_s, &query.from}, std::pair{u"to"_s, &query.to}}) {
        if (!arguments.has(option))
            continue;
        *day = QDate::fromString(arguments.value(option), Qt::ISODate);
        if (!day->isValid())
            return tl::unexpected(
                wrongUsage(context, say("“%1” is not a day: write it as 2026-12-31.").arg(arguments.value(option))));
    }
    return query;
}

QJsonObject toJson(const ReadLine &line)
{
    return {{u"at"_s, line.at.toString(Qt::ISODateWithMs)},
            {u"login"_s, line.login},
            {u"name"_s, line.name},
            {u"kind"_s, readKindKey(line.what.kind)},
            {u"record"_s, line.what.record},
            {u"title"_s, line.title},
            {u"case"_s, line.what.caseLabel},
            {u"way"_s, readWayKey(line.way)}};
}

Exit print(const Context &context, const QList<ReadLine> &lines)
{
    QJsonArray rows;
    for (const ReadLine &line : lines) {
        if (context.json())
            rows << toJson(line);
        else
            printText(u"%1  %2  %3 %4  %5  %6"_s.arg(
                line.at.toTimeZone(context.clock.zone).toString(u"dd/MM/yyyy HH:mm"), line.name,
                readKindName(line.what.kind), line.title.isEmpty() ? line.what.record : line.title, line.what.caseLabel,
                readWayName(line.way)));
    }
    if (context.json())
        printJson(rows);
    else if (lines.isEmpty())
        printText(say("Nobody read anything of the kind."));
    return Done;
}

} // namespace

Exit runReadings(const Context &context)
{
    const auto query = queryOf(context);
    if (!query)
        return query.error();
    const QString out = context.arguments.value(u"out"_s);
    if (!out.isEmpty() && QFileInfo(out).suffix().toLower() != u"csv"_s)
        return wrongUsage(context, say("“readings” needs --out FILE.csv."));
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    ReadLog log(*session->database, context.clock);
    if (out.isEmpty()) {
        const auto lines = log.readings(session->actor, *query);
        return lines ? print(context, *lines) : refuse(context, lines.error());
    }
    const auto table = log.table(session->actor, *query);
    if (!table)
        return refuse(context, table.error());
    if (const auto done = writeFile(out, toCsv(*table)); !done)
        return refuse(context, done.error());
    printText(out);
    return Done;
}

} // namespace gonfalone::ctl
