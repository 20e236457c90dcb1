#pragma once

#include "core/base/Explained.h"
#include "core/rules/RuleStore.h"

namespace gonfalone {

/// A case as the rules on keeping look at it.
struct KeptCase {
    qint64 id = 0;
    QString label;
    QString state;
    bool open = true;
    bool granted = false;
    bool discarded = false; ///< its contents were destroyed with the Soprintendenza's authorisation
    QDate closed;           ///< invalid while it is open
    bool request = false;   ///< a request for an appointment, of its own register

    bool operator==(const KeptCase &) const = default;
};

/// The figures in force on the day on which a case was closed.
struct RetentionTerms {
    Rule years;    ///< conservazione.patrocinio_…_anni
    Rule historic; ///< conservazione.archivio_storico_anni
};

/// What the law and the plan of keeping say of one case.
enum class CaseFate {
    Working,     ///< the procedure runs: the data serve it
    Kept,        ///< closed, its term has not passed
    Discardable, ///< the term has passed: it may be destroyed, if the Soprintendenza authorises it
    Historic,    ///< in the separate section of the archive: not destroyed
    Discarded,   ///< destroyed already
};

struct CaseRuling {
    CaseFate fate = CaseFate::Working;
    Explained<QDate> until; ///< the last day on which it is kept; invalid = without a term

    bool operator==(const CaseRuling &) const = default;
};

CaseRuling rulingOf(const KeptCase &file, const RetentionTerms &terms, const QDate &today);

} // namespace gonfalone
