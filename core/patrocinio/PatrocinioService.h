#pragma once

#include "core/access/Audit.h"
#include "core/access/Presence.h"
#include "core/access/ReadLog.h"
#include "core/base/Explained.h"
#include "core/calendar/HolidayStore.h"
#include "core/cases/ActPublication.h"
#include "core/cases/CaseStore.h"
#include "core/cases/ProcedureClock.h"
#include "core/contacts/ContactStore.h"
#include "core/documents/DocumentStore.h"
#include "core/documents/DraftDocument.h"
#include "core/documents/PdfPrinter.h"
#include "core/interchange/MailMessage.h"
#include "core/office/OfficeStore.h"
#include "core/patrocinio/LetterStore.h"
#include "core/patrocinio/LetterText.h"
#include "core/patrocinio/PatrocinioFields.h"
#include "core/patrocinio/PatrocinioOpinions.h"
#include "core/patrocinio/PatrocinioStore.h"
#include "core/patrocinio/PatrocinioWorkflow.h"
#include "core/patrocinio/RecordStore.h"
#include "core/patrocinio/RegulationProfile.h"
#include "core/rules/RuleStore.h"

namespace gonfalone {

struct CaseDossier;
struct ComposedLetter;
struct LetterBatch;
struct PatrocinioReport;

/// What became of a message that was brought in.
struct Intake {
    enum class What {
        Registered,   ///< a new case
        AlreadyKnown, ///< the same message was registered before: its case
        ReceiptFiled, ///< a receipt, filed with the case of the message it answers
    };
    What what = What::Registered;
    Patrocinio patrocinio;
    QList<MailWarning> warnings; ///< what the reader of the message had to leave out or guess
};

/// One action that the case's state has a row for, and whether this actor may do it now.
struct AllowedAction {
    PatrocinioAction action;
    bool allowed = false;
    QString why; ///< when it is not allowed: the sentence for the disabled button
};

/// One letter of the procedure, and whether this actor may make it now.
struct AllowedLetter {
    LetterKind kind = LetterKind::Start;
    bool allowed = false;
    QString why; ///< when it is not allowed

    bool operator==(const AllowedLetter &) const = default;
};

/// A letter that was kept with its case, ready to be sent.
struct PreparedLetter {
    Letter letter;
    QString fileName; ///< without suffix, "PAT-2026-0041 concessione"
    QByteArray pdf;   ///< PDF/A, as it was kept
    QByteArray eml;   ///< the message with the PDF in it
};

/// What other workstations did to cases.
struct CaseChanges {
    qint64 seq = 0; ///< where the log stands
    QList<Change> changes;
    bool more = false; ///< there were too many to list: look at everything again
};

/// The records of a case as they stand.
struct CaseRecords {
    QList<DraftVersion> versions; ///< of the act's text, without the texts, oldest first
    bool fieldsMoved = false;     ///< the fields give another text than the one that was edited by hand
    QList<Opinion> opinions;      ///< all that were given, oldest first
    QList<OpinionStatus> statuses;
    QList<ConflictDeclaration> declarations; ///< oldest first
    QList<LogoProof> proofs;
    QStringList proofWarnings;
    QList<Exclusion> exclusions; ///< the questions of the regulation in force on the day of the request
    QStringList successors;      ///< who may take the case over from this actor

    int lastVersion() const { return versions.isEmpty() ? 0 : versions.last().number; }
};

/// Two versions of the text, as people read them (core/documents/DraftText.h).
struct VersionPair {
    QString before;
    QString after;
};

/// The text of the act as somebody was writing it, over a version of it.
struct TypedText {
    int seen = 0;
    QString text;
};

/// The use cases of patronage. Each asks for the actor's permission, applies the rules, writes, and adds one line
/// to the audit, in one transaction. Use it on the thread of its Database.
class PatrocinioService
{
public:
    PatrocinioService(Database &db, const Clock &clock);

    /// Registers the request that a message brings. A receipt is filed with the case of its message; when there is
    /// none it is refused (Invalid) with the reason.
    Result<Intake> importMail(const Actor &actor, const MailMessage &message, const QByteArray &raw,
                              const QString &fileName);
    /// Registers a request that came on paper or by word; `draft` holds the fields and the day of receipt.
    Result<Patrocinio> registerByHand(const Actor &actor, const Patrocinio &draft);

    /// Where a natural person asks, the log of readings gets a line (core/access/ReadLog.h); so do the contents of
    /// papers, declarations and whole cases below.
    Result<Patrocinio> find(const Actor &actor, const QString &label);
    Result<CaseListPage> list(const Actor &actor, CaseQuery query);
    Result<QMap<QString, qint64>> countByState(const Actor &actor);
    Result<QList<CaseEvent>> events(const Actor &actor, CaseId id);
    Result<QList<Document>> documents(const Actor &actor, CaseId id);
    Result<QByteArray> documentContent(const Actor &actor, DocumentId id);
    /// The term of the procedure with every day explained (art. 2 and 10-bis L. 241/1990).
    Result<ProcedureClock> clock(const Actor &actor, const CaseFile &file);
    /// Until when the act is at the albo and from when it is executive; nothing while its days are not known.
    Result<std::optional<ActPublication>> publication(const Actor &actor, const Patrocinio &patrocinio);
    /// The request held against the regulation in force on the day of receipt and all that the office knows.
    Result<Admissibility> admissibility(const Actor &actor, const Patrocinio &patrocinio);

    /// Saves the fields; Conflict when somebody saved meanwhile. Decided cases are locked (Invalid).
    Result<Patrocinio> save(const Actor &actor, const Patrocinio &edited);
    /// Performs a step of the workflow table on the version that the actor saw, with the fields in `edited`.
    Result<Patrocinio> advance(const Actor &actor, const Patrocinio &edited, PatrocinioAction action);
    Result<QList<AllowedAction>> actions(const Actor &actor, const Patrocinio &patrocinio);

    /// The draft deliberation, merged from the office's template. Invalid while the request is only received.
    Result<DraftDocument> draft(const Actor &actor, const Patrocinio &patrocinio);
    /// The same with a template of the office's own (HTML with mustache fields).
    Result<DraftDocument> draft(const Actor &actor, const Patrocinio &patrocinio, const QString &templateHtml);

    Result<CaseRecords> records(const Actor &actor, const Patrocinio &patrocinio);
    /// One version with its text; NotFound names those that there are.
    Result<DraftVersion> version(const Actor &actor, const QString &label, int number);
    Result<VersionPair> versionPair(const Actor &actor, const QString &label, int before, int after);
    /// A version as a page, with the opinions that hold for it.
    Result<DraftDocument> versionPage(const Actor &actor, const QString &label, int number);
    /// Saves a text edited by hand (DraftText) as a new version; `seen` is the one that was edited: Conflict when it is
    /// not the last any more. Invalid when nothing was changed. Every opinion given before becomes stale.
    Result<DraftVersion> editDraft(const Actor &actor, const QString &label, int seen, const QString &text);
    Result<DraftVersion> restoreDraft(const Actor &actor, const QString &label, int number);
    /// Draws the text up anew from the fields, in place of one edited by hand.
    Result<DraftVersion> redrawDraft(const Actor &actor, const QString &label);

    /// Records an opinion that a manager gave on the last version; day and person are kept with it. Refused for a
    /// signer who works in the cabinet: art. 90 TUEL gives no *gestione*.
    Result<Opinion> recordOpinion(const Actor &actor, const QString &label, const Opinion &opinion);
    /// Declares for the actor himself; a conflict hands the case to `passedTo` and closes it to the actor.
    Result<Patrocinio> declareConflict(const Actor &actor, const QString &label,
                                       const ConflictDeclaration &declaration);

    /// Takes in a proof with the stemma from a file (PNG, JPEG or PDF) or from a paper of the case.
    Result<LogoProof> addProof(const Actor &actor, const QString &label, const QString &fileName,
                               const QByteArray &content);
    Result<LogoProof> addProof(const Actor &actor, const QString &label, DocumentId document);
    /// A step of kProofFlow; `note` says to whom it goes or which corrections are asked.
    Result<LogoProof> stepProof(const Actor &actor, const QString &label, int number, ProofAction action,
                                const QString &note);

    /// Everything of a case, to be printed or packed (PatrocinioDossier.h); an audit line tells who took it.
    Result<CaseDossier> wholeCase(const Actor &actor, const QString &label, ReadWay way = ReadWay::Export);
    /// The requests that came in a calendar year, added up (PatrocinioReport.h).
    Result<PatrocinioReport> yearlyReport(const Actor &actor, int year);

    /// Every letter of the table, in its order.
    Result<QList<AllowedLetter>> lettersFor(const Actor &actor, const Patrocinio &patrocinio);
    /// A letter from the fields as they are, to be looked at; nothing is kept. Invalid when it does not fit the state
    /// or a field that it needs is missing. Letters need a QGuiApplication only when they become a PDF.
    Result<DraftDocument> letter(const Actor &actor, const Patrocinio &patrocinio, LetterKind kind);
    /// A template of a letter on a case, whatever its state: marked as a draft, for it is only looked at.
    Result<DraftDocument> letterPreview(const Actor &actor, const Patrocinio &patrocinio, LetterKind kind,
                                        const QString &templateHtml);
    /// Makes the letter, keeps its PDF with the case, and returns it with the message that carries it. Invalid when
    /// `patrocinio` has unsaved fields, for what goes out must be what the case says; Conflict when the case was
    /// changed meanwhile. The same letter asked for again on the same day, before any receipt, is the same letter.
    Result<PreparedLetter> prepareLetter(const Actor &actor, const Patrocinio &patrocinio, LetterKind kind);
    /// The same for many cases in three parts, so that the window waits for none of them: composed and kept on the
    /// thread of the database, printed between on any other (LetterBatch.h). A case that the letter does not fit is
    /// among those that are left; only what hinders all of them is an error.
    Result<LetterBatch> composeLetters(const Actor &actor, const QStringList &labels, LetterKind kind);
    Result<LetterBatch> keepLetters(const Actor &actor, LetterBatch printed);
    /// The letters of a case that were prepared, with what their receipts said.
    Result<QList<Letter>> letters(const Actor &actor, CaseId id);

    /// What was done to cases after line `seq` of the log; with a negative one, only where the log stands now.
    Result<CaseChanges> changesSince(const Actor &actor, qint64 seq);
    /// Who touched a case last and when; NotFound when nobody did.
    Result<Change> lastChange(const Actor &actor, const QString &label);
    /// Tells the others that this window has the case open, and who else has it. Windows that died are among them
    /// (PresenceWatch).
    Result<QList<Presence>> stay(const Actor &actor, const QString &session, const QString &label);
    Result<QList<Presence>> company(const Actor &actor, const QString &session, const QString &label);
    Outcome leave(const Actor &actor, const QString &session);

    /// What a person typed and did not save yet; kept until saved or dropped.
    Outcome saveFormDraft(const Actor &actor, CaseId id, const QString &content);
    Result<QString> formDraft(const Actor &actor, CaseId id);
    Outcome dropFormDraft(const Actor &actor, CaseId id);
    /// The same for the text of the act; an empty text forgets it.
    Outcome keepTypedText(const Actor &actor, const QString &label, const TypedText &typed);
    Result<TypedText> typedText(const Actor &actor, const QString &label);

private:
    struct ClockBasis {
        HolidayCalendar calendar;
        ProcedureRules rules;
    };
    Result<ClockBasis> clockBasis(const ClockHistory &history);
    /// The regulation in force on the day of receipt; none is no error: the law alone holds then.
    Result<std::optional<RegulationProfile>> regulationOf(const QDate &received);
    /// The last day for the drafts with the stemma, as act and letters tell it; invalid when nobody knows.
    Result<QDate> draftsDueOn(const Patrocinio &patrocinio, const Comune &comune);
    Result<ProcedureClock> clockOf(const ClockHistory &history);
    Result<AdmissibilityContext> admissionContext(const Patrocinio &patrocinio);
    Result<RegulationProfile> profileOf(const Patrocinio &patrocinio);
    Result<DraftDocument> drawn(const Patrocinio &patrocinio, const QDate &day, const QString &templateHtml);
    Result<DraftDocument> drawnOn(const Patrocinio &patrocinio, const QDate &day);
    Result<std::optional<DraftVersion>> lastText(CaseId id);
    Result<bool> fieldsMoved(const Patrocinio &patrocinio, const DraftVersion &last);
    Result<QList<OpinionStatus>> opinionsOf(const Patrocinio &patrocinio, int version);
    Result<DraftDocument> pageOf(const Patrocinio &patrocinio, const DraftVersion &version);
    Outcome keepText(Transaction &tx, const Actor &actor, const Patrocinio &patrocinio);
    Result<DraftVersion> addText(Transaction &tx, const Actor &actor, const Patrocinio &patrocinio,
                                 DraftVersion version);
    Result<Patrocinio> withText(const Actor &actor, const QString &label);
    Result<LogoProof> takeProof(Transaction &tx, const Actor &actor, const Patrocinio &patrocinio, DocumentId document,
                                const QString &name);
    Result<Patrocinio> withProofs(const Actor &actor, const QString &label);
    QStringList proofWarnings(const Patrocinio &patrocinio, const QList<LogoProof> &proofs, const QDate &shownBy) const;
    Outcome mayWork(const Actor &actor, const CaseFile &file);
    Result<QList<User>> officers();
    Result<QList<FieldError>> recordFaults(const Actor &actor, PatrocinioAction action, const Patrocinio &seen);
    Result<QList<FieldError>> textFaults(PatrocinioAction action, const Patrocinio &seen);
    Outcome knownExclusions(const Patrocinio &before, const Patrocinio &edited);
    Result<QString> exclusionReasons(const Patrocinio &patrocinio);
    Result<QList<FieldError>> exclusionFaults(PatrocinioAction action, const Patrocinio &seen);
    Result<OfficeHolder> holderOfDelega(const QString &delega, const QDate &day);
    Result<QList<FieldError>> clockFaults(const ClockHistory &history, PatrocinioAction action,
                                          const Patrocinio &patrocinio);
    QDate dayOf(PatrocinioAction action, const Patrocinio &patrocinio) const;
    std::optional<ClockEvent> clockEventOf(PatrocinioAction action, const Patrocinio &patrocinio) const;
    Result<Patrocinio> completed(PatrocinioAction action, const Patrocinio &seen);
    Outcome refer(PatrocinioAction action, Patrocinio &wanted);
    QString noteOf(PatrocinioAction action, const Patrocinio &patrocinio) const;
    /// NotFound, as if it were not there, for a case that this actor may not see.
    Outcome mustSee(const Actor &actor, const CaseFile &file) const;
    Outcome mustSee(const Actor &actor, CaseId id);
    Outcome mustSee(const Actor &actor, const QString &label);
    Result<QList<Change>> seenOf(const Actor &actor, const QList<Change> &changes);
    /// find() for the use cases themselves: nobody reads it.
    Result<Patrocinio> load(const Actor &actor, const QString &label);
    Result<CaseRecords> recordsOf(const Actor &actor, const Patrocinio &patrocinio);
    /// The contact as it is written now; `before` is the one that the case had when it was read in this transaction.
    Result<Contact> applicantOf(Transaction &tx, const Actor &actor, const Contact &seen, const Contact &before);
    Result<Patrocinio> insert(Transaction &tx, const Actor &actor, Patrocinio patrocinio, const QString &how);
    Result<Patrocinio> write(Transaction &tx, const Actor &actor, const Patrocinio &before, const Patrocinio &edited);
    Result<Intake> fileReceipt(const Actor &actor, const MailMessage &message, const QByteArray &raw,
                               const QString &fileName);
    Outcome mayWrite(const Actor &actor, const Patrocinio &patrocinio, LetterKind kind) const;
    Result<Addressee> addresseeOf(const Patrocinio &patrocinio, LetterKind kind, const QList<OfficeHolder> &holders);
    Result<LetterSources> letterSources(const Patrocinio &patrocinio, LetterKind kind);
    Result<DraftDocument> letterPage(const LetterSources &sources);
    Result<ComposedLetter> composeLetter(const Actor &actor, const Patrocinio &patrocinio, LetterKind kind);
    Result<Letter> keepLetter(Transaction &tx, const Actor &actor, const Patrocinio &seen,
                              const PreparedLetter &prepared);
    Result<PreparedLetter> withMessage(const LetterSources &sources, PreparedLetter prepared);
    /// The letter of this office that a message answers, or is; NotFound when there is none.
    Result<Letter> letterOf(const MailMessage &message);
    Result<Intake> fileLetterReceipt(const Actor &actor, const Letter &letter, const MailMessage &message,
                                     const QByteArray &raw, const QString &fileName);
    QDate dayOfReceipt(const MailMessage &message, QList<MailWarning> &warnings) const;
    Outcome keepMessage(Transaction &tx, const Actor &actor, CaseId id, const MailMessage &message,
                        const QByteArray &raw, const QString &fileName);

    Database &m_db;
    Clock m_clock;
    AuditStore m_audit;
    ReadLog m_readings;
    CaseStore m_cases;
    ContactStore m_contacts;
    DocumentStore m_documents;
    HolidayStore m_holidays;
    OfficeStore m_office;
    RuleStore m_rules;
    LetterStore m_letters;
    std::optional<PdfPrinter> m_printer; ///< made with the first letter, then kept: it loads the hyphenation
    PatrocinioStore m_store;
    PresenceStore m_presence;
    RecordStore m_records;
};

} // namespace gonfalone
