#include "core/base/Text.h"
#include "core/cases/CaseStore.h"
#include "core/documents/DocumentStore.h"
#include "core/sealing/SealingStore.h"
#include "core/setup/OfficeSetup.h"
#include "core/storage/Integrity.h"
#include "core/storage/Migrations.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// Nothing is sealed under a key that is not in use any more: it would open for nobody.
Outcome checkSealed(Database &db)
{
    for (const SealedTable &place : sealedTables()) {
        const auto inUse = SealingStore().keyInUse(db, place.secret);
        if (!inUse && inUse.error().kind != ErrorKind::NotFound)
            return failure(inUse.error());
        TRY(const qint64 stray,
            SealingStore().strayRows(db, QString::fromLatin1(place.table), inUse ? inUse->number : 0));
        if (stray > 0)
            return failure(
                Error::corrupt(say("%n sealed text(s) have no key any more: restore a backup.", int(stray))));
    }
    return {};
}

} // namespace

Result<QList<CheckedItem>> checkOffice(Database &db, const Actor &actor, const Clock &clock, Registers registers)
{
    CHECK(actor.require(Permission::CheckData));
    QList<CheckedItem> items;
    CHECK(checkSchema(db));
    items << CheckedItem{u"schema"_s, say("version %1").arg(currentSchemaVersion()), currentSchemaVersion()};
    CHECK(checkEngineIntegrity(db));
    items << CheckedItem{u"foreign-keys"_s, say("sound")};
    TRY(const QStringList faults, CaseStore().registerFaults(db));
    if (!faults.isEmpty() && registers == Registers::MustHold)
        return failure(Error::corrupt(say("%1 Keep this copy aside and restore a backup.").arg(faults.join(u' '))));
    items << CheckedItem{u"registers"_s, faults.isEmpty() ? say("no number doubled, no hole") : faults.join(u' ')};
    TRY(const qint64 lines, AuditStore(clock).verify(db));
    items << CheckedItem{u"audit"_s, say("%n line(s), chain unbroken", int(lines)), lines};
    TRY(const qint64 contents, DocumentStore().verify(db));
    items << CheckedItem{u"documents"_s, say("%n document(s), hashes right", int(contents)), contents};
    CHECK(checkSealed(db));
    items << CheckedItem{u"sealed"_s, say("everything under a key in use")};
    return items;
}

} // namespace gonfalone
