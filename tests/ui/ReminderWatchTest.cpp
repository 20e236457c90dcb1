#include "ui/agenda/ReminderWatch.h"
#include "core/agenda/SeriesText.h"
#include "tests/support/DemoOnThread.h"

#include <QSignalSpy>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// A reminder is told when it falls due, once, and to nobody while nobody is there.
class ReminderWatchTest : public QObject
{
    Q_OBJECT

    // A night in which the demonstration has nothing. Both threads read it.
    std::shared_ptr<std::atomic<qint64>> m_now =
        std::make_shared<std::atomic<qint64>>(QDateTime(QDate(2026, 8, 4), QTime(0, 0), Qt::UTC).toSecsSinceEpoch());
    Clock m_clock{[now = m_now] { return QDateTime::fromSecsSinceEpoch(*now, Qt::UTC); }};
    std::unique_ptr<DemoOnThread> m_office;

    AgendaEdit entered(const QString &title, int minutesFromNow)
    {
        return *m_office->with<AgendaService>([&](AgendaService &service) {
            AgendaEntry wanted;
            const auto calendars = service.calendars(m_office->actor(), Keyring());
            for (const CalendarStanding &one : *calendars) {
                if (one.calendar.kind == CalendarKind::Official)
                    wanted.calendar = one.calendar.id;
            }
            wanted.words.title = title;
            const QDateTime from = m_clock.now().addSecs(minutesFromNow * 60).toTimeZone(m_clock.zone);
            wanted.series.start = zonedTime(from.date(), from.time(), service.officeZone());
            wanted.series.length.seconds = 1800;
            return service.create(m_office->actor(), Keyring(), wanted);
        });
    }
    static QStringList titles(const QSignalSpy &spy)
    {
        QStringList all;
        for (const QList<QVariant> &one : spy) {
            for (const Reminder &reminder : one.first().value<QList<Reminder>>())
                all << reminder.title;
        }
        return all;
    }

private slots:
    void initTestCase() { m_office = std::make_unique<DemoOnThread>(m_clock); }
    void cleanupTestCase() { m_office.reset(); }

    void toldOnceWhenItIsTime()
    {
        ReminderWatch watch(new AgendaGateway(m_office->thread(), m_office->database(), m_clock, m_office->actor()));
        QSignalSpy due(&watch, &ReminderWatch::due);
        QSignalSpy told(&watch, &ReminderWatch::toldChanged);
        entered(u"Alba"_s, 40);
        watch.start();
        QTRY_VERIFY(watch.isIdle());
        QCOMPARE(due.size(), 0);
        *m_now += 24 * 60;
        watch.tick(); // a minute too early: the data are not even asked
        QVERIFY(watch.isIdle());
        *m_now += 60;
        watch.tick();
        QTRY_COMPARE(titles(due), QStringList{u"Alba"_s});
        QCOMPARE(told.size(), 1);
        QVERIFY(!told.first().first().toStringList().first().contains(u"Alba"_s)); // no words are kept
        // Somebody writes: what is new is told, the rest is not told again.
        entered(u"Improvviso"_s, 5);
        watch.officeChanged();
        QTRY_COMPARE_WITH_TIMEOUT(titles(due), (QStringList{u"Alba"_s, u"Improvviso"_s}), 10'000);
        watch.officeChanged();
        QTRY_VERIFY_WITH_TIMEOUT(watch.isIdle(), 10'000);
        QCOMPARE(due.size(), 2);
        // At another start of the program neither.
        ReminderWatch again(new AgendaGateway(m_office->thread(), m_office->database(), m_clock, m_office->actor()));
        again.setTold(told.last().first().toStringList());
        QSignalSpy twice(&again, &ReminderWatch::due);
        again.start();
        QTRY_VERIFY(again.isIdle());
        QTest::qWait(50);
        QCOMPARE(twice.size(), 0);
    }

    void nothingWhileNobodyIsThere()
    {
        *m_now += 4 * 3600;
        ReminderWatch watch(new AgendaGateway(m_office->thread(), m_office->database(), m_clock, m_office->actor()));
        QSignalSpy due(&watch, &ReminderWatch::due);
        entered(u"Al chiuso"_s, 5);
        watch.start();
        watch.stop(); // the answer is on its way
        QTRY_VERIFY(watch.isIdle());
        QTest::qWait(50);
        watch.officeChanged();
        watch.tick();
        QVERIFY(watch.isIdle());
        QCOMPARE(due.size(), 0);
        watch.start();
        QTRY_COMPARE(titles(due), QStringList{u"Al chiuso"_s});
    }
};

QTEST_MAIN(ReminderWatchTest)
#include "ReminderWatchTest.moc"
