#include "tests/agenda/ArrivalInvariants.h"
#include "tests/calendar/BrokenCalendars.h"

#include <QElapsedTimer>

using namespace gonfalone;

namespace {

constexpr int kRounds = 1500;

} // namespace

/// Broken calendars on their way into the agenda, in every run of the tests; scripts/load fuzz goes on from there.
class ArrivalFuzzSmokeTest : public QObject
{
    Q_OBJECT

private slots:
    void brokenCalendarsGiveWholeEntries()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < kRounds; ++round) {
            const QByteArray bytes = calendars::mutated(random);
            QElapsedTimer timer;
            timer.start();
            const QString broken = brokenArrival(bytes);
            if (!broken.isEmpty() || timer.elapsed() > 5000)
                QFAIL(broken.toUtf8() + QByteArray::number(timer.elapsed()) + " ms\n" + bytes);
        }
    }
};

QTEST_GUILESS_MAIN(ArrivalFuzzSmokeTest)
#include "ArrivalFuzzSmokeTest.moc"
