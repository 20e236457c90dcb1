#pragma once

#include "core/calendar/CalendarTime.h"
#include "core/calendar/RecurrenceRule.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace gonfalone {

/// A moment when the clocks of a zone change. Offsets are seconds east of UTC.
struct ZoneTransition {
    qint64 utc = 0;
    qint32 before = 0;
    qint32 after = 0;

    constexpr bool operator==(const ZoneTransition &) const = default;
};

/// STANDARD or DAYLIGHT of a VTIMEZONE.
struct ZoneObservance {
    WallTime start; ///< its DTSTART, a wall time of `offsetFrom`
    qint32 offsetFrom = 0;
    qint32 offsetTo = 0;
    std::vector<RecurrenceRule> rules = {}; ///< an UNTIL in UTC, as the RFC wants it, or local
    std::vector<WallTime> extra = {};       ///< RDATE
};

/// Wall times that a zone leaves out when its clocks go forward, in wall seconds: [from, to).
struct WallGap {
    qint64 from = 0;
    qint64 to = 0;

    constexpr bool operator==(const WallGap &) const = default;
};

/// The zones that calendars are read with, by the names that files give them. Every transition is kept, so that a
/// conversion is one binary search and asks nobody. After 2099 the rules of 2072 to 2099 go on.
///
/// Const functions may run in any number of threads at once; find() and add() may not run beside anything.
/// ZoneId{} is UTC wherever a zone is asked for.
class ZoneTable
{
public:
    ZoneTable();

    /// The zone that a file calls so: an IANA name in any case, a name of Windows ("W. Europe Standard Time"), one of
    /// these after a prefix ("/freeassociation.sourceforge.net/Tzfile/Europe/Rome"), quotes and blanks around it,
    /// a fixed offset ("UTC+01:00"), or one that was given to add(). Invalid when nothing knows it.
    ZoneId find(QByteArrayView name);
    /// A zone made of a VTIMEZONE, for a name that find() does not know. Of no observances it is UTC.
    ZoneId add(QByteArrayView name, const std::vector<ZoneObservance> &observances);
    /// A zone of `offset` until the first of the transitions, which are sorted.
    ZoneId add(QByteArrayView name, qint32 offset, std::vector<ZoneTransition> transitions);

    /// How many there are: a larger number after find() says that a zone came to it.
    std::size_t size() const { return m_zones.size(); }
    /// The IANA name, or the name given to add(); "UTC" of no zone.
    QByteArray name(ZoneId zone) const;

    /// The instant of a time; `reader` is whose Floating and Date times these are. RFC 5545 §3.3.5: a wall time that
    /// there is twice is the first one, one that there is not has the offset before the gap.
    qint64 toUtc(const CalendarTime &time, ZoneId reader) const;
    qint64 wallToUtc(qint64 wallSeconds, ZoneId zone) const;
    /// The zone shows that wall time on some clock.
    bool exists(const WallTime &wall, ZoneId zone) const;
    WallTime fromUtc(qint64 utc, ZoneId zone) const;
    /// Seconds east of UTC.
    qint32 offsetAt(qint64 utc, ZoneId zone) const;
    /// The last wall second that an occurrence at or before `utc` can have: the end of the hour that there is twice
    /// when `utc` lies in its second pass, else its own wall time.
    qint64 lastWallUntil(qint64 utc, ZoneId zone) const;

    /// The first gap that ends after `wallSeconds`; from the year 10000 on when there is none.
    WallGap nextGap(qint64 wallSeconds, ZoneId zone) const;
    /// The most that the clocks of the zone ever changed at once, in seconds.
    qint32 largestChange(ZoneId zone) const;

private:
    struct Zone {
        QByteArray name;
        qint32 base = 0; ///< before the first transition
        std::vector<ZoneTransition> transitions;
        std::vector<qint64> wallKeys; ///< from which wall second on `after` holds
        std::vector<WallGap> gaps;
        qint32 largestChange = 0;
    };

    const Zone &zoneOf(ZoneId zone) const { return m_zones[zone.value < m_zones.size() ? zone.value : 0]; }
    static const ZoneTransition *changeBefore(qint64 knownUtc, const Zone &zone);
    ZoneId insert(Zone zone);
    ZoneId load(const QByteArray &ianaName);
    ZoneId findPlain(const QByteArray &name);

    std::vector<Zone> m_zones;
    QHash<QByteArray, ZoneId> m_names;   ///< as files write them; those that nothing knows too
    QHash<QByteArray, QByteArray> m_ids; ///< IANA names by their small letters
};

} // namespace gonfalone
