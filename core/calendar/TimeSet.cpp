#include "core/calendar/TimeSet.h"

namespace gonfalone {

namespace {

constexpr quint64 allBelow(int n)
{
    return (quint64(1) << n) - 1;
}

quint64 bitsOf(const std::vector<quint8> &values, int limit)
{
    quint64 bits = 0;
    for (const quint8 value : values)
        bits |= value < limit ? quint64(1) << value : 0;
    return bits;
}

/// The part of the rule; else everything for a frequency that counts in that unit, else what the start has.
quint64 unit(const std::vector<quint8> &values, int limit, bool counted, qint32 ofStart)
{
    if (!values.empty())
        return bitsOf(values, limit);
    return counted ? allBelow(limit) : quint64(1) << ofStart;
}

} // namespace

TimeSet TimeSet::of(const RecurrenceRule &rule, const CalendarTime &start)
{
    if (start.basis == TimeBasis::Date)
        return {1, 1, 1};
    const qint32 second = start.wall.second;
    TimeSet set;
    set.hours = unit(rule.byHour, 24, rule.frequency <= Frequency::Hourly, second / 3600);
    set.minutes = unit(rule.byMinute, 60, rule.frequency <= Frequency::Minutely, second / 60 % 60);
    // §3.3.12: who does not know leap seconds takes the second 60 as 59.
    set.seconds = unit(rule.bySecond, 61, rule.frequency <= Frequency::Secondly, second % 60);
    if (set.seconds >> 60 != 0)
        set.seconds = (set.seconds & allBelow(60)) | (rule.bySecond.empty() ? 0 : quint64(1) << 59);
    return set;
}

} // namespace gonfalone
