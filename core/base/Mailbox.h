#pragma once

#include <QObject>

#include <functional>
#include <mutex>
#include <vector>

class QSocketNotifier;

namespace gonfalone {

/// Calls put in by any thread and made on the thread that the mailbox belongs to, in their order, by its event loop.
/// It is woken through a descriptor and not through Qt's event queue, and what is handed over lies under a lock of our
/// own: ThreadSanitizer sees both, where it would see an event that one thread makes and another reads. Calls still
/// inside when the mailbox is destroyed are dropped unmade.
class Mailbox : public QObject
{
public:
    explicit Mailbox(QObject *parent = nullptr);
    ~Mailbox() override;

    /// From any thread.
    void put(std::function<void()> call);

private:
    void makeCalls();

    int m_bell = -1; ///< an eventfd
    QSocketNotifier *m_notifier = nullptr;
    std::mutex m_mutex; ///< of `m_calls`
    std::vector<std::function<void()>> m_calls;
};

} // namespace gonfalone
