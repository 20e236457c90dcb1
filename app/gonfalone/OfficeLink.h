#pragma once

#include "core/access/User.h"
#include "core/base/Clock.h"
#include "core/base/WorkThread.h"
#include "core/office/Comune.h"
#include "core/sealing/SealingService.h"
#include "core/setup/OfficeSetup.h"
#include "core/storage/ChangeWatcher.h"

#include <functional>
#include <memory>

namespace gonfalone {

/// The open office as the window has it: one connection on one thread of its own.
class OfficeLink
{
public:
    explicit OfficeLink(const Clock &clock)
        : m_clock(clock), m_slot(std::make_shared<Slot>()), m_keys(std::make_shared<Keyring>())
    {}

    WorkThread &thread() { return m_thread; }
    /// For the thread of the database only: the connection, or null while no office is open.
    std::function<Database *()> database() const;
    /// For the thread of the database only: with what who is signed in opens secrets, closed while nobody is.
    std::function<const Keyring *()> keyring() const;

    /// Each opens an office in place of the one before and tells whose it is.
    QFuture<Result<Comune>> open(const DatabaseUrl &url);
    QFuture<Result<Comune>> create(const DatabaseUrl &url, const OfficeSetup &setup);
    /// Opens the demonstration office, making it first where there is none.
    QFuture<Result<Comune>> openDemo(const QString &path);

    /// Tells from now on when somebody wrote to the open office's data, and when it cannot be reached.
    void watch(const DatabaseUrl &url, std::function<void(ChangeWatcher::Event)> told);

    /// Who signed in, where, and after how many idle minutes the window asks for the password again (0: never).
    struct Session {
        Actor actor;
        Comune comune;
        int idleMinutes = 0;
        QString warning;              ///< what is wrong around the office: the clock, a share that bears only so many
        DatabaseUrl place;            ///< as this person opens it, for whoever needs one more connection
        QList<HandOver> handOvers;    ///< keys that went to others, or were taken, by this sign-in
        std::optional<Error> secrets; ///< why nothing that is sealed opens now
    };
    /// On a prepared server the person's own connection takes the place of the one before.
    QFuture<Result<Session>> signIn(const QString &login, const QString &password);
    /// Makes the recovery sheet of the office that was just made, as its first person, and writes it as a PDF.
    QFuture<Result<RecoverySheet>> printFirstSheet(const QString &login, const QString &password, const QString &path);
    /// Wipes the keyring: what is sealed stays closed until the password is given again.
    void closeSecrets();
    /// The connection stays as it is: sign in again with the new one.
    QFuture<Result<Actor>> changePassword(const Actor &actor, const QString &present, const QString &wanted);
    /// A person's own connection ends with their work; any other stays open for the next.
    void leave();
    /// Done when everything asked before is done and the connection is closed.
    QFuture<Outcome> close();

private:
    using Slot = std::unique_ptr<Database>;
    template <typename F>
    QFuture<Result<Comune>> replace(F make);

    Clock m_clock;
    DatabaseUrl m_url;
    std::shared_ptr<Slot> m_slot;    ///< touched on the thread only
    std::shared_ptr<Keyring> m_keys; ///< likewise
    WorkThread m_thread;
    std::unique_ptr<ChangeWatcher> m_watcher;
    DatabaseUrl m_watched;
};

} // namespace gonfalone
