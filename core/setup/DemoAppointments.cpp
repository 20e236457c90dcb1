#include "core/setup/DemoAppointments.h"

#include "core/appointments/AppointmentService.h"
#include "core/setup/OfficeSetup.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// A request of the demonstration; the texts are Italian, as the office's are.
struct DemoRequest {
    int daysAgo = 0;
    AppointmentChannel channel = AppointmentChannel::Phone;
    AppointmentPriority priority = AppointmentPriority::Normal;
    const char *requester = "";
    const char *body = "";
    const char *subject = "";
    const char *people = ""; ///< with ";" between them
    const char *wishes = "";
    const char *phone = "";
    const char *email = "";
    int minutes = 30;
    const char *office = ""; ///< asked for a briefing
    const char *briefing = "";
    AppointmentState becomes = AppointmentState::Received;
    const char *reason = "";
};

QList<DemoRequest> demoRequests()
{
    using enum AppointmentState;
    return {
        {.daysAgo = 19,
         .channel = AppointmentChannel::Phone,
         .priority = AppointmentPriority::High,
         .requester = "Rosa Lippolis",
         .body = "Comitato di quartiere Borgo",
         .subject = "Viabilità e sicurezza di via Garibaldi",
         .people = "Rosa Lippolis; Cosimo Aloia",
         .wishes = "Di mattina, non il martedì.",
         .phone = "333 0100201",
         .office = "Settore Mobilità",
         .becomes = BriefingAsked},
        {.daysAgo = 12,
         .channel = AppointmentChannel::Visit,
         .requester = "don Michele Fanelli",
         .body = "Parrocchia di San Rocco",
         .subject = "Uso estivo del campetto parrocchiale",
         .wishes = "Dopo le 17, qualunque giorno.",
         .phone = "099 0100202"},
        {.daysAgo = 6,
         .channel = AppointmentChannel::Mail,
         .priority = AppointmentPriority::Urgent,
         .requester = "Paola Intini",
         .body = "Cantieri del Golfo S.r.l.",
         .subject = "Esuberi annunciati: 64 lavoratori",
         .people = "Paola Intini; i rappresentanti sindacali",
         .wishes = "Prima possibile: l’incontro in Regione è alla fine del mese.",
         .email = "direzione@cantieridelgolfo.example",
         .minutes = 45,
         .office = "Settore Attività produttive",
         .briefing = "64 dipendenti su 180; cassa integrazione fino a giugno; tavolo regionale già chiesto.",
         .becomes = Received},
        {.daysAgo = 4,
         .requester = "Nicola De Vito",
         .body = "ASD Corri Insieme",
         .subject = "Mezza maratona: premiazione e percorso",
         .phone = "333 0100204",
         .becomes = SlotProposed},
        {.daysAgo = 2,
         .channel = AppointmentChannel::Mail,
         .priority = AppointmentPriority::Low,
         .requester = "Agenzia Eventi Blu",
         .subject = "Presentazione di un servizio di pubblicità",
         .email = "info@eventiblu.example",
         .minutes = 20},
        {.daysAgo = 9,
         .channel = AppointmentChannel::Mail,
         .requester = "Giovanna Serio",
         .body = "Istituto «G. Rodari»",
         .subject = "Mensa e palestra della scuola",
         .email = "preside@rodari.example",
         .becomes = HandedOver,
         .reason = "La scuola è seguita dall’assessore, che conosce già la questione."},
        {.daysAgo = 15,
         .channel = AppointmentChannel::Mail,
         .requester = "Franco Russo",
         .subject = "Ricorso contro una sanzione della Polizia locale",
         .email = "f.russo@posta.example",
         .becomes = Declined,
         .reason = "Sulle sanzioni decide il Prefetto o il giudice di pace: il Sindaco non può intervenire."},
        {.daysAgo = 8,
         .requester = "Lucia Carbone",
         .body = "Associazione Lumen",
         .subject = "Casa delle donne: convenzione",
         .people = "Lucia Carbone; Teresa Mele",
         .phone = "333 0100207",
         .minutes = 45,
         .becomes = Accepted},
    };
}

AppointmentRequest requestOf(const DemoRequest &demo, const QDate &today)
{
    AppointmentRequest r;
    r.received = today.addDays(-demo.daysAgo);
    r.channel = demo.channel;
    r.priority = demo.priority;
    r.requester = QString::fromUtf8(demo.requester);
    r.subject = QString::fromUtf8(demo.subject);
    r.phone = QString::fromUtf8(demo.phone);
    r.email = QString::fromUtf8(demo.email);
    r.words.body = QString::fromUtf8(demo.body);
    r.words.people = QString::fromUtf8(demo.people).split(u"; "_s, Qt::SkipEmptyParts);
    r.words.wishes = QString::fromUtf8(demo.wishes);
    r.words.minutes = demo.minutes;
    return r;
}

Outcome askAndAnswer(AppointmentService &service, const Actor &capo, AppointmentRequest &r, const DemoRequest &demo,
                     const QDate &today)
{
    if (!*demo.office)
        return {};
    const QString office = QString::fromUtf8(demo.office);
    TRY(r,
        service.askBriefing(capo, {r.label, r.version}, office, u"Che cosa è stato fatto e che cosa si può dire?"_s,
                            today.addDays(3)));
    if (*demo.briefing) {
        TRY(r, service.receiveBriefing(capo, {r.label, r.version}, office, QString::fromUtf8(demo.briefing)));
    }
    return {};
}

Outcome bringTo(AppointmentService &service, const Actor &capo, const Keyring &keys, const AppointmentRequest &r,
                const DemoRequest &demo, const QDate &today)
{
    const AppointmentRef ref{r.label, r.version};
    const QString reason = QString::fromUtf8(demo.reason);
    if (demo.becomes == AppointmentState::Declined) {
        CHECK(service.decline(capo, ref, reason));
    }
    if (demo.becomes == AppointmentState::HandedOver) {
        TRY(const QList<OfficeHolder> delegates, service.delegates(capo, r, today));
        if (!delegates.isEmpty()) {
            CHECK(service.handOver(capo, keys, ref, {delegates.first().person, reason, {}}));
        }
    }
    if (demo.becomes != AppointmentState::SlotProposed && demo.becomes != AppointmentState::Accepted)
        return {};
    TRY(const QList<FreeSlot> times, service.freeTimes(capo, keys, r, today.addDays(1), today.addDays(20), 3));
    if (times.isEmpty())
        return {};
    if (demo.becomes == AppointmentState::SlotProposed) {
        CHECK(service.propose(capo, ref, times));
        return {};
    }
    CHECK(service.accept(capo, keys, ref, {times.last(), u"Studio del Sindaco"_s, {}}));
    return {};
}

} // namespace

Outcome fillDemoAppointments(Database &db, const Actor &capo, const Clock &clock)
{
    TRY(const Keyring keys, SealingService(db, clock).open(capo, demoPassword()));
    AppointmentService service(db, clock);
    const QDate today = clock.today();
    for (const DemoRequest &demo : demoRequests()) {
        TRY(AppointmentRequest r, service.registerByHand(capo, requestOf(demo, today)));
        CHECK(askAndAnswer(service, capo, r, demo, today));
        CHECK(bringTo(service, capo, keys, r, demo, today));
    }
    return {};
}

} // namespace gonfalone
