#include "core/base/Text.h"
#include "core/calendar/CivilDay.h"
#include "core/calendar/RecurrenceText.h"
#include "core/calendar/RecurrenceWalk.h"
#include "core/calendar/RuleMove.h"
#include "core/calendar/SeriesEdit.h"

#include <algorithm>

namespace gonfalone {

namespace {

/// Moves one series to another start.
class Move
{
public:
    Move(const Series &series, const CalendarTime &start, const CalendarSpan &length, const SeriesZones &zones)
        : m_old(series), m_new(series), m_zones(zones),
          m_shift(wallSeconds(start.wall) - wallSeconds(series.start.wall))
    {
        m_new.start = start;
        m_new.length = length;
    }

    Result<Series> run()
    {
        CHECK(moveRules(m_new.rules));
        CHECK(moveRules(m_new.exceptRules));
        for (ExtraDate &extra : m_new.extra)
            extra.start = shifted(extra.start);
        for (CalendarTime &except : m_new.except)
            except = except.basis == TimeBasis::Date && m_old.start.basis != TimeBasis::Date ? exceptDay(except)
                                                                                             : renamed(except);
        for (SeriesOverride &one : m_new.overrides)
            moveOverride(one);
        return m_new;
    }

private:
    CalendarTime asWritten(const CalendarTime &time) const
    {
        return inSeries(m_old, time, m_zones.table, m_zones.reader);
    }

    CalendarTime at(qint64 wall) const
    {
        WallTime time = wallTime(wall);
        if (m_new.start.basis == TimeBasis::Date)
            time.second = 0;
        return {time, m_new.start.basis, m_new.start.zone};
    }

    CalendarTime shifted(const CalendarTime &time) const { return at(wallSeconds(asWritten(time).wall) + m_shift); }

    Outcome moveRules(std::vector<RecurrenceRule> &rules)
    {
        for (RecurrenceRule &rule : rules) {
            TRY(rule, ruleMoved(rule, m_old.start, m_new.start));
            if (rule.until)
                rule.until = untilMoved(*rule.until);
            rule = ruleFor(m_new.start, rule, m_zones.table);
            m_even = m_even && movesEvenly(rule, m_old.start, m_new.start);
        }
        if (!m_even && m_new.rules.size() != 1)
            return failure(Error::invalid(say("This series has several rules and cannot be moved to another day. "
                                              "Move the occurrences one by one, or set the repetition anew.")));
        return {};
    }

    /// A local time at first: ruleFor() makes of it what goes with the new start.
    CalendarTime untilMoved(const CalendarTime &until) const
    {
        if (until.basis == TimeBasis::Date) {
            const qint32 days = m_new.start.wall.day - m_old.start.wall.day;
            return {{until.wall.day + days, 0}, TimeBasis::Date, {}};
        }
        const bool hasZone = m_old.start.basis == TimeBasis::Zoned || m_old.start.basis == TimeBasis::Utc;
        const WallTime wall = hasZone && until.basis == TimeBasis::Utc ? asWritten(until).wall : until.wall;
        return {wallTime(wallSeconds(wall) + m_shift), TimeBasis::Floating, {}};
    }

    /// The new name of an occurrence. By the month and year it is the one of the same period, however many days apart.
    CalendarTime renamed(const CalendarTime &time) const
    {
        if (m_even)
            return shifted(time);
        const RecurrenceRule &rule = m_new.rules.front();
        const qint32 months = periodOf(rule, asWritten(time).wall.day) + periodOf(rule, m_new.start.wall.day)
            - periodOf(rule, m_old.start.wall.day);
        const qint32 first =
            rule.frequency == Frequency::Yearly ? civilDay(months, 1, 1) : civilDay(months / 12, months % 12 + 1, 1);
        RecurrenceWalk walk(rule, m_new.start, m_zones.table);
        walk.seek({first, 0});
        const auto wall = walk.next();
        const bool same = wall && periodOf(rule, wall->day) == months;
        return same ? at(wallSeconds(*wall)) : shifted(time);
    }

    static qint32 periodOf(const RecurrenceRule &rule, qint32 day)
    {
        const CivilDate date = civilDate(day);
        return rule.frequency == Frequency::Yearly ? date.year : date.year * 12 + date.month - 1;
    }

    CalendarTime exceptDay(const CalendarTime &except) const
    {
        const CalendarTime time =
            renamed({{except.wall.day, m_old.start.wall.second}, m_old.start.basis, m_old.start.zone});
        return {{time.wall.day, 0}, TimeBasis::Date, {}};
    }

    /// What was moved by hand stays where it was put; what was changed in place goes along.
    void moveOverride(SeriesOverride &one) const
    {
        const bool inPlace = occurrenceKey(m_old, one.start, m_zones.table, m_zones.reader)
            == occurrenceKey(m_old, one.replaces, m_zones.table, m_zones.reader);
        if (one.length == m_old.length)
            one.length = m_new.length;
        if (one.andFuture)
            one.start = shifted(one.start);
        one.replaces = renamed(one.replaces);
        if (inPlace)
            one.start = one.replaces;
    }

    const Series &m_old;
    Series m_new;
    SeriesZones m_zones;
    qint64 m_shift;
    bool m_even = true;
};

} // namespace

Result<Series> withStart(const Series &series, const CalendarTime &start, const CalendarSpan &length,
                         const SeriesZones &zones)
{
    return Move(series, start, length, zones).run();
}

} // namespace gonfalone
