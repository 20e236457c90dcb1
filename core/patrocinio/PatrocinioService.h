#pragma once

#include "core/access/Audit.h"
#include "core/base/Explained.h"
#include "core/calendar/HolidayStore.h"
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
#include "core/patrocinio/PatrocinioStore.h"
#include "core/patrocinio/PatrocinioWorkflow.h"
#include "core/rules/RuleStore.h"

namespace gonfalone {

struct CaseDossier;
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
    QStringList warnings; ///< what the reader of the message had to leave out or guess
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

    Result<Patrocinio> find(const Actor &actor, const QString &label);
    Result<CaseListPage> list(const Actor &actor, CaseQuery query);
    Result<QMap<QString, qint64>> countByState(const Actor &actor);
    Result<QList<CaseEvent>> events(const Actor &actor, CaseId id);
    Result<QList<Document>> documents(const Actor &actor, CaseId id);
    Result<QByteArray> documentContent(const Actor &actor, DocumentId id);
    /// The term of the procedure with every day explained (art. 2 and 10-bis L. 241/1990).
    Result<ProcedureClock> clock(const Actor &actor, const CaseFile &file);
    /// The request held against the regulation in force on the day of receipt and all that the office knows.
    Result<Admissibility> admissibility(const Actor &actor, const Patrocinio &patrocinio);

    /// Saves the fields; Conflict when somebody saved meanwhile. Decided cases are locked (Invalid).
    Result<Patrocinio> save(const Actor &actor, const Patrocinio &edited);
    /// Performs a step of the workflow table on the version that the actor saw, with the fields in `patrocinio`.
    Result<Patrocinio> advance(const Actor &actor, const Patrocinio &patrocinio, PatrocinioAction action);
    Result<QList<AllowedAction>> actions(const Actor &actor, const Patrocinio &patrocinio);

    /// The draft deliberation, merged from the office's template. Invalid while the request is only received.
    Result<DraftDocument> draft(const Actor &actor, const Patrocinio &patrocinio);
    /// The same with a template of the office's own (HTML with mustache fields).
    Result<DraftDocument> draft(const Actor &actor, const Patrocinio &patrocinio, const QString &templateHtml);

    /// Everything of a case, to be printed or packed (PatrocinioDossier.h); an audit line tells who took it.
    Result<CaseDossier> wholeCase(const Actor &actor, const QString &label);
    /// The requests that came in a calendar year, added up (PatrocinioReport.h).
    Result<PatrocinioReport> yearlyReport(const Actor &actor, int year);

    /// Every letter of the table, in its order.
    Result<QList<AllowedLetter>> lettersFor(const Actor &actor, const Patrocinio &patrocinio);
    /// A letter from the fields as they are, to be looked at; nothing is kept. Invalid when it does not fit the state
    /// or a field that it needs is missing. Letters need a QGuiApplication only when they become a PDF.
    Result<DraftDocument> letter(const Actor &actor, const Patrocinio &patrocinio, LetterKind kind);
    Result<DraftDocument> letter(const Actor &actor, const Patrocinio &patrocinio, LetterKind kind,
                                 const QString &templateHtml);
    /// Makes the letter, keeps its PDF with the case, and returns it with the message that carries it. Invalid when
    /// `patrocinio` has unsaved fields, for what goes out must be what the case says; Conflict when the case was
    /// changed meanwhile. The same letter asked for again on the same day, before any receipt, is the same letter.
    Result<PreparedLetter> prepareLetter(const Actor &actor, const Patrocinio &patrocinio, LetterKind kind);
    /// The letters of a case that were prepared, with what their receipts said.
    Result<QList<Letter>> letters(const Actor &actor, CaseId id);

    /// What a person typed and did not save yet; kept until saved or dropped.
    Outcome saveFormDraft(const Actor &actor, CaseId id, const QString &content);
    Result<QString> formDraft(const Actor &actor, CaseId id);
    Outcome dropFormDraft(const Actor &actor, CaseId id);

private:
    struct ClockBasis {
        HolidayCalendar calendar;
        ProcedureRules rules;
    };
    Result<ClockBasis> clockBasis(const ClockHistory &history);
    Result<ProcedureClock> clockOf(const ClockHistory &history);
    Result<AdmissibilityContext> admissionContext(const Patrocinio &patrocinio);
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
    Result<Contact> applicantOf(Transaction &tx, const Actor &actor, const Contact &seen);
    Result<Patrocinio> insert(Transaction &tx, const Actor &actor, Patrocinio patrocinio, const QString &how);
    Result<Patrocinio> write(Transaction &tx, const Actor &actor, const Patrocinio &edited);
    Result<Intake> fileReceipt(const Actor &actor, const MailMessage &message, const QByteArray &raw,
                               const QString &fileName);
    Outcome mayWrite(const Actor &actor, const Patrocinio &patrocinio, LetterKind kind) const;
    Result<Addressee> addresseeOf(const Patrocinio &patrocinio, LetterKind kind, const QList<OfficeHolder> &holders);
    Result<LetterSources> letterSources(const Patrocinio &patrocinio, LetterKind kind);
    Result<QString> letterTemplate(LetterKind kind);
    Result<Letter> keepLetter(Transaction &tx, const Actor &actor, const Patrocinio &seen, Letter letter,
                              const QString &fileName, const QByteArray &pdf);
    Result<PreparedLetter> withMessage(const LetterSources &sources, PreparedLetter prepared);
    /// The letter of this office that a message answers, or is; NotFound when there is none.
    Result<Letter> letterOf(const MailMessage &message);
    Result<Intake> fileLetterReceipt(const Actor &actor, const Letter &letter, const MailMessage &message,
                                     const QByteArray &raw, const QString &fileName);
    QDate dayOfReceipt(const MailMessage &message, QStringList &warnings) const;
    Outcome keepMessage(Transaction &tx, const Actor &actor, CaseId id, const MailMessage &message,
                        const QByteArray &raw, const QString &fileName);

    Database &m_db;
    Clock m_clock;
    AuditStore m_audit;
    CaseStore m_cases;
    ContactStore m_contacts;
    DocumentStore m_documents;
    HolidayStore m_holidays;
    OfficeStore m_office;
    RuleStore m_rules;
    LetterStore m_letters;
    std::optional<PdfPrinter> m_printer; ///< made with the first letter, then kept: it loads the hyphenation
    PatrocinioStore m_store;
};

} // namespace gonfalone
