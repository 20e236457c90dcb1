#pragma once

#include "core/staff/Staff.h"

#include <variant>

namespace gonfalone {

/// A dated fact of any kind, so that one card and one form serve them all.
using StaffFact = std::variant<Contract, UnitPeriod, Headship, Affiliation, DelegaService, Skill>;

/// In the order of StaffFact.
enum class FactKind { Contract, Unit, Head, Affiliation, Service, Skill };

/// From whose side a fact is looked at: what it is about stands in the title and not in each row.
enum class FactSide { Person, Unit, Office };

/// What somebody wants to do with one.
enum class FactDeed {
    Add,
    Correct,
    End,
    Withdraw,
    Move, ///< of an affiliation: it ends, and another begins in another unit
};

inline FactKind kindOf(const StaffFact &fact)
{
    return FactKind(fact.index());
}

inline const DatedFact &datedIn(const StaffFact &fact)
{
    return std::visit([](const auto &one) -> const DatedFact & { return one; }, fact);
}

inline DatedFact &datedIn(StaffFact &fact)
{
    return std::visit([](auto &one) -> DatedFact & { return one; }, fact);
}

/// Those of a kind that satisfy `wanted`, the latest first.
template <typename Fact, typename Predicate>
QList<StaffFact> factsWhere(const StaffBook &book, Predicate wanted)
{
    QList<StaffFact> found;
    for (const Fact &fact : factsOf<Fact>(book)) {
        if (wanted(fact))
            found.prepend(fact);
    }
    return found;
}

} // namespace gonfalone
