#pragma once

#include "core/cases/Workflow.h"

#include <QList>
#include <QString>

namespace gonfalone {

enum class PatrocinioState { Received, UnderReview, DraftReady, Granted, Refused, Closed, Withdrawn };
enum class PatrocinioAction { Investigate, PrepareDraft, Reopen, Grant, Refuse, Close, Withdraw };

/// The procedure, readable by a lawyer.
inline constexpr Workflow kPatrocinioFlow{std::array{
    Step{PatrocinioState::Received, PatrocinioAction::Investigate, PatrocinioState::UnderReview,
         Permission::InvestigatePatrocinio, Nature::None},
    Step{PatrocinioState::UnderReview, PatrocinioAction::PrepareDraft, PatrocinioState::DraftReady,
         Permission::InvestigatePatrocinio, Nature::None},
    Step{PatrocinioState::DraftReady, PatrocinioAction::Reopen, PatrocinioState::UnderReview,
         Permission::InvestigatePatrocinio, Nature::None},
    Step{PatrocinioState::DraftReady, PatrocinioAction::Grant, PatrocinioState::Granted,
         Permission::RecordPatrocinioOutcome, Nature::Decision},
    Step{PatrocinioState::DraftReady, PatrocinioAction::Refuse, PatrocinioState::Refused,
         Permission::RecordPatrocinioOutcome, Nature::Decision},
    Step{PatrocinioState::Granted, PatrocinioAction::Close, PatrocinioState::Closed, Permission::InvestigatePatrocinio,
         Nature::None},
    Step{PatrocinioState::Refused, PatrocinioAction::Close, PatrocinioState::Closed, Permission::InvestigatePatrocinio,
         Nature::None},
    Step{PatrocinioState::Received, PatrocinioAction::Withdraw, PatrocinioState::Withdrawn,
         Permission::InvestigatePatrocinio, Nature::None},
    Step{PatrocinioState::UnderReview, PatrocinioAction::Withdraw, PatrocinioState::Withdrawn,
         Permission::InvestigatePatrocinio, Nature::None},
    Step{PatrocinioState::DraftReady, PatrocinioAction::Withdraw, PatrocinioState::Withdrawn,
         Permission::InvestigatePatrocinio, Nature::None},
}};
static_assert(kPatrocinioFlow.isDeterministic());

inline constexpr std::array kPatrocinioStates{
    PatrocinioState::Received, PatrocinioState::UnderReview, PatrocinioState::DraftReady, PatrocinioState::Granted,
    PatrocinioState::Refused,  PatrocinioState::Closed,      PatrocinioState::Withdrawn};
inline constexpr std::array kPatrocinioActions{
    PatrocinioAction::Investigate, PatrocinioAction::PrepareDraft, PatrocinioAction::Reopen,  PatrocinioAction::Grant,
    PatrocinioAction::Refuse,      PatrocinioAction::Close,        PatrocinioAction::Withdraw};

/// The stable names, in the data and on the command line ("under-review", "investigate").
QString stateKey(PatrocinioState state);
QString actionKey(PatrocinioAction action);
std::optional<PatrocinioState> patrocinioStateFrom(const QString &key);
std::optional<PatrocinioAction> patrocinioActionFrom(const QString &key);
/// What people read, translated: a word for a state, an imperative for an action.
QString stateName(PatrocinioState state);
QString actionName(PatrocinioAction action);
/// The legal nature in a word, translated; empty for None.
QString natureName(Nature nature);

/// The states that still wait for work.
constexpr bool isOpen(PatrocinioState state)
{
    return state != PatrocinioState::Closed && state != PatrocinioState::Withdrawn;
}

/// The main road of a case for the drawing of its path, ending where it went or may go.
QList<PatrocinioState> mainPath(PatrocinioState current);

} // namespace gonfalone
