#pragma once

#include "core/access/User.h"
#include "core/base/Clock.h"
#include "core/base/WorkThread.h"
#include "core/office/Comune.h"
#include "core/setup/OfficeSetup.h"

#include <functional>
#include <memory>

namespace gonfalone {

/// Who came in, and where.
struct SignedIn {
    Actor actor;
    Comune comune;
};

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

    /// On a prepared server the person's own connection takes the place of the one before.
    QFuture<Result<SignedIn>> signIn(const QString &login, const QString &password);
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
};

} // namespace gonfalone
