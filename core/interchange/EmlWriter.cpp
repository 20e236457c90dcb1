#include "core/interchange/EmlWriter.h"

#include "core/base/MailAddress.h"
#include "core/base/Text.h"
#include "core/interchange/AttachmentNames.h"
#include "core/interchange/MailText.h"
#include "core/interchange/MimeTree.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gonfalone {

namespace {

constexpr qsizetype kMaxAddress = 254;
constexpr qsizetype kMaxName = 300;
constexpr qsizetype kMaxSubject = 900; ///< readEml() keeps 1000
constexpr qsizetype kMaxMessageId = 200;

struct TimeUnref {
    void operator()(GDateTime *time) const { g_date_time_unref(time); }
};
struct FormatFree {
    void operator()(GMimeFormatOptions *options) const { g_mime_format_options_free(options); }
};

Outcome checkMail(const OutgoingMail &mail)
{
    static const QRegularExpression id(u"^<[!-;=?-~]+@[!-;=?-~]+>\\z"_s);
    for (const QString &address : {mail.fromAddress, mail.replyToAddress, mail.toAddress}) {
        if (!address.isEmpty() && !isMailAddress(address))
            return failure(Error::invalid(
                say("“%1” is no address that can be written to: correct it.").arg(oneLine(address, kMaxAddress))));
    }
    if (mail.messageId.size() > kMaxMessageId || !id.match(mail.messageId).hasMatch())
        return failure(Error::invalid(say("The message has no usable Message-ID.")));
    if (!mail.date.isValid() || mail.date.date().year() < 1970)
        return failure(Error::invalid(say("The message has no date.")));
    return {};
}

void addAddress(GMimeMessage *message, GMimeAddressType type, const QString &name, const QString &address)
{
    if (address.isEmpty())
        return;
    const QByteArray shown = oneLine(name, kMaxName).toUtf8();
    g_mime_message_add_mailbox(message, type, shown.isEmpty() ? nullptr : shown.constData(),
                               address.toLatin1().constData());
}

void addHeaders(GMimeMessage *message, const OutgoingMail &mail)
{
    addAddress(message, GMIME_ADDRESS_TYPE_FROM, mail.fromName, mail.fromAddress);
    addAddress(message, GMIME_ADDRESS_TYPE_REPLY_TO, mail.fromName, mail.replyToAddress);
    addAddress(message, GMIME_ADDRESS_TYPE_TO, mail.toName, mail.toAddress);
    g_mime_message_set_subject(message, oneLine(mail.subject, kMaxSubject).toUtf8().constData(), "utf-8");
    const std::unique_ptr<GDateTime, TimeUnref> date(g_date_time_new_from_unix_utc(mail.date.toSecsSinceEpoch()));
    g_mime_message_set_date(message, date.get());
    g_mime_message_set_message_id(message, mail.messageId.mid(1).chopped(1).toLatin1().constData());
    g_mime_object_set_header(GMIME_OBJECT(message), "X-Unsent", "1", nullptr);
}

GObjectPtr<GMimeTextPart> textPart(const QString &text)
{
    GObjectPtr<GMimeTextPart> part(g_mime_text_part_new_with_subtype("plain"));
    g_mime_text_part_set_charset(part.get(), "utf-8");
    g_mime_text_part_set_text(part.get(), manyLines(text).toUtf8().constData());
    g_mime_part_set_content_encoding(GMIME_PART(part.get()), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return part;
}

GObjectPtr<GMimePart> filePart(const OutgoingAttachment &attachment, const QString &name)
{
    const QStringList type = attachment.mediaType.split(u'/');
    static const QRegularExpression token(u"^[A-Za-z0-9.+-]{1,80}\\z"_s);
    const bool known = type.size() == 2 && token.match(type.first()).hasMatch() && token.match(type.last()).hasMatch();
    GObjectPtr<GMimePart> part(g_mime_part_new_with_type(known ? type.first().toLatin1().constData() : "application",
                                                         known ? type.last().toLatin1().constData() : "octet-stream"));
    if (!attachment.calendarMethod.isEmpty() && token.match(attachment.calendarMethod).hasMatch()) {
        g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "method",
                                                 attachment.calendarMethod.toLatin1().constData());
        g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    }
    const GObjectPtr<GMimeStream> bytes(g_mime_stream_mem_new_with_buffer(
        attachment.content.constData(), static_cast<gsize>(attachment.content.size())));
    const GObjectPtr<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(bytes.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_disposition(GMIME_OBJECT(part.get()), "attachment");
    g_mime_part_set_filename(part.get(), name.toUtf8().constData());
    return part;
}

QByteArray bytesOf(GMimeMessage *message)
{
    const std::unique_ptr<GMimeFormatOptions, FormatFree> format(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
    const GObjectPtr<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(message), format.get(), stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len));
}

} // namespace

Result<QByteArray> writeEml(const OutgoingMail &mail)
{
    CHECK(checkMail(mail));
    ensureGMime();
    const GObjectPtr<GMimeMessage> message(g_mime_message_new(TRUE));
    addHeaders(message.get(), mail);
    const GObjectPtr<GMimeTextPart> text = textPart(mail.bodyText);
    if (mail.attachments.isEmpty()) {
        g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(text.get()));
        return bytesOf(message.get());
    }
    const GObjectPtr<GMimeMultipart> mixed(g_mime_multipart_new_with_subtype("mixed"));
    g_mime_multipart_add(mixed.get(), GMIME_OBJECT(text.get()));
    AttachmentNames names;
    for (const OutgoingAttachment &attachment : mail.attachments) {
        const GObjectPtr<GMimePart> part = filePart(attachment, names.claim(attachment.fileName, attachment.mediaType));
        g_mime_multipart_add(mixed.get(), GMIME_OBJECT(part.get()));
    }
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(mixed.get()));
    return bytesOf(message.get());
}

} // namespace gonfalone
