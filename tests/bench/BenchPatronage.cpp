#include "core/patrocinio/PatrocinioReport.h"
#include "core/patrocinio/PatrocinioService.h"
#include "core/setup/OfficeSetup.h"
#include "tests/bench/Bench.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    std::unique_ptr<Database> db;
    Actor actor;
    Clock clock;
    QDate last; ///< of the generated cases: the list is asked around it

    PatrocinioService service() { return {*db, clock}; }
};

void deadlines(Desk &desk, const QString &engine)
{
    bench::Worst worst;
    const QList<std::pair<QString, QDate>> limits{{u"overdue"_s, desk.last.addDays(-1)},
                                                  {u"3"_s, desk.last.addDays(3)},
                                                  {u"7"_s, desk.last.addDays(7)},
                                                  {u"all"_s, QDate(9999, 12, 31)}};
    for (const auto &[name, day] : limits) {
        worst.add(name, [&, day = day] {
            CaseQuery query;
            query.dueTo = day;
            if (bench::must(desk.service().list(desk.actor, query)).rows.isEmpty())
                qFatal("no deadline");
        });
    }
    worst.print(u"patronage_100k_deadlines_"_s + engine);
}

void clashes(Desk &desk, const QString &engine)
{
    bench::Worst worst;
    bench::Worst whole;
    for (const QString &label : {u"PAT-2017/0400"_s, u"PAT-2021/5000"_s, u"PAT-2026/9900"_s}) {
        const Patrocinio p = bench::must(desk.service().find(desk.actor, label));
        worst.add(label, [&] {
            if (bench::must(PatrocinioStore().eventsBetween(*desk.db, p.file.id, p.startsOn, p.endsOn)).isEmpty())
                qFatal("no clash");
        });
        whole.add(label, [&] { bench::must(desk.service().admissibility(desk.actor, p)); });
    }
    worst.print(u"patronage_100k_clash_"_s + engine);
    whole.print(u"patronage_100k_admissibility_"_s + engine);
}

void reports(Desk &desk, const QString &engine)
{
    bench::Worst worst;
    for (const int year : {2017, 2021, 2025})
        worst.add(QString::number(year), [&] { bench::must(desk.service().yearlyReport(desk.actor, year)); });
    worst.print(u"patronage_100k_report_"_s + engine);
}

} // namespace

/// bench_patronage URL LOGIN ENGINE, with the password in GONFALONE_PASSWORD: an office that bench_fill filled.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const Clock clock{[] { return QDateTime::currentDateTimeUtc(); }};
    Desk desk{bench::must(openOffice(bench::must(DatabaseUrl::parse(words.value(1))), clock)), {}, clock, {}};
    desk.actor =
        bench::must(AccessService(*desk.db, clock).signIn(words.value(2), qEnvironmentVariable("GONFALONE_PASSWORD")));
    CaseQuery latest;
    latest.sort = CaseSort::Due;
    latest.descending = true;
    latest.limit = 1;
    desk.last = bench::must(desk.service().list(desk.actor, latest)).rows.first().due.addDays(-20);
    deadlines(desk, words.value(3));
    clashes(desk, words.value(3));
    reports(desk, words.value(3));
    return 0;
}
