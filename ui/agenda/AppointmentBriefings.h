#pragma once

#include "core/appointments/AppointmentRequest.h"
#include "core/base/Clock.h"
#include "ui/base/FormCard.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace gonfalone {

class DateField;
class TextField;

/// What offices were asked to write for the mayor, what they wrote, and what is awaited.
class AppointmentBriefings : public FormCard
{
    Q_OBJECT

public:
    explicit AppointmentBriefings(const Clock &clock, QWidget *parent = nullptr);

    void load(const AppointmentRequest &request, bool mayAsk, bool mayReceive);
    QLineEdit *officeField() const { return m_office; }
    QPushButton *askButton() const { return m_ask; }
    TextField *textField() const { return m_text; }
    QPushButton *keepButton() const { return m_keep; }

signals:
    void asked(const QString &office, const QString &question, const QDate &due);
    void received(const QString &office, const QString &text);

private:
    QWidget *m_known = nullptr;
    QLineEdit *m_office;
    QLineEdit *m_question;
    DateField *m_due;
    QPushButton *m_ask;
    QComboBox *m_from;
    TextField *m_text;
    QPushButton *m_keep;
};

} // namespace gonfalone
