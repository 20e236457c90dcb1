#pragma once

#include "core/calendar/CalendarTime.h"

#include <optional>
#include <vector>

namespace gonfalone {

enum class Frequency : quint8 { Secondly, Minutely, Hourly, Daily, Weekly, Monthly, Yearly };

/// A day of BYDAY: the weekday (1 = Monday, as ISO 8601 and QDate) and which of the month or year, 0 for every one.
struct RuleWeekday {
    qint8 weekday = 1;
    qint16 ordinal = 0;

    constexpr bool operator==(const RuleWeekday &) const = default;
};

/// A RRULE of RFC 5545 §3.3.10 as values. At most one of `count` and `until`.
struct RecurrenceRule {
    Frequency frequency = Frequency::Daily;
    qint32 interval = 1;
    std::optional<qint32> count;
    std::optional<CalendarTime> until; ///< inclusive
    std::vector<quint8> bySecond;      ///< 0 to 60
    std::vector<quint8> byMinute;
    std::vector<quint8> byHour;
    std::vector<RuleWeekday> byDay;
    std::vector<qint8> byMonthDay; ///< ±1 to ±31
    std::vector<qint16> byYearDay; ///< ±1 to ±366
    std::vector<qint8> byWeekNo;   ///< ±1 to ±53
    std::vector<quint8> byMonth;
    std::vector<qint16> bySetPos; ///< ±1 to ±366
    qint8 weekStart = 1;          ///< WKST, 1 = Monday

    bool operator==(const RecurrenceRule &) const = default;
};

} // namespace gonfalone
