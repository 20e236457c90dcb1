#pragma once

#include "core/base/Mailbox.h"
#include "core/storage/Database.h"

#include <chrono>
#include <functional>
#include <thread>

namespace gonfalone {

/// Tells a window that somebody wrote to the office's data: on a connection and a thread of its own, which wait for
/// PostgreSQL's NOTIFY (sent with every commit of UnitOfWork) or look at SQLite's `PRAGMA data_version`.
/// It also tells when the data cannot be reached and when it can be again.
class ChangeWatcher
{
public:
    enum class Event {
        Changed, ///< by any connection, this window's own too
        Lost,    ///< the server or the file does not answer
        Back,    ///< it answers again; anything may have changed meanwhile
    };
    /// `told` is called in the event loop of the thread that makes the watcher.
    ChangeWatcher(const DatabaseUrl &url, std::function<void(Event)> told);
    /// Waits for the thread: at once, but for a connection that is being tried.
    ~ChangeWatcher();
    ChangeWatcher(const ChangeWatcher &) = delete;
    ChangeWatcher &operator=(const ChangeWatcher &) = delete;

private:
    void watch();
    /// Until the connection is lost or the watcher ends.
    void watchSqlite(Database &database);
    void watchPostgres(Database &database);
    void tell(Event event);
    /// False when the watcher ends.
    bool pause(std::chrono::milliseconds time);
    bool ending();

    DatabaseUrl m_url;
    std::function<void(Event)> m_told;
    Mailbox m_mailbox;
    int m_end; ///< a descriptor that becomes readable when the watcher ends, so that every wait ends with it
    std::thread m_thread;
};

} // namespace gonfalone
