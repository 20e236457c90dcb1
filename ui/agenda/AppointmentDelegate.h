#pragma once

#include <QStyledItemDelegate>

namespace gonfalone {

/// A request in three lines: who and how long they wait, about what, where it stands.
class AppointmentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gonfalone
