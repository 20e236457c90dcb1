#pragma once

#include "core/base/Error.h"
#include "core/staff/Staff.h"

namespace gonfalone {

/// What does not hold in a fact to be written beside the others of the book (all days). A row of the same number is
/// the one that it replaces. Fields are those of the struct, as the data has them: "valid_from", "person", "unit", …
QList<FieldError> faultsOf(const Contract &wanted, const StaffBook &book);
/// No unit stands under itself on any day, by whatever way.
QList<FieldError> faultsOf(const UnitPeriod &wanted, const StaffBook &book);
/// One head at a time; who is there under art. 90 TUEL gets no manager's charge (c. 3-bis).
QList<FieldError> faultsOf(const Headship &wanted, const StaffBook &book);
/// Not more than the whole of a person on any day.
QList<FieldError> faultsOf(const Affiliation &wanted, const StaffBook &book);
QList<FieldError> faultsOf(const DelegaService &wanted, const StaffBook &book);
QList<FieldError> faultsOf(const Skill &wanted, const StaffBook &book);
/// Fields: name, badge, tax_code, email, login.
QList<FieldError> faultsOf(const StaffPerson &wanted, const StaffBook &book);

/// What would stand on nothing if the book were this: people, heads, units and secretariats on days on which their unit
/// is not there. For what shortens or takes away a period of a unit.
QList<FieldError> orphansOf(StaffUnitId unit, const StaffBook &book);

/// Whether two facts answer the same question about the same subject, so that the later one may end the earlier.
bool sameQuestion(const Contract &one, const Contract &other);
bool sameQuestion(const UnitPeriod &one, const UnitPeriod &other);
bool sameQuestion(const Headship &one, const Headship &other);
bool sameQuestion(const Affiliation &one, const Affiliation &other);
bool sameQuestion(const DelegaService &one, const DelegaService &other);
bool sameQuestion(const Skill &one, const Skill &other);

/// The names of the fields in which two rows differ, for the audit: never their values.
QStringList changedFields(const Contract &before, const Contract &after);
QStringList changedFields(const UnitPeriod &before, const UnitPeriod &after);
QStringList changedFields(const Headship &before, const Headship &after);
QStringList changedFields(const Affiliation &before, const Affiliation &after);
QStringList changedFields(const DelegaService &before, const DelegaService &after);
QStringList changedFields(const Skill &before, const Skill &after);

} // namespace gonfalone
