#pragma once

#include "core/agenda/AgendaService.h"
#include "core/agenda/ArrivedEntry.h"

namespace gonfalone {

/// What an import works with, besides the transaction.
struct AgendaService::Import {
    const ImportOrder &order;
    const CalendarStanding &standing;
    EventReading events;
    ImportReport &report;
    bool cancels = false;                          ///< METHOD:CANCEL: it says which ones, and hardly anything of them
    QHash<QString, QList<AgendaEntry>> known = {}; ///< of the portion, by UID
    QList<NewEntry> fresh = {};                    ///< to be added: first those that others belong to
    QList<NewEntry> freshChanges = {};
    QHash<QString, qsizetype> freshMasters = {}; ///< UID → place in `fresh`
    QList<AgendaItem> items = {};                ///< of `fresh`, whose `entry` is the place until it has an id
};

} // namespace gonfalone
