#include "ui/evaluation/EvaluationPage.h"

#include "ui/base/ErrorPresenter.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/evaluation/CalibrationPane.h"
#include "ui/evaluation/CyclePane.h"
#include "ui/evaluation/EvaluationDetail.h"
#include "ui/evaluation/EvaluationForm.h"
#include "ui/evaluation/EvaluationListPane.h"
#include "ui/evaluation/EvaluationOutput.h"
#include "ui/evaluation/NewSheetForm.h"

#include <QListView>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListWidth = 396;
constexpr int kLookAfterMs = 250;

} // namespace

EvaluationPage::EvaluationPage(EvaluationGateway *gateway, QWidget *parent)
    : WorkPage(parent), m_gateway(gateway), m_list(new EvaluationListPane(gateway, this)), m_split(new QSplitter(this)),
      m_message(new InlineMessage(this)), m_right(new QStackedWidget(this)),
      m_detail(new EvaluationDetail(gateway, this)), m_new(new NewSheetForm(this)),
      m_cycle(new CyclePane(gateway, this)), m_calibration(new CalibrationPane(gateway, this))
{
    gateway->setParent(this);
    build();
    bind();
    bindPanes();
    buildCommands();
    refreshCommands();
}

bool EvaluationPage::writes() const
{
    return m_gateway->actor().may(Permission::WriteEvaluations);
}

void EvaluationPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *right = new QWidget(m_split);
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    auto *note = new QVBoxLayout;
    note->setContentsMargins(space::kL, space::kS, space::kL, 0);
    note->addWidget(m_message);
    rows->addLayout(note);
    rows->addWidget(m_right, 1);
    m_newPage = scrolled(m_new);
    for (QWidget *page : {static_cast<QWidget *>(m_detail), m_newPage, static_cast<QWidget *>(m_cycle),
                          static_cast<QWidget *>(m_calibration)})
        m_right->addWidget(page);
    m_split->addWidget(m_list);
    setFocusProxy(m_list->view());
    m_split->addWidget(right);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({kListWidth, 2 * kListWidth});
    layout->addWidget(m_split);
}

QWidget *EvaluationPage::scrolled(QWidget *card)
{
    auto *scroll = new QScrollArea(m_right);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *holder = new QWidget;
    holder->setProperty("transparent", true);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(space::kL, space::kL, space::kL, space::kL);
    column->addWidget(card);
    column->addStretch(1);
    scroll->setWidget(holder);
    return scroll;
}

void EvaluationPage::bind()
{
    connect(m_list, &EvaluationListPane::chosen, this, [this](const QString &label) {
        m_message->clear(); // it told of another sheet
        m_right->setCurrentWidget(m_detail);
        m_detail->open(label);
    });
    connect(m_list, &EvaluationListPane::entered, this, [this](const QString &label) {
        m_right->setCurrentWidget(m_detail);
        m_detail->open(label);
        m_detail->goToForm();
    });
    connect(m_list, &EvaluationListPane::waiting, this, &EvaluationPage::waiting);
    connect(m_list, &EvaluationListPane::newRequested, this, &EvaluationPage::newSheet);
    connect(m_list, &EvaluationListPane::cycleRequested, this, &EvaluationPage::showCycle);
    connect(m_list, &EvaluationListPane::calibrationRequested, this, &EvaluationPage::showCalibration);
    connect(m_list, &EvaluationListPane::loaded, this, [this] {
        meetVersion();
        if (m_right->currentWidget() == m_cycle)
            m_cycle->show(m_list->cockpit());
        refreshCommands();
    });
    connect(m_detail, &EvaluationDetail::left, m_list, &EvaluationListPane::focusList);
    connect(m_detail, &EvaluationDetail::changed, m_list, &EvaluationListPane::refresh);
    connect(m_detail, &EvaluationDetail::changed, m_message, &InlineMessage::clear); // it told of an earlier deed
    connect(m_detail, &EvaluationDetail::stateChanged, this, &EvaluationPage::refreshCommands);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kLookAfterMs);
    connect(&m_soon, &QTimer::timeout, m_list, &EvaluationListPane::refresh);
    connect(m_gateway, &EvaluationGateway::idle, this, [this] {
        if (isIdle())
            emit idle();
    });
}

void EvaluationPage::bindPanes()
{
    connect(m_new, &NewSheetForm::submitted, this, &EvaluationPage::openSheet);
    connect(m_new, &NewSheetForm::cancelled, this, &EvaluationPage::backToDetail);
    connect(m_calibration, &CalibrationPane::backRequested, this, &EvaluationPage::backToDetail);
    connect(m_calibration, &CalibrationPane::sheetAsked, this, &EvaluationPage::open);
    connect(m_cycle, &CyclePane::backRequested, this, &EvaluationPage::backToDetail);
    connect(m_cycle, &CyclePane::changed, this, [this](int year) {
        m_list->setFilter(u"all"_s);
        m_list->setYear(year);
    });
    connect(m_cycle, &CyclePane::publishRequested, this, [this](int year) {
        m_right->setCurrentWidget(m_detail);
        m_detail->output()->previewDistribution(year);
    });
}

bool EvaluationPage::isIdle() const
{
    return m_gateway->pending() == 0 && m_list->isSettled() && m_detail->isSettled() && m_cycle->isSettled()
        && m_calibration->isSettled() && !m_soon.isActive();
}

void EvaluationPage::open(const QString &label)
{
    m_right->setCurrentWidget(m_detail);
    m_list->select(label);
    m_detail->open(label);
}

void EvaluationPage::backToDetail()
{
    m_right->setCurrentWidget(m_detail);
    m_list->focusList();
    refreshCommands();
}

void EvaluationPage::keepDraft()
{
    m_detail->keepDraft();
}

void EvaluationPage::refresh()
{
    m_list->refresh();
    if (!m_detail->label().isEmpty())
        m_detail->reload();
    else if (!m_list->selected().isEmpty())
        m_detail->open(m_list->selected()); // the secrets were closed meanwhile
}

/// The list costs no line in the log of readings: the sheet is read again only when it is another. Where the list shows
/// another year than the sheet's, its version is asked for.
void EvaluationPage::meetVersion()
{
    const QString label = m_detail->label();
    const qint64 listed = m_list->model()->versionOf(label);
    if (label.isEmpty() || listed > 0)
        return m_detail->meetVersion(label, listed);
    deliver(m_gateway->version(m_detail->form()->loaded()), this, [this, label](const Result<qint64> &version) {
        if (version)
            m_detail->meetVersion(label, *version);
    });
}

void EvaluationPage::officeChanged()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void EvaluationPage::closeSecrets()
{
    m_detail->closeSheet();
    m_calibration->clear();
    if (m_right->currentWidget() == m_calibration)
        m_right->setCurrentWidget(m_detail);
}

void EvaluationPage::showCycle()
{
    if (!writes())
        return;
    m_cycle->show(m_list->cockpit());
    m_right->setCurrentWidget(m_cycle);
    m_cycle->focusYear();
    refreshCommands();
}

void EvaluationPage::showCalibration()
{
    if (!writes() || !m_list->cockpit().cycle)
        return;
    m_calibration->show(m_list->cockpit().cycle->year);
    m_right->setCurrentWidget(m_calibration);
    m_calibration->setFocus(Qt::ShortcutFocusReason);
    refreshCommands();
}

void EvaluationPage::newSheet()
{
    const auto &cycle = m_list->cockpit().cycle;
    if (!writes())
        return;
    if (!cycle || cycle->closedOn.isValid())
        return showCycle();
    deliver(m_gateway->candidates(cycle->year), this,
            [this, year = cycle->year](const Result<SheetCandidates> &candidates) {
                if (!candidates) {
                    ErrorPresenter::present(candidates.error(), m_message);
                    return;
                }
                m_right->setCurrentWidget(m_newPage);
                m_new->begin(year, *candidates);
                refreshCommands();
            });
}

void EvaluationPage::openSheet(const SheetRequest &request)
{
    deliver(m_gateway->open(request), this, [this](const Result<EvaluationSheet> &done) {
        if (!done)
            return m_new->showError(done.error());
        m_message->showMessage(Tone::Ok, tr("%1 of %2 was opened.").arg(done->label, done->name));
        m_list->refresh();
        open(done->label);
        m_list->focusList();
    });
}

} // namespace gonfalone
