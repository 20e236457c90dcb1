#include "ui/evaluation/CalibrationPane.h"

#include "ui/base/Card.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FactsTable.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/evaluation/CalibrationChart.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 40;

} // namespace

CalibrationPane::CalibrationPane(EvaluationGateway *gateway, QWidget *parent)
    : QWidget(parent), m_gateway(gateway), m_title(new QLabel(this)), m_message(new InlineMessage(this)),
      m_chart(new CalibrationChart(this)), m_quota(new QLabel(this)),
      m_table(new FactsTable(tr("Scores of the office"),
                             QStringList() << tr("Name") << tr("Number") << tr("Category") << tr("State") << tr("Score")
                                           << tr("Band"),
                             2, this))
{
    build();
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) {
        if (row < m_office.rows.size())
            emit sheetAsked(m_office.rows.at(row).label);
    });
    connect(m_chart, &CalibrationChart::bandChosen, this, [this](const QString &band) {
        for (int row = 0; row < m_office.rows.size(); ++row) {
            if (m_office.rows.at(row).band == band && m_office.rows.at(row).score != kNoScore)
                return m_table->setCurrentCell(row, 0);
        }
    });
}

void CalibrationPane::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget;
    content->setProperty("transparent", true);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    rows->setSpacing(space::kM);
    auto *bar = new QHBoxLayout;
    auto *back = new QPushButton(theme::icon(u"go-previous"_s), tr("Back"), content);
    back->setToolTip(tr("Back to the sheet (Esc)"));
    connect(back, &QPushButton::clicked, this, &CalibrationPane::backRequested);
    theme::setRole(m_title, TextRole::Heading);
    bar->addWidget(back);
    bar->addWidget(m_title, 1);
    rows->addLayout(bar);
    rows->addWidget(m_message);
    auto *shape = new Card(tr("Sheets by band"), content);
    shape->body()->addWidget(m_chart);
    m_quota->setWordWrap(true);
    m_quota->setTextFormat(Qt::PlainText);
    theme::setRole(m_quota, TextRole::Note);
    shape->body()->addWidget(m_quota);
    rows->addWidget(shape);
    auto *list = new Card(tr("Scores of the office"), content);
    m_table->setMostRows(kMostRows);
    m_table->setEmptyText(tr("No sheet of yours is in this cycle."));
    list->body()->addWidget(m_table);
    rows->addWidget(list);
    rows->addStretch(1);
    scroll->setWidget(content);
    outer->addWidget(scroll);
    setFocusProxy(m_chart);
}

void CalibrationPane::show(int year)
{
    m_title->setText(tr("Calibration of %1").arg(year));
    ++m_pending;
    deliver(m_gateway->calibration(year), this, [this](const Result<Calibration> &office) {
        --m_pending;
        if (!office) {
            clear();
            ErrorPresenter::present(office.error(), m_message);
            return;
        }
        m_message->clear();
        present(*office);
    });
}

void CalibrationPane::clear()
{
    present({});
    m_quota->clear();
}

void CalibrationPane::present(const Calibration &office)
{
    m_office = office;
    m_chart->setCalibration(office);
    QList<QStringList> rows;
    for (const CalibrationRow &row : office.rows)
        rows << QStringList{row.name,
                            row.label,
                            row.category,
                            evaluationStateName(row.state),
                            row.score == kNoScore ? tr("none yet") : scoreText(row.score),
                            row.emolumento && !row.band.isEmpty() ? tr("%1, no economic effect").arg(row.band)
                                                                  : row.band};
    m_table->setRows(rows);
    QStringList lines;
    if (office.mostTop < 0)
        lines << tr("No quota of top scores is set.");
    else
        lines << tr("Quota of top scores: %1 percent of %n sheets, %2 at most (%3); %4 are there.", nullptr,
                    int(office.rows.size()))
                     .arg(office.quota)
                     .arg(office.mostTop)
                     .arg(office.quotaSource)
                     .arg(office.top);
    if (office.exceeds())
        lines << tr("The quota is exceeded: what is to be lower is scored again before it is confirmed.");
    if (office.notMine > 0)
        lines << tr("%n sheets are another evaluator's and are not counted.", nullptr, office.notMine);
    m_quota->setText(lines.join(u'\n'));
    theme::setRole(m_quota, office.exceeds() ? TextRole::ErrorText : TextRole::Note);
}

QString CalibrationPane::quotaText() const
{
    return m_quota->text();
}

void CalibrationPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit backRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace gonfalone
