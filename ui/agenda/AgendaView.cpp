#include "ui/agenda/AgendaView.h"

#include "core/calendar/HumanDate.h"
#include "ui/agenda/AgendaAccessible.h"
#include "ui/agenda/DayLayout.h"
#include "ui/base/Theme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QTimerEvent>
#include <QToolTip>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinuteMs = 30'000;

} // namespace

AgendaView::AgendaView(const Clock &clock, QWidget *parent)
    : QAbstractScrollArea(parent), m_clock(clock), m_words(clock.zone)
{
    installAgendaAccessible();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setFocusProxy(this);
}

void AgendaView::setLooks(const QList<CalendarLook> &looks)
{
    if (m_looks == looks)
        return;
    m_looks = looks;
    m_faces.clear();
    arrange();
    viewport()->update();
}

void AgendaView::setDays(const QDate &first, int count)
{
    QList<QDate> days;
    for (int i = 0; first.isValid() && i < count; ++i)
        days << first.addDays(i);
    m_axis = TimeAxis(days, m_clock.zone);
    arrange();
    agendaReadAnew(this);
    viewport()->update();
}

void AgendaView::setItems(const QList<AgendaItem> &items)
{
    if (m_items == items)
        return;
    m_items = items;
    m_faces.clear();
    m_index.clear();
    m_index.reserve(items.size());
    for (qsizetype i = 0; i < items.size(); ++i)
        m_index.insert(keyOf(items.at(i)), i);
    arrange();
    agendaReadAnew(this);
    viewport()->update();
}

void AgendaView::setConflicts(const QHash<ItemKey, QString> &conflicts)
{
    if (m_conflicts == conflicts)
        return;
    m_conflicts = conflicts;
    m_faces.clear();
    viewport()->update();
}

const AgendaItem *AgendaView::find(const ItemKey &key) const
{
    const auto found = m_index.constFind(key);
    return found == m_index.cend() ? nullptr : &m_items.at(*found);
}

void AgendaView::select(const ItemKey &key)
{
    m_selected = key;
    viewport()->update();
}

void AgendaView::choose(const ItemKey &key)
{
    const bool other = !(m_selected == key);
    m_selected = key;
    viewport()->update();
    tellReaders();
    if (other)
        emit selectionChanged();
}

void AgendaView::tellReaders()
{
    if (hasFocus())
        agendaReadFocus(this);
}

bool AgendaView::mayChange(const AgendaItem &item) const
{
    return item.entry.isValid() && !item.masked && lookOf(m_looks, item.calendar).edit;
}

bool AgendaView::mayAddTo(AgendaCalendarId calendar) const
{
    if (calendar.isValid())
        return lookOf(m_looks, calendar).propose;
    return std::any_of(m_looks.cbegin(), m_looks.cend(), [](const CalendarLook &look) { return look.propose; });
}

std::optional<std::pair<qsizetype, qsizetype>> AgendaView::daysOf(const AgendaItem &item) const
{
    const qsizetype days = m_axis.dayCount();
    const qint64 last = std::max(item.startUtc, item.endUtc - 1);
    if (days == 0 || item.startUtc >= m_axis.to(days - 1) || last < m_axis.from(0))
        return std::nullopt;
    // By halving: a year has many days.
    const auto dayOf = [this, days](qint64 utc) {
        qsizetype low = 0, high = days - 1;
        while (low < high) {
            const qsizetype middle = (low + high) / 2;
            (utc >= m_axis.to(middle) ? low : high) = utc >= m_axis.to(middle) ? middle + 1 : middle;
        }
        return low;
    };
    const qsizetype from = dayOf(item.startUtc), to = std::max(from, dayOf(last));
    return std::pair{from, to};
}

QString AgendaView::dayText(qsizetype day) const
{
    const qsizetype count = entriesOf(day).size();
    const QString date = humanDate(m_axis.date(day));
    const QString words = count == 0 ? tr("%1: nothing").arg(date)
        : count == 1                 ? tr("%1: 1 entry").arg(date)
                                     : tr("%1: %n entries", nullptr, int(count)).arg(date);
    return isToday(day) ? tr("today, %1").arg(words) : words;
}

QList<ItemKey> AgendaView::entriesOf(qsizetype day) const
{
    QList<ItemKey> whole, timed;
    for (const AgendaItem &item : m_items) {
        const auto days = daysOf(item);
        if (days && days->first <= day && day <= days->second)
            (isBar(item) ? whole : timed).append(keyOf(item));
    }
    return whole + timed;
}

QString AgendaView::entryText(const ItemKey &key) const
{
    const AgendaItem *item = find(key);
    return item ? m_words.spoken(*item, lookOf(m_looks, item->calendar), conflictOf(key)) : QString();
}

EntryFace &AgendaView::face(qsizetype item)
{
    auto found = m_faces.find(item);
    if (found == m_faces.end()) {
        const AgendaItem &shown = m_items.at(item);
        found = m_faces.insert(
            item, EntryFace(shown, m_words, lookOf(m_looks, shown.calendar), m_conflicts.contains(keyOf(shown))));
    }
    return *found;
}

void AgendaView::forget()
{
    m_faces.clear();
}

bool AgendaView::commonKey(QKeyEvent *event)
{
    const AgendaItem *item = selectedItem();
    const bool control = event->modifiers() == Qt::ControlModifier;
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (control && event->key() == Qt::Key_C && item && !item->masked && item->entry.isValid()) {
        m_copied = m_selected;
    } else if (control && event->key() == Qt::Key_V && m_copied.isValid()) {
        emit copyAsked(m_copied, currentSpot());
    } else if (!plain) {
        return false;
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && item) {
        emit opened(m_selected);
    } else if (event->key() == Qt::Key_N || event->key() == Qt::Key_Insert || event->key() == Qt::Key_Return
               || event->key() == Qt::Key_Enter) {
        emit createAsked(currentSpot());
    } else if (event->key() == Qt::Key_Delete && item && mayChange(*item)) {
        emit cancelAsked(m_selected);
    } else if (event->key() == Qt::Key_T) {
        emit todayAsked();
    } else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        emit shifted(event->key() == Qt::Key_PageUp ? -1 : 1);
    } else {
        return false;
    }
    return true;
}

void AgendaView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::PaletteChange) {
        forget();
        arrange();
        viewport()->update();
    }
}

void AgendaView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    agendaReadFocus(this);
}

void AgendaView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool AgendaView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString words = entryText(keyAt(help->pos()));
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), words.toHtmlEscaped(), viewport());
        return true;
    }
    if (event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        if (menu->reason() == QContextMenuEvent::Mouse)
            choose(keyAt(menu->pos()));
        emit menuAsked(menu->globalPos());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void AgendaView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (m_minute == 0)
        m_minute = startTimer(kMinuteMs);
}

void AgendaView::hideEvent(QHideEvent *event)
{
    QAbstractScrollArea::hideEvent(event);
    killTimer(std::exchange(m_minute, 0));
}

void AgendaView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_minute)
        viewport()->update();
    else
        QAbstractScrollArea::timerEvent(event);
}

} // namespace gonfalone
