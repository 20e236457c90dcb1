#include "core/calendar/RecurrenceWalk.h"

#include "core/calendar/CivilDay.h"

#include <algorithm>
#include <limits>

namespace gonfalone {

namespace {

/// The last wall second, in the start's zone, at which UNTIL lets something begin.
qint64 lastOf(const RecurrenceRule &rule, const CalendarTime &start, const ZoneTable &zones)
{
    if (!rule.until)
        return RulePeriods::kEnd - 1;
    const CalendarTime &until = *rule.until;
    // A date lets the whole of its day in; against a day, only the day counts (errata 4414 ask for the same type).
    if (until.basis == TimeBasis::Date || start.basis == TimeBasis::Date)
        return wallSeconds({until.wall.day, 0}) + kDaySeconds - 1;
    const bool sameClock =
        until.basis == TimeBasis::Floating || start.basis == TimeBasis::Floating || until.basis == start.basis;
    if (sameClock && until.zone == start.zone)
        return wallSeconds(until.wall);
    if (until.basis == TimeBasis::Floating || start.basis == TimeBasis::Floating)
        return wallSeconds(until.wall);
    return zones.lastWallUntil(zones.toUtc(until, {}), start.basis == TimeBasis::Zoned ? start.zone : ZoneId{});
}

} // namespace

RecurrenceWalk::RecurrenceWalk(const RecurrenceRule &rule, const CalendarTime &start, const ZoneTable &zones)
    : m_periods(rule, start), m_zones(zones), m_zone(start.basis == TimeBasis::Zoned ? start.zone : ZoneId{}),
      m_start(wallSeconds(start.wall)), m_last(std::min(lastOf(rule, start, zones), RulePeriods::kEnd - 1)),
      m_left(rule.count.value_or(-1)), m_counted(rule.count.has_value())
{
    m_gap = m_zones.nextGap(m_start, m_zone);
}

bool RecurrenceWalk::inGap(qint64 wall)
{
    if (wall < m_gap.to) // mostly
        return wall >= m_gap.from && wall != m_start;
    m_gap = m_zones.nextGap(wall, m_zone);
    return wall >= m_gap.from && wall != m_start;
}

std::optional<WallTime> RecurrenceWalk::next()
{
    while (m_left != 0 && m_periods.current() <= m_last) {
        const qint64 wall = m_periods.current();
        m_periods.advance();
        if (inGap(wall))
            continue;
        m_left -= m_counted ? 1 : 0;
        ++m_passed;
        return wallTime(wall);
    }
    return std::nullopt;
}

void RecurrenceWalk::seek(const WallTime &wall)
{
    const qint64 to = std::min(wallSeconds(wall), m_last + 1);
    if (to <= m_periods.current())
        return;
    if (!m_counted)
        return m_periods.seek(to);
    const qint64 inGaps = gapsHit(to);
    const qint64 passed = std::min(m_periods.countTo(to) - inGaps, m_left);
    m_passed += passed;
    m_left -= passed;
}

/// How many of the times from here to `to` the zone leaves out.
qint64 RecurrenceWalk::gapsHit(qint64 to) const
{
    qint64 hits = 0;
    RulePeriods probe = m_periods;
    for (WallGap gap = m_zones.nextGap(probe.current(), m_zone); gap.from < to; gap = m_zones.nextGap(gap.to, m_zone)) {
        const WallTime from = wallTime(gap.from);
        const qint32 length = qint32(gap.to - gap.from);
        // Mostly the clocks change at night, when nothing is.
        if (!m_periods.mayFall(from.second, from.second + length) && from.second + length <= kDaySeconds)
            continue;
        for (probe.seek(gap.from); probe.current() < std::min(gap.to, to); probe.advance())
            hits += probe.current() >= gap.from && probe.current() != m_start ? 1 : 0;
    }
    return hits;
}

} // namespace gonfalone
