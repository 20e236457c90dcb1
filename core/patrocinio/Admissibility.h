#pragma once

#include "core/cases/ProcedureRules.h"
#include "core/patrocinio/RegulationProfile.h"

#include <QMap>
#include <QSet>

#include <array>

namespace gonfalone {

enum class Severity {
    Ok,       ///< holds, or nothing more than worth knowing
    Open,     ///< somebody must still answer: the check cannot be closed
    Warning,  ///< may go on, with eyes open
    Blocking, ///< not admissible as it stands
};

/// One line of the checklist.
struct Finding {
    QString code; ///< stable: "lead.late", "exclusion.applies", …
    Severity severity = Severity::Ok;
    QString text;         ///< translated sentence
    QString source = {};  ///< the article
    QString subject = {}; ///< what it is about: key of the exclusion or attachment, label of the other case
    QList<Reason> reasons = {};

    bool operator==(const Finding &) const = default;
};

/// What the comune may give besides its name; each is a question of «is it really free?».
enum class Benefit { FeeReduction, RoomsAndEquipment, Staff, PublicGround, Contribution };
inline constexpr std::array kBenefits{Benefit::FeeReduction, Benefit::RoomsAndEquipment, Benefit::Staff,
                                      Benefit::PublicGround, Benefit::Contribution};

struct BenefitAnswer {
    bool given = false;
    qint64 cents = 0; ///< its value, where given
    bool operator==(const BenefitAnswer &) const = default;
};

/// Why no stamp duty is due; each has its rule "bollo.esenzione.…" with the register that is asked.
enum class StampExemption { None, ThirdSector, Sport, Onlus, PublicBody };
inline constexpr std::array kStampExemptions{StampExemption::ThirdSector, StampExemption::Sport, StampExemption::Onlus,
                                             StampExemption::PublicBody};

struct StampFacts {
    StampExemption exemption = StampExemption::None;
    QString registerNumber = {};
    QString requestSerial = {}; ///< of the stamp on the request
    QString actSerial = {};     ///< of the stamp on the act
    bool operator==(const StampFacts &) const = default;
};

/// What is known of a request. Questions without an answer are absent from the maps.
struct RequestFacts {
    QDate received;
    QDate startsOn;
    QDate endsOn = {}; ///< invalid = the day of startsOn
    QString place = {};
    QDate grantOn = {}; ///< of the grant, or when it is expected; invalid = not known
    QString lateJustification = {};
    bool integrationUsed = false; ///< the one integration was asked and its term is over
    QMap<QString, ExclusionAnswer> exclusions = {};
    QSet<QString> attachments = {};
    QMap<Benefit, BenefitAnswer> benefits = {};
    qint64 totalCents = 0; ///< the value of all benefits together, where it was not told for each
    StampFacts stamp = {};

    QDate lastDay() const { return endsOn.isValid() ? endsOn : startsOn; }
    bool operator==(const RequestFacts &) const = default;
};

enum class PollKind { Municipal, Regional, National, European, Referendum, Other };

/// From the calling of the polls until they close (art. 9 c. 1 L. 28/2000).
struct BlackoutPeriod {
    PollKind kind = PollKind::Municipal;
    QDate from;
    QDate to = {};       ///< invalid = the end is not known yet
    QString source = {}; ///< the decree that called them
    bool operator==(const BlackoutPeriod &) const = default;
};

/// What the same applicant had before.
struct PastGrant {
    QString label;
    QDate decidedOn;
    bool granted = true;
    qint64 valueCents = 0;
    QString misuse = {}; ///< what was noted about the use of the stemma; empty = nothing
    bool operator==(const PastGrant &) const = default;
};

/// Another event of which the office knows.
struct OtherEvent {
    QString label;
    QString title;
    QString place;
    QDate from;
    QDate to = {}; ///< invalid = the day of `from`
    bool operator==(const OtherEvent &) const = default;
};

/// An exemption from stamp duty in force, with the register whose number is asked.
struct StampExemptionRule {
    StampExemption exemption = StampExemption::None;
    QString registerName;
    QString source;
    bool operator==(const StampExemptionRule &) const = default;
};

/// The dated figures of the law that the check needs.
struct AdmissibilityRules {
    RuleFigure advantagesCents; ///< art. 26 D.Lgs. 33/2013, per beneficiary and calendar year
    RuleFigure stampRequestCents;
    RuleFigure stampActCents;
    QList<StampExemptionRule> exemptions = {}; ///< those in force
    TermSettings term = {};
    bool operator==(const AdmissibilityRules &) const = default;
};

/// The figures in force on a day; an exemption without a rule on that day is not in force.
Result<AdmissibilityRules> readAdmissibilityRules(const RuleLookup &lookup, const QDate &on);

/// Everything that a request is held against.
struct AdmissibilityContext {
    QDate today;
    RegulationProfile profile;
    AdmissibilityRules rules;
    HolidayCalendar calendar;
    QList<BlackoutPeriod> blackouts = {};
    QList<PastGrant> history = {}; ///< of this applicant, without this request
    QList<OtherEvent> otherEvents = {};
};

struct Admissibility {
    QList<Finding> findings;
    Explained<QDate> lastUsefulDay; ///< for the request
    Explained<qint64> valueCents;   ///< of what the comune gives
    Explained<qint64> yearCents;    ///< with what the applicant had in the calendar year of the grant
    bool costly = false;            ///< at least one benefit: the accounting opinion is due
    Explained<DecidingOrgan> organ;

    bool has(const QString &code) const;
    bool isInadmissible() const; ///< something blocks
    bool isComplete() const;     ///< no question is open
};

Admissibility admissibility(const RequestFacts &facts, const AdmissibilityContext &context);

QString benefitQuestion(Benefit benefit); ///< translated
QString exemptionName(StampExemption exemption);
QString pollName(PollKind kind);

} // namespace gonfalone
