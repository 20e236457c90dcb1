#pragma once

#include "core/storage/Database.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

namespace gonfalone {

/// The one thread on which a window's queries run; the connection lives and dies there.
class DatabaseThread
{
public:
    DatabaseThread();
    ~DatabaseThread();
    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;

    /// Runs `work` (returning a Result<T>) on the thread; continue with `.then(this, …)`.
    template <typename F>
    auto run(F work) -> QFuture<std::invoke_result_t<F>>
    {
        using T = std::invoke_result_t<F>;
        auto promise = std::make_shared<QPromise<T>>();
        QFuture<T> future = promise->future();
        QMetaObject::invokeMethod(
            m_worker.get(),
            [promise, work = std::move(work)]() mutable {
                promise->start();
                promise->addResult(work());
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_worker;
};

} // namespace gonfalone
