#include "ui/agenda/AgendaForm.h"

#include "core/agenda/SeriesText.h"
#include "core/calendar/HumanDate.h"
#include "ui/agenda/PeopleField.h"
#include "ui/agenda/PromisesField.h"
#include "ui/agenda/RepeatField.h"
#include "ui/agenda/WhenField.h"
#include "ui/base/DateField.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/TextField.h"
#include "ui/base/TimelineView.h"
#include "ui/desk/DocumentList.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QUrl>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// The cursor stays where it is when the text is there already.
template <typename Field>
void setText(Field *field, const QString &text)
{
    if constexpr (std::is_base_of_v<QPlainTextEdit, Field>) {
        if (field->toPlainText() != text)
            field->setPlainText(text);
    } else if (field->text() != text) {
        field->setText(text);
    }
}

QString whatOf(const AgendaChange &change)
{
    QStringList lines{changeName(change.action)};
    for (const FieldChange &field : change.fields)
        lines << u"%1: %2 → %3"_s.arg(field.name, field.before.isEmpty() ? u"–"_s : field.before,
                                      field.after.isEmpty() ? u"–"_s : field.after);
    if (!change.reason.isEmpty())
        lines << u"«%1»"_s.arg(change.reason);
    return lines.join(u'\n');
}

} // namespace

void AgendaForm::setLooks(const QList<CalendarLook> &looks)
{
    if (m_looks == looks)
        return;
    const bool was = isDirty();
    const AgendaCalendarId chosen{m_calendar->currentData().toLongLong()};
    m_looks = looks;
    fillCalendars(chosen);
    if (m_baseline && !was)
        m_baseline = typed();
    showState();
}

void AgendaForm::fillCalendars(AgendaCalendarId chosen)
{
    const QSignalBlocker quiet(m_calendar);
    m_calendar->clear();
    for (const CalendarLook &look : m_looks) {
        if (look.propose || look.id == chosen)
            m_calendar->addItem(look.name, look.id.value);
    }
    m_calendar->setCurrentIndex(std::max(0, m_calendar->findData(chosen.value)));
}

void AgendaForm::begin(const AgendaEntry &draft)
{
    m_opened = {};
    m_opened.entry = draft;
    m_message->clear();
    fill(draft);
    m_scroll->verticalScrollBar()->setValue(0);
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void AgendaForm::load(const OpenedEntry &opened)
{
    const bool same = m_opened.ref.entry == opened.ref.entry && m_opened.ref.original == opened.ref.original;
    m_opened = opened;
    m_message->clear();
    fill(opened.entry);
    if (!same)
        m_scroll->verticalScrollBar()->setValue(0);
}

void AgendaForm::fill(const AgendaEntry &entry)
{
    for (FormCard *card : std::as_const(m_cards))
        card->clearErrors();
    const AgendaWords &words = entry.words;
    const AgendaPreparation &ready = words.preparation;
    fillCalendars(entry.calendar);
    m_when->setWhen(entry.series.start, entry.series.length);
    m_repeat->setSeries(entry.series, dayOf(entry.series.start.wall));
    m_status->setCurrentIndex(std::max(0, m_status->findData(int(entry.status))));
    m_optionUntil->setDate(entry.optionUntil);
    m_category->setCurrentIndex(std::max(0, m_category->findData(words.category)));
    fillReminder(words.reminder);
    m_before->setValue(entry.minutesBefore);
    m_after->setValue(entry.minutesAfter);
    m_people->setPeople(words.people);
    m_sash->setChecked(ready.sash);
    m_press->setChecked(ready.press);
    for (const auto &[field, text] :
         {std::pair{m_title, words.title}, std::pair{m_absentee, words.absentee}, std::pair{m_place, words.place},
          std::pair{m_address, words.address}, std::pair{m_askedBy, words.askedBy}, std::pair{m_dress, ready.dress},
          std::pair{m_gift, ready.gift}, std::pair{m_car, ready.car}, std::pair{m_driver, ready.driver},
          std::pair{m_cases, words.cases.join(u", "_s)}})
        setText(field, text);
    for (const auto &[field, text] : {std::pair{m_briefing, ready.briefing}, std::pair{m_speech, ready.speech},
                                      std::pair{m_notes, words.notes}, std::pair{m_outcome, words.outcome}})
        setText(field, text);
    QList<TimelineView::Item> lines;
    for (auto change = m_opened.history.crbegin(); change != m_opened.history.crend(); ++change)
        lines.append(
            {QLocale().toString(change->at.toTimeZone(m_clock.zone), u"d MMM H:mm"_s), whatOf(*change), change->name});
    m_history->setItems(lines);
    m_historyCard->setVisible(!lines.isEmpty());
    m_promises->setPromises(words.promises);
    m_request->setText(tr("From the request %1").arg(m_opened.request));
    m_request->setVisible(!m_opened.request.isEmpty());
    setPapers(m_opened.papers);
    m_baseline = typed();
    showState();
}

EntryStatus AgendaForm::status() const
{
    return m_opened.entry.status == EntryStatus::Cancelled ? EntryStatus::Cancelled
                                                           : EntryStatus(m_status->currentData().toInt());
}

void AgendaForm::showState()
{
    const CalendarLook look = lookOf(m_looks, AgendaCalendarId{m_calendar->currentData().toLongLong()});
    const bool cancelled = m_opened.entry.status == EntryStatus::Cancelled;
    const bool may = isNew() ? look.propose : lookOf(m_looks, m_opened.entry.calendar).propose;
    const bool single = !isNew() && m_opened.scope == EditScope::This && m_opened.entry.master.isValid();
    m_heading->setText(isNew()                                      ? tr("New entry")
                           : m_opened.scope == EditScope::Following ? tr("This and the following entries")
                           : single                                 ? tr("This entry of the series")
                           : m_opened.entry.repeats()               ? tr("The whole series")
                                                                    : tr("Entry"));
    FormCard *card = m_cards.first();
    card->row(u"option_until"_s)->setVisible(status() == EntryStatus::Option);
    card->row(u"status"_s)->setVisible(!cancelled);
    card->row(u"absentee"_s)->setVisible(look.absences || !m_absentee->text().isEmpty());
    card->row(u"recurrence"_s)->setVisible(!single);
    card->row(u"starts"_s)->setHint(m_opened.zone.isEmpty() ? QString() : tr("In the time of %1.").arg(m_opened.zone));
    m_save->setText(isNew() ? tr("Enter") : tr("Save"));
    m_save->setEnabled(may && !cancelled);
    m_save->setToolTip(!may            ? tr("You may read this calendar, not change it.")
                           : cancelled ? tr("It was cancelled: undo that first (Ctrl+Z), or enter a new one.")
                                       : tr("Ctrl+S"));
    const bool edits = !isNew() && lookOf(m_looks, m_opened.entry.calendar).edit;
    m_confirm->setVisible(edits && look.confirm && m_opened.entry.status == EntryStatus::Proposed);
    m_cancel->setVisible(edits && !cancelled);
    m_remove->setVisible(edits);
}

AgendaEntry AgendaForm::typed() const
{
    AgendaEntry entry = m_opened.entry;
    entry.calendar = AgendaCalendarId{m_calendar->currentData().toLongLong()};
    m_when->putInto(entry.series);
    if (!entry.master.isValid())
        m_repeat->putInto(entry.series);
    entry.status = status();
    entry.optionUntil = entry.status == EntryStatus::Option ? m_optionUntil->date() : QDate();
    entry.minutesBefore = m_before->value();
    entry.minutesAfter = m_after->value();
    AgendaWords &words = entry.words;
    words.title = m_title->text().trimmed();
    words.category = m_category->currentData().toString();
    words.reminder = reminder();
    words.absentee = m_absentee->isHidden() ? QString() : m_absentee->text().trimmed();
    words.place = m_place->text().trimmed();
    words.address = m_address->text().trimmed();
    words.people = m_people->people();
    words.askedBy = m_askedBy->text().trimmed();
    words.notes = m_notes->toPlainText();
    words.outcome = m_outcome->toPlainText();
    words.promises = m_promises->promises();
    words.cases.clear();
    for (const QString &label : m_cases->text().split(u',', Qt::SkipEmptyParts)) {
        if (!label.trimmed().isEmpty())
            words.cases << label.trimmed();
    }
    words.preparation = {m_briefing->toPlainText(), m_speech->toPlainText(), m_dress->text().trimmed(),
                         m_gift->text().trimmed(),  m_car->text().trimmed(), m_driver->text().trimmed(),
                         m_sash->isChecked(),       m_press->isChecked()};
    return entry;
}

bool AgendaForm::isDirty() const
{
    return m_baseline && (!m_when->fault().isEmpty() || !(*m_baseline == typed()));
}

Result<AgendaEntry> AgendaForm::value() const
{
    if (const QString fault = m_when->fault(); !fault.isEmpty())
        return failure(Error::invalid(tr("Some fields do not hold: they are marked below."), {{u"starts"_s, fault}}));
    return typed();
}

void AgendaForm::showError(const Error &error)
{
    QList<FieldError> left = ErrorPresenter::present(error, m_message);
    for (FieldError &fault : left) {
        if (fault.field == u"length"_s)
            fault.field = u"starts"_s;
    }
    for (FormCard *card : std::as_const(m_cards))
        left = card->setErrors(left);
    // A field that is not shown here says it above.
    if (!left.isEmpty())
        m_message->showMessage(ErrorPresenter::tone(error), left.first().message);
}

bool AgendaForm::mayAttach() const
{
    return !isNew() && lookOf(m_looks, m_opened.entry.calendar).edit;
}

void AgendaForm::setPapers(const QList<Document> &papers)
{
    m_opened.papers = papers;
    m_papers->setDocuments(papers);
    m_papers->setVisible(!isNew() && (mayAttach() || !papers.isEmpty()));
    m_attach->setVisible(mayAttach());
    m_detach->setVisible(mayAttach() && !papers.isEmpty());
}

int AgendaForm::leastWidth() const
{
    const QMargins around = layout()->contentsMargins();
    return m_scroll->widget()->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width()
        + around.left() + around.right();
}

void AgendaForm::dragEnterEvent(QDragEnterEvent *event)
{
    if (mayAttach() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AgendaForm::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    event->acceptProposedAction();
    emit filesDropped(paths);
}

void AgendaForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closeAsked();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace gonfalone
