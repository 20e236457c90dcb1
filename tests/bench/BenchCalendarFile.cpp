#include "core/calendar/IcsCalendar.h"
#include "core/calendar/IcsWriter.h"
#include "tests/bench/Bench.h"
#include "tests/bench/ProcessorTime.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

/// Of the processor since it was started: the machine may be busy with other things.
class Timer
{
public:
    void start() { m_start = processorNanoseconds(); }
    double seconds() const { return (processorNanoseconds() - m_start) / 1e9; }

private:
    double m_start = processorNanoseconds();
};

/// The file to entries with their times, and of each event the words, people and alarms as values, one after the other.
int read(const QString &path)
{
    const Timer timer;
    ZoneTable table;
    IcsZones zones(table);
    const ZoneId reader = table.find("Europe/Rome");
    const IcsFile file = bench::must(IcsFile::readFile(path));
    const double lines = timer.seconds();
    IcsCalendar calendar = readCalendar(file, zones, reader);
    const double times = timer.seconds();
    const IcsReading reading{zones, reader, calendar.problems};
    qsizetype events = 0;
    qsizetype letters = 0;
    const auto take = [&](const IcsComponent &component) {
        const IcsDetails details = readDetails(component, reading);
        letters += details.summary.size() + details.description.size() + details.attendees.size();
        ++events;
    };
    for (const IcsEntry &entry : calendar.entries) {
        take(entry.master);
        std::for_each(entry.overrides.begin(), entry.overrides.end(), take);
    }
    bench::print(u"calendar_file_read"_s, timer.seconds(), "s",
                 {{u"events"_s, events},
                  {u"letters"_s, letters},
                  {u"lines_s"_s, lines},
                  {u"times_s"_s, times - lines},
                  {u"problems"_s, calendar.problems.list.size()},
                  {u"memory"_s, bench::megabytes("VmHWM:")}});
    return 0;
}

/// The same events written from values; they are made in between and not counted.
int write(const QString &path)
{
    ZoneTable table;
    IcsZones zones(table);
    const ZoneId reader = table.find("Europe/Rome");
    IcsCalendar calendar = readCalendar(bench::must(IcsFile::readFile(path)), zones, reader);
    const IcsReading reading{zones, reader, calendar.problems};
    IcsWriter writer(table, reader, 0);
    IcsWriter asRead(table, reader, 0);
    std::vector<IcsEvent> chunk;
    std::vector<IcsComponent> originals;
    double fromValues = 0;
    double original = 0;
    const auto flush = [&] {
        Timer timer;
        for (const IcsEvent &event : chunk)
            writer.add(event);
        fromValues += timer.seconds();
        timer.start();
        for (const IcsComponent &component : originals)
            asRead.addOriginal(component, reading);
        original += timer.seconds();
        chunk.clear();
        originals.clear();
    };
    const auto take = [&](const IcsComponent &component) {
        chunk.push_back(*readEvent(component, reading));
        originals.push_back(component);
        if (chunk.size() == 5000)
            flush();
    };
    for (const IcsEntry &entry : calendar.entries) {
        take(entry.master);
        std::for_each(entry.overrides.begin(), entry.overrides.end(), take);
    }
    flush();
    Timer timer;
    const qsizetype size = std::move(writer).bytes().size();
    fromValues += timer.seconds();
    timer.start();
    const qsizetype originalSize = std::move(asRead).bytes().size();
    original += timer.seconds();
    bench::print(u"calendar_file_write"_s, fromValues, "s", {{u"bytes"_s, size}});
    bench::print(u"calendar_file_write_as_read"_s, original, "s", {{u"bytes"_s, originalSize}});
    return 0;
}

} // namespace

/// bench_calendar_file read|write FILE
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    return words.value(1) == u"write"_s ? write(words.value(2)) : read(words.value(2));
}
