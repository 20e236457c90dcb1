#pragma once

#include "core/base/StrongId.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace gonfalone {

/// Where the cabinet office is found; what is empty is not printed.
struct OfficeAddress {
    QString email;
    QString pec;
    QString postal; ///< on one line: "Piazza Roma 1, 74121 Taranto TA"
    QString phone;
    QString officer; ///< who is in charge of the office's letters

    bool operator==(const OfficeAddress &) const = default;
};

/// How the office's paper looks. Type in points, margins in millimetres.
struct PaperLook {
    QString font = QStringLiteral("Noto Serif");
    double points = 10.5;
    int left = 22;
    int top = 14;
    int right = 20;
    int bottom = 14;

    bool operator==(const PaperLook &) const = default;
};

/// The comune whose cabinet office this is, as its paper shows it.
struct Comune {
    QString name;      ///< "Esempio": the letterhead says "Comune di …" itself
    QString istatCode; ///< six digits, the key of the patron saint's day
    QString officeName;
    QString statuteArticle; ///< of the statute, for the grounds; may be empty
    QString regulation;     ///< the regulation on patronage, as it is quoted
    QByteArray stemma;      ///< SVG or PNG; empty = the program's own shield
    qint64 version = 0;
    OfficeAddress address = {};
    PaperLook paper = {};

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
