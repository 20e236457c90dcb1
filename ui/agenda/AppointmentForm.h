#pragma once

#include "core/appointments/AppointmentRequest.h"
#include "core/base/Clock.h"
#include "ui/base/FormCard.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace gonfalone {

class DateField;
class TextField;

/// Who asks, for what and since when: what is typed of a request.
class AppointmentForm : public FormCard
{
    Q_OBJECT

public:
    explicit AppointmentForm(const Clock &clock, QWidget *parent = nullptr);

    void load(const AppointmentRequest &request, bool mayEdit);
    /// What is written now, on top of what was loaded.
    AppointmentRequest value() const;
    bool isDirty() const;

    QLineEdit *requesterField() const { return m_requester; }
    QLineEdit *subjectField() const { return m_subject; }
    QComboBox *priorityField() const { return m_priority; }
    QPushButton *saveButton() const { return m_save; }

signals:
    void saveAsked();

private:
    AppointmentRequest m_request;
    AppointmentRequest m_baseline;
    QLineEdit *m_requester;
    QLineEdit *m_body;
    QLineEdit *m_subject;
    QComboBox *m_priority;
    QComboBox *m_channel;
    DateField *m_received;
    QSpinBox *m_minutes;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_pec;
    TextField *m_people;
    TextField *m_wishes;
    TextField *m_notes;
    QPushButton *m_save;
};

} // namespace gonfalone
