#pragma once

#include "core/agenda/AgendaCalendar.h"
#include "core/storage/Database.h"

#include <QSet>

namespace gonfalone {

/// The SQL of the names (UID) that a calendar's entries have, deleted ones too.
class EntryNameStore
{
public:
    Result<QSet<QString>> ofCalendar(Database &db, AgendaCalendarId calendar) const;
};

} // namespace gonfalone
