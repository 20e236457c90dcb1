#pragma once

#include "core/base/Error.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace gonfalone {

class Card;
class InlineMessage;

/// Who are you? The password leaves this page with `submitted` and is never kept: it is cleared at once when refused.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    /// An account of the demonstration data, offered for a click.
    struct DemoAccount {
        QString login;
        QString role;          ///< translated
        QString password = {}; ///< filled in when given
    };

    explicit SignInPage(QWidget *parent = nullptr);

    void setComune(const QString &name);
    void setStemma(const QByteArray &image);
    /// Logins used on this computer, the last first; it is proposed.
    void setKnownLogins(const QStringList &logins);
    /// Shows the box that asks for the system's keychain; without it no password is kept.
    void offerKeeping();
    bool keepsPassword() const;
    /// Fills in what the keychain had, unless the person typed on meanwhile.
    void fillKept(const QString &login, const QString &password);
    /// An empty list hides the box.
    void setDemoAccounts(const QList<DemoAccount> &accounts);
    /// While true nothing can be typed or sent.
    void setBusy(bool busy);
    /// Shows the refusal, clears the password; for `delaySeconds` signing in stays disabled and the time is counted
    /// down.
    void showError(const Error &error, int delaySeconds = 0);
    /// Why it asks, when not at the start of the day.
    void showNotice(const QString &text);
    /// Forgets everything typed (after a sign-out).
    void reset();

    QString login() const;

signals:
    void submitted(const QString &login, const QString &password);
    /// One of the known logins was picked.
    void loginChosen(const QString &login);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *buildCard();
    QWidget *buildPasswordField();
    void submit();
    void tick();
    void refresh();
    void drawShield();
    void fit();

    QByteArray m_stemma;
    QString m_refusal;
    int m_delay = 0;
    bool m_busy = false;
    QTimer m_second;
    QLabel *m_shield;
    QLabel *m_comune;
    QWidget *m_column;
    InlineMessage *m_message;
    QComboBox *m_login;
    QLineEdit *m_password;
    QToolButton *m_reveal;
    QCheckBox *m_keep;
    QPushButton *m_submit;
    QProgressBar *m_progress;
    Card *m_demo;
};

} // namespace gonfalone
