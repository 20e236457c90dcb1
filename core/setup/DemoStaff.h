#pragma once

#include "core/access/User.h"
#include "core/base/Clock.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// The people of the demonstration's cabinet, its units and the deleghe that the secretariats serve, with what changed
/// since the mandate began.
Outcome fillDemoStaff(Database &db, const Actor &capo, const Clock &clock);

} // namespace gonfalone
