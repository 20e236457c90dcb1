#include "ui/base/CaseRow.h"

#include "ui/base/Chip.h"
#include "ui/base/Theme.h"

#include <QPainter>

namespace gonfalone {

namespace {

constexpr int kEdge = 14;
constexpr int kMark = 3;

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Tokens &tokens = theme::tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, QColor(selected ? tokens.accentSoft : tokens.panel));
    if (selected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(kMark, option.rect.height())), QColor(tokens.accent));
    painter->setPen(QColor(tokens.line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QColor(tokens.accent));
        painter->drawRect(option.rect.adjusted(kMark + 1, 1, -2, -2));
    }
}

void paintPlaceholder(QPainter *painter, const QRect &room, int line)
{
    const QColor pale(theme::tokens().window);
    painter->fillRect(QRect(room.left(), room.top() + line / 4, room.width() / 2, line / 2), pale);
    painter->fillRect(QRect(room.left(), room.bottom() - line * 3 / 4, room.width() / 3, line / 2), pale);
}

/// Draws `text` at the left of `room` and gives the right end to what stands there.
void paintText(QPainter *painter, const QRect &room, const QFont &font, QRgb color, const QString &text,
               Qt::Alignment side)
{
    painter->setFont(font);
    painter->setPen(QColor(color));
    painter->drawText(room, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
}

void paintWords(QPainter *painter, const QRect &room, const CaseRow &row)
{
    const Tokens &tokens = theme::tokens();
    const QFont plain = theme::font(TextRole::Body);
    const int line = QFontMetrics(plain).height();
    const QSize chip = Chip::sizeFor(row.chip).boundedTo(QSize(room.width() / 2, line + space::kXs));
    const QRect above(room.left(), room.top(), room.width(), line + 2);
    Chip::paint(painter,
                QRectF(above.right() + 1 - chip.width(), above.center().y() + 1 - chip.height() / 2.0, chip.width(),
                       chip.height()),
                row.chip, row.tone);
    paintText(painter, above.adjusted(0, 0, -chip.width() - space::kS, 0), theme::font(TextRole::Strong), tokens.text,
              row.title, Qt::AlignLeft);
    const QRect below(room.left(), room.bottom() + 1 - line, room.width(), line);
    int right = 0;
    if (!row.right.isEmpty()) {
        right = std::min(QFontMetrics(plain).horizontalAdvance(row.right) + 1, room.width() / 2);
        paintText(painter, QRect(below.right() + 1 - right, below.top(), right, line), plain, tokens.secondary,
                  row.right, Qt::AlignRight);
    }
    paintText(painter, below.adjusted(0, 0, -right - space::kS, 0), plain, tokens.secondary, row.below, Qt::AlignLeft);
}

} // namespace

QSize caserow::size()
{
    const int line = QFontMetrics(theme::font(TextRole::Body)).height();
    return {theme::px(240), 2 * line + space::kXs + 2 * space::kM};
}

void caserow::paint(QPainter *painter, const QStyleOptionViewItem &option, const CaseRow *row)
{
    painter->save();
    paintGround(painter, option);
    const QRect room = option.rect.adjusted(kEdge, space::kM - 1, -kEdge, -space::kM);
    if (row)
        paintWords(painter, room, *row);
    else
        paintPlaceholder(painter, room, QFontMetrics(theme::font(TextRole::Body)).height());
    painter->restore();
}

} // namespace gonfalone
