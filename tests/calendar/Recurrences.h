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

/// A file of the corpus that is shared beside the sources and not shipped with them; nothing where it is not.
inline QByteArray corpus(const QString &name)
{
    QFile file(QStringLiteral(GONFALONE_SOURCE_DIR "/../shared/corpus/recurrence/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace gonfalone::recurrences
