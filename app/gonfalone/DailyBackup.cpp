#include "app/gonfalone/DailyBackup.h"

#include "core/backup/BackupService.h"
#include "core/setup/OfficeSetup.h"
#include "ui/base/ErrorPresenter.h"

namespace gonfalone {

namespace {
constexpr int kEveryMs = 60 * 60 * 1000;
}

DailyBackup::DailyBackup(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setInterval(kEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &DailyBackup::make);
    connect(&m_run, &BackupRun::ended, this, [this](const Result<QString> &result) {
        if (result || result.error().kind == ErrorKind::Cancelled)
            return;
        const QString sentence = tr("Today's backup was not made. %1").arg(ErrorPresenter::sentence(result.error()));
        if (sentence == m_told)
            return;
        m_told = sentence;
        emit failed(sentence);
    });
}

void DailyBackup::watch(const DatabaseUrl &url)
{
    m_url = url;
    m_timer.start();
    make();
}

void DailyBackup::make()
{
    m_run.start([url = m_url, clock = m_clock](const ProgressSink &progress) -> Result<QString> {
        TRY(const auto database, openOffice(url, clock));
        CHECK(BackupService(*database, clock).makeDaily(progress));
        return QString();
    });
}

} // namespace gonfalone
