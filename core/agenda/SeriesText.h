#pragma once

#include "core/base/Result.h"
#include "core/calendar/Series.h"
#include "core/calendar/ZoneTable.h"

#include <QDateTime>

namespace gonfalone {

/// A time as the tables keep it: "2026-05-04" (a day), "2026-05-04T10:00:00" (floating), the same with "Z" (UTC) or
/// with its zone, "2026-05-04T10:00:00[Europe/Rome]". Texts of one zone sort as their times do.
QString timeText(const CalendarTime &time, const ZoneTable &zones);
/// Invalid when it is no such text, or names a zone that nobody knows.
Result<CalendarTime> timeFrom(const QString &text, ZoneTable &zones);
/// As people read it in the office: "lun 4 maggio 2026, 10:00"; where it was written for another zone the time there
/// follows, "(08:00 UTC)", with its day where that is another.
QString humanTime(const CalendarTime &time, const ZoneTable &zones, ZoneId office);

/// What repeats a series: lines RRULE and EXRULE as RFC 5545 has them, RDATE and EXDATE with times as timeText; an
/// RDATE with a length of its own has its days and seconds after it. Empty for a single appointment.
QString recurrenceText(const Series &series, const ZoneTable &zones);
/// Fills rules, exceptRules, extra and except of `series`. Invalid, naming the line.
Outcome readRecurrence(Series &series, const QString &text, ZoneTable &zones);

QDate dayOf(const WallTime &wall);
WallTime wallOf(const QDate &day, const QTime &time = QTime(0, 0));
CalendarTime wholeDay(const QDate &day);
CalendarTime zonedTime(const QDate &day, const QTime &time, ZoneId zone);

} // namespace gonfalone
