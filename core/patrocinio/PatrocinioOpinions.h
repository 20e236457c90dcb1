#pragma once

#include "core/base/Error.h"
#include "core/patrocinio/Patrocinio.h"
#include "core/patrocinio/PatrocinioRecords.h"
#include "core/patrocinio/PatrocinioWorkflow.h"

namespace gonfalone {

enum class OpinionValidity {
    NotDue,
    Missing,
    Stale, ///< the text was changed after it: a new one has to be asked
    Valid,
};

/// How it stands with one of the opinions of art. 49 TUEL.
struct OpinionStatus {
    OpinionKind kind = OpinionKind::Technical;
    OpinionValidity validity = OpinionValidity::Missing;
    QString why;                  ///< why it is due or not, translated
    std::optional<Opinion> given; ///< the last one, also when it is stale

    bool isDue() const { return validity != OpinionValidity::NotDue; }
    bool operator==(const OpinionStatus &) const = default;
};

/// Both opinions, held against the last version of the text (0 = there is none). The accounting opinion is due when
/// what is given has effects on finances or assets, and as long as nobody has answered whether it has.
QList<OpinionStatus> opinionStatuses(const Patrocinio &patrocinio, DecidingOrgan organ, const QList<Opinion> &opinions,
                                     int lastVersion);

/// What the opinions refuse to a step, each with the article; empty when the step may be taken.
QList<FieldError> opinionFaults(PatrocinioAction action, const Patrocinio &patrocinio,
                                const QList<OpinionStatus> &statuses);

/// What an opinion itself misses: signer, service, day, and reasons unless it is plainly favourable.
QList<FieldError> faultsOf(const Opinion &opinion, const QDate &textMadeOn, const QDate &today);

/// The mark in a version's text where the opinion is printed; Italian, for it stands in the act.
QString opinionMark(OpinionKind kind);
/// The text with the opinions in the places of their marks, or behind it when a mark was removed by hand.
QString withOpinions(const QString &body, const Patrocinio &patrocinio, const QList<OpinionStatus> &statuses);
/// An opinion as the act states it, Italian.
QString opinionSentence(const Opinion &opinion);

} // namespace gonfalone
