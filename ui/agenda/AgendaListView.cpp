#include "ui/agenda/AgendaListView.h"

#include "ui/agenda/AgendaListDelegate.h"
#include "ui/agenda/AgendaListModel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace gonfalone {

namespace {

constexpr qint64 kNewSeconds = 3600;

} // namespace

AgendaListView::AgendaListView(const Clock &clock, QWidget *parent)
    : QListView(parent), m_clock(clock), m_model(new AgendaListModel(clock.zone, this))
{
    setModel(m_model);
    setItemDelegate(new AgendaListDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setUniformItemSizes(false);
    setAccessibleName(tr("Agenda as a list"));
    connect(this, &QListView::activated, this, [this] {
        if (selectedItem())
            emit opened(selected());
        else
            emit createAsked(currentSpot());
    });
}

void AgendaListView::setLooks(const QList<CalendarLook> &looks)
{
    m_looks = looks;
    m_model->setLooks(looks);
}

void AgendaListView::setConflicts(const QHash<ItemKey, QString> &conflicts)
{
    m_model->setConflicts(conflicts);
}

void AgendaListView::setItems(const QList<AgendaItem> &items, const QDate &from)
{
    const ItemKey key = selected();
    const QDate day = currentDay();
    const QModelIndex top = indexAt({4, 4});
    const AgendaItem *first = m_model->item(top.row());
    const ItemKey topKey = first ? keyOf(*first) : ItemKey();
    const QDate topDay = top.isValid() ? m_model->date(top.row()) : QDate();
    const int offset = top.isValid() ? visualRect(top).top() : 0;
    m_setting = true;
    m_model->setItems(items, from, m_clock.today());
    int row = key.isValid() ? m_model->rowOf(key) : -1;
    if (row < 0 && day.isValid())
        row = m_model->rowOf(day);
    if (row >= 0)
        setCurrentIndex(m_model->index(row));
    int topRow = topKey.isValid() ? m_model->rowOf(topKey) : -1;
    if (topRow < 0 && topDay.isValid())
        topRow = m_model->rowOf(topDay);
    if (topRow >= 0) {
        scrollTo(m_model->index(topRow), PositionAtTop);
        verticalScrollBar()->setValue(verticalScrollBar()->value() - offset);
    }
    m_setting = false;
}

ItemKey AgendaListView::selected() const
{
    const AgendaItem *item = selectedItem();
    return item ? keyOf(*item) : ItemKey();
}

const AgendaItem *AgendaListView::selectedItem() const
{
    return m_model->item(currentIndex().row());
}

void AgendaListView::select(const ItemKey &key)
{
    if (const int row = m_model->rowOf(key); row >= 0)
        setCurrentIndex(m_model->index(row));
}

void AgendaListView::goTo(const QDate &day)
{
    const int row = m_model->rowOf(day);
    if (row < 0)
        return;
    setCurrentIndex(m_model->index(row));
    scrollTo(m_model->index(row), PositionAtTop);
}

QDate AgendaListView::currentDay() const
{
    return currentIndex().isValid() ? m_model->date(currentIndex().row()) : QDate();
}

AgendaSpot AgendaListView::currentSpot() const
{
    const QDate day = currentDay().isValid() ? currentDay() : m_clock.today();
    const qint64 from = QDateTime(day, QTime(9, 0), m_clock.zone).toSecsSinceEpoch();
    return {from, from + kNewSeconds, false, {}};
}

void AgendaListView::keyPressEvent(QKeyEvent *event)
{
    const AgendaItem *item = selectedItem();
    const bool own = item && item->entry.isValid() && !item->masked;
    if (event->matches(QKeySequence::Copy) && own)
        m_copied = selected();
    else if (event->matches(QKeySequence::Paste) && m_copied.isValid())
        emit copyAsked(m_copied, currentSpot());
    else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_T)
        emit todayAsked();
    else if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_N || event->key() == Qt::Key_Insert))
        emit createAsked(currentSpot());
    else if (event->key() == Qt::Key_Delete && own && lookOf(m_looks, item->calendar).edit)
        emit cancelAsked(selected());
    else
        QListView::keyPressEvent(event);
}

void AgendaListView::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuAsked(event->globalPos());
}

void AgendaListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

void AgendaListView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    if (dy != 0)
        askMore();
}

void AgendaListView::askMore()
{
    if (m_setting || !m_endless || !isVisible())
        return;
    const QScrollBar *bar = verticalScrollBar();
    if (bar->value() >= bar->maximum() - height() / 2)
        emit moreAsked(true);
    else if (bar->value() <= 0)
        emit moreAsked(false);
}

void AgendaListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_setting)
        emit selectionChangedTo(selected());
    if (m_endless && !m_setting && current.isValid() && isVisible()) {
        if (current.row() == m_model->rowCount() - 1)
            emit moreAsked(true);
        else if (current.row() == 0)
            emit moreAsked(false);
    }
}

} // namespace gonfalone
