#include "core/privacy/PersonalDataService.h"
#include "tests/staff/StaffOffice.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// What the office answers those who work for it: everything it holds, and what it may erase, on both engines.
class StaffDataTest : public QObject
{
    Q_OBJECT

    static StaffPersonId hired(StaffOffice &o, const QDate &from, const QDate &to)
    {
        StaffPerson person;
        person.name = u"Zaccaria Quintavalle"_s;
        person.badge = u"4711"_s;
        person.taxCode = u"VRDMRA80A01H501Q"_s;
        person.email = u"zaccaria@comune.example"_s;
        const StaffPersonId id = kept(o.service.savePerson(o.boss(), person)).id;
        const Contract contract = o.put(o.contract(id, ContractKind::Art90, from, to));
        const Outcome paid = o.service.setPay(o.boss(), contract.id, 987'654);
        if (!paid)
            qFatal("%s", qPrintable(paid.error().message));
        o.put(o.affiliation(id, o.unit(u"Gabinetto"_s, {}, QDate(2000, 1, 1)), 100, from, to));
        Skill skill;
        skill.person = id;
        skill.name = u"autista"_s;
        skill.validFrom = from;
        o.put(skill);
        return id;
    }

    static QString everything(const PersonalData &data)
    {
        QString text;
        for (const HeldTable &table : data.tables) {
            for (const QStringList &row : table.rows)
                text += row.join(u'|') + u'\n';
        }
        return text;
    }

private slots:
    void everythingIsFoundAndHandedOut_data() { addEngines(); }
    void everythingIsFoundAndHandedOut()
    {
        QFETCH(QString, engine);
        StaffOffice o(engine);
        const StaffPersonId id = hired(o, QDate(2025, 1, 1), {});
        PersonalDataService privacy(*o.office.db, o.clock);
        for (const QString &words : {u"quintavalle"_s, u"vrdmra80"_s}) {
            const auto found = kept(privacy.search(o.boss(), words));
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.first().staff, id);
        }
        const QString text = everything(kept(privacy.gather(o.boss(), id)));
        for (const QString &value : {u"Zaccaria Quintavalle"_s, u"4711"_s, u"VRDMRA80A01H501Q"_s,
                                     u"zaccaria@comune.example"_s, u"987654"_s, u"Gabinetto"_s, u"autista"_s})
            QVERIFY2(text.contains(value), qPrintable(value));
        QVERIFY(o.lastLine().startsWith(u"privacy.export|staff %1"_s.arg(id.value)));
        QCOMPARE(privacy.gather(o.boss(), StaffPersonId{99}).error().kind, ErrorKind::NotFound);
        for (const Actor &actor : {o.office.reader, actorOf({Role::Amministratore}, u"ada"_s)}) {
            QCOMPARE(privacy.gather(actor, id).error().kind, ErrorKind::Forbidden);
            QCOMPARE(privacy.previewStaff(actor, id).error().kind, ErrorKind::Forbidden);
            QCOMPARE(privacy.eraseStaff(actor, id, u"prot. 1"_s).error().kind, ErrorKind::Forbidden);
        }
    }

    void whoIsInServiceOrWasNotLongAgoStays_data() { addEngines(); }
    void whoIsInServiceOrWasNotLongAgoStays()
    {
        QFETCH(QString, engine);
        for (const QDate &last : {QDate(), QDate(2016, 5, 5)}) {
            StaffOffice o(engine);
            const StaffPersonId id = hired(o, QDate(2010, 1, 1), last);
            PersonalDataService privacy(*o.office.db, o.clock);
            const StaffErasure preview = kept(privacy.previewStaff(o.boss(), id));
            QVERIFY(!preview.may);
            QCOMPARE(preview.until.value, last.isValid() ? QDate(2026, 5, 5) : QDate());
            QVERIFY(!preview.until.reasons.isEmpty());
            QCOMPARE(privacy.eraseStaff(o.boss(), id, u"prot. 1"_s).error().kind, ErrorKind::Invalid);
            QCOMPARE(kept(o.service.book(o.boss())).people.first().name, u"Zaccaria Quintavalle"_s);
        }
    }

    void afterTheTermOnlyThePseudonymIsLeft_data() { addEngines(); }
    void afterTheTermOnlyThePseudonymIsLeft()
    {
        QFETCH(QString, engine);
        StaffOffice o(engine);
        const StaffPersonId id = hired(o, QDate(2010, 1, 1), QDate(2016, 5, 4));
        PersonalDataService privacy(*o.office.db, o.clock);
        QCOMPARE(faultOf(privacy.eraseStaff(o.boss(), id, u" "_s)), u"request"_s);
        QVERIFY(kept(privacy.eraseStaff(o.boss(), id, u"prot. 1 del 4/5/2026"_s)).may);
        const QString text = everything(kept(privacy.gather(o.boss(), id)));
        for (const QString &value :
             {u"Quintavalle"_s, u"4711"_s, u"VRDMRA80A01H501Q"_s, u"zaccaria"_s, u"987654"_s, u"autista"_s})
            QVERIFY2(!text.contains(value), qPrintable(text));
        // Whose days they were is gone; that the unit had somebody on them is not.
        const OrgChart chart = kept(o.service.chart(o.boss(), QDate(2015, 1, 1)));
        QCOMPARE(chart.units.first().members.first().name, u"Persona cancellata n. P%1"_s.arg(id.value));
        QVERIFY(kept(privacy.search(o.boss(), u"quintavalle"_s)).isEmpty());
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM staff_private"_s) + o.number(u"SELECT COUNT(*) FROM staff_pay"_s), 0);
        QVERIFY(checkOffice(*o.office.db, o.boss(), o.clock));
    }
};

QTEST_GUILESS_MAIN(StaffDataTest)
#include "StaffDataTest.moc"
