#include "core/access/Audit.h"
#include "core/calendar/HolidayStore.h"
#include "core/cases/CaseStore.h"
#include "core/storage/Integrity.h"
#include "core/storage/Migrations.h"
#include "tests/support/Engines.h"

#include <QTest>
#include <QThread>

#include <thread>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

const QString kNow = u"2026-11-22T08:00:00.000Z"_s;

std::unique_ptr<Database> opened(const QString &url)
{
    auto db = Database::open(*DatabaseUrl::parse(url), true);
    if (!db)
        qFatal("%s", qPrintable(db.error().message + db.error().detail));
    if (const auto done = migrate(**db, kNow); !done)
        qFatal("%s", qPrintable(done.error().message + done.error().detail));
    return std::move(*db);
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void everyMigrationRuns_data() { addEngines(); }
    void everyMigrationRuns()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = opened(place.url());
        QVERIFY(checkSchema(*db));
        // Again changes nothing.
        QVERIFY(migrate(*db, kNow));
        qint64 steps = 0;
        QVERIFY(
            db->read(u"SELECT COUNT(*) FROM schema_version"_s, {}, [&](const Row &row) { steps = row.integer(0); }));
        QCOMPARE(steps, qint64(migrations().size()));
    }

    void newerAndAlteredSchemaAreRefused_data() { addEngines(); }
    void newerAndAlteredSchemaAreRefused()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = opened(place.url());
        const auto set = [&](const QString &sql) {
            return bool(UnitOfWork(*db).run([&](Transaction &tx) { return db->execute(tx, sql); }));
        };
        QVERIFY(set(u"UPDATE schema_version SET checksum = 'x' WHERE version = 2"_s));
        QCOMPARE(checkSchema(*db).error().kind, ErrorKind::Corrupt);
        QVERIFY(set(u"INSERT INTO schema_version VALUES (9999, 'later', 'x', 'now')"_s));
        const auto refused = checkSchema(*db);
        QCOMPARE(refused.error().kind, ErrorKind::Newer);
        QVERIFY(refused.error().message.contains(u"newer"_s));
        QCOMPARE(migrate(*db, kNow).error().kind, ErrorKind::Newer);
    }

    /// A share that went away, or a file that somebody put another in the place of: what was open still takes writes.
    void nothingIsSavedIntoAFileThatIsGone()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"office.db"_s);
        const QString away = dir.filePath(u"elsewhere.db"_s);
        const auto db = opened(path);
        const auto number = [&](Database &from) { return *CaseStore().probableNumber(from, u"PAT"_s, 2026); };
        const auto take = [&] {
            return UnitOfWork(*db).run([](Transaction &tx) { return CaseStore().takeNumber(tx, u"PAT"_s, 2026); });
        };
        QVERIFY(take());
        QVERIFY(QFile::rename(path, away));
        const auto refused = take();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
        QVERIFY2(refused.error().message.contains(path) && refused.error().message.contains(u"share"_s),
                 qPrintable(refused.error().message));
        QVERIFY(!take());
        QVERIFY(QFile::rename(away, path));
        QVERIFY(take());
        QCOMPARE(number(*db), 3);
        // Another file came into its place: what is saved goes there.
        QVERIFY(QFile::rename(path, away));
        const auto other = opened(path);
        QVERIFY(take());
        QCOMPARE(number(*db), 2);
        QCOMPARE(number(*other), 2);
    }

    void aFailedUseCaseLeavesNothing_data() { addEngines(); }
    void aFailedUseCaseLeavesNothing()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = opened(place.url());
        const auto failed = UnitOfWork(*db).run([&](Transaction &tx) -> Outcome {
            CHECK(CaseStore().takeNumber(tx, u"PAT"_s, 2026));
            return failure(Error::invalid(u"no"_s));
        });
        QVERIFY(!failed);
        QCOMPARE(*CaseStore().probableNumber(*db, u"PAT"_s, 2026), 1);
    }

    void oneWithinAnotherIsRefused_data() { addEngines(); }
    void oneWithinAnotherIsRefused() // on PostgreSQL the inner one would save half of the outer
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = opened(place.url());
        const auto outer = UnitOfWork(*db).run([&](Transaction &tx) -> Outcome {
            CHECK(CaseStore().takeNumber(tx, u"PAT"_s, 2026));
            return UnitOfWork(*db).run([&](Transaction &) -> Outcome { return {}; });
        });
        QVERIFY(!outer);
        QCOMPARE(outer.error().kind, ErrorKind::Corrupt);
        QCOMPARE(*CaseStore().probableNumber(*db, u"PAT"_s, 2026), 1);
        QVERIFY(UnitOfWork(*db).run([&](Transaction &) -> Outcome { return {}; }));
    }

    void whatIsKeptFollowsItsRows_data() { addEngines(); }
    void whatIsKeptFollowsItsRows()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto here = opened(place.url());
        const auto there = opened(place.url());
        const auto add = [](Database &db, int day, bool fails = false) {
            HolidayRule rule{u"once.%1"_s.arg(day), u"Chiusura"_s};
            rule.kind = HolidayKind::OneOff;
            rule.date = QDate(2026, 3, day);
            return bool(UnitOfWork(db).run([&](Transaction &tx) -> Outcome {
                CHECK(HolidayStore().add(tx, rule));
                CHECK(HolidayStore().calendar(db, {})); // kept with the row in it
                return fails ? Outcome(failure(Error::invalid(u"no"_s))) : Outcome();
            }));
        };
        const auto closed = [](Database &db, int day) {
            return HolidayStore().calendar(db, {}).value().isHoliday(QDate(2026, 3, day));
        };
        QVERIFY(!closed(*here, 3) && !closed(*here, 4));
        QVERIFY(add(*there, 3));
        QVERIFY(closed(*here, 3));
        // Undone here and another one written there: as many rows as if it had stayed.
        QVERIFY(!add(*here, 4, true));
        QVERIFY(add(*there, 5));
        QVERIFY(!closed(*here, 4) && closed(*here, 5));
    }

    void whatIsKeptIsMadeOnce()
    {
        const TestDatabase place(u"sqlite"_s);
        const auto db = opened(place.url());
        int made = 0;
        const auto asked = [&](const QString &stamp) -> Result<int> {
            TRY(const auto kept, db->kept<int>(u"key"_s, stamp, [&]() -> Result<int> {
                if (stamp.isEmpty())
                    return failure(Error::invalid(u"no"_s));
                return ++made;
            }));
            return *kept;
        };
        QCOMPARE(*asked(u"a"_s), 1);
        QCOMPARE(*asked(u"a"_s), 1);
        QCOMPARE(*asked(u"b"_s), 2);
        QVERIFY(!asked({}));
        QCOMPARE(*asked(u"b"_s), 2); // a failure is not kept, and takes nothing away
    }

    void numbersAreNeverSharedNorSkipped_data() { addEngines(); }
    void numbersAreNeverSharedNorSkipped()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        opened(place.url());
        constexpr int kWriters = 8;
        constexpr int kEach = 12;
        std::array<QList<qint64>, kWriters> taken;
        std::vector<std::thread> writers;
        for (int w = 0; w < kWriters; ++w)
            writers.emplace_back([&taken, w, url = place.url()] {
                const auto db = Database::open(*DatabaseUrl::parse(url));
                for (int i = 0; db && i < kEach; ++i) {
                    // Every third is rolled back: its number must come again.
                    const auto number = UnitOfWork(**db).run([&](Transaction &tx) -> Result<qint64> {
                        TRY(const qint64 n, CaseStore().takeNumber(tx, u"PAT"_s, 2026));
                        if (i % 3 == 2)
                            return failure(Error::cancelled(u"changed my mind"_s));
                        return n;
                    });
                    if (number)
                        taken[std::size_t(w)] << *number;
                }
            });
        for (auto &writer : writers)
            writer.join();
        QList<qint64> all;
        for (const auto &list : taken)
            all << list;
        std::sort(all.begin(), all.end());
        QCOMPARE(all.size(), qsizetype(kWriters * 8));
        for (qsizetype i = 0; i < all.size(); ++i)
            QCOMPARE(all[i], i + 1);
    }

    void auditChainBreaksWhenALineIsTouched_data() { addEngines(); }
    void auditChainBreaksWhenALineIsTouched()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = opened(place.url());
        const AuditStore audit(Clock::fixed(QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC)));
        for (int i = 0; i < 5; ++i)
            QVERIFY(UnitOfWork(*db).run([&](Transaction &tx) {
                return audit.append(tx, u"anna"_s, {u"test"_s, u"case"_s, QString::number(i), {}});
            }));
        QCOMPARE(*audit.verify(*db), 5);
        const auto tamper = [&](const QString &sql) {
            QVERIFY(UnitOfWork(*db).run([&](Transaction &tx) { return db->execute(tx, sql); }));
            QCOMPARE(audit.verify(*db).error().kind, ErrorKind::Corrupt);
        };
        tamper(u"UPDATE audit_log SET detail = 'other' WHERE seq = 3"_s);
        tamper(u"DELETE FROM audit_log WHERE seq = 3"_s);
    }

    void missingAndForeignFilesAreNamed()
    {
        QTemporaryDir dir;
        const auto none = Database::open(*DatabaseUrl::parse(dir.filePath(u"none.db"_s)));
        QCOMPARE(none.error().kind, ErrorKind::NotFound);
        QVERIFY(none.error().message.contains(u"none.db"_s));
        QFile junk(dir.filePath(u"junk.db"_s));
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write(QByteArray(8192, 'j'));
        junk.close();
        const auto foreign = Database::open(*DatabaseUrl::parse(junk.fileName()));
        QCOMPARE(foreign.error().kind, ErrorKind::Corrupt);
        QVERIFY(foreign.error().message.contains(u"junk.db"_s));
        QFile still(junk.fileName());
        QVERIFY(still.open(QIODevice::ReadOnly));
        QCOMPARE(still.readAll(), QByteArray(8192, 'j'));
        const auto folder = Database::open(*DatabaseUrl::parse(dir.filePath(u"no/such/folder/x.db"_s)), true);
        QCOMPARE(folder.error().kind, ErrorKind::Unavailable);
        const auto server = Database::open(*DatabaseUrl::parse(u"postgresql://a@127.0.0.1:1/x"_s));
        QCOMPARE(server.error().kind, ErrorKind::Unavailable);
        QVERIFY(!DatabaseUrl::parse(u"postgresql://host"_s));
        QVERIFY(!DatabaseUrl::parse(u"postgresql://u:secret@h/db"_s)->display().contains(u"secret"_s));
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "DatabaseTest.moc"
