// KCalendarCore 5.103 (Qt 5) on the file of scripts/bench agenda: six weeks, and 120 months. Built by the bench.
#include "tests/bench/peers/Grids.h"

#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>
#include <KCalendarCore/OccurrenceIterator>

#include <QCoreApplication>
#include <QTimeZone>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTimeZone rome("Europe/Rome");
    KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(rome));
    KCalendarCore::ICalFormat format;
    if (!format.load(calendar, QString::fromLocal8Bit(argv[1])))
        return 1;
    grids::measure([&](int year, int month, int day) {
        const QDateTime from(QDate(year, month, day), QTime(0, 0), rome);
        long found = 0;
        KCalendarCore::OccurrenceIterator it(*calendar, from, from.addDays(grids::kDays));
        while (it.hasNext()) {
            it.next();
            ++found;
        }
        return found;
    });
    return 0;
}
