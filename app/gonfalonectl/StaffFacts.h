#pragma once

#include "app/gonfalonectl/Context.h"
#include "core/staff/StaffService.h"

namespace gonfalone::ctl {

/// A unit by its number, or by its name on that day; NotFound when there is none or more than one.
Result<StaffUnitId> unitNamed(const StaffBook &book, const QString &text, const QDate &day);
/// Whether the second word says what to do with a dated fact.
bool isFactVerb(const QString &verb);
/// `people|org write|correct|end|withdraw KIND SUBJECT`
Exit runFact(const Context &context, StaffService &staff, const Actor &actor);

} // namespace gonfalone::ctl
