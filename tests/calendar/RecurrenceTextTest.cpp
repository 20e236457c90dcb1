#include "tests/calendar/Recurrences.h"

using namespace gonfalone;
using namespace gonfalone::recurrences;
using namespace Qt::StringLiterals;

class RecurrenceTextTest : public QObject
{
    Q_OBJECT

private slots:
    void taken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("canonical");
        const auto row = [](const char *text, const char *canonical) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(canonical);
        };
        row("FREQ=DAILY", "FREQ=DAILY");
        row("freq=weekly;byday=mo,we;", "FREQ=WEEKLY;BYDAY=MO,WE");
        row("FREQ=WEEKLY;;INTERVAL=1;COUNT=2;BYDAY=MO;", "FREQ=WEEKLY;COUNT=2;BYDAY=MO");
        row(" FREQ = MONTHLY ; BYDAY = +2MO , -1 SU ", "");
        row("FREQ=MONTHLY; BYDAY=+2MO, -1SU", "FREQ=MONTHLY;BYDAY=2MO,-1SU");
        row("BYMONTH=1;FREQ=YEARLY;WKST=SU", "FREQ=YEARLY;BYMONTH=1;WKST=SU");
        row("FREQ=DAILY;UNTIL=20261231T235959", "FREQ=DAILY;UNTIL=20261231T235959");
        row("FREQ=DAILY;UNTIL=20261231t225959z", "FREQ=DAILY;UNTIL=20261231T225959Z");
        row("FREQ=DAILY;UNTIL=20261231", "FREQ=DAILY;UNTIL=20261231");
        row("FREQ=DAILY;BYSECOND=60", "FREQ=DAILY;BYSECOND=60");
        row("FREQ=DAILY;X-NOTE=kept out", "FREQ=DAILY");
        row("RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=OMIT", "FREQ=MONTHLY");
        row("FREQ=YEARLY;INTERVAL=2147483647;COUNT=2147483647", "FREQ=YEARLY;INTERVAL=2147483647;COUNT=2147483647");
    }

    void taken()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, canonical);
        const auto read = readRule(text);
        QCOMPARE(read.has_value(), !canonical.isEmpty());
        if (!read)
            return;
        QCOMPARE(ruleText(*read), canonical);
        QCOMPARE(rule(canonical), *read);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *text, const char *part) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(part);
        };
        row("", "FREQ");
        row("BYDAY=MO", "FREQ");
        row("FREQ=FORTNIGHTLY", "FREQ");
        row("FREQ", "FREQ");
        row("FREQ=", "FREQ");
        row("FREQ=DAILY;FREQ=WEEKLY", "FREQ");
        row("FREQ=DAILY;COUNT=2;COUNT=3", "COUNT");
        row("FREQ=DAILY;COUNT=0", "COUNT");
        row("FREQ=DAILY;COUNT=-1", "COUNT");
        row("FREQ=DAILY;COUNT=2147483648", "COUNT");
        row("FREQ=DAILY;COUNT=1e3", "COUNT");
        row("FREQ=DAILY;INTERVAL=0", "INTERVAL");
        row("FREQ=DAILY;COUNT=2;UNTIL=20261231", "UNTIL");
        row("FREQ=DAILY;UNTIL=20260230", "UNTIL");
        row("FREQ=DAILY;UNTIL=tomorrow", "UNTIL");
        row("FREQ=MONTHLY;BYDAY=255SU", "BYDAY");
        row("FREQ=MONTHLY;BYDAY=0SU", "BYDAY");
        row("FREQ=MONTHLY;BYDAY=99999999999SU", "BYDAY");
        row("FREQ=WEEKLY;BYDAY=XX", "BYDAY");
        row("FREQ=WEEKLY;BYDAY=,", "BYDAY");
        row("FREQ=WEEKLY;BYDAY=2MO", "BYDAY");
        row("FREQ=DAILY;BYDAY=-1MO", "BYDAY");
        row("FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO", "BYDAY");
        row("FREQ=MONTHLY;BYWEEKNO=20", "BYWEEKNO");
        row("FREQ=YEARLY;BYWEEKNO=54", "BYWEEKNO");
        row("FREQ=MONTHLY;BYYEARDAY=1", "BYYEARDAY");
        row("FREQ=WEEKLY;BYYEARDAY=1", "BYYEARDAY");
        row("FREQ=DAILY;BYYEARDAY=1", "BYYEARDAY");
        row("FREQ=YEARLY;BYYEARDAY=367", "BYYEARDAY");
        row("FREQ=YEARLY;BYYEARDAY=0", "BYYEARDAY");
        row("FREQ=WEEKLY;BYMONTHDAY=1", "BYMONTHDAY");
        row("FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY");
        row("FREQ=YEARLY;BYMONTH=13", "BYMONTH");
        row("FREQ=YEARLY;BYMONTH=-1", "BYMONTH");
        row("FREQ=DAILY;BYHOUR=24", "BYHOUR");
        row("FREQ=DAILY;BYHOUR=256", "BYHOUR");
        row("FREQ=DAILY;BYMINUTE=60", "BYMINUTE");
        row("FREQ=DAILY;BYSECOND=61", "BYSECOND");
        row("FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS");
        row("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=367", "BYSETPOS");
        row("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0", "BYSETPOS");
        row("FREQ=WEEKLY;WKST=XX", "WKST");
        row("FREQ=WEEKLY;BYMOON=1", "BYMOON");
        row("FREQ=MONTHLY;RSCALE=HEBREW", "RSCALE");
        row("FREQ=MONTHLY;SKIP=FORWARD", "SKIP");
    }

    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, part);
        const auto read = readRule(text);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Invalid);
        QCOMPARE(read.error().fields.size(), 1);
        QCOMPARE(read.error().fields.first().field, part);
        QVERIFY(read.error().message.contains(part));
        QVERIFY(!read.error().message.contains(u'%'));
    }

    /// A part of a megabyte is not echoed.
    void longRefusals()
    {
        const auto read = readRule("FREQ=MONTHLY;BYDAY=" + QByteArray(1'000'000, '9') + "SU");
        QVERIFY(!read);
        QVERIFY(read.error().message.size() < 300);
        QVERIFY(!readRule(QByteArray(1'000'000, ';')));
        QVERIFY(readRule(QByteArray(1'000'000, 'X') + "=1").error().message.size() < 300);
    }

    void times_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char *text, const char *written) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(written);
        };
        row("20260314", "20260314");
        row("20260314T150000", "20260314T150000");
        row("20260314T150000Z", "20260314T150000Z");
        row("00010101T000000", "00010101T000000");
        row("99991231T235959Z", "99991231T235959Z");
        row("19970630T235960Z", "19970630T235959Z");
        row("20240229", "20240229");
        row("20230229", "");
        row("00000101", "");
        row("20260314T240000", "");
        row("20260314T236000", "");
        row("20260314T15000", "");
        row("20260314Z", "");
        row("2026-03-14", "");
        row("", "");
        row("Z", "");
    }

    void times()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, written);
        const auto read = readCalendarTime(text);
        QCOMPARE(read ? calendarTimeText(*read) : QByteArray(), written);
    }

    /// Errata 4414: UNTIL is of the type of DTSTART, and in UTC where that has a zone.
    void untilOfTheRightType()
    {
        ZoneTable zones;
        const auto written = [&](const char *start, const char *text) {
            return ruleText(ruleFor(time(start, zones), rule(text), zones));
        };
        QCOMPARE(written("Europe/Rome:20260101T100000", "FREQ=DAILY;UNTIL=20260701T100000"),
                 "FREQ=DAILY;UNTIL=20260701T080000Z");
        QCOMPARE(written("Europe/Rome:20260101T100000", "FREQ=DAILY;UNTIL=20260701"),
                 "FREQ=DAILY;UNTIL=20260701T215959Z");
        QCOMPARE(written("20260101T100000", "FREQ=DAILY;UNTIL=20260701T100000Z"), "FREQ=DAILY;UNTIL=20260701T100000");
        QCOMPARE(written("20260101", "FREQ=DAILY;UNTIL=20260701T220000Z"), "FREQ=DAILY;UNTIL=20260701");
        QCOMPARE(written("20260101T100000Z", "FREQ=DAILY;UNTIL=20260701T080000Z"), "FREQ=DAILY;UNTIL=20260701T080000Z");
        QCOMPARE(written("20260101", "FREQ=DAILY;COUNT=3"), "FREQ=DAILY;COUNT=3");
    }
};

QTEST_GUILESS_MAIN(RecurrenceTextTest)
#include "RecurrenceTextTest.moc"
