#pragma once

#include "core/cases/Workflow.h"

#include <QList>
#include <QString>

namespace gonfalone {

enum class MissionState {
    Draft,
    Requested,
    Returned,
    Refused,
    Authorised, ///< or, where nobody authorises, declared
    UnderWay,
    Cancelled, ///< after it was authorised; what was spent already may be refunded
    Withdrawn, ///< before it was
    RefundClaimed,
    RefundReturned,
    RefundRefused,
    Admitted,
    LiquidationProposed,
    Settled,
    Closed,
};

enum class MissionAction {
    Submit,
    Declare,
    Authorise,
    Return,
    Refuse,
    Revoke,
    Start,
    Cancel,
    Withdraw,
    ClaimRefund,
    ReturnRefund,
    RefuseRefund,
    Admit,
    Reopen,
    ProposeLiquidation,
    Settle,
    Close,
};

/// The procedure, readable by a lawyer. The cabinet prepares and records; authorisation and liquidation are the acts of
/// who signs them (art. 84 c. 1 TUEL; art. 90 c. 3-bis TUEL), and the step asks for the name.
inline constexpr Workflow kMissionFlow{std::array{
    // before leaving
    Step{MissionState::Draft, MissionAction::Submit, MissionState::Requested, Permission::EditMissions,
         Nature::Communication},
    Step{MissionState::Draft, MissionAction::Withdraw, MissionState::Withdrawn, Permission::EditMissions, Nature::None},
    Step{MissionState::Requested, MissionAction::Authorise, MissionState::Authorised, Permission::RecordMissionDecision,
         Nature::Authorisation},
    Step{MissionState::Requested, MissionAction::Declare, MissionState::Authorised, Permission::EditMissions,
         Nature::Communication},
    Step{MissionState::Requested, MissionAction::Return, MissionState::Returned, Permission::RecordMissionDecision,
         Nature::None},
    Step{MissionState::Requested, MissionAction::Refuse, MissionState::Refused, Permission::RecordMissionDecision,
         Nature::Authorisation},
    Step{MissionState::Requested, MissionAction::Withdraw, MissionState::Withdrawn, Permission::EditMissions,
         Nature::None},
    Step{MissionState::Returned, MissionAction::Submit, MissionState::Requested, Permission::EditMissions,
         Nature::Communication},
    Step{MissionState::Returned, MissionAction::Withdraw, MissionState::Withdrawn, Permission::EditMissions,
         Nature::None},
    Step{MissionState::Refused, MissionAction::Submit, MissionState::Requested, Permission::EditMissions,
         Nature::Communication},
    Step{MissionState::Refused, MissionAction::Close, MissionState::Closed, Permission::EditMissions, Nature::None},
    Step{MissionState::Authorised, MissionAction::Revoke, MissionState::Requested, Permission::RecordMissionDecision,
         Nature::Authorisation},
    Step{MissionState::Authorised, MissionAction::Start, MissionState::UnderWay, Permission::EditMissions,
         Nature::None},
    Step{MissionState::Authorised, MissionAction::Cancel, MissionState::Cancelled, Permission::EditMissions,
         Nature::Communication},
    // the refund
    Step{MissionState::UnderWay, MissionAction::ClaimRefund, MissionState::RefundClaimed, Permission::EditMissions,
         Nature::Communication},
    Step{MissionState::UnderWay, MissionAction::Close, MissionState::Closed, Permission::EditMissions, Nature::None},
    Step{MissionState::Cancelled, MissionAction::ClaimRefund, MissionState::RefundClaimed, Permission::EditMissions,
         Nature::Communication},
    Step{MissionState::Cancelled, MissionAction::Close, MissionState::Closed, Permission::EditMissions, Nature::None},
    Step{MissionState::RefundClaimed, MissionAction::Admit, MissionState::Admitted, Permission::EditMissions,
         Nature::None},
    Step{MissionState::RefundClaimed, MissionAction::ReturnRefund, MissionState::RefundReturned,
         Permission::EditMissions, Nature::None},
    Step{MissionState::RefundClaimed, MissionAction::RefuseRefund, MissionState::RefundRefused,
         Permission::RecordMissionDecision, Nature::Decision},
    Step{MissionState::RefundReturned, MissionAction::ClaimRefund, MissionState::RefundClaimed,
         Permission::EditMissions, Nature::Communication},
    Step{MissionState::RefundRefused, MissionAction::ClaimRefund, MissionState::RefundClaimed, Permission::EditMissions,
         Nature::Communication},
    Step{MissionState::RefundRefused, MissionAction::Close, MissionState::Closed, Permission::EditMissions,
         Nature::None},
    Step{MissionState::Admitted, MissionAction::Reopen, MissionState::RefundClaimed, Permission::EditMissions,
         Nature::None},
    Step{MissionState::Admitted, MissionAction::ProposeLiquidation, MissionState::LiquidationProposed,
         Permission::EditMissions, Nature::Opinion},
    Step{MissionState::LiquidationProposed, MissionAction::ReturnRefund, MissionState::RefundReturned,
         Permission::RecordMissionDecision, Nature::None},
    Step{MissionState::LiquidationProposed, MissionAction::Settle, MissionState::Settled,
         Permission::RecordMissionDecision, Nature::Liquidation},
    Step{MissionState::Settled, MissionAction::Close, MissionState::Closed, Permission::EditMissions, Nature::None},
}};
static_assert(kMissionFlow.isDeterministic());

inline constexpr std::array kMissionStates{
    MissionState::Draft,
    MissionState::Requested,
    MissionState::Returned,
    MissionState::Refused,
    MissionState::Authorised,
    MissionState::UnderWay,
    MissionState::Cancelled,
    MissionState::Withdrawn,
    MissionState::RefundClaimed,
    MissionState::RefundReturned,
    MissionState::RefundRefused,
    MissionState::Admitted,
    MissionState::LiquidationProposed,
    MissionState::Settled,
    MissionState::Closed,
};
inline constexpr std::array kMissionActions{
    MissionAction::Submit,      MissionAction::Declare,      MissionAction::Authorise,
    MissionAction::Return,      MissionAction::Refuse,       MissionAction::Revoke,
    MissionAction::Start,       MissionAction::Cancel,       MissionAction::Withdraw,
    MissionAction::ClaimRefund, MissionAction::ReturnRefund, MissionAction::RefuseRefund,
    MissionAction::Admit,       MissionAction::Reopen,       MissionAction::ProposeLiquidation,
    MissionAction::Settle,      MissionAction::Close,
};

/// The stable names, in the data and on the command line ("refund-claimed", "authorise").
QString missionStateKey(MissionState state);
QString missionActionKey(MissionAction action);
std::optional<MissionState> missionStateFrom(const QString &key);
std::optional<MissionAction> missionActionFrom(const QString &key);
/// What people read, translated: a word for a state, an imperative for an action.
QString missionStateName(MissionState state);
QString missionActionName(MissionAction action);

/// The states that still wait for work.
constexpr bool isOpen(MissionState state)
{
    return state != MissionState::Closed && state != MissionState::Withdrawn;
}

/// Who is on the mission is away in its days.
constexpr bool isAway(MissionState state)
{
    using enum MissionState;
    return state != Draft && state != Requested && state != Returned && state != Refused && state != Cancelled
        && state != Withdrawn;
}

/// Which parts of a mission may be written in a state.
constexpr bool isRequestEditable(MissionState state)
{
    using enum MissionState;
    return state == Draft || state == Returned || state == Refused;
}
constexpr bool isRefundEditable(MissionState state)
{
    using enum MissionState;
    return state == UnderWay || state == Cancelled || state == RefundReturned || state == RefundRefused;
}

/// The main road of a mission for the drawing of its path.
QList<MissionState> missionPath(MissionState current);

} // namespace gonfalone
