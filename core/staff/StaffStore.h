#pragma once

#include "core/staff/Staff.h"
#include "core/storage/Database.h"

#include <functional>
#include <optional>

namespace gonfalone {

/// The SQL of the people, the units and what ties them.
class StaffStore
{
public:
    /// What was true on `day`; with an invalid one the whole history. The holders of offices come from core/office.
    /// Tax codes only when they are asked for.
    Result<StaffBook> book(Database &db, const QDate &day, bool withTaxCodes) const;

    /// From here to the commit nobody else writes people or units: what the rules were asked of stays true. SQLite's
    /// transactions stand one behind the other anyway.
    Outcome hold(Transaction &tx) const;
    /// Runs `work` so that its failure takes back what it wrote and nothing else of the transaction.
    Outcome aside(Transaction &tx, const std::function<Outcome()> &work) const;

    Result<StaffPersonId> addPerson(Transaction &tx, const StaffPerson &person) const;
    /// Conflict when the version is not the one that was read.
    Outcome updatePerson(Transaction &tx, const StaffPerson &person) const;
    Result<StaffUnitId> addUnit(Transaction &tx) const;

    /// For each kind of fact of Staff.h.
    template <typename Fact>
    Result<StaffFactId> add(Transaction &tx, const Fact &fact) const;
    /// Conflict when the version is not the one that was read.
    template <typename Fact>
    Outcome update(Transaction &tx, const Fact &fact) const;
    /// The row stays with its reason and is read no more. Conflict likewise.
    template <typename Fact>
    Outcome withdraw(Transaction &tx, const Fact &fact, const QString &at, const QString &reason) const;

    /// Cents for a year; nothing where none is written.
    Result<std::optional<qint64>> pay(Database &db, StaffFactId contract) const;
    Outcome putPay(Transaction &tx, StaffFactId contract, qint64 cents) const;

    /// Takes away who it was: name, numbers, ways to reach them, pay and skills; the rows of the units' history stay.
    Outcome erase(Transaction &tx, StaffPersonId person, const QString &pseudonym, const QString &at) const;
};

} // namespace gonfalone
