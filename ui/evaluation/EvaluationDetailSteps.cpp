// The part of EvaluationDetail that is put together, writes and shows papers; what it shows is in EvaluationDetail.cpp.
#include "ui/evaluation/EvaluationDetail.h"

#include "ui/base/BusyOverlay.h"
#include "ui/base/Card.h"
#include "ui/base/EmptyState.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/TabOrder.h"
#include "ui/base/Theme.h"
#include "ui/base/TimelineView.h"
#include "ui/desk/PreviewPane.h"
#include "ui/evaluation/DeedForm.h"
#include "ui/evaluation/EvaluationBar.h"
#include "ui/evaluation/EvaluationForm.h"
#include "ui/evaluation/EvaluationHeader.h"
#include "ui/evaluation/EvaluationOutput.h"
#include "ui/evaluation/EvaluationWords.h"
#include "ui/evaluation/SheetCards.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeepAfterMs = 800;
constexpr int kAskAfterMs = 150;
constexpr int kSideWidth = 264;

} // namespace

EvaluationDetail::EvaluationDetail(EvaluationGateway *gateway, QWidget *parent)
    : QWidget(parent), m_gateway(gateway), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(u"document-open"_s, tr("No sheet is open"), tr("Choose one from the list."), {}, this)),
      m_preview(new PreviewPane(this)),
      m_output(new EvaluationOutput(
          gateway,
          [this]() -> Result<QString> {
              if (!m_form->hasChanges())
                  return label();
              return failure(Error::invalid(tr("Save first: a paper says what stands in the data.")));
          },
          this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    m_sheet = buildSheet();
    m_nothing = buildNothing();
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_sheet);
    m_stack->addWidget(m_preview);
    m_busy = new BusyOverlay(m_sheet);
    m_keep.setSingleShot(true);
    m_keep.setInterval(kKeepAfterMs);
    m_ask.setSingleShot(true);
    m_ask.setInterval(kAskAfterMs);
    m_tabs.setSingleShot(true);
    m_tabs.setInterval(0);
    m_form->setToday(gateway->today());
    bind();
    bindPapers();
    refreshButtons();
}

QWidget *EvaluationDetail::buildSheet()
{
    auto *page = new QWidget(this);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    m_scroll = new QScrollArea(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget;
    content->setProperty("transparent", true);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(space::kL + 2, space::kM, space::kL + 2, space::kL);
    rows->setSpacing(space::kM);
    // Above the buttons, where the eye is after pressing one, however far the sheet is scrolled.
    m_message = new InlineMessage(page);
    m_draftNote = new InlineMessage(content);
    m_header = new EvaluationHeader(content);
    rows->addWidget(m_header);
    rows->addWidget(m_draftNote);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::kM);
    m_form = new EvaluationForm(content);
    auto *left = new QVBoxLayout;
    left->addWidget(m_form);
    left->addStretch(1);
    columns->addLayout(left, 1);
    columns->addWidget(buildSide(content));
    rows->addLayout(columns, 1);
    m_scroll->setWidget(content);
    m_bar = new EvaluationBar(page);
    m_bar->setPapersMenu(m_output->menu());
    outer->addWidget(m_scroll, 1);
    outer->addWidget(m_message);
    outer->addWidget(m_bar);
    return page;
}

QWidget *EvaluationDetail::buildSide(QWidget *parent)
{
    auto *side = new QWidget(parent);
    side->setFixedWidth(kSideWidth);
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins({});
    rows->setSpacing(space::kM);
    auto *history = new Card(tr("Timeline"), side);
    m_timeline = new TimelineView(history);
    history->body()->addWidget(m_timeline);
    rows->addWidget(history);
    rows->addStretch(1);
    return side;
}

QWidget *EvaluationDetail::buildNothing()
{
    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    m_nothingNote = new InlineMessage(page);
    m_takeOver = new DeedForm(SheetDeed::TakeOver, page);
    rows->addWidget(m_nothingNote);
    rows->addWidget(m_takeOver);
    rows->addWidget(m_empty, 1);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { begin(SheetDeed::TakeOver); });
    connect(m_takeOver, &DeedForm::submitted, this, &EvaluationDetail::takeOver);
    connect(m_takeOver, &DeedForm::cancelled, this, [this] { m_takeOver->end(); });
    return page;
}

void EvaluationDetail::bind()
{
    connect(&m_keep, &QTimer::timeout, this, [this] {
        m_keep.start();
        keepDraft();
    });
    connect(&m_ask, &QTimer::timeout, this, &EvaluationDetail::askBearing);
    connect(&m_tabs, &QTimer::timeout, this, &EvaluationDetail::reorderTabs);
    connect(m_form, &EvaluationForm::edited, this, &EvaluationDetail::typed);
    connect(m_form, &EvaluationForm::deedSubmitted, this, &EvaluationDetail::submit);
    connect(m_form, &EvaluationForm::arranged, &m_tabs, qOverload<>(&QTimer::start));
    connect(m_bar, &EvaluationBar::changed, this, &EvaluationDetail::stateChanged);
    connect(m_bar, &EvaluationBar::saveRequested, this, &EvaluationDetail::save);
    connect(m_bar, &EvaluationBar::actionRequested, this, &EvaluationDetail::perform);
    connect(m_draftNote, &InlineMessage::actionTriggered, this, &EvaluationDetail::discardDraft);
}

void EvaluationDetail::bindPapers()
{
    auto *save = new QPushButton(tr("Save as PDF/A…"), m_preview);
    connect(save, &QPushButton::clicked, m_output, &EvaluationOutput::saveAs);
    m_preview->addLetterButton(save);
    auto *print = new QPushButton(tr("Print…"), m_preview);
    theme::makePrimary(print);
    connect(print, &QPushButton::clicked, m_output, &EvaluationOutput::print);
    m_preview->addLetterButton(print);
    m_preview->setBackTip(tr("Back to the sheet (Esc)"));
    connect(m_preview, &PreviewPane::backRequested, this, &EvaluationDetail::backToSheet);
    connect(m_output, &EvaluationOutput::previewReady, this, &EvaluationDetail::showPaper);
    connect(m_output, &EvaluationOutput::written, this, [this](const QString &path) {
        backToSheet();
        (m_dossier ? m_message : m_nothingNote)->showMessage(Tone::Ok, tr("Written to %1").arg(path));
    });
    connect(m_output, &EvaluationOutput::failed, this, [this](const Error &error) {
        backToSheet();
        if (m_dossier)
            refuse(error);
        else
            ErrorPresenter::present(error, m_nothingNote);
    });
}

void EvaluationDetail::reorderTabs()
{
    tabAsLaidOut(m_scroll->widget());
    tabAsLaidOut(m_form);
}

void EvaluationDetail::showPaper(const DraftDocument &paper)
{
    m_nothingNote->clear();
    m_stack->setCurrentWidget(m_preview);
    m_preview->showLetter(paper);
    emit stateChanged();
}

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

void EvaluationDetail::backToSheet()
{
    m_stack->setCurrentWidget(m_dossier ? m_sheet : m_nothing);
    m_output->forget();
    if (m_dossier)
        m_form->setFocus();
    emit stateChanged();
}

} // namespace gonfalone
