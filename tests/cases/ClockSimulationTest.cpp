// The clock of L. 241/1990 against an independent walk of one day at a time, on random histories.
#include "tests/cases/DayByDay.h"
#include "tests/cases/LawInForce.h"

#include <QElapsedTimer>
#include <QMap>
#include <QTest>

#include <random>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

/// Random histories, many near the days that go wrong: year ends, leap days, the change of the law and of the clocks.
class Stories
{
public:
    explicit Stories(quint32 seed) : m_random(seed) {}

    int upTo(int highest) { return int(m_random() % quint32(highest + 1)); }

    QDate start()
    {
        const int year = 2009 + upTo(25);
        switch (upTo(5)) {
        case 0: return QDate(year, 11, 10).addDays(upTo(60));
        case 1: return QDate(2012 + 4 * upTo(5), 1, 10).addDays(upTo(55));
        case 2: return QDate(2020, 5, 20).addDays(upTo(58));
        case 3: return QDate(year + 1, upTo(1) ? 3 : 10, 1).addDays(upTo(30));
        default: return QDate(2009, 7, 4).addDays(upTo(9500));
        }
    }

    ClockHistory history()
    {
        ClockHistory history{start()};
        QDate day = history.start;
        const int events = upTo(5);
        int stage = upTo(3);
        for (int i = 0; i < events; ++i) {
            day = day.addDays(upTo(19) == 0 ? -upTo(5) : upTo(9) == 0 ? upTo(60) : upTo(14));
            // Mostly what comes next in a real case, sometimes anything.
            stage = upTo(4) == 0 ? upTo(4) : upTo(5) == 0 ? 4 : stage;
            ClockEvent event{ClockEventKind(stage), day, upTo(9) == 0 ? upTo(40) : 1 + upTo(29)};
            event.refusal = upTo(1) == 1;
            event.acceptLate = upTo(1) == 1;
            history.events << event;
            stage = (stage + 1) % 5;
        }
        return history;
    }

    ProcedureRules vary(ProcedureRules rules)
    {
        if (upTo(3) == 0) {
            rules.length.value = 1 + upTo(89);
            rules.suspensions.value = upTo(2);
            rules.noticeEffect = NoticeEffect(upTo(1));
            rules.restartDays.value = upTo(12);
            rules.noticeDays.value = 1 + upTo(14);
            rules.suspensionDays.value = 1 + upTo(39);
        }
        rules.term.moveIfHoliday = upTo(5) != 0;
        rules.term.saturdayIsHoliday = upTo(3) == 0;
        return rules;
    }

private:
    std::mt19937 m_random;
};

char letterOf(EventEffect effect)
{
    return "ELNR"[int(effect)];
}

/// Empty when both agree on everything, else what they disagree on.
QString disagreement(const ProcedureClock &clock, const DayByDay &lived, qint64 &days)
{
    if (clock.due.value.toJulianDay() != lived.due)
        return u"due %1, lived %2"_s.arg(clock.due.value.toString(Qt::ISODate),
                                         QDate::fromJulianDay(lived.due).toString(Qt::ISODate));
    for (qsizetype i = 0; i < clock.entries.size(); ++i) {
        if (letterOf(clock.entries.at(i).effect) != lived.verdicts.at(size_t(i)))
            return u"event %1: %2, lived %3"_s.arg(i)
                .arg(QLatin1Char(letterOf(clock.entries.at(i).effect)))
                .arg(QLatin1Char(lived.verdicts.at(size_t(i))));
    }
    const qint64 start = clock.start.toJulianDay();
    std::vector<int> left(lived.stood.size(), 0);
    for (qint64 day = lived.due - start; day > 0; --day)
        left[size_t(day - 1)] = left[size_t(day)] + (lived.stood[size_t(day)] ? 0 : 1);
    for (size_t day = 0; day < lived.stood.size(); ++day, ++days) {
        const qint64 asked = lived.decided ? qMin(start + qint64(day), lived.decided) : start + qint64(day);
        const size_t at = size_t(asked - start);
        const int wanted = asked > lived.due ? int(lived.due - asked) : left[at];
        const bool stands = lived.stood[day] && asked == start + qint64(day);
        const QDate date = clock.start.addDays(qint64(day));
        if (clock.daysLeft(date) != wanted || clock.daysUsed(date) != lived.used[at]
            || clock.standstillOn(date).has_value() != stands)
            return u"on %1: left %2, used %3, stands %4; lived %5, %6, %7"_s.arg(date.toString(Qt::ISODate))
                .arg(clock.daysLeft(date))
                .arg(clock.daysUsed(date))
                .arg(clock.standstillOn(date).has_value())
                .arg(wanted)
                .arg(lived.used[at])
                .arg(stands);
    }
    return {};
}

QString retold(const ClockHistory &history)
{
    QString text = history.start.toString(Qt::ISODate);
    for (const ClockEvent &event : history.events)
        text += u"; %1 %2 %3%4"_s.arg(clockEventName(event.kind), event.day.toString(Qt::ISODate))
                    .arg(event.days)
                    .arg(event.acceptLate ? u"!"_s : QString());
    return text;
}

} // namespace

class ClockSimulationTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithDayByDay();
};

void ClockSimulationTest::agreesWithDayByDay()
{
    constexpr int kHistories = 100'000;
    const HolidayCalendar calendar = taranto();
    const RuleLookup rulesInForce = lookupIn(law());
    Stories stories(2411990);
    QElapsedTimer timer;
    timer.start();
    qint64 days = 0;
    QMap<QChar, int> effects;
    QMap<QString, int> covered;
    for (int i = 0; i < kHistories; ++i) {
        const ClockHistory history = stories.history();
        const ProcedureRules rules = stories.vary(*procedureRules(rulesInForce, history));
        const ProcedureClock clock = procedureClock(history, rules, calendar);
        const DayByDay lived(history,
                             {rules.length.value, rules.suspensionDays.value, rules.suspensions.value,
                              rules.noticeDays.value, rules.restartDays.value,
                              rules.noticeEffect == NoticeEffect::Interrupts, rules.term.moveIfHoliday,
                              rules.term.saturdayIsHoliday},
                             calendar);
        const QString differs = disagreement(clock, lived, days);
        QVERIFY2(differs.isEmpty(),
                 qPrintable(u"history %1: %2\n%3\n%4"_s.arg(i).arg(differs, retold(history),
                                                                   reasonLines(clock.due.reasons).join(u'\n'))));
        for (const ClockEntry &entry : clock.entries)
            ++effects[QLatin1Char(letterOf(entry.effect))];
        covered[u"suspended"_s] += clock.integrationBy.isValid();
        covered[u"notice suspends"_s] += clock.observationsBy.isValid() && clock.countedFrom == clock.start;
        covered[u"notice interrupts"_s] += clock.countedFrom != clock.start;
        covered[u"moved by a holiday"_s] += clock.spans.last().phase == ClockPhase::Moved;
        covered[u"over a year's end"_s] += clock.due.value.year() != clock.start.year();
        const QDate leap(clock.due.value.year(), 2, 29);
        covered[u"over 29 February"_s] += leap.isValid() && clock.start < leap && leap <= clock.due.value;
        const QDate march(clock.due.value.year(), 3, 28), october(clock.due.value.year(), 10, 28);
        covered[u"over a change of the clocks"_s] +=
            (clock.start < march && march <= clock.due.value) || (clock.start < october && october <= clock.due.value);
    }
    qInfo("%d histories, %lld days, all agree; %lld ms", kHistories, static_cast<long long>(days),
          static_cast<long long>(timer.elapsed()));
    qInfo("events: %d effective, %d late, %d without effect, %d refused", effects[u'E'], effects[u'L'], effects[u'N'],
          effects[u'R']);
    for (auto it = covered.cbegin(); it != covered.cend(); ++it)
        qInfo("%6d %s", it.value(), qPrintable(it.key()));
    for (int count : covered)
        QVERIFY(count > 1000);
}

QTEST_GUILESS_MAIN(ClockSimulationTest)
#include "ClockSimulationTest.moc"
