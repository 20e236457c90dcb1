#pragma once

#include "core/base/Error.h"
#include "core/calendar/HolidayRule.h"
#include "core/office/Comune.h"
#include "core/rules/Reading.h"
#include "core/rules/RuleStore.h"

namespace gonfalone {

/// What does not hold in an office to be written beside those that are there: names, inverted days, a delega that
/// somebody else holds on one of those days, a second Sindaco. Fields: person, role, delega, valid_from, valid_to.
QList<FieldError> holderFaults(const OfficeHolder &wanted, const QList<OfficeHolder> &others);

/// Fields: name, istat_code, office_name, stemma, email, pec, postal, phone, officer, font, points, left, top, right,
/// bottom.
QList<FieldError> comuneFaults(const Comune &comune);

/// `history` are the values of the same key by day. The new one follows the one in force on its first day, which ends
/// the day before; it may not reach into one that begins later. Fields: key, value, unit, valid_from, valid_to, source.
QList<FieldError> ruleFaults(const Rule &wanted, const QList<Rule> &history);

/// A rule that is a disputed reading has one of its choices. Field: value.
QList<FieldError> readingFaults(const Rule &wanted, const QList<Reading> &readings);

/// A day of the comune: every year (month and day) or once (date). Fields: name, date, valid_from, valid_to, source.
QList<FieldError> localHolidayFaults(const HolidayRule &rule);

} // namespace gonfalone
