#include "core/calendar/RulePeriods.h"

#include <algorithm>

namespace gonfalone {

namespace {

constexpr qint64 floorDiv(qint64 number, qint64 by)
{
    return (number >= 0 ? number : number - by + 1) / by;
}

/// The parts of a time of day that are smaller than the unit do not choose units.
TimeSet beginnings(const TimeSet &times, qint32 unitSeconds)
{
    return {times.hours, unitSeconds <= 60 ? times.minutes : 1, unitSeconds == 1 ? times.seconds : 1};
}

} // namespace

RulePeriods::RulePeriods(const RecurrenceRule &rule, const CalendarTime &start)
    : m_ruleDays(rule, start.wall.day), m_ruleTimes(TimeSet::of(rule, start)), m_bySetPos(rule.bySetPos),
      m_kind(kindOf(rule)), m_weekStart(rule.weekStart), m_interval(std::max(rule.interval, 1)), m_times(m_ruleTimes),
      m_timeCount(m_ruleTimes.count())
{
    if (rule.frequency <= Frequency::Hourly)
        m_unitSeconds = rule.frequency == Frequency::Hourly ? 3600 : rule.frequency == Frequency::Minutely ? 60 : 1;
    m_unitTimes = beginnings(m_ruleTimes, m_unitSeconds);
    const qint64 wall = wallSeconds(start.wall);
    m_startIndex = indexOf(wall);
    if (m_timeCount > 0)
        enter(m_startIndex, wall);
}

RulePeriods::Kind RulePeriods::kindOf(const RecurrenceRule &rule) const
{
    if (rule.frequency == Frequency::Yearly && !rule.byWeekNo.empty())
        return Kind::WeekYear;
    if (rule.interval <= 1 && rule.bySetPos.empty())
        return Kind::Year;
    switch (rule.frequency) {
    case Frequency::Yearly: return Kind::Year;
    case Frequency::Monthly: return Kind::Month;
    case Frequency::Weekly: return Kind::Week;
    case Frequency::Daily: return Kind::Day;
    default: return Kind::Unit;
    }
}

qint64 RulePeriods::indexOf(qint64 wall) const
{
    const qint32 day = wallTime(wall).day;
    switch (m_kind) {
    case Kind::Year: return civilDate(day).year;
    case Kind::WeekYear: return civilWeek(day, m_weekStart).year;
    case Kind::Month: return civilDate(day).year * 12 + civilDate(day).month - 1;
    case Kind::Week: return floorDiv(day + 4 - m_weekStart, 7);
    case Kind::Day: return day;
    case Kind::Unit: return floorDiv(wall, m_unitSeconds);
    }
    return 0;
}

qint32 RulePeriods::firstDayOf(qint64 index) const
{
    switch (m_kind) {
    case Kind::Year: return civilDay(qint32(index), 1, 1);
    case Kind::WeekYear: return firstWeekStart(qint32(index), m_weekStart);
    case Kind::Month: return civilDay(qint32(index / 12), qint32(index % 12) + 1, 1);
    case Kind::Week: return qint32(index * 7) + m_weekStart - 4;
    case Kind::Day:
    case Kind::Unit: break;
    }
    return qint32(index);
}

/// The first period at or after `index` that INTERVAL takes.
qint64 RulePeriods::aligned(qint64 index) const
{
    const qint64 ahead = index - m_startIndex;
    return ahead <= 0 ? m_startIndex : m_startIndex + (ahead + m_interval - 1) / m_interval * m_interval;
}

/// To the first time at or after `wall` in the period `index`, which is aligned, or in a later one.
void RulePeriods::enter(qint64 index, qint64 wall)
{
    if (m_kind == Kind::Unit)
        return enterUnit(index, wall);
    // After so many periods the calendar repeats itself exactly, with any INTERVAL: what has not come never comes.
    const int cycle = m_kind == Kind::Day ? 146'097
        : m_kind == Kind::Week            ? 20'871
        : m_kind == Kind::Month           ? 4800
                                          : 400;
    const qint64 last = indexOf(kEnd - 1);
    for (int looked = 0; looked <= cycle && index <= last; ++looked, index += m_interval) {
        m_index = index;
        m_firstDay = firstDayOf(index);
        if (load() && stand(wall))
            return;
    }
    end();
}

/// The same by the hour, minute or second. Each step passes at least one unit of the row that INTERVAL makes, and goes
/// straight to the next day, hour, minute and second that is allowed.
void RulePeriods::enterUnit(qint64 index, qint64 wall)
{
    const qint64 perDay = kDaySeconds / m_unitSeconds;
    for (int steps = 0; steps < kSearchLimit; ++steps) {
        const qint64 day = floorDiv(index, perDay);
        const qint64 allowed = day > kLastDay ? day : m_ruleDays.next(qint32(day));
        if (allowed > kLastDay)
            return end();
        const qint32 second = qint32(index - day * perDay) * m_unitSeconds;
        const qint32 found = m_unitTimes.next(second);
        if (allowed != day) {
            index = aligned(allowed * perDay);
        } else if (found != second) {
            index = aligned(found < 0 ? (day + 1) * perDay : day * perDay + found / m_unitSeconds);
        } else {
            m_index = index;
            loadUnit(qint32(day), second);
            if (stand(wall))
                return;
            if (!m_bySetPos.empty() && m_positions.empty())
                return end();
            index += m_interval;
        }
    }
    m_gaveUp = true;
    end();
}

void RulePeriods::loadUnit(qint32 day, qint32 second)
{
    m_firstDay = day;
    m_days = {};
    m_days.set(0);
    m_times.hours = quint64(1) << (second / 3600);
    if (m_unitSeconds <= 60)
        m_times.minutes = quint64(1) << (second / 60 % 60);
    if (m_unitSeconds == 1)
        m_times.seconds = quint64(1) << (second % 60);
    m_timeCount = m_times.count();
    if (!m_bySetPos.empty())
        choosePositions();
}

bool RulePeriods::load()
{
    m_days = daysOfPeriod();
    if (m_bySetPos.empty())
        return m_days.any();
    choosePositions();
    return !m_positions.empty();
}

DayBits RulePeriods::daysOfPeriod()
{
    DayBits days;
    int length = 1;
    if (m_kind == Kind::Year)
        return m_ruleDays.ofYear(qint32(m_index));
    if (m_kind == Kind::WeekYear)
        return m_ruleDays.ofWeekYear(qint32(m_index));
    if (m_kind == Kind::Month)
        length = daysInMonth(qint32(m_index / 12), qint32(m_index % 12) + 1);
    else if (m_kind == Kind::Week)
        length = 7;
    for (int day = 0; day < length; ++day) {
        if (m_ruleDays.allows(m_firstDay + day))
            days.set(day);
    }
    return days;
}

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

void RulePeriods::place(int day, qint32 second)
{
    m_day = day;
    m_second = second;
    m_current = std::min((m_firstDay + day) * kDaySeconds + second, kEnd);
}

void RulePeriods::placeAt(size_t position)
{
    m_position = position;
    const qint64 rank = m_positions[position];
    place(m_days.select(int(rank / m_timeCount)), m_times.select(rank % m_timeCount));
}

/// At the first time of the loaded period at or after `wall`; false when it has none.
bool RulePeriods::stand(qint64 wall)
{
    if (!m_bySetPos.empty()) {
        const auto position = size_t(rankOf(wall));
        if (position >= m_positions.size())
            return false;
        placeAt(position);
        return true;
    }
    const WallTime rest = wallTime(std::max<qint64>(wall - m_firstDay * kDaySeconds, 0));
    if (rest.day >= DayBits::kSize)
        return false;
    if (const qint32 second = m_days.test(rest.day) ? m_times.next(rest.second) : -1; second >= 0) {
        place(rest.day, second);
        return true;
    }
    const int day = m_days.next(rest.day + 1);
    if (day >= 0)
        place(day, m_times.next(0));
    return day >= 0;
}

void RulePeriods::advance()
{
    if (m_current >= kEnd)
        return;
    if (!m_bySetPos.empty()) {
        if (m_position + 1 < m_positions.size())
            return placeAt(m_position + 1);
    } else {
        if (const qint32 second = m_timeCount > 1 ? m_times.next(m_second + 1) : -1; second >= 0)
            return place(m_day, second);
        if (const int day = m_days.next(m_day + 1); day >= 0)
            return place(day, m_times.next(0));
    }
    enter(m_index + m_interval, m_current + 1);
}

void RulePeriods::seek(qint64 wall)
{
    if (wall <= m_current)
        return;
    if (wall >= kEnd)
        return end();
    const qint64 index = aligned(indexOf(wall));
    if (index > m_index)
        enter(index, wall);
    else if (!stand(wall))
        enter(m_index + m_interval, wall);
}

/// Every period has the same times, so that nobody needs to look at them to count.
bool RulePeriods::countsWithoutLooking() const
{
    return m_ruleDays.isUnrestricted()
        && (m_kind == Kind::Day || (m_kind == Kind::Unit && m_unitTimes.count() * m_unitSeconds == kDaySeconds));
}

qint64 RulePeriods::countTo(qint64 wall)
{
    const qint64 goal = wall >= kEnd ? indexOf(kEnd - 1) + 1 : indexOf(wall);
    qint64 passed = 0;
    for (int periods = 0; m_current < wall && m_index < goal; ++periods) {
        if (periods >= kSearchLimit) {
            m_gaveUp = true;
            end();
            return passed;
        }
        const qint64 next = countsWithoutLooking() ? aligned(goal) : m_index + m_interval;
        passed += sizeOfPeriod() * ((next - m_index) / m_interval) - rankOf(m_current);
        enter(next, m_current + 1);
    }
    if (m_current < wall) {
        passed += rankOf(wall) - rankOf(m_current);
        seek(wall);
    }
    return passed;
}

bool RulePeriods::mayFall(qint32 from, qint32 to) const
{
    const qint32 second = m_ruleTimes.next(from);
    return second >= 0 && second < to;
}

} // namespace gonfalone
