#include "core/backup/BackupService.h"
#include "core/backup/MoveRun.h"
#include "core/interchange/EmlReader.h"
#include "core/office/OfficeService.h"
#include "core/patrocinio/PatrocinioDossier.h"
#include "tests/patrocinio/Ready.h"
#include "tests/server/PreparedOffice.h"

#include <QFile>
#include <QGuiApplication>

using namespace gonfalone;
using namespace Qt::StringLiterals;
using enum PatrocinioAction;

/// The office at work on a prepared server, each person as their own role of the server.
class ServerScenarioTest : public QObject
{
    Q_OBJECT

    /// Somebody at work: their own connection.
    struct Desk {
        Entered in;
        PatrocinioService service;
        QDate today;
        Desk(const PreparedOffice &office, const QString &login)
            : in(office.enter(login)), service(*in.database, office.clock), today(office.clock.today())
        {}
        Patrocinio step(const Patrocinio &p, PatrocinioAction action)
        {
            return kept(taken(service, in.actor, p, action, today));
        }
    };

    static void staff(const PreparedOffice &office)
    {
        office.add(u"carla"_s, u"Carla Capo"_s, {Role::CapoDiGabinetto});
        office.add(u"ugo"_s, u"Ugo Ufficio"_s, {Role::UfficioDiGabinetto});
        office.add(u"sara"_s, u"Sara Segreteria"_s, {Role::SegreteriaParticolare});
        office.add(u"greca"_s, u"Segreteria Greco"_s, {Role::SegreteriaAssessore}, u"Anna Greco"_s);
        office.add(u"leona"_s, u"Segreteria Leone"_s, {Role::SegreteriaAssessore}, u"Paolo Leone"_s);
    }

    static Patrocinio request(Desk &desk, const PreparedOffice &office, const QString &what)
    {
        Patrocinio p;
        p.initiative = p.file.subject = what;
        p.applicant.name = u"ASD "_s + what;
        p.applicant.pec = u"asd@pec.example"_s;
        p.file.received = office.clock.today();
        p.startsOn = p.endsOn = office.clock.today().addDays(60);
        p.place = u"lungomare"_s;
        p.grounds = u"interesse della comunità"_s;
        return kept(desk.service.registerByHand(desk.in.actor, p));
    }

private slots:
    void fromTheMessageToTheEnd()
    {
        const PreparedOffice office;
        staff(office);
        QFile file(QString::fromUtf8(GONFALONE_SOURCE_DIR)
                   + u"/tests/interchange/fixtures/pec_richiesta_patrocinio.eml"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray raw = file.readAll();
        const auto message = readEml(raw);
        QVERIFY(message);
        Desk sara(office, u"sara"_s);
        const Intake intake = kept(sara.service.importMail(sara.in.actor, *message, raw, u"richiesta.eml"_s));
        QCOMPARE(intake.what, Intake::What::Registered);
        // Who registers may not investigate, through the program or past it.
        QCOMPARE(sara.service.advance(sara.in.actor, intake.patrocinio, Investigate).error().kind,
                 ErrorKind::Forbidden);

        Desk ugo(office, u"ugo"_s);
        Patrocinio p = kept(ugo.service.find(ugo.in.actor, intake.patrocinio.file.label));
        p.grounds = u"interesse della comunità"_s;
        p.startsOn = p.endsOn = office.clock.today().addDays(60);
        p.place = u"piazza Fontana"_s;
        p.outcomeNumber = u"45"_s;
        p.outcomeDate = office.clock.today();
        done(ugo.service.saveFormDraft(ugo.in.actor, p.file.id, u"typed"_s));
        QCOMPARE(kept(ugo.service.formDraft(ugo.in.actor, p.file.id)), u"typed"_s);
        p = kept(ugo.service.save(ugo.in.actor, p));
        p = ugo.step(p, Investigate);
        kept(ugo.service.prepareLetter(ugo.in.actor, p, LetterKind::Start));
        p = ugo.step(p, PrepareDraft);
        p = ugo.step(p, SendToGiunta);
        Desk carla(office, u"carla"_s);
        p = carla.step(p, Grant);
        p = carla.step(p, Close);
        QCOMPARE(p.file.state, u"closed"_s);
        QVERIFY(kept(carla.service.documents(carla.in.actor, p.file.id)).size() >= 2);
        kept(carla.service.wholeCase(carla.in.actor, p.file.label));
        // The records that the steps wanted are there, in the names of those who were connected.
        const CaseRecords records = kept(carla.service.records(carla.in.actor, p));
        QVERIFY(!records.versions.isEmpty());
        QVERIFY(records.opinions.size() >= 1);
        QCOMPARE(records.declarations.first().login, u"ugo"_s);
        QCOMPARE(records.successors, (QStringList{u"Anna Bianchi"_s, u"Ugo Ufficio"_s}));
        // Everybody learns who did what last, by name, and who has the case open.
        QCOMPARE(kept(sara.service.lastChange(sara.in.actor, p.file.label)).name, u"Carla Capo"_s);
        QVERIFY(kept(sara.service.changesSince(sara.in.actor, 0)).changes.size() > 4);
        QVERIFY(kept(sara.service.stay(sara.in.actor, u"w1"_s, p.file.label)).isEmpty());
        const QList<Presence> there = kept(carla.service.stay(carla.in.actor, u"w2"_s, p.file.label));
        QCOMPARE(there.size(), 1);
        QCOMPARE(there.first().name, u"Sara Segreteria"_s);
        done(carla.service.leave(carla.in.actor, u"w1"_s)); // another's window: nothing of hers goes
        QCOMPARE(kept(carla.service.company(carla.in.actor, u"w2"_s, p.file.label)).size(), 1);
        done(sara.service.leave(sara.in.actor, u"w1"_s));
        QVERIFY(kept(carla.service.company(carla.in.actor, u"w2"_s, p.file.label)).isEmpty());

        // Every line bears the name of who was connected, and the chain is the one that the program walks.
        const auto owner = office.owner();
        QVERIFY(kept(AuditStore(office.clock).verify(*owner)) > 8);
        const auto actors = kept(owner->readAll<QString>(
            u"SELECT DISTINCT actor FROM audit_log WHERE action LIKE 'patrocinio.%' ORDER BY actor"_s, {},
            [](const Row &row) { return row.text(0); }));
        QCOMPARE(actors, (QStringList{u"carla"_s, u"sara"_s, u"ugo"_s}));
        // The administrator checks the office without being let into its cases.
        office.add(u"ada"_s, u"Ada Amministra"_s, {Role::Amministratore});
        const Entered ada = office.enter(u"ada"_s);
        QCOMPARE(kept(checkOffice(*ada.database, ada.actor, office.clock)).size(), 6);
    }

    void aSecretariatWorksOnItsOwnCases()
    {
        const PreparedOffice office;
        staff(office);
        Desk ugo(office, u"ugo"_s);
        Patrocinio p = request(ugo, office, u"Mostra"_s);
        const Patrocinio other = request(ugo, office, u"Maratona"_s);
        p.delega = u"Cultura"_s;
        p = ugo.step(p, ReferToDelegate);
        Desk greca(office, u"greca"_s);
        Desk leona(office, u"leona"_s);
        QCOMPARE(kept(greca.service.list(greca.in.actor, {})).total, 1);
        QCOMPARE(kept(leona.service.list(leona.in.actor, {})).total, 0);
        QCOMPARE(greca.service.find(greca.in.actor, other.file.label).error().kind, ErrorKind::NotFound);
        QCOMPARE(leona.service.find(leona.in.actor, p.file.label).error().kind, ErrorKind::NotFound);
        p = kept(greca.service.find(greca.in.actor, p.file.label));
        QCOMPARE(p.applicant.name, u"ASD Mostra"_s);
        p = greca.step(p, Acknowledge);
        p.settore = u"Settore 4"_s;
        p.directions = u"palco e transenne"_s;
        p = greca.step(p, DirectSettore);
        kept(greca.service.prepareLetter(greca.in.actor, p, LetterKind::SettoreReferral));
        p.settoreOutcome = u"atto n. 12"_s;
        p = greca.step(p, RecordSettoreOutcome);
        QCOMPARE(greca.service.advance(greca.in.actor, p, Close).error().kind, ErrorKind::Forbidden);
        p = ugo.step(kept(ugo.service.find(ugo.in.actor, p.file.label)), Close);
        QCOMPARE(p.file.state, u"closed"_s);
        // The assessore leaves office: the secretariat sees nothing from the next action on.
        const auto owner = office.owner();
        done(UnitOfWork(*owner).run([&](Transaction &tx) {
            return owner->execute(
                tx, u"UPDATE office_holder SET valid_to = gonfalone.yesterday() WHERE person = 'Anna Greco'"_s);
        }));
        const Actor now = kept(AccessService(*greca.in.database, office.clock).refresh(greca.in.actor));
        QCOMPARE(kept(greca.service.list(now, {})).total, 0);
        QCOMPARE(kept(greca.service.list(greca.in.actor, {})).total, 0); // nor with the rights of this morning
    }

    void peopleAreRolesOfTheServer()
    {
        const PreparedOffice office;
        staff(office);
        const Entered anna = office.enter(u"anna"_s);
        AccessService access(*anna.database, office.clock);
        QCOMPARE(access.addUser(anna.actor, u"ugo"_s, {}, u"correct horse"_s, {}).error().kind, ErrorKind::Conflict);
        QCOMPARE(access.addUser(anna.actor, u"x1"_s, {}, u"short"_s, {}).error().kind, ErrorKind::Invalid);
        QCOMPARE(access.addUser(anna.actor, QString(60, u'a'), {}, u"correct horse"_s, {}).error().kind,
                 ErrorKind::Invalid);
        // A right that is taken away is lost at the next action, in the program and past it.
        Desk ugo(office, u"ugo"_s);
        const Patrocinio p = request(ugo, office, u"Fiera"_s);
        kept(access.setRole(anna.actor, u"ugo"_s, Role::UfficioDiGabinetto, false));
        QVERIFY(!kept(AccessService(*ugo.in.database, office.clock).refresh(ugo.in.actor))
                     .may(Permission::InvestigatePatrocinio));
        QVERIFY(!ugo.service.advance(ugo.in.actor, p, Investigate));
        kept(access.setRole(anna.actor, u"ugo"_s, Role::UfficioDiGabinetto, true));
        // As before each action of the window; what was prepared while the role was away must not go on without it.
        kept(AccessService(*ugo.in.database, office.clock).refresh(ugo.in.actor));
        QVERIFY(ugo.service.advance(ugo.in.actor, p, Investigate));
        // One that ran out is lost too, though nobody took the group away.
        const auto owner = office.owner();
        done(UnitOfWork(*owner).run([&](Transaction &tx) {
            return owner->execute(tx,
                                  u"UPDATE user_role SET valid_to = gonfalone.yesterday() WHERE role = 'ufficio'"_s);
        }));
        QVERIFY(!ugo.service.find(ugo.in.actor, p.file.label));
        QCOMPARE(kept(ugo.service.list(ugo.in.actor, {})).total, 0);
        // Suspended: out, and not let in again.
        Desk sara(office, u"sara"_s);
        kept(access.setDisabled(anna.actor, u"sara"_s, true));
        QCOMPARE(AccessService(*sara.in.database, office.clock).refresh(sara.in.actor).error().kind,
                 ErrorKind::Forbidden);
        QCOMPARE(kept(sara.service.list(sara.in.actor, {})).total, 0);
        QCOMPARE(enterOffice(office.url(), u"sara"_s, u"correct horse"_s, office.clock).error().kind,
                 ErrorKind::Forbidden);
        kept(access.setDisabled(anna.actor, u"sara"_s, false));
        office.enter(u"sara"_s);
        // One administrator remains, and only administrators manage.
        QCOMPARE(access.setDisabled(anna.actor, u"anna"_s, true).error().kind, ErrorKind::Invalid);
        QCOMPARE(access.setRole(anna.actor, u"anna"_s, Role::Amministratore, false).error().kind, ErrorKind::Invalid);
        Actor forged = sara.in.actor;
        forged.permissions = anna.actor.permissions;
        QCOMPARE(AccessService(*sara.in.database, office.clock)
                     .setRole(forged, u"sara"_s, Role::Amministratore, true)
                     .error()
                     .kind,
                 ErrorKind::Forbidden);
        QVERIFY(kept(AuditStore(office.clock).verify(*owner)) > 5);
    }

    /// What the place «Persone» does, where each person is a role of the server.
    void thePeopleAreManagedFromTheWindow()
    {
        const PreparedOffice office;
        staff(office);
        const Entered anna = office.enter(u"anna"_s);
        AccessService access(*anna.database, office.clock);
        const QDate today = office.clock.today();
        const QString first = kept(access.addUser(anna.actor, u"nino"_s, u"Nino"_s, {Role::UfficioDiGabinetto}));
        Entered nino = kept(enterOffice(office.url(), u"nino"_s, first, office.clock));
        QVERIFY(nino.actor.mustChangePassword && nino.actor.permissions.isEmpty());
        // Nor does the server give anything before the password is the person's own.
        QCOMPARE(kept(nino.database->readOne<qint64>(u"SELECT COUNT(*) FROM setting"_s, {},
                                                     [](const Row &row) { return row.integer(0); })),
                 0);
        kept(AccessService(*nino.database, office.clock).changePassword(nino.actor, first, u"a quiet river"_s));
        nino = kept(enterOffice(office.url(), u"nino"_s, u"a quiet river"_s, office.clock));
        QVERIFY(nino.actor.may(Permission::InvestigatePatrocinio));
        kept(access.rename(anna.actor, u"nino"_s, u"Nino Blu"_s));
        kept(access.grantRole(anna.actor, u"nino"_s, Role::Portavoce, today.addDays(1), today.addDays(9)));
        const QList<UserStanding> people = kept(access.people(anna.actor));
        const auto known = std::find_if(people.cbegin(), people.cend(),
                                        [](const UserStanding &one) { return one.user.login == u"nino"_s; });
        QCOMPARE(known->user.name, u"Nino Blu"_s);
        QCOMPARE(known->held.size(), 2);
        QCOMPARE(known->failures, -1); // the server does not count
        QVERIFY(known->lastSignIn.isValid());
        QVERIFY(kept(access.resetPassword(anna.actor, u"nino"_s)) != first);
        QVERIFY(kept(AccessService(*nino.database, office.clock).refresh(nino.actor)).permissions.isEmpty());
        // Who is suspended is told so, where the server proves passwords; who has no role (any more) too.
        kept(access.setDisabled(anna.actor, u"sara"_s, true));
        const auto shut = enterOffice(office.url(), u"sara"_s, u"correct horse"_s, office.clock);
        QVERIFY2(shut.error().message.contains(u"suspended"_s), qPrintable(shut.error().message + shut.error().detail));
        kept(access.setRole(anna.actor, u"ugo"_s, Role::UfficioDiGabinetto, false));
        const auto ended = enterOffice(office.url(), u"ugo"_s, u"correct horse"_s, office.clock);
        QCOMPARE(ended.error().kind, ErrorKind::Forbidden);
        QVERIFY2(ended.error().message.contains(u"ended on"_s), qPrintable(ended.error().message));
        QCOMPARE(access.setRole(anna.actor, u"anna"_s, Role::Sindaco, true).error().kind, ErrorKind::Forbidden);
    }

    void preparedTwiceIsTheSame()
    {
        const PreparedOffice office;
        staff(office);
        Desk ugo(office, u"ugo"_s);
        const Patrocinio p = request(ugo, office, u"Fiera"_s);
        const auto grants = [&] {
            const auto owner = office.owner();
            return kept(owner->readAll<QString>(
                u"SELECT relname || ' ' || COALESCE(relacl::text, '') || COALESCE((SELECT string_agg(polname || ' ' "
                "|| COALESCE(pg_get_expr(polqual, polrelid), ''), ',' ORDER BY polname) FROM pg_policy "
                "WHERE polrelid = c.oid), '') FROM pg_class c WHERE relnamespace = 'public'::regnamespace ORDER BY 1"_s,
                {}, [](const Row &row) { return row.text(0); }));
        };
        const QStringList before = grants();
        const PreparedServer again = kept(prepareServer(office.url(), {}, office.clock));
        QVERIFY(again.office);
        QCOMPARE(grants(), before);
        Desk after(office, u"ugo"_s);
        after.step(p, Investigate);
    }

    /// No person's connection sees every row, so none could be copied whole: that is said instead of half a copy.
    void thePersonsOwnSignInMakesNoBackup()
    {
        const PreparedOffice office;
        const Entered anna = office.enter(u"anna"_s);
        QTemporaryDir folder;
        BackupService backups(*anna.database, office.clock);
        const auto made = backups.make(anna.actor, {folder.filePath(u"a.gonfalone"_s), {}});
        QCOMPARE(made.error().kind, ErrorKind::Unavailable);
        QVERIFY(made.error().message.contains(u"docs/server.md"_s));
        QCOMPARE(backups.saveSettings(anna.actor, {}, {}).error().kind, ErrorKind::Unavailable);
        QVERIFY(!kept(backups.makeDaily()));
        QVERIFY(QDir(folder.path()).isEmpty());
        const ProgressSink none;
        const DatabaseUrl to = *DatabaseUrl::parse(folder.filePath(u"b.db"_s));
        QCOMPARE(MoveRun(*anna.database, to, office.clock, none).run(anna.actor).error().kind, ErrorKind::Unavailable);
    }

    /// A connection that was cut comes back as the same person's, at a server that is known to keep the rights.
    void aCutConnectionComesBackAsTheSamePersons()
    {
        const PreparedOffice office;
        staff(office);
        Desk ugo(office, u"ugo"_s);
        const Patrocinio p = request(ugo, office, u"Fiera"_s);
        const auto owner = office.owner();
        const auto cut = [&] {
            return kept(owner->readOne<qint64>(
                u"SELECT COUNT(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity WHERE usename = ?"_s,
                {u"ugo@"_s + office.url().path}, [](const Row &row) { return row.integer(0); }));
        };
        QCOMPARE(cut(), 1);
        QCOMPARE(kept(ugo.service.list(ugo.in.actor, {})).total, 1);
        QVERIFY(ugo.in.database->isGuarded());
        QCOMPARE(cut(), 1);
        ugo.step(p, Investigate);
        QCOMPARE(kept(owner->readOne<QString>(u"SELECT actor FROM audit_log ORDER BY seq DESC LIMIT 1"_s, {},
                                              [](const Row &row) { return row.text(0); })),
                 u"ugo"_s);
    }

    void whoMayNotPrepareIsTold()
    {
        const PreparedOffice office;
        DatabaseUrl person = office.url();
        person.user = u"anna@"_s + office.url().path;
        const auto refused = prepareServer(person, {}, office.clock);
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        QVERIFY(refused.error().message.contains(u"CREATEROLE"_s));
        QTemporaryDir folder;
        QCOMPARE(prepareServer(*DatabaseUrl::parse(folder.filePath(u"a.db"_s)), {}, office.clock).error().kind,
                 ErrorKind::Invalid);
    }
};

QTEST_MAIN(ServerScenarioTest)
#include "ServerScenarioTest.moc"
