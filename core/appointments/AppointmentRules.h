#pragma once

#include "core/appointments/AppointmentRequest.h"
#include "core/base/Explained.h"
#include "core/office/Comune.h"
#include "core/rules/RuleStore.h"

namespace gonfalone {

/// What does not hold in a request. Fields: requester, subject, received, minutes, people, notes, email, pec.
QList<FieldError> requestFaults(const AppointmentRequest &request, const QDate &today);

/// How long who asked has waited for an answer, in days, and why so long: until today while there is none. `limit` is
/// agenda.attesa_giorni of that day; without one nothing is said of it.
Explained<int> waitingOf(const AppointmentRequest &request, const QDate &today, const std::optional<Rule> &limit);
/// They wait longer than the office allows itself.
bool isLate(const AppointmentRequest &request, const QDate &today, const std::optional<Rule> &limit);

/// The offices whose briefing is awaited.
QStringList awaitedOffices(const AppointmentRequest &request);
/// Who may be met in the mayor's place on a day: vicesindaco and assessori in office, those first whose delega names a
/// word of the subject.
QList<OfficeHolder> delegatesFor(const AppointmentRequest &request, const QList<OfficeHolder> &holdersOfTheDay);

/// What the search finds a request by.
QString searchTextOf(const AppointmentRequest &request);

} // namespace gonfalone
