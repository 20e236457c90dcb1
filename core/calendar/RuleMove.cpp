#include "core/calendar/RuleMove.h"

#include "core/base/Text.h"
#include "core/calendar/CivilDay.h"
#include "core/calendar/RuleCheck.h"

#include <algorithm>

namespace gonfalone {

namespace {

Error stays(const char *part)
{
    return ruleError(part,
                     say("it names several days or times, which cannot move along; "
                         "move one occurrence, or set the repetition anew"));
}

/// A part that names the old start's value alone gets the new one's; false when it says more than that.
template <typename Number>
bool follow(std::vector<Number> &part, qint32 from, qint32 to)
{
    if (part.empty() || from == to)
        return true;
    if (part.size() != 1 || part.front() != from)
        return false;
    part.front() = Number(to);
    return true;
}

Outcome moveTimes(RecurrenceRule &rule, qint32 from, qint32 to)
{
    if (!follow(rule.byHour, from / 3600, to / 3600))
        return failure(stays("BYHOUR"));
    if (!follow(rule.byMinute, from / 60 % 60, to / 60 % 60))
        return failure(stays("BYMINUTE"));
    if (!follow(rule.bySecond, from % 60, to % 60))
        return failure(stays("BYSECOND"));
    return {};
}

/// By the week every weekday turns with the start; the weeks that INTERVAL and BYSETPOS count by turn too.
Outcome moveWeekly(RecurrenceRule &rule, qint32 days)
{
    if (!rule.byMonth.empty())
        return failure(stays("BYMONTH"));
    const auto turned = [days](int weekday) { return qint8((weekday - 1 + days % 7 + 7) % 7 + 1); };
    for (RuleWeekday &day : rule.byDay)
        day.weekday = turned(day.weekday);
    if (rule.interval > 1 || !rule.bySetPos.empty())
        rule.weekStart = turned(rule.weekStart);
    return {};
}

Outcome moveDaily(const RecurrenceRule &rule, qint32 days)
{
    if (!rule.byDay.empty() && days % 7 != 0)
        return failure(stays("BYDAY"));
    if (!rule.byMonthDay.empty())
        return failure(stays("BYMONTHDAY"));
    if (!rule.byYearDay.empty())
        return failure(stays("BYYEARDAY"));
    return rule.byMonth.empty() ? Outcome() : failure(stays("BYMONTH"));
}

/// Which of its month or year the weekday of a day is; counted from the end where `ordinal` is.
RuleWeekday weekdayLike(int ordinal, qint32 place, qint32 length, qint32 day)
{
    const qint32 nth = ordinal > 0 ? (place - 1) / 7 + 1 : -((length - place) / 7 + 1);
    return {qint8(weekdayOf(day)), qint16(nth)};
}

Outcome moveMonthDay(RecurrenceRule &rule, const CivilDate &from, const CivilDate &to)
{
    const bool fromEnd = !rule.byMonthDay.empty() && rule.byMonthDay.front() < 0;
    const auto place = [fromEnd](const CivilDate &date) {
        return fromEnd ? date.day - daysInMonth(date.year, date.month) - 1 : date.day;
    };
    return follow(rule.byMonthDay, place(from), place(to)) ? Outcome() : failure(stays("BYMONTHDAY"));
}

Outcome moveMonthly(RecurrenceRule &rule, qint32 fromDay, qint32 toDay)
{
    const CivilDate from = civilDate(fromDay);
    const CivilDate to = civilDate(toDay);
    if (!rule.bySetPos.empty())
        return failure(stays("BYSETPOS"));
    if (!rule.byWeekNo.empty())
        return failure(stays("BYWEEKNO"));
    if (!follow(rule.byYearDay, dayOfYear(fromDay), dayOfYear(toDay)))
        return failure(stays("BYYEARDAY"));
    if (rule.frequency == Frequency::Monthly ? !rule.byMonth.empty() && from.month != to.month
                                             : !follow(rule.byMonth, from.month, to.month))
        return failure(stays("BYMONTH"));
    CHECK(moveMonthDay(rule, from, to));
    if (rule.byDay.empty())
        return {};
    const bool ofYear = rule.frequency == Frequency::Yearly && rule.byMonth.empty();
    const auto like = [ofYear, ordinal = rule.byDay.front().ordinal](const CivilDate &date, qint32 day) {
        return ofYear ? weekdayLike(ordinal, dayOfYear(day), daysInYear(date.year), day)
                      : weekdayLike(ordinal, date.day, daysInMonth(date.year, date.month), day);
    };
    const bool follows = rule.byDay.size() == 1 && rule.byDay.front() == like(from, fromDay) && rule.byMonthDay.empty();
    if (!follows)
        return failure(stays("BYDAY"));
    rule.byDay.front() = like(to, toDay);
    return {};
}

} // namespace

Result<RecurrenceRule> ruleMoved(RecurrenceRule rule, const CalendarTime &from, const CalendarTime &to)
{
    if (to.basis == TimeBasis::Date) {
        rule.byHour.clear();
        rule.byMinute.clear();
        rule.bySecond.clear();
    }
    CHECK(moveTimes(rule, from.wall.second, to.wall.second));
    const qint32 days = to.wall.day - from.wall.day;
    if (days == 0)
        return rule;
    if (rule.frequency == Frequency::Weekly) {
        CHECK(moveWeekly(rule, days));
    } else if (rule.frequency < Frequency::Weekly) {
        CHECK(moveDaily(rule, days));
    } else {
        CHECK(moveMonthly(rule, from.wall.day, to.wall.day));
    }
    return rule;
}

bool movesEvenly(const RecurrenceRule &rule, const CalendarTime &from, const CalendarTime &to)
{
    return rule.frequency <= Frequency::Weekly || from.wall.day == to.wall.day;
}

RecurrenceRule rulePinned(RecurrenceRule rule, const CalendarTime &start)
{
    const CivilDate date = civilDate(start.wall.day);
    const bool weekly = rule.frequency == Frequency::Weekly || !rule.byWeekNo.empty();
    if (rule.byDay.empty() && rule.byMonthDay.empty() && rule.byYearDay.empty()) {
        if (weekly)
            rule.byDay.push_back({qint8(weekdayOf(start.wall.day)), 0});
        else if (rule.frequency >= Frequency::Monthly)
            rule.byMonthDay.push_back(qint8(date.day));
    }
    const bool ofMonth = rule.frequency == Frequency::Yearly && !weekly && rule.byYearDay.empty();
    if (ofMonth && rule.byMonth.empty() && !rule.byMonthDay.empty())
        rule.byMonth.push_back(quint8(date.month));
    if (start.basis == TimeBasis::Date)
        return rule;
    const qint32 second = start.wall.second;
    if (rule.byHour.empty() && rule.frequency > Frequency::Hourly)
        rule.byHour.push_back(quint8(second / 3600));
    if (rule.byMinute.empty() && rule.frequency > Frequency::Minutely)
        rule.byMinute.push_back(quint8(second / 60 % 60));
    if (rule.bySecond.empty() && rule.frequency > Frequency::Secondly)
        rule.bySecond.push_back(quint8(second % 60));
    return rule;
}

} // namespace gonfalone
