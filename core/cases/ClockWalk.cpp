#include "core/cases/ClockWalk.h"

#include "core/base/Text.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

ClockWalk::ClockWalk(const QDate &start, const ProcedureRules &rules, const HolidayCalendar &calendar)
    : m_rules(rules), m_calendar(calendar), m_ranUntil(start)
{
    m_clock.start = start;
    m_clock.countedFrom = start;
    m_clock.length = rules.length.value;
    findDue();
}

void ClockWalk::findDue()
{
    m_due = termEnd(m_calendar, m_ranUntil, m_rules.length.value - m_used, m_rules.term);
}

void ClockWalk::addRunning(QList<ClockSpan> &spans, const QDate &to) const
{
    const QDate counted = m_ranUntil.addDays(m_rules.length.value - m_used);
    if (const QDate last = std::min(to, counted); last > m_ranUntil) {
        const int days = int(m_ranUntil.daysTo(last));
        spans << ClockSpan{ClockPhase::Running,
                           m_ranUntil.addDays(1),
                           last,
                           {say("From %1 to %2 the term ran: %3, %4 of %5 in all")
                                .arg(humanDate(m_ranUntil.addDays(1)), humanDate(last), humanDays(days))
                                .arg(m_used + days)
                                .arg(m_rules.length.value),
                            citation(m_rules.length)}};
    }
    if (to > counted) {
        spans << ClockSpan{
            ClockPhase::Moved,
            counted.addDays(1),
            to,
            {say("The count ended on %1, a holiday: the term reached %2").arg(humanDate(counted), humanDate(to)),
             m_rules.term.moveSource}};
    }
}

void ClockWalk::stopAfter(const QDate &day)
{
    addRunning(m_clock.spans, day);
    m_used = std::min(m_rules.length.value, m_used + int(m_ranUntil.daysTo(day)));
}

void ClockWalk::standStill(ClockPhase phase, const QDate &asked, const QDate &until, const Reason &why)
{
    m_still = Standstill{phase, asked, until};
    m_clock.spans << ClockSpan{phase, asked.addDays(1), until, why};
    m_ranUntil = until;
    findDue();
}

void ClockWalk::endStandstill(const QDate &until, bool over, const Reason &why)
{
    m_still->until = until;
    m_still->over = over;
    m_clock.spans.last().to = until;
    m_clock.spans.last().why = why;
    if (until == m_still->asked) // answered on the same day: not a day was lost
        m_clock.spans.removeLast();
    m_ranUntil = until;
    findDue();
}

void ClockWalk::take(const ClockEvent &event)
{
    ClockEntry entry;
    entry.faults = objectionsTo(event);
    if (!entry.faults.isEmpty()) {
        entry.effect = EventEffect::Refused;
        entry.what.text = entry.faults.first().message;
    } else {
        switch (event.kind) {
        case ClockEventKind::IntegrationRequested: entry = takeRequest(event); break;
        case ClockEventKind::IntegrationReceived: entry = takeIntegration(event); break;
        case ClockEventKind::RejectionNotice: entry = takeNotice(event); break;
        case ClockEventKind::ObservationsReceived: entry = takeObservations(event); break;
        case ClockEventKind::Decided: entry = takeDecision(event); break;
        }
    }
    entry.event = event;
    m_clock.entries << entry;
}

ClockEntry ClockWalk::takeRequest(const ClockEvent &event)
{
    stopAfter(event.day);
    TermSettings term = m_rules.term;
    term.source = citation(m_rules.suspensionDays);
    m_clock.integrationBy = termEnd(m_calendar, event.day, event.days, term).value;
    m_suspendedOn = event.day;
    m_integrated = false;
    ++m_suspensions;
    // The law's longest suspension binds the office even where the applicant's last day moves past it.
    const QDate until = std::min(m_clock.integrationBy, event.day.addDays(m_rules.suspensionDays.value));
    const Reason why{say("On %1 an integration was asked, by %2: the term stands still until it arrives, or until %3")
                         .arg(humanDate(event.day), humanDate(m_clock.integrationBy), humanDate(until)),
                     citation(m_rules.suspensionDays)};
    standStill(ClockPhase::Suspended, event.day, until, why);
    return {event, EventEffect::Effective, why};
}

ClockEntry ClockWalk::takeIntegration(const ClockEvent &event)
{
    m_integrated = true;
    const QString source = citation(m_rules.suspensionDays);
    if (event.day > m_clock.integrationBy) {
        return {
            event,
            EventEffect::Late,
            {say("The integration arrived on %1, after its term (%2): it is weighed before the decision, but the term "
                 "had gone on already")
                 .arg(humanDate(event.day), humanDate(m_clock.integrationBy)),
             u"%1; L. 241/1990, art. 10, c. 1, lett. b"_s.arg(source)}};
    }
    if (!m_still || m_still->phase != ClockPhase::Suspended || event.day > m_still->until) {
        return {event,
                EventEffect::NoEffect,
                {say("The integration arrived in time on %1, but the longest suspension was over: the term had gone on")
                     .arg(humanDate(event.day)),
                 source}};
    }
    const Reason why{
        say("The integration asked on %1 arrived on %2: the term stood still for %3")
            .arg(humanDate(m_suspendedOn), humanDate(event.day), humanDays(int(m_suspendedOn.daysTo(event.day)))),
        source};
    endStandstill(event.day, true, why);
    return {event, EventEffect::Effective, why};
}

ClockEntry ClockWalk::takeNotice(const ClockEvent &event)
{
    m_noticeOn = event.day;
    TermSettings term = m_rules.term;
    term.source = citation(m_rules.noticeDays);
    m_clock.observationsBy = termEnd(m_calendar, event.day, m_rules.noticeDays.value, term).value;
    if (hasExpiredOn(event.day)) {
        return {
            event,
            EventEffect::NoEffect,
            {say("The notice of rejection came on %1, when the term had run out on %2: there was nothing left to stop")
                 .arg(humanDate(event.day), humanDate(m_due.value)),
             m_rules.noticeEffectSource}};
    }
    stopAfter(event.day);
    const bool anew = m_rules.noticeEffect == NoticeEffect::Interrupts;
    if (anew) {
        m_used = 0;
        m_clock.countedFrom = event.day;
    }
    const QString effect = anew
        ? say("The notice of rejection of %1 interrupted the term, which begins again from its first day: "
              "observations may come until %2")
        : say("The notice of rejection of %1 suspends the term: observations may come until %2");
    const Reason why{effect.arg(humanDate(event.day), humanDate(m_clock.observationsBy)), m_rules.noticeEffectSource};
    standStill(ClockPhase::NoticeSuspended, event.day, m_clock.observationsBy, why);
    return {event, EventEffect::Effective, why};
}

ClockEntry ClockWalk::takeObservations(const ClockEvent &event)
{
    m_observed = true;
    if (event.day > m_clock.observationsBy) {
        return {
            event,
            EventEffect::Late,
            {say("The observations arrived on %1, after their term (%2): they are weighed before the decision, but the "
                 "term had gone on already")
                 .arg(humanDate(event.day), humanDate(m_clock.observationsBy)),
             u"%1; L. 241/1990, art. 10, c. 1, lett. b"_s.arg(m_rules.noticeEffectSource)}};
    }
    if (!m_still || m_still->asked != m_noticeOn || m_still->phase != ClockPhase::NoticeSuspended) {
        return {
            event,
            EventEffect::NoEffect,
            {say("The observations arrived on %1: the term had run out before the notice").arg(humanDate(event.day)),
             m_rules.noticeEffectSource}};
    }
    // Not a term for anybody to act in: it does not move where it ends on a holiday.
    const QDate until = event.day.addDays(m_rules.restartDays.value);
    const QString effect = m_rules.noticeEffect == NoticeEffect::Interrupts
        ? say("The observations arrived on %1: the term begins again from %2")
        : say("The observations arrived on %1: the term goes on after %2");
    const Reason why{effect.arg(humanDate(event.day), humanDate(until)), citation(m_rules.restartDays)};
    endStandstill(until, m_rules.restartDays.value == 0, why);
    return {event, EventEffect::Effective, why};
}

ClockEntry ClockWalk::takeDecision(const ClockEvent &event)
{
    m_clock.decidedOn = event.day;
    const int days = int(event.day.daysTo(m_due.value));
    const QString text =
        days >= 0 ? say("Decided on %1, within the term (%2)") : say("Decided on %1, after the term (%2)");
    return {event,
            EventEffect::Effective,
            {text.arg(humanDate(event.day), humanDate(m_due.value)), u"L. 241/1990, art. 2, c. 1"_s}};
}

void ClockWalk::explainDue(ProcedureClock &clock) const
{
    clock.due.value = m_due.value;
    clock.due.because(say("The request arrived on %1: the procedure has %2")
                          .arg(humanDate(clock.start), humanDays(m_rules.length.value)),
                      citation(m_rules.length));
    for (const ClockSpan &span : m_clock.spans)
        clock.due.reasons << span.why;
    if (!m_clock.spans.isEmpty() && m_used > 0)
        clock.due.because(say("Left to run: %1").arg(humanDays(m_rules.length.value - m_used)));
    clock.due.reasons += m_due.reasons;
}

ProcedureClock ClockWalk::finish() const
{
    ProcedureClock clock = m_clock;
    if (!clock.start.isValid()) {
        clock.due = m_due;
        return clock;
    }
    explainDue(clock);
    addRunning(clock.spans, m_due.value);
    return clock;
}

} // namespace gonfalone
