#include "core/patrocinio/AdmissibilityChecks.h"

#include "core/base/Text.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QString exemptionKey(StampExemption exemption)
{
    switch (exemption) {
    case StampExemption::None: return {};
    case StampExemption::ThirdSector: return u"bollo.esenzione.ets"_s;
    case StampExemption::Sport: return u"bollo.esenzione.sport"_s;
    case StampExemption::Onlus: return u"bollo.esenzione.onlus"_s;
    case StampExemption::PublicBody: return u"bollo.esenzione.pa"_s;
    }
    return {};
}

void addOrgan(Checklist &list)
{
    list.result.organ = organFor(list.context.profile, list.result.costly);
    list.add(Severity::Ok, "organ", say("It is granted by: %1").arg(organName(list.result.organ.value)),
             list.context.profile.cite(list.context.profile.organ))
        .reasons = list.result.organ.reasons;
}

} // namespace

Result<AdmissibilityRules> readAdmissibilityRules(const RuleLookup &lookup, const QDate &on)
{
    AdmissibilityRules rules;
    TRY(rules.advantagesCents, figureInForce(lookup, u"trasparenza.soglia_vantaggi_cents"_s, on));
    TRY(rules.stampRequestCents, figureInForce(lookup, u"bollo.istanza_cents"_s, on));
    TRY(rules.stampActCents, figureInForce(lookup, u"bollo.atto_cents"_s, on));
    for (StampExemption exemption : kStampExemptions) {
        const auto rule = lookup(exemptionKey(exemption), on);
        if (rule)
            rules.exemptions << StampExemptionRule{exemption, rule->value, citation({0, rule->source, rule->verified})};
        else if (rule.error().kind != ErrorKind::NotFound)
            return failure(rule.error());
    }
    TRY(rules.term.moveIfHoliday, flagInForce(lookup, u"festivi.termine_slitta"_s, on));
    TRY(rules.term.saturdayIsHoliday, flagInForce(lookup, u"festivi.sabato_festivo"_s, on));
    return rules;
}

Admissibility admissibility(const RequestFacts &facts, const AdmissibilityContext &context)
{
    Checklist list{facts, context};
    checkDates(list);
    checkLeadTime(list);
    checkExclusions(list);
    checkAttachments(list);
    checkBenefits(list);
    addOrgan(list);
    checkStampDuty(list);
    checkHistory(list);
    checkTransparency(list);
    checkBlackouts(list);
    checkClashes(list);
    return list.result;
}

bool Admissibility::has(const QString &code) const
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [&code](const Finding &finding) { return finding.code == code; });
}

bool Admissibility::isInadmissible() const
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [](const Finding &finding) { return finding.severity == Severity::Blocking; });
}

bool Admissibility::isComplete() const
{
    return std::none_of(findings.cbegin(), findings.cend(),
                        [](const Finding &finding) { return finding.severity == Severity::Open; });
}

QString benefitQuestion(Benefit benefit)
{
    switch (benefit) {
    case Benefit::FeeReduction: return say("Does the comune reduce or waive a fee (posters, public ground, tariffs)?");
    case Benefit::RoomsAndEquipment: return say("Does the comune give rooms, spaces or equipment for free?");
    case Benefit::Staff: return say("Do staff of the comune work for the event, overtime too?");
    case Benefit::PublicGround: return say("Is public ground occupied without paying for it?");
    case Benefit::Contribution: return say("Does the comune pay a contribution?");
    }
    return {};
}

QString exemptionName(StampExemption exemption)
{
    switch (exemption) {
    case StampExemption::None: return say("No exemption");
    case StampExemption::ThirdSector: return say("Third-sector body registered in the RUNTS");
    case StampExemption::Sport: return say("Amateur sports association, federation or body recognised by the CONI");
    case StampExemption::Onlus: return say("ONLUS");
    case StampExemption::PublicBody: return say("Public administration");
    }
    return {};
}

QString pollName(PollKind kind)
{
    switch (kind) {
    case PollKind::Municipal: return say("municipal elections");
    case PollKind::Regional: return say("regional elections");
    case PollKind::National: return say("general elections");
    case PollKind::European: return say("European elections");
    case PollKind::Referendum: return say("referendum");
    case PollKind::Other: return say("elections");
    }
    return {};
}

} // namespace gonfalone
