#pragma once

#include "core/agenda/EntryEvent.h"
#include "core/agenda/EntryExpansion.h"
#include "core/agenda/EntryText.h"
#include "core/calendar/IcsCalendar.h"

namespace gonfalone {

/// What is written of an entry besides itself.
struct ReadyEntry {
    StoredWords words; ///< none for a sealed calendar
    ExpandedEntry expanded;
};

/// One appointment of a calendar file as the agenda would have it: itself, and the occurrences that were changed.
struct ArrivedEntry {
    AgendaEntry master; ///< without one, the single occurrence whose series is not in the file
    QList<AgendaEntry> changed;
    IcsComponent event;                   ///< in the file
    QString refusal;                      ///< why it cannot be entered; empty when it can
    std::optional<ReadyEntry> ready = {}; ///< of the master, should it be new
};

/// What the entries of a file are read with.
struct ArrivalReading {
    IcsReading reading;   ///< of the file
    EventReading &events; ///< to the zones of the office
    ZoneTable &office;
    ZoneId officeZone;
};

/// A change that holds for all that follows (RANGE=THISANDFUTURE) makes a series of its own, whose UID is made of both:
/// the agenda has one rule for each series, and it can be edited as any other.
QList<ArrivedEntry> arrivedEntries(const IcsEntry &entry, const ArrivalReading &with);

} // namespace gonfalone
