#include "core/documents/PrintRun.h"

#include "core/base/Text.h"

#include <QMutex>
#include <QThreadPool>

#include <atomic>
#include <optional>

namespace gonfalone {

namespace {

constexpr int kAskEveryMs = 50;

struct Run {
    std::atomic<int> next = 0;
    std::atomic<int> written = 0;
    std::atomic<bool> ended = false;
    QMutex mutex; ///< of `trouble`
    std::optional<Error> trouble;
};

void printSome(const PdfPrinter &printer, const QList<PrintJob> &jobs, Run &run)
{
    for (int i = run.next++; i < jobs.size() && !run.ended; i = run.next++) {
        const Outcome done = printer.writePdf(jobs.at(i).document, jobs.at(i).path);
        if (done) {
            ++run.written;
            continue;
        }
        const QMutexLocker locker(&run.mutex);
        if (!run.trouble)
            run.trouble = done.error();
        run.ended = true;
    }
}

} // namespace

Outcome printRun(const PdfPrinter &printer, const QList<PrintJob> &jobs, const std::function<bool(int written)> &goOn)
{
    Run run;
    QThreadPool pool;
    for (int i = 0; i < pool.maxThreadCount(); ++i)
        pool.start([&] { printSome(printer, jobs, run); });
    bool stopped = false;
    while (!pool.waitForDone(kAskEveryMs)) {
        stopped = stopped || (goOn && !goOn(run.written));
        run.ended = run.ended || stopped;
    }
    if (run.trouble)
        return failure(*run.trouble);
    if (stopped && run.written < jobs.size())
        return failure(Error::unavailable(say("Stopped: %1 of %2 were written.").arg(run.written).arg(jobs.size())));
    if (goOn)
        goOn(run.written);
    return {};
}

} // namespace gonfalone
