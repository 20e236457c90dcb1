#include "ui/staff/OrgChartPane.h"

#include "ui/base/EmptyState.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/desk/PaperOutput.h"
#include "ui/desk/PreviewPane.h"
#include "ui/staff/OrgChartView.h"
#include "ui/staff/StaffWords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr double kZoomStep = 1.2;

} // namespace

OrgChartPane::OrgChartPane(StaffGateway *gateway, QWidget *parent)
    : QWidget(parent), m_gateway(gateway), m_find(new QLineEdit(this)), m_size(new QLabel(this)),
      m_paper(new QComboBox(this)), m_message(new InlineMessage(this)), m_stack(new QStackedWidget(this)),
      m_view(new OrgChartView(m_stack)), m_preview(new PreviewPane(m_stack)), m_output(new PaperOutput(this)),
      m_day(gateway->today())
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(buildBar());
    auto *note = new QVBoxLayout;
    note->setContentsMargins(space::kL, 0, space::kL, 0);
    note->addWidget(m_message);
    rows->addLayout(note);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(new EmptyState(u"view-list-tree"_s, tr("Nothing to draw on that day"),
                                      tr("There are neither units nor people then: choose another day above."), {},
                                      m_stack));
    rows->addWidget(m_stack, 1);
    setFocusProxy(m_view);
    buildPreview();
    connect(m_view, &OrgChartView::personAsked, this, &OrgChartPane::personAsked);
    connect(m_view, &OrgChartView::unitAsked, this, &OrgChartPane::unitAsked);
    connect(m_view, &OrgChartView::zoomChanged, this,
            [this](double zoom) { m_size->setText(tr("%1%").arg(qRound(zoom * 100))); });
}

QWidget *OrgChartPane::buildBar()
{
    auto *bar = new QWidget(this);
    auto *edge = new QHBoxLayout(bar);
    edge->setContentsMargins(space::kM, space::kS, space::kM, space::kS);
    auto *tools = new QWidget(bar);
    edge->addWidget(tools);
    auto *row = new FlowLayout(tools, space::kS);
    m_find->setPlaceholderText(tr("Find a person or a unit"));
    m_find->setAccessibleName(tr("Find in the chart"));
    m_find->setMinimumWidth(theme::px(220));
    m_find->setClearButtonEnabled(true);
    connect(m_find, &QLineEdit::returnPressed, this, &OrgChartPane::findNext);
    row->addWidget(m_find);
    const auto tool = [&](const QString &icon, const QString &name, const auto &run) {
        auto *button = new QToolButton(bar);
        button->setIcon(theme::icon(icon));
        theme::makeFlat(button, name);
        connect(button, &QToolButton::clicked, this, run);
        row->addWidget(button);
        return button;
    };
    tool(u"zoom-out"_s, tr("Smaller (−)"), [this] { m_view->setZoom(m_view->zoom() / kZoomStep); });
    m_size->setText(tr("%1%").arg(100));
    m_size->setMinimumHeight(m_find->sizeHint().height());
    theme::setRole(m_size, TextRole::Muted);
    row->addWidget(m_size);
    tool(u"zoom-in"_s, tr("Larger (+)"), [this] { m_view->setZoom(m_view->zoom() * kZoomStep); });
    tool(u"zoom-fit-best"_s, tr("The whole chart"), [this] { m_view->fit(); });
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(tr("A4 across"), int(ChartPaper::A4));
    m_paper->addItem(tr("A3 across"), int(ChartPaper::A3));
    row->addWidget(m_paper);
    auto *paper = new QPushButton(tr("Print or save…"), bar);
    connect(paper, &QPushButton::clicked, this, [this] { preview(); });
    row->addWidget(paper);
    return bar;
}

void OrgChartPane::buildPreview()
{
    m_preview->setBackTip(tr("Back to the chart (Esc)"));
    auto *print = new QPushButton(tr("Print…"), m_preview);
    theme::makePrimary(print);
    auto *save = new QPushButton(tr("Save as PDF/A…"), m_preview);
    m_preview->addButton(save);
    m_preview->addButton(print);
    connect(print, &QPushButton::clicked, m_output, &PaperOutput::print);
    connect(save, &QPushButton::clicked, m_output, &PaperOutput::saveAs);
    connect(m_preview, &PreviewPane::backRequested, this, &OrgChartPane::back);
    connect(m_output, &PaperOutput::previewReady, this, [this](const QString &title, const QByteArray &pdf) {
        m_message->clear();
        m_preview->showPrinted(title, pdf);
        m_stack->setCurrentWidget(m_preview);
        m_preview->setFocus(Qt::OtherFocusReason);
        if (std::exchange(m_saveNext, false))
            m_output->saveAs();
    });
    connect(m_output, &PaperOutput::written, this,
            [this](const QString &path) { m_message->showMessage(Tone::Ok, tr("Saved as %1.").arg(path)); });
    connect(m_output, &PaperOutput::printed, this,
            [this] { m_message->showMessage(Tone::Ok, tr("Sent to the printer.")); });
    connect(m_output, &PaperOutput::failed, this,
            [this](const Error &error) { ErrorPresenter::present(error, m_message); });
    connect(m_output, &PaperOutput::done, this, &OrgChartPane::done);
}

void OrgChartPane::show(const StaffBook &book, const QDate &day)
{
    if (showsPaper() && day != m_day)
        back();
    m_book = book;
    m_day = day;
    m_stale = true;
    if (isVisible())
        draw();
}

void OrgChartPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    draw();
}

void OrgChartPane::draw()
{
    if (!std::exchange(m_stale, false))
        return;
    const OrgChart chart = chartOn(m_book, m_day);
    m_view->setChart(chart);
    const bool empty = chart.units.isEmpty() && chart.elsewhere.isEmpty();
    if (!showsPaper())
        m_stack->setCurrentIndex(empty ? 2 : 0);
    if (!empty && !std::exchange(m_fitted, true))
        m_view->fit();
}

void OrgChartPane::findNext()
{
    if (m_view->find(m_find->text()))
        m_message->clear();
    else
        m_message->showMessage(Tone::Neutral, tr("Nobody and no unit of that day has these words."));
}

void OrgChartPane::preview(bool save)
{
    m_saveNext = save;
    const int asked = ++m_asked;
    const auto paper = ChartPaper(m_paper->currentData().toInt());
    deliver(m_gateway->sheet(m_day, paper), this, [this, asked](const Result<OrgSheet> &sheet) {
        if (asked != m_asked)
            return;
        if (!sheet) {
            ErrorPresenter::present(sheet.error(), m_message);
            return;
        }
        m_output->preview([sheet = *sheet] { return orgPaper(sheet); },
                          tr("organisation chart %1").arg(sheet->chart.day.toString(Qt::ISODate)));
    });
}

void OrgChartPane::back()
{
    ++m_asked;
    m_output->forget();
    m_preview->clear();
    m_stack->setCurrentIndex(0);
    focusChart();
}

bool OrgChartPane::showsPaper() const
{
    return m_stack->currentWidget() == m_preview;
}

bool OrgChartPane::isIdle() const
{
    return m_output->pending() == 0;
}

void OrgChartPane::focusChart()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void OrgChartPane::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

} // namespace gonfalone
