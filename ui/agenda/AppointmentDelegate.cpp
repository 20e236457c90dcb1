#include "ui/agenda/AppointmentDelegate.h"

#include "ui/agenda/AppointmentListModel.h"
#include "ui/base/Chip.h"
#include "ui/base/Theme.h"

#include <QPainter>

namespace gonfalone {

namespace {

constexpr int kBar = 3;
constexpr int kLeastWidth = 200;

int lineOf(TextRole role)
{
    return QFontMetrics(theme::font(role)).height();
}

} // namespace

QSize AppointmentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int first = std::max(lineOf(TextRole::Strong),
                               Chip::sizeFor(index.data(AppointmentListModel::WaitingRole).toString()).height());
    return {kLeastWidth, first + lineOf(TextRole::Body) + lineOf(TextRole::Note) + 2 * space::kS + 2 * space::kXs};
}

void AppointmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const Tokens &tokens = theme::tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, QColor(selected ? tokens.accentSoft : tokens.panel));
    if (index.data(AppointmentListModel::UrgentRole).toBool())
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top() + space::kXs, kBar, option.rect.height() - 2 * space::kXs),
            theme::toneText(Tone::Bad));
    QRect room = option.rect.adjusted(space::kM, space::kS, -space::kM, -space::kS);

    const QString waiting = index.data(AppointmentListModel::WaitingRole).toString();
    const QSize chip = Chip::sizeFor(waiting).boundedTo(QSize(room.width() / 2, room.height()));
    Chip::paint(painter, QRectF(room.right() + 1 - chip.width(), room.top(), chip.width(), chip.height()), waiting,
                Tone(index.data(AppointmentListModel::WaitingToneRole).toInt()));
    const int first = std::max(lineOf(TextRole::Strong), chip.height());
    const auto line = [&](TextRole role, const QColor &ink, const QString &text, int top, int width, int height) {
        painter->setFont(theme::font(role));
        painter->setPen(ink);
        painter->drawText(QRect(room.left(), top, width, height), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, width));
    };
    line(TextRole::Strong, QColor(tokens.text), index.data().toString(), room.top(),
         room.width() - chip.width() - space::kS, first);
    const int second = room.top() + first + space::kXs;
    line(TextRole::Body, QColor(tokens.text), index.data(AppointmentListModel::SubjectRole).toString(), second,
         room.width(), lineOf(TextRole::Body));
    line(TextRole::Note, QColor(tokens.secondary), index.data(AppointmentListModel::FootRole).toString(),
         second + lineOf(TextRole::Body) + space::kXs, room.width(), lineOf(TextRole::Note));
    painter->setPen(QColor(tokens.line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QColor(tokens.accent));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace gonfalone
