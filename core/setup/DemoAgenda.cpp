#include "core/setup/DemoAgenda.h"

#include "core/agenda/AgendaService.h"
#include "core/agenda/OnCallService.h"
#include "core/agenda/SeriesText.h"
#include "core/setup/OfficeSetup.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// An entry of the demonstration, by the week from this one and the day in it (1 = Monday).
struct DemoEntry {
    int week = 0;
    int day = 1;
    const char *from = ""; ///< "09:00"; empty = whole days, `minutes` are then days
    int minutes = 60;
    const char *title = "";
    const char *place = "";
    const char *category = "";
    CalendarKind calendar = CalendarKind::Official;
    const char *person = ""; ///< whose calendar, or who is away
    const char *weekly = ""; ///< a RRULE
    EntryStatus status = EntryStatus::Confirmed;
    int before = 0;
    int after = 0;
    const char *briefing = "";
    const char *represents = "";
    const char *car = "";
    bool sash = false;
    bool press = false;
};

QList<DemoEntry> standingEntries()
{
    using enum CalendarKind;
    return {
        {.week = -4,
         .day = 1,
         .from = "09:00",
         .minutes = 90,
         .title = "Riunione di Gabinetto",
         .place = "Sala Giunta",
         .category = "riunione",
         .weekly = "FREQ=WEEKLY"},
        {.week = -4,
         .day = 1,
         .from = "15:00",
         .minutes = 120,
         .title = "Giunta comunale",
         .place = "Sala Giunta",
         .category = "seduta",
         .weekly = "FREQ=WEEKLY",
         .briefing = "18 punti all’ordine del giorno; in apertura il bilancio."},
        {.week = -4,
         .day = 5,
         .from = "18:00",
         .minutes = 180,
         .title = "Consiglio comunale",
         .place = "Aula consiliare",
         .category = "seduta",
         .weekly = "FREQ=MONTHLY;BYDAY=2FR",
         .press = true},
        {.week = -4,
         .day = 5,
         .from = "10:00",
         .title = "Punto stampa settimanale",
         .place = "Sala stampa",
         .category = "stampa",
         .calendar = Press,
         .weekly = "FREQ=WEEKLY",
         .press = true},
        {.week = -4, .day = 3, .from = "13:00", .title = "Palestra", .calendar = Personal, .weekly = "FREQ=WEEKLY"},
        {.week = -4,
         .day = 2,
         .from = "16:00",
         .minutes = 90,
         .title = "Ricevimento del pubblico",
         .place = "Assessorato",
         .category = "udienza",
         .calendar = Assessore,
         .person = "Anna Greco",
         .weekly = "FREQ=WEEKLY;INTERVAL=2"},
    };
}

QList<DemoEntry> thisWeek()
{
    using enum CalendarKind;
    return {
        {.day = 1,
         .from = "11:00",
         .title = "Udienza: Pro Loco di Esempio",
         .place = "Studio del Sindaco",
         .category = "udienza",
         .briefing = "Programma della festa della musica; già ricevuta due volte quest’anno."},
        {.day = 2,
         .from = "09:00",
         .minutes = 120,
         .title = "Missione: ANCI regionale",
         .place = "Palazzo della Regione",
         .category = "missione",
         .before = 25,
         .after = 30,
         .briefing = "Fondo per le aree interne.",
         .car = "Auto 1"},
        {.day = 2,
         .from = "12:00",
         .minutes = 80,
         .title = "Inaugurazione della scuola Rodari",
         .place = "via Garibaldi 4",
         .category = "cerimonia",
         .calendar = Ceremonies,
         .before = 10,
         .represents = "Marco Conti",
         .sash = true,
         .press = true},
        {.day = 2,
         .from = "",
         .minutes = 1,
         .title = "Ferie",
         .category = "assenza",
         .calendar = Absences,
         .person = "Sara Villa"},
        {.day = 3,
         .from = "09:30",
         .minutes = 60,
         .title = "Prefetto",
         .place = "Prefettura",
         .category = "istituzionale",
         .before = 15,
         .after = 15,
         .briefing = "Comitato per l’ordine e la sicurezza: piazza Maggiore."},
        {.day = 3,
         .from = "10:40",
         .minutes = 75,
         .title = "Sopralluogo al cantiere del lungomare",
         .place = "lungomare, varco 2",
         .category = "sopralluogo",
         .before = 20},
        {.day = 3,
         .from = "11:15",
         .minutes = 30,
         .title = "Intervista al telegiornale regionale",
         .place = "Studio del Sindaco",
         .category = "stampa",
         .calendar = Press,
         .press = true},
        {.day = 4,
         .from = "10:00",
         .minutes = 150,
         .title = "Visita della delegazione estera",
         .place = "Palazzo comunale",
         .category = "cerimonia",
         .calendar = Ceremonies,
         .briefing = "Inni, doni, interprete; brindisi in loggia.",
         .sash = true},
        {.day = 4,
         .from = "16:00",
         .title = "Sindacati",
         .place = "Sala Giunta",
         .category = "riunione",
         .status = EntryStatus::Option},
        {.day = 5, .from = "12:00", .title = "Visita medica", .place = "studio Neri", .calendar = Personal},
        {.day = 5,
         .from = "15:30",
         .title = "Udienza: ASD Corri Insieme",
         .place = "Studio del Sindaco",
         .category = "udienza",
         .status = EntryStatus::Proposed},
        {.day = 6,
         .from = "10:00",
         .minutes = 90,
         .title = "Mercato contadino: saluto",
         .place = "piazza del Municipio",
         .category = "evento",
         .represents = "Anna Greco"},
    };
}

QList<DemoEntry> otherWeeks()
{
    using enum CalendarKind;
    return {
        {.week = -1,
         .day = 3,
         .from = "10:00",
         .title = "Udienza: Comitato di piazza Maggiore",
         .place = "Studio del Sindaco",
         .category = "udienza"},
        {.week = -1,
         .day = 4,
         .from = "17:30",
         .minutes = 90,
         .title = "Presentazione del libro sui porti",
         .place = "Biblioteca civica",
         .category = "evento",
         .after = 10},
        {.week = 1,
         .day = 2,
         .from = "11:00",
         .title = "Udienza: Istituto «G. Rodari»",
         .place = "Studio del Sindaco",
         .category = "udienza"},
        {.week = 1,
         .day = 3,
         .from = "",
         .minutes = 3,
         .title = "Missione a Bruxelles, Comitato delle Regioni",
         .category = "missione",
         .calendar = Absences,
         .person = "Giulia Ferri"},
        {.week = 1,
         .day = 4,
         .from = "",
         .minutes = 1,
         .title = "Ferie",
         .category = "assenza",
         .calendar = Absences,
         .person = "Marco Conti"},
        {.week = 2,
         .day = 1,
         .from = "11:00",
         .minutes = 45,
         .title = "Udienza: Associazione Lumen",
         .place = "Studio del Sindaco",
         .category = "udienza",
         .status = EntryStatus::Proposed},
        {.week = 2,
         .day = 4,
         .from = "10:30",
         .minutes = 60,
         .title = "Commemorazione dei caduti",
         .place = "Monumento ai caduti",
         .category = "cerimonia",
         .calendar = Ceremonies,
         .before = 15,
         .sash = true,
         .press = true},
        {.week = 3,
         .day = 2,
         .from = "09:30",
         .minutes = 180,
         .title = "Tavolo sul bilancio partecipato",
         .place = "Sala Giunta",
         .category = "riunione"},
    };
}

Result<AgendaEntry> entryOf(const DemoEntry &demo, AgendaCalendarId calendar, const QDate &monday, ZoneTable &zones,
                            ZoneId zone)
{
    AgendaEntry entry;
    entry.calendar = calendar;
    const QDate day = monday.addDays(demo.week * 7 + demo.day - 1);
    const QTime from = QTime::fromString(QString::fromLatin1(demo.from), u"HH:mm"_s);
    entry.series.start = from.isValid() ? zonedTime(day, from, zone) : wholeDay(day);
    entry.series.length = from.isValid() ? CalendarSpan{0, demo.minutes * 60} : CalendarSpan{demo.minutes, 0};
    if (*demo.weekly)
        CHECK(readRecurrence(entry.series, u"RRULE:"_s + QString::fromLatin1(demo.weekly), zones));
    entry.status = demo.status;
    if (demo.status == EntryStatus::Option)
        entry.optionUntil = day;
    entry.minutesBefore = demo.before;
    entry.minutesAfter = demo.after;
    AgendaWords &words = entry.words;
    words.title = QString::fromUtf8(demo.title);
    words.place = QString::fromUtf8(demo.place);
    words.category = QString::fromLatin1(demo.category);
    words.preparation.briefing = QString::fromUtf8(demo.briefing);
    words.preparation.car = QString::fromUtf8(demo.car);
    words.preparation.sash = demo.sash;
    words.preparation.press = demo.press;
    if (demo.calendar == CalendarKind::Absences)
        words.absentee = QString::fromUtf8(demo.person);
    if (*demo.represents)
        words.people << AgendaPerson{{}, QString::fromUtf8(demo.represents), PersonPart::Represents};
    return entry;
}

/// Eight weeks, one of an assessore after the other, and the nights of the staff; a week of next month is still open.
Outcome fillRota(Database &db, const Actor &capo, const Clock &clock, const QDate &monday)
{
    OnCallService rota(db, clock);
    TRY(const QStringList giunta, rota.people(capo, clock.today()));
    const QList<std::pair<QString, QString>> staff{{u"Ugo Neri"_s, u"333 0000001"_s},
                                                   {u"Lina Fabbri"_s, u"333 0000002"_s}};
    const auto utc = [&clock](const QDate &day, const QTime &time) {
        return QDateTime(day, time, clock.zone).toSecsSinceEpoch();
    };
    for (int week = -2; week < 6 && !giunta.isEmpty(); ++week) {
        const QDate first = monday.addDays(week * 7);
        OnCallShift shift;
        shift.person = giunta.at((week + 2) % giunta.size());
        shift.from = utc(first, QTime(8, 0));
        shift.to = utc(first.addDays(7), QTime(8, 0));
        if (week != 3)
            CHECK(rota.add(capo, shift));
        shift.kind = OnCallKind::Staff;
        shift.person = staff.at((week + 2) % staff.size()).first;
        shift.phone = staff.at((week + 2) % staff.size()).second;
        CHECK(rota.add(capo, shift));
    }
    return {};
}

} // namespace

Outcome fillDemoAgenda(Database &db, const Actor &capo, const Clock &clock)
{
    TRY(const Keyring keys, SealingService(db, clock).open(capo, demoPassword()));
    AgendaService agenda(db, clock);
    TRY(const QList<CalendarStanding> calendars, agenda.calendars(capo, keys));
    const QDate monday = clock.today().addDays(1 - clock.today().dayOfWeek());
    for (const DemoEntry &demo : standingEntries() + thisWeek() + otherWeeks()) {
        const QString person = demo.calendar == CalendarKind::Assessore ? QString::fromUtf8(demo.person) : QString();
        for (const CalendarStanding &one : calendars) {
            if (one.calendar.kind != demo.calendar || one.calendar.person != person)
                continue;
            TRY(AgendaEntry entry, entryOf(demo, one.calendar.id, monday, agenda.zones(), agenda.officeZone()));
            // An option for a day that is past already is one no more.
            if (entry.optionUntil.isValid() && entry.optionUntil < clock.today())
                entry.status = EntryStatus::Confirmed;
            CHECK(agenda.create(capo, keys, entry));
        }
    }
    return fillRota(db, capo, clock, monday);
}

} // namespace gonfalone
