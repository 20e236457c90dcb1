#pragma once

#include "core/cases/Workflow.h"

#include <QList>
#include <QString>

namespace gonfalone {

enum class PatrocinioState {
    Received,
    AwaitingIntegration,
    Admissible,
    UnderReview,
    NoticeSent,
    DraftReady,
    InGiunta,
    Granted,
    Communicated,
    Held,
    Refused,
    Referred,
    Acknowledged,
    AtSettore,
    SettoreReported,
    Inadmissible,
    Revoked,
    Withdrawn,
    Closed,
};

enum class PatrocinioAction {
    Admit,
    AskIntegration,
    ReceiveIntegration,
    DeclareInadmissible,
    Investigate,
    NotifyRejection,
    ReceiveObservations,
    Resume,
    PrepareDraft,
    Reopen,
    SendToGiunta,
    Postpone,
    Grant,
    Refuse,
    Communicate,
    RecordEvent,
    Revoke,
    ReferToDelegate,
    Acknowledge,
    DirectSettore,
    Remind,
    ReferAgain,
    RecordSettoreOutcome,
    Close,
    Withdraw,
};

/// The procedure, readable by a lawyer. Two paths leave the intake: on path A the cabinet reviews the request and
/// drafts the act; on path B the event brings work for a Settore, and the cabinet only informs the assessore delegato:
/// nothing on that path leads to a review or a draft of the cabinet.
inline constexpr Workflow kPatrocinioFlow{std::array{
    // intake and admissibility
    Step{PatrocinioState::Received, PatrocinioAction::Admit, PatrocinioState::Admissible,
         Permission::InvestigatePatrocinio, Nature::None},
    Step{PatrocinioState::Received, PatrocinioAction::AskIntegration, PatrocinioState::AwaitingIntegration,
         Permission::InvestigatePatrocinio, Nature::Communication},
    Step{PatrocinioState::Received, PatrocinioAction::Investigate, PatrocinioState::UnderReview,
         Permission::InvestigatePatrocinio, Nature::None},
    Step{PatrocinioState::Received, PatrocinioAction::ReferToDelegate, PatrocinioState::Referred,
         Permission::ReferPatrocinio, Nature::Communication},
    Step{PatrocinioState::Received, PatrocinioAction::DeclareInadmissible, PatrocinioState::Inadmissible,
         Permission::RecordPatrocinioOutcome, Nature::Decision},
    Step{PatrocinioState::Received, PatrocinioAction::Withdraw, PatrocinioState::Withdrawn,
         Permission::InvestigatePatrocinio, Nature::None},
    Step{PatrocinioState::AwaitingIntegration, PatrocinioAction::ReceiveIntegration, PatrocinioState::Received,
         Permission::InvestigatePatrocinio, Nature::None},
    Step{PatrocinioState::AwaitingIntegration, PatrocinioAction::Resume, PatrocinioState::Received,
         Permission::InvestigatePatrocinio, Nature::None},
    Step{PatrocinioState::AwaitingIntegration, PatrocinioAction::DeclareInadmissible, PatrocinioState::Inadmissible,
         Permission::RecordPatrocinioOutcome, Nature::Decision},
    Step{PatrocinioState::AwaitingIntegration, PatrocinioAction::Withdraw, PatrocinioState::Withdrawn,
         Permission::InvestigatePatrocinio, Nature::None},
    Step{PatrocinioState::Admissible, PatrocinioAction::Investigate, PatrocinioState::UnderReview,
         Permission::InvestigatePatrocinio, Nature::None},
    Step{PatrocinioState::Admissible, PatrocinioAction::ReferToDelegate, PatrocinioState::Referred,
         Permission::ReferPatrocinio, Nature::Communication},
    Step{PatrocinioState::Admissible, PatrocinioAction::AskIntegration, PatrocinioState::AwaitingIntegration,
         Permission::InvestigatePatrocinio, Nature::Communication},
    Step{PatrocinioState::Admissible, PatrocinioAction::Withdraw, PatrocinioState::Withdrawn,
         Permission::InvestigatePatrocinio, Nature::None},
    // path A: the cabinet investigates, the Giunta decides
    Step{PatrocinioState::UnderReview, PatrocinioAction::PrepareDraft, PatrocinioState::DraftReady,
         Permission::InvestigatePatrocinio, Nature::None},
    Step{PatrocinioState::UnderReview, PatrocinioAction::AskIntegration, PatrocinioState::AwaitingIntegration,
         Permission::InvestigatePatrocinio, Nature::Communication},
    Step{PatrocinioState::UnderReview, PatrocinioAction::NotifyRejection, PatrocinioState::NoticeSent,
         Permission::InvestigatePatrocinio, Nature::Communication},
    Step{PatrocinioState::UnderReview, PatrocinioAction::Withdraw, PatrocinioState::Withdrawn,
         Permission::InvestigatePatrocinio, Nature::None},
    Step{PatrocinioState::NoticeSent, PatrocinioAction::ReceiveObservations, PatrocinioState::UnderReview,
         Permission::InvestigatePatrocinio, Nature::None},
    Step{PatrocinioState::NoticeSent, PatrocinioAction::Resume, PatrocinioState::UnderReview,
         Permission::InvestigatePatrocinio, Nature::None},
    Step{PatrocinioState::NoticeSent, PatrocinioAction::Withdraw, PatrocinioState::Withdrawn,
         Permission::InvestigatePatrocinio, Nature::None},
    Step{PatrocinioState::DraftReady, PatrocinioAction::SendToGiunta, PatrocinioState::InGiunta,
         Permission::InvestigatePatrocinio, Nature::None},
    Step{PatrocinioState::DraftReady, PatrocinioAction::Reopen, PatrocinioState::UnderReview,
         Permission::InvestigatePatrocinio, Nature::None},
    Step{PatrocinioState::DraftReady, PatrocinioAction::Grant, PatrocinioState::Granted,
         Permission::RecordPatrocinioOutcome, Nature::Decision},
    Step{PatrocinioState::DraftReady, PatrocinioAction::Refuse, PatrocinioState::Refused,
         Permission::RecordPatrocinioOutcome, Nature::Decision},
    Step{PatrocinioState::DraftReady, PatrocinioAction::Withdraw, PatrocinioState::Withdrawn,
         Permission::InvestigatePatrocinio, Nature::None},
    Step{PatrocinioState::InGiunta, PatrocinioAction::Grant, PatrocinioState::Granted,
         Permission::RecordPatrocinioOutcome, Nature::Decision},
    Step{PatrocinioState::InGiunta, PatrocinioAction::Refuse, PatrocinioState::Refused,
         Permission::RecordPatrocinioOutcome, Nature::Decision},
    Step{PatrocinioState::InGiunta, PatrocinioAction::Postpone, PatrocinioState::DraftReady,
         Permission::RecordPatrocinioOutcome, Nature::None},
    Step{PatrocinioState::InGiunta, PatrocinioAction::Withdraw, PatrocinioState::Withdrawn,
         Permission::InvestigatePatrocinio, Nature::None},
    Step{PatrocinioState::Granted, PatrocinioAction::Communicate, PatrocinioState::Communicated,
         Permission::InvestigatePatrocinio, Nature::Communication},
    Step{PatrocinioState::Granted, PatrocinioAction::Revoke, PatrocinioState::Revoked,
         Permission::RecordPatrocinioOutcome, Nature::Decision},
    Step{PatrocinioState::Granted, PatrocinioAction::Close, PatrocinioState::Closed, Permission::InvestigatePatrocinio,
         Nature::None},
    Step{PatrocinioState::Communicated, PatrocinioAction::RecordEvent, PatrocinioState::Held,
         Permission::InvestigatePatrocinio, Nature::None},
    Step{PatrocinioState::Communicated, PatrocinioAction::Revoke, PatrocinioState::Revoked,
         Permission::RecordPatrocinioOutcome, Nature::Decision},
    Step{PatrocinioState::Held, PatrocinioAction::Close, PatrocinioState::Closed, Permission::InvestigatePatrocinio,
         Nature::None},
    Step{PatrocinioState::Refused, PatrocinioAction::Close, PatrocinioState::Closed, Permission::InvestigatePatrocinio,
         Nature::None},
    Step{PatrocinioState::Inadmissible, PatrocinioAction::Close, PatrocinioState::Closed,
         Permission::InvestigatePatrocinio, Nature::None},
    Step{PatrocinioState::Revoked, PatrocinioAction::Close, PatrocinioState::Closed, Permission::InvestigatePatrocinio,
         Nature::None},
    // path B: the assessore delegato is informed, the Settore acts
    Step{PatrocinioState::Referred, PatrocinioAction::Acknowledge, PatrocinioState::Acknowledged,
         Permission::AnswerReferral, Nature::None},
    Step{PatrocinioState::Referred, PatrocinioAction::Remind, PatrocinioState::Referred, Permission::ReferPatrocinio,
         Nature::Communication},
    Step{PatrocinioState::Referred, PatrocinioAction::ReferAgain, PatrocinioState::Referred,
         Permission::ReferPatrocinio, Nature::Communication},
    Step{PatrocinioState::Referred, PatrocinioAction::Withdraw, PatrocinioState::Withdrawn, Permission::ReferPatrocinio,
         Nature::None},
    Step{PatrocinioState::Acknowledged, PatrocinioAction::DirectSettore, PatrocinioState::AtSettore,
         Permission::AnswerReferral, Nature::Communication},
    Step{PatrocinioState::Acknowledged, PatrocinioAction::Remind, PatrocinioState::Acknowledged,
         Permission::ReferPatrocinio, Nature::Communication},
    Step{PatrocinioState::Acknowledged, PatrocinioAction::ReferAgain, PatrocinioState::Referred,
         Permission::ReferPatrocinio, Nature::Communication},
    Step{PatrocinioState::Acknowledged, PatrocinioAction::Withdraw, PatrocinioState::Withdrawn,
         Permission::ReferPatrocinio, Nature::None},
    Step{PatrocinioState::AtSettore, PatrocinioAction::RecordSettoreOutcome, PatrocinioState::SettoreReported,
         Permission::AnswerReferral, Nature::Communication},
    Step{PatrocinioState::AtSettore, PatrocinioAction::Remind, PatrocinioState::AtSettore, Permission::ReferPatrocinio,
         Nature::Communication},
    Step{PatrocinioState::AtSettore, PatrocinioAction::ReferAgain, PatrocinioState::Referred,
         Permission::ReferPatrocinio, Nature::Communication},
    Step{PatrocinioState::AtSettore, PatrocinioAction::Withdraw, PatrocinioState::Withdrawn,
         Permission::ReferPatrocinio, Nature::None},
    Step{PatrocinioState::SettoreReported, PatrocinioAction::Close, PatrocinioState::Closed,
         Permission::ReferPatrocinio, Nature::None},
}};
static_assert(kPatrocinioFlow.isDeterministic());

inline constexpr std::array kPatrocinioStates{
    PatrocinioState::Received,        PatrocinioState::AwaitingIntegration,
    PatrocinioState::Admissible,      PatrocinioState::UnderReview,
    PatrocinioState::NoticeSent,      PatrocinioState::DraftReady,
    PatrocinioState::InGiunta,        PatrocinioState::Granted,
    PatrocinioState::Communicated,    PatrocinioState::Held,
    PatrocinioState::Refused,         PatrocinioState::Referred,
    PatrocinioState::Acknowledged,    PatrocinioState::AtSettore,
    PatrocinioState::SettoreReported, PatrocinioState::Inadmissible,
    PatrocinioState::Revoked,         PatrocinioState::Withdrawn,
    PatrocinioState::Closed,
};
inline constexpr std::array kPatrocinioActions{
    PatrocinioAction::Admit,
    PatrocinioAction::AskIntegration,
    PatrocinioAction::ReceiveIntegration,
    PatrocinioAction::DeclareInadmissible,
    PatrocinioAction::Investigate,
    PatrocinioAction::NotifyRejection,
    PatrocinioAction::ReceiveObservations,
    PatrocinioAction::Resume,
    PatrocinioAction::PrepareDraft,
    PatrocinioAction::Reopen,
    PatrocinioAction::SendToGiunta,
    PatrocinioAction::Postpone,
    PatrocinioAction::Grant,
    PatrocinioAction::Refuse,
    PatrocinioAction::Communicate,
    PatrocinioAction::RecordEvent,
    PatrocinioAction::Revoke,
    PatrocinioAction::ReferToDelegate,
    PatrocinioAction::Acknowledge,
    PatrocinioAction::DirectSettore,
    PatrocinioAction::Remind,
    PatrocinioAction::ReferAgain,
    PatrocinioAction::RecordSettoreOutcome,
    PatrocinioAction::Close,
    PatrocinioAction::Withdraw,
};

/// The stable names, in the data and on the command line ("under-review", "investigate").
QString stateKey(PatrocinioState state);
QString actionKey(PatrocinioAction action);
std::optional<PatrocinioState> patrocinioStateFrom(const QString &key);
std::optional<PatrocinioAction> patrocinioActionFrom(const QString &key);
/// What people read, translated: a word for a state, an imperative for an action.
QString stateName(PatrocinioState state);
QString actionName(PatrocinioAction action);
/// What the timeline says of a step that was taken: the state it led to, or what was done when it leads back.
QString deedName(const Step<PatrocinioState, PatrocinioAction> &step);
/// The stable name of the legal nature in the data; empty for None.
QString natureKey(Nature nature);

/// The states that still wait for work.
constexpr bool isOpen(PatrocinioState state)
{
    return state != PatrocinioState::Closed && state != PatrocinioState::Withdrawn;
}

/// The event brings work for a Settore: the cabinet only informs (path B).
constexpr bool isOnPathB(PatrocinioState state)
{
    using enum PatrocinioState;
    return state == Referred || state == Acknowledged || state == AtSettore || state == SettoreReported;
}

/// The main road of a case for the drawing of its path, ending where it went or may go.
QList<PatrocinioState> mainPath(PatrocinioState current);

} // namespace gonfalone
