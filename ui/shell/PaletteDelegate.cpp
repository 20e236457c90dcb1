#include "ui/shell/PaletteDelegate.h"

#include "ui/base/Theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace gonfalone {

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = theme::tokens();
    const bool enabled = index.data(EnabledRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(QColor(t.accentSoft));
        painter->drawRoundedRect(option.rect, radius::kField, radius::kField);
    }
    QRect area = option.rect.adjusted(space::kS, 0, -space::kS, 0);
    const int icon = theme::px(extent::kIcon);
    const QString iconName = index.data(IconRole).toString();
    if (!iconName.isEmpty())
        painter->drawPixmap(area.left(), area.center().y() - icon / 2 + 1,
                            theme::tinted(iconName, icon, QColor(t.secondary), painter->device()->devicePixelRatioF()));
    area.setLeft(area.left() + icon + space::kS);
    if (const QString shortcut = index.data(ShortcutRole).toString(); !shortcut.isEmpty()) {
        painter->setFont(theme::font(TextRole::Small));
        painter->setPen(QColor(t.secondary));
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, shortcut);
        area.setRight(area.right() - painter->fontMetrics().horizontalAdvance(shortcut) - space::kS);
    }
    const QString detail = index.data(DetailRole).toString();
    const QRect upper = detail.isEmpty() ? area : area.adjusted(0, space::kXs, 0, -area.height() / 2);
    painter->setFont(theme::font(TextRole::Body));
    painter->setPen(QColor(enabled ? t.text : t.secondary));
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, upper.width()));
    if (!detail.isEmpty()) {
        const QRect lower = area.adjusted(0, area.height() / 2, 0, -space::kXs);
        painter->setFont(theme::font(TextRole::Small));
        painter->setPen(QColor(t.secondary));
        painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(detail, Qt::ElideRight, lower.width()));
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), theme::px(extent::kPaletteRow)};
}

} // namespace gonfalone
