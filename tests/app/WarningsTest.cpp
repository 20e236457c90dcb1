#include "app/gonfalone/AppController.h"
#include "app/gonfalone/DailyBackup.h"
#include "core/backup/BackupService.h"
#include "tests/support/TestOffice.h"
#include "ui/base/InlineMessage.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/SignInPage.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {
constexpr int kPatience = 60'000;
}

/// What the window tells by itself of what is wrong around the office.
class WarningsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    const QDateTime m_noon{QDate(2026, 5, 5), QTime(12, 0), Qt::UTC};

    /// What the window says after the sign-in on a computer with this clock.
    QString toldAt(const QDateTime &now)
    {
        StartOptions options;
        options.demo = true;
        options.demoPath = m_dir.filePath(u"demo.db"_s);
        options.language = u"en"_s;
        options.preferences = m_dir.filePath(u"preferences.ini"_s);
        AppController app(options, Clock::fixed(now));
        app.start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(app.signInPage() && app.isIdle(), kPatience); }();
        emit app.signInPage()->submitted(demoAccounts().first().login, demoPassword());
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!app.signInPage() && app.isIdle(), kPatience); }();
        const QString said = app.window()->message()->text();
        QSignalSpy finished(&app, &AppController::finished);
        app.window()->close();
        [&] { QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience); }();
        return said;
    }

private slots:
    void aClockAnHourBehindIsTold()
    {
        QVERIFY(!toldAt(m_noon).contains(u"clock"_s));
        const QString said = toldAt(m_noon.addSecs(-3600));
        QVERIFY2(said.contains(u"clock"_s) && said.contains(u"Set its date, hour and time zone"_s), qPrintable(said));
    }

    void aDailyBackupThatFailsIsTold_data() { addEngines(); }
    void aDailyBackupThatFailsIsTold()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Clock clock = Clock::fixed(m_noon);
        const QString folder = m_dir.filePath(u"backups-"_s + engine);
        {
            const TestOffice office = testOffice(place, clock);
            BackupService service(*office.db, clock);
            QVERIFY(service.saveSettings(office.boss, {folder, true, {}}, {}));
            QVERIFY(service.makeDaily());
        }
        const QStringList older = QDir(folder).entryList(QDir::Files);
        QCOMPARE(older.size(), 1);
        // The next day the folder takes nothing new: a file is where the new one's folder would be.
        QVERIFY(QDir().rename(folder, folder + u"-kept"_s));
        QFile in(folder);
        QVERIFY(in.open(QIODevice::WriteOnly));
        in.close();
        DailyBackup daily(Clock::fixed(m_noon.addDays(1)));
        QSignalSpy failed(&daily, &DailyBackup::failed);
        daily.watch(*DatabaseUrl::parse(place.url()));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
        const QString said = failed.first().first().toString();
        QVERIFY2(said.contains(folder) && said.contains(u"backup"_s), qPrintable(said));
        QTRY_VERIFY_WITH_TIMEOUT(!daily.isRunning(), kPatience);
        QCOMPARE(QDir(folder + u"-kept"_s).entryList(QDir::Files), older);
        // Once is enough for the same trouble; when it is over, the day gets its backup.
        daily.watch(*DatabaseUrl::parse(place.url()));
        QTRY_VERIFY_WITH_TIMEOUT(!daily.isRunning(), kPatience);
        QCOMPARE(failed.size(), 1);
        QVERIFY(QFile::remove(folder));
        QVERIFY(QDir().rename(folder + u"-kept"_s, folder));
        daily.watch(*DatabaseUrl::parse(place.url()));
        QTRY_COMPARE_WITH_TIMEOUT(QDir(folder).entryList({u"*.gonfalone"_s}, QDir::Files).size(), 2, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!daily.isRunning(), kPatience);
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_MAIN(WarningsTest)
#include "WarningsTest.moc"
