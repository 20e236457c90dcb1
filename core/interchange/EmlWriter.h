#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace gonfalone {

struct OutgoingAttachment {
    QString fileName; ///< any text: made safe as it is written
    QString mediaType;
    QByteArray content;
    QString calendarMethod = {}; ///< of a text/calendar: what it asks (RFC 6047)
};

/// A message for the mail program or the PEC client of the office to send.
struct OutgoingMail {
    QString fromName;
    QString fromAddress; ///< empty: the mail program fills in the account
    QString toName;
    QString toAddress; ///< empty: the person who sends it writes it
    QString subject;
    QDateTime date;    ///< UTC
    QString messageId; ///< "<id@host>"
    QString bodyText;
    QList<OutgoingAttachment> attachments;
    QString replyToAddress = {}; ///< empty: answers go to the sender
};

/// The message as the bytes of an .eml file (RFC 5322, lines end with CRLF), marked as not sent yet, so that mail
/// programs open it for sending. Names and subject become one line without control characters; an address or a
/// Message-ID that could start another header is refused. readEml() reads back what is written here.
/// Errors: Invalid for an address, a Message-ID or a date that is none; Unavailable without memory.
Result<QByteArray> writeEml(const OutgoingMail &mail);

} // namespace gonfalone
