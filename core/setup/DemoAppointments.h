#pragma once

#include "core/access/User.h"
#include "core/base/Clock.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// The requests for an appointment of the demonstration: some wait, some were answered. `capo` as in fillDemoAgenda(),
/// which runs before: what is accepted enters the agenda.
Outcome fillDemoAppointments(Database &db, const Actor &capo, const Clock &clock);

} // namespace gonfalone
