#pragma once

#include "core/staffprint/OrgPlan.h"

#include <QColor>
#include <QFont>

class QPainter;

namespace gonfalone {

/// With what a chart is painted: the window takes it from its theme, the paper from the office's own.
struct ChartInk {
    QFont title;
    QFont text;
    QColor ground; ///< of a box
    QColor band;   ///< of the line with its name
    QColor line;
    QColor ink;
    QColor quiet;
    QColor accent;
    double pen = 1;
    double corner = 0;
};

/// The words of a chart, in the language of who looks at it.
struct ChartWords {
    QString elsewhere;   ///< heads those who are in no unit
    QString goesOn;      ///< "%1 (continues)"
    QString led;         ///< "%1: %2", the charge and who has it
    QString delega;      ///< "Delega: %1 (%2)"
    QString percent;     ///< "%1 %"
    QStringList charges; ///< in the order of Charge
};

/// One line of a box as people read it, without what stands at its end.
QString lineText(const OrgChart &chart, int unit, const ChartLine &line, const ChartWords &words);
/// What stands at the end of the line: profile or contract, and the part of the time.
QString lineEnd(const OrgChart &chart, int unit, const ChartLine &line, const ChartWords &words);
QString boxTitle(const OrgChart &chart, const ChartBox &box, const ChartWords &words);
/// Where a line of a box is painted; `line` counts from the first one that this box has.
QRectF lineRect(const ChartBox &box, const ChartMetrics &metrics, int line);
QRectF titleRect(const ChartBox &box, const ChartMetrics &metrics);

/// Paints what of the plan `exposed` touches; all of it for an empty one.
void paintPlan(QPainter &painter, const OrgChart &chart, const ChartPlan &plan, const ChartMetrics &metrics,
               const ChartInk &ink, const ChartWords &words, const QRectF &exposed = {});

} // namespace gonfalone
