#include "core/documents/LaidTable.h"

#include "core/documents/PaperFrame.h"

#include <QPainter>

#include <algorithm>

namespace gonfalone {

namespace {

constexpr double kBorder = 0.6 * kUnitsPerPoint;

} // namespace

LaidTable::LaidTable(const FlowTable &table, const PageStyle &style, double width, double tallest,
                     const Hyphenator &hyphenator)
    : m_bordered(table.bordered), m_padding(table.padding * kUnitsPerPoint), m_before(table.before * kUnitsPerPoint),
      m_after(table.after * kUnitsPerPoint)
{
    for (int row = 0; row < table.rows.size(); ++row) {
        std::vector<Box> boxes;
        for (const Cell &cell : table.rows[row])
            boxes.push_back(layBox(table, cell, style, width, hyphenator));
        addRow(std::move(boxes), tallest);
        if (row + 1 == table.headerRows)
            m_headerRows = rowCount();
    }
    if (headerHeight() > tallest / 3) // a heading that large would leave no room for what it heads
        m_headerRows = 0;
}

LaidTable::Box LaidTable::layBox(const FlowTable &table, const Cell &cell, const PageStyle &style, double width,
                                 const Hyphenator &hyphenator)
{
    Box box;
    box.vertical = cell.vertical;
    box.fill = cell.fill;
    box.padding = m_padding;
    box.left = table.left * width;
    for (int i = 0; i < table.columns.size() && i < cell.column + cell.span; ++i)
        (i < cell.column ? box.left : box.width) += table.columns[i] * width;
    double after = 0;
    for (const Paragraph &paragraph : cell.paragraphs) {
        auto laid = std::make_unique<LaidParagraph>(paragraph, style, box.width - 2 * m_padding, hyphenator);
        for (int i = 0; i < laid->lineCount(); ++i) {
            const double gap = i > 0 || box.lines.empty() ? 0 : std::max(after, laid->before());
            box.lines.push_back({laid.get(), i, gap});
            box.height += gap + laid->lineHeight();
        }
        after = laid->after();
        m_paragraphs.push_back(std::move(laid));
    }
    return box;
}

void LaidTable::addRow(std::vector<Box> boxes, double tallest)
{
    Row row;
    std::vector<Box> rest;
    bool cut = false;
    for (Box &box : boxes) {
        Box remaining = box;
        remaining.lines.clear();
        remaining.height = 0;
        double height = 0;
        size_t kept = 0;
        while (kept < box.lines.size()) {
            const double step = box.lines[kept].before + box.lines[kept].paragraph->lineHeight();
            if (kept > 0 && height + step + 2 * m_padding > tallest)
                break;
            height += step;
            ++kept;
        }
        remaining.lines.assign(box.lines.begin() + std::ptrdiff_t(kept), box.lines.end());
        for (size_t i = 0; i < remaining.lines.size(); ++i)
            remaining.height += (i > 0 ? remaining.lines[i].before : 0) + remaining.lines[i].paragraph->lineHeight();
        if (!remaining.lines.empty())
            remaining.lines.front().before = 0;
        box.lines.resize(kept);
        box.height = height;
        cut = cut || !remaining.lines.empty();
        row.height = std::max(row.height, height + 2 * m_padding);
        row.boxes.push_back(std::move(box));
        rest.push_back(std::move(remaining));
    }
    m_rows.push_back(std::move(row));
    if (cut)
        addRow(std::move(rest), tallest);
}

double LaidTable::headerHeight() const
{
    double height = 0;
    for (int i = 0; i < m_headerRows; ++i)
        height += rowHeight(i);
    return height;
}

double LaidTable::height() const
{
    double height = 0;
    for (const Row &row : m_rows)
        height += row.height;
    return height;
}

void LaidTable::paintRow(QPainter &painter, int index, double x, double y) const
{
    const Row &row = m_rows[size_t(index)];
    for (const Box &box : row.boxes) {
        const QRectF frame(x + box.left, y, box.width, row.height);
        if (box.fill.isValid())
            painter.fillRect(frame, box.fill);
        if (m_bordered) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(Qt::black, kBorder, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter.drawRect(frame);
        }
        painter.setPen(Qt::black);
        const double free = row.height - 2 * box.padding - box.height;
        const double drop = box.vertical == Qt::AlignVCenter ? free / 2 : box.vertical == Qt::AlignBottom ? free : 0;
        double top = y + box.padding + drop;
        for (const Line &line : box.lines) {
            top += line.before;
            line.paragraph->paintLine(painter, line.line, frame.left() + box.padding, top);
            top += line.paragraph->lineHeight();
        }
    }
}

} // namespace gonfalone
