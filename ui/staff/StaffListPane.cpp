#include "ui/staff/StaffListPane.h"

#include "ui/base/EmptyState.h"
#include "ui/base/FilterChips.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/RowDelegate.h"
#include "ui/base/Theme.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBoxChars = 10;

} // namespace

StaffListPane::StaffListPane(bool writes, QWidget *parent)
    : QFrame(parent), m_model(new StaffListModel(this)), m_shelves(new FilterChips(this)),
      m_search(new QLineEdit(this)), m_unit(new QComboBox(this)), m_contract(new QComboBox(this)),
      m_sort(new QToolButton(this)), m_stack(new QStackedWidget(this)), m_view(new QListView(this)),
      m_empty(new EmptyState(u"system-users"_s, {}, {}, {}, this)), m_footer(new QLabel(this)),
      m_add(new QPushButton(tr("Add a person"), this)), m_import(new QPushButton(tr("Import…"), this)), m_writes(writes)
{
    setProperty("panel", true);
    build(writes);
    buildSort();
    connect(m_shelves, &FilterChips::currentChanged, this, &StaffListPane::filter);
    connect(m_search, &QLineEdit::textChanged, this, &StaffListPane::filter);
    for (QComboBox *box : {m_unit, m_contract})
        connect(box, &QComboBox::currentIndexChanged, this, &StaffListPane::filter);
    connect(m_add, &QPushButton::clicked, this, &StaffListPane::newRequested);
    connect(m_import, &QPushButton::clicked, this, &StaffListPane::importRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, &StaffListPane::newRequested);
    m_choice = new RowChoice(
        m_view, m_search,
        [this](const QModelIndex &row) {
            const StaffPersonId person = m_model->personAt(row.row());
            return person.isValid() ? QString::number(person.value) : QString();
        },
        [this](const QString &key) { return m_model->rowOf(StaffPersonId{key.toLongLong()}); }, this);
    connect(m_choice, &RowChoice::chosen, this, [this] { emit chosen(selected()); });
    connect(m_choice, &RowChoice::entered, this, &StaffListPane::entered);
}

void StaffListPane::build(bool writes)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::kM, space::kS, space::kM, space::kS);
    head->setSpacing(space::kS);
    m_shelves->setAccessibleName(tr("Which people"));
    m_shelves->setFilters(QList<FilterChips::Filter>()
                          << FilterChips::Filter{u"here"_s, tr("In service"), -1}
                          << FilterChips::Filter{u"leaving"_s, tr("Ending within 90 days"), -1}
                          << FilterChips::Filter{u"all"_s, tr("All"), -1});
    head->addWidget(m_shelves);
    auto *row = new QHBoxLayout;
    m_search->setPlaceholderText(tr("Search name, number, unit…"));
    m_search->setAccessibleName(tr("Search the people"));
    m_search->setClearButtonEnabled(true);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setToolButtonStyle(Qt::ToolButtonTextOnly);
    row->addWidget(m_search, 1);
    row->addWidget(m_sort);
    head->addLayout(row);
    auto *boxes = new QHBoxLayout;
    for (QComboBox *box : {m_unit, m_contract}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kBoxChars);
        boxes->addWidget(box, 1);
    }
    m_unit->setAccessibleName(tr("Unit of the people"));
    m_contract->setAccessibleName(tr("Contract of the people"));
    m_contract->addItem(tr("Every contract"), -1);
    for (const ContractKind kind : {ContractKind::Permanent, ContractKind::Art90, ContractKind::Art110,
                                    ContractKind::Seconded, ContractKind::Portavoce, ContractKind::External})
        m_contract->addItem(contractName(kind), int(kind));
    head->addLayout(boxes);
    layout->addLayout(head);
    auto *rule = new QFrame(this);
    rule->setProperty("rule", true);
    layout->addWidget(rule);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowDelegate(this, true));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("People"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    auto *foot = new QFrame(this);
    foot->setProperty("bar", u"bottom"_s);
    auto *edge = new QHBoxLayout(foot);
    edge->setContentsMargins(space::kM, space::kS, space::kM, space::kS);
    auto *inside = new QWidget(foot);
    edge->addWidget(inside);
    auto *words = new FlowLayout(inside, space::kS);
    theme::setRole(m_footer, TextRole::Muted);
    words->addWidget(m_add);
    words->addWidget(m_import);
    words->addWidget(m_footer);
    m_footer->setMinimumHeight(m_add->sizeHint().height());
    m_add->setVisible(writes);
    m_import->setVisible(writes);
    layout->addWidget(foot);
}

void StaffListPane::buildSort()
{
    auto *menu = new QMenu(m_sort);
    auto *group = new QActionGroup(menu);
    const QList<std::pair<QString, StaffFilter::Sort>> orders{{tr("Name"), StaffFilter::Sort::Name},
                                                              {tr("Unit"), StaffFilter::Sort::Unit},
                                                              {tr("Contract"), StaffFilter::Sort::Contract},
                                                              {tr("End of the contract"), StaffFilter::Sort::End}};
    for (const auto &[text, sort] : orders) {
        auto *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(sort == StaffFilter::Sort::Name);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, text = text, sort = sort] {
            m_sort->setText(text + u" ▾"_s);
            setSort(sort);
        });
    }
    m_sort->setMenu(menu);
    m_sort->setText(tr("Name") + u" ▾"_s);
    m_sort->setAccessibleName(tr("Order of the list"));
    m_sort->setToolTip(tr("Order of the list"));
}

void StaffListPane::fillUnits(const StaffBook &then)
{
    const QSignalBlocker quiet(m_unit);
    const StaffUnitId chosen = m_model->filter().unit;
    m_unit->clear();
    m_unit->addItem(tr("Every unit"), 0);
    QList<QPair<QString, qint64>> rows;
    for (const UnitPeriod &one : then.units)
        rows.append({one.name, one.unit.value});
    std::sort(rows.begin(), rows.end(),
              [](const auto &one, const auto &other) { return one.first.localeAwareCompare(other.first) < 0; });
    for (const auto &[name, unit] : std::as_const(rows))
        m_unit->addItem(name, unit);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(chosen.value)));
}

void StaffListPane::setBook(const StaffBook &then, const QDate &day)
{
    fillUnits(then);
    m_choice->quietly([&] { m_model->setBook(then, day); });
    m_shelves->setCount(u"here"_s, m_model->count(StaffFilter::Shelf::Here));
    m_shelves->setCount(u"leaving"_s, m_model->count(StaffFilter::Shelf::Leaving));
    m_shelves->setCount(u"all"_s, m_model->count(StaffFilter::Shelf::All));
    filter();
}

void StaffListPane::filter()
{
    StaffFilter wanted = m_model->filter();
    wanted.shelf = m_shelves->current() == u"here"_s ? StaffFilter::Shelf::Here
        : m_shelves->current() == u"leaving"_s       ? StaffFilter::Shelf::Leaving
                                                     : StaffFilter::Shelf::All;
    wanted.words = m_search->text();
    wanted.unit = {m_unit->currentData().toLongLong()};
    const int kind = m_contract->currentData().toInt();
    wanted.contract = kind < 0 ? std::nullopt : std::optional(ContractKind(kind));
    m_choice->quietly([&] { m_model->setFilter(wanted); });
    showRows();
    select(selected());
}

void StaffListPane::setSort(StaffFilter::Sort sort)
{
    StaffFilter wanted = m_model->filter();
    wanted.sort = sort;
    m_choice->quietly([&] { m_model->setFilter(wanted); });
    select(selected());
}

void StaffListPane::showRows()
{
    const int count = m_model->rowCount();
    m_footer->setText(count == 1 ? tr("1 person") : tr("%n people", nullptr, count));
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    if (count > 0)
        return;
    const bool nobody = m_model->count(StaffFilter::Shelf::All) == 0;
    if (nobody)
        m_empty->setContent(u"system-users"_s, tr("Nobody is written here yet"),
                            m_writes
                                ? tr("Add the people of the cabinet one by one, or import the personnel office's list.")
                                : tr("Whoever manages the people of the office adds them."),
                            m_writes ? tr("Add a person") : QString());
    else
        m_empty->setContent(u"edit-find"_s, tr("Nobody here"),
                            tr("Nobody on that day has all this. Try another day, fewer words, or “All”."));
}

void StaffListPane::select(StaffPersonId person)
{
    m_choice->select(person.isValid() ? QString::number(person.value) : QString());
}

StaffPersonId StaffListPane::selected() const
{
    return StaffPersonId{m_choice->selected().toLongLong()};
}

void StaffListPane::showUnit(StaffUnitId unit)
{
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(unit.value)));
}

void StaffListPane::setShelf(StaffFilter::Shelf shelf)
{
    m_shelves->setCurrent(shelf == StaffFilter::Shelf::Here          ? u"here"_s
                              : shelf == StaffFilter::Shelf::Leaving ? u"leaving"_s
                                                                     : u"all"_s);
    filter();
}

} // namespace gonfalone
