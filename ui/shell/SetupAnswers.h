#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace gonfalone {

/// What the first run asks: the office as it is on the day that the program begins.
struct SetupAnswers {
    struct OfficeHolder {
        QString name;
        QString role;   ///< "sindaco", "vicesindaco", "assessore" or "consigliere"
        QString delega; ///< may be empty
        QDate from;

        bool operator==(const OfficeHolder &) const = default;
    };

    QString databaseUrl; ///< a file's path, or postgresql://…
    QString comuneName;
    QString istatCode; ///< six digits
    int patronMonth = 1;
    int patronDay = 1;
    QString patronName;
    QString officeName;
    QString officeEmail; ///< may be empty, as the next
    QString officePec;
    QByteArray stemma; ///< SVG, PNG or JPEG; empty: the default shield
    QList<OfficeHolder> holders;
    QString adminName;
    QString adminLogin;
    QString adminPassword;
};

} // namespace gonfalone
