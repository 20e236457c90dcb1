#pragma once

#include <QStyledItemDelegate>

namespace gonfalone {

/// Draws the rows of the settings: room at the left, the whole row chosen, a bar and a frame where the focus is.
/// A second line of an item's text is quieter than the first and cut with "…"; a chip stands at the end of the first.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        ChipRole = Qt::UserRole + 100, ///< a word; of rows with two lines
        ChipToneRole,
    };

    /// `bar` marks the chosen row at its left edge, as in lists that lead somewhere.
    explicit RowDelegate(QObject *parent, bool bar = false) : QStyledItemDelegate(parent), m_bar(bar) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_bar;
};

} // namespace gonfalone
