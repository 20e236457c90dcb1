#include "core/documents/DocumentStore.h"

#include "core/base/Clock.h"
#include "core/base/Text.h"
#include "core/storage/TableCursor.h"

#include <QCryptographicHash>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const Table kContents{
    u"document_content"_s, {{u"sha256"_s, ColumnType::Text}, {u"content"_s, ColumnType::Blob}}, {u"sha256"_s}};

QString sha256Of(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

/// Hands on each content's name and what its bytes hash to now.
Outcome hashed(Database &db, const std::function<void(const QString &stored, const QString &found)> &seen)
{
    TRY(const auto snapshot, Snapshot::open(db));
    TRY(const auto cursor, TableCursor::open(*snapshot, kContents));
    for (;;) {
        TRY(const bool more, cursor->next());
        if (!more)
            return {};
        QCryptographicHash hash(QCryptographicHash::Sha256);
        // Piece by piece: a document may be larger than what a workstation has to spare.
        CHECK(cursor->blob(1, [&hash](QByteArrayView piece) -> Outcome {
            hash.addData(piece.toByteArray());
            return {};
        }));
        seen(cursor->values().first().toString(), QString::fromLatin1(hash.result().toHex()));
    }
}

} // namespace

Result<DocumentId> DocumentStore::add(Transaction &tx, qint64 caseId, const NewDocument &document, const QString &at,
                                      const QString &by) const
{
    TRY(const QString hash, keep(tx, document.content));
    TRY(const qint64 id,
        tx.database().writeReturning(
            tx,
            u"INSERT INTO document (case_id, name, media_type, kind, sha256, size, added_at, added_by) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {caseId, document.name, document.mediaType, document.kind, hash, document.content.size(), at, by}));
    return DocumentId{id};
}

Result<QString> DocumentStore::keep(Transaction &tx, const QByteArray &content) const
{
    const QString hash = sha256Of(content);
    CHECK(tx.database().write(
        tx, u"INSERT INTO document_content (sha256, size, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {hash, content.size(), content}));
    return hash;
}

Result<QByteArray> DocumentStore::kept(Database &db, const QString &sha256, const QString &name) const
{
    const auto content = db.readOne<QByteArray>(u"SELECT content FROM document_content WHERE sha256 = ?"_s, {sha256},
                                                [](const Row &row) { return row.bytes(0); });
    if (!content && content.error().kind == ErrorKind::NotFound)
        return failure(Error::notFound(say("This document is not there any more.")));
    if (content && sha256Of(*content) != sha256)
        return failure(Error::corrupt(say("“%1” is damaged: restore it from a backup.").arg(name)));
    return content;
}

Result<QList<Document>> DocumentStore::ofCase(Database &db, qint64 caseId) const
{
    return db.readAll<Document>(u"SELECT id, name, media_type, kind, sha256, size, added_at, added_by FROM document "
                                "WHERE case_id = ? ORDER BY id"_s,
                                {caseId}, [](const Row &row) {
                                    return Document{DocumentId{row.integer(0)},
                                                    row.text(1),
                                                    row.text(2),
                                                    row.text(3),
                                                    row.text(4),
                                                    row.integer(5),
                                                    row.instant(6),
                                                    row.text(7)};
                                });
}

Result<qint64> DocumentStore::caseOf(Database &db, DocumentId id) const
{
    return db.readOne<qint64>(u"SELECT case_id FROM document WHERE id = ?"_s, {id.value},
                              [](const Row &row) { return row.integer(0); });
}

Result<QByteArray> DocumentStore::content(Database &db, DocumentId id) const
{
    QString name;
    QString hash;
    QByteArray content;
    CHECK(db.read(u"SELECT d.name, c.sha256, c.content FROM document d JOIN document_content c ON c.sha256 = d.sha256 "
                  "WHERE d.id = ?"_s,
                  {id.value}, [&](const Row &row) {
                      name = row.text(0);
                      hash = row.text(1);
                      content = row.bytes(2);
                  }));
    if (hash.isEmpty())
        return failure(Error::notFound(say("This document is not there any more.")));
    if (sha256Of(content) != hash)
        return failure(Error::corrupt(say("“%1” is damaged: restore it from a backup.").arg(name)));
    return content;
}

Result<qint64> DocumentStore::verify(Database &db) const
{
    qint64 count = 0;
    QString broken;
    const auto seen = [&](const QString &stored, const QString &found) {
        ++count;
        if (broken.isEmpty() && found != stored)
            broken = stored;
    };
    if (db.isGuarded()) { // who checks may not read the documents there: the server computes
        CHECK(db.read(u"SELECT sha256, found FROM gonfalone.document_hashes()"_s, {},
                      [&](const Row &row) { seen(row.text(0), row.text(1)); }));
    } else {
        CHECK(hashed(db, seen));
    }
    if (!broken.isEmpty())
        return failure(
            Error::corrupt(say("A document is damaged (SHA-256 %1): restore it from a backup.").arg(broken)));
    return count;
}

} // namespace gonfalone
