#include "app/gonfalonectl/Commands.h"
#include "core/base/Text.h"
#include "core/calendar/CivilDay.h"
#include "core/calendar/IcsCalendar.h"
#include "core/calendar/SeriesExpansion.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostPrinted = 1'000'000;

/// One occurrence with the words of the component that says what it is.
struct Found {
    Occurrence occurrence;
    const IcsEntry *entry = nullptr;
    IcsComponent component;
};

/// The days of --from and --to, both taken: [first, after last).
struct Window {
    QDate from;
    QDate to;
};

tl::expected<Window, Exit> readWindow(const Context &context)
{
    Window window;
    for (const auto &[option, day] : {std::pair{u"from"_s, &window.from}, std::pair{u"to"_s, &window.to}}) {
        const QString text = context.arguments.value(option);
        *day = QDate::fromString(text, Qt::ISODate);
        if (text.isEmpty())
            return tl::unexpected(wrongUsage(context, say("“expand” needs --from and --to with a day each.")));
        if (!day->isValid() || day->year() < 1 || day->year() > 9999)
            return tl::unexpected(wrongUsage(context, say("“%1” is not a day: write it as 2026-12-31.").arg(text)));
    }
    if (window.to < window.from)
        return tl::unexpected(wrongUsage(context, say("--to comes before --from.")));
    return window;
}

QString dayText(qint32 day)
{
    const CivilDate date = civilDate(day);
    return QString::asprintf("%04d-%02d-%02d", date.year, date.month, date.day);
}

/// ISO 8601 with the offset that holds there and then; a plain date for a whole day.
QString timeText(const CalendarTime &time, qint64 utc, const ZoneTable &zones, ZoneId reader)
{
    if (time.basis == TimeBasis::Date)
        return dayText(time.wall.day);
    const ZoneId zone = time.basis == TimeBasis::Zoned ? time.zone
        : time.basis == TimeBasis::Floating            ? reader
                                                       : ZoneId();
    const qint32 offset = zones.offsetAt(utc, zone);
    const WallTime wall = wallTime(utc + offset);
    const qint32 minutes = std::abs(offset) / 60;
    return dayText(wall.day)
        + QString::asprintf("T%02d:%02d:%02d%c%02d:%02d", wall.second / 3600, wall.second / 60 % 60, wall.second % 60,
                            offset < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

/// Empty where the time is the same on every clock: a whole day, a floating time.
QString zoneText(const CalendarTime &time, const ZoneTable &zones)
{
    if (time.basis == TimeBasis::Utc)
        return u"UTC"_s;
    return time.basis == TimeBasis::Zoned ? QString::fromUtf8(zones.name(time.zone)) : QString();
}

QJsonObject jsonOf(const Found &found, const ZoneTable &zones, ZoneId reader)
{
    const Occurrence &one = found.occurrence;
    return {{u"uid"_s, found.entry->uid},
            {u"start"_s, timeText(one.start, one.startUtc, zones, reader)},
            {u"end"_s, timeText(one.end, one.endUtc, zones, reader)},
            {u"zone"_s, zoneText(one.start, zones)},
            {u"all_day"_s, one.start.basis == TimeBasis::Date},
            {u"summary"_s, found.component.textOf(IcsName::Summary)}};
}

/// What was not understood goes to standard error, one line each; with --json as objects.
void tellProblems(const Context &context, const IcsProblems &problems)
{
    for (const IcsProblem &problem : problems.list) {
        QString where = say("line %1").arg(problem.line);
        for (const QString &part : {problem.entry, problem.property}) {
            if (!part.isEmpty())
                where += u", "_s + part;
        }
        warn(context, where + u": "_s + problem.message);
    }
    if (problems.more > 0)
        warn(context, say("%n more lines were not understood.", int(problems.more)));
}

std::vector<Found> occurrencesOf(const Context &context, const IcsCalendar &calendar, const ZoneTable &zones,
                                 ZoneId reader, const Window &window)
{
    const auto utcOf = [&](const QDate &day) {
        return zones.wallToUtc(wallSeconds({civilDay(day.year(), day.month(), day.day()), 0}), reader);
    };
    const qint64 from = utcOf(window.from);
    const qint64 to = utcOf(window.to) + (utcOf(window.to.addDays(1)) - utcOf(window.to));
    std::vector<Found> found;
    for (const IcsEntry &entry : calendar.entries) {
        if (entry.status == EventStatus::Cancelled)
            continue;
        const Expansion expansion = expand(entry.series, zones, reader, from, to);
        if (expansion.cut)
            warn(context,
                 say("“%1” recurs more often than can be shown; a part of it is missing.")
                     .arg(entry.master.textOf(IcsName::Summary)));
        for (const Occurrence &one : expansion.occurrences)
            found.push_back({one, &entry, one.override < 0 ? entry.master : entry.overrides.at(size_t(one.override))});
        if (qsizetype(found.size()) > kMostPrinted)
            break;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found &a, const Found &b) { return a.occurrence.startUtc < b.occurrence.startUtc; });
    return found;
}

} // namespace

Exit runExpand(const Context &context)
{
    const QString path = context.arguments.words.value(1);
    if (path.isEmpty() || context.arguments.words.size() > 2)
        return wrongUsage(context, say("“expand” needs the name of one .ics file."));
    const auto window = readWindow(context);
    if (!window)
        return window.error();
    const auto file = IcsFile::readFile(path);
    if (!file)
        return refuse(context, file.error());
    ZoneTable table;
    IcsZones zones(table);
    const ZoneId reader = table.find(context.clock.zone.id());
    const IcsCalendar calendar = readCalendar(*file, zones, reader);
    const std::vector<Found> found = occurrencesOf(context, calendar, table, reader, *window);
    tellProblems(context, calendar.problems);
    if (qsizetype(found.size()) > kMostPrinted)
        return refuse(context,
                      Error::invalid(say("There are more than %1 occurrences: ask for a shorter period.")
                                         .arg(QString::number(kMostPrinted))));
    QJsonArray rows;
    for (const Found &one : found) {
        const QJsonObject row = jsonOf(one, table, reader);
        if (context.json())
            rows << row;
        else
            printText(u"%1  %2  %3"_s.arg(row[u"start"_s].toString(), row[u"end"_s].toString(),
                                          row[u"summary"_s].toString().simplified()));
    }
    if (context.json())
        printJson(rows);
    return Done;
}

} // namespace gonfalone::ctl
