#include "core/agenda/SeriesText.h"

#include "core/base/Text.h"
#include "core/calendar/CivilDay.h"
#include "core/calendar/RecurrenceText.h"

#include <QLocale>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QDate kEpoch(1970, 1, 1);

Error noTime(const QString &text)
{
    return Error::invalid(
        say("“%1” is no time of the agenda: a day is 2026-05-04, a time 2026-05-04T10:00:00 with Z or "
            "[Europe/Rome] after it.")
            .arg(text));
}

/// As many digits as `highest` has.
void putDigits(QString &text, int number, int highest)
{
    for (int place = highest; place > 0; place /= 10)
        text += QChar(u'0' + number / place % 10);
}

QString extraText(const ExtraDate &extra, const ZoneTable &zones)
{
    QString text = u"RDATE:"_s + timeText(extra.start, zones);
    if (extra.length)
        text += u" %1 %2"_s.arg(extra.length->days).arg(extra.length->seconds);
    return text;
}

Outcome readExtra(Series &series, const QString &value, ZoneTable &zones)
{
    const QStringList parts = value.split(u' ');
    ExtraDate extra;
    TRY(extra.start, timeFrom(parts.first(), zones));
    if (parts.size() == 3)
        extra.length = CalendarSpan{parts[1].toInt(), parts[2].toInt()};
    series.extra.push_back(extra);
    return {};
}

Outcome readLine(Series &series, const QString &line, ZoneTable &zones)
{
    const QString name = line.section(u':', 0, 0);
    const QString value = line.section(u':', 1);
    if (name == u"RDATE"_s)
        return readExtra(series, value, zones);
    if (name == u"EXDATE"_s) {
        TRY(const CalendarTime time, timeFrom(value, zones));
        series.except.push_back(time);
        return {};
    }
    if (name != u"RRULE"_s && name != u"EXRULE"_s)
        return failure(Error::invalid(say("“%1” is no line of a series.").arg(line)));
    const QByteArray bytes = value.toUtf8();
    TRY(const RecurrenceRule rule, readRule(bytes));
    (name == u"RRULE"_s ? series.rules : series.exceptRules).push_back(rule);
    return {};
}

} // namespace

QDate dayOf(const WallTime &wall)
{
    return kEpoch.addDays(wall.day);
}

WallTime wallOf(const QDate &day, const QTime &time)
{
    return {qint32(kEpoch.daysTo(day)), time.msecsSinceStartOfDay() / 1000};
}

CalendarTime wholeDay(const QDate &day)
{
    return {wallOf(day), TimeBasis::Date, {}};
}

CalendarTime zonedTime(const QDate &day, const QTime &time, ZoneId zone)
{
    return {wallOf(day, time), TimeBasis::Zoned, zone};
}

QString timeText(const CalendarTime &time, const ZoneTable &zones)
{
    const CivilDate date = civilDate(time.wall.day);
    const int second = time.wall.second;
    QString text;
    text.reserve(40);
    putDigits(text, date.year, 1000);
    putDigits(text += u'-', date.month, 10);
    putDigits(text += u'-', date.day, 10);
    if (time.basis == TimeBasis::Date)
        return text;
    putDigits(text += u'T', second / 3600, 10);
    putDigits(text += u':', second / 60 % 60, 10);
    putDigits(text += u':', second % 60, 10);
    if (time.basis == TimeBasis::Utc)
        return text + u'Z';
    return time.basis == TimeBasis::Zoned ? text + u'[' + QString::fromUtf8(zones.name(time.zone)) + u']' : text;
}

Result<CalendarTime> timeFrom(const QString &text, ZoneTable &zones)
{
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    if (!day.isValid() || day.year() > 9999)
        return failure(noTime(text));
    if (text.size() == 10)
        return wholeDay(day);
    const QTime time = QTime::fromString(text.mid(11, 8), Qt::ISODate);
    const QString zone = text.mid(19);
    if (text[10] != u'T' || !time.isValid())
        return failure(noTime(text));
    const WallTime wall = wallOf(day, time);
    if (zone.isEmpty())
        return CalendarTime{wall, TimeBasis::Floating, {}};
    if (zone == u"Z"_s)
        return CalendarTime{wall, TimeBasis::Utc, {}};
    if (!zone.startsWith(u'[') || !zone.endsWith(u']'))
        return failure(noTime(text));
    const ZoneId id = zones.find(zone.mid(1, zone.size() - 2).toUtf8());
    if (!id.isValid())
        return failure(Error::invalid(say("Nobody knows the time zone of “%1”: write Europe/Rome.").arg(text)));
    return CalendarTime{wall, TimeBasis::Zoned, id};
}

QString humanTime(const CalendarTime &time, const ZoneTable &zones, ZoneId office)
{
    const auto day = [](const WallTime &wall) { return QLocale().toString(dayOf(wall), u"ddd d MMMM yyyy"_s); };
    const auto hour = [](const WallTime &wall) {
        return QTime::fromMSecsSinceStartOfDay(wall.second * 1000).toString(u"HH:mm"_s);
    };
    if (time.basis == TimeBasis::Date)
        return day(time.wall);
    const bool foreign = time.basis == TimeBasis::Utc || (time.basis == TimeBasis::Zoned && time.zone != office);
    if (!foreign)
        return u"%1, %2"_s.arg(day(time.wall), hour(time.wall));
    const WallTime here = zones.fromUtc(zones.toUtc(time, office), office);
    const QString there =
        here.day == time.wall.day ? hour(time.wall) : u"%1, %2"_s.arg(day(time.wall), hour(time.wall));
    return u"%1, %2 (%3 %4)"_s.arg(day(here), hour(here), there, QString::fromUtf8(zones.name(time.zone)));
}

QString recurrenceText(const Series &series, const ZoneTable &zones)
{
    QStringList lines;
    for (const RecurrenceRule &rule : series.rules)
        lines << u"RRULE:"_s + QString::fromUtf8(ruleText(rule));
    for (const RecurrenceRule &rule : series.exceptRules)
        lines << u"EXRULE:"_s + QString::fromUtf8(ruleText(rule));
    for (const ExtraDate &extra : series.extra)
        lines << extraText(extra, zones);
    for (const CalendarTime &time : series.except)
        lines << u"EXDATE:"_s + timeText(time, zones);
    return lines.join(u'\n');
}

Outcome readRecurrence(Series &series, const QString &text, ZoneTable &zones)
{
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        CHECK(readLine(series, line, zones));
    return {};
}

} // namespace gonfalone
