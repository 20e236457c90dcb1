#pragma once

#include "core/access/User.h"
#include "core/base/Clock.h"
#include "core/base/WorkThread.h"
#include "core/sealing/Keyring.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>

namespace gonfalone {

class Database;

/// What a call has at hand on the thread of the database, for as long as it runs.
struct OfficeDesk {
    Database &database;
    const Clock &clock;
    Actor actor;            ///< as the office knows the person now
    const Keyring &keyring; ///< closed where nothing was given with which to open
};

/// The way from a part of the window to its use cases: every call runs on the thread of the database, where the
/// connection lives, and comes back as a future of a Result; continue with `deliver(future, this, …)`.
/// Every call asks for the actor again first, so that a role revoked meanwhile is lost at once.
class OfficeGateway : public QObject
{
    Q_OBJECT

public:
    /// `database` is called on `thread` only and may return null when the office is closed. `thread` outlives this.
    OfficeGateway(WorkThread &thread, std::function<Database *()> database, const Clock &clock, const Actor &actor,
                  QObject *parent = nullptr);

    /// With what the person opens what is sealed; called on the thread of the database only. Without it all of that
    /// stays closed.
    void useKeyring(std::function<const Keyring *()> keyring) { m_door.keyring = std::move(keyring); }

    const Clock &clock() const { return m_door.clock; }
    const Actor &actor() const { return m_door.seen; }
    QDate today() const { return m_door.clock.today(); }
    /// How many calls were not answered yet.
    int pending() const { return m_pending; }

signals:
    /// A call began while nothing was pending.
    void busy();
    /// The last pending call was answered.
    void idle();

protected:
    /// What a call takes along to the thread of the database.
    struct Door {
        std::function<Database *()> database;
        std::function<const Keyring *()> keyring;
        Clock clock;
        Actor seen;

        /// Errors: Unavailable when the office is closed, those of AccessService::refresh.
        Result<OfficeDesk> open(const Keyring &closed) const;
    };

    /// Runs `work`, Result<T>(const OfficeDesk &), on the thread of the database.
    template <typename T, typename F>
    QFuture<Result<T>> atDesk(F work)
    {
        began();
        auto future = m_thread.run([door = m_door, work]() -> Result<T> {
            const Keyring closed;
            TRY(const OfficeDesk desk, door.open(closed));
            return work(desk);
        });
        // A future keeps one continuation only, so the caller gets the one that comes after ours. Queued: the caller's
        // own continuation runs before the gateway calls itself idle.
        return future.then(QCoreApplication::instance(),
                           [guard = QPointer<OfficeGateway>(this)](const Result<T> &result) {
                               if (guard)
                                   QMetaObject::invokeMethod(guard.data(), &OfficeGateway::ended, Qt::QueuedConnection);
                               return result;
                           });
    }

    WorkThread &thread() const { return m_thread; }
    const Door &door() const { return m_door; }

private:
    void began();
    void ended();

    WorkThread &m_thread;
    Door m_door;
    int m_pending = 0;
};

} // namespace gonfalone
