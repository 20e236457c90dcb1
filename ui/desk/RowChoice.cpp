#include "ui/desk/RowChoice.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <utility>

namespace gonfalone {

RowChoice::RowChoice(QListView *view, QLineEdit *search, KeyOf keyOf, RowOf rowOf, QObject *parent)
    : QObject(parent), m_view(view), m_search(search), m_keyOf(std::move(keyOf)), m_rowOf(std::move(rowOf))
{
    m_view->installEventFilter(this);
    m_search->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        const QString key = m_keyOf(now);
        if (m_quiet || key.isEmpty() || key == m_selected)
            return;
        m_selected = key;
        emit chosen(key);
    });
}

void RowChoice::select(const QString &key)
{
    m_selected = key;
    const int row = key.isEmpty() ? -1 : m_rowOf(key);
    quietly([this, row] {
        if (row < 0)
            return m_view->selectionModel()->clear();
        const QModelIndex index = m_view->model()->index(row, 0);
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        m_view->scrollTo(index);
    });
}

void RowChoice::selectFirst()
{
    if (m_view->model()->rowCount() > 0)
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
}

void RowChoice::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void RowChoice::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RowChoice::quietly(const std::function<void()> &change)
{
    const bool before = std::exchange(m_quiet, true);
    change();
    m_quiet = before;
}

bool RowChoice::takesFirst(const QEvent *focusIn) const
{
    const Qt::FocusReason reason = static_cast<const QFocusEvent *>(focusIn)->reason();
    const bool byPerson = reason != Qt::OtherFocusReason && reason != Qt::ActiveWindowFocusReason;
    return m_takesFirst && byPerson && m_selected.isEmpty();
}

/// A view without a current row takes the first one when it gets the focus: what is open and not in the list (just
/// registered, or filtered out) stays open, and nothing opens because the page is shown.
void RowChoice::holdWithoutCurrent()
{
    m_quiet = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_quiet = false;
            select(m_selected);
        },
        Qt::QueuedConnection);
}

bool RowChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::FocusIn && !m_view->currentIndex().isValid()
        && !takesFirst(event))
        holdWithoutCurrent();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_search && key == Qt::Key_Down) {
            focusList();
            return true;
        }
        if (watched == m_view && (key == Qt::Key_Return || key == Qt::Key_Enter) && !m_selected.isEmpty()) {
            emit entered(m_selected);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gonfalone
