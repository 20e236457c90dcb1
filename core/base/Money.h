#pragma once

#include "core/base/Result.h"

namespace gonfalone {

/// How many decimals a currency of ISO 4217 has; nothing for one that the ECB quotes no rate of.
std::optional<int> decimalsOf(const QString &currency);
QStringList knownCurrencies();

/// Euro cents of an amount in the smallest unit of a currency, rounded half up. Amounts are not negative.
qint64 toEuroCents(qint64 amount, const QString &currency, qint64 rateMillionths);

/// "52,00" or "52.00" or "1.234,56" as a whole number of the smallest unit. Invalid for what is no amount, for one
/// below 0, and for more decimals than the currency has.
Result<qint64> amountFrom(const QString &text, int decimals = 2);
/// "1234.56": what amountFrom() reads, without thousands.
QString amountText(qint64 amount, int decimals = 2);
/// "€ 1.234,56"
QString euroText(qint64 cents);

} // namespace gonfalone
