#pragma once

#include "core/agenda/AgendaEntry.h"
#include "core/calendar/ZoneTable.h"
#include "core/rules/RuleStore.h"

#include <QTime>

namespace gonfalone {

/// How the mayor's day is kept, by the office's own dated rules (resources/rules/agenda.json).
struct DayRules {
    QTime opens{8, 30};
    QTime closes{20, 0};
    QTime lunchFrom{13, 0}; ///< invalid = no lunch is kept free
    QTime lunchTo{14, 0};
    int buffer = 10;             ///< minutes between two appointments
    int longestStretch = 300;    ///< minutes without a break of `buffer` at least
    int audiences = 6;           ///< at most in a day; 0 = no limit
    QList<int> protectedDays{7}; ///< weekdays that are kept free, 1 = Monday
    int driverRest = 11;         ///< hours between a driver's last way of a day and the first of the next; 0 = any
    QStringList rooms;           ///< folded: places that two entries cannot have at one time

    bool operator==(const DayRules &) const = default;
};

/// The rules in force on a day. Invalid, naming the rule, when one cannot be read.
Result<DayRules> dayRulesOn(const QList<Rule> &rules, const QDate &day);

/// What is wrong with a time.
enum class ConflictKind {
    Overlap,
    Travel,
    NoBreak,
    OutsideHours,
    TooManyAudiences,
    ProtectedDay,
    BothAway,
    VehicleTwice,
    RoomTwice,
    DriverRest,
};

struct AgendaConflict {
    ConflictKind kind = ConflictKind::Overlap;
    QDate day;
    QList<AgendaItem> items; ///< one or two, by start
    QString text;            ///< translated sentence
    QString accepted;        ///< why somebody lets it be; empty while nobody does

    bool operator==(const AgendaConflict &) const = default;
};

QString conflictKey(ConflictKind kind);
QString conflictName(ConflictKind kind);

/// An item of the mayor's, and what it takes: options and proposals too, nothing that was cancelled and no whole days,
/// which say where somebody is and not that the hours are taken.
bool takesTime(const AgendaItem &item);

/// A day of one person: overlaps, ways that cannot be made in time, no break, outside the hours, too many audiences, a
/// protected day. `items` are those that touch the day, by start; `zone` is the office's.
QList<AgendaConflict> conflictsOfDay(const QDate &day, const QList<AgendaItem> &items, const DayRules &rules,
                                     const ZoneTable &zones, ZoneId zone);

/// Days and hours on which two people are away together (mayor and vicesindaco), told once for each pair of absences.
QList<AgendaConflict> bothAway(const QList<AgendaItem> &one, const QList<AgendaItem> &other, const ZoneTable &zones,
                               ZoneId zone);

/// A time that is free, in seconds of UTC.
struct FreeSlot {
    qint64 from = 0;
    qint64 to = 0;

    bool operator==(const FreeSlot &) const = default;
};

/// The stretches of a day in which something of `minutes` fits, with the buffer before and after what is there already.
/// Nothing on a protected day, and nothing when an audience is wanted and there are enough.
QList<FreeSlot> freeOnDay(const QDate &day, int minutes, bool audience, const QList<AgendaItem> &items,
                          const DayRules &rules, const ZoneTable &zones, ZoneId zone);

} // namespace gonfalone
