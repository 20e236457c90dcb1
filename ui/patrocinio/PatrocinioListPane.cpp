#include "ui/patrocinio/PatrocinioListPane.h"

#include "ui/base/EmptyState.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FilterChips.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/patrocinio/PatrocinioDelegate.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSearchAfterMs = 150;
constexpr int kExpiringDays = 7;

using enum PatrocinioState;

/// The filters and the states that each holds.
struct Shelf {
    const char *id;
    const char *label;
    QList<PatrocinioState> states;
    int days = -1; ///< only what is due within so many days, or was; below 0: all
};

const QList<Shelf> &shelves()
{
    static const QList<Shelf> all{
        {"todo",
         QT_TRANSLATE_NOOP("gonfalone::PatrocinioListPane", "To do"),
         {Received, Admissible, UnderReview, DraftReady}},
        {"expiring",
         QT_TRANSLATE_NOOP("gonfalone::PatrocinioListPane", "Expiring"),
         {Received, AwaitingIntegration, Admissible, UnderReview, NoticeSent, DraftReady, InGiunta, Referred,
          Acknowledged, AtSettore},
         kExpiringDays},
        {"waiting",
         QT_TRANSLATE_NOOP("gonfalone::PatrocinioListPane", "Waiting"),
         {AwaitingIntegration, NoticeSent, Referred, Acknowledged, AtSettore}},
        {"giunta", QT_TRANSLATE_NOOP("gonfalone::PatrocinioListPane", "In Giunta"), {InGiunta}},
        {"decided",
         QT_TRANSLATE_NOOP("gonfalone::PatrocinioListPane", "Decided"),
         {Granted, Communicated, Held, Refused, Inadmissible, Revoked, SettoreReported}},
        {"concluded", QT_TRANSLATE_NOOP("gonfalone::PatrocinioListPane", "Concluded"), {Closed, Withdrawn}},
        {"all", QT_TRANSLATE_NOOP("gonfalone::PatrocinioListPane", "All"), {}},
    };
    return all;
}

QStringList keysOf(const QList<PatrocinioState> &states)
{
    QStringList keys;
    for (const PatrocinioState state : states)
        keys << stateKey(state);
    return keys;
}

} // namespace

PatrocinioListPane::PatrocinioListPane(PatrocinioGateway *gateway, QWidget *parent)
    : QFrame(parent), m_gateway(gateway), m_model(new PatrocinioListModel(gateway, this)),
      m_delegate(new PatrocinioDelegate(this)), m_filters(new FilterChips(this)), m_search(new QLineEdit(this)),
      m_sort(new QToolButton(this)), m_message(new InlineMessage(this)), m_stack(new QStackedWidget(this)),
      m_view(new QListView(this)), m_empty(new EmptyState(u"folder-open"_s, {}, {}, {}, this)),
      m_footer(new QLabel(this)), m_letters(new QToolButton(this))
{
    setProperty("panel", true);
    m_query.states = keysOf(shelves().first().states);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kSearchAfterMs);
    m_delegate->setToday(gateway->clock().today());
    build();
    buildSortMenu();
    bind();
    ask();
}

void PatrocinioListPane::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::kM, space::kS, space::kM, space::kS);
    head->setSpacing(space::kS);
    QList<FilterChips::Filter> filters;
    for (const Shelf &shelf : shelves())
        filters.append({QString::fromLatin1(shelf.id), tr(shelf.label), -1});
    m_filters->setFilters(filters);
    head->addWidget(m_filters);
    auto *row = new QHBoxLayout;
    m_search->setPlaceholderText(tr("Search number, subject, applicant…"));
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
    m_view->setAccessibleName(tr("Cases"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    auto *foot = new QFrame(this);
    foot->setProperty("bar", u"bottom"_s);
    auto *words = new QHBoxLayout(foot);
    words->setContentsMargins(space::kM, space::kM, space::kM, space::kM);
    theme::setRole(m_footer, TextRole::Muted);
    m_footer->setWordWrap(true);
    words->addWidget(m_footer, 1);
    m_letters->setText(tr("Letters…"));
    m_letters->setToolTip(tr("A letter for each case of the list"));
    m_letters->setAccessibleName(m_letters->toolTip());
    m_letters->setToolButtonStyle(Qt::ToolButtonTextOnly);
    words->addWidget(m_letters);
    connect(m_letters, &QToolButton::clicked, this, &PatrocinioListPane::lettersRequested);
    layout->addWidget(foot);
}

void PatrocinioListPane::buildSortMenu()
{
    auto *menu = new QMenu(m_sort);
    auto *group = new QActionGroup(menu);
    const QList<std::tuple<QString, CaseSort, bool>> orders{
        {tr("Term"), CaseSort::Due, false},        {tr("Latest received"), CaseSort::Received, true},
        {tr("Number"), CaseSort::Label, true},     {tr("Subject"), CaseSort::Subject, false},
        {tr("Applicant"), CaseSort::Party, false},
    };
    for (const auto &[text, sort, descending] : orders) {
        auto *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(sort == m_query.sort);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, text = text, sort = sort, descending = descending] {
            m_sort->setText(text + u" ▾"_s);
            setSort(sort, descending);
        });
    }
    m_sort->setMenu(menu);
    m_sort->setText(tr("Term") + u" ▾"_s);
    m_sort->setAccessibleName(tr("Order of the list"));
    m_sort->setToolTip(tr("Order of the list"));
}

void PatrocinioListPane::bind()
{
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_query.text = m_search->text().simplified();
        ask();
    });
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_filters, &FilterChips::currentChanged, this, &PatrocinioListPane::setFilter);
    connect(m_model, &PatrocinioListModel::loaded, this, &PatrocinioListPane::loaded);
    connect(m_model, &PatrocinioListModel::failed, this,
            [this](const Error &error) { ErrorPresenter::present(error, m_message); });
    connect(m_message, &InlineMessage::actionTriggered, this, &PatrocinioListPane::refresh);
    connect(m_empty, &EmptyState::actionTriggered, this, &PatrocinioListPane::newRequested);
    m_choice = new RowChoice(
        m_view, m_search, [](const QModelIndex &row) { return row.data(PatrocinioListModel::LabelRole).toString(); },
        [this](const QString &label) { return m_model->rowOf(label); }, this);
    connect(m_choice, &RowChoice::chosen, this, &PatrocinioListPane::chosen);
    connect(m_choice, &RowChoice::entered, this, &PatrocinioListPane::entered);
}

void PatrocinioListPane::ask()
{
    m_model->setQuery(m_query);
    deliver(m_gateway->countByState(), this, [this](const Result<QMap<QString, qint64>> &counts) {
        if (counts)
            showCounts(*counts);
    });
}

void PatrocinioListPane::refresh()
{
    m_delegate->setToday(m_gateway->clock().today());
    m_model->refresh();
    deliver(m_gateway->countByState(), this, [this](const Result<QMap<QString, qint64>> &counts) {
        if (counts)
            showCounts(*counts);
    });
}

void PatrocinioListPane::setFilter(const QString &id)
{
    m_filters->setCurrent(id);
    for (const Shelf &shelf : shelves()) {
        if (id == QLatin1String(shelf.id))
            m_query.states = keysOf(shelf.states);
        if (id == QLatin1String(shelf.id))
            m_query.dueTo = shelf.days < 0 ? QDate() : m_gateway->clock().today().addDays(shelf.days);
    }
    ask();
}

void PatrocinioListPane::setSearch(const QString &text)
{
    m_search->setText(text);
}

void PatrocinioListPane::setSort(CaseSort sort, bool descending)
{
    m_query.sort = sort;
    m_query.descending = descending;
    ask();
}

void PatrocinioListPane::loaded()
{
    m_message->clear();
    showFooter();
    showEmpty();
    if (!selected().isEmpty())
        select(selected());
}

void PatrocinioListPane::showCounts(const QMap<QString, qint64> &byState)
{
    for (const Shelf &shelf : shelves()) {
        if (shelf.states.isEmpty() || shelf.days >= 0)
            continue;
        qint64 count = 0;
        for (const PatrocinioState state : shelf.states)
            count += byState.value(stateKey(state));
        m_filters->setCount(QString::fromLatin1(shelf.id), int(count));
        if (shelf.states.contains(Received))
            emit waiting(int(count));
    }
}

void PatrocinioListPane::showFooter()
{
    const int count = m_model->rowCount();
    const QString cases = count == 1 ? tr("1 case") : tr("%n cases", nullptr, count);
    const bool imports = m_gateway->actor().may(Permission::RegisterPatrocinio);
    m_footer->setText(imports ? tr("%1 · drag a PEC message here to open one").arg(cases) : cases);
}

void PatrocinioListPane::showEmpty()
{
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    if (m_model->rowCount() > 0)
        return;
    if (!m_query.text.isEmpty()) {
        m_empty->setContent(u"edit-find"_s, tr("Nothing found"),
                            tr("No case has all these words. Try fewer, or look under “All”."));
        return;
    }
    const bool imports = m_gateway->actor().may(Permission::RegisterPatrocinio);
    m_empty->setContent(u"folder-open"_s, tr("No cases here"),
                        imports ? tr("Drag a PEC message onto the window, or register a request by hand.")
                                : tr("Requests for patronage appear here when the office registers them."),
                        imports ? tr("New request") : QString());
}

} // namespace gonfalone
