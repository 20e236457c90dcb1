#pragma once

#include "core/interchange/AttachmentNames.h"
#include "core/interchange/EmlReader.h"
#include "core/interchange/MimeTree.h"

namespace gonfalone {

/// The two parts that a PEC provider adds to what it carries, found in the outer message. Borrowed pointers.
struct ProviderParts {
    GMimePart *daticert = nullptr;
    GMimeObject *postacert = nullptr; ///< a message part, or a part that holds a message in base64
};

/// Looks through the multiparts of the outer message, never inside an enclosed one. `postacert.eml` by name comes
/// before any other enclosed message.
ProviderParts findProviderParts(GMimeMessage *outer, const EmlLimits &limits);

/// Fills `bodyText`, `attachments` and the warnings about them from one message.
class MailContent
{
public:
    MailContent(const EmlLimits &limits, MailMessage &mail) : m_limits(limits), m_mail(mail) {}

    /// `apart` are the provider's own parts, which are no attachments of anybody.
    void read(GMimeMessage *message, const ProviderParts &apart = {});

private:
    QString textOf(GMimeObject *node, int depth);
    QString textOfMultipart(GMimeMultipart *multipart, int depth);
    QString textOfAlternative(GMimeMultipart *multipart, int depth);
    QString textOfLeaf(GMimePart *part, const QString &mediaType);
    void attach(GMimeObject *node, const QString &mediaType);
    QString nameOfAttachment(GMimeObject *node) const;
    void warn(const char *code, const QString &sentence);

    const EmlLimits &m_limits;
    MailMessage &m_mail;
    ProviderParts m_apart;
    AttachmentNames m_names;
    int m_parts = 0;
};

} // namespace gonfalone
