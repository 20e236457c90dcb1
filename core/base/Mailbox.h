#pragma once

#include <QObject>

#include <functional>
#include <mutex>
#include <vector>

namespace gonfalone {

/// Calls put in by any thread and made on the thread that the mailbox belongs to, in their order, by its event loop.
/// Only an empty event goes through Qt's queue; what is handed over lies under a lock of our own, which
/// ThreadSanitizer sees. Calls still inside when the mailbox is destroyed are dropped unmade.
class Mailbox : public QObject
{
public:
    using QObject::QObject;

    /// From any thread.
    void put(std::function<void()> call);

protected:
    void customEvent(QEvent *event) override;

private:
    std::mutex m_mutex; ///< of `m_calls`
    std::vector<std::function<void()>> m_calls;
};

} // namespace gonfalone
