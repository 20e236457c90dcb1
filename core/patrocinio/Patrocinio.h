#pragma once

#include "core/cases/CaseFile.h"
#include "core/contacts/Contact.h"

#include <QDate>

namespace gonfalone {

/// A request for the comune's patronage and what the office made of it. The applicant is a Contact,
/// number, state and days are the case's own.
struct Patrocinio {
    CaseFile file;
    Contact applicant;
    QString initiative;
    QString description;
    QString purpose; ///< the public interest, for the «Considerato»
    QString place;
    QDate startsOn;
    QDate endsOn;
    QString protocolNumber;
    QDate protocolDate;
    QString classification;
    QString responsible;
    QString findings; ///< esito dell'istruttoria
    QString grounds;  ///< motivazione, for the «Ritenuto»
    QString wording;  ///< dicitura with the stemma
    QString followUp; ///< the Settore that follows up
    QString technicalOpinion;
    QString accountingOpinion;
    qint64 valueCents = 0; ///< of what the comune gives; 0 = gratuito
    QString urgency;       ///< why immediately executable (art. 134 c. 4 TUEL); empty = it is not
    QString outcomeNumber;
    QDate outcomeDate;
    QString outcomeReason;

    bool operator==(const Patrocinio &) const = default;
};

} // namespace gonfalone
