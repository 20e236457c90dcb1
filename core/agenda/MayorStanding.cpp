#include "core/agenda/MayorStanding.h"

#include "core/base/Text.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

struct Deputy {
    QString person;
    QString role;
    QString source;
};

const AwayNow *absenceOf(const QList<AwayNow> &away, const QString &person)
{
    const auto found =
        std::find_if(away.cbegin(), away.cend(), [&](const AwayNow &one) { return one.person == person; });
    return found == away.cend() ? nullptr : &*found;
}

/// Each person once, in the order in which they stand for the mayor.
QList<Deputy> chainOf(const QList<OfficeHolder> &holders, const QString &order, const QString &orderSource)
{
    QList<OfficeHolder> assessori;
    QList<Deputy> chain;
    const auto add = [&](const QString &person, const QString &role, const QString &source) {
        const bool there =
            std::any_of(chain.cbegin(), chain.cend(), [&](const Deputy &d) { return d.person == person; });
        if (!there)
            chain << Deputy{person, role, source};
    };
    for (const auto &[role, source] :
         {std::pair{u"Sindaco"_s, u"art. 50 TUEL"_s}, std::pair{u"Vicesindaco"_s, u"art. 53, c. 2, TUEL"_s}}) {
        for (const OfficeHolder &holder : holders) {
            if (holder.role == role)
                add(holder.person, role, source);
        }
    }
    for (const OfficeHolder &holder : holders) {
        if (holder.role == u"Assessore"_s)
            assessori << holder;
    }
    std::stable_sort(assessori.begin(), assessori.end(), [](const OfficeHolder &one, const OfficeHolder &other) {
        return std::pair(one.validFrom, one.id) < std::pair(other.validFrom, other.id);
    });
    for (const QString &name : order.split(u';', Qt::SkipEmptyParts)) {
        for (const OfficeHolder &holder : assessori) {
            if (holder.person.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
                add(holder.person, holder.role, orderSource);
        }
    }
    for (const OfficeHolder &holder : assessori)
        add(holder.person, holder.role, orderSource);
    return chain;
}

} // namespace

Explained<QString> whoStands(const QList<OfficeHolder> &holders, const QList<AwayNow> &away, const QString &order,
                             const QString &orderSource)
{
    const QList<Deputy> chain = chainOf(holders, order, orderSource);
    Explained<QString> standing;
    for (const Deputy &deputy : chain) {
        const AwayNow *absence = absenceOf(away, deputy.person);
        if (!absence) {
            standing.value = deputy.person;
            return standing.because(say("%1 (%2) is there").arg(deputy.person, deputy.role), deputy.source);
        }
        standing.because(
            say("%1 (%2) is away until %3: %4")
                .arg(deputy.person, deputy.role, absence->until.toString(u"d/M/yyyy HH:mm"_s), absence->why),
            deputy.source);
    }
    if (chain.isEmpty())
        return standing.because(say("Nobody is in office on that day: enter the organs of the comune."));
    standing.value = chain.first().person;
    return standing.because(say("Everybody is away: %1 keeps the office; agree who comes back").arg(standing.value),
                            chain.first().source);
}

} // namespace gonfalone
