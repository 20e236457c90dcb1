#include "core/missions/MissionDutyStore.h"

#include "core/contacts/Contact.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

Result<QList<BusyStretch>> MissionDutyStore::shiftsOf(Database &db, const QString &person, qint64 fromUtc,
                                                      qint64 toUtc) const
{
    return db.readAll<BusyStretch>(
        u"SELECT note, person, starts_utc, ends_utc FROM oncall_shift WHERE person_key = ? AND starts_utc < ? "
        "AND ends_utc > ? AND deleted = 0 ORDER BY starts_utc LIMIT 20"_s,
        {nameKey(person), toUtc, fromUtc}, [](const Row &row) {
            return BusyStretch{row.text(0), row.text(1), row.integer(2), row.integer(3)};
        });
}

} // namespace gonfalone
