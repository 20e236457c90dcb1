#include "ui/missions/MissionDetail.h"

#include "core/missions/MissionFields.h"
#include "ui/base/BusyOverlay.h"
#include "ui/base/EmptyState.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/TimelineView.h"
#include "ui/desk/DocumentList.h"
#include "ui/desk/PreviewPane.h"
#include "ui/missions/ExpensesCard.h"
#include "ui/missions/MissionBar.h"
#include "ui/missions/MissionForm.h"
#include "ui/missions/MissionHeader.h"
#include "ui/missions/MissionOutput.h"
#include "ui/missions/MissionWords.h"
#include "ui/missions/StepsCard.h"

#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace gonfalone {

using namespace Qt::StringLiterals;

QString MissionDetail::label() const
{
    return m_dossier ? m_dossier->mission.file.label : QString();
}

bool MissionDetail::mayEdit() const
{
    if (!m_dossier || !isOpen(stateOf(m_dossier->mission)))
        return false;
    // Who only records what others signed writes in the states in which somebody signs.
    const MissionState state = stateOf(m_dossier->mission);
    return m_gateway->actor().may(Permission::EditMissions)
        || (m_gateway->actor().may(Permission::RecordMissionDecision) && !isRequestEditable(state)
            && !isRefundEditable(state));
}

bool MissionDetail::isSettled() const
{
    return !m_keep.isActive() && !m_ask.isActive() && !m_busyNow && m_output->pending() == 0;
}

void MissionDetail::open(const QString &label)
{
    if (label == m_wanted && m_dossier && label == this->label())
        return;
    keepDraft();
    m_wanted = label;
    reload();
}

void MissionDetail::reload()
{
    if (m_wanted.isEmpty())
        return;
    keepDraft();
    deliver(m_gateway->dossier(m_wanted), this, [this, label = m_wanted](const Result<MissionDossier> &found) {
        if (label != m_wanted)
            return;
        if (found)
            present(*found);
        else
            refuse(found.error());
    });
}

void MissionDetail::lookAgain()
{
    if (!m_dossier || m_busyNow)
        return;
    keepDraft();
    deliver(m_gateway->dossier(m_wanted), this, [this, label = m_wanted](const Result<MissionDossier> &found) {
        // What this very window did is shown already.
        if (label != m_wanted || !found || !m_dossier || found->events == m_dossier->events)
            return;
        const bool another = found->mission.file.version != m_dossier->mission.file.version;
        present(*found);
        if (another && !found->events.isEmpty())
            m_message->showMessage(
                m_form->isDirty() ? Tone::Warn : Tone::Neutral,
                tr("%1 worked on this mission: the timeline says what was done.").arg(found->events.first().actor));
    });
}

void MissionDetail::present(const MissionDossier &dossier)
{
    const bool another = label() != dossier.mission.file.label;
    // What is typed here is newer than the draft that came with the answer.
    if (!another && m_form->isDirty())
        return presentUnder(dossier);
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_dossier = dossier;
    m_draftNote->clear();
    if (another)
        m_message->clear();
    m_form->setDocuments(dossier.documents);
    m_form->load(dossier.mission, mayEdit());
    showAll(dossier);
    restoreDraft(dossier.formDraft);
    refreshButtons();
    if (m_stack->currentWidget() != m_preview || another)
        m_stack->setCurrentWidget(m_case);
    m_scroll->verticalScrollBar()->setValue(another ? 0 : scrolled);
    emit stateChanged();
}

void MissionDetail::presentUnder(const MissionDossier &dossier)
{
    m_dossier = dossier;
    m_form->setDocuments(dossier.documents);
    const QStringList overtaken = m_form->merge(dossier.mission, mayEdit());
    showAll(dossier);
    if (!overtaken.isEmpty()) {
        QStringList labels;
        for (const QString &field : overtaken)
            labels << missionFieldLabel(field);
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

void MissionDetail::showAll(const MissionDossier &dossier)
{
    m_header->setMission(dossier.mission);
    QList<TimelineView::Item> items;
    for (const CaseEvent &event : dossier.events) {
        const QString title = event.note.isEmpty() ? event.title : u"%1 · %2"_s.arg(event.title, event.note);
        items.append({whenText(event.at), title, event.actor});
    }
    m_timeline->setItems(items);
    m_documents->setDocuments(dossier.documents);
    m_output->setState(stateOf(dossier.mission));
    showBearing(dossier.bearing);
}

/// What follows from the form: buttons, missing things, refund, limits. Called at every pause while somebody types.
void MissionDetail::showBearing(const MissionBearing &bearing)
{
    m_bar->setActions(bearing.actions);
    m_header->setRoute(bearing.route);
    m_form->showBearing(bearing);
    const QList<AllowedMissionAction> order = ranked(bearing.actions);
    const bool leads = !order.isEmpty() && leadsOn(order.first().action);
    QList<FieldError> lacks = leads ? order.first().faults : QList<FieldError>();
    if (const auto typed = m_form->value(); !typed) {
        for (const FieldError &fault : typed.error().fields) {
            lacks.removeIf([&fault](const FieldError &lack) { return lack.field == fault.field; });
            lacks << fault;
        }
    }
    m_steps->setParts(leads ? missionActionName(order.first().action) : QString(), m_form->parts(lacks));
}

QString MissionDetail::whenText(const QDateTime &at) const
{
    const QDateTime local = at.toTimeZone(m_gateway->clock().zone);
    const QDate today = m_gateway->clock().today();
    if (local.date() == today)
        return tr("Today %1").arg(QLocale().toString(local.time(), u"H:mm"_s));
    const bool thisYear = local.date().year() == today.year();
    return QLocale().toString(local.date(), thisYear ? u"d MMM"_s : u"d MMM yyyy"_s);
}

FormDraft MissionDetail::draftNow() const
{
    FormDraft draft{m_gateway->clock().now(), m_form->dirtyFields(), {}};
    for (const QString &field : draft.fields.keys())
        draft.base.insert(field, m_form->baseText(field));
    return draft;
}

void MissionDetail::restoreDraft(const QString &json)
{
    const FormDraft draft = FormDraft::fromJson(json);
    if (draft.fields.isEmpty() || !mayEdit())
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

void MissionDetail::discardDraft()
{
    if (!m_dossier)
        return;
    m_keep.stop();
    m_draftNote->clear();
    m_dossier->formDraft.clear();
    deliver(m_gateway->dropFormDraft(m_dossier->mission.file.id), this, [this](const Outcome &done) {
        if (!done)
            ErrorPresenter::present(done.error(), m_message);
    });
    m_form->load(m_dossier->mission, mayEdit());
    showBearing(m_dossier->bearing);
    refreshButtons();
    emit stateChanged();
}

void MissionDetail::typed()
{
    m_keep.start();
    m_ask.start();
    refreshButtons();
}

void MissionDetail::keepDraft()
{
    if ((!m_keep.isActive() && !m_unkept) || !m_dossier)
        return;
    m_keep.stop();
    m_unkept = false;
    const CaseId id = m_dossier->mission.file.id;
    const auto kept = [this](const Outcome &done) {
        m_unkept = m_unkept || (!done && done.error().kind == ErrorKind::Unavailable);
        if (!done)
            ErrorPresenter::present(done.error(), m_message);
    };
    if (!m_gateway->actor().may(Permission::EditMissions))
        return; // who only records decisions keeps no draft
    if (m_form->isDirty())
        deliver(m_gateway->saveFormDraft(id, draftNow().toJson()), this, kept);
    else
        deliver(m_gateway->dropFormDraft(id), this, kept);
}

void MissionDetail::askBearing()
{
    if (!m_dossier)
        return;
    deliver(m_gateway->bearing(m_form->sketch()), this,
            [this, label = label(), question = ++m_question](const Result<MissionBearing> &bearing) {
                if (bearing && label == this->label() && question == m_question)
                    showBearing(*bearing);
            });
}

void MissionDetail::refuse(const Error &error)
{
    m_form->showErrors(ErrorPresenter::present(error, m_message));
    if (QWidget *focused = m_form->focusWidget())
        m_scroll->ensureWidgetVisible(focused);
    if (m_stack->currentWidget() == m_empty)
        m_stack->setCurrentWidget(m_case);
}

void MissionDetail::refreshButtons()
{
    m_header->setDirty(m_form->hasChanges());
    if (!m_dossier || !m_gateway->actor().may(Permission::EditMissions))
        m_bar->setSave(false, tr("Your role does not change missions."));
    else
        m_bar->setSave(m_form->hasChanges(), tr("Nothing was typed since the last time it was saved."));
    m_bar->setPapers(m_dossier.has_value(), tr("No mission is open."));
    m_bar->setBusy(m_busyNow);
}

void MissionDetail::goToForm()
{
    if (m_stack->currentWidget() == m_case)
        m_form->focusFirst();
}

bool MissionDetail::showsPaper() const
{
    return m_stack->currentWidget() == m_preview && m_preview->showsLetter();
}

void MissionDetail::goToField(const QString &field)
{
    if (m_stack->currentWidget() != m_case)
        return;
    if (m_form->focusField(field)) {
        if (QWidget *focused = m_form->focusWidget())
            m_scroll->ensureWidgetVisible(focused);
    } else {
        m_message->showMessage(
            Tone::Neutral, tr("“%1” has no place in the present state of the mission.").arg(missionFieldLabel(field)));
    }
}

void MissionDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace gonfalone
