// The part of EvaluationDetail that is put together, and its papers.
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
#include <QLabel>
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
    outer->addWidget(buildRunning(page));
    outer->addWidget(m_message);
    outer->addWidget(m_bar);
    return page;
}

QWidget *EvaluationDetail::buildRunning(QWidget *parent)
{
    m_running = new QWidget(parent);
    auto *line = new QHBoxLayout(m_running);
    line->setContentsMargins(space::kL + 2, space::kXs, space::kL + 2, space::kXs);
    m_runningScore = new QLabel(m_running);
    m_runningScore->setTextFormat(Qt::PlainText);
    m_runningScore->setWordWrap(true);
    theme::setRole(m_runningScore, TextRole::Strong);
    line->addWidget(m_runningScore, 1);
    m_running->hide();
    return m_running;
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
        if (!m_dossier)
            return; // the sheet was closed meanwhile
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

void EvaluationDetail::backToSheet()
{
    m_stack->setCurrentWidget(m_dossier ? m_sheet : m_nothing);
    m_output->forget();
    if (m_dossier)
        m_form->setFocus();
    emit stateChanged();
}

} // namespace gonfalone
