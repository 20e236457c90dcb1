#pragma once

#include "core/agenda/EntryMerge.h"
#include "core/agenda/MayorDay.h"
#include "core/agenda/OnCallService.h"
#include "core/agenda/ReceivedInvitation.h"
#include "core/agenda/Reminders.h"
#include "core/agendaprint/AgendaSheet.h"
#include "core/documents/Document.h"
#include "ui/agenda/AgendaView.h"
#include "ui/desk/Deliver.h"
#include "ui/desk/OfficeGateway.h"

#include <memory>

namespace gonfalone {

class AppointmentGateway;

/// What the views show, read in one go.
struct AgendaBoard {
    QList<CalendarStanding> calendars;
    QList<AgendaItem> items;
    Explained<QString> standing; ///< who stands for the mayor now; empty for who may not know it
};

/// The rota of some weeks.
struct OnCallBoard {
    QList<OnCallShift> shifts;
    QList<OnCallSwap> swaps;
    QList<OnCallHole> holes;
    QList<OnCallLoad> loads;
    QList<OnCallConflict> conflicts;
    QStringList people; ///< vicesindaco and assessori on the first day
    bool edits = false;
};

/// An entry as a form edits it.
struct OpenedEntry {
    AgendaEntry entry;
    OccurrenceRef ref;
    EditScope scope = EditScope::This;
    QString zone; ///< whose wall times these are, where it is not the office's
    QList<AgendaChange> history;
    QList<Document> papers;
    QString request; ///< the request for an appointment that led to it; empty for none that the actor sees
};

/// An invitation out of a message, entered as a proposal, with what it collides with.
struct InvitationMail {
    QString name; ///< of the file
    QByteArray message;
    ReceivedInvitation shown;
    QStringList conflicts; ///< in words
};

/// The way from the window to AgendaService: every call runs on the thread of the database and comes back as a future
/// of a Result; continue with `deliver(future, this, …)`. The service lives as long as this, on that thread alone,
/// because the zones in its entries are numbers of its own table.
class AgendaGateway : public OfficeGateway
{
    Q_OBJECT

public:
    AgendaGateway(WorkThread &thread, std::function<Database *()> database, const Clock &clock, const Actor &actor,
                  QObject *parent = nullptr);

    QFuture<Result<AgendaBoard>> board(const AgendaQuery &query);
    /// Those from a day to a day, both included, that nobody accepted; none for who sees the times alone. It takes
    /// longer than what is shown, and is asked for after it.
    QFuture<Result<QList<AgendaConflict>>> conflicts(const QDate &from, const QDate &to);
    /// What would be wrong if an occurrence stood where `moved` has it.
    QFuture<Result<QList<AgendaConflict>>> weigh(const AgendaItem &moved);
    QFuture<Result<QList<AgendaItem>>> search(const QString &text);
    /// What is to be printed; it is set elsewhere.
    QFuture<Result<AgendaSheet>> sheet(const SheetOrder &order);
    /// The same to be looked at in the window, which is no printing.
    QFuture<Result<AgendaSheet>> lookAt(const SheetOrder &order);
    /// What begins soon, for who works at this computer.
    QFuture<Result<ReminderBoard>> reminders();
    QFuture<Result<OpenedEntry>> open(const OccurrenceRef &ref, EditScope scope);

    /// The rota from a day to a day, both included.
    QFuture<Result<OnCallBoard>> onCall(const QDate &from, const QDate &to);
    /// Adds it, or changes what it was.
    QFuture<Outcome> saveShift(const OnCallShift &shift);
    QFuture<Outcome> removeShift(const OnCallShift &shift);
    QFuture<Outcome> proposeSwap(const OnCallSwap &swap);
    QFuture<Outcome> answerSwap(OnCallSwapId id, bool agreed);

    /// Times of `wanted` without a zone are the office's; an end of its rule is a day.
    QFuture<Result<AgendaEdit>> create(const AgendaEntry &wanted);
    /// `base` is what the person began from: what others changed since is kept, or the person is asked.
    QFuture<Result<MergedEdit>> save(const OccurrenceRef &ref, EditScope scope, const AgendaEntry &base,
                                     const AgendaEntry &edited);
    /// Keeps the zone of the entry, and its length unless that is what was changed.
    QFuture<Result<AgendaEdit>> move(const AgendaItem &item, EditScope scope, const AgendaSpot &spot);
    QFuture<Result<AgendaEdit>> copy(const AgendaItem &item, const AgendaSpot &spot);
    QFuture<Result<AgendaEdit>> confirm(const OccurrenceRef &ref, EditScope scope);
    QFuture<Result<AgendaEdit>> cancel(const OccurrenceRef &ref, EditScope scope, const QString &reason);
    QFuture<Result<AgendaEdit>> remove(const OccurrenceRef &ref, EditScope scope, const QString &reason);
    /// Lets a conflict of the occurrence be.
    QFuture<Result<AgendaEdit>> accept(const OccurrenceRef &ref, ConflictKind kind, const QString &reason);
    /// `progress` is called on the thread of the database; stopped, nothing is written.
    QFuture<Result<ImportReport>> importFile(const QString &path, AgendaCalendarId calendar,
                                             const ProgressSink &progress = {});
    /// The path that was written.
    QFuture<Result<QString>> exportFile(const QString &path, AgendaCalendarId calendar, const QDate &from,
                                        const QDate &to);
    /// The invitation of an .eml (or .ics) file, entered as a proposal.
    QFuture<Result<InvitationMail>> receiveInvitation(const QString &path, AgendaCalendarId calendar);
    QFuture<Result<AnsweredInvitation>> answerInvitation(const InvitationMail &mail,
                                                         const InvitationDecision &decision);
    /// Together with the request for an appointment that the gesture answered, if it did.
    QFuture<Result<AgendaEdit>> undo(const QString &gesture);
    QFuture<Result<Document>> attach(AgendaEntryId entry, const QString &path);
    QFuture<Result<QByteArray>> paper(AgendaEntryId entry, DocumentId id);
    QFuture<Result<QList<Document>>> detach(AgendaEntryId entry, DocumentId id);
    /// The way to the requests for an appointment, at the same desk.
    AppointmentGateway *appointments() const;

private:
    struct Desk;
    /// Kept on the thread of the database from one call to the next.
    struct Seat {
        Database *database = nullptr;
        std::unique_ptr<MayorDay> day;
    };

    /// Runs `work(desk)` on the thread of the database.
    template <typename T, typename F>
    QFuture<Result<T>> ask(F work);

    std::shared_ptr<Seat> m_seat;
};

inline OccurrenceRef refOf(const AgendaItem &item)
{
    return {item.entry, item.original, item.version};
}

} // namespace gonfalone
