#include "core/calendar/Easter.h"

#include <QTest>

using gonfalone::easterSunday;

namespace {

/// Gauss's rule with Lilius's lunar corrections for any century: not the algorithm of the program.
QDate gaussEaster(int year)
{
    const int a = year % 19;
    const int b = year % 4;
    const int c = year % 7;
    const int k = year / 100;
    const int p = (13 + 8 * k) / 25;
    const int q = k / 4;
    const int m = (15 - p + k - q) % 30;
    const int n = (4 + k - q) % 7;
    const int d = (19 * a + m) % 30;
    const int e = (2 * b + 4 * c + 6 * d + n) % 7;
    if (d == 29 && e == 6)
        return {year, 4, 19};
    if (d == 28 && e == 6 && (11 * m + 11) % 30 < 19)
        return {year, 4, 18};
    return QDate(year, 3, 22).addDays(d + e);
}

} // namespace

class EasterTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithGauss()
    {
        for (int year = 1900; year <= 2199; ++year)
            QCOMPARE(easterSunday(year), gaussEaster(year));
    }

    void isAlwaysASundayOfTheRightWeeks()
    {
        for (int year = 1583; year <= 9999; ++year) {
            const QDate easter = easterSunday(year);
            QCOMPARE(easter.dayOfWeek(), int(Qt::Sunday));
            QVERIFY(easter >= QDate(year, 3, 22) && easter <= QDate(year, 4, 25));
        }
    }

    void knownDates_data()
    {
        QTest::addColumn<QDate>("date");
        for (const QDate &date : {QDate(1818, 3, 22), QDate(1943, 4, 25), QDate(1954, 4, 18), QDate(1981, 4, 19),
                                  QDate(2000, 4, 23), QDate(2008, 3, 23), QDate(2024, 3, 31), QDate(2025, 4, 20),
                                  QDate(2026, 4, 5), QDate(2027, 3, 28), QDate(2028, 4, 16), QDate(2038, 4, 25)})
            QTest::newRow(qPrintable(date.toString(Qt::ISODate))) << date;
    }

    void knownDates()
    {
        QFETCH(QDate, date);
        QCOMPARE(easterSunday(date.year()), date);
    }

    void outsideTheGregorianCalendar()
    {
        QVERIFY(!easterSunday(1582).isValid());
        QVERIFY(!easterSunday(10000).isValid());
        QVERIFY(easterSunday(1583).isValid());
    }
};

QTEST_GUILESS_MAIN(EasterTest)
#include "EasterTest.moc"
