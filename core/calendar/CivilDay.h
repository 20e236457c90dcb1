#pragma once

#include "core/calendar/CalendarTime.h"

namespace gonfalone {

// The proleptic Gregorian calendar on integer days: day 0 is 1970-01-01. Years 1 to 9999, and correct well beyond.

inline constexpr qint64 kDaySeconds = 86'400;
inline constexpr qint32 kFirstDay = -719'162; ///< 0001-01-01
inline constexpr qint32 kLastDay = 2'932'896; ///< 9999-12-31

struct CivilDate {
    qint32 year = 1970;
    qint32 month = 1;
    qint32 day = 1;

    constexpr auto operator<=>(const CivilDate &) const = default;
};

/// A week of a year. With weeks that start on Monday, ISO 8601's.
struct CivilWeek {
    qint32 year = 1970; ///< not always the year of the day
    qint32 week = 1;    ///< 1 to 53

    constexpr bool operator==(const CivilWeek &) const = default;
};

constexpr bool isLeapYear(qint32 year)
{
    return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
}

constexpr qint32 daysInYear(qint32 year)
{
    return isLeapYear(year) ? 366 : 365;
}

/// `month` is 1 to 12.
constexpr qint32 daysInMonth(qint32 year, qint32 month)
{
    return month == 2 ? (isLeapYear(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);
}

/// The day number of a date that exists.
constexpr qint32 civilDay(qint32 year, qint32 month, qint32 day)
{
    // Years that begin in March: 29 February is the last day of one, so that its length never matters.
    const qint32 shifted = month <= 2 ? year - 1 : year;
    const qint32 era = (shifted >= 0 ? shifted : shifted - 399) / 400;
    const qint32 yearOfEra = shifted - era * 400;
    const qint32 dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146'097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719'468;
}

constexpr CivilDate civilDate(qint32 day)
{
    const qint32 shifted = day + 719'468;
    const qint32 era = (shifted >= 0 ? shifted : shifted - 146'096) / 146'097;
    const qint32 dayOfEra = shifted - era * 146'097;
    const qint32 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const qint32 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint32 fromMarch = (5 * dayOfYear + 2) / 153;
    const qint32 month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * fromMarch + 2) / 5 + 1};
}

/// 1 = Monday to 7 = Sunday.
constexpr qint32 weekdayOf(qint32 day)
{
    const qint32 rest = (day + 3) % 7;
    return (rest < 0 ? rest + 7 : rest) + 1;
}

/// 1 to 366.
constexpr qint32 dayOfYear(qint32 day)
{
    return day - civilDay(civilDate(day).year, 1, 1) + 1;
}

/// The first day of week 1: the first week with at least four days in the year, weeks starting on `weekStart`.
constexpr qint32 firstWeekStart(qint32 year, qint32 weekStart = 1)
{
    const qint32 fourth = civilDay(year, 1, 4);
    return fourth - (weekdayOf(fourth) - weekStart + 7) % 7;
}

constexpr qint32 weeksInYear(qint32 year, qint32 weekStart = 1)
{
    return (firstWeekStart(year + 1, weekStart) - firstWeekStart(year, weekStart)) / 7;
}

constexpr CivilWeek civilWeek(qint32 day, qint32 weekStart = 1)
{
    qint32 year = civilDate(day).year;
    if (day >= firstWeekStart(year + 1, weekStart))
        ++year;
    else if (day < firstWeekStart(year, weekStart))
        --year;
    return {year, (day - firstWeekStart(year, weekStart)) / 7 + 1};
}

/// Seconds since 1970-01-01T00:00 on the wall, whatever the zone.
constexpr qint64 wallSeconds(const WallTime &time)
{
    return time.day * kDaySeconds + time.second;
}

constexpr WallTime wallTime(qint64 seconds)
{
    const qint64 day = (seconds >= 0 ? seconds : seconds - kDaySeconds + 1) / kDaySeconds;
    return {qint32(day), qint32(seconds - day * kDaySeconds)};
}

} // namespace gonfalone
