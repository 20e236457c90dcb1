#pragma once

#include "core/access/User.h"
#include "core/base/Clock.h"
#include "core/base/WorkThread.h"
#include "core/office/Comune.h"
#include "core/setup/OfficeSetup.h"
#include "core/storage/ChangeWatcher.h"

#include <functional>
#include <memory>

namespace gonfalone {

/// The open office as the window has it: one connection on one thread of its own.
class OfficeLink
{
public:
    explicit OfficeLink(const Clock &clock) : m_clock(clock), m_slot(std::make_shared<Slot>()) {}

    WorkThread &thread() { return m_thread; }
    /// For the thread of the database only: the connection, or null while no office is open.
    std::function<Database *()> database() const;

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
        DatabaseUrl place; ///< as this person opens it, for whoever needs one more connection
    };
    /// On a prepared server the person's own connection takes the place of the one before.
    QFuture<Result<Session>> signIn(const QString &login, const QString &password);
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
    std::shared_ptr<Slot> m_slot; ///< touched on the thread only
    WorkThread m_thread;
    std::unique_ptr<ChangeWatcher> m_watcher;
    DatabaseUrl m_watched;
};

} // namespace gonfalone
