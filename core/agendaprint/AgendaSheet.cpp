#include "core/agendaprint/AgendaSheet.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace gonfalone {

QString sheetKey(SheetKind kind)
{
    constexpr std::array keys{"daysheet", "week", "month", "list", "pack", "oncall", "year", "people"};
    return QString::fromLatin1(keys.at(std::size_t(kind)));
}

QList<SheetItem> AgendaSheet::on(const QDate &day) const
{
    QList<SheetItem> found;
    const qint64 first = day.startOfDay(madeAt.timeZone()).toSecsSinceEpoch();
    const qint64 next = day.addDays(1).startOfDay(madeAt.timeZone()).toSecsSinceEpoch();
    std::copy_if(items.cbegin(), items.cend(), std::back_inserter(found), [&](const SheetItem &one) {
        const bool lasts = one.item.endUtc > first || one.item.startUtc >= first;
        return one.item.startUtc < next && lasts;
    });
    return found;
}

bool isAppointment(const SheetItem &one)
{
    switch (one.kind) {
    case CalendarKind::Absences:
    case CalendarKind::Deadlines:
    case CalendarKind::Holidays:
    case CalendarKind::OnCall: return false;
    default: return true;
    }
}

} // namespace gonfalone
