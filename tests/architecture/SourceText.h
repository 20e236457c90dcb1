#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace gonfalone::architecture {

/// One string literal or one include of a source file; lines count from 1.
struct Quoted {
    int line = 0;
    QString text;
};

/// A C++ file taken apart as far as the walls need: what is code, what is a literal, what is included.
struct SourceText {
    QString path;           ///< from the root of the project: "core/base/Error.h"
    QString code;           ///< comments blanked, literals emptied to "" and '' ; the lines stay where they were
    QList<Quoted> literals; ///< the contents of the string literals, raw ones included; not those of #include
    QList<Quoted> includes; ///< the names between <> or "", without them

    static SourceText parse(const QString &path, const QString &text);

    QString layer() const { return path.section(u'/', 0, 0); }
    /// "core_base" for core/base/Error.h; empty for a file that is in no module.
    QString module() const
    {
        return path.count(u'/') >= 2 ? path.section(u'/', 0, 0) + u'_' + path.section(u'/', 1, 1) : QString();
    }
    int lineOf(qsizetype offset) const { return int(code.left(offset).count(u'\n')) + 1; }
};

/// Walks the text once; every literal and comment is taken out before any rule looks at the code.
class SourceParser
{
public:
    SourceParser(const QString &path, const QString &text) : m_text(text) { m_out.path = path; }

    SourceText parse()
    {
        while (m_at < m_text.size())
            step();
        return m_out;
    }

private:
    bool sees(QStringView what) const { return QStringView(m_text).sliced(m_at).startsWith(what); }

    void step()
    {
        const QChar c = m_text.at(m_at);
        if (sees(u"//"))
            skipTo(endOf(u"\n", m_at) - 1);
        else if (sees(u"/*"))
            skipTo(endOf(u"*/", m_at + 2));
        else if (c == u'#' && atLineStart())
            directive();
        else if (sees(u"R\"") && !continuesName(m_at))
            rawString();
        else if (c == u'"')
            plainString();
        else if (c == u'\'' && !continuesName(m_at))
            character();
        else
            keep();
    }

    /// After the end of `what`, or the end of the text.
    qsizetype endOf(QStringView what, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(what, from);
        return found < 0 ? m_text.size() + (what == u"\n" ? 1 : 0) : found + what.size();
    }

    bool atLineStart() const
    {
        const qsizetype start = m_out.code.lastIndexOf(u'\n') + 1;
        return QStringView(m_out.code).sliced(start).trimmed().isEmpty();
    }

    /// Whether what stands before `at` belongs to the same word (1'000 is no character, fooR"" no raw string);
    /// the prefixes of literals (u, U, L, u8) do not count.
    bool continuesName(qsizetype at) const
    {
        qsizetype start = at;
        while (start > 0 && (m_text.at(start - 1).isLetterOrNumber() || m_text.at(start - 1) == u'_'))
            --start;
        const QStringView before = QStringView(m_text).sliced(start, at - start);
        const bool prefix = before == u"u" || before == u"U" || before == u"L" || before == u"u8";
        return !before.isEmpty() && !prefix;
    }

    void keep() { m_out.code += m_text.at(m_at++); }

    void skipTo(qsizetype end)
    {
        for (; m_at < end && m_at < m_text.size(); ++m_at)
            m_out.code += m_text.at(m_at) == u'\n' ? u'\n' : u' ';
    }

    void literal(qsizetype begin, qsizetype end, qsizetype after)
    {
        m_out.literals.append({m_out.lineOf(m_out.code.size()), m_text.mid(begin, end - begin)});
        m_out.code += u"\"\"";
        for (; m_at < after && m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) == u'\n')
                m_out.code += u'\n';
        }
    }

    void plainString()
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text.at(end) != u'"' && m_text.at(end) != u'\n')
            end += m_text.at(end) == u'\\' ? 2 : 1;
        literal(m_at + 1, end, end + 1);
    }

    void rawString()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        if (open < 0)
            return keep();
        const QString close = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        const qsizetype after = endOf(close, open);
        literal(open + 1, after - close.size(), after);
    }

    void character()
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text.at(end) != u'\'' && m_text.at(end) != u'\n')
            end += m_text.at(end) == u'\\' ? 2 : 1;
        m_out.code += u"''";
        m_at = end + 1;
    }

    void directive()
    {
        static const QRegularExpression include(QStringLiteral("\\G#\\s*include\\s*[<\"]([^>\"\\n]+)[>\"]"));
        if (const auto match = include.match(m_text, m_at); match.hasMatch()) {
            m_out.includes.append({m_out.lineOf(m_out.code.size()), match.captured(1)});
            skipTo(match.capturedEnd());
            return;
        }
        keep();
    }

    const QString m_text;
    qsizetype m_at = 0;
    SourceText m_out;
};

inline SourceText SourceText::parse(const QString &path, const QString &text)
{
    return SourceParser(path, text).parse();
}

} // namespace gonfalone::architecture
