#pragma once

#include "core/base/Result.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>

namespace gonfalone::bench {

/// One result on standard output, to be completed by scripts/measure_program.py.
inline void print(const QString &name, double value, const char *unit, QJsonObject more = {})
{
    more.insert(QStringLiteral("name"), name);
    more.insert(QStringLiteral("value"), value);
    more.insert(QStringLiteral("unit"), QLatin1String(unit));
    std::printf("%s\n", QJsonDocument(more).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

template <typename T>
T must(tl::expected<T, Error> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

inline void must(const Outcome &done)
{
    if (!done)
        qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
}

inline double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

inline double once(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The medians of several things that can be asked, and the slowest of them as the result.
class Worst
{
public:
    void add(const QString &what, const std::function<void()> &act)
    {
        constexpr int kRounds = 9;
        QList<double> times;
        for (int i = 0; i < kRounds; ++i)
            times << once(act);
        const double middle = median(times);
        m_each.insert(what, std::round(middle * 100) / 100);
        m_worst = std::max(m_worst, middle);
    }
    void print(const QString &name) const { bench::print(name, m_worst, "ms", {{QStringLiteral("each"), m_each}}); }

private:
    double m_worst = 0;
    QJsonObject m_each;
};

/// A line of /proc/self/status in MB: VmRSS now, VmHWM at its highest.
inline double megabytes(const char *key)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.mid(qsizetype(qstrlen(key)) + 1).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Runs the event loop until `done`; stops the program when it never is.
inline void until(const std::function<bool()> &done)
{
    QElapsedTimer patience;
    patience.start();
    QTimer wake;
    wake.start(1000);
    while (!done()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (patience.elapsed() > 60'000)
            qFatal("waited in vain for 60 s");
    }
}

/// Counts how often a widget was painted.
class Painted : public QObject
{
public:
    explicit Painted(QObject *watched) { watched->installEventFilter(this); }
    int times = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        times += event->type() == QEvent::Paint;
        return false;
    }
};

} // namespace gonfalone::bench
