#pragma once

#include "core/cases/ProcedureClock.h"
#include "core/patrocinio/PatrocinioDraft.h"
#include "core/patrocinio/PatrocinioLetters.h"

namespace gonfalone {

/// To whom a letter goes.
struct Addressee {
    QString name;
    QStringList lines;      ///< under the name: attention, postal address, mail
    QString address;        ///< for the message; empty when none is known
    bool certified = false; ///< `address` is a PEC box

    bool operator==(const Addressee &) const = default;
};

/// Everything that a letter is made of besides its template.
struct LetterSources {
    LetterKind kind = LetterKind::Start;
    DraftSources draft; ///< the fields that act and letters share; `proposalDate` is the day of the letter
    Addressee to;
    ProcedureClock clock;
    QString wording;       ///< with the stemma
    QStringList logoRules; ///< of the regulation in force
    int suspensionDays = 0;
    int observationDays = 0;
    int resumeDays = 0; ///< after observations
    int tarDays = 0;
    int headOfStateDays = 0;
};

/// The applicant as a letter addresses him: PEC when there is one, else e-mail.
Addressee applicantAddress(const Contact &applicant);

/// The merge fields of every letter (resources/templates/lettere.fields.json).
TemplateData letterFields(const LetterSources &sources);
PageStyle letterStyle(const LetterSources &sources);

/// "Concessione del patrocinio – PAT-2026/0041"
QString letterTitle(LetterKind kind, const Patrocinio &patrocinio);
/// The subject of the message: "[PAT-2026/0041] Concessione del patrocinio – «Mezza maratona del mare»".
QString letterSubject(LetterKind kind, const Patrocinio &patrocinio);
/// The text of the message that carries it.
QString letterMessage(const LetterSources &sources);

} // namespace gonfalone
