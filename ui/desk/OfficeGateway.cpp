#include "ui/desk/OfficeGateway.h"

#include "core/access/AccessService.h"

namespace gonfalone {

OfficeGateway::OfficeGateway(WorkThread &thread, std::function<Database *()> database, const Clock &clock,
                             const Actor &actor, QObject *parent)
    : QObject(parent), m_thread(thread), m_door{std::move(database), {}, clock, actor}
{}

Result<OfficeDesk> OfficeGateway::Door::open(const Keyring &closed) const
{
    Database *db = database();
    if (!db)
        return failure(Error::unavailable(OfficeGateway::tr("The office is closed: sign in again.")));
    TRY(const Actor actor, AccessService(*db, clock).refresh(seen));
    const Keyring *open = keyring ? keyring() : nullptr;
    return OfficeDesk{*db, clock, actor, open ? *open : closed};
}

void OfficeGateway::began()
{
    if (m_pending++ == 0)
        emit busy();
}

void OfficeGateway::ended()
{
    if (--m_pending == 0)
        emit idle();
}

} // namespace gonfalone
