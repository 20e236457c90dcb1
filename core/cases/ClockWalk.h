#pragma once

#include "core/cases/ProcedureClock.h"

namespace gonfalone {

/// The fold behind procedureClock(): takes the events one by one, and knows what it would refuse next.
class ClockWalk
{
public:
    ClockWalk(const QDate &start, const ProcedureRules &rules, const HolidayCalendar &calendar);

    /// Why the event may not come now; empty when it may.
    QList<FieldError> objectionsTo(const ClockEvent &event) const;
    void take(const ClockEvent &event);
    /// The clock when nothing else happens.
    ProcedureClock finish() const;

private:
    /// The present standstill, from the day of the event (not counted in it) to `until`.
    struct Standstill {
        ClockPhase phase = ClockPhase::Suspended;
        QDate asked;
        QDate until;
        bool over = false; ///< the answer came on `until`: what happens later that day is not within it

        bool holdsOn(const QDate &day) const { return day < until || (day == until && !over); }
    };

    QList<FieldError> objectionsToRequest(const ClockEvent &event) const;
    QList<FieldError> objectionsToIntegration(const ClockEvent &event) const;
    QList<FieldError> objectionsToNotice(const ClockEvent &event) const;
    QList<FieldError> objectionsToObservations(const ClockEvent &event) const;
    QList<FieldError> objectionsToDecision(const ClockEvent &event) const;
    QList<FieldError> objectionsToDay(const ClockEvent &event) const;

    ClockEntry takeRequest(const ClockEvent &event);
    ClockEntry takeIntegration(const ClockEvent &event);
    ClockEntry takeNotice(const ClockEvent &event);
    ClockEntry takeObservations(const ClockEvent &event);
    ClockEntry takeDecision(const ClockEvent &event);

    bool standsStillOn(const QDate &day) const { return m_still && m_still->holdsOn(day); }
    bool hasExpiredOn(const QDate &day) const { return m_due.value < day; }
    /// Ends the days that run with `day` and lets the clock stand still after it.
    void stopAfter(const QDate &day);
    void standStill(ClockPhase phase, const QDate &asked, const QDate &until, const Reason &why);
    /// The answer to the present standstill came: it lasts to `until` instead.
    void endStandstill(const QDate &until, bool over, const Reason &why);
    void findDue();
    void addRunning(QList<ClockSpan> &spans, const QDate &to) const;
    void explainDue(ProcedureClock &clock) const;

    const ProcedureRules &m_rules;
    const HolidayCalendar &m_calendar;
    ProcedureClock m_clock;
    QDate m_ranUntil; ///< the last day that is settled: the clock runs from the next
    int m_used = 0;   ///< days counted up to it
    int m_suspensions = 0;
    QDate m_suspendedOn;
    bool m_integrated = false;
    QDate m_noticeOn;
    bool m_observed = false;
    std::optional<Standstill> m_still;
    Explained<QDate> m_due;
};

} // namespace gonfalone
