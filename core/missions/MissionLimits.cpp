#include "core/missions/MissionReasons.h"

#include "core/base/Money.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayMinutes = 24 * 60;

/// The rules of one day, read as numbers.
class Figures
{
public:
    Figures(const RuleLookup &rules, const QDate &day) : m_rules(rules), m_day(day) {}

    Result<Rule> rule(const char *key) const { return m_rules(u"missioni."_s + QLatin1String(key), m_day); }
    Result<qint64> number(const char *key) const
    {
        TRY(const Rule found, rule(key));
        return numberOf(found);
    }

private:
    const RuleLookup &m_rules;
    QDate m_day;
};

/// The words of HumanDate in the language of the reasons.
QString daysText(int days, const Speech &say)
{
    return days == 1 ? say("1 day") : say("%n days", days);
}

/// The sum of the decree of 2011 that the mission falls under, once.
struct FixedSum {
    const char *key;
    QString why;
    qint64 days = 1;
};

Result<FixedSum> withNight(const StayCase &stay, const Figures &figures, const Speech &say)
{
    TRY(const qint64 brief, figures.number("fissi.breve_minuti"));
    if (stay.minutes <= brief)
        return FixedSum{"fissi.breve_con_pernottamento",
                        say("%1 with an overnight stay, not more than %2.")
                            .arg(hoursText(stay.minutes, say), hoursText(brief, say))};
    TRY(const Rule reading, figures.rule("fissi.giorno"));
    const qint64 days =
        reading.value == u"calendario"_s ? stay.calendarDays : (stay.minutes + kDayMinutes - 1) / kDayMinutes;
    return FixedSum{"fissi.giorno_con_pernottamento",
                    say("%1 with an overnight stay, more than %2: the sum of each day, for %3.")
                        .arg(hoursText(stay.minutes, say), hoursText(brief, say), daysText(int(days), say)),
                    days};
}

Result<FixedSum> withoutNight(const StayCase &stay, const Figures &figures, const Speech &say)
{
    TRY(const qint64 longDay, figures.number("fissi.diurna_lunga_minuti"));
    TRY(const qint64 far, figures.number("fissi.distanza_km"));
    if (stay.minutes >= longDay)
        return FixedSum{"fissi.diurna_lunga",
                        say("%1 without an overnight stay, not less than %2.")
                            .arg(hoursText(stay.minutes, say), hoursText(longDay, say))};
    if (stay.kilometres >= far)
        return FixedSum{"fissi.diurna_breve",
                        say("%1, less than %2, at %3 km: not less than %4 km.")
                            .arg(hoursText(stay.minutes, say), hoursText(longDay, say))
                            .arg(stay.kilometres)
                            .arg(far)};
    if (stay.mealDeclared)
        return FixedSum{"fissi.diurna_breve",
                        say("%1, less than %2, at %3 km: the person declares that a meal was eaten, and the %4 km do "
                            "not matter.")
                            .arg(hoursText(stay.minutes, say), hoursText(longDay, say))
                            .arg(stay.kilometres)
                            .arg(far)};
    return FixedSum{"",
                    say("%1, less than %2, at %3 km, less than %4, and no meal is declared: nothing is due.")
                        .arg(hoursText(stay.minutes, say), hoursText(longDay, say))
                        .arg(stay.kilometres)
                        .arg(far)};
}

Result<Explained<StayLimit>> fixedLimit(const StayCase &stay, const Figures &figures, const Rule &regime,
                                        const Speech &say)
{
    TRY(const FixedSum sum, stay.nights > 0 ? withNight(stay, figures, say) : withoutNight(stay, figures, say));
    Explained<StayLimit> limit;
    limit.value.stayCents = 0;
    limit.value.source = ruleCitation(regime, say);
    if (*sum.key == '\0')
        return limit.because(sum.why, regime.source);
    TRY(const Rule figure, figures.rule(sum.key));
    TRY(const qint64 cents, numberOf(figure));
    limit.value.stayCents = cents * sum.days;
    limit.value.source = ruleCitation(figure, say);
    limit.because(sum.why, figure.source);
    return limit.because(
        say("Lodging and meals together, documented: at most %1.").arg(euroText(limit.value.stayCents)),
        limit.value.source);
}

/// Meals of the days, by the sums of the managers' contract: two in a whole day or from 12 hours, one from 8.
Result<qint64> mealsOf(const StayCase &stay, const Figures &figures)
{
    TRY(const qint64 one, figures.number("ccnl.pasto"));
    TRY(const qint64 two, figures.number("ccnl.due_pasti"));
    TRY(const qint64 oneFrom, figures.number("ccnl.pasto_minuti"));
    TRY(const qint64 twoFrom, figures.number("ccnl.due_pasti_minuti"));
    const qint64 rest = stay.minutes % kDayMinutes;
    return stay.minutes / kDayMinutes * two + (rest >= twoFrom ? two : rest >= oneFrom ? one : 0);
}

Result<Explained<StayLimit>> contractLimit(const StayCase &stay, const Figures &figures, const Rule &regime,
                                           const Speech &say)
{
    Explained<StayLimit> limit;
    limit.value.fixedSums = false;
    limit.value.source = ruleCitation(regime, say);
    TRY(const Rule dayTrips, figures.rule("ccnl.pasti_senza_pernottamento"));
    TRY(const qint64 stars, figures.number("ccnl.stelle"));
    limit.value.stars = int(stars);
    if (stay.nights == 0) {
        limit.value.lodgingCents = 0;
        limit.because(say("Without an overnight stay no lodging is refunded."), regime.source);
    } else {
        limit.because(say("Lodging as documented, in a hotel of %1 stars at most.").arg(stars), regime.source);
    }
    if (stay.nights == 0 && dayTrips.value != u"true"_s) {
        limit.value.mealCents = 0;
        limit.because(say("Without an overnight stay no meal is refunded: it is the reading that the office follows."),
                      dayTrips.source);
        return limit;
    }
    TRY(limit.value.mealCents, mealsOf(stay, figures));
    TRY(const Rule meal, figures.rule("ccnl.pasto"));
    limit.because(say("Meals of %1, documented: at most %2. What is left of one kind does not serve another.")
                      .arg(hoursText(stay.minutes, say), euroText(limit.value.mealCents)),
                  ruleCitation(meal, say));
    return limit;
}

} // namespace

Result<qint64> numberOf(const Rule &rule)
{
    const Speech say = Speech::window();
    bool whole = false;
    const qint64 number = rule.value.toLongLong(&whole);
    if (whole && number >= 0)
        return number;
    return failure(
        Error::invalid(say("The rule “%1” has the value “%2”, which is no whole number: correct it in the settings.")
                           .arg(rule.key, rule.value)));
}

QString ruleCitation(const Rule &rule)
{
    return ruleCitation(rule, Speech::window());
}

QString ruleCitation(const Rule &rule, const Speech &say)
{
    const QString checked = rule.verified ? QString() : u"; "_s + say("to be checked");
    const QString from = rule.validFrom.toString(u"dd/MM/yyyy"_s);
    if (say.isPrinted())
        return say("%1, in force from %2").arg(rule.source, from) + checked;
    return say("%1, %2 from %3").arg(rule.source, rule.key, from) + checked;
}

StayCase stayCaseOf(const Mission &mission)
{
    const MissionTime from = mission.from();
    const MissionTime to = mission.to();
    if (!from.isValid() || !to.isValid())
        return {};
    return {from.day,           minutesBetween(from, to), mission.nights, int(from.day.daysTo(to.day)) + 1,
            mission.kilometres, mission.mealDeclared};
}

Result<Explained<StayLimit>> stayLimitOf(const StayCase &stay, const RuleLookup &rules)
{
    return stayLimitOf(stay, rules, Speech::window());
}

Result<Explained<StayLimit>> stayLimitOf(const StayCase &stay, const RuleLookup &rules, const Speech &say)
{
    TRY(const Rule regime, rules(kRegimeRule, stay.day));
    const Figures figures(rules, stay.day);
    return regime.value == u"ccnl_dirigenti"_s ? contractLimit(stay, figures, regime, say)
                                               : fixedLimit(stay, figures, regime, say);
}

Result<Explained<qint64>> carCeilingOf(MissionKind kind, qint64 publicCents, const QDate &day, const RuleLookup &rules)
{
    return carCeilingOf(kind, publicCents, day, rules, Speech::window());
}

Result<Explained<qint64>> carCeilingOf(MissionKind kind, qint64 publicCents, const QDate &day, const RuleLookup &rules,
                                       const Speech &say)
{
    Explained<qint64> ceiling{kNoLimit};
    if (kind == MissionKind::Access) {
        TRY(const Rule share, rules(u"missioni.accesso.quota_litro"_s, day));
        return ceiling.because(
            say("An access to the seat with one's own car: one %1th of a litre for each kilometre.").arg(share.value),
            ruleCitation(share, say));
    }
    TRY(const Rule rule, rules(u"missioni.auto_massimale"_s, day));
    if (rule.value != u"true"_s)
        return ceiling.because(say("The office sets no ceiling to one's own car."), ruleCitation(rule, say));
    ceiling.value = publicCents;
    return ceiling.because(
        say("One's own car is refunded up to what public transport costs: %1. No kilometres are paid.")
            .arg(euroText(publicCents)),
        ruleCitation(rule, say));
}

Result<MissionSimulation> simulated(const StayCase &stay, MissionKind kind, qint64 publicCents, const RuleLookup &rules)
{
    MissionSimulation simulation;
    StayCase other = stay;
    other.nights = qMax(1, stay.nights);
    TRY(simulation.withNight, stayLimitOf(other, rules));
    other.nights = 0;
    TRY(simulation.withoutNight, stayLimitOf(other, rules));
    TRY(simulation.carCeiling, carCeilingOf(kind, publicCents, stay.day, rules));
    return simulation;
}

} // namespace gonfalone
