#pragma once

#include "core/calendar/RecurrenceRule.h"

#include <bit>

namespace gonfalone {

/// The times of a day that a rule gives: every hour with every minute with every second of three sets. In seconds since
/// midnight.
struct TimeSet {
    quint64 hours = 0;
    quint64 minutes = 0;
    quint64 seconds = 0;

    /// What BYHOUR, BYMINUTE and BYSECOND say, the start where they are silent, all below the frequency. A whole day is
    /// at midnight whatever they say (RFC 5545 §3.3.10).
    static TimeSet of(const RecurrenceRule &rule, const CalendarTime &start);

    constexpr qint64 count() const
    {
        return qint64(std::popcount(hours)) * std::popcount(minutes) * std::popcount(seconds);
    }

    /// The first time at or after `second`; -1 when there is none.
    constexpr qint32 next(qint32 second) const
    {
        const qint32 hour = second / 3600;
        const qint32 minute = second / 60 % 60;
        if (hour > 23)
            return -1;
        if (has(hours, hour)) {
            const qint32 exact = has(minutes, minute) ? nextBit(seconds, second % 60) : -1;
            if (exact >= 0)
                return hour * 3600 + minute * 60 + exact;
            const qint32 later = nextBit(minutes, minute + 1);
            if (later >= 0 && seconds != 0)
                return hour * 3600 + later * 60 + std::countr_zero(seconds);
        }
        const qint32 nextHour = nextBit(hours, hour + 1);
        return nextHour < 0 || minutes == 0 || seconds == 0
            ? -1
            : nextHour * 3600 + std::countr_zero(minutes) * 60 + std::countr_zero(seconds);
    }

    /// How many there are before `second`.
    constexpr qint64 countBefore(qint32 second) const
    {
        const qint32 hour = second / 3600;
        const qint32 minute = second / 60 % 60;
        const qint64 perMinute = std::popcount(seconds);
        qint64 found = std::popcount(below(hours, hour)) * std::popcount(minutes) * perMinute;
        if (has(hours, hour)) {
            found += std::popcount(below(minutes, minute)) * perMinute;
            found += has(minutes, minute) ? std::popcount(below(seconds, second % 60)) : 0;
        }
        return found;
    }

    /// The time that has `n` before it; there must be more than `n`.
    constexpr qint32 select(qint64 n) const
    {
        const qint64 perMinute = std::popcount(seconds);
        const qint64 perHour = std::popcount(minutes) * perMinute;
        return pick(hours, int(n / perHour)) * 3600 + pick(minutes, int(n % perHour / perMinute)) * 60
            + pick(seconds, int(n % perMinute));
    }

private:
    static constexpr bool has(quint64 set, qint32 n) { return n < 64 && ((set >> n) & 1) != 0; }
    static constexpr quint64 below(quint64 set, qint32 n) { return n >= 64 ? set : set & ((quint64(1) << n) - 1); }
    static constexpr qint32 nextBit(quint64 set, qint32 from)
    {
        const quint64 rest = from >= 64 ? 0 : set >> from << from;
        return rest == 0 ? -1 : std::countr_zero(rest);
    }
    static constexpr qint32 pick(quint64 set, int n)
    {
        while (n-- > 0)
            set &= set - 1;
        return std::countr_zero(set);
    }
};

} // namespace gonfalone
