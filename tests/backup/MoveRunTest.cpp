#include "tests/backup/BackupOffice.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// An office carried from engine to engine, interrupted at many points, and worked in meanwhile.
class MoveRunTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    static Result<MovedOffice> move(Database &from, const QString &to, const ProgressSink &progress = {})
    {
        return MoveRun(from, at(to), testClock(), progress).run(anna(from));
    }

private slots:
    void thereAndBackIsTheSame()
    {
        const TestDatabase first(u"sqlite"_s);
        const TestDatabase server(u"postgresql"_s);
        const TestDatabase last(u"sqlite"_s);
        const auto db = filledOffice(first.url());
        const auto there = move(*db, server.url());
        QVERIFY(holds(there));
        QVERIFY(!there->resumed);
        const BackupManifest before = tallies(*db);
        const auto onServer = openOffice(at(server.url()), testClock());
        QVERIFY(holds(onServer));
        QCOMPARE(tallies(**onServer), before);
        QVERIFY(holds(move(**onServer, last.url())));
        const auto back = openOffice(at(last.url()), testClock());
        QVERIFY(holds(back));
        // The second move wrote its line into the office that it carried.
        QCOMPARE(tallies(**back), tallies(**onServer));
        for (const BackedUpTable &table : before) {
            if (!table.name.startsWith(u"audit_"_s))
                QCOMPARE(of(tallies(**back), table.name), table);
        }
        QVERIFY(holds(checkOffice(**back, anna(**back), testClock())));
        const auto added = UnitOfWork(**onServer).run([&](Transaction &tx) {
            return DocumentStore().add(tx, 1, {u"new"_s, {}, {}, "new"}, u"2026"_s, u"anna"_s);
        });
        QVERIFY(holds(added));
        QCOMPARE(added->value, 5);
    }

    void isNoOfficeBeforeTheEndAndGoesOn_data() { addEngines(); }
    void isNoOfficeBeforeTheEndAndGoesOn()
    {
        QFETCH(QString, engine);
        const TestDatabase place(other(engine));
        const TestDatabase target(engine);
        const auto db = filledOffice(place.url());
        bool resumed = false;
        for (int stop = 5; stop < 400; stop += 37) {
            int told = 0;
            const auto stopped = move(*db, target.url(), [&](const Progress &) { return ++told < stop; });
            if (stopped)
                break;
            QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
            resumed = true;
            const auto opened = openOffice(at(target.url()), testClock());
            QVERIFY(!opened);
            if (engine == u"postgresql"_s)
                QVERIFY(opened.error().message.contains(u"still being filled"_s));
            else
                QVERIFY(!QFile::exists(target.url()));
        }
        QVERIFY(resumed);
        if (!openOffice(at(target.url()), testClock())) {
            const auto done = move(*db, target.url());
            QVERIFY(holds(done));
            QVERIFY(done->resumed);
        }
        const auto arrived = openOffice(at(target.url()), testClock());
        QVERIFY(holds(arrived));
        QCOMPARE(tallies(**arrived), tallies(*db));
    }

    void whatChangedMeanwhileComesToo_data() { addEngines(); }
    void whatChangedMeanwhileComesToo()
    {
        QFETCH(QString, engine);
        const TestDatabase place(other(engine));
        const TestDatabase target(engine);
        const auto db = filledOffice(place.url());
        const auto second = Database::open(at(place.url()));
        bool wrote = false;
        const auto refused = move(*db, target.url(), [&](const Progress &progress) {
            if (!wrote && progress.percent() > 20)
                wrote = bool(UnitOfWork(**second).run([&](Transaction &tx) -> Outcome {
                    CHECK((*second)->execute(tx, u"UPDATE case_file SET subject = 'later' WHERE id = 7"_s));
                    CHECK((*second)->execute(tx, u"DELETE FROM document WHERE id = 2"_s));
                    return AuditStore(testClock()).append(tx, u"anna"_s, {u"x"_s, u"case"_s, u"7"_s, {}});
                }));
            return true;
        });
        QVERIFY(wrote);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(refused.error().message.contains(u"again"_s));
        QVERIFY(!openOffice(at(target.url()), testClock()));
        const auto done = move(*db, target.url());
        QVERIFY(holds(done));
        QVERIFY(done->resumed);
        QCOMPARE(tallies(**openOffice(at(target.url()), testClock())), tallies(*db));
    }

    void anotherOfficeDoesNotMixIn()
    {
        const TestDatabase one(u"sqlite"_s);
        const TestDatabase two(u"sqlite"_s);
        const TestDatabase target(u"postgresql"_s);
        const auto first = filledOffice(one.url(), 1000);
        const auto second = filledOffice(two.url(), 1000);
        int told = 0;
        QVERIFY(!move(*first, target.url(), [&](const Progress &) { return ++told < 20; }));
        QCOMPARE(move(*second, target.url()).error().kind, ErrorKind::Conflict);
        QVERIFY(holds(move(*first, target.url())));
        // And what is an office already is no new place.
        QCOMPARE(move(*second, target.url()).error().kind, ErrorKind::Conflict);
    }

    void whatNamesNothingIsNotCarried()
    {
        const TestDatabase place(u"sqlite"_s);
        const TestDatabase target(u"postgresql"_s);
        const auto db = filledOffice(place.url(), 1000);
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(place.url());
            QVERIFY(raw.open());
            QVERIFY(QSqlQuery(raw).exec(u"DELETE FROM case_file WHERE id = 1"_s));
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
        const auto refused = move(*db, target.url());
        QCOMPARE(refused.error().kind, ErrorKind::Corrupt);
        QVERIFY(refused.error().message.contains(u"“document”"_s));
        QVERIFY(!openOffice(at(target.url()), testClock()));
    }
};

QTEST_GUILESS_MAIN(MoveRunTest)
#include "MoveRunTest.moc"
