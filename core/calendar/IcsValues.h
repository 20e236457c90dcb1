#pragma once

#include "core/calendar/CalendarTime.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace gonfalone {

/// A DURATION (§3.3.6); weeks are seven days. Nothing where it is none or does not fit.
std::optional<CalendarSpan> readSpan(QByteArrayView value);
QByteArray spanText(const CalendarSpan &span);

/// A PERIOD (§3.3.9): its start, and its end or its length.
struct CalendarPeriod {
    CalendarTime start;
    std::optional<CalendarTime> end;
    std::optional<CalendarSpan> length;
};
std::optional<CalendarPeriod> readPeriod(QByteArrayView value);

/// A UTC-OFFSET (§3.3.14) in seconds.
std::optional<qint32> readOffset(QByteArrayView value);
QByteArray offsetText(qint32 seconds);

/// An INTEGER (§3.3.8) between the two, both taken.
std::optional<qint64> readInteger(QByteArrayView value, qint64 least, qint64 most);

/// Latitude and longitude in degrees (§3.8.1.6).
struct GeoPoint {
    double latitude = 0;
    double longitude = 0;

    bool operator==(const GeoPoint &) const = default;
};
std::optional<GeoPoint> readGeo(QByteArrayView value);

} // namespace gonfalone
