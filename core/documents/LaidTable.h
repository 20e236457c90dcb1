#pragma once

#include "core/documents/LaidParagraph.h"

namespace gonfalone {

/// A table set in rows, in paper units. A row taller than `tallest` is cut into several at the lines of its cells.
class LaidTable
{
public:
    LaidTable(const FlowTable &table, const PageStyle &style, double width, double tallest,
              const Hyphenator &hyphenator);

    int rowCount() const { return int(m_rows.size()); }
    double rowHeight(int row) const { return m_rows[size_t(row)].height; }
    bool isBordered() const { return m_bordered; }
    int headerRows() const { return m_headerRows; }
    double headerHeight() const;
    double height() const;
    double before() const { return m_before; }
    double after() const { return m_after; }

    void paintRow(QPainter &painter, int row, double x, double y) const;

private:
    struct Line {
        const LaidParagraph *paragraph = nullptr;
        int line = 0;
        double before = 0;
    };
    struct Box {
        double left = 0;
        double width = 0;
        double padding = 0;
        double height = 0; ///< of its lines
        Qt::Alignment vertical = Qt::AlignTop;
        QColor fill;
        std::vector<Line> lines;
    };
    struct Row {
        double height = 0;
        std::vector<Box> boxes;
    };

    Box layBox(const FlowTable &table, const Cell &cell, const PageStyle &style, double width,
               const Hyphenator &hyphenator);
    void addRow(std::vector<Box> boxes, double tallest);

    std::vector<std::unique_ptr<LaidParagraph>> m_paragraphs;
    std::vector<Row> m_rows;
    bool m_bordered = true;
    int m_headerRows = 0;
    double m_padding = 0;
    double m_before = 0;
    double m_after = 0;
};

} // namespace gonfalone
