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
    case PatrocinioState::UnderReview: return {"under-review", QT_TRANSLATE_NOOP("Core", "Under review")};
    case PatrocinioState::DraftReady: return {"draft-ready", QT_TRANSLATE_NOOP("Core", "Draft ready")};
    case PatrocinioState::Granted: return {"granted", QT_TRANSLATE_NOOP("Core", "Granted")};
    case PatrocinioState::Refused: return {"refused", QT_TRANSLATE_NOOP("Core", "Refused")};
    case PatrocinioState::Closed: return {"closed", QT_TRANSLATE_NOOP("Core", "Closed")};
    case PatrocinioState::Withdrawn: return {"withdrawn", QT_TRANSLATE_NOOP("Core", "Withdrawn")};
    }
    return {"", ""};
}

constexpr Name nameOf(PatrocinioAction action)
{
    switch (action) {
    case PatrocinioAction::Investigate: return {"investigate", QT_TRANSLATE_NOOP("Core", "Start the review")};
    case PatrocinioAction::PrepareDraft: return {"prepare", QT_TRANSLATE_NOOP("Core", "Draft is ready")};
    case PatrocinioAction::Reopen: return {"reopen", QT_TRANSLATE_NOOP("Core", "Back to review")};
    case PatrocinioAction::Grant: return {"grant", QT_TRANSLATE_NOOP("Core", "Record as granted")};
    case PatrocinioAction::Refuse: return {"refuse", QT_TRANSLATE_NOOP("Core", "Record as refused")};
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

QString natureName(Nature nature)
{
    switch (nature) {
    case Nature::None: return {};
    case Nature::Opinion: return say("opinion");
    case Nature::Visto: return say("visto");
    case Nature::Authorisation: return say("authorisation");
    case Nature::Liquidation: return say("liquidation");
    case Nature::Communication: return say("communication");
    case Nature::Decision: return say("decision");
    }
    return {};
}

QList<PatrocinioState> mainPath(PatrocinioState current)
{
    using enum PatrocinioState;
    if (current == Withdrawn)
        return {Received, UnderReview, DraftReady, Withdrawn};
    return {Received, UnderReview, DraftReady, current == Refused ? Refused : Granted, Closed};
}

} // namespace gonfalone
