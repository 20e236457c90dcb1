#pragma once

#include "ui/base/Tokens.h"

#include <QString>

class QGridLayout;
class QLabel;
class QWidget;

namespace gonfalone {

/// One line of a card of records: a chip with sign and word, a sentence, a quiet line below it. The sentence's
/// accessible name says all three. Returns the row in the grid, for what stands at its right.
int addRecordLine(QGridLayout *grid, const QString &word, Tone tone, const QString &text, const QString &note);

/// A grid for such lines in a widget of its own.
QGridLayout *recordGrid(QWidget *owner);

} // namespace gonfalone
