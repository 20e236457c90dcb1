#include "ui/shell/PasswordPage.h"

#include "core/access/Password.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

PasswordPage::PasswordPage(const QString &name, bool forced, QWidget *parent)
    : QWidget(parent), m_forced(forced), m_column(new QWidget(this)), m_message(new InlineMessage(this)),
      m_form(new FormCard(forced ? tr("Choose your password") : tr("Change the password"), m_column)),
      m_present(new QLineEdit(m_column)), m_wanted(new QLineEdit(m_column)), m_again(new QLineEdit(m_column)),
      m_submit(new QPushButton(tr("Change the password"), m_column)),
      m_cancel(new QPushButton(forced ? tr("Sign out") : tr("Cancel"), m_column))
{
    build(name);
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
    fit();
    refresh();
}

void PasswordPage::build(const QString &name)
{
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, space::kXl, 0, space::kXl);
    column->setSpacing(space::kL);
    auto *words = new QLabel(m_forced ? tr("%1, the administrator knows the password you came in with. Choose one that "
                                           "only you know: then you go on.")
                                            .arg(name)
                                      : tr("%1, what is open in the window stays as it is.").arg(name),
                             m_column);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    theme::setRole(words, TextRole::Muted);
    for (QLineEdit *field : {m_present, m_wanted, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        connect(field, &QLineEdit::textChanged, this, &PasswordPage::refresh);
        connect(field, &QLineEdit::returnPressed, this, &PasswordPage::submit);
    }
    if (m_forced)
        m_present->hide();
    else
        m_form->addRow(u"present"_s, tr("Present password"), m_present);
    m_form->addRow(u"password"_s, tr("New password"), m_wanted)
        ->setHint(
            tr("At least %1 characters, best several words; not the login and not the name.").arg(kMinPasswordLength));
    m_form->addRow(u"again"_s, tr("Again"), m_again);
    auto *buttons = new QWidget(m_form);
    auto *row = new FlowLayout(buttons, space::kS);
    theme::makePrimary(m_submit);
    row->addWidget(m_submit);
    row->addWidget(m_cancel);
    m_form->addWide(buttons);
    column->addStretch(2);
    column->addWidget(words);
    column->addWidget(m_message);
    column->addWidget(m_form);
    column->addStretch(3);
    connect(m_submit, &QPushButton::clicked, this, &PasswordPage::submit);
    connect(m_cancel, &QPushButton::clicked, this, &PasswordPage::cancelled);
}

void PasswordPage::submit()
{
    if (!m_submit->isEnabled())
        return;
    if (m_wanted->text() != m_again->text())
        return showError(Error::invalid(tr("The two new passwords differ: type them again."),
                                        {{u"again"_s, tr("Not the same as above.")}}));
    m_message->clear();
    m_form->clearErrors();
    emit submitted(m_forced ? QString() : m_present->text(), m_wanted->text());
}

void PasswordPage::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void PasswordPage::showError(const Error &error)
{
    m_busy = false;
    for (QLineEdit *field : {m_wanted, m_again})
        field->clear();
    m_form->setErrors(ErrorPresenter::present(error, m_message));
    refresh();
}

void PasswordPage::refresh()
{
    const bool complete =
        (m_forced || !m_present->text().isEmpty()) && !m_wanted->text().isEmpty() && !m_again->text().isEmpty();
    for (QWidget *widget : {static_cast<QWidget *>(m_present), static_cast<QWidget *>(m_wanted),
                            static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_cancel)})
        widget->setEnabled(!m_busy);
    m_submit->setEnabled(!m_busy && complete);
    m_submit->setToolTip(complete ? QString() : tr("Fill in every field first"));
}

void PasswordPage::focusInEvent(QFocusEvent *)
{
    (m_forced ? m_wanted : m_present)->setFocus();
}

void PasswordPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_busy)
        return emit cancelled();
    QWidget::keyPressEvent(event);
}

void PasswordPage::fit()
{
    m_column->setFixedWidth(theme::px(extent::kFormWidth));
}

void PasswordPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fit();
    QWidget::changeEvent(event);
}

} // namespace gonfalone
