#include "ui/evaluation/EvaluationDetail.h"

#include "ui/base/BusyOverlay.h"
#include "ui/base/EmptyState.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/TimelineView.h"
#include "ui/desk/PreviewPane.h"
#include "ui/evaluation/DeedCard.h"
#include "ui/evaluation/DeedForm.h"
#include "ui/evaluation/EvaluationBar.h"
#include "ui/evaluation/EvaluationForm.h"
#include "ui/evaluation/EvaluationHeader.h"
#include "ui/evaluation/EvaluationOutput.h"
#include "ui/evaluation/EvaluationWords.h"
#include "ui/evaluation/ScoresCard.h"

#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

QString EvaluationDetail::label() const
{
    return m_dossier ? m_dossier->sheet().label : QString();
}

qint64 EvaluationDetail::version() const
{
    return m_dossier ? m_dossier->sheet().version : 0;
}

bool EvaluationDetail::isSettled() const
{
    return !m_keep.isActive() && !m_ask.isActive() && !m_busyNow && m_output->pending() == 0 && m_reading == 0;
}

void EvaluationDetail::open(const QString &label)
{
    if (label == m_wanted && m_dossier && label == this->label()) {
        if (m_stack->currentWidget() == m_preview)
            backToSheet();
        return;
    }
    keepDraft();
    m_wanted = label;
    reload();
}

void EvaluationDetail::readAgain(const std::function<void(const SheetDossier &)> &then)
{
    ++m_reading;
    deliver(m_gateway->dossier(m_wanted), this, [this, then, label = m_wanted](const Result<SheetDossier> &found) {
        --m_reading;
        if (label != m_wanted)
            return;
        if (found)
            then(*found);
        else
            showNothing(found.error());
    });
}

void EvaluationDetail::reload()
{
    if (m_wanted.isEmpty())
        return;
    keepDraft();
    readAgain([this](const SheetDossier &dossier) { present(dossier); });
}

void EvaluationDetail::meetVersion(const QString &label, qint64 version)
{
    if (!m_dossier || m_busyNow || m_reading > 0 || label != this->label() || version <= this->version())
        return;
    keepDraft();
    readAgain([this](const SheetDossier &dossier) {
        const bool typing = m_form->isDirty();
        present(dossier);
        if (m_message->text().isEmpty())
            m_message->showMessage(typing ? Tone::Warn : Tone::Neutral,
                                   tr("Somebody else worked on this sheet: what is new is shown."));
    });
}

void EvaluationDetail::closeSheet()
{
    keepDraft();
    m_keep.stop();
    m_ask.stop();
    ++m_question;
    m_wanted.clear();
    m_dossier.reset();
    m_output->forget();
    m_preview->clear();
    m_message->clear();
    m_draftNote->clear();
    m_form->load({}); // nothing of it is kept below what is shown
    m_timeline->setItems({});
    m_empty->setContent(u"document-open"_s, tr("No sheet is open"), tr("Choose one from the list."));
    m_takeOver->end();
    m_stack->setCurrentWidget(m_nothing);
    refreshButtons();
    emit stateChanged();
}

/// What the core does not give is not shown, and nothing is left of what was there before.
void EvaluationDetail::showNothing(const Error &error)
{
    if (error.kind == ErrorKind::Unavailable && m_dossier && label() == m_wanted) {
        ErrorPresenter::present(error, m_message);
        return;
    }
    const QString wanted = m_wanted;
    closeSheet();
    m_wanted = wanted;
    const bool takes = error.kind == ErrorKind::Forbidden && m_gateway->actor().may(Permission::WriteEvaluations);
    m_empty->setContent(u"dialog-password"_s, tr("This sheet is not for you"), ErrorPresenter::sentence(error),
                        takes ? deedTitle(SheetDeed::TakeOver) + u'…' : QString());
}

void EvaluationDetail::present(const SheetDossier &dossier)
{
    const bool another = label() != dossier.sheet().label;
    // What is typed here is newer than the draft that came with the answer.
    if (!another && m_form->isDirty())
        return presentUnder(dossier);
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_dossier = dossier;
    m_draftNote->clear();
    if (another)
        m_message->clear();
    m_form->load(dossier);
    showAll(dossier);
    restoreDraft(dossier.formDraft);
    refreshButtons();
    if (m_stack->currentWidget() != m_preview || another)
        m_stack->setCurrentWidget(m_sheet);
    m_scroll->verticalScrollBar()->setValue(another ? 0 : scrolled);
    emit stateChanged();
}

void EvaluationDetail::presentUnder(const SheetDossier &dossier)
{
    m_dossier = dossier;
    const QStringList overtaken = m_form->merge(dossier);
    showAll(dossier);
    if (!overtaken.isEmpty()) {
        QStringList labels;
        for (const QString &field : overtaken)
            labels << evaluationFieldLabel(field, dossier.bearing.view.system, dossier.sheet().category);
        m_message->showMessage(
            Tone::Warn,
            tr("Saved meanwhile by somebody else, and typed here too: %1. What stands in the data is "
               "below each field; Save writes what is typed here.")
                .arg(labels.join(u", "_s)));
    }
    refreshButtons();
    askBearing();
    emit stateChanged();
}

void EvaluationDetail::showAll(const SheetDossier &dossier)
{
    QList<EvaluationNote> notes = dossier.sheet().content.notes;
    std::stable_sort(notes.begin(), notes.end(),
                     [](const EvaluationNote &one, const EvaluationNote &other) { return one.at > other.at; });
    QList<TimelineView::Item> items;
    const QDate today = m_gateway->today();
    for (const EvaluationNote &note : std::as_const(notes)) {
        const bool thisYear = note.day.year() == today.year();
        items.append(
            {note.day == today ? tr("Today") : QLocale().toString(note.day, thisYear ? u"d MMM"_s : u"d MMM yyyy"_s),
             evaluationActionName(note.action), note.by});
    }
    m_timeline->setItems(items);
    m_output->setSheet(dossier.sheet());
    m_header->setView(dossier.bearing.view);
    m_bar->setBearing(dossier.bearing);
}

/// What follows from the form: buttons, score. Called at every pause while somebody types.
void EvaluationDetail::showBearing(const SheetBearing &bearing)
{
    m_bar->setBearing(bearing);
    m_form->showBearing(bearing);
}

FormDraft EvaluationDetail::draftNow() const
{
    FormDraft draft{m_gateway->clock().now(), m_form->dirtyFields(), {}};
    for (const QString &field : draft.fields.keys())
        draft.base.insert(field, m_form->baseText(field));
    return draft;
}

void EvaluationDetail::restoreDraft(const QString &json)
{
    const FormDraft draft = FormDraft::fromJson(json);
    if (draft.fields.isEmpty())
        return;
    for (auto text = draft.fields.constBegin(); text != draft.fields.constEnd(); ++text)
        m_form->setText(text.key(), text.value());
    m_keep.stop();
    if (!m_form->isDirty())
        return;
    const QDateTime at = draft.at.toTimeZone(m_gateway->clock().zone);
    m_draftNote->showMessage(
        Tone::Accent,
        tr("What you typed on %1 was kept. It is not saved yet.").arg(QLocale().toString(at, tr("d MMMM 'at' H:mm"))),
        tr("Discard"));
    askBearing();
}

void EvaluationDetail::discardDraft()
{
    if (!m_dossier)
        return;
    m_keep.stop();
    m_draftNote->clear();
    m_dossier->formDraft.clear();
    deliver(m_gateway->dropFormDraft(m_dossier->sheet().id), this, [this](const Outcome &done) {
        if (!done)
            ErrorPresenter::present(done.error(), m_message);
    });
    for (const SheetDeed deed : kSheetDeeds) {
        if (DeedCard *card = m_form->cardOf(deed))
            card->end(deed);
    }
    m_form->load(*m_dossier);
    m_bar->setBearing(m_dossier->bearing);
    refreshButtons();
    emit stateChanged();
}

void EvaluationDetail::typed()
{
    m_keep.start();
    m_ask.start();
    refreshButtons();
}

void EvaluationDetail::keepDraft()
{
    if ((!m_keep.isActive() && !m_unkept) || !m_dossier)
        return;
    m_keep.stop();
    m_unkept = false;
    const EvaluationSheetId id = m_dossier->sheet().id;
    const auto kept = [this](const Outcome &done) {
        m_unkept = m_unkept || (!done && done.error().kind == ErrorKind::Unavailable);
        if (!done)
            ErrorPresenter::present(done.error(), m_message);
    };
    if (m_form->isDirty())
        deliver(m_gateway->saveFormDraft(id, draftNow().toJson()), this, kept);
    else
        deliver(m_gateway->dropFormDraft(id), this, kept);
}

void EvaluationDetail::askBearing()
{
    if (!m_dossier)
        return;
    deliver(m_gateway->bearing(m_form->sketch()), this,
            [this, label = label(), question = ++m_question](const Result<SheetBearing> &bearing) {
                if (bearing && label == this->label() && question == m_question)
                    showBearing(*bearing);
            });
}

void EvaluationDetail::refuse(const Error &error)
{
    m_form->showErrors(ErrorPresenter::present(error, m_message));
    if (QWidget *focused = m_form->focusWidget())
        m_scroll->ensureWidgetVisible(focused);
}

void EvaluationDetail::refreshButtons()
{
    m_header->setDirty(m_form->hasChanges());
    if (!m_dossier || m_dossier->bearing.view.mine != EvaluationParty::Evaluator)
        m_bar->setSave(false, tr("Who evaluates writes the sheet; you take your own steps."));
    else
        m_bar->setSave(m_form->hasChanges(), tr("Nothing was typed since the last time it was saved."));
    m_bar->setPapers(m_dossier.has_value(), tr("No sheet is open."));
    m_bar->setBusy(m_busyNow);
}

void EvaluationDetail::goToForm()
{
    if (m_stack->currentWidget() == m_sheet)
        m_form->focusFirst();
}

bool EvaluationDetail::showsPaper() const
{
    return m_stack->currentWidget() == m_preview && m_preview->showsLetter();
}

void EvaluationDetail::goToField(const QString &field)
{
    if (m_stack->currentWidget() != m_sheet || !m_dossier)
        return;
    if (m_form->focusField(field)) {
        if (QWidget *focused = m_form->focusWidget())
            m_scroll->ensureWidgetVisible(focused);
        return;
    }
    const SheetView &view = m_dossier->bearing.view;
    m_message->showMessage(Tone::Neutral,
                           tr("“%1” has no place in the present state of the sheet.")
                               .arg(evaluationFieldLabel(field, view.system, view.sheet.category)));
}

void EvaluationDetail::explainScore()
{
    if (m_stack->currentWidget() == m_sheet && m_form->scores()->isVisible()) {
        m_scroll->ensureWidgetVisible(m_form->scores()->whyButton());
        m_form->scores()->explain();
    }
}

void EvaluationDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace gonfalone
