#pragma once

#include <QDate>
#include <QStyledItemDelegate>

namespace gonfalone {

/// A row of the list of missions: place and purpose, state; number and who goes, day of departure.
class MissionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setToday(const QDate &today) { m_today = today; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QDate m_today;
};

} // namespace gonfalone
