#pragma once

#include "core/access/User.h"
#include "core/base/Clock.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// The agenda of the demonstration: the weeks around today, as the Segreteria keeps them. `capo` has signed in once and
/// holds the key of what is personal.
Outcome fillDemoAgenda(Database &db, const Actor &capo, const Clock &clock);

} // namespace gonfalone
