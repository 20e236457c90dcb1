// A person chooses another password: because they want to, or because the administrator knows the present one.
#include "app/gonfalone/AppController.h"
#include "ui/base/InlineMessage.h"
#include "ui/desk/Deliver.h"
#include "ui/shell/PasswordPage.h"
#include "ui/shell/ShellWindow.h"
#include "ui/shell/SignInPage.h"

namespace gonfalone {

PasswordPage *AppController::passwordPage() const
{
    return m_password;
}

void AppController::askNewPassword(const QString &present)
{
    if (!m_actor || m_locked || m_finishing)
        return;
    const bool forced = m_actor->mustChangePassword;
    m_signIn = nullptr;
    m_password = new PasswordPage(m_actor->name, forced);
    connect(m_password, &PasswordPage::submitted, this, [this, present](const QString &typed, const QString &wanted) {
        changePassword(typed.isEmpty() ? present : typed, wanted);
    });
    connect(m_password, &PasswordPage::cancelled, this, [this, forced] {
        if (forced)
            return signOut();
        m_window->hideCover();
    });
    m_window->showCover(m_password);
}

void AppController::changePassword(const QString &present, const QString &wanted)
{
    m_password->setBusy(true);
    ++m_pending;
    deliver(m_link.changePassword(*m_actor, present, wanted), this,
            [this, wanted, login = m_actor->login](const Result<Actor> &changed) {
                if (changed)
                    return enterAgain(login, wanted);
                --m_pending;
                if (m_password)
                    m_password->showError(changed.error());
            });
}

/// The connection to a server was made with the password of before: everything that opens one needs the new one.
void AppController::enterAgain(const QString &login, const QString &password)
{
    deliver(m_link.signIn(login, password), this, [this, login, password](const Result<OfficeLink::Session> &in) {
        --m_pending;
        if (!in)
            return showSignInWith(in.error());
        if (!m_options.demo)
            keepPassword(login, password, m_preferences.keepsPassword(login));
        m_locked = true; // the pages stay, unless the person's roles are others by now
        signedIn(*in, password);
        m_window->message()->showMessage(Tone::Ok, tr("Your password is changed."));
    });
}

void AppController::showSignInWith(const Error &error)
{
    m_locked = false;
    clearPages();
    showSignIn();
    m_signIn->showError(error);
}

} // namespace gonfalone
