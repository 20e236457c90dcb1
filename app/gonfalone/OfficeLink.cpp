#include "app/gonfalone/OfficeLink.h"

#include "core/access/AccessService.h"
#include "core/access/ClockWarning.h"
#include "core/base/NetworkShare.h"
#include "core/base/Text.h"
#include "core/office/OfficeStore.h"
#include "core/rules/RuleStore.h"
#include "core/server/OfficeDoor.h"
#include "core/setup/RecoveryPaper.h"

#include <QDir>
#include <QFileInfo>

namespace gonfalone {

using namespace Qt::StringLiterals;

std::function<Database *()> OfficeLink::database() const
{
    return [slot = m_slot] { return slot->get(); };
}

std::function<const Keyring *()> OfficeLink::keyring() const
{
    return [keys = m_keys] { return keys.get(); };
}

template <typename F>
QFuture<Result<Comune>> OfficeLink::replace(F make)
{
    return m_thread.run([slot = m_slot, keys = m_keys, make]() -> Result<Comune> {
        keys->wipe();
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

namespace {

/// What the password opens besides the door. That it does not keeps nobody out.
Result<Keyring> openSecrets(Database &db, const Clock &clock, const QString &password, OfficeLink::Session &session)
{
    SealingService sealing(db, clock);
    TRY(Keyring keyring, sealing.open(session.actor, password));
    TRY(session.handOvers, sealing.settle(session.actor, keyring));
    return keyring;
}

} // namespace

QFuture<Result<OfficeLink::Session>> OfficeLink::signIn(const QString &login, const QString &password)
{
    return m_thread.run(
        [slot = m_slot, keys = m_keys, clock = m_clock, url = m_url, login, password]() -> Result<Session> {
            Session session;
            keys->wipe();
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
            TRY(const QString clockSays, clockWarning(**slot, clock));
            QStringList said{clockSays,
                             session.place.engine == Engine::Sqlite ? shareAdvice(session.place.path) : QString()};
            said.removeAll(QString());
            session.warning = said.join(u'\n');
            auto opened = openSecrets(**slot, clock, password, session);
            if (opened)
                *keys = std::move(*opened);
            else
                session.secrets = opened.error();
            return session;
        });
}

QFuture<Result<RecoverySheet>> OfficeLink::printFirstSheet(const QString &login, const QString &password,
                                                           const QString &path)
{
    return m_thread.run([slot = m_slot, clock = m_clock, login, password, path] {
        return gonfalone::printFirstSheet(**slot, login, password, clock, path);
    });
}

void OfficeLink::closeSecrets()
{
    m_thread.run([keys = m_keys]() -> Outcome {
        keys->wipe();
        return {};
    });
}

QFuture<Result<Actor>> OfficeLink::changePassword(const Actor &actor, const QString &present, const QString &wanted)
{
    return m_thread.run([slot = m_slot, keys = m_keys, clock = m_clock, actor, present, wanted]() -> Result<Actor> {
        if (!*slot)
            return failure(Error::unavailable(say("The office is closed: sign in again.")));
        return SealingService(**slot, clock).changePassword(actor, *keys, present, wanted);
    });
}

void OfficeLink::leave()
{
    closeSecrets();
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
    return m_thread.run([slot = m_slot, keys = m_keys]() -> Outcome {
        keys->wipe();
        slot->reset();
        return {};
    });
}

} // namespace gonfalone
