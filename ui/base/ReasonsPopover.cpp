#include "ui/base/ReasonsPopover.h"

#include "ui/base/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

ReasonsPopover::ReasonsPopover(QWidget *owner)
    : QFrame(owner->window()), m_title(new QLabel(this)), m_rows(new QVBoxLayout)
{
    setProperty("popover", true);
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kL, space::kM, space::kM, space::kM);
    layout->setSpacing(space::kS);
    auto *head = new QHBoxLayout;
    theme::setRole(m_title, TextRole::Strong);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    auto *close = new QToolButton(this);
    theme::makeFlat(close, tr("Close the reasons"));
    close->setIcon(theme::icon(u"edit-delete-remove"_s));
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_rows->setSpacing(space::kS);
    layout->addLayout(m_rows);
    connect(close, &QToolButton::clicked, this, &ReasonsPopover::dismiss);
    setVisible(false);
}

void ReasonsPopover::showReasons(QWidget *anchor, const QString &title, const QList<Reason> &reasons)
{
    setVisible(false); // what is added to a visible widget stays hidden by itself and would not be measured
    m_anchor = anchor;
    m_title->setText(title);
    while (QLayoutItem *old = m_rows->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const auto add = [this](const QString &text, TextRole role) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        theme::setRole(label, role);
        m_rows->addWidget(label);
    };
    int number = 0;
    for (const Reason &reason : reasons) {
        add(u"%1. %2"_s.arg(++number).arg(reason.text), TextRole::Body);
        if (!reason.source.isEmpty())
            add(reason.source, TextRole::Note);
    }
    if (reasons.isEmpty())
        add(tr("No reason was recorded for this value."), TextRole::Muted);
    setAccessibleName(title);
    setAccessibleDescription(reasonLines(reasons).join(u"; "_s));
    place();
    raise();
    setVisible(true);
    setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void ReasonsPopover::place()
{
    QWidget *over = parentWidget();
    const int width = std::min(theme::px(extent::kPopover), over->width() - 2 * space::kL);
    setFixedWidth(width);
    for (QLabel *label : findChildren<QLabel *>())
        label->ensurePolished();
    layout()->invalidate();
    layout()->activate();
    const int wanted = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    resize(width, std::min(wanted, over->height() - 2 * space::kL));
    QPoint at(space::kL, space::kL);
    if (m_anchor)
        at = m_anchor->mapTo(over, QPoint(m_anchor->width() - width, m_anchor->height() + space::kXs));
    at.setX(std::clamp(at.x(), space::kS, std::max(space::kS, over->width() - width - space::kS)));
    at.setY(std::clamp(at.y(), space::kS, std::max(space::kS, over->height() - height() - space::kS)));
    move(at);
}

void ReasonsPopover::dismiss()
{
    qApp->removeEventFilter(this);
    if (!isVisible())
        return;
    const bool inside = hasFocus() || isAncestorOf(QApplication::focusWidget());
    setVisible(false);
    if (inside && m_anchor)
        m_anchor->setFocus(Qt::PopupFocusReason);
}

void ReasonsPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void ReasonsPopover::focusOutEvent(QFocusEvent *event)
{
    // Whoever goes on with the keyboard is done with it, and it must not lie over what comes next.
    if (event->reason() != Qt::ActiveWindowFocusReason && !isAncestorOf(QApplication::focusWidget()))
        dismiss();
    QFrame::focusOutEvent(event);
}

bool ReasonsPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *target = qobject_cast<QWidget *>(watched);
        if (target && target != this && !isAncestorOf(target))
            dismiss();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace gonfalone
