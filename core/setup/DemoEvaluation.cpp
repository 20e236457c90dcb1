#include "core/setup/DemoEvaluation.h"

#include "core/evaluation/EvaluationService.h"
#include "core/sealing/SealingService.h"
#include "core/setup/OfficeSetup.h"
#include "core/staff/StaffStore.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstYear = 2024; ///< of the shipped system

struct DemoSheet {
    QString name;
    QString goal;
    QString other;
    QString points; ///< empty = this year only
    EvaluationState reaches = EvaluationState::Monitoring;
    bool good = true;
    QString fact = {};
};

QList<DemoSheet> demoSheets()
{
    using enum EvaluationState;
    return {{u"Elena Marini"_s, u"Istruttoria dei patrocini entro 20 giorni"_s, u"Revisione del regolamento"_s,
             u"9,5"_s, Notified, true, u"Ha chiuso in dieci giorni le pratiche arretrate dell’estate."_s},
            {u"Franco Riva"_s, u"Agenda del Sindaco senza sovrapposizioni"_s,
             u"Riscontro alle udienze entro 7 giorni"_s, u"8,5"_s, Interview, true,
             u"Ha riorganizzato le udienze del giovedì."_s},
            {u"Ugo Serra"_s, u"Manutenzione programmata delle auto"_s, u"Libro di bordo sempre aggiornato"_s, u"7"_s,
             Calibration, true, u"Nessun ritardo nelle missioni fuori comune."_s},
            {u"Irene Fontana"_s, u"Piano annuale delle cerimonie"_s, u"Scheda per ogni evento"_s, u"9"_s, Calibration,
             true, u"Cerimonia del 2 giugno senza rilievi."_s},
            {u"Marta Rinaldi"_s, u"Relazioni di bilancio in anticipo di due giorni"_s, u"Archivio delle deleghe"_s,
             u"4"_s, Calibration, false, u"Tre relazioni consegnate dopo la seduta."_s},
            {u"Piero Longo"_s, u"Inventario degli omaggi di rappresentanza"_s, u"Calendario degli auguri"_s, u"7,5"_s,
             Calibration, true, u"Inventario completato a settembre."_s},
            {u"Chiara Moretti"_s, u"Conferenza stampa settimanale"_s, u"Rassegna entro le otto"_s, u"9"_s, MayorHeard,
             true, u"Ha gestito con misura la crisi idrica."_s},
            {u"Dario Costa"_s, u"Piano editoriale dei canali del comune"_s, u"Tempi di risposta ai cittadini"_s, u"8"_s,
             Calibration, true, u"Risposte entro un giorno."_s},
            {u"Luca Ferraro"_s,
             u"Calendario delle iniziative culturali"_s,
             u"Rapporti con le associazioni"_s,
             {},
             Monitoring,
             true,
             {}}};
}

/// Fills the cycles one sheet after the other; who is evaluated signed on paper.
class DemoCycle
{
public:
    DemoCycle(EvaluationService &service, const Actor &capo, const Keyring &keyring, const QDate &today)
        : m_service(service), m_capo(capo), m_keyring(keyring), m_today(today)
    {}

    Outcome fill(const DemoSheet &demo, StaffPersonId person, int year, EvaluationState reaches)
    {
        TRY(EvaluationSheet sheet, m_service.open(m_capo, m_keyring, {person, year, {}, {}, {}}));
        if (m_today > QDate(year, 2, 20) && sheet.starts < QDate(year, 2, 20))
            m_day = QDate(year, 2, 10);
        else
            m_day = std::min(m_today, sheet.starts.addDays(10));
        setGoals(sheet, demo);
        TRY(sheet, m_service.save(m_capo, m_keyring, sheet));
        if (reaches == EvaluationState::Goals)
            return {};
        CHECK(take(sheet, EvaluationAction::Share));
        CHECK(take(sheet, EvaluationAction::RecordDelivery, u"Consegnata a mano; la copia firmata è agli atti."_s));
        if (!demo.fact.isEmpty() && m_today > QDate(year, 9, 15))
            CHECK(m_service.addFact(m_capo, m_keyring, sheet.label,
                                    {QDate(year, 9, 15), demo.good, demo.fact, u"Relazione agli atti"_s, {}, {}, {}}));
        if (reaches == EvaluationState::Monitoring)
            return {};
        return conclude(sheet.label, demo, year, reaches);
    }

private:
    void setGoals(EvaluationSheet &sheet, const DemoSheet &demo) const
    {
        sheet.content.goals = {{demo.goal, u"Riscontro trimestrale"_s, 60, kNoScore, {}},
                               {demo.other, u"Verifica a dicembre"_s, 40, kNoScore, {}}};
        if (m_day >= QDate(sheet.year, 3, 1))
            sheet.content.lateReason = u"Il Piano integrato è stato approvato a fine febbraio."_s;
    }

    Outcome take(EvaluationSheet &sheet, EvaluationAction action, const QString &text = {})
    {
        TRY(sheet, m_service.advance(m_capo, m_keyring, sheet, {action, m_day, text}));
        return {};
    }

    Outcome score(EvaluationSheet &sheet, const DemoSheet &demo)
    {
        for (int i = 1; i <= sheet.content.goals.size(); ++i)
            CHECK(setEvaluationField(sheet.content, u"goal.%1.score"_s.arg(i), demo.points));
        for (const EvaluationRating &rating : QList<EvaluationRating>(sheet.content.ratings))
            CHECK(setEvaluationField(sheet.content, u"behaviour.%1.score"_s.arg(rating.key), demo.points));
        CHECK(setEvaluationField(sheet.content, u"unit.score"_s, u"8"_s));
        sheet.content.presenceDays = std::min(sheet.days(), 170);
        sheet.content.motivation = demo.good
            ? u"Obiettivi raggiunti; i fatti annotati lo confermano."_s
            : u"Gli obiettivi non sono stati raggiunti, come risulta dai fatti annotati."_s;
        TRY(sheet, m_service.save(m_capo, m_keyring, sheet));
        return {};
    }

    /// The end of last year's sheet, in the weeks before today.
    Outcome conclude(const QString &label, const DemoSheet &demo, int year, EvaluationState reaches)
    {
        using enum EvaluationAction;
        TRY(SheetView view, m_service.find(m_capo, m_keyring, label));
        EvaluationSheet sheet = view.sheet;
        m_day = QDate(year, 12, 10);
        CHECK(take(sheet, CheckMidYear, u"Obiettivi in linea con i tempi."_s));
        CHECK(take(sheet, AskSelfEvaluation));
        CHECK(take(sheet, SkipSelfEvaluation, u"L’autovalutazione è stata resa a voce nel colloquio."_s));
        TRY(view, m_service.find(m_capo, m_keyring, label));
        sheet = view.sheet;
        CHECK(score(sheet, demo));
        m_day = std::max(m_day, m_today.addDays(-9));
        if (reaches == EvaluationState::MayorHeard)
            return take(sheet, HearMayor, u"La Sindaca apprezza la chiarezza e la tempestività della comunicazione."_s);
        CHECK(take(sheet, Propose));
        if (reaches == EvaluationState::Calibration)
            return {};
        CHECK(take(sheet, Calibrate));
        if (reaches == EvaluationState::Interview)
            return {};
        CHECK(take(sheet, HoldInterview, u"Sono stati illustrati i punteggi; nessuna osservazione."_s));
        m_day = std::max(m_day, m_today.addDays(-5));
        return take(sheet, Notify);
    }

    EvaluationService &m_service;
    const Actor &m_capo;
    const Keyring &m_keyring;
    QDate m_today;
    QDate m_day;
};

} // namespace

Outcome fillDemoEvaluation(Database &db, const Actor &capo, const Clock &clock)
{
    const QDate today = clock.today();
    if (today.year() <= kFirstYear)
        return {};
    TRY(const Keyring keyring, SealingService(db, clock).open(capo, demoPassword()));
    EvaluationService service(db, clock);
    TRY(const StaffBook book, StaffStore().book(db, {}, false));
    for (const int year : {today.year() - 1, today.year()}) {
        CHECK(service.openCycle(capo, year));
        DemoCycle cycle(service, capo, keyring, today);
        for (const DemoSheet &demo : demoSheets()) {
            const auto person = std::find_if(book.people.cbegin(), book.people.cend(),
                                             [&demo](const StaffPerson &one) { return one.name == demo.name; });
            const bool last = year < today.year();
            if (person == book.people.cend() || (last && demo.points.isEmpty()))
                continue;
            CHECK(cycle.fill(demo, person->id, year, last ? demo.reaches : EvaluationState::Monitoring));
        }
    }
    return {};
}

} // namespace gonfalone
