#pragma once

#include "core/staff/Staff.h"

class QComboBox;
class QSpinBox;

namespace gonfalone {

class FormCard;

// The boxes of the forms of people and units: lists that do not make a form wider than the window.

QComboBox *boxIn(FormCard &card);
/// From 1 to 100 per cent.
QSpinBox *percentIn(FormCard &card);
/// Long lists are searched by any part of a name.
void makeSearchable(QComboBox *box);
/// What is chosen, 0 for nothing; when the text was typed over, the only entry that is called so, begins so or has
/// these words in it, or -1.
qint64 chosen(const QComboBox *box);
void choose(QComboBox *box, qint64 value);
/// The units as they are on that day, then those that are not there, by name; `selected` is chosen.
void fillUnits(QComboBox *box, const StaffBook &book, const QDate &day, StaffUnitId selected, const QString &none);
/// The people by name; `selected` is chosen.
void fillPeople(QComboBox *box, const StaffBook &book, StaffPersonId selected);

} // namespace gonfalone
