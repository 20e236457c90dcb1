#include "core/staffprint/OrgPrint.h"

#include "core/access/Audit.h"
#include "core/office/OfficeStore.h"
#include "core/staff/StaffService.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

Result<OrgSheet> OrgPrint::read(const Actor &actor, const QDate &day, ChartPaper paper)
{
    OrgSheet sheet;
    TRY(sheet.chart, StaffService(m_db, m_clock).chart(actor, day));
    TRY(sheet.comune, OfficeStore().comune(m_db));
    sheet.paper = paper;
    sheet.madeAt = m_clock.now().toTimeZone(m_clock.zone);
    sheet.madeBy = actor.name;
    CHECK(UnitOfWork(m_db).run([&](Transaction &tx) {
        return AuditStore(m_clock).append(tx, actor.login,
                                          {u"staff.chart.print"_s, u"staff"_s, {}, day.toString(Qt::ISODate)});
    }));
    return sheet;
}

} // namespace gonfalone
