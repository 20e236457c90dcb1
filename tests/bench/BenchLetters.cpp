#include "core/patrocinio/LetterBatch.h"
#include "core/setup/OfficeSetup.h"
#include "tests/bench/Bench.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <ctime>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

constexpr int kApplicants = 500;

QString makeCase(PatrocinioService &service, const Actor &actor, const Clock &clock, int number)
{
    Patrocinio p;
    p.file.received = clock.today().addDays(-number % 20);
    p.initiative = u"Festa di quartiere numero %1 «Incontriamoci in piazza»"_s.arg(number);
    p.file.subject = u"Richiesta di patrocinio per "_s + p.initiative;
    p.applicant.name = u"Associazione culturale Prova %1"_s.arg(number);
    p.applicant.representative = u"Persona numero %1"_s.arg(number);
    p.applicant.pec = u"prova%1@pec.example"_s.arg(number);
    p.applicant.address = u"via Roma %1, 74121 Taranto"_s.arg(number);
    p.place = u"Piazza Grande, lato %1"_s.arg(number);
    p.startsOn = clock.today().addDays(60 + number % 90);
    p.protocolNumber = QString::number(10'000 + number);
    p.protocolDate = p.file.received;
    p.responsible = u"Anna Verdi"_s;
    return bench::must(service.registerByHand(actor, p)).file.label;
}

} // namespace

/// A letter for each of 500 applicants in one process: read, merged, laid out, kept with the case, written as message.
int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const QStringList words = app.arguments();
    const Clock clock{[] { return QDateTime::currentDateTimeUtc(); }};
    const QTemporaryDir dir;
    const auto db = bench::must(openOffice(bench::must(DatabaseUrl::parse(words.value(1))), clock));
    const Actor actor =
        bench::must(AccessService(*db, clock).signIn(words.value(2), qEnvironmentVariable("GONFALONE_PASSWORD")));
    PatrocinioService service(*db, clock);
    QStringList labels;
    for (int i = 0; i < kApplicants; ++i)
        labels << makeCase(service, actor, clock, i);

    const PdfPrinter printer;
    int written = 0;
    const std::clock_t cpu = std::clock();
    QElapsedTimer timer;
    timer.start();
    for (qsizetype from = 0; from < labels.size(); from += kLetterBatch) {
        LetterBatch batch =
            bench::must(service.composeLetters(actor, labels.mid(from, kLetterBatch), LetterKind::Start));
        bench::must(printLetters(printer, batch));
        batch = bench::must(service.keepLetters(actor, std::move(batch)));
        bench::must(writeLetters(batch, dir.path(), LetterFormat::Message, written));
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const double work = double(std::clock() - cpu) / CLOCKS_PER_SEC;
    if (written != kApplicants)
        qFatal("%d of %d letters were written", written, kApplicants);
    bench::print(u"letters_many_"_s + words.value(3), kApplicants / seconds, "letters/s",
                 {{u"letters"_s, written}, {u"seconds"_s, seconds}, {u"cpu_seconds"_s, work}});
    return 0;
}
