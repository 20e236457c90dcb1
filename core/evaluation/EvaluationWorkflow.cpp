#include "core/evaluation/EvaluationWorkflow.h"

#include "core/base/Text.h"

namespace gonfalone {

namespace {

struct Name {
    const char *key;
    const char *text;
};

constexpr Name nameOf(EvaluationState state)
{
    using enum EvaluationState;
    switch (state) {
    case Goals: return {"goals", QT_TRANSLATE_NOOP("Core", "Goals being assigned")};
    case Shared: return {"shared", QT_TRANSLATE_NOOP("Core", "Goals handed over")};
    case Monitoring: return {"monitoring", QT_TRANSLATE_NOOP("Core", "Year under way")};
    case SelfEvaluation: return {"self-evaluation", QT_TRANSLATE_NOOP("Core", "Self-evaluation")};
    case Proposal: return {"proposal", QT_TRANSLATE_NOOP("Core", "Being scored")};
    case MayorHeard: return {"mayor-heard", QT_TRANSLATE_NOOP("Core", "Mayor heard")};
    case Calibration: return {"calibration", QT_TRANSLATE_NOOP("Core", "Calibration")};
    case Interview: return {"interview", QT_TRANSLATE_NOOP("Core", "Interview to be held")};
    case Interviewed: return {"interviewed", QT_TRANSLATE_NOOP("Core", "Interview held")};
    case Notified: return {"notified", QT_TRANSLATE_NOOP("Core", "Notified evaluation")};
    case Review: return {"review", QT_TRANSLATE_NOOP("Core", "Review asked for")};
    case Opinion: return {"opinion", QT_TRANSLATE_NOOP("Core", "Opinion of the Nucleo")};
    case Final: return {"final", QT_TRANSLATE_NOOP("Core", "Final evaluation")};
    case Unscored: return {"unscored", QT_TRANSLATE_NOOP("Core", "Ended without a score")};
    }
    return {"", ""};
}

constexpr Name nameOf(EvaluationAction action)
{
    using enum EvaluationAction;
    switch (action) {
    case Share: return {"share", QT_TRANSLATE_NOOP("Core", "Hand over the goals")};
    case TakeBack: return {"take-back", QT_TRANSLATE_NOOP("Core", "Take the goals back")};
    case Sign: return {"sign", QT_TRANSLATE_NOOP("Core", "Sign for receipt")};
    case RecordDelivery: return {"record-delivery", QT_TRANSLATE_NOOP("Core", "Record that they were delivered")};
    case CheckMidYear: return {"check-mid-year", QT_TRANSLATE_NOOP("Core", "Record the mid-year check")};
    case ChangeGoals: return {"change-goals", QT_TRANSLATE_NOOP("Core", "Change the goals")};
    case AskSelfEvaluation: return {"ask-self-evaluation", QT_TRANSLATE_NOOP("Core", "Ask for the self-evaluation")};
    case SelfEvaluate: return {"self-evaluate", QT_TRANSLATE_NOOP("Core", "Give the self-evaluation")};
    case SkipSelfEvaluation:
        return {"skip-self-evaluation", QT_TRANSLATE_NOOP("Core", "Go on without the self-evaluation")};
    case HearMayor: return {"hear-mayor", QT_TRANSLATE_NOOP("Core", "Record what the mayor said")};
    case Propose: return {"propose", QT_TRANSLATE_NOOP("Core", "Propose the score")};
    case Reopen: return {"reopen", QT_TRANSLATE_NOOP("Core", "Score again")};
    case Calibrate: return {"calibrate", QT_TRANSLATE_NOOP("Core", "Confirm after calibration")};
    case HoldInterview: return {"hold-interview", QT_TRANSLATE_NOOP("Core", "Record the interview")};
    case Notify: return {"notify", QT_TRANSLATE_NOOP("Core", "Notify the evaluation")};
    case Accept: return {"accept", QT_TRANSLATE_NOOP("Core", "Accept the evaluation")};
    case RequestReview: return {"request-review", QT_TRANSLATE_NOOP("Core", "Ask for a review")};
    case WithdrawReview: return {"withdraw-review", QT_TRANSLATE_NOOP("Core", "Withdraw the request of review")};
    case RecordOpinion: return {"record-opinion", QT_TRANSLATE_NOOP("Core", "Record the opinion of the Nucleo")};
    case Conciliate: return {"conciliate", QT_TRANSLATE_NOOP("Core", "Record the conciliation")};
    case Decide: return {"decide", QT_TRANSLATE_NOOP("Core", "Decide the review")};
    case MakeFinal: return {"make-final", QT_TRANSLATE_NOOP("Core", "Make it final")};
    case CloseUnscored: return {"close-unscored", QT_TRANSLATE_NOOP("Core", "End without a score")};
    }
    return {"", ""};
}

template <typename Value, std::size_t N>
std::optional<Value> fromKey(const std::array<Value, N> &all, const QString &key)
{
    for (Value value : all) {
        if (key == QLatin1String(nameOf(value).key))
            return value;
    }
    return std::nullopt;
}

} // namespace

QString evaluationStateKey(EvaluationState state)
{
    return QString::fromLatin1(nameOf(state).key);
}

QString evaluationActionKey(EvaluationAction action)
{
    return QString::fromLatin1(nameOf(action).key);
}

std::optional<EvaluationState> evaluationStateFrom(const QString &key)
{
    return fromKey(kEvaluationStates, key);
}

std::optional<EvaluationAction> evaluationActionFrom(const QString &key)
{
    return fromKey(kEvaluationActions, key);
}

QString evaluationStateName(EvaluationState state)
{
    return say(nameOf(state).text);
}

QString evaluationActionName(EvaluationAction action)
{
    return say(nameOf(action).text);
}

QList<EvaluationState> evaluationPath(EvaluationState current, bool portavoce)
{
    using enum EvaluationState;
    QList<EvaluationState> path{Goals, Shared, Monitoring, SelfEvaluation, Proposal};
    if (current == Unscored)
        return path << Unscored;
    if (portavoce)
        path << MayorHeard;
    path << Calibration << Interview << Interviewed << Notified;
    if (current == Review || current == Opinion)
        path << Review << Opinion;
    return path << Final;
}

} // namespace gonfalone
