#pragma once

#include "core/access/User.h"
#include "core/base/Clock.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// The evaluations of the demonstration: last year's cycle near its end, this year's under way.
Outcome fillDemoEvaluation(Database &db, const Actor &capo, const Clock &clock);

} // namespace gonfalone
