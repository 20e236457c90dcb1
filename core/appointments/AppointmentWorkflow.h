#pragma once

#include "core/cases/Workflow.h"

#include <QList>
#include <QString>

namespace gonfalone {

enum class AppointmentState {
    Received,
    BriefingAsked, ///< an office was asked what stands behind it
    SlotProposed,  ///< times were proposed to who asks
    Accepted,      ///< it is in an agenda
    HandedOver,    ///< an assessore, or the Portavoce, meets them in the mayor's place
    Declined,
    Withdrawn,
};

enum class AppointmentAction {
    AskBriefing,
    ReceiveBriefing,
    ProposeSlots,
    Accept,
    HandOver,
    Decline,
    Withdraw,
    Reopen,
};

/// What becomes of a request for an appointment. The last briefing that was awaited leads back; those before it are
/// noted and leave the state.
inline constexpr Workflow kAppointmentFlow{std::array{
    Step{AppointmentState::Received, AppointmentAction::AskBriefing, AppointmentState::BriefingAsked,
         Permission::RegisterAppointments, Nature::Communication},
    Step{AppointmentState::Received, AppointmentAction::ProposeSlots, AppointmentState::SlotProposed,
         Permission::AnswerAppointments, Nature::Communication},
    Step{AppointmentState::Received, AppointmentAction::Accept, AppointmentState::Accepted,
         Permission::AnswerAppointments, Nature::Communication},
    Step{AppointmentState::Received, AppointmentAction::HandOver, AppointmentState::HandedOver,
         Permission::AnswerAppointments, Nature::Communication},
    Step{AppointmentState::Received, AppointmentAction::Decline, AppointmentState::Declined,
         Permission::AnswerAppointments, Nature::Communication},
    Step{AppointmentState::Received, AppointmentAction::Withdraw, AppointmentState::Withdrawn,
         Permission::RegisterAppointments, Nature::None},
    Step{AppointmentState::BriefingAsked, AppointmentAction::AskBriefing, AppointmentState::BriefingAsked,
         Permission::RegisterAppointments, Nature::Communication},
    Step{AppointmentState::BriefingAsked, AppointmentAction::ReceiveBriefing, AppointmentState::Received,
         Permission::RegisterAppointments, Nature::None},
    Step{AppointmentState::BriefingAsked, AppointmentAction::ProposeSlots, AppointmentState::SlotProposed,
         Permission::AnswerAppointments, Nature::Communication},
    Step{AppointmentState::BriefingAsked, AppointmentAction::Accept, AppointmentState::Accepted,
         Permission::AnswerAppointments, Nature::Communication},
    Step{AppointmentState::BriefingAsked, AppointmentAction::HandOver, AppointmentState::HandedOver,
         Permission::AnswerAppointments, Nature::Communication},
    Step{AppointmentState::BriefingAsked, AppointmentAction::Decline, AppointmentState::Declined,
         Permission::AnswerAppointments, Nature::Communication},
    Step{AppointmentState::BriefingAsked, AppointmentAction::Withdraw, AppointmentState::Withdrawn,
         Permission::RegisterAppointments, Nature::None},
    Step{AppointmentState::SlotProposed, AppointmentAction::AskBriefing, AppointmentState::BriefingAsked,
         Permission::RegisterAppointments, Nature::Communication},
    Step{AppointmentState::SlotProposed, AppointmentAction::ProposeSlots, AppointmentState::SlotProposed,
         Permission::AnswerAppointments, Nature::Communication},
    Step{AppointmentState::SlotProposed, AppointmentAction::Accept, AppointmentState::Accepted,
         Permission::AnswerAppointments, Nature::Communication},
    Step{AppointmentState::SlotProposed, AppointmentAction::HandOver, AppointmentState::HandedOver,
         Permission::AnswerAppointments, Nature::Communication},
    Step{AppointmentState::SlotProposed, AppointmentAction::Decline, AppointmentState::Declined,
         Permission::AnswerAppointments, Nature::Communication},
    Step{AppointmentState::SlotProposed, AppointmentAction::Withdraw, AppointmentState::Withdrawn,
         Permission::RegisterAppointments, Nature::None},
    Step{AppointmentState::HandedOver, AppointmentAction::Accept, AppointmentState::Accepted,
         Permission::AnswerHandedAppointments, Nature::Communication},
    Step{AppointmentState::HandedOver, AppointmentAction::Withdraw, AppointmentState::Withdrawn,
         Permission::RegisterAppointments, Nature::None},
    Step{AppointmentState::HandedOver, AppointmentAction::Reopen, AppointmentState::Received,
         Permission::AnswerAppointments, Nature::None},
    Step{AppointmentState::Accepted, AppointmentAction::Reopen, AppointmentState::Received,
         Permission::AnswerAppointments, Nature::None},
    Step{AppointmentState::Declined, AppointmentAction::Reopen, AppointmentState::Received,
         Permission::AnswerAppointments, Nature::None},
    Step{AppointmentState::Withdrawn, AppointmentAction::Reopen, AppointmentState::Received,
         Permission::AnswerAppointments, Nature::None},
}};
static_assert(kAppointmentFlow.isDeterministic());

inline constexpr std::array kAppointmentStates{
    AppointmentState::Received,  AppointmentState::BriefingAsked, AppointmentState::SlotProposed,
    AppointmentState::Accepted,  AppointmentState::HandedOver,    AppointmentState::Declined,
    AppointmentState::Withdrawn,
};
inline constexpr std::array kAppointmentActions{
    AppointmentAction::AskBriefing, AppointmentAction::ReceiveBriefing, AppointmentAction::ProposeSlots,
    AppointmentAction::Accept,      AppointmentAction::HandOver,        AppointmentAction::Decline,
    AppointmentAction::Withdraw,    AppointmentAction::Reopen,
};

/// The stable names, in the data and on the command line ("briefing-asked", "hand-over").
QString stateKey(AppointmentState state);
QString actionKey(AppointmentAction action);
std::optional<AppointmentState> appointmentStateFrom(const QString &key);
std::optional<AppointmentAction> appointmentActionFrom(const QString &key);
/// What people read, translated: a word for a state, an imperative for an action.
QString stateName(AppointmentState state);
QString actionName(AppointmentAction action);

/// Who asked has no answer yet.
constexpr bool isOpen(AppointmentState state)
{
    using enum AppointmentState;
    return state == Received || state == BriefingAsked || state == SlotProposed;
}

} // namespace gonfalone
