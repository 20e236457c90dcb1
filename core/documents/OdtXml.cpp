#include "core/documents/OdtXml.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

QString odtPoints(double points)
{
    return QString::number(points, 'f', 2) + u"pt"_s;
}

QString odtMillimetres(double mm)
{
    return QString::number(mm, 'f', 2) + u"mm"_s;
}

QString odtPercent(double part)
{
    return QString::number(part * 100, 'f', 2) + u'%';
}

void startOdfRoot(QXmlStreamWriter &xml, const QString &element)
{
    const QString odf = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    xml.writeStartDocument();
    xml.writeStartElement(u"office:"_s + element);
    for (const char *name : {"office", "style", "text", "table", "meta"})
        xml.writeAttribute(u"xmlns:"_s + QLatin1StringView(name), odf + QLatin1StringView(name) + u":1.0"_s);
    xml.writeAttribute(u"xmlns:draw"_s, odf + u"drawing:1.0"_s);
    xml.writeAttribute(u"xmlns:fo"_s, odf + u"xsl-fo-compatible:1.0"_s);
    xml.writeAttribute(u"xmlns:svg"_s, odf + u"svg-compatible:1.0"_s);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"xmlns:xlink"_s, u"http://www.w3.org/1999/xlink"_s);
    xml.writeAttribute(u"office:version"_s, u"1.3"_s);
}

void writeFontFaces(QXmlStreamWriter &xml, const PageStyle &style)
{
    xml.writeStartElement(u"office:font-face-decls"_s);
    for (const bool sans : {false, true}) {
        xml.writeEmptyElement(u"style:font-face"_s);
        xml.writeAttribute(u"style:name"_s, sans ? u"sans"_s : u"serif"_s);
        xml.writeAttribute(u"svg:font-family"_s, u'\'' + (sans ? style.sans : style.serif) + u'\'');
        xml.writeAttribute(u"style:font-family-generic"_s, sans ? u"swiss"_s : u"roman"_s);
        xml.writeAttribute(u"style:font-pitch"_s, u"variable"_s);
    }
    xml.writeEndElement();
}

void writeTextProperties(QXmlStreamWriter &xml, const RunStyle &run)
{
    xml.writeEmptyElement(u"style:text-properties"_s);
    xml.writeAttribute(u"style:font-name"_s, run.sans ? u"sans"_s : u"serif"_s);
    xml.writeAttribute(u"fo:font-size"_s, odtPoints(run.points));
    xml.writeAttribute(u"fo:font-weight"_s, run.bold ? u"bold"_s : u"normal"_s);
    xml.writeAttribute(u"fo:font-style"_s, run.italic ? u"italic"_s : u"normal"_s);
    if (run.underline) {
        xml.writeAttribute(u"style:text-underline-style"_s, u"solid"_s);
        xml.writeAttribute(u"style:text-underline-width"_s, u"auto"_s);
        xml.writeAttribute(u"style:text-underline-color"_s, u"font-color"_s);
    }
    if (run.spacing != 0)
        xml.writeAttribute(u"fo:letter-spacing"_s, odtPoints(run.spacing));
    if (run.script != 0)
        xml.writeAttribute(u"style:text-position"_s, run.script > 0 ? u"super 68%"_s : u"sub 68%"_s);
}

void writeOdfText(QXmlStreamWriter &xml, const QString &text)
{
    qsizetype from = 0;
    const auto flush = [&](qsizetype to) {
        if (to > from)
            xml.writeCharacters(text.sliced(from, to - from));
        from = to + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == QChar(QChar::LineSeparator) || c == u'\n') {
            flush(i);
            xml.writeEmptyElement(u"text:line-break"_s);
        } else if (c == u'\t') {
            flush(i);
            xml.writeEmptyElement(u"text:tab"_s);
        } else if (c == u' ' && (i == 0 || text.at(i - 1) == u' ')) { // ODF folds spaces as HTML does
            flush(i);
            xml.writeEmptyElement(u"text:s"_s);
        }
    }
    flush(text.size());
}

template <typename Body>
QString OdtStyles::named(const QString &prefix, const QString &family, Body body)
{
    // The inside of the style is what makes it the same or another; it gets its name on top of that.
    QString inside;
    QXmlStreamWriter content(&inside);
    body(content);
    content.writeCharacters({}); // closes an element without children
    const QString key = family + inside;
    if (const auto known = m_names.constFind(key); known != m_names.cend())
        return *known;
    const QString name = prefix + QString::number(m_names.size() + 1);
    m_names.insert(key, name);
    const bool list = family == u"list"_s;
    m_xml += list ? u"<text:list-style style:name=\"%1\">"_s.arg(name)
                  : u"<style:style style:name=\"%1\" style:family=\"%2\">"_s.arg(name, family);
    m_xml += inside + (list ? u"</text:list-style>"_s : u"</style:style>"_s);
    return name;
}

QString OdtStyles::paragraph(const Paragraph &paragraph, bool inList, bool keepWithNext)
{
    return named(u"P"_s, u"paragraph"_s, [&](QXmlStreamWriter &xml) {
        xml.writeEmptyElement(u"style:paragraph-properties"_s);
        const bool justified = paragraph.alignment.testFlag(Qt::AlignJustify);
        const QString align = paragraph.alignment.testFlag(Qt::AlignHCenter) ? u"center"_s
            : paragraph.alignment.testFlag(Qt::AlignRight)                   ? u"end"_s
            : justified                                                      ? u"justify"_s
                                                                             : u"start"_s;
        xml.writeAttribute(u"fo:text-align"_s, align);
        xml.writeAttribute(u"fo:margin-top"_s, odtPoints(paragraph.before));
        xml.writeAttribute(u"fo:margin-bottom"_s, odtPoints(paragraph.after));
        if (!inList) {
            xml.writeAttribute(u"fo:margin-left"_s, odtPoints(paragraph.left));
            xml.writeAttribute(u"fo:margin-right"_s, odtPoints(paragraph.right));
            xml.writeAttribute(u"fo:text-indent"_s, odtPoints(paragraph.firstLine));
        }
        if (paragraph.breakBefore)
            xml.writeAttribute(u"fo:break-before"_s, u"page"_s);
        if (keepWithNext)
            xml.writeAttribute(u"fo:keep-with-next"_s, u"always"_s);
        RunStyle first = paragraph.runs.value(0).style;
        first.script = 0;
        writeTextProperties(xml, first);
        xml.writeAttribute(u"fo:hyphenate"_s, justified ? u"true"_s : u"false"_s);
    });
}

QString OdtStyles::text(const RunStyle &run)
{
    return named(u"T"_s, u"text"_s, [&](QXmlStreamWriter &xml) { writeTextProperties(xml, run); });
}

QString OdtStyles::list(const Paragraph &firstItem)
{
    return named(u"L"_s, u"list"_s, [&](QXmlStreamWriter &xml) {
        xml.writeStartElement(firstItem.ordered ? u"text:list-level-style-number"_s
                                                : u"text:list-level-style-bullet"_s);
        xml.writeAttribute(u"text:level"_s, u"1"_s);
        if (firstItem.ordered) {
            const QChar sign = firstItem.marker.isEmpty() ? u'1' : firstItem.marker.front();
            xml.writeAttribute(u"style:num-format"_s, sign.isDigit() ? u"1"_s : QString(sign));
            xml.writeAttribute(u"style:num-suffix"_s, u"."_s);
        } else {
            xml.writeAttribute(u"text:bullet-char"_s, firstItem.marker);
        }
        xml.writeStartElement(u"style:list-level-properties"_s);
        xml.writeAttribute(u"text:list-level-position-and-space-mode"_s, u"label-alignment"_s);
        xml.writeEmptyElement(u"style:list-level-label-alignment"_s);
        xml.writeAttribute(u"text:label-followed-by"_s, u"listtab"_s);
        xml.writeAttribute(u"text:list-tab-stop-position"_s, odtPoints(firstItem.left));
        xml.writeAttribute(u"fo:text-indent"_s, odtPoints(-14));
        xml.writeAttribute(u"fo:margin-left"_s, odtPoints(firstItem.left));
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

QString OdtStyles::table(const FlowTable &table, double textWidthMm)
{
    double width = 0;
    for (const double column : table.columns)
        width += column * textWidthMm;
    return named(u"Tb"_s, u"table"_s, [&](QXmlStreamWriter &xml) {
        xml.writeEmptyElement(u"style:table-properties"_s);
        xml.writeAttribute(u"style:width"_s, odtMillimetres(width));
        xml.writeAttribute(u"table:align"_s, u"left"_s);
        xml.writeAttribute(u"fo:margin-left"_s, odtMillimetres(table.left * textWidthMm));
        xml.writeAttribute(u"fo:margin-top"_s, odtPoints(table.before));
        xml.writeAttribute(u"fo:margin-bottom"_s, odtPoints(table.after));
        xml.writeAttribute(u"table:border-model"_s, u"collapsing"_s);
        // A table without border holds signatures: it never splits.
        xml.writeAttribute(u"style:may-break-between-rows"_s, table.bordered ? u"true"_s : u"false"_s);
    });
}

QString OdtStyles::column(double widthMm)
{
    return named(u"C"_s, u"table-column"_s, [&](QXmlStreamWriter &xml) {
        xml.writeEmptyElement(u"style:table-column-properties"_s);
        xml.writeAttribute(u"style:column-width"_s, odtMillimetres(widthMm));
    });
}

QString OdtStyles::row()
{
    return named(u"R"_s, u"table-row"_s, [&](QXmlStreamWriter &xml) {
        xml.writeEmptyElement(u"style:table-row-properties"_s);
        xml.writeAttribute(u"fo:keep-together"_s, u"always"_s);
    });
}

QString OdtStyles::cell(const FlowTable &table, const Cell &cell)
{
    return named(u"Ce"_s, u"table-cell"_s, [&](QXmlStreamWriter &xml) {
        xml.writeEmptyElement(u"style:table-cell-properties"_s);
        xml.writeAttribute(u"fo:padding"_s, odtPoints(table.padding));
        xml.writeAttribute(u"fo:border"_s, table.bordered ? u"0.6pt solid #000000"_s : u"none"_s);
        xml.writeAttribute(u"style:vertical-align"_s,
                           cell.vertical == Qt::AlignVCenter      ? u"middle"_s
                               : cell.vertical == Qt::AlignBottom ? u"bottom"_s
                                                                  : u"top"_s);
        if (cell.fill.isValid())
            xml.writeAttribute(u"fo:background-color"_s, cell.fill.name());
    });
}

} // namespace gonfalone
