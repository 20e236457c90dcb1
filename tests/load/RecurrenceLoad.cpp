#include "core/calendar/RecurrenceText.h"
#include "tests/calendar/RandomRules.h"
#include "tests/calendar/RuleTrial.h"

#include <libical/ical.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>

// load_recurrence FIRST COUNT EVERY: random rules against libical, and against the oracle where they differ and for
// every EVERY-th rule. A process of its own asks libical, because some rules it never answers. One JSON line at the
// end.

using namespace gonfalone;
using namespace gonfalone::recurrences;

namespace {

constexpr size_t kTimes = 12;
// Of the processor's time: the machine may be busy with other things.
constexpr long kPatienceMicroseconds = 100'000;

/// Shared by the process that counts and the one that watches it.
struct Tally {
    quint64 now = 0;      ///< the rule that is being tried
    bool asking = false;  ///< libical
    quint64 agreed = 0;   ///< libical gives the same
    quint64 differed = 0; ///< it does not, and the oracle gives what we give
    quint64 refused = 0;  ///< libical takes no such rule; the oracle gives what we give
    quint64 alone = 0;    ///< not asked of libical: too far away for it, or it would not end
    quint64 hung = 0;     ///< libical did not answer
    quint64 crashed = 0;  ///< libical ended the process
    quint64 tried = 0;    ///< by the oracle
    quint64 wrong = 0;    ///< the oracle gives something else than we do
};

icaltimetype icalTime(const CalendarTime &time)
{
    return icaltime_from_string(calendarTimeText(time).constData());
}

/// The first `most` times by libical; nothing when it refuses the rule.
std::optional<std::vector<qint64>> byLibical(const RandomRule &one, size_t most)
{
    const icalrecurrencetype rule = icalrecurrencetype_from_string(ruleText(one.rule).constData());
    icalrecur_iterator *iterator = icalrecur_iterator_new(rule, icalTime(one.start));
    if (iterator == nullptr)
        return {};
    std::vector<qint64> found;
    while (found.size() < most) {
        const icaltimetype time = icalrecur_iterator_next(iterator);
        if (icaltime_is_null_time(time))
            break;
        found.push_back(wallSeconds(
            {civilDay(time.year, time.month, time.day), time.hour * 3600 + time.minute * 60 + time.second}));
    }
    icalrecur_iterator_free(iterator);
    return found;
}

/// How many of our times libical can be asked for: it walks every unit on the way, and gives up in some far year.
size_t inReachOfLibical(const RandomRule &one, const std::vector<qint64> &ours)
{
    constexpr std::array<qint64, 7> kReach{50'000,
                                           3'000'000,
                                           20'000'000,
                                           20 * 366 * kDaySeconds,
                                           40 * 366 * kDaySeconds,
                                           40 * 366 * kDaySeconds,
                                           100 * 366 * kDaySeconds};
    const qint64 last = wallSeconds(one.start.wall) + kReach[size_t(one.rule.frequency)];
    return size_t(std::upper_bound(ours.begin(), ours.end(), last) - ours.begin());
}

/// libical 3.0.16 looks for many of these for ever: days from the end of the month by the day and finer, whole days by
/// the hour and finer.
bool neverEndsInLibical(const RandomRule &one)
{
    const std::vector<qint8> &days = one.rule.byMonthDay;
    const bool fromTheEnd = std::any_of(days.begin(), days.end(), [](qint8 day) { return day < 0; });
    return (fromTheEnd && one.rule.frequency <= Frequency::Daily)
        || (one.start.basis == TimeBasis::Date && one.rule.frequency < Frequency::Daily);
}

void checkByOracle(const RandomRule &one, const std::vector<qint64> &ours, Tally &tally)
{
    ++tally.tried;
    if (tried(one.rule, one.start, kTimes, ours) == ours)
        return;
    ++tally.wrong;
    std::fprintf(stderr, "WRONG %llu: %s, %s\n", tally.now, ruleText(one.rule).constData(),
                 calendarTimeText(one.start).constData());
}

/// What libical answers. A process that waits too long for it is ended by its timer, and its parent goes on.
template <typename Function>
auto answered(Tally &tally, Function ask)
{
    const itimerval patience{{0, 0}, {0, kPatienceMicroseconds}};
    const itimerval none{};
    tally.asking = true;
    setitimer(ITIMER_VIRTUAL, &patience, nullptr);
    auto answer = ask();
    setitimer(ITIMER_VIRTUAL, &none, nullptr);
    tally.asking = false;
    return answer;
}

void tryRule(Tally &tally, bool askLibical, quint64 every)
{
    const RandomRule one = RandomRules(tally.now).make();
    const std::vector<qint64> ours = walked(one.rule, one.start, kTimes);
    const size_t reach = inReachOfLibical(one, ours);
    if (!askLibical || reach == 0 || neverEndsInLibical(one)) {
        tally.alone += askLibical ? 1 : 0;
        return checkByOracle(one, ours, tally);
    }
    const bool ends = reach == ours.size() && ours.size() < kTimes && (one.rule.count || one.rule.until);
    const auto theirs = answered(tally, [&] { return byLibical(one, reach + (ends ? 1 : 0)); });
    if (!theirs) {
        ++tally.refused;
        return checkByOracle(one, ours, tally);
    }
    const bool agrees = theirs->size() == reach && std::equal(theirs->begin(), theirs->end(), ours.begin());
    ++(agrees ? tally.agreed : tally.differed);
    if (!agrees || tally.now % every == 0)
        checkByOracle(one, ours, tally);
}

[[noreturn]] void count(Tally &tally, quint64 end, quint64 every, bool askLibicalFirst)
{
    bool ask = askLibicalFirst;
    for (; tally.now < end; ++tally.now) {
        tryRule(tally, ask, every);
        ask = true;
    }
    std::_Exit(0);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        qFatal("usage: load_recurrence FIRST COUNT EVERY");
    const quint64 first = std::strtoull(argv[1], nullptr, 10);
    const quint64 end = first + std::strtoull(argv[2], nullptr, 10);
    const quint64 every = std::max<quint64>(std::strtoull(argv[3], nullptr, 10), 1);
    void *shared = mmap(nullptr, sizeof(Tally), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    Tally &tally = *new (shared) Tally;
    tally.now = first;
    quint64 silent = end; // the rule that libical did not answer
    while (tally.now < end) {
        const pid_t process = fork();
        if (process == 0)
            count(tally, end, every, tally.now != silent);
        int status = 0;
        waitpid(process, &status, 0);
        if (WIFEXITED(status) && tally.now == end)
            break;
        // A sanitizer that catches libical's own fault ends the process with a code of its own, not by the signal.
        const bool ended = WIFSIGNALED(status) || WEXITSTATUS(status) != 0;
        if (!ended || !tally.asking)
            qFatal("rule %llu ended the process", tally.now);
        ++(WIFSIGNALED(status) && WTERMSIG(status) == SIGVTALRM ? tally.hung : tally.crashed);
        tally.asking = false;
        silent = tally.now;
    }
    std::printf("{\"rules\": %llu, \"agreed\": %llu, \"differed\": %llu, \"refused\": %llu, \"alone\": %llu, "
                "\"hung\": %llu, \"crashed\": %llu, \"tried\": %llu, \"wrong\": %llu}\n",
                end - first, tally.agreed, tally.differed, tally.refused, tally.alone, tally.hung, tally.crashed,
                tally.tried, tally.wrong);
    return 0;
}
