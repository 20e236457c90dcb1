// What a person works with once signed in: pages by role, their commands, the search over them.
#include "app/gonfalone/AppController.h"
#include "ui/base/EmptyState.h"
#include "ui/patrocinio/PatrocinioPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/ShellWindow.h"

#include <QAction>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kPatrocinio = u"patrocinio"_s;
const QString kSettings = u"settings"_s;
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

} // namespace

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
    if (!m_options.demo)
        m_daily.watch(m_office);
    m_window->hideCover();
}

void AppController::addSettings(const Actor &actor)
{
    m_settings = new SettingsPage(new SettingsGateway(m_link.thread(), m_link.database(), m_clock, actor, m_office));
    m_window->addPage({kSettings, tr("Office"), tr("Settings"), u"configure"_s}, m_settings);
    if (m_page)
        connect(m_page, &PatrocinioPage::personalDataAsked, m_settings, [this](ContactId contact, const QString &name) {
            m_window->showPage(kSettings);
            m_settings->showPerson(contact, name);
        });
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

void AppController::offerWindowCommands()
{
    Command leave{u"app.signOut"_s, tr("Sign out")};
    leave.icon = u"system-log-out"_s;
    leave.run = [this] { signOut(); };
    m_window->commands()->add(leave);
    Command password{u"app.password"_s, tr("Change the password…")};
    password.icon = u"dialog-password"_s;
    password.run = [this] { askNewPassword({}); };
    m_window->commands()->add(password);
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

void AppController::search(const QString &text, const std::function<void(QList<PaletteEntry>)> &answer)
{
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
}

void AppController::clearPages()
{
    m_actor.reset();
    m_page = nullptr;
    m_settings = nullptr;
    m_window->commands()->clear();
    m_window->clearPages();
}

} // namespace gonfalone
