#include "core/interchange/MimeTree.h"

#include "core/interchange/MailText.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gonfalone {

namespace {

constexpr qsizetype kMaxName = 1000;

struct OptionsFree {
    void operator()(GMimeParserOptions *options) const { g_mime_parser_options_free(options); }
};
using ParserOptions = std::unique_ptr<GMimeParserOptions, OptionsFree>;

void noteTruncation(gint64, GMimeParserWarning code, const gchar *, gpointer truncated)
{
    if (code == GMIME_WARN_TRUNCATED_MESSAGE || code == GMIME_WARN_MALFORMED_MULTIPART)
        *static_cast<bool *>(truncated) = true;
}

ParserOptions parserOptions(bool *truncated)
{
    ParserOptions options(g_mime_parser_options_new());
    // Headers with bare 8-bit letters: UTF-8 when it fits, else what Italian Windows programs write.
    std::array<const char *, 3> charsets{"utf-8", "windows-1252", nullptr};
    g_mime_parser_options_set_fallback_charsets(options.get(), charsets.data());
    g_mime_parser_options_set_warning_callback(options.get(), &noteTruncation, truncated);
    return options;
}

/// Byte-order mark, empty lines and an mbox "From " line that exports leave before the first header.
qsizetype startOfHeaders(const QByteArray &raw)
{
    qsizetype at = raw.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < raw.size() && (raw.at(at) == '\n' || raw.at(at) == '\r'))
        ++at;
    if (QByteArrayView(raw).sliced(at).startsWith("From ")) {
        const qsizetype end = raw.indexOf('\n', at);
        at = end < 0 ? raw.size() : end + 1;
    }
    return at;
}

/// Counts what base64 is made of: whole groups of four, or something is missing.
class Base64Count
{
public:
    void add(const char *bytes, ssize_t size)
    {
        for (ssize_t i = 0; i < size; ++i) {
            const char c = bytes[i];
            const bool digit = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+'
                || c == '/' || c == '=';
            m_count += digit ? 1 : 0;
        }
    }
    bool isCut() const { return m_count % 4 != 0; }

private:
    qint64 m_count = 0;
};

bool isCutBase64(GMimeStream *encoded)
{
    Base64Count count;
    std::array<char, 65536> chunk;
    g_mime_stream_reset(encoded);
    for (ssize_t n; (n = g_mime_stream_read(encoded, chunk.data(), chunk.size())) > 0;)
        count.add(chunk.data(), n);
    return count.isCut();
}

} // namespace

// A const local static is initialised once and from one thread (the language sees to it), and it holds no state that
// could change later. GMime is never shut down: messages may outlive any scope that could do so.
void ensureGMime()
{
    static const bool ready = (g_mime_init(), true);
    Q_UNUSED(ready)
}

void ParsedMail::ReturnBytes::operator()(GByteArray *array) const
{
    g_byte_array_steal(array, nullptr);
    g_byte_array_unref(array);
}

std::optional<ParsedMail> ParsedMail::parse(const QByteArray &raw)
{
    ensureGMime();
    ParsedMail mail;
    mail.m_raw = raw;
    const qsizetype start = startOfHeaders(raw);
    if (start >= raw.size())
        return std::nullopt;
    // GMime only reads: the array and the stream take no copy of what may be hundreds of megabytes.
    auto *begin = reinterpret_cast<guint8 *>(const_cast<char *>(mail.m_raw.constData() + start));
    mail.m_bytes.reset(g_byte_array_new_take(begin, static_cast<gsize>(raw.size() - start)));
    mail.m_truncated = std::make_unique<bool>(false);

    const GObjectPtr<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_stream_mem_set_byte_array(GMIME_STREAM_MEM(stream.get()), mail.m_bytes.get());
    const GObjectPtr<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_persist_stream(parser.get(), TRUE);
    const ParserOptions options = parserOptions(mail.m_truncated.get());
    mail.m_message.reset(g_mime_parser_construct_message(parser.get(), options.get()));
    if (!mail.m_message)
        return std::nullopt;
    return mail;
}

DecodedPart decodePart(GMimePart *part, qint64 limit)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    GMimeStream *encoded = content ? g_mime_data_wrapper_get_stream(content) : nullptr;
    if (!encoded)
        return {};
    const GMimeContentEncoding encoding = g_mime_data_wrapper_get_encoding(content);
    DecodedPart decoded;
    decoded.cut = encoding == GMIME_CONTENT_ENCODING_BASE64 && isCutBase64(encoded);

    g_mime_stream_reset(encoded);
    const GObjectPtr<GMimeStream> stream(g_mime_stream_filter_new(encoded));
    const GObjectPtr<GMimeFilter> decoder(g_mime_filter_basic_new(encoding, FALSE));
    g_mime_stream_filter_add(GMIME_STREAM_FILTER(stream.get()), decoder.get());
    std::array<char, 65536> chunk;
    for (ssize_t n; (n = g_mime_stream_read(stream.get(), chunk.data(), chunk.size())) > 0;) {
        decoded.bytes.append(chunk.data(), n);
        decoded.tooLarge = decoded.bytes.size() > limit;
        if (decoded.tooLarge)
            break;
    }
    return decoded;
}

QByteArray wholeBytes(GMimeObject *object)
{
    const GObjectPtr<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(object, nullptr, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len));
}

QString mediaTypeOf(GMimeObject *object)
{
    GMimeContentType *type = g_mime_object_get_content_type(object);
    if (!type)
        return u"application/octet-stream"_s;
    const std::unique_ptr<char, GFree> text(g_mime_content_type_get_mime_type(type));
    return oneLine(QString::fromUtf8(text.get()), 200).toLower();
}

QString declaredNameOf(GMimeObject *object)
{
    const char *name = g_mime_object_get_content_disposition_parameter(object, "filename");
    if (!name || !*name)
        name = g_mime_object_get_content_type_parameter(object, "name");
    if (!name)
        return {};
    if (!QByteArrayView(name).contains("=?"))
        return boundedText(QString::fromUtf8(name), kMaxName);
    // RFC 2047 words are not allowed in parameters, yet half of the mail programs write them.
    const std::unique_ptr<char, GFree> decoded(g_mime_utils_header_decode_text(nullptr, name));
    return boundedText(QString::fromUtf8(decoded.get()), kMaxName);
}

QString headerOf(GMimeObject *object, const char *name, qsizetype max)
{
    return oneLine(QString::fromUtf8(g_mime_object_get_header(object, name)), max);
}

bool hasMessageHeaders(GMimeMessage *message)
{
    constexpr std::array names{"From", "Date", "Subject", "Message-ID"};
    return std::any_of(names.begin(), names.end(),
                       [&](const char *name) { return g_mime_object_get_header(GMIME_OBJECT(message), name); });
}

} // namespace gonfalone
