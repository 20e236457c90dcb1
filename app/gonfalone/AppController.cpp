#include "app/gonfalone/AppController.h"

#include "core/server/OfficeDoor.h"
#include "ui/base/EmptyState.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/InlineMessage.h"
#include "ui/patrocinio/PatrocinioPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/SetupWizard.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/SignInPage.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QScreen>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kPatrocinio = u"patrocinio"_s;
const QString kSettings = u"settings"_s;
constexpr QSize kOrdinaryWindow{1366, 768};
constexpr int kFound = 8;

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts).mid(0, 2))
        initials += word.front().toUpper();
    return initials;
}

QString rolesText(const Actor &actor)
{
    QStringList names;
    for (const Role role : actor.roles)
        names << roleName(role);
    return names.join(u", "_s);
}

OfficeSetup setupOf(const SetupAnswers &answers)
{
    OfficeSetup setup;
    setup.comune.name = answers.comuneName;
    setup.comune.istatCode = answers.istatCode;
    setup.comune.officeName = answers.officeName;
    setup.comune.stemma = answers.stemma;
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
    : QObject(parent), m_options(options), m_clock(clock), m_preferences(options.preferences), m_link(clock)
{
    if (!options.language.isEmpty())
        m_preferences.setLanguage(options.language);
    if (options.scheme)
        m_preferences.setScheme(*options.scheme);
    m_language.use(m_preferences.language());
    setAppearance(m_preferences.scheme(), m_preferences.textScale());
    makeWindow();
}

AppController::~AppController() = default;

bool AppController::isIdle() const
{
    return m_pending == 0 && (!m_page || m_page->isIdle()) && (!m_settings || m_settings->isIdle());
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
    m_page = nullptr;
    m_settings = nullptr;
    m_signIn = nullptr;
    m_wizard = nullptr;
    m_window = std::make_unique<ShellWindow>();
    m_window->installEventFilter(this);
    m_window->resize(kOrdinaryWindow);
    if (const QByteArray geometry = m_preferences.geometry(); !geometry.isEmpty())
        m_window->restoreGeometry(geometry);
    m_window->setAppearance(m_preferences.scheme(), m_preferences.textScale(), m_preferences.language());
    connect(m_window.get(), &ShellWindow::signOutRequested, this, &AppController::signOut);
    connect(m_window.get(), &ShellWindow::schemeChosen, this,
            [this](Scheme scheme) { setAppearance(scheme, m_preferences.textScale()); });
    connect(m_window.get(), &ShellWindow::textScaleChosen, this,
            [this](double scale) { setAppearance(m_preferences.scheme(), scale); });
    connect(m_window.get(), &ShellWindow::languageChosen, this, &AppController::changeLanguage, Qt::QueuedConnection);
    m_window->setSearch([this](const QString &text, const std::function<void(QList<PaletteEntry>)> &answer) {
        if (!m_page || text.trimmed().isEmpty())
            return answer({});
        CaseQuery query;
        query.text = text;
        query.limit = kFound;
        deliver(m_page->gateway()->list(query), m_page, [this, answer](const Result<CaseListPage> &found) {
            QList<PaletteEntry> entries;
            for (const CaseFile &file : found ? found->rows : QList<CaseFile>())
                entries.append({file.subject,
                                u"%1 · %2"_s.arg(file.label, file.party),
                                u"document-open"_s,
                                {},
                                true,
                                [this, label = file.label] {
                                    m_window->showPage(kPatrocinio);
                                    m_page->open(label);
                                }});
            answer(entries);
        });
    });
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
        if (!comune && m_wizard) {
            --m_pending;
            return m_wizard->showError(comune.error());
        }
        m_url = answers.databaseUrl;
        m_place = DatabaseUrl::parse(m_url)->display();
        m_preferences.rememberLogin(answers.adminLogin);
        opened(comune);
    });
}

void AppController::enter(const Actor &actor)
{
    m_actor = actor;
    m_signIn = nullptr;
    m_window->setUser(actor.name, initialsOf(actor.name), rolesText(actor));
    if (actor.may(Permission::ViewPatrocini)) {
        m_page = new PatrocinioPage(new PatrocinioGateway(m_link.thread(), m_link.database(), m_clock, actor));
        m_window->addPage({kPatrocinio, tr("Acts"), tr("Patronage"), u"document-edit-sign"_s}, m_page);
        connect(m_page, &PatrocinioPage::waiting, m_window.get(),
                [this](int count) { m_window->setCount(kPatrocinio, count); });
        offerCommands();
    }
    if (actor.may(Permission::ManageOffice))
        addSettings(actor);
    if (!m_page && !m_settings)
        m_window->addPage(
            {u"none"_s, {}, tr("Welcome"), u"go-home"_s},
            new EmptyState(u"dialog-information"_s, tr("Nothing to do here yet"),
                           tr("None of your roles opens a module. Ask the administrator of the office.")));
    offerWindowCommands();
    m_window->hideCover();
}

void AppController::addSettings(const Actor &actor)
{
    m_settings = new SettingsPage(new SettingsGateway(m_link.thread(), m_link.database(), m_clock, actor));
    m_window->addPage({kSettings, tr("Office"), tr("Settings"), u"configure"_s}, m_settings);
    connect(m_settings, &SettingsPage::comuneSaved, this, [this](const Comune &comune) {
        m_comune = comune;
        m_window->setComune(comune.title());
        m_window->setStemma(comune.stemma);
    });
    for (int i = 0; i < m_settings->sectionCount(); ++i) {
        Command go{u"settings.%1"_s.arg(i), tr("Settings: %1").arg(m_settings->sectionTitle(i))};
        go.icon = u"configure"_s;
        go.run = [this, i] {
            m_window->showPage(kSettings);
            m_settings->showSection(i);
        };
        m_window->commands()->add(go);
    }
}

void AppController::keepDrafts()
{
    if (m_page)
        m_page->keepDraft();
    if (m_settings)
        m_settings->keepDraft();
}

void AppController::offerWindowCommands()
{
    Command leave{u"app.signOut"_s, tr("Sign out")};
    leave.icon = u"system-log-out"_s;
    leave.run = [this] { signOut(); };
    m_window->commands()->add(leave);
    Command quit{u"app.quit"_s, tr("Quit Gonfalone")};
    quit.icon = u"application-exit"_s;
    quit.shortcut = QKeySequence(Qt::CTRL | Qt::Key_Q);
    quit.run = [this] { m_window->close(); };
    m_window->commands()->add(quit);
}

void AppController::offerCommands()
{
    for (QAction *action : m_page->commands()) {
        Command command;
        command.id = action->objectName();
        command.text = action->text();
        command.shortcut = action->shortcut();
        command.icon = action->property("iconName").toString();
        command.enabled = [action] { return action->isEnabled(); };
        command.disabledReason = [action] { return action->whatsThis(); };
        command.run = [action] { action->trigger(); };
        // The window binds the keys of its commands: a key with two owners would be ambiguous and do nothing.
        action->setShortcut({});
        m_window->commands()->add(command);
    }
}

void AppController::signOut()
{
    keepDrafts();
    m_actor.reset();
    m_page = nullptr;
    m_settings = nullptr;
    m_window->commands()->clear();
    m_window->clearPages();
    m_link.leave();
    showSignIn();
}

void AppController::changeLanguage(const QString &code)
{
    if (code == m_preferences.language())
        return;
    keepDrafts();
    m_preferences.setLanguage(code);
    m_preferences.setGeometry(m_window->saveGeometry());
    m_language.use(code);
    const auto before = std::move(m_window);
    before->removeEventFilter(this);
    makeWindow();
    m_window->setComune(m_comune.title());
    m_window->setStemma(m_comune.stemma);
    if (m_actor)
        enter(*m_actor);
    else
        showSignIn();
    showWindow();
}

bool AppController::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window.get() && event->type() == QEvent::Close && !m_finishing)
        finish();
    return QObject::eventFilter(watched, event);
}

void AppController::finish()
{
    m_finishing = true;
    m_preferences.setGeometry(m_window->saveGeometry());
    keepDrafts();
    // Behind everything that was asked before: what is typed is on disk when the program ends.
    deliver(m_link.close(), this, [this](const Outcome &) { emit finished(); });
}

} // namespace gonfalone
