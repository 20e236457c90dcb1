#pragma once

#include "core/office/Comune.h"
#include "ui/agenda/AppointmentGateway.h"
#include "ui/base/FormCard.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace gonfalone {

class TextField;

/// How the request is answered other than by the mayor's meeting: handed over, declined, withdrawn; reopened; and the
/// letter that says it.
class AppointmentAnswers : public FormCard
{
    Q_OBJECT

public:
    explicit AppointmentAnswers(QWidget *parent = nullptr);

    void load(const OpenedAppointment &opened, bool mayWrite);
    /// A time is chosen among the free ones: it can go with what is handed over.
    void setHasTime(bool has);
    QComboBox *whoField() const { return m_who; }
    TextField *reasonField() const { return m_reason; }
    QPushButton *button(AppointmentAction action) const;
    QPushButton *letterButton() const { return m_letter; }
    QPushButton *entryButton() const { return m_entry; }

signals:
    void handOverAsked(const QString &person, const QString &reason, bool withTime);
    /// Decline, Withdraw or Reopen.
    void closeAsked(gonfalone::AppointmentAction action, const QString &reason);
    void letterAsked();
    void entryAsked(gonfalone::AgendaEntryId entry);

private:
    QLabel *m_said;
    QComboBox *m_who;
    QCheckBox *m_withTime;
    TextField *m_reason;
    QPushButton *m_handOver;
    QPushButton *m_decline;
    QPushButton *m_withdraw;
    QPushButton *m_reopen;
    QPushButton *m_letter;
    QPushButton *m_entry;
    AgendaEntryId m_entryId;
};

} // namespace gonfalone
