#pragma once

#include "tests/bench/ProcessorTime.h"

#include <algorithm>
#include <cstdio>
#include <vector>

/// What is asked of every calendar alike, in processor time: six weeks of each of ten years, then 120 months in
/// sequence.
namespace grids {

constexpr int kDays = 42;

/// `ask(year, month, day)` gives how many occurrences lie in the six weeks from that day on.
template <typename F>
void measure(F ask)
{
    std::vector<double> times;
    long most = 0;
    for (int year = 2016; year < 2026; ++year) {
        const double start = processorNanoseconds();
        most = std::max(most, ask(year, 1 + (year * 7) % 12, 4));
        times.push_back((processorNanoseconds() - start) / 1e6);
    }
    std::sort(times.begin(), times.end());
    const double start = processorNanoseconds();
    for (int month = 0; month < 120; ++month)
        ask(2016 + month / 12, 1 + month % 12, 4);
    std::printf("{\"grid\": %f, \"months\": %f, \"most\": %ld}\n", times[times.size() / 2],
                (processorNanoseconds() - start) / 1e9, most);
}

} // namespace grids
