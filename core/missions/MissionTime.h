#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QTimeZone>

namespace gonfalone {

/// A time as the clocks of a place show it. What lies between two of them is measured in UTC, so that neither midnight
/// nor the changing of the clocks counts for more or less than it lasts.
struct MissionTime {
    QDate day;
    QTime time;
    QByteArray zone = "Europe/Rome";

    bool isValid() const { return day.isValid() && time.isValid() && QTimeZone(zone).isValid(); }
    QDateTime instant() const { return QDateTime(day, time, QTimeZone(zone)).toUTC(); }
    bool operator==(const MissionTime &) const = default;
};

/// "2026-03-10 08:00", or with another zone "2026-03-10 08:00 Europe/Brussels". Empty when there is no day.
QString missionTimeText(const MissionTime &time);
/// Reads the same; an empty text is no time. Invalid for what is no time, an unknown zone, and an hour that the clocks
/// leave out when they go forward.
Result<MissionTime> missionTimeFrom(const QString &text);

/// Whole minutes from one to the other; below 0 when they are the wrong way round.
qint64 minutesBetween(const MissionTime &from, const MissionTime &to);
/// "6 h 00 min"
QString hoursText(qint64 minutes);

} // namespace gonfalone
