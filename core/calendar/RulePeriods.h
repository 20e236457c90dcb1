#pragma once

#include "core/calendar/RuleDays.h"
#include "core/calendar/TimeSet.h"

namespace gonfalone {

/// The wall times that a rule gives, without COUNT, UNTIL and the zone: period after period, every INTERVAL-th of them,
/// each a set of days with the same times, of which BYSETPOS chooses.
///
/// A period is what FREQ names: a year (of whole weeks with BYWEEKNO), month, week, day, hour, minute, second. Where
/// INTERVAL is 1 and there is no BYSETPOS, periods make no difference and a year is taken at once.
class RulePeriods
{
public:
    /// Past the end of the year 9999, and what current() is when there is nothing more.
    static constexpr qint64 kEnd = (kLastDay + 1) * kDaySeconds;
    /// How many hours, minutes or seconds a search may look at before it is given up.
    static constexpr int kSearchLimit = 250'000;

    /// Stands at the first time at or after the start.
    RulePeriods(const RecurrenceRule &rule, const CalendarTime &start);

    /// In wall seconds.
    qint64 current() const { return m_current; }
    void advance();
    /// To the first time at or after `wall`; never back.
    void seek(qint64 wall);
    /// The same, and how many times it passed over.
    qint64 countTo(qint64 wall);
    bool gaveUp() const { return m_gaveUp; }
    /// The rule may give a time of day in [from, to).
    bool mayFall(qint32 from, qint32 to) const;

private:
    enum class Kind : quint8 { Year, WeekYear, Month, Week, Day, Unit };

    Kind kindOf(const RecurrenceRule &rule) const;
    qint64 indexOf(qint64 wall) const;
    qint32 firstDayOf(qint64 index) const;
    qint64 aligned(qint64 index) const;

    void enter(qint64 index, qint64 wall);
    void enterUnit(qint64 index, qint64 wall);
    void loadUnit(qint32 day, qint32 second);
    bool load();
    DayBits daysOfPeriod();
    void choosePositions();
    bool stand(qint64 wall);
    void place(int day, qint32 second);
    void placeAt(size_t position);
    void end() { m_current = kEnd; }

    qint64 rankOf(qint64 wall) const;
    qint64 sizeOfPeriod() const;
    bool countsWithoutLooking() const;

    RuleDays m_ruleDays;
    TimeSet m_ruleTimes; ///< of a day
    TimeSet m_unitTimes; ///< the beginnings of the units of a day that a rule by the hour, minute or second may take
    std::vector<qint16> m_bySetPos;
    Kind m_kind = Kind::Year;
    qint8 m_weekStart = 1;
    qint32 m_unitSeconds = 1;
    qint64 m_interval = 1;
    qint64 m_startIndex = 0;
    bool m_gaveUp = false;

    // The period that it stands in.
    qint64 m_index = 0;
    qint32 m_firstDay = 0;
    DayBits m_days;
    TimeSet m_times;
    qint64 m_timeCount = 0;
    std::vector<qint64> m_positions; ///< what BYSETPOS takes: how many times come before each, sorted
    qint64 m_positionsOfSize = -1;   ///< the size of the period that they were chosen for
    size_t m_position = 0;

    int m_day = 0;       ///< in the period
    qint32 m_second = 0; ///< of the day
    qint64 m_current = kEnd;
};

} // namespace gonfalone
