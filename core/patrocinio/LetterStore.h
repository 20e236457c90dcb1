#pragma once

#include "core/cases/CaseFile.h"
#include "core/documents/Document.h"
#include "core/storage/Database.h"

namespace gonfalone {

using LetterId = StrongId<struct LetterTag>;

/// A letter that was made to be sent, and what the PEC system said of it.
struct Letter {
    LetterId id;
    CaseId caseId;
    QString kind;      ///< letterKey(), "concessione"
    QString recipient; ///< the name
    QString address;   ///< where the message goes; empty when the office knows none
    QString subject;
    DocumentId document;
    QString messageId; ///< "<…@…>", by which its receipts find it
    QDateTime createdAt;
    QString createdBy; ///< login
    QDateTime acceptedAt = {};
    QDateTime deliveredAt = {};
    QDateTime failedAt = {};
    QString failure = {}; ///< what the provider said
    qint64 version = 0;

    /// No receipt came back yet.
    bool isOpen() const { return !acceptedAt.isValid() && !deliveredAt.isValid() && !failedAt.isValid(); }

    bool operator==(const Letter &) const = default;
};

/// The SQL of the table `letter`.
class LetterStore
{
public:
    /// Fills `id` and `version`.
    Result<Letter> add(Transaction &tx, Letter letter) const;
    Result<QList<Letter>> ofCase(Database &db, CaseId id) const;
    Result<Letter> byMessageId(Database &db, const QString &messageId) const;
    /// Keeps what a receipt said. Conflict when `version` is not the stored one any more.
    Result<Letter> recordReceipt(Transaction &tx, Letter letter) const;
};

} // namespace gonfalone
