#include "core/agenda/EntryPaperStore.h"

#include "core/base/Text.h"
#include "core/documents/DocumentStore.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

Result<DocumentId> EntryPaperStore::add(Transaction &tx, AgendaEntryId entry, const NewDocument &paper,
                                        const QString &at, const QString &by) const
{
    TRY(const QString hash, DocumentStore().keep(tx, paper.content));
    TRY(const qint64 id,
        tx.database().writeReturning(
            tx,
            u"INSERT INTO agenda_paper (entry_id, name, media_type, sha256, size, added_at, added_by) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {entry.value, paper.name, paper.mediaType, hash, paper.content.size(), at, by}));
    return DocumentId{id};
}

Result<QList<Document>> EntryPaperStore::ofEntry(Database &db, AgendaEntryId entry) const
{
    return db.readAll<Document>(u"SELECT id, name, media_type, sha256, size, added_at, added_by FROM agenda_paper "
                                "WHERE entry_id = ? AND removed_at IS NULL ORDER BY id"_s,
                                {entry.value}, [](const Row &row) {
                                    return Document{DocumentId{row.integer(0)},
                                                    row.text(1),
                                                    row.text(2),
                                                    u"attachment"_s,
                                                    row.text(3),
                                                    row.integer(4),
                                                    row.instant(5),
                                                    row.text(6)};
                                });
}

Result<QByteArray> EntryPaperStore::content(Database &db, const Document &paper) const
{
    return DocumentStore().kept(db, paper.sha256, paper.name);
}

Outcome EntryPaperStore::remove(Transaction &tx, DocumentId id, const QString &at, const QString &by) const
{
    TRY(const qint64 rows,
        tx.database().write(
            tx, u"UPDATE agenda_paper SET removed_at = ?, removed_by = ? WHERE id = ? AND removed_at IS NULL"_s,
            {at, by, id.value}));
    if (rows == 0)
        return failure(Error::conflict(say("This document is not there any more.")));
    return {};
}

} // namespace gonfalone
