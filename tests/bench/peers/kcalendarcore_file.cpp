// KCalendarCore 5.103 (Qt 5) on the file of scripts/bench calendar_file. Built by the bench.
#include "tests/bench/ProcessorTime.h"

#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>

#include <QCoreApplication>
#include <QFile>
#include <QTimeZone>

#include <cstdio>

static double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    double start = processorNanoseconds();
    KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(QTimeZone("Europe/Rome")));
    KCalendarCore::ICalFormat format;
    if (!format.load(calendar, QString::fromLocal8Bit(argv[1])))
        return 1;
    const double read = (processorNanoseconds() - start) / 1e9;
    const double memory = peakMegabytes();
    start = processorNanoseconds();
    const QString written = format.toString(calendar.staticCast<KCalendarCore::Calendar>());
    const double write = (processorNanoseconds() - start) / 1e9;
    std::printf("{\"read\": %f, \"memory\": %f, \"write\": %f, \"events\": %d, \"bytes\": %d}\n", read, memory, write,
                int(calendar->rawEvents().size()), int(written.size()));
    return 0;
}
