#include "ui/agenda/AgendaGatewayDesk.h"

#include "core/agenda/AgendaPapers.h"
#include "core/agenda/EntryMerge.h"
#include "core/agendaprint/AgendaPrint.h"
#include "core/calendar/RecurrenceText.h"
#include "ui/agenda/AppointmentGateway.h"

namespace gonfalone {

namespace {

constexpr qint32 kLastSecond = 24 * 3600 - 1;

QDate dayIn(qint64 utc, const QTimeZone &zone)
{
    return QDateTime::fromSecsSinceEpoch(utc, Qt::UTC).toTimeZone(zone).date();
}

/// A start as a form or a view gives it, in the zone of the office where it has none, and the ends of its rules as
/// RFC 5545 wants them: the whole of the last day is in.
void complete(AgendaService &service, AgendaEntry &entry)
{
    CalendarTime &start = entry.series.start;
    if (start.basis == TimeBasis::Zoned && !start.zone.isValid())
        start.zone = service.officeZone();
    for (RecurrenceRule &rule : entry.series.rules) {
        if (rule.until && rule.until->basis == TimeBasis::Date && start.basis != TimeBasis::Date)
            rule.until = CalendarTime{{rule.until->wall.day, kLastSecond}, start.basis, start.zone};
        rule = ruleFor(start, rule, service.zones());
    }
}

/// The place of a view as a time of the kind that the entry has.
CalendarTime startAt(AgendaService &service, const CalendarTime &before, const AgendaSpot &spot, const QTimeZone &zone)
{
    if (spot.allDay)
        return wholeDay(dayIn(spot.from, zone));
    const bool own = before.basis == TimeBasis::Zoned || before.basis == TimeBasis::Utc;
    const ZoneId wanted = before.basis == TimeBasis::Zoned ? before.zone : own ? ZoneId() : service.officeZone();
    CalendarTime start = before;
    if (before.basis == TimeBasis::Date)
        start = {{}, TimeBasis::Zoned, service.officeZone()};
    start.wall = service.zones().fromUtc(spot.from, wanted);
    return start;
}

} // namespace

AgendaGateway::AgendaGateway(WorkThread &thread, std::function<Database *()> database, const Clock &clock,
                             const Actor &actor, QObject *parent)
    : OfficeGateway(thread, std::move(database), clock, actor, parent), m_seat(std::make_shared<Seat>())
{}

QFuture<Result<AgendaBoard>> AgendaGateway::board(const AgendaQuery &query)
{
    return ask<AgendaBoard>([query](Desk &desk) -> Result<AgendaBoard> {
        AgendaBoard board;
        TRY(board.calendars, desk.service.calendars(desk.actor, desk.keyring));
        TRY(board.items, desk.service.items(desk.actor, desk.keyring, query));
        // Who sees the times alone is not told; the agenda is there all the same.
        if (auto stands = desk.day.standing(desk.actor, desk.keyring, desk.clock.now()))
            board.standing = *stands;
        return board;
    });
}

QFuture<Result<QList<AgendaConflict>>> AgendaGateway::conflicts(const QDate &from, const QDate &to)
{
    return ask<QList<AgendaConflict>>([from, to](Desk &desk) -> Result<QList<AgendaConflict>> {
        QList<AgendaConflict> open =
            desk.day.conflicts(desk.actor, desk.keyring, from, to).value_or(QList<AgendaConflict>());
        open.removeIf([](const AgendaConflict &conflict) { return !conflict.accepted.isEmpty(); });
        return open;
    });
}

QFuture<Result<QList<AgendaConflict>>> AgendaGateway::weigh(const AgendaItem &moved)
{
    return ask<QList<AgendaConflict>>(
        [moved](Desk &desk) { return desk.day.wouldConflict(desk.actor, desk.keyring, moved); });
}

QFuture<Result<QList<AgendaItem>>> AgendaGateway::search(const QString &text)
{
    return ask<QList<AgendaItem>>([text](Desk &desk) { return desk.service.search(desk.actor, desk.keyring, text); });
}

QFuture<Result<AgendaSheet>> AgendaGateway::sheet(const SheetOrder &order)
{
    return ask<AgendaSheet>([order](Desk &desk) {
        return AgendaPrint(desk.database, desk.clock, desk.day).read(desk.actor, desk.keyring, order);
    });
}

QFuture<Result<AgendaSheet>> AgendaGateway::lookAt(const SheetOrder &order)
{
    return ask<AgendaSheet>([order](Desk &desk) {
        return AgendaPrint(desk.database, desk.clock, desk.day).look(desk.actor, desk.keyring, order);
    });
}

QFuture<Result<ReminderBoard>> AgendaGateway::reminders()
{
    return ask<ReminderBoard>([](Desk &desk) {
        return ReminderService(desk.database, desk.clock, desk.service).due(desk.actor, desk.keyring, desk.clock.now());
    });
}

QFuture<Result<OnCallBoard>> AgendaGateway::onCall(const QDate &from, const QDate &to)
{
    return ask<OnCallBoard>([from, to](Desk &desk) -> Result<OnCallBoard> {
        OnCallService rota(desk.database, desk.clock);
        OnCallBoard board;
        TRY(board.shifts, rota.shifts(desk.actor, from, to));
        TRY(board.swaps, rota.swaps(desk.actor, from, to));
        TRY(board.holes, rota.holes(desk.actor, from, to));
        TRY(board.loads, rota.fairness(desk.actor, from, to));
        // Who may not know who is away sees the rota all the same.
        if (auto found = rota.conflicts(desk.actor, desk.keyring, desk.service, from, to))
            board.conflicts = *found;
        TRY(board.people, rota.people(desk.actor, from));
        board.edits = desk.actor.may(Permission::EditAgenda);
        return board;
    });
}

QFuture<Outcome> AgendaGateway::saveShift(const OnCallShift &shift)
{
    return ask<void>([shift](Desk &desk) -> Outcome {
        OnCallService rota(desk.database, desk.clock);
        CHECK(shift.id.isValid() ? rota.edit(desk.actor, shift) : rota.add(desk.actor, shift));
        return {};
    });
}

QFuture<Outcome> AgendaGateway::removeShift(const OnCallShift &shift)
{
    return ask<void>(
        [shift](Desk &desk) { return OnCallService(desk.database, desk.clock).remove(desk.actor, shift); });
}

QFuture<Outcome> AgendaGateway::proposeSwap(const OnCallSwap &swap)
{
    return ask<void>([swap](Desk &desk) -> Outcome {
        CHECK(OnCallService(desk.database, desk.clock).propose(desk.actor, swap));
        return {};
    });
}

QFuture<Outcome> AgendaGateway::answerSwap(OnCallSwapId id, bool agreed)
{
    return ask<void>(
        [id, agreed](Desk &desk) { return OnCallService(desk.database, desk.clock).answer(desk.actor, id, agreed); });
}

QFuture<Result<OpenedEntry>> AgendaGateway::open(const OccurrenceRef &ref, EditScope scope)
{
    return ask<OpenedEntry>([ref, scope](Desk &desk) -> Result<OpenedEntry> {
        OpenedEntry opened;
        opened.ref = ref;
        opened.scope = scope;
        TRY(opened.entry, desk.service.entryFor(desk.actor, desk.keyring, ref, scope));
        TRY(opened.history, desk.service.history(desk.actor, desk.keyring, ref.entry));
        TRY(opened.papers, AgendaPapers(desk.database, desk.clock).of(desk.actor, desk.keyring, opened.entry.id));
        if (desk.actor.may(Permission::ViewAppointments)) {
            const auto request = AppointmentService(desk.database, desk.clock).ofEntry(desk.actor, opened.entry.id);
            opened.request = request ? request->label : QString();
        }
        const CalendarTime &start = opened.entry.series.start;
        if (start.basis == TimeBasis::Utc)
            opened.zone = QStringLiteral("UTC");
        else if (start.basis == TimeBasis::Zoned && start.zone != desk.service.officeZone())
            opened.zone = QString::fromUtf8(desk.service.zones().name(start.zone));
        return opened;
    });
}

QFuture<Result<AgendaEdit>> AgendaGateway::create(const AgendaEntry &wanted)
{
    return ask<AgendaEdit>([wanted](Desk &desk) {
        AgendaEntry entry = wanted;
        complete(desk.service, entry);
        return desk.service.create(desk.actor, desk.keyring, entry);
    });
}

QFuture<Result<MergedEdit>> AgendaGateway::save(const OccurrenceRef &ref, EditScope scope, const AgendaEntry &base,
                                                const AgendaEntry &edited)
{
    return ask<MergedEdit>([ref, scope, base, edited](Desk &desk) {
        AgendaEntry before = base, entry = edited;
        complete(desk.service, before);
        complete(desk.service, entry);
        return desk.service.editMerged(desk.actor, desk.keyring, ref, scope, before, entry);
    });
}

QFuture<Result<AgendaEdit>> AgendaGateway::move(const AgendaItem &item, EditScope scope, const AgendaSpot &spot)
{
    return ask<AgendaEdit>([item, scope, spot](Desk &desk) -> Result<AgendaEdit> {
        TRY(const AgendaEntry entry, desk.service.entryFor(desk.actor, desk.keyring, refOf(item), EditScope::This));
        const CalendarTime start = startAt(desk.service, entry.series.start, spot, desk.clock.zone);
        CalendarSpan length = entry.series.length;
        if (spot.to - spot.from != item.endUtc - item.startUtc && !spot.allDay)
            length = {0, qint32(spot.to - spot.from)};
        return desk.service.moveMerged(desk.actor, desk.keyring, item, scope, start, length, spot.calendar);
    });
}

QFuture<Result<AgendaEdit>> AgendaGateway::copy(const AgendaItem &item, const AgendaSpot &spot)
{
    return ask<AgendaEdit>([item, spot](Desk &desk) -> Result<AgendaEdit> {
        TRY(const AgendaEntry entry, desk.service.entryFor(desk.actor, desk.keyring, refOf(item), EditScope::This));
        AgendaSpot there = spot;
        there.allDay = entry.isAllDay();
        const CalendarTime start = startAt(desk.service, entry.series.start, there, desk.clock.zone);
        return desk.service.copy(desk.actor, desk.keyring, refOf(item), start, spot.calendar);
    });
}

QFuture<Result<AgendaEdit>> AgendaGateway::confirm(const OccurrenceRef &ref, EditScope scope)
{
    return ask<AgendaEdit>(
        [ref, scope](Desk &desk) { return desk.service.confirm(desk.actor, desk.keyring, ref, scope); });
}

QFuture<Result<AgendaEdit>> AgendaGateway::cancel(const OccurrenceRef &ref, EditScope scope, const QString &reason)
{
    return ask<AgendaEdit>(
        [ref, scope, reason](Desk &desk) { return desk.service.cancel(desk.actor, desk.keyring, ref, scope, reason); });
}

QFuture<Result<AgendaEdit>> AgendaGateway::remove(const OccurrenceRef &ref, EditScope scope, const QString &reason)
{
    return ask<AgendaEdit>(
        [ref, scope, reason](Desk &desk) { return desk.service.remove(desk.actor, desk.keyring, ref, scope, reason); });
}

QFuture<Result<AgendaEdit>> AgendaGateway::accept(const OccurrenceRef &ref, ConflictKind kind, const QString &reason)
{
    return ask<AgendaEdit>(
        [ref, kind, reason](Desk &desk) { return desk.day.accept(desk.actor, desk.keyring, ref, kind, reason); });
}

QFuture<Result<AgendaEdit>> AgendaGateway::undo(const QString &gesture)
{
    return ask<AgendaEdit>([gesture](Desk &desk) {
        return AppointmentService(desk.database, desk.clock).undo(desk.actor, desk.keyring, gesture);
    });
}

AppointmentGateway *AgendaGateway::appointments() const
{
    auto *gateway = new AppointmentGateway(thread(), door().database, clock(), actor());
    gateway->useKeyring(door().keyring);
    return gateway;
}

} // namespace gonfalone
