#pragma once

#include "core/calendar/CalendarTime.h"
#include "core/calendar/RecurrenceRule.h"

#include <optional>
#include <vector>

namespace gonfalone {

/// A day or time added to a series (RDATE); with VALUE=PERIOD it has a length of its own.
struct ExtraDate {
    CalendarTime start;
    std::optional<CalendarSpan> length;

    bool operator==(const ExtraDate &) const = default;
};

/// One occurrence that was moved, changed or cancelled: the component with a RECURRENCE-ID.
struct SeriesOverride {
    CalendarTime replaces;  ///< the start that the rule gives; compared as an instant (RFC 5545 §3.8.4.4)
    bool andFuture = false; ///< RANGE=THISANDFUTURE: the shift holds for what follows too
    bool cancelled = false; ///< STATUS:CANCELLED hides it
    CalendarTime start;
    CalendarSpan length;

    bool operator==(const SeriesOverride &) const = default;
};

/// When one event happens, once or many times; nothing of what it is about. `core/calendar` reads it from iCalendar
/// (IcsEvent), the agenda from its tables; SeriesExpansion gives its occurrences.
struct Series {
    CalendarTime start;
    CalendarSpan length;
    std::vector<RecurrenceRule> rules;       ///< RRULE; more than one is old but found
    std::vector<RecurrenceRule> exceptRules; ///< EXRULE of RFC 2445, still in old files
    std::vector<ExtraDate> extra;
    std::vector<CalendarTime> except; ///< EXDATE
    std::vector<SeriesOverride> overrides;
    bool overridesOnly = false; ///< the master is not known (an invitation to one occurrence): `start` gives nothing

    bool operator==(const Series &) const = default;
};

/// One time that a series happens. Half-open: [startUtc, endUtc), equal for an event without length.
struct Occurrence {
    qint64 startUtc = 0; ///< seconds since 1970-01-01T00:00Z; of a Date or a Floating time, in the zone of the reader
    qint64 endUtc = 0;
    CalendarTime start; ///< as written: the wall time in the event's own zone
    CalendarTime end;
    CalendarTime original; ///< the start that the rule gave: what RECURRENCE-ID would name
    qint32 override = -1;  ///< index into Series::overrides, -1 for none

    bool operator==(const Occurrence &) const = default;
};

} // namespace gonfalone
