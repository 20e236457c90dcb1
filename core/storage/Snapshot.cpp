#include "core/storage/Snapshot.h"

#include <sqlite3.h>

namespace gonfalone {

using namespace Qt::StringLiterals;

/// PostgreSQL tells it by its clocks: outside a transaction every statement is one of its own.
Result<bool> Snapshot::inTransaction(Database &database)
{
    if (database.engine() == Engine::Sqlite)
        return sqlite3_get_autocommit(database.sqlite()) == 0;
    return database.readOne<bool>(
        u"SELECT CASE WHEN transaction_timestamp() < statement_timestamp() THEN 1 ELSE 0 END"_s, {},
        [](const Row &row) { return row.flag(0); });
}

Result<std::unique_ptr<Snapshot>> Snapshot::open(Database &database)
{
    const bool sqlite = database.engine() == Engine::Sqlite;
    TRY(const bool within, inTransaction(database));
    if (within)
        return std::unique_ptr<Snapshot>(new Snapshot(database, false));
    CHECK(database.bare(sqlite ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s));
    std::unique_ptr<Snapshot> snapshot(new Snapshot(database, true));
    // Both engines fix the moment at the first read, not at BEGIN.
    const QString first = sqlite ? u"SELECT COUNT(*) FROM sqlite_master"_s : u"SELECT COUNT(*) FROM pg_class"_s;
    CHECK(database.read(first, {}, [](const Row &) {}));
    return snapshot;
}

Snapshot::~Snapshot()
{
    // Nothing was written: a failure here means that the connection is gone, and the snapshot with it.
    if (m_owns)
        (void)m_database.bare(u"ROLLBACK"_s);
}

Result<qint64> databaseSize(Database &database)
{
    if (database.engine() == Engine::Postgres)
        return database.readOne<qint64>(u"SELECT pg_database_size(current_database())"_s, {},
                                        [](const Row &row) { return row.integer(0); });
    TRY(const qint64 pages,
        database.readOne<qint64>(u"PRAGMA page_count"_s, {}, [](const Row &row) { return row.integer(0); }));
    TRY(const qint64 size,
        database.readOne<qint64>(u"PRAGMA page_size"_s, {}, [](const Row &row) { return row.integer(0); }));
    return pages * size;
}

} // namespace gonfalone
