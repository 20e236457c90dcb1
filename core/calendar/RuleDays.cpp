#include "core/calendar/RuleDays.h"

namespace gonfalone {

namespace {

/// Where the n-th (or, negative, the n-th from the end) of `count` stands, from 0; -1 for none.
int placeOf(int n, int count)
{
    const int place = n > 0 ? n - 1 : count + n;
    return n != 0 && place >= 0 && place < count ? place : -1;
}

/// The days of [from, to) that are `weekday`; `ordinal` as in BYDAY. `first` is the day number of bit 0.
void setWeekdays(DayBits &bits, qint32 first, int from, int to, const RuleWeekday &wanted)
{
    const int lowest = from + (wanted.weekday - weekdayOf(first + from) + 7) % 7;
    const int count = lowest < to ? (to - 1 - lowest) / 7 + 1 : 0;
    if (wanted.ordinal == 0) {
        for (int day = lowest; day < to; day += 7)
            bits.set(day);
    } else if (const int place = placeOf(wanted.ordinal, count); place >= 0) {
        bits.set(lowest + 7 * place);
    }
}

template <typename Function>
void forMonths(qint32 year, Function function)
{
    int from = 0;
    for (int month = 1; month <= 12; ++month) {
        const int to = from + daysInMonth(year, month);
        function(month, from, to);
        from = to;
    }
}

} // namespace

RuleDays::RuleDays(const RecurrenceRule &rule, qint32 startDay)
    : m_byDay(rule.byDay), m_byMonthDay(rule.byMonthDay), m_byYearDay(rule.byYearDay), m_byWeekNo(rule.byWeekNo),
      m_weekStart(rule.weekStart)
{
    for (const quint8 month : rule.byMonth)
        m_months |= month <= 12 ? 1U << month : 0;
    const bool monthly = rule.frequency == Frequency::Monthly;
    const bool yearly = rule.frequency == Frequency::Yearly;
    m_ordinalsOfMonth = monthly || (yearly && m_months != 0);
    if (!m_byWeekNo.empty() || (!monthly && !yearly)) {
        for (RuleWeekday &day : m_byDay)
            day.ordinal = 0;
    }
    if (m_byDay.empty() && m_byMonthDay.empty() && m_byYearDay.empty())
        takeFromStart(rule.frequency, startDay);
    m_unrestricted =
        m_byDay.empty() && m_byMonthDay.empty() && m_byYearDay.empty() && m_byWeekNo.empty() && m_months == 0;
}

void RuleDays::takeFromStart(Frequency frequency, qint32 startDay)
{
    const CivilDate start = civilDate(startDay);
    if (frequency == Frequency::Weekly || (frequency == Frequency::Yearly && !m_byWeekNo.empty())) {
        m_byDay.push_back({qint8(weekdayOf(startDay)), 0});
    } else if (frequency == Frequency::Monthly || frequency == Frequency::Yearly) {
        m_byMonthDay.push_back(qint8(start.day));
        if (frequency == Frequency::Yearly && m_months == 0)
            m_months = 1U << start.month;
    }
}

const DayBits &RuleDays::ofYear(qint32 year)
{
    const int kind = weekdayOf(civilDay(year, 1, 1)) - 1 + (isLeapYear(year) ? 7 : 0);
    if ((m_built >> kind & 1) == 0) {
        m_masks[kind] = build(year);
        m_built |= 1U << kind;
    }
    return m_masks[kind];
}

DayBits RuleDays::build(qint32 year) const
{
    DayBits bits;
    bits.setRange(0, daysInYear(year));
    if (m_months != 0)
        bits &= monthsOf(year);
    if (!m_byMonthDay.empty())
        bits &= monthDaysOf(year);
    if (!m_byYearDay.empty())
        bits &= yearDaysOf(year);
    if (!m_byDay.empty())
        bits &= weekdaysOf(year);
    return bits;
}

DayBits RuleDays::monthsOf(qint32 year) const
{
    DayBits bits;
    forMonths(year, [&](int month, int from, int to) {
        if ((m_months >> month & 1) != 0)
            bits.setRange(from, to);
    });
    return bits;
}

DayBits RuleDays::monthDaysOf(qint32 year) const
{
    DayBits bits;
    forMonths(year, [&](int, int from, int to) {
        for (const qint8 monthDay : m_byMonthDay) {
            if (const int place = placeOf(monthDay, to - from); place >= 0)
                bits.set(from + place);
        }
    });
    return bits;
}

DayBits RuleDays::yearDaysOf(qint32 year) const
{
    DayBits bits;
    for (const qint16 yearDay : m_byYearDay) {
        if (const int place = placeOf(yearDay, daysInYear(year)); place >= 0)
            bits.set(place);
    }
    return bits;
}

DayBits RuleDays::weekdaysOf(qint32 year) const
{
    const qint32 first = civilDay(year, 1, 1);
    DayBits bits;
    for (const RuleWeekday &wanted : m_byDay) {
        if (wanted.ordinal == 0 || !m_ordinalsOfMonth)
            setWeekdays(bits, first, 0, daysInYear(year), wanted);
        else
            forMonths(year, [&](int, int from, int to) { setWeekdays(bits, first, from, to, wanted); });
    }
    return bits;
}

DayBits RuleDays::ofWeekYear(qint32 year)
{
    const qint32 first = firstWeekStart(year, m_weekStart);
    const int weeks = weeksInYear(year, m_weekStart);
    DayBits bits;
    for (const qint8 wanted : m_byWeekNo) {
        const int week = placeOf(wanted, weeks);
        for (int day = week * 7; week >= 0 && day < week * 7 + 7; ++day) {
            if (allows(first + day))
                bits.set(day);
        }
    }
    return bits;
}

void RuleDays::turnTo(qint32 day)
{
    if (day >= m_yearStart && day < m_yearEnd)
        return;
    m_year = civilDate(day).year;
    m_yearStart = civilDay(m_year, 1, 1);
    m_yearEnd = m_yearStart + daysInYear(m_year);
}

bool RuleDays::allows(qint32 day)
{
    if (m_unrestricted)
        return true;
    turnTo(day);
    return ofYear(m_year).test(day - m_yearStart);
}

qint32 RuleDays::next(qint32 day)
{
    if (m_unrestricted)
        return day;
    // The kinds of year come round in 400 years: what is not found in them is never.
    for (int years = 0; years <= 400 && day <= kLastDay; ++years) {
        turnTo(day);
        if (const int found = ofYear(m_year).next(day - m_yearStart); found >= 0)
            return m_yearStart + found;
        day = m_yearEnd;
    }
    return kLastDay + 1;
}

} // namespace gonfalone
