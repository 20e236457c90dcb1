#include "core/missions/MissionReasons.h"

#include "core/base/Money.h"

#include <algorithm>
#include <numeric>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// What is left of a limit while the rows are gone through.
class Purse
{
public:
    Purse(qint64 cents, QString source) : m_left(cents), m_source(std::move(source)) {}

    void take(AdmittedRow &row, const QString &what, const Speech &say)
    {
        if (m_left == kNoLimit)
            return;
        if (row.admitted > m_left) {
            row.reasons.append({say("%1: %2 are left of the limit, %3 were claimed.")
                                    .arg(what, euroText(m_left), euroText(row.admitted)),
                                m_source});
            row.admitted = m_left;
        }
        m_left -= row.admitted;
    }

private:
    qint64 m_left;
    QString m_source;
};

/// The rules that look at one row at a time, read once.
struct RowRules {
    Rule withoutReceipt;
    qint64 withoutReceiptCents = 0;
    Rule parking;
    Rule traceability;
};

Result<RowRules> rowRulesOn(const QDate &day, const RuleLookup &rules)
{
    RowRules read;
    TRY(read.withoutReceipt, rules(u"missioni.senza_ricevuta_cents"_s, day));
    TRY(read.withoutReceiptCents, numberOf(read.withoutReceipt));
    TRY(read.parking, rules(u"missioni.auto_parcheggio"_s, day));
    TRY(read.traceability, rules(u"missioni.tracciabilita"_s, day));
    return read;
}

void withoutReceipt(AdmittedRow &row, const MissionExpense &expense, const RowRules &rules, const Speech &say)
{
    if (expense.receipt.isValid() || expense.kind == ExpenseKind::Kilometres
        || row.admitted <= rules.withoutReceiptCents)
        return;
    row.reasons.append({say("No receipt (%1): at most %2 are admitted.")
                            .arg(expense.missingReason, euroText(rules.withoutReceiptCents)),
                        ruleCitation(rules.withoutReceipt, say)});
    row.admitted = rules.withoutReceiptCents;
}

void tooManyStars(AdmittedRow &row, const MissionExpense &expense, const StayLimit &limit, const Speech &say)
{
    if (expense.kind != ExpenseKind::Lodging || limit.stars == 0 || expense.stars <= limit.stars)
        return;
    row.reasons.append({say("A hotel of %1 stars: %2 at most.").arg(expense.stars).arg(limit.stars), limit.source});
    row.admitted = 0;
}

void taxed(AdmittedRow &row, const MissionExpense &expense, const RowRules &rules, const Speech &say)
{
    const bool meant = isStay(expense.kind) || expense.kind == ExpenseKind::Taxi;
    const bool everywhere = rules.traceability.value == u"ovunque"_s;
    const bool inItaly = rules.traceability.value == u"italia"_s && !expense.abroad;
    if (expense.traceable || !meant || !(everywhere || inItaly) || row.admitted == 0)
        return;
    row.taxable = true;
    row.reasons.append(
        {say("Not paid by traceable means: the refund is taxed."), ruleCitation(rules.traceability, say)});
}

void cutByOffice(AdmittedRow &row, const MissionExpense &expense, const Speech &say)
{
    if (expense.cutCents <= 0)
        return;
    const qint64 most = qMax<qint64>(0, row.claimed - expense.cutCents);
    if (row.admitted > most)
        row.admitted = most;
    row.reasons.append(
        {say("The examination takes off %1: %2").arg(euroText(expense.cutCents), expense.cutReason), {}});
}

/// The rows in the order of their days.
QList<int> byDay(const QList<MissionExpense> &expenses)
{
    QList<int> order(expenses.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int one, int other) { return expenses[one].day < expenses[other].day; });
    return order;
}

/// The limits of the mission as they run out.
struct Purses {
    Purse stay;
    Purse meals;
    Purse lodging;
    Purse car;

    void take(AdmittedRow &row, const MissionExpense &expense, bool parkingIsCar, const Speech &say)
    {
        const QString what = expenseKindName(expense.kind, say);
        if (expense.kind == ExpenseKind::Meal)
            meals.take(row, what, say);
        if (expense.kind == ExpenseKind::Lodging)
            lodging.take(row, what, say);
        if (isStay(expense.kind))
            stay.take(row, what, say);
        if (expense.kind == ExpenseKind::OwnCar || (expense.kind == ExpenseKind::Parking && parkingIsCar))
            car.take(row, what, say);
    }
};

} // namespace

Result<qint64> claimedOf(const MissionExpense &expense, const RuleLookup &rules, const QDate &day)
{
    if (expense.kind != ExpenseKind::Kilometres)
        return toEuroCents(expense.amount, expense.currency, expense.rateMillionths);
    TRY(const Rule share, rules(u"missioni.accesso.quota_litro"_s, day));
    TRY(const qint64 parts, numberOf(share));
    const qint64 divisor = 10 * qMax<qint64>(1, parts);
    return (qint64(expense.kilometres) * expense.fuelMills + divisor / 2) / divisor;
}

Result<MissionAssessment> assessed(const Mission &mission, const RuleLookup &rules)
{
    return assessed(mission, rules, Speech::window());
}

Result<MissionAssessment> assessed(const Mission &mission, const RuleLookup &rules, const Speech &say)
{
    const QDate day = mission.from().day;
    MissionAssessment result;
    TRY(result.limit, stayLimitOf(stayCaseOf(mission), rules, say));
    TRY(result.carCeiling, carCeilingOf(mission.kind, mission.publicCents, day, rules, say));
    TRY(const RowRules each, rowRulesOn(day, rules));
    const StayLimit &limit = result.limit.value;
    const QString carSource = result.carCeiling.reasons.isEmpty() ? QString() : result.carCeiling.reasons.last().source;
    Purses purses{{limit.stayCents, limit.source},
                  {limit.mealCents, limit.source},
                  {limit.lodgingCents, limit.source},
                  {result.carCeiling.value, carSource}};
    result.rows.resize(mission.expenses.size());
    for (const int i : byDay(mission.expenses)) {
        const MissionExpense &expense = mission.expenses[i];
        AdmittedRow &row = result.rows[i];
        TRY(row.claimed, claimedOf(expense, rules, day));
        row.admitted = row.claimed;
        withoutReceipt(row, expense, each, say);
        tooManyStars(row, expense, limit, say);
        cutByOffice(row, expense, say);
        purses.take(row, expense, each.parking.value != u"true"_s, say);
        taxed(row, expense, each, say);
        result.claimed += row.claimed;
        result.admitted += row.admitted;
        result.taxable += row.taxable ? row.admitted : 0;
    }
    result.advance = mission.advanceCents;
    return result;
}

} // namespace gonfalone
