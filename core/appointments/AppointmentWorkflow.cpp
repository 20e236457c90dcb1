#include "core/appointments/AppointmentWorkflow.h"

#include "core/base/Text.h"

namespace gonfalone {

namespace {

template <typename T>
struct Named {
    T value;
    const char *key;
    const char *name; ///< translatable (context "Core")
};

constexpr std::array kStates{
    Named{AppointmentState::Received, "received", QT_TRANSLATE_NOOP("Core", "To be answered")},
    Named{AppointmentState::BriefingAsked, "briefing-asked", QT_TRANSLATE_NOOP("Core", "Briefing asked")},
    Named{AppointmentState::SlotProposed, "slot-proposed", QT_TRANSLATE_NOOP("Core", "Times proposed")},
    Named{AppointmentState::Accepted, "accepted", QT_TRANSLATE_NOOP("Core", "Received in audience")},
    Named{AppointmentState::HandedOver, "handed-over", QT_TRANSLATE_NOOP("Core", "Handed over")},
    Named{AppointmentState::Declined, "declined", QT_TRANSLATE_NOOP("Core", "Declined")},
    Named{AppointmentState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Core", "Withdrawn")},
};
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
static_assert(kActions.size() == kAppointmentActions.size());

template <typename T, std::size_t N>
constexpr bool isInOrder(const std::array<Named<T>, N> &rows)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (std::size_t(rows[i].value) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(kStates) && isInOrder(kActions), "a row is found by its value");

template <typename T, std::size_t N>
std::optional<T> valueOf(const std::array<Named<T>, N> &rows, const QString &key)
{
    for (const Named<T> &row : rows) {
        if (key == QLatin1String(row.key))
            return row.value;
    }
    return std::nullopt;
}

} // namespace

QString stateKey(AppointmentState state)
{
    return QString::fromLatin1(kStates.at(std::size_t(state)).key);
}

QString actionKey(AppointmentAction action)
{
    return QString::fromLatin1(kActions.at(std::size_t(action)).key);
}

std::optional<AppointmentState> appointmentStateFrom(const QString &key)
{
    return valueOf(kStates, key);
}

std::optional<AppointmentAction> appointmentActionFrom(const QString &key)
{
    return valueOf(kActions, key);
}

QString stateName(AppointmentState state)
{
    return say(kStates.at(std::size_t(state)).name);
}

QString actionName(AppointmentAction action)
{
    return say(kActions.at(std::size_t(action)).name);
}

} // namespace gonfalone
