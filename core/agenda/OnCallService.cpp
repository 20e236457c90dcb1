#include "core/agenda/OnCallService.h"

#include "core/base/Text.h"
#include "core/calendar/HolidayStore.h"
#include "core/office/OfficeStore.h"

#include <QLocale>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDays = 800;

Outcome checkDays(const QDate &from, const QDate &to)
{
    if (from.isValid() && to.isValid() && from <= to && from.daysTo(to) <= kMostDays)
        return {};
    return failure(Error::invalid(say("Give two days, the first one first, at most %1 days apart.").arg(kMostDays),
                                  {{u"to"_s, say("Not such days.")}}));
}

AuditLine lineOf(const char *action, const OnCallShift &shift, const QTimeZone &zone)
{
    const auto day = [&](qint64 utc) {
        return QDateTime::fromSecsSinceEpoch(utc).toTimeZone(zone).date().toString(Qt::ISODate);
    };
    return {QString::fromLatin1(action), u"oncall"_s, QString::number(shift.id.value),
            onCallKey(shift.kind) + u' ' + day(shift.from) + u' ' + day(shift.to)};
}

} // namespace

Result<QList<OnCallShift>> OnCallService::read(const Actor &actor, const QDate &from, const QDate &to)
{
    CHECK(actor.require(Permission::ViewAgenda));
    CHECK(checkDays(from, to));
    return m_store.shifts(m_db, utcOf(from), utcOf(to.addDays(1)));
}

Result<QList<OnCallShift>> OnCallService::shifts(const Actor &actor, const QDate &from, const QDate &to)
{
    return read(actor, from, to);
}

Result<QStringList> OnCallService::people(const Actor &actor, const QDate &day)
{
    CHECK(actor.require(Permission::ViewAgenda));
    TRY(const QList<OfficeHolder> holders, m_offices.holdersOn(m_db, day));
    QStringList names;
    for (const OfficeHolder &holder : holders) {
        const bool giunta = holder.role == u"Assessore"_s || holder.role == u"Vicesindaco"_s;
        if (giunta && !names.contains(holder.person))
            names << holder.person;
    }
    return names;
}

Result<QList<OnCallShift>> OnCallService::onDuty(const Actor &actor, const QDateTime &at)
{
    CHECK(actor.require(Permission::ViewAgenda));
    return m_store.shifts(m_db, at.toSecsSinceEpoch(), at.toSecsSinceEpoch() + 1);
}

Outcome OnCallService::check(const OnCallShift &shift)
{
    const QDate day = m_clock.dateOf(QDateTime::fromSecsSinceEpoch(shift.from));
    TRY(const QList<OfficeHolder> holders, m_offices.holdersOn(m_db, day));
    TRY(const QList<OnCallShift> others, m_store.shifts(m_db, shift.from, shift.to));
    const QList<FieldError> faults = shiftFaults(shift, holders, others);
    if (!faults.isEmpty())
        return failure(Error::invalid(say("The shift cannot be entered: %1").arg(faults.first().message), faults));
    return {};
}

Result<OnCallShift> OnCallService::add(const Actor &actor, const OnCallShift &shift)
{
    CHECK(actor.require(Permission::EditAgenda));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<OnCallShift> {
        CHECK(check(shift));
        TRY(const OnCallShift made, m_store.add(tx, shift, actor.login, toInstantText(m_clock.now())));
        CHECK(m_audit.append(tx, actor.login, lineOf("oncall.add", made, m_clock.zone)));
        return made;
    });
}

Result<OnCallShift> OnCallService::edit(const Actor &actor, const OnCallShift &shift)
{
    CHECK(actor.require(Permission::EditAgenda));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<OnCallShift> {
        CHECK(check(shift));
        TRY(const OnCallShift made, m_store.update(tx, shift, actor.login, toInstantText(m_clock.now())));
        CHECK(m_audit.append(tx, actor.login, lineOf("oncall.edit", made, m_clock.zone)));
        return made;
    });
}

Outcome OnCallService::remove(const Actor &actor, const OnCallShift &shift)
{
    CHECK(actor.require(Permission::EditAgenda));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        TRY(const OnCallShift stored, m_store.find(m_db, shift.id));
        CHECK(m_store.remove(tx, shift, actor.login, toInstantText(m_clock.now())));
        return m_audit.append(tx, actor.login, lineOf("oncall.remove", stored, m_clock.zone));
    });
}

Result<QList<OnCallSwap>> OnCallService::swaps(const Actor &actor, const QDate &from, const QDate &to)
{
    CHECK(actor.require(Permission::ViewAgenda));
    CHECK(checkDays(from, to));
    return m_store.swaps(m_db, utcOf(from), utcOf(to.addDays(1)));
}

Result<OnCallSwap> OnCallService::propose(const Actor &actor, const OnCallSwap &swap)
{
    CHECK(actor.require(Permission::ViewAgenda));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<OnCallSwap> {
        TRY(OnCallShift shift, m_store.find(m_db, swap.shift));
        if (!actor.may(Permission::EditAssessoreAgenda) || !actor.assessori.contains(shift.person))
            CHECK(actor.require(Permission::EditAgenda));
        OnCallSwap wanted = swap;
        wanted.fromPerson = shift.person;
        wanted.proposedBy = actor.login;
        if (swap.inReturn.isValid()) {
            TRY(const OnCallShift other, m_store.find(m_db, swap.inReturn));
            if (other.kind != shift.kind || other.id == shift.id)
                return failure(Error::invalid(say("A shift is exchanged with another one of the same rota."),
                                              {{u"return"_s, say("Not such a shift.")}}));
            wanted.toPerson = other.person;
        }
        if (wanted.toPerson == shift.person)
            return failure(Error::invalid(say("It is %1's shift already.").arg(shift.person),
                                          {{u"person"_s, say("Choose somebody else.")}}));
        shift.person = wanted.toPerson;
        if (!swap.inReturn.isValid()) // the two shifts of an exchange may well be at one time
            CHECK(check(shift));
        TRY(const OnCallSwap made, m_store.addSwap(tx, wanted, toInstantText(m_clock.now())));
        CHECK(m_audit.append(tx, actor.login, lineOf("oncall.swap", shift, m_clock.zone)));
        return made;
    });
}

/// The shift is another's now, if it is still the one's from whom it is taken.
Outcome OnCallService::give(Transaction &tx, OnCallShiftId id, const QString &from, const QString &to,
                            const QString &by)
{
    TRY(OnCallShift shift, m_store.find(m_db, id));
    if (shift.person != from)
        return failure(
            Error::conflict(say("The shift is not %1's any more: refuse the swap and propose it anew.").arg(from)));
    shift.person = to;
    shift.phone.clear(); // it was the other's
    CHECK(m_store.update(tx, shift, by, toInstantText(m_clock.now())));
    return {};
}

Outcome OnCallService::answer(const Actor &actor, OnCallSwapId id, bool agreed)
{
    CHECK(actor.require(Permission::EditAgenda));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        TRY(OnCallSwap swap, m_store.findSwap(m_db, id));
        if (swap.state != SwapState::Proposed)
            return failure(Error::conflict(say("The swap was answered already.")));
        TRY(const OnCallShift shift, m_store.find(m_db, swap.shift));
        if (agreed) {
            CHECK(give(tx, swap.shift, swap.fromPerson, swap.toPerson, actor.login));
            if (swap.inReturn.isValid())
                CHECK(give(tx, swap.inReturn, swap.toPerson, swap.fromPerson, actor.login));
            for (const OnCallShiftId changed : {swap.shift, swap.inReturn}) {
                if (!changed.isValid())
                    continue;
                TRY(const OnCallShift now, m_store.find(m_db, changed));
                CHECK(check(now));
            }
        }
        swap.state = agreed ? SwapState::Agreed : SwapState::Refused;
        swap.answeredBy = actor.login;
        CHECK(m_store.answer(tx, swap, toInstantText(m_clock.now())));
        return m_audit.append(tx, actor.login, lineOf(agreed ? "oncall.agree" : "oncall.refuse", shift, m_clock.zone));
    });
}

Result<QList<OnCallHole>> OnCallService::holes(const Actor &actor, const QDate &from, const QDate &to)
{
    TRY(const QList<OnCallShift> shifts, read(actor, from, to));
    QList<OnCallHole> found;
    for (const OnCallKind kind : {OnCallKind::Assessore, OnCallKind::Staff})
        found << holesIn(shifts, kind, utcOf(from), utcOf(to.addDays(1)));
    return found;
}

Result<QList<OnCallLoad>> OnCallService::fairness(const Actor &actor, const QDate &from, const QDate &to)
{
    TRY(const QList<OnCallShift> shifts, read(actor, from, to));
    TRY(const Comune comune, m_offices.comune(m_db));
    TRY(const HolidayCalendar feasts, HolidayStore().calendar(m_db, comune.istatCode));
    return loadsOf(shifts, from, to, m_clock.zone, feasts);
}

Result<QList<OnCallConflict>> OnCallService::conflicts(const Actor &actor, const Keyring &keyring,
                                                       AgendaService &agenda, const QDate &from, const QDate &to)
{
    CHECK(actor.require(Permission::ReadOfficeAgenda));
    TRY(const QList<OnCallShift> shifts, read(actor, from, to));
    TRY(const QList<CalendarStanding> calendars, agenda.calendars(actor, keyring));
    AgendaQuery query{{utcOf(from), utcOf(to.addDays(1))}, {}, false};
    for (const CalendarStanding &one : calendars) {
        if (one.calendar.kind == CalendarKind::Absences && one.rights.read)
            query.calendars << one.calendar.id;
    }
    TRY(const QList<AgendaItem> absences, agenda.items(actor, keyring, query));
    QList<OnCallConflict> found;
    for (const OnCallShift &shift : shifts) {
        for (const AgendaItem &away : absences) {
            if (away.person != shift.person || away.startUtc >= shift.to || away.endUtc <= shift.from)
                continue;
            const QDateTime at =
                QDateTime::fromSecsSinceEpoch(std::max(away.startUtc, shift.from)).toTimeZone(m_clock.zone);
            found << OnCallConflict{shift,
                                    say("%1 is on call and away on %2: %3.")
                                        .arg(shift.person, QLocale().toString(at.date(), u"d MMMM"_s), away.title)};
        }
    }
    return found;
}

} // namespace gonfalone
