#include "core/agenda/SeriesText.h"
#include "core/agendaprint/AgendaPaper.h"
#include "core/agendaprint/AgendaPrint.h"
#include "core/documents/PdfPrinter.h"
#include "core/setup/OfficeSetup.h"
#include "tests/bench/Bench.h"

#include <QGuiApplication>
#include <QTemporaryDir>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEntries = 12;
constexpr int kRounds = 9;

void fill(AgendaService &agenda, const Actor &actor, const Keyring &keyring, const QDate &day)
{
    AgendaCalendarId official;
    for (const CalendarStanding &one : bench::must(agenda.calendars(actor, keyring))) {
        if (one.calendar.kind == CalendarKind::Official)
            official = one.calendar.id;
    }
    for (int i = 0; i < kEntries; ++i) {
        AgendaEntry entry;
        entry.calendar = official;
        entry.series.start = zonedTime(day, QTime(8 + i, 0), agenda.officeZone());
        entry.series.length = {0, 2700};
        entry.minutesBefore = 15;
        AgendaWords &words = entry.words;
        words.title = u"Incontro numero %1 con una delegazione della città"_s.arg(i);
        words.place = u"Sala Giunta"_s;
        words.address = u"piazza del Municipio 1"_s;
        words.askedBy = u"Pro Loco"_s;
        words.people = {{{}, u"Presidente Bianchi"_s, PersonPart::Guest},
                        {{}, u"Ten. Verdi"_s, PersonPart::Accompanies}};
        words.preparation.briefing =
            u"Da sapere: il progetto numero %1 attende il parere della Soprintendenza."_s.arg(i);
        words.preparation.sash = i % 3 == 0;
        bench::must(agenda.create(actor, keyring, entry));
    }
}

} // namespace

/// The mayor's day sheet with 12 full entries, from the data to the bytes of the PDF: the first and the usual one.
int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const Clock clock = Clock::fixed(QDateTime(QDate(2026, 5, 5), QTime(8, 0), Qt::UTC));
    const QTemporaryDir dir;
    OfficeSetup setup;
    setup.comune.name = u"Taranto"_s;
    setup.comune.istatCode = u"073027"_s;
    setup.adminLogin = u"prova"_s;
    setup.adminPassword = u"Una-password-di-prova-2026"_s;
    const auto db =
        bench::must(createOffice(bench::must(DatabaseUrl::parse(dir.filePath(u"office.db"_s))), setup, clock));
    const Actor actor = bench::must(AccessService(*db, clock).signIn(setup.adminLogin, setup.adminPassword));
    MayorDay day(*db, clock);
    fill(day.agenda(), actor, {}, clock.today());
    QList<double> times;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const AgendaSheet sheet =
            bench::must(AgendaPrint(*db, clock, day).read(actor, {}, {SheetKind::Day, clock.today(), clock.today()}));
        const PdfPrinter printer;
        const QByteArray pdf = bench::must(paperPdf(bench::must(agendaPaper(sheet, printer.hyphenator()))));
        times << double(timer.nsecsElapsed()) / 1e6;
        if (!pdf.startsWith("%PDF"))
            qFatal("no PDF");
    }
    bench::print(u"day_sheet_first"_s, times.first(), "ms", {{u"entries"_s, kEntries}});
    bench::print(u"day_sheet"_s, bench::median(times), "ms", {{u"entries"_s, kEntries}});
    return 0;
}
