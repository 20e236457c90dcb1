#pragma once

#include "core/base/Result.h"
#include "core/calendar/Terms.h"

#include <QList>

namespace gonfalone {

/// One provision of the comune's regulation: what it says and where.
template <typename T>
struct Clause {
    T value{};
    QString article = {};  ///< "art. 5, c. 1"
    bool verified = false; ///< somebody read it in the regulation in force
    QString note = {};

    bool operator==(const Clause &) const = default;
};

/// What happens to a request that comes later than the lead days.
enum class LateRequest {
    Reject,
    Justify, ///< it is taken when the reasons for the delay are given
};

/// Who grants patronage; it differs from comune to comune.
enum class DecidingOrgan {
    Giunta,
    Sindaco,
    GiuntaCostlySindacoFree, ///< the Giunta where it costs something, the Sindaco where it is free
};

/// Whether the comune asks for the stamp duty (bollo): comuni read DPR 642/1972 differently.
enum class StampDutyReading {
    NotAsked,
    Request,       ///< on the request only
    RequestAndAct, ///< on the request and on the act that is issued
};

struct RequiredAttachment {
    QString key;
    QString text; ///< Italian, as the letter to the applicant lists it
    bool mandatory = true;
    QString article = {};
    bool verified = false;

    bool operator==(const RequiredAttachment &) const = default;
};

/// A reason not to grant, as a question that is answered with yes or no; yes excludes.
struct Exclusion {
    QString key;
    QString question;              ///< Italian
    bool exceptionAllowed = false; ///< for charity or high prestige, with reasons
    QString article = {};
    bool verified = false;

    bool operator==(const Exclusion &) const = default;
};

/// What was answered to the question of an exclusion.
struct ExclusionAnswer {
    bool applies = false;
    QString grounds = {}; ///< for the exception, where the regulation allows one
    bool operator==(const ExclusionAnswer &) const = default;
};

/// A rule for the use of the stemma, as the grant letter lists it.
struct LogoRule {
    QString key;
    QString text; ///< Italian
    QString article = {};
    bool verified = false;

    bool operator==(const LogoRule &) const = default;
};

/// The comune's regulation on patronage as data, in force from a day to a day. A regulation that changes is another
/// profile: requests of before keep theirs.
struct RegulationProfile {
    QString name;   ///< Italian, as the acts quote it
    QString source; ///< the act that approved it
    QDate validFrom;
    QDate validTo = {};        ///< invalid = still in force
    Clause<int> leadDays = {}; ///< calendar days between the request and the event, at least
    Clause<LateRequest> lateRequest = {};
    Clause<int> procedureDays = {}; ///< art. 2 c. 3 L. 241/1990
    Clause<DecidingOrgan> organ = {};
    Clause<int> yearlyLimit = {}; ///< grants to one applicant in a calendar year; 0 = no limit
    Clause<bool> misuseBars = {}; ///< who misused the stemma or the name gets no other grant
    Clause<StampDutyReading> stampDuty = {};
    Clause<QString> wording = {};      ///< with the stemma; "{comune}" stands for the name
    Clause<int> draftWorkingDays = {}; ///< by which the drafts with the stemma are shown before they are used
    QList<RequiredAttachment> attachments = {};
    QList<Exclusion> exclusions = {};
    QList<LogoRule> logoRules = {};

    bool holdsOn(const QDate &day) const { return validFrom <= day && (!validTo.isValid() || day <= validTo); }
    /// "Regolamento …, art. 5", and whether nobody has checked it yet.
    QString cite(const QString &article, bool verified) const;
    template <typename T>
    QString cite(const Clause<T> &clause) const
    {
        return cite(clause.article, clause.verified);
    }

    bool operator==(const RegulationProfile &) const = default;
};

/// Reads a profile (resources/rules/regolamento_patrocinio.json is one). Errors: Invalid with a FieldError for every
/// gap, named "lead_days.value" or "exclusions[2].question"; its message counts rows from 1. Newer when a later version
/// of the program wrote it.
Result<RegulationProfile> readRegulationProfile(const QByteArray &json);
/// As much of a profile as the text says, for what was typed and is not finished.
RegulationProfile unfinishedProfile(const QByteArray &json);
/// A profile as text, to be read back: readRegulationProfile(toJson(p)) == p.
QByteArray toJson(const RegulationProfile &profile);

/// The profile in force on the day of the request; NotFound when there is none, Conflict when two hold.
Result<RegulationProfile> profileInForce(const QList<RegulationProfile> &profiles, const QDate &on);

/// The last day on which a request for an event that starts on `eventStart` is in time.
Explained<QDate> lastRequestDay(const RegulationProfile &profile, const HolidayCalendar &calendar,
                                const QDate &eventStart, const TermSettings &settings = {});
/// The last day on which the drafts with the stemma may be shown.
Explained<QDate> lastDraftDay(const RegulationProfile &profile, const HolidayCalendar &calendar,
                              const QDate &eventStart);
/// Giunta or Sindaco, for a grant that costs something or nothing.
Explained<DecidingOrgan> organFor(const RegulationProfile &profile, bool costly);
/// The wording with the name of the comune in it.
QString wordingFor(const RegulationProfile &profile, const QString &comune);

/// The stable names in the JSON ("giunta_costly_sindaco_free") and what people read.
QString organKey(DecidingOrgan organ);
QString organName(DecidingOrgan organ);

} // namespace gonfalone
