#include "tests/calendar/RandomRules.h"
#include "tests/calendar/Recurrences.h"
#include "tests/calendar/RuleTrial.h"

using namespace gonfalone;
using namespace gonfalone::recurrences;

namespace {

constexpr size_t kTimes = 10;

QByteArray described(const RandomRule &one, quint64 number)
{
    return QByteArray::number(number) + ": " + ruleText(one.rule) + ", " + calendarTimeText(one.start);
}

QByteArrayList texts(const std::vector<qint64> &seconds)
{
    QByteArrayList list;
    for (const qint64 second : seconds)
        list.append(calendarTimeText({wallTime(second), TimeBasis::Floating, {}}));
    return list;
}

} // namespace

/// The engine against the plainest reading of the RFC, on rules of every shape. `scripts/load recurrence` does it with
/// a million of them and asks libical too.
class RecurrenceOracleTest : public QObject
{
    Q_OBJECT

private slots:
    void randomRules()
    {
        for (quint64 number = 0; number < 4000; ++number) {
            const RandomRule one = RandomRules(number).make();
            QVERIFY2(checkRule(one.rule), described(one, number).constData());
            const auto ours = walked(one.rule, one.start, kTimes);
            const auto expected = tried(one.rule, one.start, kTimes, ours);
            if (ours != expected)
                qWarning("%s", described(one, number).constData());
            QCOMPARE(texts(ours), texts(expected));
        }
    }

    /// Reading what was written gives the same rule.
    void textsAreReadBack()
    {
        for (quint64 number = 0; number < 4000; ++number) {
            const RandomRule one = RandomRules(number).make();
            QCOMPARE(rule(ruleText(one.rule)), one.rule);
        }
    }

    /// A window gives what the walk from the start gives there, with COUNT too.
    void windowsAgreeWithTheWalk()
    {
        const ZoneTable zones;
        for (quint64 number = 0; number < 4000; ++number) {
            const RandomRule one = RandomRules(number).make();
            const auto all = walked(one.rule, one.start, 60);
            if (all.empty())
                continue;
            for (const size_t from : {size_t(0), all.size() / 3, all.size() - 1}) {
                for (const qint64 shift : {-1, 0, 1}) {
                    const qint64 wall = all[from] + shift;
                    RecurrenceWalk later(one.rule, one.start, zones);
                    later.seek(wallTime(wall));
                    const auto expected = std::lower_bound(all.begin(), all.end(), wall);
                    const auto next = later.next();
                    if (expected != all.end())
                        QVERIFY2(next && wallSeconds(*next) == *expected, described(one, number).constData());
                    else
                        QVERIFY2(!next || all.size() == 60, described(one, number).constData());
                    if (one.rule.count && next)
                        QVERIFY2(later.passed() == expected - all.begin() + 1, described(one, number).constData());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(RecurrenceOracleTest)
#include "RecurrenceOracleTest.moc"
