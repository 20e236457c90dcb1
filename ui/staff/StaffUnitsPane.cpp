#include "ui/staff/StaffUnitsPane.h"

#include "core/staff/OrgChart.h"
#include "ui/base/EmptyState.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/RowDelegate.h"
#include "ui/base/Theme.h"
#include "ui/staff/FactForm.h"
#include "ui/staff/StaffWords.h"

#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTreeWidth = 396;
constexpr int kUnitRole = Qt::UserRole;

QString secondLine(const ChartUnit &unit)
{
    QStringList parts{unitName(unit.kind)};
    parts << (unit.head.isValid() ? unit.headName : StaffWords::tr("nobody leads it"));
    const int people = int(unit.members.size());
    parts << (people == 1 ? StaffWords::tr("1 person") : StaffWords::tr("%n people", nullptr, people));
    return parts.join(u" · "_s);
}

} // namespace

StaffUnitsPane::StaffUnitsPane(StaffGateway *gateway, QWidget *parent)
    : QWidget(parent), m_gateway(gateway), m_split(new QSplitter(this)), m_tree(new QTreeWidget(this)),
      m_footer(new QLabel(this)), m_left(new QStackedWidget(this)),
      m_empty(new EmptyState(u"folder-open"_s, {}, {}, {}, this)), m_right(new QStackedWidget(this)),
      m_detail(new StaffUnitPane(gateway, this))
{
    build(gateway->actor().may(Permission::ManageStaff));
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (!m_settingUp && item)
            emit chosen({item->data(0, kUnitRole).toLongLong()});
    });
    connect(m_detail, &StaffUnitPane::newGivenUp, this, [this] {
        if (m_selected.isValid())
            open(m_selected);
        else
            m_right->setCurrentIndex(1);
        focusTree();
    });
}

void StaffUnitsPane::build(bool writes)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *left = new QFrame(m_split);
    left->setProperty("panel", true);
    auto *rows = new QVBoxLayout(left);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    m_tree->setHeaderHidden(true);
    m_tree->setItemDelegate(new RowDelegate(this, true));
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(space::kL);
    m_tree->setAccessibleName(tr("Units"));
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_left->addWidget(m_tree);
    m_left->addWidget(m_empty);
    rows->addWidget(m_left, 1);
    auto *foot = new QFrame(left);
    foot->setProperty("bar", u"bottom"_s);
    auto *edge = new QHBoxLayout(foot);
    edge->setContentsMargins(space::kM, space::kS, space::kM, space::kS);
    auto *inside = new QWidget(foot);
    edge->addWidget(inside);
    auto *flow = new FlowLayout(inside, space::kS);
    auto *add = new QPushButton(tr("Add a unit"), foot);
    add->setVisible(writes);
    theme::setRole(m_footer, TextRole::Muted);
    m_footer->setMinimumHeight(add->sizeHint().height());
    flow->addWidget(add);
    flow->addWidget(m_footer);
    rows->addWidget(foot);
    connect(add, &QPushButton::clicked, this, &StaffUnitsPane::newRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, &StaffUnitsPane::newRequested);
    m_empty->setContent(u"folder-open"_s, tr("No units on that day"),
                        tr("Add the offices and secretariats of the cabinet, from the day since when they are there."),
                        writes ? tr("Add a unit") : QString());
    m_right->addWidget(m_detail);
    m_right->addWidget(new EmptyState(u"view-list-tree"_s, tr("Choose a unit"),
                                      tr("Who leads it, who is there and what it was called, from when to when."), {},
                                      m_right));
    m_right->setCurrentIndex(1);
    m_split->addWidget(left);
    m_split->addWidget(m_right);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({kTreeWidth, 2 * kTreeWidth});
    layout->addWidget(m_split);
    setFocusProxy(m_tree);
}

void StaffUnitsPane::setBook(const StaffBook &book, const QDate &day)
{
    m_book = book;
    m_day = day;
    fill();
    if (m_selected.isValid() && !m_detail->newForm()->isOpen())
        m_detail->show(m_book, m_selected, m_day);
}

void StaffUnitsPane::fill()
{
    m_settingUp = true;
    m_tree->clear();
    QHash<StaffUnitId, QTreeWidgetItem *> items;
    const OrgChart chart = chartOn(m_book, m_day);
    for (const ChartUnit &unit : chart.units) {
        QTreeWidgetItem *above = items.value(unit.parent);
        auto *item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_tree);
        const QString below = secondLine(unit);
        item->setText(0, unit.name + u'\n' + below);
        item->setData(0, Qt::AccessibleTextRole, unit.name + u", "_s + below);
        item->setToolTip(0, unit.name);
        item->setData(0, kUnitRole, unit.unit.value);
        if (!unit.deleghe.isEmpty()) {
            item->setData(0, RowDelegate::ChipRole, unit.deleghe.first().delega);
            item->setData(0, RowDelegate::ChipToneRole, int(Tone::Accent));
        }
        items.insert(unit.unit, item);
    }
    m_tree->expandAll();
    m_settingUp = false;
    mark(m_selected);
    const int count = int(chart.units.size());
    m_footer->setText(count == 1 ? tr("1 unit") : tr("%n units", nullptr, count));
    m_left->setCurrentIndex(count > 0 ? 0 : 1);
}

void StaffUnitsPane::mark(StaffUnitId unit)
{
    m_settingUp = true;
    QTreeWidgetItem *found = nullptr;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->data(0, kUnitRole).toLongLong() == unit.value)
            found = *it;
    }
    m_tree->setCurrentItem(found);
    if (found)
        m_tree->scrollToItem(found);
    m_settingUp = false;
}

void StaffUnitsPane::open(StaffUnitId unit)
{
    m_selected = unit;
    mark(unit);
    m_right->setCurrentIndex(0);
    m_detail->show(m_book, unit, m_day);
}

void StaffUnitsPane::newUnit()
{
    m_right->setCurrentIndex(0);
    m_detail->beginNew(m_book, m_selected, m_day);
}

void StaffUnitsPane::focusTree()
{
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

} // namespace gonfalone
