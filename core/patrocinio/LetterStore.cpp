#include "core/patrocinio/LetterStore.h"

#include "core/base/Clock.h"
#include "core/base/Text.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kLetterColumns =
    u"id, case_id, kind, recipient, address, subject, document_id, message_id, created_at, created_by, accepted_at, "
    "delivered_at, failed_at, failure, version"_s;

Letter readLetter(const Row &row)
{
    return {LetterId{row.integer(0)},
            CaseId{row.integer(1)},
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5),
            DocumentId{row.integer(6)},
            row.text(7),
            row.instant(8),
            row.text(9),
            row.instant(10),
            row.instant(11),
            row.instant(12),
            row.text(13),
            row.integer(14)};
}

QVariant instantOrNull(const QDateTime &at)
{
    return orNull(at.isValid() ? toInstantText(at) : QString());
}

} // namespace

Result<Letter> LetterStore::add(Transaction &tx, Letter letter) const
{
    TRY(letter.id.value,
        tx.database().writeReturning(
            tx,
            u"INSERT INTO letter (case_id, kind, recipient, address, subject, document_id, message_id, created_at, "
            "created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {letter.caseId.value, letter.kind, letter.recipient, letter.address, letter.subject, letter.document.value,
             letter.messageId, toInstantText(letter.createdAt), letter.createdBy}));
    letter.version = 1;
    return letter;
}

Result<QList<Letter>> LetterStore::ofCase(Database &db, CaseId id) const
{
    return db.readAll<Letter>(u"SELECT "_s + kLetterColumns + u" FROM letter WHERE case_id = ? ORDER BY id"_s,
                              {id.value}, readLetter);
}

Result<Letter> LetterStore::byMessageId(Database &db, const QString &messageId) const
{
    return db.readOne<Letter>(u"SELECT "_s + kLetterColumns + u" FROM letter WHERE message_id = ?"_s, {messageId},
                              readLetter);
}

Result<Letter> LetterStore::recordReceipt(Transaction &tx, Letter letter) const
{
    const auto version = tx.database().writeReturning(
        tx,
        u"UPDATE letter SET accepted_at = ?, delivered_at = ?, failed_at = ?, failure = ?, version = version + 1 "
        "WHERE id = ? AND version = ? RETURNING version"_s,
        {instantOrNull(letter.acceptedAt), instantOrNull(letter.deliveredAt), instantOrNull(letter.failedAt),
         letter.failure, letter.id.value, letter.version});
    if (!version && version.error().kind == ErrorKind::NotFound)
        return failure(Error::conflict(say("Another receipt of the same letter is being filed: try again.")));
    if (!version)
        return failure(version.error());
    letter.version = *version;
    return letter;
}

} // namespace gonfalone
