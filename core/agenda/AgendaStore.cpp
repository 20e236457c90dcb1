#include "core/agenda/AgendaStore.h"

#include "core/base/Text.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

Result<QList<AgendaCalendar>> AgendaStore::calendars(Database &db) const
{
    TRY(QList<AgendaCalendar> all,
        db.readAll<AgendaCalendar>(
            u"SELECT id, kind, person FROM agenda_calendar ORDER BY person, id"_s, {}, [](const Row &row) {
                return AgendaCalendar{AgendaCalendarId{row.integer(0)},
                                      calendarKindFrom(row.text(1)).value_or(CalendarKind::Official), row.text(2)};
            }));
    return all;
}

Result<QStringList> AgendaStore::withoutCalendar(Database &db, const QDate &today) const
{
    const QString day = stored(today).toString();
    return db.readAll<QString>(
        u"SELECT DISTINCT h.person FROM office_holder h WHERE h.role IN (?, ?) "
        "AND h.valid_from <= ? AND (h.valid_to IS NULL OR h.valid_to >= ?) "
        "AND NOT EXISTS (SELECT 1 FROM agenda_calendar c WHERE c.kind = ? AND c.person = h.person) "
        "ORDER BY h.person"_s,
        {u"Vicesindaco"_s, u"Assessore"_s, day, day, calendarKey(CalendarKind::Assessore)},
        [](const Row &row) { return row.text(0); });
}

Outcome AgendaStore::addCalendar(Transaction &tx, const AgendaCalendar &calendar) const
{
    CHECK(tx.database().write(tx,
                              u"INSERT INTO agenda_calendar (kind, person) VALUES (?, ?) "
                              "ON CONFLICT (kind, person) DO NOTHING"_s,
                              {calendarKey(calendar.kind), calendar.person}));
    return {};
}

Result<UserId> AgendaStore::userId(Database &db, const QString &login) const
{
    auto found = db.readOne<UserId>(u"SELECT id FROM app_user WHERE login = ? AND disabled = 0"_s, {login},
                                    [](const Row &row) { return UserId{row.integer(0)}; });
    if (!found && found.error().kind == ErrorKind::NotFound)
        return failure(Error::notFound(say("There is no user “%1”: “user list” shows them.").arg(login)));
    return found;
}

Result<QList<CalendarGrant>> AgendaStore::grants(Database &db, const QDate &day, UserId user) const
{
    const QString on = stored(day).toString();
    return db.readAll<CalendarGrant>(
        u"SELECT g.calendar_id, g.user_id, u.login, u.name, g.level, g.valid_from, g.valid_to, g.granted_by "
        "FROM agenda_grant g JOIN app_user u ON u.id = g.user_id "
        "WHERE g.valid_from <= ? AND g.valid_to >= ? AND (? = 0 OR g.user_id = ?) "
        "ORDER BY g.valid_from, u.login, g.calendar_id"_s,
        {on, on, user.value, user.value}, [](const Row &row) {
            return CalendarGrant{AgendaCalendarId{row.integer(0)},
                                 UserId{row.integer(1)},
                                 row.text(2),
                                 row.text(3),
                                 grantLevelFrom(row.text(4)).value_or(GrantLevel::Read),
                                 row.date(5),
                                 row.date(6),
                                 row.text(7)};
        });
}

Outcome AgendaStore::putGrant(Transaction &tx, const CalendarGrant &grant, const QString &at) const
{
    CHECK(tx.database().write(
        tx,
        u"INSERT INTO agenda_grant (calendar_id, user_id, level, valid_from, valid_to, granted_at, granted_by) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (calendar_id, user_id, valid_from) DO UPDATE SET "
        "level = excluded.level, valid_to = excluded.valid_to, granted_at = excluded.granted_at, "
        "granted_by = excluded.granted_by"_s,
        {grant.calendar.value, grant.user.value, grantLevelKey(grant.level), stored(grant.from), stored(grant.to), at,
         grant.grantedBy}));
    return {};
}

Result<qint64> AgendaStore::endGrants(Transaction &tx, AgendaCalendarId calendar, UserId user, const QDate &day,
                                      const QString &by) const
{
    return tx.database().write(
        tx,
        u"UPDATE agenda_grant SET valid_to = ?, granted_by = ? WHERE calendar_id = ? AND user_id = ? AND valid_to >= ?"_s,
        {stored(day.addDays(-1)), by, calendar.value, user.value, stored(day)});
}

Result<qint64> AgendaStore::seen(Database &db, UserId user) const
{
    return db.readOne<qint64>(u"SELECT COALESCE(MAX(change_id), 0) FROM agenda_seen WHERE user_id = ?"_s, {user.value},
                              [](const Row &row) { return row.integer(0); });
}

Outcome AgendaStore::putSeen(Transaction &tx, UserId user, qint64 change) const
{
    CHECK(tx.database().write(tx,
                              u"INSERT INTO agenda_seen (user_id, change_id) VALUES (?, ?) "
                              "ON CONFLICT (user_id) DO UPDATE SET change_id = excluded.change_id"_s,
                              {user.value, change}));
    return {};
}

} // namespace gonfalone
