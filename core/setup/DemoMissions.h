#pragma once

#include "core/access/User.h"
#include "core/base/Clock.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// The missions of the demonstration: one in each part of its way, from the request to the liquidation.
Outcome fillDemoMissions(Database &db, const Actor &capo, const Clock &clock);

} // namespace gonfalone
