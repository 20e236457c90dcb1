// The calendars that are computed: terms of cases, holidays, days of the flag, the on-call rota, who is on a mission.
#include "core/agenda/AgendaService.h"

#include "core/agenda/OnCallRules.h"
#include "core/agenda/SeriesText.h"
#include "core/base/Text.h"
#include "core/calendar/HolidayStore.h"
#include "core/office/OfficeStore.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kFlagRules = u"agenda.bandiera."_s;
constexpr int kMostDeadlines = 500;
constexpr int kMostMissions = 500;

} // namespace

AgendaItem AgendaService::wholeDayItem(AgendaCalendarId calendar, const QDate &day, const QString &title) const
{
    AgendaItem item;
    item.calendar = calendar;
    item.startUtc = m_zones.toUtc(wholeDay(day), m_office);
    item.endUtc = m_zones.toUtc(wholeDay(day.addDays(1)), m_office);
    item.busyFrom = item.startUtc;
    item.busyTo = item.endUtc;
    item.allDay = true;
    item.title = title;
    return item;
}

Result<QList<AgendaItem>> AgendaService::derived(const Actor &actor, const AgendaWindow &window,
                                                 const QList<CalendarStanding> &standings)
{
    const QDate from = dayOf(m_zones.fromUtc(window.from, m_office));
    const QDate to = dayOf(m_zones.fromUtc(window.to - 1, m_office));
    QList<AgendaItem> items;
    const CalendarStanding *terms = standingOf(standings, kDeadlineCalendar);
    if (terms && terms->rights.read) {
        TRY(const QList<AgendaItem> some, deadlines(actor, from, to));
        items << some;
    }
    if (standingOf(standings, kHolidayCalendar)) {
        TRY(const QList<AgendaItem> some, holidays(from, to));
        items << some;
    }
    if (standingOf(standings, kOnCallCalendar)) {
        TRY(const QList<AgendaItem> some, onCall(window));
        items << some;
    }
    const CalendarStanding *away = standingOf(standings, kMissionCalendar);
    if (away && away->rights.read) {
        TRY(const QList<AgendaItem> some, missions(actor, window));
        items << some;
    }
    return items;
}

/// As whole days: in the grid of the hours a week of nights would cover everything else.
Result<QList<AgendaItem>> AgendaService::onCall(const AgendaWindow &window)
{
    TRY(const QList<OnCallShift> shifts, m_onCall.shifts(m_db, window.from, window.to));
    QList<AgendaItem> items;
    for (const OnCallShift &shift : shifts) {
        const QList<QDate> days = daysOf(shift, m_clock.zone);
        if (days.isEmpty())
            continue;
        AgendaItem item = wholeDayItem(kOnCallCalendar, days.first(), say("On call: %1").arg(shift.person));
        item.endUtc = m_zones.toUtc(wholeDay(days.last().addDays(1)), m_office);
        item.busyTo = item.endUtc;
        item.original = u"oncall:%1"_s.arg(shift.id.value);
        item.person = shift.person;
        if (item.startUtc < window.to && item.endUtc > window.from)
            items << item;
    }
    return items;
}

Result<QList<AgendaItem>> AgendaService::deadlines(const Actor &actor, const QDate &from, const QDate &to)
{
    CaseQuery query;
    query.dueTo = to;
    query.sort = CaseSort::Due;
    query.descending = true;
    query.limit = kMostDeadlines;
    TRY(const CaseListPage page, m_patrocini.list(actor, query));
    QList<AgendaItem> items;
    for (const CaseFile &file : page.rows) {
        if (file.due < from)
            break;
        AgendaItem item =
            wholeDayItem(kDeadlineCalendar, file.due, say("Term of %1: %2").arg(file.label, file.subject));
        item.original = file.label;
        items << item;
    }
    return items;
}

Result<QList<AgendaItem>> AgendaService::missions(const Actor &actor, const AgendaWindow &window)
{
    MissionQuery query;
    query.from = dayOf(m_zones.fromUtc(window.from, m_office));
    query.to = dayOf(m_zones.fromUtc(window.to - 1, m_office));
    query.limit = kMostMissions;
    for (MissionState state : kMissionStates) {
        if (isAway(state))
            query.states << missionStateKey(state);
    }
    TRY(const MissionListPage page, m_missions.list(actor, query));
    QList<AgendaItem> items;
    for (const MissionRow &row : page.rows) {
        if (row.kind == MissionKind::Access || !row.departs.isValid() || !row.returns.isValid())
            continue; // who comes to the seat is not away
        AgendaItem item;
        item.calendar = kMissionCalendar;
        item.startUtc = row.departs.instant().toSecsSinceEpoch();
        item.endUtc = row.returns.instant().toSecsSinceEpoch();
        if (item.endUtc <= window.from || item.startUtc >= window.to)
            continue;
        item.busyFrom = item.startUtc;
        item.busyTo = item.endUtc;
        item.title = say("Mission of %1: %2").arg(row.person, row.purpose);
        item.place = row.destination;
        item.person = row.person;
        item.original = row.label;
        items << item;
    }
    return items;
}

Result<QList<AgendaItem>> AgendaService::holidays(const QDate &from, const QDate &to)
{
    TRY(const Comune comune, OfficeStore().comune(m_db));
    TRY(const HolidayCalendar calendar, HolidayStore().calendar(m_db, comune.istatCode));
    TRY(const QList<Rule> rules, m_rules.all(m_db));
    QList<AgendaItem> items;
    for (int year = from.year(); year <= to.year() && year - from.year() < 10; ++year) {
        for (const Holiday &holiday : calendar.holidaysOf(year)) {
            if (holiday.date >= from && holiday.date <= to)
                items << wholeDayItem(kHolidayCalendar, holiday.date, holiday.name);
        }
        for (const Rule &rule : rules) {
            const QDate day = rule.key.startsWith(kFlagRules)
                ? QDate::fromString(u"%1-%2"_s.arg(year, 4, 10, QChar(u'0')).arg(rule.value.left(5)), Qt::ISODate)
                : QDate();
            if (day.isValid() && day >= from && day <= to && day >= rule.validFrom
                && (!rule.validTo.isValid() || day <= rule.validTo))
                items << wholeDayItem(kHolidayCalendar, day, say("Flag: %1").arg(rule.value.mid(6)));
        }
    }
    return items;
}

} // namespace gonfalone
