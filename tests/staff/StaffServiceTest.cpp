#include "tests/staff/StaffOffice.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// People, units and what ties them, on both engines: every date gives what was true then, and nothing that cannot be
/// is written.
class StaffServiceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StaffOffice> m_office;

    const ChartUnit unitOn(StaffUnitId unit, const QDate &day)
    {
        for (const ChartUnit &one : kept(m_office->service.chart(m_office->boss(), day)).units) {
            if (one.unit == unit)
                return one;
        }
        return {};
    }
    QStringList membersOn(StaffUnitId unit, const QDate &day)
    {
        QStringList names;
        for (const ChartMember &member : unitOn(unit, day).members)
            names << u"%1 %2 %3"_s.arg(member.name).arg(member.percent).arg(member.contract);
        return names;
    }

private slots:
    void init()
    {
        QFETCH(QString, engine);
        m_office = std::make_unique<StaffOffice>(engine);
    }
    void cleanup() { m_office.reset(); }

    void everyPastDateGivesWhatWasTrueThen_data() { addEngines(); }
    void everyPastDateGivesWhatWasTrueThen()
    {
        StaffOffice &o = *m_office;
        const QDate start(2018, 1, 1), turn(2022, 3, 1), later(2024, 7, 1);
        const StaffUnitId cabinet = o.unit(u"Gabinetto"_s);
        const StaffUnitId press = o.unit(u"Stampa"_s, cabinet, start);
        const StaffPersonId anna = o.person(u"Anna Neri"_s), bruno = o.person(u"Bruno Riva"_s);
        o.put(o.contract(anna, ContractKind::Permanent, start));
        o.put(o.contract(bruno, ContractKind::Art90, start, QDate(2023, 12, 31)));
        o.put(o.affiliation(anna, cabinet, 60, start));
        o.put(o.affiliation(bruno, press, 100, start));
        o.put(o.head(cabinet, bruno, Charge::Coordinates, start));
        o.put(o.serving(u"Marco Conti"_s, press, QDate(2021, 1, 1)));
        // Everything changes on one day or another: contract, unit, head, assignment, delega.
        o.put(o.contract(anna, ContractKind::Art110, turn), {{}, true});
        o.put(o.head(cabinet, anna, Charge::Dirigente, turn), {{}, true});
        o.put(o.affiliation(anna, cabinet, 100, turn), {{}, true});
        UnitPeriod renamed;
        renamed.unit = press;
        renamed.name = u"Comunicazione"_s;
        renamed.kind = UnitKind::Secretariat;
        renamed.validFrom = later;
        o.put(renamed, {{}, true}); // now at the top
        o.put(o.serving(u"Elena Sala"_s, press, later));

        const QDate before = turn.addDays(-1);
        QCOMPARE(membersOn(cabinet, before), QStringList{u"Anna Neri 60 Permanent staff"_s});
        QCOMPARE(membersOn(cabinet, turn), QStringList{u"Anna Neri 100 Art. 110 TUEL"_s});
        QCOMPARE(unitOn(cabinet, before).headName, u"Bruno Riva"_s);
        QCOMPARE(unitOn(cabinet, turn).headName, u"Anna Neri"_s);
        QCOMPARE(unitOn(cabinet, turn).charge, Charge::Dirigente);
        QCOMPARE(membersOn(press, QDate(2023, 12, 31)), QStringList{u"Bruno Riva 100 Art. 90 TUEL"_s});
        QCOMPARE(membersOn(press, QDate(2024, 1, 1)), QStringList{u"Bruno Riva 100 "_s});
        const ChartUnit old = unitOn(press, later.addDays(-1)), now = unitOn(press, later);
        QCOMPARE(old.name, u"Stampa"_s);
        QCOMPARE(old.depth, 1);
        QCOMPARE(old.parent, cabinet);
        QCOMPARE(old.deleghe, (QList<ChartDelega>{{u"Marco Conti"_s, u"Assessore"_s, u"Sport"_s}}));
        QCOMPARE(now.name, u"Comunicazione"_s);
        QCOMPARE(now.depth, 0);
        QCOMPARE(now.deleghe, (QList<ChartDelega>{{u"Elena Sala"_s, u"Assessore"_s, u"Sport"_s}}));
        QVERIFY(!unitOn(press, start.addDays(-1)).unit.isValid());
        QVERIFY(unitOn(cabinet, start.addDays(-1)).members.isEmpty());
        // What is read of a day from the data is what the whole history says of it.
        const StaffBook all = kept(o.service.book(o.boss()));
        for (const QDate &day : {start, before, turn, later, o.clock.today()}) {
            QCOMPARE(kept(o.service.book(o.boss(), day)), on(all, day));
            QCOMPARE(kept(o.service.chart(o.boss(), day)), chartOn(all, day));
        }
    }

    void whatCannotBeIsRefusedWithTheField_data() { addEngines(); }
    void whatCannotBeIsRefusedWithTheField()
    {
        StaffOffice &o = *m_office;
        StaffService &service = o.service;
        const QDate day(2025, 1, 1);
        const StaffUnitId cabinet = o.unit(u"Gabinetto"_s), press = o.unit(u"Stampa"_s, cabinet);
        const StaffPersonId anna = o.person(u"Anna Neri"_s);
        QCOMPARE(faultOf(service.put(o.boss(), o.contract(anna, ContractKind::Permanent, day, day.addDays(-1)))),
                 u"valid_to"_s);
        QCOMPARE(faultOf(service.put(o.boss(), o.contract(anna, ContractKind::Permanent, {}))), u"valid_from"_s);
        QCOMPARE(faultOf(service.put(o.boss(), o.contract({77}, ContractKind::Permanent, day))), u"person"_s);
        o.put(o.contract(anna, ContractKind::Permanent, day, QDate(2025, 12, 31)));
        const auto twice = service.put(o.boss(), o.contract(anna, ContractKind::Art90, QDate(2025, 12, 31)));
        QCOMPARE(faultOf(twice), u"valid_from"_s);
        QVERIFY(twice.error().message.contains(u"Anna Neri"_s) && twice.error().message.contains(u"Permanent staff"_s));
        Contract emolument = o.contract(anna, ContractKind::Permanent, QDate(2026, 1, 1));
        emolument.emolumentoUnico = true;
        QCOMPARE(faultOf(service.put(o.boss(), emolument)), u"emolumento_unico"_s);
        emolument.emolumentoUnico = false;
        emolument.partTime = 0;
        QCOMPARE(faultOf(service.put(o.boss(), emolument)), u"part_time"_s);
        emolument.partTime = 100;
        emolument.week = {432, 432};
        QCOMPARE(faultOf(service.put(o.boss(), emolument)), u"week"_s);
        emolument.week = {432, 432, 432, 432, 432, 0, 0};
        QCOMPARE(o.put(emolument).week, emolument.week);
        QCOMPARE(kept(service.book(o.boss(), QDate(2026, 2, 1))).contracts.first().week, emolument.week);
        QCOMPARE(faultOf(service.put(o.boss(), o.affiliation(anna, press, 101, day))), u"percent"_s);
        QCOMPARE(faultOf(service.put(o.boss(), o.affiliation(anna, {88}, 10, day))), u"unit"_s);
        QCOMPARE(faultOf(service.put(o.boss(), o.affiliation(anna, press, 10, QDate(2015, 12, 31)))), u"unit"_s);
        QCOMPARE(faultOf(service.put(o.boss(), o.serving(u"Marco Conti"_s, press, QDate(2024, 7, 1)))),
                 u"valid_from"_s);
        StaffPerson wrong;
        QCOMPARE(faultOf(service.savePerson(o.boss(), wrong)), u"name"_s);
        wrong.name = u"X Y"_s;
        wrong.taxCode = u"RSSMRA80A01H501X"_s;
        QCOMPARE(faultOf(service.savePerson(o.boss(), wrong)), u"tax_code"_s);
        wrong.taxCode.clear();
        wrong.email = u"nobody"_s;
        QCOMPARE(faultOf(service.savePerson(o.boss(), wrong)), u"email"_s);
    }

    void nobodyIsInUnitsForMoreThanTheWhole_data() { addEngines(); }
    void nobodyIsInUnitsForMoreThanTheWhole()
    {
        StaffOffice &o = *m_office;
        const StaffUnitId a = o.unit(u"A"_s), b = o.unit(u"B"_s), c = o.unit(u"C"_s);
        const StaffPersonId anna = o.person(u"Anna Neri"_s);
        o.put(o.affiliation(anna, a, 50, QDate(2025, 1, 1)));
        o.put(o.affiliation(anna, b, 40, QDate(2025, 6, 1), QDate(2025, 6, 30)));
        // It holds on the first day and breaks on one in the middle.
        const auto much = o.service.put(o.boss(), o.affiliation(anna, c, 20, QDate(2025, 3, 1)));
        QCOMPARE(faultOf(much), u"percent"_s);
        const QString said = much.error().fields.first().message;
        QVERIFY2(said.contains(u"110%"_s) && said.contains(u"A 50%"_s) && said.contains(u"B 40%"_s)
                     && said.contains(u"2025"_s),
                 qPrintable(said));
        QVERIFY(o.service.put(o.boss(), o.affiliation(anna, c, 20, QDate(2025, 3, 1), QDate(2025, 5, 31))));
        QVERIFY(o.service.put(o.boss(), o.affiliation(anna, c, 50, QDate(2025, 7, 1))));
    }

    void noUnitStandsUnderItself_data() { addEngines(); }
    void noUnitStandsUnderItself()
    {
        StaffOffice &o = *m_office;
        const StaffUnitId a = o.unit(u"A"_s), b = o.unit(u"B"_s, a), c = o.unit(u"C"_s, b);
        UnitPeriod turned;
        turned.unit = a;
        turned.name = u"A"_s;
        turned.parent = c;
        turned.validFrom = QDate(2026, 1, 1);
        QCOMPARE(faultOf(o.service.put(o.boss(), turned, {{}, true})), u"parent"_s);
        turned.parent = a;
        QCOMPARE(faultOf(o.service.put(o.boss(), turned, {{}, true})), u"parent"_s);
        // C leaves B for a year that is to come: the circle would close again after it.
        UnitPeriod away;
        away.unit = c;
        away.name = u"C"_s;
        away.validFrom = QDate(2027, 1, 1);
        away.validTo = QDate(2027, 12, 31);
        o.put(away, {{}, true});
        UnitPeriod back = away;
        back.parent = b;
        back.validFrom = QDate(2028, 1, 1);
        back.validTo = {};
        o.put(back);
        turned.parent = c;
        turned.validFrom = QDate(2027, 1, 1);
        const auto closes = o.service.put(o.boss(), turned, {{}, true});
        QCOMPARE(faultOf(closes), u"parent"_s);
        QVERIFY2(closes.error().message.contains(u"2028"_s), qPrintable(closes.error().message));
        turned.validTo = QDate(2027, 12, 31);
        // For that year alone it holds, once it is written where A goes back to: B would stand on nothing after it.
        QCOMPARE(faultOf(o.service.put(o.boss(), turned, {{}, true})), u"valid_to"_s);
        UnitPeriod home;
        home.unit = a;
        home.name = u"A"_s;
        home.validFrom = QDate(2028, 1, 1);
        o.put(home, {{}, true});
        QVERIFY(o.service.put(o.boss(), turned, {{}, true}));
        QCOMPARE(unitOn(a, QDate(2027, 6, 1)).parent, c);
        // A unit with people or units in it does not end under them.
        const StaffBook book = kept(o.service.book(o.boss(), QDate(2026, 6, 1)));
        for (UnitPeriod period : book.units) {
            if (period.unit != b)
                continue;
            period.validTo = QDate(2026, 7, 1);
            QCOMPARE(faultOf(o.service.put(o.boss(), period)), u"valid_to"_s);
            QCOMPARE(faultOf(o.service.withdraw(o.boss(), period, u"prova"_s)), u"valid_to"_s);
        }
    }

    void correctingWantsAReasonAndLeavesALine_data() { addEngines(); }
    void correctingWantsAReasonAndLeavesALine()
    {
        StaffOffice &o = *m_office;
        const StaffPersonId anna = o.person(u"Anna Neri"_s);
        const Contract first = o.put(o.contract(anna, ContractKind::Permanent, QDate(2025, 1, 1)));
        Contract ended = first;
        ended.validTo = QDate(2026, 4, 30);
        ended = o.put(ended); // ending wants no reason
        QCOMPARE(ended.version, 2);
        Contract corrected = ended;
        corrected.validFrom = QDate(2024, 12, 1);
        corrected.profile = u"Istruttore"_s;
        QCOMPARE(faultOf(o.service.put(o.boss(), corrected)), u"reason"_s);
        o.put(corrected, {u"decorrenza trascritta male"_s, false});
        QCOMPARE(o.lastLine(),
                 u"staff.contract.correct|person %1|%2; 2025-01-01/2026-04-30 -> 2024-12-01/2026-04-30; "
                 "valid_from profile; decorrenza trascritta male"_s.arg(anna.value)
                     .arg(first.id.value));
        // Who still has the row before, and who turns a row into another's.
        QCOMPARE(o.service.put(o.boss(), ended, {u"x"_s, false}).error().kind, ErrorKind::Conflict);
        Contract others = kept(o.service.book(o.boss())).contracts.first();
        others.person = o.person(u"Bruno Riva"_s);
        QCOMPARE(faultOf(o.service.put(o.boss(), others, {u"x"_s, false})), u"subject"_s);
        const Contract last = kept(o.service.book(o.boss())).contracts.first();
        QCOMPARE(faultOf(o.service.withdraw(o.boss(), last, u" "_s)), u"reason"_s);
        QCOMPARE(o.service.withdraw(o.boss(), ended, u"x"_s).error().kind, ErrorKind::Conflict);
        QVERIFY(o.service.withdraw(o.boss(), last, u"mai firmato"_s));
        QVERIFY(kept(o.service.book(o.boss())).contracts.isEmpty());
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM staff_contract WHERE deleted_reason = 'mai firmato'"_s), 1);
        QVERIFY(o.service.put(o.boss(), o.contract(anna, ContractKind::Art90, QDate(2025, 1, 1))));
        QVERIFY(checkOffice(*o.office.db, o.boss(), o.clock));
    }

    void everyUseCaseAsksForItsRight_data() { addEngines(); }
    void everyUseCaseAsksForItsRight()
    {
        StaffOffice &o = *m_office;
        StaffService &service = o.service;
        const QDate day(2026, 1, 1);
        const StaffUnitId unit = o.unit(u"Gabinetto"_s);
        StaffPerson person;
        person.name = u"Anna Neri"_s;
        person.taxCode = u"VRDMRA80A01H501Q"_s;
        const StaffPersonId anna = kept(service.savePerson(o.boss(), person)).id;
        const Contract contract = o.put(o.contract(anna, ContractKind::Art90, day));
        QVERIFY(service.setPay(o.boss(), contract.id, 2'400'000));
        const Actor &reader = o.office.reader, &settore = o.office.settore;
        const Actor administrator = actorOf({Role::Amministratore}, u"ada"_s);
        const SigningQuestion question{anna, unit, Nature::Visto, day};
        for (const ErrorKind kind :
             {service.book(settore).error().kind, service.chart(settore, day).error().kind,
              service.whoSigns(settore, question).error().kind, service.savePerson(reader, person).error().kind,
              service.put(reader, contract).error().kind, service.withdraw(reader, contract, u"x"_s).error().kind,
              service.importPeople(reader, "name\nX\n", {}, true).error().kind,
              service.pay(reader, contract.id).error().kind, service.pay(administrator, contract.id).error().kind,
              service.setPay(administrator, contract.id, 1).error().kind,
              service.requireSigning(o.boss(), unit, Nature::Visto).error().kind})
            QCOMPARE(kind, ErrorKind::Forbidden);
        QCOMPARE(*kept(service.pay(o.boss(), contract.id)), 2'400'000);
        QCOMPARE(*kept(service.pay(actorOf({Role::Sindaco}, u"sindaco"_s), contract.id)), 2'400'000);
        QVERIFY(!o.lastLine().contains(u"2400"_s));
        // Who does not manage the people sees no tax code; the administrator does.
        QVERIFY(kept(service.book(reader)).people.first().taxCode.isEmpty());
        QCOMPARE(kept(service.book(administrator)).people.first().taxCode, u"VRDMRA80A01H501Q"_s);
        QVERIFY(service.savePerson(administrator, {{}, u"Bruno Riva"_s, {}, {}, {}, {}, {}, 0}));
    }

    void whoReadsPayIsInTheLog_data() { addEngines(); }
    void whoReadsPayIsInTheLog()
    {
        StaffOffice &o = *m_office;
        const StaffPersonId anna = o.person(u"Anna Neri"_s);
        const Contract contract = o.put(o.contract(anna, ContractKind::Art90, QDate(2026, 1, 1)));
        ReadLog log(*o.office.db, o.clock);
        // Nothing is written: nothing was read. Who may not read it leaves no line of pay either.
        QVERIFY(!kept(o.service.pay(o.boss(), contract.id)));
        QVERIFY(o.service.setPay(o.boss(), contract.id, 2'400'000));
        QCOMPARE(o.service.pay(o.office.reader, contract.id).error().kind, ErrorKind::Forbidden);
        QVERIFY(kept(log.readings(o.boss(), {})).isEmpty());
        const Actor mayor = actorOf({Role::Sindaco}, u"sindaco"_s);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(*kept(o.service.pay(mayor, contract.id)), 2'400'000);
        const QList<ReadLine> lines = kept(log.readings(o.boss(), {}));
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().what, (ReadRecord{ReadKind::Pay, QString::number(contract.id.value), {}}));
        QCOMPARE(lines.first().login, u"sindaco"_s);
        QCOMPARE(lines.first().title, u"Anna Neri"_s);
        ReadQuery byName;
        byName.record = u"anna n"_s;
        QCOMPARE(kept(log.readings(o.boss(), byName)).size(), 1);
        // Without its line nothing is handed out.
        QVERIFY(UnitOfWork(*o.office.db).run([&](Transaction &tx) {
            return o.office.db->execute(tx, u"DROP TABLE read_log"_s);
        }));
        QVERIFY(!o.service.pay(mayor, contract.id));
    }

    void movingIsOneDeed_data() { addEngines(); }
    void movingIsOneDeed()
    {
        StaffOffice &o = *m_office;
        const QDate start(2024, 1, 1), turn(2026, 3, 1);
        const StaffUnitId press = o.unit(u"Stampa"_s), culture = o.unit(u"Cultura"_s);
        const StaffPersonId anna = o.person(u"Anna Neri"_s);
        const Affiliation first = o.put(o.affiliation(anna, press, 100, start));
        const Actor &reader = o.office.reader;
        const Affiliation next = o.affiliation(anna, culture, 100, turn);
        QCOMPARE(o.service.move(reader, first, next).error().kind, ErrorKind::Forbidden);
        QCOMPARE(faultOf(o.service.move(o.boss(), first, o.affiliation(anna, culture, 100, start))), u"valid_from"_s);
        QCOMPARE(faultOf(o.service.move(o.boss(), first, o.affiliation(anna, press, 100, turn))), u"unit"_s);
        // What does not hold leaves the row before as it was.
        QCOMPARE(faultOf(o.service.move(o.boss(), first, o.affiliation(anna, culture, 120, turn))), u"percent"_s);
        QCOMPARE(membersOn(press, turn), QStringList{u"Anna Neri 100 "_s});
        QVERIFY(o.service.move(o.boss(), first, next));
        QCOMPARE(membersOn(press, turn.addDays(-1)), QStringList{u"Anna Neri 100 "_s});
        QCOMPARE(membersOn(press, turn), QStringList());
        QCOMPARE(membersOn(culture, turn), QStringList{u"Anna Neri 100 "_s});
        // Who read the row before somebody else moved her is told so.
        QCOMPARE(o.service.move(o.boss(), first, o.affiliation(anna, culture, 50, turn.addYears(1))).error().kind,
                 ErrorKind::Conflict);
    }

    void twoWhoWriteAtOnce_data() { addEngines(); }
    void twoWhoWriteAtOnce()
    {
        StaffOffice &o = *m_office;
        StaffPerson person;
        person.name = u"Anna Neri"_s;
        person.badge = u"7"_s;
        const StaffPerson saved = kept(o.service.savePerson(o.boss(), person));
        StaffPerson mine = saved, theirs = saved;
        theirs.phone = u"099 1"_s;
        QVERIFY(o.service.savePerson(o.boss(), theirs));
        mine.phone = u"099 2"_s;
        QCOMPARE(o.service.savePerson(o.boss(), mine).error().kind, ErrorKind::Conflict);
        QCOMPARE(faultOf(o.service.savePerson(o.boss(), person)), u"badge"_s);
        QCOMPARE(kept(o.service.book(o.boss())).people.first().phone, u"099 1"_s);
    }
};

QTEST_GUILESS_MAIN(StaffServiceTest)
#include "StaffServiceTest.moc"
