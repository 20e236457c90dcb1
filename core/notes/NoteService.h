#pragma once

#include "core/notes/NoteStore.h"
#include "core/patrocinio/PatrocinioService.h"
#include "core/sealing/SealingService.h"

namespace gonfalone {

/// What a case shows of its notes before they are opened.
struct NoteStanding {
    SecretStanding standing = SecretStanding::None; ///< None: nothing of them is to be seen
    bool writes = false;
    int count = 0;
    QString applicant; ///< whom a note may be about besides the case
};

/// The political notes on cases and their applicants: sealed, for their readers alone. Whoever reads them leaves a line
/// in the log of readings and one in the audit, which say on which case, never what. Use it on the thread of its
/// Database.
class NoteService
{
public:
    NoteService(Database &db, const Clock &clock);

    Result<NoteStanding> standing(const Actor &actor, const Keyring &keyring, const QString &label);
    /// The notes on a case and on its applicant, newest first. Forbidden for whom they are not.
    Result<QList<SealedNote>> notes(const Actor &actor, const Keyring &keyring, const QString &label);
    Result<SealedNote> add(const Actor &actor, const Keyring &keyring, const QString &label, NoteAbout about,
                           const QString &text);
    /// Another version, by its author only; `seen` is the number of the one that was corrected: Conflict when it is
    /// not the last any more.
    Result<SealedNote> correct(const Actor &actor, const Keyring &keyring, const QString &note, int seen,
                               const QString &text);
    /// By the author, or by who grants the right to notes. The texts are gone, the reason stays, sealed.
    Outcome remove(const Actor &actor, const Keyring &keyring, const QString &note, const QString &reason);

    /// The cases in whose notes, or in whose applicant's, all the words are found. None for whom they are not; no
    /// more than kMostAlso.
    Result<QList<CaseId>> find(const Actor &actor, const Keyring &keyring, const QString &text);

    /// The list of cases (PatrocinioService::list), which finds by their notes too for who may read these.
    Result<CaseListPage> list(const Actor &actor, const Keyring &keyring, CaseQuery query);

private:
    Result<QList<NoteRow>> mine(const Actor &actor, const QString &note);
    Result<QString> labelOf(const Actor &actor, const NoteRow &row);
    Result<SealedNote> put(Transaction &tx, const Actor &actor, const ClassKey &key, NoteRow row, const QString &text,
                           const AuditLine &line);

    Database &m_db;
    Clock m_clock;
    AuditStore m_audit;
    NoteStore m_store;
    CaseStore m_cases;
    ContactStore m_contacts;
    ReadLog m_readings;
    SealingService m_sealing;
    PatrocinioService m_patrocini;
};

} // namespace gonfalone
