#include "tests/cli/Ctl.h"
#include "tests/support/Engines.h"

#include <QDir>
#include <QElapsedTimer>
#include <QThread>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// The commands as a script runs them, killed in the middle too.
class BackupCommandsTest : public QObject
{
    Q_OBJECT

    static QString other(const QString &engine) { return engine == u"sqlite"_s ? u"postgresql"_s : u"sqlite"_s; }

    /// An office with some requests of a megabyte.
    static void fill(Ctl &ctl, int requests)
    {
        QVERIFY_RAN(ctl.init(), 0);
        for (int i = 0; i < requests; ++i) {
            QByteArray ballast(1'500'000, char('a' + i));
            ballast = ballast.toBase64();
            for (qsizetype at = 76; at < ballast.size(); at += 78)
                ballast.insert(at, "\r\n");
            ctl.write(u"r.eml"_s,
                      "From: a@example.org\r\nTo: b@example.org\r\nSubject: Richiesta di patrocinio "
                          + QByteArray::number(i) + "\r\nMessage-ID: <" + QByteArray::number(i)
                          + "@x>\r\nMIME-Version: 1.0\r\nContent-Type: application/pdf; name=p.pdf\r\n"
                            "Content-Transfer-Encoding: base64\r\n\r\n"
                          + ballast + "\r\n");
            QVERIFY_RAN(ctl.json({u"import"_s, ctl.path(u"r.eml"_s)}), 0);
        }
    }

    /// Starts a command and kills it after `delay` ms; whether it was still alive.
    static bool killed(const Ctl &ctl, const QString &database, const QStringList &words, unsigned long delay)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, ctl.home());
        environment.insert(u"GONFALONE_PASSWORD"_s, Ctl::password());
        process.setProcessEnvironment(environment);
        process.start(QString::fromUtf8(GONFALONE_BINARY_DIR) + u"/app/gonfalonectl"_s,
                      QStringList{u"--database"_s, database, u"--as"_s, u"rossi"_s, u"--json"_s} + words);
        process.waitForStarted();
        QThread::msleep(delay);
        process.kill();
        process.waitForFinished();
        return process.exitStatus() == QProcess::CrashExit;
    }

private slots:
    void fromOneEndToTheOther_data() { addEngines(); }
    void fromOneEndToTheOther()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const TestDatabase target(other(engine));
        const TestDatabase moved(other(engine));
        Ctl ctl(place.url());
        fill(ctl, 2);
        const QString file = ctl.path(u"b.gonfalone"_s);
        QVERIFY_RAN(ctl.json({u"backup"_s, u"--to"_s, file, u"--encrypt"_s}), 1); // no terminal, no passphrase
        ctl.set("GONFALONE_BACKUP_PASSPHRASE", u"cavallo batteria graffetta"_s);
        const Ran made = ctl.json({u"backup"_s, u"--to"_s, file, u"--encrypt"_s});
        QVERIFY_RAN(made, 0);
        QVERIFY(made.object().value(u"encrypted"_s).toBool());
        QVERIFY_RAN(ctl.json({u"backup"_s, u"check"_s, file}), 0);
        QVERIFY_RAN(ctl.json({u"backup"_s, u"--to"_s, file}), 1); // it is there already
        QVERIFY_RAN(ctl.json({u"backup"_s}), 0);
        const Ran list = ctl.json({u"backup"_s, u"list"_s});
        QVERIFY_RAN(list, 0);
        QCOMPARE(list.array().size(), 1);
        QVERIFY(list.array().first().toObject().value(u"whole"_s).toBool());
        QVERIFY_RAN(ctl.json({u"backup"_s, u"sideways"_s}), 2);
        QVERIFY_RAN(ctl.json({u"restore"_s, file}), 2);
        ctl.set("GONFALONE_BACKUP_PASSPHRASE", u"another one entirely"_s);
        QVERIFY_RAN(ctl.json({u"restore"_s, file, u"--to"_s, target.url()}), 1);
        ctl.set("GONFALONE_BACKUP_PASSPHRASE", u"cavallo batteria graffetta"_s);
        QVERIFY_RAN(ctl.json({u"restore"_s, file, u"--to"_s, target.url()}), 0);
        QVERIFY_RAN(ctl.json({u"restore"_s, file, u"--to"_s, target.url()}), 1); // not empty any more
        QVERIFY_RAN(ctl.bare({u"--database"_s, target.url(), u"--as"_s, u"rossi"_s, u"check"_s}), 0);
        QVERIFY_RAN(ctl.json({u"move"_s, u"--to"_s, moved.url()}), 0);
        QVERIFY_RAN(ctl.bare({u"--database"_s, moved.url(), u"--as"_s, u"rossi"_s, u"check"_s}), 0);
        const auto cases = [&](const QString &database) {
            return ctl.bare({u"--database"_s, database, u"--as"_s, u"rossi"_s, u"--json"_s, u"list"_s, u"patrocinio"_s})
                .array();
        };
        QCOMPARE(cases(target.url()), cases(place.url()));
        QCOMPARE(cases(moved.url()), cases(place.url()));
        QVERIFY_RAN(ctl.addUser(u"ugo"_s, u"capo"_s), 0);
        for (const QStringList &words :
             {QStringList{u"backup"_s}, {u"backup"_s, u"list"_s}, {u"move"_s, u"--to"_s, ctl.path(u"x.db"_s)}})
            QVERIFY_RAN(ctl.as(u"ugo"_s, words), 1);
    }

    void killedInTheMiddle_data() { addEngines(); }
    void killedInTheMiddle()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const TestDatabase target(other(engine));
        Ctl ctl(place.url());
        fill(ctl, 12);
        QElapsedTimer timer;
        timer.start();
        const QString first = ctl.path(u"first.gonfalone"_s);
        QVERIFY_RAN(ctl.json({u"backup"_s, u"--to"_s, first}), 0);
        const qint64 whole = timer.elapsed();
        int kills = 0;
        for (int i = 1; i <= 6; ++i) {
            const QString file = ctl.path(u"killed%1.gonfalone"_s.arg(i));
            kills += killed(ctl, place.url(), {u"backup"_s, u"--to"_s, file}, ulong(whole * i / 7));
            // All or nothing, and the office is as it was.
            if (QFile::exists(file))
                QVERIFY_RAN(ctl.json({u"backup"_s, u"check"_s, file}), 0);
        }
        QVERIFY_RAN(ctl.json({u"check"_s}), 0);
        for (int i = 1; i <= 6; ++i)
            kills += killed(ctl, place.url(), {u"move"_s, u"--to"_s, target.url()}, ulong(whole * i / 5));
        QVERIFY(kills > 0);
        const Ran opened = ctl.bare({u"--database"_s, target.url(), u"--as"_s, u"rossi"_s, u"--json"_s, u"check"_s});
        if (opened.code != 0)
            QVERIFY_RAN(ctl.json({u"move"_s, u"--to"_s, target.url()}), 0);
        QVERIFY_RAN(ctl.bare({u"--database"_s, target.url(), u"--as"_s, u"rossi"_s, u"--json"_s, u"check"_s}), 0);
        QVERIFY_RAN(ctl.json({u"check"_s}), 0);
    }
};

QTEST_GUILESS_MAIN(BackupCommandsTest)
#include "BackupCommandsTest.moc"
