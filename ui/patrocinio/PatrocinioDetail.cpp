#include "ui/patrocinio/PatrocinioDetail.h"

#include "core/patrocinio/PatrocinioFields.h"
#include "core/patrocinio/PatrocinioRules.h"
#include "ui/base/BusyOverlay.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/TimelineView.h"
#include "ui/desk/DocumentList.h"
#include "ui/desk/PreviewPane.h"
#include "ui/patrocinio/ActionBar.h"
#include "ui/patrocinio/AdmissibilityCard.h"
#include "ui/patrocinio/CaseCompany.h"
#include "ui/patrocinio/CaseHeader.h"
#include "ui/patrocinio/CaseWords.h"
#include "ui/patrocinio/ConflictView.h"
#include "ui/patrocinio/DraftOutput.h"
#include "ui/patrocinio/DraftTextPane.h"
#include "ui/patrocinio/LetterOutput.h"
#include "ui/patrocinio/PatrocinioForm.h"
#include "ui/patrocinio/RecordsPanel.h"

#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace gonfalone {

using namespace Qt::StringLiterals;

QString PatrocinioDetail::label() const
{
    return m_dossier ? m_dossier->patrocinio.file.label : QString();
}

bool PatrocinioDetail::mayEdit() const
{
    return m_dossier && isOpen(stateOf(m_dossier->patrocinio.file))
        && m_gateway->actor().may(Permission::InvestigatePatrocinio);
}

void PatrocinioDetail::open(const QString &label)
{
    if (label == m_wanted && m_dossier && label == this->label())
        return;
    keepDraft();
    m_wanted = label;
    reload();
}

void PatrocinioDetail::clear()
{
    keepDraft();
    m_wanted.clear();
    m_dossier.reset();
    m_company->enter({});
    m_stack->setCurrentIndex(0);
    emit stateChanged();
}

void PatrocinioDetail::reload()
{
    if (m_wanted.isEmpty())
        return;
    keepDraft();
    deliver(m_gateway->dossier(m_wanted), this, [this, label = m_wanted](const Result<Dossier> &found) {
        if (label != m_wanted)
            return;
        if (found)
            present(*found);
        else
            refuse(found.error());
    });
}

void PatrocinioDetail::present(const Dossier &dossier)
{
    const bool another = label() != dossier.patrocinio.file.label;
    // What is typed here is newer than the draft that came with the answer.
    if (!another && m_form->isDirty())
        return presentUnder(dossier);
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_dossier = dossier;
    m_conflict->hide();
    m_draftNote->clear();
    if (another) {
        m_message->clear();
        m_underway.reset();
    }
    m_form->setQuestions(dossier.records.exclusions);
    m_form->load(dossier.patrocinio, mayEdit());
    showAll(dossier);
    restoreDraft(dossier.formDraft);
    refreshButtons();
    const bool aside = m_stack->currentWidget() == m_preview || m_stack->currentWidget() == m_textPane;
    if (!aside || another)
        m_stack->setCurrentWidget(m_case);
    else if (m_stack->currentWidget() == m_textPane)
        openText();
    m_scroll->verticalScrollBar()->setValue(another ? 0 : scrolled);
    m_company->enter(label());
    emit opened(label());
    emit stateChanged();
}

void PatrocinioDetail::presentUnder(const Dossier &dossier)
{
    const int scrolled = m_scroll->verticalScrollBar()->value();
    const Patrocinio base = m_conflict->isHidden() ? m_form->loaded() : m_conflict->base();
    m_dossier = dossier;
    m_form->setQuestions(dossier.records.exclusions);
    const QStringList overtaken = m_form->merge(dossier.patrocinio, mayEdit());
    showAll(dossier);
    if (const auto mine = m_form->value(); mine && mayEdit() && !(overtaken.isEmpty() && m_conflict->isHidden())) {
        m_conflict->compare(base, *mine, m_form->loaded(), dossier.last.name, whenText(dossier.last.at));
        m_conflict->show();
    }
    refreshButtons();
    askActions();
    if (m_stack->currentWidget() == m_textPane)
        openText();
    m_scroll->verticalScrollBar()->setValue(scrolled);
    m_company->enter(label());
    emit opened(label());
    emit stateChanged();
}

void PatrocinioDetail::showAll(const Dossier &dossier)
{
    m_header->setCase(dossier.patrocinio, dossier.clock, m_gateway->clock().today());
    m_records->setCase(dossier);
    m_form->setPublication(dossier.publication);
    showSide(dossier);
    m_bar->setActions(dossier.actions);
}

void PatrocinioDetail::showSide(const Dossier &dossier)
{
    QList<TimelineView::Item> items;
    for (const CaseEvent &event : dossier.events) {
        const QString title = event.note.isEmpty() ? event.title : u"%1 · %2"_s.arg(event.title, event.note);
        items.append({whenText(event.at), title, event.actor});
    }
    m_timeline->setItems(items);
    m_documents->setDocuments(dossier.documents);
    m_letters->setLetters(dossier.letters);
    m_admissibility->setVisible(dossier.admissibility.has_value());
    if (dossier.admissibility && *dossier.admissibility)
        m_admissibility->setAdmissibility(**dossier.admissibility);
    else if (dossier.admissibility)
        m_admissibility->setFault(dossier.admissibility->error());
}

FormDraft PatrocinioDetail::draftNow() const
{
    FormDraft draft{m_gateway->clock().now(), m_form->dirtyFields(), {}};
    for (const QString &field : draft.fields.keys())
        draft.base.insert(field, m_form->baseText(field));
    return draft;
}

void PatrocinioDetail::restoreDraft(const QString &json)
{
    const FormDraft draft = FormDraft::fromJson(json);
    if (draft.fields.isEmpty() || !mayEdit())
        return;
    Patrocinio base = m_form->loaded();
    bool overtaken = false;
    for (auto text = draft.base.constBegin(); text != draft.base.constEnd(); ++text) {
        overtaken = overtaken || m_form->text(text.key()) != text.value();
        // A base that is no value any more only means that its field is compared as if it had been empty.
        (void)setPatrocinioField(base, text.key(), text.value());
    }
    for (auto text = draft.fields.constBegin(); text != draft.fields.constEnd(); ++text)
        m_form->setText(text.key(), text.value());
    m_keep.stop();
    if (!m_form->isDirty())
        return;
    tellOfDraft(draft.at);
    if (const auto mine = m_form->value(); overtaken && mine) {
        m_conflict->compare(base, *mine, m_form->loaded(), m_dossier->last.name, whenText(m_dossier->last.at));
        m_conflict->show();
    }
    askActions();
}

void PatrocinioDetail::tellOfDraft(const QDateTime &typedAt)
{
    const QDateTime at = typedAt.toTimeZone(m_gateway->clock().zone);
    m_draftNote->showMessage(
        Tone::Accent,
        tr("What you typed on %1 was kept. It is not saved yet.").arg(QLocale().toString(at, tr("d MMMM 'at' H:mm"))),
        tr("Discard"));
}

void PatrocinioDetail::discardDraft()
{
    if (!m_dossier)
        return;
    m_keep.stop();
    m_draftNote->clear();
    m_conflict->hide();
    m_dossier->formDraft.clear();
    deliver(m_gateway->dropFormDraft(m_dossier->patrocinio.file.id), this, [this](const Outcome &done) {
        if (!done)
            ErrorPresenter::present(done.error(), m_message);
    });
    m_form->load(m_dossier->patrocinio, mayEdit());
    m_bar->setActions(m_dossier->actions);
    refreshButtons();
}

void PatrocinioDetail::typed()
{
    m_keep.start();
    m_ask.start();
    refreshButtons();
}

void PatrocinioDetail::keepDraft()
{
    m_textPane->keepUnsaved();
    if ((!m_keep.isActive() && !m_unkept) || !m_dossier)
        return;
    m_keep.stop();
    m_unkept = false;
    const CaseId id = m_dossier->patrocinio.file.id;
    const auto kept = [this](const Outcome &done) {
        m_unkept = m_unkept || (!done && done.error().kind == ErrorKind::Unavailable);
        if (!done)
            ErrorPresenter::present(done.error(), m_message);
    };
    if (!m_form->isDirty()) {
        deliver(m_gateway->dropFormDraft(id), this, kept);
        return;
    }
    deliver(m_gateway->saveFormDraft(id, draftNow().toJson()), this, kept);
}

void PatrocinioDetail::askActions()
{
    const auto edited = m_form->value();
    if (!m_dossier || !edited)
        return;
    deliver(m_gateway->actions(*edited), this, [this, label = label()](const Result<QList<AllowedAction>> &actions) {
        if (actions && label == this->label())
            m_bar->setActions(*actions);
    });
}

void PatrocinioDetail::refuse(const Error &error)
{
    const QList<FieldError> fields = ErrorPresenter::present(error, m_message);
    m_form->showErrors(fields);
    for (const FieldError &field : fields) {
        if (QWidget *card = m_records->goTo(field.field)) {
            showCard(card);
            break;
        }
    }
    if (m_stack->currentIndex() == 0 && !m_dossier)
        m_stack->setCurrentWidget(m_case);
}

void PatrocinioDetail::refreshButtons()
{
    const bool dirty = m_form->isDirty();
    const bool received = m_dossier && stateOf(m_dossier->patrocinio.file) == PatrocinioState::Received;
    m_header->setDirty(dirty);
    if (!mayEdit())
        m_bar->setSave(false, tr("This case cannot be changed: it is decided, or your role does not change cases."));
    else
        m_bar->setSave(dirty, tr("Nothing was typed since the last time it was saved."));
    m_output->setEnabled(m_dossier && !received);
    m_bar->setPrint(m_dossier.has_value(), tr("No case is open."));
    m_bar->setLetters(m_dossier.has_value(), tr("No case is open."));
    m_bar->setBusy(m_busyNow);
}

void PatrocinioDetail::goToForm()
{
    if (m_stack->currentWidget() == m_case)
        m_form->focusFirst();
}

bool PatrocinioDetail::showsLetter() const
{
    return m_stack->currentWidget() == m_preview && m_preview->showsLetter();
}

void PatrocinioDetail::goToField(const QString &field)
{
    if (m_stack->currentWidget() != m_case)
        return;
    if (m_form->focusField(field))
        m_scroll->ensureWidgetVisible(m_form->focusWidget());
    else if (QWidget *card = m_records->goTo(field))
        showCard(card);
    else
        m_message->showMessage(
            Tone::Neutral, tr("“%1” has no place in the present state of the case.").arg(patrocinioFieldLabel(field)));
}

/// The whole card where it fits, its focus in any case.
void PatrocinioDetail::showCard(QWidget *card)
{
    m_scroll->ensureWidgetVisible(card, 0, 0);
    if (QWidget *focused = m_records->focusWidget())
        m_scroll->ensureWidgetVisible(focused);
}

void PatrocinioDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace gonfalone
