// What the regulation asks of the request itself: its days, its exclusions, its papers.
#include "core/patrocinio/AdmissibilityChecks.h"

#include "core/base/Text.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

void checkDates(Checklist &list)
{
    const RequestFacts &facts = list.facts;
    if (!facts.startsOn.isValid()) {
        list.add(Severity::Open, "event.undated", say("Say on which day the event takes place."));
        return;
    }
    if (facts.lastDay() < facts.startsOn) {
        list.add(Severity::Blocking, "event.dates", say("The event ends before it starts."));
        return;
    }
    const QString last = humanDate(facts.lastDay());
    const QString source = list.context.profile.cite(list.context.profile.leadDays);
    if (facts.received > facts.lastDay())
        list.add(Severity::Blocking, "request.after_event",
                 say("The request arrived on %1, after the event (%2): patronage is not granted afterwards")
                     .arg(humanDate(facts.received), last),
                 source);
    else if (facts.received > facts.startsOn)
        list.add(Severity::Blocking, "request.after_start",
                 say("The request arrived on %1, when the event had begun (%2): patronage is granted before it starts")
                     .arg(humanDate(facts.received), humanDate(facts.startsOn)),
                 source);
    else if (list.context.today > facts.lastDay())
        list.add(Severity::Blocking, "event.past",
                 say("The event ended on %1: there is nothing left to grant patronage to").arg(last), source);
    else if (list.context.today >= facts.startsOn)
        list.add(Severity::Warning, "event.running", say("The event has begun, on %1.").arg(humanDate(facts.startsOn)),
                 source);
}

void checkLeadTime(Checklist &list)
{
    const RequestFacts &facts = list.facts;
    const RegulationProfile &profile = list.context.profile;
    if (!facts.startsOn.isValid() || !facts.received.isValid())
        return;
    list.result.lastUsefulDay = lastRequestDay(profile, list.context.calendar, facts.startsOn, list.context.rules.term);
    const QString lastUseful = humanDate(list.result.lastUsefulDay.value);
    if (facts.received <= list.result.lastUsefulDay.value) {
        list.add(Severity::Ok, "lead.in_time",
                 say("The request arrived in time: the last useful day is %1").arg(lastUseful),
                 profile.cite(profile.leadDays))
            .reasons = list.result.lastUsefulDay.reasons;
        return;
    }
    const QString late =
        say("The request arrived on %1, after the last useful day (%2)").arg(humanDate(facts.received), lastUseful);
    const QString source = profile.cite(profile.lateRequest);
    const QList<Reason> reasons = list.result.lastUsefulDay.reasons;
    if (profile.lateRequest.value == LateRequest::Reject)
        list.add(Severity::Blocking, "lead.late", say("%1: the regulation rejects it").arg(late), source).reasons =
            reasons;
    else if (facts.lateJustification.trimmed().isEmpty())
        list.add(Severity::Blocking, "lead.unjustified", say("%1: the reasons for the delay are missing").arg(late),
                 source)
            .reasons = reasons;
    else
        list.add(Severity::Warning, "lead.justified",
                 say("%1: it is taken for the reasons given, which belong in the act").arg(late), source)
            .reasons = reasons;
}

void checkExclusions(Checklist &list)
{
    for (const Exclusion &row : list.context.profile.exclusions) {
        const QString source = list.context.profile.cite(row.article, row.verified);
        const auto answer = list.facts.exclusions.constFind(row.key);
        if (answer == list.facts.exclusions.cend()) {
            list.add(Severity::Open, "exclusion.unanswered", say("To answer: %1").arg(row.question), source).subject =
                row.key;
        } else if (!answer->applies) {
            list.add(Severity::Ok, "exclusion.none", say("No: %1").arg(row.question), source).subject = row.key;
        } else if (!row.exceptionAllowed) {
            list.add(Severity::Blocking, "exclusion.applies", say("Excluded. %1 Yes.").arg(row.question), source)
                .subject = row.key;
        } else if (answer->grounds.trimmed().isEmpty()) {
            list.add(Severity::Blocking, "exclusion.ungrounded",
                     say("Excluded, unless the act gives the reasons of an exception. %1 Yes.").arg(row.question),
                     source)
                .subject = row.key;
        } else {
            list.add(Severity::Warning, "exclusion.exception",
                     say("An exception, for these reasons: %1").arg(answer->grounds.trimmed()), source)
                .subject = row.key;
        }
    }
}

void checkAttachments(Checklist &list)
{
    for (const RequiredAttachment &row : list.context.profile.attachments) {
        const QString source = list.context.profile.cite(row.article, row.verified);
        if (list.facts.attachments.contains(row.key))
            list.add(Severity::Ok, "attachment.present", say("Attached: %1").arg(row.text), source).subject = row.key;
        else if (!row.mandatory)
            list.add(Severity::Ok, "attachment.optional", say("Not attached, nor required: %1").arg(row.text), source)
                .subject = row.key;
        else if (!list.facts.integrationUsed)
            list.add(Severity::Warning, "attachment.missing", say("Missing, to ask for: %1").arg(row.text), source)
                .subject = row.key;
        else
            list.add(Severity::Blocking, "attachment.still_missing",
                     say("Still missing after the integration, so the request is not admissible: %1").arg(row.text),
                     source)
                .subject = row.key;
    }
}

} // namespace gonfalone
