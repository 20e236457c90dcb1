#include "ui/agenda/AgendaPage.h"

#include "ui/agenda/AgendaForm.h"
#include "ui/agenda/AgendaListModel.h"
#include "ui/agenda/AgendaListView.h"
#include "ui/agenda/AgendaOutput.h"
#include "ui/agenda/AppointmentPanel.h"
#include "ui/agenda/CalendarList.h"
#include "ui/agenda/DaySheetPane.h"
#include "ui/agenda/InvitationCard.h"
#include "ui/agenda/MiniMonth.h"
#include "ui/agenda/MonthView.h"
#include "ui/agenda/PeopleView.h"
#include "ui/agenda/QuickEntry.h"
#include "ui/agenda/StandInCard.h"
#include "ui/agenda/TimeGridView.h"
#include "ui/agenda/YearView.h"
#include "ui/base/ElidedLabel.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FilterChips.h"
#include "ui/base/InlineMessage.h"

#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListDays = 60;
constexpr int kMostKnown = 20'000;

QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

AgendaView *AgendaPage::view() const
{
    switch (m_mode) {
    case Mode::Month: return m_month;
    case Mode::Year: return m_year;
    case Mode::People: return m_people;
    case Mode::List:
    case Mode::Sheet:
    case Mode::Found: return nullptr;
    default: return m_grid;
    }
}

QList<AgendaView *> AgendaPage::views() const
{
    return {m_grid, m_month, m_year, m_people};
}

QWidget *AgendaPage::current() const
{
    if (m_mode == Mode::Sheet)
        return m_sheet;
    return view() ? static_cast<QWidget *>(view()) : m_list;
}

void AgendaPage::setMode(Mode mode)
{
    if (mode != Mode::Found) {
        m_switch->setCurrent(QString::number(int(mode)));
        m_search->clear();
    }
    const bool focused = current()->hasFocus() || m_sheet->isAncestorOf(focusWidget());
    if (const AgendaItem *item = selectedItem()) {
        m_wanted = keyOf(*item);
        if (mode != Mode::Found)
            m_day = EntryWords(m_gateway->clock().zone).day(item->startUtc);
    }
    m_mode = mode;
    m_list->setEndless(mode != Mode::Found);
    m_views->setCurrentWidget(current());
    setFocusProxy(current());
    if (focused)
        focusView();
    goTo(m_day);
}

std::pair<QDate, QDate> AgendaPage::days() const
{
    switch (m_mode) {
    case Mode::Sheet:
    case Mode::Day: return {m_day, m_day};
    case Mode::WorkWeek: return {mondayOf(m_day), mondayOf(m_day).addDays(4)};
    case Mode::Week:
    case Mode::People: return {mondayOf(m_day), mondayOf(m_day).addDays(6)};
    case Mode::Year: return {QDate(m_day.year(), 1, 1), QDate(m_day.year(), 12, 31)};
    case Mode::Month: {
        const QDate first = mondayOf({m_day.year(), m_day.month(), 1});
        return {first, first.addDays(MonthView::kWeeks * 7 - 1)};
    }
    default: return {m_listFrom, m_listTo};
    }
}

void AgendaPage::goTo(const QDate &day)
{
    // Far enough from both ends of the calendar that a page more is a day too.
    if (!day.isValid() || day.year() < 2 || day.year() > 9997)
        return;
    m_day = day;
    if (!m_listFrom.isValid() || (m_mode == Mode::List && (day < m_listFrom || day > m_listTo))) {
        m_listFrom = mondayOf(day);
        m_listTo = m_listFrom.addDays(kListDays);
    }
    showDays(day);
    m_quick->setDay(day);
    showTitle();
    load();
}

void AgendaPage::showDays(const QDate &day)
{
    AgendaView *shown = view();
    if (!shown)
        return;
    const auto [first, last] = days();
    const int count = int(first.daysTo(last)) + 1;
    if (m_mode == Mode::Month)
        m_month->setMonth(day);
    else if (m_mode == Mode::Year)
        m_year->setYear(day.year());
    else if (shown->firstDay() != first || shown->axis().dayCount() != count)
        shown->setDays(first, count);
    shown->goTo(day);
}

void AgendaPage::showTitle()
{
    const auto [first, last] = days();
    if (m_mode == Mode::Month)
        m_title->setFullText(QLocale().toString(m_day, u"MMMM yyyy"_s));
    else if (m_mode == Mode::Year)
        m_title->setFullText(QString::number(m_day.year()));
    else if (m_mode == Mode::Found)
        m_title->setFullText(tr("Found: “%1”").arg(m_search->text().trimmed()));
    else
        m_title->setFullText(EntryWords::range(first, last));
    m_mini->setShown(first, last, m_day);
}

void AgendaPage::shift(int pages)
{
    switch (m_mode) {
    case Mode::Sheet:
    case Mode::Day: return goTo(m_day.addDays(pages));
    case Mode::Month: return goTo(m_day.addMonths(pages));
    case Mode::Year: return goTo(m_year->currentDay().addYears(pages));
    case Mode::People: return goTo(m_people->currentDay().addDays(pages * 7));
    case Mode::List: return goTo(m_day.addDays(pages * 7));
    case Mode::Found: return;
    default: break;
    }
    // The keyboard walked over the edge of the week: it stands at the other end now.
    const QDate there = m_grid->currentDay().addDays(pages * 7);
    const auto [first, last] = days();
    m_day = m_day.addDays(pages * 7);
    m_grid->setDays(first.addDays(pages * 7), int(first.daysTo(last)) + 1);
    m_day = there.isValid() ? there : m_day;
    m_quick->setDay(m_day);
    showTitle();
    load();
}

void AgendaPage::walkTo(const QDate &day)
{
    goTo(day);
}

void AgendaPage::load()
{
    if (!isVisible()) // read when it is shown
        return;
    const int asked = ++m_asked;
    m_loading = true;
    if (m_mode == Mode::Found) {
        deliver(m_gateway->search(m_search->text()), this, [this, asked](const Result<QList<AgendaItem>> &found) {
            if (asked != m_asked)
                return;
            m_loading = false;
            if (!found)
                return refuse(found.error());
            AgendaBoard board;
            board.items = *found;
            take(board);
        });
        return;
    }
    const auto [first, last] = days();
    const QTimeZone &zone = m_gateway->clock().zone;
    AgendaQuery query;
    query.window = {first.startOfDay(zone).toSecsSinceEpoch(), last.addDays(1).startOfDay(zone).toSecsSinceEpoch()};
    deliver(m_gateway->board(query), this, [this, asked](const Result<AgendaBoard> &board) {
        if (asked != m_asked)
            return;
        m_loading = false;
        if (!board)
            return refuse(board.error());
        take(*board);
        loadConflicts();
    });
}

/// After what they are about is seen: to find them takes longer.
void AgendaPage::loadConflicts()
{
    const auto [first, last] = days();
    deliver(m_gateway->conflicts(first, last), this,
            [this, asked = m_asked](const Result<QList<AgendaConflict>> &found) {
                if (asked != m_asked)
                    return;
                m_found = found ? *found : QList<AgendaConflict>();
                showConflicts();
                refreshCommands();
            });
}

void AgendaPage::take(const AgendaBoard &board)
{
    m_items = board.items;
    if (m_known.size() > kMostKnown)
        m_known.clear();
    for (const AgendaItem &item : board.items)
        m_known.insert(keyOf(item), item);
    if (m_mode != Mode::Found) {
        m_looks.clear();
        for (const CalendarStanding &standing : board.calendars) {
            const CalendarRights &rights = standing.rights;
            const AgendaCalendar &calendar = standing.calendar;
            m_looks.append({calendar.id, calendarName(calendar), calendarColour(calendar.kind), true, rights.propose,
                            rights.edit, rights.confirm, calendar.kind == CalendarKind::Absences,
                            calendar.kind == CalendarKind::Press, standing.waits});
        }
        m_calendars->setLooks(m_looks);
        for (AgendaView *one : views())
            one->setLooks(m_looks);
        m_list->setLooks(m_looks);
        m_form->setLooks(m_looks);
    }
    if (m_mode == Mode::Found) {
        m_found.clear();
        showConflicts();
    } else {
        m_stands->setStanding(board.standing);
    }
    showItems();
    lookAtForm();
    refreshCommands();
}

void AgendaPage::showConflicts()
{
    QHash<ItemKey, QString> words;
    for (const AgendaConflict &conflict : std::as_const(m_found)) {
        for (const AgendaItem &item : conflict.items) {
            QString &all = words[keyOf(item)];
            all += (all.isEmpty() ? QString() : u"; "_s) + conflict.text;
        }
    }
    for (AgendaView *one : views())
        one->setConflicts(words);
    m_list->setConflicts(words);
    const int count = int(m_found.size());
    m_conflicts->setVisible(count > 0);
    m_conflicts->setText(count == 1 ? tr("1 conflict") : tr("%n conflicts", nullptr, count));
}

void AgendaPage::nextConflict()
{
    if (m_found.isEmpty())
        return;
    m_atConflict = (m_atConflict + 1) % m_found.size();
    const AgendaConflict &conflict = m_found.at(m_atConflict);
    m_message->showMessage(Tone::Warn, conflict.text);
    if (conflict.items.isEmpty())
        return;
    selectKey(keyOf(conflict.items.first()));
    focusView();
}

void AgendaPage::showItems()
{
    const QList<AgendaCalendarId> shown = m_calendars->shown();
    QList<AgendaItem> items;
    for (const AgendaItem &item : std::as_const(m_items)) {
        if (shown.contains(item.calendar))
            items << item;
    }
    m_people->setRows(shown);
    arrangeColumns();
    if (m_mode == Mode::Sheet)
        showSheet();
    else if (view())
        view()->setItems(items);
    else
        m_list->setItems(items, m_mode == Mode::Found ? QDate(1, 1, 1) : m_listFrom);
    if (m_wanted.isValid() && find(m_wanted))
        selectKey(std::exchange(m_wanted, ItemKey()));
}

void AgendaPage::more(bool later)
{
    if (m_loading || m_mode != Mode::List)
        return;
    if (later)
        m_listTo = m_listTo.addDays(kListDays);
    else
        m_listFrom = m_listFrom.addDays(-kListDays);
    showTitle();
    load();
}

void AgendaPage::search()
{
    m_typing.stop();
    const bool wanted = !m_search->text().trimmed().isEmpty();
    if (!wanted && m_mode == Mode::Found)
        return setMode(m_before);
    if (!wanted)
        return;
    if (m_mode != Mode::Found)
        m_before = m_mode;
    m_mode = Mode::Found;
    m_list->setEndless(false);
    m_views->setCurrentWidget(m_list);
    showTitle();
    load();
}

void AgendaPage::refresh()
{
    load();
}

void AgendaPage::officeChanged()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void AgendaPage::closeSecrets()
{
    ++m_asked; // an answer on its way is not shown either
    m_loading = false;
    m_items.clear();
    m_known.clear();
    m_found.clear();
    forgetPaper();
    showConflicts();
    showItems();
    if (isFormOpen() && !m_form->isDirty())
        closeForm();
    if (m_requests)
        m_requests->closeSecrets();
    m_sheet->forget();
    m_invitation->forget();
}

bool AgendaPage::isIdle() const
{
    return (!m_requests || m_requests->isIdle()) && m_sheet->isIdle() && m_gateway->pending() == 0
        && m_output->pending() == 0 && !m_loading && !m_soon.isActive() && !m_shown.isActive() && !m_typing.isActive();
}

void AgendaPage::changeEvent(QEvent *event)
{
    WorkPage::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_left)
        QMetaObject::invokeMethod(this, &AgendaPage::fit, Qt::QueuedConnection); // when its parts have the font too
}

void AgendaPage::showEvent(QShowEvent *event)
{
    WorkPage::showEvent(event);
    m_shown.start(); // a page that is passed over while the office opens reads nothing
}

} // namespace gonfalone
