#pragma once

#include "core/agenda/OnCall.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// The SQL of the rota and its swaps. What was removed stays in the data, and is nowhere shown.
class OnCallStore
{
public:
    /// Those that touch [from, to), by start.
    Result<QList<OnCallShift>> shifts(Database &db, qint64 from, qint64 to) const;
    Result<OnCallShift> find(Database &db, OnCallShiftId id) const;
    Result<OnCallShift> add(Transaction &tx, const OnCallShift &shift, const QString &by, const QString &at) const;
    /// Conflict when `version` is not the stored one any more.
    Result<OnCallShift> update(Transaction &tx, const OnCallShift &shift, const QString &by, const QString &at) const;
    Outcome remove(Transaction &tx, const OnCallShift &shift, const QString &by, const QString &at) const;

    /// Of shifts that touch [from, to), and those that wait wherever they are; the newest first.
    Result<QList<OnCallSwap>> swaps(Database &db, qint64 from, qint64 to) const;
    Result<OnCallSwap> findSwap(Database &db, OnCallSwapId id) const;
    Result<OnCallSwap> addSwap(Transaction &tx, const OnCallSwap &swap, const QString &at) const;
    /// The answer; Conflict when it was answered since.
    Outcome answer(Transaction &tx, const OnCallSwap &swap, const QString &at) const;
};

} // namespace gonfalone
