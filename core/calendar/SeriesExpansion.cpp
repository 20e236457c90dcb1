#include "core/calendar/SeriesExpansion.h"

#include "core/calendar/CivilDay.h"
#include "core/calendar/RecurrenceWalk.h"

#include <algorithm>

namespace gonfalone {

namespace {

/// A time at which the series would begin, before overrides.
struct Candidate {
    qint64 key = 0;
    CalendarTime start;
    const CalendarSpan *length = nullptr; ///< of its own

    bool operator<(const Candidate &other) const { return key < other.key; }
};

/// An override with what it is compared by.
struct KeyedOverride {
    qint64 key = 0;
    qint32 index = 0;
};

/// The expansion of one series into one window.
class Expander
{
public:
    Expander(const Series &series, const ZoneTable &zones, ZoneId reader, qint64 from, qint64 to, qsizetype limit)
        : m_series(series), m_zones(zones), m_reader(reader), m_from(from), m_to(to), m_limit(limit)
    {}

    Expansion run()
    {
        if (m_from >= m_to)
            return {};
        readOverrides();
        if (!m_series.overridesOnly) {
            findWalls();
            readExceptions();
            collect();
            for (const Candidate &candidate : m_candidates)
                show(candidate);
        }
        for (const KeyedOverride &keyed : m_overrides)
            showOverride(keyed.index);
        finish();
        return std::move(m_result);
    }

private:
    qint64 keyOf(const CalendarTime &time) const { return occurrenceKey(m_series, time, m_zones, m_reader); }
    ZoneId zone() const { return seriesZone(m_series, m_reader); }

    void readOverrides()
    {
        for (size_t n = 0; n < m_series.overrides.size(); ++n)
            m_overrides.push_back({keyOf(m_series.overrides[n].replaces), qint32(n)});
        // Of two with one name the later in the file holds.
        std::stable_sort(m_overrides.begin(), m_overrides.end(),
                         [](const auto &a, const auto &b) { return a.key < b.key; });
        size_t kept = 0;
        for (size_t n = 0; n < m_overrides.size(); ++n) {
            if (n + 1 == m_overrides.size() || m_overrides[n].key != m_overrides[n + 1].key)
                m_overrides[kept++] = m_overrides[n];
        }
        m_overrides.resize(kept);
        for (const KeyedOverride &keyed : m_overrides) {
            if (m_series.overrides[size_t(keyed.index)].andFuture)
                m_futures.push_back(keyed);
        }
    }

    /// How long before its window a candidate may begin, and how far after it, for an override that shifts what
    /// follows.
    void findWalls()
    {
        const qint64 change = m_zones.largestChange(zone());
        const auto lengthOf = [change](const CalendarSpan &span) {
            return std::max<qint64>(span.days * kDaySeconds + span.seconds, 0) + change;
        };
        qint64 reach = std::max(lengthOf(m_series.length), m_series.start.basis == TimeBasis::Date ? kDaySeconds : 0);
        qint64 shift = 0;
        for (const ExtraDate &extra : m_series.extra)
            reach = std::max(reach, extra.length ? lengthOf(*extra.length) : 0);
        for (const SeriesOverride &override : m_series.overrides) {
            if (!override.andFuture)
                continue;
            reach = std::max(reach, lengthOf(override.length));
            shift = std::max(shift, std::abs(shiftOf(override)));
        }
        m_lowWall = wallSeconds(m_zones.fromUtc(m_from - reach - shift, zone())) - change;
        m_highWall = wallSeconds(m_zones.fromUtc(m_to + shift, zone())) + change;
    }

    /// How much later, on the wall, RANGE=THISANDFUTURE puts what follows.
    qint64 shiftOf(const SeriesOverride &override) const
    {
        const CalendarTime moved = inSeries(m_series, override.start, m_zones, m_reader);
        return wallSeconds(moved.wall) - wallSeconds(inSeries(m_series, override.replaces, m_zones, m_reader).wall);
    }

    void readExceptions()
    {
        for (const CalendarTime &except : m_series.except) {
            if (except.basis == TimeBasis::Date && m_series.start.basis != TimeBasis::Date)
                m_exceptDays.push_back(except.wall.day);
            else
                m_except.push_back(keyOf(except));
        }
        for (const RecurrenceRule &rule : m_series.exceptRules)
            walk(rule, [this](const CalendarTime &start) { m_except.push_back(keyOf(start)); });
        std::sort(m_except.begin(), m_except.end());
        std::sort(m_exceptDays.begin(), m_exceptDays.end());
    }

    template <typename Function>
    void walk(const RecurrenceRule &rule, Function take)
    {
        RecurrenceWalk walk(rule, m_series.start, m_zones);
        walk.seek(wallTime(std::max(m_lowWall, wallSeconds(m_series.start.wall))));
        qsizetype taken = 0;
        for (auto wall = walk.next(); wall && wallSeconds(*wall) < m_highWall; wall = walk.next()) {
            if (++taken > m_limit) {
                m_result.cut = true;
                return;
            }
            take({*wall, m_series.start.basis, m_series.start.zone});
        }
        m_result.cut = m_result.cut || walk.gaveUp();
    }

    void take(const CalendarTime &start, const CalendarSpan *length)
    {
        const qint64 wall = wallSeconds(start.wall);
        if (wall >= m_lowWall && wall < m_highWall)
            m_candidates.push_back({keyOf(start), start, length});
    }

    /// Every start of the window once, in order. Of two at one instant the first that is taken stays: an RDATE that
    /// brings its own length, then the start, then the rules.
    void collect()
    {
        for (const ExtraDate &extra : m_series.extra)
            take(inSeries(m_series, extra.start, m_zones, m_reader), extra.length ? &*extra.length : nullptr);
        take(m_series.start, nullptr);
        for (const RecurrenceRule &rule : m_series.rules)
            walk(rule, [this](const CalendarTime &start) { m_candidates.push_back({keyOf(start), start, nullptr}); });
        if (!std::is_sorted(m_candidates.begin(), m_candidates.end()))
            std::stable_sort(m_candidates.begin(), m_candidates.end());
        const auto same = [](const Candidate &a, const Candidate &b) { return a.key == b.key; };
        m_candidates.erase(std::unique(m_candidates.begin(), m_candidates.end(), same), m_candidates.end());
    }

    bool isExcept(const Candidate &candidate) const
    {
        return std::binary_search(m_except.begin(), m_except.end(), candidate.key)
            || std::binary_search(m_exceptDays.begin(), m_exceptDays.end(), candidate.start.wall.day);
    }

    void show(const Candidate &candidate)
    {
        if (isExcept(candidate))
            return;
        const CalendarSpan &length = candidate.length ? *candidate.length : m_series.length;
        const auto byKey = [](qint64 key, const KeyedOverride &keyed) { return key < keyed.key; };
        const auto later = std::upper_bound(m_overrides.begin(), m_overrides.end(), candidate.key, byKey);
        if (later != m_overrides.begin() && (later - 1)->key == candidate.key)
            return;
        const auto after = std::upper_bound(m_futures.begin(), m_futures.end(), candidate.key, byKey);
        const KeyedOverride *future = after == m_futures.begin() ? nullptr : &*(after - 1);
        if (future == nullptr)
            return give(candidate.start, length, candidate.start, -1);
        const SeriesOverride &override = m_series.overrides[size_t(future->index)];
        CalendarTime moved = candidate.start;
        moved.wall = wallTime(wallSeconds(moved.wall) + shiftOf(override));
        if (!override.cancelled)
            give(moved, override.length, candidate.start, future->index);
    }

    void showOverride(qint32 index)
    {
        const SeriesOverride &override = m_series.overrides[size_t(index)];
        if (!override.cancelled)
            give(override.start, override.length, inSeries(m_series, override.replaces, m_zones, m_reader), index);
    }

    void give(const CalendarTime &start, const CalendarSpan &length, const CalendarTime &original, qint32 override)
    {
        Occurrence found;
        found.startUtc = m_zones.toUtc(start, m_reader);
        if (found.startUtc >= m_to)
            return;
        found.end = endOf(start, length, m_zones, m_reader);
        found.endUtc = std::max(m_zones.toUtc(found.end, m_reader), found.startUtc);
        if (found.endUtc > m_from || (found.endUtc == found.startUtc && found.startUtc == m_from)) {
            found.start = start;
            found.original = original;
            found.override = override;
            m_result.occurrences.push_back(found);
        }
    }

    void finish()
    {
        std::vector<Occurrence> &all = m_result.occurrences;
        const auto earlier = [](const Occurrence &a, const Occurrence &b) {
            return a.startUtc != b.startUtc ? a.startUtc < b.startUtc : a.original.wall < b.original.wall;
        };
        if (!std::is_sorted(all.begin(), all.end(), earlier))
            std::sort(all.begin(), all.end(), earlier);
        if (qsizetype(all.size()) > m_limit) {
            all.resize(size_t(m_limit));
            m_result.cut = true;
        }
    }

    const Series &m_series;
    const ZoneTable &m_zones;
    ZoneId m_reader;
    qint64 m_from;
    qint64 m_to;
    qsizetype m_limit;
    qint64 m_lowWall = 0;
    qint64 m_highWall = 0;
    std::vector<KeyedOverride> m_overrides; ///< by key
    std::vector<KeyedOverride> m_futures;   ///< those that hold for what follows too
    std::vector<qint64> m_except;
    std::vector<qint32> m_exceptDays; ///< an EXDATE that is a date takes the whole day of a series with times
    std::vector<Candidate> m_candidates;
    Expansion m_result;
};

} // namespace

Expansion expand(const Series &series, const ZoneTable &zones, ZoneId reader, qint64 fromUtc, qint64 toUtc,
                 qsizetype limit)
{
    return Expander(series, zones, reader, fromUtc, toUtc, limit).run();
}

} // namespace gonfalone
