#pragma once

#include "core/agenda/DayRules.h"

namespace gonfalone {

/// An occurrence with what it takes besides somebody's time.
struct UsedThings {
    AgendaItem item;
    QString car;
    QString driver;
};

/// A car, a driver or one of the rooms that two entries have at one time, the way there and back included for the
/// first two; and a driver who has less rest between an evening and the morning after than the rules want. `used` by
/// start, of whatever calendars.
QList<AgendaConflict> sharedConflicts(const QList<UsedThings> &used, const DayRules &rules, const ZoneTable &zones,
                                      ZoneId zone);

} // namespace gonfalone
