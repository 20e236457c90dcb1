#pragma once

#include "core/cases/Workflow.h"

#include <QList>
#include <QString>

namespace gonfalone {

enum class EvaluationState {
    Goals,          ///< being assigned
    Shared,         ///< handed to the evaluated, not signed for yet
    Monitoring,     ///< the year runs: facts, training, mid-year check
    SelfEvaluation, ///< waits for the evaluated's own
    Proposal,       ///< being scored
    MayorHeard,     ///< of the Portavoce only
    Calibration,    ///< scored, looked at beside the others
    Interview,      ///< to be held
    Interviewed,
    Notified, ///< the days of the request of review run
    Review,   ///< asked for
    Opinion,  ///< of the Nucleo is there
    Final,
    Unscored, ///< ended without a score: too little presence
};

enum class EvaluationAction {
    Share,
    TakeBack,
    Sign,
    RecordDelivery,
    CheckMidYear,
    ChangeGoals,
    AskSelfEvaluation,
    SelfEvaluate,
    SkipSelfEvaluation,
    HearMayor,
    Propose,
    Reopen,
    Calibrate,
    HoldInterview,
    Notify,
    Accept,
    RequestReview,
    WithdrawReview,
    RecordOpinion,
    Conciliate,
    Decide,
    MakeFinal,
    CloseUnscored,
};

/// Whose step it is. A sheet has parties, and a permission alone says nothing about them.
enum class EvaluationParty {
    Evaluator,
    Evaluated, ///< or the evaluator for who has no account, from the signed paper
    Mayor,     ///< or the evaluator, who puts on record what the mayor said
};

/// The year of a sheet, readable by a lawyer. Nobody's step is done by another party, and nobody's by the
/// administrator.
inline constexpr Workflow kEvaluationFlow{std::array{
    // the goals (D.Lgs. 150/2009 art. 5; goals by the end of February)
    Step{EvaluationState::Goals, EvaluationAction::Share, EvaluationState::Shared, Permission::WriteEvaluations,
         Nature::Communication},
    Step{EvaluationState::Shared, EvaluationAction::TakeBack, EvaluationState::Goals, Permission::WriteEvaluations,
         Nature::None},
    Step{EvaluationState::Shared, EvaluationAction::Sign, EvaluationState::Monitoring, Permission::ViewEvaluations,
         Nature::None},
    Step{EvaluationState::Shared, EvaluationAction::RecordDelivery, EvaluationState::Monitoring,
         Permission::WriteEvaluations, Nature::Communication},
    // the year
    Step{EvaluationState::Monitoring, EvaluationAction::CheckMidYear, EvaluationState::Monitoring,
         Permission::WriteEvaluations, Nature::Communication},
    Step{EvaluationState::Monitoring, EvaluationAction::ChangeGoals, EvaluationState::Goals,
         Permission::WriteEvaluations, Nature::None},
    Step{EvaluationState::Monitoring, EvaluationAction::AskSelfEvaluation, EvaluationState::SelfEvaluation,
         Permission::WriteEvaluations, Nature::Communication},
    Step{EvaluationState::Monitoring, EvaluationAction::CloseUnscored, EvaluationState::Unscored,
         Permission::WriteEvaluations, Nature::Decision},
    Step{EvaluationState::SelfEvaluation, EvaluationAction::SelfEvaluate, EvaluationState::Proposal,
         Permission::ViewEvaluations, Nature::None},
    Step{EvaluationState::SelfEvaluation, EvaluationAction::SkipSelfEvaluation, EvaluationState::Proposal,
         Permission::WriteEvaluations, Nature::None},
    // the evaluation
    Step{EvaluationState::Proposal, EvaluationAction::HearMayor, EvaluationState::MayorHeard, Permission::HearPortavoce,
         Nature::Opinion},
    Step{EvaluationState::Proposal, EvaluationAction::Propose, EvaluationState::Calibration,
         Permission::WriteEvaluations, Nature::None},
    Step{EvaluationState::Proposal, EvaluationAction::CloseUnscored, EvaluationState::Unscored,
         Permission::WriteEvaluations, Nature::Decision},
    Step{EvaluationState::MayorHeard, EvaluationAction::Propose, EvaluationState::Calibration,
         Permission::WriteEvaluations, Nature::None},
    Step{EvaluationState::MayorHeard, EvaluationAction::Reopen, EvaluationState::Proposal, Permission::WriteEvaluations,
         Nature::None},
    Step{EvaluationState::Calibration, EvaluationAction::Calibrate, EvaluationState::Interview,
         Permission::WriteEvaluations, Nature::None},
    Step{EvaluationState::Calibration, EvaluationAction::Reopen, EvaluationState::Proposal,
         Permission::WriteEvaluations, Nature::None},
    Step{EvaluationState::Interview, EvaluationAction::HoldInterview, EvaluationState::Interviewed,
         Permission::WriteEvaluations, Nature::Communication},
    Step{EvaluationState::Interview, EvaluationAction::Reopen, EvaluationState::Proposal, Permission::WriteEvaluations,
         Nature::None},
    Step{EvaluationState::Interviewed, EvaluationAction::Reopen, EvaluationState::Proposal,
         Permission::WriteEvaluations, Nature::None},
    Step{EvaluationState::Interviewed, EvaluationAction::Notify, EvaluationState::Notified,
         Permission::WriteEvaluations, Nature::Communication},
    // the review (D.Lgs. 150/2009 art. 7: conciliation is part of the system)
    Step{EvaluationState::Notified, EvaluationAction::Accept, EvaluationState::Final, Permission::ViewEvaluations,
         Nature::None},
    Step{EvaluationState::Notified, EvaluationAction::RequestReview, EvaluationState::Review,
         Permission::ViewEvaluations, Nature::None},
    Step{EvaluationState::Notified, EvaluationAction::MakeFinal, EvaluationState::Final, Permission::WriteEvaluations,
         Nature::Decision},
    Step{EvaluationState::Review, EvaluationAction::WithdrawReview, EvaluationState::Final, Permission::ViewEvaluations,
         Nature::None},
    Step{EvaluationState::Review, EvaluationAction::Conciliate, EvaluationState::Final, Permission::WriteEvaluations,
         Nature::Decision},
    Step{EvaluationState::Review, EvaluationAction::RecordOpinion, EvaluationState::Opinion,
         Permission::WriteEvaluations, Nature::Opinion},
    Step{EvaluationState::Opinion, EvaluationAction::Conciliate, EvaluationState::Final, Permission::WriteEvaluations,
         Nature::Decision},
    Step{EvaluationState::Opinion, EvaluationAction::Decide, EvaluationState::Final, Permission::WriteEvaluations,
         Nature::Decision},
}};
static_assert(kEvaluationFlow.isDeterministic());

inline constexpr std::array kEvaluationStates{
    EvaluationState::Goals,          EvaluationState::Shared,    EvaluationState::Monitoring,
    EvaluationState::SelfEvaluation, EvaluationState::Proposal,  EvaluationState::MayorHeard,
    EvaluationState::Calibration,    EvaluationState::Interview, EvaluationState::Interviewed,
    EvaluationState::Notified,       EvaluationState::Review,    EvaluationState::Opinion,
    EvaluationState::Final,          EvaluationState::Unscored,
};
inline constexpr std::array kEvaluationActions{
    EvaluationAction::Share,
    EvaluationAction::TakeBack,
    EvaluationAction::Sign,
    EvaluationAction::RecordDelivery,
    EvaluationAction::CheckMidYear,
    EvaluationAction::ChangeGoals,
    EvaluationAction::AskSelfEvaluation,
    EvaluationAction::SelfEvaluate,
    EvaluationAction::SkipSelfEvaluation,
    EvaluationAction::HearMayor,
    EvaluationAction::Propose,
    EvaluationAction::Reopen,
    EvaluationAction::Calibrate,
    EvaluationAction::HoldInterview,
    EvaluationAction::Notify,
    EvaluationAction::Accept,
    EvaluationAction::RequestReview,
    EvaluationAction::WithdrawReview,
    EvaluationAction::RecordOpinion,
    EvaluationAction::Conciliate,
    EvaluationAction::Decide,
    EvaluationAction::MakeFinal,
    EvaluationAction::CloseUnscored,
};

constexpr EvaluationParty partyOf(EvaluationAction action)
{
    using enum EvaluationAction;
    if (action == Sign || action == SelfEvaluate || action == Accept || action == RequestReview
        || action == WithdrawReview)
        return EvaluationParty::Evaluated;
    return action == HearMayor ? EvaluationParty::Mayor : EvaluationParty::Evaluator;
}

/// A step that is nothing without its words: minutes, opinion, reason, request.
constexpr bool needsText(EvaluationAction action)
{
    using enum EvaluationAction;
    return action != Share && action != Sign && action != AskSelfEvaluation && action != Propose && action != Calibrate
        && action != Notify && action != Accept && action != WithdrawReview && action != MakeFinal;
}

constexpr bool isOpen(EvaluationState state)
{
    return state != EvaluationState::Final && state != EvaluationState::Unscored;
}

/// Which parts of a sheet its evaluator may write in a state.
constexpr bool areGoalsEditable(EvaluationState state)
{
    return state == EvaluationState::Goals;
}
constexpr bool areScoresEditable(EvaluationState state)
{
    using enum EvaluationState;
    return state == Proposal || state == Review || state == Opinion;
}
/// Facts, training and presence: until the score is proposed.
constexpr bool isYearEditable(EvaluationState state)
{
    using enum EvaluationState;
    return state == Goals || state == Shared || state == Monitoring || state == SelfEvaluation || state == Proposal;
}

/// The stable names, in the data and on the command line.
QString evaluationStateKey(EvaluationState state);
QString evaluationActionKey(EvaluationAction action);
std::optional<EvaluationState> evaluationStateFrom(const QString &key);
std::optional<EvaluationAction> evaluationActionFrom(const QString &key);
/// What people read, translated.
QString evaluationStateName(EvaluationState state);
QString evaluationActionName(EvaluationAction action);

/// The main road of a sheet for the drawing of its path.
QList<EvaluationState> evaluationPath(EvaluationState current, bool portavoce);

} // namespace gonfalone
