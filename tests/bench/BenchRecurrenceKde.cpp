// bench_recurrence_kde each|window|hostile RULE: the same as bench_recurrence with KCalendarCore, which is Qt 5 on
// Debian 12. No part of the CMake build: scripts/bench.d/recurrence compiles it.
#include "ProcessorTime.h"

#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/Recurrence>

#include <QTimeZone>

#include <algorithm>
#include <cstdio>
#include <cstring>

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const bool each = std::strcmp(argv[1], "each") == 0;
    const bool window = std::strcmp(argv[1], "window") == 0;
    const QTimeZone rome("Europe/Rome");
    const QDateTime start(QDate(2006, 1, 2), QTime(9, 0), rome);
    const QDateTime from = window ? QDateTime(QDate(2026, 1, 1), QTime(0, 0), rome) : start;
    const QDateTime to(each ? QDate(2046, 1, 1) : window ? QDate(2026, 2, 1) : QDate(2007, 1, 1), QTime(0, 0), rome);
    QList<double> times;
    qint64 found = 0;
    const double first = processorNanoseconds();
    for (int run = 0; run < 11 && processorNanoseconds() - first < 2e9; ++run) {
        const double began = processorNanoseconds();
        KCalendarCore::ICalFormat format;
        auto *rule = new KCalendarCore::RecurrenceRule;
        if (!format.fromString(rule, QString::fromLatin1(argv[2])))
            return 3;
        rule->setStartDt(start);
        KCalendarCore::Recurrence recurrence;
        recurrence.setStartDateTime(start, false);
        recurrence.addRRule(rule);
        if (each || window) {
            found = recurrence.timesInInterval(from, to).size();
        } else {
            QDateTime next = recurrence.getNextDateTime(start);
            for (found = 0; next.isValid() && found < 10; ++found)
                next = recurrence.getNextDateTime(next);
        }
        times.append(processorNanoseconds() - began);
    }
    std::sort(times.begin(), times.end());
    const double spent = times.at(times.size() / 2);
    std::printf("{\"value\": %f, \"occurrences\": %lld}\n",
                each         ? spent / double(std::max<qint64>(found, 1))
                    : window ? spent / 1e3
                             : spent / 1e6,
                found);
    return 0;
}
