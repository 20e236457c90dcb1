#pragma once

#include "core/agenda/AgendaEntry.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// Which times a view shows: [from, to) in seconds of UTC.
struct AgendaWindow {
    qint64 from = 0;
    qint64 to = 0;
};

/// The SQL of the index of occurrences. Rows that are long, and few, are kept apart from the short ones by their class,
/// so that a window is three short walks along one index however much lies before it.
class OccurrenceStore
{
public:
    /// All that touch the window with their way there and back, by start. Words only from `readable`; of `busy` only
    /// the times, masked.
    Result<QList<AgendaItem>> items(Database &db, const AgendaWindow &window, const QList<AgendaCalendarId> &readable,
                                    const QList<AgendaCalendarId> &busy) const;
    /// The occurrences of some entries, the first `limit` from an instant on.
    Result<QList<AgendaItem>> ofEntry(Database &db, AgendaEntryId entry, qint64 from, int limit) const;
    /// Those of entries that have none yet.
    Outcome add(Transaction &tx, const QList<AgendaItem> &items) const;
    /// In place of those that were there, which `items` are all of that entry. Of the items the times, the state and
    /// `original` are written.
    Outcome replace(Transaction &tx, AgendaEntryId entry, const QList<AgendaItem> &items) const;
};

} // namespace gonfalone
