#pragma once

#include "core/cases/CaseFile.h"
#include "core/documents/Document.h"
#include "core/missions/MissionTime.h"

#include <QDate>
#include <QMap>

namespace gonfalone {

/// Two different things by law, with papers and limits of their own: they never mix.
enum class MissionKind {
    Mission, ///< art. 84 c. 1 TUEL: by reason of the mandate, outside the capoluogo, authorised before
    Access,  ///< art. 84 c. 3 TUEL: who lives elsewhere comes to the seat for a sitting or because needed there
};

enum class ExpenseKind {
    PublicTransport,
    Flight,
    Taxi,
    OwnCar,     ///< fuel and tolls of one's own car; of a mission up to what public transport costs
    Kilometres, ///< one n-th of a litre for each kilometre; of an access only
    Parking,
    Lodging,
    Meal,
    Other,
};

/// One part of the way.
struct MissionLeg {
    QString from;
    QString to;
    QString means;

    bool operator==(const MissionLeg &) const = default;
};

/// One row of the refund. Amounts are in the smallest unit of their currency, claimed and admitted ones in euro cents.
struct MissionExpense {
    ExpenseKind kind = ExpenseKind::PublicTransport;
    QDate day;
    QString currency = QStringLiteral("EUR");
    qint64 amount = 0;
    qint64 rateMillionths = 1'000'000; ///< euro for one unit of the currency; 1 for the euro
    DocumentId receipt;                ///< invalid: see `missingReason`
    QString missingReason;             ///< why there is no receipt
    bool traceable = true;             ///< paid by card, transfer or the like
    bool abroad = false;
    int stars = 0; ///< of the hotel; 0 = not told
    int kilometres = 0;
    int fuelMills = 0; ///< price of a litre in thousandths of euro, for Kilometres
    QString note;
    qint64 cutCents = 0; ///< what who examines takes off besides the rules
    QString cutReason;

    bool operator==(const MissionExpense &) const = default;
};

/// A mission of a mayor, assessore or councillor, from the request to the refund. The office that the person holds on
/// the day of departure decides everything; number, state and days are the case's own.
struct Mission {
    CaseFile file;
    MissionKind kind = MissionKind::Mission;
    QString person;
    QString office; ///< held on the day of departure, as it was found; never typed
    QString purpose;
    QString inviter; ///< the institution that invites
    QString destination;
    bool abroad = false;
    QList<MissionLeg> legs;
    MissionTime departs;
    MissionTime returns;
    int nights = 0;
    int kilometres = 0;        ///< from the seat to the place, one way
    bool mealDeclared = false; ///< the person declares that a meal was eaten: the distance does not matter then
    QString means;
    QString ownCarMotive; ///< why one's own car; empty = it is not used
    QString plate;
    qint64 publicCents = 0; ///< what public transport would cost, both ways
    QString companions;
    QString driver;
    QString chapter;                   ///< of the budget
    QMap<ExpenseKind, qint64> planned; ///< presumed costs
    qint64 advanceCents = 0;
    QString bothAway; ///< why mayor and vicesindaco may be away together

    MissionTime actualDeparts; ///< invalid = as planned
    MissionTime actualReturns;
    QString lateEnd; ///< why it ended later than planned
    QList<MissionExpense> expenses;
    QString report; ///< what was done there, for the declaration of duration and purpose

    qint64 claimedCents = 0;  ///< of the rows, as they were last saved
    qint64 admittedCents = 0; ///< set by the examination
    QString reason;           ///< of the step about to be taken, or of the last refusal, return, cancellation
    QString actNumber;        ///< of the act of liquidation
    QDate actDate;

    bool operator==(const Mission &) const = default;

    const MissionTime &from() const { return actualDeparts.isValid() ? actualDeparts : departs; }
    const MissionTime &to() const { return actualReturns.isValid() ? actualReturns : returns; }
};

/// Who signed a step, when, and for whom: appended, never changed.
struct MissionDecision {
    QString action; ///< key of the action
    QDate day;
    QString signer;
    QString office;    ///< of the signer, as the act says it
    QString actingFor; ///< whom a deputy stood for
    QString reason;
    QDateTime recordedAt;
    QString recordedBy;

    bool operator==(const MissionDecision &) const = default;
};

using MissionDeputyId = StrongId<struct MissionDeputyTag>;

/// Who authorises in the place of mayor or president of the council, from a day to a day.
struct MissionDeputy {
    MissionDeputyId id;
    QString holder; ///< the person in whose place
    QString deputy;
    QDate validFrom;
    QDate validTo;
    QString source; ///< the act that says so

    bool operator==(const MissionDeputy &) const = default;
};

QString missionKindKey(MissionKind kind);
std::optional<MissionKind> missionKindFrom(const QString &key);
QString missionKindName(MissionKind kind);
QString expenseKindKey(ExpenseKind kind);
std::optional<ExpenseKind> expenseKindFrom(const QString &key);
QString expenseKindName(ExpenseKind kind);
QStringList expenseKindKeys();

/// Of the stay, which the decrees limit; everything else is travel.
constexpr bool isStay(ExpenseKind kind)
{
    return kind == ExpenseKind::Lodging || kind == ExpenseKind::Meal;
}

} // namespace gonfalone
