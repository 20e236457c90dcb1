#pragma once

#include "core/base/Clock.h"
#include "core/storage/Database.h"
#include "ui/settings/BackupRun.h"

#include <QTimer>

namespace gonfalone {

/// The backup of the day: made by the first program that is open on it, on a thread and a connection of its own.
class DailyBackup : public QObject
{
    Q_OBJECT

public:
    explicit DailyBackup(const Clock &clock, QObject *parent = nullptr);

    /// From now on for the office at `url`; a program that stays open overnight makes the next day's too.
    void watch(const DatabaseUrl &url);
    bool isRunning() const { return m_run.isRunning(); }

signals:
    /// Once for each different trouble: it would come again every hour.
    void failed(const QString &sentence);

private:
    void make();

    Clock m_clock;
    DatabaseUrl m_url;
    QString m_told;
    QTimer m_timer;
    BackupRun m_run;
};

} // namespace gonfalone
