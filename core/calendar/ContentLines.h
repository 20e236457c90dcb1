#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace gonfalone {

/// One content line of RFC 5545 §3.1, unfolded: NAME *(";" PARAMETER) ":" VALUE.
struct ContentLine {
    QByteArrayView raw;  ///< as it stands in the file: folds, line end, and the empty lines after it
    QByteArrayView text; ///< unfolded, UTF-8; a folded one lives until the next line is read
    quint32 number = 0;  ///< of its first physical line, from 1
    quint32 nameLength = 0;
    quint32 valueStart = 0;
    bool folded = false;
    bool recoded = false; ///< was not UTF-8: read as Windows-1252
    bool valid = false;   ///< has a name and a colon; else `text` is all there is

    QByteArrayView name() const { return text.first(nameLength); }
    /// With the semicolon in front of each; empty where there is none.
    QByteArrayView parameters() const
    {
        return valid ? text.sliced(nameLength, valueStart - 1 - nameLength) : QByteArrayView();
    }
    QByteArrayView value() const { return text.sliced(valueStart); }
};

/// One parameter of a content line. A value may be a list: see ParameterValues.
struct ContentParameter {
    QByteArrayView name;
    QByteArrayView values; ///< as written, quotes and all
};

/// Walks the parameters of a line in their order. Never fails: what has no "=" is a name without values.
class ContentParameters
{
public:
    explicit ContentParameters(QByteArrayView parameters) : m_left(parameters) {}
    bool next(ContentParameter &parameter);

private:
    QByteArrayView m_left;
};

/// Walks the values of one parameter, separated by commas outside of quotes; each without its quotes.
class ParameterValues
{
public:
    explicit ParameterValues(QByteArrayView values) : m_left(values) {}
    bool next(QByteArrayView &value);

private:
    QByteArrayView m_left;
    bool m_ended = false;
};

/// Reads content lines one after another out of bytes in memory, without keeping any. Takes CRLF, LF and CR, folds
/// with a blank or a tab, a BOM, empty lines, a last line without an end. A line is unfolded before it is decoded.
class ContentLines
{
public:
    /// `bytes` must outlive the reader. A line that is longer than `maxLineBytes` ends the reading: see tooLong().
    explicit ContentLines(QByteArrayView bytes, qsizetype maxLineBytes = 32LL * 1024 * 1024);

    bool next(ContentLine &line);
    /// The number of the line that ended the reading, if one did.
    std::optional<quint32> tooLong() const { return m_tooLong; }
    bool isUtf8() const { return m_utf8; }

private:
    const char *endOfPhysical(const char *from);
    void skipEmptyLines();
    bool continues() const { return m_at < m_end && (*m_at == ' ' || *m_at == '\t'); }
    void unfold(ContentLine &line);

    const char *m_at;
    const char *m_end;
    qsizetype m_maxLine;
    quint32 m_number = 0; ///< of the physical line last looked at
    bool m_utf8;
    char m_lineEnd;
    std::optional<quint32> m_tooLong;
    QByteArray m_unfolded;
};

/// The bytes of a line that is no UTF-8, taken as Windows-1252; the five bytes that it leaves open stay what they are
/// in Latin-1, so that nothing is lost.
QByteArray fromWindows1252(QByteArrayView bytes);

/// Compares names of RFC 5545, which know no case.
bool sameName(QByteArrayView a, QByteArrayView b);

} // namespace gonfalone
