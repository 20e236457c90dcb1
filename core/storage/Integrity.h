#pragma once

#include "core/storage/Database.h"

namespace gonfalone {

/// The engine's own check: pages and foreign keys of a SQLite file; PostgreSQL enforces both by itself.
Outcome checkEngineIntegrity(Database &database);

} // namespace gonfalone
