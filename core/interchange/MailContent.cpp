#include "core/interchange/MailContent.h"

#include "core/base/Text.h"
#include "core/interchange/HtmlText.h"
#include "core/interchange/MailText.h"

using namespace Qt::StringLiterals;

namespace gonfalone {

namespace {

constexpr qint64 kMaxBodyBytes = 4 * 1024 * 1024;
constexpr qsizetype kMaxBody = 1'000'000;
constexpr qsizetype kMaxWarnings = 50;

bool isAttached(GMimeObject *node)
{
    const char *disposition = g_mime_object_get_disposition(node);
    return (disposition && qstricmp(disposition, "attachment") == 0) || !declaredNameOf(node).isEmpty();
}

/// The signature of the envelope. A detached signature of a document has a name of its own and is kept.
bool isEnvelopeSignature(const QString &mediaType, const QString &name)
{
    const bool signature = mediaType == u"application/pkcs7-signature" || mediaType == u"application/x-pkcs7-signature";
    return name.compare(u"smime.p7s", Qt::CaseInsensitive) == 0 || (signature && name.isEmpty());
}

class ProviderSearch
{
public:
    explicit ProviderSearch(const EmlLimits &limits) : m_limits(limits) {}

    void look(GMimeObject *node, int depth)
    {
        if (!node || depth > m_limits.maxDepth || ++m_parts > m_limits.maxParts)
            return;
        if (GMIME_IS_MULTIPART(node)) {
            const int count = g_mime_multipart_get_count(GMIME_MULTIPART(node));
            for (int i = 0; i < count && m_parts <= m_limits.maxParts; ++i)
                look(g_mime_multipart_get_part(GMIME_MULTIPART(node), i), depth + 1);
            return;
        }
        const QString name = declaredNameOf(node).toLower();
        if (GMIME_IS_PART(node) && name == u"daticert.xml" && !m_found.daticert)
            m_found.daticert = GMIME_PART(node);
        else if (name == u"postacert.eml" && !m_named)
            m_named = node;
        else if (GMIME_IS_MESSAGE_PART(node) && !m_unnamed)
            m_unnamed = node;
    }

    ProviderParts found() const { return {m_found.daticert, m_named ? m_named : m_unnamed}; }

private:
    const EmlLimits &m_limits;
    ProviderParts m_found;
    GMimeObject *m_named = nullptr;
    GMimeObject *m_unnamed = nullptr;
    int m_parts = 0;
};

} // namespace

ProviderParts findProviderParts(GMimeMessage *outer, const EmlLimits &limits)
{
    ProviderSearch search(limits);
    search.look(g_mime_message_get_mime_part(outer), 0);
    return search.found();
}

void MailContent::read(GMimeMessage *message, const ProviderParts &apart)
{
    m_apart = apart;
    QString body = manyLines(textOf(g_mime_message_get_mime_part(message), 0));
    if (body.size() > kMaxBody) {
        body = boundedText(body, kMaxBody);
        warn("text.cut",
             say("The text of the message is very long: only its beginning was read. Keep the original file."));
    }
    m_mail.bodyText = body;
}

QString MailContent::textOf(GMimeObject *node, int depth)
{
    if (!node || node == m_apart.postacert || (m_apart.daticert && node == GMIME_OBJECT(m_apart.daticert)))
        return {};
    if (depth > m_limits.maxDepth || ++m_parts > m_limits.maxParts) {
        warn("parts.many",
             say("The message has too many parts, or parts nested too deeply: some were not read. Open the original "
                 "file with a mail program to see them."));
        return {};
    }
    if (GMIME_IS_MULTIPART(node))
        return textOfMultipart(GMIME_MULTIPART(node), depth);
    const QString mediaType = mediaTypeOf(node);
    if (isEnvelopeSignature(mediaType, declaredNameOf(node)))
        return {};
    const bool text = mediaType == u"text/plain" || mediaType == u"text/html";
    if (text && GMIME_IS_PART(node) && !isAttached(node))
        return textOfLeaf(GMIME_PART(node), mediaType);
    attach(node, mediaType);
    return {};
}

QString MailContent::textOfMultipart(GMimeMultipart *multipart, int depth)
{
    if (mediaTypeOf(GMIME_OBJECT(multipart)) == u"multipart/alternative")
        return textOfAlternative(multipart, depth);
    QStringList texts;
    const int count = g_mime_multipart_get_count(multipart);
    for (int i = 0; i < count && m_parts <= m_limits.maxParts; ++i) {
        const QString text = textOf(g_mime_multipart_get_part(multipart, i), depth + 1);
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts.join("\n\n"_L1);
}

/// The plain text when it says something, else the first of the others that does. All are visited: an alternative
/// may carry images and calendars, which are attachments.
QString MailContent::textOfAlternative(GMimeMultipart *multipart, int depth)
{
    QString plain;
    QString other;
    const int count = g_mime_multipart_get_count(multipart);
    for (int i = 0; i < count && m_parts <= m_limits.maxParts; ++i) {
        GMimeObject *child = g_mime_multipart_get_part(multipart, i);
        const QString text = textOf(child, depth + 1);
        QString &place = mediaTypeOf(child) == u"text/plain" ? plain : other;
        if (place.isEmpty())
            place = text;
    }
    return plain.isEmpty() ? other : plain;
}

QString MailContent::textOfLeaf(GMimePart *part, const QString &mediaType)
{
    const DecodedPart decoded = decodePart(part, kMaxBodyBytes);
    if (decoded.tooLarge)
        warn("text.cut",
             say("The text of the message is very long: only its beginning was read. Keep the original file."));
    if (decoded.cut)
        warn("text.damaged", say("The text of the message is damaged or cut: some of it may be missing."));
    const char *charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
    const DecodedText text = decodeText(decoded.bytes.left(kMaxBodyBytes), QByteArray(charset));
    if (text.charsetUnknown) {
        warn("text.charset",
             say("The text of the message is in a character set that is not known (%1): accented letters may be wrong.")
                 .arg(oneLine(QString::fromUtf8(charset), 40)));
    }
    return mediaType == u"text/html" ? textFromHtml(text.text) : manyLines(text.text);
}

QString MailContent::nameOfAttachment(GMimeObject *node) const
{
    const QString name = declaredNameOf(node);
    if (!name.isEmpty() || !GMIME_IS_MESSAGE_PART(node))
        return name;
    GMimeMessage *enclosed = g_mime_message_part_get_message(GMIME_MESSAGE_PART(node));
    const QString subject = enclosed ? headerOf(GMIME_OBJECT(enclosed), "Subject", 120) : QString();
    return subject.isEmpty() ? QString() : subject + u".eml"_s;
}

void MailContent::attach(GMimeObject *node, const QString &mediaType)
{
    DecodedPart decoded;
    if (GMIME_IS_MESSAGE_PART(node)) {
        if (GMimeMessage *enclosed = g_mime_message_part_get_message(GMIME_MESSAGE_PART(node)))
            decoded.bytes = wholeBytes(GMIME_OBJECT(enclosed));
        decoded.tooLarge = decoded.bytes.size() > m_limits.maxAttachmentBytes;
    } else if (GMIME_IS_PART(node)) {
        decoded = decodePart(GMIME_PART(node), m_limits.maxAttachmentBytes);
    }
    const QString declared = nameOfAttachment(node);
    const QString name = m_names.claim(declared, mediaType);
    if (decoded.tooLarge) {
        warn("attachment.large",
             say("The attachment «%1» is larger than %2 MB and was left out: open the original file with a mail "
                 "program and save the attachment aside.")
                 .arg(name, QString::number(m_limits.maxAttachmentBytes / (1024 * 1024))));
        return;
    }
    if (decoded.bytes.isEmpty())
        warn("attachment.empty", say("The attachment «%1» is empty: ask the sender for it again.").arg(name));
    else if (decoded.cut)
        warn("attachment.damaged",
             say("The attachment «%1» is damaged or cut: check that it opens, or ask the sender for it again.")
                 .arg(name));
    if (mediaType == u"application/ms-tnef" || name.compare(u"winmail.dat", Qt::CaseInsensitive) == 0)
        warn(
            "attachment.tnef",
            say("The attachments are closed inside «%1», which only Outlook opens: ask the sender for them as ordinary "
                "files.")
                .arg(name));
    m_mail.attachments.append({name, declared, mediaType, decoded.bytes});
}

void MailContent::warn(const char *code, const QString &sentence)
{
    const MailWarning warning{QString::fromLatin1(code), sentence};
    if (m_mail.warnings.size() < kMaxWarnings && !m_mail.warnings.contains(warning))
        m_mail.warnings.append(warning);
}

} // namespace gonfalone
