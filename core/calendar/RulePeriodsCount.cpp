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

/// Every period has as many times, so that nobody needs to look at them to count.
bool RulePeriods::isEven() const
{
    switch (m_kind) {
    case Kind::Week: return m_ruleDays.isSameEveryWeek();
    case Kind::Day: return m_ruleDays.isUnrestricted();
    case Kind::Unit: return m_ruleDays.isUnrestricted() && m_unitTimes.count() * m_unitSeconds == kDaySeconds;
    default: return false;
    }
}

/// How many times the periods from `index` to before `goal` have. Loads the last of them.
qint64 RulePeriods::sizeOfPeriods(qint64 index, qint64 goal)
{
    qint64 size = 0;
    for (; index < goal; index += m_interval) {
        m_index = index;
        m_firstDay = firstDayOf(index);
        size += load() ? sizeOfPeriod() : 0;
    }
    return size;
}

qint64 RulePeriods::countTo(qint64 wall)
{
    const qint64 goal = aligned(wall >= kEnd ? indexOf(kEnd - 1) + 1 : indexOf(wall));
    qint64 passed = 0;
    for (int looked = 0; m_current < wall && m_index < goal; ++looked) {
        const qint64 next = isEven() || m_kind != Kind::Unit ? goal : m_index + m_interval;
        const qint64 periods = (next - m_index) / m_interval;
        if (looked == kSearchLimit || (periods > kSearchLimit && !isEven())) {
            m_gaveUp = true;
            end();
            return passed;
        }
        passed -= rankOf(m_current);
        passed += isEven() ? sizeOfPeriod() * periods : sizeOfPeriod();
        if (periods > 1 && !isEven())
            passed += sizeOfPeriods(m_index + m_interval, goal);
        enter(next, m_current + 1);
    }
    if (m_current < wall) {
        passed += rankOf(wall) - rankOf(m_current);
        seek(wall);
    }
    return passed;
}

} // namespace gonfalone
