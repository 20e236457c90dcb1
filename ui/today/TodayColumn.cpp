#include "ui/today/TodayColumn.h"

#include "core/calendar/HumanDate.h"
#include "ui/base/Chip.h"
#include "ui/base/TermBar.h"
#include "ui/base/Theme.h"

#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEdge = 6;
enum Roles { NoteRole = Qt::UserRole, ChipRole, ToneRole };

/// A line of the day: what it is, below it what is wanted, at the right how long there is.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const int line = QFontMetrics(theme::font(TextRole::Body)).height();
        return {theme::px(120), 2 * line + space::kXs + 2 * space::kS};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const Tokens &tokens = theme::tokens();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, QColor(chosen ? tokens.accentSoft : tokens.panel));
        const bool line = index.flags().testFlag(Qt::ItemIsSelectable); // else the words for nothing
        painter->setPen(QColor(line ? tokens.line : tokens.panel));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (line && option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QColor(tokens.accent));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
        }
        const QRect room = option.rect.adjusted(kEdge, space::kS, -kEdge, -space::kS);
        const QString chip = index.data(ChipRole).toString();
        const QSize size = chip.isEmpty() ? QSize() : Chip::sizeFor(chip).boundedTo(room.size());
        if (!chip.isEmpty())
            Chip::paint(painter,
                        QRectF(room.right() + 1 - size.width(), room.center().y() + 1 - size.height() / 2.0,
                               size.width(), size.height()),
                        chip, Tone(index.data(ToneRole).toInt()));
        const QRect words = room.adjusted(0, 0, chip.isEmpty() ? 0 : -size.width() - space::kS, 0);
        const auto put = [&](TextRole role, QRgb color, const QString &text, Qt::Alignment side) {
            painter->setFont(theme::font(role));
            painter->setPen(QColor(color));
            painter->drawText(words, int(side | Qt::AlignLeft) | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
        };
        put(line ? TextRole::Strong : TextRole::Body, line ? tokens.text : tokens.secondary,
            index.data(Qt::DisplayRole).toString(), Qt::AlignTop);
        put(TextRole::Body, tokens.secondary, index.data(NoteRole).toString(), Qt::AlignBottom);
        painter->restore();
    }
};

} // namespace

TodayColumn::TodayColumn(const QString &title, const QString &empty, QWidget *parent)
    : Card(title, parent), m_title(title), m_empty(empty), m_list(new QListWidget(this))
{
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(title);
    body()->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        if (const int row = m_list->row(item); row < m_lines.size())
            emit opened(m_lines.at(row));
    });
    setLines({}, {});
}

void TodayColumn::setLines(const QList<TodayLine> &lines, const QDate &today)
{
    if (m_list->count() > 0 && m_lines == lines && m_today == today)
        return;
    const TodayLine chosen = m_lines.value(m_list->currentRow());
    const bool had = m_list->currentRow() >= 0 && m_list->currentRow() < m_lines.size();
    m_lines = lines;
    m_today = today;
    setTitle(lines.isEmpty() ? m_title : tr("%1 · %2").arg(m_title).arg(lines.size()));
    m_list->clear();
    for (const TodayLine &line : lines) {
        auto *item = new QListWidgetItem(line.title, m_list);
        const int left = int(today.daysTo(line.due));
        const QString chip = line.wrong ? tr("⚠ conflict") : line.due.isValid() ? humanDaysLeft(left) : QString();
        item->setData(NoteRole, line.note);
        item->setData(ChipRole, chip);
        item->setData(ToneRole, int(line.wrong ? Tone::Bad : toneOfDays(left)));
        const QString label = line.label.isEmpty() ? QString() : u", "_s + line.label;
        const QString spoken = line.title + u", "_s + line.note + (chip.isEmpty() ? QString() : u", "_s + chip) + label;
        item->setData(Qt::AccessibleTextRole, spoken);
        item->setToolTip(spoken.toHtmlEscaped());
    }
    if (lines.isEmpty()) {
        auto *none = new QListWidgetItem(m_empty, m_list);
        none->setFlags(Qt::ItemIsEnabled);
    }
    if (const qsizetype same = had ? m_lines.indexOf(chosen) : -1; same >= 0)
        m_list->setCurrentRow(int(same));
}

} // namespace gonfalone
