#pragma once

#include <ctime>

/// What this process has used of the processors: the machine may be busy with other things. Of no Qt, for the peers
/// too.
inline double processorNanoseconds()
{
    timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e9 + double(time.tv_nsec);
}
