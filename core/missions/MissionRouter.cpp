#include "core/missions/MissionRouter.h"

#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLaw = "art. 84 c. 1 TUEL";
constexpr auto kAccessLaw = "art. 84 c. 3 TUEL";

/// The higher office decides where somebody holds several.
int rankOf(const QString &role)
{
    if (isMayor(role))
        return 4;
    if (isOfGiunta(role))
        return 3;
    if (isCouncilPresident(role))
        return 2;
    return isOfCouncil(role) ? 1 : 0;
}

QString highestOffice(const QString &person, const QList<OfficeHolder> &held)
{
    QString office;
    for (const OfficeHolder &holder : held) {
        if (holder.person == person && rankOf(holder.role) > rankOf(office))
            office = holder.role;
    }
    return office;
}

const OfficeHolder *holderWhere(const QList<OfficeHolder> &holders, bool (*is)(const QString &))
{
    const auto found =
        std::find_if(holders.cbegin(), holders.cend(), [is](const OfficeHolder &holder) { return is(holder.role); });
    return found == holders.cend() ? nullptr : &*found;
}

bool standsOn(const MissionDeputy &deputy, const QString &holder, const QDate &day)
{
    return deputy.holder == holder && deputy.validFrom <= day && (!deputy.validTo.isValid() || deputy.validTo >= day);
}

Error nobodyFor(const QString &what, const QDate &day)
{
    return Error::invalid(what, {{u"authoriser"_s, what + u' ' + humanDate(day)}});
}

void explainAuthority(Explained<MissionRoute> &route, const MissionRequest &request, const Rule &councillors)
{
    if (request.kind == MissionKind::Access)
        route.because(say("An access to the seat is not authorised: it is declared."), QLatin1String(kAccessLaw));
    else if (route.value.authority == MissionAuthority::Nobody)
        route.because(say("Nobody authorises the mayor: the mission is declared and put on record."),
                      QLatin1String(kLaw));
    else if (route.value.authority == MissionAuthority::Mayor && !isOfGiunta(route.value.office))
        route.because(say("The office lets the mayor authorise councillors too."), councillors.source);
    else
        route.because(route.value.authority == MissionAuthority::Mayor
                          ? say("The mayor authorises the members of the Giunta, before they leave.")
                          : say("The president of the council authorises the councillors, before they leave."),
                      QLatin1String(kLaw));
}

} // namespace

bool isMayor(const QString &role)
{
    return role.startsWith(u"Sindaco"_s, Qt::CaseInsensitive);
}

bool isVicesindaco(const QString &role)
{
    return role.startsWith(u"Vice"_s, Qt::CaseInsensitive) && role.contains(u"sindaco"_s, Qt::CaseInsensitive);
}

bool isOfGiunta(const QString &role)
{
    return isVicesindaco(role) || role.startsWith(u"Assessore"_s, Qt::CaseInsensitive);
}

bool isCouncilPresident(const QString &role)
{
    return role.startsWith(u"Presidente del Consiglio"_s, Qt::CaseInsensitive);
}

bool isOfCouncil(const QString &role)
{
    return isCouncilPresident(role) || role.startsWith(u"Consigliere"_s, Qt::CaseInsensitive)
        || role.startsWith(u"Vicepresidente del Consiglio"_s, Qt::CaseInsensitive);
}

Result<Explained<MissionRoute>> routeOf(const MissionRequest &request, const QList<OfficeHolder> &held,
                                        const QList<OfficeHolder> &deciding, const QList<MissionDeputy> &deputies,
                                        const RuleLookup &rules)
{
    Explained<MissionRoute> route;
    MissionRoute &value = route.value;
    value.office = highestOffice(request.person, held);
    if (value.office.isEmpty()) {
        const QString message =
            say("%1 holds no office of the comune on %2: a mission is of who holds one on the day of "
                "departure. Correct the name or the day, or write the office in the settings.")
                .arg(request.person, humanDate(request.day));
        return failure(Error::invalid(message, {{u"person"_s, message}}));
    }
    route.because(
        say("On %1 %2 is %3: that office decides.").arg(humanDate(request.day), request.person, value.office));
    TRY(const Rule councillors, rules(u"missioni.autorizza_consiglieri"_s, request.day));
    const bool declared = isMayor(value.office) || request.kind == MissionKind::Access;
    if (!declared)
        value.authority = isOfGiunta(value.office) || councillors.value == u"sindaco"_s
            ? MissionAuthority::Mayor
            : MissionAuthority::CouncilPresident;
    explainAuthority(route, request, councillors);
    value.act = declared ? u"missione_dichiarazione"_s : u"missione_autorizzazione"_s;
    if (declared)
        return route;
    value.nature = Nature::Authorisation;
    const bool mayor = value.authority == MissionAuthority::Mayor;
    const OfficeHolder *holder = holderWhere(deciding, mayor ? isMayor : isCouncilPresident);
    value.authoriserOffice = mayor ? u"Sindaco"_s : u"Presidente del Consiglio comunale"_s;
    if (!holder)
        return failure(
            nobodyFor(say("Nobody is %1: write who holds the office in the settings.").arg(value.authoriserOffice),
                      request.decided));
    value.authoriser = holder->person;
    for (const MissionDeputy &deputy : deputies) {
        if (standsOn(deputy, holder->person, request.decided) && deputy.deputy != request.person) {
            value.deputies << deputy;
            route.because(say("%1 stands for %2 from %3 to %4.")
                              .arg(deputy.deputy, holder->person, humanDate(deputy.validFrom),
                                   deputy.validTo.isValid() ? humanDate(deputy.validTo) : say("further notice")),
                          deputy.source);
        }
    }
    if (value.authoriser == request.person && value.deputies.isEmpty())
        return failure(nobodyFor(say("%1 may not authorise his own mission: name who stands for the %2 in those days.")
                                     .arg(request.person, value.authoriserOffice),
                                 request.decided));
    return route;
}

Result<QString> mayAuthorise(const MissionRoute &route, const QString &person, const QString &signer, const QDate &day)
{
    const auto refused = [](const QString &message) {
        return failure(Error::invalid(message, {{u"signer"_s, message}}));
    };
    if (signer.trimmed().isEmpty())
        return refused(say("Say who signed: %1, or who stands for that office.").arg(route.authoriser));
    if (signer == person)
        return refused(say("%1 may not decide on his own request.").arg(person));
    if (signer == route.authoriser)
        return QString();
    for (const MissionDeputy &deputy : route.deputies) {
        if (deputy.deputy == signer && standsOn(deputy, route.authoriser, day))
            return route.authoriser;
    }
    return refused(
        say("%1 may not sign on %2: it is %3 who does, or who is named to stand for that office on that day.")
            .arg(signer, humanDate(day), route.authoriser));
}

} // namespace gonfalone
