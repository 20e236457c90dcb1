#include "core/cases/ActPublication.h"

#include "core/base/Text.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kImmediate = "D.Lgs. 267/2000, art. 134, c. 4"_L1;

} // namespace

Result<PublicationRules> publicationRules(const RuleLookup &lookup, const QDate &on)
{
    PublicationRules rules;
    TRY(rules.days, figureInForce(lookup, u"albo.pubblicazione_giorni"_s, on));
    TRY(rules.firstDayExcluded, flagInForce(lookup, u"albo.primo_giorno_escluso"_s, on));
    TRY(const Rule firstDay, lookup(u"albo.primo_giorno_escluso"_s, on));
    rules.firstDaySource = firstDay.source;
    TRY(rules.executiveDays, figureInForce(lookup, u"esecutivita.giorni"_s, on));
    TRY(const Rule counted, lookup(u"esecutivita.decorrenza"_s, on));
    rules.countsFromEnd = counted.value == u"fine_pubblicazione"_s;
    rules.countSource = counted.source;
    return rules;
}

ActPublication actPublication(const QDate &adopted, const QDate &published, bool immediate,
                              const PublicationRules &rules)
{
    ActPublication found;
    found.until.value = published.addDays(rules.firstDayExcluded ? rules.days.value : rules.days.value - 1);
    found.until.because(say("At the albo until %1: %2").arg(humanDate(found.until.value), humanDays(rules.days.value)),
                        citation(rules.days));
    found.until.because(rules.firstDayExcluded ? say("The day on which it goes there is not counted (disputed reading)")
                                               : say("The day on which it goes there is counted (disputed reading)"),
                        rules.firstDaySource);
    if (immediate) {
        found.executiveFrom.value = adopted;
        found.executiveFrom.because(
            say("Executive from %1: it was declared immediately executable").arg(humanDate(adopted)), kImmediate);
        return found;
    }
    const QDate start = rules.countsFromEnd ? found.until.value : published;
    found.executiveFrom.value = start.addDays(rules.executiveDays.value);
    found.executiveFrom.because(say("Executive from %1, after the tenth day").arg(humanDate(found.executiveFrom.value)),
                                citation(rules.executiveDays));
    found.executiveFrom.because(rules.countsFromEnd
                                    ? say("It is counted from the end of the publication (disputed reading)")
                                    : say("It is counted from the beginning of the publication (disputed reading)"),
                                rules.countSource);
    return found;
}

} // namespace gonfalone
