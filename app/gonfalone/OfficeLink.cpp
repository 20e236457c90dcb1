#include "app/gonfalone/OfficeLink.h"

#include "core/access/AccessService.h"
#include "core/base/Text.h"
#include "core/office/OfficeStore.h"
#include "core/rules/RuleStore.h"
#include "core/server/OfficeDoor.h"

#include <QDir>
#include <QFileInfo>

namespace gonfalone {

using namespace Qt::StringLiterals;

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

void OfficeLink::watch(const DatabaseUrl &url, std::function<void(ChangeWatcher::Event)> told)
{
    if (m_watcher && m_watched == url)
        return;
    m_watched = url;
    m_watcher = std::make_unique<ChangeWatcher>(url, std::move(told));
}

QFuture<Result<OfficeLink::Session>> OfficeLink::signIn(const QString &login, const QString &password)
{
    return m_thread.run([slot = m_slot, clock = m_clock, url = m_url, login, password]() -> Result<Session> {
        Session session;
        if (*slot && !(*slot)->isGuarded()) {
            TRY(session.actor, AccessService(**slot, clock).signIn(login, password));
        } else {
            TRY(Entered entered, enterOffice(url, login, password, clock));
            *slot = std::move(entered.database);
            session.actor = entered.actor;
        }
        session.place = (*slot)->url();
        TRY(session.comune, OfficeStore().comune(**slot));
        const auto idle = RuleStore().inForce(**slot, u"sessione.inattivita_minuti"_s, clock.today());
        // A prepared server shows no rule to who has no role.
        if (!idle && idle.error().kind != ErrorKind::NotFound)
            return failure(idle.error());
        session.idleMinutes = idle ? idle->value.toInt() : 0;
        return session;
    });
}

QFuture<Result<Actor>> OfficeLink::changePassword(const Actor &actor, const QString &present, const QString &wanted)
{
    return m_thread.run([slot = m_slot, clock = m_clock, actor, present, wanted]() -> Result<Actor> {
        if (!*slot)
            return failure(Error::unavailable(say("The office is closed: sign in again.")));
        return AccessService(**slot, clock).changePassword(actor, present, wanted);
    });
}

void OfficeLink::leave()
{
    // A person's own connection, and that one's watcher with it.
    if (!m_watched.user.isEmpty() && m_watched.user != m_url.user)
        m_watcher.reset();
    m_thread.run([slot = m_slot]() -> Outcome {
        if (*slot && (*slot)->isGuarded())
            slot->reset();
        return {};
    });
}

QFuture<Outcome> OfficeLink::close()
{
    m_watcher.reset();
    return m_thread.run([slot = m_slot]() -> Outcome {
        slot->reset();
        return {};
    });
}

} // namespace gonfalone
