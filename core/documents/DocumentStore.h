#pragma once

#include "core/documents/Document.h"
#include "core/storage/Database.h"

namespace gonfalone {

class DocumentStore
{
public:
    Result<DocumentId> add(Transaction &tx, qint64 caseId, const NewDocument &document, const QString &at,
                           const QString &by) const;
    Result<QList<Document>> ofCase(Database &db, qint64 caseId) const;
    /// Which case a document belongs to, so that the right to it can be asked first.
    Result<qint64> caseOf(Database &db, DocumentId id) const;
    /// The bytes, after checking them against their hash: Corrupt when they differ.
    Result<QByteArray> content(Database &db, DocumentId id) const;
    /// Keeps bytes under their hash, once, for a table that names its papers itself; the hash.
    Result<QString> keep(Transaction &tx, const QByteArray &content) const;
    /// What is kept under a hash, checked against it; `name` is for the message when it is damaged.
    Result<QByteArray> kept(Database &db, const QString &sha256, const QString &name) const;
    /// Re-hashes every content; Corrupt names the first that differs. Returns how many there are.
    Result<qint64> verify(Database &db) const;
};

} // namespace gonfalone
