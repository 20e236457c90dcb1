#pragma once

#include "core/access/User.h"
#include "core/base/Clock.h"
#include "core/staffprint/OrgPaper.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// The use case of printing the chart: reads it with the actor's right and tells the log that it was taken out. Use it
/// on the thread of the Database; what it gives is set by orgPaper() anywhere.
class OrgPrint
{
public:
    OrgPrint(Database &db, const Clock &clock) : m_db(db), m_clock(clock) {}

    /// Forbidden without ViewStaff; Invalid without a day.
    Result<OrgSheet> read(const Actor &actor, const QDate &day, ChartPaper paper);

private:
    Database &m_db;
    Clock m_clock;
};

} // namespace gonfalone
