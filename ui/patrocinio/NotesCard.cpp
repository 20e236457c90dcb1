#include "ui/patrocinio/NotesCard.h"

#include "ui/base/LabeledRow.h"
#include "ui/base/RecordLine.h"
#include "ui/base/TextField.h"
#include "ui/base/Theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

NotesCard::NotesCard(QWidget *parent)
    : FormCard(tr("Reserved notes"), parent), m_words(new QLabel(this)),
      m_show(new QPushButton(tr("&Show the notes"), this)), m_about(new QComboBox(this)), m_text(new TextField(this)),
      m_keep(new QPushButton(this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    theme::setRole(m_words, TextRole::Note);
    body()->addWidget(m_words);
    body()->addWidget(m_show, 0, Qt::AlignLeft);
    addRow(u"about"_s, tr("About"), m_about);
    addRow(u"text"_s, tr("New note"), m_text)
        ->setHint(tr("It is sealed: only who may read the notes opens it, in no list, letter or dossier."));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_keep);
    body()->addLayout(buttons);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (m_open)
            putAway();
        else
            emit openRequested();
    });
    connect(m_keep, &QPushButton::clicked, this, &NotesCard::send);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        finishTyping();
        m_show->setFocus();
    });
    arrange();
}

void NotesCard::setStanding(const NoteStanding &standing, const Actor &actor, const QTimeZone &zone)
{
    m_standing = standing;
    m_actor = actor;
    m_zone = zone;
    const int about = std::max(0, m_about->currentIndex());
    m_about->clear();
    m_about->addItem(tr("This case"), int(NoteAbout::Case));
    m_about->addItem(tr("The applicant: %1").arg(standing.applicant), int(NoteAbout::Contact));
    m_about->setCurrentIndex(about);
    if (standing.standing != SecretStanding::Opens)
        clear();
    arrange();
}

void NotesCard::setNotes(const QList<SealedNote> &notes)
{
    if (m_standing.standing != SecretStanding::Opens)
        return;
    putAway();
    m_open = true;
    m_rows = new QWidget(this);
    QGridLayout *grid = recordGrid(m_rows);
    for (const SealedNote &note : notes)
        addNote(grid, note);
    body()->insertWidget(2, m_rows);
    arrange();
}

void NotesCard::addNote(QGridLayout *grid, const SealedNote &note)
{
    const QString word = note.about == NoteAbout::Case ? tr("Case") : tr("Applicant");
    const NoteVersion &first = note.versions.first();
    QString below = u"%1, %2"_s.arg(first.name, whenOf(first.at));
    if (note.last().number > 1)
        below += tr(" · corrected %1, version %2").arg(whenOf(note.last().at)).arg(note.last().number);
    if (note.isDeleted()) {
        addRecordLine(grid, word, Tone::Neutral, tr("Deleted %1 by %2").arg(whenOf(note.deletedAt), note.deletedBy),
                      u"%1 · %2"_s.arg(note.reason, below));
        return;
    }
    const int line =
        addRecordLine(grid, word, note.last().damaged ? Tone::Bad : Tone::Accent,
                      note.last().damaged ? tr("! This note does not open: it was altered.") : note.last().text, below);
    if (!m_standing.writes)
        return;
    QWidget *owner = grid->parentWidget();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kM);
    const QString when = whenOf(first.at);
    if (first.author == m_actor.login && !note.last().damaged) {
        QPushButton *correct = noteButton(tr("Correct"), tr("Correct the note of %1").arg(when), owner);
        connect(correct, &QPushButton::clicked, this, [this, note] { begin(Mode::Correct, note); });
        buttons->addWidget(correct);
        m_correct.insert(note.id, correct);
    }
    if (first.author == m_actor.login || m_actor.may(Permission::GrantSecrets)) {
        QPushButton *remove = noteButton(tr("Delete…"), tr("Delete the note of %1").arg(when), owner);
        connect(remove, &QPushButton::clicked, this, [this, note] { begin(Mode::Remove, note); });
        buttons->addWidget(remove);
        m_remove.insert(note.id, remove);
    }
    buttons->addStretch(1);
    grid->addLayout(buttons, line + 1, 1);
}

QPushButton *NotesCard::noteButton(const QString &text, const QString &name, QWidget *owner) const
{
    auto *button = new QPushButton(text, owner);
    theme::makeLink(button);
    button->setAccessibleName(name);
    return button;
}

QString NotesCard::whenOf(const QDateTime &at) const
{
    return QLocale().toString(at.toTimeZone(m_zone), u"d/M/yyyy H:mm"_s);
}

void NotesCard::begin(Mode mode, const SealedNote &note)
{
    clearErrors();
    m_mode = mode;
    m_worked = note;
    m_text->setPlainText(mode == Mode::Correct ? note.last().text : QString());
    arrange();
    m_text->setFocus();
}

void NotesCard::send()
{
    const QString text = m_text->toPlainText();
    switch (m_mode) {
    case Mode::Add: emit addRequested(NoteAbout(m_about->currentData().toInt()), text); break;
    case Mode::Correct: emit correctRequested(m_worked.id, m_worked.last().number, text); break;
    case Mode::Remove: emit removeRequested(m_worked.id, text); break;
    }
}

void NotesCard::showErrors(QList<FieldError> errors)
{
    for (FieldError &error : errors)
        error.field = u"text"_s;
    setErrors(errors);
}

void NotesCard::finishTyping()
{
    m_mode = Mode::Add;
    m_worked = {};
    m_text->clear();
    clearErrors();
    arrange();
}

void NotesCard::putAway()
{
    m_open = false;
    delete m_rows;
    m_rows = nullptr;
    m_correct.clear();
    m_remove.clear();
    if (m_mode != Mode::Add)
        finishTyping();
    arrange();
}

void NotesCard::clear()
{
    finishTyping();
    putAway();
}

void NotesCard::arrange()
{
    const bool opens = m_standing.standing == SecretStanding::Opens;
    const bool writes = opens && m_standing.writes;
    const QString count = tr("%n note(s) on this case and its applicant.", nullptr, m_standing.count);
    m_words->setText(opens ? count + u' ' + tr("Who opens them is entered in the log.")
                           : count + u' '
                             + tr("You may read them, but the key was not handed to you yet: that happens when "
                                  "somebody who holds it signs in."));
    m_words->setVisible(!m_open);
    m_show->setVisible(opens);
    m_show->setEnabled(m_open || m_standing.count > 0);
    m_show->setText(m_open ? tr("&Put the notes away") : tr("&Show the notes"));
    row(u"about"_s)->setVisible(writes && m_mode == Mode::Add);
    row(u"text"_s)->setVisible(writes);
    row(u"text"_s)->setLabel(m_mode == Mode::Add           ? tr("New note")
                                 : m_mode == Mode::Correct ? tr("Note, as it should be")
                                                           : tr("Why it is deleted"));
    m_keep->setText(m_mode == Mode::Add           ? tr("&Keep the note")
                        : m_mode == Mode::Correct ? tr("&Keep the correction")
                                                  : tr("&Delete the note"));
    m_keep->setVisible(writes);
    m_cancel->setVisible(writes && m_mode != Mode::Add);
}

QStringList NotesCard::lines() const
{
    QStringList lines;
    for (const QLabel *label : m_rows ? m_rows->findChildren<QLabel *>() : QList<QLabel *>{}) {
        if (!label->accessibleName().isEmpty())
            lines << label->accessibleName();
    }
    return lines;
}

} // namespace gonfalone
