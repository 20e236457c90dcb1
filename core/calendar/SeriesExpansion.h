#pragma once

#include "core/calendar/Series.h"
#include "core/calendar/ZoneTable.h"

namespace gonfalone {

struct Expansion {
    std::vector<Occurrence> occurrences; ///< by startUtc, then by `original`
    bool cut = false;                    ///< there are more than the limit, or a rule was given up: see RecurrenceWalk
};

inline constexpr qsizetype kExpansionLimit = 100'000;

/// The occurrences that touch the window [fromUtc, toUtc): those that begin before it and reach into it too, and those
/// without length that begin in it. Floating and Date times are those of `reader`'s clocks. What is chosen where the
/// RFC is silent or peers differ stands in docs/recurrence.md.
Expansion expand(const Series &series, const ZoneTable &zones, ZoneId reader, qint64 fromUtc, qint64 toUtc,
                 qsizetype limit = kExpansionLimit);

/// The end of something that starts at `start`: the days on the wall, then the seconds exactly.
CalendarTime endOf(const CalendarTime &start, const CalendarSpan &length, const ZoneTable &zones, ZoneId reader);

/// The length of DTSTART to DTEND, which every occurrence of the series has: whole days are nominal, what is left of
/// the day is exact. Zero when the end comes first.
CalendarSpan spanBetween(const CalendarTime &start, const CalendarTime &end, const ZoneTable &zones, ZoneId reader);

/// What two names of the same occurrence have in common (a RECURRENCE-ID, an EXDATE, a start): the instant, or the
/// second at which the day begins on the wall where `series` is of whole days.
qint64 occurrenceKey(const Series &series, const CalendarTime &time, const ZoneTable &zones, ZoneId reader);

} // namespace gonfalone
