#include "core/cases/ProcedureClock.h"
#include "tests/cases/ClockCases.h"
#include "tests/cases/LawInForce.h"

#include <QLocale>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

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
        for (const ClockCase &c : clockCases())
            QTest::newRow(c.name) << c.start << QString::fromLatin1(c.story) << c.due;
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
