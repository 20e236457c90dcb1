#pragma once

#include "core/cases/CaseFile.h"
#include "core/contacts/Contact.h"
#include "core/notes/SealedNote.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// One row: a version of a note as it is kept, sealed.
struct NoteRow {
    QString id; ///< of the row, which its seal names
    QString note;
    int number = 1;
    CaseId caseId; ///< of the two one is valid
    ContactId contactId;
    QString author;
    QString name;
    QDateTime at;
    qint64 keyNumber = 0;
    QString sealed; ///< empty once it was deleted
    QDateTime deletedAt;
    QString deletedBy;
    QString sealedReason; ///< on the first version
};

/// The SQL of the table `sealed_note`.
class NoteStore
{
public:
    /// The notes on a case and on a contact, the versions of each together, oldest first.
    Result<QList<NoteRow>> about(Database &db, CaseId caseId, ContactId contactId) const;
    Result<QList<NoteRow>> versions(Database &db, const QString &note) const;
    /// Everything that is not deleted.
    Result<QList<NoteRow>> all(Database &db) const;
    /// How many notes there are that are not deleted.
    Result<int> count(Database &db, CaseId caseId, ContactId contactId) const;
    Result<QList<CaseId>> casesOf(Database &db, ContactId contactId) const;
    /// False when that version is there already.
    Result<bool> add(Transaction &tx, const NoteRow &row) const;
    /// Takes the texts of all versions away and keeps who did it and why.
    Outcome remove(Transaction &tx, const QString &note, const QString &at, const QString &by,
                   const QString &sealedReason) const;
};

} // namespace gonfalone
