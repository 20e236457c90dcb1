#include "app/gonfalone/OfficeLink.h"

#include "core/access/AccessService.h"
#include "core/office/OfficeStore.h"
#include "core/server/OfficeDoor.h"

#include <QDir>
#include <QFileInfo>

namespace gonfalone {

std::function<Database *()> OfficeLink::database() const
{
    return [slot = m_slot] { return slot->get(); };
}

template <typename F>
QFuture<Result<Comune>> OfficeLink::replace(F make)
{
    return m_thread.run([slot = m_slot, make]() -> Result<Comune> {
        slot->reset();
        TRY(*slot, make());
        return OfficeStore().comune(**slot);
    });
}

QFuture<Result<Comune>> OfficeLink::open(const DatabaseUrl &url)
{
    m_url = url;
    return replace([url, clock = m_clock] { return openOffice(url, clock); });
}

QFuture<Result<Comune>> OfficeLink::create(const DatabaseUrl &url, const OfficeSetup &setup)
{
    m_url = url;
    return replace([url, setup, clock = m_clock] {
        if (url.engine == Engine::Sqlite)
            QDir().mkpath(QFileInfo(url.path).absolutePath());
        return createOffice(url, setup, clock);
    });
}

QFuture<Result<Comune>> OfficeLink::openDemo(const QString &path)
{
    return replace([path, clock = m_clock]() -> Result<std::unique_ptr<Database>> {
        TRY(const DatabaseUrl url, DatabaseUrl::parse(path));
        QDir().mkpath(QFileInfo(path).absolutePath());
        return QFileInfo::exists(path) ? openOffice(url, clock) : createDemoOffice(url, clock);
    });
}

QFuture<Result<SignedIn>> OfficeLink::signIn(const QString &login, const QString &password)
{
    return m_thread.run([slot = m_slot, clock = m_clock, url = m_url, login, password]() -> Result<SignedIn> {
        SignedIn in;
        if (*slot && !(*slot)->isGuarded()) {
            TRY(in.actor, AccessService(**slot, clock).signIn(login, password));
        } else {
            TRY(Entered entered, enterOffice(url, login, password, clock));
            *slot = std::move(entered.database);
            in.actor = entered.actor;
        }
        TRY(in.comune, OfficeStore().comune(**slot));
        return in;
    });
}

void OfficeLink::leave()
{
    m_thread.run([slot = m_slot]() -> Outcome {
        if (*slot && (*slot)->isGuarded())
            slot->reset();
        return {};
    });
}

QFuture<Outcome> OfficeLink::close()
{
    return m_thread.run([slot = m_slot]() -> Outcome {
        slot->reset();
        return {};
    });
}

} // namespace gonfalone
