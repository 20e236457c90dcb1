#include "ui/base/RowDelegate.h"

#include "ui/base/Chip.h"
#include "ui/base/Theme.h"

#include <QPainter>

namespace gonfalone {

namespace {

constexpr int kBar = 3;

void paintTwoLines(QPainter *painter, const QRect &area, const QModelIndex &index)
{
    const QString text = index.data().toString();
    const QString chip = index.data(RowDelegate::ChipRole).toString();
    const QString first = text.section(u'\n', 0, 0);
    const QString second = text.section(u'\n', 1).simplified();
    const QFont strong = theme::font(TextRole::Strong);
    const QFont note = theme::font(TextRole::Note);
    QRect row = area.adjusted(0, space::kXs, -space::kXs, 0);
    row.setHeight(QFontMetrics(strong).height());
    const QRect whole = row;
    if (!chip.isEmpty()) {
        const QSize size = Chip::sizeFor(chip).boundedTo(QSize(row.width() * 3 / 5, area.height()));
        Chip::paint(painter,
                    QRectF(row.right() + 1 - size.width(), row.center().y() + 1 - size.height() / 2.0, size.width(),
                           size.height()),
                    chip, Tone(index.data(RowDelegate::ChipToneRole).toInt()));
        row.setRight(row.right() - size.width() - space::kS);
    }
    painter->setFont(strong);
    painter->setPen(QColor(theme::tokens().text));
    painter->drawText(row, Qt::AlignVCenter, QFontMetrics(strong).elidedText(first, Qt::ElideRight, row.width()));
    row = whole.translated(0, whole.height());
    painter->setFont(note);
    painter->setPen(QColor(theme::tokens().secondary));
    painter->drawText(row, Qt::AlignVCenter, QFontMetrics(note).elidedText(second, Qt::ElideRight, row.width()));
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = theme::tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected)
        painter->fillRect(option.rect, QColor(tokens.accentSoft));
    if (selected && m_bar)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(kBar, option.rect.height())), QColor(tokens.accent));
    QStyleOptionViewItem inside = option;
    inside.rect.adjust(m_bar ? space::kM : space::kXs + 1, 0, 0, 0);
    inside.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
    const QString text = index.data().toString();
    if (text.contains(u'\n'))
        paintTwoLines(painter, inside.rect, index);
    else
        QStyledItemDelegate::paint(painter, inside, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QColor(tokens.accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data().toString().contains(u'\n')) {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + space::kS, size.height()};
    }
    return {theme::px(120),
            QFontMetrics(theme::font(TextRole::Strong)).height() + QFontMetrics(theme::font(TextRole::Note)).height()
                + space::kS};
}

} // namespace gonfalone
