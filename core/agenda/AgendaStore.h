#pragma once

#include "core/agenda/AgendaCalendar.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// The SQL of the calendars, of what is lent on them, and of how far each person has looked.
class AgendaStore
{
public:
    /// Those that are stored, in the order in which they are shown.
    Result<QList<AgendaCalendar>> calendars(Database &db) const;
    /// Whoever is in office today as Vicesindaco or Assessore and has no calendar yet.
    Result<QStringList> withoutCalendar(Database &db, const QDate &today) const;
    Outcome addCalendar(Transaction &tx, const AgendaCalendar &calendar) const;

    /// NotFound when there is no such person.
    Result<UserId> userId(Database &db, const QString &login) const;
    /// What is lent on a day; of one person, or of everybody without one.
    Result<QList<CalendarGrant>> grants(Database &db, const QDate &day, UserId user = {}) const;
    Outcome putGrant(Transaction &tx, const CalendarGrant &grant, const QString &at) const;
    /// Ends what holds on that day or later the day before; how many there were.
    Result<qint64> endGrants(Transaction &tx, AgendaCalendarId calendar, UserId user, const QDate &day,
                             const QString &by) const;

    /// The number of the last change that the person has seen; 0 before the first look.
    Result<qint64> seen(Database &db, UserId user) const;
    Outcome putSeen(Transaction &tx, UserId user, qint64 change) const;
};

} // namespace gonfalone
