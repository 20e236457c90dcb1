#pragma once

#include <QDate>
#include <QStyledItemDelegate>

namespace gonfalone {

/// Paints a row of the list: subject and chip above, number · applicant and the state below; pale bars while the row
/// is on its way.
class PatrocinioDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PatrocinioDelegate(QObject *parent = nullptr) : QStyledItemDelegate(parent) {}

    void setToday(const QDate &today) { m_today = today; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QDate m_today;
};

} // namespace gonfalone
