// The fields of one row of the refund, as text.
#include "core/missions/MissionFieldTable.h"
#include "core/missions/MissionFields.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

Field<MissionExpense> expenseKind()
{
    return {u"kind"_s, say("Kind of expense"), [](const MissionExpense &e) { return expenseKindKey(e.kind); },
            [](MissionExpense &e, const QString &text) -> Outcome {
                const auto kind = expenseKindFrom(text.trimmed());
                if (!kind)
                    return failure(Error::invalid(
                        say("There is no expense “%1”: the kinds are %2.").arg(text, expenseKindKeys().join(u", "_s))));
                e.kind = *kind;
                return {};
            }};
}

/// The amount has the decimals of the currency, which is written first.
Field<MissionExpense> expenseAmount()
{
    return {u"amount"_s, say("Amount"),
            [](const MissionExpense &e) { return amountText(e.amount, decimalsOf(e.currency).value_or(2)); },
            [](MissionExpense &e, const QString &text) -> Outcome {
                TRY(e.amount, amountFrom(text, decimalsOf(e.currency).value_or(2)));
                return {};
            }};
}

Field<MissionExpense> expenseRate()
{
    return {u"rate"_s, say("Rate"), [](const MissionExpense &e) { return amountText(e.rateMillionths, 6); },
            [](MissionExpense &e, const QString &text) -> Outcome {
                TRY(e.rateMillionths, amountFrom(text, 6));
                return {};
            }};
}

Field<MissionExpense> expenseFuel()
{
    return {u"fuel"_s, say("Price of a litre"), [](const MissionExpense &e) { return amountText(e.fuelMills, 3); },
            [](MissionExpense &e, const QString &text) -> Outcome {
                TRY(const qint64 mills, text.trimmed().isEmpty() ? Result<qint64>(0) : amountFrom(text, 3));
                e.fuelMills = int(qMin<qint64>(mills, 1'000'000));
                return {};
            }};
}

Field<MissionExpense> expenseReceipt()
{
    return {u"receipt"_s, say("Receipt"),
            [](const MissionExpense &e) { return e.receipt.isValid() ? QString::number(e.receipt.value) : QString(); },
            [](MissionExpense &e, const QString &text) -> Outcome {
                bool whole = false;
                const qint64 id = text.trimmed().toLongLong(&whole);
                if (!text.trimmed().isEmpty() && (!whole || id < 1))
                    return failure(Error::invalid(say("“%1” is no paper of this mission.").arg(text)));
                e.receipt = DocumentId{id};
                return {};
            }};
}

} // namespace

QList<Field<MissionExpense>> expenseFieldTable()
{
    return {expenseKind(),
            day("day", say("Day"), &MissionExpense::day),
            words("currency", say("Currency"), &MissionExpense::currency),
            expenseAmount(),
            expenseRate(),
            expenseReceipt(),
            words("missing_reason", say("Why there is no receipt"), &MissionExpense::missingReason),
            flag("traceable", say("Paid by traceable means"), &MissionExpense::traceable),
            flag("abroad", say("Spent abroad"), &MissionExpense::abroad),
            number("stars", say("Stars of the hotel"), &MissionExpense::stars),
            number("kilometres", say("Kilometres"), &MissionExpense::kilometres),
            expenseFuel(),
            words("note", say("Note"), &MissionExpense::note),
            euro("cut", say("Taken off"), &MissionExpense::cutCents),
            words("cut_reason", say("Why it is taken off"), &MissionExpense::cutReason)};
}

QStringList expenseFieldNames()
{
    return namesOf(expenseFieldTable());
}

QString expenseField(const MissionExpense &expense, const QString &field)
{
    return readIn(expenseFieldTable(), expense, field);
}

Outcome setExpenseField(MissionExpense &expense, const QString &field, const QString &text)
{
    return setIn(expenseFieldTable(), expense, field, text);
}

} // namespace gonfalone
