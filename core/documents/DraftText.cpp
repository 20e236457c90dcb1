#include "core/documents/DraftText.h"

#include "core/base/Text.h"
#include "core/documents/TemplateRenderer.h"
#include "core/documents/TextComparison.h"

#include <QRegularExpression>

#include <array>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// A piece of the page: what stands before a line (tags, space), the line with the tags that open and close it.
struct Piece {
    QString before;
    QString open;  ///< "<p class=…>"; empty = what follows the last line
    QString inner; ///< HTML
    QString close;
    QString line;       ///< as it is edited; empty = nothing to edit here
    QString after = {}; ///< lines that were added behind it
    bool dropped = false;
};

bool isCell(const Piece &piece)
{
    return piece.open.startsWith(u"<td"_s) || piece.open.startsWith(u"<th"_s);
}

QString unescaped(QString text)
{
    static const QRegularExpression number(u"&#(\\d{1,7});"_s);
    for (auto match = number.match(text); match.hasMatch(); match = number.match(text))
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString::fromUcs4(std::array<char32_t, 1>{match.captured(1).toUInt()}.data(), 1));
    text.replace(u"&nbsp;"_s, QString(QChar::Nbsp));
    text.replace(u"&lt;"_s, u"<"_s);
    text.replace(u"&gt;"_s, u">"_s);
    text.replace(u"&quot;"_s, u"\""_s);
    text.replace(u"&#39;"_s, u"'"_s);
    return text.replace(u"&amp;"_s, u"&"_s);
}

QString lineOf(QString inner)
{
    static const QRegularExpression bold(u"</?(b|strong)>"_s);
    static const QRegularExpression italic(u"</?(i|em)>"_s);
    static const QRegularExpression lineEnd(u"<br\\s*/?>"_s);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    inner.replace(bold, u"**"_s);
    inner.replace(italic, u"~~"_s);
    inner.replace(lineEnd, u" // "_s);
    inner.remove(tag);
    return unescaped(inner).replace(QChar::Nbsp, u' ').simplified();
}

QString marked(QString html, const QString &mark, const QString &tag)
{
    const qsizetype marks = html.count(mark);
    bool opens = true;
    for (qsizetype i = 0; i + (opens ? 1 : 0) < marks; ++i) {
        html.replace(html.indexOf(mark), mark.size(), (opens ? u"<%1>"_s : u"</%1>"_s).arg(tag));
        opens = !opens;
    }
    return html;
}

QString innerOf(const QString &line)
{
    const QString html = marked(marked(escapeHtml(line), u"**"_s, u"b"_s), u"~~"_s, u"i"_s);
    return QString(html).replace(u" // "_s, u"<br/>"_s);
}

/// The page cut at its innermost blocks: those that hold no other block.
QList<Piece> piecesOf(const QString &html)
{
    static const QRegularExpression block(
        u"(<(p|h[1-6]|li|td|th)\\b[^>]*>)((?:(?!<(?:p|h[1-6]|li|td|th|ul|ol|table|tr)\\b).)*?)(</\\2>)"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    QList<Piece> pieces;
    qsizetype at = 0;
    for (auto all = block.globalMatch(html); all.hasNext();) {
        const auto match = all.next();
        pieces << Piece{html.sliced(at, match.capturedStart() - at), match.captured(1), match.captured(3),
                        match.captured(4), lineOf(match.captured(3))};
        at = match.capturedEnd();
    }
    pieces << Piece{html.sliced(at), {}, {}, {}, {}};
    return pieces;
}

/// Puts `line` into the page after a piece, as the same sort of paragraph; in a table as one more line of its cell.
void addLine(Piece &piece, const QString &line)
{
    const QString tag = piece.close.section(u'/', 1).chopped(1);
    if (isCell(piece))
        piece.inner += u"<br/>"_s + innerOf(line);
    else if (tag.startsWith(u'h'))
        piece.after += u"\n<p>%1</p>"_s.arg(innerOf(line));
    else
        piece.after += u"\n%1%2%3"_s.arg(piece.open, innerOf(line), piece.close);
}

QString htmlOf(const Piece &piece)
{
    if (piece.dropped && !isCell(piece))
        return piece.before + piece.after;
    return piece.before + piece.open + piece.inner + piece.close + piece.after;
}

} // namespace

QString draftText(const QString &html)
{
    QStringList lines;
    for (const Piece &piece : piecesOf(html)) {
        if (!piece.line.isEmpty())
            lines << piece.line;
    }
    return lines.join(u"\n\n"_s);
}

Result<QString> withDraftText(const QString &html, const QString &text)
{
    if (text.simplified().isEmpty())
        return failure(Error::invalid(say("The text is empty: write it, or go back to an earlier version."),
                                      {{u"text"_s, say("The text is empty.")}}));
    QList<Piece> pieces = piecesOf(html);
    QList<qsizetype> written; // the pieces that have a line
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (!pieces[i].line.isEmpty())
            written << i;
    }
    qsizetype next = 0;
    QStringList first; // lines before the first that was there
    for (const ComparedParagraph &paragraph : compareTexts(draftText(html), text)) {
        QStringList now;
        bool was = false;
        for (const ComparedRun &run : paragraph.runs) {
            was = was || run.change != TextEdit::Added;
            if (run.change != TextEdit::Removed)
                now << run.text;
        }
        if (!was && next == 0)
            first << now.join(u' ');
        else if (!was)
            addLine(pieces[written[next - 1]], now.join(u' '));
        else if (Piece &piece = pieces[written[next++]]; !paragraph.isSame()) {
            piece.inner = innerOf(now.join(u' '));
            piece.dropped = now.isEmpty();
        }
    }
    QString result;
    for (const QString &line : first)
        result += u"<p>%1</p>\n"_s.arg(innerOf(line));
    for (const Piece &piece : pieces)
        result += htmlOf(piece);
    return result;
}

} // namespace gonfalone
