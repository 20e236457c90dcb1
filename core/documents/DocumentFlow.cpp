#include "core/documents/DocumentFlow.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPointsPerPx = 0.75; // CSS: 96 px = 72 pt
constexpr double kListIndent = 17;    // points for each level of a list
constexpr double kQuoteIndent = 22;

class FlowReader
{
public:
    FlowReader(const PageStyle &style, double textWidth) : m_style(style), m_textWidth(textWidth) {}

    Flow read(QTextFrame *root)
    {
        Flow flow;
        readInto(root, &flow);
        return flow;
    }

private:
    void readInto(QTextFrame *root, Flow *flow)
    {
        for (auto it = root->begin(); !it.atEnd(); ++it) {
            if (auto *table = qobject_cast<QTextTable *>(it.currentFrame())) {
                flow->emplace_back(readTable(table));
            } else if (it.currentFrame()) {
                readInto(it.currentFrame(), flow);
            } else if (const QTextBlock block = it.currentBlock(); block.isValid() && !isFiller(block)) {
                flow->emplace_back(readParagraph(block, false));
            }
        }
    }

    /// QTextDocument puts an empty block on either side of a table; those are not the author's.
    static bool isFiller(const QTextBlock &block)
    {
        if (!block.text().isEmpty() || block.textList())
            return false;
        const auto tableAt = [&](int position) {
            return position >= 0 && qobject_cast<QTextTable *>(block.document()->frameAt(position));
        };
        return block.length() <= 1 || tableAt(block.position() - 1) || tableAt(block.position() + block.length());
    }

    RunStyle readStyle(const QTextCharFormat &format) const
    {
        constexpr double kSteps[] = {0.7, 0.8, 1.0, 1.2, 1.5, 2.0, 2.4};
        RunStyle style;
        style.points = m_style.bodyPoints;
        if (format.hasProperty(QTextFormat::FontPointSize))
            style.points = format.fontPointSize();
        else if (format.hasProperty(QTextFormat::FontPixelSize))
            style.points = format.property(QTextFormat::FontPixelSize).toInt() * kPointsPerPx;
        else if (format.hasProperty(QTextFormat::FontSizeAdjustment))
            style.points *= kSteps[std::clamp(format.intProperty(QTextFormat::FontSizeAdjustment) + 2, 0, 6)];
        style.points = std::clamp(style.points, 5.0, 40.0);
        const QString family = format.fontFamilies().toStringList().value(0);
        style.sans = family == m_style.sans || family.contains(u"sans"_s, Qt::CaseInsensitive);
        style.bold = format.fontWeight() >= QFont::DemiBold;
        style.italic = format.fontItalic();
        style.underline = format.fontUnderline();
        if (format.verticalAlignment() == QTextCharFormat::AlignSuperScript)
            style.script = 1;
        else if (format.verticalAlignment() == QTextCharFormat::AlignSubScript)
            style.script = -1;
        if (format.hasProperty(QTextFormat::FontLetterSpacing))
            style.spacing = format.fontLetterSpacingType() == QFont::AbsoluteSpacing
                ? format.fontLetterSpacing() * kPointsPerPx
                : (format.fontLetterSpacing() - 100) / 100 * style.points * 0.5;
        return style;
    }

    Paragraph readParagraph(const QTextBlock &block, bool inCell)
    {
        const QTextBlockFormat format = block.blockFormat();
        Paragraph paragraph;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            QString text = fragment.text();
            text.remove(QChar(QChar::ObjectReplacementCharacter));
            if (!text.isEmpty())
                paragraph.runs.append({text, readStyle(fragment.charFormat())});
        }
        if (paragraph.runs.isEmpty())
            paragraph.runs.append({QString(), readStyle(block.charFormat())});
        paragraph.heading = format.headingLevel();
        const bool justified = paragraph.heading == 0 && !inCell;
        paragraph.alignment = format.hasProperty(QTextFormat::BlockAlignment)
            ? (format.alignment() & Qt::AlignHorizontal_Mask)
            : (justified ? Qt::AlignJustify : Qt::AlignLeft);
        paragraph.before = format.topMargin() * kPointsPerPx;
        paragraph.after = format.bottomMargin() * kPointsPerPx;
        paragraph.left = format.leftMargin() * kPointsPerPx + format.indent() * kQuoteIndent;
        paragraph.right = format.rightMargin() * kPointsPerPx;
        paragraph.firstLine = format.textIndent() * kPointsPerPx;
        paragraph.breakBefore = format.pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore;
        if (QTextList *list = block.textList())
            readList(block, list, &paragraph);
        return paragraph;
    }

    void readList(const QTextBlock &block, QTextList *list, Paragraph *paragraph)
    {
        const QTextListFormat format = list->format();
        paragraph->ordered = format.style() <= QTextListFormat::ListDecimal;
        paragraph->marker = paragraph->ordered ? list->itemText(block).trimmed() : u"–"_s;
        paragraph->left += kListIndent * std::max(1, format.indent());
        qsizetype index = m_lists.indexOf(list);
        if (index < 0) {
            index = m_lists.size();
            m_lists.append(list);
        }
        paragraph->list = int(index);
    }

    void readCellText(QTextFrame::iterator it, QList<Paragraph> *paragraphs)
    {
        for (; !it.atEnd(); ++it) {
            if (it.currentFrame())
                readCellText(it.currentFrame()->begin(), paragraphs);
            else if (it.currentBlock().isValid())
                paragraphs->append(readParagraph(it.currentBlock(), true));
        }
    }

    FlowTable readTable(QTextTable *table)
    {
        const QTextTableFormat format = table->format();
        FlowTable read;
        read.bordered = format.border() > 0;
        read.padding = format.cellPadding() * kPointsPerPx;
        read.before = format.topMargin() * kPointsPerPx;
        read.after = format.bottomMargin() * kPointsPerPx;
        read.headerRows = std::min(format.headerRowCount(), table->rows() - 1);
        for (int row = 0; row < table->rows(); ++row) {
            QList<Cell> cells;
            for (int column = 0; column < table->columns(); ++column) {
                const QTextTableCell cell = table->cellAt(row, column);
                if (cell.row() == row && cell.column() == column)
                    cells.append(readCell(cell));
            }
            read.rows.append(cells);
        }
        read.columns = columnWidths(format, read, table->columns());
        double used = 0;
        for (const double width : read.columns)
            used += width;
        if (format.alignment() & Qt::AlignRight)
            read.left = std::max(0.0, 1 - used);
        else if (format.alignment() & Qt::AlignHCenter)
            read.left = std::max(0.0, (1 - used) / 2);
        return read;
    }

    Cell readCell(const QTextTableCell &cell)
    {
        Cell read;
        read.column = cell.column();
        read.span = cell.columnSpan();
        readCellText(cell.begin(), &read.paragraphs);
        const QTextCharFormat format = cell.format();
        if (format.verticalAlignment() == QTextCharFormat::AlignMiddle)
            read.vertical = Qt::AlignVCenter;
        else if (format.verticalAlignment() == QTextCharFormat::AlignBottom)
            read.vertical = Qt::AlignBottom;
        if (format.background().style() == Qt::SolidPattern) {
            read.fill = format.background().color();
            read.fill.setAlpha(255);
        }
        return read;
    }

    /// Columns without a width share what is left by the length of their longest text.
    QList<double> columnWidths(const QTextTableFormat &format, const FlowTable &table, int count) const
    {
        const auto part = [this](const QTextLength &length) {
            return length.type() == QTextLength::PercentageLength ? length.rawValue() / 100
                                                                  : length.rawValue() * kPointsPerPx / m_textWidth;
        };
        const double whole =
            format.width().type() == QTextLength::VariableLength ? 1.0 : std::clamp(part(format.width()), 0.1, 1.0);
        const auto constraints = format.columnWidthConstraints();
        QList<double> widths(count, 0);
        QList<double> weights(count, 0);
        for (const QList<Cell> &row : table.rows) {
            for (const Cell &cell : row) {
                for (const Paragraph &paragraph : cell.paragraphs)
                    weights[cell.column] =
                        std::max(weights[cell.column], 4 + std::sqrt(double(paragraph.text().size())));
            }
        }
        double fixed = 0;
        double weight = 0;
        for (int i = 0; i < count; ++i) {
            if (i < constraints.size() && constraints[i].type() != QTextLength::VariableLength) {
                widths[i] = std::max(0.02, part(constraints[i]));
                if (constraints[i].type() == QTextLength::PercentageLength)
                    widths[i] *= whole;
                fixed += widths[i];
            } else {
                weights[i] = std::max(1.0, weights[i]);
                weight += weights[i];
            }
        }
        const double free = std::max(whole - fixed, weight > 0 ? 0.05 * whole : 0.0);
        for (int i = 0; i < count; ++i) {
            if (widths[i] <= 0)
                widths[i] = free * weights[i] / weight;
        }
        const double total = std::max(0.01, fixed + (weight > 0 ? free : 0));
        for (double &width : widths)
            width *= whole / total;
        return widths;
    }

    const PageStyle &m_style;
    double m_textWidth;
    QList<QTextList *> m_lists;
};

} // namespace

QString Paragraph::text() const
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

double Paragraph::largestPoints() const
{
    double points = 0;
    for (const Run &run : runs)
        points = std::max(points, run.style.points);
    return points;
}

QString bodyStyleSheet(const PageStyle &style)
{
    const auto pt = [&](double factor) { return QString::number(style.bodyPoints * factor, 'f', 2) + u"pt"_s; };
    return QStringLiteral("p, li { margin-top: 0px; margin-bottom: 6px }"
                          "ul, ol { margin-top: 0px; margin-bottom: 0px }"
                          "h1 { font-size: %1; margin-top: 2px; margin-bottom: 10px }"
                          "h2 { font-size: %2; margin-top: 12px; margin-bottom: 6px; letter-spacing: 1px }"
                          "h3 { font-size: %2; margin-top: 14px; margin-bottom: 8px; letter-spacing: 3px }"
                          "h4 { font-size: %2; margin-top: 10px; margin-bottom: 4px }"
                          "table { margin-top: 2px; margin-bottom: 9px }"
                          "td p, th p { margin-bottom: 2px }"
                          "th { font-family: '%4'; font-size: %3 }"
                          ".sans { font-family: '%4'; font-size: %3 }"
                          ".nota { font-size: %5 }"
                          ".stretto { margin-bottom: 2px }")
        .arg(pt(1.13), pt(1.0), pt(0.857), style.sans, pt(0.857));
}

Flow readFlow(const DraftDocument &document)
{
    QTextDocument text;
    text.setUndoRedoEnabled(false);
    text.setDefaultStyleSheet(bodyStyleSheet(document.style));
    text.setHtml(document.body);
    const double width = (210 - document.style.margins.left() - document.style.margins.right()) / 25.4 * 72;
    return FlowReader(document.style, width).read(text.rootFrame());
}

} // namespace gonfalone
