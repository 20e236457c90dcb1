#pragma once

#include "core/calendar/Series.h"
#include "core/calendar/ZoneTable.h"

#include <QHash>

namespace gonfalone {

/// Brings times from the zones of one file to those of the office. A zone that only the file knows becomes the one that
/// keeps the same clocks: the office's, or a fixed offset.
class ZoneCarrier
{
public:
    ZoneCarrier(const ZoneTable &from, ZoneTable &to, ZoneId office) : m_from(from), m_to(to), m_office(office) {}

    /// The same instant on the office's clocks where there is no such zone.
    CalendarTime carried(const CalendarTime &time);
    /// Nothing for what repeats on clocks that no zone of ours keeps: no hour of ours would be right all year.
    std::optional<Series> carried(const Series &series);

private:
    ZoneId counterpart(ZoneId zone);
    ZoneId sameClocks(ZoneId zone);

    const ZoneTable &m_from;
    ZoneTable &m_to;
    ZoneId m_office;
    QHash<quint16, ZoneId> m_known;
};

} // namespace gonfalone
