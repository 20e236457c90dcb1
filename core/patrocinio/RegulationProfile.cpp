#include "core/patrocinio/RegulationProfile.h"

#include "core/base/Text.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

QString RegulationProfile::cite(const QString &article, bool verified) const
{
    const QString act = article.isEmpty() ? name : u"%1, %2"_s.arg(name, article);
    return verified ? act : say("%1, still to be checked").arg(act);
}

Result<RegulationProfile> profileInForce(const QList<RegulationProfile> &profiles, const QDate &on)
{
    const RegulationProfile *found = nullptr;
    for (const RegulationProfile &profile : profiles) {
        if (!profile.holdsOn(on))
            continue;
        if (found != nullptr)
            return failure(
                Error::conflict(say("Two regulations are in force on %1, “%2” and “%3”: give one its last day.")
                                    .arg(humanDate(on), found->name, profile.name)));
        found = &profile;
    }
    if (found == nullptr)
        return failure(Error::notFound(
            say("No regulation on patronage is in force on %1: add it in the settings.").arg(humanDate(on))));
    return *found;
}

Explained<QDate> lastRequestDay(const RegulationProfile &profile, const HolidayCalendar &calendar,
                                const QDate &eventStart, const TermSettings &settings)
{
    TermSettings backwards = settings;
    backwards.source = profile.cite(profile.leadDays);
    return termEnd(calendar, eventStart, -profile.leadDays.value, backwards);
}

Explained<QDate> lastDraftDay(const RegulationProfile &profile, const HolidayCalendar &calendar,
                              const QDate &eventStart)
{
    Explained<QDate> day = calendar.addWorkingDays(eventStart, -profile.draftWorkingDays.value);
    return day.because(say("The drafts are shown %1 working days before, at least").arg(profile.draftWorkingDays.value),
                       profile.cite(profile.draftWorkingDays));
}

Explained<DecidingOrgan> organFor(const RegulationProfile &profile, bool costly)
{
    Explained<DecidingOrgan> organ{profile.organ.value};
    if (organ.value != DecidingOrgan::GiuntaCostlySindacoFree)
        return organ.because(say("Every patronage is granted by: %1").arg(organName(organ.value)),
                             profile.cite(profile.organ));
    organ.value = costly ? DecidingOrgan::Giunta : DecidingOrgan::Sindaco;
    return organ.because(costly ? say("It costs the comune something: the Giunta grants it")
                                : say("It costs the comune nothing: the Sindaco grants it"),
                         profile.cite(profile.organ));
}

QString wordingFor(const RegulationProfile &profile, const QString &comune)
{
    return QString(profile.wording.value).replace(u"{comune}"_s, comune);
}

QString organName(DecidingOrgan organ)
{
    switch (organ) {
    case DecidingOrgan::Giunta: return say("Giunta");
    case DecidingOrgan::Sindaco: return say("Sindaco");
    case DecidingOrgan::GiuntaCostlySindacoFree: return say("Giunta where it costs, Sindaco where it is free");
    }
    return {};
}

} // namespace gonfalone
