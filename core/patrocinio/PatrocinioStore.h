#pragma once

#include "core/patrocinio/Patrocinio.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// The SQL of the table `patrocinio`; the case itself is CaseStore's.
class PatrocinioStore
{
public:
    /// Fills the fields of the module into `patrocinio`, found by its case.
    Outcome load(Database &db, Patrocinio &patrocinio) const;
    Outcome put(Transaction &tx, const Patrocinio &patrocinio) const;
};

} // namespace gonfalone
