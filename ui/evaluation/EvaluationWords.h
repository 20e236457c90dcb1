#pragma once

#include "ui/base/Tokens.h"
#include "ui/evaluation/EvaluationGateway.h"

#include <optional>

namespace gonfalone {

Tone toneOfSheet(EvaluationState state);

bool isLate(const EvaluationRow &row);
/// The second line of a row: the number, and how late it is, or when it is due, or the category.
QString belowName(const EvaluationRow &row, const EvaluationSystem &system);

/// "Operatori e istruttori", or the key where the system does not know it.
QString categoryName(const EvaluationSystem &system, const QString &key);
/// "VAL-2026/0001 · Operatori e istruttori · 1 January – 31 December 2026"
QString sheetLine(const EvaluationSheet &sheet, const EvaluationSystem &system);
/// "Goals to be handed over: by 28 February 2026 (23 days)"
QString clockText(const EvaluationClock &clock);
Tone toneOfClock(const EvaluationClock &clock);
/// A row of the list in one sentence, for screen readers and tooltips.
QString sheetSentence(const EvaluationRow &row, const EvaluationSystem &system);

/// What people read for a field of the sheet: "goal 2, weight".
QString evaluationFieldLabel(const QString &field, const EvaluationSystem &system, const QString &category);
/// What the words of a step are: minutes, opinion, reason. Empty when the step has none.
QString stepTextLabel(EvaluationAction action);

QString deedTitle(SheetDeed deed);
/// Stable, for commands and drafts.
QString deedKey(SheetDeed deed);
std::optional<SheetDeed> deedFrom(const QString &key);

/// Whether the step is for this reader to take, by what he is for the sheet.
bool isMine(EvaluationAction action, const SheetView &view);
/// The likeliest step first: the one that leads forward is the main one. The order does not change while one types.
QList<AllowedEvaluationAction> ranked(const SheetBearing &bearing);
/// Whether the first of them is what normally comes next.
bool leadsOn(EvaluationAction action);

} // namespace gonfalone
