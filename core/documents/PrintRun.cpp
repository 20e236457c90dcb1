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

/// Makes the document of that number.
using Make = std::function<Outcome(int number)>;

void makeSome(const Make &make, int count, Run &run)
{
    for (int i = run.next++; i < count && !run.ended; i = run.next++) {
        const Outcome done = make(i);
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

Outcome makeAll(const Make &make, int count, const std::function<bool(int written)> &goOn)
{
    Run run;
    run.working = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::jthread> threads;
    for (unsigned i = run.working; i > 0; --i)
        threads.emplace_back([&] { makeSome(make, count, run); });
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
    if (stopped && run.written < count)
        return failure(Error::unavailable(say("Stopped: %1 of %2 were written.").arg(run.written).arg(count)));
    if (goOn)
        goOn(run.written);
    return {};
}

} // namespace

Outcome printRun(const PdfPrinter &printer, const QList<PrintJob> &jobs, const std::function<bool(int written)> &goOn)
{
    return makeAll([&](int i) { return printer.writePdf(jobs.at(i).document, jobs.at(i).path); }, int(jobs.size()),
                   goOn);
}

Result<QList<QByteArray>> printAll(const PdfPrinter &printer, const QList<DraftDocument> &documents,
                                   const std::function<bool(int printed)> &goOn)
{
    std::vector<QByteArray> printed(std::size_t(documents.size()));
    const auto print = [&](int i) -> Outcome {
        TRY(printed[std::size_t(i)], printer.toPdf(documents.at(i)));
        return {};
    };
    CHECK(makeAll(print, int(documents.size()), goOn));
    return QList<QByteArray>(printed.cbegin(), printed.cend());
}

} // namespace gonfalone
