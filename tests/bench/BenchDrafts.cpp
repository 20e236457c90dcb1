#include "core/documents/PrintRun.h"
#include "core/patrocinio/PatrocinioService.h"
#include "core/setup/OfficeSetup.h"
#include "tests/bench/Bench.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <ctime>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDrafts = 500;

Actor makeOffice(const QString &path, const Clock &clock, std::unique_ptr<Database> &db)
{
    OfficeSetup setup;
    setup.comune.name = u"Taranto"_s;
    setup.comune.istatCode = u"073027"_s;
    setup.adminLogin = u"prova"_s;
    setup.adminPassword = u"Una-password-di-prova-2026"_s;
    db = bench::must(createOffice(bench::must(DatabaseUrl::parse(path)), setup, clock));
    return bench::must(AccessService(*db, clock).signIn(setup.adminLogin, setup.adminPassword));
}

/// A case whose draft is ready, with texts as long as an office writes them and unlike those of every other case.
QString makeCase(PatrocinioService &service, const Actor &actor, const Clock &clock, int number)
{
    Patrocinio p;
    p.file.received = clock.today().addDays(-number % 60);
    p.initiative = u"Festa di quartiere numero %1 «Incontriamoci in piazza»"_s.arg(number);
    p.file.subject = u"Richiesta di patrocinio per "_s + p.initiative;
    p.applicant.name = u"Associazione culturale Prova %1"_s.arg(number % 120);
    p.description = u"Manifestazione aperta a tutta la cittadinanza, con musica, giochi e laboratori per le famiglie, "
                    "alla sua %1ª edizione."_s.arg(number);
    p.purpose =
        u"La valorizzazione delle tradizioni locali e dell'aggregazione sociale nel quartiere %1."_s.arg(number);
    p.place = u"Piazza Grande, lato %1"_s.arg(number);
    p.startsOn = clock.today().addDays(30 + number % 90);
    p.endsOn = p.startsOn.addDays(number % 3);
    p.findings =
        u"Sentita la Polizia locale: nessun rilievo. Il programma %1 è conforme al regolamento comunale."_s.arg(number);
    p.grounds = u"L'iniziativa risponde all'interesse generale della comunità amministrata e non ha fini di lucro."_s;
    p = bench::must(service.registerByHand(actor, p));
    p = bench::must(service.advance(actor, p, PatrocinioAction::Investigate));
    bench::must(service.declareConflict(actor, p.file.label, {}));
    return bench::must(service.advance(actor, p, PatrocinioAction::PrepareDraft)).file.label;
}

} // namespace

/// 500 drafts to PDF files in one process, each read from the data, merged, laid out and written as the program does.
int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const Clock clock = Clock::fixed(QDateTime(QDate(2026, 5, 5), QTime(8, 0), Qt::UTC));
    const QTemporaryDir dir;
    std::unique_ptr<Database> db;
    const Actor actor = makeOffice(dir.filePath(u"office.db"_s), clock, db);
    PatrocinioService service(*db, clock);
    QStringList labels;
    for (int i = 0; i < kDrafts; ++i)
        labels << makeCase(service, actor, clock, i);

    const PdfPrinter printer;
    QList<PrintJob> jobs;
    const std::clock_t cpu = std::clock();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kDrafts; ++i) {
        const Patrocinio p = bench::must(service.find(actor, labels.at(i)));
        jobs.append({bench::must(service.draft(actor, p)), dir.filePath(u"%1.pdf"_s.arg(i))});
    }
    bench::must(printRun(printer, jobs));
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const double work = double(std::clock() - cpu) / CLOCKS_PER_SEC;
    bench::print(u"drafts_many"_s, kDrafts / seconds, "drafts/s",
                 {{u"drafts"_s, kDrafts}, {u"seconds"_s, seconds}, {u"cpu_seconds"_s, work}});
    return 0;
}
