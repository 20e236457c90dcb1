#include "ui/staff/OrgChartView.h"

#include "core/contacts/Contact.h"
#include "ui/base/Theme.h"
#include "ui/staff/OrgChartAccessible.h"
#include "ui/staff/StaffWords.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeastZoom = 0.3;
constexpr double kMostZoom = 2.5;
constexpr double kReadable = 0.55; ///< a chart is not fitted into a window smaller than this
constexpr int kBoxWidth = 230;
constexpr int kEdge = 24;

} // namespace

OrgChartView::OrgChartView(QWidget *parent) : QAbstractScrollArea(parent)
{
    installOrgChartAccessible();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Organisation chart"));
    setAccessibleDescription(tr("Arrows go from line to line and along the tree, Enter opens the person or the unit."));
    viewport()->setMouseTracking(true);
    measure();
}

void OrgChartView::measure()
{
    const double title = QFontMetricsF(theme::font(TextRole::Strong)).height();
    const double text = QFontMetricsF(theme::font(TextRole::Note)).height();
    m_metrics.width = theme::px(kBoxWidth);
    m_metrics.title = title + 4;
    m_metrics.line = text + 3;
    m_metrics.padding = theme::px(space::kS);
    m_metrics.indent = theme::px(space::kL);
    m_metrics.gapX = theme::px(space::kL);
    m_metrics.gapY = theme::px(space::kM);
}

void OrgChartView::setChart(const OrgChart &chart)
{
    if (chart == m_chart)
        return;
    // The same unit or person stays chosen on another day, where they are there.
    const bool had = m_current >= 0;
    const QString before = had ? spotText(m_current).section(u',', 0, 0) : QString();
    m_chart = chart;
    layOut();
    m_current = m_spots.isEmpty() ? -1 : 0;
    for (int i = 0; had && i < m_spots.size(); ++i) {
        if (spotText(i).section(u',', 0, 0) == before) {
            m_current = i;
            break;
        }
    }
    orgChartReadAnew(this);
    emit currentChanged(m_current);
}

void OrgChartView::layOut()
{
    m_plan = planChart(m_chart, m_metrics).first();
    collectSpots();
    fitBars();
    viewport()->update();
}

void OrgChartView::collectSpots()
{
    m_spots.clear();
    for (int i = 0; i < m_plan.boxes.size(); ++i) {
        const ChartBox &box = m_plan.boxes.at(i);
        m_spots << Spot{i, -1, titleRect(box, m_metrics)};
        for (int line = 0; line < box.lineCount; ++line)
            m_spots << Spot{i, line, lineRect(box, m_metrics, line)};
    }
}

void OrgChartView::fitBars()
{
    const QSizeF whole = m_plan.size * m_zoom + QSizeF(2 * kEdge, 2 * kEdge);
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, int(whole.width()) - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(theme::px(space::kXl));
    verticalScrollBar()->setRange(0, std::max(0, int(whole.height()) - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(theme::px(space::kXl));
}

QPointF OrgChartView::origin() const
{
    const double spare = viewport()->width() - m_plan.size.width() * m_zoom;
    const double left = spare > 2 * kEdge ? spare / 2 : kEdge - horizontalScrollBar()->value();
    return {left, double(kEdge - verticalScrollBar()->value())};
}

ChartInk OrgChartView::ink() const
{
    const Tokens &tokens = theme::tokens();
    ChartInk ink;
    ink.title = theme::font(TextRole::Strong);
    ink.text = theme::font(TextRole::Note);
    ink.ground = QColor(tokens.panel);
    ink.band = QColor(tokens.accent);
    ink.line = QColor(tokens.line);
    ink.ink = QColor(tokens.text);
    ink.quiet = QColor(tokens.secondary);
    ink.accent = QColor(tokens.accent);
    ink.corner = radius::kButton;
    return ink;
}

ChartWords OrgChartView::words() const
{
    ChartWords words{tr("In no unit"), tr("%1 (continues)"), tr("%1: %2"), tr("Delega: %1 (%2)"), u"%1%"_s, {}};
    for (const Charge charge : {Charge::Coordinates, Charge::Dirigente, Charge::Responsabile})
        words.charges << chargeName(charge);
    return words;
}

void OrgChartView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), QColor(theme::tokens().window));
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF from = origin();
    painter.translate(from);
    painter.scale(m_zoom, m_zoom);
    const QRectF exposed((QPointF(event->rect().topLeft()) - from) / m_zoom, QSizeF(event->rect().size()) / m_zoom);
    paintPlan(painter, m_chart, m_plan, m_metrics, ink(), words(), exposed);
    if (m_current < 0 || !hasFocus())
        return;
    painter.setPen(QPen(QColor(theme::tokens().accent), 2 / m_zoom));
    painter.setBrush(Qt::NoBrush);
    const double out = m_metrics.padding / 2;
    painter.drawRoundedRect(m_spots.at(m_current).rect.adjusted(-out, 0, out, 0), radius::kField, radius::kField);
}

QString OrgChartView::spotText(int spot) const
{
    const Spot &at = m_spots.at(spot);
    const ChartBox &box = m_plan.boxes.at(at.box);
    if (at.line >= 0) {
        const ChartLine line = linesOf(m_chart, box.unit).at(box.firstLine + at.line);
        QStringList parts{lineText(m_chart, box.unit, line, words()), lineEnd(m_chart, box.unit, line, words())};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    QStringList parts{boxTitle(m_chart, box, words())};
    if (box.unit >= 0) {
        const ChartUnit &unit = m_chart.units.at(box.unit);
        parts << unitName(unit.kind) << tr("level %1").arg(unit.depth + 1);
        parts << tr("%n people", nullptr, int(unit.members.size()));
    }
    return parts.join(u", "_s);
}

QRect OrgChartView::spotRect(int spot) const
{
    const QRectF &rect = m_spots.at(spot).rect;
    return QRectF(rect.topLeft() * m_zoom + origin(), rect.size() * m_zoom).toAlignedRect();
}

int OrgChartView::spotAt(const QPoint &where) const
{
    const QPointF at = (QPointF(where) - origin()) / m_zoom;
    for (int i = 0; i < m_spots.size(); ++i) {
        const double out = m_metrics.padding;
        if (m_spots.at(i).rect.adjusted(-out, 0, out, 0).contains(at))
            return i;
    }
    return -1;
}

void OrgChartView::setCurrent(int spot)
{
    if (spot < 0 || spot >= m_spots.size())
        return;
    m_current = spot;
    reveal(spot);
    viewport()->update();
    orgChartReadFocus(this);
    emit currentChanged(spot);
}

void OrgChartView::reveal(int spot)
{
    const QRect rect = spotRect(spot).adjusted(-kEdge, -kEdge, kEdge, kEdge);
    const QRect room = viewport()->rect();
    if (rect.left() < 0 || rect.width() > room.width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.left());
    else if (rect.right() > room.right())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.right() - room.right());
    if (rect.top() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top());
    else if (rect.bottom() > room.bottom())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() - room.bottom());
}

void OrgChartView::open(int spot)
{
    if (spot < 0 || spot >= m_spots.size())
        return;
    const Spot &at = m_spots.at(spot);
    const int unit = m_plan.boxes.at(at.box).unit;
    if (at.line >= 0) {
        const ChartLine line = linesOf(m_chart, unit).at(m_plan.boxes.at(at.box).firstLine + at.line);
        if (line.kind == ChartLine::Kind::Member)
            return emit personAsked(unit < 0 ? m_chart.elsewhere.at(line.index).person
                                             : m_chart.units.at(unit).members.at(line.index).person);
        if (line.kind == ChartLine::Kind::Head)
            return emit personAsked(m_chart.units.at(unit).head);
    }
    if (unit >= 0)
        emit unitAsked(m_chart.units.at(unit).unit);
}

bool OrgChartView::find(const QString &words)
{
    const QStringList wanted = nameKey(words).split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty() || m_spots.isEmpty())
        return false;
    for (int step = 1; step <= m_spots.size(); ++step) {
        const int spot = int((m_current + step) % m_spots.size());
        const QString key = nameKey(spotText(spot));
        if (std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString &word) { return key.contains(word); })) {
            setCurrent(spot);
            return true;
        }
    }
    return false;
}

void OrgChartView::setZoom(double zoom)
{
    const double wanted = std::clamp(zoom, kLeastZoom, kMostZoom);
    if (qFuzzyCompare(wanted, m_zoom))
        return;
    m_zoom = wanted;
    fitBars();
    if (m_current >= 0)
        reveal(m_current);
    viewport()->update();
    emit zoomChanged(m_zoom);
}

void OrgChartView::fit()
{
    if (m_plan.size.isEmpty())
        return;
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(2 * kEdge, 2 * kEdge);
    const double whole = std::min(room.width() / m_plan.size.width(), room.height() / m_plan.size.height());
    setZoom(std::clamp(whole, kReadable, 1.0));
}

void OrgChartView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitBars();
}

void OrgChartView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
        layOut();
    }
}

} // namespace gonfalone
