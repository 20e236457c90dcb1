#include "tests/staff/StaffOffice.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// Who may sign: an art. 90 person gives opinions and visti, the competent manager signs what is gestione.
class SigningTest : public QObject
{
    Q_OBJECT

    const QDate m_day{2026, 5, 5};
    StaffBook m_book;
    StaffUnitId m_settore{1}, m_cabinet{2}, m_press{3};
    StaffPersonId m_manager{1}, m_chief{2}, m_voice{3}, m_clerk{4};

    void addUnit(StaffUnitId unit, const QString &name, StaffUnitId parent)
    {
        UnitPeriod period;
        period.id = {unit.value};
        period.unit = unit;
        period.name = name;
        period.parent = parent;
        period.validFrom = QDate(2020, 1, 1);
        m_book.units << period;
    }
    void addPerson(StaffPersonId id, const QString &name, ContractKind kind)
    {
        m_book.people << StaffPerson{id, name, {}, {}, {}, {}, {}, 1};
        m_book.contracts << StaffOffice::contract(id, kind, QDate(2024, 1, 1));
    }
    Explained<Signing> ask(StaffPersonId person, StaffUnitId unit, Nature nature, const QDate &day) const
    {
        return whoSigns(m_book, {person, unit, nature, day});
    }
    static QString told(const Explained<Signing> &answer) { return reasonLines(answer.reasons).join(u'\n'); }

private slots:
    void init()
    {
        m_book = {};
        addUnit(m_settore, u"Affari generali"_s, {});
        addUnit(m_cabinet, u"Gabinetto"_s, m_settore);
        addUnit(m_press, u"Stampa"_s, m_cabinet);
        addPerson(m_manager, u"Carla Dirigente"_s, ContractKind::Permanent);
        addPerson(m_chief, u"Aldo Capo"_s, ContractKind::Art90);
        addPerson(m_voice, u"Vera Voce"_s, ContractKind::Portavoce);
        addPerson(m_clerk, u"Ivo Istruttore"_s, ContractKind::Permanent);
        m_book.heads << StaffOffice::head(m_settore, m_manager, Charge::Dirigente, QDate(2024, 1, 1))
                     << StaffOffice::head(m_cabinet, m_chief, Charge::Coordinates, QDate(2024, 1, 1));
    }

    void anArt90PersonGivesOpinionsAndVisti()
    {
        for (const Nature nature : {Nature::None, Nature::Opinion, Nature::Visto, Nature::Communication}) {
            const auto answer = ask(m_chief, m_cabinet, nature, m_day);
            QVERIFY2(answer.value.may, qPrintable(told(answer)));
            QCOMPARE(answer.value.signer, m_chief);
        }
        QVERIFY(!ask(m_chief, m_cabinet, Nature::Visto, QDate(2023, 12, 31)).value.may);
        QVERIFY(!ask(m_manager, m_settore, Nature::Decision, m_day).value.may);
    }

    void whatIsGestioneIsTheManagers()
    {
        for (const Nature nature : {Nature::Authorisation, Nature::Liquidation}) {
            const auto refused = ask(m_chief, m_press, nature, m_day);
            QVERIFY(!refused.value.may);
            QCOMPARE(refused.value.signer, m_manager);
            QCOMPARE(refused.value.officeName, u"Affari generali"_s);
            QVERIFY2(told(refused).contains(u"art. 90 c. 3-bis"_s) && told(refused).contains(u"art. 107"_s),
                     qPrintable(told(refused)));
            QVERIFY(ask(m_manager, m_press, nature, m_day).value.may);
            QVERIFY(!ask(m_clerk, m_press, nature, m_day).value.may);
            QVERIFY(!ask(m_voice, m_press, nature, m_day).value.may);
        }
        const auto outcome = requireSigning(m_book, {m_chief, m_cabinet, Nature::Liquidation, m_day});
        QCOMPARE(outcome.error().kind, ErrorKind::Forbidden);
        QVERIFY(outcome.error().message.contains(u"art. 90"_s)
                && outcome.error().message.contains(u"Carla Dirigente"_s));
        QVERIFY(requireSigning(m_book, {m_manager, m_cabinet, Nature::Liquidation, m_day}));
    }

    /// A wrong charge in the data gives an art. 90 person no power: the contract is asked on the day.
    void theContractCountsWhateverTheChargeSays()
    {
        m_book.heads[1].charge = Charge::Dirigente;
        const auto answer = ask(m_chief, m_cabinet, Nature::Authorisation, m_day);
        QVERIFY(!answer.value.may);
        QCOMPARE(answer.value.signer, m_manager);
        m_book.contracts[1].kind = ContractKind::Art110;
        QVERIFY(ask(m_chief, m_cabinet, Nature::Authorisation, m_day).value.may);
    }

    void theNearestManagerSignsOnThatDay()
    {
        m_book.heads << StaffOffice::head(m_press, m_clerk, Charge::Responsabile, QDate(2025, 1, 1),
                                          QDate(2025, 12, 31));
        QCOMPARE(ask(m_clerk, m_press, Nature::Authorisation, QDate(2025, 12, 31)).value.signer, m_clerk);
        QCOMPARE(ask(m_clerk, m_press, Nature::Authorisation, QDate(2026, 1, 1)).value.signer, m_manager);
        m_book.heads.removeFirst();
        const auto none = ask(m_clerk, m_press, Nature::Authorisation, m_day);
        QVERIFY(!none.value.may && !none.value.signer.isValid() && !none.reasons.isEmpty());
        // A circle that came with the data ends.
        m_book.units[0].parent = m_press;
        QVERIFY(!ask(m_clerk, m_press, Nature::Authorisation, m_day).value.signer.isValid());
    }

    void noManagersChargeForArt90IsWritten_data() { addEngines(); }
    void noManagersChargeForArt90IsWritten()
    {
        QFETCH(QString, engine);
        StaffOffice o(engine);
        const StaffUnitId unit = o.unit(u"Gabinetto"_s);
        const StaffPersonId chief = o.person(u"Aldo Capo"_s, u"anna"_s);
        const StaffPersonId manager = o.person(u"Carla Dirigente"_s);
        const Contract hired = o.put(o.contract(chief, ContractKind::Art90, QDate(2025, 1, 1)));
        const auto refused = o.service.put(o.boss(), o.head(unit, chief, Charge::Dirigente, QDate(2025, 6, 1)));
        QCOMPARE(faultOf(refused), u"charge"_s);
        QVERIFY(refused.error().message.contains(u"art. 90 c. 3-bis"_s));
        o.put(o.head(unit, chief, Charge::Coordinates, QDate(2025, 6, 1)));
        // What a procedure asks for who is at work: anna is the head of cabinet.
        QVERIFY(o.service.requireSigning(o.boss(), unit, Nature::Visto));
        QCOMPARE(o.service.requireSigning(o.boss(), unit, Nature::Liquidation).error().kind, ErrorKind::Forbidden);
        o.put(o.contract(manager, ContractKind::Permanent, QDate(2020, 1, 1)));
        o.put(o.head(unit, manager, Charge::Dirigente, QDate(2026, 5, 1)), {{}, true});
        const auto outcome = o.service.requireSigning(o.boss(), unit, Nature::Liquidation);
        QVERIFY2(outcome.error().message.contains(u"Carla Dirigente"_s), qPrintable(outcome.error().message));
        const auto answer = kept(o.service.whoSigns(o.office.reader, {manager, unit, Nature::Liquidation, m_day}));
        QVERIFY(answer.value.may);
        // And no contract under art. 90 for who signs as a manager.
        Contract turned = kept(o.service.book(o.boss(), m_day)).contracts.last();
        for (const Contract &one : kept(o.service.book(o.boss(), m_day)).contracts) {
            if (one.person == manager)
                turned = one;
        }
        turned.kind = ContractKind::Art90;
        QCOMPARE(faultOf(o.service.put(o.boss(), turned, {u"prova"_s, false})), u"kind"_s);
        QVERIFY(hired.id.isValid());
    }
};

QTEST_GUILESS_MAIN(SigningTest)
#include "SigningTest.moc"
