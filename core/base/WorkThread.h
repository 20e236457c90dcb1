#pragma once

#include "core/base/Mailbox.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <memory>
#include <optional>
#include <thread>

namespace gonfalone {

/// One thread beside the window's that does works in the order in which they were given: the queries of a window,
/// whose connection lives and dies there, or the writing of files. The thread starts with the first work.
/// The destructor waits for what was given; answers not yet delivered are dropped, their futures end as cancelled.
class WorkThread
{
public:
    WorkThread() = default;
    ~WorkThread();
    WorkThread(const WorkThread &) = delete;
    WorkThread &operator=(const WorkThread &) = delete;

    /// Does `work` on the thread; its result arrives in the event loop of the thread that made this object.
    template <typename F>
    auto run(F work) -> QFuture<std::invoke_result_t<F>>
    {
        using T = std::invoke_result_t<F>;
        struct Job {
            std::optional<F> work;
            QPromise<T> promise = {};
            std::optional<T> result = std::nullopt;
        };
        auto job = std::make_shared<Job>(Job{std::move(work)});
        QFuture<T> future = job->promise.future();
        push({[job] {
                  job->result.emplace((*job->work)());
                  job->work.reset(); // what it held dies on this thread, not on the one that gets the answer
              },
              [job] {
                  job->promise.start();
                  job->promise.addResult(*std::move(job->result));
                  job->promise.finish();
              }});
        return future;
    }

private:
    struct Task {
        std::function<void()> perform;
        std::function<void()> answer;
    };

    void push(Task task);
    void performAll();

    Mailbox m_answers;
    std::mutex m_mutex; ///< of `m_tasks` and `m_ending`
    std::condition_variable m_changed;
    std::deque<Task> m_tasks;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace gonfalone
