#include "core/backup/MoveRun.h"

#include "core/access/AccessService.h"
#include "core/backup/BackupStore.h"
#include "core/backup/NewPlace.h"
#include "core/backup/RowCodec.h"
#include "core/base/Text.h"
#include "core/storage/Migrations.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// The row and, for its contents, their hashes.
Result<QByteArray> fingerprint(TableCursor &cursor, const Table &table, const std::function<Outcome(qint64)> &went)
{
    QByteArray print = encodeRow(cursor.values(), table);
    CHECK(went(print.size()));
    for (int i = 0; i < table.columns.size(); ++i) {
        if (table.columns.at(i).type != ColumnType::Blob || cursor.values().at(i).isNull())
            continue;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        CHECK(cursor.blob(i, [&](QByteArrayView piece) -> Outcome {
            hash.addData(piece.toByteArray());
            return went(piece.size());
        }));
        print += hash.result();
    }
    return print;
}

} // namespace

Outcome MoveRun::went(qint64 bytes)
{
    m_done += bytes;
    return tell({std::min(m_done, m_total), m_total}, m_progress);
}

Result<QString> MoveRun::identityOf()
{
    return UnitOfWork(m_from).run([](Transaction &tx) { return BackupStore().officeIdentity(tx); });
}

/// The line goes into the old office before the copy, so that both tell the same.
Outcome MoveRun::announce(const Actor &actor, Staging &staging)
{
    m_moved.resumed = staging.resumed();
    if (staging.resumed())
        return {};
    return UnitOfWork(m_from).run([&](Transaction &tx) {
        return AuditStore(m_clock).append(tx, actor.login, {u"office.move"_s, u"place"_s, m_to.display(), {}});
    });
}

Result<MovedOffice> MoveRun::run(const Actor &actor)
{
    CHECK(actor.require(Permission::BackUpOffice));
    if (m_from.isGuarded())
        return failure(Error::unavailable(
            say("%1 keeps everybody's rights itself, so no person's sign-in sees all of it: move it with pg_dump and "
                "pg_restore (docs/server.md).")
                .arg(m_from.url().display())));
    TRY(const QString identity, identityOf());
    TRY(const auto place, NewPlace::open(m_to));
    TRY(const auto staging,
        Staging::begin(place->database(), {u"move"_s, identity, currentSchemaVersion()}, toInstantText(m_clock.now())));
    CHECK(announce(actor, *staging));
    qint64 line = 0;
    {
        TRY(const auto snapshot, Snapshot::open(m_from));
        TRY(line, AuditStore(m_clock).head(m_from));
        TRY(const qint64 size, databaseSize(m_from));
        // Each content is read once to be carried, and on both sides once to be compared.
        m_total = size * 3;
        TRY(const QList<Table> tables, tablesOf(m_from));
        for (const Table &table : tables)
            CHECK(copy(*snapshot, *staging, table));
        for (const Table &table : tables)
            CHECK(verify(*snapshot, *staging, table));
        m_moved.tables = tables.size();
    }
    TRY(const qint64 lineNow, AuditStore(m_clock).head(m_from));
    if (lineNow != line)
        return failure(Error::conflict(
            say("Somebody worked in the office while it was carried: close Gonfalone everywhere and run the command "
                "again. Only what changed is carried then.")));
    CHECK(staging->holdKeys());
    TRY(m_moved.checked, checkOffice(place->database(), actor, m_clock, Registers::Told));
    CHECK(staging->finish());
    CHECK(place->publish());
    return m_moved;
}

Outcome MoveRun::copy(Snapshot &snapshot, Staging &staging, const Table &table)
{
    TRY(const StagedTable before, staging.progressOf(table.name));
    if (before.complete)
        return {};
    TRY(const auto cursor, TableCursor::open(snapshot, table, before.after));
    const NextRow next = [&](const RowSink &put) -> Result<bool> {
        TRY(const bool found, cursor->next());
        if (!found)
            return false;
        CHECK(went(encodeRow(cursor->values(), table).size()));
        CHECK(put(cursor->values(), [&](int column, const PieceSink &sink) {
            return cursor->blob(column, [&](QByteArrayView piece) -> Outcome {
                CHECK(sink(piece));
                return went(piece.size());
            });
        }));
        return true;
    };
    return TableFiller(staging, table).fill(before, next);
}

Outcome MoveRun::verify(Snapshot &snapshot, Staging &staging, const Table &table)
{
    TRY(const bool right, same(snapshot, staging, table));
    if (right)
        return {};
    // What was carried before an interruption may have changed since: the table is brought again, once.
    CHECK(staging.clear(table));
    CHECK(copy(snapshot, staging, table));
    TRY(const bool rightNow, same(snapshot, staging, table));
    if (rightNow)
        return {};
    return failure(Error::corrupt(
        say("“%1” does not arrive as it is in the old office: check the disk or the server, and run the command again.")
            .arg(table.name)));
}

Result<bool> MoveRun::same(Snapshot &snapshot, Staging &staging, const Table &table)
{
    TRY(const auto there, Snapshot::open(staging.database()));
    TRY(const auto from, TableCursor::open(snapshot, table));
    TRY(const auto to, TableCursor::open(*there, table));
    const auto counted = [this](qint64 bytes) { return went(bytes); };
    qint64 rows = 0;
    qint64 contents = 0;
    for (;; ++rows) {
        TRY(const bool one, from->next());
        TRY(const bool other, to->next());
        if (one != other)
            return false;
        if (!one)
            break;
        TRY(const QByteArray print, fingerprint(*from, table, counted));
        TRY(const QByteArray copied, fingerprint(*to, table, counted));
        if (print != copied)
            return false;
        for (int i = 0; i < table.columns.size(); ++i)
            contents += table.columns.at(i).type == ColumnType::Blob ? from->values().at(i).toLongLong() : 0;
    }
    m_moved.rows += rows;
    m_moved.bytes += contents;
    return true;
}

} // namespace gonfalone
