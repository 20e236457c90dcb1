#pragma once

#include "core/agenda/AgendaService.h"
#include "core/agenda/OnCallRules.h"
#include "core/agenda/OnCallStore.h"

namespace gonfalone {

/// The use cases of the on-call rota: who is within reach when, what is not covered, how it is shared out, swaps. Who
/// sees the agenda sees the rota; who edits the agenda writes it. Each writing is one transaction with one line in the
/// audit, which names no person. Use it on the thread of its Database.
class OnCallService
{
public:
    OnCallService(Database &db, const Clock &clock) : m_db(db), m_clock(clock), m_audit(clock) {}

    /// Those that touch the days, both included; by start.
    Result<QList<OnCallShift>> shifts(const Actor &actor, const QDate &from, const QDate &to);
    /// Who may be on call of the giunta, in office on a day.
    Result<QStringList> people(const Actor &actor, const QDate &day);
    /// Who is on call at an instant.
    Result<QList<OnCallShift>> onDuty(const Actor &actor, const QDateTime &at);
    /// Invalid with the fields of shiftFaults().
    Result<OnCallShift> add(const Actor &actor, const OnCallShift &shift);
    Result<OnCallShift> edit(const Actor &actor, const OnCallShift &shift);
    Outcome remove(const Actor &actor, const OnCallShift &shift);

    Result<QList<OnCallSwap>> swaps(const Actor &actor, const QDate &from, const QDate &to);
    /// That somebody else takes a shift. An assessore's own people may propose it too; who edits the agenda answers.
    Result<OnCallSwap> propose(const Actor &actor, const OnCallSwap &swap);
    /// Agreed, the shift is the other's from then on, and the one in return the first's. Conflict when the rota is not
    /// what it was when it was proposed.
    Outcome answer(const Actor &actor, OnCallSwapId id, bool agreed);

    Result<QList<OnCallHole>> holes(const Actor &actor, const QDate &from, const QDate &to);
    Result<QList<OnCallLoad>> fairness(const Actor &actor, const QDate &from, const QDate &to);
    /// Who is on call and away; only for who reads the absences.
    Result<QList<OnCallConflict>> conflicts(const Actor &actor, const Keyring &keyring, AgendaService &agenda,
                                            const QDate &from, const QDate &to);

private:
    qint64 utcOf(const QDate &day) const { return day.startOfDay(m_clock.zone).toSecsSinceEpoch(); }
    Result<QList<OnCallShift>> read(const Actor &actor, const QDate &from, const QDate &to);
    Outcome check(const OnCallShift &shift);
    Outcome give(Transaction &tx, OnCallShiftId id, const QString &from, const QString &to, const QString &by);

    Database &m_db;
    Clock m_clock;
    OnCallStore m_store;
    OfficeStore m_offices;
    AuditStore m_audit;
};

} // namespace gonfalone
