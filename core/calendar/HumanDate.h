#pragma once

#include <QDate>
#include <QString>

namespace gonfalone {

/// A date as people say it, in the current locale: «domenica 14 giugno 2026». Empty for an invalid date.
QString humanDate(const QDate &date);

/// "1 day", "30 days" — translated; `days` is taken without its sign.
QString humanDays(int days);

/// How long a term still runs: "3 days", "due today", "expired 1 day ago" — translated.
QString humanDaysLeft(int daysLeft);

} // namespace gonfalone
