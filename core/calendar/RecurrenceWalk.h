#pragma once

#include "core/calendar/RecurrenceRule.h"
#include "core/calendar/RulePeriods.h"
#include "core/calendar/ZoneTable.h"

#include <optional>

namespace gonfalone {

/// The occurrences of one rule, in order, as wall times of its start's zone. A start that the rule does not give is not
/// among them. Times that the zone leaves out are passed over and not counted (RFC 5545 §3.3.10).
///
/// Any rule ends: a search that finds nothing in a whole cycle of the calendar (400 years), or by hours, minutes and
/// seconds in RulePeriods::kSearchLimit steps, is over.
class RecurrenceWalk
{
public:
    RecurrenceWalk(const RecurrenceRule &rule, const CalendarTime &start, const ZoneTable &zones);

    std::optional<WallTime> next();
    /// Goes on with the first occurrence at or after `wall`; forward only. Without COUNT it does not matter how far.
    /// With COUNT the periods between are counted, years at a time where INTERVAL is 1.
    void seek(const WallTime &wall);

    /// How many occurrences came before the next one: of a rule with COUNT, or of a walk that never sought.
    qint64 passed() const { return m_passed; }
    /// The search was given up though the rule may have more, centuries away.
    bool gaveUp() const { return m_periods.gaveUp(); }

private:
    bool inGap(qint64 wall);
    qint64 gapsHit(qint64 to) const;

    RulePeriods m_periods;
    const ZoneTable &m_zones;
    ZoneId m_zone;
    qint64 m_start = 0;
    qint64 m_last = 0; ///< UNTIL, or the end of time
    qint64 m_left = 0; ///< of COUNT; negative without one
    bool m_counted = false;
    qint64 m_passed = 0;
    WallGap m_gap;
};

} // namespace gonfalone
