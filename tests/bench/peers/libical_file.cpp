// libical 3.0.16 on the file of scripts/bench calendar_file: parse to components, serialise them. Built by the bench.
#include "tests/bench/ProcessorTime.h"

#include <libical/ical.h>

#include <cstdio>
#include <cstring>
#include <fstream>
#include <string>

static double now()
{
    return processorNanoseconds() / 1e9;
}

static double peakMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind("VmHWM:", 0) == 0)
            return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}

int main(int, char **argv)
{
    const double start = now();
    std::ifstream in(argv[1], std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    icalcomponent *calendar = icalparser_parse_string(text.c_str());
    const double read = now() - start;
    const double memory = peakMegabytes();
    if (!calendar)
        return 1;
    const int events = icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT);
    const double begun = now();
    char *written = icalcomponent_as_ical_string_r(calendar);
    const double write = now() - begun;
    std::printf("{\"read\": %f, \"memory\": %f, \"write\": %f, \"events\": %d, \"bytes\": %zu}\n", read, memory, write,
                events, std::strlen(written));
    return 0;
}
