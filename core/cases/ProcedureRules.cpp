#include "core/cases/ProcedureRules.h"

#include "core/base/Text.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

// A figure of years would be a slip of the keyboard; it bounds every search over days.
constexpr int kLargestFigure = 3650;

tl::unexpected<Error> unreadable(const Rule &rule)
{
    const QString message = say("The rule “%1” in force from %2 cannot be “%3”: correct it in the settings.")
                                .arg(rule.key, rule.validFrom.toString(Qt::ISODate), rule.value);
    return failure(Error::invalid(message, {{rule.key, message}}));
}

bool holdsOn(const Rule &rule, const QDate &on)
{
    return rule.validFrom <= on && (!rule.validTo.isValid() || rule.validTo >= on);
}

Result<RuleFigure> atLeast(int lowest, const RuleLookup &lookup, const QString &key, const QDate &on)
{
    TRY(const RuleFigure figure, figureInForce(lookup, key, on));
    if (figure.value < lowest) {
        const QString message = say("The rule “%1” must be %2 at least.").arg(key).arg(lowest);
        return failure(Error::invalid(message, {{key, message}}));
    }
    return figure;
}

Outcome readNotice(ProcedureRules &rules, const RuleLookup &lookup, const QDate &on)
{
    TRY(rules.noticeDays, atLeast(1, lookup, u"procedimento.preavviso_giorni"_s, on));
    TRY(rules.restartDays, figureInForce(lookup, u"procedimento.preavviso_ripresa_giorni"_s, on));
    TRY(const Rule effect, lookup(u"procedimento.preavviso_effetto"_s, on));
    if (effect.value != u"sospende"_s && effect.value != u"interrompe"_s)
        return unreadable(effect);
    rules.noticeEffect = effect.value == u"sospende"_s ? NoticeEffect::Suspends : NoticeEffect::Interrupts;
    rules.noticeEffectSource = effect.source;
    return {};
}

} // namespace

QString citation(const RuleFigure &figure)
{
    return figure.verified ? figure.source : say("%1, still to be checked").arg(figure.source);
}

RuleLookup lookupIn(const QList<Rule> &rules)
{
    return [rules](const QString &key, const QDate &on) -> Result<Rule> {
        const Rule *found = nullptr;
        for (const Rule &rule : rules) {
            if (rule.key == key && holdsOn(rule, on) && (found == nullptr || rule.validFrom > found->validFrom))
                found = &rule;
        }
        if (found != nullptr)
            return *found;
        return failure(Error::notFound(
            say("No rule “%1” is in force on %2: add it in the settings.").arg(key, on.toString(Qt::ISODate))));
    };
}

Result<RuleFigure> figureInForce(const RuleLookup &lookup, const QString &key, const QDate &on)
{
    TRY(const Rule rule, lookup(key, on));
    bool whole = false;
    const int value = rule.value.toInt(&whole);
    const bool isAmount = rule.unit == u"cents"_s;
    if (!whole || value < 0 || (!isAmount && value > kLargestFigure))
        return unreadable(rule);
    return RuleFigure{value, rule.source, rule.verified};
}

Result<bool> flagInForce(const RuleLookup &lookup, const QString &key, const QDate &on)
{
    TRY(const Rule rule, lookup(key, on));
    if (rule.value != u"true"_s && rule.value != u"false"_s)
        return unreadable(rule);
    return rule.value == u"true"_s;
}

Result<ProcedureRules> readProcedureRules(const RuleLookup &lookup, const LawDays &days)
{
    const QDate suspendedOn = days.suspendedOn.isValid() ? days.suspendedOn : days.start;
    ProcedureRules rules;
    TRY(rules.length, atLeast(1, lookup, u"procedimento.termine_giorni"_s, days.start));
    TRY(rules.suspensionDays, atLeast(1, lookup, u"procedimento.sospensione_max_giorni"_s, suspendedOn));
    TRY(rules.suspensions, figureInForce(lookup, u"procedimento.sospensioni_max"_s, suspendedOn));
    CHECK(readNotice(rules, lookup, days.noticeOn.isValid() ? days.noticeOn : days.start));
    TRY(rules.term.moveIfHoliday, flagInForce(lookup, u"festivi.termine_slitta"_s, days.start));
    TRY(rules.term.saturdayIsHoliday, flagInForce(lookup, u"festivi.sabato_festivo"_s, days.start));
    TRY(const Rule moves, lookup(u"festivi.termine_slitta"_s, days.start));
    TRY(const Rule saturdays, lookup(u"festivi.sabato_festivo"_s, days.start));
    rules.term.source = citation(rules.length);
    rules.term.moveSource = citation({0, moves.source, moves.verified});
    rules.term.saturdaySource = citation({0, saturdays.source, saturdays.verified});
    return rules;
}

} // namespace gonfalone
