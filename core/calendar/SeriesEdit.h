#pragma once

#include "core/base/Result.h"
#include "core/calendar/SeriesExpansion.h"

namespace gonfalone {

/// A series cut in two: every occurrence of the old one is in exactly one of them.
struct SeriesSplit {
    Series before;
    Series after; ///< to be given a UID of its own
};

/// The zones that the times of a series are read with.
struct SeriesZones {
    const ZoneTable &table;
    ZoneId reader;
};

// `original` names an occurrence as Occurrence::original does. NotFound when the series has none such.

/// "This and following": `before` ends in front of the occurrence, `after` begins with it. What is left of a COUNT,
/// later overrides, EXDATEs and RDATEs go to `after`. Conflict when it is the first: then the whole series is meant.
/// Invalid for what cannot be written as two series (several rules of unlike INTERVAL).
Result<SeriesSplit> splitAt(const Series &series, const CalendarTime &original, const SeriesZones &zones);

/// The series without that occurrence: an EXDATE, and no override.
Result<Series> withoutOccurrence(const Series &series, const CalendarTime &original, const SeriesZones &zones);

/// The series with that occurrence at another time. Moved a second time, the override is changed and not doubled.
Result<Series> withOccurrenceMoved(const Series &series, const CalendarTime &original, const CalendarTime &start,
                                   const CalendarSpan &length, const SeriesZones &zones);

/// The whole series moved so that it starts at `start`; the rule goes along, EXDATE, RDATE and overrides keep to their
/// occurrences, and an override that was moved by hand stays where it was put. Invalid when the rule names days or
/// hours that cannot go along (MO,WE,FR of each month): the person sets the repetition anew.
Result<Series> withStart(const Series &series, const CalendarTime &start, const CalendarSpan &length,
                         const SeriesZones &zones);

} // namespace gonfalone
