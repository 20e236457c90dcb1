#include "core/calendar/IcsText.h"

#include "core/base/Utf8.h"

#include <algorithm>
#include <cstring>

namespace gonfalone {

namespace {

constexpr qsizetype kFoldAt = 75; // octets, RFC 5545 §3.1

bool isControl(char c)
{
    return (uchar(c) < 0x20 && c != '\t') || c == 0x7F;
}

/// What stands in a text after a backslash.
bool isSpecial(char c)
{
    return c == '\\' || c == ';' || c == ',';
}

bool isEscaped(QByteArrayView value, qsizetype at)
{
    qsizetype slashes = 0;
    while (at - slashes > 0 && value[at - slashes - 1] == '\\')
        ++slashes;
    return slashes % 2 != 0;
}

/// What a letter after a backslash stands for; 0 for one that is no escape.
char escapeFor(char c)
{
    switch (c) {
    case 'n':
    case 'N': return '\n';
    case '\\':
    case ';':
    case ',':
    case ':': // never needed, yet written by some
    case '"': return c;
    default: return 0;
    }
}

} // namespace

QString unescapedText(QByteArrayView value)
{
    if (value.isEmpty() || !std::memchr(value.data(), '\\', size_t(value.size())))
        return QString::fromUtf8(value);
    QByteArray plain;
    plain.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char meant = value[i] == '\\' && i + 1 < value.size() ? escapeFor(value[i + 1]) : 0;
        plain += meant ? meant : value[i];
        i += meant ? 1 : 0;
    }
    return QString::fromUtf8(plain);
}

QList<QByteArrayView> splitEscaped(QByteArrayView value, char separator)
{
    QList<QByteArrayView> parts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && (value[i] != separator || isEscaped(value, i)))
            continue;
        parts << value.sliced(begin, i - begin);
        begin = i + 1;
    }
    return parts;
}

QStringList unescapedList(QByteArrayView value)
{
    QStringList texts;
    for (const QByteArrayView part : splitEscaped(value, ',')) {
        if (const QString text = unescapedText(part).trimmed(); !text.isEmpty())
            texts << text;
    }
    return texts;
}

QByteArray escapedText(const QString &text)
{
    QByteArray escaped;
    appendEscaped(escaped, text);
    return escaped;
}

void appendEscaped(QByteArray &out, const QString &text)
{
    const qsizetype start = out.size();
    appendUtf8(out, text);
    qsizetype kept = start; // up to where it stands as it is: most texts to their end
    while (kept < out.size() && !isSpecial(out.at(kept)) && !isControl(out.at(kept)))
        ++kept;
    if (kept == out.size())
        return;
    const QByteArray plain = out.sliced(kept);
    out.truncate(kept);
    kept = 0;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const char c = plain[i];
        if (!isSpecial(c) && !isControl(c))
            continue;
        out.append(plain.constData() + kept, i - kept);
        kept = i + 1;
        if (isSpecial(c))
            out.append('\\'), out.append(c);
        else if (c == '\n' || (c == '\r' && (i + 1 == plain.size() || plain[i + 1] != '\n')))
            out.append("\\n", 2);
    }
    out.append(plain.constData() + kept, plain.size() - kept);
}

QString parameterText(QByteArrayView value)
{
    if (value.isEmpty() || !std::memchr(value.data(), '^', size_t(value.size())))
        return QString::fromUtf8(value);
    QByteArray plain;
    plain.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char after = value[i] == '^' && i + 1 < value.size() ? value[i + 1] : '\0';
        const char meant = after == 'n' ? '\n' : after == '^' ? '^' : after == '\'' ? '"' : '\0';
        plain += meant ? meant : value[i];
        i += meant ? 1 : 0;
    }
    return QString::fromUtf8(plain);
}

QByteArray parameterValue(const QString &text)
{
    return parameterValue(text.toUtf8());
}

QByteArray parameterValue(const QByteArray &plain)
{
    const auto asItIs = [](char c) { return !isControl(c) && !std::strchr("^\":;,", c); };
    if (std::all_of(plain.cbegin(), plain.cend(), asItIs))
        return plain;
    QByteArray written;
    bool quoted = false;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const char c = plain[i];
        quoted |= c == ':' || c == ';' || c == ',';
        if (c == '^')
            written += "^^";
        else if (c == '"')
            written += "^'";
        else if (c == '\n' || (c == '\r' && (i + 1 == plain.size() || plain[i + 1] != '\n')))
            written += "^n";
        else if (!isControl(c))
            written += c;
    }
    return quoted ? '"' + written + '"' : written;
}

void appendFolded(QByteArray &out, QByteArrayView line)
{
    qsizetype room = kFoldAt;
    while (line.size() > room) {
        qsizetype cut = room;
        while (cut > 1 && (uchar(line[cut]) & 0xC0) == 0x80)
            --cut;
        out.append(line.data(), cut);
        out.append("\r\n ", 3);
        line = line.sliced(cut);
        room = kFoldAt - 1; // the blank counts
    }
    out.append(line.data(), line.size());
    out.append("\r\n", 2);
}

} // namespace gonfalone
