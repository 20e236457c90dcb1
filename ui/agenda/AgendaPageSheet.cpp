// The part of AgendaPage that decides how the day begins for a role: its sheet, its week, its calendars side by side.
#include "ui/agenda/AgendaPage.h"

#include "ui/agenda/CalendarList.h"
#include "ui/agenda/DayLayout.h"
#include "ui/agenda/DaySheetPane.h"
#include "ui/agenda/TimeGridView.h"

#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace gonfalone {

void AgendaPage::buildSheet()
{
    m_sheet = new DaySheetPane(m_gateway, m_views);
    m_views->addWidget(m_sheet);
    connect(m_sheet, &DaySheetPane::shifted, this, &AgendaPage::shift);
    connect(m_sheet, &DaySheetPane::todayAsked, this, [this] { goTo(m_gateway->clock().today()); });
    connect(m_sheet, &DaySheetPane::idle, this, [this] {
        if (isIdle())
            emit idle();
    });
}

/// The sheet is the mayor's: with every calendar ticked it has what such a sheet has on paper.
void AgendaPage::showSheet()
{
    QList<AgendaCalendarId> chosen = m_calendars->shown();
    if (chosen.size() == m_looks.size())
        chosen.clear();
    m_sheet->showDay(m_day, chosen);
}

/// The mayor sees the sheet of the day, the Portavoce the week of the press; the Segreteria has the work week with the
/// requests beside it (`startsWithRequests`), and who decides begins on the page of the day.
void AgendaPage::begin()
{
    const QList<Role> &roles = m_gateway->actor().roles;
    if (roles.contains(Role::Sindaco))
        return setMode(Mode::Sheet);
    if (roles.contains(Role::Portavoce) && !m_gateway->actor().may(Permission::EditAgenda)) {
        m_calendars->showAtFirst([](const CalendarLook &look) { return look.press; });
        return setMode(Mode::Week);
    }
    setMode(Mode::WorkWeek);
}

void AgendaPage::setSideBySide(bool wanted)
{
    m_sideBySide = wanted;
    m_columns->setChecked(wanted);
    arrangeColumns();
}

/// A column for each calendar that is ticked. What is computed stands in the strip above, and has a column only where
/// it has hours.
void AgendaPage::arrangeColumns()
{
    QList<AgendaCalendarId> columns;
    for (const AgendaCalendarId id : m_sideBySide ? m_calendars->shown() : QList<AgendaCalendarId>()) {
        const bool hours = std::any_of(m_items.cbegin(), m_items.cend(),
                                       [id](const AgendaItem &item) { return item.calendar == id && !isBar(item); });
        if (id.value > 0 || hours)
            columns << id;
    }
    // One column by itself is what merged looks like too.
    m_grid->setColumns(columns.size() > 1 ? columns : QList<AgendaCalendarId>());
}

} // namespace gonfalone
