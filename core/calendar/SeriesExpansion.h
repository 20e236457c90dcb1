#pragma once

#include "core/calendar/SeriesTimes.h"

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

} // namespace gonfalone
