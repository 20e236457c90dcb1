#include "core/storage/Staging.h"

#include "core/base/Text.h"
#include "core/storage/Integrity.h"
#include "core/storage/Migrations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kOrder = u"order"_s;
const QString kReady = u"ready"_s;
const QString kConstraint = u"constraint"_s;
const QString kProgress = u"table"_s;
constexpr auto kForeignKeys =
    "SELECT c.conname, t.relname, pg_get_constraintdef(c.oid) FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid "
    "JOIN pg_namespace n ON n.oid = t.relnamespace WHERE c.contype = 'f' AND n.nspname = current_schema() ORDER BY 2, 1";
constexpr auto kCounters =
    "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema() "
    "AND is_identity = 'YES' ORDER BY 1";

using Note = QPair<QString, QString>;

Note readNote(const Row &row)
{
    return {row.text(0), row.text(1)};
}

QString toJson(const StagingOrder &order)
{
    const QJsonObject json{{u"purpose"_s, order.purpose}, {u"office"_s, order.office}, {u"schema"_s, order.schema}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString toJson(const StagedTable &table)
{
    // As text: a key of 64 bits does not fit into a JSON number.
    QJsonArray after;
    for (const QVariant &value : table.after)
        after << QJsonArray{value.typeId() == QMetaType::QString ? u"t"_s : u"i"_s, value.toString()};
    const QJsonObject json{{u"rows"_s, table.rows}, {u"after"_s, after}, {u"complete"_s, table.complete}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

StagedTable stagedFromJson(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    StagedTable table{json.value(u"rows"_s).toInteger(), {}, json.value(u"complete"_s).toBool()};
    for (const QJsonValue &value : json.value(u"after"_s).toArray()) {
        const QString part = value.toArray().at(1).toString();
        table.after << (value.toArray().at(0).toString() == u"t"_s ? QVariant(part) : QVariant(part.toLongLong()));
    }
    return table;
}

Result<bool> isStaging(Database &database)
{
    const QString sql = database.engine() == Engine::Sqlite
        ? u"SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = ?"_s
        : u"SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = ?"_s;
    return database.readOne<bool>(sql, {QString::fromLatin1(kStagingTable)},
                                  [](const Row &row) { return row.flag(0); });
}

Error notEmpty(const Database &database)
{
    return Error::conflict(
        say("%1 is not empty, and nothing in it was touched: name a place that does not exist yet, or an empty database.")
            .arg(database.url().display()));
}

/// Every table of the office, but not the notes.
Outcome dropTables(Database &database)
{
    TRY(const QList<Table> tables, tablesOf(database));
    const QString cascade = database.engine() == Engine::Postgres ? u" CASCADE"_s : QString();
    return UnitOfWork(database).run([&](Transaction &tx) -> Outcome {
        for (const Table &table : tables)
            CHECK(database.execute(tx, u"DROP TABLE \"%1\"%2"_s.arg(table.name, cascade)));
        return {};
    });
}

} // namespace

Outcome discardStaging(Database &database)
{
    TRY(const bool staging, isStaging(database));
    if (!staging)
        return {};
    CHECK(dropTables(database));
    return UnitOfWork(database).run([&](Transaction &tx) { return database.execute(tx, u"DROP TABLE staging"_s); });
}

Outcome refuseStaging(Database &database)
{
    TRY(const bool staging, isStaging(database));
    if (!staging)
        return {};
    return failure(Error::conflict(
        say("%1 is still being filled by “move” or “restore”, and is no office yet: run the same command again to finish it.")
            .arg(database.url().display())));
}

Result<std::unique_ptr<Staging>> Staging::begin(Database &database, const StagingOrder &order, const QString &at)
{
    std::unique_ptr<Staging> staging(new Staging(database, order));
    TRY(const bool begun, isStaging(database));
    if (!begun) {
        TRY(const QList<Table> tables, tablesOf(database));
        if (!tables.isEmpty())
            return failure(notEmpty(database));
    } else {
        TRY(const auto orders, staging->notes(kOrder));
        if (!orders.isEmpty() && orders.first().second != toJson(order))
            return failure(
                Error::conflict(say("%1 is being filled with something else: finish that first, or name another place.")
                                    .arg(database.url().display())));
        TRY(const auto ready, staging->notes(kReady));
        staging->m_resumed = !ready.isEmpty() && order.purpose == u"move"_s;
    }
    if (database.engine() == Engine::Sqlite)
        CHECK(database.bare(u"PRAGMA foreign_keys = OFF"_s));
    if (staging->m_resumed) {
        CHECK(UnitOfWork(database).run([&](Transaction &tx) { return staging->dropConstraints(tx); }));
    } else {
        CHECK(staging->makeTables(at));
    }
    return staging;
}

Outcome Staging::makeTables(const QString &at)
{
    CHECK(UnitOfWork(m_database).run([&](Transaction &tx) -> Outcome {
        CHECK(m_database.execute(tx,
                                 u"CREATE TABLE IF NOT EXISTS staging (kind TEXT NOT NULL, key TEXT NOT NULL, "
                                 "value TEXT NOT NULL, PRIMARY KEY (kind, key))"_s));
        CHECK(m_database.execute(tx, u"DELETE FROM staging"_s));
        return put(tx, kOrder, {}, toJson(m_order));
    }));
    CHECK(dropTables(m_database));
    CHECK(migrate(m_database, at, m_order.schema));
    TRY(const QList<Table> tables, tablesOf(m_database));
    return UnitOfWork(m_database).run([&](Transaction &tx) -> Outcome {
        CHECK(dropConstraints(tx));
        // What the migrations put in comes with the rows too.
        for (const Table &table : tables)
            CHECK(m_database.execute(tx, u"DELETE FROM \"%1\""_s.arg(table.name)));
        return put(tx, kReady, {}, {});
    });
}

Outcome Staging::dropConstraints(Transaction &tx)
{
    if (m_database.engine() == Engine::Sqlite)
        return {};
    struct ForeignKey {
        QString name, table, definition;
    };
    TRY(const auto keys, m_database.readAll<ForeignKey>(QString::fromLatin1(kForeignKeys), {}, [](const Row &row) {
        return ForeignKey{row.text(0), row.text(1), row.text(2)};
    }));
    for (const ForeignKey &key : keys) {
        CHECK(put(tx, kConstraint, key.table + u'.' + key.name,
                  u"ALTER TABLE \"%1\" ADD CONSTRAINT \"%2\" %3"_s.arg(key.table, key.name, key.definition)));
        CHECK(m_database.execute(tx, u"ALTER TABLE \"%1\" DROP CONSTRAINT \"%2\""_s.arg(key.table, key.name)));
    }
    return {};
}

Outcome Staging::put(Transaction &tx, const QString &kind, const QString &key, const QString &value)
{
    CHECK(m_database.write(tx,
                           u"INSERT INTO staging (kind, key, value) VALUES (?, ?, ?) "
                           "ON CONFLICT (kind, key) DO UPDATE SET value = excluded.value"_s,
                           {kind, key, value}));
    return {};
}

Result<QList<QPair<QString, QString>>> Staging::notes(const QString &kind)
{
    return m_database.readAll<Note>(u"SELECT key, value FROM staging WHERE kind = ? ORDER BY key"_s, {kind}, readNote);
}

Result<StagedTable> Staging::progressOf(const QString &table)
{
    StagedTable progress;
    CHECK(m_database.read(u"SELECT value FROM staging WHERE kind = ? AND key = ?"_s, {kProgress, table},
                          [&progress](const Row &row) { progress = stagedFromJson(row.text(0)); }));
    return progress;
}

Outcome Staging::note(Transaction &tx, const QString &table, const StagedTable &progress)
{
    return put(tx, kProgress, table, toJson(progress));
}

Outcome Staging::clear(const Table &table)
{
    return UnitOfWork(m_database).run([&](Transaction &tx) -> Outcome {
        CHECK(m_database.execute(tx, u"DELETE FROM \"%1\""_s.arg(table.name)));
        return note(tx, table.name, {});
    });
}

Outcome Staging::takeOutOrphans(const std::function<void(const QString &, const QStringList &)> &seen)
{
    using Orphan = QPair<QString, qint64>;
    for (;;) {
        TRY(const QList<Orphan> orphans,
            m_database.readAll<Orphan>(u"PRAGMA foreign_key_check"_s, {}, [](const Row &row) {
                return Orphan{row.text(0), row.integer(1)};
            }));
        if (orphans.isEmpty())
            return {};
        TRY(const QList<Table> tables, tablesOf(m_database));
        CHECK(UnitOfWork(m_database).run([&](Transaction &tx) -> Outcome {
            for (const auto &[name, rowid] : orphans) {
                const auto table = std::find_if(tables.cbegin(), tables.cend(),
                                                [&name = name](const Table &one) { return one.name == name; });
                CHECK(
                    m_database.read(u"SELECT * FROM \"%1\" WHERE rowid = ?"_s.arg(name), {rowid}, [&](const Row &row) {
                        QStringList values;
                        for (int i = 0; i < table->columns.size(); ++i)
                            values << u"%1: %2"_s.arg(table->columns.at(i).name, row.text(i));
                        seen(name, values);
                    }));
                CHECK(m_database.write(tx, u"DELETE FROM \"%1\" WHERE rowid = ?"_s.arg(name), {rowid}));
            }
            return {};
        }));
    }
}

Outcome Staging::holdKeys()
{
    if (m_database.engine() == Engine::Sqlite)
        return checkForeignKeys(m_database);
    TRY(const auto constraints, notes(kConstraint));
    return UnitOfWork(m_database).run([&](Transaction &tx) -> Outcome {
        for (const auto &[key, sql] : constraints) {
            if (const auto held = m_database.execute(tx, sql); !held)
                return failure(held.error().kind == ErrorKind::Conflict
                                   ? orphanIn(key.section(u'.', 0, 0), held.error().detail)
                                   : held.error());
        }
        return setCounters(tx);
    });
}

Outcome Staging::setCounters(Transaction &tx)
{
    TRY(const QList<Note> counters, m_database.readAll<Note>(QString::fromLatin1(kCounters), {}, readNote));
    for (const auto &[table, column] : counters)
        CHECK(m_database.execute(tx,
                                 u"SELECT setval(pg_get_serial_sequence('\"%1\"', '%2'), "
                                 "COALESCE((SELECT MAX(\"%2\") FROM \"%1\"), 0) + 1, false)"_s.arg(table, column)));
    return {};
}

Outcome Staging::finish()
{
    CHECK(UnitOfWork(m_database).run([&](Transaction &tx) { return m_database.execute(tx, u"DROP TABLE staging"_s); }));
    return m_database.engine() == Engine::Sqlite ? m_database.bare(u"PRAGMA foreign_keys = ON"_s) : Outcome();
}

} // namespace gonfalone
