// bench_recurrence each|window|hostile RULE: our engine. One JSON line; scripts/bench.d/recurrence puts the peers
// beside it.
#include "core/calendar/CivilDay.h"
#include "core/calendar/RecurrenceText.h"
#include "core/calendar/SeriesExpansion.h"
#include "tests/bench/Bench.h"
#include "tests/bench/ProcessorTime.h"

using namespace gonfalone;

namespace {

constexpr int kRuns = 31;

Series seriesOf(const RecurrenceRule &rule, ZoneTable &zones)
{
    Series series;
    series.start = {{civilDay(2006, 1, 2), 9 * 3600}, TimeBasis::Zoned, zones.find("Europe/Rome")};
    series.length = {0, 3600};
    series.rules = {rule};
    return series;
}

/// Nanoseconds of one expansion, the middle of many.
double nanoseconds(const Series &series, const ZoneTable &zones, qint64 from, qint64 to, qsizetype limit,
                   qsizetype &found)
{
    QList<double> times;
    for (int run = 0; run < kRuns; ++run) {
        const double began = processorNanoseconds();
        found = qsizetype(expand(series, zones, {}, from, to, limit).occurrences.size());
        times.append(processorNanoseconds() - began);
    }
    return bench::median(times);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        qFatal("usage: bench_recurrence each|window|hostile RULE");
    const QByteArray what = argv[1];
    ZoneTable zones;
    const Series series = seriesOf(bench::must(readRule(argv[2])), zones);
    const auto second = [](int year, int month) { return wallSeconds({civilDay(year, month, 1), 0}); };
    qsizetype found = 0;
    if (what == "each") {
        const double spent = nanoseconds(series, zones, second(2006, 1), second(2046, 1), kExpansionLimit, found);
        bench::print(QStringLiteral("each"), spent / double(std::max<qsizetype>(found, 1)), "ns",
                     {{QStringLiteral("occurrences"), found}});
    } else if (what == "window") {
        const double spent = nanoseconds(series, zones, second(2026, 1), second(2026, 2), kExpansionLimit, found);
        bench::print(QStringLiteral("window"), spent / 1000, "us", {{QStringLiteral("occurrences"), found}});
    } else {
        const double spent = nanoseconds(series, zones, second(2006, 1), second(9999, 1), 10, found);
        bench::print(QStringLiteral("hostile"), spent / 1'000'000, "ms", {{QStringLiteral("occurrences"), found}});
    }
    return 0;
}
