#include "core/storage/Integrity.h"

#include "core/base/Text.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

Outcome checkEngineIntegrity(Database &database)
{
    if (database.engine() != Engine::Sqlite)
        return {};
    QString verdict;
    CHECK(database.read(u"PRAGMA integrity_check"_s, {}, [&](const Row &row) {
        if (verdict.isEmpty())
            verdict = row.text(0);
    }));
    if (verdict != u"ok"_s)
        return failure(
            Error::corrupt(say("%1 is damaged: restore the latest backup.").arg(database.url().display()), verdict));
    return checkForeignKeys(database);
}

Outcome checkForeignKeys(Database &database)
{
    QString orphan;
    CHECK(database.read(u"PRAGMA foreign_key_check"_s, {}, [&](const Row &row) { orphan = row.text(0); }));
    return orphan.isEmpty() ? Outcome() : failure(orphanIn(orphan));
}

Error orphanIn(const QString &table, const QString &detail)
{
    return Error::corrupt(say("A row of “%1” names something that does not exist: restore a backup.").arg(table),
                          detail);
}

} // namespace gonfalone
