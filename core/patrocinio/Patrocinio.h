#pragma once

#include "core/cases/CaseFile.h"
#include "core/contacts/Contact.h"
#include "core/patrocinio/RegulationProfile.h"

#include <QDate>
#include <QMap>

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
    QString findings;                           ///< esito dell'istruttoria
    QString proposal = QStringLiteral("grant"); ///< what the draft proposes to the Giunta: "grant" or "refuse"
    QString grounds;                            ///< motivazione, for the «Ritenuto» of a grant
    QString wording;                            ///< dicitura with the stemma
    QString followUp;                           ///< the Settore that follows up
    qint64 valueCents = 0;                      ///< of what the comune gives; 0 = gratuito
    QString urgency;                            ///< why immediately executable (art. 134 c. 4 TUEL); empty = it is not
    QString outcomeNumber;
    QDate outcomeDate;
    QDate publishedOn; ///< when the act went to the albo pretorio (art. 124 TUEL)
    QString outcomeReason;
    QString departure; ///< why the Giunta departs from an unfavourable opinion (art. 49 c. 4 TUEL)
    /// Answers to the exclusions of the regulation, by their keys; a question without one was not answered.
    QMap<QString, ExclusionAnswer> exclusions;
    QString theme;          ///< for the yearly report: "sport", "cultura", …
    QString expectedPublic; ///< who and how many are expected
    QString lateReason;     ///< why the request came after its term
    // "Is it really free?" (art. 49 TUEL): "si", "no" or empty while nobody has answered.
    QString feeReduction;
    QString freeRooms;
    QString staffUsed;
    QString freeGround;
    QString stampDuty;     ///< serial number of the stamp, or why none is due
    QString missingPapers; ///< what the request for integration asks
    int integrationDays = 0;
    QString obstacles;    ///< why the request would be refused (art. 10-bis L. 241/1990)
    QString observations; ///< why the applicant's observations do not change that
    QString delega;       ///< the matter that the event falls under, on path B
    QString delegate;     ///< who had that delega when the assessore was last informed
    QString settore;
    QString directions;
    QString settoreOutcome;
    QString closingReport;
    QString misuse;
    QDate stepDay;           ///< the day of the step about to be taken, when it is not today; never kept
    bool acceptLate = false; ///< an answer after its term is recorded all the same; never kept

    bool operator==(const Patrocinio &) const = default;
};

} // namespace gonfalone
