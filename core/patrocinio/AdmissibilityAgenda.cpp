// What else happens in those days: polls that were called, other events.
#include "core/patrocinio/AdmissibilityChecks.h"

#include "core/base/Text.h"
#include "core/contacts/Contact.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kBlackout = "L. 28/2000, art. 9, c. 1"_L1;

struct Days {
    QDate from;
    QDate to;

    bool meets(const BlackoutPeriod &poll) const
    {
        return from.isValid() && from <= to && poll.from.isValid() && (!poll.to.isValid() || from <= poll.to)
            && poll.from <= to;
    }
};

void addBlackout(Checklist &list, const BlackoutPeriod &poll, const char *code, const QString &what)
{
    const QString until = poll.to.isValid() ? humanDate(poll.to) : say("a day not known yet");
    const QString source = poll.source.isEmpty() ? QString(kBlackout) : u"%1; %2"_s.arg(kBlackout, poll.source);
    list.add(
        Severity::Warning, code,
        say("%1 in the period of the %2 (from %3 to %4): only what is impersonal and indispensable may be communicated, "
            "and the act says why this is")
            .arg(what, pollName(poll.kind), humanDate(poll.from), until),
        source);
}

} // namespace

void checkBlackouts(Checklist &list)
{
    const RequestFacts &facts = list.facts;
    bool any = false;
    for (const BlackoutPeriod &poll : list.context.blackouts) {
        const bool grant = Days{facts.grantOn, facts.grantOn}.meets(poll);
        const bool event = Days{facts.startsOn, facts.lastDay()}.meets(poll);
        // Posters with the stemma hang from the grant to the event.
        const bool posters = facts.grantOn.isValid() && Days{facts.grantOn, facts.startsOn}.meets(poll);
        if (grant)
            addBlackout(list, poll, "blackout.grant", say("The grant falls"));
        if (event)
            addBlackout(list, poll, "blackout.event", say("The event falls"));
        if (posters && !grant && !event)
            addBlackout(list, poll, "blackout.posters", say("The publicity of the event falls"));
        any = any || grant || event || posters;
    }
    if (!any && facts.startsOn.isValid())
        list.add(Severity::Ok, "blackout.none", say("No polls are called for those days"), kBlackout);
}

void checkClashes(Checklist &list)
{
    const RequestFacts &facts = list.facts;
    if (!facts.startsOn.isValid())
        return;
    const QString place = nameKey(facts.place);
    for (const OtherEvent &other : list.context.otherEvents) {
        const QDate otherEnd = other.to.isValid() ? other.to : other.from;
        if (!other.from.isValid() || other.from > facts.lastDay() || otherEnd < facts.startsOn)
            continue;
        const QString what = u"%1 «%2», %3"_s.arg(other.label, other.title, humanDate(other.from));
        if (!place.isEmpty() && nameKey(other.place) == place)
            list.add(Severity::Warning, "clash.place", say("In the same place on the same days: %1").arg(what))
                .subject = other.label;
        else
            list.add(Severity::Ok, "clash.day", say("Elsewhere on the same days: %1, %2").arg(what, other.place))
                .subject = other.label;
    }
}

} // namespace gonfalone
