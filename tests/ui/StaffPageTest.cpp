#include "tests/ui/StaffDesk.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// The page of people and offices as somebody uses it, on both engines: the day, the people, the units, the refusals.
class StaffPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StaffDesk> m_desk;

    FactForm *open(FactsCard *card, FactDeed deed)
    {
        QTest::mouseClick(card->button(deed), Qt::LeftButton);
        return card->form();
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
        theme::apply(*qApp, Scheme::Light);
    }
    void init()
    {
        QFETCH(QString, engine);
        m_desk = std::make_unique<StaffDesk>(engine);
    }
    void cleanup() { m_desk.reset(); }

    void thePeopleAreThoseOfTheDay_data() { addEngines(); }
    void thePeopleAreThoseOfTheDay()
    {
        StaffDesk &d = *m_desk;
        d.sitDown(d.boss);
        QCOMPARE(d.names(), (QStringList{u"Anna Neri"_s, u"Bruno Riva"_s, u"Carla Vinci"_s}));
        d.page->dayBar()->setDay(QDate(2019, 6, 1));
        QCOMPARE(d.names(), QStringList{u"Anna Neri"_s});
        QVERIFY(d.page->dayBar()->todayButton()->isEnabled());
        d.list()->setShelf(StaffFilter::Shelf::All);
        QCOMPARE(d.names().size(), 3);
        d.list()->setShelf(StaffFilter::Shelf::Here);
        QTest::mouseClick(d.page->dayBar()->todayButton(), Qt::LeftButton);
        QCOMPARE(d.names().size(), 3);
        // By words, unit (with those under it) and contract; another order.
        d.list()->searchField()->setText(u"riva"_s);
        QCOMPARE(d.names(), QStringList{u"Bruno Riva"_s});
        d.list()->searchField()->clear();
        d.list()->showUnit(d.unitNamed(u"Stampa"_s));
        QCOMPARE(d.names(), (QStringList{u"Bruno Riva"_s, u"Carla Vinci"_s}));
        d.list()->contractBox()->setCurrentIndex(d.list()->contractBox()->findData(int(ContractKind::Art90)));
        QCOMPARE(d.names(), QStringList{u"Bruno Riva"_s});
        d.list()->contractBox()->setCurrentIndex(0);
        d.list()->showUnit({});
        d.list()->setSort(StaffFilter::Sort::Contract);
        QCOMPARE(d.names().last(), u"Bruno Riva"_s);
        // A day that is typed wrong changes nothing and says so.
        d.page->dayBar()->field()->setText(u"31/2/2020"_s);
        emit d.page->dayBar()->field()->edited();
        QVERIFY(d.page->dayBar()->field()->property("invalid").toBool());
        QCOMPARE(d.page->dayBar()->day(), d.clock.today());
    }

    void aPersonIsAddedEngagedAndMoved_data() { addEngines(); }
    void aPersonIsAddedEngagedAndMoved()
    {
        StaffDesk &d = *m_desk;
        d.sitDown(d.boss);
        d.page->newPerson();
        StaffPersonForm *who = d.person()->form();
        QTest::keyClicks(who->field(u"name"_s), u"Dario Costa"_s);
        QTest::keyClicks(who->field(u"badge"_s), u"101"_s); // Anna's
        QTest::keyClick(who->field(u"badge"_s), Qt::Key_Return);
        d.settle();
        QVERIFY(who->row(u"badge"_s)->error().contains(u"Anna Neri"_s));
        who->field(u"badge"_s)->setText(u"900"_s);
        QTest::mouseClick(who->saveButton(), Qt::LeftButton);
        d.settle();
        const StaffPersonId dario = d.personNamed(u"Dario Costa"_s);
        QVERIFY(dario.isValid());
        QCOMPARE(d.person()->person(), dario);

        FactsCard *contracts = d.person()->contracts();
        FactForm *form = open(contracts, FactDeed::Add);
        auto *kind = d.field<QComboBox>(form, u"kind"_s);
        kind->setCurrentIndex(kind->findData(int(ContractKind::Art90)));
        d.field<QLineEdit>(form, u"profile"_s)->setText(u"Collaboratore"_s);
        d.field<DateField>(form, u"valid_from"_s)->setText(u"1/9/2025"_s);
        d.field<DateField>(form, u"valid_to"_s)->setText(u"30/6/2029"_s);
        d.save(contracts);
        QCOMPARE(d.rows(contracts),
                 QStringList{
                     u"%1 | Collaboratore | 100% | 01/09/2025 | 30/06/2029"_s.arg(contractName(ContractKind::Art90))});

        FactsCard *units = d.person()->affiliations();
        form = open(units, FactDeed::Add);
        auto *unit = d.field<QComboBox>(form, u"unit"_s);
        unit->setCurrentIndex(unit->findData(d.unitNamed(u"Stampa"_s).value));
        d.field<DateField>(form, u"valid_from"_s)->setText(u"1/9/2025"_s);
        d.save(units);
        form = open(units, FactDeed::Move);
        unit = d.field<QComboBox>(form, u"unit"_s);
        unit->setCurrentIndex(unit->findData(d.unitNamed(u"Segreteria Sport"_s).value));
        d.field<DateField>(form, u"valid_from"_s)->setText(u"1/3/2026"_s);
        d.save(units);
        QCOMPARE(
            d.rows(units),
            (QStringList{u"Segreteria Sport | 100% | 01/03/2026 | "_s, u"Stampa | 100% | 01/09/2025 | 28/02/2026"_s}));
        // Everything answers on the day: in January he was in the other unit.
        d.list()->searchField()->setText(u"costa"_s);
        const auto place = [&] { return d.list()->model()->index(0).data().toString().section(u'\n', 1); };
        QVERIFY(place().contains(u"Segreteria Sport"_s));
        d.page->dayBar()->setDay(QDate(2026, 1, 15));
        QVERIFY(place().contains(u"Stampa"_s));
        d.picture(u"staff_person"_s);
    }

    void whatCannotBeIsSaidAtItsField_data() { addEngines(); }
    void whatCannotBeIsSaidAtItsField()
    {
        StaffDesk &d = *m_desk;
        d.sitDown(d.boss);
        d.choose(u"Anna Neri"_s);
        FactsCard *contracts = d.person()->contracts();
        FactForm *form = open(contracts, FactDeed::Add);
        form->findChild<QCheckBox *>(u"earlier"_s)->setChecked(false);
        d.field<DateField>(form, u"valid_from"_s)->setText(u"1/1/2026"_s);
        d.save(contracts);
        QVERIFY2(d.fault(form, u"valid_from"_s).contains(u"Anna Neri"_s), qPrintable(d.fault(form, u"valid_from"_s)));
        QVERIFY(form->isOpen());
        // A last day that is no day is not taken for none.
        d.field<DateField>(form, u"valid_to"_s)->setText(u"31/2/2027"_s);
        d.save(contracts);
        QVERIFY(!d.fault(form, u"valid_to"_s).isEmpty());
        QCOMPARE(d.rows(contracts).size(), 1);
        contracts->giveUp();
        // Correcting wants a reason; ending wants its day and no reason.
        form = open(contracts, FactDeed::Correct);
        d.field<QLineEdit>(form, u"profile"_s)->setText(u"Funzionario"_s);
        d.save(contracts);
        QVERIFY(!d.fault(form, u"reason"_s).isEmpty());
        d.field<QLineEdit>(form, u"reason"_s)->setText(u"errore di copiatura"_s);
        d.save(contracts);
        QVERIFY(d.rows(contracts).first().contains(u"Funzionario"_s));
        form = open(contracts, FactDeed::End);
        d.save(contracts);
        QVERIFY(!d.fault(form, u"valid_to"_s).isEmpty());
        d.field<DateField>(form, u"valid_to"_s)->setText(u"31/12/2026"_s);
        d.save(contracts);
        QVERIFY(d.rows(contracts).first().endsWith(u"31/12/2026"_s));
        // More than the whole of a person.
        FactsCard *units = d.person()->affiliations();
        form = open(units, FactDeed::Add);
        auto *unit = d.field<QComboBox>(form, u"unit"_s);
        unit->setCurrentIndex(unit->findData(d.unitNamed(u"Stampa"_s).value));
        d.field<QSpinBox>(form, u"percent"_s)->setValue(50);
        d.field<DateField>(form, u"valid_from"_s)->setText(u"1/1/2026"_s);
        d.save(units);
        QVERIFY(d.fault(form, u"percent"_s).contains(u"150"_s));
        d.picture(u"staff_refused"_s);
    }

    void theUnitsKeepTheirPast_data() { addEngines(); }
    void theUnitsKeepTheirPast()
    {
        StaffDesk &d = *m_desk;
        d.sitDown(d.boss);
        const StaffUnitId press = d.unitNamed(u"Stampa"_s);
        d.page->openUnit(press);
        QCOMPARE(d.page->view(), StaffPage::View::Units);
        FactsCard *periods = d.unit()->periods();
        FactForm *form = open(periods, FactDeed::Add);
        d.field<QLineEdit>(form, u"name"_s)->setText(u"Comunicazione"_s);
        d.field<DateField>(form, u"valid_from"_s)->setText(u"1/1/2026"_s);
        d.save(periods);
        QCOMPARE(d.rows(periods).size(), 2);
        const auto top = [&] { return d.page->units()->tree()->topLevelItem(0); };
        QCOMPARE(top()->text(0).section(u'\n', 0, 0), u"Gabinetto"_s);
        QCOMPARE(top()->child(0)->text(0).section(u'\n', 0, 0), u"Comunicazione"_s);
        d.page->dayBar()->setDay(QDate(2025, 12, 31));
        QCOMPARE(top()->child(1)->text(0).section(u'\n', 0, 0), u"Stampa"_s);
        d.page->dayBar()->setDay(d.clock.today());
        // Who stands in it keeps it open; the head is written; an art. 90 person may not be its manager.
        form = open(periods, FactDeed::End);
        d.field<DateField>(form, u"valid_to"_s)->setText(u"30/6/2026"_s);
        d.save(periods);
        QVERIFY(!d.fault(form, u"valid_to"_s).isEmpty());
        periods->giveUp();
        FactsCard *heads = d.unit()->heads();
        form = open(heads, FactDeed::Add);
        auto *person = d.field<QComboBox>(form, u"person"_s);
        person->setCurrentIndex(person->findData(d.personNamed(u"Bruno Riva"_s).value));
        auto *charge = d.field<QComboBox>(form, u"charge"_s);
        charge->setCurrentIndex(charge->findData(int(Charge::Dirigente)));
        d.field<DateField>(form, u"valid_from"_s)->setText(u"1/1/2026"_s);
        d.save(heads);
        QVERIFY(d.fault(form, u"charge"_s).contains(u"art. 90"_s));
        charge->setCurrentIndex(charge->findData(int(Charge::Coordinates)));
        d.save(heads);
        QCOMPARE(d.rows(heads).size(), 1);
        QVERIFY(top()->child(0)->text(0).contains(u"Bruno Riva"_s));
        d.picture(u"staff_unit"_s);
        // A new one under another.
        d.page->newUnit();
        form = d.unit()->newForm();
        d.field<QLineEdit>(form, u"name"_s)->setText(u"Cerimoniale"_s);
        d.field<DateField>(form, u"valid_from"_s)->setText(u"1/1/2026"_s);
        QTest::mouseClick(form->saveButton(), Qt::LeftButton);
        d.settle();
        QVERIFY(d.unitNamed(u"Cerimoniale"_s).isValid());
        QCOMPARE(d.unit()->unit(), d.unitNamed(u"Cerimoniale"_s));
    }

    void eachDelegaHasItsSecretariat_data() { addEngines(); }
    void eachDelegaHasItsSecretariat()
    {
        StaffDesk &d = *m_desk;
        d.sitDown(d.boss);
        d.page->setView(StaffPage::View::Deleghe);
        FactsCard *card = d.page->deleghe()->card();
        QCOMPARE(d.rows(card).size(), 2);
        const int sport = d.rows(card).at(0).contains(u"Sport"_s) ? 0 : 1;
        card->table()->setCurrentCell(sport, 0);
        QVERIFY(!card->button(FactDeed::Correct)->isEnabled()); // nothing is written yet
        FactForm *form = open(card, FactDeed::Add);
        auto *unit = d.field<QComboBox>(form, u"unit"_s);
        unit->setCurrentIndex(unit->findData(d.unitNamed(u"Segreteria Sport"_s).value));
        d.field<DateField>(form, u"valid_from"_s)->setText(u"1/1/2020"_s); // before she held it
        d.save(card);
        QVERIFY(d.fault(form, u"valid_from"_s).contains(u"Elena Sala"_s));
        d.field<DateField>(form, u"valid_from"_s)->setText(u"1/7/2024"_s);
        d.save(card);
        QVERIFY(d.rows(card).at(sport).contains(u"Segreteria Sport"_s));
        QVERIFY(!d.rows(card).at(1 - sport).contains(u"Segreteria"_s));
        d.picture(u"staff_deleghe"_s);
    }

    void payIsReadOnRequestAndLogged_data() { addEngines(); }
    void payIsReadOnRequestAndLogged()
    {
        StaffDesk &d = *m_desk;
        d.sitDown(d.boss);
        d.choose(u"Bruno Riva"_s);
        PayRow *pay = d.person()->payRow();
        QVERIFY(pay && pay->isVisible());
        pay->field()->setText(u"tanto"_s);
        QTest::mouseClick(pay->saveButton(), Qt::LeftButton);
        QVERIFY(!pay->row()->error().isEmpty());
        pay->field()->setText(u"12.600,50"_s);
        QTest::mouseClick(pay->saveButton(), Qt::LeftButton);
        d.settle();
        const auto readings = [&] {
            return kept(d.with<ReadLog>([&](ReadLog &log) { return log.readings(d.boss, {}); }));
        };
        QVERIFY(readings().isEmpty()); // looking at the person is not reading the pay
        QTest::mouseClick(pay->readButton(), Qt::LeftButton);
        d.settle();
        QStringList said;
        for (const QLabel *label : pay->findChildren<QLabel *>())
            said << label->text();
        QVERIFY2(said.join(u' ').contains(u"12.600,50"_s), qPrintable(said.join(u'|')));
        QCOMPARE(readings().size(), 1);
        QCOMPARE(readings().first().what.kind, ReadKind::Pay);
        QCOMPARE(readings().first().title, u"Bruno Riva"_s);
        d.choose(u"Anna Neri"_s);
        d.choose(u"Bruno Riva"_s);
        QVERIFY(pay->readButton()->isVisible()); // forgotten
    }

    void whoOnlyLooksWritesNothing_data() { addEngines(); }
    void whoOnlyLooksWritesNothing()
    {
        StaffDesk &d = *m_desk;
        const Actor voice = d.addUser(u"voce"_s, Role::Portavoce);
        d.sitDown(voice);
        d.choose(u"Bruno Riva"_s);
        QVERIFY(!d.person()->payRow());
        QVERIFY(!d.person()->contracts()->button(FactDeed::Add));
        QVERIFY(!d.person()->form()->field(u"tax_code"_s));
        QVERIFY(d.person()->form()->field(u"name"_s)->isReadOnly());
        QVERIFY(!d.person()->form()->saveButton()->isVisible());
        d.page->newPerson();
        QVERIFY(!d.person()->isNew());
        // The screen is never trusted: what is sent all the same is refused.
        Contract forged;
        forged.person = d.personNamed(u"Bruno Riva"_s);
        forged.validFrom = QDate(2026, 1, 1);
        auto refused = d.page->gateway()->put(forged, {});
        QTRY_VERIFY(refused.isFinished());
        QCOMPARE(refused.result().error().kind, ErrorKind::Forbidden);
        auto pay = d.page->gateway()->pay(StaffFactId{1});
        QTRY_VERIFY(pay.isFinished());
        QCOMPARE(pay.result().error().kind, ErrorKind::Forbidden);
        // The administrator manages the people and reads no pay.
        const Actor admin = d.addUser(u"ada"_s, Role::Amministratore);
        d.sitDown(admin);
        d.choose(u"Bruno Riva"_s);
        QVERIFY(d.person()->contracts()->button(FactDeed::Add));
        QVERIFY(!d.person()->payRow());
    }

    void whatIsTypedIsNotLost_data() { addEngines(); }
    void whatIsTypedIsNotLost()
    {
        StaffDesk &d = *m_desk;
        d.sitDown(d.boss);
        d.choose(u"Anna Neri"_s);
        FactsCard *skills = d.person()->skills();
        FactForm *form = open(skills, FactDeed::Add);
        d.field<QComboBox>(form, u"name"_s)->setEditText(u"lingua dei segni"_s);
        QVERIFY(d.page->isUnkept());
        d.choose(u"Bruno Riva"_s);
        QCOMPARE(d.person()->person(), d.personNamed(u"Anna Neri"_s));
        QVERIFY(!d.person()->message()->isHidden());
        // Neither another day nor what a colleague writes takes it away.
        d.page->dayBar()->setDay(QDate(2025, 1, 1));
        Skill theirs;
        theirs.person = d.personNamed(u"Carla Vinci"_s);
        theirs.name = u"autista"_s;
        theirs.validFrom = QDate(2026, 1, 1);
        d.put(theirs);
        d.page->officeChanged();
        QTRY_VERIFY(d.page->isIdle());
        QCOMPARE(d.field<QComboBox>(form, u"name"_s)->currentText(), u"lingua dei segni"_s);
        QVERIFY(form->isOpen());
        d.choose(u"Bruno Riva"_s);
        QTest::mouseClick(d.person()->message()->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(d.person()->person(), d.personNamed(u"Bruno Riva"_s));
        QVERIFY(!d.page->isUnkept());
    }

    void twoWhoWriteAtOnce_data() { addEngines(); }
    void twoWhoWriteAtOnce()
    {
        StaffDesk &d = *m_desk;
        d.sitDown(d.boss);
        d.choose(u"Anna Neri"_s);
        FactsCard *contracts = d.person()->contracts();
        FactForm *form = open(contracts, FactDeed::End);
        d.field<DateField>(form, u"valid_to"_s)->setText(u"31/12/2026"_s);
        Contract theirs = std::get<Contract>(*contracts->current());
        theirs.validTo = QDate(2027, 6, 30);
        d.put(theirs);
        d.save(contracts);
        QVERIFY(!contracts->message()->isHidden());
        QVERIFY(form->isOpen());
        QTRY_VERIFY(d.rows(contracts).first().endsWith(u"30/06/2027"_s)); // theirs is shown, mine is still typed
        QCOMPARE(d.field<DateField>(form, u"valid_to"_s)->text(), u"31/12/2026"_s);
    }
};

QTEST_MAIN(StaffPageTest)
#include "StaffPageTest.moc"
