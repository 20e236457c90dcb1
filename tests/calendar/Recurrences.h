#pragma once

#include "core/calendar/CivilDay.h"
#include "core/calendar/RecurrenceText.h"
#include "core/calendar/RecurrenceWalk.h"
#include "core/calendar/SeriesExpansion.h"

#include <QFile>
#include <QTest>

namespace gonfalone::recurrences {

/// "20260329T023000", "20260329T003000Z" or "20260329".
inline CalendarTime time(const QByteArray &text)
{
    const auto read = readCalendarTime(text);
    if (!read)
        qFatal("no time: %s", text.constData());
    return *read;
}

/// The same, and "Europe/Rome:20260329T023000".
inline CalendarTime time(const QByteArray &text, ZoneTable &zones)
{
    const qsizetype colon = text.lastIndexOf(':');
    CalendarTime at = time(text.mid(colon + 1));
    if (colon >= 0)
        at = {at.wall, TimeBasis::Zoned, zones.find(text.left(colon))};
    return at;
}

inline RecurrenceRule rule(const QByteArray &text)
{
    auto read = readRule(text);
    if (!read)
        qFatal("%s: %s", text.constData(), qPrintable(read.error().message));
    return *read;
}

/// The first `most` times of a rule, as text without zone.
inline QByteArrayList walk(const QByteArray &ruleText, const CalendarTime &start, const ZoneTable &zones,
                           int most = 1000)
{
    QByteArrayList found;
    RecurrenceWalk walk(rule(ruleText), start, zones);
    while (found.size() < most) {
        const auto wall = walk.next();
        if (!wall)
            break;
        found.append(calendarTimeText({*wall, start.basis, {}}));
    }
    return found;
}

/// A series that begins at `start` ("Europe/Rome:20260329T023000") and lasts an hour, a whole day where it is of days.
inline Series series(const QByteArray &start, const QByteArrayList &rules, ZoneTable &zones)
{
    Series made;
    made.start = time(start, zones);
    made.length = made.start.basis == TimeBasis::Date ? CalendarSpan{1, 0} : CalendarSpan{0, 3600};
    for (const QByteArray &one : rules)
        made.rules.push_back(rule(one));
    return made;
}

/// The occurrences of a window of whole days in UTC.
inline std::vector<Occurrence> between(const Series &series, const ZoneTable &zones, ZoneId reader, const char *from,
                                       const char *to)
{
    return expand(series, zones, reader, zones.toUtc(time(from), {}), zones.toUtc(time(to), {})).occurrences;
}

/// Their wall times, as text.
inline QByteArrayList walls(const std::vector<Occurrence> &occurrences)
{
    QByteArrayList list;
    for (const Occurrence &one : occurrences)
        list.append(calendarTimeText(one.start));
    return list;
}

/// Their instants, as text.
inline QByteArrayList instants(const std::vector<Occurrence> &occurrences)
{
    QByteArrayList list;
    for (const Occurrence &one : occurrences)
        list.append(calendarTimeText({wallTime(one.startUtc), TimeBasis::Utc, {}}));
    return list;
}

/// A file of the corpus that is shared beside the sources and not shipped with them; nothing where it is not.
inline QByteArray corpus(const QString &name)
{
    QFile file(QStringLiteral(GONFALONE_SOURCE_DIR "/../shared/corpus/recurrence/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace gonfalone::recurrences
