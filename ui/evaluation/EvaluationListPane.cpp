#include "ui/evaluation/EvaluationListPane.h"

#include "core/calendar/HumanDate.h"
#include "ui/base/EmptyState.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FilterChips.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/RowDelegate.h"
#include "ui/base/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSearchAfterMs = 150;

} // namespace

EvaluationListPane::EvaluationListPane(EvaluationGateway *gateway, QWidget *parent)
    : QFrame(parent), m_gateway(gateway), m_model(new EvaluationListModel(this)), m_year(new QComboBox(this)),
      m_cycle(new QPushButton(tr("Cycle…"), this)), m_due(new QLabel(this)), m_filters(new FilterChips(this)),
      m_search(new QLineEdit(this)), m_message(new InlineMessage(this)), m_stack(new QStackedWidget(this)),
      m_view(new QListView(this)), m_empty(new EmptyState(u"view-calendar"_s, {}, {}, {}, this)),
      m_footer(new QLabel(this)), m_new(new QPushButton(tr("New sheet"), this)),
      m_calibration(new QPushButton(tr("Calibration"), this))
{
    setProperty("panel", true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kSearchAfterMs);
    build();
    bind();
    refresh();
}

bool EvaluationListPane::writes() const
{
    return m_gateway->actor().may(Permission::WriteEvaluations);
}

void EvaluationListPane::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::kM, space::kS, space::kM, space::kS);
    head->setSpacing(space::kS);
    auto *year = new QHBoxLayout;
    m_year->setAccessibleName(tr("Year of the cycle"));
    m_year->setToolTip(m_year->accessibleName());
    m_year->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_year->setMinimumContentsLength(12);
    m_cycle->setToolTip(tr("Open a cycle, close it, look at the system of evaluation"));
    m_cycle->setAccessibleDescription(m_cycle->toolTip());
    year->addWidget(m_year, 1);
    year->addWidget(m_cycle);
    m_cycle->setVisible(writes());
    head->addLayout(year);
    theme::setRole(m_due, TextRole::Note);
    m_due->setWordWrap(true);
    m_due->setTextFormat(Qt::PlainText);
    head->addWidget(m_due);
    QList<FilterChips::Filter> filters;
    for (const EvaluationShelf &shelf : evaluationShelves())
        filters.append({QString::fromLatin1(shelf.id), tr(shelf.label), -1});
    m_filters->setAccessibleName(tr("Which sheets"));
    m_filters->setFilters(filters);
    head->addWidget(m_filters);
    m_search->setPlaceholderText(tr("Search name, number, category, state…"));
    m_search->setAccessibleName(tr("Search in the list"));
    m_search->setToolTip(tr("Search in the list (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    head->addWidget(m_search);
    head->addWidget(m_message);
    layout->addLayout(head);
    auto *rule = new QFrame(this);
    rule->setProperty("rule", true);
    layout->addWidget(rule);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowDelegate(this, true));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Sheets"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildFoot());
}

QWidget *EvaluationListPane::buildFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("bar", u"bottom"_s);
    auto *edge = new QHBoxLayout(foot);
    edge->setContentsMargins(space::kM, space::kS, space::kM, space::kS);
    auto *inside = new QWidget(foot);
    edge->addWidget(inside);
    auto *words = new FlowLayout(inside, space::kS);
    theme::setRole(m_footer, TextRole::Muted);
    m_new->setToolTip(tr("Open the sheet of a person (Ctrl+N)"));
    m_calibration->setToolTip(tr("The scores of the office beside each other (Ctrl+L)"));
    words->addWidget(m_new);
    words->addWidget(m_calibration);
    words->addWidget(m_footer);
    m_footer->setMinimumHeight(m_new->sizeHint().height());
    m_new->setVisible(writes());
    m_calibration->setVisible(writes());
    return foot;
}

void EvaluationListPane::bind()
{
    connect(&m_pause, &QTimer::timeout, this, &EvaluationListPane::filter);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_filters, &FilterChips::currentChanged, this, &EvaluationListPane::filter);
    connect(m_year, &QComboBox::activated, this, [this] { setYear(m_year->currentData().toInt()); });
    connect(m_message, &InlineMessage::actionTriggered, this, &EvaluationListPane::refresh);
    connect(m_cycle, &QPushButton::clicked, this, &EvaluationListPane::cycleRequested);
    connect(m_new, &QPushButton::clicked, this, &EvaluationListPane::newRequested);
    connect(m_calibration, &QPushButton::clicked, this, &EvaluationListPane::calibrationRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (cockpit().cycle)
            emit newRequested();
        else
            emit cycleRequested();
    });
    m_choice = new RowChoice(
        m_view, m_search, [](const QModelIndex &row) { return row.data(EvaluationListModel::LabelRole).toString(); },
        [this](const QString &label) { return m_model->rowOf(label); }, this);
    m_choice->setTakesFirst(false); // a sheet is opened, and its reading told, when a person chooses it
    connect(m_choice, &RowChoice::chosen, this, &EvaluationListPane::chosen);
    connect(m_choice, &RowChoice::entered, this, &EvaluationListPane::entered);
}

void EvaluationListPane::refresh()
{
    ++m_asking;
    deliver(m_gateway->cockpit(m_wantedYear), this,
            [this, question = ++m_question](const Result<EvaluationCockpit> &cockpit) {
                --m_asking;
                if (question == m_question)
                    take(cockpit);
            });
}

void EvaluationListPane::take(const Result<EvaluationCockpit> &cockpit)
{
    if (!cockpit) {
        ErrorPresenter::present(cockpit.error(), m_message);
        return;
    }
    m_message->clear();
    m_choice->quietly([&] { m_model->setCockpit(*cockpit); });
    m_wantedYear = cockpit->cycle ? cockpit->cycle->year : m_wantedYear;
    offerYears();
    showDue();
    int late = 0;
    for (const EvaluationShelf &shelf : evaluationShelves()) {
        const int count = m_model->countOn(shelf);
        m_filters->setCount(QString::fromLatin1(shelf.id), count);
        late = QLatin1String(shelf.id) == "late"_L1 ? count : late;
    }
    filter();
    emit waiting(late);
    emit loaded();
}

void EvaluationListPane::offerYears()
{
    m_year->clear();
    for (const EvaluationCycle &one : cockpit().cycles)
        m_year->addItem(one.closedOn.isValid() ? tr("%1 (closed)").arg(one.year) : QString::number(one.year), one.year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(m_wantedYear)));
    m_year->setEnabled(m_year->count() > 0);
    m_new->setEnabled(cockpit().cycle && !cockpit().cycle->closedOn.isValid());
    m_calibration->setEnabled(cockpit().cycle.has_value());
}

/// What the whole office has before it: the day of the goals, and who has no sheet.
void EvaluationListPane::showDue()
{
    QStringList lines;
    if (const auto &cycle = cockpit().cycle; cycle && !cycle->closedOn.isValid()) {
        const int left = int(m_gateway->today().daysTo(cycle->goalsDue));
        const auto waits = [](const EvaluationRow &row) { return row.sheet.state == EvaluationState::Goals; };
        const auto goals = int(std::count_if(cockpit().rows.cbegin(), cockpit().rows.cend(), waits));
        if (left >= 0)
            lines << tr("Goals by %1: %2 left.").arg(humanDate(cycle->goalsDue), humanDays(left));
        else if (goals > 0)
            lines
                << tr("The goals were due by %1: %n sheets are late.", nullptr, goals).arg(humanDate(cycle->goalsDue));
        if (cockpit().without > 0)
            lines << tr("%n people have no sheet yet.", nullptr, cockpit().without);
    }
    m_due->setText(lines.join(u' '));
    m_due->setVisible(!lines.isEmpty());
}

QString EvaluationListPane::dueText() const
{
    return m_due->text();
}

QString EvaluationListPane::footer() const
{
    return m_footer->text();
}

void EvaluationListPane::setYear(int year)
{
    m_wantedYear = year;
    refresh();
}

void EvaluationListPane::setFilter(const QString &id)
{
    m_filters->setCurrent(id);
    filter();
}

void EvaluationListPane::setSearch(const QString &text)
{
    m_search->setText(text);
}

void EvaluationListPane::filter()
{
    m_choice->quietly([&] { m_model->setFilter(m_filters->current(), m_search->text()); });
    const int count = m_model->rowCount();
    m_footer->setText(count == 1 ? tr("1 sheet") : tr("%n sheets", nullptr, count));
    showEmpty();
    select(selected());
}

void EvaluationListPane::showEmpty()
{
    const int count = m_model->rowCount();
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    if (count > 0)
        return;
    if (!cockpit().cycle)
        m_empty->setContent(u"view-calendar"_s, tr("No cycle of evaluation yet"),
                            writes() ? tr("Open the cycle of the year: the system of evaluation in force on its first "
                                          "day is taken. Another system is added there too.")
                                     : tr("Your sheets appear here when who evaluates opens them."),
                            writes() ? tr("Open a cycle…") : QString());
    else if (!cockpit().rows.isEmpty())
        m_empty->setContent(u"edit-find"_s, tr("No sheet here"),
                            tr("No sheet of the year has all this. Try fewer words, or “All”."));
    else
        m_empty->setContent(u"document-new"_s, tr("No sheet in %1 yet").arg(cockpit().cycle->year),
                            writes() ? tr("Open the sheet of each person: goals, diary and scores are written there.")
                                     : tr("Your sheets appear here when who evaluates opens them."),
                            writes() ? tr("New sheet") : QString());
}

void EvaluationListPane::focusYear()
{
    m_year->setFocus(Qt::ShortcutFocusReason);
}

} // namespace gonfalone
