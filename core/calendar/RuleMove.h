#pragma once

#include "core/base/Result.h"
#include "core/calendar/CalendarTime.h"
#include "core/calendar/RecurrenceRule.h"

namespace gonfalone {

/// The rule that goes with its series from one start to another: what names the old start's weekday, day, month or time
/// names the new one's. UNTIL is left to the caller, who knows the zones. Invalid when the rule names days or times
/// that cannot go along.
Result<RecurrenceRule> ruleMoved(RecurrenceRule rule, const CalendarTime &from, const CalendarTime &to);

/// Every occurrence of the rule moves by as much as the start. By the month and year days are unlike.
bool movesEvenly(const RecurrenceRule &rule, const CalendarTime &from, const CalendarTime &to);

/// The rule with all that it takes from `start` written out, so that it means the same with another start. Only with
/// INTERVAL 1: else the start also says which periods are taken.
RecurrenceRule rulePinned(RecurrenceRule rule, const CalendarTime &start);

} // namespace gonfalone
