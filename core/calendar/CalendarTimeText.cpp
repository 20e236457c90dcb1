#include "core/calendar/CivilDay.h"
#include "core/calendar/RecurrenceText.h"

#include <algorithm>

namespace gonfalone {

namespace {

std::optional<qint32> digits(QByteArrayView text)
{
    qint32 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return {};
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<qint32> readDay(QByteArrayView text)
{
    const auto year = digits(text.first(4));
    const auto month = digits(text.sliced(4, 2));
    const auto day = digits(text.sliced(6, 2));
    if (!year || !month || !day || *year < 1 || *month < 1 || *month > 12 || *day < 1
        || *day > daysInMonth(*year, *month))
        return {};
    return civilDay(*year, *month, *day);
}

std::optional<qint32> readSecond(QByteArrayView text)
{
    const auto hour = digits(text.first(2));
    const auto minute = digits(text.sliced(2, 2));
    const auto second = digits(text.sliced(4, 2));
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60)
        return {};
    return *hour * 3600 + *minute * 60 + std::min(*second, 59);
}

} // namespace

QByteArray calendarTimeText(const CalendarTime &time)
{
    const CivilDate date = civilDate(time.wall.day);
    QByteArray text =
        QByteArray::number(qint64(date.year) * 10'000 + date.month * 100 + date.day).rightJustified(8, '0');
    if (time.basis == TimeBasis::Date)
        return text;
    const qint32 second = time.wall.second;
    const qint32 clock = second / 3600 * 10'000 + second / 60 % 60 * 100 + second % 60;
    text += 'T' + QByteArray::number(clock).rightJustified(6, '0');
    return time.basis == TimeBasis::Utc ? text + 'Z' : text;
}

std::optional<CalendarTime> readCalendarTime(QByteArrayView text)
{
    const bool utc = text.endsWith('Z') || text.endsWith('z');
    const bool timed = text.size() == (utc ? 16 : 15) && (text[8] == 'T' || text[8] == 't');
    if (!timed && text.size() != 8)
        return {};
    const auto day = readDay(text.first(8));
    const auto second = timed ? readSecond(text.sliced(9, 6)) : 0;
    if (!day || !second)
        return {};
    return CalendarTime{{*day, *second}, !timed ? TimeBasis::Date : utc ? TimeBasis::Utc : TimeBasis::Floating, {}};
}

} // namespace gonfalone
