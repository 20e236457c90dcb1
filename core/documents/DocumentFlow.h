#pragma once

#include "core/documents/DraftDocument.h"

#include <QColor>
#include <QList>

#include <variant>
#include <vector>

namespace gonfalone {

/// How a stretch of text is set. Sizes in points.
struct RunStyle {
    bool sans = false;
    bool bold = false;
    bool italic = false;
    bool underline = false;
    int script = 0;     ///< 1 superscript, -1 subscript
    double points = 10; ///< size of the type
    double spacing = 0; ///< added between letters

    bool operator==(const RunStyle &) const = default;
};

struct Run {
    QString text; ///< a forced line end is U+2028
    RunStyle style;
};

/// Lengths in points.
struct Paragraph {
    QList<Run> runs;
    Qt::Alignment alignment = Qt::AlignLeft;
    double before = 0;
    double after = 0;
    double left = 0; ///< from the edge of the text; a marker hangs to the left of it
    double right = 0;
    double firstLine = 0;
    int heading = 0;          ///< 1–6, 0 for a text
    QString marker;           ///< "1.", "•"; empty outside lists
    int list = -1;            ///< which list of the document, from 0
    bool ordered = false;     ///< numbered list
    bool breakBefore = false; ///< begins a page

    QString text() const;
    double largestPoints() const;
};

struct Cell {
    int column = 0;
    int span = 1;
    QList<Paragraph> paragraphs;
    Qt::Alignment vertical = Qt::AlignTop;
    QColor fill; ///< invalid: none
};

struct FlowTable {
    QList<double> columns; ///< widths as parts of the text's width; together at most 1
    double left = 0;       ///< space at its left, as a part of the text's width
    bool bordered = true;
    double padding = 4; ///< points
    double before = 0;
    double after = 0;
    int headerRows = 0; ///< repeated on every page that the table reaches
    QList<QList<Cell>> rows;
};

using FlowElement = std::variant<Paragraph, FlowTable>;
using Flow = std::vector<FlowElement>;

/// The rules that give the body its look; classes: oggetto, nota, firma, sans, stretto (less space), centro.
QString bodyStyleSheet(const PageStyle &style);

/// The body of a document as paragraphs and tables, from top to bottom: the one reading of it that PDF, print
/// and ODT share. Pictures in the body are left out.
Flow readFlow(const DraftDocument &document);

} // namespace gonfalone
