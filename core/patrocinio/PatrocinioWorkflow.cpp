#include "core/patrocinio/PatrocinioWorkflow.h"

#include "core/base/Text.h"

namespace gonfalone {

namespace {

struct Name {
    const char *key;
    const char *text;
};

constexpr Name nameOf(PatrocinioState state)
{
    switch (state) {
    case PatrocinioState::Received: return {"received", QT_TRANSLATE_NOOP("Core", "Received")};
    case PatrocinioState::AwaitingIntegration:
        return {"awaiting-integration", QT_TRANSLATE_NOOP("Core", "Integration asked")};
    case PatrocinioState::Admissible: return {"admissible", QT_TRANSLATE_NOOP("Core", "Admissible")};
    case PatrocinioState::UnderReview: return {"under-review", QT_TRANSLATE_NOOP("Core", "Under review")};
    case PatrocinioState::NoticeSent: return {"notice-sent", QT_TRANSLATE_NOOP("Core", "Rejection announced")};
    case PatrocinioState::DraftReady: return {"draft-ready", QT_TRANSLATE_NOOP("Core", "Draft ready")};
    case PatrocinioState::InGiunta: return {"in-giunta", QT_TRANSLATE_NOOP("Core", "Before the Giunta")};
    case PatrocinioState::Granted: return {"granted", QT_TRANSLATE_NOOP("Core", "Granted")};
    case PatrocinioState::Communicated: return {"communicated", QT_TRANSLATE_NOOP("Core", "Communicated")};
    case PatrocinioState::Held: return {"held", QT_TRANSLATE_NOOP("Core", "Event held")};
    case PatrocinioState::Refused: return {"refused", QT_TRANSLATE_NOOP("Core", "Refused")};
    case PatrocinioState::Referred: return {"referred", QT_TRANSLATE_NOOP("Core", "With the assessore")};
    case PatrocinioState::Acknowledged: return {"acknowledged", QT_TRANSLATE_NOOP("Core", "Taken note of")};
    case PatrocinioState::AtSettore: return {"at-settore", QT_TRANSLATE_NOOP("Core", "With the Settore")};
    case PatrocinioState::SettoreReported: return {"settore-reported", QT_TRANSLATE_NOOP("Core", "Settore answered")};
    case PatrocinioState::Inadmissible: return {"inadmissible", QT_TRANSLATE_NOOP("Core", "Inadmissible")};
    case PatrocinioState::Revoked: return {"revoked", QT_TRANSLATE_NOOP("Core", "Revoked")};
    case PatrocinioState::Withdrawn: return {"withdrawn", QT_TRANSLATE_NOOP("Core", "Withdrawn")};
    case PatrocinioState::Closed: return {"closed", QT_TRANSLATE_NOOP("Core", "Closed")};
    }
    return {"", ""};
}

constexpr Name nameOf(PatrocinioAction action)
{
    switch (action) {
    case PatrocinioAction::Admit: return {"admit", QT_TRANSLATE_NOOP("Core", "Declare admissible")};
    case PatrocinioAction::AskIntegration: return {"ask-integration", QT_TRANSLATE_NOOP("Core", "Ask for integration")};
    case PatrocinioAction::ReceiveIntegration:
        return {"receive-integration", QT_TRANSLATE_NOOP("Core", "Integration arrived")};
    case PatrocinioAction::DeclareInadmissible:
        return {"declare-inadmissible", QT_TRANSLATE_NOOP("Core", "Declare inadmissible")};
    case PatrocinioAction::Investigate: return {"investigate", QT_TRANSLATE_NOOP("Core", "Start the review")};
    case PatrocinioAction::NotifyRejection:
        return {"notify-rejection", QT_TRANSLATE_NOOP("Core", "Announce the rejection")};
    case PatrocinioAction::ReceiveObservations:
        return {"receive-observations", QT_TRANSLATE_NOOP("Core", "Observations arrived")};
    case PatrocinioAction::Resume: return {"resume", QT_TRANSLATE_NOOP("Core", "Go on without an answer")};
    case PatrocinioAction::PrepareDraft: return {"prepare", QT_TRANSLATE_NOOP("Core", "Draft is ready")};
    case PatrocinioAction::Reopen: return {"reopen", QT_TRANSLATE_NOOP("Core", "Back to review")};
    case PatrocinioAction::SendToGiunta: return {"send-to-giunta", QT_TRANSLATE_NOOP("Core", "Send to the Giunta")};
    case PatrocinioAction::Postpone: return {"postpone", QT_TRANSLATE_NOOP("Core", "Record as postponed")};
    case PatrocinioAction::Grant: return {"grant", QT_TRANSLATE_NOOP("Core", "Record as granted")};
    case PatrocinioAction::Refuse: return {"refuse", QT_TRANSLATE_NOOP("Core", "Record as refused")};
    case PatrocinioAction::Communicate:
        return {"communicate", QT_TRANSLATE_NOOP("Core", "Communicate to the applicant")};
    case PatrocinioAction::RecordEvent: return {"record-event", QT_TRANSLATE_NOOP("Core", "Event was held")};
    case PatrocinioAction::Revoke: return {"revoke", QT_TRANSLATE_NOOP("Core", "Record the revocation")};
    case PatrocinioAction::ReferToDelegate: return {"refer", QT_TRANSLATE_NOOP("Core", "Inform the assessore")};
    case PatrocinioAction::Acknowledge: return {"acknowledge", QT_TRANSLATE_NOOP("Core", "Record the receipt")};
    case PatrocinioAction::DirectSettore: return {"direct-settore", QT_TRANSLATE_NOOP("Core", "Direct the Settore")};
    case PatrocinioAction::Remind: return {"remind", QT_TRANSLATE_NOOP("Core", "Send a reminder")};
    case PatrocinioAction::ReferAgain: return {"refer-again", QT_TRANSLATE_NOOP("Core", "Inform the new assessore")};
    case PatrocinioAction::RecordSettoreOutcome:
        return {"settore-outcome", QT_TRANSLATE_NOOP("Core", "Record the Settore's outcome")};
    case PatrocinioAction::Close: return {"close", QT_TRANSLATE_NOOP("Core", "Close the case")};
    case PatrocinioAction::Withdraw: return {"withdraw", QT_TRANSLATE_NOOP("Core", "Applicant withdraws")};
    }
    return {"", ""};
}

} // namespace

QString stateKey(PatrocinioState state)
{
    return QString::fromLatin1(nameOf(state).key);
}

QString actionKey(PatrocinioAction action)
{
    return QString::fromLatin1(nameOf(action).key);
}

std::optional<PatrocinioState> patrocinioStateFrom(const QString &key)
{
    for (PatrocinioState state : kPatrocinioStates) {
        if (stateKey(state) == key)
            return state;
    }
    return std::nullopt;
}

std::optional<PatrocinioAction> patrocinioActionFrom(const QString &key)
{
    for (PatrocinioAction action : kPatrocinioActions) {
        if (actionKey(action) == key)
            return action;
    }
    return std::nullopt;
}

QString stateName(PatrocinioState state)
{
    return say(nameOf(state).text);
}

QString actionName(PatrocinioAction action)
{
    return say(nameOf(action).text);
}

QString deedName(const Step<PatrocinioState, PatrocinioAction> &step)
{
    if (step.from != step.to)
        return stateName(step.to);
    return step.action == PatrocinioAction::Remind ? say("Reminder sent") : say("New assessore informed");
}

QString natureKey(Nature nature)
{
    switch (nature) {
    case Nature::None: return {};
    case Nature::Opinion: return QStringLiteral("opinion");
    case Nature::Visto: return QStringLiteral("visto");
    case Nature::Authorisation: return QStringLiteral("authorisation");
    case Nature::Liquidation: return QStringLiteral("liquidation");
    case Nature::Communication: return QStringLiteral("communication");
    case Nature::Decision: return QStringLiteral("decision");
    }
    return {};
}

QList<PatrocinioState> mainPath(PatrocinioState current)
{
    using enum PatrocinioState;
    if (isOnPathB(current))
        return {Received, Referred, Acknowledged, AtSettore, SettoreReported, Closed};
    switch (current) {
    case AwaitingIntegration:
        return {Received, AwaitingIntegration, Admissible, UnderReview, DraftReady, InGiunta, Granted};
    case NoticeSent: return {Received, Admissible, UnderReview, NoticeSent, DraftReady, InGiunta, Refused};
    case Refused: return {Received, Admissible, UnderReview, DraftReady, InGiunta, Refused, Closed};
    case Inadmissible: return {Received, Inadmissible, Closed};
    case Revoked: return {Received, Admissible, UnderReview, InGiunta, Granted, Revoked, Closed};
    case Withdrawn: return {Received, Withdrawn};
    case Held:
    case Communicated: return {Received, UnderReview, InGiunta, Granted, Communicated, Held, Closed};
    default: return {Received, Admissible, UnderReview, DraftReady, InGiunta, Granted, Closed};
    }
}

} // namespace gonfalone
