#pragma once

#include "core/calendar/Series.h"
#include "core/calendar/ZoneTable.h"

namespace gonfalone {

/// The end of something that starts at `start`: the days on the wall, then the seconds exactly. A whole day without a
/// length is one day long; a negative length is none.
CalendarTime endOf(const CalendarTime &start, const CalendarSpan &length, const ZoneTable &zones, ZoneId reader);

/// The length of DTSTART to DTEND, which every occurrence of the series has: whole days are nominal, what is left of
/// the day is exact. Zero when the end comes first.
CalendarSpan spanBetween(const CalendarTime &start, const CalendarTime &end, const ZoneTable &zones, ZoneId reader);

/// The zone on whose wall a series repeats.
ZoneId seriesZone(const Series &series, ZoneId reader);

/// A time as the series would write it: in its zone, and as a date where it is of whole days. Of a date, in a series
/// with times, the series' time of that day.
CalendarTime inSeries(const Series &series, const CalendarTime &time, const ZoneTable &zones, ZoneId reader);

/// What two names of the same occurrence have in common (a RECURRENCE-ID, an EXDATE, a start): the instant, or the
/// second at which the day begins on the wall where `series` is of whole days.
qint64 occurrenceKey(const Series &series, const CalendarTime &time, const ZoneTable &zones, ZoneId reader);

} // namespace gonfalone
