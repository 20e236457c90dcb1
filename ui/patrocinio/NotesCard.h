#pragma once

#include "core/notes/NoteService.h"
#include "ui/base/FormCard.h"

#include <QTimeZone>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace gonfalone {

class TextField;

/// The sealed notes on a case and on its applicant, for who may read them. They are opened when asked for, because
/// others may look at the screen and because the log says who read them; what is typed here is kept in no draft.
class NotesCard : public FormCard
{
    Q_OBJECT

public:
    explicit NotesCard(QWidget *parent = nullptr);

    void setStanding(const NoteStanding &standing, const Actor &actor, const QTimeZone &zone);
    void setNotes(const QList<SealedNote> &notes);
    /// Puts the notes away; what is typed stays.
    void putAway();
    /// Puts everything away, as for another case.
    void clear();
    /// Marks the field that is shown, whatever it is typed for.
    void showErrors(QList<FieldError> errors);
    /// What was typed is kept: the field is empty again.
    void finishTyping();

    bool isOpen() const { return m_open; }
    /// What is to be read now, as an assistive technology tells it.
    QStringList lines() const;
    QPushButton *openButton() const { return m_show; }
    QPushButton *keepButton() const { return m_keep; }
    QPushButton *correctButton(const QString &note) const { return m_correct.value(note); }
    QPushButton *removeButton(const QString &note) const { return m_remove.value(note); }
    QComboBox *aboutField() const { return m_about; }
    TextField *textField() const { return m_text; }

signals:
    void openRequested();
    void addRequested(gonfalone::NoteAbout about, const QString &text);
    void correctRequested(const QString &note, int seen, const QString &text);
    void removeRequested(const QString &note, const QString &reason);

private:
    enum class Mode { Add, Correct, Remove };
    void begin(Mode mode, const SealedNote &note);
    void arrange();
    void send();
    void addNote(QGridLayout *grid, const SealedNote &note);
    QString whenOf(const QDateTime &at) const;
    QPushButton *noteButton(const QString &text, const QString &name, QWidget *owner) const;

    NoteStanding m_standing;
    Actor m_actor;
    QTimeZone m_zone;
    bool m_open = false;
    Mode m_mode = Mode::Add;
    SealedNote m_worked; ///< the one that is being corrected or deleted
    QWidget *m_rows = nullptr;
    QMap<QString, QPushButton *> m_correct;
    QMap<QString, QPushButton *> m_remove;
    QLabel *m_words;
    QPushButton *m_show;
    QComboBox *m_about;
    TextField *m_text;
    QPushButton *m_keep;
    QPushButton *m_cancel;
};

} // namespace gonfalone
