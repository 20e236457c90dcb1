#include "core/patrocinio/PatrocinioRecords.h"

#include "core/base/Named.h"

namespace gonfalone {

namespace {

constexpr std::array kOriginNames{
    Named{VersionOrigin::Drawn, "drawn", QT_TRANSLATE_NOOP("Core", "drawn up from the fields")},
    Named{VersionOrigin::Edited, "edited", QT_TRANSLATE_NOOP("Core", "edited by hand")},
    Named{VersionOrigin::Restored, "restored", QT_TRANSLATE_NOOP("Core", "taken up again")}};
static_assert(standsInOrder(kOriginNames));
constexpr std::array kOpinionNames{
    Named{OpinionKind::Technical, "technical", QT_TRANSLATE_NOOP("Core", "Opinion on technical regularity")},
    Named{OpinionKind::Accounting, "accounting", QT_TRANSLATE_NOOP("Core", "Opinion on accounting regularity")}};
static_assert(standsInOrder(kOpinionNames));
constexpr std::array kOutcomeNames{
    Named{OpinionOutcome::Favourable, "favourable", QT_TRANSLATE_NOOP("Core", "favourable")},
    Named{OpinionOutcome::WithRemarks, "with-remarks", QT_TRANSLATE_NOOP("Core", "favourable with remarks")},
    Named{OpinionOutcome::Unfavourable, "unfavourable", QT_TRANSLATE_NOOP("Core", "unfavourable")}};
static_assert(standsInOrder(kOutcomeNames));
constexpr std::array kProofNames{
    Named{ProofState::Received, "received", QT_TRANSLATE_NOOP("Core", "to be looked at")},
    Named{ProofState::SentOut, "sent-out", QT_TRANSLATE_NOOP("Core", "sent out for approval")},
    Named{ProofState::Approved, "approved", QT_TRANSLATE_NOOP("Core", "approved")},
    Named{ProofState::Refused, "refused", QT_TRANSLATE_NOOP("Core", "corrections asked")}};
static_assert(standsInOrder(kProofNames));
constexpr std::array kProofActionNames{
    Named{ProofAction::SendOut, "send", QT_TRANSLATE_NOOP("Core", "Send out for approval")},
    Named{ProofAction::Approve, "approve", QT_TRANSLATE_NOOP("Core", "Approve the proof")},
    Named{ProofAction::Refuse, "refuse", QT_TRANSLATE_NOOP("Core", "Ask for corrections")}};
static_assert(standsInOrder(kProofActionNames));

} // namespace

QString originKey(VersionOrigin origin)
{
    return keyIn(kOriginNames, origin);
}

QString opinionKey(OpinionKind kind)
{
    return keyIn(kOpinionNames, kind);
}

QString outcomeKey(OpinionOutcome outcome)
{
    return keyIn(kOutcomeNames, outcome);
}

QString proofKey(ProofState state)
{
    return keyIn(kProofNames, state);
}

QString proofActionKey(ProofAction action)
{
    return keyIn(kProofActionNames, action);
}

std::optional<VersionOrigin> originFrom(const QString &key)
{
    return valueIn(kOriginNames, key);
}

std::optional<OpinionKind> opinionFrom(const QString &key)
{
    return valueIn(kOpinionNames, key);
}

std::optional<OpinionOutcome> outcomeFrom(const QString &key)
{
    return valueIn(kOutcomeNames, key);
}

std::optional<ProofState> proofStateFrom(const QString &key)
{
    return valueIn(kProofNames, key);
}

std::optional<ProofAction> proofActionFrom(const QString &key)
{
    return valueIn(kProofActionNames, key);
}

QString originName(VersionOrigin origin)
{
    return nameIn(kOriginNames, origin);
}

QString opinionName(OpinionKind kind)
{
    return nameIn(kOpinionNames, kind);
}

QString outcomeName(OpinionOutcome outcome)
{
    return nameIn(kOutcomeNames, outcome);
}

QString proofName(ProofState state)
{
    return nameIn(kProofNames, state);
}

QString proofActionName(ProofAction action)
{
    return nameIn(kProofActionNames, action);
}

} // namespace gonfalone
