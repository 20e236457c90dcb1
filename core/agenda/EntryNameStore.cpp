#include "core/agenda/EntryNameStore.h"

#include "core/storage/BulkRead.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

Result<QSet<QString>> EntryNameStore::ofCalendar(Database &db, AgendaCalendarId calendar) const
{
    QSet<QString> names;
    CHECK(bulkRead(db, u"SELECT uid FROM agenda_entry WHERE calendar_id = ?"_s, {calendar.value},
                   [&names](const BulkRow &row) { names.insert(row.text(0)); }));
    return names;
}

} // namespace gonfalone
