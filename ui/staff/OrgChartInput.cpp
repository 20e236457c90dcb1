// Keys and mouse of OrgChartView.
#include "ui/staff/OrgChartView.h"

#include "ui/base/Theme.h"
#include "ui/staff/OrgChartAccessible.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

namespace gonfalone {

namespace {

constexpr double kZoomStep = 1.2;

} // namespace

int OrgChartView::titleOf(int unit) const
{
    for (int i = 0; i < m_spots.size(); ++i) {
        if (m_spots.at(i).line < 0 && m_plan.boxes.at(m_spots.at(i).box).unit == unit)
            return i;
    }
    return -1;
}

/// Left goes up the tree, Right down it; up and down from line to line.
bool OrgChartView::moveTo(int key)
{
    const Spot at = m_current >= 0 ? m_spots.at(m_current) : Spot{};
    const int unit = m_plan.boxes.value(at.box).unit;
    int next = m_current;
    switch (key) {
    case Qt::Key_Down: next = m_current + 1; break;
    case Qt::Key_Up: next = m_current - 1; break;
    case Qt::Key_Home: next = 0; break;
    case Qt::Key_End: next = int(m_spots.size()) - 1; break;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        const int way = key == Qt::Key_PageDown ? 1 : -1;
        next = m_current + way;
        while (next >= 0 && next < m_spots.size() && m_spots.at(next).line >= 0)
            next += way;
        break;
    }
    case Qt::Key_Left:
        if (at.line >= 0) {
            next = titleOf(unit);
        } else if (unit >= 0) {
            for (int i = 0; i < m_chart.units.size(); ++i) {
                if (m_chart.units.at(i).unit == m_chart.units.at(unit).parent)
                    next = titleOf(i);
            }
        }
        break;
    case Qt::Key_Right:
        for (int i = 0; unit >= 0 && i < m_chart.units.size(); ++i) {
            if (m_chart.units.at(i).parent == m_chart.units.at(unit).unit) {
                next = titleOf(i);
                break;
            }
        }
        if (next == m_current)
            return moveTo(Qt::Key_PageDown);
        break;
    default: return false;
    }
    setCurrent(std::clamp(next, 0, std::max(0, int(m_spots.size()) - 1)));
    return true;
}

void OrgChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return open(m_current);
    case Qt::Key_Plus: return setZoom(m_zoom * kZoomStep);
    case Qt::Key_Minus: return setZoom(m_zoom / kZoomStep);
    case Qt::Key_0: return setZoom(1);
    default: break;
    }
    if (event->modifiers().testFlag(Qt::ControlModifier) || m_spots.isEmpty() || !moveTo(event->key()))
        QAbstractScrollArea::keyPressEvent(event);
}

void OrgChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grabbed = event->pos();
    m_dragging = false;
    if (const int spot = spotAt(event->pos()); spot >= 0)
        setCurrent(spot);
}

/// The ground is taken hold of and moved under the window.
void OrgChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        viewport()->setCursor(spotAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::OpenHandCursor);
        return;
    }
    const QPoint way = event->pos() - m_grabbed;
    if (!m_dragging && way.manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - way.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - way.y());
    m_grabbed = event->pos();
}

void OrgChartView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    viewport()->unsetCursor();
}

void OrgChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    open(spotAt(event->pos()));
}

void OrgChartView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(event->angleDelta().y() > 0 ? m_zoom * kZoomStep : m_zoom / kZoomStep);
    event->accept();
}

void OrgChartView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    orgChartReadFocus(this);
}

void OrgChartView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace gonfalone
