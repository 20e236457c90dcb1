#include "ui/patrocinio/PatrocinioDelegate.h"

#include "ui/base/Chip.h"
#include "ui/base/Theme.h"
#include "ui/patrocinio/CaseWords.h"
#include "ui/patrocinio/PatrocinioListModel.h"

#include <QPainter>

namespace gonfalone {

using namespace Qt::StringLiterals;

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

} // namespace

QSize PatrocinioDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int line = QFontMetrics(theme::font(TextRole::Body)).height();
    return {theme::px(240), 2 * line + space::kXs + 2 * space::kM};
}

void PatrocinioDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option);
    const QRect room = option.rect.adjusted(kEdge, space::kM - 1, -kEdge, -space::kM);
    const QFont strong = theme::font(TextRole::Strong);
    const QFont plain = theme::font(TextRole::Body);
    const int line = QFontMetrics(plain).height();
    const QVariant value = index.data(PatrocinioListModel::CaseRole);
    if (!value.isValid()) {
        paintPlaceholder(painter, room, line);
        painter->restore();
        return;
    }
    const auto file = value.value<CaseFile>();
    const Tokens &tokens = theme::tokens();
    const ChipWords chip = chipOf(file, m_today);
    const QSize chipSize = Chip::sizeFor(chip.word).boundedTo(QSize(room.width() / 2, line + space::kXs));
    const QRect above(room.left(), room.top(), room.width(), line + 2);
    Chip::paint(painter,
                QRectF(above.right() + 1 - chipSize.width(), above.center().y() + 1 - chipSize.height() / 2.0,
                       chipSize.width(), chipSize.height()),
                chip.word, chip.tone);
    paintText(painter, above.adjusted(0, 0, -chipSize.width() - space::kS, 0), strong, tokens.text, file.subject,
              Qt::AlignLeft);
    const QRect below(room.left(), room.bottom() + 1 - line, room.width(), line);
    int right = 0;
    if (isRunning(stateOf(file))) {
        const QString state = stateName(stateOf(file)).toLower();
        right = std::min(QFontMetrics(plain).horizontalAdvance(state) + 1, room.width() / 2);
        paintText(painter, QRect(below.right() + 1 - right, below.top(), right, line), plain, tokens.secondary, state,
                  Qt::AlignRight);
    }
    paintText(painter, below.adjusted(0, 0, -right - space::kS, 0), plain, tokens.secondary,
              u"%1 · %2"_s.arg(file.label, file.party), Qt::AlignLeft);
    painter->restore();
}

} // namespace gonfalone
