#include "core/agenda/ArrivalAhead.h"

#include <algorithm>

namespace gonfalone {

ArrivalAhead::ArrivalAhead(const IcsCalendar &calendar, IcsZones &zones, ZoneId reader, ZoneTable &office,
                           ZoneId officeZone, qsizetype size, Finish finish)
    : m_calendar(calendar), m_zones(zones), m_reader(reader), m_office(office), m_officeZone(officeZone),
      m_size(std::size_t(size)), m_finish(std::move(finish))
{}

ArrivalAhead::Portion ArrivalAhead::read(std::size_t from, ZoneTable &office) const
{
    Portion portion;
    EventReading events{ZoneCarrier(m_zones.table(), office, m_officeZone)};
    const ArrivalReading with{{m_zones, m_reader, portion.problems}, events, office, m_officeZone};
    const std::size_t to = std::min(from + m_size, m_calendar.entries.size());
    for (std::size_t i = from; i < to; ++i)
        portion.entries << arrivedEntries(m_calendar.entries[i], with);
    for (ArrivedEntry &arrived : portion.entries)
        m_finish(arrived, office);
    return portion;
}

ArrivalAhead::Portion ArrivalAhead::next()
{
    Portion portion;
    const bool ahead = m_ahead.valid();
    if (ahead)
        portion = m_ahead.get();
    if (!ahead || m_apart.size() > m_known) {
        portion = read(m_next, m_office);
        m_apart = m_office;
        m_known = m_apart.size();
    }
    m_next += m_size;
    if (m_next < m_calendar.entries.size())
        m_ahead = std::async(std::launch::async, [this, from = m_next] { return read(from, m_apart); });
    return portion;
}

} // namespace gonfalone
