#pragma once

#include "core/office/Comune.h"
#include "core/storage/Database.h"

namespace gonfalone {

class OfficeStore
{
public:
    Result<Comune> comune(Database &db) const;
    Outcome putComune(Transaction &tx, const Comune &comune) const;
    /// Conflict when the version is not the one that was read. Returns the new version.
    Result<qint64> updateComune(Transaction &tx, const Comune &comune) const;
    /// Everybody who held or will hold an office, the latest first.
    Result<QList<OfficeHolder>> holders(Database &db) const;
    Result<OfficeHolder> holder(Database &db, OfficeHolderId id) const;
    /// Writes the last day of an office that has none yet; Conflict when somebody wrote it meanwhile.
    Outcome endHolder(Transaction &tx, const OfficeHolder &seen, const QDate &lastDay) const;
    Result<QList<OfficeHolder>> holdersOn(Database &db, const QDate &on) const;
    Result<OfficeHolderId> addHolder(Transaction &tx, const OfficeHolder &holder) const;
};

} // namespace gonfalone
