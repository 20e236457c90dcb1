#pragma once

#include "core/base/Explained.h"
#include "core/calendar/HolidayCalendar.h"
#include "core/calendar/HumanDate.h"

namespace gonfalone {

/// How a term in days is counted. Every disputed reading is a setting and is named in the explanation.
struct TermSettings {
    /// A term that ends on a festive day ends on the next day that is not (art. 2963 c. 3 c.c.).
    bool moveIfHoliday = true;
    /// Saturday counts as festive for the end of the term: art. 155 c. 5 c.p.c. says so for acts of court
    /// proceedings only; for administrative terms it is a disputed reading.
    bool saturdayIsHoliday = false;
    /// The act that gives the length of the term, e.g. "art. 2 L. 241/1990".
    QString source = {};
    QString countSource = QStringLiteral("art. 2963, c. 2, c.c.");
    QString moveSource = QStringLiteral("art. 2963, c. 3, c.c.");
    QString saturdaySource = QStringLiteral("art. 155, c. 5, c.p.c.");

    bool operator==(const TermSettings &) const = default;
};

/// The last useful day of a term of `days` calendar days. The day it starts from is not counted (dies a quo).
/// A negative number counts backwards ("at least 30 days before the event"): the end then moves to the day before,
/// so that the whole interval is kept. Each step is among the reasons. Invalid start: an invalid date.
Explained<QDate> termEnd(const HolidayCalendar &calendar, const QDate &start, int days,
                         const TermSettings &settings = {});

} // namespace gonfalone
