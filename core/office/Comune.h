#pragma once

#include "core/base/StrongId.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace gonfalone {

/// The comune whose cabinet office this is, as its paper shows it.
struct Comune {
    QString name;      ///< "Esempio": the letterhead says "Comune di …" itself
    QString istatCode; ///< six digits, the key of the patron saint's day
    QString officeName;
    QString statuteArticle; ///< of the statute, for the grounds; may be empty
    QString regulation;     ///< the regulation on patronage, as it is quoted
    QByteArray stemma;      ///< SVG or PNG; empty = the program's own shield
    qint64 version = 0;

    /// "Comune di Esempio"
    QString title() const { return QStringLiteral("Comune di ") + name; }
    bool operator==(const Comune &) const = default;
};

using OfficeHolderId = StrongId<struct OfficeHolderTag>;

/// A person in an office or with a delega, from a day to a day: never a "current" column.
struct OfficeHolder {
    OfficeHolderId id;
    QString person;
    QString role;   ///< "Sindaco", "Vicesindaco", "Assessore", "Segretario generale"
    QString delega; ///< the matters delegated; empty when none
    QDate validFrom;
    QDate validTo; ///< invalid = still in office
    qint64 version = 0;

    bool operator==(const OfficeHolder &) const = default;
};

} // namespace gonfalone
