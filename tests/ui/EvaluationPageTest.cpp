#include "ui/evaluation/EvaluationPage.h"

#include "core/documents/PdfPrinter.h"
#include "tests/ui/EvaluationUiDesk.h"
#include "ui/base/EmptyState.h"
#include "ui/base/FactsTable.h"
#include "ui/base/PathView.h"
#include "ui/base/TimelineView.h"
#include "ui/desk/PreviewPane.h"
#include "ui/evaluation/CalibrationChart.h"
#include "ui/evaluation/CalibrationPane.h"
#include "ui/evaluation/CyclePane.h"
#include "ui/evaluation/EvaluationOutput.h"
#include "ui/evaluation/EvaluationWords.h"
#include "ui/evaluation/NewSheetForm.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>

#include <map>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// The page as a person uses it, against a real demonstration office on either engine.
class EvaluationPageTest : public QObject
{
    Q_OBJECT

    using Person = EvaluationUiDesk::Person;
    QTemporaryDir m_dir;
    std::map<QString, std::unique_ptr<EvaluationUiDesk>> m_desks; ///< an office takes its time to be made
    std::map<QString, Person> m_capi;
    EvaluationUiDesk *m_desk = nullptr;
    Person m_capo;
    std::unique_ptr<EvaluationPage> m_page;

    EvaluationDetail *detail() { return m_page->detail(); }
    EvaluationForm *form() { return m_page->detail()->form(); }
    EvaluationListPane *list() { return m_page->listPane(); }
    void settle() { m_desk->settle(m_page.get()); }

    void enter(const Person &person) { m_page = m_desk->page(person); }
    Person as(const QString &login) { return m_desk->signIn(login); }

    void openYear(int year)
    {
        list()->setYear(year);
        settle();
        QCOMPARE(list()->cockpit().cycle->year, year);
    }
    void open(const QString &label)
    {
        m_page->open(label);
        settle();
        QCOMPARE(detail()->label(), label);
    }
    void openOf(int year, const QString &name)
    {
        openYear(year);
        open(m_desk->labelOf(m_capo, year, name));
    }
    void type(const QString &field, const QString &text)
    {
        form()->setText(field, text);
        QWidget *widget = form()->field(field);
        QVERIFY2(widget, qPrintable(field));
    }
    void typeGoal(int number, const QString &part, const QString &text)
    {
        auto *field = form()->goals()->field(u"goal.%1.%2"_s.arg(number).arg(part));
        QVERIFY(field);
        if (auto *line = qobject_cast<QLineEdit *>(field))
            line->setText(text);
    }
    void take(EvaluationAction action, EvaluationState to)
    {
        detail()->perform(action);
        QTRY_VERIFY2_WITH_TIMEOUT(
            form()->loaded().state == to,
            qPrintable(evaluationStateKey(form()->loaded().state) + u": "_s + detail()->message()->text()),
            EvaluationUiDesk::kPatience);
        settle();
    }
    void refused(EvaluationAction action, const QString &says)
    {
        const EvaluationState before = form()->loaded().state;
        detail()->perform(action);
        settle();
        QVERIFY(form()->loaded().state == before);
        QVERIFY2(detail()->message()->text().contains(says), qPrintable(detail()->message()->text()));
    }
    void write(SheetDeed deed, const DeedTexts &texts)
    {
        detail()->begin(deed);
        DeedForm *fields = form()->cardOf(deed)->form(deed);
        QVERIFY(!fields->isHidden());
        fields->setTexts(texts);
        fields->submitButton()->click();
        settle();
    }
    /// A sheet of 2026 for somebody who has none yet, opened through the form.
    QString newSheet(const QString &name)
    {
        openYear(2026);
        m_page->newSheet();
        settle();
        m_page->newForm()->setText(u"person"_s, name);
        const auto request = m_page->newForm()->value();
        if (!request)
            qFatal("%s", qPrintable(request.error().message));
        emit m_page->newForm()->submitted(*request);
        settle();
        return detail()->label();
    }
    /// Who signed in for the first time reads their sheets when who evaluates has looked at them once more.
    Person handOver(const Person &person, const QStringList &labels)
    {
        for (const QString &label : labels) {
            const auto looked = m_desk->elsewhere(
                [&](EvaluationService &service) { return service.find(m_capo.actor, *m_capo.keyring, label); });
            if (!looked)
                qFatal("%s", qPrintable(looked.error().message));
        }
        return person;
    }
    void dropDrafts()
    {
        const auto done = m_desk->office.run([slot = m_desk->office.database()] {
            return UnitOfWork(*slot()).run([&](Transaction &tx) -> Outcome {
                CHECK(slot()->write(tx, u"DELETE FROM form_draft"_s, {}));
                return {};
            });
        });
        QVERIFY(done);
    }
    qint64 count(const QString &sql)
    {
        return m_desk->office.run([slot = m_desk->office.database(), sql] {
            return slot()->readOne<qint64>(sql, {}, [](const Row &row) { return row.integer(0); }).value_or(-1);
        });
    }

    template <typename T>
    T deliverNow(QFuture<T> future)
    {
        (void)QTest::qWaitFor([&future] { return future.isFinished(); }, EvaluationUiDesk::kPatience);
        return future.result();
    }

    QString firstWithout()
    {
        const auto found = m_desk->office.run([slot = m_desk->office.database(), clock = m_desk->clock, capo = m_capo] {
            return EvaluationService(*slot(), clock).list(capo.actor, 2026);
        });
        QStringList have;
        for (const EvaluationSheet &one : *found)
            have << one.name;
        const auto people = deliverNow(m_page->gateway()->candidates(2026));
        for (const SheetCandidate &one : people->people) {
            if (!have.contains(one.name))
                return one.name;
        }
        return {};
    }

private slots:
    void initTestCase_data() { addEngines(); }
    void initTestCase() { theme::apply(*qApp, Scheme::Light); }

    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        if (!m_desks.contains(engine)) {
            m_desks[engine] = std::make_unique<EvaluationUiDesk>(engine);
            m_desk = m_desks[engine].get();
            m_capi[engine] = as(u"capo"_s);
        }
        m_desk = m_desks[engine].get();
        m_capo = m_capi[engine];
        dropDrafts();
        enter(m_capo);
    }
    void cleanup()
    {
        if (m_page) {
            m_page->keepDraft();
            settle();
        }
        m_page.reset();
    }
    void cleanupTestCase() { m_desks.clear(); }

    void theCockpitSaysWhoIsWhere()
    {
        QCOMPARE(list()->cockpit().cycle->year, 2026); // the latest that is open
        QCOMPARE(list()->year()->count(), 2);
        const int all = list()->model()->rowCount();
        QVERIFY(all >= 8);
        list()->setFilter(u"goals"_s);
        QCOMPARE(list()->model()->rowCount(), 0);
        list()->setFilter(u"year"_s);
        QCOMPARE(list()->model()->rowCount(), all);
        list()->setFilter(u"all"_s);
        list()->setSearch(u"serra ugo"_s);
        settle();
        QCOMPARE(list()->model()->rowCount(), 1);
        list()->setSearch(u"nobody at all"_s);
        settle();
        QVERIFY(list()->empty()->isVisible());
        list()->setSearch({});
        QVERIFY2(list()->dueText().contains(QString::number(list()->cockpit().without)), qPrintable(list()->dueText()));
        openYear(2025);
        const QModelIndex first = list()->model()->index(0);
        QVERIFY(first.data().toString().contains(u"late by"_s)); // the year of the sheet is over
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"VAL-2025/"_s));
        list()->setFilter(u"late"_s);
        QVERIFY(list()->model()->rowCount() > 0);
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            QVERIFY(list()->model()->index(row).data().toString().contains(u"late by"_s));
        QVERIFY(!list()->footer().isEmpty());
    }

    void nothingIsOpenedThatNobodyChose()
    {
        const qint64 before = count(u"SELECT COUNT(*) FROM read_log"_s);
        list()->view()->setFocus(Qt::TabFocusReason);
        QTest::qWait(0);
        settle();
        QCOMPARE(detail()->label(), QString());
        m_page->officeChanged();
        settle();
        QCOMPARE(count(u"SELECT COUNT(*) FROM read_log"_s), before);
        open(m_desk->labelOf(m_capo, 2026, u"Elena Marini"_s));
        const qint64 once = count(u"SELECT COUNT(*) FROM read_log"_s);
        QVERIFY(once > before);
        for (int i = 0; i < 3; ++i) { // a look at what changed reads no sheet
            m_page->officeChanged();
            settle();
        }
        QCOMPARE(count(u"SELECT COUNT(*) FROM read_log"_s), once);
    }

    void aSheetIsShownWhole()
    {
        openOf(2025, u"Elena Marini"_s);
        QVERIFY(detail()->header()->path()->summary().contains(evaluationStateName(EvaluationState::Notified)));
        QVERIFY(!detail()->header()->clockLine().isEmpty()); // the days of the review
        QCOMPARE(form()->goals()->count(), 2);
        QVERIFY(form()->goals()->totalText().contains(u"100"_s));
        QVERIFY(form()->scores()->scoreLine().contains(u"Eccellente"_s));
        QVERIFY(form()->scores()->whyButton()->isVisibleTo(form()));
        QVERIFY(form()->scores()->effectLine().contains(u"100"_s));
        QCOMPARE(form()->diary()->table()->rowCount(), 1);
        QVERIFY(form()->words()->text().contains(u"Obiettivi in linea"_s));
        QVERIFY(detail()->timeline()->items().size() >= 6);
        QVERIFY(!detail()->bar()->saveButton()->isEnabled());
    }

    void goalsAreWrittenAndTheirWeightsHold()
    {
        const QString label = newSheet(list()->cockpit().without > 0 ? firstWithout() : QString());
        QVERIFY(label.startsWith(u"VAL-2026/"_s));
        GoalsCard *goals = form()->goals();
        goals->addGoal();
        typeGoal(1, u"title"_s, u"Protocollo in giornata"_s);
        typeGoal(1, u"weight"_s, u"60"_s);
        goals->addGoal();
        typeGoal(2, u"title"_s, u"Archivio ordinato"_s);
        typeGoal(2, u"weight"_s, u"30"_s);
        QVERIFY2(goals->totalText().contains(u"90"_s) && goals->totalText().contains(u"10"_s),
                 qPrintable(goals->totalText()));
        type(u"late_reason"_s, u"Assegnata in corso d'anno."_s);
        settle();
        QVERIFY(!detail()->bar()->button(EvaluationAction::Share)->isEnabled());
        refused(EvaluationAction::Share, u"90"_s);
        QCOMPARE(QApplication::focusWidget(), goals->field(u"goal.2.weight"_s));
        typeGoal(2, u"weight"_s, u"40"_s);
        QVERIFY(goals->totalText().contains(u"100"_s));
        settle();
        take(EvaluationAction::Share, EvaluationState::Shared);
        QCOMPARE(form()->loaded().content.goals.size(), 2);
        QVERIFY(!form()->isDirty());
        QVERIFY(qobject_cast<QLineEdit *>(goals->field(u"goal.1.title"_s))->isReadOnly());
        refused(EvaluationAction::RecordDelivery, u"L. 241/1990"_s);
        QCOMPARE(QApplication::focusWidget(), form()->field(u"text"_s));
        refused(EvaluationAction::TakeBack, u"L. 241/1990"_s);
        type(u"text"_s, u"Si corregge un peso."_s);
        take(EvaluationAction::TakeBack, EvaluationState::Goals);
        QVERIFY(!qobject_cast<QLineEdit *>(goals->field(u"goal.1.title"_s))->isReadOnly());
    }

    void theScoreIsComputedWhileOneTypes()
    {
        openOf(2025, u"Ugo Serra"_s);
        refused(EvaluationAction::Reopen, u"L. 241/1990"_s); // a reason is wanted
        type(u"text"_s, u"Si rivedono i punteggi."_s);
        take(EvaluationAction::Reopen, EvaluationState::Proposal);
        const QString before = form()->scores()->scoreLine();
        typeGoal(1, u"score"_s, u"9,5"_s);
        settle();
        const QString after = form()->scores()->scoreLine();
        QVERIFY2(before != after, qPrintable(after));
        // The same figure that the service gives for the same content.
        const auto view = m_desk->elsewhere(
            [this, sheet = form()->sketch()](EvaluationService &service) { return service.view(m_capo.actor, sheet); });
        QVERIFY(view && view->score);
        QVERIFY2(after.contains(scoreText(view->score->value.total)), qPrintable(after));
        QCOMPARE(detail()->runningScore(), after); // seen however far the form is scrolled
        QVERIFY(!view->score->reasons.isEmpty());
        typeGoal(1, u"score"_s, u"11"_s);
        settle();
        QVERIFY(!form()->scores()->whyButton()->isVisibleTo(form()));
        QVERIFY(!detail()->bar()->button(EvaluationAction::Propose)->isEnabled());
        detail()->save();
        settle();
        QVERIFY(detail()->message()->text().contains(u"11,00"_s)); // outside the scale
        QCOMPARE(QApplication::focusWidget(), form()->goals()->field(u"goal.1.score"_s));
        typeGoal(1, u"score"_s, u"9,5"_s);
        settle();
        take(EvaluationAction::Propose, EvaluationState::Calibration); // what is typed is saved with the step
        QCOMPARE(form()->loaded().content.goals.first().score, 950);
    }

    void thePortavoceIsScoredAfterTheMayorWasHeard()
    {
        openOf(2025, u"Chiara Moretti"_s);
        QVERIFY(form()->words()->text().contains(u"chiarezza"_s));
        type(u"text"_s, u"Si riapre."_s);
        take(EvaluationAction::Reopen, EvaluationState::Proposal);
        const QPushButton *propose = detail()->bar()->button(EvaluationAction::Propose);
        QVERIFY(!propose->isEnabled());
        QVERIFY2(propose->toolTip().contains(u"L. 150/2000"_s), qPrintable(propose->toolTip()));
        refused(EvaluationAction::Propose, u"L. 150/2000"_s);
        refused(EvaluationAction::HearMayor, u"L. 150/2000"_s);
        QCOMPARE(QApplication::focusWidget(), form()->field(u"text"_s));
        m_desk->later(); // what the mayor says counts when nothing was scored anew after it
        type(u"text"_s, u"La Sindaca conferma il giudizio."_s);
        type(u"day"_s, u"2026-05-04"_s);
        refused(EvaluationAction::HearMayor, u"earlier"_s); // the step before was today
        QCOMPARE(QApplication::focusWidget(), form()->field(u"day"_s));
        type(u"day"_s, {});
        take(EvaluationAction::HearMayor, EvaluationState::MayorHeard);
        take(EvaluationAction::Propose, EvaluationState::Calibration);
        // The declaration of the year is wanted before the notification.
        QVERIFY(form()->parties()->declarationText().contains(u"L. 150/2000"_s));
        write(SheetDeed::Declare, {{u"text"_s, {}}});
        QVERIFY(detail()->message()->text().contains(u"L. 150/2000"_s));
        write(SheetDeed::Declare, {{u"text"_s, u"Non esercito altre attività."_s}});
        QVERIFY2(form()->parties()->declarationText().contains(u"Non esercito"_s),
                 qPrintable(form()->parties()->declarationText()));
        QVERIFY(form()->scores()->effectLine().contains(u"L. 150/2000"_s));
    }

    void theDiaryTakesFactsWithTheirEvidence()
    {
        openOf(2026, u"Elena Marini"_s);
        const auto rows = [this] { return form()->diary()->table()->rowCount(); };
        const int before = rows();
        write(SheetDeed::AddFact, {{u"text"_s, {}}});
        QCOMPARE(rows(), before);
        const DeedForm *fact = form()->diary()->form(SheetDeed::AddFact);
        QVERIFY(!fact->row(u"text"_s)->error().isEmpty());
        QCOMPARE(QApplication::focusWidget(), fact->field(u"text"_s));
        write(SheetDeed::AddFact,
              {{u"good"_s, u"no"_s},
               {u"day"_s, u"2026-04-20"_s},
               {u"text"_s, u"Relazione consegnata in ritardo."_s},
               {u"evidence"_s, u"Prot. 1234"_s}});
        QCOMPARE(rows(), before + 1);
        QVERIFY(fact->isHidden());
        QVERIFY(!form()->loaded().content.facts.last().good);
        form()->diary()->table()->setCurrentCell(before, 0);
        write(SheetDeed::WithdrawFact, {{u"reason"_s, u"Era di un altro ufficio."_s}});
        QCOMPARE(form()->loaded().content.facts.last().withdrawn, u"Era di un altro ufficio."_s);
        write(SheetDeed::AddTraining,
              {{u"title"_s, u"Corso sul CAD"_s}, {u"day"_s, u"2026-03-10"_s}, {u"minutes"_s, u"2,5"_s}});
        QVERIFY2(form()->training()->meterText().contains(u"2 h 30 min"_s),
                 qPrintable(form()->training()->meterText()));
        write(SheetDeed::EndEarlier, {{u"day"_s, u"2026-12-31"_s}, {u"reason"_s, u"Trasferimento"_s}});
        QVERIFY(!form()->parties()->form(SheetDeed::EndEarlier)->row(u"day"_s)->error().isEmpty());
    }

    void whoIsEvaluatedSeesTheirOwnSheetAlone()
    {
        const QString ugo = m_desk->labelOf(m_capo, 2025, u"Ugo Serra"_s);
        const QString mine = m_desk->labelOf(m_capo, 2025, u"Elena Marini"_s);
        const QString now = m_desk->labelOf(m_capo, 2026, u"Elena Marini"_s);
        enter(handOver(as(u"gabinetto"_s), {mine, now}));
        QVERIFY(list()->model()->rowCount() <= 1);
        openYear(2025);
        QCOMPARE(list()->model()->rowCount(), 1);
        m_page->open(ugo);
        settle();
        QCOMPARE(detail()->label(), QString());
        QVERIFY(detail()->empty()->isVisible());
        QVERIFY(!detail()->empty()->button()->isVisibleTo(detail()->empty()));
        open(mine); // notified: the scores are seen, and a review may be asked for
        QVERIFY(form()->scores()->scoreLine().contains(u"Eccellente"_s));
        QVERIFY(!detail()->bar()->saveButton()->isEnabled());
        QVERIFY(!form()->diary()->button(SheetDeed::AddFact)->isVisibleTo(form()));
        QVERIFY(detail()->bar()->button(EvaluationAction::Accept)->isEnabled());
        QVERIFY(!detail()->bar()->button(EvaluationAction::MakeFinal)->isEnabled());
        QVERIFY(!m_page->findChild<QAction *>(u"evaluation.new"_s)->isEnabled());
        refused(EvaluationAction::RequestReview, u"reasons"_s);
        type(u"text"_s, u"Il primo obiettivo è stato superato."_s);
        take(EvaluationAction::RequestReview, EvaluationState::Review);
        QVERIFY(detail()->header()->clockLine().contains(u"Nucleo"_s));
        openYear(2026);
        open(now); // not notified: no score
        QVERIFY(!form()->scores()->isVisibleTo(form()));
    }

    void theMayorIsHeardOnThePortavoceOnly()
    {
        const QString chiara = m_desk->labelOf(m_capo, 2025, u"Chiara Moretti"_s);
        openOf(2025, u"Chiara Moretti"_s);
        type(u"text"_s, u"Si riapre."_s);
        take(EvaluationAction::Reopen, EvaluationState::Proposal);
        enter(handOver(as(u"sindaco"_s), {chiara}));
        openYear(2025);
        QCOMPARE(list()->model()->rowCount(), 1);
        open(chiara);
        QVERIFY(!detail()->bar()->button(EvaluationAction::Propose)->isEnabled());
        type(u"text"_s, u"Sono soddisfatta del suo lavoro."_s);
        take(EvaluationAction::HearMayor, EvaluationState::MayorHeard);
        QVERIFY(form()->words()->text().contains(u"soddisfatta"_s));
    }

    void whatIsTypedIsKeptAndSealed()
    {
        openOf(2025, u"Irene Fontana"_s);
        type(u"text"_s, u"Una frase segretissima."_s);
        detail()->begin(SheetDeed::HandTo);
        form()->parties()->form(SheetDeed::HandTo)->setText(u"opinion"_s, u"Ottimo lavoro."_s);
        m_page->leave();
        settle();
        QCOMPARE(count(u"SELECT COUNT(*) FROM form_draft WHERE form = 'evaluation'"_s), 1);
        QCOMPARE(count(u"SELECT COUNT(*) FROM form_draft WHERE content LIKE '%segretissima%'"_s), 0);
        const QString label = detail()->label();
        enter(m_capo); // as after a sign-out
        openYear(2025);
        open(label);
        QCOMPARE(form()->text(u"text"_s), u"Una frase segretissima."_s);
        QCOMPARE(form()->text(u"deed.hand_to.opinion"_s), u"Ottimo lavoro."_s);
        QVERIFY(detail()->draftNote()->isVisible());
        emit detail()->draftNote()->actionTriggered(); // given up
        settle();
        QVERIFY(!form()->isDirty());
        QCOMPARE(count(u"SELECT COUNT(*) FROM form_draft WHERE form = 'evaluation'"_s), 0);
        // Another sheet and back: nothing is lost.
        type(u"text"_s, u"A metà."_s);
        open(m_desk->labelOf(m_capo, 2025, u"Franco Riva"_s));
        QVERIFY(!form()->isDirty());
        open(label);
        QCOMPARE(form()->text(u"text"_s), u"A metà."_s);
    }

    void whatAColleagueDoesIsSeenUnderWhatIsTyped()
    {
        const QString label = m_desk->labelOf(m_capo, 2025, u"Dario Costa"_s);
        openYear(2025);
        open(label);
        type(u"text"_s, u"Una nota mia."_s);
        const auto done = m_desk->elsewhere([&](EvaluationService &service) -> Outcome {
            TRY(const SheetView view, service.find(m_capo.actor, *m_capo.keyring, label));
            CHECK(service.advance(m_capo.actor, *m_capo.keyring, view.sheet, {EvaluationAction::Calibrate, {}, {}}));
            return {};
        });
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message));
        m_page->officeChanged();
        settle();
        QVERIFY(form()->loaded().state == EvaluationState::Interview);
        QCOMPARE(form()->text(u"text"_s), u"Una nota mia."_s);
        QVERIFY(!detail()->message()->text().isEmpty());

        // Also while the list shows another year.
        const qint64 seen = form()->loaded().version;
        openYear(2026);
        QCOMPARE(detail()->label(), label);
        QVERIFY(m_desk->elsewhere([&](EvaluationService &service) -> Outcome {
            TRY(const SheetView view, service.find(m_capo.actor, *m_capo.keyring, label));
            CHECK(service.advance(m_capo.actor, *m_capo.keyring, view.sheet,
                                  {EvaluationAction::Reopen, {}, u"Rivisto."_s}));
            return {};
        }));
        m_page->officeChanged();
        QTRY_VERIFY_WITH_TIMEOUT(form()->loaded().version > seen, 30'000);
        QVERIFY(form()->loaded().state == EvaluationState::Proposal);
    }

    void aSaveOverANewerVersionIsTold()
    {
        const QString label = m_desk->labelOf(m_capo, 2025, u"Piero Longo"_s);
        openYear(2025);
        open(label);
        type(u"text"_s, u"Si riapre."_s);
        take(EvaluationAction::Reopen, EvaluationState::Proposal);
        type(u"motivation"_s, u"La mia motivazione."_s);
        const auto done = m_desk->elsewhere([&](EvaluationService &service) -> Outcome {
            TRY(SheetView view, service.find(m_capo.actor, *m_capo.keyring, label));
            view.sheet.content.motivation = u"Quella dell'altro computer."_s;
            CHECK(service.save(m_capo.actor, *m_capo.keyring, view.sheet));
            return {};
        });
        QVERIFY(done);
        detail()->save();
        settle();
        QCOMPARE(form()->text(u"motivation"_s), u"La mia motivazione."_s);
        QVERIFY2(detail()->message()->text().contains(u"reasons of the evaluation"_s),
                 qPrintable(detail()->message()->text()));
        detail()->save();
        settle();
        QCOMPARE(form()->loaded().content.motivation, u"La mia motivazione."_s);
    }

    void calibrationIsAChartAndATable()
    {
        openYear(2025);
        m_page->showCalibration();
        settle();
        const CalibrationPane *pane = m_page->calibration();
        QCOMPARE(pane->chart()->barCount(), 5);
        QVERIFY(pane->table()->rowCount() >= 7);
        QVERIFY(!pane->quotaText().isEmpty());
        QVERIFY(pane->chart()->accessibleDescription().contains(u"Eccellente"_s));
        const QString label = m_desk->labelOf(m_capo, 2025, pane->table()->item(0, 0)->text());
        emit pane->table()->cellActivated(0, 0);
        settle();
        QCOMPARE(detail()->label(), label);
        // Nothing is left of it when the person goes away.
        m_page->showCalibration();
        settle();
        m_page->closeSecrets();
        QCOMPARE(pane->table()->rowCount(), 0);
        QCOMPARE(detail()->label(), QString());
        QVERIFY(form()->text(u"motivation"_s).isEmpty());
        QCOMPARE(form()->goals()->count(), 0);
        m_page->refresh();
        settle();
        QCOMPARE(detail()->label(), label);
    }

    void cyclesAreOpenedAndClosed()
    {
        CyclePane *pane = m_page->cycle();
        m_page->showCycle();
        settle();
        pane->closeYear();
        settle();
        QVERIFY2(pane->message()->text().contains(u"VAL-2026/0001"_s), qPrintable(pane->message()->text()));
        pane->yearField()->setText(u"abc"_s);
        pane->openYear();
        settle();
        QVERIFY(!pane->message()->text().isEmpty());
        QCOMPARE(QApplication::focusWidget(), pane->yearField());
        pane->yearField()->setText(u"2027"_s);
        pane->openYear();
        settle();
        QCOMPARE(list()->cockpit().cycle->year, 2027);
        QVERIFY(list()->empty()->isVisible()); // what to do stands there
        QVERIFY(pane->cycleText().contains(u"2027"_s));
        pane->closeYear();
        settle();
        QVERIFY(list()->cockpit().cycle->closedOn.isValid());
        pane->publish();
        settle();
        QVERIFY(detail()->showsPaper());
    }

    void aSystemComesFromItsFile()
    {
        CyclePane *pane = m_page->cycle();
        m_page->showCycle();
        settle();
        QCOMPARE(pane->systems()->rowCount(), 1);
        const QString path = m_dir.filePath(u"sistema.json"_s);
        pane->saveSystem(path);
        settle();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray json = file.readAll();
        json.replace("2024-01-01", "2027-01-01");
        file.resize(0);
        file.write(json);
        file.close();
        pane->addSystem(path);
        settle();
        QCOMPARE(pane->systems()->rowCount(), 2);
        json.replace("\"goals\": 40", "\"goals\": 41").replace("\"goals\":40", "\"goals\":41");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        pane->addSystem(path);
        settle();
        QVERIFY2(pane->message()->text().contains(u"weights"_s), qPrintable(pane->message()->text()));
        QCOMPARE(pane->systems()->rowCount(), 2);
        pane->addSystem(m_dir.filePath(u"none.json"_s));
        settle();
        QVERIFY(pane->message()->text().contains(u"none.json"_s));
    }

    void papersArePreviewedAndWritten()
    {
        openOf(2025, u"Elena Marini"_s);
        QVERIFY(detail()->output()->action(EvaluationPaper::Sheet)->isEnabled());
        QVERIFY(!detail()->output()->action(EvaluationPaper::ReviewOutcome)->isEnabled());
        detail()->output()->preview(EvaluationPaper::Sheet);
        settle();
        QVERIFY(detail()->showsPaper());
        QVERIFY(detail()->previewPane()->pageCount() >= 1);
        const QString path = m_dir.filePath(u"scheda.pdf"_s);
        detail()->output()->write(path);
        settle();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(file.size() > 10'000);
        QVERIFY(detail()->message()->text().contains(path));
        QVERIFY(!detail()->showsPaper());
    }

    void everyPartCanBeReachedAndHasAName()
    {
        openOf(2025, u"Chiara Moretti"_s);
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()
                || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool ofSomething = widget->parentWidget() && !widget->parentWidget()->accessibleName().isEmpty();
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || ofSomething
                         || qobject_cast<const QAbstractScrollArea *>(widget),
                     qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
        // Tab goes down the form as it is laid out.
        QTest::qWait(10);
        const QWidget *step = form()->field(u"text"_s);
        const QWidget *after = step->nextInFocusChain();
        while (after != step && (!after->isVisible() || !(after->focusPolicy() & Qt::TabFocus)))
            after = after->nextInFocusChain();
        QCOMPARE(after, form()->field(u"day"_s));
        QSet<QString> ids;
        for (const QAction *action : m_page->commands()) {
            QVERIFY2(!ids.contains(action->objectName()), qPrintable(action->objectName()));
            ids.insert(action->objectName());
            QVERIFY2(action->isEnabled() || !action->whatsThis().isEmpty(), qPrintable(action->objectName()));
        }
        for (const EvaluationAction action : kEvaluationActions)
            QVERIFY(ids.contains(u"evaluation.action."_s + evaluationActionKey(action)));
    }
};

QTEST_MAIN(EvaluationPageTest)
#include "EvaluationPageTest.moc"
