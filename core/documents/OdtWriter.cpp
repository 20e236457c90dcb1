#include "core/documents/OdtWriter.h"

#include "core/documents/OdtPaper.h"
#include "core/documents/OdtXml.h"
#include "core/documents/PaperFrame.h"
#include "core/documents/WriteFile.h"
#include "core/documents/ZipPacker.h"

#include <QBuffer>
#include <QPainter>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kMimeType = QStringLiteral("application/vnd.oasis.opendocument.text");

/// The body: what it says goes to `m_xml`, how it looks to `m_styles`.
class BodyPart
{
public:
    explicit BodyPart(const PageStyle &style)
        : m_textWidth(210 - style.margins.left() - style.margins.right()), m_xml(&m_body)
    {}

    QByteArray write(const Flow &flow, const PageStyle &style)
    {
        for (size_t i = 0; i < flow.size(); ++i) {
            const auto *next = i + 1 < flow.size() ? std::get_if<FlowTable>(&flow[i + 1]) : nullptr;
            if (const auto *paragraph = std::get_if<Paragraph>(&flow[i]))
                writeParagraph(*paragraph, next && !next->bordered);
            else
                writeTable(std::get<FlowTable>(flow[i]));
        }
        closeList();
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        startOdfRoot(xml, u"document-content"_s);
        writeFontFaces(xml, style);
        xml.writeStartElement(u"office:automatic-styles"_s);
        xml.writeCharacters({}); // closes the tag, so that the parts find their place
        xml.writeEndElement();
        xml.writeStartElement(u"office:body"_s);
        xml.writeStartElement(u"office:text"_s);
        xml.writeCharacters({});
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        // Both parts were written by QXmlStreamWriter, so they are well-formed where they are put.
        bytes.replace("<office:automatic-styles></office:automatic-styles>",
                      "<office:automatic-styles>" + m_styles.xml().toUtf8() + "</office:automatic-styles>");
        bytes.replace("<office:text></office:text>", "<office:text>" + m_body.toUtf8() + "</office:text>");
        return bytes;
    }

private:
    void writeParagraph(const Paragraph &paragraph, bool beforeSignatures)
    {
        if (paragraph.list != m_list)
            closeList();
        if (paragraph.list >= 0)
            startItem(paragraph);
        const bool keep = paragraph.heading > 0 || beforeSignatures || paragraph.text().trimmed().endsWith(u':');
        writeText(paragraph, keep);
        if (paragraph.list >= 0)
            m_xml.writeEndElement(); // text:list-item
    }

    void startItem(const Paragraph &paragraph)
    {
        if (m_list < 0) {
            m_list = paragraph.list;
            m_xml.writeStartElement(u"text:list"_s);
            m_xml.writeAttribute(u"text:style-name"_s, m_styles.list(paragraph));
        }
        m_xml.writeStartElement(u"text:list-item"_s);
        // A list inside a list interrupts the outer one, which then goes on with its own number.
        if (paragraph.ordered)
            m_xml.writeAttribute(u"text:start-value"_s, QString::number(++m_numbers[paragraph.list]));
    }

    void closeList()
    {
        if (m_list >= 0)
            m_xml.writeEndElement(); // text:list
        m_list = -1;
    }

    void writeText(const Paragraph &paragraph, bool keepWithNext)
    {
        m_xml.writeStartElement(paragraph.heading > 0 ? u"text:h"_s : u"text:p"_s);
        m_xml.writeAttribute(u"text:style-name"_s, m_styles.paragraph(paragraph, paragraph.list >= 0, keepWithNext));
        if (paragraph.heading > 0)
            m_xml.writeAttribute(u"text:outline-level"_s, QString::number(paragraph.heading));
        for (const Run &run : paragraph.runs) {
            m_xml.writeStartElement(u"text:span"_s);
            m_xml.writeAttribute(u"text:style-name"_s, m_styles.text(run.style));
            writeOdfText(m_xml, run.text);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeTable(const FlowTable &table)
    {
        closeList();
        m_xml.writeStartElement(u"table:table"_s);
        m_xml.writeAttribute(u"table:name"_s, u"Tabella%1"_s.arg(++m_tables));
        m_xml.writeAttribute(u"table:style-name"_s, m_styles.table(table, m_textWidth));
        for (const double width : table.columns) {
            m_xml.writeEmptyElement(u"table:table-column"_s);
            m_xml.writeAttribute(u"table:style-name"_s, m_styles.column(width * m_textWidth));
        }
        if (table.headerRows > 0)
            m_xml.writeStartElement(u"table:table-header-rows"_s);
        for (int row = 0; row < table.rows.size(); ++row) {
            writeRow(table, table.rows[row]);
            if (row + 1 == table.headerRows)
                m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeRow(const FlowTable &table, const QList<Cell> &cells)
    {
        m_xml.writeStartElement(u"table:table-row"_s);
        m_xml.writeAttribute(u"table:style-name"_s, m_styles.row());
        int column = 0;
        for (const Cell &cell : cells) {
            for (; column < cell.column; ++column)
                m_xml.writeEmptyElement(u"table:table-cell"_s); // under a cell that spans rows
            m_xml.writeStartElement(u"table:table-cell"_s);
            m_xml.writeAttribute(u"table:style-name"_s, m_styles.cell(table, cell));
            m_xml.writeAttribute(u"office:value-type"_s, u"string"_s);
            if (cell.span > 1)
                m_xml.writeAttribute(u"table:number-columns-spanned"_s, QString::number(cell.span));
            for (Paragraph paragraph : cell.paragraphs) {
                if (!paragraph.marker.isEmpty()) // in a cell the marker is text
                    paragraph.runs.prepend({paragraph.marker + u' ', paragraph.runs.value(0).style});
                paragraph.list = -1;
                writeText(paragraph, !table.bordered);
            }
            m_xml.writeEndElement();
            for (column += 1; column < cell.column + cell.span; ++column)
                m_xml.writeEmptyElement(u"table:covered-table-cell"_s);
        }
        m_xml.writeEndElement();
    }

    double m_textWidth;
    QString m_body;
    QXmlStreamWriter m_xml;
    OdtStyles m_styles;
    int m_list = -1;
    int m_tables = 0;
    QHash<int, int> m_numbers;
};

QByteArray metaPart(const DraftDocument &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startOdfRoot(xml, u"document-meta"_s);
    xml.writeStartElement(u"office:meta"_s);
    xml.writeTextElement(u"meta:generator"_s, u"Gonfalone"_s);
    xml.writeTextElement(u"dc:title"_s, document.title.simplified());
    xml.writeTextElement(u"dc:language"_s, u"it-IT"_s);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray manifestPart(bool draft)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s);
    xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
    const auto entry = [&xml](const QString &path, const QString &type) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        xml.writeAttribute(u"manifest:media-type"_s, type);
    };
    entry(u"/"_s, kMimeType);
    for (const QString &part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        entry(part, u"text/xml"_s);
    entry(u"Pictures/stemma.png"_s, u"image/png"_s);
    if (draft)
        entry(u"Pictures/bozza.png"_s, u"image/png"_s);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QImage shieldPicture()
{
    QImage image(250, 260, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintShield(painter, QRectF(1, 1, 248, 258));
    return image;
}

/// The middle of the page, 180 by 260 mm, with the word BOZZA as the PDF has it.
QImage draftPicture(const PageStyle &style)
{
    constexpr double kDotsPerMm = 3;
    QImage image(int(180 * kDotsPerMm), int(260 * kDotsPerMm), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(kDotsPerMm / kUnitsPerMm, kDotsPerMm / kUnitsPerMm);
    paintDraftWord(painter, style, QSizeF(180, 260) * kUnitsPerMm);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

Result<QByteArray> toOdt(const DraftDocument &document)
{
    TRY(QImage stemma, readStemma(document.style.letterhead.stemma));
    if (stemma.isNull())
        stemma = shieldPicture();
    ZipPacker zip;
    zip.add(u"mimetype"_s, kMimeType.toLatin1(), ZipPacker::Method::Store);
    zip.add(u"content.xml"_s, BodyPart(document.style).write(readFlow(document), document.style));
    zip.add(u"styles.xml"_s, odtStylesPart(document.style, double(stemma.width()) / stemma.height()));
    zip.add(u"meta.xml"_s, metaPart(document));
    zip.add(u"Pictures/stemma.png"_s, png(stemma), ZipPacker::Method::Store);
    if (document.style.draft)
        zip.add(u"Pictures/bozza.png"_s, png(draftPicture(document.style)), ZipPacker::Method::Store);
    zip.add(u"META-INF/manifest.xml"_s, manifestPart(document.style.draft));
    return zip.pack();
}

Outcome writeOdt(const DraftDocument &document, const QString &path)
{
    TRY(const QByteArray odt, toOdt(document));
    return writeFile(path, odt);
}

} // namespace gonfalone
