#pragma once

#include "core/missions/MissionLimits.h"

namespace gonfalone {

/// What becomes of one row of the refund.
struct AdmittedRow {
    qint64 claimed = 0;
    qint64 admitted = 0;
    bool taxable = false;  ///< not paid by traceable means, where the law wants it
    QList<Reason> reasons; ///< why it was cut, or is taxed; each with the rule and its day

    bool operator==(const AdmittedRow &) const = default;
};

/// The refund row by row. The rows are in the order of the mission's expenses; what a limit leaves goes to them in the
/// order of their days.
struct MissionAssessment {
    QList<AdmittedRow> rows;
    Explained<StayLimit> limit;
    Explained<qint64> carCeiling;
    qint64 claimed = 0;
    qint64 admitted = 0;
    qint64 taxable = 0;
    qint64 advance = 0;

    /// What is paid to the person; below 0 it is what the person owes.
    qint64 balance() const { return admitted - advance; }
    bool operator==(const MissionAssessment &) const = default;
};

/// Euro cents of a row as it is claimed.
Result<qint64> claimedOf(const MissionExpense &expense, const RuleLookup &rules, const QDate &day);

/// By the rules in force on the day of departure; a mission that did not take place by its planned times.
Result<MissionAssessment> assessed(const Mission &mission, const RuleLookup &rules);

} // namespace gonfalone
