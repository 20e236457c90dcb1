#include "app/gonfalone/AppController.h"
#include "tests/server/PreparedOffice.h"
#include "ui/patrocinio/PatrocinioListPane.h"
#include "ui/patrocinio/PatrocinioPage.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/SignInPage.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {
constexpr int kPatience = 60'000;
}

/// The window at a prepared server: each person's work goes over a connection of their own, and so does what the
/// window is told of the others' work.
class ServerSessionTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<PreparedOffice> m_office;
    std::unique_ptr<AppController> m_app;

    void signIn(const QString &login)
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_app->signInPage() && m_app->isIdle(), kPatience);
        emit m_app->signInPage()->submitted(login, u"correct horse"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_app->signInPage() && m_app->isIdle(), kPatience);
    }
    int rows() const { return m_app->page()->listPane()->model()->rowCount(); }
    /// Somebody else's work, on a computer of their own.
    void colleagueRegisters(const QString &what)
    {
        const Entered ugo = m_office->enter(u"ugo"_s);
        Patrocinio p;
        p.initiative = p.file.subject = what;
        p.applicant.name = u"ASD "_s + what;
        p.file.received = m_office->clock.today();
        p.startsOn = p.endsOn = m_office->clock.today().addDays(60);
        kept(PatrocinioService(*ugo.database, m_office->clock).registerByHand(ugo.actor, p));
    }

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<PreparedOffice>();
        m_office->add(u"ugo"_s, u"Ugo Ufficio"_s, {Role::UfficioDiGabinetto});
        m_office->add(u"sara"_s, u"Sara Segreteria"_s, {Role::SegreteriaParticolare});
        DatabaseUrl nobody = m_office->url();
        nobody.user.clear();
        StartOptions options;
        options.database = nobody.display();
        options.preferences = m_dir.filePath(u"preferences.ini"_s);
        m_app = std::make_unique<AppController>(options, m_office->clock);
        m_app->start();
    }
    void cleanupTestCase()
    {
        QSignalSpy finished(m_app.get(), &AppController::finished);
        m_app->window()->close();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience);
        m_app.reset();
        m_office.reset();
    }

    void whoIsUnknownIsNotLetIn()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_app->signInPage() && m_app->isIdle(), kPatience);
        emit m_app->signInPage()->submitted(u"nessuno"_s, u"correct horse"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle(), kPatience);
        QVERIFY(m_app->signInPage());
        QVERIFY(!m_app->page());
    }

    void theWindowIsToldOfTheOthersWork()
    {
        signIn(u"sara"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle(), kPatience);
        QCOMPARE(rows(), 0);
        // The watcher listens on a connection of its own, which may take a moment to be there.
        QTRY_VERIFY_WITH_TIMEOUT((colleagueRegisters(u"Maratona"_s), QTest::qWait(500), rows() > 0), kPatience);
    }

    void whatWasOpenIsThereAfterTheLock()
    {
        const PatrocinioPage *const page = m_app->page();
        m_app->lock();
        QVERIFY(m_app->isLocked());
        signIn(u"sara"_s);
        QVERIFY(!m_app->isLocked());
        QCOMPARE(m_app->page(), page);
        const int before = rows();
        colleagueRegisters(u"Fiera"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), before + 1, kPatience);
    }

    void theNextPersonWorksWithTheirOwnRights()
    {
        m_app->signOut();
        QVERIFY(!m_app->page());
        signIn(u"anna"_s);
        QVERIFY(m_app->settings());
        m_app->signOut();
        signIn(u"ugo"_s);
        QVERIFY(m_app->page());
        QVERIFY(!m_app->settings());
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 1, kPatience);
    }
};

QTEST_MAIN(ServerSessionTest)
#include "ServerSessionTest.moc"
