#pragma once

#include "ui/base/Tokens.h"

#include <QString>
#include <QStyleOptionViewItem>

class QPainter;

namespace gonfalone {

/// A row of a list of cases: what it is and a chip, and below number and person, and the state at the right.
struct CaseRow {
    QString title;
    QString chip;
    Tone tone = Tone::Neutral;
    QString below;
    QString right;
};

namespace caserow {

QSize size();
/// Without a row, which is then on its way, its place.
void paint(QPainter *painter, const QStyleOptionViewItem &option, const CaseRow *row);

} // namespace caserow

} // namespace gonfalone
