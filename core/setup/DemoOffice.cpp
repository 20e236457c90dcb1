#include "core/base/Text.h"
#include "core/contacts/TaxCode.h"
#include "core/documents/DraftText.h"
#include "core/patrocinio/PatrocinioService.h"
#include "core/setup/DemoAgenda.h"
#include "core/setup/DemoAppointments.h"
#include "core/setup/DemoCases.h"
#include "core/setup/DemoEvaluation.h"
#include "core/setup/DemoMissions.h"
#include "core/setup/DemoNotes.h"
#include "core/setup/DemoStaff.h"
#include "core/setup/OfficeSetup.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

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
        answerQuestions(p, p.purpose.contains(u"commerciale"_s));
    } else if (action == AskIntegration) {
        p.missingPapers = u"lo statuto del comitato e il programma definitivo"_s;
    } else if (action == ReferToDelegate) {
        p.delega = u"Sport"_s;
    } else if (action == NotifyRejection) {
        p.obstacles = u"il regolamento esclude le iniziative di vendita e promozione commerciale"_s;
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
        p.outcomeDate = today;
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

/// The time of the demonstration: requests come and are worked on in the weeks before today.
class DemoDays
{
public:
    explicit DemoDays(const Clock &clock) : m_zone(clock.zone), m_end(clock.now()), m_now(m_end) {}

    Clock clock() const
    {
        return {[this] { return m_now; }, m_zone};
    }
    QDate last() const { return m_end.toTimeZone(m_zone).date(); }
    QDate today() const { return m_now.toTimeZone(m_zone).date(); }

    /// Half past ten of that day, never later than now.
    void moveTo(const QDate &day) { m_now = std::min(m_end, QDateTime(day, QTime(10, 30), m_zone).toUTC()); }
    void goOn(int days) { moveTo(today().addDays(days)); }

private:
    QTimeZone m_zone;
    QDateTime m_end;
    QDateTime m_now;
};

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

/// A draft that was worked on: an opinion, a text changed by hand the day after, and the opinion asked again.
Outcome workOnText(DemoDays &days, PatrocinioService &service, const Actor &actor, const QString &label)
{
    days.goOn(1);
    CHECK(service.recordOpinion(actor, label, demoOpinion(OpinionOutcome::Favourable, {}, days.today())));
    days.goOn(1);
    TRY(const DraftVersion first, service.version(actor, label, 1));
    QString text = draftText(first.body);
    text.replace(u"aperta a tutta la cittadinanza"_s, u"aperta gratuitamente a cittadini e turisti di ogni età"_s);
    CHECK(service.editDraft(actor, label, 1, text));
    days.goOn(2);
    CHECK(
        service.recordOpinion(actor, label,
                              demoOpinion(OpinionOutcome::WithRemarks,
                                          u"il percorso di gara va concordato con la Polizia locale"_s, days.today())));
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

Outcome showPoster(DemoDays &days, PatrocinioService &service, const Actor &actor, const QString &label)
{
    days.goOn(4);
    CHECK(service.addProof(actor, label, u"locandina_porti.png"_s, demoPoster(false)));
    days.goOn(1);
    CHECK(service.stepProof(actor, label, 1, ProofAction::Refuse,
                            u"la dicitura «con il patrocinio del Comune di Esempio» manca sotto lo stemma"_s));
    days.goOn(2);
    CHECK(service.addProof(actor, label, u"locandina_porti_corretta.png"_s, demoPoster(true)));
    return {};
}

Outcome fillCase(Database &db, const Actor &actor, DemoDays &days, const DemoCase &demo)
{
    PatrocinioService service(db, days.clock());
    days.moveTo(days.last().addDays(-demo.daysAgo));
    TRY(Patrocinio p, service.registerByHand(actor, requestOf(demo, days.last())));
    for (const PatrocinioAction action : demo.steps) {
        days.moveTo(dayOfStep(demo, action, days.last()));
        prepareFor(action, p, days.today());
        CHECK(makeReady(service, actor, p, action, days.today()));
        TRY(p, service.advance(actor, p, action));
    }
    if (p.file.state == stateKey(PatrocinioState::DraftReady))
        return workOnText(days, service, actor, p.file.label);
    if (p.file.state == stateKey(PatrocinioState::Granted))
        return showPoster(days, service, actor, p.file.label);
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
    DemoDays days(clock);
    for (const DemoCase &demo : demoCases())
        CHECK(fillCase(*db, officer, days, demo));
    CHECK(fillDemoNotes(*db, capo, clock));
    CHECK(fillDemoAgenda(*db, capo, clock));
    CHECK(fillDemoMissions(*db, capo, clock));
    CHECK(fillDemoAppointments(*db, capo, clock));
    CHECK(fillDemoStaff(*db, capo, clock));
    CHECK(fillDemoEvaluation(*db, capo, clock));
    return db;
}

} // namespace gonfalone
