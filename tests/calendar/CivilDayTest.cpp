#include "core/calendar/CivilDay.h"

#include <QDate>
#include <QTest>

using namespace gonfalone;

namespace {

QDate dateOf(qint32 day)
{
    return QDate(1970, 1, 1).addDays(day);
}

} // namespace

class CivilDayTest : public QObject
{
    Q_OBJECT

private slots:
    void ends()
    {
        QCOMPARE(kFirstDay, civilDay(1, 1, 1));
        QCOMPARE(kLastDay, civilDay(9999, 12, 31));
        QCOMPARE(dateOf(kFirstDay), QDate(1, 1, 1));
        QCOMPARE(dateOf(kLastDay), QDate(9999, 12, 31));
    }

    /// Every day of the 9,999 years, and a little beyond.
    void agreesWithQt()
    {
        for (qint32 day = kFirstDay; day <= kLastDay + 800; ++day) {
            const QDate date = dateOf(day);
            const CivilDate civil = civilDate(day);
            const bool same = civil.year == date.year() && civil.month == date.month() && civil.day == date.day()
                && civilDay(civil.year, civil.month, civil.day) == day && weekdayOf(day) == date.dayOfWeek();
            QVERIFY2(same, qPrintable(date.toString(Qt::ISODate)));
        }
    }

    void lengths()
    {
        for (qint32 year = 1; year <= 9999; ++year) {
            QCOMPARE(daysInYear(year), QDate(year, 1, 1).daysInYear());
            for (qint32 month = 1; month <= 12; ++month)
                QCOMPARE(daysInMonth(year, month), QDate(year, month, 1).daysInMonth());
        }
    }

    void weeksOfIso()
    {
        for (qint32 day = civilDay(1899, 12, 1); day < civilDay(2301, 2, 1); ++day) {
            int year = 0;
            const int week = dateOf(day).weekNumber(&year);
            QCOMPARE(civilWeek(day), (CivilWeek{year, week}));
            QCOMPARE(dayOfYear(day), dateOf(day).dayOfYear());
        }
    }

    /// Week 1 has at least four days of its year, whatever weekday begins it.
    void weeksOfAnyStart()
    {
        for (qint32 weekStart = 1; weekStart <= 7; ++weekStart) {
            for (qint32 year = 1996; year <= 2030; ++year) {
                const qint32 first = firstWeekStart(year, weekStart);
                QCOMPARE(weekdayOf(first), weekStart);
                QVERIFY(first + 7 - civilDay(year, 1, 1) >= 4 && civilDay(year, 1, 1) - first < 4);
                QCOMPARE(first + 7 * weeksInYear(year, weekStart), firstWeekStart(year + 1, weekStart));
                QCOMPARE(civilWeek(first, weekStart), (CivilWeek{year, 1}));
                QCOMPARE(civilWeek(first - 1, weekStart).year, year - 1);
            }
        }
    }

    void walls()
    {
        QCOMPARE(wallSeconds({-1, 86'399}), qint64(-1));
        QCOMPARE(wallTime(-1), (WallTime{-1, 86'399}));
        QCOMPARE(wallTime(0), (WallTime{0, 0}));
        QCOMPARE(wallTime(-86'400), (WallTime{-1, 0}));
        QCOMPARE(wallTime(wallSeconds({kLastDay, 86'399})), (WallTime{kLastDay, 86'399}));
    }
};

QTEST_GUILESS_MAIN(CivilDayTest)
#include "CivilDayTest.moc"
