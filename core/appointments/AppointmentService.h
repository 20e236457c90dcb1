#pragma once

#include "core/access/Audit.h"
#include "core/access/ReadLog.h"
#include "core/agenda/MayorDay.h"
#include "core/appointments/AppointmentLetters.h"
#include "core/appointments/AppointmentRules.h"
#include "core/appointments/AppointmentStore.h"
#include "core/contacts/ContactStore.h"
#include "core/documents/PdfPrinter.h"
#include "core/interchange/MailMessage.h"

namespace gonfalone {

/// What became of a message that was brought in as a request for an appointment.
struct AppointmentIntake {
    AppointmentRequest request;
    bool known = false; ///< the same message was registered before
    QList<MailWarning> warnings;
};

/// A request as somebody saw it.
struct AppointmentRef {
    QString label;
    qint64 version = 0;
};

/// An action that the state has a row for, and whether this actor may do it now.
struct AllowedAppointmentAction {
    AppointmentAction action = AppointmentAction::Accept;
    bool allowed = false;
    QString why; ///< when it is not allowed: the sentence for the disabled button

    bool operator==(const AllowedAppointmentAction &) const = default;
};

/// When and where the request is met.
struct AppointmentMeeting {
    FreeSlot slot;
    QString place;
    QString letBe; ///< why the conflicts of that time are let be; empty = they refuse it
};

/// To whom it is handed, why, and when they meet, if that is known.
struct AppointmentHandOver {
    QString person; ///< an assessore in office that day, or kPressDesk
    QString reason;
    std::optional<AppointmentMeeting> meeting = {};
};

/// A request that was answered, and what it brought into an agenda.
struct AnsweredAppointment {
    AppointmentRequest request;
    std::optional<AgendaEdit> edit; ///< none when no entry was made
};

/// A letter that was kept with its request, ready to be sent.
struct PreparedAppointmentLetter {
    AppointmentLetter letter;
    QString fileName; ///< without suffix, "UDI-2026-0007 accoglimento"
    QByteArray pdf;   ///< PDF/A, as it was kept
    QByteArray eml;
};

/// The use cases of the requests for an appointment with the mayor. Who registers them, who answers and who only sees
/// what was handed to them is said by the table of roles and by the rows of the workflow. Each writing is one
/// transaction with a line of the request's history and one of the audit. What enters an agenda goes through
/// AgendaService, in the same transaction. Use it on the thread of its Database.
class AppointmentService
{
public:
    AppointmentService(Database &db, const Clock &clock);

    MayorDay &day() { return m_day; }

    /// Registers a message once; Invalid for receipts.
    Result<AppointmentIntake> importMail(const Actor &actor, const MailMessage &message, const QByteArray &raw,
                                         const QString &fileName);
    /// By telephone or at the desk. Invalid with the fields of requestFaults().
    Result<AppointmentRequest> registerByHand(const Actor &actor, const AppointmentRequest &draft);
    /// What was typed into the form; the state moves by actions only. Conflict when somebody changed it since.
    Result<AppointmentRequest> save(const Actor &actor, const AppointmentRequest &edited);

    Result<AppointmentRequest> find(const Actor &actor, const QString &label);
    Result<QList<AppointmentRequest>> list(const Actor &actor, AppointmentQuery query);
    /// The request that led to an entry of an agenda; none, or one that is not the actor's to see, is NotFound.
    Result<AppointmentRequest> ofEntry(const Actor &actor, AgendaEntryId entry);
    Result<QList<CaseEvent>> events(const Actor &actor, const QString &label);
    Result<QList<Document>> papers(const Actor &actor, const QString &label);
    /// Leaves a line in the log of readings.
    Result<QByteArray> paperContent(const Actor &actor, const QString &label, DocumentId id);
    Result<Explained<int>> waiting(const Actor &actor, const AppointmentRequest &request);
    /// The rule agenda.attesa_giorni of today; none when the office has not set one.
    Result<std::optional<Rule>> waitingLimit();
    QList<AllowedAppointmentAction> actionsFor(const Actor &actor, const AppointmentRequest &request) const;
    /// Who may be met in the mayor's place, see delegatesFor().
    Result<QList<OfficeHolder>> delegates(const Actor &actor, const AppointmentRequest &request, const QDate &day);

    Result<AppointmentRequest> askBriefing(const Actor &actor, const AppointmentRef &ref, const QString &office,
                                           const QString &question, const QDate &due);
    Result<AppointmentRequest> receiveBriefing(const Actor &actor, const AppointmentRef &ref, const QString &office,
                                               const QString &text);
    /// Times at which the mayor is free for it, from the finder of the agenda: no more audiences in a day than the
    /// office's rules allow.
    Result<QList<FreeSlot>> freeTimes(const Actor &actor, const Keyring &keyring, const AppointmentRequest &request,
                                      const QDate &from, const QDate &to, int limit);
    Result<AppointmentRequest> propose(const Actor &actor, const AppointmentRef &ref, const QList<FreeSlot> &times);
    /// Into the mayor's official agenda; what was handed over, into the calendar of who it was handed to. Invalid for a
    /// time that conflicts with another, unless it says why that is let be.
    Result<AnsweredAppointment> accept(const Actor &actor, const Keyring &keyring, const AppointmentRef &ref,
                                       const AppointmentMeeting &meeting);
    /// Invalid for somebody without office on that day. An entry is made in their calendar when a time is given and
    /// the actor may write there; otherwise it is handed over only.
    Result<AnsweredAppointment> handOver(const Actor &actor, const Keyring &keyring, const AppointmentRef &ref,
                                         const AppointmentHandOver &wanted);
    Result<AppointmentRequest> decline(const Actor &actor, const AppointmentRef &ref, const QString &reason);
    Result<AppointmentRequest> withdraw(const Actor &actor, const AppointmentRef &ref, const QString &reason);
    /// An entry that was made of it stays in the agenda, where it is cancelled or not.
    Result<AppointmentRequest> reopen(const Actor &actor, const AppointmentRef &ref, const QString &reason);

    /// AgendaService::undo(), together with the request that the gesture answered.
    Result<AgendaEdit> undo(const Actor &actor, const Keyring &keyring, const QString &gesture);

    Result<DraftDocument> letter(const Actor &actor, const Keyring &keyring, const AppointmentRequest &request);
    /// Keeps the letter with the request, as PDF, and gives the message to be sent. The same letter again is the one
    /// that was kept.
    Result<PreparedAppointmentLetter> prepareLetter(const Actor &actor, const Keyring &keyring, const QString &label);

private:
    using Change = std::function<Outcome(Transaction &tx, AppointmentRequest &request)>;

    Outcome mustSee(const Actor &actor, const AppointmentRequest &request) const;
    std::optional<QStringList> seenBy(const Actor &actor) const;
    Result<AppointmentRequest> load(const Actor &actor, const AppointmentRef &ref);
    Result<AppointmentRequest> insert(Transaction &tx, const Actor &actor, AppointmentRequest request,
                                      const QString &how);
    Result<ContactId> contactOf(Transaction &tx, const Actor &actor, const AppointmentRequest &request);
    /// Permission and rule of a step, then `change`, the write, the history and the audit.
    Result<AppointmentRequest> step(const Actor &actor, const AppointmentRef &ref, AppointmentAction action,
                                    const QString &note, const Change &change);
    Result<AppointmentRequest> stepIn(Transaction &tx, const Actor &actor, const AppointmentRef &ref,
                                      AppointmentAction action, const QString &note, const Change &change);
    Outcome mayStep(const Actor &actor, const AppointmentRequest &request, AppointmentAction action) const;
    void answer(AppointmentRequest &request, const Actor &actor, const QString &reason) const;
    Result<std::optional<CalendarStanding>> calendarFor(const Actor &actor, const Keyring &keyring,
                                                        const QString &handedTo);
    AgendaEntry entryOf(const AppointmentRequest &request, const AppointmentMeeting &meeting,
                        AgendaCalendarId calendar);
    Outcome letConflictsBe(const Actor &actor, const Keyring &keyring, AgendaEntry &entry,
                           const AppointmentMeeting &meeting);
    Result<std::optional<AgendaEntry>> entryFor(const Actor &actor, const Keyring &keyring,
                                                const AppointmentRequest &request, const AppointmentMeeting &meeting);
    Result<AgendaEdit> enter(Transaction &tx, const Actor &actor, const Keyring &keyring, AppointmentRequest &request,
                             const AgendaEntry &entry);
    Result<QString> delegaOf(const QString &person, const std::optional<AppointmentMeeting> &meeting);
    QString whenText(const FreeSlot &slot);
    Result<AppointmentLetterSources> letterSources(const Actor &actor, const Keyring &keyring,
                                                   const AppointmentRequest &request);
    Result<DraftDocument> letterPage(const AppointmentLetterSources &sources);
    /// The letter that was kept before; without PDF when there is none.
    Result<PreparedAppointmentLetter> keptLetter(const AppointmentLetterSources &sources, const QString &print);

    Database &m_db;
    Clock m_clock;
    AuditStore m_audit;
    ReadLog m_readings;
    MayorDay m_day;
    AppointmentStore m_store;
    ContactStore m_contacts;
    OfficeStore m_offices;
    RuleStore m_rules;
    std::optional<PdfPrinter> m_printer; ///< made with the first letter
};

} // namespace gonfalone
