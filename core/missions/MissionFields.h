#pragma once

#include "core/base/Result.h"
#include "core/missions/Mission.h"

namespace gonfalone {

/// The fields that people fill in, by stable name ("departs", "planned.lodging"), each as text: times as
/// yyyy-MM-dd hh:mm with a zone after it where it is not Italy's, amounts in euro with two decimals, legs one to a
/// line ("Taranto > Roma, treno"). One table serves the command line, the form, its autosaved drafts and the
/// comparison of two versions.
QStringList missionFieldNames();
/// The translated label of a field, of a row of the refund too ("expense.2.amount").
QString missionFieldLabel(const QString &field);
QString missionField(const Mission &mission, const QString &field);
/// Invalid, with the field, when the name is unknown or the text is no value of that field.
Outcome setMissionField(Mission &mission, const QString &field, const QString &text);
/// The names of the fields in which two versions differ; "expenses" for the rows of the refund.
QStringList differingMissionFields(const Mission &mine, const Mission &theirs);
/// Whether the field belongs to the refund, and not to the request.
bool isRefundField(const QString &field);

/// The same for one row of the refund.
QStringList expenseFieldNames();
QString expenseField(const MissionExpense &expense, const QString &field);
Outcome setExpenseField(MissionExpense &expense, const QString &field, const QString &text);

/// What somebody typed and did not save: every field and row, as text; and back, leaving out what is no value.
QString unsavedText(const Mission &mission);
void applyUnsaved(Mission &mission, const QString &text);

/// The refusal that names every field in its own words.
Error withMissionFields(const QString &message, const QList<FieldError> &fields);

} // namespace gonfalone
