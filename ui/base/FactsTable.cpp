#include "ui/base/FactsTable.h"

#include "ui/base/RowDelegate.h"
#include "ui/base/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace gonfalone {

FactsTable::FactsTable(const QString &name, const QStringList &headers, int stretched, QWidget *parent)
    : QTableWidget(0, int(headers.size()), parent), m_stretched(stretched)
{
    setAccessibleName(name);
    setHorizontalHeaderLabels(headers);
    verticalHeader()->setVisible(false);
    setItemDelegate(new RowDelegate(this));
    setTabKeyNavigation(false);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(theme::px(48));
    horizontalHeader()->setStretchLastSection(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FactsTable::setRows(const QList<QStringList> &rows, int keep)
{
    const QSignalBlocker quiet(this);
    m_warned.clear();
    m_muted.clear();
    setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            auto *item = new QTableWidgetItem(rows.at(row).value(column));
            item->setToolTip(item->text());
            setItem(row, column, item);
        }
    }
    fit();
    if (!rows.isEmpty())
        setCurrentCell(std::clamp(keep, 0, int(rows.size()) - 1), 0);
}

void FactsTable::warn(int row, int column)
{
    m_warned.append({row, column});
    item(row, column)->setForeground(theme::toneText(Tone::Warn));
}

void FactsTable::mute(int row)
{
    m_muted << row;
    for (int column = 0; column < columnCount(); ++column)
        item(row, column)->setForeground(QColor(theme::tokens().secondary));
}

void FactsTable::fit()
{
    const int height = theme::px(extent::kField);
    verticalHeader()->setDefaultSectionSize(height);
    for (int row = 0; row < rowCount(); ++row)
        setRowHeight(row, height);
    // As wide as its words and no wider than leaves the others seen; what is cut is in the tooltip.
    resizeColumnsToContents();
    for (int column = 0; column < columnCount(); ++column) {
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
        setColumnWidth(column, std::min(columnWidth(column) + space::kM, theme::px(210)));
    }
    horizontalHeader()->setSectionResizeMode(m_stretched, QHeaderView::Stretch);
    updateGeometry();
}

void FactsTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
}

void FactsTable::paintEvent(QPaintEvent *event)
{
    QTableWidget::paintEvent(event);
    if (rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(QColor(theme::tokens().secondary));
    painter.drawText(viewport()->rect().adjusted(space::kM, 0, -space::kM, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

QSize FactsTable::sizeHint() const
{
    const int rows = std::clamp(rowCount(), 2, m_mostRows);
    return {theme::px(480), horizontalHeader()->sizeHint().height() + rows * theme::px(extent::kField) + space::kM};
}

QSize FactsTable::minimumSizeHint() const
{
    return {theme::px(240), sizeHint().height()};
}

void FactsTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        const auto warned = std::exchange(m_warned, {});
        for (const auto &[row, column] : warned)
            warn(row, column);
        const auto muted = std::exchange(m_muted, {});
        for (const int row : muted)
            mute(row);
        fit();
    }
}

} // namespace gonfalone
