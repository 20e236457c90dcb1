#pragma once

#include <QDate>

namespace gonfalone {

/// Easter Sunday of the Gregorian calendar (Meeus/Butcher). Valid for 1583..9999; an invalid date outside of it.
inline QDate easterSunday(int year)
{
    if (year < 1583 || year > 9999)
        return {};
    const int golden = year % 19;
    const int century = year / 100;
    const int leapCenturies = century / 4;
    const int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int fromMarch = epact + weekday - 7 * late + 114;
    return {year, fromMarch / 31, fromMarch % 31 + 1};
}

} // namespace gonfalone
