#pragma once

#include "ui/agenda/AgendaGateway.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gonfalone {

class InlineMessage;

/// An invitation above the day that it is for: who invites, when and where, what it collides with, and the answer.
class InvitationCard : public QFrame
{
    Q_OBJECT

public:
    explicit InvitationCard(QWidget *parent = nullptr);

    void showInvitation(const InvitationMail &mail, AgendaCalendarId calendar);
    /// The answer was refused: it can be tried again.
    void showError(const Error &error);
    /// What is shown is not kept any longer.
    void forget();
    const InvitationMail &mail() const { return m_mail; }
    AgendaCalendarId calendar() const { return m_calendar; }
    /// What the fields say, with that answer.
    InvitationDecision decision(PersonStatus status) const;

    QPushButton *acceptButton() const { return m_accept; }
    QPushButton *perhapsButton() const { return m_perhaps; }
    QPushButton *declineButton() const { return m_decline; }
    QLineEdit *commentField() const { return m_comment; }
    QLineEdit *addressField() const { return m_address; }
    QString words() const;

signals:
    void answered(gonfalone::PersonStatus status);
    void closeAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();

    InvitationMail m_mail;
    AgendaCalendarId m_calendar;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_conflicts;
    InlineMessage *m_message;
    QLineEdit *m_address; ///< with which the answer is given, where the office's is not among those invited
    QLineEdit *m_comment;
    QPushButton *m_accept;
    QPushButton *m_perhaps;
    QPushButton *m_decline;
    QPushButton *m_close;
};

} // namespace gonfalone
