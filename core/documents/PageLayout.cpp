#include "core/documents/PageLayout.h"

#include "core/documents/Hyphenator.h"
#include "core/documents/LaidTable.h"
#include "core/documents/Pagination.h"
#include "core/documents/PaperFrame.h"

#include <QPainter>

#include <algorithm>

namespace gonfalone {

namespace {

/// What a strip shows: a line of a paragraph or a row of a table.
struct Content {
    const LaidParagraph *paragraph = nullptr;
    const LaidTable *table = nullptr;
    int index = 0;  ///< line or row
    int number = 0; ///< of the paragraph
};

} // namespace

class PageLayout::Impl
{
public:
    Impl(const DraftDocument &document, QSizeF pageMm, int dpi, const Hyphenator &hyphenator)
        : m_style(document.style), m_scale(dpi / kPaperUnits), m_frame(m_style, pageMm * kUnitsPerMm)
    {
        const QRectF first = m_frame.textArea(0);
        const double height = m_frame.textArea(1).height();
        for (const FlowElement &element : readFlow(document)) {
            if (const auto *paragraph = std::get_if<Paragraph>(&element))
                add(*paragraph, std::make_unique<LaidParagraph>(*paragraph, m_style, first.width(), hyphenator));
            else
                add(std::make_unique<LaidTable>(std::get<FlowTable>(element), m_style, first.width(), first.height(),
                                                hyphenator),
                    first.height());
        }
        m_starts = paginate(m_strips, first.height(), height);
    }

    int pageCount() const { return int(m_starts.size()); }
    void paint(QPainter &painter, int page) const;
    QList<PlacedLine> placedLines() const;

private:
    void add(const Paragraph &source, std::unique_ptr<LaidParagraph> paragraph)
    {
        const int lines = paragraph->lineCount();
        for (int i = 0; i < lines; ++i) {
            Strip strip{i == 0 ? std::max(m_after, paragraph->before()) : 0, paragraph->lineHeight()};
            strip.breakBefore = i == 0 && source.breakBefore;
            // Neither the first line alone at the foot (orphan) nor the last alone at the head (widow).
            strip.keepWithNext = source.heading > 0 || (lines > 1 && (i == 0 || i == lines - 2));
            m_strips.append(strip);
            m_contents.push_back({paragraph.get(), nullptr, i, int(m_paragraphs.size())});
        }
        // A text that announces a list or a table stays with it.
        if (source.text().trimmed().endsWith(u':'))
            m_strips.last().keepWithNext = true;
        m_after = paragraph->after();
        m_paragraphs.push_back(std::move(paragraph));
    }

    void add(std::unique_ptr<LaidTable> table, double tallest)
    {
        const int rows = table->rowCount();
        const bool whole = !table->isBordered() && table->height() < tallest;
        // Signatures never stand alone on a page: the end of the text goes with them.
        if (whole && !m_strips.isEmpty())
            m_strips.last().keepWithNext = true;
        for (int i = 0; i < rows; ++i) {
            Strip strip{i == 0 ? std::max(m_after, table->before()) : 0, table->rowHeight(i)};
            strip.keepWithNext = i + 1 < rows && (whole || i < table->headerRows());
            if (i > table->headerRows())
                strip.repeated = table->headerHeight();
            m_strips.append(strip);
            m_contents.push_back({nullptr, table.get(), i, 0});
        }
        m_after = table->after();
        m_tables.push_back(std::move(table));
    }

    int endOf(int page) const { return page + 1 < pageCount() ? m_starts[page + 1] : int(m_strips.size()); }

    const PageStyle m_style;
    const double m_scale;
    const PaperFrame m_frame;
    std::vector<std::unique_ptr<LaidParagraph>> m_paragraphs;
    std::vector<std::unique_ptr<LaidTable>> m_tables;
    QList<Strip> m_strips;
    std::vector<Content> m_contents;
    QList<int> m_starts;
    double m_after = 0;
};

void PageLayout::Impl::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.scale(m_scale, m_scale);
    m_frame.paint(painter, page, pageCount());
    painter.setPen(Qt::black);
    const QRectF area = m_frame.textArea(page);
    double y = area.top();
    for (int i = m_starts[page]; i < endOf(page); ++i) {
        const Content &content = m_contents[size_t(i)];
        if (i > m_starts[page])
            y += m_strips[i].before;
        for (int row = 0; i == m_starts[page] && m_strips[i].repeated > 0 && row < content.table->headerRows(); ++row) {
            content.table->paintRow(painter, row, area.left(), y);
            y += content.table->rowHeight(row);
        }
        if (content.paragraph)
            content.paragraph->paintLine(painter, content.index, area.left(), y);
        else
            content.table->paintRow(painter, content.index, area.left(), y);
        y += m_strips[i].height;
    }
    painter.restore();
}

QList<PageLayout::PlacedLine> PageLayout::Impl::placedLines() const
{
    QList<PlacedLine> lines;
    for (int page = 0; page < pageCount(); ++page) {
        for (int i = m_starts[page]; i < endOf(page); ++i) {
            const Content &content = m_contents[size_t(i)];
            if (content.paragraph)
                lines.append({content.number, content.index, content.paragraph->lineCount(), page,
                              content.paragraph->isHyphenated(content.index)});
        }
    }
    return lines;
}

PageLayout::PageLayout(const DraftDocument &document, QSizeF pageMm, int dpi, const Hyphenator *hyphenator)
    : m_impl(std::make_unique<Impl>(document, pageMm, dpi, hyphenator ? *hyphenator : Hyphenator()))
{}

PageLayout::~PageLayout() = default;
PageLayout::PageLayout(PageLayout &&) noexcept = default;
PageLayout &PageLayout::operator=(PageLayout &&) noexcept = default;

int PageLayout::pageCount() const
{
    return m_impl->pageCount();
}

void PageLayout::paint(QPainter &painter, int page) const
{
    if (page >= 0 && page < pageCount())
        m_impl->paint(painter, page);
}

QList<PageLayout::PlacedLine> PageLayout::placedLines() const
{
    return m_impl->placedLines();
}

} // namespace gonfalone
