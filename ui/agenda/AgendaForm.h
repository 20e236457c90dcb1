#pragma once

#include "ui/agenda/AgendaGateway.h"
#include "ui/agenda/CalendarLook.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QVBoxLayout;

namespace gonfalone {

class DateField;
class DocumentList;
class FormCard;
class InlineMessage;
class PeopleField;
class PromisesField;
class RepeatField;
class TextField;
class TimelineView;
class WhenField;

/// One entry beside the views: a new one, or one that is there, for one occurrence or its series. Nothing that is typed
/// is lost: while it is not saved, the form stays as it is.
class AgendaForm : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaForm(const Clock &clock, QWidget *parent = nullptr);

    void setLooks(const QList<CalendarLook> &looks);
    /// `draft` has what is known already: calendar, times, perhaps words.
    void begin(const AgendaEntry &draft);
    void load(const OpenedEntry &opened);
    bool isNew() const { return !m_opened.ref.entry.isValid(); }
    bool isDirty() const;
    const OpenedEntry &opened() const { return m_opened; }
    /// What is written now, on top of what was loaded; Invalid with what cannot be read.
    Result<AgendaEntry> value() const;
    /// At their fields, and the rest above.
    void showError(const Error &error);
    /// Somebody else changed the entry: what is typed stays.
    void tellChanged();
    /// What the fields said before anything was typed.
    const AgendaEntry &baseline() const { return *m_baseline; }
    /// Both changed the same: ours stays in the fields, theirs is told beside them and is what is saved over from now
    /// on.
    void showMerge(const OpenedEntry &theirs, const MergedEdit &merged);
    /// What was typed is not wanted any more.
    void discard() { m_baseline.reset(); }
    /// The attachments changed; what is typed stays.
    void setPapers(const QList<Document> &papers);
    /// As narrow as nothing is cut at the present size of text.
    int leastWidth() const;

    QLineEdit *titleField() const { return m_title; }
    QLineEdit *placeField() const { return m_place; }
    QComboBox *reminderField() const { return m_reminder; }
    WhenField *when() const { return m_when; }
    RepeatField *repeat() const { return m_repeat; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *confirmButton() const { return m_confirm; }
    QPushButton *cancelButton() const { return m_cancel; }
    QPushButton *closeButton() const { return m_close; }
    InlineMessage *message() const { return m_message; }
    PromisesField *promises() const { return m_promises; }
    DocumentList *papers() const { return m_papers; }
    QPushButton *attachButton() const { return m_attach; }
    QPushButton *detachButton() const { return m_detach; }
    QPushButton *requestButton() const { return m_request; }

signals:
    void attachAsked();
    void filesDropped(const QStringList &paths);
    void detachAsked(const gonfalone::Document &paper);
    /// The request for an appointment that led to the entry.
    void requestAsked(const QString &label);
    void saveAsked();
    void confirmAsked();
    /// The entry is to be cancelled, or taken away.
    void cancelAsked();
    void removeAsked();
    void closeAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildEntryCard(QVBoxLayout *rows);
    void buildPlaceCard(QVBoxLayout *rows);
    void buildPreparationCard(QVBoxLayout *rows);
    void buildNotesCard(QVBoxLayout *rows);
    void buildPapersCard(QVBoxLayout *rows);
    bool mayAttach() const;
    void buildButtons(QVBoxLayout *column);
    FormCard *addCard(QVBoxLayout *rows, const QString &title);
    void fill(const AgendaEntry &entry);
    void fillCalendars(AgendaCalendarId chosen);
    void showState();
    void fillReminder(std::optional<int> minutes);
    std::optional<int> reminder() const;
    AgendaEntry typed() const;
    EntryStatus status() const;

    Clock m_clock;
    QList<CalendarLook> m_looks;
    OpenedEntry m_opened;
    std::optional<AgendaEntry> m_baseline; ///< as the fields said it before anything was typed
    QLabel *m_heading;
    InlineMessage *m_message;
    QScrollArea *m_scroll;
    QList<FormCard *> m_cards;
    QLineEdit *m_title;
    QComboBox *m_calendar;
    WhenField *m_when;
    RepeatField *m_repeat;
    QComboBox *m_status;
    DateField *m_optionUntil;
    QComboBox *m_category;
    QComboBox *m_reminder;
    QLineEdit *m_absentee;
    QLineEdit *m_place;
    QLineEdit *m_address;
    QSpinBox *m_before;
    QSpinBox *m_after;
    PeopleField *m_people;
    QLineEdit *m_askedBy;
    TextField *m_briefing;
    TextField *m_speech;
    QLineEdit *m_dress;
    QLineEdit *m_gift;
    QLineEdit *m_car;
    QLineEdit *m_driver;
    QCheckBox *m_sash;
    QCheckBox *m_press;
    TextField *m_notes;
    QLineEdit *m_cases;
    TextField *m_outcome;
    PromisesField *m_promises;
    DocumentList *m_papers;
    QPushButton *m_attach;
    QPushButton *m_detach;
    QPushButton *m_request;
    FormCard *m_historyCard;
    TimelineView *m_history;
    QPushButton *m_save;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
    QPushButton *m_remove;
    QPushButton *m_close;
};

} // namespace gonfalone
