#pragma once

#include "core/agenda/AgendaEntry.h"
#include "core/agenda/DayRules.h"
#include "core/appointments/AppointmentWorkflow.h"

namespace gonfalone {

using AppointmentId = StrongId<struct AppointmentTag>;

/// How somebody asked.
enum class AppointmentChannel { Mail, Phone, Visit };

enum class AppointmentPriority { Urgent, High, Normal, Low };

/// What an office was asked to write for the mayor.
struct AppointmentBriefing {
    QString office;
    QString question;
    QDate askedOn;
    QDate due;
    QDate receivedOn; ///< invalid while it is awaited
    QString text;

    bool isAwaited() const { return !receivedOn.isValid(); }
    bool operator==(const AppointmentBriefing &) const = default;
};

/// What is kept of a request beside what lists show and the law on personal data reaches one by one.
struct AppointmentWords {
    QString body;       ///< for whom they ask: an association, a firm, a committee
    QStringList people; ///< who comes
    QString wishes;     ///< when they would like to come, in their words
    int minutes = 30;   ///< how long it should last
    QString notes;      ///< of the office
    QList<AppointmentBriefing> briefings;
    QList<FreeSlot> offered;                              ///< the times that were proposed to them
    QString delega;                                       ///< of the assessore to whom it was handed
    QString reason;                                       ///< why it was declined, handed over or withdrawn
    QString answeredBy;                                   ///< the name of who answered
    AppointmentState before = AppointmentState::Received; ///< the state that an undo leads back to
    QString handedBefore;                                 ///< to whom it was handed then

    bool operator==(const AppointmentWords &) const = default;
};

/// Somebody asks to be received by the mayor.
struct AppointmentRequest {
    AppointmentId id;
    QString label; ///< "UDI-2026/0007"
    AppointmentState state = AppointmentState::Received;
    AppointmentChannel channel = AppointmentChannel::Phone;
    AppointmentPriority priority = AppointmentPriority::Normal;
    QDate received;
    QString subject;
    ContactId contact; ///< whom the office knows them as
    QString requester; ///< the name
    QString email;
    QString pec;
    QString phone;
    QString address;
    QString handedTo;    ///< the assessore, or kPressDesk; empty while it is the mayor's
    QDate answered;      ///< invalid while it is not
    AgendaEntryId entry; ///< with Accepted, and with HandedOver where one was made
    QString gesture;     ///< of the agenda, that an undo takes back together with the entry
    QString messageId;   ///< of the mail that it came by
    AppointmentWords words;
    QString createdBy; ///< login
    qint64 version = 0;

    bool operator==(const AppointmentRequest &) const = default;
};

/// To whom what is for the press is handed: the Portavoce, whoever it is.
inline constexpr auto kPressDesk = "portavoce";
inline constexpr auto kAppointmentRegister = "UDI";

QString channelKey(AppointmentChannel channel);
QString channelName(AppointmentChannel channel);
std::optional<AppointmentChannel> channelFrom(const QString &key);
QString priorityKey(AppointmentPriority priority);
QString priorityName(AppointmentPriority priority);
std::optional<AppointmentPriority> priorityFrom(const QString &key);

} // namespace gonfalone
