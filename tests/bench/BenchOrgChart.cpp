#include "core/access/AccessService.h"
#include "core/setup/OfficeSetup.h"
#include "core/staff/StaffService.h"
#include "tests/bench/Bench.h"
#include "ui/base/Theme.h"
#include "ui/staff/OrgChartView.h"

#include <QApplication>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPeople = 400;
constexpr int kSettori = 8;
constexpr int kServices = 5; ///< of each Settore
constexpr int kTerms = 3;    ///< contracts and posts that each person had one after the other
constexpr int kDays = 120;   ///< of ten years, that are asked
const QDate kFirst{2016, 1, 1};

QString serviceName(int n)
{
    return u"Servizio %1"_s.arg(n % (kSettori * kServices));
}

/// The file of a personnel office: every person, with what they were and where, term by term.
QByteArray peopleFile()
{
    QByteArray csv = "nominativo;matricola;tipo contratto;profilo;dal;al;ufficio;percentuale\n";
    for (int term = 0; term < kTerms; ++term) {
        for (int i = 0; i < kPeople; ++i) {
            const QDate from = kFirst.addDays(i % 300 + term * 1100);
            const QDate to = from.addDays(1099);
            csv += u"Persona %1;%1;%2;Profilo %3;%4;%5;%6;%7\n"_s.arg(i + 1)
                       .arg(i % 40 == 0 ? u"art90"_s : u"ruolo"_s)
                       .arg(term)
                       .arg(from.toString(Qt::ISODate), term + 1 < kTerms ? to.toString(Qt::ISODate) : QString(),
                            serviceName(i + term))
                       .arg(i % 10 == 0 ? 50 : 100)
                       .toUtf8();
        }
    }
    return csv;
}

StaffUnitId addUnit(StaffService &staff, const Actor &actor, const QString &name, UnitKind kind, StaffUnitId parent)
{
    UnitPeriod unit;
    unit.name = name;
    unit.kind = kind;
    unit.parent = parent;
    unit.validFrom = kFirst;
    return bench::must(staff.put(actor, unit)).unit;
}

void fill(StaffService &staff, const Actor &actor)
{
    QList<StaffUnitId> services;
    for (int i = 0; i < kSettori; ++i) {
        const StaffUnitId settore = addUnit(staff, actor, u"Settore %1"_s.arg(i), UnitKind::Settore, {});
        for (int j = 0; j < kServices; ++j)
            services << addUnit(staff, actor, serviceName(i * kServices + j), UnitKind::Service, settore);
    }
    const StaffImport done = bench::must(staff.importPeople(actor, peopleFile(), {}, false));
    if (done.count(StaffImportFate::Refused) > 0)
        qFatal("%s", qPrintable(done.lines.first().reason));
    const StaffBook book = bench::must(staff.book(actor));
    for (qsizetype i = 0; i < services.size(); ++i) {
        Headship head;
        head.unit = services.at(i);
        for (int term = 0; term < kTerms; ++term) {
            head.person = book.people.at(i * 5 + term + 1).id;
            head.charge = Charge::Coordinates;
            head.validFrom = kFirst.addDays(term * 1100);
            bench::must(staff.put(actor, head, {{}, true}));
        }
    }
}

void measure(StaffService &staff, const Actor &actor, const QString &engine)
{
    QList<double> times;
    for (int i = 0; i < kDays; ++i) {
        const QDate day = kFirst.addDays(400 + i * 27);
        QElapsedTimer timer;
        timer.start();
        const OrgChart chart = bench::must(staff.chart(actor, day));
        times << double(timer.nsecsElapsed()) / 1e6;
        qsizetype here = 0;
        for (const ChartUnit &unit : chart.units)
            here += unit.members.size();
        if (chart.units.size() != kSettori * (kServices + 1) || here != kPeople)
            qFatal("%lld units and %lld people on %s", qlonglong(chart.units.size()), qlonglong(here),
                   qPrintable(day.toString(Qt::ISODate)));
    }
    bench::print(u"org_chart_"_s + engine, *std::max_element(times.cbegin(), times.cend()), "ms",
                 {{u"median"_s, bench::median(times)}, {u"people"_s, kPeople}, {u"days"_s, kDays}});
}

/// As the window opens it: the history is there, another day is computed from it, laid out and painted whole.
void measurePaint(StaffService &staff, const Actor &actor, const QString &engine)
{
    const StaffBook book = bench::must(staff.book(actor));
    OrgChartView view;
    view.resize(1178, 600);
    view.setZoom(0.3); // as much of it at once as there is to see
    view.show();
    QApplication::processEvents();
    QList<double> times;
    for (int i = 0; i < kDays; ++i) {
        QElapsedTimer timer;
        timer.start();
        view.setChart(chartOn(book, kFirst.addDays(400 + i * 27)));
        const QPixmap seen = view.grab();
        times << double(timer.nsecsElapsed()) / 1e6;
        if (seen.isNull() || view.spotCount() < kPeople)
            qFatal("%d lines were drawn", view.spotCount());
    }
    bench::print(u"org_chart_paint_"_s + engine, *std::max_element(times.cbegin(), times.cend()), "ms",
                 {{u"median"_s, bench::median(times)}, {u"people"_s, kPeople}, {u"days"_s, kDays}});
}

} // namespace

/// bench_org_chart URL LOGIN ENGINE, the password in GONFALONE_PASSWORD: fills a new office with 400 people over ten
/// years, asks for its chart on days all over them, and draws it.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    theme::apply(app, Scheme::Light);
    if (argc != 4)
        qFatal("bench_org_chart URL LOGIN ENGINE");
    const Clock clock{[] { return QDateTime::currentDateTimeUtc(); }};
    const auto db = bench::must(openOffice(bench::must(DatabaseUrl::parse(QString::fromLocal8Bit(argv[1]))), clock));
    const Actor actor = bench::must(
        AccessService(*db, clock).signIn(QString::fromLocal8Bit(argv[2]), qEnvironmentVariable("GONFALONE_PASSWORD")));
    StaffService staff(*db, clock);
    fill(staff, actor);
    measure(staff, actor, QString::fromLocal8Bit(argv[3]));
    measurePaint(staff, actor, QString::fromLocal8Bit(argv[3]));
    return 0;
}
