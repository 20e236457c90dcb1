// bench_recurrence_libical each|window|hostile RULE: the same as bench_recurrence with libical's iterator.
#include "tests/bench/ProcessorTime.h"

#include <libical/ical.h>

#include <QList>

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace {

icaltimezone *rome()
{
    return icaltimezone_get_builtin_timezone("Europe/Rome");
}

icaltimetype startTime()
{
    icaltimetype start = icaltime_from_string("20060102T090000");
    icaltime_set_timezone(&start, rome());
    return start;
}

/// From `from` (null: from the start) to `to`; every occurrence is made an instant.
int walk(const char *text, const char *from, const char *to, int most)
{
    const icalrecurrencetype rule = icalrecurrencetype_from_string(text);
    icalrecur_iterator *iterator = icalrecur_iterator_new(rule, startTime());
    if (iterator == nullptr)
        return 0;
    if (from != nullptr)
        icalrecur_iterator_set_start(iterator, icaltime_from_string(from));
    const icaltimetype end = icaltime_from_string(to);
    int found = 0;
    time_t sum = 0;
    while (found < most) {
        const icaltimetype time = icalrecur_iterator_next(iterator);
        if (icaltime_is_null_time(time) || icaltime_compare(time, end) >= 0)
            break;
        sum += icaltime_as_timet_with_zone(time, rome());
        ++found;
    }
    icalrecur_iterator_free(iterator);
    return sum == 1 ? -1 : found;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const bool each = std::strcmp(argv[1], "each") == 0;
    const bool window = std::strcmp(argv[1], "window") == 0;
    const char *from = window ? "20260101T000000" : nullptr;
    const char *to = each ? "20460101T000000" : window ? "20260201T000000" : "25000101T000000";
    walk("FREQ=DAILY", nullptr, "20460101T000000", 20'000); // loads the zone
    QList<double> times;
    int found = 0;
    const double first = processorNanoseconds();
    for (int run = 0; run < 11 && processorNanoseconds() - first < 2e9; ++run) {
        const double began = processorNanoseconds();
        found = walk(argv[2], from, to, each || window ? 1'000'000 : 10);
        times.append(processorNanoseconds() - began);
    }
    std::sort(times.begin(), times.end());
    const double spent = times.at(times.size() / 2);
    std::printf("{\"value\": %f, \"occurrences\": %d}\n",
                each         ? spent / std::max(found, 1)
                    : window ? spent / 1e3
                             : spent / 1e6,
                found);
    return 0;
}
