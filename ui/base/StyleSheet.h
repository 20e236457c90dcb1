#pragma once

#include "ui/base/Tokens.h"

#include <QString>

class QWidget;

namespace gonfalone {

/// The application's style sheet with the colours of `tokens` and every size of text times `scale`.
QString styleSheet(const Tokens &tokens, double scale);

/// The height of a field of one line, so that those drawn by Style are as tall as those of the style sheet.
int fieldHeight(double scale);

/// Makes the style sheet look at a widget's properties again.
void repolish(QWidget *widget);

} // namespace gonfalone
