#pragma once

#include "core/calendar/IcsEvent.h"

namespace gonfalone {

/// One event of a calendar with all that belongs to it: the master and the occurrences that were changed.
struct IcsEntry {
    QString uid; ///< made of the content where the file has none, the same each time
    IcsComponent master;
    std::vector<IcsComponent> overrides; ///< in the order of Series::overrides
    /// With the overrides; the times of a detached one are its own.
    Series series;
    std::optional<CalendarTime> detached; ///< RECURRENCE-ID of an occurrence whose master is not in the file
    qint32 sequence = 0;
    std::optional<qint64> stampUtc;
    EventStatus status = EventStatus::None; ///< of the master
};

/// The events of a file, master and overrides joined by UID. Holds the file, whose components the entries name.
struct IcsCalendar {
    IcsFile file;
    QString name;      ///< NAME (RFC 7986) or X-WR-CALNAME
    QString productId; ///< of the program that wrote it
    QString method;    ///< iTIP; empty for a plain file
    std::vector<IcsEntry> entries;
    /// The file's own, and those of every event's times. readDetails() adds those of its other properties.
    IcsProblems problems;
};

/// Reads the times of every event. An event that cannot be read, the older of two with one UID and what is no event are
/// reported as left out; everything else is there. `zones` is a table for this file alone: see IcsZones.
IcsCalendar readCalendar(const IcsFile &file, IcsZones &zones, ZoneId reader);

} // namespace gonfalone
