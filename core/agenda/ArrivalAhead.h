#pragma once

#include "core/agenda/ArrivedEntry.h"

#include <functional>
#include <future>

namespace gonfalone {

/// The entries of a calendar file, a portion at a time: the next one is read, and made ready to be written, on a thread
/// of its own while who asked writes the one before. That thread has a table of zones to itself, because a table that
/// grows may not be read; a portion in which the office meets a zone for the first time is read by who asks, into the
/// office's own table.
class ArrivalAhead
{
public:
    struct Portion {
        QList<ArrivedEntry> entries;
        IcsProblems problems;
    };

    /// Makes an entry ready on whichever thread reads it, with the office's zones as that thread knows them.
    using Finish = std::function<void(ArrivedEntry &arrived, const ZoneTable &office)>;

    /// All of it must outlive this; nobody else may use the zones of the file meanwhile. `size` in entries of the file.
    ArrivalAhead(const IcsCalendar &calendar, IcsZones &zones, ZoneId reader, ZoneTable &office, ZoneId officeZone,
                 qsizetype size, Finish finish);

    /// Empty after the last one.
    Portion next();

private:
    Portion read(std::size_t from, ZoneTable &office) const;

    const IcsCalendar &m_calendar;
    IcsZones &m_zones;
    ZoneId m_reader;
    ZoneTable &m_office;
    ZoneId m_officeZone;
    std::size_t m_size;
    Finish m_finish;
    std::size_t m_next = 0; ///< entry that the next portion begins with
    ZoneTable m_apart;      ///< of the thread: the office's, as it was when the thread began
    std::size_t m_known = 0;
    std::future<Portion> m_ahead; ///< the last member: it ends before what it reads
};

} // namespace gonfalone
