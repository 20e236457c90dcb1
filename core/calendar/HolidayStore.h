#pragma once

#include "core/calendar/HolidayCalendar.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// The SQL of the holiday rules, which every office may edit.
class HolidayStore
{
public:
    Result<QList<HolidayRule>> all(Database &db) const;
    Outcome put(Transaction &tx, const HolidayRule &rule) const;
    /// Adds a rule and never changes another; Conflict when there is one with that key.
    Outcome add(Transaction &tx, const HolidayRule &rule) const;
    /// The calendar of one comune: the national rules and its patron saint's day.
    Result<HolidayCalendar> calendar(Database &db, const QString &istatCode) const;
};

} // namespace gonfalone
