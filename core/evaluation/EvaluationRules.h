#pragma once

#include "core/evaluation/EvaluationScore.h"

namespace gonfalone {

/// What the rules on a sheet are asked with.
struct EvaluationSources {
    EvaluationSystem system;
    EvaluationCycle cycle;
    QDate today;
    bool declared = false; ///< of a Portavoce: whether the declaration of the year is on record
};

/// What does not hold in what is written, whatever the state: weights, scores out of the scale, texts without a name.
QList<FieldError> contentFaults(const EvaluationSheet &sheet, const EvaluationSystem &system);

/// What stands in the way of a step, each with the article or the rule of the system that says so.
QList<FieldError> missingFor(const EvaluationStep &step, const EvaluationSheet &sheet,
                             const EvaluationSources &sources);

/// The last day for a request of review, counted from the notification; invalid before it.
Explained<QDate> reviewUntil(const EvaluationSheet &sheet, const EvaluationSystem &system);

/// Something that is late, or will be: for the cockpit.
struct EvaluationClock {
    QString what;
    QDate until;
    int left = 0; ///< days; below 0 = late

    bool operator==(const EvaluationClock &) const = default;
};
/// The clock that runs for a sheet; nothing where none does.
std::optional<EvaluationClock> clockOf(const EvaluationSheet &sheet, const EvaluationSources &sources);

/// Takes out what the evaluated is told with the notification and not before: scores, their grounds, what the mayor
/// said.
void hideScores(EvaluationContent &content);

/// A sheet as the office-wide look sees it.
struct CalibrationRow {
    QString label;
    QString name;
    QString category;
    EvaluationState state = EvaluationState::Goals;
    int score = kNoScore;
    QString band;
    bool top = false;
    bool emolumento = false; ///< no economic effect

    bool operator==(const CalibrationRow &) const = default;
};

/// The scores of an office beside each other.
struct Calibration {
    int year = 0;
    QList<CalibrationRow> rows; ///< those with a score by score, then the others
    QStringList bands;          ///< of the system, from the lowest
    QList<int> counts;          ///< of the scored, by band
    int scoredSheets = 0;
    int top = 0;
    int quota = 0;    ///< percent of the sheets; 0 = none
    int mostTop = -1; ///< how many that lets; -1 = no quota
    QString quotaSource;
    int notMine = 0; ///< sheets of another evaluator, which are not counted

    bool exceeds() const { return mostTop >= 0 && top > mostTop; }
};
/// How many sheets may be in the top band: the quota of all, rounded down, and one at least.
int mostInTop(int sheets, int quotaPercent);

/// A line of the table that is published.
struct DistributionLine {
    QString bands; ///< "Adeguata", or "Negativa – Adeguata" where they were joined
    int people = 0;
    int percent = 0; ///< hundredths

    bool operator==(const DistributionLine &) const = default;
};
/// What is published of a cycle (art. 20 D.Lgs. 33/2013).
struct Distribution {
    int year = 0;
    int people = 0; ///< 0 where the whole group is too small to be told
    int smallest = 5;
    QList<DistributionLine> lines;
    QString why; ///< why there are no lines

    bool operator==(const Distribution &) const = default;
};
/// Counts by band that cannot single anyone out: a band with fewer people than `smallest`, or with none, is joined with
/// its neighbour, so that each count is at least that and together they are the total: there is nothing to take from
/// the total to learn what was left out. A table of one band alone would tell the band of everybody: then there is
/// none.
Distribution distributionOf(int year, const QStringList &bands, const QList<int> &counts, int smallest);

} // namespace gonfalone
