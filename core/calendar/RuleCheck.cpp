#include "core/calendar/RuleCheck.h"

#include "core/base/Text.h"
#include "core/calendar/RecurrenceText.h"

#include <algorithm>

namespace gonfalone {

namespace {

template <typename Number>
Outcome checkRange(const char *part, const std::vector<Number> &values, int lowest, int highest, bool fromTheEnd)
{
    for (const Number value : values) {
        const int size = fromTheEnd ? std::abs(int(value)) : int(value);
        if (size < lowest || size > highest)
            return failure(rangeError(part, QString::number(int(value)), lowest, highest, fromTheEnd));
    }
    return {};
}

Outcome checkRanges(const RecurrenceRule &rule)
{
    CHECK(checkRange("BYSECOND", rule.bySecond, 0, 60, false));
    CHECK(checkRange("BYMINUTE", rule.byMinute, 0, 59, false));
    CHECK(checkRange("BYHOUR", rule.byHour, 0, 23, false));
    CHECK(checkRange("BYMONTHDAY", rule.byMonthDay, 1, 31, true));
    CHECK(checkRange("BYYEARDAY", rule.byYearDay, 1, 366, true));
    CHECK(checkRange("BYWEEKNO", rule.byWeekNo, 1, 53, true));
    CHECK(checkRange("BYMONTH", rule.byMonth, 1, 12, false));
    CHECK(checkRange("BYSETPOS", rule.bySetPos, 1, 366, true));
    CHECK(checkRange("INTERVAL", std::vector{rule.interval}, 1, std::numeric_limits<qint32>::max(), false));
    if (rule.count)
        CHECK(checkRange("COUNT", std::vector{*rule.count}, 1, std::numeric_limits<qint32>::max(), false));
    return {};
}

Outcome checkDays(const RecurrenceRule &rule)
{
    const bool ordinals = std::any_of(rule.byDay.begin(), rule.byDay.end(), [](auto day) { return day.ordinal != 0; });
    for (const RuleWeekday &day : rule.byDay) {
        if (day.weekday < 1 || day.weekday > 7 || std::abs(int(day.ordinal)) > 53)
            return failure(rangeError("BYDAY", QString::number(day.ordinal), 1, 53, true));
    }
    if (ordinals && rule.frequency < Frequency::Monthly)
        return failure(ruleError("BYDAY",
                                 say("a weekday has a number only in a month or year; "
                                     "leave the number out, or repeat by the month")));
    if (ordinals && !rule.byWeekNo.empty())
        return failure(ruleError("BYDAY", say("a weekday has no number beside BYWEEKNO; leave the number out")));
    return {};
}

/// The cells of the table in RFC 5545 §3.3.10 (errata 3747) that say N/A.
Outcome checkTable(const RecurrenceRule &rule)
{
    const Frequency frequency = rule.frequency;
    if (!rule.byWeekNo.empty() && frequency != Frequency::Yearly)
        return failure(ruleError("BYWEEKNO", say("weeks have a number in a year only; repeat by the year")));
    if (!rule.byYearDay.empty() && frequency >= Frequency::Daily && frequency <= Frequency::Monthly)
        return failure(ruleError("BYYEARDAY",
                                 say("it goes with no repetition by the day, week or month; "
                                     "repeat by the year")));
    if (!rule.byMonthDay.empty() && frequency == Frequency::Weekly)
        return failure(ruleError("BYMONTHDAY", say("it goes with no repetition by the week; repeat by the month")));
    return {};
}

} // namespace

Error ruleError(QByteArrayView part, const QString &sentence)
{
    const QString name = QString::fromUtf8(part.first(std::min<qsizetype>(part.size(), 40)));
    const QString message = say("The rule of the repetition does not hold in %1: %2.").arg(name, sentence);
    return Error::invalid(message, {{name, message}});
}

Error rangeError(QByteArrayView part, const QString &value, int lowest, int highest, bool fromTheEnd)
{
    const QString range =
        fromTheEnd ? say("%1 is not from %2 to %3, nor from -%3 to -%2") : say("%1 is not from %2 to %3");
    return ruleError(part, range.arg(value).arg(lowest).arg(highest));
}

Outcome checkRule(const RecurrenceRule &rule)
{
    CHECK(checkRanges(rule));
    CHECK(checkDays(rule));
    CHECK(checkTable(rule));
    if (rule.count && rule.until)
        return failure(ruleError("UNTIL",
                                 say("the repetition ends after COUNT times or at UNTIL, not both; "
                                     "leave one out")));
    const bool chooses = !rule.bySecond.empty() || !rule.byMinute.empty() || !rule.byHour.empty() || !rule.byDay.empty()
        || !rule.byMonthDay.empty() || !rule.byYearDay.empty() || !rule.byWeekNo.empty() || !rule.byMonth.empty();
    if (!rule.bySetPos.empty() && !chooses)
        return failure(ruleError("BYSETPOS", say("there is nothing to choose of; add BYDAY or another part")));
    if (rule.weekStart < 1 || rule.weekStart > 7)
        return failure(ruleError("WKST", say("it is none of MO, TU, WE, TH, FR, SA, SU")));
    return {};
}

} // namespace gonfalone
