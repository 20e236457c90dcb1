#include "core/base/WorkThread.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace gonfalone;

class WorkThreadTest : public QObject
{
    Q_OBJECT

private slots:
    void worksAsideAndAnswersHere()
    {
        WorkThread thread;
        std::thread::id worked;
        std::thread::id answered;
        auto future = thread
                          .run([&worked] {
                              worked = std::this_thread::get_id();
                              return QStringLiteral("done");
                          })
                          .then(this, [&answered](const QString &result) {
                              answered = std::this_thread::get_id();
                              return result;
                          });
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result(), u"done");
        QVERIFY(worked != std::this_thread::get_id());
        QVERIFY(answered == std::this_thread::get_id());
    }

    void worksAreDoneInTheirOrder()
    {
        WorkThread thread;
        QList<int> done;
        QList<int> answered;
        for (int i = 0; i < 1000; ++i)
            thread
                .run([&done, i] {
                    done.append(i);
                    return i;
                })
                .then(this, [&answered](int value) { answered.append(value); });
        QTRY_COMPARE(answered.size(), 1000);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(done.at(i) == i && answered.at(i) == i);
    }

    void whatTheWorkHeldDiesOnTheThread()
    {
        struct Held {
            std::atomic<bool> *elsewhere;
            std::thread::id home = std::this_thread::get_id();
            explicit Held(std::atomic<bool> *out) : elsewhere(out) {}
            ~Held() { *elsewhere = std::this_thread::get_id() != home; }
        };
        std::atomic<bool> elsewhere = false;
        WorkThread thread;
        auto held = std::make_shared<Held>(&elsewhere);
        auto future = thread.run([held = std::move(held)] { return held != nullptr; });
        QTRY_VERIFY(future.isFinished());
        QVERIFY(elsewhere);
    }

    void theDestructorFinishesTheWorksAndDropsTheAnswers()
    {
        std::atomic<int> done = 0;
        bool answered = false;
        QFuture<int> last;
        {
            WorkThread thread;
            for (int i = 0; i < 50; ++i)
                last = thread.run([&done] { return ++done; });
            last.then(this, [&answered](int) { answered = true; });
        }
        QCOMPARE(done.load(), 50);
        QVERIFY(last.isCanceled());
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }

    void anAnswerMayDestroyTheThread()
    {
        auto thread = std::make_unique<WorkThread>();
        bool gone = false;
        thread->run([] { return 1; }).then(this, [&](int) {
            thread.reset();
            gone = true;
        });
        QTRY_VERIFY(gone);
    }

    void aMailboxTakesFromManyThreads()
    {
        constexpr int kThreads = 4;
        constexpr int kCalls = 2000;
        Mailbox box;
        int sum = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < kThreads; ++t)
            threads.emplace_back([&] {
                for (int i = 0; i < kCalls; ++i)
                    box.put([&sum] { ++sum; });
            });
        for (auto &thread : threads)
            thread.join();
        QTRY_COMPARE(sum, kThreads * kCalls);
    }
};

QTEST_GUILESS_MAIN(WorkThreadTest)
#include "WorkThreadTest.moc"
