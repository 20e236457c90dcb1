#include "core/calendar/ZoneTable.h"

#include "core/calendar/CivilDay.h"
#include "core/calendar/RecurrenceWalk.h"

#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

// What is known of the future is a rule for every year. The 28 years before 2100 have every kind of year, so that a
// later one has the changes of the one that is like it.
constexpr qint32 kLikeFrom = 2072;
constexpr qint32 kKnownUntil = 2100;
constexpr qint64 kKnownEnd = civilDay(kKnownUntil, 1, 1) * kDaySeconds;
constexpr WallGap kNoGap{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()};
// No zone of the world has a tenth of them; a file may say anything.
constexpr int kMostTransitions = 20'000;

/// Seconds to take off a time of `year` so that it falls into the known year of the same kind.
qint64 shiftOf(qint32 year)
{
    const qint32 first = civilDay(year, 1, 1);
    qint32 like = kLikeFrom;
    while (isLeapYear(like) != isLeapYear(year) || weekdayOf(civilDay(like, 1, 1)) != weekdayOf(first))
        ++like;
    return (first - civilDay(like, 1, 1)) * kDaySeconds;
}

qint64 shiftAt(qint64 seconds)
{
    return seconds < kKnownEnd ? 0 : shiftOf(civilDate(wallTime(seconds).day).year);
}

/// The wall times at which an observance begins, until 2100.
std::vector<qint64> beginnings(const ZoneObservance &observance, const ZoneTable &zones)
{
    std::vector<qint64> walls{wallSeconds(observance.start)};
    for (const WallTime &extra : observance.extra)
        walls.push_back(wallSeconds(extra));
    for (RecurrenceRule rule : observance.rules) {
        if (rule.until && rule.until->basis == TimeBasis::Utc)
            rule.until =
                CalendarTime{wallTime(wallSeconds(rule.until->wall) + observance.offsetFrom), TimeBasis::Floating, {}};
        RecurrenceWalk walk(rule, {observance.start, TimeBasis::Floating, {}}, zones);
        for (int n = 0; n < kMostTransitions; ++n) {
            const auto wall = walk.next();
            if (!wall || wallSeconds(*wall) >= kKnownEnd)
                break;
            walls.push_back(wallSeconds(*wall));
        }
    }
    return walls;
}

/// "UTC+01:00", "GMT+1", "+0100" in seconds.
std::optional<qint32> fixedOffset(QByteArray name)
{
    if (name.startsWith("UTC") || name.startsWith("GMT"))
        name = name.mid(3);
    const bool west = name.startsWith('-');
    if (!west && !name.startsWith('+'))
        return {};
    name = name.mid(1).replace(':', "");
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    if (!isNumber || name.size() > 4 || number < 0)
        return {};
    const qint32 minutes = name.size() <= 2 ? number * 60 : number / 100 * 60 + number % 100;
    return (west ? -60 : 60) * minutes;
}

} // namespace

ZoneTable::ZoneTable() : m_zones{Zone{"UTC", 0, {}, {}, {}, 0}} {}

ZoneId ZoneTable::insert(Zone zone)
{
    if (m_zones.size() > std::numeric_limits<quint16>::max())
        return {};
    std::erase_if(zone.transitions, [](const ZoneTransition &change) { return change.before == change.after; });
    qint64 key = std::numeric_limits<qint64>::min();
    for (const ZoneTransition &change : zone.transitions) {
        key = std::max(key, change.utc + std::max(change.before, change.after));
        zone.wallKeys.push_back(key);
        if (change.after > change.before)
            zone.gaps.push_back({change.utc + change.before, change.utc + change.after});
        zone.largestChange = std::max(zone.largestChange, std::abs(change.after - change.before));
    }
    const ZoneId id{quint16(m_zones.size())};
    m_zones.push_back(std::move(zone));
    return id;
}

ZoneId ZoneTable::load(const QByteArray &ianaName)
{
    if (const auto known = m_names.constFind(ianaName); known != m_names.constEnd() && known->isValid())
        return *known;
    const QTimeZone source(ianaName);
    if (!source.isValid())
        return {};
    Zone zone{ianaName, 0, {}, {}, {}, 0};
    const QDateTime from(QDate(1, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime to(QDate(kKnownUntil, 1, 1), QTime(0, 0), Qt::UTC);
    const auto found = source.transitions(from, to);
    qint32 offset =
        found.isEmpty() ? source.offsetFromUtc(from) : source.offsetFromUtc(found.first().atUtc.addSecs(-1));
    zone.base = offset;
    for (const QTimeZone::OffsetData &change : found) {
        zone.transitions.push_back({change.atUtc.toSecsSinceEpoch(), offset, change.offsetFromUtc});
        offset = change.offsetFromUtc;
    }
    const ZoneId id = insert(std::move(zone));
    m_names.insert(ianaName, id);
    return id;
}

ZoneId ZoneTable::findPlain(const QByteArray &name)
{
    if (name.isEmpty())
        return {};
    if (QTimeZone::isTimeZoneIdAvailable(name))
        return load(name);
    if (const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(name); !iana.isEmpty())
        return load(iana);
    if (const auto offset = fixedOffset(name))
        return insert({name, *offset, {}, {}, {}, 0});
    if (name == "Z")
        return load("UTC");
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        if (id.compare(name, Qt::CaseInsensitive) == 0)
            return load(id);
    }
    return {};
}

ZoneId ZoneTable::find(QByteArrayView written)
{
    QByteArray name = written.toByteArray().trimmed();
    if (name.size() > 1 && name.startsWith('"') && name.endsWith('"'))
        name = name.mid(1, name.size() - 2).trimmed();
    if (const auto known = m_names.constFind(name); known != m_names.constEnd())
        return *known;
    ZoneId found = findPlain(name);
    // "/freeassociation.sourceforge.net/Tzfile/Europe/Rome": the longest end that is a zone.
    for (qsizetype slash = name.indexOf('/'); !found.isValid() && slash >= 0; slash = name.indexOf('/', slash + 1))
        found = findPlain(name.mid(slash + 1));
    m_names.insert(name, found);
    return found;
}

ZoneId ZoneTable::add(QByteArrayView name, qint32 offset, std::vector<ZoneTransition> transitions)
{
    const ZoneId id = insert({name.toByteArray(), offset, std::move(transitions), {}, {}, 0});
    m_names.insert(name.toByteArray().trimmed(), id);
    return id;
}

ZoneId ZoneTable::add(QByteArrayView name, const std::vector<ZoneObservance> &observances)
{
    std::vector<ZoneTransition> transitions;
    for (const ZoneObservance &observance : observances) {
        for (const qint64 wall : beginnings(observance, *this))
            transitions.push_back({wall - observance.offsetFrom, observance.offsetFrom, observance.offsetTo});
    }
    std::sort(transitions.begin(), transitions.end(), [](const auto &a, const auto &b) { return a.utc < b.utc; });
    const qint32 base = transitions.empty() ? 0 : transitions.front().before;
    // What a component says of the offset before it may be wrong where two of them follow each other.
    for (size_t n = 1; n < transitions.size(); ++n)
        transitions[n].before = transitions[n - 1].after;
    return add(name, base, std::move(transitions));
}

QByteArray ZoneTable::name(ZoneId zone) const
{
    return zoneOf(zone).name;
}

qint64 ZoneTable::toUtc(const CalendarTime &time, ZoneId reader) const
{
    const qint64 wall = wallSeconds(time.wall);
    switch (time.basis) {
    case TimeBasis::Utc: return wall;
    case TimeBasis::Zoned: return wallToUtc(wall, time.zone);
    case TimeBasis::Date:
    case TimeBasis::Floating: break;
    }
    return wallToUtc(wall, reader);
}

qint64 ZoneTable::wallToUtc(qint64 wall, ZoneId id) const
{
    const Zone &zone = zoneOf(id);
    const qint64 known = wall - shiftAt(wall);
    const auto key = std::upper_bound(zone.wallKeys.begin(), zone.wallKeys.end(), known);
    return wall - (key == zone.wallKeys.begin() ? zone.base : zone.transitions[key - zone.wallKeys.begin() - 1].after);
}

bool ZoneTable::exists(const WallTime &wall, ZoneId zone) const
{
    return nextGap(wallSeconds(wall), zone).from > wallSeconds(wall);
}

const ZoneTransition *ZoneTable::changeBefore(qint64 knownUtc, const Zone &zone)
{
    const auto later = std::upper_bound(zone.transitions.begin(), zone.transitions.end(), knownUtc,
                                        [](qint64 utc, const ZoneTransition &change) { return utc < change.utc; });
    return later == zone.transitions.begin() ? nullptr : &*(later - 1);
}

qint32 ZoneTable::offsetAt(qint64 utc, ZoneId id) const
{
    const Zone &zone = zoneOf(id);
    const ZoneTransition *change = changeBefore(utc - shiftAt(utc), zone);
    return change == nullptr ? zone.base : change->after;
}

WallTime ZoneTable::fromUtc(qint64 utc, ZoneId zone) const
{
    return wallTime(utc + offsetAt(utc, zone));
}

qint64 ZoneTable::lastWallUntil(qint64 utc, ZoneId id) const
{
    const qint64 shift = shiftAt(utc);
    const ZoneTransition *change = changeBefore(utc - shift, zoneOf(id));
    if (change != nullptr && utc - shift < change->utc + change->before - change->after)
        return change->utc + change->before - 1 + shift;
    return utc + offsetAt(utc, id);
}

WallGap ZoneTable::nextGap(qint64 wall, ZoneId id) const
{
    const std::vector<WallGap> &gaps = zoneOf(id).gaps;
    const auto after = [&gaps](qint64 seconds) {
        return std::upper_bound(gaps.begin(), gaps.end(), seconds,
                                [](qint64 s, const WallGap &gap) { return s < gap.to; });
    };
    if (const auto gap = after(wall); gap != gaps.end())
        return *gap;
    if (gaps.empty() || gaps.back().from < civilDay(kLikeFrom, 1, 1) * kDaySeconds)
        return kNoGap;
    const qint32 year = std::max(civilDate(wallTime(wall).day).year, kKnownUntil);
    for (qint32 later = year; later < year + 28; ++later) {
        const qint64 shift = shiftOf(later);
        const qint64 first = civilDay(later, 1, 1) * kDaySeconds - shift;
        const auto gap = after(std::max(wall - shift, first));
        if (gap != gaps.end() && gap->from < first + daysInYear(later) * kDaySeconds)
            return {gap->from + shift, gap->to + shift};
    }
    return kNoGap;
}

qint32 ZoneTable::largestChange(ZoneId zone) const
{
    return zoneOf(zone).largestChange;
}

} // namespace gonfalone
