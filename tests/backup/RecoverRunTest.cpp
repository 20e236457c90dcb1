#include "core/backup/RecoverRun.h"
#include "core/storage/Salvage.h"
#include "tests/backup/BackupOffice.h"

#include <QProcess>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kPage = 4096;
}

/// Files that were really damaged: recognised at opening, kept aside, and read around the damage.
class RecoverRunTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QByteArray m_sound;
    int m_files = 0;

    QString damagedFile(const std::function<void(QByteArray &)> &damage)
    {
        const QString path = m_dir.filePath(u"damaged%1.db"_s.arg(++m_files));
        QByteArray bytes = m_sound;
        damage(bytes);
        writeBytes(path, bytes);
        return path;
    }
    Result<RecoveredOffice> recover(const QString &file, const QString &to,
                                    const SignedOrder &by = {u"anna"_s, password()})
    {
        const ProgressSink none;
        return RecoverRun({file, at(to), by}, testClock(), none).run();
    }
    static SalvagedTable of(const RecoveredOffice &recovered, const QString &table)
    {
        for (const SalvagedTable &one : recovered.tables) {
            if (one.name == table)
                return one;
        }
        return {};
    }
    /// The page that holds a text of many cases.
    qsizetype pageOfCases() const { return m_sound.indexOf("only in the table 30.") / kPage * kPage; }

private slots:
    void initTestCase()
    {
        const QString path = m_dir.filePath(u"sound.db"_s);
        filledOffice(path, 200'000).reset();
        m_sound = bytesIn(path);
        QVERIFY(m_sound.size() > 50 * kPage);
    }

    /// Another process would take the log of an office that is open here for nobody's, and delete it.
    void lookingAtAnOpenOfficeLeavesItsLocks()
    {
        const QString path = m_dir.filePath(u"open.db"_s);
        const auto db = filledOffice(path, 1000);
        const auto write = [&](const QString &key) {
            return UnitOfWork(*db).run([&](Transaction &tx) -> Outcome {
                CHECK(db->write(tx, u"INSERT INTO setting (key, value) VALUES (?, 'x')"_s, {key}));
                return {};
            });
        };
        const auto seenElsewhere = [&] {
            QProcess other;
            other.start(u"sqlite3"_s, {path, u"SELECT COUNT(*) FROM setting WHERE key LIKE 'here%'"_s});
            return other.waitForFinished() ? QString::fromLatin1(other.readAllStandardOutput()).trimmed() : QString();
        };
        QVERIFY(write(u"here1"_s));
        QVERIFY(!looksCutShort(path));
        QVERIFY(!isDamagedOffice(path));
        QVERIFY(openOffice(at(path), testClock()));
        QVERIFY(keepAside(path));
        QCOMPARE(seenElsewhere(), u"1"_s);
        QVERIFY(write(u"here2"_s));
        QCOMPARE(seenElsewhere(), u"2"_s);
    }

    void aSoundFileComesBackWhole()
    {
        const QString file = damagedFile([](QByteArray &) {});
        const QString target = m_dir.filePath(u"whole.db"_s);
        const auto recovered = recover(file, target);
        QVERIFY(holds(recovered));
        QVERIFY(recovered->isWhole() && !recovered->auditJoined);
        const auto back = openOffice(at(target), testClock());
        const auto original = openOffice(at(file), testClock());
        QVERIFY(holds(back) && holds(original));
        for (const BackedUpTable &table : tallies(**original)) {
            if (!table.name.startsWith(u"audit_"_s) && table.name != u"schema_version"_s)
                QCOMPARE(::gonfalone::of(tallies(**back), table.name), table);
        }
    }

    void aBadPageCostsItsRowsOnly()
    {
        const QString file =
            damagedFile([this](QByteArray &bytes) { bytes.replace(pageOfCases(), kPage, QByteArray(kPage, '\xee')); });
        const QByteArray before = bytesIn(file);
        const QString target = m_dir.filePath(u"page.db"_s);
        const auto recovered = recover(file, target);
        QVERIFY(holds(recovered));
        QVERIFY(!recovered->isWhole());
        const SalvagedTable cases = of(*recovered, u"case_file"_s);
        QVERIFY2(cases.rows > 10 && cases.rows < 60, qPrintable(QString::number(cases.rows)));
        QVERIFY(!cases.gaps.isEmpty());
        // Nothing happened to the damaged file, and a copy of it is there.
        QCOMPARE(bytesIn(file), before);
        QCOMPARE(bytesIn(recovered->aside), before);
        QVERIFY(recovered->aside.contains(u".damaged-2"_s));
        QVERIFY(!QFile::exists(target + u".reading"_s));
        const auto back = openOffice(at(target), testClock());
        QVERIFY(holds(back));
        qint64 rows = 0;
        QVERIFY((*back)->read(u"SELECT COUNT(*) FROM case_file"_s, {}, [&](const Row &row) { rows = row.integer(0); }));
        QCOMPARE(rows, cases.rows);
        // The engine and the log are sound; the holes of the register are told, because they are true.
        const Actor admin = anna(**back);
        QVERIFY(holds(checkOffice(**back, admin, testClock(), Registers::Told)));
        QVERIFY(checkOffice(**back, admin, testClock()).error().message.contains(u"PAT-2026"_s));
    }

    void manyBadPages_data()
    {
        QTest::addColumn<int>("every");
        for (const int every : {5, 9, 13, 17, 23, 31})
            QTest::addRow("every %d", every) << every;
    }
    void manyBadPages()
    {
        QFETCH(int, every);
        const QString file = damagedFile([every](QByteArray &bytes) {
            for (qsizetype page = 2 + every; page * kPage < bytes.size(); page += every)
                bytes.replace(page * kPage, kPage, QByteArray(kPage, char(page)));
        });
        const QString target = m_dir.filePath(u"many%1.db"_s.arg(every));
        const auto recovered = recover(file, target);
        if (!recovered) { // the page of the users is among them
            QVERIFY2(recovered.error().kind == ErrorKind::Forbidden || recovered.error().kind == ErrorKind::Corrupt,
                     qPrintable(recovered.error().message));
            QVERIFY(!QFile::exists(target));
            return;
        }
        QVERIFY(!recovered->isWhole());
        const auto db = Database::open(at(target));
        QVERIFY(holds(db));
        QVERIFY(holds(AuditStore(testClock()).verify(**db)));
    }

    void aFileCutShortIsSeenAtOpeningAndKept()
    {
        const QString file = damagedFile([](QByteArray &bytes) { bytes.truncate(bytes.size() / 3 * 2); });
        const QByteArray before = bytesIn(file);
        const auto opened = openOffice(at(file), testClock());
        QCOMPARE(opened.error().kind, ErrorKind::Corrupt);
        QVERIFY(opened.error().message.contains(u"recover"_s) && opened.error().message.contains(u".damaged-"_s));
        const QStringList copies = QDir(m_dir.path()).entryList({QFileInfo(file).fileName() + u".damaged-*"_s});
        QCOMPARE(copies.size(), 1);
        QCOMPARE(bytesIn(m_dir.filePath(copies.first())), before);
        // Once for the same damage, however often somebody tries.
        QVERIFY(!openOffice(at(file), testClock()));
        QCOMPARE(QDir(m_dir.path()).entryList({QFileInfo(file).fileName() + u".damaged-*"_s}).size(), 1);
        const auto recovered = recover(file, m_dir.filePath(u"short.db"_s));
        QVERIFY(recovered || recovered.error().kind != ErrorKind::Conflict);
    }

    void aBrokenStartIsReadAllTheSame()
    {
        const QString file = damagedFile([](QByteArray &bytes) { bytes.replace(0, 24, QByteArray(24, '\0')); });
        const auto opened = openOffice(at(file), testClock());
        QCOMPARE(opened.error().kind, ErrorKind::Corrupt);
        QVERIFY(opened.error().message.contains(u".damaged-"_s));
        const auto recovered = recover(file, m_dir.filePath(u"start.db"_s));
        QVERIFY(holds(recovered));
        QCOMPARE(of(*recovered, u"case_file"_s).rows, 60);
    }

    void lostLinesOfTheLogAreTold()
    {
        const qsizetype page = m_sound.indexOf("office.create") / kPage * kPage;
        const QString file =
            damagedFile([page](QByteArray &bytes) { bytes.replace(page, kPage, QByteArray(kPage, '\x77')); });
        const QString target = m_dir.filePath(u"log.db"_s);
        const auto recovered = recover(file, target);
        QVERIFY(holds(recovered));
        QVERIFY(recovered->auditJoined);
        const auto back = openOffice(at(target), testClock());
        QVERIFY(holds(back));
        QVERIFY(holds(AuditStore(testClock()).verify(**back)));
        QString said;
        QVERIFY((*back)->read(u"SELECT detail FROM audit_log WHERE action = 'office.recover'"_s, {},
                              [&](const Row &row) { said = row.text(0); }));
        QVERIFY(said.contains(u"lost"_s));
    }

    void refusals()
    {
        const QString file = damagedFile([](QByteArray &) {});
        const QString target = m_dir.filePath(u"refused.db"_s);
        QCOMPARE(recover(file, target, {u"anna"_s, u"wrong"_s}).error().kind, ErrorKind::Forbidden);
        QVERIFY(!QFile::exists(target) && !QFile::exists(target + u".part"_s));
        QCOMPARE(recover(file, file).error().kind, ErrorKind::Conflict);
        QCOMPARE(recover(file, u"postgresql://a@127.0.0.1/x"_s).error().kind, ErrorKind::Invalid);
        QCOMPARE(recover(m_dir.filePath(u"none.db"_s), target).error().kind, ErrorKind::NotFound);
        const QString junk = m_dir.filePath(u"junk.db"_s);
        writeBytes(junk, QByteArray(100'000, 'j'));
        QCOMPARE(recover(junk, target).error().kind, ErrorKind::Corrupt);
        // A foreign file that was opened by mistake is not copied about.
        QCOMPARE(openOffice(at(junk), testClock()).error().kind, ErrorKind::Corrupt);
    }
};

QTEST_GUILESS_MAIN(RecoverRunTest)
#include "RecoverRunTest.moc"
