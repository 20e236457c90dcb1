#pragma once

#include <QStyledItemDelegate>

namespace gonfalone {

/// Draws a day as a heading, an entry as one line: when, what, where, and the signs of its state.
class AgendaListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gonfalone
