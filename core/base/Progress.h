#pragma once

#include "core/base/Result.h"

#include <functional>

namespace gonfalone {

/// How far long work has come, in bytes; `total` is an estimate until the end and may be 0 (not known).
struct Progress {
    qint64 done = 0;
    qint64 total = 0;

    int percent() const { return total <= 0 ? 0 : int(std::min<qint64>(100, done * 100 / total)); }
};

/// Told now and then by long work, on its own thread; the work ends with Cancelled when it answers false.
using ProgressSink = std::function<bool(const Progress &)>;

} // namespace gonfalone
