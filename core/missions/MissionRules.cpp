#include "core/missions/MissionRules.h"

#include "core/base/Money.h"
#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"
#include "core/missions/MissionAssessment.h"
#include "core/missions/MissionFields.h"

#include <numeric>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFarthest = 20'100;              ///< kilometres: half way round the world
constexpr qint64 kHighestRate = 1'000'000'000; ///< a thousand euro for one unit of a currency
constexpr int kMostStars = 7;
constexpr int kDearestLitre = 10'000;

/// The figures that say what is a slip of the pen.
struct Sanity {
    qint64 largestRow = 0;
    qint64 longestDays = 0;
    qint64 advancePercent = 0;
    Rule advance;
};

Result<Sanity> sanityOn(const QDate &day, const RuleLookup &rules)
{
    Sanity sanity;
    TRY(const Rule row, rules(u"missioni.riga_massima_cents"_s, day));
    TRY(const Rule longest, rules(u"missioni.durata_massima_giorni"_s, day));
    TRY(sanity.advance, rules(u"missioni.anticipo_percento"_s, day));
    TRY(sanity.largestRow, numberOf(row));
    TRY(sanity.longestDays, numberOf(longest));
    TRY(sanity.advancePercent, numberOf(sanity.advance));
    return sanity;
}

void timeFaults(QList<FieldError> &faults, const MissionTime &from, const MissionTime &to, const QString &field,
                qint64 longestDays)
{
    if (!from.isValid() || !to.isValid())
        return;
    const qint64 minutes = minutesBetween(from, to);
    if (minutes <= 0)
        faults << FieldError{field, say("The end comes before the start: write a later day or hour.")};
    else if (minutes > longestDays * 24 * 60)
        faults << FieldError{field, say("Longer than %1: correct the day.").arg(humanDays(int(longestDays)))};
}

void requestFaults(QList<FieldError> &faults, const Mission &m, const Sanity &sanity)
{
    timeFaults(faults, m.departs, m.returns, u"returns"_s, sanity.longestDays);
    if (m.actualReturns.isValid() || m.actualDeparts.isValid())
        timeFaults(faults, m.from(), m.to(), m.actualReturns.isValid() ? u"actual_returns"_s : u"actual_departs"_s,
                   sanity.longestDays);
    if (m.nights < 0 || m.nights > sanity.longestDays)
        faults << FieldError{u"nights"_s, say("Write how many nights, 0 for none.")};
    else if (m.departs.isValid() && m.returns.isValid() && m.nights > m.from().day.daysTo(m.to().day))
        faults << FieldError{u"nights"_s, say("There are fewer nights between departure and return.")};
    if (m.kilometres < 0 || m.kilometres > kFarthest)
        faults << FieldError{u"kilometres"_s, say("Write the kilometres from the seat to the place, one way.")};
    if (m.publicCents < 0 || m.publicCents > sanity.largestRow)
        faults << FieldError{u"public_cost"_s,
                             say("An amount between 0 and %1 is expected.").arg(euroText(sanity.largestRow))};
    if (m.kind == MissionKind::Access && m.nights > 0)
        faults << FieldError{
            u"nights"_s, say("An access to the seat has no overnight stay: that would be a mission (art. 84 c. 1).")};
}

void advanceFaults(QList<FieldError> &faults, const Mission &m, const Sanity &sanity)
{
    qint64 planned = 0;
    for (auto cost = m.planned.cbegin(); cost != m.planned.cend(); ++cost) {
        planned += *cost;
        if (*cost < 0 || *cost > sanity.largestRow)
            faults << FieldError{u"planned."_s + expenseKindKey(cost.key()),
                                 say("An amount between 0 and %1 is expected.").arg(euroText(sanity.largestRow))};
    }
    const qint64 most = planned * sanity.advancePercent / 100;
    if (m.advanceCents < 0 || m.advanceCents > most)
        faults << FieldError{u"advance"_s,
                             say("The advance is at most %1% of the presumed costs: %2 [%3].")
                                 .arg(sanity.advancePercent)
                                 .arg(euroText(most), ruleCitation(sanity.advance))};
}

QList<FieldError> amountFaults(const MissionExpense &e, qint64 claimed, const Sanity &sanity)
{
    QList<FieldError> faults;
    if (e.kind == ExpenseKind::Kilometres) {
        if (e.kilometres <= 0 || e.kilometres > 2 * kFarthest)
            faults << FieldError{u"kilometres"_s, say("Write the kilometres that were driven.")};
        if (e.fuelMills <= 0 || e.fuelMills > kDearestLitre)
            faults << FieldError{u"fuel"_s, say("Write the price of a litre, like 1,789.")};
        return faults;
    }
    if (!decimalsOf(e.currency))
        faults << FieldError{u"currency"_s,
                             say("There is no currency “%1” here: the known ones are %2.")
                                 .arg(e.currency, knownCurrencies().join(u", "_s))};
    if (e.amount <= 0)
        faults << FieldError{u"amount"_s, say("Write an amount above 0.")};
    if (e.rateMillionths <= 0 || e.rateMillionths > kHighestRate)
        faults << FieldError{u"rate"_s, say("Write how many euro one unit of the currency is worth, like 1,0714.")};
    else if (e.currency == u"EUR"_s && e.rateMillionths != 1'000'000)
        faults << FieldError{u"rate"_s, say("One euro is one euro: the rate is 1.")};
    else if (claimed > sanity.largestRow)
        faults << FieldError{
            u"amount"_s,
            say("%1 is more than %2: correct it, or change the rule “%3”.")
                .arg(euroText(claimed), euroText(sanity.largestRow), u"missioni.riga_massima_cents"_s)};
    return faults;
}

QList<FieldError> belongingFaults(const MissionExpense &e, const Mission &m)
{
    QList<FieldError> faults;
    if (m.kind == MissionKind::Access && (isStay(e.kind) || e.kind == ExpenseKind::Flight))
        faults << FieldError{
            u"kind"_s, say("An access to the seat is travel only (art. 84 c. 3 TUEL): this belongs to a mission.")};
    if (m.kind == MissionKind::Mission && e.kind == ExpenseKind::Kilometres)
        faults << FieldError{u"kind"_s,
                             say("No kilometres are paid on a mission: write fuel and tolls, which are "
                                 "refunded up to what public transport costs.")};
    const bool car = e.kind == ExpenseKind::OwnCar || e.kind == ExpenseKind::Kilometres;
    if (car && m.ownCarMotive.trimmed().isEmpty())
        faults << FieldError{u"kind"_s, say("The use of one's own car has no motive: write it in the request first.")};
    return faults;
}

QList<FieldError> paperFaults(const MissionExpense &e, qint64 claimed, const QDate &today)
{
    QList<FieldError> faults;
    if (!e.day.isValid())
        faults << FieldError{u"day"_s, say("Write the day of the expense.")};
    else if (e.day > today)
        faults << FieldError{u"day"_s, say("The day is later than today.")};
    if (!e.receipt.isValid() && e.missingReason.trimmed().isEmpty() && e.kind != ExpenseKind::Kilometres)
        faults << FieldError{u"receipt"_s, say("Add the receipt, or say why there is none.")};
    if (e.stars < 0 || e.stars > kMostStars)
        faults << FieldError{u"stars"_s, say("Write how many stars the hotel has, 0 when nobody knows.")};
    if (e.cutCents < 0 || e.cutCents > claimed)
        faults << FieldError{u"cut"_s, say("What is taken off lies between 0 and what is claimed.")};
    else if (e.cutCents > 0 && e.cutReason.trimmed().isEmpty())
        faults << FieldError{u"cut_reason"_s, say("Say why it is taken off.")};
    return faults;
}

/// What a request cannot do without before it goes to who decides.
QList<FieldError> missingForRequest(const Mission &m)
{
    QList<FieldError> faults;
    const auto need = [&faults](bool there, const QString &field, const QString &what) {
        if (!there)
            faults << FieldError{field, what};
    };
    need(!m.purpose.trimmed().isEmpty(), u"purpose"_s, say("Write the purpose, as the act will say it."));
    need(!m.destination.trimmed().isEmpty(), u"destination"_s, say("Write where the mission goes."));
    need(m.departs.isValid(), u"departs"_s, say("Write day and hour of departure."));
    need(m.returns.isValid(), u"returns"_s, say("Write day and hour of return."));
    need(!m.means.trimmed().isEmpty(), u"means"_s, say("Write by which means."));
    const bool car = !m.ownCarMotive.trimmed().isEmpty();
    need(!car || !m.plate.trimmed().isEmpty(), u"plate"_s,
         say("Write the plate of the car: the insurance asks for it."));
    need(!car || m.kind == MissionKind::Access || m.publicCents > 0, u"public_cost"_s,
         say("Write what public transport costs both ways: one's own car is refunded up to that."));
    const qint64 planned = std::accumulate(m.planned.cbegin(), m.planned.cend(), qint64(0));
    need(planned == 0 || !m.chapter.trimmed().isEmpty(), u"chapter"_s,
         say("Write the chapter of the budget that bears the costs."));
    return faults;
}

QList<FieldError> missingForClaim(const Mission &m, const QDate &today)
{
    QList<FieldError> faults;
    if (m.expenses.isEmpty())
        faults << FieldError{u"expenses"_s, say("There is no expense: add one, or close the mission.")};
    if (stateOf(m) == MissionState::Cancelled)
        return faults;
    if (m.to().day > today)
        faults << FieldError{u"actual_returns"_s, say("The mission is not over yet: the refund is claimed after it.")};
    if (m.report.trimmed().isEmpty())
        faults << FieldError{u"report"_s, say("Write what was done: the declaration of duration and purpose says it.")};
    if (m.actualReturns.isValid() && m.returns.isValid() && minutesBetween(m.returns, m.actualReturns) > 0
        && m.lateEnd.trimmed().isEmpty())
        faults << FieldError{u"late_end"_s, say("It ended later than planned: write why.")};
    return faults;
}

QList<FieldError> missingForAct(const Mission &m, const MissionStep &step)
{
    QList<FieldError> faults;
    if (step.action == MissionAction::Settle && m.actNumber.trimmed().isEmpty())
        faults << FieldError{u"act_number"_s, say("Write the number of the act of liquidation.")};
    if (step.action == MissionAction::ProposeLiquidation && m.chapter.trimmed().isEmpty())
        faults << FieldError{u"chapter"_s, say("Write the chapter of the budget that bears the costs.")};
    return faults;
}

} // namespace

MissionState stateOf(const Mission &mission)
{
    return missionStateFrom(mission.file.state).value_or(MissionState::Draft);
}

bool isOpenField(MissionState state, const QString &field)
{
    // The number of the act of liquidation comes with the liquidation itself.
    if (field.startsWith(u"act_"_s) && state == MissionState::LiquidationProposed)
        return true;
    if ((field == u"chapter"_s && state == MissionState::Admitted)
        || (field == u"both_away"_s && state == MissionState::Requested))
        return true;
    if (isRequestEditable(state))
        return !isRefundField(field) || field == u"nights"_s || field == u"meal_declared"_s;
    return isRefundEditable(state) && isRefundField(field) && !field.startsWith(u"act_"_s);
}

Result<QList<FieldError>> faultsOf(const Mission &mission, const RuleLookup &rules, const QDate &today)
{
    const QDate day = mission.from().day.isValid() ? mission.from().day : today;
    TRY(const Sanity sanity, sanityOn(day, rules));
    QList<FieldError> faults;
    if (mission.person.trimmed().isEmpty())
        faults << FieldError{u"person"_s, say("Write who goes.")};
    requestFaults(faults, mission, sanity);
    advanceFaults(faults, mission, sanity);
    for (int i = 0; i < mission.expenses.size(); ++i) {
        const MissionExpense &expense = mission.expenses[i];
        qint64 claimed = 0;
        QList<FieldError> some = amountFaults(expense, 0, sanity);
        if (some.isEmpty()) {
            TRY(claimed, claimedOf(expense, rules, day));
            some = amountFaults(expense, claimed, sanity);
        }
        some << belongingFaults(expense, mission) << paperFaults(expense, claimed, today);
        for (const FieldError &fault : some)
            faults << FieldError{u"expense.%1.%2"_s.arg(i + 1).arg(fault.field), fault.message};
    }
    return faults;
}

QList<FieldError> missingFor(const MissionStep &step, const Mission &mission, const QDate &today)
{
    using enum MissionAction;
    const QDate day = step.day.isValid() ? step.day : today;
    QList<FieldError> faults;
    if (day > today)
        faults << FieldError{u"step_day"_s, say("The day of a step cannot be later than today.")};
    if (needsReason(step.action) && step.reason.trimmed().isEmpty())
        faults << FieldError{u"reason"_s, say("Write the reason: it stays with the mission.")};
    if (step.action == Submit || step.action == Authorise || step.action == Declare)
        faults << missingForRequest(mission);
    if (step.action == Authorise && mission.departs.isValid() && day > mission.departs.day)
        faults << FieldError{u"step_day"_s,
                             say("The authorisation comes before the mission (art. 84 c. 1 TUEL): it left "
                                 "on %1.")
                                 .arg(humanDate(mission.departs.day))};
    if (step.action == Start && mission.departs.day > today)
        faults << FieldError{u"departs"_s, say("It leaves on %1.").arg(humanDate(mission.departs.day))};
    if (step.action == ClaimRefund)
        faults << missingForClaim(mission, today);
    return faults + missingForAct(mission, step);
}

bool needsSigner(MissionAction action)
{
    using enum MissionAction;
    return action == Authorise || action == Refuse || action == Revoke || action == Settle;
}

bool needsReason(MissionAction action)
{
    using enum MissionAction;
    return action == Return || action == Refuse || action == Revoke || action == Cancel || action == Withdraw
        || action == ReturnRefund || action == RefuseRefund;
}

} // namespace gonfalone
