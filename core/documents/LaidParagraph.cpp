#include "core/documents/LaidParagraph.h"

#include "core/documents/Hyphenator.h"
#include "core/documents/PaperFrame.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace gonfalone {

namespace {

constexpr int kLadder = 2;     // hyphens in a row
constexpr int kMostMends = 24; // bounds the work on a text that cannot be set well

QFont runFont(const PageStyle &style, const RunStyle &run)
{
    const double points = run.script == 0 ? run.points : run.points * 0.68;
    QFont font = paperFont(style, run.sans, run.bold, points);
    font.setItalic(run.italic);
    font.setUnderline(run.underline);
    if (run.spacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, run.spacing * kUnitsPerPoint);
    return font;
}

QTextCharFormat runFormat(const PageStyle &style, const RunStyle &run)
{
    QTextCharFormat format;
    // The layout itself shrinks what is raised or lowered, so that gets the full size.
    RunStyle plain = run;
    plain.script = 0;
    format.setFont(runFont(style, plain));
    if (run.script != 0)
        format.setVerticalAlignment(run.script > 0 ? QTextCharFormat::AlignSuperScript
                                                   : QTextCharFormat::AlignSubScript);
    return format;
}

} // namespace

LaidParagraph::LaidParagraph(const Paragraph &paragraph, const PageStyle &style, double width,
                             const Hyphenator &hyphenator)
    : m_marker(paragraph.marker), m_left(paragraph.left * kUnitsPerPoint),
      m_lineHeight(paragraph.largestPoints() * style.lineHeight * kUnitsPerPoint),
      m_before(paragraph.before * kUnitsPerPoint), m_after(paragraph.after * kUnitsPerPoint)
{
    const bool divide = style.hyphenate && paragraph.alignment.testFlag(Qt::AlignJustify);
    for (const Run &run : paragraph.runs) {
        const QString seen = drawable(run.text, runFont(style, run.style));
        const QString text = divide ? hyphenator.hyphenate(seen) : seen;
        m_text += text;
        m_runs.emplace_back(text.size(), runFormat(style, run.style));
    }
    m_font = runFont(style, paragraph.runs.value(0).style);
    if (!m_marker.isEmpty()) { // a marker is set in the plain face of its text
        m_font.setWeight(QFont::Normal);
        m_font.setItalic(false);
        m_font.setUnderline(false);
    }
    breakLines(paragraph, width);
    for (int i = 0; divide && i < kMostMends && mendHyphens(); ++i)
        breakLines(paragraph, width);
}

void LaidParagraph::breakLines(const Paragraph &paragraph, double width)
{
    m_layout = std::make_unique<QTextLayout>(m_text, m_font);
    setFormats();
    QTextOption option(paragraph.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);

    const double measure = std::max(width - m_left - paragraph.right * kUnitsPerPoint, kUnitsPerMm * 4);
    const double indent = std::clamp(paragraph.firstLine * kUnitsPerPoint, -m_left, measure / 2);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        const double inset = line.lineNumber() == 0 ? indent : 0;
        line.setLineWidth(measure - inset);
        line.setPosition({m_left + inset, 0});
    }
    m_layout->endLayout();
}

void LaidParagraph::setFormats()
{
    QList<QTextLayout::FormatRange> ranges;
    qsizetype at = 0;
    for (const auto &[length, format] : m_runs) {
        if (length > 0)
            ranges.append({int(at), int(length), format});
        at += length;
    }
    m_layout->setFormats(ranges);
}

bool LaidParagraph::isHyphenated(int line) const
{
    const QTextLine set = m_layout->lineAt(line);
    const int end = set.textStart() + set.textLength();
    return end > 0 && end <= m_text.size() && m_text.at(end - 1) == QChar(QChar::SoftHyphen);
}

/// Takes away one soft hyphen that made a ladder of hyphens or left a piece of a word alone on the last line.
bool LaidParagraph::mendHyphens()
{
    int row = 0;
    int bad = -1;
    for (int i = 0; i < lineCount() && bad < 0; ++i) {
        row = isHyphenated(i) ? row + 1 : 0;
        const int end = m_layout->lineAt(i).textStart() + m_layout->lineAt(i).textLength();
        const bool shortEnd = row > 0 && i + 2 == lineCount() && !m_text.sliced(end).trimmed().contains(u' ');
        if (row > kLadder || shortEnd)
            bad = end - 1;
    }
    if (bad < 0)
        return false;
    m_text.remove(bad, 1);
    qsizetype at = 0;
    for (auto &[length, format] : m_runs) {
        if (bad < at + length) {
            --length;
            break;
        }
        at += length;
    }
    return true;
}

void LaidParagraph::paintLine(QPainter &painter, int line, double x, double y) const
{
    const QTextLine set = m_layout->lineAt(line);
    const double top = y + (m_lineHeight - set.ascent() - set.descent()) / 2;
    set.draw(&painter, {x, top});
    if (line == 0 && !m_marker.isEmpty()) {
        const double gap = 3.5 * kUnitsPerPoint;
        painter.setFont(m_font);
        painter.drawText(
            QPointF(x + m_left - gap - QFontMetricsF(m_font).horizontalAdvance(m_marker), top + set.ascent()),
            m_marker);
    }
}

} // namespace gonfalone
