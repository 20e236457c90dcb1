// libical 3.0.16 on the file of scripts/bench agenda: six weeks, and 120 months. Built by the bench.
#include "tests/bench/peers/Grids.h"

#include <libical/ical.h>

#include <fstream>
#include <string>

static void count(icalcomponent *, icaltime_span *, void *found)
{
    ++*static_cast<long *>(found);
}

int main(int, char **argv)
{
    std::ifstream in(argv[1], std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    icalcomponent *calendar = icalparser_parse_string(text.c_str());
    if (!calendar)
        return 1;
    grids::measure([&](int year, int month, int day) {
        icaltimetype from = icaltime_null_time();
        from.year = year;
        from.month = month;
        from.day = day;
        from.zone = icaltimezone_get_utc_timezone();
        icaltimetype to = from;
        icaltime_adjust(&to, grids::kDays, 0, 0, 0);
        long found = 0;
        for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
            icalcomponent_foreach_recurrence(event, from, to, count, &found);
        return found;
    });
    return 0;
}
