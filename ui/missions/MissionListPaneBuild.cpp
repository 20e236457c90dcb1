// The part of MissionListPane that puts it together.
#include "ui/missions/MissionListPane.h"

#include "ui/base/EmptyState.h"
#include "ui/base/FilterChips.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/missions/MissionDelegate.h"
#include "ui/missions/MissionShelves.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSearchAfterMs = 150;

} // namespace

const QList<MissionShelf> &missionShelves()
{
    using enum MissionState;
    static const QList<MissionShelf> all{
        {"all", QT_TRANSLATE_NOOP("gonfalone::MissionListPane", "All"), {}},
        {"decide", QT_TRANSLATE_NOOP("gonfalone::MissionListPane", "To decide"), {Draft, Requested, Returned, Refused}},
        {"away", QT_TRANSLATE_NOOP("gonfalone::MissionListPane", "Authorised"), {Authorised, UnderWay, Cancelled}},
        {"refund",
         QT_TRANSLATE_NOOP("gonfalone::MissionListPane", "Refund"),
         {RefundClaimed, RefundReturned, RefundRefused, Admitted, LiquidationProposed}},
        {"done", QT_TRANSLATE_NOOP("gonfalone::MissionListPane", "Finished"), {Settled, Closed, Withdrawn}},
    };
    return all;
}

MissionListPane::MissionListPane(MissionGateway *gateway, QWidget *parent)
    : QFrame(parent), m_gateway(gateway), m_model(new MissionListModel(gateway, this)),
      m_delegate(new MissionDelegate(this)), m_filters(new FilterChips(this)), m_year(new QComboBox(this)),
      m_person(new QComboBox(this)), m_search(new QLineEdit(this)), m_sort(new QToolButton(this)),
      m_message(new InlineMessage(this)), m_stack(new QStackedWidget(this)), m_view(new QListView(this)),
      m_empty(new EmptyState(u"folder-open"_s, {}, {}, {}, this)), m_footer(new QLabel(this)),
      m_totalsButton(new QToolButton(this))
{
    setProperty("panel", true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kSearchAfterMs);
    m_delegate->setToday(gateway->clock().today());
    build();
    buildSortMenu();
    bind();
    ask();
    askCounts();
}

void MissionListPane::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::kM, space::kS, space::kM, space::kS);
    head->setSpacing(space::kS);
    QList<FilterChips::Filter> filters;
    for (const MissionShelf &shelf : missionShelves())
        filters.append({QString::fromLatin1(shelf.id), tr(shelf.label), -1});
    m_filters->setFilters(filters);
    head->addWidget(m_filters);
    auto *narrow = new QHBoxLayout;
    m_year->setAccessibleName(tr("Year of departure"));
    m_person->setAccessibleName(tr("Who goes"));
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_person->setMinimumContentsLength(8);
    narrow->addWidget(m_year);
    narrow->addWidget(m_person, 1);
    head->addLayout(narrow);
    auto *row = new QHBoxLayout;
    m_search->setPlaceholderText(tr("Search number, person, place, purpose…"));
    m_search->setAccessibleName(tr("Search in the list"));
    m_search->setToolTip(tr("Search in the list (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setToolButtonStyle(Qt::ToolButtonTextOnly);
    row->addWidget(m_search, 1);
    row->addWidget(m_sort);
    head->addLayout(row);
    head->addWidget(m_message);
    layout->addLayout(head);
    auto *rule = new QFrame(this);
    rule->setProperty("rule", true);
    layout->addWidget(rule);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Missions"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildFoot());
    offer(m_year, tr("All years"), {}, {});
    offer(m_person, tr("All persons"), {}, {});
}

QWidget *MissionListPane::buildFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("bar", u"bottom"_s);
    auto *words = new QHBoxLayout(foot);
    words->setContentsMargins(space::kM, space::kM, space::kM, space::kM);
    theme::setRole(m_footer, TextRole::Muted);
    m_footer->setWordWrap(true);
    words->addWidget(m_footer, 1);
    m_totalsButton->setText(tr("Totals…"));
    m_totalsButton->setToolTip(tr("What the missions came to, by year and person"));
    m_totalsButton->setAccessibleName(m_totalsButton->toolTip());
    m_totalsButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    words->addWidget(m_totalsButton);
    return foot;
}

void MissionListPane::buildSortMenu()
{
    auto *menu = new QMenu(m_sort);
    auto *group = new QActionGroup(menu);
    const QList<std::tuple<QString, MissionSort, bool>> orders{
        {tr("Latest departure"), MissionSort::Departure, true},
        {tr("First departure"), MissionSort::Departure, false},
        {tr("Number"), MissionSort::Label, true},
        {tr("Person"), MissionSort::Person, false},
        {tr("Place"), MissionSort::Destination, false},
        {tr("Amount claimed"), MissionSort::Claimed, true},
    };
    for (const auto &[text, sort, descending] : orders) {
        auto *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(sort == m_query.sort && descending == m_query.descending);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, text = text, sort = sort, descending = descending] {
            m_sort->setText(text + u" ▾"_s);
            setSort(sort, descending);
        });
    }
    m_sort->setMenu(menu);
    m_sort->setText(std::get<0>(orders.first()) + u" ▾"_s);
    m_sort->setAccessibleName(tr("Order of the list"));
    m_sort->setToolTip(tr("Order of the list"));
}

} // namespace gonfalone
