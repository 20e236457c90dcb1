// What a person works with once signed in: pages by role, their commands.
#include "app/gonfalone/AppController.h"

#include "app/gonfalone/PageIds.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/agenda/ReminderWatch.h"
#include "ui/base/EmptyState.h"
#include "ui/evaluation/EvaluationPage.h"
#include "ui/missions/MissionPage.h"
#include "ui/patrocinio/PatrocinioPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/ShellWindow.h"
#include "ui/staff/StaffPage.h"
#include "ui/today/TodayPage.h"

#include <QAction>
#include <QTimer>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSettledMs = 400; ///< after which the first page has its data and its paint

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

/// Who answers for what the office does finds the day open, with what waits for a decision.
bool decides(const Actor &actor)
{
    return actor.may(Permission::ConfirmAgenda) && actor.may(Permission::RecordPatrocinioOutcome);
}

/// Who runs the agenda and does not work on requests finds it open.
bool livesInTheAgenda(const Actor &actor)
{
    return !actor.may(Permission::InvestigatePatrocinio)
        && (actor.may(Permission::EditAgenda) || actor.may(Permission::EditPressAgenda));
}

} // namespace

void AppController::enter(const Actor &actor)
{
    m_actor = actor;
    m_signIn = nullptr;
    m_window->setUser(actor.name, initialsOf(actor.name), rolesText(actor));
    if (actor.may(Permission::ViewAgenda))
        m_window->addPage({kToday, {}, tr("Today"), u"go-home"_s}, [this, actor] { return makeToday(actor); });
    if (actor.may(Permission::ViewAgenda))
        m_window->addPage({kAgenda, {}, tr("Agenda"), u"view-calendar"_s, tr("The mayor's agenda")},
                          [this, actor] { return makeAgenda(actor); });
    if (actor.may(Permission::ViewPatrocini))
        m_window->addPage({kPatrocinio, tr("Acts"), tr("Patronage"), u"document-edit-sign"_s},
                          [this, actor] { return makePatronage(actor); });
    if (actor.may(Permission::ViewMissions))
        m_window->addPage({kMissions, tr("Acts"), tr("Missions"), u"globe"_s, tr("Missions of the administrators")},
                          [this, actor] { return makeMissions(actor); });
    if (actor.may(Permission::ViewStaff))
        addStaff(actor);
    if (actor.may(Permission::ViewEvaluations))
        m_window->addPage({kEvaluation, tr("People"), tr("Evaluations"), u"view-statistics"_s,
                           actor.may(Permission::WriteEvaluations) ? QString() : tr("My evaluation")},
                          [this, actor] { return makeEvaluations(actor); });
    if (actor.may(Permission::ManageOffice))
        addSettings(actor);
    const QString first = decides(actor) ? kToday : livesInTheAgenda(actor) ? kAgenda : kPatrocinio;
    if (!m_window->showPage(first) && !m_window->showPage(kAgenda) && !m_window->showPage(kMissions)
        && !m_window->showPage(kSettings) && !m_window->showPage(kStaff)) {
        m_window->addPage({kNone, {}, tr("Welcome"), u"go-home"_s}, [] {
            return new EmptyState(u"dialog-information"_s, tr("Nothing to do here yet"),
                                  tr("None of your roles opens a module. Ask the administrator of the office."));
        });
        m_window->showPage(kNone);
    }
    offerWindowCommands();
    if (!m_options.demo)
        m_daily.watch(m_office);
    m_window->hideCover();
    QTimer::singleShot(kSettledMs, m_window.get(), [this] { makeTheOthers(); });
}

/// The pages that were not shown first have commands and counts too: they are made when the first one has been seen.
/// The settings and the people wait until they are opened.
void AppController::makeTheOthers()
{
    if (!m_actor || m_finishing)
        return;
    if (!m_locked)
        startReminders(*m_actor);
    agenda();
    // Each in a turn of its own, so that what is typed meanwhile is not held up by all.
    QTimer::singleShot(0, m_window.get(), [this] {
        if (!m_actor || m_finishing)
            return;
        page();
        QTimer::singleShot(0, m_window.get(), [this] {
            if (!m_actor || m_finishing)
                return;
            missions();
            QTimer::singleShot(0, m_window.get(), [this] {
                if (m_actor && !m_finishing)
                    evaluations();
            });
        });
    });
}

TodayPage *AppController::today()
{
    m_window->page(kToday);
    return m_today;
}

PatrocinioPage *AppController::page()
{
    m_window->page(kPatrocinio);
    return m_page;
}

AgendaPage *AppController::agenda()
{
    m_window->page(kAgenda);
    return m_agenda;
}

MissionPage *AppController::missions()
{
    m_window->page(kMissions);
    return m_missions;
}

SettingsPage *AppController::settings()
{
    m_window->page(kSettings);
    return m_settings;
}

QWidget *AppController::makeToday(const Actor &actor)
{
    auto *gateway = new TodayGateway(m_link.thread(), m_link.database(), m_clock, actor);
    gateway->useKeyring(m_link.keyring());
    m_today = new TodayPage(gateway);
    connect(m_today, &TodayPage::waiting, m_window.get(), [this](int count) { m_window->setCount(kToday, count); });
    connect(m_today, &TodayPage::opened, this, &AppController::openLine);
    return keep(m_today);
}

void AppController::openLine(const TodayLine &line)
{
    switch (line.place) {
    case TodayPlace::Patronage:
        m_window->showPage(kPatrocinio);
        page()->open(line.label);
        break;
    case TodayPlace::Appointments:
        m_window->showPage(kAgenda);
        agenda()->showRequest(line.label);
        break;
    case TodayPlace::Missions:
        m_window->showPage(kMissions);
        missions()->open(line.label);
        break;
    case TodayPlace::Agenda:
        m_window->showPage(kAgenda);
        if (line.item)
            agenda()->open(*line.item);
        else if (line.entry.isValid())
            agenda()->openEntry(line.entry);
        break;
    }
}

StaffPage *AppController::staff()
{
    m_window->page(kStaff);
    return m_staff;
}

EvaluationPage *AppController::evaluations()
{
    m_window->page(kEvaluation);
    return m_evaluations;
}

QWidget *AppController::makeEvaluations(const Actor &actor)
{
    auto *gateway = new EvaluationGateway(m_link.thread(), m_link.database(), m_clock, actor);
    gateway->useKeyring(m_link.keyring());
    m_evaluations = new EvaluationPage(gateway);
    connect(m_evaluations, &EvaluationPage::waiting, m_window.get(),
            [this](int count) { m_window->setCount(kEvaluation, count); });
    offerCommands(kEvaluation, m_evaluations->commands());
    return keep(m_evaluations);
}

QWidget *AppController::makeAgenda(const Actor &actor)
{
    auto *gateway = new AgendaGateway(m_link.thread(), m_link.database(), m_clock, actor);
    gateway->useKeyring(m_link.keyring());
    m_agenda = new AgendaPage(gateway);
    m_agenda->setSideBySide(m_preferences.sideBySide());
    connect(m_agenda, &AgendaPage::sideBySideChosen, this,
            [this](bool wanted) { m_preferences.setSideBySide(wanted); });
    offerCommands(kAgenda, m_agenda->commands());
    return keep(m_agenda);
}

QWidget *AppController::makeMissions(const Actor &actor)
{
    m_missions = new MissionPage(new MissionGateway(m_link.thread(), m_link.database(), m_clock, actor));
    connect(m_missions, &MissionPage::waiting, m_window.get(),
            [this](int count) { m_window->setCount(kMissions, count); });
    offerCommands(kMissions, m_missions->commands());
    return keep(m_missions);
}

QWidget *AppController::makePatronage(const Actor &actor)
{
    auto *gateway = new PatrocinioGateway(m_link.thread(), m_link.database(), m_clock, actor);
    gateway->useKeyring(m_link.keyring());
    m_page = new PatrocinioPage(gateway);
    connect(m_page, &PatrocinioPage::waiting, m_window.get(),
            [this](int count) { m_window->setCount(kPatrocinio, count); });
    connect(m_page, &PatrocinioPage::personalDataAsked, this, [this](ContactId contact, const QString &name) {
        if (m_window->showPage(kSettings))
            m_settings->showPerson(contact, name);
    });
    offerCommands(kPatrocinio, m_page->commands());
    return keep(m_page);
}

QWidget *AppController::makeSettings(const Actor &actor)
{
    auto *gateway = new SettingsGateway(m_link.thread(), m_link.database(), m_clock, actor, m_office);
    gateway->useKeyring(m_link.keyring());
    m_settings = new SettingsPage(gateway);
    connect(m_settings, &SettingsPage::comuneSaved, this, [this](const Comune &comune) {
        m_comune = comune;
        m_window->setComune(comune.title());
        m_window->setStemma(comune.stemma);
    });
    return keep(m_settings);
}

QWidget *AppController::makeStaff(const Actor &actor)
{
    m_staff = new StaffPage(new StaffGateway(m_link.thread(), m_link.database(), m_clock, actor));
    return keep(m_staff);
}

void AppController::addStaff(const Actor &actor)
{
    m_window->addPage({kStaff, tr("People"), tr("People and offices"), u"system-users"_s},
                      [this, actor] { return makeStaff(actor); });
    for (const StaffPage::Offer &offer : StaffPage::offers(actor)) {
        Command go{offer.id, offer.text};
        go.icon = offer.icon;
        go.run = [this, id = offer.id] {
            m_window->showPage(kStaff);
            m_staff->run(id);
        };
        m_window->commands()->add(go);
    }
}

void AppController::addSettings(const Actor &actor)
{
    m_window->addPage({kSettings, tr("Office"), tr("Settings"), u"configure"_s},
                      [this, actor] { return makeSettings(actor); });
    const QStringList places = SettingsPage::placesOf(actor);
    for (int i = 0; i < places.size(); ++i) {
        Command go{u"settings.%1"_s.arg(i), tr("Settings: %1").arg(places.at(i))};
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

void AppController::offerCommands(const QString &page, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        Command command;
        command.id = action->objectName();
        command.text = action->text();
        command.shortcut = action->shortcut();
        command.page = page;
        command.icon = action->property("iconName").toString();
        command.enabled = [action] { return action->isEnabled(); };
        command.disabledReason = [action] { return action->whatsThis(); };
        command.run = [this, page, action] {
            if (page != kPatrocinio) // the commands act on what is seen there
                m_window->showPage(page);
            action->trigger();
        };
        // The window hands out the keys: one with two owners would be ambiguous and do nothing.
        action->setShortcut({});
        m_window->commands()->add(command);
    }
}

QWidget *AppController::keep(WorkPage *page)
{
    m_pages << page;
    return page;
}

void AppController::forgetPages()
{
    m_pages.clear();
    m_today = nullptr;
    m_page = nullptr;
    m_agenda = nullptr;
    m_missions = nullptr;
    m_settings = nullptr;
    m_evaluations = nullptr;
}

void AppController::clearPages()
{
    m_actor.reset();
    stopReminders();
    forgetPages();
    m_page = nullptr;
    m_agenda = nullptr;
    m_settings = nullptr;
    m_staff = nullptr;
    m_window->commands()->clear();
    m_window->clearPages();
}

} // namespace gonfalone
