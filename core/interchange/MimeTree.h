#pragma once

// GLib uses `signals` as a member name, which Qt defines as a keyword.
#pragma push_macro("signals")
#undef signals
#include <gmime/gmime.h>
#pragma pop_macro("signals")

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace gonfalone {

/// GMime must be initialised once per process before its first use, from one thread: call this before any other use.
void ensureGMime();

struct GObjectUnref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
struct GFree {
    void operator()(gpointer memory) const { g_free(memory); }
};

/// Owns one reference to a GObject.
template <typename T>
using GObjectPtr = std::unique_ptr<T, GObjectUnref>;

/// A parsed message together with the bytes that its parts read from, which are not copied.
class ParsedMail
{
public:
    /// Nothing when GMime cannot make a message of the bytes at all.
    static std::optional<ParsedMail> parse(const QByteArray &raw);

    GMimeMessage *message() const { return m_message.get(); }
    /// A multipart was not closed: the file or the sending was interrupted.
    bool isTruncated() const { return *m_truncated; }

private:
    /// The array lends GMime the bytes of `m_raw`; it must not free them.
    struct ReturnBytes {
        void operator()(GByteArray *array) const;
    };

    ParsedMail() = default;

    // In this order: the message refers to everything above it until it is gone.
    QByteArray m_raw;
    std::unique_ptr<GByteArray, ReturnBytes> m_bytes;
    std::unique_ptr<bool> m_truncated; ///< on the heap: GMime keeps its address and may write late
    GObjectPtr<GMimeMessage> m_message;
};

/// The decoded content of a part.
struct DecodedPart {
    QByteArray bytes;
    bool tooLarge = false; ///< `bytes` then holds only the beginning
    bool cut = false;      ///< base64 that does not come out even
};

/// Decodes at most `limit` bytes of a part.
DecodedPart decodePart(GMimePart *part, qint64 limit);

/// The bytes of a message or part as it stands in the file.
QByteArray wholeBytes(GMimeObject *object);

/// "application/pdf", lower case; "application/octet-stream" when the part does not say.
QString mediaTypeOf(GMimeObject *object);

/// The declared file name (Content-Disposition first, then Content-Type), at most 1000 characters; may be empty.
QString declaredNameOf(GMimeObject *object);

/// A header decoded, as one line of at most `max` characters; empty when absent.
QString headerOf(GMimeObject *object, const char *name, qsizetype max = 1000);

/// Whether any of From, Date, Subject or Message-ID is there: without one it is no message.
bool hasMessageHeaders(GMimeMessage *message);

} // namespace gonfalone
