#pragma once

#include "core/access/User.h"
#include "core/evaluation/EvaluationSystem.h"
#include "core/evaluation/EvaluationWorkflow.h"

#include <QDateTime>

namespace gonfalone {

using EvaluationCycleId = StrongId<struct EvaluationCycleTag>;
using EvaluationSheetId = StrongId<struct EvaluationSheetTag>;

/// A score that was not given yet.
inline constexpr int kNoScore = -1;

/// A year of the office.
struct EvaluationCycle {
    EvaluationCycleId id;
    int year = 0;
    EvaluationSystemId system; ///< the version in force when the cycle was opened
    QDate goalsDue;
    QDate closedOn; ///< invalid while it runs
    qint64 version = 0;

    bool operator==(const EvaluationCycle &) const = default;
};

struct EvaluationGoal {
    QString title;
    QString measure; ///< indicator and target
    int weight = 0;  ///< of the goals, which total 100
    int score = kNoScore;
    QString grounds; ///< why that score

    bool operator==(const EvaluationGoal &) const = default;
};

/// The score of a behaviour of the system.
struct EvaluationRating {
    QString key;
    int score = kNoScore;
    QString grounds;

    bool operator==(const EvaluationRating &) const = default;
};

/// A line of the diary: appended, and withdrawn with a reason.
struct EvaluationFact {
    QDate day;
    bool good = true;
    QString text;
    QString evidence; ///< by what it can be proved: a document, its protocol, a witness
    QDateTime recordedAt;
    QString recordedBy;
    QString withdrawn; ///< why it is read no more; empty = it stands

    bool operator==(const EvaluationFact &) const = default;
};

struct EvaluationTraining {
    QDate day;
    QString title;
    int minutes = 0;

    bool operator==(const EvaluationTraining &) const = default;
};

/// The words of a step: minutes, opinion, request, reason.
struct EvaluationNote {
    EvaluationAction action = EvaluationAction::Share;
    QDate day;
    QString text;
    QString by;
    QDateTime at;

    bool operator==(const EvaluationNote &) const = default;
};

/// Who evaluated, from a day to a day; who leaves says what he saw.
struct EvaluatorTurn {
    UserId user;
    QString name;
    QDate from;
    QDate to; ///< invalid = still
    QString opinion;

    bool operator==(const EvaluatorTurn &) const = default;
};

/// Whether the evaluation has an effect on pay, as it was found when the score was proposed.
struct EconomicEffect {
    bool none = false;
    QString why;

    bool operator==(const EconomicEffect &) const = default;
};

/// What only the parties of a sheet read: kept sealed, as one text.
struct EvaluationContent {
    UserId evaluator;
    UserId evaluated; ///< invalid = has no account
    UserId mayor;     ///< of a Portavoce's sheet
    QList<EvaluationGoal> goals;
    int unitScore = kNoScore;
    QString unitGrounds;
    QList<EvaluationRating> ratings;
    QList<EvaluationFact> facts;
    QList<EvaluationTraining> training;
    int presenceDays = -1; ///< as the personnel office counts them; below 0 = not known yet
    QString lateReason;    ///< why the goals were handed over after their day
    QString motivation;
    QString plan; ///< of improvement
    QList<EvaluatorTurn> turns;
    QList<EvaluationNote> notes;
    EconomicEffect economic;
    int notifiedScore = kNoScore; ///< before a review changed it

    bool operator==(const EvaluationContent &) const = default;
};

/// A person's sheet of a year or of a part of it.
struct EvaluationSheet {
    EvaluationSheetId id;
    QString label; ///< "VAL-2026/0007"
    EvaluationCycleId cycle;
    int year = 0;
    StaffPersonId person;
    QString name;     ///< of the person
    QString category; ///< of the system
    bool portavoce = false;
    EvaluationState state = EvaluationState::Goals;
    QDate starts;
    QDate ends;
    QDate since; ///< on which the state was reached
    QDate notifiedOn;
    UserId evaluator;
    qint64 version = 0;
    EvaluationContent content; ///< empty in a list

    int days() const { return int(starts.daysTo(ends)) + 1; }
    const EvaluationNote *note(EvaluationAction action) const; ///< the last one
    bool operator==(const EvaluationSheet &) const = default;
};

/// A step about to be taken.
struct EvaluationStep {
    EvaluationAction action = EvaluationAction::Share;
    QDate day; ///< invalid = today
    QString text;
};

/// The yearly declaration of a Portavoce (art. 7 L. 150/2000).
struct PortavoceDeclaration {
    StaffPersonId person;
    int year = 0;
    QDate day;
    QString text;
    QDateTime recordedAt;
    QString recordedBy;

    bool operator==(const PortavoceDeclaration &) const = default;
};

/// The content as the text that is sealed, and back. Errors: Corrupt.
QString evaluationText(const EvaluationContent &content);
Result<EvaluationContent> evaluationContentFrom(const QString &text);

/// Writes a field of the content: goal.N.title|measure|weight|score|grounds, goal.N.drop, behaviour.KEY.score|grounds,
/// unit.score|grounds, presence, late_reason, motivation, plan. Invalid names the field.
Outcome setEvaluationField(EvaluationContent &content, const QString &field, const QString &text);
/// The fields by which two contents differ, as above.
QStringList differingEvaluationFields(const EvaluationContent &before, const EvaluationContent &after);

} // namespace gonfalone
