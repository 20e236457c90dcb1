#pragma once

#include "core/documents/DocumentFlow.h"

#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace gonfalone {

class Hyphenator;

/// A paragraph broken into lines, in paper units. All its lines are equally high.
class LaidParagraph
{
public:
    /// `width` is that of the column, margins of the paragraph included.
    LaidParagraph(const Paragraph &paragraph, const PageStyle &style, double width, const Hyphenator &hyphenator);

    int lineCount() const { return m_layout->lineCount(); }
    double lineHeight() const { return m_lineHeight; }
    double height() const { return m_lineHeight * lineCount(); }
    double before() const { return m_before; }
    double after() const { return m_after; }
    bool isHyphenated(int line) const;

    /// Paints one line with the column's left edge at `x` and the line's top at `y`; the first with its marker.
    void paintLine(QPainter &painter, int line, double x, double y) const;

private:
    void breakLines(const Paragraph &paragraph, double width);
    bool mendHyphens();
    void setFormats();

    std::unique_ptr<QTextLayout> m_layout;
    QString m_text;
    std::vector<std::pair<qsizetype, QTextCharFormat>> m_runs; ///< length and look, in the order of the text
    QString m_marker;
    QFont m_font;
    double m_left = 0;
    double m_lineHeight = 0;
    double m_before = 0;
    double m_after = 0;
};

} // namespace gonfalone
