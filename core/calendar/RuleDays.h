#pragma once

#include "core/calendar/CivilDay.h"
#include "core/calendar/DayBits.h"
#include "core/calendar/RecurrenceRule.h"

#include <array>

namespace gonfalone {

/// The days that a rule allows, whatever its INTERVAL and BYSETPOS: BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY, BYDAY,
/// and what the start says where they are silent. One mask for each of the fourteen kinds of year.
class RuleDays
{
public:
    RuleDays(const RecurrenceRule &rule, qint32 startDay);

    /// Bit 0 is 1 January. Without BYWEEKNO.
    const DayBits &ofYear(qint32 year);
    /// Bit 0 is the first day of week 1 of the year. With BYWEEKNO.
    DayBits ofWeekYear(qint32 year);

    bool allows(qint32 day);
    /// The first day at or after `day` that is allowed; beyond kLastDay when there is none. Without BYWEEKNO.
    qint32 next(qint32 day);
    /// Every day is allowed.
    bool isUnrestricted() const { return m_unrestricted; }

private:
    void takeFromStart(Frequency frequency, qint32 startDay);
    void turnTo(qint32 day);
    DayBits build(qint32 year) const;
    DayBits monthsOf(qint32 year) const;
    DayBits monthDaysOf(qint32 year) const;
    DayBits yearDaysOf(qint32 year) const;
    DayBits weekdaysOf(qint32 year) const;

    std::vector<RuleWeekday> m_byDay;
    std::vector<qint8> m_byMonthDay;
    std::vector<qint16> m_byYearDay;
    std::vector<qint8> m_byWeekNo;
    quint32 m_months = 0; ///< bit n is month n; 0 = every one
    qint8 m_weekStart = 1;
    bool m_ordinalsOfMonth = false;
    bool m_unrestricted = false;

    quint32 m_built = 0; ///< bit n: m_masks[n] is made
    std::array<DayBits, 14> m_masks;
    qint32 m_yearStart = 1; ///< the year that allows() was asked for last: [m_yearStart, m_yearEnd)
    qint32 m_yearEnd = 0;
    qint32 m_year = 0;
};

} // namespace gonfalone
