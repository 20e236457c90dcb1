#include "core/agenda/AgendaService.h"
#include "core/agenda/SeriesText.h"
#include "core/setup/OfficeSetup.h"
#include "tests/bench/Bench.h"

#include <QTemporaryDir>

#include <random>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

const QString kPassword = u"Prova-di-velocita-2026"_s;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// An office that nobody works in yet, with one person of the Segreteria.
struct Office {
    Clock clock{[] { return QDateTime(QDate(2026, 5, 4), QTime(8, 0), Qt::UTC); }};
    std::unique_ptr<Database> db;
    Actor actor;
    Keyring keyring;

    explicit Office(const QString &url)
    {
        const DatabaseUrl place = bench::must(DatabaseUrl::parse(url));
        OfficeSetup setup;
        setup.comune.name = u"Comune di prova"_s;
        setup.comune.istatCode = u"073027"_s;
        setup.adminLogin = u"segre"_s;
        setup.adminPassword = kPassword;
        setup.adminRoles = {Role::SegreteriaParticolare, Role::Amministratore};
        if (auto made = createOffice(place, setup, clock))
            db = std::move(*made);
        else
            db = bench::must(Database::open(place));
        actor = bench::must(AccessService(*db, clock).signIn(u"segre"_s, kPassword));
    }
};

AgendaCalendarId official(AgendaService &service, const Office &office)
{
    for (const CalendarStanding &one : bench::must(service.calendars(office.actor, office.keyring))) {
        if (one.calendar.kind == CalendarKind::Official)
            return one.calendar.id;
    }
    qFatal("there is no official agenda");
}

void printImport(const char *name, const ImportReport &report, double seconds)
{
    bench::print(QLatin1String(name), seconds, "s",
                 {{u"added"_s, report.count(ImportFate::Added)},
                  {u"changed"_s, report.count(ImportFate::Changed)},
                  {u"unchanged"_s, report.count(ImportFate::Unchanged)},
                  {u"refused"_s, report.count(ImportFate::Refused)},
                  {u"memory"_s, bench::megabytes("VmHWM:")}});
}

int import(Office &office, const QString &file)
{
    AgendaService service(*office.db, office.clock);
    const AgendaCalendarId calendar = official(service, office);
    QElapsedTimer timer;
    timer.start();
    const ImportReport report =
        bench::must(service.importFile(office.actor, office.keyring, file, {.calendar = calendar}));
    printImport("agenda_import", report, milliseconds(timer) / 1000);
    return 0;
}

int again(Office &office, const QString &file)
{
    AgendaService service(*office.db, office.clock);
    const AgendaCalendarId calendar = official(service, office);
    QElapsedTimer timer;
    timer.start();
    const ImportReport report =
        bench::must(service.importFile(office.actor, office.keyring, file, {.calendar = calendar}));
    printImport("agenda_import_again", report, milliseconds(timer) / 1000);
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
    QElapsedTimer timer;
    QList<double> times;
    qsizetype most = 0;
    timer.start();
    ask(begin);
    const double cold = milliseconds(timer);
    for (int i = 0; i < 200; ++i) {
        const QDate first = begin.addDays(7 * int(random() % 510));
        timer.restart();
        most = std::max(most, ask(first));
        times << milliseconds(timer);
    }
    std::sort(times.begin(), times.end());
    bench::print(u"agenda_grid"_s, times.at(times.size() / 2), "ms",
                 {{u"p99"_s, times.at(times.size() * 99 / 100)}, {u"first"_s, cold}, {u"most_items"_s, most}});
    timer.restart();
    for (int month = 0; month < 120; ++month)
        ask(begin.addMonths(month));
    bench::print(u"agenda_120_months"_s, milliseconds(timer) / 1000, "s", {});
    return 0;
}

} // namespace

/// bench_agenda import|again|grid URL [FILE]
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    Office office(words.value(2));
    if (words.value(1) == u"import"_s)
        return import(office, words.value(3));
    return words.value(1) == u"again"_s ? again(office, words.value(3)) : grid(office);
}
