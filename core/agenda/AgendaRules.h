#pragma once

#include "core/agenda/AgendaEntry.h"

#include <QTimeZone>

namespace gonfalone {

/// What does not hold in an entry to be written into a calendar. Fields: title, starts, length, recurrence, status,
/// option_until, before, after, category, absentee, people, notes.
QList<FieldError> entryFaults(const AgendaEntry &entry, const AgendaCalendar &calendar, const QDate &today);

/// Whether time, place, subject or who goes differ: what a confirmation was about.
bool changesWhatIsConfirmed(const AgendaEntry &before, const AgendaEntry &after);

/// The state that an entry gets when somebody with these rights writes it. Who may not confirm proposes: what was
/// confirmed stays so while nothing of it changes, else it waits for who confirms.
EntryStatus statusAfter(const CalendarRights &rights, const AgendaEntry *before, const AgendaEntry &wanted);

/// The SEQUENCE of iCalendar (RFC 5546 §2.1.4) goes up with time, place and cancelling.
qint64 sequenceAfter(const AgendaEntry &before, const AgendaEntry &after);

} // namespace gonfalone
