#pragma once

#include "core/access/Audit.h"
#include "core/base/Explained.h"
#include "core/calendar/HolidayStore.h"
#include "core/cases/CaseStore.h"
#include "core/cases/ProcedureClock.h"
#include "core/contacts/ContactStore.h"
#include "core/documents/DocumentStore.h"
#include "core/documents/DraftDocument.h"
#include "core/interchange/MailMessage.h"
#include "core/office/OfficeStore.h"
#include "core/patrocinio/PatrocinioFields.h"
#include "core/patrocinio/PatrocinioStore.h"
#include "core/patrocinio/PatrocinioWorkflow.h"
#include "core/rules/RuleStore.h"

namespace gonfalone {

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
    /// Who holds a delega on a day: Invalid when nobody does, or several.
    Result<OfficeHolder> delegateOn(const Actor &actor, const QString &delega, const QDate &day);

    /// Saves the fields; Conflict when somebody saved meanwhile. Decided cases are locked (Invalid).
    Result<Patrocinio> save(const Actor &actor, const Patrocinio &edited);
    /// Performs a step of the workflow table on the version that the actor saw, with the fields in `patrocinio`.
    Result<Patrocinio> advance(const Actor &actor, const Patrocinio &patrocinio, PatrocinioAction action);
    Result<QList<AllowedAction>> actions(const Actor &actor, const Patrocinio &patrocinio);

    /// The draft deliberation, merged from the office's template. Invalid while the request is only received.
    Result<DraftDocument> draft(const Actor &actor, const Patrocinio &patrocinio);
    /// The same with a template of the office's own (HTML with mustache fields).
    Result<DraftDocument> draft(const Actor &actor, const Patrocinio &patrocinio, const QString &templateHtml);

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
    Result<OfficeHolder> holderOfDelega(const QString &delega, const QDate &day);
    Result<QList<FieldError>> clockFaults(const ClockHistory &history, PatrocinioAction action,
                                          const Patrocinio &patrocinio);
    QDate dayOf(PatrocinioAction action, const Patrocinio &patrocinio) const;
    std::optional<ClockEvent> clockEventOf(PatrocinioAction action, const Patrocinio &patrocinio) const;
    Result<Patrocinio> completed(PatrocinioAction action, const Patrocinio &seen);
    Outcome refer(PatrocinioAction action, Patrocinio &wanted);
    QString noteOf(PatrocinioAction action, const Patrocinio &patrocinio) const;
    Result<Contact> applicantOf(Transaction &tx, const Contact &seen);
    Result<Patrocinio> insert(Transaction &tx, const Actor &actor, Patrocinio patrocinio, const QString &how);
    Result<Patrocinio> write(Transaction &tx, const Patrocinio &edited);
    Result<Intake> fileReceipt(const Actor &actor, const MailMessage &message, const QByteArray &raw,
                               const QString &fileName);
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
    PatrocinioStore m_store;
};

} // namespace gonfalone
