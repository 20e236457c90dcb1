#include "core/access/ReadLog.h"
#include "core/staff/StaffService.h"
#include "tests/server/PreparedOffice.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// The people and the units where the server itself keeps the rights: each use case with its role, and what a bare
/// connection gets past the program.
class ServerStaffTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PreparedOffice> m_office;

    StaffService staff(Entered &who) { return StaffService(*who.database, m_office->clock); }
    QDate today() const { return m_office->clock.today(); }
    StaffUnitId unit(Entered &who, const QString &name, StaffUnitId above = {})
    {
        UnitPeriod wanted;
        wanted.name = name;
        wanted.parent = above;
        wanted.validFrom = QDate(2020, 1, 1);
        return kept(staff(who).put(who.actor, wanted)).unit;
    }
    StaffPersonId person(Entered &who, const QString &name)
    {
        StaffPerson wanted;
        wanted.name = name;
        return kept(staff(who).savePerson(who.actor, wanted)).id;
    }
    Contract hired(Entered &who, StaffPersonId person)
    {
        Contract wanted;
        wanted.person = person;
        wanted.kind = ContractKind::Art90;
        wanted.emolumentoUnico = true;
        wanted.validFrom = QDate(2024, 1, 1);
        return kept(staff(who).put(who.actor, wanted));
    }
    bool runs(const QString &login, const QString &sql)
    {
        const auto db = m_office->bare(login);
        return UnitOfWork(*db).run([&](Transaction &tx) { return db->execute(tx, sql); }).has_value();
    }
    bool reads(const QString &login, const QString &sql)
    {
        const auto db = m_office->bare(login);
        return db->read(sql, {}, [](const Row &) {}).has_value();
    }

private slots:
    void init()
    {
        m_office = std::make_unique<PreparedOffice>();
        m_office->add(u"carla"_s, u"Carla"_s, {Role::CapoDiGabinetto});
        m_office->add(u"ada"_s, u"Ada"_s, {Role::Amministratore});
        m_office->add(u"voce"_s, u"Voce"_s, {Role::Portavoce});
        m_office->add(u"sindaco"_s, u"Sindaco"_s, {Role::Sindaco});
    }
    void cleanup() { m_office.reset(); }

    void whoManagesThePeopleWritesAllOfIt()
    {
        Entered carla = m_office->enter(u"carla"_s);
        const StaffUnitId cabinet = unit(carla, u"Gabinetto"_s), press = unit(carla, u"Stampa"_s, cabinet);
        const StaffPersonId anna = person(carla, u"Anna Neri"_s);
        hired(carla, anna);
        Affiliation first;
        first.person = anna;
        first.unit = cabinet;
        first.validFrom = QDate(2024, 1, 1);
        first = kept(staff(carla).put(carla.actor, first));
        Affiliation next = first;
        next.unit = press;
        next.validFrom = QDate(2025, 1, 1);
        QVERIFY(staff(carla).move(carla.actor, first, next));
        Headship head;
        head.unit = press;
        head.person = anna;
        head.validFrom = QDate(2025, 1, 1);
        head = kept(staff(carla).put(carla.actor, head));
        QVERIFY(staff(carla).withdraw(carla.actor, head, u"errore"_s));
        Skill skill;
        skill.person = anna;
        skill.name = u"autista"_s;
        skill.validFrom = QDate(2025, 1, 1);
        QVERIFY(staff(carla).put(carla.actor, skill));
        const StaffImport done = kept(staff(carla).importPeople(
            carla.actor, "nominativo;dal;tipo contratto;ufficio\nBruno Riva;1/3/2025;ruolo;Stampa\n", {}, false));
        QCOMPARE(done.count(StaffImportFate::Added), 1);
        // The administrator manages them too, and a colleague who only looks sees the same chart.
        Entered ada = m_office->enter(u"ada"_s);
        person(ada, u"Carla Vinci"_s);
        Entered voce = m_office->enter(u"voce"_s);
        const OrgChart chart = kept(staff(voce).chart(voce.actor, today()));
        QCOMPARE(chart.units.size(), 2);
        QCOMPARE(chart.units.last().members.size(), 2);
        QCOMPARE(staff(voce).savePerson(voce.actor, {{}, u"X"_s, {}, {}, {}, {}, {}, 0}).error().kind,
                 ErrorKind::Forbidden);
    }

    void payIsReadByFewAndEachReadingIsKept()
    {
        Entered carla = m_office->enter(u"carla"_s);
        const Contract contract = hired(carla, person(carla, u"Anna Neri"_s));
        QVERIFY(staff(carla).setPay(carla.actor, contract.id, 2'400'000));
        Entered sindaco = m_office->enter(u"sindaco"_s);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(*kept(staff(sindaco).pay(sindaco.actor, contract.id)), 2'400'000);
        Entered ada = m_office->enter(u"ada"_s);
        QCOMPARE(staff(ada).pay(ada.actor, contract.id).error().kind, ErrorKind::Forbidden);
        QCOMPARE(staff(ada).setPay(ada.actor, contract.id, 1).error().kind, ErrorKind::Forbidden);
        const QList<ReadLine> lines = kept(ReadLog(*carla.database, m_office->clock).readings(carla.actor, {}));
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().what.kind, ReadKind::Pay);
        QCOMPARE(lines.first().login, u"sindaco"_s);
        QCOMPARE(lines.first().title, u"Anna Neri"_s);
    }

    void theServerRefusesPastTheProgram()
    {
        Entered carla = m_office->enter(u"carla"_s);
        const StaffPersonId anna = person(carla, u"Anna Neri"_s);
        const Contract contract = hired(carla, anna);
        QVERIFY(staff(carla).setPay(carla.actor, contract.id, 2'400'000));
        QVERIFY(reads(u"voce"_s, u"SELECT name FROM staff_person"_s));
        for (const QString &login : {u"voce"_s, u"ada"_s})
            QVERIFY2(!reads(login, u"SELECT yearly_cents FROM staff_pay"_s), qPrintable(login));
        QVERIFY(!reads(u"voce"_s, u"SELECT tax_code FROM staff_private"_s));
        for (const QString &sql :
             {u"UPDATE staff_contract SET profile = 'x'"_s, u"DELETE FROM staff_contract"_s,
              u"INSERT INTO staff_unit (version) VALUES (1)"_s, u"UPDATE staff_person SET name = 'x'"_s})
            QVERIFY2(!runs(u"voce"_s, sql), qPrintable(sql));
        // Not even who manages them removes what was written, or the log of who read.
        for (const QString &sql :
             {u"DELETE FROM staff_contract"_s, u"DELETE FROM staff_affiliation"_s, u"DELETE FROM read_log"_s})
            QVERIFY2(!runs(u"carla"_s, sql), qPrintable(sql));
    }
};

QTEST_GUILESS_MAIN(ServerStaffTest)
#include "ServerStaffTest.moc"
