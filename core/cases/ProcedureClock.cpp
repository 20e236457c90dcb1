#include "core/cases/ProcedureClock.h"

#include "core/base/Text.h"
#include "core/cases/ClockWalk.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// How many days of the span come after `day`.
int daysAfter(const QDate &day, const ClockSpan &span)
{
    return span.to <= day ? 0 : int(std::max(day.addDays(1), span.from).daysTo(span.to)) + 1;
}

bool standsStill(const ClockSpan &span)
{
    return span.phase == ClockPhase::Suspended || span.phase == ClockPhase::NoticeSuspended;
}

ClockWalk walked(const ClockHistory &history, const ProcedureRules &rules, const HolidayCalendar &calendar)
{
    ClockWalk walk(history.start, rules, calendar);
    for (const ClockEvent &event : history.events)
        walk.take(event);
    return walk;
}

} // namespace

int ProcedureClock::daysUsed(const QDate &day) const
{
    const QDate last = decidedOn.isValid() ? std::min(day, decidedOn) : day;
    // Until the interruption the old count is told, from then on the new one.
    const QDate origin = last > countedFrom ? countedFrom : start;
    int used = 0;
    for (const ClockSpan &span : spans) {
        if (span.phase == ClockPhase::Running && span.from <= last)
            used += daysAfter(origin, {span.phase, span.from, std::min(span.to, last)});
    }
    return used;
}

int ProcedureClock::daysLeft(const QDate &day) const
{
    const QDate asked = decidedOn.isValid() ? std::min(day, decidedOn) : day;
    if (asked > due.value)
        return -int(due.value.daysTo(asked));
    int left = int(asked.daysTo(due.value));
    for (const ClockSpan &span : spans) {
        if (standsStill(span))
            left -= daysAfter(asked, span);
    }
    return left;
}

std::optional<ClockSpan> ProcedureClock::standstillOn(const QDate &day) const
{
    if (decidedOn.isValid() && day > decidedOn)
        return std::nullopt;
    for (const ClockSpan &span : spans) {
        if (standsStill(span) && span.from <= day && day <= span.to)
            return span;
    }
    return std::nullopt;
}

QDate ProcedureClock::dayOf(ClockEventKind kind) const
{
    QDate day;
    for (const ClockEntry &entry : entries) {
        if (entry.event.kind == kind && entry.effect != EventEffect::Refused)
            day = entry.event.day;
    }
    return day;
}

Reason ProcedureClock::explain(const QDate &day) const
{
    if (!start.isValid() || day < start)
        return {say("The term does not run yet."), {}};
    if (day == start)
        return {say("The request arrived on this day, which is not counted."), u"art. 2963, c. 2, c.c."_s};
    if (decidedOn.isValid() && day > decidedOn)
        return {say("The procedure had ended with the decision of %1.").arg(humanDate(decidedOn)), {}};
    for (const ClockSpan &span : spans) {
        if (day < span.from || day > span.to)
            continue;
        if (span.phase == ClockPhase::Running)
            return {say("Day %1 of %2").arg(daysUsed(day)).arg(length), span.why.source};
        return span.why;
    }
    return {say("The term ended on %1: %2").arg(humanDate(due.value), humanDaysLeft(daysLeft(day))), {}};
}

ProcedureClock procedureClock(const ClockHistory &history, const ProcedureRules &rules, const HolidayCalendar &calendar)
{
    return walked(history, rules, calendar).finish();
}

QList<FieldError> checkClockEvent(const ClockHistory &history, const ClockEvent &event, const ProcedureRules &rules,
                                  const HolidayCalendar &calendar)
{
    return walked(history, rules, calendar).objectionsTo(event);
}

LawDays lawDaysOf(const ClockHistory &history)
{
    LawDays days{history.start, {}, {}};
    for (const ClockEvent &event : history.events) {
        if (event.kind == ClockEventKind::IntegrationRequested && !days.suspendedOn.isValid())
            days.suspendedOn = event.day;
        if (event.kind == ClockEventKind::RejectionNotice && !days.noticeOn.isValid())
            days.noticeOn = event.day;
    }
    return days;
}

Result<ProcedureRules> procedureRules(const RuleLookup &lookup, const ClockHistory &history)
{
    return readProcedureRules(lookup, lawDaysOf(history));
}

QString clockEventName(ClockEventKind kind)
{
    switch (kind) {
    case ClockEventKind::IntegrationRequested: return say("Integration asked");
    case ClockEventKind::IntegrationReceived: return say("Integration arrived");
    case ClockEventKind::RejectionNotice: return say("Notice of rejection");
    case ClockEventKind::ObservationsReceived: return say("Observations arrived");
    case ClockEventKind::Decided: return say("Decision");
    }
    return {};
}

} // namespace gonfalone
