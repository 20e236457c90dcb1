#include "tests/calendar/BrokenCalendars.h"
#include "tests/calendar/IcsInvariants.h"

#include <QElapsedTimer>

using namespace gonfalone;
using namespace gonfalone::calendars;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 2000;

} // namespace

/// A few thousand broken calendars in every run of the tests; scripts/load fuzz goes on from there.
class IcsFuzzSmokeTest : public QObject
{
    Q_OBJECT

private slots:
    void brokenCalendarsKeepThePromises()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < kRounds; ++round) {
            const QByteArray bytes = mutated(random);
            QElapsedTimer timer;
            timer.start();
            const QString broken = brokenInvariant(bytes);
            if (!broken.isEmpty() || timer.elapsed() > 5000)
                QFAIL(broken.toUtf8() + QByteArray::number(timer.elapsed()) + " ms\n" + bytes);
        }
    }
};

QTEST_GUILESS_MAIN(IcsFuzzSmokeTest)
#include "IcsFuzzSmokeTest.moc"
