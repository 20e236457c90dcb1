#include "core/documents/PrintRun.h"

#include "core/base/Text.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace gonfalone {

namespace {

constexpr std::chrono::milliseconds kAskEvery(50);

struct Run {
    std::atomic<int> next = 0;
    std::atomic<int> written = 0;
    std::atomic<bool> ended = false;
    std::mutex mutex; ///< of `trouble` and `working`
    std::condition_variable changed;
    std::optional<Error> trouble;
    unsigned working = 0;
};

void printSome(const PdfPrinter &printer, const QList<PrintJob> &jobs, Run &run)
{
    for (int i = run.next++; i < jobs.size() && !run.ended; i = run.next++) {
        const Outcome done = printer.writePdf(jobs.at(i).document, jobs.at(i).path);
        if (done) {
            ++run.written;
            continue;
        }
        const std::lock_guard lock(run.mutex);
        if (!run.trouble)
            run.trouble = done.error();
        run.ended = true;
    }
    const std::lock_guard lock(run.mutex);
    --run.working;
    run.changed.notify_one();
}

} // namespace

Outcome printRun(const PdfPrinter &printer, const QList<PrintJob> &jobs, const std::function<bool(int written)> &goOn)
{
    Run run;
    run.working = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::jthread> threads;
    for (unsigned i = run.working; i > 0; --i)
        threads.emplace_back([&] { printSome(printer, jobs, run); });
    bool stopped = false;
    for (std::unique_lock lock(run.mutex);
         !run.changed.wait_for(lock, kAskEvery, [&run] { return run.working == 0; });) {
        lock.unlock();
        stopped = stopped || (goOn && !goOn(run.written));
        run.ended = run.ended || stopped;
        lock.lock();
    }
    threads.clear();
    if (run.trouble)
        return failure(*run.trouble);
    if (stopped && run.written < jobs.size())
        return failure(Error::unavailable(say("Stopped: %1 of %2 were written.").arg(run.written).arg(jobs.size())));
    if (goOn)
        goOn(run.written);
    return {};
}

} // namespace gonfalone
