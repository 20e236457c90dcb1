#include "core/backup/RecoverRun.h"

#include "core/access/Audit.h"
#include "core/backup/NewPlace.h"
#include "core/backup/RowCodec.h"
#include "core/base/Text.h"
#include "core/storage/Migrations.h"

#include <QFileInfo>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kSteps = u"schema_version"_s;
constexpr qsizetype kMostOrphans = 10'000; ///< told one by one

} // namespace

bool RecoveredOffice::isWhole() const
{
    return orphans.isEmpty()
        && std::all_of(tables.cbegin(), tables.cend(), [](const SalvagedTable &table) { return table.isWhole(); });
}

Result<RecoveredOffice> RecoverRun::run()
{
    if (m_order.to.engine != Engine::Sqlite)
        return failure(
            Error::invalid(say("Recover into a new file first; “move” carries it to PostgreSQL afterwards.")));
    if (!QFileInfo(m_order.file).isFile())
        return failure(Error::notFound(say("There is no file «%1»: check its name.").arg(m_order.file)));
    RecoveredOffice recovered;
    TRY(const auto place, NewPlace::open(m_order.to));
    TRY(recovered.aside, keepAside(m_order.file));
    TRY(const auto salvage, Salvage::open(m_order.file, m_order.to.path + u".reading"_s));
    if (const auto done = recover(*salvage, *place, recovered); !done) {
        place->discard();
        return failure(done.error());
    }
    CHECK(place->publish());
    return recovered;
}

Outcome RecoverRun::recover(Salvage &salvage, NewPlace &place, RecoveredOffice &recovered)
{
    const QString at = toInstantText(m_clock.now());
    const int told = salvage.schemaVersion();
    const int schema = told < 1 || told > currentSchemaVersion() ? currentSchemaVersion() : told;
    TRY(const auto staging, Staging::begin(place.database(), {u"recover"_s, {}, schema}, at));
    TRY(const QList<Table> tables, tablesOf(place.database()));
    for (const Table &table : tables) {
        CHECK(tell({qint64(&table - tables.data()), tables.size()}, m_progress));
        CHECK(table.name == kSteps ? bringSteps(*staging, table, schema) : bring(salvage, *staging, table, recovered));
    }
    CHECK(staging->takeOutOrphans([&recovered](const QString &table, const QStringList &values) {
        if (recovered.orphans.size() < kMostOrphans)
            recovered.orphans << table + u": "_s + values.join(u", "_s);
    }));
    CHECK(migrate(place.database(), at));
    TRY(const Actor actor, entitled(place.database(), m_order.by, m_clock.today()));
    CHECK(join(*staging, recovered));
    return staging->finish();
}

Outcome RecoverRun::bring(Salvage &salvage, Staging &staging, const Table &table, RecoveredOffice &recovered)
{
    // The salvage pushes its rows, so the whole table is one portion.
    SalvagedTable found;
    CHECK(UnitOfWork(staging.database()).run([&](Transaction &tx) -> Outcome {
        TableWriter writer(tx, table, TableWriter::Misfits::Skip);
        TRY(found, salvage.read(table, [&](const Values &values, const BlobPieces &pieces) {
            return writer.write(values, pieces);
        }));
        return writer.flush();
    }));
    recovered.tables << found;
    return {};
}

/// The steps of the schema are those of this program, whatever the damaged file still tells.
Outcome RecoverRun::bringSteps(Staging &staging, const Table &table, int schema)
{
    TRY(const DatabaseUrl memory, DatabaseUrl::parse(u":memory:"_s));
    TRY(const auto fresh, Database::open(memory, true));
    CHECK(migrate(*fresh, toInstantText(m_clock.now()), schema));
    TRY(const auto snapshot, Snapshot::open(*fresh));
    TRY(const auto cursor, TableCursor::open(*snapshot, table));
    return TableFiller(staging, table).fill({}, [&](const RowSink &put) -> Result<bool> {
        TRY(const bool found, cursor->next());
        if (found)
            CHECK(put(cursor->values(), {}));
        return found;
    });
}

Outcome RecoverRun::join(Staging &staging, RecoveredOffice &recovered)
{
    const AuditStore audit(m_clock);
    const auto sound = audit.verify(staging.database());
    if (sound)
        return UnitOfWork(staging.database()).run([&](Transaction &tx) {
            return audit.append(tx, m_order.by.login,
                                {u"office.recover"_s, u"file"_s, QFileInfo(m_order.file).fileName(), {}});
        });
    recovered.auditJoined = true;
    return UnitOfWork(staging.database()).run([&](Transaction &tx) {
        return audit.rejoin(tx, m_order.by.login, u"lines lost in "_s + QFileInfo(m_order.file).fileName());
    });
}

} // namespace gonfalone
