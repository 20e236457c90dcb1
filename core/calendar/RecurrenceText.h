#pragma once

#include "core/base/Result.h"
#include "core/calendar/RecurrenceRule.h"
#include "core/calendar/ZoneTable.h"

#include <QByteArrayView>

#include <optional>

namespace gonfalone {

/// Reads the value of a RRULE or EXRULE. Taken as it is found: lower case, blanks around, empty parts (a trailing ";"),
/// a local UNTIL, parts whose name begins with "X-". Refused: what RFC 5545 §3.3.10 with errata 3747 and 4414 does not
/// allow. Error: Invalid, the sentence names the part and the remedy, `fields` its name ("BYDAY").
Result<RecurrenceRule> readRule(QByteArrayView text);

/// What does not hold in a rule made by hand; the sentences of readRule().
Outcome checkRule(const RecurrenceRule &rule);

/// The value of a RRULE. Canonical: FREQ first, then INTERVAL unless 1, UNTIL or COUNT, the BYxxx, WKST unless Monday.
QByteArray ruleText(const RecurrenceRule &rule);

/// The rule with UNTIL of the type that goes with `start`: UTC with a zoned one, a date with a date, else local.
RecurrenceRule ruleFor(const CalendarTime &start, RecurrenceRule rule, const ZoneTable &zones);

/// A DATE or DATE-TIME as RFC 5545 writes it; of a zoned time the wall time, TZID is the property's.
QByteArray calendarTimeText(const CalendarTime &time);
/// "20260314", "20260314T150000", "20260314T150000Z". Second 60 is read as 59 (§3.3.12). Nothing for anything else.
std::optional<CalendarTime> readCalendarTime(QByteArrayView text);

} // namespace gonfalone
