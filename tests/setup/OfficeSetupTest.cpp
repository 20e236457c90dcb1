#include "core/setup/OfficeSetup.h"
#include "core/calendar/HolidayStore.h"
#include "core/cases/CaseStore.h"
#include "core/documents/DocumentStore.h"
#include "core/office/OfficeStore.h"
#include "core/patrocinio/PatrocinioService.h"
#include "core/storage/Migrations.h"
#include "tests/support/Engines.h"

#include <QCryptographicHash>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

OfficeSetup setupOf(const QString &comune)
{
    OfficeSetup setup;
    setup.comune.name = comune;
    setup.comune.istatCode = u"073027"_s;
    setup.adminLogin = u"anna"_s;
    setup.adminPassword = u"correct horse"_s;
    return setup;
}

DatabaseUrl at(const QString &path)
{
    return *DatabaseUrl::parse(path);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

/// Whether the sentence names the thing and says what to do about it.
bool says(const Error &error, const QString &thing, const QString &remedy)
{
    const bool both = error.message.contains(thing) && error.message.contains(remedy);
    if (!both)
        qWarning("“%s” does not name “%s” or has no “%s”", qPrintable(error.message), qPrintable(thing),
                 qPrintable(remedy));
    return both;
}

} // namespace

/// A new office, one that is opened, and each way in which the place can be wrong.
class OfficeSetupTest : public QObject
{
    Q_OBJECT

    Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));

    void change(Database &db, const QString &sql, const Values &values = {})
    {
        const auto done = UnitOfWork(db).run([&](Transaction &tx) { return db.write(tx, sql, values); });
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message + done.error().detail));
        QCOMPARE(*done, 1);
    }

private slots:
    void aNewOfficeIsReady_data() { addEngines(); }
    void aNewOfficeIsReady()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        {
            OfficeSetup setup = setupOf(u"Taranto"_s);
            setup.holders = {{{}, u"Giulia Ferri"_s, u"Sindaco"_s, {}, QDate(2025, 6, 15), {}},
                             {{}, u"Ex Sindaco"_s, u"Sindaco"_s, {}, QDate(2020, 1, 1), QDate(2025, 6, 14)}};
            const auto made = createOffice(at(place.url()), setup, m_clock);
            QVERIFY2(made, qPrintable(made ? QString() : made.error().message + made.error().detail));
        }
        const auto db = openOffice(at(place.url()), m_clock);
        QVERIFY(db);
        QCOMPARE(OfficeStore().comune(**db)->name, u"Taranto"_s);
        QCOMPARE(OfficeStore().holdersOn(**db, m_clock.today())->size(), 1);
        QCOMPARE(OfficeStore().holdersOn(**db, QDate(2024, 1, 1))->first().person, u"Ex Sindaco"_s);
        const auto calendar = HolidayStore().calendar(**db, u"073027"_s);
        QVERIFY(calendar->isHoliday(QDate(2026, 5, 10)));  // San Cataldo, from the pack
        QVERIFY(!calendar->isHoliday(QDate(2026, 10, 9))); // Crotone's
        const auto anna = AccessService(**db, m_clock).signIn(u"anna"_s, u"correct horse"_s);
        QVERIFY(anna);
        QVERIFY(anna->may(Permission::ManageUsers) && anna->may(Permission::RegisterPatrocinio));
        QVERIFY(checkOffice(**db, *anna, m_clock));
    }

    void theOfficesOwnPatronIsKept_data() { addEngines(); }
    void theOfficesOwnPatronIsKept()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        OfficeSetup setup = setupOf(u"Marina di Levante"_s);
        setup.comune.istatCode = u"999002"_s;
        setup.patronMonth = 6;
        setup.patronDay = 24;
        setup.patronName = u"San Giovanni"_s;
        const auto db = createOffice(at(place.url()), setup, m_clock);
        QVERIFY(db);
        const auto days = HolidayStore().calendar(**db, u"999002"_s)->holidaysOn(QDate(2026, 6, 24));
        QCOMPARE(days.size(), 1);
        QCOMPARE(days.first().name, u"San Giovanni"_s);
    }

    void aSecondOfficeInTheSamePlaceIsRefused_data() { addEngines(); }
    void aSecondOfficeInTheSamePlaceIsRefused()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        QVERIFY(createOffice(at(place.url()), setupOf(u"Taranto"_s), m_clock));
        const auto second = createOffice(at(place.url()), setupOf(u"Crotone"_s), m_clock);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
        QVERIFY(says(second.error(), at(place.url()).display(), u"another place"_s));
        QCOMPARE(OfficeStore().comune(**openOffice(at(place.url()), m_clock))->name, u"Taranto"_s);
    }

    void aRefusedSetupLeavesNoOffice_data() { addEngines(); }
    void aRefusedSetupLeavesNoOffice()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto refused = [&](auto spoil) {
            OfficeSetup setup = setupOf(u"Taranto"_s);
            spoil(setup);
            const auto made = createOffice(at(place.url()), setup, m_clock);
            return made ? ErrorKind::Cancelled : made.error().kind;
        };
        QCOMPARE(refused([](OfficeSetup &s) { s.comune.name = u"  "_s; }), ErrorKind::Invalid);
        QCOMPARE(refused([](OfficeSetup &s) {
                     s.patronMonth = 2;
                     s.patronDay = 30;
                 }),
                 ErrorKind::Invalid);
        QCOMPARE(refused([](OfficeSetup &s) { s.adminLogin = u"Anna Rossi"_s; }), ErrorKind::Invalid);
        QCOMPARE(refused([](OfficeSetup &s) { s.adminPassword = u"short"_s; }), ErrorKind::Invalid);
        if (engine == u"sqlite"_s)
            QVERIFY2(!QFile::exists(place.url()), "a file of an office that does not exist stays behind");
        QCOMPARE(openOffice(at(place.url()), m_clock).error().kind, ErrorKind::NotFound);
        // Nothing is in the way of the right one.
        QVERIFY(createOffice(at(place.url()), setupOf(u"Taranto"_s), m_clock));
    }

    void aFileThatIsNoDatabaseIsNamedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a text") << QByteArray("Egregio signor Sindaco,\n").repeated(300);
        QTest::newRow("a few bytes") << QByteArray("hello");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(5000, '\x7f');
        QTest::newRow("the head of a database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\xee');
    }
    void aFileThatIsNoDatabaseIsNamedAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir dir;
        const QString path = dir.filePath(u"lettera.db"_s);
        write(path, bytes);
        const auto opened = openOffice(at(path), m_clock);
        QCOMPARE(opened.error().kind, ErrorKind::Corrupt);
        QVERIFY(says(opened.error(), u"lettera.db"_s, u"another file"_s));
        const auto made = createOffice(at(path), setupOf(u"Taranto"_s), m_clock);
        QCOMPARE(made.error().kind, ErrorKind::Corrupt);
        QVERIFY(says(made.error(), u"lettera.db"_s, u"another file"_s));
        QCOMPARE(read(path), bytes);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{u"lettera.db"_s});
    }

    void anotherProgramsDatabaseIsNoOffice_data() { addEngines(); }
    void anotherProgramsDatabaseIsNoOffice()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        {
            const auto db = Database::open(at(place.url()), true);
            QVERIFY(UnitOfWork(**db).run(
                [&](Transaction &tx) { return (*db)->execute(tx, u"CREATE TABLE songs (title TEXT)"_s); }));
        }
        const bool sqlite = engine == u"sqlite"_s;
        if (sqlite) {
            // Others keep no write-ahead log.
            const auto db = Database::open(at(place.url()));
            QVERIFY((*db)->read(u"PRAGMA journal_mode = DELETE"_s, {}, [](const Row &) {}));
        }
        const QByteArray before = sqlite ? read(place.url()) : QByteArray();
        const auto opened = openOffice(at(place.url()), m_clock);
        QCOMPARE(opened.error().kind, ErrorKind::NotFound);
        QVERIFY(says(opened.error(), at(place.url()).display(), u"init"_s));
        if (sqlite)
            QCOMPARE(read(place.url()), before);
        const auto db = Database::open(at(place.url()));
        QVERIFY2(!(*db)->canPrepare(u"SELECT version FROM schema_version"_s),
                 "opening wrote into a database that is not ours");
    }

    void aNewerOfficeIsRefused_data() { addEngines(); }
    void aNewerOfficeIsRefused()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        {
            const auto db = createOffice(at(place.url()), setupOf(u"Taranto"_s), m_clock);
            change(
                **db,
                u"INSERT INTO schema_version (version, name, checksum, applied_at) VALUES (?, 'later', 'x', 'now')"_s,
                {currentSchemaVersion() + 1});
        }
        for (const Error &error : {openOffice(at(place.url()), m_clock).error(),
                                   createOffice(at(place.url()), setupOf(u"Crotone"_s), m_clock).error()}) {
            QCOMPARE(error.kind, ErrorKind::Newer);
            QVERIFY(says(error, at(place.url()).display(), u"update the program"_s));
        }
    }

    /// From every older version: what comes out is what a new office has.
    void anOlderOfficeIsBroughtUpToDate_data() { addEngines(); }
    void anOlderOfficeIsBroughtUpToDate()
    {
        QFETCH(QString, engine);
        const TestDatabase fresh(engine);
        const QStringList wanted = schemaOf(**createOffice(at(fresh.url()), setupOf(u"Taranto"_s), m_clock));
        QVERIFY(wanted.size() > 15);
        for (int steps = 2; steps < int(migrations().size()); ++steps) {
            const TestDatabase place(engine);
            {
                const auto db = Database::open(at(place.url()), true);
                makeOlder(**db, steps);
                QCOMPARE(checkSchema(**db).error().kind, ErrorKind::Unavailable);
            }
            const auto db = openOffice(at(place.url()), m_clock);
            QVERIFY2(db, qPrintable(db ? QString() : db.error().message + db.error().detail));
            QVERIFY(checkSchema(**db));
            QCOMPARE(OfficeStore().comune(**db)->name, u"Taranto"_s);
            QCOMPARE(schemaOf(**db), wanted);
        }
    }

    void anEmptyPlaceHoldsNoOffice_data() { addEngines(); }
    void anEmptyPlaceHoldsNoOffice()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const bool sqlite = engine == u"sqlite"_s;
        if (sqlite)
            write(place.url(), {});
        const auto opened = openOffice(at(place.url()), m_clock);
        QCOMPARE(opened.error().kind, ErrorKind::NotFound);
        QVERIFY(says(opened.error(), at(place.url()).display(), u"init"_s));
        if (sqlite)
            QCOMPARE(QFileInfo(place.url()).size(), 0);
        // An empty file is an empty place: an office may be made in it.
        QVERIFY(createOffice(at(place.url()), setupOf(u"Taranto"_s), m_clock));
    }

    void placesThatCannotBeAreNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("remedy");
        // What root may not do either: below /proc nothing can be made.
        QTest::newRow("a missing folder") << u"%1/no/such/folder/office.db"_s << u"check that the folder exists"_s;
        QTest::newRow("a folder where nothing may be made")
            << u"/proc/office.db"_s << u"check that the folder exists and that you may write"_s;
        QTest::newRow("a folder that is a file") << u"%1/file/office.db"_s << u"check that the folder exists"_s;
        QTest::newRow("a folder itself") << u"%1"_s << u"check that"_s;
    }
    void placesThatCannotBeAreNamed()
    {
        QFETCH(QString, path);
        QFETCH(QString, remedy);
        QTemporaryDir dir;
        write(dir.filePath(u"file"_s), "x");
        const QString place = path.contains(u"%1"_s) ? path.arg(dir.path()) : path;
        const auto made = createOffice(at(place), setupOf(u"Taranto"_s), m_clock);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Unavailable);
        QVERIFY(says(made.error(), place, remedy));
        const auto opened = openOffice(at(place), m_clock);
        QVERIFY(!opened);
        QVERIFY(says(opened.error(), place, u":"_s));
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"file"_s});
    }

    void aMissingOfficeIsNotMadeByOpening()
    {
        QTemporaryDir dir;
        const auto opened = openOffice(at(dir.filePath(u"none.db"_s)), m_clock);
        QCOMPARE(opened.error().kind, ErrorKind::NotFound);
        QVERIFY(says(opened.error(), u"none.db"_s, u"init"_s));
        QVERIFY(QDir(dir.path()).isEmpty());
    }

    /// /proc/version is a file that nobody can change, root included.
    void aReadOnlyFileIsNamed()
    {
        const auto opened = openOffice(at(u"/proc/version"_s), m_clock);
        QVERIFY(!opened);
        QVERIFY(says(opened.error(), u"/proc/version"_s, u"choose another"_s));
        const auto made = createOffice(at(u"/proc/version"_s), setupOf(u"Taranto"_s), m_clock);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Unavailable);
        QVERIFY(says(made.error(), u"/proc/version"_s, u"heck"_s));
    }

    void aServerThatIsNotThereIsNamed_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("thing");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("nobody answers") << u"postgresql://anna:secret@127.0.0.1:1/office"_s << u"127.0.0.1"_s
                                        << u"Check the network"_s;
        QTest::newRow("no such database") << u"no_such_office"_s << u"no_such_office"_s << u"database"_s;
        QTest::newRow("no such user") << u"stranger"_s << u"stranger"_s << u"user"_s;
    }
    void aServerThatIsNotThereIsNamed()
    {
        QFETCH(QString, url);
        QFETCH(QString, thing);
        QFETCH(QString, remedy);
        const TestDatabase place(u"postgresql"_s);
        if (url == u"no_such_office"_s)
            url = place.url().section(u'/', 0, -2) + u"/no_such_office"_s;
        else if (url == u"stranger"_s)
            url = QString(place.url()).replace(QRegularExpression(u"//[^@/]*@"_s), u"//stranger@"_s);
        const auto opened = openOffice(at(url), m_clock);
        QVERIFY(!opened);
        QVERIFY2(opened.error().kind == ErrorKind::Unavailable || opened.error().kind == ErrorKind::NotFound
                     || opened.error().kind == ErrorKind::Forbidden,
                 qPrintable(errorKindName(opened.error().kind)));
        QVERIFY(says(opened.error(), thing, remedy));
        QVERIFY(!opened.error().message.contains(u"secret"_s));
    }

    void theDemonstrationHoldsTogether_data() { addEngines(); }
    void theDemonstrationHoldsTogether()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = createDemoOffice(at(place.url()), m_clock);
        QVERIFY2(db, qPrintable(db ? QString() : db.error().message + db.error().detail));
        for (const DemoAccount &account : demoAccounts()) {
            const auto actor = AccessService(**db, m_clock).signIn(account.login, demoPassword());
            QVERIFY2(actor, qPrintable(account.login));
            QVERIFY(actor->roles.contains(account.role));
            QCOMPARE(actor->name, account.name);
            // Only those who may, check.
            QCOMPARE(bool(checkOffice(**db, *actor, m_clock)), actor->may(Permission::CheckData));
        }
        const Actor capo = *AccessService(**db, m_clock).signIn(u"capo"_s, demoPassword());
        const auto items = checkOffice(**db, capo, m_clock);
        QStringList names;
        for (const CheckedItem &item : *items)
            names << item.name;
        QCOMPARE(
            names,
            (QStringList{u"schema"_s, u"foreign-keys"_s, u"registers"_s, u"audit"_s, u"documents"_s, u"sealed"_s}));
        // Every state is there to be seen.
        const auto counts = CaseStore().countByState(**db, u"patrocinio"_s);
        for (const QString &state : {u"received"_s, u"under-review"_s, u"draft-ready"_s, u"granted"_s, u"refused"_s,
                                     u"closed"_s, u"withdrawn"_s})
            QVERIFY2(counts->value(state) > 0, qPrintable(state));
        QCOMPARE(createDemoOffice(at(place.url()), m_clock).error().kind, ErrorKind::Conflict);
    }

    void theDemonstrationHappenedInOrder()
    {
        const TestDatabase place(u"sqlite"_s);
        const auto db = createDemoOffice(at(place.url()), m_clock);
        QVERIFY2(db, qPrintable(db ? QString() : db.error().message + db.error().detail));
        const Actor capo = *AccessService(**db, m_clock).signIn(u"capo"_s, demoPassword());
        PatrocinioService service(**db, m_clock);
        CaseQuery query;
        query.sort = CaseSort::Received;
        QStringList byNumber;
        QStringList byDay;
        const auto page = service.list(capo, query);
        for (const CaseFile &file : page->rows) {
            byNumber << file.label;
            byDay << file.label;
            const auto p = service.find(capo, file.label);
            QList<CaseEvent> events = *service.events(capo, p->file.id);
            QVERIFY(events.size() > 0);
            for (const CaseEvent &event : events) {
                QVERIFY(m_clock.dateOf(event.at) >= p->file.received);
                QVERIFY(event.at <= m_clock.now());
            }
            const auto records = service.records(capo, *p);
            for (const Opinion &opinion : records->opinions)
                QVERIFY(opinion.day >= m_clock.dateOf(records->versions.first().madeAt));
        }
        byNumber.sort();
        if (byNumber != byDay)
            std::reverse(byDay.begin(), byDay.end());
        QCOMPARE(byDay, byNumber);
    }

    void theCheckFindsWhatWasAltered_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("named");
        for (const char *engine : {"sqlite", "postgresql"}) {
            const auto row = [&](const char *what, const QString &sql, const QString &named) {
                QTest::addRow("%s: %s", engine, what) << QString::fromLatin1(engine) << sql << named;
            };
            const bool sqlite = qstrcmp(engine, "sqlite") == 0;
            row("a byte of a document",
                sqlite ? u"UPDATE document_content SET content = x'50444E'"_s
                       : u"UPDATE document_content SET content = '\\x50444E'"_s,
                u"SHA-256"_s);
            row("a document emptied",
                sqlite ? u"UPDATE document_content SET content = x''"_s : u"UPDATE document_content SET content = ''"_s,
                u"SHA-256"_s);
            row("a line of the log", u"UPDATE audit_log SET actor = 'nobody' WHERE seq = 7"_s, u"line 7"_s);
            row("a line of the log taken out", u"DELETE FROM audit_log WHERE seq = 9"_s, u"log"_s);
            row("the last line taken out", u"DELETE FROM audit_log WHERE seq = (SELECT MAX(seq) FROM audit_log)"_s,
                u"log"_s);
            row("the head of the log", u"UPDATE audit_head SET hash = 'x'"_s, u"log"_s);
            row("a number of a register", u"UPDATE case_file SET number = 99 WHERE number = 3"_s, u"PAT-2026"_s);
            row("a counter", u"UPDATE register_counter SET last = last + 1"_s, u"PAT-2026"_s);
            row("the structure", u"UPDATE schema_version SET checksum = 'x' WHERE version = 1"_s, u"structure"_s);
            row("a newer program",
                u"INSERT INTO schema_version (version, name, checksum, applied_at) VALUES (9999, 'later', 'x', 'now')"_s,
                u"newer"_s);
        }
    }
    void theCheckFindsWhatWasAltered()
    {
        QFETCH(QString, engine);
        QFETCH(QString, sql);
        QFETCH(QString, named);
        const auto office = filled(engine);
        const auto check = [&] { return checkOffice(*office->db, office->anna, m_clock); };
        QVERIFY(check());
        // Altered, looked at, and put back as it was.
        Result<QList<CheckedItem>> after;
        const auto undone = UnitOfWork(*office->db).run([&](Transaction &tx) -> Outcome {
            TRY(const qint64 rows, office->db->write(tx, sql, {}));
            if (rows == 1)
                after = check();
            return failure(Error::cancelled(QString::number(rows)));
        });
        QCOMPARE(undone.error().message, u"1"_s);
        QVERIFY2(!after, "the alteration goes unnoticed");
        QVERIFY2(after.error().message.contains(named), qPrintable(after.error().message));
        QVERIFY(after.error().kind == ErrorKind::Corrupt || after.error().kind == ErrorKind::Newer);
        QVERIFY(check());
    }

    void theCheckFindsARowThatNamesNothing()
    {
        const TestDatabase place(u"sqlite"_s);
        const auto db = createOffice(at(place.url()), setupOf(u"Taranto"_s), m_clock);
        const Actor anna = *AccessService(**db, m_clock).signIn(u"anna"_s, u"correct horse"_s);
        // Another program, which does not keep the keys.
        QVERIFY((*db)->read(u"PRAGMA foreign_keys = OFF"_s, {}, [](const Row &) {}));
        change(**db, u"INSERT INTO case_event (case_id, at, actor, title, note) VALUES (77, 'now', 'x', 'x', '')"_s);
        const auto found = checkOffice(**db, anna, m_clock);
        QCOMPARE(found.error().kind, ErrorKind::Corrupt);
        QVERIFY(says(found.error(), u"case_event"_s, u"backup"_s));
    }

    void theCheckFindsADamagedFile()
    {
        const TestDatabase place(u"sqlite"_s);
        const QString copy = place.url() + u".copy"_s;
        {
            const auto db = createOffice(at(place.url()), setupOf(u"Taranto"_s), m_clock);
            fill(**db);
        } // closing brings everything into the one file
        QByteArray bytes = read(place.url());
        QVERIFY(bytes.size() > 60000);
        // The middle of the file, where tables and indexes are.
        bytes.replace(bytes.size() / 2, 8192, QByteArray(8192, '\xa5'));
        write(copy, bytes);
        const auto db = openOffice(at(copy), m_clock);
        const auto actor = db ? AccessService(**db, m_clock).signIn(u"anna"_s, u"correct horse"_s)
                              : Result<Actor>(failure(db.error()));
        const auto found =
            actor ? checkOffice(**db, *actor, m_clock) : Result<QList<CheckedItem>>(failure(actor.error()));
        QVERIFY2(!found, "a damaged file passes the check");
        QCOMPARE(found.error().kind, ErrorKind::Corrupt);
        QVERIFY(says(found.error(), u".copy"_s, u"backup"_s));
    }

    void cleanupTestCase() { m_filled.clear(); }

private:
    /// The data of an office as the program with so many steps of the schema made it.
    static void makeOlder(Database &db, int steps)
    {
        QVERIFY(UnitOfWork(db).run([&](Transaction &tx) -> Outcome {
            CHECK(db.execute(
                tx,
                u"CREATE TABLE schema_version (version BIGINT PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, "
                "applied_at TEXT NOT NULL)"_s));
            for (const Migration &step : migrations().first(std::size_t(steps))) {
                for (const QString &sql : statementsOf(step, db.engine()))
                    CHECK(db.execute(tx, sql));
                const QByteArray sum =
                    QCryptographicHash::hash(QByteArray(step.sql), QCryptographicHash::Sha256).toHex();
                CHECK(db.write(
                    tx, u"INSERT INTO schema_version (version, name, checksum, applied_at) VALUES (?, ?, ?, 'then')"_s,
                    {step.version, QString::fromLatin1(step.name), QString::fromLatin1(sum)}));
            }
            CHECK(db.execute(tx,
                             u"INSERT INTO comune (id, name, istat_code, office_name, statute_article, regulation) "
                             "VALUES (1, 'Taranto', '073027', '', '', '')"_s));
            return {};
        }));
    }

    /// Every column and index of the data, as the engine tells them.
    static QStringList schemaOf(Database &db)
    {
        QStringList lines;
        const QString sql = db.engine() == Engine::Sqlite
            ? u"SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"_s
            : u"SELECT table_name || '.' || column_name, data_type || is_nullable || COALESCE(column_default, '') "
              "FROM information_schema.columns WHERE table_schema = current_schema() "
              "UNION ALL SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema() ORDER BY 1"_s;
        const auto done = db.read(sql, {}, [&](const Row &row) {
            lines << row.text(0) + u' ' + row.text(1).simplified().remove(u"IF NOT EXISTS "_s);
        });
        return done ? lines : QStringList();
    }

    struct Filled {
        std::unique_ptr<TestDatabase> place; ///< outlives the connection
        std::unique_ptr<Database> db;
        Actor anna;
    };
    std::map<QString, Filled> m_filled;

    /// One office for each engine, made once: the rows leave it as it is.
    const Filled *filled(const QString &engine)
    {
        Filled &made = m_filled[engine];
        if (!made.db) {
            made.place = std::make_unique<TestDatabase>(engine);
            auto db = createOffice(at(made.place->url()), setupOf(u"Taranto"_s), m_clock);
            if (!db)
                qFatal("%s", qPrintable(db.error().message + db.error().detail));
            made.db = std::move(*db);
            made.anna = *AccessService(*made.db, m_clock).signIn(u"anna"_s, u"correct horse"_s);
            fill(*made.db);
        }
        return &made;
    }

    /// Five cases with an event each, one document, twelve lines of the log.
    void fill(Database &db)
    {
        const QString now = toInstantText(m_clock.now());
        const auto done = UnitOfWork(db).run([&](Transaction &tx) -> Outcome {
            for (int i = 0; i < 5; ++i) {
                CaseFile file;
                file.module = u"patrocinio"_s;
                file.subject = u"s"_s;
                file.state = u"received"_s;
                file.received = m_clock.today();
                file.due = m_clock.today();
                TRY(const CaseFile made, CaseStore().add(tx, file, u"PAT"_s, 2026, now, u"anna"_s));
                CHECK(CaseStore().addEvent(tx, made.id, {m_clock.now(), u"Anna"_s, u"Received"_s, {}}));
                if (i == 0)
                    CHECK(DocumentStore().add(
                        tx, made.id.value, {u"a.pdf"_s, u"application/pdf"_s, u"attachment"_s, "PDF"}, now, u"anna"_s));
                CHECK(AuditStore(m_clock).append(tx, u"anna"_s, {u"test"_s, u"case"_s, made.label, {}}));
                CHECK(AuditStore(m_clock).append(tx, u"anna"_s, {u"test"_s, u"case"_s, made.label, {}}));
            }
            return {};
        });
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message + done.error().detail));
    }
};

QTEST_GUILESS_MAIN(OfficeSetupTest)
#include "OfficeSetupTest.moc"
