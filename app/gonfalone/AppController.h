#pragma once

#include "app/gonfalone/DailyBackup.h"
#include "app/gonfalone/IdleWatch.h"
#include "app/gonfalone/Keychain.h"
#include "app/gonfalone/Language.h"
#include "app/gonfalone/OfficeLink.h"
#include "app/gonfalone/Preferences.h"
#include "core/agenda/Reminders.h"
#include "core/today/Today.h"
#include "ui/desk/WorkPage.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/SetupAnswers.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class QAction;

namespace gonfalone {

class AgendaPage;
class DesktopNotes;
class EvaluationPage;
class MissionPage;
class PasswordPage;
class PatrocinioPage;
class ReminderWatch;
class SettingsPage;
class SetupWizard;
class ShellWindow;
class SignInPage;
class StaffPage;
class TodayPage;

/// How the program was started.
struct StartOptions {
    bool demo = false;
    QString demoPath;    ///< the file of the demonstration office
    QString database;    ///< empty = the last one
    QString defaultPath; ///< proposed for the data of a new office
    QString language;    ///< empty = as chosen before
    std::optional<Scheme> scheme;
    QString preferences;   ///< another file for the settings; empty = the user's own
    bool reminders = true; ///< of what begins soon, on the desktop
};

/// Wires the program: first run → sign-in → pages by role → sign-out. It decides nothing that a service decides.
class AppController : public QObject
{
    Q_OBJECT

public:
    AppController(const StartOptions &options, const Clock &clock, QObject *parent = nullptr);
    ~AppController() override;

    void start();
    /// Shows the first run whether or not there is an office.
    void showWizard();
    void signOut();
    /// Asks for the password again; pages and what is typed stay behind the sign-in.
    void lock();
    bool isLocked() const { return m_locked; }
    void setAppearance(Scheme scheme, double textScale);
    /// Nothing is being opened, read or written.
    bool isIdle() const;
    ShellWindow *window() const { return m_window.get(); }
    /// The pages, made now if nobody has seen them yet. Null for whoever has no right to that page.
    TodayPage *today();
    PatrocinioPage *page();
    AgendaPage *agenda();
    MissionPage *missions();
    SettingsPage *settings();
    /// Null for who may not see the people.
    StaffPage *staff();
    /// Null for who may not see evaluations.
    EvaluationPage *evaluations();
    SignInPage *signInPage() const { return m_signIn; }
    /// Null unless somebody is choosing another password.
    PasswordPage *passwordPage() const;
    SetupWizard *wizard() const { return m_wizard; }
    /// Null while nobody is to be reminded: signed out, or the window is locked.
    ReminderWatch *reminders() const { return m_reminders.get(); }

signals:
    /// Everything is on disk and the connection is closed: the program may end.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWindow();
    void showWindow();
    void openOffice(const QString &text);
    void opened(const Result<Comune> &comune);
    void showSignIn();
    void offerKeychain();
    void keepPassword(const QString &login, const QString &password, bool keep);
    void tellAtTheDoor(const OfficeLink::Session &session);
    void offerSheet(const SetupAnswers &answers, const Result<Comune> &comune);
    void signedIn(const OfficeLink::Session &session, const QString &password);
    void askNewPassword(const QString &present);
    void changePassword(const QString &present, const QString &wanted);
    void enterAgain(const QString &login, const QString &password);
    void showSignInWith(const Error &error);
    void clearPages();
    void signIn(const QString &login, const QString &password);
    void enter(const Actor &actor);
    QWidget *makeAgenda(const Actor &actor);
    QWidget *makeMissions(const Actor &actor);
    QWidget *makePatronage(const Actor &actor);
    QWidget *makeSettings(const Actor &actor);
    QWidget *makeStaff(const Actor &actor);
    QWidget *makeEvaluations(const Actor &actor);
    void addSettings(const Actor &actor);
    void addStaff(const Actor &actor);
    void makeTheOthers();
    QWidget *keep(WorkPage *page);
    void forgetPages();
    QWidget *makeToday(const Actor &actor);
    void openLine(const TodayLine &line);
    void officeTold(ChangeWatcher::Event event);
    void makeNotes();
    void startReminders(const Actor &actor);
    void stopReminders();
    void remind(const QList<Reminder> &reminders);
    void keepDrafts();
    void offerCommands(const QString &page, const QList<QAction *> &actions);
    using Found = std::function<void(QList<PaletteEntry>)>;
    void search(const QString &text, const Found &answer);
    void searchCases(const QString &text, const Found &answer);
    void searchMissions(const QString &text, const Found &answer);
    void searchAgenda(const QString &text, const Found &answer);
    void searchPeople(const QString &text, const Found &answer);
    QList<PaletteEntry> sheetsNamed(const QString &text);
    void offerWindowCommands();
    void createOffice(const SetupAnswers &answers);
    void showFailure(const Error &error);
    void changeLanguage(const QString &code);
    void speak(const QString &code);
    void leaveOffice();
    void finish();
    /// Does `then` when nothing is typed any more that would be lost: at once, or when the person gave it up.
    void whenFree(const std::function<void()> &then);
    bool mayGo() const;

    StartOptions m_options;
    Clock m_clock;
    Preferences m_preferences;
    Language m_language;
    OfficeLink m_link;
    DailyBackup m_daily;
    Keychain m_keychain;
    Comune m_comune;
    std::optional<Actor> m_actor;
    QString m_url;
    QString m_place;          ///< m_url as a person may see it
    DatabaseUrl m_office;     ///< as whoever signed in opens it
    bool m_asksFirst = false; ///< the server tells nothing before a person says who they are
    int m_refusals = 0;       ///< in a row, at such a server
    int m_pending = 0;
    bool m_finishing = false;
    bool m_locked = false;
    IdleWatch m_idle;
    DesktopNotes *m_notes = nullptr;
    std::unique_ptr<ReminderWatch> m_reminders;
    QHash<QString, Reminder> m_due; ///< told since the sign-in, by key
    std::unique_ptr<ShellWindow> m_window;
    QList<WorkPage *> m_pages;    ///< those that were made; the window owns them
    TodayPage *m_today = nullptr; ///< this and the next five: null until it is made
    PatrocinioPage *m_page = nullptr;
    AgendaPage *m_agenda = nullptr;
    MissionPage *m_missions = nullptr;
    SettingsPage *m_settings = nullptr;
    StaffPage *m_staff = nullptr;
    EvaluationPage *m_evaluations = nullptr;
    SignInPage *m_signIn = nullptr;
    QPointer<PasswordPage> m_password;
    SetupWizard *m_wizard = nullptr;
};

} // namespace gonfalone
