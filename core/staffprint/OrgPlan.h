#pragma once

#include "core/staff/OrgChart.h"

#include <QLineF>
#include <QRectF>
#include <QSizeF>

namespace gonfalone {

/// The sizes with which a chart is drawn, in the painter's own unit: pixels of a window, units of a paper.
struct ChartMetrics {
    double width = 0;   ///< of a box at the top of its column
    double title = 0;   ///< height of the line with the name
    double line = 0;    ///< of each line below it
    double padding = 0; ///< within a box, above and below
    double indent = 0;  ///< by which a box stands to the right of the one above it
    double gapX = 0;
    double gapY = 0;

    bool operator==(const ChartMetrics &) const = default;
};

/// A line of a box, below its name.
struct ChartLine {
    enum class Kind { Head, Delega, Member };
    Kind kind = Kind::Member;
    int index = 0; ///< among the deleghe or the members of its unit

    bool operator==(const ChartLine &) const = default;
};

/// A unit as it is drawn, or a part of it where the paper ended.
struct ChartBox {
    int unit = -1; ///< in OrgChart::units; -1 for the people who are in none
    QRectF rect;
    int firstLine = 0;
    int lineCount = 0;
    bool goesOn = false; ///< it goes on from another column: its name says so
    bool spine = false;  ///< it stands above all the columns

    bool operator==(const ChartBox &) const = default;
};

/// One page: boxes and the lines that tie them, from its top left corner.
struct ChartPlan {
    QList<ChartBox> boxes;
    QList<QLineF> links;
    QSizeF size;

    bool operator==(const ChartPlan &) const = default;
};

/// Who leads the unit, what it serves, who is in it; whoever leads it with all their time is named once.
QList<ChartLine> linesOf(const OrgChart &chart, int unit);

/// Where everything stands. What is above all the others stands at the top; below it a column for each branch, its
/// units under each other. In a `room` that has an end columns go on beside each other and on other pages; nothing is
/// left out. An empty room has none. Pure.
QList<ChartPlan> planChart(const OrgChart &chart, const ChartMetrics &metrics, QSizeF room = {});

} // namespace gonfalone
