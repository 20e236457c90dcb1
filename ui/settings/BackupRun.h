#pragma once

#include "core/base/Progress.h"
#include "core/base/WorkThread.h"

#include <QObject>

#include <atomic>

namespace gonfalone {

/// Long work on the backups, on a thread and a connection of its own: neither the window nor its queries wait for it.
class BackupRun : public QObject
{
    Q_OBJECT

public:
    /// The work, given how to tell its progress; answers with the sentence that says what was done.
    using Job = std::function<Result<QString>(const ProgressSink &progress)>;

    explicit BackupRun(QObject *parent = nullptr);
    /// Stops what is running.
    ~BackupRun() override;

    bool isRunning() const { return m_running; }
    /// Does nothing while something is running.
    void start(const Job &job);
    void cancel();

signals:
    void progressed(int percent);
    void ended(const gonfalone::Result<QString> &result);

private:
    std::shared_ptr<std::atomic_bool> m_stop;
    bool m_running = false;
    Mailbox m_progress;
    WorkThread m_thread; ///< the last: it is waited for before the mailbox goes
};

} // namespace gonfalone
