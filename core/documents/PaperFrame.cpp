#include "core/documents/PaperFrame.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHeadGap = 5.2 * kUnitsPerMm; // from the head to its rule
constexpr double kTextGap = 6.2 * kUnitsPerMm; // from the rule to the text
constexpr double kFootGap = 4.5 * kUnitsPerMm; // from the text to the rule of the foot
constexpr int kMostLines = 4;                  // of any block of the head
constexpr qsizetype kMostContacts = 2;         // lines of the foot

double step(const QFont &font)
{
    return font.pixelSize() * 1.42;
}

double widest(const QStringList &lines, const QFont &font)
{
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, QFontMetricsF(font).horizontalAdvance(line));
    return width;
}

/// Baselines one step apart; the first lies as deep as the ascent asks. Returns the y under the last line.
double paintLines(QPainter &painter, const QStringList &lines, const QFont &font, double x, double y,
                  double rightAlignTo)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    for (const QString &line : lines) {
        const double lead = (step(font) - metrics.ascent() - metrics.descent()) / 2;
        const double left = rightAlignTo > 0 ? rightAlignTo - metrics.horizontalAdvance(line) : x;
        painter.drawText(QPointF(left, y + lead + metrics.ascent()), line);
        y += step(font);
    }
    return y;
}

} // namespace

QString drawable(const QString &text, const QFont &font)
{
    constexpr char32_t kEveryFontHas = 0x250; // Latin with its extensions
    const QFontMetricsF metrics(font);
    const auto isMissing = [&](char32_t c) {
        const bool mark = c < kEveryFontHas || !QChar::isPrint(c) || QChar::isSpace(c) || metrics.inFontUcs4(c);
        if (mark || QChar::category(c) == QChar::Other_Format)
            return false;
        QTextLayout alone(QString::fromUcs4(&c, 1), font);
        alone.beginLayout();
        alone.createLine();
        alone.endLayout();
        const QList<QGlyphRun> runs = alone.glyphRuns();
        return runs.isEmpty() || runs.first().glyphIndexes().contains(0U);
    };
    const auto letters = text.toUcs4();
    if (std::none_of(letters.begin(), letters.end(), isMissing))
        return text;
    QString out;
    out.reserve(text.size());
    for (const char32_t c : letters)
        out += isMissing(c) ? u"?"_s : QString::fromUcs4(&c, 1);
    return out;
}

QStringList brokenLines(const QString &text, const QFont &font, double width, int most)
{
    QStringList lines;
    QTextLayout layout(drawable(text.simplified(), font), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(layout.text().sliced(line.textStart(), line.textLength()).trimmed());
        if (lines.size() == most) {
            const QString rest = layout.text().sliced(line.textStart());
            lines.last() = QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width);
            break;
        }
    }
    layout.endLayout();
    return lines;
}

QFont paperFont(const PageStyle &style, bool sans, bool bold, double points)
{
    QFont font(sans ? style.sans : style.serif);
    font.setStyleHint(sans ? QFont::SansSerif : QFont::Serif);
    font.setPixelSize(std::max(1, int(std::lround(points * kUnitsPerPoint))));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::ForceOutline);
    font.setKerning(true);
    // Also tells Qt to join no letters: a reader who searches the PDF for "ufficio" must find it.
    font.setLetterSpacing(QFont::PercentageSpacing, 100);
    return font;
}

PaperFrame::PaperFrame(const PageStyle &style, QSizeF pageUnits)
    : m_style(style), m_page(pageUnits),
      m_inner(QRectF(QPointF(0, 0), pageUnits).marginsRemoved(style.margins * kUnitsPerMm))
{
    if (auto picture = readStemma(style.letterhead.stemma))
        m_stemma = *picture;
    m_first = fullHead();
    m_other = compactHead();
    const int lines = 1 + int(std::min<qsizetype>(m_style.contacts.size(), kMostContacts));
    m_footHeight = lines * step(paperFont(m_style, true, false, 8)) + 1.3 * kUnitsPerMm;
}

double PaperFrame::leftTextX(const Head &head) const
{
    const double wide = m_stemma.isNull() ? head.stemma * 0.963 : head.stemma * m_stemma.width() / m_stemma.height();
    return m_inner.left() + std::min(wide, head.stemma * 3) + head.stemma * 0.34;
}

void PaperFrame::finish(Head *head) const
{
    const QString comune = m_style.letterhead.comune.toUpper();
    const double room = m_inner.right() - leftTextX(*head) - widest(head->right, head->rightFont) - 6 * kUnitsPerMm;
    // A long name is first set smaller, then on more lines.
    const int smallest = int(head->comuneFont.pixelSize() * 0.72);
    while (head->comuneFont.pixelSize() > smallest && QFontMetricsF(head->comuneFont).horizontalAdvance(comune) > room)
        head->comuneFont.setPixelSize(head->comuneFont.pixelSize() - 8);
    head->comune = brokenLines(comune, head->comuneFont, room, kMostLines);
    head->office = brokenLines(m_style.letterhead.office, head->officeFont, room, kMostLines);
    const double left =
        double(head->comune.size()) * step(head->comuneFont) + double(head->office.size()) * step(head->officeFont);
    const double right = double(head->right.size()) * step(head->rightFont);
    head->height = std::max({head->stemma, left, right}) + kHeadGap;
}

PaperFrame::Head PaperFrame::fullHead() const
{
    Head head;
    head.stemma = 14.3 * kUnitsPerMm;
    head.comuneFont = paperFont(m_style, false, true, 15.5);
    head.comuneFont.setLetterSpacing(QFont::PercentageSpacing, 105);
    head.officeFont = paperFont(m_style, true, false, 9);
    head.rightFont = paperFont(m_style, true, false, 9);
    for (const QString &line : m_style.letterhead.rightLines)
        head.right += brokenLines(line, head.rightFont, m_inner.width() * 0.36, kMostLines);
    finish(&head);
    return head;
}

PaperFrame::Head PaperFrame::compactHead() const
{
    Head head;
    head.stemma = 7 * kUnitsPerMm;
    head.comuneFont = paperFont(m_style, false, true, 9);
    head.comuneFont.setLetterSpacing(QFont::PercentageSpacing, 105);
    head.officeFont = paperFont(m_style, true, false, 7.5);
    head.rightFont = paperFont(m_style, true, false, 8);
    const QString line = m_style.letterhead.rightLines.value(0);
    head.right = brokenLines(line, head.rightFont, m_inner.width() * 0.36, 2);
    finish(&head);
    head.height -= kHeadGap * 0.5;
    return head;
}

QRectF PaperFrame::textArea(int page) const
{
    const double top = m_inner.top() + (page == 0 ? m_first : m_other).height + kTextGap;
    return {QPointF(m_inner.left(), top), QPointF(m_inner.right(), m_inner.bottom() - m_footHeight - kFootGap)};
}

void PaperFrame::paint(QPainter &painter, int page, int pageCount) const
{
    painter.save();
    if (m_style.draft)
        paintDraftWord(painter, m_style, m_page);
    painter.setPen(Qt::black);
    paintHead(painter, page == 0 ? m_first : m_other);
    paintFoot(painter, page, pageCount);
    painter.restore();
}

void PaperFrame::paintHead(QPainter &painter, const Head &head) const
{
    const double content = &head == &m_first ? head.height - kHeadGap : head.height - kHeadGap * 0.5;
    const double x = leftTextX(head);
    const QRectF shield(m_inner.left(), m_inner.top() + (content - head.stemma) / 2,
                        x - m_inner.left() - head.stemma * 0.34, head.stemma);
    if (m_stemma.isNull())
        paintShield(painter, shield);
    else
        painter.drawImage(shield, m_stemma);

    const double left =
        double(head.comune.size()) * step(head.comuneFont) + double(head.office.size()) * step(head.officeFont);
    double y = m_inner.top() + (content - left) / 2;
    y = paintLines(painter, head.comune, head.comuneFont, x, y, 0);
    paintLines(painter, head.office, head.officeFont, x, y, 0);
    const double right = double(head.right.size()) * step(head.rightFont);
    paintLines(painter, head.right, head.rightFont, 0, m_inner.top() + (content - right) / 2, m_inner.right());

    painter.setPen(QPen(Qt::black, 0.7 * kUnitsPerPoint));
    const double rule = m_inner.top() + head.height;
    painter.drawLine(QPointF(m_inner.left(), rule), QPointF(m_inner.right(), rule));
}

void PaperFrame::paintFoot(QPainter &painter, int page, int pageCount) const
{
    const QFont font = paperFont(m_style, true, false, 8);
    const double rule = m_inner.bottom() - m_footHeight;
    painter.setPen(QPen(QColor(0x90, 0x90, 0x90), 0.5 * kUnitsPerPoint));
    painter.drawLine(QPointF(m_inner.left(), rule), QPointF(m_inner.right(), rule));

    painter.setPen(QColor(0x40, 0x40, 0x40));
    const QStringList contacts = m_style.contacts.mid(0, kMostContacts);
    const double y = m_inner.bottom() - double(1 + contacts.size()) * step(font);
    const QString number = m_style.pageLabel.arg(page + 1).arg(pageCount);
    const double room = m_inner.width() - QFontMetricsF(font).horizontalAdvance(number) - 8 * kUnitsPerMm;
    const QString footer = QFontMetricsF(font).elidedText(m_style.footer.simplified(), Qt::ElideRight, room);
    QStringList lines{footer};
    for (const QString &line : contacts)
        lines << QFontMetricsF(font).elidedText(line.simplified(), Qt::ElideRight, m_inner.width());
    paintLines(painter, lines, font, m_inner.left(), y, 0);
    paintLines(painter, {number}, font, 0, y, m_inner.right());
}

} // namespace gonfalone
