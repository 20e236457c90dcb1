#include "tests/evaluation/EvaluationDesk.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

using Action = EvaluationAction;
using State = EvaluationState;

/// The year of a sheet on both engines: each step, and each refusal with its article or its rule.
class EvaluationServiceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<EvaluationDesk> m_desk;

    /// Why a step is refused: the words of the first fault.
    QString refusal(const Result<EvaluationSheet> &result) { return result ? u"nothing"_s : result.error().message; }

private slots:
    void init()
    {
        QFETCH(QString, engine);
        m_desk = std::make_unique<EvaluationDesk>(engine);
    }
    void cleanup() { m_desk.reset(); }

    void aSystemIsAVersion_data() { addEngines(); }
    void aSystemIsAVersion()
    {
        EvaluationDesk &d = *m_desk;
        EvaluationSystem system = kept(d.service.systems(d.anna.actor)).first();
        QVERIFY(system.id.isValid()); // the shipped one, adopted with the first cycle
        EvaluationSystem spoilt = system;
        spoilt.categories[0].goals += 1;
        const auto refused = d.service.addSystem(d.anna.actor, spoilt);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QCOMPARE(faultOf(refused), u"categories.operatori.weights"_s);
        QCOMPARE(d.service.addSystem(d.bruno.actor, system).error().kind, ErrorKind::Forbidden);
        system.validFrom = QDate(2027, 1, 1);
        system.appealDays = 20;
        kept(d.service.addSystem(d.anna.actor, system));
        QCOMPARE(kept(d.service.systems(d.anna.actor)).size(), 2);
        QCOMPARE(kept(d.service.openCycle(d.anna.actor, 2027)).system, kept(d.service.systems(d.anna.actor)).last().id);
        // The cycle under way stays with the version it began with.
        const EvaluationSheet sheet = d.open(d.brunoPerson);
        QCOMPARE(d.find(sheet.label).system.appealDays, 15);
        QCOMPARE(d.service.openCycle(d.anna.actor, 2026).error().kind, ErrorKind::Conflict);
        QVERIFY(refusal(Result<EvaluationSheet>(failure(d.service.openCycle(d.anna.actor, 2020).error())))
                    .contains(u"D.Lgs. 150/2009"_s));
    }

    void aWholeYear_data() { addEngines(); }
    void aWholeYear()
    {
        EvaluationDesk &d = *m_desk;
        const EvaluationSheet sheet = d.withGoals(d.brunoPerson);
        QCOMPARE(sheet.label, u"VAL-2026/0001"_s);
        QCOMPARE(sheet.category, u"operatori"_s);
        QCOMPARE(d.find(sheet.label).clock->left, 23); // to 28 February
        QCOMPARE(kept(d.service.cockpit(d.anna.actor, 2026)).first().clock->left, 23);
        kept(d.step(d.anna, sheet.label, Action::Share));
        kept(d.step(d.bruno, sheet.label, Action::Sign));
        d.on(2026, 4, 10);
        EvaluationFact fact;
        fact.day = QDate(2026, 4, 8);
        fact.text = u"Ha ricostruito l’archivio in due giorni."_s;
        fact.evidence = u"Relazione prot. 1234"_s;
        kept(d.service.addFact(d.anna.actor, d.anna.keyring, sheet.label, fact));
        kept(d.service.addTraining(d.anna.actor, d.anna.keyring, sheet.label, {QDate(2026, 4, 1), u"Syllabus"_s, 600}));
        QCOMPARE(d.find(sheet.label).training.value.missing(), 30 * 60);
        QVERIFY(refusal(d.step(d.anna, sheet.label, Action::AskSelfEvaluation)).contains(u"art. 6"_s));
        d.on(2026, 7, 2);
        kept(d.step(d.anna, sheet.label, Action::CheckMidYear, u"Va bene."_s));
        d.on(2027, 1, 11);
        kept(d.step(d.anna, sheet.label, Action::AskSelfEvaluation));
        kept(d.step(d.bruno, sheet.label, Action::SelfEvaluate, u"Ho fatto il possibile."_s));
        d.score(sheet.label, u"8,5"_s);
        QCOMPARE(d.find(sheet.label).score->value.total, 8500);
        kept(d.step(d.anna, sheet.label, Action::Propose));
        kept(d.step(d.anna, sheet.label, Action::Calibrate));
        kept(d.step(d.anna, sheet.label, Action::HoldInterview, u"Verbale."_s));
        QVERIFY(!kept(d.service.find(d.bruno.actor, d.bruno.keyring, sheet.label)).score); // not told yet
        kept(d.step(d.anna, sheet.label, Action::Notify));
        const SheetView seen = kept(d.service.find(d.bruno.actor, d.bruno.keyring, sheet.label));
        QCOMPARE(seen.score->value.total, 8500);
        QCOMPARE(seen.bonus->value, 8000);
        QCOMPARE(kept(d.step(d.bruno, sheet.label, Action::Accept)).state, State::Final);
        QCOMPARE(kept(d.service.past(d.anna.actor, d.anna.keyring, sheet.label)).size(), 14);
        QVERIFY(kept(AuditStore(d.office.clock).verify(*d.office.db)) > 20);
        QCOMPARE(kept(d.service.closeCycle(d.anna.actor, 2026)).closedOn, QDate(2027, 1, 11));
        QVERIFY(refusal(d.service.open(d.anna.actor, d.anna.keyring, {d.darioPerson, 2026, {}, {}, {}}))
                    .contains(u"closed"_s));
    }

    void goalsAfterTheirDay_data() { addEngines(); }
    void goalsAfterTheirDay()
    {
        EvaluationDesk &d = *m_desk;
        const QString label = d.withGoals(d.brunoPerson).label;
        d.on(2026, 3, 1);
        const auto late = d.step(d.anna, label, Action::Share);
        QCOMPARE(faultOf(late), u"late_reason"_s);
        d.set(label, {{u"late_reason"_s, u"Il PIAO è stato approvato il 27 febbraio."_s}});
        kept(d.step(d.anna, label, Action::Share));
        // A sheet that begins later than the day has no delay.
        const QString other =
            kept(d.service.open(d.anna.actor, d.anna.keyring, {d.darioPerson, 2026, {}, QDate(2026, 5, 1), {}})).label;
        d.on(2026, 5, 10);
        d.set(other,
              {{u"goal.1.title"_s, u"A"_s},
               {u"goal.1.weight"_s, u"50"_s},
               {u"goal.2.title"_s, u"B"_s},
               {u"goal.2.weight"_s, u"50"_s}});
        kept(d.step(d.anna, other, Action::Share));
    }

    void weightsTotalAHundred_data() { addEngines(); }
    void weightsTotalAHundred()
    {
        EvaluationDesk &d = *m_desk;
        const QString label = d.withGoals(d.brunoPerson).label;
        d.set(label, {{u"goal.2.weight"_s, u"39"_s}});
        QVERIFY(refusal(d.step(d.anna, label, Action::Share)).contains(u"99"_s));
        d.set(label, {{u"goal.2.drop"_s, {}}, {u"goal.1.weight"_s, u"100"_s}});
        QCOMPARE(faultOf(d.step(d.anna, label, Action::Share)), u"goals"_s); // two at least
        EvaluationSheet sheet = d.find(label).sheet;
        done(setEvaluationField(sheet.content, u"goal.1.score"_s, u"9"_s));
        QCOMPARE(faultOf(d.service.save(d.anna.actor, d.anna.keyring, sheet)), u"goal.1.score"_s); // locked yet
    }

    void scoresOutOfTheScale_data() { addEngines(); }
    void scoresOutOfTheScale()
    {
        EvaluationDesk &d = *m_desk;
        const QString label = d.toScoring(d.brunoPerson, d.bruno);
        EvaluationSheet sheet = d.find(label).sheet;
        done(setEvaluationField(sheet.content, u"goal.1.score"_s, u"10,5"_s));
        const auto refused = d.service.save(d.anna.actor, d.anna.keyring, sheet);
        QCOMPARE(faultOf(refused), u"goal.1.score"_s);
        QVERIFY(refused.error().message.contains(u"Sistema di misurazione"_s)); // the rule is named
        QCOMPARE(setEvaluationField(sheet.content, u"goal.1.score"_s, u"ten"_s).error().kind, ErrorKind::Invalid);
        QCOMPARE(setEvaluationField(sheet.content, u"goal.9.score"_s, u"1"_s).error().kind, ErrorKind::Invalid);
        QCOMPARE(setEvaluationField(sheet.content, u"x"_s, u"1"_s).error().kind, ErrorKind::Invalid);
        const auto missing = d.step(d.anna, label, Action::Propose);
        QVERIFY(!missing);
        d.score(label, u"7"_s);
        d.set(label, {{u"presence"_s, u"59"_s}});
        QVERIFY(refusal(d.step(d.anna, label, Action::Propose)).contains(u"60"_s));
        QCOMPARE(kept(d.step(d.anna, label, Action::CloseUnscored, u"Assenza per gran parte dell’anno."_s)).state,
                 State::Unscored);
        kept(d.service.closeCycle(d.anna.actor, 2026)); // it is no open sheet
    }

    void aNegativeEvaluationRestsOnFacts_data() { addEngines(); }
    void aNegativeEvaluationRestsOnFacts()
    {
        EvaluationDesk &d = *m_desk;
        const QString label = d.toScoring(d.brunoPerson, d.bruno);
        d.score(label, u"4"_s);
        const auto bare = d.step(d.anna, label, Action::Propose);
        QCOMPARE(faultOf(bare), u"facts"_s);
        QVERIFY(bare.error().message.contains(u"5-bis"_s));
        EvaluationFact fact;
        fact.day = QDate(2026, 9, 1);
        fact.good = false;
        fact.text = u"Tre scadenze mancate."_s;
        kept(d.service.addFact(d.anna.actor, d.anna.keyring, label, fact));
        kept(d.service.withdrawFact(d.anna.actor, d.anna.keyring, label, 1, u"Erano di un altro ufficio."_s));
        QCOMPARE(faultOf(d.step(d.anna, label, Action::Propose)), u"facts"_s); // it was withdrawn
        kept(d.service.addFact(d.anna.actor, d.anna.keyring, label, fact));
        QCOMPARE(kept(d.step(d.anna, label, Action::Propose)).state, State::Calibration);
        QVERIFY(d.find(label).score->value.band.negative);
    }

    void thePortavoceAfterTheMayor_data() { addEngines(); }
    void thePortavoceAfterTheMayor()
    {
        EvaluationDesk &d = *m_desk;
        const QString label = d.toScoring(d.chiaraPerson, d.chiara);
        d.score(label, u"9"_s);
        QVERIFY(refusal(d.step(d.anna, label, Action::Propose)).contains(u"L. 150/2000"_s));
        QVERIFY(!d.step(d.mario, label, Action::HearMayor)); // without his words
        QVERIFY(!d.step(d.bruno, label, Action::HearMayor, u"x"_s));
        kept(d.step(d.mario, label, Action::HearMayor, u"Ha reso chiara ogni scelta della Giunta."_s));
        kept(d.step(d.anna, label, Action::Propose));
        // Scored again: he is heard again.
        kept(d.step(d.anna, label, Action::Reopen, u"Rivalutazione."_s));
        d.on(2027, 1, 12);
        QVERIFY(refusal(d.step(d.anna, label, Action::Propose)).contains(u"L. 150/2000"_s));
        kept(d.step(d.anna, label, Action::HearMayor, u"Il Sindaco conferma."_s, QDate(2027, 1, 12)));
        kept(d.step(d.anna, label, Action::Propose));
        QVERIFY(d.find(label).sheet.content.economic.none);
        QCOMPARE(d.find(label).bonus->value, 0);
        kept(d.step(d.anna, label, Action::Calibrate));
        kept(d.step(d.anna, label, Action::HoldInterview, u"Verbale."_s));
        QCOMPARE(faultOf(d.step(d.anna, label, Action::Notify)), u"declaration"_s);
        QCOMPARE(d.service.declare(d.bruno.actor, {d.chiaraPerson, 2026, {}, u"x"_s, {}, {}}).error().kind,
                 ErrorKind::Forbidden);
        QCOMPARE(d.service.declare(d.chiara.actor, {d.chiaraPerson, 2026, {}, {}, {}, {}}).error().kind,
                 ErrorKind::Invalid);
        done(d.service.declare(d.chiara.actor,
                               {d.chiaraPerson,
                                2026,
                                {},
                                u"Non esercito attività nei settori radiotelevisivo, del "
                                "giornalismo, della stampa e delle relazioni pubbliche."_s,
                                {},
                                {}}));
        QCOMPARE(kept(d.step(d.anna, label, Action::Notify)).state, State::Notified);
        // Of nobody else is the mayor heard.
        d.on(2026, 2, 5);
        const QString other = d.toScoring(d.brunoPerson, d.bruno);
        QVERIFY(refusal(d.step(d.anna, other, Action::HearMayor, u"x"_s)).contains(u"Portavoce"_s));
    }

    void theReviewAndItsClock_data() { addEngines(); }
    void theReviewAndItsClock()
    {
        EvaluationDesk &d = *m_desk;
        const QString label = d.toNotified(d.brunoPerson, d.bruno, u"6,5"_s);           // notified on 2 February
        QVERIFY(refusal(d.step(d.anna, label, Action::MakeFinal)).contains(u"2027"_s)); // a review may still come
        QCOMPARE(d.find(label).clock->until, QDate(2027, 2, 17));
        d.on(2027, 2, 18);
        const auto late = d.step(d.bruno, label, Action::RequestReview, u"Il punteggio non tiene conto…"_s);
        QCOMPARE(faultOf(late), u"day"_s);
        QVERIFY(late.error().message.contains(u"15"_s));
        d.on(2027, 2, 17);
        QVERIFY(!d.step(d.bruno, label, Action::RequestReview)); // without reasons
        kept(d.step(d.bruno, label, Action::RequestReview, u"Il punteggio non tiene conto di settembre."_s));
        QCOMPARE(d.find(label).clock->until, QDate(2027, 3, 19)); // of the Nucleo
        QVERIFY(!d.service.closeCycle(d.anna.actor, 2026));
        kept(d.step(d.anna, label, Action::RecordOpinion, u"Parere favorevole all’accoglimento parziale."_s));
        EvaluationSheet sheet = d.find(label).sheet;
        done(setEvaluationField(sheet.content, u"goal.1.score"_s, u"8"_s));
        kept(d.service.save(d.anna.actor, d.anna.keyring, sheet));
        kept(d.step(d.anna, label, Action::Decide, u"Accolta in parte."_s));
        const SheetView decided = d.find(label);
        QCOMPARE(decided.sheet.state, State::Final);
        QCOMPARE(decided.sheet.content.notifiedScore, 6500);
        QCOMPARE(decided.score->value.total, 6860); // 40% of 60% of 1,5 points more: +3,6
        sheet = decided.sheet;
        done(setEvaluationField(sheet.content, u"goal.1.score"_s, u"9"_s));
        QCOMPARE(faultOf(d.service.save(d.anna.actor, d.anna.keyring, sheet)), u"goal.1.score"_s);
    }

    void aRequestThatIsWithdrawn_data() { addEngines(); }
    void aRequestThatIsWithdrawn()
    {
        EvaluationDesk &d = *m_desk;
        const QString label = d.toNotified(d.brunoPerson, d.bruno, u"7"_s);
        kept(d.step(d.bruno, label, Action::RequestReview, u"Motivi."_s));
        d.set(label, {{u"goal.1.score"_s, u"3"_s}});
        kept(d.step(d.bruno, label, Action::WithdrawReview));
        QCOMPARE(d.find(label).sheet.state, State::Final);
        QCOMPARE(d.find(label).score->value.total, 7000); // as it was notified
    }

    void withoutARequestItIsFinalAfterTheDays_data() { addEngines(); }
    void withoutARequestItIsFinalAfterTheDays()
    {
        EvaluationDesk &d = *m_desk;
        const QString label = d.toNotified(d.brunoPerson, d.bruno, u"7"_s);
        d.on(2027, 2, 18);
        QCOMPARE(kept(d.step(d.anna, label, Action::MakeFinal)).state, State::Final);
    }

    void aTransferInTheYear_data() { addEngines(); }
    void aTransferInTheYear()
    {
        EvaluationDesk &d = *m_desk;
        const QString first = d.withGoals(d.brunoPerson).label;
        QCOMPARE(faultOf(d.service.open(d.anna.actor, d.anna.keyring, {d.brunoPerson, 2026, {}, {}, {}})),
                 u"starts"_s); // the days are taken
        QVERIFY(!d.service.endEarlier(d.anna.actor, d.anna.keyring, first, QDate(2026, 6, 30), {}));
        kept(d.service.endEarlier(d.anna.actor, d.anna.keyring, first, QDate(2026, 6, 30),
                                  u"Passa ad altro ufficio."_s));
        // Proposed again, for the days that are left.
        const auto days = [&d](StaffPersonId person) -> std::optional<std::pair<QDate, QDate>> {
            for (const SheetCandidate &one : kept(d.service.candidates(d.anna.actor, 2026))) {
                if (one.person == person)
                    return std::pair(one.starts, one.ends);
            }
            return std::nullopt;
        };
        QCOMPARE(days(d.brunoPerson), std::pair(QDate(2026, 7, 1), QDate(2026, 12, 31)));
        const EvaluationSheet second =
            kept(d.service.open(d.anna.actor, d.anna.keyring, {d.brunoPerson, 2026, {}, {}, {}}));
        QCOMPARE(second.starts, QDate(2026, 7, 1));
        QVERIFY(!days(d.brunoPerson));
        QVERIFY(!d.service.candidates(d.bruno.actor, 2026));
        QCOMPARE(second.label, u"VAL-2026/0002"_s);
        QCOMPARE(second.days() + d.find(first).sheet.days(), 365);
    }

    void anotherEvaluator_data() { addEngines(); }
    void anotherEvaluator()
    {
        EvaluationDesk &d = *m_desk;
        const QString label = d.withGoals(d.brunoPerson).label;
        d.office.add(u"elisa"_s, {Role::CapoDiGabinetto});
        const AtDesk elisa = d.office.signIn(u"elisa"_s);
        QCOMPARE(d.service.find(elisa.actor, elisa.keyring, label).error().kind, ErrorKind::Forbidden);
        d.on(2026, 6, 1);
        QVERIFY(!d.service.handTo(d.anna.actor, d.anna.keyring, label, u"mario"_s, QDate(2026, 6, 1), u"x"_s));
        QCOMPARE(faultOf(d.service.handTo(d.anna.actor, d.anna.keyring, label, u"elisa"_s, QDate(2026, 6, 1), {})),
                 u"opinion"_s);
        kept(d.service.handTo(d.anna.actor, d.anna.keyring, label, u"elisa"_s, QDate(2026, 6, 1), u"Lavora bene."_s));
        QCOMPARE(d.service.find(d.anna.actor, d.anna.keyring, label).error().kind, ErrorKind::Forbidden);
        const SheetView seen = kept(d.service.find(elisa.actor, elisa.keyring, label));
        QCOMPARE(seen.sheet.content.turns.first().opinion, u"Lavora bene."_s);
        QCOMPARE(kept(d.service.past(elisa.actor, elisa.keyring, label)).size(), 2); // sealed anew, and opened
        kept(d.service.find(d.bruno.actor, d.bruno.keyring, label));
        QCOMPARE(d.office.number(u"SELECT COUNT(*) FROM evaluation_reader WHERE sheet_id = 1"_s), 2);
    }

    void theEvaluatorLeft_data() { addEngines(); }
    void theEvaluatorLeft()
    {
        EvaluationDesk &d = *m_desk;
        d.office.add(u"elisa"_s, {Role::CapoDiGabinetto});
        const AtDesk elisa = d.office.signIn(u"elisa"_s);
        const QString groups =
            kept(d.office.sealing().newRecoverySheet(d.anna.actor, d.anna.keyring)).groups.join(u' ');
        const QString label = d.withGoals(d.brunoPerson).label;
        QCOMPARE(d.service.takeOver(elisa.actor, elisa.keyring, label, groups).error().kind, ErrorKind::Forbidden);
        kept(AccessService(*d.office.db, d.office.clock).setDisabled(d.ada.actor, u"anna"_s, true));
        QVERIFY(!d.service.takeOver(elisa.actor, elisa.keyring, label, u"ABCD"_s)); // without the paper
        QVERIFY(!d.service.find(elisa.actor, elisa.keyring, label));
        QCOMPARE(d.service.takeOver(d.bruno.actor, d.bruno.keyring, label, groups).error().kind, ErrorKind::Forbidden);
        kept(d.service.takeOver(elisa.actor, elisa.keyring, label, groups));
        QCOMPARE(kept(d.service.find(elisa.actor, elisa.keyring, label)).sheet.content.turns.size(), 2);
        QVERIFY(d.service.find(d.bruno.actor, d.bruno.keyring, label));
        QVERIFY(!d.service.find(d.anna.actor, d.anna.keyring, label));
    }

    void nobodyEvaluatesHimself_data() { addEngines(); }
    void nobodyEvaluatesHimself()
    {
        EvaluationDesk &d = *m_desk;
        const StaffPersonId boss = d.person(u"Anna Alba"_s, u"anna"_s, ContractKind::Permanent, false);
        const auto refused = d.service.open(d.anna.actor, d.anna.keyring, {boss, 2026, {}, {}, {}});
        QCOMPARE(faultOf(refused), u"person"_s);
        QVERIFY(refused.error().message.contains(u"art. 7"_s));
        QCOMPARE(d.service.open(d.bruno.actor, d.bruno.keyring, {d.darioPerson, 2026, {}, {}, {}}).error().kind,
                 ErrorKind::Forbidden);
    }

    void conflictsAndWrongSteps_data() { addEngines(); }
    void conflictsAndWrongSteps()
    {
        EvaluationDesk &d = *m_desk;
        const EvaluationSheet sheet = d.withGoals(d.brunoPerson);
        EvaluationSheet old = sheet;
        old.version -= 1;
        QCOMPARE(d.service.save(d.anna.actor, d.anna.keyring, old).error().kind, ErrorKind::Conflict);
        QCOMPARE(d.service.advance(d.anna.actor, d.anna.keyring, old, {Action::Share, {}, {}}).error().kind,
                 ErrorKind::Conflict);
        QCOMPARE(d.step(d.anna, sheet.label, Action::Notify).error().kind, ErrorKind::Invalid);
        QCOMPARE(faultOf(d.step(d.anna, sheet.label, Action::Share, {}, QDate(2026, 2, 6))), u"day"_s); // tomorrow
        QCOMPARE(d.service.find(d.anna.actor, d.anna.keyring, u"VAL-2026/0099"_s).error().kind, ErrorKind::NotFound);
    }

    void theOfficeBesideEachOther_data() { addEngines(); }
    void theOfficeBesideEachOther()
    {
        EvaluationDesk &d = *m_desk;
        const QString one = d.toScoring(d.brunoPerson, d.bruno);
        d.score(one, u"9,5"_s);
        d.on(2026, 2, 5);
        const QString two = d.toScoring(d.darioPerson, d.anna);
        d.score(two, u"9"_s);
        const Calibration office = kept(d.service.calibration(d.anna.actor, d.anna.keyring, 2026));
        QCOMPARE(office.rows.first().label, one);
        QCOMPARE(office.top, 2);
        QCOMPARE(office.mostTop, -1);
        QCOMPARE(office.counts, (QList<int>{0, 0, 0, 0, 2}));
        QCOMPARE(d.service.calibration(d.mario.actor, d.mario.keyring, 2026).error().kind, ErrorKind::Forbidden);
        // A quota, from its day.
        done(UnitOfWork(*d.office.db).run([&](Transaction &tx) {
            return RuleStore().add(tx,
                                   {u"valutazione.quota_vertice"_s,
                                    u"30"_s,
                                    u"percento"_s,
                                    QDate(2026, 6, 1),
                                    {},
                                    u"L. 1/2026, art. 3"_s,
                                    {},
                                    true});
        }));
        kept(d.step(d.anna, one, Action::Propose));
        const auto refused = d.step(d.anna, one, Action::Calibrate);
        QCOMPARE(faultOf(refused), u"quota"_s);
        QVERIFY(refused.error().message.contains(u"L. 1/2026"_s));
        EvaluationSheet sheet = d.find(two).sheet;
        for (int i = 1; i < 3; ++i)
            done(setEvaluationField(sheet.content, u"goal.%1.score"_s.arg(i), u"7"_s));
        kept(d.service.save(d.anna.actor, d.anna.keyring, sheet));
        kept(d.step(d.anna, one, Action::Calibrate));
        QVERIFY(!d.service.distribution(d.anna.actor, d.anna.keyring, 2026)); // the cycle runs
        const auto open = d.service.closeCycle(d.anna.actor, 2026);
        QVERIFY(open.error().message.contains(one) && open.error().message.contains(two));
    }

    void emolumentoUnicoIsSaidAndEnforced_data() { addEngines(); }
    void emolumentoUnicoIsSaidAndEnforced()
    {
        EvaluationDesk &d = *m_desk;
        const QString label = d.toNotified(d.darioPerson, d.anna, u"9"_s); // anna puts his signatures on record
        const SheetView view = d.find(label);
        QCOMPARE(view.score->value.band.bonus, 100);
        QCOMPARE(view.bonus->value, 0);
        QVERIFY(view.bonus->reasons.first().text.contains(u"art. 90"_s));
    }

    void endOfTheMandate_data() { addEngines(); }
    void endOfTheMandate()
    {
        EvaluationDesk &d = *m_desk;
        StaffService staff(*d.office.db, d.office.clock);
        const StaffPersonId person = d.person(u"Gino Re"_s, {}, ContractKind::Art90, false);
        for (Contract contract : kept(staff.book(d.anna.actor)).contracts) {
            if (contract.person != person)
                continue;
            contract.validTo = QDate(2026, 6, 14);
            kept(staff.put(d.anna.actor, contract));
        }
        const EvaluationSheet sheet = d.open(person);
        QCOMPARE(sheet.ends, QDate(2026, 6, 14));
        QCOMPARE(faultOf(d.service.open(d.anna.actor, d.anna.keyring,
                                        {person, 2026, {}, QDate(2026, 6, 15), QDate(2026, 12, 31)})),
                 u"starts"_s);
    }
};

QTEST_GUILESS_MAIN(EvaluationServiceTest)
#include "EvaluationServiceTest.moc"
