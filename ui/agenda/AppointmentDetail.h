#pragma once

#include "ui/agenda/AppointmentGateway.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace gonfalone {

class AppointmentAnswers;
class AppointmentBriefings;
class AppointmentForm;
class AppointmentTimes;
class Chip;
class DocumentList;
class FormCard;
class InlineMessage;
class ReasonsPopover;
class TimelineView;

/// One request for an appointment, or a new one: what is asked, how long it waits and why, when it can be met, what is
/// answered. Nothing that is typed is lost by a colleague's change.
class AppointmentDetail : public QWidget
{
    Q_OBJECT

public:
    explicit AppointmentDetail(const Clock &clock, QWidget *parent = nullptr);

    void begin(const AppointmentRequest &draft);
    void load(const OpenedAppointment &opened, const Actor &actor);
    const OpenedAppointment &opened() const { return m_opened; }
    bool isNew() const { return !m_opened.request.id.isValid(); }
    bool isDirty() const;
    void showError(const Error &error);
    /// Somebody else changed the request: what is typed stays.
    void tellChanged();
    AppointmentRef ref() const { return {m_opened.request.label, m_opened.request.version}; }

    AppointmentForm *form() const { return m_form; }
    AppointmentTimes *times() const { return m_times; }
    AppointmentBriefings *briefings() const { return m_briefings; }
    AppointmentAnswers *answers() const { return m_answers; }
    DocumentList *papers() const { return m_papers; }
    InlineMessage *message() const { return m_message; }
    QPushButton *backButton() const { return m_back; }
    QPushButton *whyButton() const { return m_why; }

signals:
    void backAsked();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHead();
    bool may(AppointmentAction action) const;

    Clock m_clock;
    OpenedAppointment m_opened;
    QPushButton *m_back;
    QLabel *m_heading;
    QLabel *m_waiting;
    QPushButton *m_why;
    Chip *m_state;
    ReasonsPopover *m_reasons;
    InlineMessage *m_message;
    QScrollArea *m_scroll;
    AppointmentForm *m_form;
    AppointmentTimes *m_times;
    AppointmentBriefings *m_briefings;
    AppointmentAnswers *m_answers;
    DocumentList *m_papers;
    FormCard *m_historyCard;
    TimelineView *m_history;
};

} // namespace gonfalone
