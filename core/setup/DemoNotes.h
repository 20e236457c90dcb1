#pragma once

#include "core/access/User.h"
#include "core/base/Clock.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// The sealed notes of the demonstration: who reads them has signed in once, so that each holds the key.
Outcome fillDemoNotes(Database &db, const Actor &capo, const Clock &clock);

} // namespace gonfalone
