#include "core/base/Money.h"

#include "core/base/Text.h"

#include <QLocale>
#include <QRegularExpression>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMost = 100'000'000'000; ///< of the smallest unit: beyond it nothing is an expense

qint64 powerOfTen(int decimals)
{
    qint64 power = 1;
    for (int i = 0; i < decimals; ++i)
        power *= 10;
    return power;
}

} // namespace

QStringList knownCurrencies()
{
    return {u"EUR"_s, u"USD"_s, u"GBP"_s, u"CHF"_s, u"JPY"_s, u"CZK"_s, u"DKK"_s, u"HUF"_s, u"PLN"_s, u"RON"_s,
            u"SEK"_s, u"NOK"_s, u"ISK"_s, u"TRY"_s, u"AUD"_s, u"BRL"_s, u"CAD"_s, u"CNY"_s, u"HKD"_s, u"IDR"_s,
            u"ILS"_s, u"INR"_s, u"KRW"_s, u"MXN"_s, u"MYR"_s, u"NZD"_s, u"PHP"_s, u"SGD"_s, u"THB"_s, u"ZAR"_s};
}

std::optional<int> decimalsOf(const QString &currency)
{
    if (!knownCurrencies().contains(currency))
        return std::nullopt;
    return currency == u"JPY"_s || currency == u"KRW"_s || currency == u"ISK"_s ? 0 : 2;
}

qint64 toEuroCents(qint64 amount, const QString &currency, qint64 rateMillionths)
{
    // cents = amount / 10^decimals × rate × 100; amounts and rates are bounded, so that nothing overflows.
    const qint64 unit = powerOfTen(decimalsOf(currency).value_or(2));
    const qint64 divisor = unit * 10'000;
    const qint64 whole = amount / divisor * rateMillionths;
    const qint64 rest = amount % divisor * rateMillionths;
    return whole + (rest + divisor / 2) / divisor;
}

Result<qint64> amountFrom(const QString &text, int decimals)
{
    static const QRegularExpression plain(u"^(\\d+)(?:[.,](\\d+))?$"_s);
    static const QRegularExpression grouped(u"^(\\d{1,3}(?:\\.\\d{3})+)(?:,(\\d+))?$"_s);
    const QString typed = text.simplified().remove(u' ').remove(u'€');
    auto match = grouped.match(typed);
    if (!match.hasMatch())
        match = plain.match(typed);
    const QString fraction = match.captured(2);
    if (!match.hasMatch() || fraction.size() > decimals || match.captured(1).size() > 12)
        return failure(
            Error::invalid(say("“%1” is no amount: write it like 52,00, not below zero and with at most %2 decimals.")
                               .arg(text)
                               .arg(decimals)));
    const qint64 units = match.captured(1).remove(u'.').toLongLong();
    const qint64 amount =
        units * powerOfTen(decimals) + fraction.leftJustified(decimals, u'0').left(decimals).toLongLong();
    if (amount > kMost)
        return failure(Error::invalid(say("“%1” is more than any expense: correct it.").arg(text)));
    return amount;
}

QString amountText(qint64 amount, int decimals)
{
    if (decimals == 0)
        return QString::number(amount);
    const qint64 unit = powerOfTen(decimals);
    const QString sign = amount < 0 ? u"-"_s : QString();
    const qint64 size = qAbs(amount);
    return u"%1%2.%3"_s.arg(sign).arg(size / unit).arg(size % unit, decimals, 10, QLatin1Char('0'));
}

QString euroText(qint64 cents)
{
    return u"€ "_s + QLocale(QLocale::Italian, QLocale::Italy).toString(double(cents) / 100, 'f', 2);
}

} // namespace gonfalone
