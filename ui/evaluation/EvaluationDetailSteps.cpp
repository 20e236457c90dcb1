// The part of EvaluationDetail that writes: saves, steps, and what is written beside the form.
#include "ui/evaluation/EvaluationDetail.h"

#include "ui/base/BusyOverlay.h"
#include "ui/base/EmptyState.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/InlineMessage.h"
#include "ui/evaluation/DeedForm.h"
#include "ui/evaluation/EvaluationBar.h"
#include "ui/evaluation/EvaluationForm.h"
#include "ui/evaluation/EvaluationWords.h"
#include "ui/evaluation/SheetCards.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace gonfalone {

using namespace Qt::StringLiterals;

void EvaluationDetail::wait(const QString &words)
{
    // Until the answer comes the draft stays where it is: a refusal or a cut line loses nothing.
    keepDraft();
    m_busyNow = true;
    m_sent = m_form->dirtyFields();
    m_message->clear();
    m_form->clearErrors();
    m_busy->start(words);
    refreshButtons();
}

void EvaluationDetail::save()
{
    const auto edited = m_form->value();
    if (!edited)
        return refuse(edited.error());
    if (m_dossier && m_form->hasChanges() && !m_busyNow)
        send(*edited, std::nullopt);
}

void EvaluationDetail::perform(EvaluationAction action)
{
    const auto edited = m_form->value();
    if (!edited)
        return refuse(edited.error());
    const auto step = m_form->step(action);
    if (!step)
        return refuse(step.error());
    if (m_dossier && !m_busyNow)
        send(*edited, *step);
}

void EvaluationDetail::performMain()
{
    if (m_bar->mainAction())
        perform(*m_bar->mainAction());
}

void EvaluationDetail::send(const EvaluationSheet &edited, const std::optional<EvaluationStep> &step)
{
    wait(step ? evaluationActionName(step->action) : tr("Saving…"));
    const auto done = [this, edited, step](const Result<EvaluationSheet> &result) { finish(result, edited, step); };
    if (step)
        deliver(m_gateway->advance(edited, m_form->hasChanges(), *step), this, done);
    else
        deliver(m_gateway->save(edited), this, done);
}

void EvaluationDetail::finish(const Result<EvaluationSheet> &done, const EvaluationSheet &sent,
                              const std::optional<EvaluationStep> &step)
{
    m_busyNow = false;
    m_busy->stop();
    refreshButtons();
    if (label() != sent.label) {
        if (!done)
            ErrorPresenter::present(done.error(), m_message);
        emit changed(sent.label);
        return;
    }
    if (!done && done.error().kind == ErrorKind::Conflict)
        return meet(sent);
    if (!done)
        return step ? refuseStep(done.error(), sent) : refuse(done.error());
    m_keep.stop();
    m_draftNote->clear();
    m_message->showMessage(Tone::Ok,
                           step ? tr("%1 is “%2” now.").arg(done->label, evaluationStateName(done->state))
                                : tr("%1 was saved.").arg(done->label));
    QMap<QString, QString> since = m_form->dirtyFields();
    // What is typed of a step goes with the step; without one it stays, as what is typed of the diary does.
    since.removeIf([&](const auto &text) {
        const bool ofStep = text.key() == u"text"_s || text.key() == u"day"_s;
        const bool ofDeed = text.key().startsWith(u"deed."_s);
        return m_sent.value(text.key()) == text.value() && !ofDeed && (step || !ofStep);
    });
    emit changed(done->label);
    readAgain([this, since](const SheetDossier &dossier) {
        m_dossier = dossier;
        m_dossier->formDraft.clear();
        m_form->load(*m_dossier);
        for (auto text = since.constBegin(); text != since.constEnd(); ++text)
            m_form->setText(text.key(), text.value());
        showAll(*m_dossier);
        refreshButtons();
        m_keep.start(); // the draft of what was saved is dropped, that of what is left is kept
        emit stateChanged();
    });
}

/// What was typed may have been saved before the step was refused.
void EvaluationDetail::refuseStep(const Error &error, const EvaluationSheet &sent)
{
    refuse(error);
    if (sent.content == m_form->loaded().content || !m_form->hasChanges())
        return;
    readAgain([this, error](const SheetDossier &dossier) {
        presentUnder(dossier);
        refuse(error);
        emit changed(dossier.sheet().label);
    });
}

/// Somebody saved meanwhile: what they wrote comes under what is typed here, and the person decides.
void EvaluationDetail::meet(const EvaluationSheet &sent)
{
    readAgain([this, label = sent.label](const SheetDossier &theirs) {
        presentUnder(theirs);
        if (m_message->text().isEmpty())
            m_message->showMessage(Tone::Warn,
                                   tr("Somebody else saved %1 meanwhile. What they wrote is shown, what you typed is "
                                      "still here: look, and do it again.")
                                       .arg(label));
    });
}

void EvaluationDetail::begin(SheetDeed deed)
{
    if (deed == SheetDeed::TakeOver) {
        if (m_stack->currentWidget() == m_nothing && m_empty->button()->isVisibleTo(m_nothing))
            m_takeOver->begin({});
        return;
    }
    DeedCard *card = m_form->cardOf(deed);
    if (!card || m_stack->currentWidget() != m_sheet)
        return;
    card->begin(deed);
    if (QWidget *focused = m_form->focusWidget())
        m_scroll->ensureWidgetVisible(focused, 50, 160);
}

void EvaluationDetail::submit(SheetDeed deed)
{
    if (!m_dossier || m_busyNow)
        return;
    DeedForm *form = m_form->cardOf(deed)->form(deed);
    const DeedTexts texts = form->texts();
    wait(deedTitle(deed));
    form->clearErrors();
    deliver(m_gateway->write(m_dossier->sheet(), deed, texts), this,
            [this, deed](const Result<EvaluationSheet> &done) { deedDone(deed, done); });
}

void EvaluationDetail::deedDone(SheetDeed deed, const Result<EvaluationSheet> &done)
{
    m_busyNow = false;
    m_busy->stop();
    refreshButtons();
    DeedCard *card = m_form->cardOf(deed);
    if (!done) {
        card->form(deed)->setErrors(ErrorPresenter::present(done.error(), m_message));
        if (QWidget *focused = m_form->focusWidget())
            m_scroll->ensureWidgetVisible(focused);
        return;
    }
    if (label() != done->label)
        return emit changed(done->label);
    card->end(deed);
    m_keep.start(); // its draft goes
    readAgain([this, deed](const SheetDossier &dossier) {
        presentUnder(dossier);
        m_message->showMessage(Tone::Ok, tr("Done: %1.").arg(deedTitle(deed).toLower()));
        emit changed(dossier.sheet().label);
    });
}

void EvaluationDetail::takeOver()
{
    EvaluationSheet sheet;
    sheet.label = m_wanted;
    if (m_wanted.isEmpty() || m_busyNow)
        return;
    m_busyNow = true;
    deliver(m_gateway->write(sheet, SheetDeed::TakeOver, m_takeOver->texts()), this,
            [this](const Result<EvaluationSheet> &done) {
                m_busyNow = false;
                if (!done) {
                    m_takeOver->setErrors(ErrorPresenter::present(done.error(), m_nothingNote));
                    return;
                }
                m_takeOver->end();
                m_nothingNote->clear();
                emit changed(done->label);
                reload();
            });
}

} // namespace gonfalone
