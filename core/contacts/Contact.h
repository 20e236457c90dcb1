#pragma once

#include "core/base/StrongId.h"

#include <QString>

namespace gonfalone {

using ContactId = StrongId<struct ContactTag>;

enum class ContactKind { Person, Body };

/// A person or a body that the office deals with; the same one is recognised when it comes again.
struct Contact {
    ContactId id;
    ContactKind kind = ContactKind::Body;
    QString name;
    QString legalForm; ///< "ASD", "ODV", "Pro Loco", …; empty for persons
    QString taxCode;   ///< codice fiscale, normalised, checked; may be empty
    QString vatNumber; ///< partita IVA, normalised, checked; may be empty
    QString email;
    QString pec;
    QString phone;
    QString address;
    QString representative; ///< legale rappresentante
    qint64 version = 0;

    bool operator==(const Contact &) const = default;
};

/// The name as it is compared: lower case, without accents, punctuation and doubled spaces.
QString nameKey(const QString &name);

} // namespace gonfalone
