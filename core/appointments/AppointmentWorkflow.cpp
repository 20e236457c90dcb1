#include "core/appointments/AppointmentWorkflow.h"

#include "core/base/Named.h"

namespace gonfalone {

namespace {

constexpr std::array kStates{
    Named{AppointmentState::Received, "received", QT_TRANSLATE_NOOP("Core", "To be answered")},
    Named{AppointmentState::BriefingAsked, "briefing-asked", QT_TRANSLATE_NOOP("Core", "Briefing asked")},
    Named{AppointmentState::SlotProposed, "slot-proposed", QT_TRANSLATE_NOOP("Core", "Times proposed")},
    Named{AppointmentState::Accepted, "accepted", QT_TRANSLATE_NOOP("Core", "Received in audience")},
    Named{AppointmentState::HandedOver, "handed-over", QT_TRANSLATE_NOOP("Core", "Handed over")},
    Named{AppointmentState::Declined, "declined", QT_TRANSLATE_NOOP("Core", "Declined")},
    Named{AppointmentState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Core", "Withdrawn")},
};
static_assert(standsInOrder(kStates));
static_assert(kStates.size() == kAppointmentStates.size());

constexpr std::array kActions{
    Named{AppointmentAction::AskBriefing, "ask-briefing", QT_TRANSLATE_NOOP("Core", "Ask for a briefing")},
    Named{AppointmentAction::ReceiveBriefing, "receive-briefing", QT_TRANSLATE_NOOP("Core", "Note the briefing")},
    Named{AppointmentAction::ProposeSlots, "propose", QT_TRANSLATE_NOOP("Core", "Propose times")},
    Named{AppointmentAction::Accept, "accept", QT_TRANSLATE_NOOP("Core", "Accept")},
    Named{AppointmentAction::HandOver, "hand-over", QT_TRANSLATE_NOOP("Core", "Hand over")},
    Named{AppointmentAction::Decline, "decline", QT_TRANSLATE_NOOP("Core", "Decline")},
    Named{AppointmentAction::Withdraw, "withdraw", QT_TRANSLATE_NOOP("Core", "Note the withdrawal")},
    Named{AppointmentAction::Reopen, "reopen", QT_TRANSLATE_NOOP("Core", "Reopen")},
};
static_assert(standsInOrder(kActions));
static_assert(kActions.size() == kAppointmentActions.size());

} // namespace

QString stateKey(AppointmentState state)
{
    return keyIn(kStates, state);
}

QString actionKey(AppointmentAction action)
{
    return keyIn(kActions, action);
}

std::optional<AppointmentState> appointmentStateFrom(const QString &key)
{
    return valueIn(kStates, key);
}

std::optional<AppointmentAction> appointmentActionFrom(const QString &key)
{
    return valueIn(kActions, key);
}

QString stateName(AppointmentState state)
{
    return nameIn(kStates, state);
}

QString actionName(AppointmentAction action)
{
    return nameIn(kActions, action);
}

} // namespace gonfalone
