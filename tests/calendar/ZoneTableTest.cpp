#include "tests/calendar/Recurrences.h"

#include <QTimeZone>

#include <random>

using namespace gonfalone;
using namespace gonfalone::recurrences;
using namespace Qt::StringLiterals;

namespace {

QByteArray utc(qint64 seconds)
{
    return calendarTimeText({wallTime(seconds), TimeBasis::Utc, {}});
}

/// Central European time of a component as calendars write it.
std::vector<ZoneObservance> centralEurope()
{
    ZoneObservance daylight{time("19810329T020000").wall, 3600, 7200, {rule("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")}, {}};
    ZoneObservance standard{time("19961027T030000").wall, 7200, 3600, {rule("FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")}, {}};
    return {daylight, standard};
}

} // namespace

class ZoneTableTest : public QObject
{
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("iana");
        const auto row = [](const char *written, const char *iana) {
            QTest::newRow(written) << QByteArray(written) << QByteArray(iana);
        };
        row("Europe/Rome", "Europe/Rome");
        row("europe/rome", "Europe/Rome");
        row("  Europe/Rome  ", "Europe/Rome");
        row("\"Europe/Rome\"", "Europe/Rome");
        row("W. Europe Standard Time", "Europe/Berlin");
        row("W. Europe Standard Time ", "Europe/Berlin");
        row("/freeassociation.sourceforge.net/Tzfile/Europe/Rome", "Europe/Rome");
        row("/mozilla.org/20070129_1/Europe/Rome", "Europe/Rome");
        row("/citadel.org/20210210_1/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires");
        row("Z", "UTC");
        row("UTC+01:00", "UTC+01:00");
        row("Nowhere/Atlantis", "");
        row("", "");
        row("/", "");
        row("../../etc/passwd", "");
    }

    void names()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, iana);
        ZoneTable zones;
        const ZoneId zone = zones.find(written);
        QCOMPARE(zone.isValid(), !iana.isEmpty());
        if (zone.isValid())
            QCOMPARE(zones.name(zone), iana);
        QCOMPARE(zones.find(written), zone);
    }

    void fixedOffsets()
    {
        ZoneTable zones;
        QCOMPARE(zones.offsetAt(0, zones.find("GMT-0330")), -12'600);
        QCOMPARE(zones.offsetAt(0, zones.find("+0545")), 20'700);
        QVERIFY(!zones.find("GMT+12345").isValid());
    }

    /// RFC 5545 §3.3.5: a time that there is not has the offset before the gap, one that there is twice is the first.
    void gapsAndFolds()
    {
        ZoneTable zones;
        const auto at = [&zones](const char *text) { return utc(zones.toUtc(time(text, zones), {})); };
        QCOMPARE(at("Europe/Rome:20250330T015959"), "20250330T005959Z");
        QCOMPARE(at("Europe/Rome:20250330T023000"), "20250330T013000Z"); // shown as 03:30
        QCOMPARE(at("Europe/Rome:20250330T030000"), "20250330T010000Z");
        QCOMPARE(at("Europe/Rome:20251026T023000"), "20251026T003000Z");
        QCOMPARE(at("Europe/Rome:20251026T030000"), "20251026T020000Z");
        QCOMPARE(at("America/New_York:20071104T013000"), "20071104T053000Z"); // the RFC's own example
        QCOMPARE(at("America/New_York:20070311T023000"), "20070311T073000Z");
        const ZoneId rome = zones.find("Europe/Rome");
        QVERIFY(!zones.exists(time("20250330T023000").wall, rome));
        QVERIFY(!zones.exists(time("20250330T020000").wall, rome));
        QVERIFY(zones.exists(time("20250330T015959").wall, rome));
        QVERIFY(zones.exists(time("20250330T030000").wall, rome));
        QVERIFY(zones.exists(time("20251026T023000").wall, rome));
    }

    void oddZones_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name :
             {"Europe/Rome", "Europe/Dublin", "Australia/Lord_Howe", "Asia/Kathmandu", "Asia/Kolkata",
              "America/St_Johns", "Pacific/Apia", "Pacific/Chatham", "Africa/Casablanca", "America/Sao_Paulo",
              "Asia/Manila", "Europe/Moscow", "Antarctica/Troll", "UTC"})
            QTest::newRow(name) << QByteArray(name);
    }

    /// Both ways against QTimeZone: far back, now, and beyond what is kept.
    void oddZones()
    {
        QFETCH(QByteArray, name);
        ZoneTable zones;
        const ZoneId zone = zones.find(name);
        QVERIFY2(zone.isValid(), "the zones of the system are not installed");
        const QTimeZone peer(name);
        std::mt19937_64 random(7);
        std::uniform_int_distribution<qint64> instants(wallSeconds({civilDay(1850, 1, 1), 0}),
                                                       wallSeconds({civilDay(2099, 12, 30), 0}));
        for (int n = 0; n < 3000; ++n) {
            const qint64 instant = instants(random);
            const QDateTime moment = QDateTime::fromSecsSinceEpoch(instant, Qt::UTC);
            QCOMPARE(zones.offsetAt(instant, zone), peer.offsetFromUtc(moment));
            const WallTime wall = zones.fromUtc(instant, zone);
            QVERIFY(zones.exists(wall, zone));
            const qint64 back = zones.wallToUtc(wallSeconds(wall), zone);
            QVERIFY(back == instant || (back < instant && zones.fromUtc(back, zone) == wall));
        }
    }

    void beyondTheTable()
    {
        ZoneTable zones;
        const auto at = [&zones](const char *text) { return utc(zones.toUtc(time(text, zones), {})); };
        QCOMPARE(at("Europe/Rome:21000115T120000"), "21000115T110000Z");
        QCOMPARE(at("Europe/Rome:24000715T120000"), "24000715T100000Z");
        QCOMPARE(at("Europe/Rome:99991231T235959"), "99991231T225959Z");
        QCOMPARE(at("Europe/Rome:00010101T000000").left(8), "00001231"); // local mean time, 50 minutes ahead
        const ZoneId rome = zones.find("Europe/Rome");
        const QTimeZone peer("Europe/Rome");
        // The last Sundays of March and October of each year, to the second.
        for (const int year : {2100, 2104, 2199, 2345, 9999}) {
            QDate spring(year, 3, 31);
            spring = spring.addDays(-(spring.dayOfWeek() % 7));
            const qint64 change = QDateTime(spring, QTime(1, 0), Qt::UTC).toSecsSinceEpoch();
            QCOMPARE(zones.offsetAt(change - 1, rome), 3600);
            QCOMPARE(zones.offsetAt(change, rome), 7200);
            const WallGap gap = zones.nextGap(change - 40 * kDaySeconds, rome);
            QCOMPARE(gap, (WallGap{change + 3600, change + 7200}));
        }
    }

    void gapsInOrder()
    {
        ZoneTable zones;
        const ZoneId apia = zones.find("Pacific/Apia"); // had no 30 December 2011
        const WallGap day = zones.nextGap(wallSeconds({civilDay(2011, 12, 29), 0}), apia);
        QCOMPARE(day, (WallGap{wallSeconds({civilDay(2011, 12, 30), 0}), wallSeconds({civilDay(2011, 12, 31), 0})}));
        QCOMPARE(zones.nextGap(0, {}).from, std::numeric_limits<qint64>::max());
        QVERIFY(zones.largestChange(apia) == 86'400);
        const ZoneId howe = zones.find("Australia/Lord_Howe"); // half an hour
        const WallGap half = zones.nextGap(wallSeconds({civilDay(2025, 9, 1), 0}), howe);
        QCOMPARE(half.to - half.from, 1800);
    }

    /// The component says what the database says; and goes on after its last written year.
    void components()
    {
        ZoneTable zones;
        const ZoneId made = zones.add("Ufficio", centralEurope());
        QCOMPARE(zones.find("Ufficio"), made);
        const ZoneId rome = zones.find("Europe/Rome");
        for (qint64 instant = wallSeconds({civilDay(1997, 1, 1), 0}); instant < wallSeconds({civilDay(2130, 1, 1), 0});
             instant += 5 * 3600)
            QCOMPARE(zones.offsetAt(instant, made), zones.offsetAt(instant, rome));
    }

    void componentsThatEnd()
    {
        ZoneTable zones;
        std::vector<ZoneObservance> observances = centralEurope();
        observances[0].rules = {rule("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20200329T010000Z")};
        observances[1].rules = {rule("FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20201025T010000Z")};
        observances[1].extra = {time("20301027T030000").wall};
        const ZoneId made = zones.add("x", observances);
        QCOMPARE(zones.offsetAt(wallSeconds({civilDay(2020, 7, 1), 0}), made), 7200);
        QCOMPARE(zones.offsetAt(wallSeconds({civilDay(2021, 7, 1), 0}), made), 3600);
        QCOMPARE(zones.offsetAt(wallSeconds({civilDay(2150, 7, 1), 0}), made), 3600);
    }

    /// A component from hell is bounded, and one without observances is UTC.
    void hostileComponents()
    {
        ZoneTable zones;
        const ZoneObservance often{
            {0, 0}, 0, 3600, {rule("FREQ=SECONDLY"), rule("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30")}, {}};
        const ZoneId made = zones.add("often", {often, often});
        QCOMPARE(zones.offsetAt(1'000'000'000, made), 3600);
        QCOMPARE(zones.offsetAt(0, zones.add("none", std::vector<ZoneObservance>())), 0);
    }

    /// UNTIL in UTC against the wall: what lies in the hour that there is twice is before the second one.
    void lastWall()
    {
        ZoneTable zones;
        const ZoneId rome = zones.find("Europe/Rome");
        const auto last = [&](const char *text) {
            return calendarTimeText(
                {wallTime(zones.lastWallUntil(zones.toUtc(time(text), {}), rome)), TimeBasis::Floating, {}});
        };
        QCOMPARE(last("20251026T001500Z"), "20251026T021500");
        QCOMPARE(last("20251026T011500Z"), "20251026T025959"); // the second 02:15
        QCOMPARE(last("20251026T020000Z"), "20251026T030000");
        QCOMPARE(last("20250330T010000Z"), "20250330T030000");
    }
};

QTEST_GUILESS_MAIN(ZoneTableTest)
#include "ZoneTableTest.moc"
