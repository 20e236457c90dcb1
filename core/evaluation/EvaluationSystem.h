#pragma once

#include "core/base/Result.h"
#include "core/base/StrongId.h"
#include "core/staff/Staff.h"

#include <QDate>

namespace gonfalone {

using EvaluationSystemId = StrongId<struct EvaluationSystemTag>;

/// Scores are hundredths of a point, weights whole percent, everywhere in this module: no figure is ever a float.
/// The final score lies between 0 and this.
inline constexpr int kFullScore = 100'00;

/// A stretch of the final score, both ends in it.
struct EvaluationBand {
    QString name;
    int from = 0;
    int to = 0;
    int bonus = 0;         ///< percent of the full bonus
    bool negative = false; ///< art. 3 c. 5-bis D.Lgs. 150/2009
    bool top = false;      ///< what a quota of top scores counts

    bool operator==(const EvaluationBand &) const = default;
};

struct EvaluationBehaviour {
    QString key;
    QString text;
    int weight = 0; ///< of the behaviours, which total 100

    bool operator==(const EvaluationBehaviour &) const = default;
};

/// How the people of one category are evaluated.
struct EvaluationCategory {
    QString key;
    QString name;
    QList<ContractKind> contracts; ///< for whom it is proposed
    int goals = 0;                 ///< weight of the goals in the final score
    int behaviours = 0;
    int unit = 0; ///< weight of the performance of the unit (art. 9 D.Lgs. 150/2009); the three total 100
    int fewestGoals = 1;
    int mostGoals = 10;
    QList<EvaluationBehaviour> list;

    bool operator==(const EvaluationCategory &) const = default;
};

/// A version of the system by which performance is measured and evaluated (SMVP, art. 7 D.Lgs. 150/2009). What is in
/// use never changes: a correction is another version, from another day.
struct EvaluationSystem {
    EvaluationSystemId id;
    QString name;
    QString source; ///< the act that adopts it
    QDate validFrom;
    int scaleMin = 0; ///< what each goal and behaviour is scored with
    int scaleMax = 0;
    int scaleStep = 1;
    int decimals = 2;         ///< of the final score, rounded half up
    int presenceDays = 0;     ///< of a year; fewer and there is no score
    bool midYearCheck = true; ///< wanted before the self-evaluation of a sheet of more than half a year
    int appealDays = 0;       ///< from the notification
    int opinionDays = 0;      ///< of the Nucleo, from the request of review
    QString conciliation;     ///< the procedure, as art. 7 c. 2-bis wants it in the system
    QList<EvaluationBand> bands;
    QList<EvaluationCategory> categories;

    const EvaluationCategory *category(const QString &key) const;
    /// The one proposed for a kind of contract; empty when there is none.
    QString categoryFor(ContractKind kind) const;
    const EvaluationBand *bandOf(int score) const;
    bool operator==(const EvaluationSystem &) const = default;
};

/// What does not hold: a system with a fault never reaches a sheet. The fields are those of the file
/// ("categories.istruttori.weights", "bands.3.from").
QList<FieldError> systemFaults(const EvaluationSystem &system);

/// The file of a system, both ways. Errors: Invalid, with the place.
Result<EvaluationSystem> readEvaluationSystem(const QByteArray &json);
QByteArray writeEvaluationSystem(const EvaluationSystem &system);

/// Hundredths as a person writes them: "87.5", "90,25"; nothing for what is no such number.
std::optional<int> hundredthsFrom(const QString &text);
/// "87,50"
QString scoreText(qint64 hundredths);

} // namespace gonfalone
