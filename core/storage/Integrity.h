#pragma once

#include "core/storage/Database.h"

namespace gonfalone {

/// The engine's own check: pages and foreign keys of a SQLite file; PostgreSQL enforces both by itself.
Outcome checkEngineIntegrity(Database &database);

/// Corrupt names the first table of a SQLite file with a row that names something missing.
Outcome checkForeignKeys(Database &database);

/// The sentence for a row of `table` that names something missing.
Error orphanIn(const QString &table, const QString &detail = {});

} // namespace gonfalone
