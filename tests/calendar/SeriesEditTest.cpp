#include "core/calendar/SeriesEdit.h"
#include "tests/calendar/RandomRules.h"
#include "tests/calendar/Recurrences.h"

using namespace gonfalone;
using namespace gonfalone::recurrences;
using namespace Qt::StringLiterals;

/// "This and following", exceptions, one moved, all moved. What is always held against: the occurrences that people
/// see.
class SeriesEditTest : public QObject
{
    Q_OBJECT

private:
    ZoneTable m_zones;
    ZoneId m_rome;

    SeriesZones zones() const { return {m_zones, m_rome}; }
    CalendarTime at(const char *text) { return time(text, m_zones); }
    Series of(const char *start, const QByteArrayList &rules) { return series(start, rules, m_zones); }
    QByteArrayList all(const Series &series) const
    {
        return walls(between(series, m_zones, m_rome, "19800101T000000Z", "20600101T000000Z"));
    }

    /// Both halves together are the whole, whatever was cut.
    void compareHalves(const Series &series, const CalendarTime &original)
    {
        const auto split = splitAt(series, original, zones());
        QVERIFY2(split, split ? "" : qPrintable(split.error().message));
        const QByteArrayList whole = all(series);
        QByteArrayList halves = all(split->before) + all(split->after);
        std::sort(halves.begin(), halves.end());
        QByteArrayList sorted = whole;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(halves, sorted);
        QVERIFY(!all(split->before).isEmpty());
        for (const Occurrence &one : between(split->before, m_zones, m_rome, "19800101T000000Z", "20600101T000000Z"))
            QVERIFY(one.original.wall < original.wall);
    }

private slots:
    void initTestCase() { m_rome = m_zones.find("Europe/Rome"); }

    void countIsShared()
    {
        const auto split = splitAt(of("Europe/Rome:20250602T100000", {"FREQ=WEEKLY;COUNT=10"}),
                                   at("Europe/Rome:20250616T100000"), zones());
        QVERIFY(split);
        QCOMPARE(ruleText(split->before.rules[0]), "FREQ=WEEKLY;UNTIL=20250616T075959Z");
        QCOMPARE(ruleText(split->after.rules[0]), "FREQ=WEEKLY;COUNT=8");
        QCOMPARE(calendarTimeText(split->after.start), "20250616T100000");
        QCOMPARE(all(split->before).size(), 2);
        QCOMPARE(all(split->after).size(), 8);
    }

    void untilOfEveryBasis()
    {
        const auto until = [&](const char *start, const char *cut) {
            const auto split = splitAt(of(start, {"FREQ=DAILY"}), at(cut), zones());
            return split ? ruleText(split->before.rules[0]) : split.error().message.toUtf8();
        };
        QCOMPARE(until("20250602", "20250605"), "FREQ=DAILY;UNTIL=20250604");
        QCOMPARE(until("20250602T100000", "20250605T100000"), "FREQ=DAILY;UNTIL=20250605T095959");
        QCOMPARE(until("20250602T100000Z", "20250605T100000Z"), "FREQ=DAILY;UNTIL=20250605T095959Z");
    }

    /// The gap night is no occurrence and is not counted, neither before the cut nor after it.
    void countOverTheGap()
    {
        const Series series = of("Europe/Rome:20250328T023000", {"FREQ=DAILY;COUNT=5"});
        const auto split = splitAt(series, at("Europe/Rome:20250331T023000"), zones());
        QVERIFY(split);
        QCOMPARE(ruleText(split->after.rules[0]), "FREQ=DAILY;COUNT=3");
        compareHalves(series, at("Europe/Rome:20250331T023000"));
    }

    void datesGoWithTheirHalf()
    {
        Series series = of("Europe/Rome:20250602T100000", {"FREQ=WEEKLY;COUNT=8"});
        series.except = {at("Europe/Rome:20250609T100000"), at("20250714")};
        series.extra = {{at("Europe/Rome:20250611T100000"), {}},
                        {at("Europe/Rome:20250716T090000"), CalendarSpan{0, 60}}};
        series.overrides = {
            {at("Europe/Rome:20250616T100000"), false, false, at("Europe/Rome:20250801T100000"), {0, 3600}},
            {at("20250707T080000Z"), false, false, at("Europe/Rome:20250601T080000"), {0, 3600}}};
        compareHalves(series, at("Europe/Rome:20250630T100000"));
        const auto split = splitAt(series, at("Europe/Rome:20250630T100000"), zones());
        QCOMPARE(split->before.except.size(), size_t(1));
        QCOMPARE(split->after.except.size(), size_t(1));
        QCOMPARE(split->before.extra.size(), size_t(1));
        QCOMPARE(split->after.extra.size(), size_t(1));
        QCOMPARE(split->before.overrides.size(), size_t(1));
        QCOMPARE(split->after.overrides.size(), size_t(1));
    }

    /// At an RDATE the rule has its own next day to go on from.
    void cutAtAnAddedDay()
    {
        Series series = of("Europe/Rome:20250602T100000", {"FREQ=WEEKLY;INTERVAL=2;COUNT=6"});
        series.extra = {{at("Europe/Rome:20250618T173000"), {}}};
        compareHalves(series, at("Europe/Rome:20250618T173000"));
        const auto split = splitAt(series, at("Europe/Rome:20250618T173000"), zones());
        QCOMPARE(calendarTimeText(split->after.start), "20250630T100000");
        QCOMPARE(all(split->after).first(), "20250618T173000");
    }

    void cutAfterTheRuleHasEnded()
    {
        Series series = of("Europe/Rome:20250602T100000", {"FREQ=DAILY;COUNT=3"});
        series.extra = {{at("Europe/Rome:20250701T100000"), {}}, {at("Europe/Rome:20250702T100000"), {}}};
        compareHalves(series, at("Europe/Rome:20250701T100000"));
        QVERIFY(splitAt(series, at("Europe/Rome:20250701T100000"), zones())->after.rules.empty());
    }

    void cutOfSeveralRules()
    {
        compareHalves(
            of("Europe/Rome:20250602T100000", {"FREQ=WEEKLY;COUNT=5", "FREQ=WEEKLY;BYDAY=WE;BYHOUR=15;COUNT=5"}),
            at("Europe/Rome:20250611T150000"));
        const auto refused =
            splitAt(of("Europe/Rome:20250602T100000", {"FREQ=DAILY;INTERVAL=2", "FREQ=DAILY;INTERVAL=3"}),
                    at("Europe/Rome:20250608T100000"), zones());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    }

    void whatCannotBeCut()
    {
        const Series series = of("Europe/Rome:20250602T100000", {"FREQ=WEEKLY;COUNT=3"});
        QCOMPARE(splitAt(series, at("Europe/Rome:20250602T100000"), zones()).error().kind, ErrorKind::Conflict);
        QCOMPARE(splitAt(series, at("Europe/Rome:20250603T100000"), zones()).error().kind, ErrorKind::NotFound);
        QCOMPARE(splitAt(series, at("Europe/Rome:20250630T100000"), zones()).error().kind, ErrorKind::NotFound);
        Series late = series;
        late.except = {at("Europe/Rome:20250602T100000")};
        QCOMPARE(splitAt(late, at("Europe/Rome:20250609T100000"), zones()).error().kind, ErrorKind::Conflict);
        QCOMPARE(splitAt(late, at("Europe/Rome:20250602T100000"), zones()).error().kind, ErrorKind::NotFound);
    }

    void theShiftOfAnEarlierOverrideGoesAlong()
    {
        Series series = of("Europe/Rome:20250602T100000", {"FREQ=WEEKLY;BYDAY=MO;COUNT=6"});
        series.overrides = {
            {at("Europe/Rome:20250609T100000"), true, false, at("Europe/Rome:20250610T153000"), {0, 7200}}};
        const auto split = splitAt(series, at("Europe/Rome:20250623T100000"), zones());
        QVERIFY(split);
        QCOMPARE(ruleText(split->after.rules[0]), "FREQ=WEEKLY;COUNT=3;BYDAY=TU");
        QCOMPARE(all(split->before) + all(split->after), all(series));
        QCOMPARE(split->after.length, (CalendarSpan{0, 7200}));
    }

    /// Any rule, cut at any of its first occurrences.
    void anyRuleIsCutWhole()
    {
        int cuts = 0;
        for (quint64 number = 0; number < 1500; ++number) {
            const RandomRule one = RandomRules(number + 900'000).make();
            Series made;
            made.start = one.start;
            made.length = {one.start.basis == TimeBasis::Date ? 1 : 0, one.start.basis == TimeBasis::Date ? 0 : 60};
            made.rules = {one.rule};
            if (one.start.basis != TimeBasis::Date && number % 2 == 0)
                made.start = {one.start.wall, TimeBasis::Zoned, m_rome};
            const qint64 from = m_zones.toUtc(made.start, m_rome);
            const auto whole = expand(made, m_zones, m_rome, from, from + 4000 * kDaySeconds, 12).occurrences;
            if (whole.size() < 4)
                continue;
            const Occurrence &cut = whole[whole.size() / 2];
            const auto split = splitAt(made, cut.original, zones());
            QVERIFY2(split, ruleText(one.rule).constData());
            std::vector<Occurrence> halves =
                expand(split->before, m_zones, m_rome, from, from + 4000 * kDaySeconds, 12).occurrences;
            for (const Occurrence &later :
                 expand(split->after, m_zones, m_rome, from, from + 4000 * kDaySeconds, 12).occurrences)
                halves.push_back(later);
            halves.resize(std::min(halves.size(), whole.size()));
            QVERIFY2(walls(halves) == walls(whole),
                     (ruleText(one.rule) + " " + calendarTimeText(one.start)).constData());
            ++cuts;
        }
        QVERIFY(cuts > 500);
    }

    void withoutOne()
    {
        Series series = of("Europe/Rome:20250602T100000", {"FREQ=DAILY;COUNT=3"});
        series.overrides = {
            {at("Europe/Rome:20250603T100000"), false, false, at("Europe/Rome:20250703T100000"), {0, 3600}}};
        auto without = withoutOccurrence(series, at("20250603T080000Z"), zones());
        QVERIFY(without);
        QCOMPARE(all(*without), (QByteArrayList{"20250602T100000", "20250604T100000"}));
        QVERIFY(without->overrides.empty());
        QCOMPARE(without->except, (std::vector<CalendarTime>{at("Europe/Rome:20250603T100000")}));
        QCOMPARE(withoutOccurrence(*without, at("Europe/Rome:20250603T100000"), zones()).error().kind,
                 ErrorKind::NotFound);
        QCOMPARE(withoutOccurrence(series, at("Europe/Rome:20250605T100000"), zones()).error().kind,
                 ErrorKind::NotFound);
    }

    /// Taking away the occurrence that carries RANGE=THISANDFUTURE leaves the others where people saw them.
    void withoutTheOneThatShifts()
    {
        Series series = of("Europe/Rome:20250602T100000", {"FREQ=WEEKLY;COUNT=4"});
        series.overrides = {
            {at("Europe/Rome:20250609T100000"), true, false, at("Europe/Rome:20250610T110000"), {0, 3600}}};
        const auto without = withoutOccurrence(series, at("Europe/Rome:20250609T100000"), zones());
        QVERIFY(without);
        QCOMPARE(all(*without), (QByteArrayList{"20250602T100000", "20250617T110000", "20250624T110000"}));
        const auto moved = withOccurrenceMoved(series, at("Europe/Rome:20250609T100000"),
                                               at("Europe/Rome:20250611T080000"), {0, 60}, zones());
        QVERIFY(moved);
        QCOMPARE(all(*moved),
                 (QByteArrayList{"20250602T100000", "20250611T080000", "20250617T110000", "20250624T110000"}));
    }

    void oneMoved()
    {
        const Series series = of("Europe/Rome:20250602T100000", {"FREQ=DAILY;COUNT=3"});
        auto moved = withOccurrenceMoved(series, at("Europe/Rome:20250603T100000"), at("Europe/Rome:20250610T180000"),
                                         {0, 1800}, zones());
        QVERIFY(moved);
        QCOMPARE(all(*moved), (QByteArrayList{"20250602T100000", "20250604T100000", "20250610T180000"}));
        // Moved again by the same name, it is the same override.
        moved = withOccurrenceMoved(*moved, at("Europe/Rome:20250603T100000"), at("Europe/Rome:20250611T180000"),
                                    {0, 1800}, zones());
        QCOMPARE(moved->overrides.size(), size_t(1));
        QCOMPARE(all(*moved), (QByteArrayList{"20250602T100000", "20250604T100000", "20250611T180000"}));
        QCOMPARE(withOccurrenceMoved(series, at("Europe/Rome:20250609T100000"), series.start, {}, zones()).error().kind,
                 ErrorKind::NotFound);
    }

    void allMoved_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("moved"); // nothing: refused
        const auto row = [](const char *start, const char *rule, const char *to, const char *moved) {
            QTest::addRow("%s, %s", rule, to)
                << QByteArray(start) << QByteArray(rule) << QByteArray(to) << QByteArray(moved);
        };
        row("20250602T100000", "FREQ=DAILY;COUNT=3", "20250604T153000", "FREQ=DAILY;COUNT=3");
        row("20250602T100000", "FREQ=DAILY;UNTIL=20250604T100000", "20250603T110000",
            "FREQ=DAILY;UNTIL=20250605T110000");
        row("20250602T100000", "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "20250602T110000", "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR");
        row("20250602T100000", "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "20250603T100000", "");
        row("20250602T100000", "FREQ=WEEKLY;BYDAY=MO,WE", "20250603T100000", "FREQ=WEEKLY;BYDAY=TU,TH");
        row("20250602T100000", "FREQ=WEEKLY;BYDAY=MO,SU", "20250601T100000", "FREQ=WEEKLY;BYDAY=SU,SA");
        row("20250602T100000", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU", "20250603T100000",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,MO;WKST=TU");
        row("20250602T100000", "FREQ=DAILY;BYHOUR=10;BYMINUTE=0", "20250602T153000",
            "FREQ=DAILY;BYHOUR=15;BYMINUTE=30");
        row("20250602T100000", "FREQ=DAILY;BYHOUR=10,16", "20250602T110000", "");
        row("20250605T100000", "FREQ=MONTHLY;BYMONTHDAY=5", "20250607T100000", "FREQ=MONTHLY;BYMONTHDAY=7");
        row("20250605T100000", "FREQ=MONTHLY", "20250607T100000", "FREQ=MONTHLY");
        row("20250630T100000", "FREQ=MONTHLY;BYMONTHDAY=-1", "20250629T100000", "FREQ=MONTHLY;BYMONTHDAY=-2");
        row("20250605T100000", "FREQ=MONTHLY;BYMONTHDAY=5,20", "20250607T100000", "");
        row("20250610T100000", "FREQ=MONTHLY;BYDAY=2TU", "20250618T100000", "FREQ=MONTHLY;BYDAY=3WE");
        row("20250627T100000", "FREQ=MONTHLY;BYDAY=-1FR", "20250618T100000", "FREQ=MONTHLY;BYDAY=-2WE");
        row("20250610T100000", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=7", "20250618T100000", "");
        row("20250602T100000", "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=2", "20250711T100000",
            "FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=11");
        row("20250602T100000", "FREQ=YEARLY;BYWEEKNO=23;BYDAY=MO", "20250603T100000", "");
        row("20250602", "FREQ=YEARLY", "20250603", "FREQ=YEARLY");
    }

    void allMoved()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, rule);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, moved);
        const Series series = of(start.constData(), {rule});
        const auto changed = withStart(series, at(to.constData()), series.length, zones());
        QCOMPARE(changed.has_value(), !moved.isEmpty());
        if (!changed) {
            QCOMPARE(changed.error().kind, ErrorKind::Invalid);
            return;
        }
        QCOMPARE(ruleText(changed->rules[0]), moved);
        QCOMPARE(all(*changed).first(), to);
        // As many as before, but for the ends of the span.
        const auto count = [&](const Series &one) {
            return int(between(one, m_zones, m_rome, "20250101T000000Z", "20290101T000000Z").size());
        };
        QVERIFY(std::abs(count(*changed) - count(series)) <= 1);
    }

    void exceptionsAndOverridesGoAlong()
    {
        Series series = of("Europe/Rome:20250605T100000", {"FREQ=MONTHLY;COUNT=6"});
        series.except = {at("Europe/Rome:20250705T100000"), at("20250805")};
        series.overrides = {
            {at("Europe/Rome:20250905T100000"), false, false, at("Europe/Rome:20250911T170000"), {0, 60}},
            {at("Europe/Rome:20251005T100000"), false, false, at("Europe/Rome:20251005T100000"), {0, 3600}}};
        const auto changed = withStart(series, at("Europe/Rome:20250607T113000"), {0, 1800}, zones());
        QVERIFY(changed);
        QCOMPARE(all(*changed),
                 (QByteArrayList{"20250607T113000", "20250911T170000", "20251007T113000", "20251107T113000"}));
        QCOMPARE(changed->overrides[0].length, (CalendarSpan{0, 60}));
        QCOMPARE(changed->overrides[1].length, (CalendarSpan{0, 1800}));
    }

    /// By the day, from February to March: uneven months, and exceptions keep to their month.
    void unevenMonths()
    {
        Series series = of("Europe/Rome:20250131T100000", {"FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4"});
        series.except = {at("Europe/Rome:20250228T100000")};
        const auto changed = withStart(series, at("Europe/Rome:20250130T100000"), {0, 3600}, zones());
        QVERIFY(changed);
        QCOMPARE(all(*changed), (QByteArrayList{"20250130T100000", "20250330T100000", "20250429T100000"}));
    }

    void toWholeDaysAndToAnotherZone()
    {
        Series series = of("Europe/Rome:20250602T100000", {"FREQ=DAILY;BYHOUR=10;UNTIL=20250604T080000Z"});
        series.except = {at("Europe/Rome:20250603T100000")};
        const auto days = withStart(series, at("20250602"), {1, 0}, zones());
        QVERIFY(days);
        QCOMPARE(all(*days), (QByteArrayList{"20250602", "20250604"}));
        QCOMPARE(ruleText(days->rules[0]), "FREQ=DAILY;UNTIL=20250604");
        const auto london = withStart(series, at("Europe/London:20250602T100000"), {0, 3600}, zones());
        QVERIFY(london);
        QCOMPARE(instants(between(*london, m_zones, m_rome, "20250101T000000Z", "20260101T000000Z")),
                 (QByteArrayList{"20250602T090000Z", "20250604T090000Z"}));
    }
};

QTEST_GUILESS_MAIN(SeriesEditTest)
#include "SeriesEditTest.moc"
