// Who comes in, and with what: the part of AppController before there is an actor.
#include "app/gonfalone/AppController.h"
#include "core/access/AccessService.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/agenda/ReminderWatch.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/InlineMessage.h"
#include "ui/desk/Deliver.h"
#include "ui/patrocinio/PatrocinioDetail.h"
#include "ui/patrocinio/PatrocinioPage.h"
#include "ui/patrocinio/RecordsPanel.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/SignInPage.h"

#include <QApplication>

namespace gonfalone {

using namespace Qt::StringLiterals;

void AppController::showSignIn()
{
    m_wizard = nullptr;
    const QString title = m_asksFirst && m_comune.name.isEmpty() ? m_place : m_comune.title();
    m_window->setComune(title);
    m_window->setStemma(m_comune.stemma);
    m_signIn = new SignInPage;
    m_signIn->setComune(title);
    m_signIn->setStemma(m_comune.stemma);
    m_signIn->setKnownLogins(m_preferences.logins());
    if (m_options.demo) {
        QList<SignInPage::DemoAccount> accounts;
        for (const DemoAccount &account : demoAccounts())
            accounts.append({account.login, roleName(account.role), demoPassword()});
        m_signIn->setDemoAccounts(accounts);
    }
    connect(m_signIn, &SignInPage::submitted, this, &AppController::signIn);
    // Who was asked again because the window was left alone must type: the keychain would answer for anybody.
    if (!m_options.demo && !m_locked)
        offerKeychain();
    m_window->showCover(m_signIn);
}

void AppController::offerKeychain()
{
    m_signIn->offerKeeping();
    const auto ask = [this](const QString &login) {
        if (!m_preferences.keepsPassword(login))
            return;
        m_keychain.read(m_place, login, [this, login](const QString &password) {
            if (m_signIn && !password.isEmpty())
                m_signIn->fillKept(login, password);
        });
    };
    connect(m_signIn, &SignInPage::loginChosen, this, ask);
    ask(m_signIn->login());
}

void AppController::keepPassword(const QString &login, const QString &password, bool keep)
{
    if (!keep && m_preferences.keepsPassword(login))
        m_keychain.forget(m_place, login);
    m_preferences.setKeepsPassword(login, keep);
    if (!keep)
        return;
    m_keychain.keep(m_place, login, password, [this, login](const QString &trouble) {
        if (trouble.isEmpty())
            return;
        m_preferences.setKeepsPassword(login, false);
        m_window->message()->showMessage(Tone::Warn, trouble);
    });
}

void AppController::signIn(const QString &login, const QString &password)
{
    m_signIn->setBusy(true);
    ++m_pending;
    deliver(m_link.signIn(login, password), this, [this, login, password](const Result<OfficeLink::Session> &in) {
        --m_pending;
        if (!m_signIn)
            return;
        m_signIn->setBusy(false);
        if (!in) {
            // A server counts no failures by itself: this window does, for those who type here.
            const bool counted = m_asksFirst && in.error().kind == ErrorKind::Forbidden;
            return m_signIn->showError(in.error(), counted ? signInDelaySeconds(++m_refusals) : 0);
        }
        m_refusals = 0;
        m_comune = in->comune;
        m_window->setComune(m_comune.title());
        m_window->setStemma(m_comune.stemma);
        if (!m_options.demo) {
            m_preferences.setDatabase(m_url);
            m_preferences.rememberLogin(login);
            if (!m_locked)
                keepPassword(login, password, m_signIn->keepsPassword());
        }
        signedIn(*in, password);
    });
}

void AppController::signedIn(const OfficeLink::Session &session, const QString &password)
{
    m_office = session.place;
    m_link.watch(m_office, [this](ChangeWatcher::Event event) { officeTold(event); });
    m_idle.start(std::chrono::minutes(session.idleMinutes));
    const Actor &actor = session.actor;
    const bool same = m_locked && m_actor && m_actor->id == actor.id && m_actor->permissions == actor.permissions
        && m_actor->assessori == actor.assessori;
    m_locked = false;
    if (actor.mustChangePassword) {
        clearPages();
        m_actor = actor;
        return askNewPassword(password);
    }
    if (same) {
        m_signIn = nullptr;
        m_window->hideCover();
        for (WorkPage *page : std::as_const(m_pages))
            page->refresh();
        startReminders(actor);
        return tellAtTheDoor(session);
    }
    clearPages();
    enter(actor);
    tellAtTheDoor(session);
}

/// One message: what is wrong around the office, what stays closed, to whom keys went.
void AppController::tellAtTheDoor(const OfficeLink::Session &session)
{
    QStringList lines;
    if (!session.warning.isEmpty())
        lines << session.warning;
    for (const HandOver &deed : session.handOvers) {
        const QString name = secretName(deed.secret);
        if (!deed.given.isEmpty())
            lines << tr("By your signing in %1 can open “%2” from now on.").arg(deed.given.join(u", "_s), name);
        if (!deed.taken.isEmpty())
            lines << tr("%1 cannot open “%2” any more: its key was changed.").arg(deed.taken.join(u", "_s), name);
    }
    if (session.secrets)
        lines << tr("What is sealed stays closed: %1").arg(ErrorPresenter::sentence(*session.secrets));
    const bool wrong = session.secrets || !session.warning.isEmpty();
    if (!lines.isEmpty())
        m_window->message()->showMessage(wrong ? Tone::Warn : Tone::Accent, lines.join(u'\n'));
}

void AppController::lock()
{
    if (!m_actor || m_locked || m_finishing)
        return;
    m_idle.stop();
    m_locked = true;
    stopReminders();
    keepDrafts();
    m_link.closeSecrets();
    for (WorkPage *page : std::as_const(m_pages))
        page->closeSecrets();
    // What is open over the window shows the office's data as the window does.
    for (QWidget *open : QApplication::topLevelWidgets()) {
        if (open != m_window.get() && open->isVisible())
            open->close();
    }
    showSignIn();
    m_signIn->showNotice(
        tr("The window was left alone and asks who is there. What you were writing is kept: sign in to go on."));
}

void AppController::signOut()
{
    whenFree([this] { leaveOffice(); });
}

void AppController::leaveOffice()
{
    keepDrafts();
    m_idle.stop();
    m_locked = false;
    clearPages();
    m_link.leave();
    showSignIn();
}

} // namespace gonfalone
