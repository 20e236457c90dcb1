#include "core/backup/RestoreRun.h"

#include "core/access/Audit.h"
#include "core/backup/BackupStore.h"
#include "core/backup/NewPlace.h"
#include "core/backup/RowCodec.h"
#include "core/base/Text.h"
#include "core/storage/Migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

Error differs(const QString &table)
{
    return Error::corrupt(say("“%1” did not arrive as it is in the backup: check the disk or the server, and restore "
                              "again.")
                              .arg(table));
}

} // namespace

Result<RestoredOffice> RestoreRun::run()
{
    TRY(const auto reader, BackupReader::open(m_order.file));
    CHECK(reader->unlock(m_order.passphrase));
    DatabaseUrl to = m_order.to;
    if (m_order.replace) {
        CHECK(mayReplace(reader->header()));
        to.path += u".restored"_s;
    }
    TRY(const auto place, NewPlace::open(to));
    auto restored = restore(*reader, *place);
    if (!restored) {
        // A place that was not empty is not ours to clean.
        if (restored.error().kind != ErrorKind::Conflict)
            place->discard();
        return restored;
    }
    CHECK(place->publish());
    if (m_order.replace) {
        TRY(restored->aside, putAside());
    }
    return restored;
}

Result<RestoredOffice> RestoreRun::restore(BackupReader &reader, NewPlace &place)
{
    const QString at = toInstantText(m_clock.now());
    RestoredOffice restored{reader.header(), {}, {}, {}};
    Database &database = place.database();
    TRY(const auto staging,
        Staging::begin(database, {u"restore"_s, restored.header.office, restored.header.schema}, at));
    CHECK(load(reader, *staging, restored.manifest));
    CHECK(compare(database, restored.manifest, reader.size()));
    CHECK(staging->holdKeys());
    CHECK(migrate(database, at));
    TRY(const Actor actor, entitled(database, m_order.by, m_clock.today()));
    TRY(restored.checked, checkOffice(database, actor, m_clock, Registers::Told));
    CHECK(UnitOfWork(database).run([&](Transaction &tx) {
        return AuditStore(m_clock).append(tx, actor.login,
                                          {u"office.restore"_s, u"backup"_s, QFileInfo(m_order.file).fileName(),
                                           toInstantText(restored.header.instant)});
    }));
    CHECK(staging->finish());
    return restored;
}

Outcome RestoreRun::load(BackupReader &reader, Staging &staging, BackupManifest &manifest)
{
    TRY(const QList<Table> tables, tablesOf(staging.database()));
    const auto visit = [&](const Table &table, const NextRow &next) -> Outcome {
        if (!tables.contains(table))
            return failure(Error::corrupt(
                say("The backup holds a table “%1” that its version of the program does not have: use another backup.")
                    .arg(table.name)));
        return TableFiller(staging, table).fill({}, next);
    };
    TRY(manifest, reader.read(visit, [&](qint64 position) { return tell({position, reader.size() * 2}, m_progress); }));
    if (manifest.size() != tables.size())
        return failure(Error::corrupt(say("The backup has not all the tables of an office: use another backup.")));
    return {};
}

Outcome RestoreRun::compare(Database &database, const BackupManifest &manifest, qint64 size)
{
    TRY(const auto snapshot, Snapshot::open(database));
    TRY(const QList<Table> tables, tablesOf(database));
    qint64 seen = 0;
    for (const Table &table : tables) {
        TRY(const BackedUpTable arrived, tallyOf(*snapshot, table, [&](qint64 bytes) {
                seen += bytes;
                return tell({std::min(size * 2, size + seen), size * 2}, m_progress);
            }));
        if (!manifest.contains(arrived))
            return failure(differs(table.name));
    }
    return {};
}

Outcome RestoreRun::mayReplace(const BackupHeader &header)
{
    if (m_order.to.engine != Engine::Sqlite)
        return failure(Error::invalid(
            say("A PostgreSQL database is never replaced: make an empty one, restore into it, and open that.")));
    TRY(const auto present, Database::open(m_order.to));
    TRY(const QString identity, BackupStore().knownIdentity(*present));
    if (identity != header.office)
        return failure(Error::conflict(
            say("The backup is of another office (%1), so %2 is not replaced: restore it to a place of its own.")
                .arg(header.comune, m_order.to.display())));
    return {};
}

/// The office that was there gets a name with the date; nothing is ever deleted.
Result<QString> RestoreRun::putAside()
{
    const QString path = m_order.to.path;
    const QString aside =
        path + u".replaced-"_s + m_clock.now().toTimeZone(m_clock.zone).toString(u"yyyyMMdd-HHmmss"_s);
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        if (QFileInfo::exists(path + suffix))
            return failure(
                Error::conflict(say("%1 is in use: close Gonfalone everywhere, then put %2 in its place by hand.")
                                    .arg(m_order.to.display(), path + u".restored"_s)));
    }
    if (!QFile::rename(path, aside) || !QFile::rename(path + u".restored"_s, path))
        return failure(Error::unavailable(
            say("%1 could not be put in its place: what was restored is in %2.").arg(path, path + u".restored"_s)));
    return aside;
}

} // namespace gonfalone
