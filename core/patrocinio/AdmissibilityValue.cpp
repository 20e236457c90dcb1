// What the patronage costs, what is owed on it, and what the applicant had before.
#include "core/patrocinio/AdmissibilityChecks.h"

#include "core/base/Text.h"

#include <QLocale>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOpinions = "D.Lgs. 267/2000, art. 49, c. 1"_L1;

/// The calendar year that a grant counts in: its own day, or today while it is not decided.
int yearOf(const Checklist &list)
{
    return (list.facts.grantOn.isValid() ? list.facts.grantOn : list.context.today).year();
}

void addStamp(Checklist &list, const char *paper, const QString &text, const QString &serial, const RuleFigure &figure)
{
    if (serial.trimmed().isEmpty())
        list.add(Severity::Warning, "stamp.due",
                 say("Stamp duty due on %1: %2. Without it the case goes on, and the paper is "
                     "sent to the Agenzia delle Entrate to be put right")
                     .arg(text, humanMoney(figure.value)),
                 u"%1; DPR 642/1972, art. 19"_s.arg(citation(figure)))
            .subject = QString::fromLatin1(paper);
    else
        list.add(Severity::Ok, "stamp.paid", say("Stamp duty paid on %1, serial number %2").arg(text, serial),
                 citation(figure))
            .subject = QString::fromLatin1(paper);
}

void addExemption(Checklist &list)
{
    const StampFacts &stamp = list.facts.stamp;
    const auto &known = list.context.rules.exemptions;
    const auto rule = std::find_if(known.cbegin(), known.cend(), [&stamp](const StampExemptionRule &row) {
        return row.exemption == stamp.exemption;
    });
    if (rule == known.cend())
        list.add(
            Severity::Warning, "stamp.not_exempt",
            say("This exemption is not in force on the day of the request: %1").arg(exemptionName(stamp.exemption)));
    else if (stamp.registerNumber.trimmed().isEmpty())
        list.add(Severity::Open, "stamp.register_number",
                 say("Exempt (%1): ask for the number in the register %2")
                     .arg(exemptionName(stamp.exemption), rule->registerName),
                 rule->source);
    else
        list.add(Severity::Ok, "stamp.exempt",
                 say("Exempt (%1), %2 number %3")
                     .arg(exemptionName(stamp.exemption), rule->registerName, stamp.registerNumber.trimmed()),
                 rule->source);
}

} // namespace

QString humanMoney(qint64 cents)
{
    return QLocale().toString(double(cents) / 100, 'f', 2) + u" €"_s;
}

void checkBenefits(Checklist &list)
{
    bool allAnswered = true;
    for (Benefit benefit : kBenefits) {
        const auto answer = list.facts.benefits.constFind(benefit);
        const QString question = benefitQuestion(benefit);
        if (answer == list.facts.benefits.cend()) {
            allAnswered = false;
            list.add(Severity::Open, "value.unanswered", say("To answer: %1").arg(question), kOpinions);
        } else if (answer->given) {
            list.result.costly = true;
            if (list.facts.totalCents > 0)
                continue;
            if (answer->cents <= 0)
                list.add(Severity::Open, "value.missing", say("Yes, but its value is missing: %1").arg(question),
                         kOpinions);
            list.result.valueCents.value += std::max<qint64>(0, answer->cents);
            list.result.valueCents.because(u"%1 %2"_s.arg(question, humanMoney(std::max<qint64>(0, answer->cents))));
        }
    }
    if (list.result.costly && list.facts.totalCents > 0) {
        list.result.valueCents.value = list.facts.totalCents;
        list.result.valueCents.because(say("All that the comune gives: %1").arg(humanMoney(list.facts.totalCents)));
    }
    if (list.result.costly)
        list.add(Severity::Ok, "opinion.accounting_due",
                 say("It is not free, it is worth %1: the accounting opinion is due")
                     .arg(humanMoney(list.result.valueCents.value)),
                 kOpinions)
            .reasons = list.result.valueCents.reasons;
    else if (allAnswered)
        list.add(Severity::Ok, "opinion.accounting_not_due",
                 say("It is free: no effect on finances or assets, so no accounting opinion is due"), kOpinions);
}

void checkStampDuty(Checklist &list)
{
    const RegulationProfile &profile = list.context.profile;
    const StampDutyReading reading = profile.stampDuty.value;
    if (reading == StampDutyReading::NotAsked) {
        list.add(Severity::Ok, "stamp.not_asked", say("The comune asks no stamp duty for patronage (disputed reading)"),
                 profile.cite(profile.stampDuty));
        return;
    }
    if (list.facts.stamp.exemption != StampExemption::None)
        addExemption(list);
    if (list.facts.stamp.exemption != StampExemption::None && !list.result.has(u"stamp.not_exempt"_s))
        return;
    const StampFacts &stamp = list.facts.stamp;
    addStamp(list, "request", say("the request"), stamp.requestSerial, list.context.rules.stampRequestCents);
    if (reading == StampDutyReading::RequestAndAct)
        addStamp(list, "act", say("the act"), stamp.actSerial, list.context.rules.stampActCents);
}

void checkHistory(Checklist &list)
{
    const RegulationProfile &profile = list.context.profile;
    int granted = 0;
    for (const PastGrant &past : list.context.history) {
        granted += past.granted && past.decidedOn.year() == yearOf(list);
        if (!past.misuse.isEmpty())
            list.add(profile.misuseBars.value ? Severity::Blocking : Severity::Warning, "history.misuse",
                     say("Misuse noted in %1: %2").arg(past.label, past.misuse), profile.cite(profile.misuseBars))
                .subject = past.label;
        if (!past.granted)
            list.add(Severity::Ok, "history.refused",
                     say("An earlier request was refused on %1: %2").arg(humanDate(past.decidedOn), past.label))
                .subject = past.label;
    }
    const int limit = profile.yearlyLimit.value;
    if (limit > 0 && granted >= limit)
        list.add(
            Severity::Blocking, "limit.yearly",
            say("The applicant has had %1 grants in %2 already, which is the limit").arg(granted).arg(yearOf(list)),
            profile.cite(profile.yearlyLimit));
}

void checkTransparency(Checklist &list)
{
    const RuleFigure &threshold = list.context.rules.advantagesCents;
    Explained<qint64> &sum = list.result.yearCents;
    for (const PastGrant &past : list.context.history) {
        if (!past.granted || past.decidedOn.year() != yearOf(list) || past.valueCents <= 0)
            continue;
        sum.value += past.valueCents;
        sum.because(say("%1, of %2: %3").arg(past.label, humanDate(past.decidedOn), humanMoney(past.valueCents)));
    }
    sum.value += list.result.valueCents.value;
    sum.because(say("This request: %1").arg(humanMoney(list.result.valueCents.value)));
    const QString total = say("Advantages of the applicant in %1: %2, threshold %3")
                              .arg(QString::number(yearOf(list)), humanMoney(sum.value), humanMoney(threshold.value));
    if (sum.value > threshold.value)
        list.add(Severity::Warning, "transparency.over",
                 say("%1. The grant is to be published, and has no effect before").arg(total), citation(threshold))
            .reasons = sum.reasons;
    else if (sum.value > 0)
        list.add(Severity::Ok, "transparency.under", total, citation(threshold)).reasons = sum.reasons;
}

} // namespace gonfalone
