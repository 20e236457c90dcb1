#include "ui/agenda/DayLayout.h"

#include <algorithm>
#include <functional>
#include <queue>

namespace gonfalone {

namespace {

constexpr qint64 kDay = 24 * 3600;
constexpr int kWidened = 12; ///< beside more than so many a block is not looked at for room at its right

GridBlock blockOf(const AgendaItem &item, qsizetype index, const TimeAxis &axis, qsizetype day, double least)
{
    GridBlock block{keyOf(item), index, axis.position(day, item.startUtc), axis.position(day, item.endUtc)};
    block.before = item.startUtc < axis.from(day);
    block.after = item.endUtc > axis.to(day);
    block.busyFrom = std::min(block.from, axis.position(day, std::min(item.busyFrom, item.startUtc)));
    block.busyTo = std::max(block.to, axis.position(day, std::max(item.busyTo, item.endUtc)));
    if (block.to - block.from < least) {
        block.to = std::min(block.from + least, axis.length());
        block.from = std::max(0.0, std::min(block.from, block.to - least));
    }
    return block;
}

bool sameGroup(const QList<GridBlock> &one, qsizetype a, qsizetype aEnd, const QList<GridBlock> &other, qsizetype b,
               qsizetype bEnd)
{
    return std::equal(
        one.cbegin() + a, one.cbegin() + aEnd, other.cbegin() + b, other.cbegin() + bEnd,
        [](const GridBlock &x, const GridBlock &y) { return x.key == y.key && x.from == y.from && x.to == y.to; });
}

using Least = std::greater<>;
using Ends = std::priority_queue<std::pair<double, int>, std::vector<std::pair<double, int>>, Least>;
using Columns = std::priority_queue<int, std::vector<int>, Least>;

/// Gives a block the columns at its right that nobody needs at its time.
void widen(QList<GridBlock> &blocks, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        GridBlock &block = blocks[i];
        int free = block.columns;
        for (qsizetype j = from; j < to; ++j) {
            const GridBlock &other = blocks.at(j);
            if (other.column > block.column && other.from < block.to && block.from < other.to)
                free = std::min(free, other.column);
        }
        block.span = free - block.column;
    }
}

void placeGroup(QList<GridBlock> &blocks, qsizetype from, qsizetype to)
{
    Ends taken;
    Columns free;
    int columns = 0;
    for (qsizetype i = from; i < to; ++i) {
        GridBlock &block = blocks[i];
        while (!taken.empty() && taken.top().first <= block.from) {
            free.push(taken.top().second);
            taken.pop();
        }
        if (free.empty()) {
            block.column = columns++;
        } else {
            block.column = free.top();
            free.pop();
        }
        taken.push({block.to, block.column});
    }
    for (qsizetype i = from; i < to; ++i) {
        blocks[i].columns = columns;
        blocks[i].span = 1;
    }
    if (columns > 1 && columns <= kWidened)
        widen(blocks, from, to);
}

/// Ends of a group: no block of it reaches the next one.
qsizetype groupEnd(const QList<GridBlock> &blocks, qsizetype from)
{
    double end = blocks.at(from).to;
    qsizetype next = from + 1;
    while (next < blocks.size() && blocks.at(next).from < end)
        end = std::max(end, blocks.at(next++).to);
    return next;
}

} // namespace

bool isBar(const AgendaItem &item)
{
    return item.allDay || item.endUtc - item.startUtc >= kDay;
}

void DayLayout::lay(const QList<AgendaItem> &items, const QList<qsizetype> &indices, const TimeAxis &axis,
                    qsizetype day, double least)
{
    const QList<GridBlock> old = std::move(m_blocks);
    const QList<qsizetype> oldGroups = std::move(m_groups);
    m_blocks.clear();
    m_groups.clear();
    m_placed = 0;
    for (const qsizetype index : indices) {
        if (!isBar(items.at(index)))
            m_blocks.append(blockOf(items.at(index), index, axis, day, least));
    }
    std::stable_sort(m_blocks.begin(), m_blocks.end(), [](const GridBlock &one, const GridBlock &other) {
        return one.from != other.from ? one.from < other.from : one.to > other.to;
    });
    qsizetype oldAt = 0;
    for (qsizetype from = 0; from < m_blocks.size();) {
        const qsizetype to = groupEnd(m_blocks, from);
        m_groups.append(from);
        while (oldAt < oldGroups.size() && old.at(oldGroups.at(oldAt)).from < m_blocks.at(from).from)
            ++oldAt;
        const qsizetype was = oldAt < oldGroups.size() ? oldGroups.at(oldAt) : old.size();
        const qsizetype wasEnd = oldAt + 1 < oldGroups.size() ? oldGroups.at(oldAt + 1) : old.size();
        if (was < wasEnd && sameGroup(m_blocks, from, to, old, was, wasEnd)) {
            for (qsizetype i = from; i < to; ++i) {
                m_blocks[i].column = old.at(was + i - from).column;
                m_blocks[i].columns = old.at(was + i - from).columns;
                m_blocks[i].span = old.at(was + i - from).span;
            }
        } else {
            placeGroup(m_blocks, from, to);
            ++m_placed;
        }
        from = to;
    }
}

QList<StripBar> stripBars(const QList<AgendaItem> &items, const TimeAxis &axis)
{
    QList<StripBar> bars;
    const auto days = axis.dayCount();
    for (qsizetype i = 0; days > 0 && i < items.size(); ++i) {
        const AgendaItem &item = items.at(i);
        const qint64 last = std::max(item.startUtc, item.endUtc - 1);
        if (!isBar(item) || item.startUtc >= axis.to(days - 1) || last < axis.from(0))
            continue;
        StripBar bar{keyOf(item), i, 0, int(days) - 1, 0};
        while (bar.firstDay < bar.lastDay && item.startUtc >= axis.to(bar.firstDay))
            ++bar.firstDay;
        while (bar.lastDay > bar.firstDay && last < axis.from(bar.lastDay))
            --bar.lastDay;
        bar.before = item.startUtc < axis.from(0);
        bar.after = last >= axis.to(days - 1);
        bars.append(bar);
    }
    std::stable_sort(bars.begin(), bars.end(), [](const StripBar &one, const StripBar &other) {
        return one.firstDay != other.firstDay ? one.firstDay < other.firstDay
                                              : one.lastDay - one.firstDay > other.lastDay - other.firstDay;
    });
    QList<int> lastOfLane;
    for (StripBar &bar : bars) {
        const auto lane =
            std::find_if(lastOfLane.begin(), lastOfLane.end(), [&bar](int last) { return last < bar.firstDay; });
        bar.lane = int(lane - lastOfLane.begin());
        if (lane == lastOfLane.end())
            lastOfLane.append(bar.lastDay);
        else
            *lane = bar.lastDay;
    }
    return bars;
}

namespace {

/// The first line that a day has free; it is taken then.
int takeLine(QList<bool> &lines)
{
    const qsizetype free = lines.indexOf(false);
    const qsizetype line = free >= 0 ? free : lines.size();
    lines.resize(std::max<qsizetype>(lines.size(), line + 1));
    lines[line] = true;
    return int(line);
}

} // namespace

QList<DayPiece> dayPieces(const QList<AgendaItem> &items, const QList<qsizetype> &indices, const TimeAxis &axis,
                          qsizetype first, qsizetype last, const QTimeZone &zone)
{
    QList<QDate> days;
    for (qsizetype day = first; day <= last; ++day)
        days << axis.date(day);
    QList<AgendaItem> touched;
    QList<qsizetype> from;
    for (const qsizetype i : indices) {
        const AgendaItem &item = items.at(i);
        if (item.startUtc < axis.to(last) && std::max(item.startUtc + 1, item.endUtc) > axis.from(first)) {
            touched << item;
            from << i;
        }
    }
    QList<DayPiece> pieces;
    QList<QList<bool>> taken(days.size());
    for (const StripBar &bar : stripBars(touched, TimeAxis(days, zone))) {
        pieces.append({bar.key, from.at(bar.item), first + bar.firstDay, first + bar.lastDay, bar.lane, true});
        for (int day = bar.firstDay; day <= bar.lastDay; ++day) {
            taken[day].resize(std::max<qsizetype>(taken[day].size(), bar.lane + 1));
            taken[day][bar.lane] = true;
        }
    }
    for (qsizetype i = 0; i < touched.size(); ++i) {
        const AgendaItem &item = touched.at(i);
        for (qsizetype day = isBar(item) ? last + 1 : first; day <= last; ++day) {
            if (item.startUtc < axis.to(day) && std::max(item.startUtc + 1, item.endUtc) > axis.from(day))
                pieces.append({keyOf(item), from.at(i), day, day, takeLine(taken[day - first]), false});
        }
    }
    return pieces;
}

int laneCount(const QList<StripBar> &bars)
{
    int lanes = 0;
    for (const StripBar &bar : bars)
        lanes = std::max(lanes, bar.lane + 1);
    return lanes;
}

} // namespace gonfalone
