#pragma once

#include "core/base/Speech.h"
#include "core/missions/MissionAssessment.h"

namespace gonfalone {

/// The same as in MissionLimits and MissionAssessment, with the language in which the reasons are said: an act is
/// Italian, whatever the window speaks.
Result<MissionAssessment> assessed(const Mission &mission, const RuleLookup &rules, const Speech &say);
Result<Explained<StayLimit>> stayLimitOf(const StayCase &stay, const RuleLookup &rules, const Speech &say);
Result<Explained<qint64>> carCeilingOf(MissionKind kind, qint64 publicCents, const QDate &day, const RuleLookup &rules,
                                       const Speech &say);
QString ruleCitation(const Rule &rule, const Speech &say);
QString expenseKindName(ExpenseKind kind, const Speech &say);
QString hoursText(qint64 minutes, const Speech &say);

} // namespace gonfalone
