#include "core/agenda/AgendaService.h"
#include "core/appointments/AppointmentService.h"
#include "core/contacts/ContactStore.h"
#include "core/privacy/PersonalDataFile.h"
#include "core/privacy/PersonalDataService.h"
#include "core/setup/OfficeSetup.h"
#include "tests/patrocinio/CaseOffice.h"

#include <QCryptographicHash>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

const QString kName = u"Zaccaria Quintavalle"_s;
const QString kCode = u"QNTZCR70A01L049X"_s;
const QString kPhone = u"0995551234567"_s;
const QString kMail = u"zaccaria.quintavalle@esempio.example"_s;
const QString kStreet = u"Vicolo della Menta 17, 74121 Taranto"_s;
const QByteArray kPaper = "Programma scritto da Zaccaria Quintavalle, carta d'identita CA55512XY";

} // namespace

/// What the office answers a person: everything it holds, and what it may erase, on both engines.
class PersonalDataTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CaseOffice> m_office;
    std::unique_ptr<PersonalDataService> m_service;

    template <typename T>
    static T kept(Result<T> result)
    {
        return CaseOffice::kept(std::move(result));
    }

    /// A request of the person, who is known with every way to reach them.
    Patrocinio request(const QString &initiative)
    {
        Patrocinio p =
            m_office->request(initiative, m_office->clock.today(), m_office->clock.today().addDays(60), kName);
        Contact contact = p.applicant;
        contact.kind = ContactKind::Person;
        contact.taxCode = kCode;
        contact.phone = kPhone;
        contact.email = kMail;
        contact.address = kStreet;
        kept(UnitOfWork(*m_office->db).run([&](Transaction &tx) { return ContactStore().update(tx, contact); }));
        m_office->attach(p, u"programma.txt"_s, kPaper, u"attachment"_s, u"text/plain"_s);
        return kept(m_office->service().find(m_office->boss, p.file.label));
    }
    /// Refused and closed, so that nothing runs.
    Patrocinio closed(const QString &initiative)
    {
        const Patrocinio refused = m_office->decided(request(initiative), PatrocinioAction::Refuse);
        auto service = m_office->service();
        return kept(service.advance(m_office->boss, refused, PatrocinioAction::Close));
    }
    /// A night within reach, as the rota has it.
    void onCall(const QString &person, const QString &kind)
    {
        const Outcome done = UnitOfWork(*m_office->db).run([&](Transaction &tx) -> Outcome {
            CHECK(tx.database().write(
                tx,
                u"INSERT INTO oncall_shift (kind, person, person_key, phone, starts_utc, ends_utc, note, created_at, "
                "created_by, changed_at, changed_by) VALUES (?, ?, ?, ?, 0, 3600, '', '', '', '', '')"_s,
                {kind, person, nameKey(person), kPhone}));
            return {};
        });
        QVERIFY(done);
    }
    QStringList onCallNow()
    {
        return kept(m_office->db->readAll<QString>(u"SELECT person, phone FROM oncall_shift ORDER BY id"_s, {},
                                                   [](const Row &row) { return row.text(0) + u' ' + row.text(1); }));
    }
    ErasureOrder order(const Patrocinio &p)
    {
        const auto preview = kept(m_service->preview(m_office->boss, p.applicant.id));
        return {p.applicant.id, preview.contact.version, u"prot. 12 del 4/5/2026"_s, {}, {}};
    }
    /// Every file of the SQLite office, byte by byte, once nobody has it open.
    QByteArray bytesOfFiles()
    {
        m_service.reset();
        const QString path = DatabaseUrl::parse(m_office->place.url())->path;
        m_office->db.reset();
        QByteArray all;
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
            QFile file(path + suffix);
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

private slots:
    void init()
    {
        QFETCH(QString, engine);
        m_office = std::make_unique<CaseOffice>(engine);
        m_service = std::make_unique<PersonalDataService>(*m_office->db, m_office->clock);
    }
    void cleanup()
    {
        m_service.reset();
        m_office.reset();
    }

    void onlyWhoAnswersForTheOfficeMay_data() { addEngines(); }
    void onlyWhoAnswersForTheOfficeMay()
    {
        const Patrocinio p = closed(u"Mostra"_s);
        for (const RoleRights &row : roleTable()) {
            const Actor actor = actorOf({row.role}, u"x"_s);
            if (row.role == Role::CapoDiGabinetto) {
                QVERIFY(m_service->search(actor, u"quintavalle"_s));
                continue;
            }
            QCOMPARE(m_service->search(actor, u"quintavalle"_s).error().kind, ErrorKind::Forbidden);
            QCOMPARE(m_service->gather(actor, p.applicant.id).error().kind, ErrorKind::Forbidden);
            QCOMPARE(m_service->gather(actor, u"anna"_s).error().kind, ErrorKind::Forbidden);
            QCOMPARE(m_service->preview(actor, p.applicant.id).error().kind, ErrorKind::Forbidden);
            QCOMPARE(m_service->erase(actor, {p.applicant.id, 1, u"x"_s, {}, {}}).error().kind, ErrorKind::Forbidden);
        }
    }

    void peopleAreFoundByNameAndTaxCode_data() { addEngines(); }
    void peopleAreFoundByNameAndTaxCode()
    {
        const Patrocinio p = request(u"Mostra"_s);
        const auto names = [this](const QString &words) {
            QStringList found;
            for (const Person &one : kept(m_service->search(m_office->boss, words)))
                found << one.name;
            return found;
        };
        QCOMPARE(names(u"quintavalle"_s), QStringList{kName});
        QCOMPARE(names(u"qntzcr70"_s), QStringList{kName});
        QCOMPARE(names(u"anna"_s), QStringList{u"anna"_s}); // a colleague
        QCOMPARE(names(u"nobody at all"_s), QStringList());
        QCOMPARE(m_service->search(m_office->boss, u"q"_s).error().kind, ErrorKind::Invalid);
        QCOMPARE(m_service->gather(m_office->boss, ContactId{999}).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_service->gather(m_office->boss, u"ghost"_s).error().kind, ErrorKind::NotFound);
    }

    void everythingIsInTheCopy_data() { addEngines(); }
    void everythingIsInTheCopy()
    {
        const Patrocinio p = request(u"Mostra di pittura"_s);
        onCall(kName, u"staff"_s);
        const PersonalData data = kept(m_service->gather(m_office->boss, p.applicant.id));
        const QByteArray json = personalDataJson(data);
        for (const QString &value : {kName, kCode, kPhone, kMail, kStreet, u"Mostra di pittura"_s, p.file.label,
                                     u"programma.txt"_s, u"Piazza Fontana"_s})
            QVERIFY2(QString::fromUtf8(json).contains(value), qPrintable(value));
        const QJsonObject tables = QJsonDocument::fromJson(json).object().value(u"dati"_s).toObject();
        QCOMPARE(tables.keys().size(), 15);
        QCOMPARE(tables.value(u"reperibilita"_s).toArray().size(), 1);
        QVERIFY(json.contains("1970-01-01T01:00:00.000Z"));
        QVERIFY(!tables.value(u"letture"_s).toArray().isEmpty()); // find() above read the sheet
        QVERIFY(data.notices.size() >= 9);
        QCOMPARE(data.papers.size(), 1);
        const QByteArray zip = kept(personalDataZip(data));
        for (const QByteArray &entry : {QByteArray("dati.pdf"), QByteArray("dati.json"), QByteArray("SHA256SUMS.txt"),
                                        QByteArray("documenti/PAT-2026-0001/001_programma.txt")})
            QVERIFY2(zip.contains(entry), entry.constData());
        const DraftDocument letter = kept(m_service->answer(m_office->boss, data));
        QVERIFY(letter.body.contains(kName) && letter.body.contains(u"Finalità"_s));
        // That it was taken out is in both logs, without the data.
        const auto lines = kept(ReadLog(*m_office->db, m_office->clock).readings(m_office->boss, {}));
        QCOMPARE(lines.first().what.kind, ReadKind::PersonalData);
        QCOMPARE(lines.first().way, ReadWay::Export);
        QCOMPARE(m_office->auditLines(u"privacy.export"_s), 1);
    }

    void aColleagueIsAPersonToo_data() { addEngines(); }
    void aColleagueIsAPersonToo()
    {
        request(u"Mostra"_s);
        const QByteArray json = personalDataJson(kept(m_service->gather(m_office->boss, u"anna"_s)));
        const QJsonObject tables = QJsonDocument::fromJson(json).object().value(u"dati"_s).toObject();
        QVERIFY(tables.value(u"ruoli"_s).toArray().size() >= 2);
        QVERIFY(!tables.value(u"operazioni"_s).toArray().isEmpty());
        QVERIFY(!tables.value(u"letture"_s).toArray().isEmpty());
        QVERIFY(!json.contains("argon2"));
    }

    void nothingGoesWhileACaseIsOpen_data() { addEngines(); }
    void nothingGoesWhileACaseIsOpen()
    {
        const Patrocinio p = request(u"Mostra"_s);
        const ErasurePreview preview = kept(m_service->preview(m_office->boss, p.applicant.id));
        QVERIFY(preview.nothingGoes);
        for (const ErasureItem &item : preview.items)
            QCOMPARE(item.fate, Fate::Stays);
        const auto refused = m_service->erase(m_office->boss, order(p));
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QVERIFY(refused.error().message.contains(u"open"_s));
        QCOMPARE(kept(ContactStore().find(*m_office->db, p.applicant.id)).phone, kPhone);
        // The person is answered all the same.
        ErasureOrder wanted = order(p);
        const Erasure told = kept(m_service->decline(m_office->boss, wanted));
        const DraftDocument letter = kept(m_service->answer(m_office->boss, told));
        QVERIFY(letter.body.contains(u"Nessun dato può essere cancellato"_s));
        QVERIFY(letter.body.contains(u"il procedimento è in corso"_s));
        QVERIFY(letter.body.contains(u"copie di sicurezza già fatte"_s)
                && letter.body.contains(u"vengono sovrascritte"_s));
        QCOMPARE(m_office->auditLines(u"privacy.decline"_s), 1);
        wanted.request.clear();
        QCOMPARE(m_service->decline(m_office->boss, wanted).error().kind, ErrorKind::Invalid);
        QCOMPARE(m_service->decline(m_office->reader, order(p)).error().kind, ErrorKind::Forbidden);
    }

    void aClosedCaseIsKeptAndTheWaysToReachGo_data() { addEngines(); }
    void aClosedCaseIsKeptAndTheWaysToReachGo()
    {
        const Patrocinio p = closed(u"Mostra"_s);
        ErasureOrder wanted = order(p);
        wanted.request = u" "_s;
        QCOMPARE(m_service->erase(m_office->boss, wanted).error().fields.first().field, u"request"_s);
        wanted = order(p);
        wanted.authorisation = u"55"_s;
        QCOMPARE(m_service->erase(m_office->boss, wanted).error().fields.first().field, u"authorisation"_s);
        wanted = order(p);
        wanted.seen += 1;
        QCOMPARE(m_service->erase(m_office->boss, wanted).error().kind, ErrorKind::Conflict);

        QCOMPARE(m_service->decline(m_office->boss, order(p)).error().kind, ErrorKind::Invalid); // something may go
        const Erasure done = kept(m_service->erase(m_office->boss, order(p)));
        const Contact after = kept(ContactStore().find(*m_office->db, p.applicant.id));
        QCOMPARE(after.name, kName); // whose the kept case is
        QCOMPARE(after.taxCode, kCode);
        for (const QString &gone : {after.phone, after.email, after.pec, after.address})
            QCOMPARE(gone, QString());
        const DraftDocument letter = kept(m_service->answer(m_office->boss, done));
        for (const QString &word : {u"art. 17"_s, p.file.label, u"D.Lgs. 42/2004"_s, u"prot. 12"_s, kStreet.left(10)})
            QVERIFY2(letter.body.contains(word), qPrintable(word));
        QCOMPARE(m_office->auditLines(u"privacy.erase"_s), 1);
        // A second time there is nothing left.
        QCOMPARE(m_service->erase(m_office->boss, order(p)).error().kind, ErrorKind::Invalid);
        QVERIFY(kept(checkOffice(*m_office->db, m_office->boss, m_office->clock)).size() >= 4);
    }

    void whatWasDestroyedByAuthorisationIsGone_data() { addEngines(); }
    void whatWasDestroyedByAuthorisationIsGone()
    {
        const Patrocinio p = closed(u"Mostra del Quintavalle"_s);
        m_office->now = m_office->now.addYears(6); // five for a refusal
        ErasureOrder wanted = order(p);
        QCOMPARE(kept(m_service->preview(m_office->boss, p.applicant.id)).discardable, QStringList{p.file.label});
        // Without the authorisation the case stays, and with it the name.
        wanted.authorisation = u"MIC-55"_s;
        wanted.authorisedOn = m_office->clock.today();
        const Erasure done = kept(m_service->erase(m_office->boss, wanted));
        QCOMPARE(done.done.items.first().fate, Fate::Pseudonym);
        QVERIFY(done.cleaned);
        QCOMPARE(ContactStore().find(*m_office->db, p.applicant.id).error().kind, ErrorKind::NotFound);
        const Patrocinio after = [&] {
            CaseStore cases;
            Patrocinio read;
            read.file = kept(cases.findByLabel(*m_office->db, p.file.label));
            return read;
        }();
        QVERIFY(after.file.party.startsWith(u"Persona cancellata"_s));
        QCOMPARE(after.file.state, p.file.state); // number and outcome stay in the register
        for (const Document &paper : kept(DocumentStore().ofCase(*m_office->db, p.file.id.value))) {
            const QByteArray content = kept(DocumentStore().content(*m_office->db, paper.id)); // its hash holds
            QVERIFY(content.startsWith("Contenuto scartato"));
        }
        QVERIFY(kept(DocumentStore().verify(*m_office->db)) >= 1);
        QVERIFY(kept(AuditStore(m_office->clock).verify(*m_office->db)) > 5);
    }

    /// Their requests to be received are held on them too: copied, kept while one is open, erased as cases are.
    void requestsForAnAppointmentAreTheirsToo_data() { addEngines(); }
    void requestsForAnAppointmentAreTheirsToo()
    {
        AppointmentService appointments(*m_office->db, m_office->clock);
        const Actor &boss = m_office->boss;
        AppointmentRequest draft;
        draft.requester = kName;
        draft.subject = u"La menta del Quintavalle"_s;
        draft.received = m_office->clock.today();
        draft.phone = kPhone;
        draft.email = kMail;
        draft.words.notes = u"nota su CA55512XY"_s;
        AppointmentRequest r = kept(appointments.registerByHand(boss, draft));
        kept(UnitOfWork(*m_office->db).run([&](Transaction &tx) {
            return AppointmentStore().addPaper(tx, r.id, {u"programma.txt"_s, u"text/plain"_s, u"attachment"_s, kPaper},
                                               {}, {});
        }));
        const PersonalData data = kept(m_service->gather(boss, r.contact));
        const QByteArray json = personalDataJson(data);
        for (const QByteArray &word :
             {r.label.toUtf8(), kPhone.toUtf8(), QByteArray("La menta del Quintavalle"), QByteArray("CA55512XY")})
            QVERIFY2(json.contains(word), word.constData());
        QCOMPARE(data.papers.size(), 1);
        QCOMPARE(data.papers.front().content, kPaper);
        QVERIFY(kept(m_service->preview(boss, r.contact)).nothingGoes);
        r = kept(appointments.decline(boss, {r.label, r.version}, u"no"_s));
        const auto orderOf = [&] {
            return ErasureOrder{
                r.contact, kept(m_service->preview(boss, r.contact)).contact.version, u"prot. 9"_s, {}, {}};
        };
        kept(m_service->erase(boss, orderOf()));
        AppointmentRequest after = kept(AppointmentStore().find(*m_office->db, r.label));
        QCOMPARE(after.phone + after.email, QString());
        QCOMPARE(after.requester, kName);          // kept for its term
        m_office->now = m_office->now.addYears(6); // five for a request
        ErasureOrder wanted = orderOf();
        wanted.authorisation = u"MIC-56"_s;
        wanted.authorisedOn = m_office->clock.today();
        kept(m_service->erase(boss, wanted));
        after = kept(AppointmentStore().find(*m_office->db, r.label));
        QVERIFY(after.requester.startsWith(u"Persona cancellata"_s));
        QVERIFY(!after.subject.contains(u"menta"_s));
        QCOMPARE(after.words, AppointmentWords());
        QCOMPARE(after.state, AppointmentState::Declined); // number and outcome stay
        const Document paper = kept(AppointmentStore().papers(*m_office->db, r.id)).first();
        QVERIFY(kept(AppointmentStore().paperContent(*m_office->db, paper)).startsWith("Contenuto scartato"));
        QCOMPARE(kept(m_office->db->readOne<qint64>(u"SELECT COUNT(*) FROM document_content WHERE size = ?"_s,
                                                    {kPaper.size()}, [](const Row &row) { return row.integer(0); })),
                 0);
        QVERIFY(kept(checkOffice(*m_office->db, boss, m_office->clock)).size() >= 4);
    }

    /// The entries that are linked to them lose the name in all their words, also of what was before; a namesake's
    /// stay.
    void theAgendaForgetsThemToo_data() { addEngines(); }
    void theAgendaForgetsThemToo()
    {
        const QString name = u"Circolo \"Menta e Lavanda\""_s;
        Contact circle;
        circle.name = name;
        circle.phone = kPhone;
        circle = kept(UnitOfWork(*m_office->db).run([&](Transaction &tx) { return ContactStore().add(tx, circle); }));
        AgendaService agenda(*m_office->db, m_office->clock);
        const Keyring none;
        const auto enter = [&](const QString &title, ContactId contact) {
            AgendaEntry wanted;
            for (const CalendarStanding &one : kept(agenda.calendars(m_office->boss, none))) {
                if (one.calendar.kind == CalendarKind::Official)
                    wanted.calendar = one.calendar.id;
            }
            wanted.series.start = wholeDay(m_office->clock.today());
            wanted.series.length = {1, 0};
            wanted.words.title = title;
            wanted.words.notes = u"porta il programma "_s + name;
            if (contact.isValid())
                wanted.words.people << AgendaPerson{contact, {}, PersonPart::Guest};
            return kept(agenda.create(m_office->boss, none, wanted));
        };
        enter(u"Udienza "_s + name, circle.id);
        enter(u"Sopralluogo"_s, {});
        QVERIFY(personalDataJson(kept(m_service->gather(m_office->boss, circle.id))).contains("Udienza"));
        Patrocinio p;
        p.applicant = circle;
        const Erasure done = kept(m_service->erase(m_office->boss, order(p)));
        QList<Fate> fates;
        for (const ErasureItem &one : done.done.items) {
            if (one.kind == ErasureKind::Agenda && one.count == 1)
                fates << one.fate;
        }
        QCOMPARE(fates, (QList<Fate>{Fate::Pseudonym, Fate::Stays}));
        const auto rows = [this](const QString &sql) {
            return kept(m_office->db->readAll<QString>(sql, {}, [](const Row &row) { return row.text(0); }));
        };
        const QStringList entries =
            rows(u"SELECT title || person || words || search_text FROM agenda_entry ORDER BY id"_s);
        const QStringList changes = rows(u"SELECT reason || snapshot FROM agenda_change ORDER BY id"_s);
        QCOMPARE(entries.size(), 2);
        for (const QString &text : {entries.first(), changes.first()}) {
            QVERIFY2(!text.contains(u"Lavanda"_s, Qt::CaseInsensitive), qPrintable(text));
            QVERIFY(text.contains(u"Persona cancellata"_s) || text == changes.first());
        }
        QVERIFY(entries.last().contains(u"Lavanda"_s));
        QCOMPARE(kept(agenda.search(m_office->boss, none, u"cancellata"_s)).size(), 1);
        QVERIFY(kept(checkOffice(*m_office->db, m_office->boss, m_office->clock)).size() >= 4);
    }

    /// Not a byte of it in the file of SQLite, nor in what SQLite writes beside it.
    void nothingIsLeftInTheFile_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::newRow("sqlite") << u"sqlite"_s;
    }
    void nothingIsLeftInTheFile()
    {
        const Patrocinio p = closed(u"Mostra"_s);
        m_office->now = m_office->now.addYears(6);
        ErasureOrder wanted = order(p);
        wanted.authorisation = u"MIC-55"_s;
        wanted.authorisedOn = m_office->clock.today();
        const QString path = DatabaseUrl::parse(m_office->place.url())->path;
        QVERIFY(QFile::exists(path));
        kept(m_service->erase(m_office->boss, wanted));
        const QByteArray all = bytesOfFiles();
        QVERIFY(all.size() > 100'000);
        QVERIFY(all.contains("Persona cancellata")); // the bytes are those of this office
        for (const QByteArray &secret : {kName.toUtf8(), kCode.toUtf8(), kPhone.toUtf8(), kMail.toUtf8(),
                                         kStreet.toUtf8(), QByteArray("CA55512XY"), nameKey(kName).toUtf8()})
            QVERIFY2(!all.contains(secret), secret.constData());
    }

    void whoAskedForNothingIsForgotten_data() { addEngines(); }
    void whoAskedForNothingIsForgotten()
    {
        Contact lone;
        lone.kind = ContactKind::Person;
        lone.name = kName;
        lone.taxCode = kCode;
        lone.phone = kPhone;
        const Contact added =
            kept(UnitOfWork(*m_office->db).run([&](Transaction &tx) { return ContactStore().add(tx, lone); }));
        Patrocinio p;
        p.applicant = added;
        onCall(kName, u"staff"_s);
        onCall(kName, u"assessore"_s); // somebody of that name in office, who is another person
        const Erasure done = kept(m_service->erase(m_office->boss, order(p)));
        QCOMPARE(done.done.items.first().fate, Fate::Pseudonym);
        QCOMPARE(kept(m_service->search(m_office->boss, u"quintavalle"_s)).size(), 0);
        const QStringList rota = onCallNow();
        QVERIFY2(!rota.first().contains(u"Quintavalle"_s) && !rota.first().contains(kPhone), qPrintable(rota.first()));
        QCOMPARE(rota.last(), kName + u' ' + kPhone);
        // The tax code is free for who comes again.
        kept(UnitOfWork(*m_office->db).run([&](Transaction &tx) { return ContactStore().add(tx, lone); }));
    }
};

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    PersonalDataTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "PersonalDataTest.moc"
