#pragma once

#include "core/notes/NoteService.h"
#include "core/patrocinio/LetterBatch.h"
#include "core/patrocinio/PatrocinioDossier.h"
#include "core/patrocinio/PatrocinioReport.h"
#include "core/patrocinio/PatrocinioService.h"
#include "ui/desk/Deliver.h"
#include "ui/desk/OfficeGateway.h"

namespace gonfalone {

/// Everything that the detail of a case shows, read in one go.
struct Dossier {
    Patrocinio patrocinio;
    QList<CaseEvent> events; ///< newest first
    QList<Document> documents;
    ProcedureClock clock;
    std::optional<ActPublication> publication;
    QList<AllowedAction> actions;
    QList<AllowedLetter> letters;
    CaseRecords records;
    NoteStanding notes; ///< that there are any is for their readers only
    QString formDraft;  ///< empty when nothing was left unsaved
    Change last;        ///< who touched the case last
    /// While the request is held against the regulation; a check that cannot be made hinders nothing else.
    std::optional<Result<Admissibility>> admissibility;
};

/// The way from the window to PatrocinioService: every call runs on the thread of the database, where the connection
/// lives, and comes back as a future of a Result; continue with `deliver(future, this, …)`.
/// Every call asks for the actor again first, so that a role revoked meanwhile is lost at once.
class PatrocinioGateway : public OfficeGateway
{
    Q_OBJECT

public:
    PatrocinioGateway(WorkThread &thread, std::function<Database *()> database, const Clock &clock, const Actor &actor,
                      QObject *parent = nullptr);

    QFuture<Result<CaseListPage>> list(const CaseQuery &query);
    QFuture<Result<QMap<QString, qint64>>> countByState();
    QFuture<Result<Dossier>> dossier(const QString &label);
    QFuture<Result<Patrocinio>> find(const QString &label);
    /// What this actor may do with the fields as they are in the form now.
    QFuture<Result<QList<AllowedAction>>> actions(const Patrocinio &patrocinio);
    QFuture<Result<QByteArray>> content(DocumentId id);
    QFuture<Result<DraftDocument>> draft(const Patrocinio &patrocinio);
    QFuture<Result<CaseDossier>> wholeCase(const QString &label, ReadWay way);
    QFuture<Result<PatrocinioReport>> yearlyReport(int year);

    QFuture<Result<DraftDocument>> letter(const Patrocinio &patrocinio, LetterKind kind);
    /// Makes the letter and keeps it with the case.
    QFuture<Result<PreparedLetter>> prepareLetter(const Patrocinio &patrocinio, LetterKind kind);

    /// One part of a run over many cases, and the other after the printing (ui/patrocinio/LetterRun.h).
    QFuture<Result<LetterBatch>> composeLetters(const QStringList &labels, LetterKind kind);
    QFuture<Result<LetterBatch>> keepLetters(const LetterBatch &printed);

    QFuture<Result<Patrocinio>> save(const Patrocinio &edited);
    QFuture<Result<Patrocinio>> advance(const Patrocinio &edited, PatrocinioAction action);
    QFuture<Result<Patrocinio>> registerByHand(const Patrocinio &draft);
    /// Reads and registers an .eml file. Errors: also those of readEmlFile().
    QFuture<Result<Intake>> importFile(const QString &path);
    QFuture<Result<Intake>> importMessage(const QByteArray &raw, const QString &fileName);

    /// What other workstations did since line `seq` of the log; negative: only where it stands.
    QFuture<Result<CaseChanges>> changesSince(qint64 seq);
    /// Tells that this window has the case open, and who else has it; an empty label only tells that it has none.
    QFuture<Result<QList<Presence>>> stay(const QString &label);
    QFuture<Result<QList<Presence>>> company(const QString &label);
    QFuture<Result<DraftVersion>> version(const QString &label, int number);
    QFuture<Result<VersionPair>> versionPair(const QString &label, int before, int after);
    QFuture<Result<DraftVersion>> editDraft(const QString &label, int seen, const QString &text);
    QFuture<Outcome> keepTypedText(const QString &label, const TypedText &typed);
    QFuture<Result<TypedText>> typedText(const QString &label);
    QFuture<Result<DraftVersion>> restoreDraft(const QString &label, int number);
    QFuture<Result<DraftVersion>> redrawDraft(const QString &label);
    QFuture<Result<Opinion>> recordOpinion(const QString &label, const Opinion &opinion);
    QFuture<Result<Patrocinio>> declareConflict(const QString &label, const ConflictDeclaration &declaration);
    /// A proof from a file of the disk.
    QFuture<Result<LogoProof>> addProof(const QString &label, const QString &path);
    QFuture<Result<LogoProof>> addProof(const QString &label, DocumentId document);
    QFuture<Result<LogoProof>> stepProof(const QString &label, int number, ProofAction action, const QString &note);

    /// The sealed notes of a case, opened: the log says who read them.
    QFuture<Result<QList<SealedNote>>> notes(const QString &label);
    QFuture<Result<SealedNote>> addNote(const QString &label, NoteAbout about, const QString &text);
    QFuture<Result<SealedNote>> correctNote(const QString &note, int seen, const QString &text);
    QFuture<Outcome> removeNote(const QString &note, const QString &reason);

    QFuture<Outcome> saveFormDraft(CaseId id, const QString &content);
    QFuture<Outcome> dropFormDraft(CaseId id);

private:
    struct Desk;
    template <typename T, typename F>
    QFuture<Result<T>> ask(F work);
    template <typename T, typename F>
    QFuture<Result<T>> askAtDesk(F work);

    QString m_session; ///< this window among those that are open
};

} // namespace gonfalone
