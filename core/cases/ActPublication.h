#pragma once

#include "core/base/Explained.h"
#include "core/cases/ProcedureRules.h"

namespace gonfalone {

/// The figures of the publication of a deliberation (artt. 124 and 134 TUEL), as they hold on the day of the act.
struct PublicationRules {
    RuleFigure days;              ///< at the albo pretorio, art. 124 c. 1
    bool firstDayExcluded = true; ///< disputed reading: whether the day on which it goes there is one of them
    QString firstDaySource = {};
    RuleFigure executiveDays;   ///< to add to the day from which it is counted, art. 134 c. 3
    bool countsFromEnd = false; ///< disputed reading: from the end of the publication instead of its beginning
    QString countSource = {};

    bool operator==(const PublicationRules &) const = default;
};

/// NotFound names a key that no rule holds on that day, Invalid one that cannot be read.
Result<PublicationRules> publicationRules(const RuleLookup &lookup, const QDate &on);

/// What follows from the day on which an act goes to the albo. These days are effects and not terms: a holiday does not
/// move them.
struct ActPublication {
    Explained<QDate> until;         ///< the last day at the albo
    Explained<QDate> executiveFrom; ///< esecutività

    bool operator==(const ActPublication &) const = default;
};

/// `adopted` is the day of the act; `immediate` is whether it was declared immediately executable (art. 134 c. 4 TUEL).
ActPublication actPublication(const QDate &adopted, const QDate &published, bool immediate,
                              const PublicationRules &rules);

} // namespace gonfalone
