#pragma once

#include "core/privacy/PersonalData.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// The SQL of what is held on a person, and of taking it away.
class PersonalDataStore
{
public:
    /// Contacts and colleagues whose name holds the words or whose tax code begins so.
    Result<QList<Person>> search(Database &db, const QString &words, int limit) const;
    Result<QList<KeptCase>> casesOf(Database &db, ContactId contact) const;
    /// What is held, table by table, in the order of the answer.
    Result<QList<HeldTable>> tablesOf(Database &db, const Contact &contact) const;
    Result<QList<HeldTable>> tablesOf(Database &db, const QString &login) const;
    Result<QList<HeldTable>> tablesOf(Database &db, StaffPersonId person) const;
    Result<std::vector<HeldPaper>> papersOf(Database &db, ContactId contact) const;
    /// How many entries of the agenda are linked to the person, and how many more have the name in their words.
    Result<std::pair<qint64, qint64>> agendaOf(Database &db, const Contact &contact) const;
    Result<qint64> unsavedOn(Database &db, ContactId contact) const;
    /// Lines of the log of operations in which one of the values stands.
    Result<qint64> auditLinesWith(Database &db, const QStringList &values) const;
    Result<qint64> readingsOf(Database &db, ContactId contact) const;

    /// The three parts of ErasureStore.
    Outcome eraseReach(Transaction &tx, ContactId contact) const;
    Outcome eraseIdentity(Transaction &tx, ContactId contact, const QString &pseudonym, const QString &now) const;
    /// What the sheets of evaluation of one of the staff say.
    Outcome eraseEvaluations(Transaction &tx, StaffPersonId person) const;
    struct Discard {
        qint64 file = 0;
        QString label;
        QString pseudonym;
        QString note; ///< what stands in place of each paper
        QString today;
        bool request = false; ///< `file` is a request for an appointment
    };
    Outcome discard(Transaction &tx, const Discard &wanted) const;

private:
    Result<QList<KeptCase>> filesOf(Database &db, ContactId contact) const;
    Outcome runAll(Transaction &tx, const QStringList &statements, const QMap<QString, QVariant> &values) const;
};

} // namespace gonfalone
