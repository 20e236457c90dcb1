// What the law does not allow to happen to a term, each with its article.
#include "core/cases/ClockWalk.h"

#include "core/base/Text.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTermRuns = "L. 241/1990, art. 2, c. 6"_L1;
constexpr auto kExpressAct = "L. 241/1990, art. 2, c. 1"_L1;
constexpr auto kNotice = "L. 241/1990, art. 10-bis"_L1;

FieldError objection(const QString &field, const QString &text, const QString &source)
{
    return {field, u"%1 (%2)."_s.arg(text, source)};
}

} // namespace

QList<FieldError> ClockWalk::objectionsTo(const ClockEvent &event) const
{
    if (const auto faults = objectionsToDay(event); !faults.isEmpty())
        return faults;
    switch (event.kind) {
    case ClockEventKind::IntegrationRequested: return objectionsToRequest(event);
    case ClockEventKind::IntegrationReceived: return objectionsToIntegration(event);
    case ClockEventKind::RejectionNotice: return objectionsToNotice(event);
    case ClockEventKind::ObservationsReceived: return objectionsToObservations(event);
    case ClockEventKind::Decided: return objectionsToDecision(event);
    }
    return {};
}

QList<FieldError> ClockWalk::objectionsToDay(const ClockEvent &event) const
{
    if (!m_clock.start.isValid())
        return {objection(u"start"_s, say("The day of receipt is missing, from which the term runs"), kTermRuns)};
    if (!event.day.isValid())
        return {objection(u"day"_s, say("Say on which day it happened"), kTermRuns)};
    if (event.day < m_clock.start)
        return {objection(
            u"day"_s,
            say("%1 comes before the request, which arrived on %2").arg(humanDate(event.day), humanDate(m_clock.start)),
            kTermRuns)};
    if (m_clock.decidedOn.isValid())
        return {objection(u"kind"_s,
                          say("The procedure ended with the decision of %1: nothing moves its term any more")
                              .arg(humanDate(m_clock.decidedOn)),
                          kExpressAct)};
    for (const ClockEntry &entry : m_clock.entries) {
        if (entry.effect != EventEffect::Refused && event.day < entry.event.day)
            return {
                objection(u"day"_s,
                          say("%1 comes before what is recorded already on %2 (%3): events are recorded in the order "
                              "in which they happened")
                              .arg(humanDate(event.day), humanDate(entry.event.day), clockEventName(entry.event.kind)),
                          kTermRuns)};
    }
    return {};
}

QList<FieldError> ClockWalk::objectionsToRequest(const ClockEvent &event) const
{
    QList<FieldError> faults;
    const QString source = citation(m_rules.suspensionDays);
    if (m_suspensions >= m_rules.suspensions.value)
        faults << objection(u"kind"_s,
                            m_suspensions == 0
                                ? say("The rules in force allow no suspension of the term")
                                : say("The term was suspended already, on %1: no other suspension is allowed")
                                      .arg(humanDate(m_suspendedOn)),
                            citation(m_rules.suspensions));
    else if (standsStillOn(event.day))
        faults << objection(
            u"day"_s,
            say("The term stands still until %1: it cannot be suspended within that").arg(humanDate(m_still->until)),
            source);
    else if (hasExpiredOn(event.day))
        faults << objection(
            u"day"_s,
            say("The term ran out on %1 and cannot be suspended any more: the papers may be asked, but the "
                "decision is late")
                .arg(humanDate(m_due.value)),
            source);
    if (event.days < 1)
        faults << objection(u"days"_s, say("Say how many days are given to answer"), source);
    else if (event.days > m_rules.suspensionDays.value)
        faults << objection(u"days"_s,
                            say("The term can be suspended for %1 at most, not for %2")
                                .arg(humanDays(m_rules.suspensionDays.value), humanDays(event.days)),
                            source);
    return faults;
}

QList<FieldError> ClockWalk::objectionsToIntegration(const ClockEvent &event) const
{
    const QString source = citation(m_rules.suspensionDays);
    if (m_suspensions == 0)
        return {objection(u"kind"_s, say("No integration was asked: file the papers with the case"), source)};
    if (m_integrated)
        return {objection(u"kind"_s, say("The integration has arrived already: file the other papers with the case"),
                          source)};
    if (event.day > m_clock.integrationBy && !event.acceptLate)
        return {
            objection(u"day"_s,
                      say("The term for the integration ended on %1 and the procedure had gone on: confirm that it is "
                          "recorded as late, which moves nothing")
                          .arg(humanDate(m_clock.integrationBy)),
                      source)};
    return {};
}

QList<FieldError> ClockWalk::objectionsToNotice(const ClockEvent &event) const
{
    if (m_noticeOn.isValid())
        return {objection(u"kind"_s,
                          say("The notice of rejection was given already, on %1: all its reasons belong in one")
                              .arg(humanDate(m_noticeOn)),
                          kNotice)};
    if (standsStillOn(event.day))
        return {objection(
            u"day"_s,
            say("The integration asked on %1 is awaited until %2: the notice comes after it or after that day")
                .arg(humanDate(m_suspendedOn), humanDate(m_still->until)),
            u"%1; %2"_s.arg(kNotice, citation(m_rules.suspensionDays)))};
    return {};
}

QList<FieldError> ClockWalk::objectionsToObservations(const ClockEvent &event) const
{
    if (!m_noticeOn.isValid())
        return {objection(u"kind"_s, say("No notice of rejection was given: file the papers with the case"), kNotice)};
    if (m_observed)
        return {objection(u"kind"_s, say("The observations have arrived already: file the other papers with the case"),
                          kNotice)};
    if (event.day > m_clock.observationsBy && !event.acceptLate)
        return {
            objection(u"day"_s,
                      say("The term for the observations ended on %1 and the procedure had gone on: confirm that they "
                          "are recorded as late, which moves nothing")
                          .arg(humanDate(m_clock.observationsBy)),
                      kNotice)};
    return {};
}

QList<FieldError> ClockWalk::objectionsToDecision(const ClockEvent &event) const
{
    if (!event.refusal)
        return {};
    if (!m_noticeOn.isValid())
        return {objection(u"kind"_s, say("A refusal needs the notice of rejection first"), kNotice)};
    if (!m_observed && event.day <= m_clock.observationsBy)
        return {objection(
            u"day"_s,
            say("The applicant may send observations until %1: the refusal comes after them or after that day")
                .arg(humanDate(m_clock.observationsBy)),
            kNotice)};
    return {};
}

} // namespace gonfalone
