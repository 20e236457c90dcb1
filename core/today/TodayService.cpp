#include "core/today/TodayService.h"

#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"
#include "core/missions/MissionWorkflow.h"
#include "core/patrocinio/PatrocinioWorkflow.h"

#include <QLocale>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// The states of a mission in which somebody has to decide, in the order of the table.
QStringList undecidedMissions()
{
    QStringList states;
    for (const auto &step : kMissionFlow.steps) {
        const QString from = missionStateKey(step.from);
        if (step.permission == Permission::RecordMissionDecision && !states.contains(from))
            states << from;
    }
    return states;
}

bool refused(const Error &error)
{
    return error.kind == ErrorKind::Forbidden;
}

} // namespace

TodayService::TodayService(Database &db, const Clock &clock) : m_db(db), m_clock(clock), m_day(db, clock) {}

Result<TodayBoard> TodayService::board(const Actor &actor, const Keyring &keyring)
{
    TodayBoard board;
    board.day = m_clock.today();
    if (actor.may(Permission::ViewAgenda))
        CHECK(addAgenda(board, actor, keyring));
    if (actor.may(Permission::ViewAppointments))
        CHECK(addAppointments(board, actor));
    if (actor.may(Permission::ViewMissions))
        CHECK(addMissions(board, actor));
    if (actor.may(Permission::ViewPatrocini))
        CHECK(addPatronage(board, actor));
    std::stable_sort(board.due.begin(), board.due.end(),
                     [](const TodayLine &one, const TodayLine &other) { return one.due < other.due; });
    return board;
}

Outcome TodayService::addAgenda(TodayBoard &board, const Actor &actor, const Keyring &keyring)
{
    AgendaService &agenda = m_day.agenda();
    TRY(const QList<CalendarStanding> calendars, agenda.calendars(actor, keyring));
    AgendaQuery query;
    const QDate last = board.day.addDays(kDaysAhead);
    query.window = {board.day.startOfDay(m_clock.zone).toSecsSinceEpoch(),
                    last.startOfDay(m_clock.zone).toSecsSinceEpoch()};
    for (const CalendarStanding &one : calendars) {
        if (one.rights.confirm)
            query.calendars << one.calendar.id;
    }
    if (!query.calendars.isEmpty()) {
        TRY(const QList<AgendaItem> items, agenda.items(actor, keyring, query));
        QSet<AgendaEntryId> told; // a series waits once
        for (const AgendaItem &item : items) {
            if (item.status != EntryStatus::Proposed || item.masked || told.contains(item.entry))
                continue;
            told.insert(item.entry);
            const QDateTime from = QDateTime::fromSecsSinceEpoch(item.startUtc, Qt::UTC).toTimeZone(m_clock.zone);
            board.decide << TodayLine{TodayPlace::Agenda,
                                      {},
                                      item.title,
                                      say("To be confirmed: %1").arg(humanDate(from.date())),
                                      {},
                                      false,
                                      item};
        }
    }
    CHECK(addConflicts(board, actor, keyring));
    return addNews(board, actor, keyring);
}

Outcome TodayService::addConflicts(TodayBoard &board, const Actor &actor, const Keyring &keyring)
{
    // Who sees the times alone is told of neither; their day is there all the same.
    const auto stands = m_day.standing(actor, keyring, m_clock.now());
    if (!stands && !refused(stands.error()))
        return failure(stands.error());
    if (stands)
        board.standing = stands->value;
    const auto found = m_day.conflicts(actor, keyring, board.day, board.day.addDays(kDaysAhead));
    if (!found)
        return refused(found.error()) ? Outcome() : failure(found.error());
    if (!actor.may(Permission::EditAgenda))
        return {};
    for (const AgendaConflict &conflict : *found) {
        if (!conflict.accepted.isEmpty() || conflict.items.isEmpty())
            continue;
        const AgendaItem &first = conflict.items.first();
        board.decide << TodayLine{TodayPlace::Agenda, {}, first.title, conflict.text, {}, true, first};
    }
    return {};
}

Outcome TodayService::addNews(TodayBoard &board, const Actor &actor, const Keyring &keyring)
{
    const auto news = m_day.agenda().news(actor, keyring);
    if (!news)
        return refused(news.error()) ? Outcome() : failure(news.error());
    for (auto change = news->crbegin(); change != news->crend(); ++change) {
        const QDateTime at = change->at.toTimeZone(m_clock.zone);
        const QString when = at.date() == board.day ? QLocale().toString(at.time(), u"H:mm"_s)
                                                    : QLocale().toString(at, u"d MMMM, H:mm"_s);
        board.changed << TodayLine{TodayPlace::Agenda,
                                   {},
                                   change->title,
                                   say("%1 by %2, %3").arg(changeName(change->action), change->name, when),
                                   {},
                                   false,
                                   {},
                                   change->entry};
    }
    return {};
}

Outcome TodayService::addAppointments(TodayBoard &board, const Actor &actor)
{
    AppointmentService service(m_db, m_clock);
    TRY(const QList<AppointmentRequest> requests, service.list(actor, {}));
    for (const AppointmentRequest &request : requests) {
        if (request.state == AppointmentState::Received && actor.may(Permission::AnswerAppointments)) {
            const int days = int(request.received.daysTo(board.day));
            board.decide << TodayLine{TodayPlace::Appointments, request.label,
                                      request.requester + u" · "_s + request.subject,
                                      say("Asks to be received, waiting since %1").arg(humanDays(days))};
        }
        for (const AppointmentBriefing &briefing : request.words.briefings) {
            if (briefing.isAwaited() && briefing.due.isValid() && briefing.due <= board.day.addDays(kDueWithin))
                board.due << TodayLine{TodayPlace::Appointments, request.label, request.subject,
                                       say("Briefing of %1").arg(briefing.office), briefing.due};
        }
    }
    return {};
}

Outcome TodayService::addMissions(TodayBoard &board, const Actor &actor)
{
    if (!actor.may(Permission::RecordMissionDecision))
        return {};
    MissionQuery query;
    query.states = undecidedMissions();
    TRY(const MissionListPage page, MissionService(m_db, m_clock).list(actor, query));
    for (const MissionRow &row : page.rows) {
        const auto state = missionStateFrom(row.state);
        board.decide << TodayLine{TodayPlace::Missions, row.label, row.person + u" · "_s + row.destination,
                                  say("Mission: %1").arg(state ? missionStateName(*state) : row.state)};
    }
    return {};
}

Outcome TodayService::addPatronage(TodayBoard &board, const Actor &actor)
{
    PatrocinioService service(m_db, m_clock);
    CaseQuery query;
    query.dueTo = board.day.addDays(kDueWithin);
    TRY(const CaseListPage soon, service.list(actor, query));
    for (const CaseFile &file : soon.rows)
        board.due << TodayLine{TodayPlace::Patronage, file.label, file.subject, say("Patronage, %1").arg(file.party),
                               file.due};
    if (!actor.may(Permission::RecordPatrocinioOutcome))
        return {};
    CaseQuery waiting;
    waiting.states = {stateKey(PatrocinioState::DraftReady)};
    TRY(const CaseListPage ready, service.list(actor, waiting));
    for (const CaseFile &file : ready.rows)
        board.decide << TodayLine{TodayPlace::Patronage, file.label, file.subject,
                                  say("The draft of the act is ready: %1").arg(file.party), file.due};
    return {};
}

} // namespace gonfalone
