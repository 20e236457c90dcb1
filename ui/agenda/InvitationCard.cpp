#include "ui/agenda/InvitationCard.h"

#include "ui/base/ErrorPresenter.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kComment = 260;
constexpr int kAddress = 220;

/// What an invitation is to what is in the calendar already, in words.
QString arrivalWords(Arrival arrival)
{
    switch (arrival) {
    case Arrival::Newer: return InvitationCard::tr("It changes an invitation that is in the agenda already.");
    case Arrival::Same: return InvitationCard::tr("It is in the agenda already.");
    case Arrival::Older: return InvitationCard::tr("A newer version of it is in the agenda already.");
    case Arrival::Cancels: return InvitationCard::tr("It is called off: the entry was cancelled.");
    default: return {};
    }
}

} // namespace

InvitationCard::InvitationCard(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_facts(new QLabel(this)), m_conflicts(new QLabel(this)),
      m_message(new InlineMessage(this)), m_address(new QLineEdit(this)), m_comment(new QLineEdit(this)),
      m_accept(new QPushButton(tr("Accept"), this)), m_perhaps(new QPushButton(tr("Perhaps"), this)),
      m_decline(new QPushButton(tr("Decline"), this)), m_close(new QPushButton(tr("Answer later"), this))
{
    setProperty("card", true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::kM, space::kS, space::kM, space::kS);
    rows->setSpacing(space::kXs);
    theme::setRole(m_title, TextRole::Strong);
    theme::setRole(m_facts, TextRole::Note);
    theme::setRole(m_conflicts, TextRole::ErrorText);
    for (QLabel *label : {m_title, m_facts, m_conflicts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        rows->addWidget(label);
    }
    rows->addWidget(m_message);
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar, space::kS);
    row->setContentsMargins({});
    m_address->setPlaceholderText(tr("Address that was invited"));
    m_address->setAccessibleName(m_address->placeholderText());
    m_address->setMinimumWidth(theme::px(kAddress));
    m_comment->setPlaceholderText(tr("A word to who invites"));
    m_comment->setAccessibleName(m_comment->placeholderText());
    m_comment->setMinimumWidth(theme::px(kComment));
    row->addWidget(m_address);
    row->addWidget(m_comment);
    theme::makePrimary(m_accept);
    m_perhaps->setToolTip(tr("It stays in the agenda, to be confirmed."));
    m_close->setToolTip(tr("It stays in the agenda, to be confirmed, and nothing is answered (Esc)"));
    for (QPushButton *button : {m_accept, m_perhaps, m_decline, m_close})
        row->addWidget(button);
    rows->addWidget(bar);
    connect(m_accept, &QPushButton::clicked, this, [this] { emit answered(PersonStatus::Accepted); });
    connect(m_perhaps, &QPushButton::clicked, this, [this] { emit answered(PersonStatus::Tentative); });
    connect(m_decline, &QPushButton::clicked, this, [this] { emit answered(PersonStatus::Declined); });
    connect(m_close, &QPushButton::clicked, this, &InvitationCard::closeAsked);
    setAccessibleName(tr("Invitation"));
    hide();
}

void InvitationCard::showInvitation(const InvitationMail &mail, AgendaCalendarId calendar)
{
    m_mail = mail;
    m_calendar = calendar;
    m_message->clear();
    m_comment->clear();
    m_address->clear();
    fill();
    show();
    m_comment->setFocus();
}

void InvitationCard::fill()
{
    const ReceivedInvitation &shown = m_mail.shown;
    const bool asks = shown.method == InvitationMethod::Request && !shown.invited.isEmpty();
    m_title->setText(tr("Invitation: %1").arg(shown.title));
    QStringList facts{shown.when};
    for (const QString &one : {shown.place, shown.organizer.isEmpty() ? QString() : tr("from %1").arg(shown.organizer),
                               arrivalWords(shown.arrival), asks ? QString() : tr("It asks for no answer.")}) {
        if (!one.isEmpty())
            facts << one;
    }
    m_facts->setText(facts.join(u" · "_s));
    m_conflicts->setText(m_mail.conflicts.join(u'\n'));
    m_conflicts->setVisible(!m_mail.conflicts.isEmpty());
    m_address->setVisible(asks && shown.attendee.isEmpty());
    m_comment->setVisible(asks);
    for (QPushButton *button : {m_accept, m_perhaps, m_decline})
        button->setVisible(asks);
    m_close->setText(asks ? tr("Answer later") : tr("Close"));
    setAccessibleDescription(words());
}

QString InvitationCard::words() const
{
    return m_title->text() + u'\n' + m_facts->text()
        + (m_mail.conflicts.isEmpty() ? QString() : u'\n' + m_conflicts->text());
}

InvitationDecision InvitationCard::decision(PersonStatus status) const
{
    return {m_calendar, status, m_address->text().trimmed(), m_comment->text().trimmed()};
}

void InvitationCard::showError(const Error &error)
{
    ErrorPresenter::present(error, m_message);
}

void InvitationCard::forget()
{
    m_mail = {};
    hide();
}

void InvitationCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closeAsked();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace gonfalone
