#pragma once

#include "core/agenda/AgendaEntry.h"
#include "core/calendar/SeriesEdit.h"

#include <optional>

namespace gonfalone {

/// The occurrences of an entry as the index holds them.
struct ExpandedEntry {
    QList<AgendaItem> items;               ///< without words
    std::optional<qint64> expandedTo = {}; ///< there may be more from this instant on; none: this is all
};

/// The series of an entry with what was changed of it: `changed` are its entries for single occurrences.
Series wholeSeries(const AgendaEntry &master, const QList<AgendaEntry> &changed);

/// Every occurrence up to `horizon` (seconds of UTC), and all of a series that ends by itself, at most kMostRows. Those
/// that `changed` replaces are left out: they have rows of their own. Nothing for a deleted entry.
ExpandedEntry expandedEntry(const AgendaEntry &entry, const QList<AgendaEntry> &changed, const SeriesZones &zones,
                            qint64 horizon);

/// Those that touch a window, for what lies beyond the index.
QList<AgendaItem> occurrencesIn(const AgendaEntry &entry, const QList<AgendaEntry> &changed, const SeriesZones &zones,
                                qint64 from, qint64 to);

/// Puts the words of an entry to its occurrences, as lists show them.
void putWords(AgendaItem &item, const AgendaEntry &entry);

inline constexpr qsizetype kMostRows = 20'000;

} // namespace gonfalone
