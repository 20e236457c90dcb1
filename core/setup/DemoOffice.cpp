#include "core/base/Text.h"
#include "core/contacts/TaxCode.h"
#include "core/documents/DraftText.h"
#include "core/patrocinio/PatrocinioService.h"
#include "core/setup/DemoAgenda.h"
#include "core/setup/DemoNotes.h"
#include "core/setup/OfficeSetup.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// One request of the demonstration, by how many days ago it came and how far it went.
struct DemoCase {
    QString initiative;
    QString applicant;
    QString taxCode;
    QString representative;
    QString place;
    QString purpose;
    int daysAgo;
    int startsInDays;
    QList<PatrocinioAction> steps;
};

QList<DemoCase> demoCases()
{
    using enum PatrocinioAction;
    return {
        {u"Sagra d’autunno"_s,
         u"Pro Loco di Esempio"_s,
         u"90012340016"_s,
         u"Teresa Galli"_s,
         u"piazza del Municipio"_s,
         u"valorizza le produzioni del territorio ed è aperta gratuitamente a tutta la cittadinanza"_s,
         75,
         -20,
         {Investigate, PrepareDraft, Grant, Close}},
        {u"Festa della musica in piazza"_s,
         u"Pro Loco di Esempio"_s,
         u"90012340016"_s,
         u"Teresa Galli"_s,
         u"piazza Maggiore"_s,
         u"diffonde la cultura musicale fra i giovani ed è aperta a tutta la cittadinanza"_s,
         32,
         25,
         {Investigate}},
        {u"Mezza maratona del mare"_s,
         u"ASD Corri Insieme"_s,
         u"90023450013"_s,
         u"Davide Serra"_s,
         u"lungomare"_s,
         u"promuove la pratica sportiva ed è aperta a tutta la cittadinanza"_s,
         27,
         40,
         {Investigate, PrepareDraft}},
        {u"Convegno sulla legalità"_s,
         u"Istituto comprensivo «G. Rodari»"_s,
         u"90034560010"_s,
         u"prof.ssa Marta Rizzo"_s,
         u"auditorium comunale"_s,
         u"educa alla cittadinanza responsabile gli studenti delle scuole del territorio"_s,
         24,
         33,
         {Investigate}},
        {u"Mostra fotografica «Porti»"_s,
         u"Associazione Lumen"_s,
         u"90045670016"_s,
         u"Lucio Fontana"_s,
         u"ex convento di San Francesco"_s,
         u"racconta la storia marinara della città attraverso immagini d’archivio"_s,
         45,
         30,
         {Investigate, PrepareDraft, Grant}},
        {u"Mercatino solidale"_s,
         u"Parrocchia di San Nicola"_s,
         u"90056780013"_s,
         u"don Piero Basile"_s,
         u"sagrato di San Nicola"_s,
         u"raccoglie fondi per le famiglie in difficoltà"_s,
         18,
         50,
         {}},
        {u"Torneo giovanile di scacchi"_s,
         u"Circolo scacchistico Due Torri"_s,
         u"90067890010"_s,
         u"Irene Conte"_s,
         u"biblioteca civica"_s,
         u"avvicina i giovani a una disciplina che educa alla concentrazione e al rispetto"_s,
         8,
         44,
         {}},
        {u"Rassegna corale d’inverno"_s,
         u"Coro polifonico Santa Cecilia"_s,
         u"90078900014"_s,
         u"Ugo Lippi"_s,
         u"teatro comunale"_s,
         u"porta la musica corale nei quartieri della città"_s,
         6,
         60,
         {}},
        {u"Fiera del mobile scontato"_s,
         u"Arredi Rapidi s.r.l."_s,
         u"01234560017"_s,
         u"Arturo Vitale"_s,
         u"parcheggio di via Roma"_s,
         u"iniziativa di carattere commerciale"_s,
         50,
         15,
         {Investigate, NotifyRejection, Resume, PrepareDraft, Refuse}},
        {u"Cena di beneficenza"_s,
         u"Associazione Mani Tese sul Mare"_s,
         u"90089010019"_s,
         u"Nadia Ferro"_s,
         u"centro sociale"_s,
         u"raccoglie fondi per la ricerca"_s,
         20,
         10,
         {Investigate, Withdraw}},
        {u"Torneo dei rioni"_s,
         u"Comitato dei rioni"_s,
         u"90091230012"_s,
         u"Silvia Costa"_s,
         u"campo sportivo"_s,
         u"unisce i quartieri in una giornata di sport aperta a tutti"_s,
         9,
         70,
         {AskIntegration}},
        {u"Notte dello sport"_s,
         u"ASD Corri Insieme"_s,
         u"90023450013"_s,
         u"Davide Serra"_s,
         u"viale dei Tigli"_s,
         u"porta lo sport nelle strade chiuse al traffico"_s,
         12,
         65,
         {ReferToDelegate, Acknowledge}},
    };
}

/// No exclusion applies, but to a sale.
void answerQuestions(Patrocinio &p, bool sells)
{
    for (const char *key : {"lucro", "vendita", "politica", "categoria", "statuto", "permanente"})
        p.exclusions[QString::fromLatin1(key)] = {sells && qstrcmp(key, "vendita") == 0, {}};
    p.feeReduction = p.freeRooms = p.staffUsed = p.freeGround = u"no"_s;
}

Patrocinio requestOf(const DemoCase &demo, const QDate &today)
{
    Patrocinio p;
    p.initiative = demo.initiative;
    p.file.subject = demo.initiative;
    p.file.received = today.addDays(-demo.daysAgo);
    p.applicant.name = demo.applicant;
    const auto code = parseTaxCode(demo.taxCode);
    p.applicant.taxCode = code ? code->code : QString();
    p.applicant.representative = demo.representative;
    p.place = demo.place;
    p.purpose = demo.purpose;
    p.startsOn = today.addDays(demo.startsInDays);
    p.endsOn = p.startsOn;
    p.classification = u"01.09"_s;
    p.responsible = u"dott.ssa Elena Marini"_s;
    return p;
}

void prepareFor(PatrocinioAction action, Patrocinio &p, const QDate &today)
{
    using enum PatrocinioAction;
    if (action == Investigate) {
        p.stepDay = p.file.received.addDays(2);
        answerQuestions(p, p.purpose.contains(u"commerciale"_s));
    } else if (action == AskIntegration) {
        p.missingPapers = u"lo statuto del comitato e il programma definitivo"_s;
        p.stepDay = p.file.received.addDays(3);
    } else if (action == ReferToDelegate) {
        p.delega = u"Sport"_s;
    } else if (action == NotifyRejection) {
        p.obstacles = u"il regolamento esclude le iniziative di vendita e promozione commerciale"_s;
        p.stepDay = p.file.received.addDays(5);
    } else if (action == PrepareDraft) {
        p.findings =
            u"non sono emersi motivi ostativi; l’iniziativa non ha fini di lucro né carattere politico o sindacale"_s;
        p.grounds =
            u"l’iniziativa risponde all’interesse della comunità locale ed è coerente con le finalità dello Statuto comunale"_s;
        p.wording = u"con il patrocinio gratuito del Comune di Esempio"_s;
        p.protocolNumber = QString::number(12000 + p.file.received.dayOfYear());
        p.protocolDate = p.file.received;
    } else if (action == Grant || action == Refuse) {
        p.outcomeNumber = QString::number(100 + p.file.received.dayOfYear() % 90);
        p.outcomeDate = qMin(today, p.file.received.addDays(action == Refuse ? 26 : 14));
        if (action == Refuse)
            p.outcomeReason = u"Il regolamento esclude le iniziative di vendita e promozione commerciale."_s;
    } else if (action == Withdraw) {
        p.outcomeReason = u"Il richiedente ha rinunciato con nota del proprio presidente."_s;
    }
}

Opinion demoOpinion(OpinionOutcome outcome, const QString &reasons, const QDate &day)
{
    Opinion opinion;
    opinion.outcome = outcome;
    opinion.signer = u"dott. Carlo Neri"_s;
    opinion.office = u"dirigente del Settore Cultura, Sport e Turismo"_s;
    opinion.day = day;
    opinion.reasons = reasons;
    return opinion;
}

/// What the step wants on record: the declaration, the opinion.
Outcome makeReady(PatrocinioService &service, const Actor &actor, const Patrocinio &p, PatrocinioAction action,
                  const QDate &today)
{
    using enum PatrocinioAction;
    if (action == PrepareDraft || action == NotifyRejection)
        CHECK(service.declareConflict(actor, p.file.label, {}));
    if (action == Grant || action == Refuse)
        CHECK(service.recordOpinion(actor, p.file.label, demoOpinion(OpinionOutcome::Favourable, {}, today)));
    return {};
}

/// A draft that was worked on: an opinion, a text changed by hand after it, and the opinion asked again.
Outcome workOnText(PatrocinioService &service, const Actor &actor, const QString &label, const QDate &today)
{
    CHECK(service.recordOpinion(actor, label, demoOpinion(OpinionOutcome::Favourable, {}, today)));
    TRY(const DraftVersion first, service.version(actor, label, 1));
    QString text = draftText(first.body);
    text.replace(u"aperta a tutta la cittadinanza"_s, u"aperta gratuitamente a cittadini e turisti di ogni età"_s);
    CHECK(service.editDraft(actor, label, 1, text));
    CHECK(service.recordOpinion(
        actor, label,
        demoOpinion(OpinionOutcome::WithRemarks, u"il percorso di gara va concordato con la Polizia locale"_s, today)));
    return {};
}

/// A poster with the stemma, as an applicant would send it; corrected, with the band of the wording under it.
QByteArray demoPoster(bool corrected)
{
    QImage poster(420, 594, QImage::Format_RGB32);
    poster.fill(QColor(0xf3, 0xea, 0xd7));
    QPainter painter(&poster);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(0, 330, 420, 264, QColor(0x1d, 0x4e, 0x79));
    painter.fillRect(0, 322, 420, 8, QColor(0xc9, 0x8a, 0x1b));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xc9, 0x5b, 0x3a));
    painter.drawEllipse(110, 90, 200, 200);
    QPainterPath shield;
    shield.moveTo(170, 430);
    shield.lineTo(250, 430);
    shield.lineTo(250, 490);
    shield.quadTo(250, 530, 210, 550);
    shield.quadTo(170, 530, 170, 490);
    shield.closeSubpath();
    painter.setBrush(QColor(0xf7, 0xf9, 0xfb));
    painter.drawPath(shield);
    painter.setClipPath(shield);
    painter.fillRect(170, 430, 27, 120, QColor(0x2e, 0x7d, 0x4f));
    painter.fillRect(223, 430, 27, 120, QColor(0xc0, 0x39, 0x2f));
    painter.setClipping(false);
    if (corrected)
        painter.fillRect(130, 560, 160, 14, QColor(0xf7, 0xf9, 0xfb));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    poster.save(&buffer, "PNG");
    return bytes;
}

Outcome showPoster(PatrocinioService &service, const Actor &actor, const QString &label)
{
    CHECK(service.addProof(actor, label, u"locandina_porti.png"_s, demoPoster(false)));
    CHECK(service.stepProof(actor, label, 1, ProofAction::Refuse,
                            u"la dicitura «con il patrocinio del Comune di Esempio» manca sotto lo stemma"_s));
    CHECK(service.addProof(actor, label, u"locandina_porti_corretta.png"_s, demoPoster(true)));
    return {};
}

Outcome fillCases(Database &db, const Actor &actor, const Clock &clock)
{
    PatrocinioService service(db, clock);
    for (const DemoCase &demo : demoCases()) {
        TRY(Patrocinio p, service.registerByHand(actor, requestOf(demo, clock.today())));
        for (PatrocinioAction action : demo.steps) {
            prepareFor(action, p, clock.today());
            CHECK(makeReady(service, actor, p, action, clock.today()));
            TRY(p, service.advance(actor, p, action));
        }
        if (p.file.state == stateKey(PatrocinioState::DraftReady))
            CHECK(workOnText(service, actor, p.file.label, clock.today()));
        if (p.file.state == stateKey(PatrocinioState::Granted))
            CHECK(showPoster(service, actor, p.file.label));
    }
    return {};
}

OfficeSetup demoSetup(const QDate &today)
{
    OfficeSetup setup;
    setup.comune.name = u"Esempio"_s;
    setup.comune.istatCode = u"999001"_s;
    setup.comune.officeName = u"Ufficio di Gabinetto del Sindaco"_s;
    setup.comune.statuteArticle = u"articolo 4"_s;
    setup.comune.regulation = u"il regolamento comunale per la concessione del patrocinio"_s;
    setup.patronMonth = 9;
    setup.patronDay = 21;
    setup.patronName = u"San Matteo"_s;
    const QDate since(today.year() - 1, 6, 15);
    setup.holders = {{{}, u"Giulia Ferri"_s, u"Sindaco"_s, {}, since, {}},
                     {{}, u"Marco Conti"_s, u"Vicesindaco"_s, u"Bilancio e patrimonio"_s, since, {}},
                     {{}, u"Anna Greco"_s, u"Assessore"_s, u"Cultura e turismo"_s, since, {}},
                     {{}, u"Paolo Leone"_s, u"Assessore"_s, u"Sport e politiche giovanili"_s, since, {}},
                     {{}, u"Sara Villa"_s, u"Assessore"_s, u"Ambiente e mobilità"_s, since, {}},
                     {{}, u"Roberto Sala"_s, u"Segretario generale"_s, {}, since, {}}};
    setup.adminLogin = u"capo"_s;
    setup.adminName = u"Laura Bassi"_s;
    setup.comune.address = {u"gabinetto@comune.example"_s, u"gabinetto@pec.comune.example"_s,
                            u"Piazza Grande 1, 10000 Esempio"_s, u"011 1234567"_s, u"Elena Marini"_s};
    setup.adminPassword = demoPassword();
    return setup;
}

} // namespace

QList<DemoAccount> demoAccounts()
{
    return {{u"capo"_s, u"Laura Bassi"_s, Role::CapoDiGabinetto},
            {u"gabinetto"_s, u"Elena Marini"_s, Role::UfficioDiGabinetto},
            {u"segreteria"_s, u"Franco Riva"_s, Role::SegreteriaParticolare},
            {u"portavoce"_s, u"Chiara Moretti"_s, Role::Portavoce},
            {u"sindaco"_s, u"Giulia Ferri"_s, Role::Sindaco}};
}

QString demoPassword()
{
    return u"gonfalone"_s;
}

Result<std::unique_ptr<Database>> createDemoOffice(const DatabaseUrl &url, const Clock &clock)
{
    TRY(std::unique_ptr<Database> db, createOffice(url, demoSetup(clock.today()), clock));
    AccessService access(*db, clock);
    TRY(const Actor capo, access.signIn(u"capo"_s, demoPassword()));
    for (const DemoAccount &account : demoAccounts()) {
        if (account.login != capo.login)
            CHECK(access.addUser(capo, account.login, account.name, demoPassword(), {account.role}));
    }
    TRY(const Actor officer, access.signIn(u"gabinetto"_s, demoPassword()));
    CHECK(fillCases(*db, officer, clock));
    CHECK(fillDemoNotes(*db, capo, clock));
    CHECK(fillDemoAgenda(*db, capo, clock));
    return db;
}

} // namespace gonfalone
