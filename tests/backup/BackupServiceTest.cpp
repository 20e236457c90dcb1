#include "core/backup/Rotation.h"
#include "tests/backup/BackupOffice.h"

#include <csignal>
#include <sys/resource.h>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

/// No file of this process grows beyond so many bytes while it lives: for who writes, a disk that is full.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallFiles(const SmallFiles &) = delete;
    SmallFiles &operator=(const SmallFiles &) = delete;

private:
    rlimit m_before{};
};

} // namespace

/// Backups made, read back, restored on either engine, and every way in which one can be wrong.
class BackupServiceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_files = 0;

    QString newFile() { return m_dir.filePath(u"b%1.gonfalone"_s.arg(++m_files)); }

    static RestoreOrder orderFor(const QString &file, const QString &to, const QString &passphrase = {})
    {
        return {file, passphrase, at(to), {u"anna"_s, password()}, false};
    }
    static Result<RestoredOffice> restore(const RestoreOrder &order)
    {
        const ProgressSink none;
        return RestoreRun(order, testClock(), none).run();
    }
    /// A small plain backup for the tests that damage it.
    QString smallBackup()
    {
        const TestDatabase place(u"sqlite"_s);
        const auto db = filledOffice(place.url(), 40'000);
        const QString file = newFile();
        if (!holds(BackupService(*db, testClock()).make(anna(*db), {file, {}})))
            qFatal("no backup");
        return file;
    }
    static bool hasPart(const QString &path) { return QFile::exists(path + u".part"_s); }

private slots:
    void comesBackOnEitherEngine_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("encrypted");
        for (const QString &from : {u"sqlite"_s, u"postgresql"_s}) {
            for (const QString &to : {u"sqlite"_s, u"postgresql"_s})
                QTest::newRow(qPrintable(from + u" to "_s + to)) << from << to << (from == to);
        }
    }
    void comesBackOnEitherEngine()
    {
        QFETCH(QString, engine);
        QFETCH(QString, to);
        QFETCH(bool, encrypted);
        const TestDatabase place(engine);
        const TestDatabase target(to);
        const QString file = newFile();
        BackupManifest before;
        {
            const auto db = filledOffice(place.url());
            BackupOrder order{file, {}};
            if (encrypted)
                order.passphrase = u"cavallo batteria graffetta"_s;
            const auto made = BackupService(*db, testClock()).make(anna(*db), order);
            QVERIFY(holds(made));
            QVERIFY(made->whole);
            QCOMPARE(made->header.seal.isSet(), encrypted);
            QVERIFY(!hasPart(file));
            QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
            before = tallies(*db);
        }
        // No text of an office can be read in the file.
        QVERIFY(!bytesIn(file).contains("PAT-2026/0001"));
        const auto restored =
            restore(orderFor(file, target.url(), encrypted ? u"cavallo batteria graffetta"_s : QString()));
        QVERIFY(holds(restored));
        QCOMPARE(restored->manifest, before);
        const auto back = openOffice(at(target.url()), testClock());
        QVERIFY(holds(back));
        BackupManifest after = tallies(**back);
        for (const BackedUpTable &table : std::as_const(before)) {
            // One line more: that it was restored.
            if (table.name == u"audit_log"_s)
                QCOMPARE(of(after, table.name).rows, table.rows + 1);
            else if (table.name != u"audit_head"_s)
                QCOMPARE(of(after, table.name), table);
        }
        QVERIFY(holds(checkOffice(**back, anna(**back), testClock())));
        // What is added gets keys that nobody has, and what names nothing is refused again.
        const auto added = UnitOfWork(**back).run([&](Transaction &tx) {
            return DocumentStore().add(tx, 1, {u"new"_s, {}, {}, "new"}, u"2026"_s, u"anna"_s);
        });
        QVERIFY(holds(added));
        QCOMPARE(added->value, 5);
        QVERIFY(!UnitOfWork(**back).run([&](Transaction &tx) {
            return DocumentStore().add(tx, 999'999, {u"new"_s, {}, {}, "other"}, u"2026"_s, u"anna"_s);
        }));
    }

    void onlyTheAdministrator_data() { addEngines(); }
    void onlyTheAdministrator()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = filledOffice(place.url(), 1000);
        const Actor admin = anna(*db);
        QVERIFY(AccessService(*db, testClock())
                    .addUser(admin, u"ugo"_s, {}, password(), {Role::CapoDiGabinetto, Role::Sindaco}));
        const Actor ugo = *AccessService(*db, testClock()).signIn(u"ugo"_s, password());
        BackupService service(*db, testClock());
        const QString file = newFile();
        QCOMPARE(service.make(ugo, {file, {}}).error().kind, ErrorKind::Forbidden);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(service.list(ugo).error().kind, ErrorKind::Forbidden);
        QCOMPARE(service.settings(ugo).error().kind, ErrorKind::Forbidden);
        QCOMPARE(service.saveSettings(ugo, {}, {}).error().kind, ErrorKind::Forbidden);
        QVERIFY(holds(service.make(admin, {file, {}})));
        QCOMPARE(service.check(ugo, file, {}).error().kind, ErrorKind::Forbidden);
        const ProgressSink none;
        const QString target = m_dir.filePath(u"forbidden-%1.db"_s.arg(engine));
        QCOMPARE(MoveRun(*db, at(target), testClock(), none).run(ugo).error().kind, ErrorKind::Forbidden);
        QVERIFY(!QFile::exists(target) && !hasPart(target));
        // A restore asks the users of the backup itself.
        for (const SignedOrder &by : {SignedOrder{u"ugo"_s, password()}, SignedOrder{u"anna"_s, u"wrong"_s},
                                      SignedOrder{u"nobody"_s, password()}}) {
            RestoreOrder order = orderFor(file, target);
            order.by = by;
            QCOMPARE(restore(order).error().kind, ErrorKind::Forbidden);
            QVERIFY(!QFile::exists(target) && !hasPart(target));
        }
    }

    void everyCutIsSeen()
    {
        const QString file = smallBackup();
        const QByteArray whole = bytesIn(file);
        const QString cut = m_dir.filePath(u"cut.gonfalone"_s);
        const QString target = m_dir.filePath(u"cut.db"_s);
        for (int i = 0; i < 50; ++i) {
            writeBytes(cut, whole.first(whole.size() * i / 50));
            const auto restored = restore(orderFor(cut, target));
            QVERIFY2(!restored, qPrintable(u"cut at %1/50"_s.arg(i)));
            QVERIFY(restored.error().kind == ErrorKind::Corrupt
                    || (i == 0 && restored.error().kind == ErrorKind::Invalid));
            QVERIFY(restored.error().message.contains(u"cut.gonfalone"_s));
            QVERIFY(i == 0 || restored.error().message.contains(u"cut short"_s));
            QVERIFY(!QFile::exists(target) && !hasPart(target));
        }
        writeBytes(cut, whole.chopped(1));
        QVERIFY(!restore(orderFor(cut, target)));
        QVERIFY(!QFile::exists(target));
    }

    void everyFlippedByteIsSeen()
    {
        const QString file = smallBackup();
        const QByteArray whole = bytesIn(file);
        const QString flipped = m_dir.filePath(u"flipped.gonfalone"_s);
        QList<qsizetype> places;
        for (qsizetype i = 0; i < 900; i += 7) // magic, header, its hash, the stream's header, the first frame
            places << i;
        for (int i = 1; i <= 200; ++i)
            places << whole.size() * i / 201;
        for (qsizetype i = 1; i <= 20; ++i) // last frame and end mark
            places << whole.size() - i;
        for (const qsizetype place : std::as_const(places)) {
            QByteArray bytes = whole;
            bytes[place] = char(bytes[place] ^ 0x20);
            writeBytes(flipped, bytes);
            const auto reader = BackupReader::open(flipped);
            const auto read = reader ? (*reader)->unlock({}).and_then([&] { return verifyBackup(**reader, {}); })
                                     : failure(reader.error());
            QVERIFY2(!read, qPrintable(u"byte %1 of %2"_s.arg(place).arg(whole.size())));
        }
        writeBytes(flipped, whole + 'x');
        QVERIFY(!BackupReader::open(flipped)->get()->isWhole());
        const QString target = m_dir.filePath(u"flipped.db"_s);
        QCOMPARE(restore(orderFor(flipped, target)).error().kind, ErrorKind::Corrupt);
        QVERIFY(!QFile::exists(target) && !hasPart(target));
    }

    void wrongPassphraseIsNamed()
    {
        const TestDatabase place(u"sqlite"_s);
        const auto db = filledOffice(place.url(), 1000);
        BackupService service(*db, testClock());
        const QString file = newFile();
        const auto refused = service.make(anna(*db), {file, u"short"_s});
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QVERIFY(!QFile::exists(file));
        QVERIFY(holds(service.make(anna(*db), {file, u"la frase giusta"_s})));
        const QString target = m_dir.filePath(u"passphrase.db"_s);
        for (const QString &wrong : {QString(), u"la frase giust"_s, u"LA FRASE GIUSTA"_s}) {
            const auto restored = restore(orderFor(file, target, wrong));
            QCOMPARE(restored.error().kind, ErrorKind::Forbidden);
            QVERIFY(restored.error().message.contains(u"passphrase"_s));
            QVERIFY(!QFile::exists(target) && !hasPart(target));
        }
        QVERIFY(holds(restore(orderFor(file, target, u"la frase giusta"_s))));
    }

    void aPlaceThatIsNotEmptyIsLeftAlone_data() { addEngines(); }
    void aPlaceThatIsNotEmptyIsLeftAlone()
    {
        QFETCH(QString, engine);
        const QString file = smallBackup();
        const TestDatabase place(engine);
        const auto db = filledOffice(place.url(), 1000);
        const BackupManifest before = tallies(*db);
        const auto restored = restore(orderFor(file, place.url()));
        QCOMPARE(restored.error().kind, ErrorKind::Conflict);
        QVERIFY(restored.error().message.contains(at(place.url()).display()));
        QCOMPARE(tallies(*db), before);
    }

    void aNewerOneIsRefused()
    {
        const QString file = smallBackup();
        const auto reader = BackupReader::open(file);
        BackupHeader header = (*reader)->header();
        header.schema = 9999;
        const QString newer = newFile();
        {
            const auto out = SealedWriter::create(newer, toJson(header), header.fileKey);
            QVERIFY((*out)->close() && (*out)->publish());
        }
        const auto restored = restore(orderFor(newer, m_dir.filePath(u"newer.db"_s)));
        QCOMPARE(restored.error().kind, ErrorKind::Newer);
        QVERIFY(restored.error().message.contains(u"update"_s));
    }

    void onlyTheSameOfficeIsReplaced()
    {
        const TestDatabase place(u"sqlite"_s);
        const QString file = newFile();
        {
            const auto db = filledOffice(place.url(), 1000);
            QVERIFY(holds(BackupService(*db, testClock()).make(anna(*db), {file, {}})));
        }
        RestoreOrder foreign = orderFor(smallBackup(), place.url());
        foreign.replace = true;
        const QByteArray before = bytesIn(place.url());
        const auto refused = restore(foreign);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(refused.error().message.contains(u"another office"_s));
        QCOMPARE(bytesIn(place.url()), before);
        RestoreOrder own = orderFor(file, place.url());
        own.replace = true;
        const auto restored = restore(own);
        QVERIFY(holds(restored));
        QCOMPARE(bytesIn(restored->aside), before);
        QVERIFY(holds(openOffice(at(place.url()), testClock())));
    }

    void oneThatIsStoppedLeavesNothing_data() { addEngines(); }
    void oneThatIsStoppedLeavesNothing()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = filledOffice(place.url());
        const QString file = newFile();
        int asked = 0;
        const auto stopped = BackupService(*db, testClock()).make(anna(*db), {file, {}}, [&asked](const Progress &) {
            return ++asked < 3;
        });
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(file) && !hasPart(file));
        // The connection is as good as before.
        QVERIFY(holds(BackupService(*db, testClock()).make(anna(*db), {file, {}})));
        const TestDatabase target(engine);
        asked = 0;
        const ProgressSink stop = [&asked](const Progress &) { return ++asked < 20; };
        QCOMPARE(RestoreRun(orderFor(file, target.url()), testClock(), stop).run().error().kind, ErrorKind::Cancelled);
        QVERIFY(holds(restore(orderFor(file, target.url()))));
    }

    void whatIsWrittenMeanwhileDoesNotTearIt_data() { addEngines(); }
    void whatIsWrittenMeanwhileDoesNotTearIt()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = filledOffice(place.url());
        const auto second = Database::open(at(place.url()));
        const QString file = newFile();
        bool wrote = false;
        const auto made = BackupService(*db, testClock()).make(anna(*db), {file, {}}, [&](const Progress &progress) {
            if (!wrote && progress.percent() > 5)
                wrote = bool(UnitOfWork(**second).run([&](Transaction &tx) {
                    return (*second)->execute(tx, u"UPDATE case_file SET subject = 'changed meanwhile'"_s);
                }));
            return true;
        });
        QVERIFY(holds(made));
        QVERIFY(wrote);
        const TestDatabase target(engine);
        QVERIFY(holds(restore(orderFor(file, target.url()))));
        const auto back = openOffice(at(target.url()), testClock());
        qint64 changed = -1;
        QVERIFY((*back)->read(u"SELECT COUNT(*) FROM case_file WHERE subject = 'changed meanwhile'"_s, {},
                              [&](const Row &row) { changed = row.integer(0); }));
        QVERIFY2(changed == 0 || changed == 60, "the backup is of two moments");
    }

    void oneADay_data() { addEngines(); }
    void oneADay()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = filledOffice(place.url(), 1000);
        const Actor admin = anna(*db);
        const QString folder = m_dir.filePath(u"daily-"_s + engine);
        QVERIFY(holds(BackupService(*db, testClock()).saveSettings(admin, {folder, true, {}}, u"una frase segreta"_s)));
        QDateTime now(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);
        int made = 0;
        for (int day = 0; day < 40; ++day) {
            now = now.addDays(1);
            BackupService service(*db, Clock::fixed(now));
            const auto first = service.makeDaily();
            QVERIFY(holds(first));
            QVERIFY(*first);
            QVERIFY((*first)->header.seal.isSet());
            ++made;
            const auto again = service.makeDaily();
            QVERIFY(holds(again));
            QVERIFY(!*again);
        }
        BackupService service(*db, Clock::fixed(now));
        const auto kept = service.list(admin);
        QVERIFY(holds(kept));
        QVERIFY(kept->size() >= 7 && kept->size() < 12);
        QCOMPARE(kept->first().header.instant, now);
        QVERIFY(holds(service.check(admin, kept->first().path, u"una frase segreta"_s)));
        QCOMPARE(service.check(admin, kept->first().path, u"un'altra frase"_s).error().kind, ErrorKind::Forbidden);
        // One that somebody asked for is never thrown away.
        const auto asked = service.make(admin, {});
        QVERIFY(holds(asked));
        QVERIFY(holds(BackupService(*db, Clock::fixed(now.addYears(3))).makeDaily()));
        QVERIFY(QFile::exists(asked->path));
        QVERIFY(holds(service.saveSettings(admin, {folder, false, {}}, u""_s)));
        const auto off = BackupService(*db, Clock::fixed(now.addYears(4))).makeDaily();
        QVERIFY(holds(off));
        QVERIFY(!*off);
    }

    void aFolderThatIsGoneIsNamed()
    {
        const TestDatabase place(u"sqlite"_s);
        const auto db = filledOffice(place.url(), 1000);
        writeBytes(m_dir.filePath(u"a-file"_s), "x");
        const QString folder = m_dir.filePath(u"a-file/backups"_s);
        BackupService service(*db, testClock());
        QVERIFY(holds(service.saveSettings(anna(*db), {folder, true, {}}, {})));
        const auto daily = service.makeDaily();
        QCOMPARE(daily.error().kind, ErrorKind::Unavailable);
        QVERIFY(daily.error().message.contains(u"a-file/backups"_s) && daily.error().message.contains(u"settings"_s));
        QCOMPARE(service.saveSettings(anna(*db), {u"relative/path"_s, true, {}}, {}).error().kind, ErrorKind::Invalid);
    }

    void noRoomForTodayKeepsYesterday_data() { addEngines(); }
    void noRoomForTodayKeepsYesterday()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = filledOffice(place.url(), 1'000'000);
        const QString folder = m_dir.filePath(u"no-room-"_s + engine);
        QVERIFY(holds(BackupService(*db, testClock()).saveSettings(anna(*db), {folder, true, {}}, {})));
        const auto yesterday = BackupService(*db, testClock()).makeDaily();
        QVERIFY(holds(yesterday) && *yesterday);
        const Clock today = Clock::fixed(testClock().now().addDays(1));
        BackupService service(*db, today);
        {
            // Only what is written anew is short of room: not the log of the office, which begins anew too.
            if (engine == u"sqlite"_s)
                QVERIFY(holds(db->read(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {}, [](const Row &) {})));
            const SmallFiles noRoom(500'000);
            const auto refused = service.makeDaily();
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
            QVERIFY2(refused.error().message.contains(u"full"_s), qPrintable(refused.error().message));
        }
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QFileInfo((*yesterday)->path).fileName()});
        QVERIFY(holds(service.check(anna(*db), (*yesterday)->path, {})));
        // With room again the same day still gets its backup.
        const auto made = service.makeDaily();
        QVERIFY(holds(made) && *made);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
    }

    void keepsSevenFourTwelve()
    {
        QList<QDate> days;
        for (QDate day(2025, 1, 1); day <= QDate(2026, 12, 31); day = day.addDays(1))
            days << day;
        const QList<int> gone = outlived(days);
        QList<QDate> kept;
        for (int i = 0; i < days.size(); ++i) {
            if (!gone.contains(i))
                kept << days[i];
        }
        QVERIFY(kept.size() <= 7 + 4 + 12);
        for (int back = 0; back < 7; ++back)
            QVERIFY(kept.contains(QDate(2026, 12, 31).addDays(-back)));
        for (const QDate &sunday : {QDate(2026, 12, 27), QDate(2026, 12, 20), QDate(2026, 12, 13)})
            QVERIFY(kept.contains(sunday));
        for (int month = 1; month <= 12; ++month)
            QVERIFY(kept.contains(QDate(2026, month, 1).addMonths(1).addDays(-1)));
        QVERIFY(!kept.contains(QDate(2025, 12, 31)));
        QVERIFY(outlived({}).isEmpty());
        QCOMPARE(outlived({QDate(2026, 1, 1), QDate(2026, 1, 1)}), QList<int>{1});
    }
};

QTEST_GUILESS_MAIN(BackupServiceTest)
#include "BackupServiceTest.moc"
