#pragma once

#include "core/agenda/OnCall.h"
#include "core/base/Result.h"
#include "core/calendar/HolidayCalendar.h"
#include "core/office/Comune.h"

#include <QTimeZone>

namespace gonfalone {

/// What does not hold in a shift. `holders` are those in office on the day on which it begins, `others` the shifts that
/// touch it. Fields: person, from, to, phone, note.
QList<FieldError> shiftFaults(const OnCallShift &shift, const QList<OfficeHolder> &holders,
                              const QList<OnCallShift> &others);

/// The times of a kind between two instants in which nobody is on call.
QList<OnCallHole> holesIn(const QList<OnCallShift> &shifts, OnCallKind kind, qint64 from, qint64 to);

/// The civil days that a shift counts for: one for each 24 hours that are begun, named by the day on which they begin.
QList<QDate> daysOf(const OnCallShift &shift, const QTimeZone &zone);

/// Days and feasts of each person, both ends of the period included; by kind, who has most first.
QList<OnCallLoad> loadsOf(const QList<OnCallShift> &shifts, const QDate &from, const QDate &to, const QTimeZone &zone,
                          const HolidayCalendar &feasts);

} // namespace gonfalone
