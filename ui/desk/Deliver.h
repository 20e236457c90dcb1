#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>

namespace gonfalone {

/// Hands the result of `future` to `done` on the window's thread, unless `context` is gone by then.
/// The continuation hangs on the application and not on `context`, because in Qt 6.4 a context that dies while
/// the work is still running is a race.
template <typename T, typename F>
void deliver(QFuture<T> future, QObject *context, F done)
{
    future.then(QCoreApplication::instance(), [guard = QPointer<QObject>(context), done](const T &result) {
        if (guard)
            done(result);
    });
}

} // namespace gonfalone
