#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace gonfalone {

/// What an .eml file is, seen from the office: can a case be opened from it, or is it a receipt of one?
/// The provider's signature is not verified here: the kind says what the file declares, not what is proven.
enum class MailKind {
    Plain,               ///< ordinary e-mail
    PecMessage,          ///< transport envelope (X-Trasporto: posta-certificata), art. 6 d.P.R. 68/2005
    DeliveryWithMessage, ///< avvenuta-consegna that carries the delivered message (postacert.eml)
    Receipt,             ///< any other receipt or notice of the PEC system: there is no request inside
    Anomaly,             ///< anomaly envelope (X-Trasporto: errore): ordinary e-mail that reached a PEC box
};

/// One attachment of the inner message.
struct MailAttachment {
    /// Safe as a file name on every system: no path, control or bidi characters, reserved names; 1–150 characters,
    /// and at most 240 bytes in UTF-8; unique within the message whatever the case of the letters.
    QString fileName;
    QString declaredName; ///< as the sender wrote it (at most 1000 characters); never to be used as a path
    QString mediaType;    ///< lower case, "application/pdf"
    QByteArray content;   ///< decoded

    bool operator==(const MailAttachment &) const = default;
};

/// Something that the reader had to leave out, or that the operator should know.
struct MailWarning {
    QString code; ///< stable: "attachment.damaged"
    QString text; ///< translated sentence

    bool operator==(const MailWarning &) const = default;
};

/// A message ready to become a case. For PEC the fields are those of the message inside the envelope, if there is one.
struct MailMessage {
    MailKind kind = MailKind::Plain;
    QString receiptType; ///< "accettazione", "errore-consegna", …; empty unless Receipt or DeliveryWithMessage
    /// "<id@host>" of the inner message: the same message twice is one case. Synthesised as
    /// "<sha256@no-message-id>" from the inner bytes when the sender's program gave none.
    QString messageId;
    QString referenceId;   ///< X-Riferimento-Message-ID with its brackets, or empty
    QString pecIdentifier; ///< daticert `identificativo`, or empty
    QString fromAddress;
    QString fromName;
    QStringList to;
    QString subject;     ///< one line, no control characters, at most 1000 characters (the last one is then "…")
    QString fullSubject; ///< the same, at most 100 000 characters
    QString bodyText;    ///< plain text, "\n" ends a line, at most 1 000 000 characters
    QDateTime sent;      ///< UTC, Date of the inner message; invalid when it has none
    QDateTime delivered; ///< UTC, `data` of the daticert.xml, else Date of the outer message; invalid without both
    QList<MailAttachment> attachments;
    QByteArray sha256;           ///< 32 bytes: SHA-256 of the whole file as it was read
    QList<MailWarning> warnings; ///< what the operator must see before opening a case

    bool operator==(const MailMessage &) const = default;
};

} // namespace gonfalone
