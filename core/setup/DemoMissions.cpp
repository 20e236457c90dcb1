#include "core/setup/DemoMissions.h"

#include "core/missions/MissionService.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

using enum MissionAction;

/// A receipt that a person can open: one page, one line.
QByteArray demoReceipt(const QByteArray &words)
{
    const QByteArray text = "BT /F1 14 Tf 40 150 Td (" + words + ") Tj ET";
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> offsets;
    const auto add = [&](const QByteArray &object) {
        offsets << pdf.size();
        pdf += QByteArray::number(offsets.size()) + " 0 obj\n" + object + "\nendobj\n";
    };
    add("<< /Type /Catalog /Pages 2 0 R >>");
    add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R "
        "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>");
    add("<< /Length " + QByteArray::number(text.size()) + " >>\nstream\n" + text + "\nendstream");
    const qsizetype table = pdf.size();
    pdf += "xref\n0 5\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer << /Size 5 /Root 1 0 R >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

/// Missions as they are written into the demonstration, one step after the other.
class DemoMissions
{
public:
    DemoMissions(Database &db, const Actor &capo, const Clock &clock)
        : m_service(db, clock), m_capo(capo), m_clock(clock)
    {}

    Outcome fill()
    {
        CHECK(settled());
        CHECK(sentBack());
        CHECK(abroad());
        CHECK(waiting());
        return prepared();
    }

private:
    QDate day(int days) const { return m_clock.today().addDays(days); }

    Mission to(const QString &place, const QString &person, const QString &purpose, int from, int lasting,
               int kilometres) const
    {
        Mission m;
        m.person = person;
        m.purpose = purpose;
        m.destination = place;
        m.departs = {day(from), QTime(6, 30)};
        m.returns = {day(from + lasting), QTime(20, 0)};
        m.nights = lasting;
        m.kilometres = kilometres;
        m.means = u"treno"_s;
        m.legs = {{u"Esempio"_s, place, u"treno"_s}, {place, u"Esempio"_s, u"treno"_s}};
        m.chapter = u"1010/12"_s;
        m.planned = {{ExpenseKind::PublicTransport, 9800}, {ExpenseKind::Meal, 6000}};
        return m;
    }

    Result<Mission> step(const Mission &m, const MissionStep &taken) { return m_service.advance(m_capo, m, taken); }

    /// Signed by the mayor on that day.
    Result<Mission> authorised(const Mission &wanted, int decided)
    {
        TRY(Mission m, m_service.add(m_capo, wanted));
        TRY(m, step(m, {Submit, day(decided)}));
        return step(m, {Authorise, day(decided), u"Giulia Ferri"_s});
    }

    Result<MissionExpense> spent(const Mission &m, ExpenseKind kind, int when, qint64 cents, const QByteArray &paper)
    {
        TRY(const Document receipt,
            m_service.attach(m_capo, m.file.label, QString::fromLatin1(paper).replace(u' ', u'_') + u".pdf"_s,
                             demoReceipt(paper)));
        MissionExpense e;
        e.kind = kind;
        e.day = day(when);
        e.amount = cents;
        e.receipt = receipt.id;
        return e;
    }

    Outcome settled()
    {
        Mission wanted =
            to(u"Roma"_s, u"Anna Greco"_s, u"Commissione cultura dell’Associazione dei comuni"_s, -24, 1, 480);
        wanted.inviter = u"Associazione nazionale dei comuni"_s;
        wanted.planned.insert(ExpenseKind::Lodging, 14000);
        wanted.advanceCents = 15000;
        TRY(Mission m, authorised(wanted, -30));
        TRY(m, step(m, {Start}));
        TRY(const MissionExpense train, spent(m, ExpenseKind::PublicTransport, -24, 9800, "Biglietto treno"));
        TRY(const MissionExpense hotel, spent(m, ExpenseKind::Lodging, -24, 31000, "Fattura albergo"));
        TRY(MissionExpense dinner, spent(m, ExpenseKind::Meal, -24, 7200, "Scontrino cena"));
        dinner.traceable = false;
        m.expenses = {train, hotel, dinner};
        m.actualDeparts = m.departs;
        m.actualReturns = {day(-23), QTime(21, 40)};
        m.lateEnd = u"i lavori della commissione si sono protratti"_s;
        m.report = u"Partecipazione alla seduta della commissione e incontro con gli assessori delle città d’arte"_s;
        TRY(m, step(m, {ClaimRefund}));
        TRY(m, step(m, {Admit}));
        TRY(m, step(m, {ProposeLiquidation}));
        m.actNumber = u"312"_s;
        m.actDate = day(0);
        TRY(m, step(m, {Settle, day(0), u"Teresa Fontana"_s, u"Dirigente del Settore Finanze"_s}));
        return {};
    }

    Outcome sentBack()
    {
        TRY(Mission m,
            authorised(to(u"Bari"_s, u"Paolo Leone"_s, u"Incontro con la federazione del nuoto"_s, -9, 0, 95), -14));
        TRY(m, step(m, {Start}));
        TRY(const MissionExpense train, spent(m, ExpenseKind::PublicTransport, -9, 2150, "Biglietto treno"));
        m.expenses << train;
        MissionExpense taxi;
        taxi.kind = ExpenseKind::Taxi;
        taxi.day = day(-9);
        taxi.amount = 1800;
        taxi.missingReason = u"il tassista non aveva ricevute"_s;
        m.expenses << taxi;
        m.report = u"Sopralluogo alla piscina comunale e accordo sulle gare di primavera"_s;
        TRY(m, step(m, {ClaimRefund}));
        TRY(m, step(m, {ReturnRefund, {}, {}, {}, u"per il taxi serve la ricevuta o la rinuncia alla voce"_s}));
        return {};
    }

    Outcome abroad()
    {
        Mission wanted = to(u"Bruxelles"_s, u"Sara Villa"_s, u"Forum europeo delle città del mare"_s, 12, 2, 1700);
        wanted.abroad = true;
        wanted.means = u"aereo"_s;
        wanted.returns.zone = "Europe/Brussels";
        wanted.inviter = u"Comitato europeo delle regioni"_s;
        wanted.companions = u"Elena Marini"_s;
        wanted.planned = {{ExpenseKind::Flight, 28000}, {ExpenseKind::Lodging, 30000}, {ExpenseKind::Meal, 9000}};
        wanted.advanceCents = 40000;
        TRY(const Mission m, authorised(wanted, 0));
        return {};
    }

    Outcome waiting()
    {
        Mission wanted =
            to(u"Napoli"_s, u"Marco Conti"_s, u"Tavolo sui fondi di coesione presso la Regione"_s, 20, 0, 260);
        wanted.means = u"auto propria"_s;
        wanted.ownCarMotive = u"nessun treno consente di arrivare prima dell’inizio dei lavori"_s;
        wanted.plate = u"AB123CD"_s;
        wanted.publicCents = 7600;
        TRY(Mission m, m_service.add(m_capo, wanted));
        TRY(m, step(m, {Submit}));
        return {};
    }

    Outcome prepared()
    {
        TRY(const Mission m,
            m_service.add(m_capo, to(u"Roma"_s, u"Giulia Ferri"_s, u"Assemblea nazionale dei sindaci"_s, 34, 1, 480)));
        return {};
    }

    MissionService m_service;
    const Actor &m_capo;
    Clock m_clock;
};

} // namespace

Outcome fillDemoMissions(Database &db, const Actor &capo, const Clock &clock)
{
    return DemoMissions(db, capo, clock).fill();
}

} // namespace gonfalone
