#pragma once

#include "core/agenda/AgendaEntry.h"
#include "core/agenda/ZoneCarrier.h"
#include "core/calendar/IcsEvent.h"

#include <memory>

namespace gonfalone {

/// The original text of an entry that came from a calendar file (AgendaWords::source), read again.
class EntrySource
{
public:
    /// Null where there is none, or none that can be read. The zones that only it knows go into `table`.
    static std::unique_ptr<EntrySource> read(const QString &text, ZoneTable &table, ZoneId office);
    EntrySource(const EntrySource &) = delete;
    EntrySource &operator=(const EntrySource &) = delete;

    const IcsComponent &component() const { return m_component; }
    const IcsEvent &event() const { return m_event; }
    IcsReading reading() { return {m_zones, m_office, m_problems}; }

private:
    EntrySource(IcsFile file, ZoneTable &table, ZoneId office);

    IcsFile m_file;
    IcsZones m_zones;
    ZoneId m_office;
    IcsProblems m_problems;
    IcsComponent m_component;
    IcsEvent m_event;
};

/// The original text of a VEVENT, with the definition of the zones that only its file knows: what EntrySource reads.
QString sourceText(const IcsComponent &event, IcsZones &zones, ZoneTable &office);
/// Both say the same, whenever they were written (DTSTAMP).
bool sameSource(const QString &one, const QString &other);

/// What events are made entries with, one after the other.
struct EventReading {
    ZoneCarrier zones;
    QHash<QString, QString> categories = {}; ///< key by name, of those that were met
};

/// The entry that an event is: id, calendar and what the office alone knows of it are empty. Nothing when it repeats in
/// a zone that only its file knows. What is too long for an entry is cut; the source keeps it.
std::optional<AgendaEntry> entryFrom(const IcsEvent &event, EventReading &with);
/// An entry of the office that an event changes: times, state and words are the event's, `then` being what the event
/// before said of it; preparation, outcome, cases and who else was added stay.
AgendaEntry takenOver(const AgendaEntry &known, const AgendaEntry &then, const AgendaEntry &arrived);

/// What a calendar file says of an entry: all that its source says and that was not changed since, as it stood there.
IcsEvent eventOf(const AgendaEntry &entry, const IcsEvent *source, EventReading &with);

} // namespace gonfalone
