#include "app/gonfalone/OfficeLink.h"

#include "core/access/AccessService.h"
#include "core/office/OfficeStore.h"
#include "core/rules/RuleStore.h"

#include <QCoreApplication>
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
    return replace([url, clock = m_clock] { return openOffice(url, clock); });
}

QFuture<Result<Comune>> OfficeLink::create(const DatabaseUrl &url, const OfficeSetup &setup)
{
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
    m_watcher = std::make_unique<ChangeWatcher>(url, std::move(told));
}

QFuture<Result<OfficeLink::Session>> OfficeLink::signIn(const QString &login, const QString &password)
{
    return m_thread.run([slot = m_slot, clock = m_clock, login, password]() -> Result<Session> {
        if (!*slot)
            return failure(
                Error::unavailable(QCoreApplication::translate("gonfalone::OfficeLink", "No office is open.")));
        Session session;
        TRY(session.actor, AccessService(**slot, clock).signIn(login, password));
        TRY(const Rule idle, RuleStore().inForce(**slot, u"sessione.inattivita_minuti"_s, clock.today()));
        session.idleMinutes = idle.value.toInt();
        return session;
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
