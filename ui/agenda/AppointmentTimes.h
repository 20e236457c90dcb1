#pragma once

#include "core/appointments/AppointmentRequest.h"
#include "core/base/Clock.h"
#include "ui/base/Card.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace gonfalone {

class DateField;

/// When the request can be met: free times of the mayor's day to choose from. Enter accepts into the chosen one; what
/// is ticked (Space) is proposed to who asks.
class AppointmentTimes : public Card
{
    Q_OBJECT

public:
    explicit AppointmentTimes(const Clock &clock, QWidget *parent = nullptr);

    /// `mayPropose` and `mayAccept` are what the actor may do in this state.
    void load(const AppointmentRequest &request, bool mayPropose, bool mayAccept);
    void setTimes(const QList<FreeSlot> &times);
    /// The time that is chosen; with length 0 when none is.
    FreeSlot chosen() const;
    QString place() const;
    /// What the person writes to keep a time in spite of its conflicts; the field appears when it is needed.
    QString letBe() const;
    void askLetBe();
    void goTo();

    QListWidget *list() const { return m_list; }
    QPushButton *findButton() const { return m_find; }
    QPushButton *acceptButton() const { return m_accept; }
    QPushButton *proposeButton() const { return m_propose; }
    QLineEdit *letBeField() const { return m_letBe; }

signals:
    void freeAsked(const QDate &from);
    void acceptAsked(const gonfalone::FreeSlot &slot);
    void proposeAsked(const QList<gonfalone::FreeSlot> &times);

private:
    QString words(const FreeSlot &slot) const;
    QList<FreeSlot> ticked() const;
    void showButtons();

    Clock m_clock;
    QList<FreeSlot> m_times;
    bool m_mayPropose = false;
    bool m_mayAccept = false;
    DateField *m_from;
    QPushButton *m_find;
    QLabel *m_note;
    QListWidget *m_list;
    QLineEdit *m_place;
    QLineEdit *m_letBe;
    QPushButton *m_accept;
    QPushButton *m_propose;
};

} // namespace gonfalone
