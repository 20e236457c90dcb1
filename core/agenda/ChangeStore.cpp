#include "core/agenda/ChangeStore.h"

#include "core/base/Clock.h"
#include "core/storage/BulkInsert.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kRows = u"SELECT c.id, c.gesture, c.entry_id, c.calendar_id, c.at, c.login, COALESCE(u.name, c.login), "
                      "c.action, c.entry_version, c.reason, c.snapshot "
                      "FROM agenda_change c LEFT JOIN app_user u ON u.login = c.login WHERE "_s;

ChangeRow readRow(const Row &row)
{
    return {{row.integer(0),
             row.text(1),
             AgendaEntryId{row.integer(2)},
             AgendaCalendarId{row.integer(3)},
             row.instant(4),
             row.text(5),
             row.text(6),
             row.text(7),
             row.integer(8),
             row.text(9),
             {}},
            row.text(10)};
}

} // namespace

Result<QList<ChangeRow>> ChangeStore::ofEntry(Database &db, AgendaEntryId entry) const
{
    return db.readAll<ChangeRow>(kRows + u"c.entry_id = ? ORDER BY c.id"_s, {entry.value}, readRow);
}

Result<QList<ChangeRow>> ChangeStore::ofGesture(Database &db, const QString &gesture) const
{
    return db.readAll<ChangeRow>(kRows + u"c.gesture = ? ORDER BY c.id"_s, {gesture}, readRow);
}

Result<QList<ChangeRow>> ChangeStore::since(Database &db, qint64 seen, const QString &butBy,
                                            const QList<AgendaCalendarId> &calendars, int limit) const
{
    if (calendars.isEmpty())
        return QList<ChangeRow>();
    Values values{seen, butBy};
    for (const AgendaCalendarId calendar : calendars)
        values << calendar.value;
    values << limit;
    return db.readAll<ChangeRow>(kRows + u"c.id > ? AND c.login <> ? AND c.calendar_id IN (?"_s
                                     + u", ?"_s.repeated(calendars.size() - 1) + u") ORDER BY c.id LIMIT ?"_s,
                                 values, readRow);
}

Result<qint64> ChangeStore::last(Database &db) const
{
    return db.readOne<qint64>(u"SELECT COALESCE(MAX(id), 0) FROM agenda_change"_s, {},
                              [](const Row &row) { return row.integer(0); });
}

Outcome ChangeStore::addMany(Transaction &tx, const QList<AgendaChange> &changes) const
{
    using enum BulkInsert::Kind;
    BulkInsert rows(tx, "agenda_change",
                    {{"gesture", Text},
                     {"entry_id", Integer},
                     {"calendar_id", Integer},
                     {"at", Text},
                     {"login", Text},
                     {"action", Text},
                     {"entry_version", Integer},
                     {"reason", Text},
                     {"snapshot", Text}});
    // They are made at one moment, in one gesture.
    const QString at = changes.isEmpty() ? QString() : toInstantText(changes.first().at);
    for (const AgendaChange &change : changes) {
        rows.text(change.gesture).integer(change.entry.value).integer(change.calendar.value).text(at);
        rows.text(change.login).text(change.action).integer(change.entryVersion).text(change.reason).text({});
        CHECK(rows.endRow());
    }
    return rows.finish();
}

Result<qint64> ChangeStore::add(Transaction &tx, const ChangeRow &row) const
{
    const AgendaChange &change = row.change;
    return tx.database().writeReturning(
        tx,
        u"INSERT INTO agenda_change (gesture, entry_id, calendar_id, at, login, action, entry_version, reason, snapshot) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {change.gesture, change.entry.value, change.calendar.value, toInstantText(change.at), change.login,
         change.action, change.entryVersion, change.reason, row.snapshot});
}

Outcome ChangeStore::blank(Transaction &tx, qint64 change, AgendaCalendarId calendar) const
{
    CHECK(tx.database().write(tx,
                              u"UPDATE agenda_change SET snapshot = '', reason = '', calendar_id = ? WHERE id = ?"_s,
                              {calendar.value, change}));
    return {};
}

} // namespace gonfalone
