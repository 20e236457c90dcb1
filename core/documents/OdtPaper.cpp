#include "core/documents/OdtPaper.h"

#include "core/documents/OdtXml.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

class PaperPart
{
public:
    PaperPart(const PageStyle &style, double aspect, QByteArray *out) : m_style(style), m_aspect(aspect), m_xml(out) {}

    void write()
    {
        startOdfRoot(m_xml, u"document-styles"_s);
        writeFontFaces(m_xml, m_style);
        m_xml.writeStartElement(u"office:styles"_s);
        writeDefaults();
        for (int level = 1; level <= 4; ++level) {
            startStyle(u"Heading_20_%1"_s.arg(level), u"paragraph"_s);
            m_xml.writeAttribute(u"style:display-name"_s, u"Heading %1"_s.arg(level));
            m_xml.writeAttribute(u"style:parent-style-name"_s, u"Standard"_s);
            m_xml.writeAttribute(u"style:default-outline-level"_s, QString::number(level));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"office:automatic-styles"_s);
        writeHeadStyles();
        writePageLayout();
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"office:master-styles"_s);
        writeMaster(u"Standard"_s, true);
        writeMaster(u"Following"_s, false);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    void startStyle(const QString &name, const QString &family)
    {
        m_xml.writeStartElement(u"style:style"_s);
        m_xml.writeAttribute(u"style:name"_s, name);
        m_xml.writeAttribute(u"style:family"_s, family);
    }

    void empty(const QString &element, std::initializer_list<std::pair<QString, QString>> attributes)
    {
        m_xml.writeEmptyElement(element);
        for (const auto &[name, value] : attributes)
            m_xml.writeAttribute(name, value);
    }

    void writeDefaults()
    {
        m_xml.writeStartElement(u"style:default-style"_s);
        m_xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
        empty(u"style:paragraph-properties"_s,
              {{u"fo:orphans"_s, u"2"_s},
               {u"fo:widows"_s, u"2"_s},
               {u"fo:hyphenation-ladder-count"_s, u"2"_s},
               {u"fo:line-height"_s, odtPoints(m_style.bodyPoints * m_style.lineHeight)}});
        RunStyle body;
        body.points = m_style.bodyPoints;
        writeTextProperties(m_xml, body);
        m_xml.writeAttribute(u"fo:language"_s, u"it"_s);
        m_xml.writeAttribute(u"fo:country"_s, u"IT"_s);
        m_xml.writeAttribute(u"fo:hyphenate"_s, m_style.hyphenate ? u"true"_s : u"false"_s);
        m_xml.writeAttribute(u"fo:hyphenation-remain-char-count"_s, u"2"_s);
        m_xml.writeAttribute(u"fo:hyphenation-push-char-count"_s, u"3"_s);
        m_xml.writeEndElement();
        startStyle(u"Standard"_s, u"paragraph"_s);
        m_xml.writeEndElement();
    }

    void headParagraph(const QString &name, bool sans, bool bold, double points, const QString &align,
                       double spacing = 0)
    {
        startStyle(name, u"paragraph"_s);
        empty(u"style:paragraph-properties"_s, {{u"fo:text-align"_s, align}, {u"fo:line-height"_s, u"115%"_s}});
        RunStyle run;
        run.sans = sans;
        run.bold = bold;
        run.points = points;
        run.spacing = spacing;
        writeTextProperties(m_xml, run);
        m_xml.writeAttribute(u"fo:hyphenate"_s, u"false"_s);
        m_xml.writeEndElement();
    }

    void writeHeadStyles()
    {
        headParagraph(u"Name1"_s, false, true, 15.5, u"start"_s, 0.6);
        headParagraph(u"Name2"_s, false, true, 9, u"start"_s, 0.4);
        headParagraph(u"Office1"_s, true, false, 9, u"start"_s);
        headParagraph(u"Office2"_s, true, false, 7.5, u"start"_s);
        headParagraph(u"Right1"_s, true, false, 9, u"end"_s);
        headParagraph(u"Right2"_s, true, false, 8, u"end"_s);
        headParagraph(u"Gap"_s, true, false, 2, u"start"_s);
        startStyle(u"Foot"_s, u"paragraph"_s);
        m_xml.writeStartElement(u"style:paragraph-properties"_s);
        m_xml.writeAttribute(u"fo:border-top"_s, u"0.5pt solid #909090"_s);
        m_xml.writeAttribute(u"fo:padding-top"_s, u"1.3mm"_s);
        m_xml.writeStartElement(u"style:tab-stops"_s);
        empty(u"style:tab-stop"_s, {{u"style:position"_s, odtMillimetres(textWidth())}, {u"style:type"_s, u"right"_s}});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        RunStyle foot;
        foot.sans = true;
        foot.points = 8;
        writeTextProperties(m_xml, foot);
        m_xml.writeAttribute(u"fo:color"_s, u"#404040"_s);
        m_xml.writeEndElement();

        startStyle(u"HeadTable"_s, u"table"_s);
        empty(u"style:table-properties"_s,
              {{u"style:width"_s, odtMillimetres(textWidth())}, {u"table:align"_s, u"left"_s}});
        m_xml.writeEndElement();
        for (const bool first : {true, false})
            writeHeadColumns(first);
        startStyle(u"HeadCell"_s, u"table-cell"_s);
        empty(u"style:table-cell-properties"_s,
              {{u"fo:padding"_s, u"0mm"_s},
               {u"fo:padding-bottom"_s, u"4mm"_s},
               {u"fo:border-left"_s, u"none"_s},
               {u"fo:border-right"_s, u"none"_s},
               {u"fo:border-top"_s, u"none"_s},
               {u"fo:border-bottom"_s, u"0.7pt solid #000000"_s},
               {u"style:vertical-align"_s, u"middle"_s}});
        m_xml.writeEndElement();
        startStyle(u"Behind"_s, u"graphic"_s);
        empty(u"style:graphic-properties"_s,
              {{u"style:wrap"_s, u"run-through"_s},
               {u"style:run-through"_s, u"background"_s},
               {u"style:horizontal-pos"_s, u"center"_s},
               {u"style:horizontal-rel"_s, u"page"_s},
               {u"style:vertical-pos"_s, u"middle"_s},
               {u"style:vertical-rel"_s, u"page"_s}});
        m_xml.writeEndElement();
    }

    double shieldHeight(bool first) const { return first ? 14.3 : 7; }
    double shieldWidth(bool first) const { return std::min(shieldHeight(first) * m_aspect, shieldHeight(first) * 3); }
    double textWidth() const { return 210 - m_style.margins.left() - m_style.margins.right(); }

    void writeHeadColumns(bool first)
    {
        const double shield = shieldWidth(first) + shieldHeight(first) * 0.34;
        const double right = m_style.letterhead.rightLines.isEmpty() ? 10 : textWidth() * 0.34;
        const double widths[] = {shield, textWidth() - shield - right, right};
        for (int i = 0; i < 3; ++i) {
            startStyle(columnName(first, i), u"table-column"_s);
            empty(u"style:table-column-properties"_s, {{u"style:column-width"_s, odtMillimetres(widths[i])}});
            m_xml.writeEndElement();
        }
    }

    static QString columnName(bool first, int i) { return u"Head%1Col%2"_s.arg(first ? 1 : 2).arg(i); }

    void writePageLayout()
    {
        m_xml.writeStartElement(u"style:page-layout"_s);
        m_xml.writeAttribute(u"style:name"_s, u"A4"_s);
        empty(u"style:page-layout-properties"_s,
              {{u"fo:page-width"_s, u"210mm"_s},
               {u"fo:page-height"_s, u"297mm"_s},
               {u"style:print-orientation"_s, u"portrait"_s},
               {u"fo:margin-top"_s, odtMillimetres(m_style.margins.top())},
               {u"fo:margin-bottom"_s, odtMillimetres(m_style.margins.bottom())},
               {u"fo:margin-left"_s, odtMillimetres(m_style.margins.left())},
               {u"fo:margin-right"_s, odtMillimetres(m_style.margins.right())}});
        m_xml.writeStartElement(u"style:header-style"_s);
        empty(u"style:header-footer-properties"_s, {{u"fo:min-height"_s, u"8mm"_s}, {u"fo:margin-bottom"_s, u"5mm"_s}});
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"style:footer-style"_s);
        empty(u"style:header-footer-properties"_s, {{u"fo:min-height"_s, u"5mm"_s}, {u"fo:margin-top"_s, u"4.5mm"_s}});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeMaster(const QString &name, bool first)
    {
        m_xml.writeStartElement(u"style:master-page"_s);
        m_xml.writeAttribute(u"style:name"_s, name);
        m_xml.writeAttribute(u"style:page-layout-name"_s, u"A4"_s);
        if (first)
            m_xml.writeAttribute(u"style:next-style-name"_s, u"Following"_s);
        m_xml.writeStartElement(u"style:header"_s);
        writeHead(first);
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"style:footer"_s);
        writeFoot();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeHead(bool first)
    {
        const Letterhead &head = m_style.letterhead;
        const QString kind = first ? u"1"_s : u"2"_s;
        m_xml.writeStartElement(u"table:table"_s);
        m_xml.writeAttribute(u"table:name"_s, u"Letterhead"_s + kind);
        m_xml.writeAttribute(u"table:style-name"_s, u"HeadTable"_s);
        for (int i = 0; i < 3; ++i)
            empty(u"table:table-column"_s, {{u"table:style-name"_s, columnName(first, i)}});
        m_xml.writeStartElement(u"table:table-row"_s);
        startCell();
        m_xml.writeStartElement(u"text:p"_s);
        m_xml.writeAttribute(u"text:style-name"_s, u"Office2"_s);
        writePicture(u"Stemma"_s + kind, u"stemma.png"_s, u"as-char"_s, shieldWidth(first), shieldHeight(first));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        startCell();
        line(u"Name"_s + kind, head.comune.toUpper());
        line(u"Office"_s + kind, head.office);
        m_xml.writeEndElement();
        startCell();
        const QStringList right = first ? head.rightLines : head.rightLines.mid(0, 1);
        for (const QString &text : right)
            line(u"Right"_s + kind, text);
        if (right.isEmpty())
            line(u"Right"_s + kind, {});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        // After a table a header wants a paragraph: the watermark hangs from it.
        m_xml.writeStartElement(u"text:p"_s);
        m_xml.writeAttribute(u"text:style-name"_s, u"Gap"_s);
        if (m_style.draft)
            writePicture(u"Bozza"_s + kind, u"bozza.png"_s, u"char"_s, 180, 260);
        m_xml.writeEndElement();
    }

    void startCell()
    {
        m_xml.writeStartElement(u"table:table-cell"_s);
        m_xml.writeAttribute(u"table:style-name"_s, u"HeadCell"_s);
        m_xml.writeAttribute(u"office:value-type"_s, u"string"_s);
    }

    void line(const QString &styleName, const QString &text)
    {
        m_xml.writeStartElement(u"text:p"_s);
        m_xml.writeAttribute(u"text:style-name"_s, styleName);
        writeOdfText(m_xml, text.simplified());
        m_xml.writeEndElement();
    }

    void writePicture(const QString &name, const QString &file, const QString &anchor, double width, double height)
    {
        m_xml.writeStartElement(u"draw:frame"_s);
        m_xml.writeAttribute(u"draw:name"_s, name);
        if (anchor == u"char"_s)
            m_xml.writeAttribute(u"draw:style-name"_s, u"Behind"_s);
        m_xml.writeAttribute(u"text:anchor-type"_s, anchor);
        m_xml.writeAttribute(u"svg:width"_s, odtMillimetres(width));
        m_xml.writeAttribute(u"svg:height"_s, odtMillimetres(height));
        empty(u"draw:image"_s,
              {{u"xlink:href"_s, u"Pictures/"_s + file},
               {u"xlink:type"_s, u"simple"_s},
               {u"xlink:show"_s, u"embed"_s},
               {u"xlink:actuate"_s, u"onLoad"_s}});
        m_xml.writeEndElement();
    }

    void writeFoot()
    {
        m_xml.writeStartElement(u"text:p"_s);
        m_xml.writeAttribute(u"text:style-name"_s, u"Foot"_s);
        writeOdfText(m_xml, m_style.footer.simplified());
        m_xml.writeEmptyElement(u"text:tab"_s);
        const QStringList words = QString(m_style.pageLabel).replace(u"%2"_s, u"%1"_s).split(u"%1"_s);
        m_xml.writeCharacters(words.value(0));
        m_xml.writeTextElement(u"text:page-number"_s, u"1"_s);
        m_xml.writeCharacters(words.value(1));
        m_xml.writeTextElement(u"text:page-count"_s, u"1"_s);
        m_xml.writeCharacters(words.value(2));
        m_xml.writeEndElement();
        for (const QString &contact : m_style.contacts)
            line(u"Foot"_s, contact);
    }

    const PageStyle &m_style;
    double m_aspect;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray odtStylesPart(const PageStyle &style, double shieldAspect)
{
    QByteArray bytes;
    PaperPart(style, shieldAspect, &bytes).write();
    return bytes;
}

} // namespace gonfalone
