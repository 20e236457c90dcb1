#include "ui/evaluation/CalibrationChart.h"

#include "ui/base/Theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// The chart of the calibration: its bars are the counts, and it says in words what it draws.
class CalibrationChartTest : public QObject
{
    Q_OBJECT

    static Calibration office(int mostTop)
    {
        Calibration office;
        office.year = 2026;
        office.bands = {u"Negativa"_s, u"Adeguata"_s, u"Buona"_s, u"Eccellente"_s};
        office.counts = {0, 2, 4, 3};
        office.scoredSheets = 9;
        office.top = 3;
        office.quota = 25;
        office.mostTop = mostTop;
        CalibrationRow row;
        row.top = true;
        row.band = u"Eccellente"_s;
        office.rows << row;
        return office;
    }

private slots:
    void initTestCase() { theme::apply(*qApp, Scheme::Light); }

    void barsAreTheCounts()
    {
        CalibrationChart chart;
        chart.resize(500, 220);
        chart.setCalibration(office(-1));
        QCOMPARE(chart.barCount(), 4);
        QCOMPARE(chart.barRect(0).height(), 0.0);
        QCOMPARE(chart.barRect(1).height() * 2, chart.barRect(2).height());
        QVERIFY(qAbs(chart.barRect(3).height() / chart.barRect(2).height() - 0.75) < 1e-9);
        for (int bar = 1; bar < chart.barCount(); ++bar) {
            QVERIFY(chart.barRect(bar).left() > chart.barRect(bar - 1).right());
            QCOMPARE(chart.barRect(bar).bottom(), chart.barRect(0).bottom());
        }
        QVERIFY(chart.quotaLine() < 0);
        const QImage drawn = chart.grab().toImage();
        QCOMPARE(drawn.pixelColor(chart.barRect(2).center().toPoint() * drawn.devicePixelRatio()),
                 QColor(theme::tokens().accent));
    }

    void aQuotaThatIsExceededIsSeenAndSaid()
    {
        CalibrationChart chart;
        chart.resize(500, 220);
        chart.setCalibration(office(2));
        QVERIFY(chart.quotaLine() > chart.barRect(3).top());
        QVERIFY(chart.quotaLine() < chart.barRect(3).bottom());
        QVERIFY(chart.summary().contains(u"2"_s));
        QImage drawn = chart.grab().toImage();
        const QPoint inTop(int(chart.barRect(3).center().x()), int(chart.barRect(3).top()) + 6);
        QCOMPARE(drawn.pixelColor(inTop * drawn.devicePixelRatio()), QColor(theme::tokens().bad));
        chart.setCalibration(office(3));
        drawn = chart.grab().toImage();
        QCOMPARE(drawn.pixelColor(inTop * drawn.devicePixelRatio()), QColor(theme::tokens().accent));
    }

    void theKeysGoFromBarToBarAndAreHeard()
    {
        CalibrationChart chart;
        chart.resize(500, 220);
        chart.setCalibration(office(-1));
        chart.show();
        QVERIFY(chart.accessibleDescription().contains(u"Adeguata"_s));
        QVERIFY(chart.accessibleDescription().contains(u"Eccellente"_s));
        QSignalSpy chosen(&chart, &CalibrationChart::bandChosen);
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chosen.takeLast().first().toString(), u"Eccellente"_s);
        QVERIFY(chart.accessibleName().contains(u"Eccellente"_s) && chart.accessibleName().contains(u"3"_s));
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chosen.takeLast().first().toString(), u"Buona"_s);
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Left); // no further
        QCOMPARE(chart.current(), 0);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.barRect(2).center().toPoint());
        QCOMPARE(chart.current(), 2);
    }

    void nothingIsDrawnOfNothing()
    {
        CalibrationChart chart;
        chart.resize(400, 200);
        chart.setCalibration({});
        QCOMPARE(chart.barCount(), 0);
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::mouseClick(&chart, Qt::LeftButton);
        QVERIFY(!chart.grab().isNull());
    }
};

QTEST_MAIN(CalibrationChartTest)
#include "CalibrationChartTest.moc"
