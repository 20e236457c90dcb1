#pragma once

#include "core/base/Explained.h"
#include "core/base/Result.h"
#include "core/cases/Workflow.h"
#include "core/staff/Staff.h"

namespace gonfalone {

/// Whether a step of this nature is gestione, which is the manager's (art. 107 TUEL).
constexpr bool isGestione(Nature nature)
{
    return nature == Nature::Authorisation || nature == Nature::Liquidation;
}

/// Who wants to do a step, for which unit, on which day.
struct SigningQuestion {
    StaffPersonId person;
    StaffUnitId unit;
    Nature nature = Nature::Visto;
    QDate day;
};

/// The answer: whether they may, and whose signature it is.
struct Signing {
    bool may = false;
    StaffPersonId signer; ///< the person, or the competent manager; invalid when the office has none on that day
    QString signerName;
    StaffUnitId office; ///< the unit that the signer leads; invalid where it needs none
    QString officeName;

    bool operator==(const Signing &) const = default;
};

/// Opinions, visti and communications are of whoever is in service on that day, art. 90 TUEL included. What is gestione
/// is of who leads the unit, or the nearest one above it, as a manager (artt. 107, 109 c. 2 TUEL), and never of who is
/// there under art. 90 (c. 3-bis), as Portavoce or from outside, whatever they lead. What the organs decide (Decision)
/// is signed by no member of the staff. Pure: every procedure may ask it; `book` is that of the day or more.
Explained<Signing> whoSigns(const StaffBook &book, const SigningQuestion &question);

/// Nothing where the person may; else Forbidden, with the article and the name of who signs.
Outcome requireSigning(const StaffBook &book, const SigningQuestion &question);

} // namespace gonfalone
