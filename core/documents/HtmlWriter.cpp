#include "core/documents/HtmlWriter.h"

#include "core/documents/DocumentFlow.h"
#include "core/documents/PaperFrame.h"
#include "core/documents/TemplateRenderer.h"
#include "core/documents/WriteFile.h"

#include <QBuffer>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    return QString::number(value, 'f', 2);
}

QString styleSheet(const PageStyle &style)
{
    QString css =
        QStringLiteral(
            "@page { size: A4; margin: 14mm 20mm 14mm 22mm }"
            "body { font: %1pt/%2 '%3', 'Times New Roman', serif; color: #000; background: #fff; max-width: 168mm;"
            " margin: 14mm auto; padding: 0 4mm; hyphens: auto; orphans: 2; widows: 2 }"
            "p { margin: 0 } p.j, li.j { text-align: justify }"
            "h1, h2, h3, h4 { font-size: 1em; line-height: 1.4; break-after: avoid; hyphens: none }"
            "header { display: flex; align-items: center; gap: 5mm; border-bottom: .7pt solid #000; padding-bottom: 5mm;"
            " margin-bottom: 6mm }"
            "header .nome { font-size: 15.5pt; font-weight: bold; letter-spacing: .04em; text-transform: uppercase }"
            "header .testi { flex: 1 } header .destra { text-align: right }"
            ".s, header .ufficio, header .destra, footer { font-family: '%4', Arial, sans-serif; font-size: 9pt }"
            "header img, header svg { height: 14.3mm; width: auto }"
            "table { border-collapse: collapse; width: 100% } table.firme { break-inside: avoid }"
            "table.bordi td { border: .6pt solid #000 } td { vertical-align: top }"
            "ol, ul { margin: 0; padding-left: 17pt }"
            "footer { border-top: .5pt solid #909090; color: #404040; margin-top: 8mm; padding-top: 1.3mm; font-size: 8pt }"
            ".bozza { position: fixed; z-index: -1; top: 40%; left: 0; right: 0; text-align: center; color: #eee;"
            " font: bold 108pt '%4', Arial, sans-serif; transform: rotate(-33deg) }")
            .arg(number(style.bodyPoints), number(style.lineHeight), style.serif, style.sans);
    return css.remove(u'<');
}

const QString kShield = QStringLiteral(
    "<svg viewBox=\"0 0 54 56\" role=\"img\" aria-label=\"Stemma\"><path fill=\"#238c4e\" d=\"M0 0h18v51L0 41z\"/>"
    "<path fill=\"#c8372d\" d=\"M36 0h18v41L36 51z\"/>"
    "<path fill=\"none\" stroke=\"#b4b4b4\" stroke-width=\".6\" d=\"M18 0h18M18 51l9 5 9-5\"/></svg>");

QString stemmaHtml(const PageStyle &style)
{
    const auto picture = readStemma(style.letterhead.stemma);
    if (!picture || picture->isNull())
        return kShield;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture->save(&buffer, "PNG");
    return u"<img alt=\"Stemma\" src=\"data:image/png;base64,%1\"/>"_s.arg(QString::fromLatin1(bytes.toBase64()));
}

QString letterheadHtml(const PageStyle &style)
{
    QStringList right;
    for (const QString &line : style.letterhead.rightLines)
        right.append(escapeHtml(line));
    return u"<header>"_s + stemmaHtml(style) + u"<div class=\"testi\"><div class=\"nome\">"_s
        + escapeHtml(style.letterhead.comune) + u"</div><div class=\"ufficio\">"_s + escapeHtml(style.letterhead.office)
        + u"</div></div><div class=\"destra\">"_s + right.join(u"<br/>"_s) + u"</div></header>\n"_s;
}

class BodyHtml
{
public:
    explicit BodyHtml(const PageStyle &style) : m_style(style) {}

    QString write(const Flow &flow)
    {
        for (const FlowElement &element : flow) {
            if (const auto *paragraph = std::get_if<Paragraph>(&element))
                writeParagraph(*paragraph);
            else
                writeTable(std::get<FlowTable>(element));
        }
        closeList();
        return m_html;
    }

private:
    static QString alignment(const Paragraph &paragraph)
    {
        return paragraph.alignment.testFlag(Qt::AlignHCenter) ? u";text-align:center"_s
            : paragraph.alignment.testFlag(Qt::AlignRight)    ? u";text-align:right"_s
                                                              : QString();
    }

    QString runHtml(const Run &run) const
    {
        QString text = escapeHtml(run.text).replace(QChar(QChar::LineSeparator), u"<br/>"_s);
        QStringList css;
        if (run.style.points != m_style.bodyPoints)
            css += u"font-size:"_s + number(run.style.points) + u"pt"_s;
        if (run.style.spacing != 0)
            css += u"letter-spacing:"_s + number(run.style.spacing) + u"pt"_s;
        if (run.style.sans)
            css += u"font-family:'"_s + m_style.sans + u"',Arial,sans-serif"_s;
        const auto wrap = [&text](bool on, const QString &tag) {
            if (on)
                text = u'<' + tag + u'>' + text + u"</"_s + tag + u'>';
        };
        wrap(run.style.bold, u"b"_s);
        wrap(run.style.italic, u"i"_s);
        wrap(run.style.underline, u"u"_s);
        wrap(run.style.script > 0, u"sup"_s);
        wrap(run.style.script < 0, u"sub"_s);
        return css.isEmpty() ? text : u"<span style=\""_s + css.join(u';') + u"\">"_s + text + u"</span>"_s;
    }

    QString textHtml(const Paragraph &paragraph) const
    {
        QString html;
        for (const Run &run : paragraph.runs)
            html += runHtml(run);
        return html;
    }

    void writeParagraph(const Paragraph &paragraph)
    {
        if (paragraph.list != m_list)
            closeList();
        if (paragraph.list >= 0 && m_list < 0) {
            m_list = paragraph.list;
            m_listTag = paragraph.ordered ? u"ol"_s : u"ul"_s;
            const int start = paragraph.ordered ? m_numbers.value(m_list) + 1 : 1;
            m_html += start > 1 ? u"<ol start=\"%1\">\n"_s.arg(start) : u'<' + m_listTag + u">\n"_s;
        }
        if (paragraph.list >= 0)
            ++m_numbers[paragraph.list];
        const QString tag = paragraph.list >= 0 ? u"li"_s
            : paragraph.heading > 0             ? u"h%1"_s.arg(paragraph.heading)
                                                : u"p"_s;
        const QString justified = paragraph.alignment.testFlag(Qt::AlignJustify) ? u" class=\"j\""_s : QString();
        m_html += u"<%1%2 style=\"margin:%3pt 0 %4pt%5\">"_s.arg(tag, justified, number(paragraph.before),
                                                                 number(paragraph.after), alignment(paragraph))
            + textHtml(paragraph) + u"</"_s + tag + u">\n"_s;
    }

    void closeList()
    {
        if (m_list >= 0)
            m_html += u"</"_s + m_listTag + u">\n"_s;
        m_list = -1;
    }

    void writeTable(const FlowTable &table)
    {
        closeList();
        m_html += u"<table class=\"%1\" style=\"margin:%2pt 0 %3pt\">\n<colgroup>"_s.arg(
            table.bordered ? u"bordi"_s : u"firme"_s, number(table.before), number(table.after));
        for (const double width : table.columns)
            m_html += u"<col style=\"width:%1%\"/>"_s.arg(number(width * 100));
        m_html += u"</colgroup>\n"_s;
        for (const QList<Cell> &row : table.rows) {
            m_html += u"<tr>"_s;
            for (const Cell &cell : row)
                writeCell(table, cell);
            m_html += u"</tr>\n"_s;
        }
        m_html += u"</table>\n"_s;
    }

    void writeCell(const FlowTable &table, const Cell &cell)
    {
        m_html += u"<td colspan=\"%1\" style=\"padding:%2pt"_s.arg(cell.span).arg(number(table.padding));
        if (cell.vertical == Qt::AlignVCenter)
            m_html += u";vertical-align:middle"_s;
        if (cell.fill.isValid())
            m_html += u";background:"_s + cell.fill.name();
        m_html += u"\">"_s;
        for (const Paragraph &paragraph : cell.paragraphs)
            m_html += u"<p style=\"margin:0%1\">"_s.arg(alignment(paragraph)) + textHtml(paragraph) + u"</p>"_s;
        m_html += u"</td>"_s;
    }

    const PageStyle &m_style;
    QString m_html;
    QString m_listTag;
    int m_list = -1;
    QHash<int, int> m_numbers;
};

} // namespace

QString toHtml(const DraftDocument &document)
{
    const PageStyle &style = document.style;
    QString html = u"<!DOCTYPE html>\n<html lang=\"it\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>"_s
        + escapeHtml(document.title.simplified()) + u"</title>\n<style>"_s + styleSheet(style)
        + u"</style>\n</head>\n<body>\n"_s;
    if (style.draft)
        html += u"<div class=\"bozza\" aria-hidden=\"true\">"_s + escapeHtml(style.draftWord) + u"</div>\n"_s;
    html += letterheadHtml(style) + u"<main>\n"_s + BodyHtml(style).write(readFlow(document)) + u"</main>\n"_s;
    html += u"<footer>"_s + escapeHtml(style.footer);
    for (const QString &line : style.contacts)
        html += u"<br/>"_s + escapeHtml(line);
    return html + u"</footer>\n</body>\n</html>\n"_s;
}

Outcome writeHtml(const DraftDocument &document, const QString &path)
{
    return writeFile(path, toHtml(document).toUtf8());
}

} // namespace gonfalone
