#pragma once

#include "core/agenda/AgendaService.h"
#include "core/agenda/ArrivedEntry.h"

namespace gonfalone {

/// What an import works with, besides the transaction.
struct AgendaService::Import {
    const ImportOrder &order;
    const CalendarStanding &standing;
    ImportReport &report;
    bool cancels = false; ///< METHOD:CANCEL: it says which ones, and hardly anything of them
    /// Of what the calendar has, and of what was added: only for these is it worth to look. To ask for each portion by
    /// its names is slow on a server, whose plan is of the time when there was nothing.
    QSet<QString> names = {};
    QHash<QString, QList<AgendaEntry>> known = {}; ///< of the portion, by UID
    QList<NewEntry> fresh = {};                    ///< to be added: first those that others belong to
    QList<NewEntry> freshChanges = {};
    QHash<QString, qsizetype> freshMasters = {}; ///< UID → place in `fresh`
    QList<AgendaItem> items = {};                ///< of `fresh`, whose `entry` is the place until it has an id
    QList<AgendaItem> waiting = {};              ///< of earlier portions, not yet in the index

    /// Many occurrences at once, because they are written in the order of their index and not of the file.
    Outcome putWaiting(AgendaService &service, Work &work);
    /// An entry among those that are here: its occurrences replace those in the index, so that none of them may wait.
    Outcome put(AgendaService &service, Work &work, const AgendaEntry &entry, const AgendaEntry *before);
};

} // namespace gonfalone
