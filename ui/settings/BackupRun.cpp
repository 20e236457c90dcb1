#include "ui/settings/BackupRun.h"

#include "ui/desk/Deliver.h"

namespace gonfalone {

BackupRun::BackupRun(QObject *parent) : QObject(parent), m_stop(std::make_shared<std::atomic_bool>(false)) {}

BackupRun::~BackupRun()
{
    cancel();
}

void BackupRun::cancel()
{
    *m_stop = true;
}

void BackupRun::start(const Job &job)
{
    if (m_running)
        return;
    m_running = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    const ProgressSink progress = [this, stop = m_stop, last = -1](const Progress &now) mutable {
        const int percent = now.percent();
        if (percent != last) {
            last = percent;
            m_progress.put([this, percent] { emit progressed(percent); });
        }
        return !*stop;
    };
    deliver(m_thread.run([job, progress]() -> Result<QString> { return job(progress); }), this,
            [this](const Result<QString> &result) {
                m_running = false;
                emit ended(result);
            });
}

} // namespace gonfalone
