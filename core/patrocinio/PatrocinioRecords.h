#pragma once

#include "core/cases/Workflow.h"
#include "core/documents/Document.h"

#include <QDate>
#include <QList>
#include <QString>

namespace gonfalone {

// The records of a case besides its fields: versions of the act's text, opinions, declarations, logo proofs. They are
// appended and keep who and when; nothing of them is ever changed behind the back of the next.

/// How a version of the text came to be.
enum class VersionOrigin {
    Drawn,   ///< merged from the fields with the office's template
    Edited,  ///< by hand
    Restored ///< an earlier version taken up again
};
inline constexpr std::array kVersionOrigins{VersionOrigin::Drawn, VersionOrigin::Edited, VersionOrigin::Restored};

/// One text that the draft deliberation had. The places of the opinions are marks in it (PatrocinioOpinions.h), so that
/// an opinion given on the text does not change the text.
struct DraftVersion {
    int number = 0;
    VersionOrigin origin = VersionOrigin::Drawn;
    QString body;      ///< HTML as DraftDocument::body
    QString sha256;    ///< of `body` in UTF-8, hexadecimal
    QDate drawnOn;     ///< the day that the act says
    QString drawnFrom; ///< SHA-256 of the text that the fields gave then: another one now means that they changed
    int restored = 0;  ///< the number of the version taken up again
    QDateTime madeAt = {};
    QString madeBy = {};

    bool operator==(const DraftVersion &) const = default;
};

/// The opinions of art. 49 c. 1 TUEL. In law each is a parere (Nature::Opinion) of the head of the service.
enum class OpinionKind { Technical, Accounting };
inline constexpr std::array kOpinionKinds{OpinionKind::Technical, OpinionKind::Accounting};
enum class OpinionOutcome { Favourable, WithRemarks, Unfavourable };
inline constexpr std::array kOpinionOutcomes{OpinionOutcome::Favourable, OpinionOutcome::WithRemarks,
                                             OpinionOutcome::Unfavourable};

struct Opinion {
    OpinionKind kind = OpinionKind::Technical;
    OpinionOutcome outcome = OpinionOutcome::Favourable;
    QString signer; ///< the manager who gave it
    QString office; ///< of which service, "dirigente del Settore Cultura"
    QDate day;
    QString reasons;
    int version = 0; ///< of the text that it was given on
    QDateTime recordedAt;
    QString recordedBy;

    bool operator==(const Opinion &) const = default;
};

/// What a person who works on the case says of his own interests (art. 6-bis L. 241/1990; art. 6 and 7 DPR 62/2013).
struct ConflictDeclaration {
    QString login;
    QString name;
    bool conflict = false;
    QString reasons;  ///< which conflict, or why there is none any more
    QString passedTo; ///< who has the case from then on, when there is a conflict
    QDateTime at;

    bool operator==(const ConflictDeclaration &) const = default;
};

enum class ProofState { Received, SentOut, Approved, Refused };
enum class ProofAction { SendOut, Approve, Refuse };
inline constexpr std::array kProofStates{ProofState::Received, ProofState::SentOut, ProofState::Approved,
                                         ProofState::Refused};
inline constexpr std::array kProofActions{ProofAction::SendOut, ProofAction::Approve, ProofAction::Refuse};

/// What becomes of a proof with the stemma on it. A refused one is followed by a new one, never by itself.
inline constexpr Workflow kProofFlow{std::array{
    Step{ProofState::Received, ProofAction::SendOut, ProofState::SentOut, Permission::InvestigatePatrocinio,
         Nature::Communication},
    Step{ProofState::Received, ProofAction::Approve, ProofState::Approved, Permission::RecordPatrocinioOutcome,
         Nature::Visto},
    Step{ProofState::Received, ProofAction::Refuse, ProofState::Refused, Permission::RecordPatrocinioOutcome,
         Nature::Communication},
    Step{ProofState::SentOut, ProofAction::Approve, ProofState::Approved, Permission::RecordPatrocinioOutcome,
         Nature::Visto},
    Step{ProofState::SentOut, ProofAction::Refuse, ProofState::Refused, Permission::RecordPatrocinioOutcome,
         Nature::Communication},
}};
static_assert(kProofFlow.isDeterministic());

/// A picture or PDF on which the applicant used the stemma, to be approved before it is printed or published.
struct LogoProof {
    int number = 0;
    DocumentId document;
    QString name; ///< of the document
    QString mediaType;
    ProofState state = ProofState::Received;
    QString note; ///< to whom it went, or the corrections that are asked
    QDateTime receivedAt;
    QString receivedBy;
    QDateTime decidedAt; ///< of the last step; invalid = none yet
    QString decidedBy;
    qint64 version = 0;

    bool operator==(const LogoProof &) const = default;
};

/// The stable names, in the data and on the command line.
QString originKey(VersionOrigin origin);
QString opinionKey(OpinionKind kind);
QString outcomeKey(OpinionOutcome outcome);
QString proofKey(ProofState state);
QString proofActionKey(ProofAction action);
std::optional<VersionOrigin> originFrom(const QString &key);
std::optional<OpinionKind> opinionFrom(const QString &key);
std::optional<OpinionOutcome> outcomeFrom(const QString &key);
std::optional<ProofState> proofStateFrom(const QString &key);
std::optional<ProofAction> proofActionFrom(const QString &key);
/// What people read, translated.
QString originName(VersionOrigin origin);
QString opinionName(OpinionKind kind);
QString outcomeName(OpinionOutcome outcome);
QString proofName(ProofState state);
QString proofActionName(ProofAction action);

} // namespace gonfalone
