#pragma once

#include "ui/agenda/ItemKey.h"
#include "ui/agenda/TimeAxis.h"

namespace gonfalone {

/// One entry in the column of a day, in minutes of the axis. Where several overlap they stand side by side:
/// `column` of `columns`, over `span` of them.
struct GridBlock {
    ItemKey key;
    qsizetype item = 0; ///< index in the list that was laid out
    double from = 0;
    double to = 0;       ///< as drawn: no less than the least height
    double busyFrom = 0; ///< with the way there and getting ready
    double busyTo = 0;
    int column = 0;
    int columns = 1;
    int span = 1;
    bool before = false; ///< goes on from the day before
    bool after = false;

    bool operator==(const GridBlock &) const = default;
};

/// An entry of whole days as a bar over days; those that share a day stand in lanes below each other.
struct StripBar {
    ItemKey key;
    qsizetype item = 0;
    int firstDay = 0;
    int lastDay = 0;
    int lane = 0;
    bool before = false; ///< began before the first day shown
    bool after = false;

    bool operator==(const StripBar &) const = default;
};

/// All-day entries and those of a day and more are bars.
bool isBar(const AgendaItem &item);

/// Where the entries of one day stand, on screen or on paper: the measure is minutes. Groups of entries that touch
/// each other are laid out by a sweep along the day; a group that is as it was keeps its columns.
class DayLayout
{
public:
    /// Lays out `indices` of `items`; `least` is the height in minutes that a block has at the least. Bars are left
    /// out.
    void lay(const QList<AgendaItem> &items, const QList<qsizetype> &indices, const TimeAxis &axis, qsizetype day,
             double least);
    /// In the order in which a person reads them: by start, then from left to right.
    const QList<GridBlock> &blocks() const { return m_blocks; }
    /// How many groups the last lay() placed anew.
    int placed() const { return m_placed; }

private:
    QList<GridBlock> m_blocks;
    QList<qsizetype> m_groups; ///< the first block of each group
    int m_placed = 0;
};

/// The bars of the days of an axis, longer ones first, in as few lanes as there can be.
QList<StripBar> stripBars(const QList<AgendaItem> &items, const TimeAxis &axis);
/// The number of lanes.
int laneCount(const QList<StripBar> &bars);

/// An entry in a row of days, with its line among those of the days that it touches.
struct DayPiece {
    ItemKey key;
    qsizetype item = 0; ///< index in the list that was laid out
    qsizetype firstDay = 0;
    qsizetype lastDay = 0;
    int line = 0;
    bool bar = false;

    bool operator==(const DayPiece &) const = default;
};

/// `indices` of `items` in the days `first` to `last` of an axis: bars above, then day by day what has a time.
QList<DayPiece> dayPieces(const QList<AgendaItem> &items, const QList<qsizetype> &indices, const TimeAxis &axis,
                          qsizetype first, qsizetype last, const QTimeZone &zone);

} // namespace gonfalone
