#pragma once

#include "core/staff/Staff.h"

namespace gonfalone {

/// Somebody in a unit on a day.
struct ChartMember {
    StaffPersonId person;
    QString name;
    int percent = 0;  ///< 0 for who leads a unit without being assigned to it
    QString contract; ///< kind in words; empty without a contract on that day
    QString profile;

    bool operator==(const ChartMember &) const = default;
};

/// A delega that a secretariat serves.
struct ChartDelega {
    QString person;
    QString role;
    QString delega;

    bool operator==(const ChartDelega &) const = default;
};

struct ChartUnit {
    StaffUnitId unit;
    StaffUnitId parent;
    int depth = 0;
    QString name;
    UnitKind kind = UnitKind::Office;
    StaffPersonId head; ///< invalid = nobody leads it on that day
    QString headName;
    Charge charge = Charge::Coordinates;
    QList<ChartMember> members; ///< by name, the head among them if assigned
    QList<ChartDelega> deleghe;

    bool operator==(const ChartUnit &) const = default;
};

/// The offices on a day: each unit before those under it, neighbours by name.
struct OrgChart {
    QDate day;
    QList<ChartUnit> units;
    QList<ChartMember> elsewhere; ///< with a contract on that day and in no unit

    bool operator==(const OrgChart &) const = default;
};

/// Pure; `book` may hold more than that day. A unit whose parent is not there stands at the top.
OrgChart chartOn(const StaffBook &book, const QDate &day);

/// The chart as lines of text, indented by depth.
QStringList chartLines(const OrgChart &chart);

} // namespace gonfalone
