#pragma once

#include "core/base/Clock.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// By so much the clock of a workstation may differ before its person is told.
inline constexpr int kClockToleranceSeconds = 300;

/// What the person is told whose clock is wrong; empty when nothing speaks for that. Held against the server's clock,
/// and where there is no server against the last line of the log, which nobody can have written in the future.
Result<QString> clockWarning(Database &database, const Clock &clock);

} // namespace gonfalone
