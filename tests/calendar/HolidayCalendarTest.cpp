#include "core/calendar/HolidayCalendar.h"
#include "core/calendar/Easter.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <atomic>
#include <thread>

#include <thread>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

const QString kTaranto = u"073027"_s;
const QString kCrotone = u"101010"_s;

QList<HolidayRule> shippedRules()
{
    QList<HolidayRule> rules;
    for (const char *name : {"holidays.json", "patrons.json"}) {
        QFile file(QStringLiteral(GONFALONE_SOURCE_DIR "/resources/rules/") + QLatin1StringView(name));
        if (file.open(QIODevice::ReadOnly))
            rules += readHolidayRules(file.readAll()).value_or(QList<HolidayRule>{});
    }
    return rules;
}

HolidayCalendar calendarOf(const QString &istatCode, const CalendarSettings &settings = {})
{
    return HolidayCalendar(rulesOfComune(shippedRules(), istatCode), settings);
}

/// The weekdays that are off in Taranto, written out by hand from the law and not from the rules' code.
bool oracleIsOff(const QDate &date, bool saturdayWorks)
{
    const int md = date.month() * 100 + date.day();
    const int year = date.year();
    if (date.dayOfWeek() == 7 || (date.dayOfWeek() == 6 && !saturdayWorks) || date == easterSunday(year).addDays(1))
        return true;
    if (date == QDate(2011, 3, 17) || (md == 602 && year >= 2001) || (md == 1004 && year >= 2026))
        return true;
    return QList{101, 106, 425, 501, 510, 815, 1101, 1208, 1225, 1226}.contains(md);
}

QStringList sourcesOf(const QList<Reason> &reasons)
{
    QStringList sources;
    for (const Reason &reason : reasons)
        sources << reason.source;
    return sources;
}

} // namespace

class HolidayCalendarTest : public QObject
{
    Q_OBJECT

private slots:
    void year2026InTaranto()
    {
        QStringList days;
        const QList<Holiday> holidays = calendarOf(kTaranto).holidaysOf(2026);
        for (const Holiday &holiday : holidays) {
            days << holiday.date.toString(u"d/M"_s);
            QVERIFY(!holiday.source.isEmpty() && !holiday.name.isEmpty() && !holiday.halfDay);
        }
        QCOMPARE(days.join(u' '), u"1/1 6/1 5/4 6/4 25/4 1/5 10/5 2/6 15/8 4/10 1/11 8/12 25/12 26/12"_s);
    }

    void easterMondays()
    {
        const HolidayCalendar calendar = calendarOf({});
        for (const QDate &date : {QDate(2026, 4, 6), QDate(2027, 3, 29), QDate(2028, 4, 17)}) {
            QCOMPARE(calendar.holidaysOn(date).value(0).name, u"Lunedì dell'Angelo"_s);
            QVERIFY(!calendar.isWorkingDay(date));
            QVERIFY(calendar.isWorkingDay(date.addDays(1)));
        }
    }

    void sanFrancescoOnlyFrom2026()
    {
        const HolidayCalendar calendar = calendarOf({});
        QVERIFY(!calendar.isHoliday(QDate(2025, 10, 4)));
        QVERIFY(!calendar.isHoliday(QDate(2024, 10, 4)));
        QVERIFY(calendar.isWorkingDay(QDate(2024, 10, 4))); // a Friday
        QVERIFY(calendar.isHoliday(QDate(2026, 10, 4)));
        QCOMPARE(QDate(2026, 10, 4).dayOfWeek(), int(Qt::Sunday));
        QCOMPARE(QDate(2027, 10, 4).dayOfWeek(), int(Qt::Monday));
        QVERIFY(!calendar.isWorkingDay(QDate(2027, 10, 4)));
        QVERIFY(calendar.whyClosed(QDate(2027, 10, 4))->source.contains(u"151/2025"_s));
    }

    void lawsOfThePast()
    {
        const HolidayCalendar calendar = calendarOf({});
        QVERIFY(calendar.isHoliday(QDate(1977, 1, 6)));
        for (int year = 1978; year <= 1985; ++year)
            QVERIFY(!calendar.isHoliday(QDate(year, 1, 6)));
        QVERIFY(calendar.isHoliday(QDate(1986, 1, 6)));
        QVERIFY(calendar.isHoliday(QDate(1976, 6, 2)));
        for (int year = 1977; year <= 2000; ++year)
            QVERIFY(!calendar.isHoliday(QDate(year, 6, 2)));
        QVERIFY(calendar.isHoliday(QDate(2001, 6, 2)));
        QVERIFY(calendar.isHoliday(QDate(2011, 3, 17)));
        QVERIFY(!calendar.isHoliday(QDate(2012, 3, 17)));
        QVERIFY(calendar.isHoliday(QDate(1946, 4, 25))); // outside the years computed beforehand
        QVERIFY(!calendar.isHoliday(QDate(1945, 4, 25)));
        QVERIFY(calendar.isHoliday(QDate(2300, 12, 25)));
    }

    void manyThreadsAskAtOnce()
    {
        const HolidayCalendar calendar = calendarOf(kTaranto);
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&calendar, &wrong] {
                for (int year = 1950; year <= 2150; ++year)
                    wrong += calendar.isHoliday(QDate(year, 5, 10)) && calendar.holidaysOf(year).size() > 10 ? 0 : 1;
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }

    void feastsAbolishedIn1977()
    {
        const HolidayCalendar calendar = calendarOf({});
        const QDate ascension = easterSunday(1976).addDays(39);
        QCOMPARE(ascension.dayOfWeek(), int(Qt::Thursday));
        for (const QDate &date : {QDate(1976, 3, 19), QDate(1976, 6, 29), QDate(1976, 11, 4), ascension,
                                  easterSunday(1976).addDays(60), QDate(1950, 3, 19)})
            QVERIFY(calendar.isHoliday(date));
        for (const QDate &date : {QDate(1977, 3, 19), QDate(1977, 6, 29), QDate(1977, 11, 4), QDate(2026, 3, 19),
                                  easterSunday(1977).addDays(39), easterSunday(2026).addDays(60)})
            QVERIFY(!calendar.isHoliday(date));
    }

    void patrons()
    {
        const HolidayCalendar taranto = calendarOf(kTaranto);
        const HolidayCalendar crotone = calendarOf(kCrotone);
        struct Day {
            QDate date;
            bool inTaranto;
            Qt::DayOfWeek weekday;
        };
        for (const Day &day :
             {Day{QDate(2026, 5, 10), true, Qt::Sunday}, Day{QDate(2027, 5, 10), true, Qt::Monday},
              Day{QDate(2028, 5, 10), true, Qt::Wednesday}, Day{QDate(2026, 10, 9), false, Qt::Friday},
              Day{QDate(2027, 10, 9), false, Qt::Saturday}, Day{QDate(2028, 10, 9), false, Qt::Monday}}) {
            QCOMPARE(day.date.dayOfWeek(), int(day.weekday));
            QCOMPARE(taranto.isHoliday(day.date), day.inTaranto);
            QCOMPARE(crotone.isHoliday(day.date), !day.inTaranto);
            QVERIFY(!calendarOf({}).isHoliday(day.date));
        }
        QCOMPARE(taranto.holidaysOn(QDate(2027, 5, 10)).first().scope, HolidayScope::Comune);
        QVERIFY(crotone.isWorkingDay(QDate(2027, 5, 10)));
        QVERIFY(!taranto.isWorkingDay(QDate(2027, 5, 10)));
    }

    void sundaysAreFestiveButNotListed()
    {
        const HolidayCalendar calendar = calendarOf({});
        const QDate sunday(2026, 6, 14);
        QVERIFY(!calendar.isHoliday(sunday));
        QVERIFY(calendar.isFestive(sunday));
        QVERIFY(!calendar.isFestive(sunday.addDays(-1)));
        QVERIFY(!calendar.isFestive({}));
        QVERIFY(!calendar.isWorkingDay({}));
        QVERIFY(calendar.whyClosed(sunday)->source.contains(u"260/1949"_s));
        QVERIFY(!calendar.whyClosed(QDate(2026, 6, 15)));
    }

    void saturdayIsASetting()
    {
        const QDate saturday(2026, 6, 13);
        CalendarSettings open;
        open.saturdayWorks = true;
        QVERIFY(!calendarOf({}).isWorkingDay(saturday));
        QVERIFY(calendarOf({}, open).isWorkingDay(saturday));
        QVERIFY(!calendarOf({}, open).isWorkingDay(QDate(2026, 12, 26))); // a Saturday and Santo Stefano
    }

    void halfDaysStayWorkingDays()
    {
        HolidayRule eve{u"vigilia"_s, u"Vigilia"_s};
        eve.month = 12;
        eve.day = 24;
        eve.halfDay = true;
        const HolidayCalendar calendar({eve});
        QCOMPARE(calendar.holidaysOf(2026).size(), 1);
        QVERIFY(!calendar.isHoliday(QDate(2026, 12, 24)));
        QVERIFY(calendar.isWorkingDay(QDate(2026, 12, 24)));
        QVERIFY(!calendar.isFestive(QDate(2301, 12, 24)));
    }

    void nextWorkingDayIsExplained()
    {
        const HolidayCalendar calendar = calendarOf({});
        QCOMPARE(calendar.nextWorkingDay(QDate(2026, 6, 15)).value, QDate(2026, 6, 15));
        // 25/12/2026 is a Friday: Christmas, Santo Stefano, Sunday
        const auto next = calendar.nextWorkingDay(QDate(2026, 12, 25));
        QCOMPARE(next.value, QDate(2026, 12, 28));
        QCOMPARE(next.reasons.size(), 4);
        const QString why = reasonLines(next.reasons).join(u'\n');
        QVERIFY(why.contains(u"Natale"_s) && why.contains(u"Santo Stefano"_s)
                && why.contains(u"L. 260/1949, art. 2"_s));
        QVERIFY(why.contains(u"27"_s) && why.contains(u"December 2026"_s));
        QVERIFY(!calendar.nextWorkingDay({}).value.isValid());
    }

    void workingDaysAreExplained()
    {
        const HolidayCalendar calendar = calendarOf(kTaranto);
        const auto sum = calendar.addWorkingDays(QDate(2027, 5, 7), 1); // Friday; Monday is San Cataldo
        QCOMPARE(sum.value, QDate(2027, 5, 11));
        QVERIFY(sourcesOf(sum.reasons).contains(u"Santo patrono del comune di Taranto"_s));
        QCOMPARE(calendar.addWorkingDays(QDate(2027, 5, 11), -1).value, QDate(2027, 5, 7));
        QCOMPARE(calendar.addWorkingDays(QDate(2026, 6, 14), 0).value, QDate(2026, 6, 14));
        QVERIFY(!calendar.addWorkingDays({}, 3).value.isValid());
        const auto between = calendar.workingDaysBetween(QDate(2026, 4, 27), QDate(2026, 5, 3));
        QCOMPARE(between.value, 4);
        QVERIFY(sourcesOf(between.reasons).contains(u"D.Lgs.Lgt. 185/1946; L. 260/1949, art. 2"_s));
        QCOMPARE(calendar.workingDaysBetween(QDate(2026, 5, 3), QDate(2026, 4, 27)).value, 0);
        QCOMPARE(calendar.workingDaysBetween(QDate(2026, 5, 4), QDate(2026, 5, 4)).value, 1);
    }

    void agreesWithTheDayByDayOracle_data()
    {
        QTest::addColumn<bool>("saturdayWorks");
        QTest::newRow("five days") << false;
        QTest::newRow("six days") << true;
    }

    void agreesWithTheDayByDayOracle()
    {
        QFETCH(bool, saturdayWorks);
        const HolidayCalendar calendar = calendarOf(kTaranto, {saturdayWorks});
        const QDate first(2008, 1, 1);
        const QDate last(2032, 12, 31);
        for (QDate day = first; day <= last; day = day.addDays(1))
            QVERIFY2(calendar.isWorkingDay(day) != oracleIsOff(day, saturdayWorks),
                     qPrintable(day.toString(Qt::ISODate)));
        QRandomGenerator random(20260614);
        for (int round = 0; round < 2000; ++round) {
            const QDate start = QDate(2010, 1, 1).addDays(random.bounded(20 * 365));
            const int n = random.bounded(-300, 301);
            QDate expected = start;
            for (int left = qAbs(n); left > 0; left -= oracleIsOff(expected, saturdayWorks) ? 0 : 1)
                expected = expected.addDays(n < 0 ? -1 : 1);
            QCOMPARE(calendar.addWorkingDays(start, n).value, expected);
            int count = 0;
            for (QDate day = qMin(start, expected); day <= qMax(start, expected); day = day.addDays(1))
                count += oracleIsOff(day, saturdayWorks) ? 0 : 1;
            QCOMPARE(calendar.workingDaysBetween(qMin(start, expected), qMax(start, expected)).value, count);
        }
    }

    void endsEvenWhenEveryDayIsAHoliday()
    {
        QList<HolidayRule> rules;
        for (QDate day(2000, 1, 1); day.year() == 2000; day = day.addDays(1)) {
            HolidayRule rule{day.toString(Qt::ISODate), u"festa"_s};
            rule.month = day.month();
            rule.day = day.day();
            rules << rule;
        }
        const HolidayCalendar calendar(rules);
        QVERIFY(!calendar.nextWorkingDay(QDate(2026, 1, 1)).value.isValid());
        QVERIFY(!calendar.addWorkingDays(QDate(2026, 1, 1), 3).value.isValid());
    }

    void manyThreadsMayAsk()
    {
        const HolidayCalendar calendar = calendarOf(kTaranto);
        const int expected = calendar.workingDaysBetween(QDate(2020, 1, 1), QDate(2029, 12, 31)).value;
        std::array<int, 4> counted{};
        std::vector<std::thread> threads;
        for (int &count : counted)
            threads.emplace_back([&calendar, &count] {
                count = calendar.workingDaysBetween(QDate(2020, 1, 1), QDate(2029, 12, 31)).value;
            });
        for (std::thread &thread : threads)
            thread.join();
        for (const int count : counted)
            QCOMPARE(count, expected);
    }
};

QTEST_GUILESS_MAIN(HolidayCalendarTest)
#include "HolidayCalendarTest.moc"
