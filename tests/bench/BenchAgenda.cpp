#include "core/agenda/MayorDay.h"
#include "core/agenda/SeriesText.h"
#include "core/setup/OfficeSetup.h"
#include "tests/bench/Bench.h"
#include "tests/bench/ProcessorTime.h"

#include <random>
#include <unistd.h>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

/// Wall and processor time in ms: the machine may be busy with other things.
class Watch
{
public:
    Watch() { restart(); }
    void restart()
    {
        m_wall.start();
        m_processor = processorNanoseconds();
    }
    double wall() const { return double(m_wall.nsecsElapsed()) / 1e6; }
    double processor() const { return (processorNanoseconds() - m_processor) / 1e6; }

private:
    QElapsedTimer m_wall;
    double m_processor = 0;
};

/// An office, with one person who edits its agenda.
struct Office {
    Clock clock{[] { return QDateTime::currentDateTimeUtc(); }};
    std::unique_ptr<Database> db;
    Actor actor;
    Keyring keyring;

    Office(const QString &url, const QString &login)
        : db(bench::must(openOffice(bench::must(DatabaseUrl::parse(url)), clock)))
    {
        actor = bench::must(AccessService(*db, clock).signIn(login, qEnvironmentVariable("GONFALONE_PASSWORD")));
    }
};

/// What the server's process for this connection has used of the processors, in s; nothing when there is no such
/// process on this machine.
double serverSeconds(Database &db)
{
    if (db.engine() == Engine::Sqlite)
        return 0;
    const auto pid = bench::must(
        db.readOne<qint64>(u"SELECT pg_backend_pid()"_s, {}, [](const Row &row) { return row.integer(0); }));
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList words = stat.readAll().split(' ');
    return (words.value(13).toDouble() + words.value(14).toDouble()) / double(sysconf(_SC_CLK_TCK));
}

AgendaCalendarId official(AgendaService &service, const Office &office)
{
    for (const CalendarStanding &one : bench::must(service.calendars(office.actor, office.keyring))) {
        if (one.calendar.kind == CalendarKind::Official)
            return one.calendar.id;
    }
    qFatal("there is no official agenda");
}

int import(Office &office, const QString &name, const QString &file)
{
    AgendaService service(*office.db, office.clock);
    const AgendaCalendarId calendar = official(service, office);
    const double server = serverSeconds(*office.db);
    const Watch watch;
    const ImportReport report =
        bench::must(service.importFile(office.actor, office.keyring, file, {.calendar = calendar}));
    bench::print(name, watch.processor() / 1000, "s",
                 {{u"wall"_s, watch.wall() / 1000},
                  {u"server"_s, serverSeconds(*office.db) - server},
                  {u"added"_s, report.count(ImportFate::Added)},
                  {u"changed"_s, report.count(ImportFate::Changed)},
                  {u"unchanged"_s, report.count(ImportFate::Unchanged)},
                  {u"refused"_s, report.count(ImportFate::Refused)},
                  {u"memory"_s, bench::megabytes("VmHWM:")}});
    return 0;
}

int exportAll(Office &office)
{
    AgendaService service(*office.db, office.clock);
    const AgendaCalendarId calendar = official(service, office);
    const Watch watch;
    const QByteArray file = bench::must(service.exportCalendar(office.actor, office.keyring, calendar, {}, {}));
    bench::print(u"agenda_export"_s, watch.processor() / 1000, "s",
                 {{u"wall"_s, watch.wall() / 1000}, {u"bytes"_s, file.size()}});
    return 0;
}

AgendaWindow sixWeeks(AgendaService &service, const QDate &first)
{
    const auto utc = [&](const QDate &day) { return service.zones().toUtc(wholeDay(day), service.officeZone()); };
    return {utc(first), utc(first.addDays(42))};
}

/// Grids anywhere in ten years, in an order that no cache likes; then 120 months one after the other.
int grid(Office &office)
{
    AgendaService service(*office.db, office.clock);
    const auto ask = [&](const QDate &first) {
        return bench::must(service.items(office.actor, office.keyring, {sixWeeks(service, first)})).size();
    };
    const QDate begin(2016, 1, 4);
    std::mt19937 random(7);
    QList<double> times;
    QList<double> walls;
    qsizetype most = 0;
    Watch watch;
    ask(begin);
    const double cold = watch.wall();
    for (int i = 0; i < 200; ++i) {
        const QDate first = begin.addDays(7 * int(random() % 510));
        watch.restart();
        most = std::max(most, ask(first));
        times << watch.processor();
        walls << watch.wall();
    }
    std::sort(times.begin(), times.end());
    bench::print(u"agenda_grid"_s, times.at(times.size() / 2), "ms",
                 {{u"p99"_s, times.at(times.size() * 99 / 100)},
                  {u"wall"_s, bench::median(walls)},
                  {u"first"_s, cold},
                  {u"most_items"_s, most}});
    watch.restart();
    for (int month = 0; month < 120; ++month)
        ask(begin.addMonths(month));
    bench::print(u"agenda_120_months"_s, watch.processor() / 1000, "s", {{u"wall"_s, watch.wall() / 1000}});
    return 0;
}

/// What is asked while an entry is dragged: it is put a quarter of an hour later each time, through a day.
int drag(Office &office)
{
    MayorDay day(*office.db, office.clock);
    AgendaService &service = day.agenda();
    const qint64 from = service.zones().toUtc(wholeDay(QDate(2021, 5, 12)), service.officeZone());
    const QList<AgendaItem> items =
        bench::must(service.items(office.actor, office.keyring, {AgendaWindow{from, from + 86'400}, {}, false}));
    const auto timed = std::find_if(items.begin(), items.end(),
                                    [](const AgendaItem &one) { return !one.allDay && one.entry.isValid(); });
    if (timed == items.end())
        qFatal("there is nothing to drag on that day");
    AgendaItem moved = *timed;
    QList<double> times;
    QList<double> walls;
    qsizetype found = 0;
    for (int i = 0; i < 96; ++i) {
        moved.startUtc = moved.busyFrom = from + i * 900;
        moved.endUtc = moved.busyTo = moved.startUtc + 3600;
        const Watch watch;
        found += bench::must(day.wouldConflict(office.actor, office.keyring, moved)).size();
        times << watch.processor();
        walls << watch.wall();
    }
    std::sort(times.begin(), times.end());
    bench::print(
        u"agenda_drag_check"_s, times.at(times.size() / 2), "ms",
        {{u"p99"_s, times.at(times.size() * 99 / 100)}, {u"wall"_s, bench::median(walls)}, {u"conflicts"_s, found}});
    return 0;
}

/// Words that many entries have, few, none; and two that stand apart.
int search(Office &office)
{
    AgendaService service(*office.db, office.clock);
    QJsonObject each;
    double worst = 0;
    for (const QString &text : {u"giunta"_s, u"giunta 4711"_s, u"inaugurazione regione 99"_s, u"zzzz"_s}) {
        QList<double> times;
        for (int i = 0; i < 9; ++i) {
            const Watch watch;
            bench::must(service.search(office.actor, office.keyring, text));
            times << watch.processor();
        }
        each.insert(text, bench::median(times));
        worst = std::max(worst, bench::median(times));
    }
    bench::print(u"agenda_search"_s, worst, "ms", {{u"each"_s, each}});
    return 0;
}

} // namespace

/// bench_agenda import|again|grid|drag|search|export URL LOGIN [FILE], with the password in GONFALONE_PASSWORD
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString verb = words.value(1);
    Office office(words.value(2), words.value(3));
    if (verb == u"grid"_s)
        return grid(office);
    if (verb == u"drag"_s)
        return drag(office);
    if (verb == u"search"_s)
        return search(office);
    if (verb == u"export"_s)
        return exportAll(office);
    return import(office, verb == u"again"_s ? u"agenda_import_again"_s : u"agenda_import"_s, words.value(4));
}
