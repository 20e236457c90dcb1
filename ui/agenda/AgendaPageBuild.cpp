// The part of AgendaPage that puts it together.
#include "ui/agenda/AgendaPage.h"

#include "ui/agenda/AgendaForm.h"
#include "ui/agenda/AgendaListView.h"
#include "ui/agenda/AppointmentPanel.h"
#include "ui/agenda/CalendarList.h"
#include "ui/agenda/InvitationCard.h"
#include "ui/agenda/MiniMonth.h"
#include "ui/agenda/MonthView.h"
#include "ui/agenda/PeopleView.h"
#include "ui/agenda/QuickEntry.h"
#include "ui/agenda/StandInCard.h"
#include "ui/agenda/TimeGridView.h"
#include "ui/agenda/YearView.h"
#include "ui/base/ElidedLabel.h"
#include "ui/base/FilterChips.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeft = 216;
constexpr int kMostLeft = 330; // however large the text is: the views need the room
constexpr int kForm = 420;
constexpr int kLeastPanel = 280;
constexpr int kMostPanel = 430;
constexpr int kMostForm = 560;
constexpr int kMiddle = 760;
constexpr int kLookAfterMs = 250;
constexpr int kTypingMs = 250;

} // namespace

AgendaPage::AgendaPage(AgendaGateway *gateway, QWidget *parent)
    : WorkPage(parent), m_gateway(gateway), m_split(new QSplitter(this)),
      m_form(new AgendaForm(gateway->clock(), this)), m_day(gateway->clock().today())
{
    gateway->setParent(this);
    build();
    bind();
    m_form->installEventFilter(this);
    installEventFilter(this);
    buildLetterPreview();
    bindPapers();
    buildRequests();
    bindInvitation();
    buildCommands();
    begin();
    refreshCommands();
}

void AgendaPage::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(buildLeft());
    row->addWidget(m_split, 1);
    m_split->addWidget(buildMiddle());
    m_split->addWidget(m_form);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({kMiddle, kForm});
    m_form->setVisible(false);
}

QWidget *AgendaPage::buildLeft()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *panel = new QWidget;
    panel->setMinimumWidth(1); // the names of calendars are cut before the column is
    auto *rows = new QVBoxLayout(panel);
    rows->setContentsMargins(space::kM, space::kM, space::kM, space::kM);
    rows->setSpacing(space::kM);
    m_new = new QPushButton(tr("New entry"), panel);
    theme::makePrimary(m_new);
    rows->addWidget(m_new);
    m_search = new QLineEdit(panel);
    m_search->setPlaceholderText(tr("Search the agenda"));
    m_search->setAccessibleName(tr("Search the agenda"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    rows->addWidget(m_search);
    m_mini = new MiniMonth(m_gateway->clock(), panel);
    rows->addWidget(m_mini);
    m_calendars = new CalendarList(panel);
    rows->addWidget(m_calendars);
    rows->addWidget(buildOnCall(panel), 0, Qt::AlignLeft);
    rows->addStretch(1);
    m_stands = new StandInCard(panel);
    rows->addWidget(m_stands);
    scroll->setWidget(panel);
    m_left = scroll;
    fit();
    return scroll;
}

void AgendaPage::fit()
{
    if (m_switch)
        fitToolbar(false);
    m_left->setFixedWidth(std::min(theme::px(kLeft), kMostLeft));
    // Nothing of the form is cut at its right edge, whatever the size of text.
    m_form->setMinimumWidth(std::max(kForm * 3 / 4, std::min(m_form->leastWidth(), kMostForm)));
    if (m_requests)
        m_requests->setMinimumWidth(std::min(theme::px(kLeastPanel), kMostPanel));
    if (!m_letterPreview)
        return;
    // What stands at the right takes the place of the left column where there is no room for both.
    const QWidget *side = !m_form->isHidden() ? static_cast<QWidget *>(m_form)
        : m_requestsWanted                    ? static_cast<QWidget *>(m_requests)
                                              : nullptr;
    const int left = std::min(theme::px(kLeft), kMostLeft);
    const auto hasRoom = [&] {
        // Asked of the layout itself: what the widgets around it know is of before the change.
        const int middle = std::max(m_toolbar->minimumSize().width(), m_views->minimumSizeHint().width());
        return !side || width() >= left + middle + side->minimumWidth();
    };
    if (!hasRoom())
        fitToolbar(true);
    m_left->setVisible(hasRoom());
    if (side == m_requests && isVisible() && !m_apportioned)
        apportion();
}

QWidget *AgendaPage::buildMiddle()
{
    auto *middle = new QWidget(m_split);
    auto *rows = new QVBoxLayout(middle);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    auto *bar = new QWidget(middle);
    buildToolbar(bar);
    rows->addWidget(bar);
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(space::kM, 0, space::kM, space::kS);
    notes->setSpacing(space::kXs);
    m_quick = new QuickEntry(m_gateway->clock(), middle);
    m_message = new InlineMessage(middle);
    m_ask = new AskBar(middle);
    notes->addWidget(m_quick);
    notes->addWidget(m_message);
    notes->addWidget(m_ask);
    m_invitation = new InvitationCard(middle);
    notes->addWidget(m_invitation);
    rows->addLayout(notes);
    m_views = new QStackedWidget(middle);
    m_grid = new TimeGridView(m_gateway->clock(), m_views);
    m_month = new MonthView(m_gateway->clock(), m_views);
    m_list = new AgendaListView(m_gateway->clock(), m_views);
    m_year = new YearView(m_gateway->clock(), m_views);
    m_people = new PeopleView(m_gateway->clock(), m_views);
    for (AgendaView *view : views())
        m_views->addWidget(view);
    m_views->addWidget(m_list);
    buildSheet();
    rows->addWidget(m_views, 1);
    return middle;
}

void AgendaPage::bind()
{
    connect(m_new, &QPushButton::clicked, this, [this] { newEntry(currentSpot()); });
    connect(m_mini, &MiniMonth::dayChosen, this, &AgendaPage::goTo);
    connect(m_calendars, &CalendarList::changed, this, &AgendaPage::showItems);
    connect(m_switch, &FilterChips::currentChanged, this, [this](const QString &id) { setMode(Mode(id.toInt())); });
    connect(m_quick, &QuickEntry::entered, this, &AgendaPage::enterQuick);
    connect(m_quick, &QuickEntry::left, this, &AgendaPage::focusView);
    connect(m_ask, &AskBar::closed, this, &AgendaPage::focusView);
    for (AgendaView *one : views())
        bindView(one);
    bindList();
    bindOutput();
    bindForm();
    m_shown.setSingleShot(true);
    m_shown.setInterval(0);
    connect(&m_shown, &QTimer::timeout, this, &AgendaPage::load);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kLookAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &AgendaPage::load);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &AgendaPage::search);
    connect(m_search, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        search();
        focusView();
    });
    connect(m_gateway, &AgendaGateway::idle, this, [this] {
        if (isIdle())
            emit idle();
    });
}

void AgendaPage::bindView(AgendaView *view)
{
    connect(view, &AgendaView::opened, this, &AgendaPage::openKey);
    connect(view, &AgendaView::createAsked, this, &AgendaPage::newEntry);
    connect(view, &AgendaView::moveAsked, this, &AgendaPage::moveTo);
    connect(view, &AgendaView::copyAsked, this, &AgendaPage::copyTo);
    connect(view, &AgendaView::cancelAsked, this, &AgendaPage::askCancel);
    connect(view, &AgendaView::shifted, this, &AgendaPage::shift);
    connect(view, &AgendaView::dayWanted, this, &AgendaPage::walkTo);
    connect(view, &AgendaView::menuAsked, this, &AgendaPage::showMenu);
    connect(view, &AgendaView::todayAsked, this, [this] { goTo(m_gateway->clock().today()); });
    connect(view, &AgendaView::weighed, this,
            [this, view](const ItemKey &key, const AgendaSpot &spot) { weigh(view, key, spot); });
    connect(view, &AgendaView::selectionChanged, this, [this, view] {
        m_quick->setDay(view->currentDay());
        refreshCommands();
    });
    connect(view, &AgendaView::dayAsked, this, [this](const QDate &day) {
        m_day = day;
        setMode(Mode::Day);
        focusView();
    });
}

void AgendaPage::bindList()
{
    connect(m_list, &AgendaListView::opened, this, &AgendaPage::openKey);
    connect(m_list, &AgendaListView::createAsked, this, &AgendaPage::newEntry);
    connect(m_list, &AgendaListView::copyAsked, this, &AgendaPage::copyTo);
    connect(m_list, &AgendaListView::cancelAsked, this, &AgendaPage::askCancel);
    connect(m_list, &AgendaListView::menuAsked, this, &AgendaPage::showMenu);
    connect(m_list, &AgendaListView::moreAsked, this, &AgendaPage::more);
    connect(m_list, &AgendaListView::todayAsked, this, [this] { goTo(m_gateway->clock().today()); });
    connect(m_list, &AgendaListView::selectionChangedTo, this, [this] {
        m_quick->setDay(m_list->currentDay());
        refreshCommands();
    });
}

} // namespace gonfalone
