#pragma once

#include "core/appointments/AppointmentService.h"
#include "ui/desk/Deliver.h"
#include "ui/desk/OfficeGateway.h"

#include <memory>

namespace gonfalone {

/// The requests as the panel lists them.
struct AppointmentBoard {
    QList<AppointmentRequest> requests;
    std::optional<Rule> limit; ///< how long the office lets them wait
};

/// A request as its detail shows it.
struct OpenedAppointment {
    AppointmentRequest request;
    Explained<int> waiting;
    QList<AllowedAppointmentAction> actions;
    QList<CaseEvent> events;
    QList<Document> papers;
    QList<OfficeHolder> delegates; ///< empty for who does not hand over
    int before = 0;                ///< how often the same person asked before
    bool late = false;
};

/// The way from the window to AppointmentService, as AgendaGateway is that to the agenda.
class AppointmentGateway : public OfficeGateway
{
    Q_OBJECT

public:
    AppointmentGateway(WorkThread &thread, std::function<Database *()> database, const Clock &clock, const Actor &actor,
                       QObject *parent = nullptr);

    QFuture<Result<AppointmentBoard>> board(const AppointmentQuery &query);
    QFuture<Result<OpenedAppointment>> open(const QString &label);
    QFuture<Result<AppointmentIntake>> importFile(const QString &path);
    QFuture<Result<AppointmentRequest>> add(const AppointmentRequest &draft);
    QFuture<Result<AppointmentRequest>> save(const AppointmentRequest &edited);
    QFuture<Result<AppointmentRequest>> askBriefing(const AppointmentRef &ref, const QString &office,
                                                    const QString &question, const QDate &due);
    QFuture<Result<AppointmentRequest>> receiveBriefing(const AppointmentRef &ref, const QString &office,
                                                        const QString &text);
    QFuture<Result<QList<FreeSlot>>> freeTimes(const AppointmentRequest &request, const QDate &from, const QDate &to);
    QFuture<Result<AppointmentRequest>> propose(const AppointmentRef &ref, const QList<FreeSlot> &times);
    QFuture<Result<AnsweredAppointment>> accept(const AppointmentRef &ref, const AppointmentMeeting &meeting);
    QFuture<Result<AnsweredAppointment>> handOver(const AppointmentRef &ref, const AppointmentHandOver &wanted);
    /// Decline, Withdraw or Reopen.
    QFuture<Result<AppointmentRequest>> close(const AppointmentRef &ref, AppointmentAction action,
                                              const QString &reason);
    QFuture<Result<DraftDocument>> letter(const QString &label);
    QFuture<Result<PreparedAppointmentLetter>> prepareLetter(const QString &label);
    QFuture<Result<QByteArray>> paper(const QString &label, DocumentId id);

private:
    struct Desk;
    /// Kept on the thread of the database from one call to the next.
    struct Seat {
        Database *database = nullptr;
        std::unique_ptr<AppointmentService> service;
    };

    template <typename T, typename F>
    QFuture<Result<T>> ask(F work);

    std::shared_ptr<Seat> m_seat;
};

} // namespace gonfalone
