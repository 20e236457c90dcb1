#include "core/agenda/OccurrenceStore.h"

#include "core/storage/BulkInsert.h"
#include "core/storage/BulkRead.h"

#include <algorithm>
#include <array>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 86'400;
/// How far before a window an occurrence of each class may begin and still reach into it. The first holds whole days
/// with an hour more (the clocks) and the way there and back; the last holds everything.
constexpr std::array<qint64, 3> kReach{kDay + 4 * 3600, 40 * kDay, 10'000 * 366 * kDay};

constexpr qsizetype kMany = 1000; ///< of six weeks: an item is large, and a list that grows moves it

int classOf(const AgendaItem &item)
{
    const qint64 length = item.busyTo - item.busyFrom;
    return length <= kReach[0] ? 0 : length <= kReach[1] ? 1 : 2;
}

const QString kTimes = u"SELECT o.entry_id, o.calendar_id, o.start_utc, o.end_utc, o.busy_from, o.busy_to, o.original, "
                       "o.all_day, o.status"_s;
const QString kWords = u", e.title, e.place, e.category, e.person, e.marks, e.version, e.option_until, "
                       "CASE WHEN e.master_id IS NULL AND e.recurrence = '' THEN 0 ELSE 1 END "
                       "FROM agenda_occurrence o JOIN agenda_entry e "_s;

/// What lists show of an entry: on SQLite out of the index that holds nothing else, for a row has all its texts in it.
QString withWords(const Database &db)
{
    return kTimes + kWords
        + (db.engine() == Engine::Sqlite ? u"INDEXED BY agenda_entry_face ON e.id = o.entry_id"_s
                                         : u"ON e.id = o.entry_id"_s);
}

template <typename R>
AgendaItem readTimes(const R &row)
{
    AgendaItem item;
    item.entry = AgendaEntryId{row.integer(0)};
    item.calendar = AgendaCalendarId{row.integer(1)};
    item.startUtc = row.integer(2);
    item.endUtc = row.integer(3);
    item.busyFrom = row.integer(4);
    item.busyTo = row.integer(5);
    item.original = row.text(6);
    item.allDay = row.flag(7);
    item.status = statusFrom(row.text(8)).value_or(EntryStatus::Confirmed);
    return item;
}

template <typename R>
AgendaItem readWords(const R &row)
{
    AgendaItem item = readTimes(row);
    item.title = row.text(9);
    item.place = row.text(10);
    item.category = row.text(11);
    item.person = row.text(12);
    item.marks = row.integer(13);
    item.version = row.integer(14);
    item.optionUntil = row.date(15);
    item.repeats = row.flag(16);
    return item;
}

Result<QList<AgendaItem>> inWindow(Database &db, const QString &select, const AgendaWindow &window,
                                   const QList<AgendaCalendarId> &calendars, AgendaItem (*read)(const BulkRow &))
{
    QList<AgendaItem> items;
    if (calendars.isEmpty())
        return items;
    items.reserve(kMany);
    const QString sql = select
        + u" WHERE o.length_class = ? AND o.busy_from > ? AND o.busy_from < ? AND (o.busy_to > ? OR o.busy_from >= ?) "
          "AND o.calendar_id IN (?"_s
        + u", ?"_s.repeated(calendars.size() - 1) + u")"_s;
    for (std::size_t length = 0; length < kReach.size(); ++length) {
        QList<qint64> values{qint64(length), window.from - kReach[length] - 1, window.to, window.from, window.from};
        for (const AgendaCalendarId calendar : calendars)
            values << calendar.value;
        CHECK(bulkRead(db, sql, values, [&](const BulkRow &row) { items << read(row); }));
    }
    return items;
}

/// By start. An item is large: it is moved once, and not as often as two are compared.
QList<AgendaItem> inOrder(QList<AgendaItem> items)
{
    QList<AgendaItem *> order;
    order.reserve(items.size());
    for (AgendaItem &item : items)
        order << &item;
    std::sort(order.begin(), order.end(), [](const AgendaItem *one, const AgendaItem *other) {
        return std::tuple(one->startUtc, -one->endUtc, one->calendar, one->entry)
            < std::tuple(other->startUtc, -other->endUtc, other->calendar, other->entry);
    });
    QList<AgendaItem> sorted;
    sorted.reserve(items.size());
    for (AgendaItem *item : std::as_const(order))
        sorted << std::move(*item);
    return sorted;
}

} // namespace

Result<QList<AgendaItem>> OccurrenceStore::items(Database &db, const AgendaWindow &window,
                                                 const QList<AgendaCalendarId> &readable,
                                                 const QList<AgendaCalendarId> &busy) const
{
    TRY(QList<AgendaItem> items, inWindow(db, withWords(db), window, readable, readWords<BulkRow>));
    TRY(QList<AgendaItem> others,
        inWindow(db, kTimes + u" FROM agenda_occurrence o"_s, window, busy, readTimes<BulkRow>));
    for (AgendaItem &item : others) {
        item.masked = true;
        item.original.clear();
        items << item;
    }
    return inOrder(std::move(items));
}

Result<QList<AgendaItem>> OccurrenceStore::ofEntry(Database &db, AgendaEntryId entry, qint64 from, int limit) const
{
    return db.readAll<AgendaItem>(withWords(db)
                                      + u" WHERE o.entry_id = ? AND o.end_utc >= ? ORDER BY o.start_utc LIMIT ?"_s,
                                  {entry.value, from, limit}, readWords<Row>);
}

Outcome OccurrenceStore::add(Transaction &tx, const QList<AgendaItem> &items) const
{
    using enum BulkInsert::Kind;
    BulkInsert rows(tx, "agenda_occurrence",
                    {{"entry_id", Integer},
                     {"start_utc", Integer},
                     {"end_utc", Integer},
                     {"busy_from", Integer},
                     {"busy_to", Integer},
                     {"length_class", Integer},
                     {"calendar_id", Integer},
                     {"original", Text},
                     {"all_day", Integer},
                     {"status", Text}});
    // In the order of their index: out of it, many would touch all of its pages one after the other.
    QList<const AgendaItem *> ordered;
    ordered.reserve(items.size());
    for (const AgendaItem &item : items)
        ordered << &item;
    std::sort(ordered.begin(), ordered.end(), [](const AgendaItem *one, const AgendaItem *other) {
        return std::pair(classOf(*one), one->busyFrom) < std::pair(classOf(*other), other->busyFrom);
    });
    for (const AgendaItem *const each : std::as_const(ordered)) {
        const AgendaItem &item = *each;
        rows.integer(item.entry.value).integer(item.startUtc).integer(item.endUtc);
        rows.integer(item.busyFrom).integer(item.busyTo).integer(classOf(item)).integer(item.calendar.value);
        rows.text(item.original).integer(item.allDay ? 1 : 0).text(statusKey(item.status));
        CHECK(rows.endRow());
    }
    return rows.finish();
}

Outcome OccurrenceStore::replace(Transaction &tx, AgendaEntryId entry, const QList<AgendaItem> &items) const
{
    CHECK(tx.database().write(tx, u"DELETE FROM agenda_occurrence WHERE entry_id = ?"_s, {entry.value}));
    return add(tx, items);
}

} // namespace gonfalone
