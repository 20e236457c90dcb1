#include "core/interchange/MailText.h"

#include "core/interchange/MimeTree.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>

using namespace Qt::StringLiterals;

namespace gonfalone {

namespace {

/// Characters that change how the others are shown, or that have no business in a text.
bool isHarmful(QChar c)
{
    const char16_t u = c.unicode();
    const bool control = u < 0x20 || (u >= 0x7F && u < 0xA0);
    const bool bidi =
        (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F || u == 0x061C;
    return control || bidi || u == 0xFEFF || u >= 0xFFFE || (u >= 0xFDD0 && u <= 0xFDEF);
}

/// Windows-1252 differs from Latin-1 in these 32 places only; its five holes stay as Latin-1 has them.
constexpr std::array<char16_t, 32> kWindows1252{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(kWindows1252[c.unicode() - 0x80]);
    }
    return text;
}

QString fromUtf8OrWindows1252(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(bytes);
    return utf8.hasError() ? fromWindows1252(bytes) : text;
}

/// The name comes from the message: only plain names reach iconv, no path and no "//" option.
bool isPlainCharsetName(const QByteArray &charset)
{
    return charset.size() <= 40 && std::all_of(charset.cbegin(), charset.cend(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == ':';
           });
}

struct IconvClose {
    void operator()(GIConv handle) const { g_iconv_close(handle); }
};

std::optional<QString> fromIconv(const QByteArray &bytes, const QByteArray &charset)
{
    const GIConv opened = g_iconv_open("UTF-8", charset.constData());
    if (opened == reinterpret_cast<GIConv>(-1))
        return std::nullopt;
    const std::unique_ptr<std::remove_pointer_t<GIConv>, IconvClose> handle(opened);
    QByteArray utf8;
    std::array<char, 8192> chunk;
    auto *in = const_cast<char *>(bytes.constData()); // iconv's signature is older than const
    gsize left = static_cast<gsize>(bytes.size());
    while (left > 0) {
        char *out = chunk.data();
        gsize room = chunk.size();
        const gsize done = g_iconv(handle.get(), &in, &left, &out, &room);
        const int error = errno;
        utf8.append(chunk.data(), out - chunk.data());
        if (done == static_cast<gsize>(-1) && error != E2BIG) {
            utf8.append("\xEF\xBF\xBD");
            if (error == EINVAL) // cut in the middle of the last character
                break;
            ++in;
            --left;
        }
    }
    return QString::fromUtf8(utf8);
}

} // namespace

QString boundedText(const QString &text, qsizetype max)
{
    if (text.size() <= max)
        return text;
    return text.left(max > 0 && text.at(max - 1).isHighSurrogate() ? max - 1 : max);
}

QString oneLine(const QString &text, qsizetype max)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace())
            clean += u' ';
        else if (!isHarmful(c))
            clean += c;
    }
    clean = clean.simplified();
    return clean.size() <= max ? clean : boundedText(clean, max - 1).trimmed() + u'…';
}

QString manyLines(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    int breaks = 2; // a leading blank line is not kept
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            continue;
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            while (clean.endsWith(u' ') || clean.endsWith(u'\t'))
                clean.chop(1);
            if (++breaks <= 2)
                clean += u'\n';
        } else if (c == u'\t' || !isHarmful(c)) {
            clean += c;
            if (!c.isSpace())
                breaks = 0;
        }
    }
    while (!clean.isEmpty() && clean.back().isSpace())
        clean.chop(1);
    return clean;
}

DecodedText decodeText(const QByteArray &bytes, const QByteArray &charset)
{
    const QByteArray name = charset.trimmed().toLower();
    if (name.isEmpty() || name == "utf-8" || name == "utf8" || name == "us-ascii" || name == "ascii")
        return {fromUtf8OrWindows1252(bytes)};
    if (name == "iso-8859-1" || name == "iso8859-1" || name == "latin1" || name == "windows-1252" || name == "cp1252")
        return {fromWindows1252(bytes)};
    if (isPlainCharsetName(name)) {
        if (const auto text = fromIconv(bytes, name))
            return {*text};
    }
    return {fromUtf8OrWindows1252(bytes), true};
}

} // namespace gonfalone
