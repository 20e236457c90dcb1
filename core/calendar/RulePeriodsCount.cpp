#include "core/calendar/RulePeriods.h"

#include <algorithm>

namespace gonfalone {

/// What BYSETPOS takes of a period of this size; the same for every period of that size.
void RulePeriods::choosePositions()
{
    const qint64 size = m_days.count() * m_timeCount;
    if (size == m_positionsOfSize)
        return;
    m_positionsOfSize = size;
    m_positions.clear();
    for (const qint16 wanted : m_bySetPos) {
        const qint64 rank = wanted > 0 ? wanted - 1 : size + wanted;
        if (wanted != 0 && rank >= 0 && rank < size)
            m_positions.push_back(rank);
    }
    std::sort(m_positions.begin(), m_positions.end());
    m_positions.erase(std::unique(m_positions.begin(), m_positions.end()), m_positions.end());
}

/// How many times of the period come before `wall`.
qint64 RulePeriods::rankOf(qint64 wall) const
{
    const WallTime rest = wallTime(std::max<qint64>(wall - m_firstDay * kDaySeconds, 0));
    qint64 rank = m_days.countBefore(rest.day) * m_timeCount;
    if (rest.day < DayBits::kSize && m_days.test(rest.day))
        rank += m_times.countBefore(rest.second);
    if (m_bySetPos.empty())
        return rank;
    return std::lower_bound(m_positions.begin(), m_positions.end(), rank) - m_positions.begin();
}

qint64 RulePeriods::sizeOfPeriod() const
{
    return m_bySetPos.empty() ? m_days.count() * m_timeCount : qint64(m_positions.size());
}

/// After how many periods the numbers of their times repeat themselves, by INTERVAL's steps; 0 when nobody knows.
int RulePeriods::repeatsAfter() const
{
    switch (m_kind) {
    case Kind::Week: return m_ruleDays.isSameEveryWeek() ? 1 : cycle();
    case Kind::Day: return m_ruleDays.isUnrestricted() ? 1 : m_ruleDays.isSameEveryWeek() ? 7 : cycle();
    case Kind::Unit: return m_ruleDays.isUnrestricted() && m_unitTimes.count() * m_unitSeconds == kDaySeconds ? 1 : 0;
    default: return cycle();
    }
}

/// How many times the next `periods` have, this one included. Where it stands is lost.
qint64 RulePeriods::sizeOfPeriods(qint64 periods)
{
    if (m_kind == Kind::Unit)
        return sizeOfPeriod() * periods;
    qint64 size = 0;
    for (qint64 index = m_index; periods > 0; --periods, index += m_interval) {
        m_index = index;
        m_firstDay = firstDayOf(index);
        size += load() ? sizeOfPeriod() : 0;
    }
    return size;
}

qint64 RulePeriods::countTo(qint64 wall)
{
    const qint64 goal = aligned(wall >= kEnd ? m_lastIndex + 1 : indexOf(wall));
    const int repeats = repeatsAfter();
    qint64 passed = 0;
    for (int looked = 0; m_current < wall && m_index < goal; ++looked) {
        if (looked == kSearchLimit) {
            m_gaveUp = true;
            end();
            return passed;
        }
        const qint64 first = m_index;
        const qint64 periods = repeats == 0 ? 1 : (goal - first) / m_interval;
        passed -= rankOf(m_current);
        if (repeats > 0 && periods >= repeats) {
            passed += sizeOfPeriods(repeats) * (periods / repeats);
            m_index = first;
        }
        passed += sizeOfPeriods(repeats > 0 ? periods % repeats : 1);
        enter(first + periods * m_interval, m_current + 1);
    }
    if (m_current < wall) {
        passed += rankOf(wall) - rankOf(m_current);
        seek(wall);
    }
    return passed;
}

} // namespace gonfalone
