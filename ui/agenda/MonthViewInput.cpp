// The part of MonthView that answers keyboard and mouse.
#include "ui/agenda/MonthView.h"

#include "ui/base/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWeek = 7;

qint64 shiftedByDays(qint64 utc, qint64 days, const QTimeZone &zone)
{
    return QDateTime::fromSecsSinceEpoch(utc, Qt::UTC).toTimeZone(zone).addDays(days).toSecsSinceEpoch();
}

} // namespace

void MonthView::standOn(const QDate &day)
{
    const qsizetype index = axis().indexOf(day);
    m_onMore = false;
    if (index < 0) {
        emit dayWanted(day);
        return;
    }
    m_at = index;
    choose({});
}

void MonthView::moveInDay(int step)
{
    const QList<ItemKey> keys = seenOn(m_at);
    const qsizetype last = keys.size() - 1 + (hiddenOn(m_at) > 0 ? 1 : 0);
    const qsizetype now = m_onMore ? keys.size() : keys.indexOf(selected());
    const qsizetype next = now + step;
    if (next < -1 || next > last)
        return standOn(currentDay().addDays(step * kWeek));
    m_onMore = next == keys.size() && next >= 0;
    choose(next < 0 || m_onMore ? ItemKey() : keys.at(next));
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    if (m_drag && event->key() == Qt::Key_Escape)
        return endDrag();
    if (m_drag && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return drop();
    if (dragByKeys(event) || axis().dayCount() == 0)
        return;
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (plain && !m_drag ? event->key() : 0) {
    case Qt::Key_Left: return standOn(currentDay().addDays(-1));
    case Qt::Key_Right: return standOn(currentDay().addDays(1));
    case Qt::Key_Up: return moveInDay(-1);
    case Qt::Key_Down: return moveInDay(1);
    case Qt::Key_Home: return standOn(currentDay().addDays(1 - currentDay().dayOfWeek()));
    case Qt::Key_End: return standOn(currentDay().addDays(kWeek - currentDay().dayOfWeek()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_onMore) {
            emit dayAsked(currentDay());
            return;
        }
        break;
    default: break;
    }
    if (!m_drag && commonKey(event))
        return;
    event->ignore();
}

bool MonthView::dragByKeys(QKeyEvent *event)
{
    if (event->modifiers() != Qt::ControlModifier)
        return false;
    const int key = event->key();
    const int days = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : key == Qt::Key_Down ? kWeek : -kWeek;
    if (key != Qt::Key_Right && key != Qt::Key_Left && key != Qt::Key_Down && key != Qt::Key_Up)
        return false;
    const AgendaItem *item = selectedItem();
    if (!m_drag) {
        if (!item || !mayChange(*item))
            return true;
        m_drag = Drag{*item, currentDay(), currentDay(), {}};
        m_drag->byKeys = m_drag->moving = true;
    }
    dragTo(m_drag->to.addDays(days));
    if (axis().indexOf(m_drag->to) < 0)
        emit shifted(m_drag->to < firstDay() ? -1 : 1);
    return true;
}

void MonthView::keyReleaseEvent(QKeyEvent *event)
{
    if (m_drag && m_drag->byKeys && !event->isAutoRepeat() && event->key() == Qt::Key_Control)
        return drop();
    AgendaView::keyReleaseEvent(event);
}

void MonthView::focusOutEvent(QFocusEvent *event)
{
    if (m_drag && m_drag->byKeys)
        endDrag();
    AgendaView::focusOutEvent(event);
}

bool MonthView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool copies = key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste);
        if (copies || (m_drag && key->key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
    }
    return AgendaView::event(event);
}

AgendaSpot MonthView::dragSpot() const
{
    const AgendaItem &item = m_drag->item;
    const qint64 days = m_drag->from.daysTo(m_drag->to);
    const qint64 from = shiftedByDays(item.startUtc, days, clock().zone);
    const qint64 to = isBar(item) ? shiftedByDays(item.endUtc, days, clock().zone) : from + item.endUtc - item.startUtc;
    return {from, to, item.allDay, {}};
}

void MonthView::dragTo(const QDate &day)
{
    if (!day.isValid() || day == m_drag->to)
        return;
    m_drag->to = day;
    m_drag->tone = Tone::Neutral;
    m_drag->verdict.clear();
    viewport()->update();
    emit weighed(keyOf(m_drag->item), dragSpot());
}

void MonthView::setVerdict(const AgendaSpot &spot, Tone tone, const QString &words)
{
    if (!m_drag || !(dragSpot() == spot))
        return;
    m_drag->tone = tone;
    m_drag->verdict = words;
    viewport()->update();
}

void MonthView::drop()
{
    const Drag drag = *m_drag;
    const AgendaSpot spot = dragSpot();
    endDrag();
    if (drag.moving && drag.from != drag.to)
        emit moveAsked(keyOf(drag.item), spot);
}

void MonthView::endDrag()
{
    m_drag.reset();
    viewport()->update();
}

void MonthView::paintGhost(QPainter &painter)
{
    if (!m_drag || !m_drag->moving)
        return;
    const qsizetype day = axis().indexOf(m_drag->to);
    if (day < 0)
        return;
    const Tone tone = m_drag->tone == Tone::Bad ? Tone::Bad : Tone::Accent;
    const QRectF area = QRectF(dayRect(day)).adjusted(2, 2, -3, -3);
    QColor fill = theme::toneSoft(tone);
    fill.setAlpha(210);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(QPen(theme::toneText(tone), 2, Qt::DashLine));
    painter.drawRoundedRect(area, 4, 4);
    painter.setFont(theme::font(TextRole::Note));
    const QString verdict = m_drag->tone == Tone::Bad ? u"⚠ "_s + m_drag->verdict : m_drag->verdict;
    painter.drawText(area.adjusted(6, 4, -4, -2), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     verdict.isEmpty() ? EntryWords::title(m_drag->item)
                                       : EntryWords::title(m_drag->item) + u'\n' + verdict);
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    const qsizetype day = dayAt(pos);
    if (event->button() != Qt::LeftButton || day < 0)
        return AgendaView::mousePressEvent(event);
    if (m_drag)
        endDrag();
    m_at = day;
    m_onMore = false;
    if (hiddenOn(day) > 0 && moreRect(day).contains(pos)) {
        emit dayAsked(axis().date(day));
        return;
    }
    const ItemKey key = keyAt(pos);
    choose(key);
    if (const AgendaItem *item = find(key); item && mayChange(*item))
        m_drag = Drag{*item, axis().date(day), axis().date(day), pos};
}

void MonthView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (!m_drag || m_drag->byKeys || !event->buttons().testFlag(Qt::LeftButton))
        return;
    if (!m_drag->moving && (pos - m_drag->press).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag->moving = true;
    if (const qsizetype day = dayAt(pos); day >= 0)
        dragTo(axis().date(day));
    viewport()->update();
}

void MonthView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_drag && !m_drag->byKeys)
        drop();
}

void MonthView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (event->button() != Qt::LeftButton || dayAt(pos) < 0)
        return;
    if (m_drag)
        endDrag();
    if (const ItemKey key = keyAt(pos); key.isValid())
        emit opened(key);
    else if (mayAddTo({}))
        emit createAsked(currentSpot());
}

} // namespace gonfalone
