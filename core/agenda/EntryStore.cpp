#include "core/agenda/EntryStore.h"

#include "core/agenda/EntryText.h"
#include "core/base/Clock.h"
#include "core/base/Text.h"
#include "core/storage/BulkInsert.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kColumns =
    u"id, calendar_id, uid, sequence, master_id, replaces, starts, span_days, span_seconds, recurrence, status, "
    "option_until, minutes_before, minutes_after, words, created_by, changed_at, changed_by, deleted_at, version"_s;

/// A row before its texts are understood.
struct EntryRow {
    AgendaEntry entry;
    QString replaces, starts, recurrence, words;
};

EntryRow readRow(const Row &row)
{
    EntryRow read;
    AgendaEntry &entry = read.entry;
    entry.id = AgendaEntryId{row.integer(0)};
    entry.calendar = AgendaCalendarId{row.integer(1)};
    entry.uid = row.text(2);
    entry.sequence = row.integer(3);
    entry.master = AgendaEntryId{row.integer(4)};
    read.replaces = row.text(5);
    read.starts = row.text(6);
    entry.series.length = {qint32(row.integer(7)), qint32(row.integer(8))};
    read.recurrence = row.text(9);
    entry.status = statusFrom(row.text(10)).value_or(EntryStatus::Proposed);
    entry.optionUntil = row.date(11);
    entry.minutesBefore = int(row.integer(12));
    entry.minutesAfter = int(row.integer(13));
    read.words = row.text(14);
    entry.createdBy = row.text(15);
    entry.changedAt = row.instant(16);
    entry.changedBy = row.text(17);
    entry.deleted = !row.isNull(18);
    entry.version = row.integer(19);
    return read;
}

const QList<BulkInsert::Column> kWritten{
    {"calendar_id"},
    {"uid", BulkInsert::Text},
    {"sequence"},
    {"master_id"},
    {"replaces", BulkInsert::Text},
    {"starts", BulkInsert::Text},
    {"span_days"},
    {"span_seconds"},
    {"recurrence", BulkInsert::Text},
    {"status", BulkInsert::Text},
    {"option_until", BulkInsert::Text},
    {"minutes_before"},
    {"minutes_after"},
    {"category", BulkInsert::Text},
    {"title", BulkInsert::Text},
    {"place", BulkInsert::Text},
    {"person", BulkInsert::Text},
    {"marks"},
    {"words", BulkInsert::Text},
    {"search_text", BulkInsert::Text},
    {"changed_at", BulkInsert::Text},
    {"changed_by", BulkInsert::Text},
    {"deleted_at", BulkInsert::Text},
};

QByteArray writtenNames(const QByteArray &after)
{
    QByteArrayList names;
    for (const BulkInsert::Column &column : kWritten)
        names << column.name + after;
    return names.join(", ");
}

/// Puts the values of kWritten one after the other into `row`: an insert's, an update's or those of many.
template <typename Target>
void putEntry(Target &row, const AgendaEntry &entry, const StoredWords &words, bool sealed, const ZoneTable &zones,
              const QString &at)
{
    static const AgendaWords kNone;
    const AgendaWords &shown = sealed ? kNone : entry.words;
    row.integer(entry.calendar.value).text(entry.uid).integer(entry.sequence);
    entry.master.isValid() ? row.integer(entry.master.value) : row.null();
    row.text(replacesText(entry, zones)).text(timeText(entry.series.start, zones));
    row.integer(entry.series.length.days).integer(entry.series.length.seconds);
    row.text(recurrenceText(entry.series, zones)).text(statusKey(entry.status));
    entry.optionUntil.isValid() ? row.text(entry.optionUntil.toString(Qt::ISODate)) : row.null();
    row.integer(entry.minutesBefore).integer(entry.minutesAfter);
    row.text(shown.category).text(shown.title).text(shown.place).text(personOf(shown));
    row.integer(sealed ? 0 : marksOf(shown));
    row.text(sealed ? u""_s : words.text).text(sealed ? u""_s : words.search);
    row.text(at).text(entry.changedBy);
    entry.deleted ? row.text(at) : row.null();
}

/// The values of one statement.
struct StatementRow {
    Values values;

    StatementRow &integer(qint64 value)
    {
        values << value;
        return *this;
    }
    StatementRow &text(const QString &value)
    {
        values << value;
        return *this;
    }
    StatementRow &null()
    {
        values << QVariant();
        return *this;
    }
};

Values valuesOf(const AgendaEntry &entry, bool sealed, const ZoneTable &zones)
{
    StatementRow row;
    putEntry(row, entry, sealed ? StoredWords() : storedWords(entry.words), sealed, zones,
             toInstantText(entry.changedAt));
    return row.values;
}

QString among(const QList<AgendaCalendarId> &calendars, Values &values)
{
    for (const AgendaCalendarId calendar : calendars)
        values << calendar.value;
    return u"calendar_id IN (?"_s + u", ?"_s.repeated(calendars.size() - 1) + u")"_s;
}

SealedWords readSealed(const Row &row)
{
    return {row.text(0), AgendaEntryId{row.integer(1)}, row.integer(2), row.integer(3), row.text(4)};
}

} // namespace

Result<QList<AgendaEntry>> EntryStore::read(Database &db, const QString &condition, const Values &values) const
{
    TRY(const QList<EntryRow> rows,
        db.readAll<EntryRow>(u"SELECT "_s + kColumns + u" FROM agenda_entry WHERE "_s + condition, values, readRow));
    QList<AgendaEntry> entries;
    entries.reserve(rows.size());
    for (const EntryRow &row : rows) {
        AgendaEntry entry = row.entry;
        if (!row.replaces.isEmpty()) {
            TRY(entry.replaces, timeFrom(row.replaces, m_zones));
        }
        TRY(entry.series.start, timeFrom(row.starts, m_zones));
        CHECK(readRecurrence(entry.series, row.recurrence, m_zones));
        if (!row.words.isEmpty()) {
            TRY(entry.words, wordsFrom(row.words));
        }
        entries << entry;
    }
    return entries;
}

Result<AgendaEntry> EntryStore::find(Database &db, AgendaEntryId id) const
{
    TRY(const QList<AgendaEntry> found, read(db, u"id = ?"_s, {id.value}));
    return found.isEmpty() ? Result<AgendaEntry>(failure(Error::notFound({}))) : found.first();
}

Result<QList<AgendaEntry>> EntryStore::ofMaster(Database &db, AgendaEntryId master) const
{
    return read(db, u"master_id = ? ORDER BY replaces, id"_s, {master.value});
}

Result<QList<AgendaEntry>> EntryStore::beyond(Database &db, qint64 utc, const QList<AgendaCalendarId> &calendars) const
{
    if (calendars.isEmpty())
        return QList<AgendaEntry>();
    Values values{utc};
    // By the few whose index ends, never by the many of a calendar: hence the sign before the column.
    const QString of = among(calendars, values);
    return read(db, u"expanded_to < ? AND deleted_at IS NULL AND +"_s + of + u" ORDER BY expanded_to, id"_s, values);
}

Result<qint64> EntryStore::expandedTo(Database &db, AgendaEntryId id) const
{
    return db.readOne<qint64>(u"SELECT expanded_to FROM agenda_entry WHERE id = ?"_s, {id.value},
                              [](const Row &row) { return row.integer(0); });
}

Result<QList<AgendaEntry>> EntryStore::search(Database &db, const QStringList &words,
                                              const QList<AgendaCalendarId> &calendars, int limit) const
{
    if (words.isEmpty() || calendars.isEmpty())
        return QList<AgendaEntry>();
    Values values;
    QString condition = u"deleted_at IS NULL AND "_s + among(calendars, values);
    for (const QString &word : words) {
        condition += u" AND search_text LIKE ?"_s;
        values << QString(u'%' + word + u'%');
    }
    values << limit;
    // On SQLite out of the index that holds nothing else: the rows have all their texts in them.
    const QString from =
        db.engine() == Engine::Sqlite ? u"agenda_entry INDEXED BY agenda_entry_found"_s : u"agenda_entry"_s;
    return read(db,
                u"id IN (SELECT id FROM "_s + from + u" WHERE "_s + condition
                    + u" ORDER BY starts DESC, id DESC LIMIT ?) ORDER BY starts DESC, id DESC"_s,
                values);
}

Result<QList<AgendaEntry>> EntryStore::linkedTo(Database &db, const AgendaLink &link,
                                                const QList<AgendaCalendarId> &calendars) const
{
    if (calendars.isEmpty())
        return QList<AgendaEntry>();
    Values values{link.kind, link.target};
    const QString of = among(calendars, values);
    return read(db,
                u"deleted_at IS NULL AND id IN (SELECT entry_id FROM agenda_link WHERE kind = ? AND target = ?) AND "_s
                    + of + u" ORDER BY starts DESC, id DESC"_s,
                values);
}

Result<QList<AgendaEntry>> EntryStore::inCalendar(Database &db, AgendaCalendarId calendar) const
{
    return read(db, u"calendar_id = ? AND deleted_at IS NULL ORDER BY starts DESC, id DESC"_s, {calendar.value});
}

Result<QList<AgendaEntry>> EntryStore::named(Database &db, AgendaCalendarId calendar, const QStringList &uids) const
{
    constexpr int kHandful = 200;
    QList<AgendaEntry> all;
    for (qsizetype from = 0; from < uids.size(); from += kHandful) {
        Values values{calendar.value};
        for (int i = 0; i < kHandful; ++i)
            values << uids.at(std::min(from + i, uids.size() - 1));
        TRY(const QList<AgendaEntry> some,
            read(db, u"calendar_id = ? AND uid IN (?"_s + u", ?"_s.repeated(kHandful - 1) + u")"_s, values));
        all << some;
    }
    return all;
}

Result<QList<AgendaEntryId>> EntryStore::idsIn(Database &db, AgendaCalendarId calendar, qint64 from, qint64 to) const
{
    return db.readAll<AgendaEntryId>(
        u"WITH hit AS (SELECT id, COALESCE(master_id, id) AS series FROM agenda_entry WHERE calendar_id = ? "
        "AND deleted_at IS NULL AND (expanded_to < ? OR id IN (SELECT entry_id FROM agenda_occurrence "
        "WHERE calendar_id = ? AND start_utc < ? AND (end_utc > ? OR start_utc >= ?)))) "
        "SELECT id FROM agenda_entry WHERE deleted_at IS NULL AND COALESCE(master_id, id) IN (SELECT series FROM hit) "
        "ORDER BY id"_s,
        {calendar.value, to, calendar.value, to, from, from},
        [](const Row &row) { return AgendaEntryId{row.integer(0)}; });
}

Result<QList<AgendaEntry>> EntryStore::withIds(Database &db, const QList<AgendaEntryId> &ids) const
{
    constexpr int kHandful = 500;
    QList<AgendaEntry> all;
    for (qsizetype from = 0; from < ids.size(); from += kHandful) {
        Values values;
        for (int i = 0; i < kHandful; ++i)
            values << (from + i < ids.size() ? ids.at(from + i).value : 0);
        TRY(const QList<AgendaEntry> some,
            read(db, u"id IN (?"_s + u", ?"_s.repeated(kHandful - 1) + u") ORDER BY id"_s, values));
        all << some;
    }
    return all;
}

Outcome EntryStore::addMany(Transaction &tx, QList<NewEntry> &entries, bool sealed) const
{
    QList<BulkInsert::Column> columns = kWritten;
    columns << BulkInsert::Column{"created_at", BulkInsert::Text} << BulkInsert::Column{"created_by", BulkInsert::Text}
            << BulkInsert::Column{"expanded_to"};
    BulkInsert rows(tx, "agenda_entry", columns, {"calendar_id", "uid", "replaces"});
    QDateTime instant; // one for all of an import
    QString at;
    for (const NewEntry &one : std::as_const(entries)) {
        if (one.entry.changedAt != instant) {
            instant = one.entry.changedAt;
            at = toInstantText(instant);
        }
        putEntry(rows, one.entry, one.words, sealed, m_zones, at);
        rows.text(at).text(one.entry.createdBy).integer(one.expandedTo);
        CHECK(rows.endRow());
    }
    CHECK(rows.finish());
    if (rows.ids().contains(0))
        return failure(Error::conflict(
            say("Somebody entered one of these entries meanwhile: nothing was taken over. Import the file again.")));
    for (qsizetype i = 0; i < entries.size(); ++i) {
        entries[i].entry.id = AgendaEntryId{rows.ids().at(i)};
        entries[i].entry.version = 1;
    }
    return {};
}

Result<AgendaEntryId> EntryStore::add(Transaction &tx, const AgendaEntry &entry, bool sealed) const
{
    static const QString kSql = u"INSERT INTO agenda_entry ("_s + QLatin1String(writtenNames({}))
        + u", created_at, created_by) VALUES (?"_s + u", ?"_s.repeated(kWritten.size() + 1)
        + u") ON CONFLICT (calendar_id, uid, replaces) DO NOTHING RETURNING id"_s;
    Values values = valuesOf(entry, sealed, m_zones);
    values << toInstantText(entry.changedAt) << entry.createdBy;
    const auto added = tx.database().writeReturning(tx, kSql, values);
    if (!added && added.error().kind == ErrorKind::NotFound)
        return failure(
            Error::conflict(say("This entry is in the calendar already, perhaps deleted: look at it again.")));
    return added.map([](qint64 id) { return AgendaEntryId{id}; });
}

Result<qint64> EntryStore::update(Transaction &tx, const AgendaEntry &entry, bool sealed) const
{
    static const QString kSql = u"UPDATE agenda_entry SET "_s + QLatin1String(writtenNames(" = ?"))
        + u", version = version + 1 WHERE id = ? AND version = ? RETURNING version"_s;
    Values values = valuesOf(entry, sealed, m_zones);
    values << entry.id.value << entry.version;
    const auto updated = tx.database().writeReturning(tx, kSql, values);
    if (!updated && updated.error().kind == ErrorKind::NotFound)
        return failure(Error::conflict(say("Somebody else changed this entry meanwhile: look at it again.")));
    return updated;
}

Outcome EntryStore::putExpandedTo(Transaction &tx, AgendaEntryId id, std::optional<qint64> utc) const
{
    CHECK(tx.database().write(tx, u"UPDATE agenda_entry SET expanded_to = ? WHERE id = ?"_s,
                              {utc ? QVariant(*utc) : QVariant(QMetaType::fromType<qint64>()), id.value}));
    return {};
}

Outcome EntryStore::putLinks(Transaction &tx, AgendaEntryId id, const QList<AgendaLink> &links) const
{
    CHECK(tx.database().write(tx, u"DELETE FROM agenda_link WHERE entry_id = ?"_s, {id.value}));
    for (const AgendaLink &link : links)
        CHECK(tx.database().write(tx,
                                  u"INSERT INTO agenda_link (entry_id, kind, target) VALUES (?, ?, ?) "
                                  "ON CONFLICT (entry_id, kind, target) DO NOTHING"_s,
                                  {id.value, link.kind, link.target}));
    return {};
}

Result<QList<SealedWords>> EntryStore::sealedOf(Database &db, const QList<AgendaEntryId> &entries) const
{
    // In handfuls of one size, so that it is one statement.
    constexpr int kHandful = 50;
    QList<SealedWords> all;
    for (qsizetype from = 0; from < entries.size(); from += kHandful) {
        Values values;
        for (int i = 0; i < kHandful; ++i)
            values << (from + i < entries.size() ? entries.at(from + i).value : 0);
        TRY(const QList<SealedWords> some,
            db.readAll<SealedWords>(u"SELECT id, entry_id, change_id, key_number, sealed FROM agenda_sealed "
                                    "WHERE change_id IS NULL AND entry_id IN (?"_s
                                        + u", ?"_s.repeated(kHandful - 1) + u")"_s,
                                    values, readSealed));
        all << some;
    }
    return all;
}

Result<SealedWords> EntryStore::sealedChange(Database &db, qint64 change) const
{
    return db.readOne<SealedWords>(
        u"SELECT id, entry_id, change_id, key_number, sealed FROM agenda_sealed WHERE change_id = ?"_s, {change},
        readSealed);
}

Outcome EntryStore::addSealed(Transaction &tx, const SealedWords &words) const
{
    CHECK(tx.database().write(
        tx, u"INSERT INTO agenda_sealed (id, entry_id, change_id, key_number, sealed) VALUES (?, ?, ?, ?, ?)"_s,
        {words.id, words.entry.value,
         words.change > 0 ? QVariant(words.change) : QVariant(QMetaType::fromType<qint64>()), words.keyNumber,
         words.sealed}));
    return {};
}

Outcome EntryStore::updateSealed(Transaction &tx, const SealedWords &words) const
{
    CHECK(tx.database().write(tx, u"UPDATE agenda_sealed SET key_number = ?, sealed = ? WHERE id = ?"_s,
                              {words.keyNumber, words.sealed, words.id}));
    return {};
}

} // namespace gonfalone
