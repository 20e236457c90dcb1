#pragma once

#include <QtGlobal>

#include <compare>

namespace gonfalone {

/// A civil day and a time of that day, without a zone: what a clock on the wall shows.
struct WallTime {
    qint32 day = 0;    ///< days since 1970-01-01, proleptic Gregorian; years 1 to 9999
    qint32 second = 0; ///< seconds since midnight, 0 to 86399

    constexpr auto operator<=>(const WallTime &) const = default;
};

/// What a time of RFC 5545 is relative to.
enum class TimeBasis : quint8 {
    Date,     ///< a whole day (VALUE=DATE); never converted through UTC
    Floating, ///< the same wall time wherever it is read
    Utc,
    Zoned, ///< wall time in `zone`
};

/// The number of a zone in the ZoneTable that a calendar was read with. 0 is none.
struct ZoneId {
    quint16 value = 0;

    constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const ZoneId &) const = default;
};

/// A DATE or DATE-TIME of RFC 5545 as it is written: the wall time is kept, the instant is computed.
struct CalendarTime {
    WallTime wall;
    TimeBasis basis = TimeBasis::Floating;
    ZoneId zone = {}; ///< only with TimeBasis::Zoned

    constexpr bool operator==(const CalendarTime &) const = default;
};

/// A DURATION (RFC 5545 §3.3.6): days are nominal, as long as the clock changes make them; seconds are exact.
struct CalendarSpan {
    qint32 days = 0;
    qint32 seconds = 0; ///< of the same sign as `days`

    constexpr bool operator==(const CalendarSpan &) const = default;
};

} // namespace gonfalone
