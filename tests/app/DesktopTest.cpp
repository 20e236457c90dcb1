#include "app/gonfalone/AppController.h"
#include "core/agenda/SeriesText.h"
#include "core/setup/OfficeSetup.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/agenda/CalendarList.h"
#include "ui/agenda/DaySheetPane.h"
#include "ui/agenda/ReminderWatch.h"
#include "ui/agenda/TimeGridView.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/SignInPage.h"

#include <QApplication>
#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {
constexpr int kPatience = 60'000;
}

/// The notifications of a desktop, as far as the program uses them.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Note {
        uint id;
        QString title;
        QString body;
    };
    QList<Note> shown;
    QList<uint> closed;

public slots:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &body, const QStringList &,
                const QVariantMap &, int)
    {
        shown << Note{uint(shown.size() + 1), title, body};
        return shown.last().id;
    }
    void CloseNotification(uint id) { closed << id; }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

/// What the desktop is told of what begins soon, and what each role finds open; on a bus of its own.
class DesktopTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<std::atomic<qint64>> m_now =
        std::make_shared<std::atomic<qint64>>(QDateTime(QDate(2026, 8, 4), QTime(0, 0), Qt::UTC).toSecsSinceEpoch());
    Clock m_clock{[now = m_now] { return QDateTime::fromSecsSinceEpoch(*now, Qt::UTC); }};
    QTemporaryDir m_dir;
    QProcess m_bus;
    FakeDesktop m_desktop;
    std::unique_ptr<AppController> m_app;

    void signIn(Role role)
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_app->signInPage() && m_app->isIdle(), kPatience);
        for (const DemoAccount &account : demoAccounts()) {
            if (account.role == role)
                emit m_app->signInPage()->submitted(account.login, demoPassword());
        }
        QTRY_VERIFY_WITH_TIMEOUT(!m_app->signInPage() && m_app->isIdle(), kPatience);
    }
    void enter(const QString &title, int minutes, EntryVisibility visibility = EntryVisibility::Public)
    {
        AgendaEntry wanted;
        const QList<AgendaCalendarId> calendars = m_app->agenda()->calendars()->shown();
        QVERIFY(!calendars.isEmpty());
        wanted.calendar = calendars.first();
        wanted.words.title = title;
        wanted.words.place = u"Sala <Giunta> & altro"_s;
        wanted.words.visibility = visibility;
        const QDateTime from = m_clock.now().addSecs(minutes * 60).toTimeZone(m_clock.zone);
        wanted.series.start = zonedTime(from.date(), from.time(), {});
        wanted.series.length.seconds = 1800;
        bool done = false;
        deliver(m_app->agenda()->gateway()->create(wanted), this, [&done](const Result<AgendaEdit> &edit) {
            if (!edit)
                qFatal("%s", qPrintable(edit.error().message));
            done = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(done, kPatience);
        if (m_app->reminders())
            m_app->reminders()->officeChanged();
    }
    void save(const QString &name)
    {
        QApplication::processEvents();
        const QString dir = qEnvironmentVariable("GONFALONE_PICTURES");
        if (!dir.isEmpty())
            m_app->window()->grab().save(u"%1/%2.png"_s.arg(dir, name));
    }

private slots:
    void initTestCase()
    {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY2(m_bus.waitForStarted() && m_bus.waitForReadyRead(), "no dbus-daemon here");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        QDBusConnection bus =
            QDBusConnection::connectToBus(QString::fromLatin1(qgetenv("DBUS_SESSION_BUS_ADDRESS")), u"desktop"_s);
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_desktop,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
        StartOptions options;
        options.demo = true;
        options.demoPath = m_dir.filePath(u"demo.db"_s);
        options.preferences = m_dir.filePath(u"preferences.ini"_s);
        options.scheme = Scheme::Light;
        m_app = std::make_unique<AppController>(options, m_clock);
        m_app->start();
    }

    void cleanupTestCase()
    {
        bool finished = false;
        connect(m_app.get(), &AppController::finished, this, [&finished] { finished = true; });
        m_app->window()->close();
        QTRY_VERIFY_WITH_TIMEOUT(finished, kPatience);
        m_app.reset();
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void theDesktopIsToldOnce()
    {
        signIn(Role::SegreteriaParticolare);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->reminders(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle() && !m_app->agenda()->calendars()->shown().isEmpty(), kPatience);
        const qsizetype before = m_desktop.shown.size();
        enter(u"Udienza Pro Loco"_s, 10);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.shown.size(), before + 1, kPatience);
        const FakeDesktop::Note note = m_desktop.shown.last();
        QCOMPARE(note.title, u"2:10 Udienza Pro Loco"_s);
        QVERIFY2(note.body.contains(u"10") && note.body.contains(u"Sala &lt;Giunta&gt; &amp; altro"_s),
                 qPrintable(note.body));
        QVERIFY(m_app->window()->message()->isHidden()); // not twice
        m_app->reminders()->officeChanged();
        QTRY_VERIFY_WITH_TIMEOUT(m_app->reminders()->isIdle(), kPatience);
        QTest::qWait(100);
        QCOMPARE(m_desktop.shown.size(), before + 1);
        // Clicked, it opens the day of the entry.
        m_app->window()->showPage(u"patrocinio"_s);
        emit m_desktop.ActionInvoked(note.id, u"default"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->agenda()->isVisible(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle() && m_app->agenda()->grid()->selectedItem(), kPatience);
        QCOMPARE(m_app->agenda()->grid()->selectedItem()->title, u"Udienza Pro Loco"_s);
    }

    void noWordOfWhatIsReserved()
    {
        const qsizetype before = m_desktop.shown.size();
        enter(u"Trattativa segreta"_s, 8, EntryVisibility::Confidential);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.shown.size(), before + 1, kPatience);
        const FakeDesktop::Note note = m_desktop.shown.last();
        QVERIFY2(!(note.title + note.body).contains(u"egreta") && !(note.title + note.body).contains(u"Sala"),
                 qPrintable(note.title + note.body));
    }

    void nothingWhileItIsLocked()
    {
        const qsizetype shown = m_desktop.shown.size();
        enter(u"Dietro la porta"_s, 30);
        m_app->lock();
        QVERIFY(!m_app->reminders());
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.closed.size(), shown, kPatience); // what stood there is taken back
        *m_now += 20 * 60;
        QTest::qWait(500);
        QCOMPARE(m_desktop.shown.size(), shown);
        signIn(Role::SegreteriaParticolare);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.shown.size(), shown + 1, kPatience);
        QVERIFY(m_desktop.shown.last().title.contains(u"Dietro la porta"_s));
    }

    void withoutAServiceTheWindowSaysIt()
    {
        QDBusConnection(u"desktop"_s).unregisterService(u"org.freedesktop.Notifications"_s);
        const qsizetype shown = m_desktop.shown.size();
        enter(u"Sindacati"_s, 6);
        InlineMessage *said = m_app->window()->message();
        QTRY_VERIFY_WITH_TIMEOUT(!said->isHidden() && said->text().contains(u"Sindacati"_s), kPatience);
        QCOMPARE(m_desktop.shown.size(), shown);
        save(u"reminder_in_window"_s);
        m_app->signOut();
        QVERIFY(!m_app->reminders());
    }

    void theMayorFindsTheSheetOfTheDay()
    {
        signIn(Role::Sindaco);
        AgendaPage *page = m_app->agenda();
        QVERIFY(page && page->isVisible());
        QCOMPARE(page->mode(), AgendaPage::Mode::Sheet);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle() && page->daySheet()->pageCount() > 0, kPatience);
        QVERIFY2(page->daySheet()->words().contains(u"Udienza Pro Loco"_s), qPrintable(page->daySheet()->words()));
        save(u"sheet"_s);
        // What somebody enters is on it by itself; a day on by the keyboard, and back.
        enter(u"Arrivato adesso"_s, 300);
        page->officeChanged();
        QTRY_VERIFY_WITH_TIMEOUT(page->daySheet()->words().contains(u"Arrivato adesso"_s), kPatience);
        QTest::keyClick(page->daySheet()->focusProxy(), Qt::Key_Right);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle() && page->daySheet()->day() == m_clock.today().addDays(1), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!page->daySheet()->words().contains(u"Arrivato adesso"_s), kPatience);
        QTest::keyClick(page->daySheet()->focusProxy(), Qt::Key_T);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle() && page->daySheet()->words().contains(u"Arrivato adesso"_s),
                                 kPatience);
        m_app->setAppearance(Scheme::Dark, 2.0);
        save(u"sheet_dark_200"_s);
        m_app->setAppearance(Scheme::Light, 1.0);
        // With the lock nothing of it stays.
        m_app->lock();
        QCOMPARE(page->daySheet()->pageCount(), 0);
        QVERIFY(page->daySheet()->words().isEmpty());
        signIn(Role::Sindaco);
        QTRY_VERIFY_WITH_TIMEOUT(page->daySheet()->pageCount() > 0, kPatience);
        m_app->signOut();
    }

    void thePortavoceFindsTheWeekOfThePress()
    {
        signIn(Role::Portavoce);
        AgendaPage *page = m_app->agenda();
        QVERIFY(page && page->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle() && !page->calendars()->shown().isEmpty(), kPatience);
        QCOMPARE(page->mode(), AgendaPage::Mode::Week);
        QCOMPARE(page->calendars()->shown().size(), 1);
        QVERIFY(lookOf(page->grid()->looks(), page->calendars()->shown().first()).press);
        save(u"press_week"_s);
        m_app->signOut();
        signIn(Role::SegreteriaParticolare);
        QCOMPARE(m_app->agenda()->mode(), AgendaPage::Mode::WorkWeek);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isIdle() && m_app->agenda()->calendars()->shown().size() > 3, kPatience);
    }
};

QTEST_MAIN(DesktopTest)
#include "DesktopTest.moc"
