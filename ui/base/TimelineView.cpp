#include "ui/base/TimelineView.h"

#include "ui/base/Theme.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace gonfalone {

TimelineView::TimelineView(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(space::kM);
    m_rows->addStretch();
    setAccessibleName(tr("Timeline"));
}

void TimelineView::setItems(const QList<Item> &items)
{
    if (items == m_items)
        return;
    while (m_rows->count() > 1) {
        QLayoutItem *old = m_rows->takeAt(0);
        delete old->widget();
        delete old;
    }
    m_items = items;
    for (const Item &item : items)
        m_rows->insertWidget(m_rows->count() - 1, row(item));
}

QWidget *TimelineView::row(const Item &item)
{
    auto *frame = new QFrame(this);
    frame->setProperty("timelineItem", true);
    frame->setAccessibleName(QStringLiteral("%1: %2").arg(item.when, item.title));
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(space::kL - 2, 0, 0, 0);
    layout->setSpacing(1);
    const auto add = [&](const QString &text, TextRole role, bool strong) {
        if (text.isEmpty())
            return;
        auto *label = new QLabel(text, frame);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        theme::setRole(label, role);
        label->setProperty("ink", strong);
        layout->addWidget(label);
    };
    add(item.when, TextRole::Note, true);
    add(item.title, TextRole::Note, true);
    add(item.who, TextRole::Note, false);
    if (auto *when = qobject_cast<QLabel *>(layout->count() > 0 ? layout->itemAt(0)->widget() : nullptr))
        when->setProperty("stress", true);
    return frame;
}

} // namespace gonfalone
