#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace gonfalone {

/// What the PEC provider certifies of a message: the daticert.xml of d.m. 2 November 2005, technical annex §7.4.
/// Every text is one line of at most 4000 characters; what the file lacks is empty.
struct Daticert {
    QString type;           ///< `tipo`: "posta-certificata", "accettazione", "avvenuta-consegna", …
    QString error;          ///< `errore`: "nessuno", "no-dest", …
    QString sender;         ///< `mittente`
    QStringList recipients; ///< `destinatari`, at most 1000
    QString subject;        ///< `oggetto`
    QString provider;       ///< `gestore-emittente`
    QString identifier;     ///< `identificativo`, the provider's own id of the transmission
    QString messageId;      ///< `msgid`, the Message-ID that the sender's program gave
    QString receiptForm;    ///< `ricevuta tipo`: "completa", "breve" (attachments replaced by hashes) or "sintetica"
    QString errorDetails;   ///< `errore-esteso`
    QDateTime instant;      ///< `data` in UTC; Italian legal time when the zone is missing; invalid when unreadable
    bool complete = false;  ///< the XML was read to its end

    bool operator==(const Daticert &) const = default;
};

/// Reads as much as there is of a daticert.xml that may be cut, broken or hostile. Nothing when it is not one
/// (no `postacert` root), is larger than 256 KiB or declares a DTD, which no provider does.
std::optional<Daticert> readDaticert(const QByteArray &xml);

} // namespace gonfalone
