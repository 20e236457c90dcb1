#include "core/appointments/AppointmentService.h"
#include "core/contacts/ContactStore.h"
#include "core/privacy/PersonalDataFile.h"
#include "core/privacy/PersonalDataService.h"
#include "tests/server/PreparedOffice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// Who read what, and what a person may ask, where the server itself keeps the rights.
class ServerPrivacyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PreparedOffice> m_office;

    /// A natural person who asked and withdrew, with a paper.
    Patrocinio withdrawn(Entered &capo)
    {
        PatrocinioService service(*capo.database, m_office->clock);
        Patrocinio p;
        p.file.subject = p.initiative = u"Mostra"_s;
        p.file.received = m_office->clock.today();
        p.startsOn = p.file.received.addDays(60);
        p.place = u"Piazza"_s;
        p.applicant.kind = ContactKind::Person;
        p.applicant.name = u"Zaccaria Quintavalle"_s;
        p.applicant.taxCode = u"QNTZCR70A01L049X"_s;
        p.applicant.phone = u"0995551234567"_s;
        p = kept(service.registerByHand(capo.actor, p));
        kept(UnitOfWork(*capo.database).run([&](Transaction &tx) {
            return DocumentStore().add(tx, p.file.id.value, {u"p.txt"_s, u"text/plain"_s, u"attachment"_s, "secret"},
                                       toInstantText(m_office->clock.now()), capo.actor.login);
        }));
        p = kept(service.find(capo.actor, p.file.label));
        p.outcomeReason = u"rinuncia"_s;
        return kept(service.advance(capo.actor, p, PatrocinioAction::Withdraw));
    }

private slots:
    void init()
    {
        m_office = std::make_unique<PreparedOffice>();
        m_office->add(u"carla"_s, u"Carla"_s, {Role::CapoDiGabinetto});
        m_office->add(u"ada"_s, u"Ada"_s, {Role::Amministratore});
        m_office->add(u"ugo"_s, u"Ugo"_s, {Role::UfficioDiGabinetto});
    }
    void cleanup() { m_office.reset(); }

    void whoReadsIsEnteredByTheServer()
    {
        Entered carla = m_office->enter(u"carla"_s);
        const Patrocinio p = withdrawn(carla);
        Entered ugo = m_office->enter(u"ugo"_s);
        PatrocinioService service(*ugo.database, m_office->clock);
        for (int i = 0; i < 3; ++i)
            kept(service.find(ugo.actor, p.file.label));
        const auto papers = kept(service.documents(ugo.actor, p.file.id));
        kept(service.documentContent(ugo.actor, papers.first().id));
        ReadQuery query;
        query.reader = u"ugo"_s;
        const auto lines = kept(ReadLog(*carla.database, m_office->clock).readings(carla.actor, query));
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first().what.kind, ReadKind::Document);
        QCOMPARE(lines.last().title, u"Zaccaria Quintavalle"_s);
        // Not his to see, in the program and past it.
        QCOMPARE(ReadLog(*ugo.database, m_office->clock).readings(ugo.actor, {}).error().kind, ErrorKind::Forbidden);
        Actor forged = ugo.actor;
        forged.permissions.insert(Permission::ViewReadings);
        QCOMPARE(ReadLog(*ugo.database, m_office->clock).readings(forged, {}).error().kind, ErrorKind::Forbidden);
    }

    /// The server drops what is over by the office's rule, and whoever reads cannot choose which.
    void aLineIsDroppedWhenItsTermIsOver()
    {
        Entered carla = m_office->enter(u"carla"_s);
        const Patrocinio p = withdrawn(carla);
        const auto owner = m_office->owner();
        const auto lines = [&](const QString &reader) {
            return kept(owner->readOne<qint64>(u"SELECT COUNT(*) FROM read_log WHERE login = ?"_s, {reader},
                                               [](const Row &row) { return row.integer(0); }));
        };
        done(UnitOfWork(*owner).run([&](Transaction &tx) {
            return owner->execute(
                tx,
                u"INSERT INTO read_log (at, day, part, login, kind, record, case_label, way) VALUES "
                "('2019-01-01T08:00:00.000Z', '2019-01-01', 'am', 'x', 'person', '1', '', 'window')"_s);
        }));
        Entered ugo = m_office->enter(u"ugo"_s);
        QVERIFY(!ugo.database->read(u"SELECT gonfalone.read_expire()"_s, {}, [](const Row &) {}));
        QCOMPARE(lines(u"x"_s), 1);
        kept(PatrocinioService(*ugo.database, m_office->clock).find(ugo.actor, p.file.label));
        QCOMPARE(lines(u"x"_s), 0);
        QCOMPARE(lines(u"ugo"_s), 1);
        QCOMPARE(kept(owner->readOne<qint64>(u"SELECT COUNT(*) FROM audit_log WHERE action = 'readings.expired' "
                                             "AND detail = '1' AND actor = 'ugo'"_s,
                                             {}, [](const Row &row) { return row.integer(0); })),
                 1);
    }

    void aPersonIsAnsweredAndErased()
    {
        Entered carla = m_office->enter(u"carla"_s);
        const Patrocinio p = withdrawn(carla);
        PersonalDataService service(*carla.database, m_office->clock);
        QCOMPARE(kept(service.search(carla.actor, u"quintavalle"_s)).size(), 1);
        const PersonalData data = kept(service.gather(carla.actor, p.applicant.id));
        QVERIFY(personalDataJson(data).contains("0995551234567"));
        QCOMPARE(data.papers.size(), 1);
        kept(service.gather(carla.actor, u"ugo"_s));
        const auto order = [&] {
            return ErasureOrder{p.applicant.id,
                                kept(service.preview(carla.actor, p.applicant.id)).contact.version,
                                u"prot. 1"_s,
                                {},
                                {}};
        };
        kept(service.erase(carla.actor, order()));
        QCOMPARE(kept(ContactStore().find(*carla.database, p.applicant.id)).phone, QString());
        QCOMPARE(kept(ContactStore().find(*carla.database, p.applicant.id)).name, u"Zaccaria Quintavalle"_s);
        // The term has passed, and the Soprintendenza said yes.
        const auto owner = m_office->owner();
        done(UnitOfWork(*owner).run([&](Transaction &tx) {
            return owner->execute(tx,
                                  u"UPDATE rule SET value = '-1' WHERE key = 'conservazione.patrocinio_altro_anni'"_s);
        }));
        ErasureOrder wanted = order();
        wanted.authorisation = u"MIC-55"_s;
        wanted.authorisedOn = m_office->clock.today();
        kept(service.erase(carla.actor, wanted));
        QCOMPARE(ContactStore().find(*carla.database, p.applicant.id).error().kind, ErrorKind::NotFound);
        const auto papers = kept(DocumentStore().ofCase(*carla.database, p.file.id.value));
        QVERIFY(kept(DocumentStore().content(*carla.database, papers.first().id)).startsWith("Contenuto scartato"));
        QCOMPARE(kept(owner->readOne<qint64>(u"SELECT COUNT(*) FROM document_content WHERE content = 'secret'"_s, {},
                                             [](const Row &row) { return row.integer(0); })),
                 0);
        QVERIFY(kept(AuditStore(m_office->clock).verify(*owner)) > 3);
    }

    /// The requests for an appointment go by a function of the owner too, on the same conditions.
    void aRequestForAnAppointmentIsErased()
    {
        Entered carla = m_office->enter(u"carla"_s);
        AppointmentService appointments(*carla.database, m_office->clock);
        PersonalDataService service(*carla.database, m_office->clock);
        AppointmentRequest draft;
        draft.requester = u"Gelsomina Vattelapesca"_s;
        draft.subject = u"Panchine"_s;
        draft.phone = u"099777"_s;
        draft.received = m_office->clock.today();
        AppointmentRequest r = kept(appointments.registerByHand(carla.actor, draft));
        const QString id = QString::number(r.id.value);
        const auto bare = m_office->bare(u"carla"_s);
        const auto early = bare->read(u"SELECT gonfalone.erase_request(%1, 'x', 'x', 'x', 'x', 1, 'x', '')"_s.arg(id),
                                      {}, [](const Row &) {});
        QCOMPARE(early.error().kind, ErrorKind::Forbidden); // it waits for an answer
        r = kept(appointments.decline(carla.actor, {r.label, r.version}, u"no"_s));
        const auto owner = m_office->owner();
        done(UnitOfWork(*owner).run([&](Transaction &tx) {
            return owner->execute(tx, u"UPDATE rule SET value = '-1' WHERE key = 'conservazione.udienze_anni'"_s);
        }));
        ErasureOrder wanted{r.contact, kept(service.preview(carla.actor, r.contact)).contact.version, u"prot. 2"_s,
                            u"MIC-57"_s, m_office->clock.today()};
        kept(service.erase(carla.actor, wanted));
        const AppointmentRequest after = kept(AppointmentStore().find(*carla.database, r.label));
        QVERIFY(after.requester.startsWith(u"Persona cancellata"_s));
        QCOMPARE(after.phone, QString());
    }

    /// Not even with psql: the law's limits hold there too, and only who answers persons may.
    void nobodyElseErases()
    {
        Entered carla = m_office->enter(u"carla"_s);
        const Patrocinio p = withdrawn(carla);
        const QString contact = QString::number(p.applicant.id.value);
        for (const QString &login : {u"ugo"_s, u"ada"_s}) {
            const auto db = m_office->bare(login);
            const auto refused = db->read(u"SELECT gonfalone.erase_reach(%1)"_s.arg(contact), {}, [](const Row &) {});
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        }
        const auto db = m_office->bare(u"carla"_s);
        // The case is kept: the name stays, whoever asks.
        const auto stays =
            db->read(u"SELECT gonfalone.erase_identity(%1, 'x', 'x', '')"_s.arg(contact), {}, [](const Row &) {});
        QVERIFY(!stays);
        QCOMPARE(stays.error().kind, ErrorKind::Forbidden);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    ServerPrivacyTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "ServerPrivacyTest.moc"
