#include "ui/shell/SignInPage.h"

#include "ui/base/Card.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Shield.h"
#include "ui/base/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

SignInPage::SignInPage(QWidget *parent)
    : QWidget(parent), m_shield(new QLabel(this)), m_comune(new QLabel(this)), m_column(new QWidget(this)),
      m_message(new InlineMessage(this)), m_login(new QComboBox(this)), m_password(new QLineEdit(this)),
      m_reveal(new QToolButton(this)), m_keep(new QCheckBox(tr("&Keep the password in the keychain"), this)),
      m_submit(new QPushButton(tr("Sign in"), this)), m_progress(new QProgressBar(this)),
      m_demo(new Card(tr("Demonstration accounts"), this))
{
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, space::kXl, 0, space::kXl);
    column->setSpacing(space::kL);
    auto *program = new QLabel(u"Gonfalone"_s, m_column);
    theme::setRole(program, TextRole::Title);
    theme::setRole(m_comune, TextRole::Muted);
    m_comune->setWordWrap(true);
    m_comune->setTextFormat(Qt::PlainText);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    for (QLabel *label : {m_shield, program, m_comune}) {
        label->setAlignment(Qt::AlignHCenter);
        names->addWidget(label);
    }
    column->addStretch(2);
    column->addLayout(names);
    column->addWidget(buildCard());
    column->addWidget(m_demo);
    column->addStretch(3);
    m_demo->setVisible(false);
    // With large text the column may be taller than the window.
    auto *scroll = new QScrollArea(this);
    auto *inner = new QWidget(scroll);
    inner->setProperty("transparent", true);
    auto *centred = new QHBoxLayout(inner);
    centred->addStretch();
    centred->addWidget(m_column);
    centred->addStretch();
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &SignInPage::tick);
    setFocusPolicy(Qt::NoFocus);
    drawShield();
    fit();
    refresh();
}

QWidget *SignInPage::buildCard()
{
    auto *card = new Card({}, m_column);
    card->setAccessibleName(tr("Sign in"));
    const auto field = [card](const QString &text, QWidget *widget) {
        auto *label = new QLabel(text, card);
        theme::setRole(label, TextRole::Muted);
        label->setBuddy(widget);
        card->body()->addWidget(label);
    };
    m_login->setEditable(true);
    m_login->setInsertPolicy(QComboBox::NoInsert);
    m_login->setAccessibleName(tr("Login"));
    m_login->lineEdit()->setAccessibleName(tr("Login"));
    m_login->setMinimumHeight(theme::px(extent::kButton));
    card->body()->addWidget(m_message);
    m_message->setClosable(false);
    field(tr("&Login"), m_login);
    card->body()->addWidget(m_login);
    field(tr("&Password"), m_password);
    card->body()->addWidget(buildPasswordField());
    m_keep->setAccessibleName(tr("Keep the password in this computer's keychain"));
    m_keep->setToolTip(tr("Only where others do not use your session: whoever opens it can sign in as you."));
    m_keep->hide();
    card->body()->addWidget(m_keep);
    card->body()->addSpacing(space::kXs);
    theme::makePrimary(m_submit);
    m_submit->setAccessibleName(tr("Sign in"));
    card->body()->addWidget(m_submit);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Signing in"));
    card->body()->addWidget(m_progress);
    connect(m_submit, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_login->lineEdit(), &QLineEdit::returnPressed, this,
            [this] { m_password->text().isEmpty() ? m_password->setFocus() : submit(); });
    connect(m_login, &QComboBox::textActivated, this, &SignInPage::loginChosen);
    connect(m_login, &QComboBox::editTextChanged, this, &SignInPage::refresh);
    connect(m_password, &QLineEdit::textChanged, this, &SignInPage::refresh);
    return card;
}

QWidget *SignInPage::buildPasswordField()
{
    auto *both = new QWidget(m_column);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(space::kXs);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    theme::makeFlat(m_reveal, tr("Show the password"));
    m_reveal->setCheckable(true);
    m_reveal->setIcon(theme::icon(u"view-visible"_s));
    connect(m_reveal, &QToolButton::toggled, this, [this](bool shown) {
        m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_reveal->setIcon(theme::icon(shown ? u"view-hidden"_s : u"view-visible"_s));
        const QString name = shown ? tr("Hide the password") : tr("Show the password");
        m_reveal->setToolTip(name);
        m_reveal->setAccessibleName(name);
    });
    row->addWidget(m_password, 1);
    row->addWidget(m_reveal);
    return both;
}

void SignInPage::setComune(const QString &name)
{
    m_comune->setText(name);
    m_comune->setVisible(!name.isEmpty());
}

void SignInPage::setStemma(const QByteArray &image)
{
    m_stemma = image;
    drawShield();
}

void SignInPage::setKnownLogins(const QStringList &logins)
{
    m_login->clear();
    m_login->addItems(logins);
    m_login->setCurrentIndex(logins.isEmpty() ? -1 : 0);
    refresh();
}

void SignInPage::setDemoAccounts(const QList<DemoAccount> &accounts)
{
    while (QLayoutItem *old = m_demo->body()->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_demo->body()->setSpacing(0);
    for (const DemoAccount &account : accounts) {
        auto *button = new QPushButton(u"%1 — %2"_s.arg(account.login, account.role), m_demo);
        theme::makeLink(button);
        button->setAccessibleName(tr("Fill in %1, %2").arg(account.login, account.role));
        m_demo->body()->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, account] {
            m_login->setEditText(account.login);
            m_password->setText(account.password);
            account.password.isEmpty() ? m_password->setFocus() : m_submit->setFocus();
        });
    }
    m_demo->setVisible(!accounts.isEmpty());
}

void SignInPage::offerKeeping()
{
    m_keep->show();
}

bool SignInPage::keepsPassword() const
{
    return m_keep->isChecked();
}

void SignInPage::fillKept(const QString &login, const QString &password)
{
    if (m_busy || login != this->login() || !m_password->text().isEmpty())
        return;
    m_password->setText(password);
    m_keep->setChecked(true);
}

QString SignInPage::login() const
{
    return m_login->currentText().trimmed();
}

void SignInPage::submit()
{
    if (!m_submit->isEnabled())
        return;
    m_message->clear();
    emit submitted(login(), m_password->text());
}

void SignInPage::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void SignInPage::showError(const Error &error, int delaySeconds)
{
    m_busy = false;
    m_password->clear();
    m_reveal->setChecked(false);
    m_delay = std::max(0, delaySeconds);
    m_refusal = ErrorPresenter::sentence(error);
    m_message->showMessage(ErrorPresenter::tone(error), m_refusal);
    if (m_delay > 0)
        m_second.start();
    else
        m_second.stop();
    refresh();
    m_password->setFocus();
}

void SignInPage::tick()
{
    m_delay = std::max(0, m_delay - 1);
    if (m_delay == 0)
        m_second.stop();
    refresh();
}

void SignInPage::refresh()
{
    const bool complete = !login().isEmpty() && !m_password->text().isEmpty();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_login), static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_reveal),
          static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_demo)})
        widget->setEnabled(!m_busy);
    m_submit->setEnabled(!m_busy && m_delay == 0 && complete);
    m_submit->setText(m_busy ? tr("Signing in…") : tr("Sign in"));
    m_submit->setToolTip(complete ? QString() : tr("Type login and password first"));
    m_progress->setVisible(m_busy);
    if (!m_message->isHidden() && !m_refusal.isEmpty())
        m_message->setText(m_delay > 0 ? m_refusal + u' ' + tr("You can try again in %n seconds.", nullptr, m_delay)
                                       : m_refusal);
}

void SignInPage::showNotice(const QString &text)
{
    m_message->showMessage(Tone::Neutral, text);
}

void SignInPage::reset()
{
    m_second.stop();
    m_delay = 0;
    m_busy = false;
    m_refusal.clear();
    m_message->clear();
    m_password->clear();
    m_reveal->setChecked(false);
    refresh();
}

void SignInPage::focusInEvent(QFocusEvent *)
{
    login().isEmpty() ? m_login->setFocus() : m_password->setFocus();
}

void SignInPage::drawShield()
{
    m_shield->setPixmap(shield::pixmap(m_stemma, theme::px(extent::kBigIcon), devicePixelRatioF()));
    m_shield->setAccessibleName(tr("Shield of the office"));
}

void SignInPage::fit()
{
    m_column->setFixedWidth(theme::px(extent::kSignInWidth));
    m_login->setMinimumHeight(theme::px(extent::kField));
}

void SignInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        drawShield();
        fit();
    }
    QWidget::changeEvent(event);
}

} // namespace gonfalone
