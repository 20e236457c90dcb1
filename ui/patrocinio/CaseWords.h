#pragma once

#include "core/patrocinio/Patrocinio.h"
#include "core/patrocinio/PatrocinioWorkflow.h"
#include "ui/base/Tokens.h"

namespace gonfalone {

Tone toneOfState(PatrocinioState state);
PatrocinioState stateOf(const CaseFile &file);
/// Whether the clock still runs: nothing was decided.
bool isRunning(PatrocinioState state);

/// The chip of a row: the days left while the clock runs, else the state.
struct ChipWords {
    QString word;
    Tone tone = Tone::Neutral;
};
ChipWords chipOf(const CaseFile &file, const QDate &today);

/// A row of the list in one sentence, for screen readers and tooltips.
QString caseSentence(const CaseFile &file, const QDate &today);

/// "PAT-2026/0041 · ASD Corri Insieme · Sunday 14 June 2026, lungomare"
QString caseLine(const Patrocinio &patrocinio);

/// "3 days left", "due today", "expired 2 days ago"
QString daysLeftSentence(int daysLeft);

} // namespace gonfalone
