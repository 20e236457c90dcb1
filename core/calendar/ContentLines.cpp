#include "core/calendar/ContentLines.h"

#include <QString>
#include <QUtf8StringView>

#include <algorithm>
#include <cstring>

namespace gonfalone {

namespace {

/// What stands in a name, RFC 5545 §3.1; a point and an underline are found too.
constexpr bool isNameByte(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
        || c == '.';
}

bool isUtf8Text(QByteArrayView bytes)
{
    return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
}

QByteArrayView withoutLineEnd(const char *begin, const char *end)
{
    while (end > begin && (end[-1] == '\n' || end[-1] == '\r'))
        --end;
    return {begin, end - begin};
}

/// Finds the end of the name and the colon before the value, which no quoted parameter value hides.
void splitLine(ContentLine &line)
{
    const char *const begin = line.text.data();
    const char *const end = begin + line.text.size();
    const char *at = begin;
    while (at < end && isNameByte(*at))
        ++at;
    line.nameLength = quint32(at - begin);
    line.valid = false;
    line.valueStart = 0;
    if (at == begin || at == end || (*at != ':' && *at != ';'))
        return;
    bool quoted = false;
    for (; at < end && (quoted || *at != ':'); ++at)
        quoted ^= *at == '"';
    if (at == end && quoted) // a quote that is never closed: the first colon it is
        at = std::find(begin + line.nameLength, end, ':');
    line.valid = at < end;
    line.valueStart = line.valid ? quint32(at - begin + 1) : 0;
}

} // namespace

ContentLines::ContentLines(QByteArrayView bytes, qsizetype maxLineBytes)
    : m_at(bytes.data()), m_end(bytes.data() + bytes.size()), m_maxLine(maxLineBytes), m_utf8(isUtf8Text(bytes)),
      m_lineEnd(bytes.isEmpty() || std::memchr(bytes.data(), '\n', size_t(bytes.size())) ? '\n' : '\r')
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        m_at += 3;
}

/// The place after the line's end; counts the line.
const char *ContentLines::endOfPhysical(const char *from)
{
    ++m_number;
    const void *found = std::memchr(from, m_lineEnd, size_t(m_end - from));
    return found ? static_cast<const char *>(found) + 1 : m_end;
}

void ContentLines::skipEmptyLines()
{
    while (m_at < m_end && (*m_at == '\n' || *m_at == '\r')) {
        const char *const end = endOfPhysical(m_at);
        if (!withoutLineEnd(m_at, end).isEmpty()) {
            --m_number;
            return;
        }
        m_at = end;
    }
}

/// Joins the physical lines that follow, as long as they begin with a blank, and moves past them.
void ContentLines::unfold(ContentLine &line)
{
    m_unfolded.resize(0);
    m_unfolded.append(line.text.data(), line.text.size());
    while (continues() && m_unfolded.size() <= m_maxLine) {
        const char *const next = endOfPhysical(m_at);
        const QByteArrayView piece = withoutLineEnd(m_at + 1, next);
        m_unfolded.append(piece.data(), piece.size());
        m_at = next;
        skipEmptyLines();
    }
    line.text = m_unfolded;
    line.folded = true;
}

bool ContentLines::next(ContentLine &line)
{
    skipEmptyLines(); // only those before the first line
    if (m_at == m_end || m_tooLong)
        return false;
    const char *const begin = m_at;
    const char *const end = endOfPhysical(m_at);
    line.number = m_number;
    line.text = withoutLineEnd(m_at, end);
    line.folded = line.recoded = false;
    m_at = end;
    // A fold after an empty line is one all the same: nothing else may begin with a blank.
    skipEmptyLines();
    if (continues())
        unfold(line);
    if (line.text.size() > m_maxLine) {
        m_tooLong = line.number;
        return false;
    }
    line.raw = {begin, m_at - begin};
    if (!m_utf8 && !isUtf8Text(line.text)) {
        m_unfolded = fromWindows1252(line.text);
        line.text = m_unfolded;
        line.recoded = true;
    }
    splitLine(line);
    return true;
}

bool ContentParameters::next(ContentParameter &parameter)
{
    while (m_left.startsWith(';'))
        m_left = m_left.sliced(1);
    if (m_left.isEmpty())
        return false;
    qsizetype end = 0;
    for (bool quoted = false; end < m_left.size() && (quoted || m_left[end] != ';'); ++end)
        quoted ^= m_left[end] == '"';
    const QByteArrayView whole = m_left.first(end);
    m_left = m_left.sliced(end);
    const qsizetype equals = whole.indexOf('=');
    parameter.name = equals < 0 ? whole : whole.first(equals);
    parameter.values = equals < 0 ? QByteArrayView() : whole.sliced(equals + 1);
    return true;
}

bool ParameterValues::next(QByteArrayView &value)
{
    if (m_ended)
        return false;
    qsizetype end = 0;
    for (bool quoted = false; end < m_left.size() && (quoted || m_left[end] != ','); ++end)
        quoted ^= m_left[end] == '"';
    value = m_left.first(end);
    m_ended = end == m_left.size();
    m_left = m_ended ? QByteArrayView() : m_left.sliced(end + 1);
    if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
        value = value.sliced(1, value.size() - 2);
    return true;
}

QByteArray fromWindows1252(QByteArrayView bytes)
{
    // 0x80 to 0x9F; 0 where Windows-1252 has nothing.
    static constexpr char16_t kHigh[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                           0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                           0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
    QString text;
    text.reserve(bytes.size());
    for (const char c : bytes) {
        const uchar byte = uchar(c);
        const char16_t mapped = byte >= 0x80 && byte < 0xA0 ? kHigh[byte - 0x80] : 0;
        text += QChar(mapped ? mapped : char16_t(byte));
    }
    return text.toUtf8();
}

bool sameName(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    // Nearly always written as the RFC does.
    return std::memcmp(a.data(), b.data(), size_t(a.size())) == 0
        || qstrnicmp(a.data(), a.size(), b.data(), b.size()) == 0;
}

} // namespace gonfalone
