#pragma once

#include <algorithm>
#include <ctime>
#include <functional>
#include <limits>

namespace gonfalone {

/// How many times the processor time of `work(n)` goes into that of `work(4 * n)`, the best of three each: about 4 for
/// what grows with its input, about 16 for what grows with its square. A ratio of processor times, so a busy machine
/// changes little.
inline double growth(const std::function<void(int)> &work, int n)
{
    const auto best = [&work](int size) {
        std::clock_t least = std::numeric_limits<std::clock_t>::max();
        for (int i = 0; i < 3; ++i) {
            const std::clock_t start = std::clock();
            work(size);
            least = std::min(least, std::clock() - start);
        }
        return double(std::max<std::clock_t>(1, least));
    };
    return best(4 * n) / best(n);
}

/// Between what grows with its input and what grows with the square of it.
inline constexpr double kLinearGrowth = 9;

} // namespace gonfalone
