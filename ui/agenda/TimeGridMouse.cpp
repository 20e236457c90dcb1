// The part of TimeGridView that answers the mouse.
#include "ui/agenda/TimeGridView.h"

#include "ui/base/Theme.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>

namespace gonfalone {

namespace {

constexpr qint64 kSnap = 15 * 60;
constexpr qint64 kHour = 3600;
constexpr double kSlot = 30;
constexpr int kEdge = 6; ///< of a block: taken there it is made longer
constexpr int kScrollMs = 30;
constexpr int kScrollStep = 10;

/// Every zone of today is a whole number of quarters of an hour from UTC.
qint64 snapped(qint64 utc)
{
    return qint64(std::floor(double(utc + kSnap / 2) / kSnap)) * kSnap;
}

qint64 snappedDown(qint64 utc)
{
    return qint64(std::floor(double(utc) / kSnap)) * kSnap;
}

} // namespace

qint64 TimeGridView::instantAt(const QPoint &pos, qsizetype column) const
{
    return axis().instant(m_columns.at(column).day, minuteAt(pos.y()));
}

TimeGridView::Part TimeGridView::partAt(const QPoint &pos, const ItemKey &key) const
{
    const AgendaItem *item = find(key);
    const qsizetype at = m_columns.isEmpty() ? 0 : columnAt(pos.x());
    const GridBlock *block = blockOf(at, key);
    if (!item || !block)
        return Part::Move;
    const QRectF area = blockRect(m_columns.at(at), at, *block);
    if (area.height() > 3 * kEdge && !block->before && pos.y() < area.top() + kEdge)
        return Part::Start;
    if (!block->after && pos.y() > area.bottom() - kEdge)
        return Part::End;
    return Part::Move;
}

void TimeGridView::beginDrag(Part part, const ItemKey &key, const QPoint &pos)
{
    const qsizetype column = columnAt(pos.x());
    Drag drag;
    drag.part = part;
    drag.key = key;
    drag.press = pos;
    if (const AgendaItem *item = find(key)) {
        drag.item = *item;
        drag.spot = {item->startUtc, item->endUtc, item->allDay, m_columns.at(column).calendar};
        drag.grip = instantAt(pos, column) - item->startUtc;
    } else {
        const bool strip = pos.y() < headerHeight();
        const qsizetype day = m_columns.at(column).day;
        const qint64 from = strip ? axis().from(day) : snappedDown(instantAt(pos, column));
        drag.spot = {from, strip ? axis().to(day) : from + kSnap, strip, m_columns.at(column).calendar};
    }
    m_drag = drag;
}

void TimeGridView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_columns.isEmpty())
        return AgendaView::mousePressEvent(event);
    const QPoint pos = event->position().toPoint();
    if (m_drag)
        endDrag();
    if (pos.x() < hoursWidth())
        return;
    const qsizetype column = columnAt(pos.x());
    if (pos.y() < namesHeight()) {
        emit dayAsked(axis().date(m_columns.at(column).day));
        return;
    }
    const ItemKey key = keyAt(pos);
    m_at = column;
    if (key.isValid()) {
        if (const GridBlock *block = blockOf(column, key))
            m_minute = block->from;
        choose(key);
        if (const AgendaItem *item = find(key); item && mayChange(*item))
            beginDrag(partAt(pos, key), key, pos);
        return;
    }
    if (pos.y() >= headerHeight())
        m_minute = std::floor(minuteAt(pos.y()) / kSlot) * kSlot;
    choose({});
    if (mayAddTo(m_columns.at(column).calendar))
        beginDrag(Part::New, {}, pos);
}

void TimeGridView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (!m_drag || m_drag->byKeys) {
        const ItemKey key = keyAt(pos);
        const AgendaItem *item = find(key);
        const bool edge = item && !isBar(*item) && mayChange(*item) && partAt(pos, key) != Part::Move;
        viewport()->setCursor(edge ? Qt::SizeVerCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_drag->moving && (pos - m_drag->press).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag->moving = true;
    const bool beyond = pos.y() < headerHeight() || pos.y() > viewport()->height();
    if (beyond && !m_drag->spot.allDay)
        m_scroll.start(kScrollMs, this);
    else
        m_scroll.stop();
    dragTo(pos);
}

void TimeGridView::dragTo(const QPoint &pos)
{
    const qsizetype column = columnAt(pos.x());
    const qint64 at = instantAt(pos, column);
    Drag &drag = *m_drag;
    AgendaSpot spot = drag.spot;
    const qsizetype day = m_columns.at(column).day;
    if (spot.allDay && drag.part == Part::New) {
        const qsizetype first = m_columns.at(columnAt(drag.press.x())).day;
        spot.from = axis().from(std::min(first, day));
        spot.to = axis().to(std::max(first, day));
    } else if (isBar(drag.item) && drag.key.isValid()) {
        const qsizetype days = day - m_columns.at(columnAt(drag.press.x())).day;
        const auto shifted = [this, days](qint64 utc) {
            return QDateTime::fromSecsSinceEpoch(utc, Qt::UTC)
                .toTimeZone(clock().zone)
                .addDays(days)
                .toSecsSinceEpoch();
        };
        spot.from = shifted(drag.item.startUtc);
        spot.to = shifted(drag.item.endUtc);
    } else if (drag.part == Part::New) {
        const qint64 press = snappedDown(instantAt(drag.press, columnAt(drag.press.x())));
        spot.from = std::min(press, snappedDown(at));
        spot.to = std::max(press, snappedDown(at)) + kSnap;
    } else if (drag.part == Part::Start) {
        spot.from = std::min(snapped(at), drag.item.endUtc - kSnap);
    } else if (drag.part == Part::End) {
        spot.to = std::max(snapped(at), drag.item.startUtc + kSnap);
    } else {
        spot.from = snapped(at - drag.grip);
        spot.to = spot.from + drag.item.endUtc - drag.item.startUtc;
        spot.calendar = m_columns.at(column).calendar;
    }
    if (spot == drag.spot)
        return;
    drag.spot = spot;
    weigh();
}

void TimeGridView::weigh()
{
    m_drag->tone = Tone::Neutral;
    m_drag->verdict.clear();
    viewport()->update();
    emit weighed(m_drag->key, m_drag->spot);
}

void TimeGridView::setVerdict(const AgendaSpot &spot, Tone tone, const QString &words)
{
    if (!m_drag || !(m_drag->spot == spot))
        return;
    m_drag->tone = tone;
    m_drag->verdict = words;
    viewport()->update();
}

void TimeGridView::drop()
{
    const Drag drag = *m_drag;
    endDrag();
    if (!drag.moving)
        return;
    const AgendaSpot before{drag.item.startUtc, drag.item.endUtc, drag.item.allDay, drag.spot.calendar};
    const bool other = drag.spot.calendar.isValid() && drag.spot.calendar != drag.item.calendar;
    if (!drag.key.isValid())
        emit createAsked(drag.spot);
    else if (!(drag.spot == before) || other)
        emit moveAsked(drag.key, drag.spot);
}

void TimeGridView::endDrag()
{
    m_drag.reset();
    m_scroll.stop();
    viewport()->update();
}

void TimeGridView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_drag && !m_drag->byKeys)
        drop();
}

void TimeGridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (event->button() != Qt::LeftButton || m_columns.isEmpty() || pos.x() < hoursWidth() || pos.y() < namesHeight())
        return;
    if (m_drag)
        endDrag();
    if (const ItemKey key = keyAt(pos); key.isValid()) {
        choose(key);
        emit opened(key);
        return;
    }
    const qsizetype column = columnAt(pos.x());
    if (!mayAddTo(m_columns.at(column).calendar))
        return;
    const qsizetype day = m_columns.at(column).day;
    if (pos.y() < headerHeight()) {
        emit createAsked({axis().from(day), axis().to(day), true, m_columns.at(column).calendar});
        return;
    }
    const qint64 from = axis().instant(day, std::floor(minuteAt(pos.y()) / kSlot) * kSlot);
    emit createAsked({from, from + kHour, false, m_columns.at(column).calendar});
}

void TimeGridView::wheelEvent(QWheelEvent *event)
{
    AgendaView::wheelEvent(event);
    if (m_drag && m_drag->moving && !m_drag->byKeys)
        dragTo(viewport()->mapFromGlobal(QCursor::pos()));
}

void TimeGridView::takeDrops(const QString &mimeType)
{
    m_mime = mimeType;
    viewport()->setAcceptDrops(true);
}

void TimeGridView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_columns.isEmpty() || m_mime.isEmpty() || !event->mimeData()->hasFormat(m_mime))
        return;
    const QStringList lines = QString::fromUtf8(event->mimeData()->data(m_mime)).split(u'\n');
    const qint64 seconds = std::max<qint64>(kSnap, lines.value(1).toInt() * 60LL);
    Drag drag;
    drag.moving = true;
    drag.item.endUtc = seconds; // as long as it wants to be, from wherever it lies
    m_drag = drag;
    event->acceptProposedAction();
}

void TimeGridView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!m_drag)
        return;
    const QPoint pos = event->position().toPoint();
    if (pos.x() < hoursWidth() || pos.y() < headerHeight())
        return event->ignore();
    const qsizetype column = columnAt(pos.x());
    const qint64 from = snappedDown(instantAt(pos, column));
    const AgendaSpot spot{from, from + m_drag->item.endUtc - m_drag->item.startUtc, false,
                          m_columns.at(column).calendar};
    event->acceptProposedAction();
    if (spot == m_drag->spot)
        return;
    m_drag->spot = spot;
    weigh();
}

void TimeGridView::dragLeaveEvent(QDragLeaveEvent *)
{
    endDrag();
}

void TimeGridView::dropEvent(QDropEvent *event)
{
    if (!m_drag)
        return;
    const AgendaSpot spot = m_drag->spot;
    endDrag();
    if (spot.to <= spot.from)
        return;
    event->acceptProposedAction();
    emit dropped(QString::fromUtf8(event->mimeData()->data(m_mime)).section(u'\n', 0, 0), spot);
}

void TimeGridView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scroll.timerId())
        return AgendaView::timerEvent(event);
    if (!m_drag)
        return m_scroll.stop();
    const QPoint pos = viewport()->mapFromGlobal(QCursor::pos());
    const int step = pos.y() < headerHeight() ? -kScrollStep : kScrollStep;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + step);
    dragTo({pos.x(), std::clamp(pos.y(), headerHeight(), viewport()->height())});
}

} // namespace gonfalone
