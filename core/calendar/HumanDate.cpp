#include "core/calendar/HumanDate.h"

#include "core/base/Text.h"

#include <QLocale>

namespace gonfalone {

QString humanDate(const QDate &date)
{
    return date.isValid() ? QLocale().toString(date, QStringLiteral("dddd d MMMM yyyy")) : QString();
}

QString humanDays(int days)
{
    // Two sentences, because the English source is shown as it is when no translation is loaded.
    const int count = days < 0 ? -days : days;
    return count == 1 ? say("1 day") : say("%n days", count);
}

QString humanDaysLeft(int daysLeft)
{
    if (daysLeft == 0)
        return say("due today");
    if (daysLeft > 0)
        return humanDays(daysLeft);
    return daysLeft == -1 ? say("expired 1 day ago") : say("expired %n days ago", -daysLeft);
}

} // namespace gonfalone
