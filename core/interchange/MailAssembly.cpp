#include "core/interchange/MailAssembly.h"

#include "core/base/Text.h"
#include "core/interchange/Daticert.h"
#include "core/interchange/MailBomb.h"
#include "core/interchange/MailContent.h"
#include "core/interchange/MailText.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace gonfalone {

namespace {

constexpr qsizetype kMaxSubject = 1000;
constexpr qsizetype kMaxFullSubject = 100'000;
constexpr int kMaxAddresses = 1000;
constexpr qint64 kMaxDaticertBytes = 256 * 1024;

QString bracketed(QString id)
{
    id.remove(u'<').remove(u'>');
    id = oneLine(id, 990);
    return id.isEmpty() ? QString() : u"<%1>"_s.arg(id);
}

QDateTime dateOf(GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message); // owned by the message
    if (!date)
        return {};
    const QDateTime instant = QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::UTC);
    return instant.date().year() >= 1970 && instant.date().year() <= 2200 ? instant : QDateTime();
}

struct Address {
    QString name;
    QString mailbox;
};

void collectAddresses(InternetAddressList *list, QList<Address> &found, int depth)
{
    const int count = list && depth < 5 ? internet_address_list_length(list) : 0;
    for (int i = 0; i < count && found.size() < kMaxAddresses; ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(address)) {
            collectAddresses(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), found, depth + 1);
        } else if (INTERNET_ADDRESS_IS_MAILBOX(address)) {
            const auto *mailbox = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address));
            const Address read{oneLine(QString::fromUtf8(internet_address_get_name(address)), 300),
                               oneLine(QString::fromUtf8(mailbox), 320)};
            if (!read.mailbox.isEmpty() || !read.name.isEmpty())
                found.append(read);
        }
    }
}

QList<Address> addressesIn(InternetAddressList *list)
{
    QList<Address> found;
    collectAddresses(list, found, 0);
    return found;
}

/// The line ends are left out, so that the same message saved with CRLF and with LF is one.
QString synthesisedId(GMimeMessage *message)
{
    QByteArray bytes = wholeBytes(GMIME_OBJECT(message));
    bytes.replace("\r", "");
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return u"<%1@no-message-id>"_s.arg(QString::fromLatin1(hash));
}

class MailAssembly
{
public:
    MailAssembly(const ParsedMail &outer, const EmlLimits &limits) : m_outer(outer), m_limits(limits) {}

    MailMessage assemble()
    {
        m_provider = findProviderParts(m_outer.message(), m_limits);
        readCertificate();
        findKindAndInner();
        m_mail.referenceId = bracketed(outerHeader("X-Riferimento-Message-ID"));
        if (m_outer.isTruncated() || (m_encodedInner && m_encodedInner->isTruncated()))
            warn("message.cut",
                 say("The message is cut: its end is missing, and attachments with it perhaps. Ask for "
                     "it again, or download it again from the PEC provider."));
        warnAboutEnvelope();
        GMimeMessage *source = m_inner ? m_inner : m_outer.message();
        fillHeaders(source);
        fillFromProvider();
        MailContent(m_limits, m_mail)
            .read(source, source == m_outer.message() && isPec() ? m_provider : ProviderParts{});
        if (m_mail.bodyText.isEmpty() && m_mail.attachments.isEmpty())
            warn("message.empty", say("The message has no text and no attachments: ask the sender what it was about."));
        return std::move(m_mail);
    }

private:
    void warn(const char *code, const QString &text) { m_mail.warnings.append({QString::fromLatin1(code), text}); }
    QString outerHeader(const char *name) const { return headerOf(GMIME_OBJECT(m_outer.message()), name); }
    bool isPec() const { return m_mail.kind != MailKind::Plain; }
    bool carriesMessage() const { return isPec() && m_mail.kind != MailKind::Receipt; }
    bool isSigned() const { return GMIME_IS_MULTIPART_SIGNED(g_mime_message_get_mime_part(m_outer.message())); }

    void readCertificate()
    {
        if (!m_provider.daticert)
            return;
        const DecodedPart xml = decodePart(m_provider.daticert, kMaxDaticertBytes);
        if (auto read = xml.tooLarge ? std::nullopt : readDaticert(xml.bytes))
            m_certificate = *read;
    }

    /// The headers of the envelope decide. Some programs lose them on saving: the daticert.xml then speaks, but only
    /// of a signed message, since anybody can attach a receipt to an ordinary one.
    void findKindAndInner()
    {
        const QString transport = outerHeader("X-Trasporto").toLower();
        QString receipt = boundedText(outerHeader("X-Ricevuta").toLower(), 100);
        bool envelope = !transport.isEmpty();
        if (!envelope && receipt.isEmpty() && isSigned() && !m_certificate.type.isEmpty()) {
            envelope = m_certificate.type == u"posta-certificata";
            receipt = envelope ? QString() : m_certificate.type;
        }
        if (receipt == u"avvenuta-consegna" || (envelope && receipt.isEmpty()))
            m_inner = innerMessage();
        if (!receipt.isEmpty()) {
            m_mail.kind = m_inner ? MailKind::DeliveryWithMessage : MailKind::Receipt;
            m_mail.receiptType = receipt;
        } else if (envelope) {
            m_mail.kind = transport == u"errore" ? MailKind::Anomaly : MailKind::PecMessage;
        }
    }

    GMimeMessage *innerMessage()
    {
        GMimeMessage *found = nullptr;
        if (m_provider.postacert && GMIME_IS_MESSAGE_PART(m_provider.postacert)) {
            found = g_mime_message_part_get_message(GMIME_MESSAGE_PART(m_provider.postacert));
        } else if (m_provider.postacert && GMIME_IS_PART(m_provider.postacert)) {
            const DecodedPart bytes = decodePart(GMIME_PART(m_provider.postacert), m_limits.maxBytes);
            m_encodedInner = isMailBomb(bytes.bytes, m_limits.maxParts) ? std::nullopt : ParsedMail::parse(bytes.bytes);
            found = m_encodedInner ? m_encodedInner->message() : nullptr;
        }
        return found && hasMessageHeaders(found) ? found : nullptr;
    }

    void warnAboutEnvelope()
    {
        if (!isPec())
            return;
        if (!isSigned())
            warn("pec.unsigned",
                 say("The PEC envelope has lost the provider's signature: the file alone does not "
                     "prove sending and delivery. Download it again from the PEC provider."));
        if (carriesMessage() && !m_inner)
            warn("pec.no_message",
                 say("The PEC envelope does not contain the sender's message (postacert.eml is missing "
                     "or empty): download it again from the PEC provider."));
        if (m_mail.kind == MailKind::DeliveryWithMessage && m_certificate.receiptForm == u"breve")
            warn("pec.short_receipt",
                 say("This is a short receipt: the attachments are only fingerprints of the real ones. "
                     "Import the PEC message itself to have them."));
    }

    void fillHeaders(GMimeMessage *source)
    {
        m_mail.messageId = bracketed(QString::fromUtf8(g_mime_message_get_message_id(source)));
        if (m_mail.messageId.isEmpty())
            m_mail.messageId = synthesisedId(source);
        const QList<Address> from = addressesIn(g_mime_message_get_from(source));
        if (!from.isEmpty()) {
            m_mail.fromAddress = from.first().mailbox;
            m_mail.fromName = from.first().name;
        }
        for (const Address &address : addressesIn(g_mime_message_get_to(source)))
            m_mail.to.append(address.mailbox.isEmpty() ? address.name : address.mailbox);
        setSubject(QString::fromUtf8(g_mime_message_get_subject(source)));
        m_mail.sent = dateOf(source);
        m_mail.delivered =
            m_certificate.instant.isValid() && isPec() ? m_certificate.instant : dateOf(m_outer.message());
    }

    /// What the certificate knows better, or what an envelope without its message does not say.
    void fillFromProvider()
    {
        if (!isPec())
            return;
        m_mail.pecIdentifier = m_certificate.identifier;
        if (m_mail.referenceId.isEmpty())
            m_mail.referenceId = bracketed(m_certificate.messageId);
        const bool lostMessage = carriesMessage() && !m_inner;
        if (!m_certificate.sender.isEmpty() && (lostMessage || (carriesMessage() && m_mail.fromAddress.isEmpty()))) {
            m_mail.fromAddress = m_certificate.sender;
            m_mail.fromName.clear();
        } else if (lostMessage) {
            takeSenderOfEnvelope();
        }
        if (lostMessage) {
            m_mail.messageId = m_mail.referenceId.isEmpty() ? m_mail.messageId : m_mail.referenceId;
            setSubject(m_certificate.subject.isEmpty() ? withoutEnvelopePrefix(m_mail.fullSubject)
                                                       : m_certificate.subject);
        }
        if (m_mail.to.isEmpty() && carriesMessage())
            m_mail.to = m_certificate.recipients;
    }

    /// From is the provider ("Per conto di: a@b.it" <posta-certificata@…>); Reply-To is the person.
    void takeSenderOfEnvelope()
    {
        const QList<Address> reply = addressesIn(g_mime_message_get_reply_to(m_outer.message()));
        const auto onBehalf = "Per conto di: "_L1;
        if (!reply.isEmpty() && !reply.first().mailbox.isEmpty()) {
            m_mail.fromAddress = reply.first().mailbox;
            m_mail.fromName = reply.first().name;
        } else if (m_mail.fromName.startsWith(onBehalf, Qt::CaseInsensitive)) {
            m_mail.fromAddress = m_mail.fromName.mid(onBehalf.size());
            m_mail.fromName.clear();
        }
    }

    static QString withoutEnvelopePrefix(const QString &subject)
    {
        for (const auto prefix : {"POSTA CERTIFICATA:"_L1, "ANOMALIA MESSAGGIO:"_L1}) {
            if (subject.startsWith(prefix, Qt::CaseInsensitive))
                return subject.mid(prefix.size()).trimmed();
        }
        return subject;
    }

    void setSubject(const QString &text)
    {
        m_mail.fullSubject = oneLine(text, kMaxFullSubject);
        m_mail.subject = oneLine(m_mail.fullSubject, kMaxSubject);
    }

    const ParsedMail &m_outer;
    const EmlLimits &m_limits;
    ProviderParts m_provider;
    Daticert m_certificate;
    std::optional<ParsedMail> m_encodedInner;
    GMimeMessage *m_inner = nullptr; ///< owned by the outer message or by m_encodedInner
    MailMessage m_mail;
};

} // namespace

MailMessage assembleMail(const ParsedMail &outer, const EmlLimits &limits)
{
    return MailAssembly(outer, limits).assemble();
}

} // namespace gonfalone
