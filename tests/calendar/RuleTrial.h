#pragma once

#include "core/calendar/RecurrenceWalk.h"
#include "tests/calendar/RuleOracle.h"

namespace gonfalone::recurrences {

/// The first `most` times of a rule, in wall seconds.
inline std::vector<qint64> walked(const RecurrenceRule &rule, const CalendarTime &start, size_t most)
{
    const ZoneTable zones;
    RecurrenceWalk walk(rule, start, zones);
    std::vector<qint64> found;
    while (found.size() < most) {
        const auto wall = walk.next();
        if (!wall)
            break;
        found.push_back(wallSeconds(*wall));
    }
    return found;
}

/// The same by trying every time there is; as far as `reached` shows that it must go, or some years.
inline std::vector<qint64> tried(const RecurrenceRule &rule, const CalendarTime &start, size_t most,
                                 const std::vector<qint64> &reached)
{
    RuleOracle oracle(rule, start.wall.day, start.wall.second, start.basis == TimeBasis::Date);
    const bool byTheDay = rule.frequency > Frequency::Hourly;
    const qint32 last =
        reached.size() < most ? start.wall.day + (byTheDay ? 366 * 12 : 500) : wallTime(reached.back()).day;
    const qint32 far = std::max(last, reached.empty() ? last : wallTime(reached.back()).day);
    std::vector<qint64> found = oracle.until(far, rule.count ? std::min(most, size_t(*rule.count)) : most);
    if (rule.until) {
        const bool day = start.basis == TimeBasis::Date;
        const qint64 end = wallSeconds(rule.until->wall) + (day ? kDaySeconds - 1 : 0);
        std::erase_if(found, [end](qint64 second) { return second > end; });
    }
    found.resize(std::min({found.size(), most, rule.count ? size_t(*rule.count) : most}));
    return found;
}

} // namespace gonfalone::recurrences
