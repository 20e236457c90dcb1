#include "app/gonfalone/AppController.h"

#include "core/server/OfficeDoor.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/agenda/ReminderWatch.h"
#include "ui/base/EmptyState.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/InlineMessage.h"
#include "ui/missions/MissionPage.h"
#include "ui/patrocinio/PatrocinioPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/RecoverySheetPage.h"
#include "ui/shell/SetupWizard.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/SignInPage.h"
#include "ui/staff/StaffPage.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QScreen>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kOrdinaryWindow{1366, 768};

OfficeSetup setupOf(const SetupAnswers &answers)
{
    OfficeSetup setup;
    setup.comune.name = answers.comuneName;
    setup.comune.istatCode = answers.istatCode;
    setup.comune.officeName = answers.officeName;
    setup.comune.stemma = answers.stemma;
    setup.comune.address.email = answers.officeEmail;
    setup.comune.address.pec = answers.officePec;
    setup.patronMonth = answers.patronMonth;
    setup.patronDay = answers.patronDay;
    setup.patronName = answers.patronName;
    for (const auto &holder : answers.holders)
        setup.holders.append(
            {{}, holder.name, holder.role.left(1).toUpper() + holder.role.mid(1), holder.delega, holder.from, {}});
    setup.adminLogin = answers.adminLogin;
    setup.adminName = answers.adminName;
    setup.adminPassword = answers.adminPassword;
    return setup;
}

} // namespace

AppController::AppController(const StartOptions &options, const Clock &clock, QObject *parent)
    : QObject(parent), m_options(options), m_clock(clock), m_preferences(options.preferences), m_link(clock),
      m_daily(clock)
{
    connect(&m_daily, &DailyBackup::failed, this,
            [this](const QString &said) { m_window->message()->showMessage(Tone::Warn, said); });
    if (!options.language.isEmpty())
        m_preferences.setLanguage(options.language);
    if (options.scheme)
        m_preferences.setScheme(*options.scheme);
    m_language.use(m_preferences.language());
    setAppearance(m_preferences.scheme(), m_preferences.textScale());
    makeNotes();
    makeWindow();
}

AppController::~AppController() = default;

bool AppController::isIdle() const
{
    return m_pending == 0
        && std::all_of(m_pages.cbegin(), m_pages.cend(), [](const WorkPage *page) { return page->isIdle(); });
}

void AppController::setAppearance(Scheme scheme, double textScale)
{
    theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), scheme, textScale);
    m_preferences.setScheme(scheme);
    m_preferences.setTextScale(textScale);
    if (m_window)
        m_window->setAppearance(scheme, textScale, m_preferences.language());
}

void AppController::makeWindow()
{
    forgetPages();
    m_signIn = nullptr;
    m_wizard = nullptr;
    m_window = std::make_unique<ShellWindow>();
    m_window->installEventFilter(this);
    m_window->resize(kOrdinaryWindow);
    if (const QByteArray geometry = m_preferences.geometry(); !geometry.isEmpty())
        m_window->restoreGeometry(geometry);
    m_window->setAppearance(m_preferences.scheme(), m_preferences.textScale(), m_preferences.language());
    connect(&m_idle, &IdleWatch::idle, this, &AppController::lock, Qt::UniqueConnection);
    connect(m_window.get(), &ShellWindow::passwordChangeRequested, this, [this] { askNewPassword({}); });
    connect(m_window.get(), &ShellWindow::signOutRequested, this, &AppController::signOut);
    connect(m_window.get(), &ShellWindow::schemeChosen, this,
            [this](Scheme scheme) { setAppearance(scheme, m_preferences.textScale()); });
    connect(m_window.get(), &ShellWindow::textScaleChosen, this,
            [this](double scale) { setAppearance(m_preferences.scheme(), scale); });
    connect(m_window.get(), &ShellWindow::languageChosen, this, &AppController::changeLanguage, Qt::QueuedConnection);
    m_window->setSearch([this](const QString &text, const auto &answer) { search(text, answer); });
}

void AppController::showWindow()
{
    // On a small screen the ordinary size and the window's frame would hang over its edge.
    const QSize room = m_window->screen()->availableSize();
    if (room.width() <= kOrdinaryWindow.width() || room.height() <= kOrdinaryWindow.height())
        m_window->showMaximized();
    else
        m_window->show();
}

void AppController::start()
{
    showWindow();
    if (m_options.demo) {
        ++m_pending;
        m_url = m_options.demoPath;
        deliver(m_link.openDemo(m_options.demoPath), this, [this](const Result<Comune> &comune) { opened(comune); });
        return;
    }
    const QString url = m_options.database.isEmpty() ? m_preferences.database() : m_options.database;
    if (url.isEmpty())
        showWizard();
    else
        openOffice(url);
}

void AppController::openOffice(const QString &text)
{
    const auto url = DatabaseUrl::parse(text);
    if (!url)
        return showFailure(url.error());
    m_url = text;
    m_place = url->display();
    ++m_pending;
    deliver(m_link.open(*url), this, [this](const Result<Comune> &comune) { opened(comune); });
}

void AppController::opened(const Result<Comune> &comune)
{
    --m_pending;
    const auto url = DatabaseUrl::parse(m_url);
    m_asksFirst = !comune && url && asksFirst(*url, comune.error());
    if (m_asksFirst)
        return showSignIn();
    if (!comune && comune.error().kind == ErrorKind::NotFound && !m_options.demo)
        return showWizard();
    if (!comune)
        return showFailure(comune.error());
    m_comune = *comune;
    if (!m_options.demo)
        m_preferences.setDatabase(m_url);
    showSignIn();
}

void AppController::officeTold(ChangeWatcher::Event event)
{
    switch (event) {
    case ChangeWatcher::Event::Changed:
        for (WorkPage *page : m_locked ? QList<WorkPage *>() : m_pages)
            page->officeChanged();
        if (m_reminders)
            m_reminders->officeChanged();
        break;
    case ChangeWatcher::Event::Lost:
        m_window->message()->showMessage(
            Tone::Warn,
            tr("The data of the office cannot be reached since %1. What you type stays here: go on, or wait "
               "until it answers again.")
                .arg(QLocale().toString(m_clock.now().toTimeZone(m_clock.zone).time(), u"H:mm"_s)));
        break;
    case ChangeWatcher::Event::Back:
        m_window->message()->showMessage(Tone::Ok, tr("The data of the office can be reached again."));
        for (WorkPage *page : m_locked ? QList<WorkPage *>() : m_pages)
            page->refresh();
        break;
    }
}

void AppController::showFailure(const Error &error)
{
    m_signIn = nullptr;
    m_wizard = nullptr;
    auto *cover = new EmptyState(u"dialog-error"_s, tr("The office cannot be opened"), ErrorPresenter::sentence(error),
                                 tr("Try again"));
    connect(cover, &EmptyState::actionTriggered, this, &AppController::start);
    m_window->showCover(cover);
}

void AppController::showWizard()
{
    m_signIn = nullptr;
    const QString path = m_options.database.isEmpty() ? m_options.defaultPath : m_options.database;
    m_wizard = new SetupWizard(path, m_clock.today());
    connect(m_wizard, &SetupWizard::finished, this, &AppController::createOffice);
    connect(m_wizard, &SetupWizard::cancelled, m_window.get(), &QWidget::close);
    m_window->showCover(m_wizard);
}

void AppController::createOffice(const SetupAnswers &answers)
{
    const auto url = DatabaseUrl::parse(answers.databaseUrl);
    if (!url)
        return m_wizard->showError(url.error());
    m_wizard->setBusy(true);
    ++m_pending;
    deliver(m_link.create(*url, setupOf(answers)), this, [this, answers](const Result<Comune> &comune) {
        if (m_wizard)
            m_wizard->setBusy(false);
        --m_pending;
        if (!comune && m_wizard)
            return m_wizard->showError(comune.error());
        m_url = answers.databaseUrl;
        m_place = DatabaseUrl::parse(m_url)->display();
        m_preferences.rememberLogin(answers.adminLogin);
        offerSheet(answers, comune);
    });
}

void AppController::offerSheet(const SetupAnswers &answers, const Result<Comune> &comune)
{
    const auto goOn = [this, comune] {
        ++m_pending; // opened() ends it
        opened(comune);
    };
    if (!comune)
        return goOn();
    m_wizard = nullptr;
    auto *page = new RecoverySheetPage;
    connect(page, &RecoverySheetPage::fileChosen, this, [this, page, answers, goOn](const QString &path) {
        page->setBusy(true);
        deliver(m_link.printFirstSheet(answers.adminLogin, answers.adminPassword, path), page,
                [page, goOn](const Result<RecoverySheet> &sheet) {
                    page->setBusy(false);
                    if (!sheet)
                        return page->showError(sheet.error());
                    goOn();
                });
    });
    connect(page, &RecoverySheetPage::postponed, this, goOn);
    m_window->showCover(page);
}

void AppController::keepDrafts()
{
    for (WorkPage *page : std::as_const(m_pages))
        page->leave();
}

bool AppController::mayGo() const
{
    // Behind the lock nobody can be asked.
    return m_locked
        || std::none_of(m_pages.cbegin(), m_pages.cend(), [](const WorkPage *page) { return page->isUnkept(); });
}

void AppController::whenFree(const std::function<void()> &then)
{
    if (mayGo())
        return then();
    for (WorkPage *page : std::as_const(m_pages)) {
        if (!page->isUnkept())
            continue;
        m_window->showPage(m_window->idOf(page));
        return page->askToGiveUp([this, then] { whenFree(then); });
    }
}

void AppController::changeLanguage(const QString &code)
{
    if (code != m_preferences.language())
        whenFree([this, code] { speak(code); });
}

void AppController::speak(const QString &code)
{
    keepDrafts();
    m_preferences.setLanguage(code);
    m_preferences.setGeometry(m_window->saveGeometry());
    m_language.use(code);
    const auto before = std::move(m_window);
    before->removeEventFilter(this);
    makeWindow();
    m_window->setComune(m_comune.title());
    m_window->setStemma(m_comune.stemma);
    if (m_actor && !m_locked)
        enter(*m_actor);
    else
        showSignIn();
    showWindow();
}

bool AppController::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window.get() && event->type() == QEvent::Close && !m_finishing) {
        if (!mayGo()) {
            event->ignore();
            whenFree([this] { m_window->close(); });
            return true;
        }
        finish();
    }
    return QObject::eventFilter(watched, event);
}

void AppController::finish()
{
    m_finishing = true;
    stopReminders();
    m_preferences.setGeometry(m_window->saveGeometry());
    m_window->hide(); // what is still waited for is not waited for by the person
    keepDrafts();
    // Behind everything that was asked before: what is typed is on disk when the program ends.
    deliver(m_link.close(), this, [this](const Outcome &) { emit finished(); });
}

} // namespace gonfalone
