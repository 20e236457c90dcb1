#include "core/missions/MissionWorkflow.h"

#include "core/base/Text.h"

namespace gonfalone {

namespace {

struct Name {
    const char *key;
    const char *text;
};

constexpr Name nameOf(MissionState state)
{
    switch (state) {
    case MissionState::Draft: return {"draft", QT_TRANSLATE_NOOP("Core", "In preparation")};
    case MissionState::Requested: return {"requested", QT_TRANSLATE_NOOP("Core", "Requested")};
    case MissionState::Returned: return {"returned", QT_TRANSLATE_NOOP("Core", "Sent back")};
    case MissionState::Refused: return {"not-authorised", QT_TRANSLATE_NOOP("Core", "Not authorised")};
    case MissionState::Authorised: return {"authorised", QT_TRANSLATE_NOOP("Core", "Authorised")};
    case MissionState::UnderWay: return {"under-way", QT_TRANSLATE_NOOP("Core", "Under way")};
    case MissionState::Cancelled: return {"cancelled", QT_TRANSLATE_NOOP("Core", "Did not take place")};
    case MissionState::Withdrawn: return {"withdrawn", QT_TRANSLATE_NOOP("Core", "Given up")};
    case MissionState::RefundClaimed: return {"refund-claimed", QT_TRANSLATE_NOOP("Core", "Refund claimed")};
    case MissionState::RefundReturned: return {"refund-returned", QT_TRANSLATE_NOOP("Core", "Refund sent back")};
    case MissionState::RefundRefused: return {"refund-refused", QT_TRANSLATE_NOOP("Core", "Refund refused")};
    case MissionState::Admitted: return {"admitted", QT_TRANSLATE_NOOP("Core", "Examined")};
    case MissionState::LiquidationProposed:
        return {"liquidation-proposed", QT_TRANSLATE_NOOP("Core", "Liquidation proposed")};
    case MissionState::Settled: return {"settled", QT_TRANSLATE_NOOP("Core", "Settled")};
    case MissionState::Closed: return {"closed", QT_TRANSLATE_NOOP("Core", "Closed mission")};
    }
    return {"", ""};
}

constexpr Name nameOf(MissionAction action)
{
    switch (action) {
    case MissionAction::Submit: return {"submit", QT_TRANSLATE_NOOP("Core", "Submit the request")};
    case MissionAction::Declare: return {"declare", QT_TRANSLATE_NOOP("Core", "Put the declaration on record")};
    case MissionAction::Authorise: return {"authorise", QT_TRANSLATE_NOOP("Core", "Record the authorisation")};
    case MissionAction::Return: return {"return", QT_TRANSLATE_NOOP("Core", "Send back")};
    case MissionAction::Refuse: return {"refuse", QT_TRANSLATE_NOOP("Core", "Record that it is not authorised")};
    case MissionAction::Revoke: return {"revoke", QT_TRANSLATE_NOOP("Core", "Revoke the authorisation")};
    case MissionAction::Start: return {"start", QT_TRANSLATE_NOOP("Core", "Record the departure")};
    case MissionAction::Cancel: return {"cancel", QT_TRANSLATE_NOOP("Core", "It does not take place")};
    case MissionAction::Withdraw: return {"withdraw", QT_TRANSLATE_NOOP("Core", "Give the request up")};
    case MissionAction::ClaimRefund: return {"claim", QT_TRANSLATE_NOOP("Core", "Claim the refund")};
    case MissionAction::ReturnRefund: return {"return-refund", QT_TRANSLATE_NOOP("Core", "Send the refund back")};
    case MissionAction::RefuseRefund: return {"refuse-refund", QT_TRANSLATE_NOOP("Core", "Refuse the refund")};
    case MissionAction::Admit: return {"admit", QT_TRANSLATE_NOOP("Core", "Conclude the examination")};
    case MissionAction::Reopen: return {"reopen", QT_TRANSLATE_NOOP("Core", "Examine again")};
    case MissionAction::ProposeLiquidation: return {"propose", QT_TRANSLATE_NOOP("Core", "Propose the liquidation")};
    case MissionAction::Settle: return {"settle", QT_TRANSLATE_NOOP("Core", "Record the liquidation")};
    case MissionAction::Close: return {"close", QT_TRANSLATE_NOOP("Core", "Close the mission")};
    }
    return {"", ""};
}

} // namespace

QString missionStateKey(MissionState state)
{
    return QString::fromLatin1(nameOf(state).key);
}

QString missionActionKey(MissionAction action)
{
    return QString::fromLatin1(nameOf(action).key);
}

std::optional<MissionState> missionStateFrom(const QString &key)
{
    for (MissionState state : kMissionStates) {
        if (missionStateKey(state) == key)
            return state;
    }
    return std::nullopt;
}

std::optional<MissionAction> missionActionFrom(const QString &key)
{
    for (MissionAction action : kMissionActions) {
        if (missionActionKey(action) == key)
            return action;
    }
    return std::nullopt;
}

QString missionStateName(MissionState state)
{
    return say(nameOf(state).text);
}

QString missionActionName(MissionAction action)
{
    return say(nameOf(action).text);
}

QList<MissionState> missionPath(MissionState current)
{
    using enum MissionState;
    switch (current) {
    case Returned: return {Draft, Requested, Returned, Authorised, UnderWay, RefundClaimed, Settled};
    case Refused: return {Draft, Requested, Refused, Closed};
    case Withdrawn: return {Draft, Requested, Withdrawn};
    case Cancelled: return {Draft, Requested, Authorised, Cancelled, RefundClaimed, Settled};
    case RefundReturned: return {Authorised, UnderWay, RefundClaimed, RefundReturned, Admitted, Settled};
    case RefundRefused: return {Authorised, UnderWay, RefundClaimed, RefundRefused, Closed};
    case Admitted: return {Draft, Authorised, UnderWay, RefundClaimed, Admitted, Settled, Closed};
    case LiquidationProposed: return {Draft, Authorised, UnderWay, RefundClaimed, LiquidationProposed, Settled, Closed};
    default: return {Draft, Requested, Authorised, UnderWay, RefundClaimed, Settled, Closed};
    }
}

} // namespace gonfalone
