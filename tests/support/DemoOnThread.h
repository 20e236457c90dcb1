#pragma once

#include "core/access/AccessService.h"
#include "core/base/WorkThread.h"
#include "core/setup/OfficeSetup.h"

#include <QTemporaryDir>
#include <QTest>

namespace gonfalone {

/// The demonstration office, on SQLite or where `place` says, on a thread of its own as the window has it, signed in as
/// its first user.
class DemoOnThread
{
public:
    explicit DemoOnThread(const Clock &clock, const QString &place = {}) : m_clock(clock)
    {
        const QString path = place.isEmpty() ? m_dir.filePath(QStringLiteral("demo.db")) : place;
        const auto actor = run([slot = m_slot, clock, path]() -> Result<Actor> {
            TRY(const DatabaseUrl url, DatabaseUrl::parse(path));
            TRY(*slot, createDemoOffice(url, clock));
            return AccessService(**slot, clock).signIn(demoAccounts().first().login, demoPassword());
        });
        if (!actor)
            qFatal("%s %s", qPrintable(actor.error().message), qPrintable(actor.error().detail));
        m_actor = *actor;
    }
    ~DemoOnThread()
    {
        (void)run([slot = m_slot]() -> Outcome {
            slot->reset();
            return {};
        });
    }
    DemoOnThread(const DemoOnThread &) = delete;
    DemoOnThread &operator=(const DemoOnThread &) = delete;

    static constexpr int kPatienceMs = 120'000;

    WorkThread &thread() { return m_thread; }
    /// For a gateway.
    std::function<Database *()> database() const
    {
        return [slot = m_slot] { return slot->get(); };
    }
    const Clock &clock() const { return m_clock; }
    const Actor &actor() const { return m_actor; }

    /// Waits for what runs on the thread of the database.
    template <typename F>
    std::invoke_result_t<F> run(F work)
    {
        QFuture<std::invoke_result_t<F>> future = m_thread.run(work);
        // The answer comes through this thread's own event loop.
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, kPatienceMs))
            qFatal("the thread of the database does not answer");
        return future.result();
    }
    /// The same with a service of its own, as a colleague on another computer would.
    template <typename Service, typename F>
    std::invoke_result_t<F, Service &> with(F work)
    {
        return run([slot = m_slot, clock = m_clock, work] {
            Service service(**slot, clock);
            return work(service);
        });
    }

private:
    Clock m_clock;
    QTemporaryDir m_dir;
    std::shared_ptr<std::unique_ptr<Database>> m_slot = std::make_shared<std::unique_ptr<Database>>();
    WorkThread m_thread;
    Actor m_actor;
};

} // namespace gonfalone
