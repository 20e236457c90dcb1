#pragma once

#include "core/base/Explained.h"
#include "core/cases/ProcedureRules.h"
#include "core/missions/Mission.h"

namespace gonfalone {

/// What the decrees look at to limit the stay.
struct StayCase {
    QDate day;          ///< of departure: it chooses the rules
    qint64 minutes = 0; ///< journey included
    int nights = 0;
    int calendarDays = 1; ///< that it touches
    int kilometres = 0;
    bool mealDeclared = false;

    bool operator==(const StayCase &) const = default;
};

inline constexpr qint64 kNoLimit = -1;

/// How much of lodging and meals is admitted at most. Documented expenses only; never an allowance.
struct StayLimit {
    bool fixedSums = true;          ///< one sum for lodging and meals together (DM 4/8/2011), else each kind by itself
    qint64 stayCents = kNoLimit;    ///< of both together
    qint64 mealCents = kNoLimit;    ///< of the meals
    qint64 lodgingCents = kNoLimit; ///< of the nights
    int stars = 0;                  ///< of a hotel at most; 0 = any
    QString source;                 ///< what a cut is explained with

    bool operator==(const StayLimit &) const = default;
};

StayCase stayCaseOf(const Mission &mission);

/// The limit by the rules in force on the day of departure; NotFound names a rule that is missing.
Result<Explained<StayLimit>> stayLimitOf(const StayCase &stay, const RuleLookup &rules);

/// What somebody may spend, before leaving.
struct MissionSimulation {
    Explained<StayLimit> withNight;
    Explained<StayLimit> withoutNight;
    Explained<qint64> carCeiling; ///< what is refunded at most for one's own car; kNoLimit when nothing was said
};

/// `publicCents` is what public transport costs both ways.
Result<MissionSimulation> simulated(const StayCase &stay, MissionKind kind, qint64 publicCents,
                                    const RuleLookup &rules);

/// At most for fuel and tolls of one's own car: what public transport would cost. kNoLimit where the rule is off.
Result<Explained<qint64>> carCeilingOf(MissionKind kind, qint64 publicCents, const QDate &day, const RuleLookup &rules);

/// Every key of the rules on missions, for the comparison of both decrees and for the tests.
inline const QString kRegimeRule = QStringLiteral("missioni.regime");

/// A whole number of a rule; Invalid, naming the rule, when it is none.
Result<qint64> numberOf(const Rule &rule);
/// "DM 4/8/2011 (from 3 November 2011)"
QString ruleCitation(const Rule &rule);

} // namespace gonfalone
