#include "core/staffprint/OrgPlan.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace gonfalone {

namespace {

constexpr double kEndless = std::numeric_limits<double>::max() / 4;
constexpr double kSpineWidth = 1.25;  ///< of the width of a box
constexpr double kMostOfSpine = 0.45; ///< of the height of a page
constexpr int kWhole = 100;

/// Puts the boxes of a chart one after the other.
class Planner
{
public:
    Planner(const OrgChart &chart, const ChartMetrics &metrics, QSizeF room)
        : m_chart(chart), m(metrics), m_room(room.isEmpty() ? QSizeF(kEndless, kEndless) : room)
    {
        QHash<StaffUnitId, int> places;
        for (int i = 0; i < chart.units.size(); ++i) {
            const ChartUnit &unit = chart.units.at(i);
            m_below[unit.depth == 0 ? -1 : places.value(unit.parent, -1)] << i;
            places.insert(unit.unit, i);
        }
    }

    QList<ChartPlan> planned()
    {
        m_pages << ChartPlan{};
        QList<int> branches = m_below.value(-1);
        while (branches.size() == 1 && !m_below.value(branches.first()).isEmpty()) {
            const double height = heightOf(branches.first()) + m.gapY;
            if (m_top + height > m_room.height() * kMostOfSpine)
                break; // it would leave no room for the columns: it stands at the top of one
            m_top += height;
            m_spine << branches.first();
            branches = m_below.value(branches.first());
        }
        if (!m_spine.isEmpty())
            m_top += m.gapY;
        m_y = m_top;
        for (const int branch : std::as_const(branches))
            placeBranch(branch);
        if (!m_chart.elsewhere.isEmpty())
            placeBranch(-1);
        closeTrunk();
        finish();
        return m_pages;
    }

private:
    double heightOf(int unit, int lines = -1) const
    {
        const auto count = lines < 0 ? linesOf(m_chart, unit).size() : lines;
        return 2 * m.padding + m.title + double(count) * m.line;
    }
    double branchHeight(int unit) const
    {
        double height = heightOf(unit);
        for (const int below : unit < 0 ? QList<int>() : m_below.value(unit))
            height += m.gapY + branchHeight(below);
        return height;
    }
    double edge() const { return m_spine.isEmpty() ? 0 : m.indent; }
    double columnWidth() const { return m.width + edge(); }
    ChartPlan &page() { return m_pages.last(); }
    double start() const { return m_pages.size() == 1 ? m_top : 0; }

    /// A column more, on another page where there is no room beside.
    void nextColumn()
    {
        closeTrunk();
        m_x += columnWidth() + m.gapX;
        if (m_x + columnWidth() > m_room.width()) {
            finish();
            m_pages << ChartPlan{};
            m_x = 0;
        }
        m_y = start();
    }

    void placeBranch(int unit)
    {
        const bool fresh = m_y <= start();
        const double wanted = branchHeight(unit);
        // Endless room: a column for each branch. On paper small branches share one.
        if (!fresh && (m_room.height() >= kEndless || m_y + m.gapY + wanted > m_room.height()))
            nextColumn();
        else if (!fresh)
            m_y += m.gapY;
        place(unit, edge());
    }

    /// The unit and those under it, tied by lines as far as they stand in the same column.
    void place(int unit, double indent)
    {
        const QPointF at = box(unit, indent);
        if (unit < 0)
            return;
        if (indent == edge() && !m_spine.isEmpty())
            m_trunk << at.y();
        bool together = true;
        const double x = m_x + indent + m.indent / 2;
        double foot = m_foot;
        for (const int below : m_below.value(unit)) {
            const int before = m_columns;
            m_y += m.gapY;
            const double own = indent + m.indent;
            const qsizetype first = page().boxes.size();
            place(below, own);
            together = together && before == m_columns;
            if (!together || first >= page().boxes.size())
                continue;
            const QRectF &rect = page().boxes.at(first).rect;
            const double trunk = rect.top() + m.padding + m.title / 2;
            page().links << QLineF(x, trunk, rect.left(), trunk);
            page().links << QLineF(x, foot, x, trunk);
            foot = trunk;
        }
    }

    /// One box, or several where it is taller than what is left; returns the middle of the name of the first one.
    QPointF box(int unit, double indent)
    {
        int line = 0;
        const int lines = int(linesOf(m_chart, unit).size());
        QPointF first;
        bool goesOn = false;
        for (;;) {
            if (m_y > start() && m_y + heightOf(unit, std::min(lines - line, 1)) > m_room.height()) {
                ++m_columns;
                nextColumn();
            }
            const double left = m_room.height() - m_y - 2 * m.padding - m.title;
            const int fits = m_room.height() >= kEndless ? lines : std::max(1, int(left / m.line));
            // Whole in the next column rather than in two pieces, when it has room there.
            if (fits < lines - line && !goesOn && m_y > start() && heightOf(unit) <= m_room.height() - start()) {
                ++m_columns;
                nextColumn();
                continue;
            }
            const int count = std::min(fits, lines - line);
            const QRectF rect(m_x + indent, m_y, m.width + edge() - indent, heightOf(unit, count));
            page().boxes << ChartBox{unit, rect, line, count, goesOn, false};
            if (!goesOn)
                first = QPointF(rect.left(), rect.top() + m.padding + m.title / 2);
            m_y = m_foot = rect.bottom();
            line += count;
            if (line >= lines)
                return first;
            goesOn = true;
        }
    }

    /// The line down the left of a column, from what is above all columns to each branch.
    void closeTrunk()
    {
        if (m_trunk.isEmpty())
            return;
        const double x = m_x + m.indent / 2;
        const double from = m_pages.size() == 1 ? m_top - m.gapY : 0;
        page().links << QLineF(x, from, x, m_trunk.last());
        for (const double y : std::as_const(m_trunk))
            page().links << QLineF(x, y, m_x + m.indent, y);
        if (m_pages.size() == 1)
            m_bus << x;
        m_trunk.clear();
    }

    /// The size of the page that is full, and on the first one what stands above.
    void finish()
    {
        ChartPlan &plan = page();
        for (const ChartBox &box : std::as_const(plan.boxes))
            plan.size = plan.size.expandedTo({box.rect.right(), box.rect.bottom()});
        if (m_pages.size() > 1 || m_spine.isEmpty())
            return;
        const double width = m.width * kSpineWidth;
        plan.size = plan.size.expandedTo({width, m_top});
        const double middle = plan.size.width() / 2;
        double y = 0;
        QList<ChartBox> above;
        for (const int unit : std::as_const(m_spine)) {
            const QRectF rect(middle - width / 2, y, width, heightOf(unit));
            above << ChartBox{unit, rect, 0, int(linesOf(m_chart, unit).size()), false, true};
            y = rect.bottom() + m.gapY;
            plan.links << QLineF(middle, rect.bottom(), middle, y);
        }
        if (!m_bus.isEmpty())
            plan.links << QLineF(std::min(middle, m_bus.first()), m_top - m.gapY, std::max(middle, m_bus.last()),
                                 m_top - m.gapY);
        plan.boxes = above + plan.boxes;
    }

    const OrgChart &m_chart;
    const ChartMetrics m;
    const QSizeF m_room;
    QHash<int, QList<int>> m_below;
    QList<ChartPlan> m_pages;
    QList<int> m_spine;
    double m_top = 0; ///< where the columns of the first page begin
    double m_x = 0;
    double m_y = 0;
    double m_foot = 0; ///< of the box that was put last
    int m_columns = 0; ///< how often a column was broken
    QList<double> m_trunk;
    QList<double> m_bus;
};

} // namespace

QList<ChartLine> linesOf(const OrgChart &chart, int unit)
{
    QList<ChartLine> lines;
    if (unit < 0) {
        for (int i = 0; i < chart.elsewhere.size(); ++i)
            lines << ChartLine{ChartLine::Kind::Member, i};
        return lines;
    }
    const ChartUnit &one = chart.units.at(unit);
    if (one.head.isValid())
        lines << ChartLine{ChartLine::Kind::Head, 0};
    for (int i = 0; i < one.deleghe.size(); ++i)
        lines << ChartLine{ChartLine::Kind::Delega, i};
    for (int i = 0; i < one.members.size(); ++i) {
        const ChartMember &member = one.members.at(i);
        if (!(member.person == one.head && member.percent == kWhole))
            lines << ChartLine{ChartLine::Kind::Member, i};
    }
    return lines;
}

QList<ChartPlan> planChart(const OrgChart &chart, const ChartMetrics &metrics, QSizeF room)
{
    return Planner(chart, metrics, room).planned();
}

} // namespace gonfalone
