#include "core/access/ClockWarning.h"
#include "core/access/Audit.h"
#include "tests/support/TestOffice.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

Clock offBy(int seconds)
{
    return Clock{[seconds] { return QDateTime::currentDateTimeUtc().addSecs(seconds); }};
}

} // namespace

/// A workstation whose clock is wrong: its person is told, and the log stays in order.
class ClockWarningTest : public QObject
{
    Q_OBJECT

private slots:
    void anHourOffIsTold_data() { addEngines(); }
    void anHourOffIsTold()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const TestOffice office = testOffice(place, offBy(0));
        for (const int right : {0, 60, -60}) {
            const auto said = clockWarning(*office.db, offBy(right));
            QVERIFY(said);
            QCOMPARE(*said, QString());
        }
        const auto behind = clockWarning(*office.db, offBy(-3600));
        QVERIFY(behind);
        QVERIFY2(behind->contains(u"Set its date, hour and time zone"_s), qPrintable(*behind));
        const auto ahead = clockWarning(*office.db, offBy(3600));
        QVERIFY(ahead);
        // A file has no clock of its own: that this one is ahead is seen by the next computer, whose clock is right.
        QCOMPARE(ahead->isEmpty(), engine == u"sqlite"_s);
        const AuditStore wrong(offBy(3600));
        QVERIFY(UnitOfWork(*office.db).run([&](Transaction &tx) {
            return wrong.append(tx, u"anna"_s, {u"test.step"_s, u"case"_s, u"1"_s, {}});
        }));
        const auto next = clockWarning(*office.db, offBy(0));
        QVERIFY(next);
        QCOMPARE(next->contains(u"one of the computers is wrong"_s), engine == u"sqlite"_s);
    }

    void theLogStaysInOrder_data() { addEngines(); }
    void theLogStaysInOrder()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const TestOffice office = testOffice(place, offBy(0));
        for (const int seconds : {0, 3600, -3600, 10, -86400}) {
            const AuditStore audit(offBy(seconds));
            QVERIFY(UnitOfWork(*office.db).run([&](Transaction &tx) {
                return audit.append(tx, u"anna"_s, {u"test.step"_s, u"case"_s, QString::number(seconds), {}});
            }));
        }
        qint64 lines = 0;
        QString before;
        QVERIFY(office.db->read(u"SELECT at FROM audit_log ORDER BY seq"_s, {}, [&](const Row &row) {
            QVERIFY2(row.text(0) >= before, qPrintable(row.text(0)));
            before = row.text(0);
            ++lines;
        }));
        QVERIFY(lines >= 5);
        const auto whole = AuditStore(offBy(0)).verify(*office.db);
        QVERIFY(whole);
        QCOMPARE(*whole, lines);
    }
};

QTEST_GUILESS_MAIN(ClockWarningTest)
#include "ClockWarningTest.moc"
