#include "ui/agenda/AgendaListDelegate.h"

#include "ui/agenda/AgendaListModel.h"
#include "ui/base/Chip.h"
#include "ui/base/Theme.h"

#include <QPainter>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimes = 150;
constexpr int kBar = 3;

void paintDay(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &tokens = theme::tokens();
    painter->fillRect(option.rect, QColor(tokens.window));
    painter->setFont(theme::font(TextRole::Strong));
    painter->setPen(QColor(tokens.text));
    painter->drawText(option.rect.adjusted(space::kL, 0, -space::kL, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      index.data().toString());
    painter->setPen(QColor(tokens.line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

QFont titleFont(const AgendaItem &item)
{
    QFont font = theme::font(TextRole::Strong);
    font.setStrikeOut(item.status == EntryStatus::Cancelled);
    return font;
}

/// The sign of a state or of a conflict, at the right end; how much room it took.
int paintChip(QPainter *painter, const QRect &room, const AgendaItem &item, const QString &conflict)
{
    const bool bad = !conflict.isEmpty();
    if (!bad && (item.masked || item.status == EntryStatus::Confirmed))
        return 0;
    const QString word = bad ? AgendaListDelegate::tr("⚠ conflict") : statusName(item.status);
    const Tone tone = bad ? Tone::Bad : item.status == EntryStatus::Cancelled ? Tone::Neutral : Tone::Warn;
    const QSize size = Chip::sizeFor(word).boundedTo(room.size());
    Chip::paint(painter,
                QRectF(room.right() + 1 - size.width(), room.center().y() + 1 - size.height() / 2.0, size.width(),
                       size.height()),
                word, tone);
    return size.width() + space::kS;
}

} // namespace

QSize AgendaListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {theme::px(240), QFontMetrics(theme::font(TextRole::Body)).height() + 2 * space::kS};
}

void AgendaListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QVariant value = index.data(AgendaListModel::ItemRole);
    const Tokens &tokens = theme::tokens();
    if (!value.isValid()) {
        paintDay(painter, option, index);
    } else {
        const auto item = value.value<AgendaItem>();
        const auto look = index.data(AgendaListModel::LookRole).value<CalendarLook>();
        painter->fillRect(option.rect, QColor(selected ? tokens.accentSoft : tokens.panel));
        QRect room = option.rect.adjusted(space::kL, 0, -space::kL, 0);
        painter->fillRect(QRect(room.left(), room.top() + 5, kBar, room.height() - 10), calendarInk(look.colour).text);
        room.setLeft(room.left() + kBar + space::kS);
        painter->setFont(theme::font(TextRole::Body));
        painter->setPen(QColor(tokens.secondary));
        const int times = std::min(theme::px(kTimes), room.width() / 3);
        painter->drawText(QRect(room.left(), room.top(), times, room.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(AgendaListModel::TimesRole).toString(),
                                                            Qt::ElideRight, times - space::kS));
        room.setLeft(room.left() + times);
        room.setRight(room.right()
                      - paintChip(painter, room, item, index.data(AgendaListModel::ConflictRole).toString()));
        painter->setFont(titleFont(item));
        painter->setPen(QColor(item.status == EntryStatus::Cancelled ? tokens.secondary : tokens.text));
        const QString title = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, title);
        room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(title) + space::kM);
        painter->setFont(theme::font(TextRole::Body));
        painter->setPen(QColor(tokens.secondary));
        QStringList rest;
        for (const QString &part : {item.place, look.name}) {
            if (!part.isEmpty())
                rest << part;
        }
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(rest.join(u" · "_s), Qt::ElideRight, room.width()));
    }
    if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QColor(tokens.accent));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace gonfalone
