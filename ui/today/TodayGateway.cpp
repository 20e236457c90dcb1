#include "ui/today/TodayGateway.h"

#include "core/today/TodayService.h"

namespace gonfalone {

QFuture<Result<TodayBoard>> TodayGateway::board()
{
    return atDesk<TodayBoard>(
        [](const OfficeDesk &at) { return TodayService(at.database, at.clock).board(at.actor, at.keyring); });
}

} // namespace gonfalone
