#include "core/calendar/Terms.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

HolidayCalendar taranto()
{
    QList<HolidayRule> rules;
    for (const char *name : {"holidays.json", "patrons.json"}) {
        QFile file(QStringLiteral(GONFALONE_SOURCE_DIR "/resources/rules/") + QLatin1StringView(name));
        if (file.open(QIODevice::ReadOnly))
            rules += readHolidayRules(file.readAll()).value_or(QList<HolidayRule>{});
    }
    return HolidayCalendar(rulesOfComune(rules, u"073027"_s));
}

QString why(const Explained<QDate> &term)
{
    return reasonLines(term.reasons).join(u'\n');
}

} // namespace

class TermsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy)); }

    void ends_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("end");
        const auto row = [](const char *name, QDate start, int days, QDate end) {
            QTest::newRow(name) << start << days << end;
        };
        row("plain", {2026, 6, 1}, 10, {2026, 6, 11});
        row("the first day is not counted", {2026, 6, 10}, 1, {2026, 6, 11});
        row("Sunday moves to Monday", {2026, 5, 15}, 30, {2026, 6, 15});
        row("Saturday does not move", {2026, 5, 14}, 30, {2026, 6, 13});
        row("2 June", {2026, 5, 3}, 30, {2026, 6, 3});
        row("Easter and Easter Monday", {2026, 3, 6}, 30, {2026, 4, 7});
        row("25 April, a Saturday, then Sunday", {2026, 3, 26}, 30, {2026, 4, 27});
        row("Christmas, Santo Stefano, Sunday", {2026, 11, 25}, 30, {2026, 12, 28});
        row("Christmas on a Saturday", {2027, 11, 25}, 30, {2027, 12, 27});
        row("over the year's end", {2026, 12, 20}, 30, {2027, 1, 19});
        row("ends on New Year's Day", {2026, 12, 2}, 30, {2027, 1, 2});
        row("ends on Epiphany", {2026, 12, 7}, 30, {2027, 1, 7});
        row("29 February counts", {2028, 2, 1}, 30, {2028, 3, 2});
        row("ends on 29 February", {2028, 1, 30}, 30, {2028, 2, 29});
        row("no 29 February", {2027, 1, 30}, 30, {2027, 3, 1});
        row("the patron", {2027, 4, 10}, 30, {2027, 5, 11});
        row("San Francesco", {2027, 9, 4}, 30, {2027, 10, 5});
        row("no days", {2026, 6, 10}, 0, {2026, 6, 10});
        row("backwards", {2026, 7, 10}, -30, {2026, 6, 10});
        row("backwards from a Sunday's end: the day before", {2026, 7, 14}, -30, {2026, 6, 13});
        row("backwards onto Santo Stefano", {2027, 1, 25}, -30, {2026, 12, 24});
    }

    void ends()
    {
        QFETCH(QDate, start);
        QFETCH(int, days);
        QFETCH(QDate, end);
        const auto term = termEnd(taranto(), start, days);
        QVERIFY2(term.value == end, qPrintable(term.value.toString(Qt::ISODate) + u'\n' + why(term)));
        QVERIFY(why(term).contains(humanDate(start)));
        QVERIFY(why(term).contains(humanDate(end)));
    }

    void everyStepIsExplained()
    {
        TermSettings settings;
        settings.source = u"L. 241/1990, art. 2"_s;
        const auto term = termEnd(taranto(), {2026, 11, 25}, 30, settings);
        const QString text = why(term);
        QVERIFY(text.contains(u"mercoledì 25 novembre 2026"_s));
        QVERIFY(text.contains(u"30 days on: venerdì 25 dicembre 2026 [L. 241/1990, art. 2]"_s));
        QVERIFY(text.contains(u"venerdì 25 dicembre 2026 is a holiday: Natale [L. 260/1949, art. 2]"_s));
        QVERIFY(text.contains(u"sabato 26 dicembre 2026 is a holiday: Santo Stefano"_s));
        QVERIFY(text.contains(u"domenica 27 dicembre 2026"_s));
        QVERIFY(text.contains(u"lunedì 28 dicembre 2026 [art. 2963, c. 3, c.c.]"_s));
        QCOMPARE(term.reasons.size(), 6);
        const auto patron = termEnd(taranto(), {2027, 4, 10}, 30, settings);
        QVERIFY(why(patron).contains(u"San Cataldo"_s));
        QVERIFY(why(patron).contains(u"[Santo patrono del comune di Taranto]"_s));
    }

    void movingIsASetting()
    {
        TermSettings fixed;
        fixed.moveIfHoliday = false;
        const auto term = termEnd(taranto(), {2026, 5, 15}, 30, fixed);
        QCOMPARE(term.value, QDate(2026, 6, 14));
        QVERIFY(why(term).contains(u"settings"_s));
    }

    void saturdayIsADisputedReading()
    {
        const auto plain = termEnd(taranto(), {2026, 5, 14}, 30);
        QVERIFY(why(plain).contains(u"disputed"_s));
        QVERIFY(why(plain).contains(u"art. 155, c. 5, c.p.c."_s));
        TermSettings court;
        court.saturdayIsHoliday = true;
        const auto moved = termEnd(taranto(), {2026, 5, 14}, 30, court);
        QCOMPARE(moved.value, QDate(2026, 6, 15));
        QVERIFY(why(moved).contains(u"art. 155, c. 5, c.p.c."_s));
        // Epiphany moves to the 7th whatever the reading; 1/1/2027 is a Friday and 2/1 a Saturday
        QCOMPARE(termEnd(taranto(), {2026, 12, 2}, 30, court).value, QDate(2027, 1, 4));
    }

    void withoutADate()
    {
        const auto term = termEnd(taranto(), {}, 30);
        QVERIFY(!term.value.isValid());
        QCOMPARE(term.reasons.size(), 1);
    }

    void peoplesDates()
    {
        QCOMPARE(humanDate({2026, 6, 14}), u"domenica 14 giugno 2026"_s);
        QCOMPARE(humanDate({}), QString());
        QCOMPARE(humanDaysLeft(3), u"3 days"_s);
        QCOMPARE(humanDaysLeft(1), u"1 day"_s);
        QCOMPARE(humanDaysLeft(0), u"due today"_s);
        QCOMPARE(humanDaysLeft(-1), u"expired 1 day ago"_s);
        QCOMPARE(humanDaysLeft(-12), u"expired 12 days ago"_s);
    }
};

QTEST_GUILESS_MAIN(TermsTest)
#include "TermsTest.moc"
