#include "core/storage/ChangeWatcher.h"
#include "core/storage/Migrations.h"
#include "tests/support/Engines.h"

#include <QFile>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 15'000;
using Event = ChangeWatcher::Event;

std::unique_ptr<Database> connected(const TestDatabase &place)
{
    auto db = Database::open(*DatabaseUrl::parse(place.url()), true);
    if (!db || !migrate(**db, u"2026-11-22T08:00:00.000Z"_s))
        qFatal("no database");
    return std::move(*db);
}

Outcome writeSetting(Database &db, const QString &key)
{
    return UnitOfWork(db).run([&](Transaction &tx) -> Outcome {
        CHECK(db.write(tx, u"INSERT INTO setting (key, value) VALUES (?, ?)"_s, {key, u"x"_s}));
        return {};
    });
}

/// The server ends every other session of this database, as a restart or an administrator does.
void cutOthers(Database &db)
{
    QVERIFY(db.read(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s,
                    {}, [](const Row &) {}));
}

} // namespace

/// That windows hear of each other's writes, and that a connection that was lost comes back by itself.
class ChangeWatcherTest : public QObject
{
    Q_OBJECT

private slots:
    void anotherConnectionsWriteIsTold_data() { addEngines(); }
    void anotherConnectionsWriteIsTold()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto writer = connected(place);
        QList<Event> told;
        const ChangeWatcher watcher(*DatabaseUrl::parse(place.url()), [&told](Event event) { told << event; });
        // The watcher may come to watch after the first write: one of the next ones is heard.
        int n = 0;
        QTRY_VERIFY_WITH_TIMEOUT(writeSetting(*writer, QString::number(++n)) && !told.isEmpty(), kPatience);
        QCOMPARE(told.first(), Event::Changed);
        QTest::qWait(600);
        told.clear();
        QTest::qWait(600);
        QVERIFY(told.isEmpty()); // nobody wrote
        QVERIFY(writer->read(u"SELECT COUNT(*) FROM setting"_s, {}, [](const Row &) {}));
        QTest::qWait(600);
        QVERIFY(told.isEmpty()); // who only reads wakes nobody
        QVERIFY(writeSetting(*writer, u"last"_s));
        QTRY_COMPARE_WITH_TIMEOUT(told, QList<Event>{Event::Changed}, kPatience);
    }

    /// Checks put off to the end of the transaction are refused by COMMIT itself.
    void aRefusedCommitIsARefusal()
    {
        const TestDatabase place(u"postgresql"_s);
        const auto db = connected(place);
        QVERIFY(UnitOfWork(*db).run([&](Transaction &tx) {
            return db->execute(tx, u"CREATE TABLE later (n BIGINT UNIQUE DEFERRABLE INITIALLY DEFERRED)"_s);
        }));
        const auto insertTwice = [&](Transaction &tx) -> Outcome {
            CHECK(db->write(tx, u"INSERT INTO later (n) VALUES (1)"_s, {}));
            CHECK(db->write(tx, u"INSERT INTO later (n) VALUES (1)"_s, {}));
            return {};
        };
        const Outcome done = UnitOfWork(*db).run(insertTwice);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Conflict);
        QVERIFY(writeSetting(*db, u"after"_s)); // the connection is as good as before
    }

    void whatIsRolledBackIsNotTold()
    {
        const TestDatabase place(u"postgresql"_s);
        const auto writer = connected(place);
        QList<Event> told;
        const ChangeWatcher watcher(*DatabaseUrl::parse(place.url()), [&told](Event event) { told << event; });
        int n = 0;
        QTRY_VERIFY_WITH_TIMEOUT(writeSetting(*writer, QString::number(++n)) && !told.isEmpty(), kPatience);
        QTest::qWait(600);
        told.clear();
        QVERIFY(!writeSetting(*writer, u"1"_s)); // the key is taken
        QTest::qWait(600);
        QVERIFY(told.isEmpty());
    }

    void aServerThatGoesAndComesBackIsTold()
    {
        const TestDatabase place(u"postgresql"_s);
        const auto other = connected(place);
        QList<Event> told;
        const ChangeWatcher watcher(*DatabaseUrl::parse(place.url()), [&told](Event event) { told << event; });
        int n = 0;
        QTRY_VERIFY_WITH_TIMEOUT(writeSetting(*other, QString::number(++n)) && !told.isEmpty(), kPatience);
        QTest::qWait(600);
        told.clear();
        cutOthers(*other);
        QTRY_COMPARE_WITH_TIMEOUT(told, (QList<Event>{Event::Lost, Event::Back}), kPatience);
        QVERIFY(writeSetting(*other, u"after"_s));
        QTRY_COMPARE_WITH_TIMEOUT(told.last(), Event::Changed, kPatience);
    }

    void aFileThatIsGoneIsTold()
    {
        const TestDatabase place(u"sqlite"_s);
        QList<Event> told;
        const ChangeWatcher watcher(*DatabaseUrl::parse(place.url()), [&told](Event event) { told << event; });
        QTRY_COMPARE_WITH_TIMEOUT(told, QList<Event>{Event::Lost}, kPatience);
        QVERIFY(!QFile::exists(place.url())); // watching makes no file
        const auto writer = connected(place);
        QTRY_VERIFY_WITH_TIMEOUT(told.contains(Event::Back), kPatience);
    }

    void aLostConnectionIsOpenedAgain()
    {
        const TestDatabase place(u"postgresql"_s);
        const auto other = connected(place);
        const auto db = connected(place);
        QVERIFY(writeSetting(*db, u"a"_s));
        cutOthers(*other);
        // What only reads is asked again and succeeds.
        qint64 count = 0;
        QVERIFY(db->read(u"SELECT COUNT(*) FROM setting"_s, {}, [&](const Row &row) { count = row.integer(0); }));
        QCOMPARE(count, 1);
        cutOthers(*other);
        // A transaction that had not begun begins on the new connection.
        QVERIFY(writeSetting(*db, u"b"_s));
        // One that was under way fails whole, and the next one works.
        const Outcome cut = UnitOfWork(*db).run([&](Transaction &tx) -> Outcome {
            CHECK(db->write(tx, u"INSERT INTO setting (key, value) VALUES ('c', 'x')"_s, {}));
            cutOthers(*other);
            CHECK(db->write(tx, u"INSERT INTO setting (key, value) VALUES ('d', 'x')"_s, {}));
            return {};
        });
        QVERIFY(!cut);
        QCOMPARE(cut.error().kind, ErrorKind::Unavailable);
        const Outcome lostAtTheEnd = UnitOfWork(*db).run([&](Transaction &tx) -> Outcome {
            CHECK(db->write(tx, u"INSERT INTO setting (key, value) VALUES ('e', 'x')"_s, {}));
            cutOthers(*other);
            return {};
        });
        QVERIFY(!lostAtTheEnd);
        QCOMPARE(lostAtTheEnd.error().kind, ErrorKind::Unavailable);
        // The commit was never sent: that is known, and said.
        QVERIFY2(lostAtTheEnd.error().message.contains(u"nothing was saved"_s),
                 qPrintable(lostAtTheEnd.error().message));
        QVERIFY(writeSetting(*db, u"f"_s));
        QStringList keys;
        QVERIFY(db->read(u"SELECT key FROM setting ORDER BY key"_s, {}, [&](const Row &row) { keys << row.text(0); }));
        QCOMPARE(keys, QStringList({u"a"_s, u"b"_s, u"f"_s}));
    }
};

QTEST_GUILESS_MAIN(ChangeWatcherTest)
#include "ChangeWatcherTest.moc"
