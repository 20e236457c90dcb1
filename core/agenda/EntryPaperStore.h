#pragma once

#include "core/agenda/AgendaEntry.h"
#include "core/documents/Document.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// The SQL of the attachments of entries. What is taken away stays in the table, with who and when.
class EntryPaperStore
{
public:
    Result<DocumentId> add(Transaction &tx, AgendaEntryId entry, const NewDocument &paper, const QString &at,
                           const QString &by) const;
    /// Those that are there.
    Result<QList<Document>> ofEntry(Database &db, AgendaEntryId entry) const;
    Result<QByteArray> content(Database &db, const Document &paper) const;
    /// Conflict when it was taken away meanwhile.
    Outcome remove(Transaction &tx, DocumentId id, const QString &at, const QString &by) const;
};

} // namespace gonfalone
