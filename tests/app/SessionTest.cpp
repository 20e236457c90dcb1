#include "app/gonfalone/AppController.h"
#include "core/access/AccessService.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/desk/Deliver.h"
#include "ui/patrocinio/NotesCard.h"
#include "ui/patrocinio/PatrocinioDetail.h"
#include "ui/patrocinio/PatrocinioForm.h"
#include "ui/patrocinio/PatrocinioListPane.h"
#include "ui/patrocinio/PatrocinioPage.h"
#include "ui/patrocinio/RecordsPanel.h"
#include "ui/shell/PasswordPage.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/SignInPage.h"
#include "ui/staff/StaffPage.h"
#include "ui/staff/StaffPersonForm.h"
#include "ui/staff/StaffPersonPane.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000;

} // namespace

/// A session of the window: it ends when nobody is there, and costs nobody what was being written.
class SessionTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<AppController> m_app;

    void signIn(Role role)
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_app->signInPage(), kPatience);
        for (const DemoAccount &account : demoAccounts()) {
            if (account.role == role)
                emit m_app->signInPage()->submitted(account.login, demoPassword());
        }
        QTRY_VERIFY_WITH_TIMEOUT(!m_app->signInPage() && m_app->isIdle(), kPatience);
    }

    static QString loginOf(Role role)
    {
        for (const DemoAccount &account : demoAccounts()) {
            if (account.role == role)
                return account.login;
        }
        return {};
    }

    QString openOne()
    {
        auto *list = m_app->page()->listPane();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle() && list->model()->rowCount() > 0, kPatience); }();
        list->setFilter(u"all"_s);
        list->setSearch(u"maratona"_s);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle() && list->model()->rowCount() == 1, kPatience); }();
        const QString label = list->model()->index(0, 0).data(PatrocinioListModel::LabelRole).toString();
        m_app->page()->open(label);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle() && m_app->page()->detail()->label() == label, kPatience); }();
        return label;
    }

private slots:
    void initTestCase()
    {
        StartOptions options;
        options.demo = true;
        options.demoPath = m_dir.filePath(u"demo.db"_s);
        options.preferences = m_dir.filePath(u"preferences.ini"_s);
        m_app =
            std::make_unique<AppController>(options, Clock::fixed(QDateTime(QDate(2026, 5, 5), QTime(8, 0), Qt::UTC)));
        m_app->start();
    }

    void cleanupTestCase()
    {
        bool finished = false;
        connect(m_app.get(), &AppController::finished, this, [&finished] { finished = true; });
        m_app->window()->close();
        QTRY_VERIFY_WITH_TIMEOUT(finished, kPatience);
        m_app.reset();
    }

    /// Who comes in is in the list, and no case opens before they ask for one.
    void theKeysWorkFromTheFirstMoment()
    {
        QApplication::setActiveWindow(m_app->window());
        signIn(Role::UfficioDiGabinetto);
        auto *list = m_app->page()->listPane();
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle() && list->model()->rowCount() > 0, kPatience);
        QCOMPARE(QApplication::focusWidget(), list->view());
        QVERIFY(m_app->page()->detail()->label().isEmpty());
        m_app->window()->showPage(u"agenda"_s);
        m_app->window()->showPage(u"patrocinio"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle(), kPatience);
        QVERIFY(m_app->page()->detail()->label().isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle() && !m_app->page()->detail()->label().isEmpty(), kPatience);
        m_app->signOut();
    }

    void whoComesBackFindsWhatWasTyped()
    {
        signIn(Role::UfficioDiGabinetto);
        const QString label = openOne();
        PatrocinioPage *page = m_app->page();
        page->detail()->form()->setText(u"place"_s, u"A metà della frase"_s);
        m_app->lock();
        QVERIFY(m_app->isLocked());
        QVERIFY(m_app->signInPage());
        QVERIFY(!page->isVisible()); // nothing of the office is on the screen
        QCOMPARE(m_app->window()->windowTitle(), u"Gonfalone"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle(), kPatience);
        signIn(Role::UfficioDiGabinetto);
        QVERIFY(!m_app->isLocked());
        QVERIFY(m_app->window()->windowTitle().endsWith(u" — Gonfalone"_s));
        QCOMPARE(m_app->page(), page);
        QVERIFY(page->isVisible());
        QCOMPARE(page->detail()->label(), label);
        QCOMPARE(page->detail()->form()->text(u"place"_s), u"A metà della frase"_s);
        QVERIFY(page->detail()->form()->isDirty());
    }

    void whatNoDraftKeepsIsAskedBeforeOneGoes()
    {
        m_app->signOut();
        signIn(Role::CapoDiGabinetto);
        m_app->window()->showPage(u"staff"_s);
        auto *people = qobject_cast<StaffPage *>(m_app->window()->page(u"staff"_s));
        QVERIFY(people);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle() && !people->book().people.isEmpty(), kPatience);
        people->newPerson();
        people->person()->form()->field(u"name"_s)->setText(u"Dario Costa"_s);
        people->setView(StaffPage::View::Chart);
        m_app->window()->showPage(u"patrocinio"_s);
        m_app->window()->close();
        QVERIFY(m_app->window()->isVisible());
        m_app->signOut();
        QVERIFY(!m_app->signInPage());
        QCOMPARE(m_app->window()->currentPage(), u"staff"_s);
        QCOMPARE(people->view(), StaffPage::View::People);
        QVERIFY(!people->person()->message()->text().isEmpty());
        QCOMPARE(people->person()->form()->field(u"name"_s)->text(), u"Dario Costa"_s);
        emit people->person()->message()->actionTriggered(); // given up
        QVERIFY(m_app->signInPage());
        signIn(Role::UfficioDiGabinetto);
    }

    void whoeverElseSitsDownSeesNothingOfIt()
    {
        m_app->lock();
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle(), kPatience);
        signIn(Role::Portavoce);
        QVERIFY(m_app->page());
        QVERIFY(m_app->page()->detail()->label().isEmpty());
        // And what was being written comes back to who wrote it.
        m_app->signOut();
        signIn(Role::UfficioDiGabinetto);
        openOne();
        QCOMPARE(m_app->page()->detail()->form()->text(u"place"_s), u"A metà della frase"_s);
    }

    /// Locked, nothing that is sealed is open any more, not even for who left it open; the password opens it again.
    void whatIsSealedClosesWithTheLock()
    {
        m_app->signOut();
        signIn(Role::CapoDiGabinetto);
        openOne();
        NotesCard *notes = m_app->page()->detail()->records()->notes();
        notes->openButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle() && notes->isOpen(), kPatience);
        m_app->lock();
        QVERIFY(!notes->isOpen() && notes->lines().isEmpty());
        // The pages are behind the sign-in; what they asked now would be refused.
        bool refused = false;
        deliver(m_app->page()->gateway()->notes(m_app->page()->detail()->label()), this,
                [&refused](const Result<QList<SealedNote>> &found) {
                    refused = !found && found.error().kind == ErrorKind::Forbidden;
                });
        QTRY_VERIFY_WITH_TIMEOUT(refused, kPatience);
        signIn(Role::CapoDiGabinetto);
        notes->openButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle() && notes->isOpen(), kPatience);
        QCOMPARE(notes->lines().size(), 2);
    }

    /// From the menu of the user: the pages stay, and the new one is the one that lets in.
    void thePasswordIsChangedFromTheMenu()
    {
        if (m_app->isLocked() || !m_app->signInPage())
            m_app->signOut();
        signIn(Role::Portavoce);
        PatrocinioPage *page = m_app->page();
        m_app->window()->showPage(u"patrocinio"_s); // the agenda is what the Portavoce finds open
        emit m_app->window()->passwordChangeRequested();
        QVERIFY(m_app->passwordPage());
        QVERIFY(!page->isVisible());
        emit m_app->passwordPage()->submitted(u"not this"_s, u"un fiume quieto"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle(), kPatience);
        QVERIFY(!m_app->passwordPage()->form()->row(u"present"_s)->error().isEmpty());
        emit m_app->passwordPage()->submitted(demoPassword(), u"un fiume quieto"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_app->passwordPage() && m_app->isIdle(), kPatience);
        QVERIFY(page->isVisible());
        QVERIFY(!m_app->isLocked());
        m_app->signOut();
        const QString login = loginOf(Role::Portavoce);
        emit m_app->signInPage()->submitted(login, demoPassword());
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle(), kPatience);
        QVERIFY(m_app->signInPage());
        emit m_app->signInPage()->submitted(login, u"un fiume quieto"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_app->signInPage() && m_app->isIdle(), kPatience);
        m_app->signOut();
    }

    /// With a password that the administrator knows nothing opens but the page that asks for another one.
    void aOneTimePasswordOpensOnlyThePageThatAsksForAnother()
    {
        const DatabaseUrl url = *DatabaseUrl::parse(m_dir.filePath(u"demo.db"_s));
        const Clock clock = Clock::fixed(QDateTime(QDate(2026, 5, 5), QTime(8, 0), Qt::UTC));
        const QString login = loginOf(Role::Sindaco);
        QString once;
        {
            const auto db = openOffice(url, clock);
            AccessService access(**db, clock);
            const auto capo = access.signIn(demoAccounts().first().login, demoPassword());
            once = *access.resetPassword(*capo, login);
        }
        emit m_app->signInPage()->submitted(login, once);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->passwordPage() && m_app->isIdle(), kPatience);
        QVERIFY(!m_app->page() && !m_app->settings());
        m_app->passwordPage()->grab();
        emit m_app->passwordPage()->submitted({}, once); // the same again
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle(), kPatience);
        QVERIFY(m_app->passwordPage());
        emit m_app->passwordPage()->submitted({}, u"un fiume quieto"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_app->passwordPage() && m_app->isIdle(), kPatience);
        QVERIFY(m_app->page());
        m_app->signOut();
        signIn(Role::UfficioDiGabinetto);
    }

    void idleTimeIsTold()
    {
        using namespace std::chrono_literals;
        IdleWatch watch;
        int told = 0;
        connect(&watch, &IdleWatch::idle, this, [&told] { ++told; });
        watch.start(1500ms); // far from a breath of a busy machine
        for (int i = 0; i < 20; ++i) {
            QTest::qWait(100);
            QTest::keyClick(m_app->window(), Qt::Key_Shift);
        }
        QCOMPARE(told, 0); // a key now and then keeps the session alive
        QTRY_COMPARE(told, 1);
        watch.start(0ms);
        QTest::qWait(400);
        QCOMPARE(told, 1); // never
    }
};

QTEST_MAIN(SessionTest)
#include "SessionTest.moc"
