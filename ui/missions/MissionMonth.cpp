#include "ui/missions/MissionMonth.h"

#include "ui/base/EmptyState.h"
#include "ui/base/Theme.h"
#include "ui/missions/MissionWords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLabelRole = Qt::UserRole;
constexpr int kMost = 1000;
constexpr int kDayWidth = 20;
constexpr int kNamedDays = 2; ///< after the first, from which on there is room for the place

} // namespace

MissionMonth::MissionMonth(MissionGateway *gateway, QWidget *parent)
    : QWidget(parent), m_gateway(gateway), m_title(new QLabel(this)), m_stack(new QStackedWidget(this)),
      m_table(new QTableWidget(this)),
      m_empty(new EmptyState(u"view-calendar"_s, tr("Nobody is on a mission in this month"),
                             tr("Page Up and Page Down go to the months before and after."), {}, this))
{
    build();
}

void MissionMonth::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    rows->setSpacing(space::kM);
    auto *bar = new QHBoxLayout;
    auto *back = new QPushButton(theme::icon(u"go-previous"_s), tr("Back"), this);
    back->setToolTip(tr("Back to the mission (Esc)"));
    connect(back, &QPushButton::clicked, this, &MissionMonth::backRequested);
    bar->addWidget(back);
    for (const int step : {-1, 1}) {
        auto *button = new QToolButton(this);
        button->setIcon(theme::icon(step < 0 ? u"go-up"_s : u"go-down"_s));
        theme::makeFlat(button, step < 0 ? tr("Month before (Page Up)") : tr("Month after (Page Down)"));
        connect(button, &QToolButton::clicked, this, [this, step] { showMonth(m_month.addMonths(step)); });
        bar->addWidget(button);
    }
    theme::setRole(m_title, TextRole::Heading);
    bar->addWidget(m_title, 1);
    rows->addLayout(bar);
    m_table->setAccessibleName(tr("Missions of the month"));
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setProperty("dense", true);
    m_table->horizontalHeader()->setMinimumSectionSize(theme::px(kDayWidth));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int column) {
        if (const QTableWidgetItem *item = m_table->item(row, column))
            emit chosen(item->data(kLabelRole).toString());
    });
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_empty->setFocusPolicy(Qt::StrongFocus);
    m_empty->installEventFilter(this);
    rows->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

void MissionMonth::showMonth(const QDate &day)
{
    m_month = QDate(day.year(), day.month(), 1);
    m_title->setText(QLocale().toString(m_month, u"MMMM yyyy"_s));
    refresh();
}

QString MissionMonth::title() const
{
    return m_title->text();
}

void MissionMonth::refresh()
{
    if (!m_month.isValid())
        return;
    MissionQuery query;
    query.from = m_month;
    query.to = m_month.addMonths(1).addDays(-1);
    query.sort = MissionSort::Departure;
    query.descending = false;
    query.limit = kMost;
    deliver(m_gateway->list(query), this, [this, month = m_month](const Result<MissionListPage> &found) {
        if (found && month == m_month)
            take(found->rows);
    });
}

void MissionMonth::take(const QList<MissionRow> &rows)
{
    m_table->clear();
    m_table->setRowCount(0);
    m_table->setColumnCount(m_month.daysInMonth());
    QStringList days;
    for (int day = 1; day <= m_month.daysInMonth(); ++day)
        days << QString::number(day);
    m_table->setHorizontalHeaderLabels(days);
    QStringList persons;
    for (const MissionRow &row : rows)
        persons << row.person;
    persons.removeDuplicates();
    persons.sort(Qt::CaseInsensitive);
    QStringList lines;
    for (const QString &person : std::as_const(persons)) {
        const int first = int(lines.size());
        for (const MissionRow &row : rows) {
            if (row.person != person)
                continue;
            const int from = std::max(0, int(m_month.daysTo(row.departs.day)));
            const QDate end = row.returns.day.isValid() ? row.returns.day : row.departs.day;
            const int to = std::min(m_month.daysInMonth() - 1, int(m_month.daysTo(end)));
            int line = first;
            while (line < lines.size() && !isFree(line, from, to))
                ++line;
            if (line == lines.size()) {
                lines << (line == first ? person : QString());
                m_table->setRowCount(int(lines.size()));
            }
            put(line, row);
        }
    }
    m_table->setVerticalHeaderLabels(lines);
    m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    if (isVisible() && (m_table->hasFocus() || m_empty->hasFocus()))
        m_stack->currentWidget()->setFocus();
}

bool MissionMonth::isFree(int line, int first, int last) const
{
    for (int day = first; day <= last; ++day) {
        if (m_table->item(line, day))
            return false;
    }
    return true;
}

void MissionMonth::put(int line, const MissionRow &row)
{
    const MissionState state = stateOf(row);
    const int first = std::max(0, int(m_month.daysTo(row.departs.day)));
    const QDate end = row.returns.day.isValid() ? row.returns.day : row.departs.day;
    const int last = std::clamp(int(m_month.daysTo(end)), first, m_month.daysInMonth() - 1);
    for (int day = first; day <= last; ++day) {
        // A day is too narrow for a place: whether it is settled is a sign, and never the colour alone.
        const QString sign = isAway(state) ? u"✓"_s : u"?"_s;
        const bool wide = last - first >= kNamedDays;
        auto *item = new QTableWidgetItem(wide ? u"%1 %2"_s.arg(sign, row.destination) : sign);
        item->setTextAlignment(wide ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
        item->setData(kLabelRole, row.label);
        item->setData(Qt::AccessibleTextRole, missionSentence(row));
        item->setToolTip(missionSentence(row));
        item->setBackground(theme::toneSoft(toneOfMission(state)));
        item->setForeground(theme::toneText(toneOfMission(state)));
        m_table->setItem(line, day, item);
    }
    if (last > first)
        m_table->setSpan(line, first, 1, last - first + 1);
}

bool MissionMonth::turned(int key)
{
    if (key != Qt::Key_PageUp && key != Qt::Key_PageDown)
        return false;
    showMonth(m_month.addMonths(key == Qt::Key_PageUp ? -1 : 1));
    return true;
}

bool MissionMonth::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (turned(key))
            return true;
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_table->currentItem()) {
            emit chosen(m_table->currentItem()->data(kLabelRole).toString());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MissionMonth::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit backRequested();
        return;
    }
    if (!turned(event->key()))
        QWidget::keyPressEvent(event);
}

} // namespace gonfalone
