#include "core/interchange/HtmlText.h"

#include "core/interchange/MailText.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gonfalone {

namespace {

constexpr qsizetype kMaxQuoted = 4096; // a longer attribute value is an unclosed quote
constexpr qsizetype kMaxEntity = 12;

constexpr std::array kEntities{
    std::pair{u"amp", u'&'},    std::pair{u"lt", u'<'},     std::pair{u"gt", u'>'},     std::pair{u"quot", u'"'},
    std::pair{u"apos", u'\''},  std::pair{u"nbsp", u' '},   std::pair{u"agrave", u'à'}, std::pair{u"aacute", u'á'},
    std::pair{u"egrave", u'è'}, std::pair{u"eacute", u'é'}, std::pair{u"igrave", u'ì'}, std::pair{u"iacute", u'í'},
    std::pair{u"ograve", u'ò'}, std::pair{u"oacute", u'ó'}, std::pair{u"ugrave", u'ù'}, std::pair{u"uacute", u'ú'},
    std::pair{u"Agrave", u'À'}, std::pair{u"Egrave", u'È'}, std::pair{u"Eacute", u'É'}, std::pair{u"Igrave", u'Ì'},
    std::pair{u"Ograve", u'Ò'}, std::pair{u"Ugrave", u'Ù'}, std::pair{u"ccedil", u'ç'}, std::pair{u"ntilde", u'ñ'},
    std::pair{u"auml", u'ä'},   std::pair{u"ouml", u'ö'},   std::pair{u"uuml", u'ü'},   std::pair{u"szlig", u'ß'},
    std::pair{u"acirc", u'â'},  std::pair{u"ecirc", u'ê'},  std::pair{u"icirc", u'î'},  std::pair{u"ocirc", u'ô'},
    std::pair{u"ucirc", u'û'},  std::pair{u"laquo", u'«'},  std::pair{u"raquo", u'»'},  std::pair{u"lsquo", u'‘'},
    std::pair{u"rsquo", u'’'},  std::pair{u"ldquo", u'“'},  std::pair{u"rdquo", u'”'},  std::pair{u"ndash", u'–'},
    std::pair{u"mdash", u'—'},  std::pair{u"hellip", u'…'}, std::pair{u"bull", u'•'},   std::pair{u"middot", u'·'},
    std::pair{u"deg", u'°'},    std::pair{u"ordm", u'º'},   std::pair{u"ordf", u'ª'},   std::pair{u"euro", u'€'},
    std::pair{u"copy", u'©'},   std::pair{u"reg", u'®'},    std::pair{u"trade", u'™'},  std::pair{u"sect", u'§'},
    std::pair{u"times", u'×'},  std::pair{u"frac12", u'½'},
};

bool isOneOf(QStringView name, std::initializer_list<QStringView> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

QString numericEntity(QStringView digits)
{
    bool ok = false;
    const bool hex = digits.startsWith(u'x', Qt::CaseInsensitive);
    const char32_t code = hex ? digits.mid(1).toUInt(&ok, 16) : digits.toUInt(&ok, 10);
    const bool character = ok && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return character ? QString::fromUcs4(&code, 1) : QString();
}

QString entity(QStringView name)
{
    if (name.startsWith(u'#'))
        return numericEntity(name.mid(1));
    for (const auto &[known, character] : kEntities) {
        if (name == QStringView(known))
            return QChar(character);
    }
    return {};
}

class HtmlScanner
{
public:
    explicit HtmlScanner(QStringView html) : m_html(html), m_lastTagEnd(html.lastIndexOf(u'>')) {}

    QString text()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html.at(m_at);
            if (c == u'<' && m_at < m_lastTagEnd && startsTag())
                skipTag();
            else if (c == u'&')
                decodeEntity();
            else
                addCharacter(c);
        }
        return manyLines(m_text);
    }

private:
    bool startsTag() const
    {
        if (m_at + 1 >= m_html.size())
            return false;
        const QChar next = m_html.at(m_at + 1);
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    }

    void skipTag()
    {
        if (m_html.mid(m_at).startsWith(u"<!--")) {
            jumpPast(u"-->");
            return;
        }
        const bool closing = m_html.at(m_at + 1) == u'/';
        qsizetype end = m_at + (closing ? 2 : 1);
        const qsizetype nameStart = end;
        while (end < m_html.size() && end - nameStart < 20 && m_html.at(end).isLetterOrNumber())
            ++end;
        const QString name = m_html.mid(nameStart, end - nameStart).toString().toLower();
        m_at = tagEnd(end);
        if (!closing && isOneOf(name, {u"script", u"style", u"title", u"noscript", u"template"}))
            jumpPast(QString(u"</"_s + name));
        else
            breakFor(name, closing);
    }

    /// Past the '>' that ends the tag. A quoted value may hold a '>'; a quote that is never closed does not count.
    qsizetype tagEnd(qsizetype from) const
    {
        for (qsizetype i = from; i < m_html.size(); ++i) {
            const QChar c = m_html.at(i);
            if (c == u'>')
                return i + 1;
            if (c == u'"' || c == u'\'') {
                const qsizetype close = m_html.mid(i + 1, kMaxQuoted).indexOf(c);
                i += close < 0 ? 0 : close + 1;
            }
        }
        return m_html.size();
    }

    /// What opens and never closes hides the rest, as in a browser.
    void jumpPast(QStringView mark)
    {
        const qsizetype found = m_html.indexOf(mark, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + mark.size();
        if (found >= 0 && mark.startsWith(u"</"))
            m_at = tagEnd(m_at);
    }

    void breakFor(const QString &name, bool closing)
    {
        if (name == u"br" || name == u"hr") {
            m_text += u'\n';
        } else if (isOneOf(name, {u"p", u"table", u"ul", u"ol", u"h1", u"h2", u"h3", u"h4", u"blockquote"})) {
            breakLine();
            m_text += u'\n';
        } else if (isOneOf(name, {u"div", u"tr", u"li", u"h5", u"h6", u"section", u"article", u"pre", u"dt", u"dd"})) {
            breakLine();
            if (name == u"li" && !closing)
                m_text += u"• "_s;
        } else if (closing && (name == u"td" || name == u"th")) {
            m_text += u' ';
        }
    }

    void breakLine()
    {
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u'\n';
    }

    void decodeEntity()
    {
        const qsizetype length = m_html.mid(m_at + 1, kMaxEntity).indexOf(u';');
        const QString decoded = length > 0 ? entity(m_html.mid(m_at + 1, length)) : QString();
        if (decoded.isEmpty()) {
            addCharacter(u'&');
        } else {
            m_text += decoded;
            m_at += length + 2;
        }
    }

    void addCharacter(QChar c)
    {
        ++m_at;
        if (!c.isSpace())
            m_text += c;
        else if (!m_text.isEmpty() && !m_text.back().isSpace())
            m_text += u' ';
    }

    QStringView m_html;
    qsizetype m_lastTagEnd;
    qsizetype m_at = 0;
    QString m_text;
};

} // namespace

QString textFromHtml(const QString &html)
{
    return HtmlScanner(html).text();
}

} // namespace gonfalone
