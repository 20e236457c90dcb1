#pragma once

#include "core/office/Comune.h"
#include "core/storage/Database.h"

namespace gonfalone {

class OfficeStore
{
public:
    Result<Comune> comune(Database &db) const;
    Outcome putComune(Transaction &tx, const Comune &comune) const;
    Result<QList<OfficeHolder>> holdersOn(Database &db, const QDate &on) const;
    Outcome addHolder(Transaction &tx, const OfficeHolder &holder) const;
};

} // namespace gonfalone
