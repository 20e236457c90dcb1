#pragma once

#include "core/missions/MissionService.h"
#include "ui/base/Tokens.h"

namespace gonfalone {

Tone toneOfMission(MissionState state);
MissionState stateOf(const MissionRow &row);

/// The chip of a row: its state, in a warning tone when it waits to be decided and is about to leave.
struct MissionChip {
    QString word;
    Tone tone = Tone::Neutral;
};
MissionChip chipOf(const MissionRow &row, const QDate &today);

/// "10 March 2026, 8:00 – 18:00", "10 – 12 March 2026"
QString missionDays(const MissionTime &from, const MissionTime &to);
/// "Roma · Anna Greco"
QString missionTitle(const QString &destination, const QString &purpose);
/// "MIS-2026/0003 · Anna Greco, Assessore · 10 – 12 March 2026"
QString missionLine(const Mission &mission);
/// A row of the list in one sentence, for screen readers and tooltips.
QString missionSentence(const MissionRow &row);

/// How much may be spent with an overnight stay and without it, and for one's own car; each with its reasons.
QStringList limitLines(const MissionSimulation &limits);

/// The likeliest step first: the one that leads forward is the main one.
QList<AllowedMissionAction> ranked(const QList<AllowedMissionAction> &actions);
/// Whether the first of them is what normally comes next.
bool leadsOn(MissionAction action);

} // namespace gonfalone
