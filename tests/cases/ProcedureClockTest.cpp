#include "core/cases/ProcedureClock.h"
#include "tests/cases/LawInForce.h"

#include <QLocale>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

/// "asked 2026-06-11 15; arrived 2026-06-21; notice …; observed …; decided …; refused …"; a "!" accepts what is late.
ClockHistory told(const QDate &start, const QString &story)
{
    static const QStringList words{u"asked"_s, u"arrived"_s, u"notice"_s, u"observed"_s, u"decided"_s, u"refused"_s};
    ClockHistory history{start};
    for (const QString &part : story.split(u';', Qt::SkipEmptyParts)) {
        const QStringList said = part.simplified().split(u' ');
        ClockEvent event;
        event.refusal = said.at(0) == u"refused"_s;
        event.kind = ClockEventKind(qMin(words.indexOf(said.at(0)), qsizetype(4)));
        event.day = QDate::fromString(said.at(1), Qt::ISODate);
        event.acceptLate = said.last() == u"!"_s;
        event.days = said.value(2).toInt();
        history.events << event;
    }
    return history;
}

QString why(const ProcedureClock &clock)
{
    return reasonLines(clock.due.reasons).join(u'\n');
}

} // namespace

class ProcedureClockTest : public QObject
{
    Q_OBJECT

private:
    const HolidayCalendar m_calendar = taranto();
    const RuleLookup m_law = lookupIn(law());

    ProcedureRules rulesFor(const ClockHistory &history) const
    {
        const auto rules = procedureRules(m_law, history);
        if (!rules)
            qFatal("%s", qPrintable(rules.error().message));
        return *rules;
    }

    ProcedureClock clockOf(const QDate &start, const QString &story) const
    {
        const ClockHistory history = told(start, story);
        return procedureClock(history, rulesFor(history), m_calendar);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy)); }

    void ends_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QString>("story");
        QTest::addColumn<QDate>("due");
        const auto row = [](const char *name, QDate start, const char *story, QDate due) {
            QTest::newRow(name) << start << QString::fromLatin1(story) << due;
        };
        row("art. 2 c. 2 L. 241/1990: thirty days from receipt", {2026, 6, 1}, "", {2026, 7, 1});
        row("art. 2963 c. 3 c.c.: the end on a Sunday moves", {2026, 5, 15}, "", {2026, 6, 15});
        row("art. 2963 c. 3 c.c.: Christmas, Santo Stefano, Sunday", {2026, 11, 25}, "", {2026, 12, 28});
        row("art. 2 c. 7: stands still until the integration arrives", {2026, 6, 1},
            "asked 2026-06-11 15; arrived 2026-06-21", {2026, 7, 11});
        row("art. 2 c. 7: stands still until the term given", {2026, 6, 1}, "asked 2026-06-11 15", {2026, 7, 16});
        row("art. 2 c. 7: thirty days and no more", {2026, 6, 1}, "asked 2026-06-11 30", {2026, 7, 31});
        row("art. 2 c. 7: the applicant's last day is a Sunday, the thirtieth", {2026, 6, 1}, "asked 2026-06-12 30",
            {2026, 7, 31});
        row("... the answer on the Monday is in time, but the term had gone on", {2026, 6, 1},
            "asked 2026-06-12 30; arrived 2026-07-13", {2026, 7, 31});
        row("art. 2963 c. 3 c.c.: the term to answer moves too", {2026, 6, 1}, "asked 2026-06-04 10", {2026, 7, 13});
        row("art. 2 c. 7: asked and answered on one day", {2026, 6, 1}, "asked 2026-06-11 15; arrived 2026-06-11",
            {2026, 7, 1});
        row("art. 2 c. 7: asked on the day of receipt", {2026, 6, 1}, "asked 2026-06-01 15; arrived 2026-06-11",
            {2026, 7, 11});
        row("art. 2 c. 7: asked on the last day", {2026, 6, 1}, "asked 2026-07-01 15; arrived 2026-07-08",
            {2026, 7, 8});
        row("art. 2 c. 7: asked on the day to which the end had moved", {2026, 5, 15},
            "asked 2026-06-15 10; arrived 2026-06-20", {2026, 6, 20});
        row("art. 2 c. 7: late, the term had gone on", {2026, 6, 1}, "asked 2026-06-11 15; arrived 2026-07-03 !",
            {2026, 7, 16});
        row("art. 10-bis: no observations, goes on after ten days", {2026, 6, 1}, "notice 2026-06-20", {2026, 7, 11});
        row("art. 10-bis: goes on ten days after the observations", {2026, 6, 1},
            "notice 2026-06-20; observed 2026-06-25", {2026, 7, 16});
        row("art. 10-bis: observations on the tenth day", {2026, 6, 1}, "notice 2026-06-20; observed 2026-06-30",
            {2026, 7, 21});
        row("art. 10-bis: late observations", {2026, 6, 1}, "notice 2026-06-20; observed 2026-07-01 !", {2026, 7, 11});
        row("art. 10-bis: after the term there is nothing to stop", {2026, 6, 1}, "notice 2026-07-03", {2026, 7, 1});
        row("art. 10-bis before DL 76/2020: begins again at the observations", {2020, 6, 1},
            "notice 2020-06-15; observed 2020-06-22", {2020, 7, 22});
        row("art. 10-bis before DL 76/2020: begins again at the expiry", {2020, 6, 1}, "notice 2020-06-15",
            {2020, 7, 25});
        row("DL 76/2020: notice of 16 July 2020, the earlier text", {2020, 7, 1}, "notice 2020-07-16", {2020, 8, 26});
        row("DL 76/2020: notice of 17 July 2020, the new text", {2020, 7, 1}, "notice 2020-07-17", {2020, 8, 10});
        row("art. 2 c. 7 and art. 10-bis, one after the other", {2026, 6, 1},
            "asked 2026-06-05 20; arrived 2026-06-15; notice 2026-07-01; observed 2026-07-06", {2026, 7, 27});
        row("art. 10-bis: the notice on the day on which the integration came", {2026, 6, 1},
            "asked 2026-06-05 20; arrived 2026-06-15; notice 2026-06-15", {2026, 7, 21});
        row("over the year's end", {2026, 12, 20}, "asked 2026-12-28 20; arrived 2027-01-10", {2027, 2, 1});
        row("29 February", {2028, 2, 10}, "asked 2028-02-20 10; arrived 2028-02-29", {2028, 3, 20});
        row("the clocks go forward", {2026, 3, 20}, "asked 2026-03-28 10; arrived 2026-03-30", {2026, 4, 21});
        row("the clocks go back", {2026, 10, 10}, "asked 2026-10-24 10; arrived 2026-10-26", {2026, 11, 11});
        row("decided: the term stays what it was", {2026, 6, 1}, "asked 2026-06-11 15; decided 2026-06-13",
            {2026, 7, 16});
    }

    void ends()
    {
        QFETCH(QDate, start);
        QFETCH(QString, story);
        QFETCH(QDate, due);
        const ProcedureClock clock = clockOf(start, story);
        QVERIFY2(clock.due.value == due, qPrintable(clock.due.value.toString(Qt::ISODate) + u'\n' + why(clock)));
        for (const ClockEntry &entry : clock.entries)
            QVERIFY2(entry.faults.isEmpty(), qPrintable(entry.what.text));
        QCOMPARE(clock.spans.first().from, start.addDays(1));
        QCOMPARE(clock.spans.last().to, due);
        for (qsizetype i = 1; i < clock.spans.size(); ++i)
            QCOMPARE(clock.spans.at(i).from, clock.spans.at(i - 1).to.addDays(1));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("article");
        const auto row = [](const char *name, const char *story, const char *next, const char *field,
                            const char *article) {
            QTest::newRow(name) << QString::fromLatin1(story) << QString::fromLatin1(next) << QString::fromLatin1(field)
                                << QString::fromLatin1(article);
        };
        row("a second suspension", "asked 2026-06-04 5; arrived 2026-06-08", "asked 2026-06-12 5", "kind",
            "art. 2, c. 7");
        row("more than thirty days", "", "asked 2026-06-04 31", "days", "art. 2, c. 7");
        row("no days given", "", "asked 2026-06-04", "days", "art. 2, c. 7");
        row("suspending a term that ran out", "", "asked 2026-07-02 10", "day", "art. 2, c. 7");
        row("suspending within the notice", "notice 2026-06-10", "asked 2026-06-15 10", "day", "art. 2, c. 7");
        row("integration that nobody asked", "", "arrived 2026-06-08", "kind", "art. 2, c. 7");
        row("integration after its term", "asked 2026-06-04 5", "arrived 2026-06-12", "day", "art. 2, c. 7");
        row("integration a second time", "asked 2026-06-04 9; arrived 2026-06-08", "arrived 2026-06-09", "kind",
            "art. 2, c. 7");
        row("notice within the suspension", "asked 2026-06-04 15", "notice 2026-06-10", "day", "art. 10-bis");
        row("notice on the last day of the suspension", "asked 2026-06-04 15", "notice 2026-06-19", "day",
            "art. 10-bis");
        row("a second notice", "notice 2026-06-04", "notice 2026-06-24", "kind", "art. 10-bis");
        row("observations without a notice", "", "observed 2026-06-04", "kind", "art. 10-bis");
        row("observations after their term", "notice 2026-06-04", "observed 2026-06-16", "day", "art. 10-bis");
        row("observations twice", "notice 2026-06-04; observed 2026-06-08", "observed 2026-06-09", "kind",
            "art. 10-bis");
        row("refusal without a notice", "", "refused 2026-06-04", "kind", "art. 10-bis");
        row("refusal while observations may come", "notice 2026-06-04", "refused 2026-06-15", "day", "art. 10-bis");
        row("before the request", "", "notice 2026-05-31", "day", "art. 2, c. 6");
        row("out of order", "asked 2026-06-10 5", "arrived 2026-06-09", "day", "art. 2, c. 6");
        row("after the decision", "decided 2026-06-10", "notice 2026-06-11", "kind", "art. 2, c. 1");
        row("without a day", "", "notice soon", "day", "art. 2, c. 6");
    }

    void refuses()
    {
        QFETCH(QString, story);
        QFETCH(QString, next);
        QFETCH(QString, field);
        QFETCH(QString, article);
        const QDate start(2026, 6, 1);
        const ClockHistory history = told(start, story);
        const ClockEvent event = told(start, next).events.first();
        const auto faults = checkClockEvent(history, event, rulesFor(history), m_calendar);
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().field, field);
        QVERIFY2(faults.first().message.contains(article), qPrintable(faults.first().message));
        // Nothing lost: the clock goes on without it and says so
        const ProcedureClock without = clockOf(start, story);
        const ProcedureClock with = clockOf(start, story + u';' + next);
        QCOMPARE(with.due.value, without.due.value);
        QCOMPARE(with.entries.last().effect, EventEffect::Refused);
        QCOMPARE(with.entries.last().faults, faults);
    }

    void lateAnswersAreRecorded()
    {
        const auto late = clockOf({2026, 6, 1}, u"asked 2026-06-04 5; arrived 2026-06-12 !"_s);
        QCOMPARE(late.entries.last().effect, EventEffect::Late);
        QVERIFY(late.entries.last().what.source.contains(u"art. 10, c. 1, lett. b"_s));
        const auto observed = clockOf({2026, 6, 1}, u"notice 2026-06-04; observed 2026-06-20 !; refused 2026-06-21"_s);
        QCOMPARE(observed.entries.at(1).effect, EventEffect::Late);
        QCOMPARE(observed.decidedOn, QDate(2026, 6, 21));
        QCOMPARE(clockOf({2026, 6, 1}, u"notice 2026-07-03"_s).entries.first().effect, EventEffect::NoEffect);
    }

    void everyDayIsExplained()
    {
        const auto clock = clockOf({2026, 6, 1}, u"asked 2026-06-11 15; arrived 2026-06-21"_s);
        const QString text = why(clock);
        QVERIFY2(text.contains(u"martedì 2 giugno 2026 to giovedì 11 giugno 2026 the term ran: 10 days, 10 of 30"_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"arrived on domenica 21 giugno 2026: the term stood still for 10 days"_s));
        QVERIFY(text.contains(u"L. 241/1990, art. 2, c. 7, still to be checked"_s));
        QVERIFY(text.contains(u"Left to run: 20 days"_s));
        QVERIFY(text.contains(u"20 days on: sabato 11 luglio 2026 [L. 241/1990, art. 2, c. 2]"_s));
        QCOMPARE(clock.explain({2026, 6, 11}).text, u"Day 10 of 30"_s);
        QVERIFY(clock.explain({2026, 6, 12}).text.contains(u"stood still"_s));
        QCOMPARE(clock.explain({2026, 6, 22}).text, u"Day 11 of 30"_s);
        QVERIFY(clock.explain({2026, 7, 13}).text.contains(u"expired 2 days ago"_s));
        QVERIFY(!clock.explain({2026, 5, 1}).text.isEmpty());
        QVERIFY(clock.explain({2026, 6, 1}).source.contains(u"2963"_s));
    }

    void daysUsedAndLeft()
    {
        const auto clock = clockOf({2026, 6, 1}, u"asked 2026-06-11 15; arrived 2026-06-21"_s);
        QCOMPARE(clock.daysUsed({2026, 6, 1}), 0);
        QCOMPARE(clock.daysLeft({2026, 6, 1}), 30);
        QCOMPARE(clock.daysUsed({2026, 6, 15}), 10);
        QCOMPARE(clock.daysLeft({2026, 6, 15}), 20);
        QCOMPARE(clock.daysLeft({2026, 7, 11}), 0);
        QCOMPARE(clock.daysLeft({2026, 7, 13}), -2);
        QCOMPARE(clock.standstillOn({2026, 6, 15})->to, QDate(2026, 6, 21));
        QVERIFY(!clock.standstillOn({2026, 6, 11}));
        QVERIFY(!clock.standstillOn({2026, 6, 22}));
        const auto decided = clockOf({2026, 6, 1}, u"asked 2026-06-11 15; decided 2026-06-13"_s);
        QCOMPARE(decided.daysLeft({2027, 1, 1}), 20);
        QVERIFY(!decided.standstillOn({2026, 6, 14}));
        const auto anew = clockOf({2020, 6, 1}, u"notice 2020-06-15; observed 2020-06-22"_s);
        QCOMPARE(anew.daysUsed({2020, 6, 15}), 14);
        QCOMPARE(anew.daysUsed({2020, 6, 16}), 0);
        QCOMPARE(anew.daysLeft({2020, 6, 20}), 30);
    }

    void rulesAreReadOnTheirDays()
    {
        const auto old = rulesFor(told({2020, 7, 1}, u"notice 2020-07-16"_s));
        QCOMPARE(old.noticeEffect, NoticeEffect::Interrupts);
        QCOMPARE(old.restartDays.value, 0);
        const auto now = rulesFor(told({2020, 7, 1}, u"notice 2020-07-17"_s));
        QCOMPARE(now.noticeEffect, NoticeEffect::Suspends);
        QCOMPARE(now.restartDays.value, 10);
        QVERIFY(now.noticeEffectSource.contains(u"DL 76/2020"_s));
        const auto none = procedureRules(m_law, {QDate(1999, 1, 1), {}});
        QVERIFY(!none && none.error().kind == ErrorKind::NotFound);
        QVERIFY(none.error().message.contains(u"procedimento.termine_giorni"_s));
    }

    void rulesThatCannotBeRead_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("a word") << u"procedimento.termine_giorni"_s << u"trenta"_s;
        QTest::newRow("nothing") << u"procedimento.termine_giorni"_s << u"0"_s;
        QTest::newRow("negative") << u"procedimento.sospensione_max_giorni"_s << u"-1"_s;
        QTest::newRow("an age") << u"procedimento.preavviso_giorni"_s << u"99999"_s;
        QTest::newRow("another effect") << u"procedimento.preavviso_effetto"_s << u"ferma"_s;
        QTest::newRow("neither yes nor no") << u"festivi.termine_slitta"_s << u"forse"_s;
    }

    void rulesThatCannotBeRead()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QList<Rule> rules = law();
        for (Rule &rule : rules) {
            if (rule.key == key)
                rule.value = value;
        }
        const auto read = procedureRules(lookupIn(rules), {QDate(2026, 6, 1), {}});
        QVERIFY(!read && read.error().kind == ErrorKind::Invalid);
        QCOMPARE(read.error().fields.first().field, key);
    }

    void withoutAStart()
    {
        const auto clock = procedureClock({}, rulesFor(told({2026, 6, 1}, {})), m_calendar);
        QVERIFY(!clock.due.value.isValid());
        QVERIFY(clock.spans.isEmpty());
        const auto faults =
            checkClockEvent({}, {ClockEventKind::Decided, {2026, 6, 1}}, rulesFor(told({2026, 6, 1}, {})), m_calendar);
        QCOMPARE(faults.first().field, u"start"_s);
    }
};

QTEST_GUILESS_MAIN(ProcedureClockTest)
#include "ProcedureClockTest.moc"
