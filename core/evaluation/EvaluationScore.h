#pragma once

#include "core/base/Explained.h"
#include "core/evaluation/EvaluationSheet.h"

namespace gonfalone {

/// What a sheet comes to. Each part is of 100, rounded to hundredths to be shown; the total is made of the parts before
/// they are rounded, and rounded once, half up, to the decimals of the system.
struct EvaluationScore {
    int goals = 0;
    int behaviours = 0;
    int unit = 0;
    int total = 0;
    EvaluationBand band;

    bool operator==(const EvaluationScore &) const = default;
};

/// The final score with each step of the sum. Invalid, with the fields, while a score is missing or does not lie on the
/// scale: `behaviour.KEY.score`, `goal.2.score`, `unit.score`. Exact: integers all the way.
Result<Explained<EvaluationScore>> scored(const EvaluationSystem &system, const EvaluationCategory &category,
                                          const EvaluationContent &content);

/// The scores that were given and do not lie on the scale.
QList<FieldError> scaleFaults(const EvaluationSystem &system, const EvaluationCategory &category,
                              const EvaluationContent &content);

/// A sheet's part of the score of a year.
struct YearPart {
    int score = 0;
    int days = 0;
};
/// The score of who has more than one sheet in a year: each weighs its days. Rounded once, half up, to hundredths.
Explained<int> yearScore(const QList<YearPart> &parts);

/// What of the full bonus goes with a score, in hundredths of a percent: the bonus of the band for the days of the
/// sheet out of those of the year; nothing where the pay takes everything in.
Explained<int> bonusShare(const EvaluationScore &score, const EvaluationSheet &sheet);

/// Whether somebody's pay leaves room for an effect, by the contracts that held in the days of the sheet: emolumento
/// unico (art. 90 c. 3 TUEL), Portavoce's indemnity (art. 7 L. 150/2000), externals.
EconomicEffect economicEffect(const QList<Contract> &contracts, StaffPersonId person, const QDate &from,
                              const QDate &to);

/// Training done against that wanted in a year, in minutes.
struct TrainingMeter {
    int done = 0;
    int wanted = 0;

    int missing() const { return done >= wanted ? 0 : wanted - done; }
    bool operator==(const TrainingMeter &) const = default;
};
Explained<TrainingMeter> trainingOf(const EvaluationContent &content, int wantedHours, const QString &source);
/// "12 h 30 min"
QString hoursText(int minutes);

} // namespace gonfalone
