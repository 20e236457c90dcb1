// The part of TimeGridView that answers the keyboard.
#include "ui/agenda/TimeGridView.h"

#include "ui/base/Theme.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace gonfalone {

namespace {

constexpr double kSlot = 30;
constexpr int kStep = 15;
constexpr qint64 kShortest = 15 * 60;
constexpr double kMorning = 8 * 60;

qint64 shiftedByDays(qint64 utc, int days, const QTimeZone &zone)
{
    return QDateTime::fromSecsSinceEpoch(utc, Qt::UTC).toTimeZone(zone).addDays(days).toSecsSinceEpoch();
}

} // namespace

QList<StripBar> TimeGridView::barsOf(qsizetype day) const
{
    QList<StripBar> bars;
    std::copy_if(m_bars.cbegin(), m_bars.cend(), std::back_inserter(bars),
                 [day](const StripBar &bar) { return bar.firstDay <= day && day <= bar.lastDay; });
    std::sort(bars.begin(), bars.end(), [](const StripBar &a, const StripBar &b) { return a.lane < b.lane; });
    return bars;
}

void TimeGridView::stand(qsizetype column, double minute)
{
    if (m_columns.isEmpty())
        return;
    m_at = std::clamp<qsizetype>(column, 0, m_columns.size() - 1);
    m_minute = std::clamp(minute, 0.0, axis().length() - kSlot);
    ensureSeen(m_minute, m_minute + kSlot);
    choose({});
}

void TimeGridView::standOn(qsizetype column, const GridBlock &block)
{
    m_at = column;
    m_minute = block.from;
    ensureSeen(block.from, block.to);
    choose(block.key);
}

bool TimeGridView::moveAmongBars(int step)
{
    const QList<StripBar> bars = barsOf(readDay());
    const auto found =
        std::find_if(bars.cbegin(), bars.cend(), [this](const StripBar &bar) { return bar.key == selected(); });
    if (found != bars.cend()) {
        const auto next = found - bars.cbegin() + step;
        if (next >= bars.size())
            stand(m_at, std::max(0.0, verticalScrollBar()->value() / perMinute()));
        else if (next >= 0)
            choose(bars.at(next).key);
        return true;
    }
    if (step < 0 && m_minute < kSlot && !bars.isEmpty()) {
        choose(bars.last().key);
        return true;
    }
    return false;
}

void TimeGridView::moveUpDown(int step)
{
    if (m_columns.isEmpty() || moveAmongBars(step))
        return;
    if (m_minute < 0)
        return stand(m_at, axis().positionOf(QTime(9, 0)));
    const QList<GridBlock> &blocks = m_columns.at(m_at).layout.blocks();
    const GridBlock *now = blockOf(m_at, selected());
    if (step > 0) {
        const auto next = now ? blocks.cbegin() + (now - blocks.constData()) + 1
                              : std::find_if(blocks.cbegin(), blocks.cend(),
                                             [this](const GridBlock &block) { return block.from > m_minute; });
        const double slot = (std::floor((now ? now->to - 0.5 : m_minute) / kSlot) + 1) * kSlot;
        if (next != blocks.cend() && next->from <= slot)
            return standOn(m_at, *next);
        return stand(m_at, slot);
    }
    const auto end = now ? blocks.cbegin() + (now - blocks.constData())
                         : std::find_if(blocks.cbegin(), blocks.cend(),
                                        [this](const GridBlock &block) { return block.from >= m_minute; });
    const double slot = (std::ceil((now ? now->from : m_minute) / kSlot) - 1) * kSlot;
    if (end != blocks.cbegin() && (end - 1)->to > slot)
        return standOn(m_at, *(end - 1));
    stand(m_at, slot);
}

void TimeGridView::moveSideways(int step)
{
    if (m_columns.isEmpty())
        return;
    qsizetype column = m_at + step;
    if (column < 0 || column >= m_columns.size()) {
        m_at = step > 0 ? 0 : m_columns.size() - 1;
        emit shifted(step);
        column = m_at;
    }
    const double minute = m_minute < 0 ? kMorning : m_minute;
    for (const GridBlock &block : m_columns.at(column).layout.blocks()) {
        if (block.from < minute + kSlot && minute < block.to)
            return standOn(column, block);
    }
    stand(column, std::floor(minute / kSlot) * kSlot);
}

void TimeGridView::moveToEnd(bool last)
{
    if (m_columns.isEmpty())
        return;
    const QList<StripBar> bars = barsOf(readDay());
    const QList<GridBlock> &blocks = m_columns.at(m_at).layout.blocks();
    if (!last && !bars.isEmpty())
        return choose(bars.first().key);
    if (!blocks.isEmpty())
        return standOn(m_at, last ? blocks.last() : blocks.first());
    stand(m_at, axis().positionOf(last ? QTime(18, 0) : QTime(8, 0)));
}

bool TimeGridView::shiftDrag(int days, int minutes)
{
    AgendaSpot &spot = m_drag->spot;
    if (spot.allDay && days == 0)
        return false;
    const qint64 length = spot.to - spot.from;
    spot.from = shiftedByDays(spot.from, days, clock().zone) + minutes * 60;
    spot.to = spot.allDay ? shiftedByDays(spot.to, days, clock().zone) : spot.from + length;
    return true;
}

bool TimeGridView::stretchDrag(int minutes)
{
    AgendaSpot &spot = m_drag->spot;
    if (spot.allDay)
        return false;
    spot.to = std::max(spot.from + kShortest, spot.to + minutes * 60);
    return true;
}

bool TimeGridView::dragByKeys(QKeyEvent *event)
{
    const bool move = event->modifiers() == Qt::ControlModifier, stretch = event->modifiers() == Qt::ShiftModifier;
    const int key = event->key();
    const int down = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    const int right = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    const AgendaItem *item = selectedItem();
    if ((!move && !stretch) || (down == 0 && right == 0))
        return false;
    if (!m_drag && (!item || !mayChange(*item)))
        return true;
    if (!m_drag) {
        const AgendaCalendarId calendar = m_calendars.isEmpty() ? AgendaCalendarId() : item->calendar;
        m_drag = Drag{stretch ? Part::End : Part::Move,
                      selected(),
                      *item,
                      {item->startUtc, item->endUtc, item->allDay, calendar}};
        m_drag->byKeys = m_drag->moving = true;
    }
    if (!(move ? shiftDrag(right, down * kStep) : down != 0 && stretchDrag(down * kStep)))
        return true;
    if (const qint64 from = m_drag->spot.from; axis().dayCount() > 0 && from < axis().from(0))
        emit shifted(-1);
    else if (axis().dayCount() > 0 && from >= axis().to(axis().dayCount() - 1))
        emit shifted(1);
    if (const qsizetype day = axis().dayAt(m_drag->spot.from); day >= 0 && !m_drag->spot.allDay)
        ensureSeen(axis().position(day, m_drag->spot.from), axis().position(day, m_drag->spot.to));
    weigh();
    return true;
}

void TimeGridView::keyPressEvent(QKeyEvent *event)
{
    if (m_drag && event->key() == Qt::Key_Escape)
        return endDrag();
    if (m_drag && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return drop();
    if (dragByKeys(event))
        return;
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (plain && !m_drag ? event->key() : 0) {
    case Qt::Key_Up: return moveUpDown(-1);
    case Qt::Key_Down: return moveUpDown(1);
    case Qt::Key_Left: return moveSideways(-1);
    case Qt::Key_Right: return moveSideways(1);
    case Qt::Key_Home: return moveToEnd(false);
    case Qt::Key_End: return moveToEnd(true);
    default: break;
    }
    if (!m_drag && commonKey(event))
        return;
    event->ignore();
}

void TimeGridView::keyReleaseEvent(QKeyEvent *event)
{
    if (m_drag && m_drag->byKeys && !event->isAutoRepeat()
        && (event->key() == Qt::Key_Control || event->key() == Qt::Key_Shift))
        return drop();
    AgendaView::keyReleaseEvent(event);
}

void TimeGridView::focusOutEvent(QFocusEvent *event)
{
    // A drag that nobody can end any more would come back as a surprise.
    if (m_drag && m_drag->byKeys)
        endDrag();
    AgendaView::focusOutEvent(event);
}

bool TimeGridView::event(QEvent *event)
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

} // namespace gonfalone
