#include "core/calendar/SeriesEdit.h"

#include "core/base/Text.h"
#include "core/calendar/CivilDay.h"
#include "core/calendar/HumanDate.h"
#include "core/calendar/RecurrenceWalk.h"
#include "core/calendar/RuleMove.h"

#include <algorithm>

namespace gonfalone {

namespace {

qint64 keyOf(const Series &series, const CalendarTime &time, const SeriesZones &zones)
{
    return occurrenceKey(series, time, zones.table, zones.reader);
}

bool ruleGives(const RecurrenceRule &rule, const CalendarTime &start, const CalendarTime &at, const ZoneTable &zones)
{
    RecurrenceWalk walk(rule, start, zones);
    walk.seek(at.wall);
    return walk.next() == at.wall;
}

std::vector<SeriesOverride>::iterator overrideOf(Series &series, qint64 key, const SeriesZones &zones)
{
    return std::find_if(series.overrides.begin(), series.overrides.end(),
                        [&](const SeriesOverride &one) { return keyOf(series, one.replaces, zones) == key; });
}

bool isExcept(const Series &series, const CalendarTime &at, const SeriesZones &zones)
{
    const qint64 key = keyOf(series, at, zones);
    const auto names = [&](const CalendarTime &except) {
        return except.basis == TimeBasis::Date ? except.wall.day == at.wall.day : keyOf(series, except, zones) == key;
    };
    return std::any_of(series.except.begin(), series.except.end(), names)
        || std::any_of(series.exceptRules.begin(), series.exceptRules.end(),
                       [&](const RecurrenceRule &rule) { return ruleGives(rule, series.start, at, zones.table); });
}

/// The start, an RDATE or a rule gives it and nothing takes it away. `at` is as the series writes it.
bool masterGives(const Series &series, const CalendarTime &at, const SeriesZones &zones)
{
    if (series.overridesOnly || isExcept(series, at, zones))
        return false;
    const qint64 key = keyOf(series, at, zones);
    return key == keyOf(series, series.start, zones)
        || std::any_of(series.extra.begin(), series.extra.end(),
                       [&](const ExtraDate &extra) { return keyOf(series, extra.start, zones) == key; })
        || std::any_of(series.rules.begin(), series.rules.end(),
                       [&](const RecurrenceRule &rule) { return ruleGives(rule, series.start, at, zones.table); });
}

/// The occurrence as the series writes it; NotFound when it has none such.
Result<CalendarTime> found(Series series, const CalendarTime &original, const SeriesZones &zones)
{
    const CalendarTime at = inSeries(series, original, zones.table, zones.reader);
    const auto one = overrideOf(series, keyOf(series, at, zones), zones);
    if (one != series.overrides.end() ? !one->cancelled : masterGives(series, at, zones))
        return at;
    return failure(Error::notFound(say("The series has no occurrence on %1. It was taken out or moved by someone else: "
                                       "look at the series again.")
                                       .arg(humanDate(QDate(1970, 1, 1).addDays(at.wall.day)))));
}

/// What an override with RANGE=THISANDFUTURE says of the following ones is handed to the next, before it itself
/// changes.
void handOn(Series &series, qint64 key, const SeriesZones &zones)
{
    const auto one = overrideOf(series, key, zones);
    if (one == series.overrides.end() || !one->andFuture)
        return;
    one->andFuture = false;
    Series bare = series;
    bare.overrides.clear();
    const qint64 from = zones.table.toUtc(inSeries(series, one->replaces, zones.table, zones.reader), zones.reader) + 1;
    const auto next = expand(bare, zones.table, zones.reader, from, wallSeconds({kLastDay, 0}), 50).occurrences;
    const auto later = std::find_if(next.begin(), next.end(), [&](const Occurrence &occurrence) {
        return keyOf(series, occurrence.original, zones) > key;
    });
    if (later == next.end()
        || overrideOf(series, keyOf(series, later->original, zones), zones) != series.overrides.end())
        return;
    SeriesOverride following = *one;
    following.andFuture = true;
    following.replaces = later->original;
    const qint64 shift = wallSeconds(later->original.wall)
        - wallSeconds(inSeries(series, one->replaces, zones.table, zones.reader).wall);
    following.start.wall = wallTime(wallSeconds(following.start.wall) + shift);
    series.overrides.push_back(following);
}

/// The last moment before `at`, of the type that UNTIL has in a series that starts so.
CalendarTime justBefore(const CalendarTime &at, const SeriesZones &zones)
{
    if (at.basis == TimeBasis::Date)
        return {{at.wall.day - 1, 0}, TimeBasis::Date, {}};
    if (at.basis == TimeBasis::Floating)
        return {wallTime(wallSeconds(at.wall) - 1), TimeBasis::Floating, {}};
    return {wallTime(zones.table.toUtc(at, zones.reader) - 1), TimeBasis::Utc, {}};
}

/// Cuts one series; `at` is as it writes it.
class Cut
{
public:
    Cut(const Series &series, const CalendarTime &at, const SeriesZones &zones)
        : m_series(series), m_at(at), m_zones(zones), m_key(keyOf(series, at, zones)), m_split{series, series}
    {}

    Result<SeriesSplit> run()
    {
        m_split.before.rules = cutRules(m_series.rules, m_split.after.rules);
        m_split.before.exceptRules = cutRules(m_series.exceptRules, m_split.after.exceptRules);
        CHECK(startAfter());
        partDates();
        if (!startBefore() || isEmpty(m_split.before))
            return failure(Error::conflict(say("This is the first occurrence: change the whole series instead.")));
        return carryShift();
    }

private:
    static constexpr qint64 kBeginning = kFirstDay * kDaySeconds - kDaySeconds;

    bool isBefore(const CalendarTime &time) const { return keyOf(m_series, time, m_zones) < m_key; }

    std::vector<RecurrenceRule> cutRules(const std::vector<RecurrenceRule> &rules, std::vector<RecurrenceRule> &after)
    {
        std::vector<RecurrenceRule> before;
        after.clear();
        for (const RecurrenceRule &rule : rules) {
            RecurrenceWalk walk(rule, m_series.start, m_zones.table);
            walk.seek(m_at.wall);
            const qint64 passed = walk.passed();
            const bool goesOn = walk.next().has_value();
            RecurrenceRule ended = rule;
            if (goesOn) {
                ended.until = justBefore(m_at, m_zones);
                ended.count.reset();
                after.push_back(rule);
                if (rule.count)
                    after.back().count = qint32(*rule.count - passed);
            }
            if (RecurrenceWalk(ended, m_series.start, m_zones.table).next())
                before.push_back(ended);
        }
        return before;
    }

    /// `after` starts with the first time that one of its rules gives: the implied parts and INTERVAL go on from there.
    Outcome startAfter()
    {
        Series &after = m_split.after;
        const RecurrenceRule *leading = nullptr;
        WallTime first{kLastDay + 1, 0};
        for (RecurrenceRule &rule : after.rules) {
            const auto next = firstOf(rule);
            if (next && *next < first) {
                first = *next;
                leading = &rule;
            }
        }
        after.start = m_at;
        if (leading != nullptr)
            after.start.wall = first;
        for (auto *rules : {&after.rules, &after.exceptRules}) {
            for (RecurrenceRule &rule : *rules) {
                if (&rule != leading)
                    CHECK(pin(rule));
            }
        }
        return {};
    }

    std::optional<WallTime> firstOf(RecurrenceRule rule) const
    {
        rule.count.reset();
        RecurrenceWalk walk(rule, m_series.start, m_zones.table);
        walk.seek(m_at.wall);
        return walk.next();
    }

    Outcome pin(RecurrenceRule &rule) const
    {
        if (rule.interval > 1)
            return failure(Error::invalid(say("This series has several rules of unlike intervals and cannot be cut in "
                                              "two. Change the occurrences one by one, or set the repetition anew.")));
        rule = rulePinned(rule, m_series.start);
        return {};
    }

    void partDates()
    {
        Series &before = m_split.before;
        Series &after = m_split.after;
        std::erase_if(before.extra, [this](const ExtraDate &extra) { return !isBefore(extra.start); });
        std::erase_if(after.extra, [this](const ExtraDate &extra) { return isBefore(extra.start); });
        std::erase_if(before.overrides, [this](const SeriesOverride &one) { return !isBefore(one.replaces); });
        std::erase_if(after.overrides, [this](const SeriesOverride &one) { return isBefore(one.replaces); });
        // A date takes its whole day away, which both may have a part of.
        const auto day = [this](const CalendarTime &except) {
            return except.basis == TimeBasis::Date ? except.wall.day - m_at.wall.day : isBefore(except) ? -1 : 1;
        };
        std::erase_if(before.except, [&day](const CalendarTime &except) { return day(except) > 0; });
        std::erase_if(after.except, [&day](const CalendarTime &except) { return day(except) < 0; });
        const CalendarTime &start = m_series.start;
        const bool startGoes =
            !isBefore(start) && keyOf(m_series, after.start, m_zones) != keyOf(m_series, start, m_zones);
        if (startGoes)
            after.extra.push_back({start, {}});
    }

    /// Where the series' own start is not before the cut, only an RDATE can be; false when there is none either.
    bool startBefore()
    {
        Series &before = m_split.before;
        if (isBefore(m_series.start))
            return true;
        if (before.extra.empty())
            return false;
        before.start = inSeries(m_series, before.extra.front().start, m_zones.table, m_zones.reader);
        before.rules.clear();
        return true;
    }

    bool isEmpty(const Series &series) const
    {
        return expand(series, m_zones.table, m_zones.reader, kBeginning, RulePeriods::kEnd, 1).occurrences.empty();
    }

    /// RANGE=THISANDFUTURE of an occurrence before the cut moves everything after it.
    Result<SeriesSplit> carryShift()
    {
        const SeriesOverride *carried = nullptr;
        for (const SeriesOverride &one : m_split.before.overrides) {
            if (one.andFuture && (carried == nullptr || isBeforeOther(*carried, one)))
                carried = &one;
        }
        if (carried == nullptr || carried->cancelled)
            return m_split;
        CalendarTime start = m_split.after.start;
        const WallTime replaced = inSeries(m_series, carried->replaces, m_zones.table, m_zones.reader).wall;
        const WallTime moved = inSeries(m_series, carried->start, m_zones.table, m_zones.reader).wall;
        start.wall = wallTime(wallSeconds(start.wall) + wallSeconds(moved) - wallSeconds(replaced));
        TRY(m_split.after, withStart(m_split.after, start, carried->length, m_zones));
        return m_split;
    }

    bool isBeforeOther(const SeriesOverride &one, const SeriesOverride &other) const
    {
        return keyOf(m_series, one.replaces, m_zones) < keyOf(m_series, other.replaces, m_zones);
    }

    const Series &m_series;
    CalendarTime m_at;
    SeriesZones m_zones;
    qint64 m_key;
    SeriesSplit m_split;
};

} // namespace

Result<SeriesSplit> splitAt(const Series &series, const CalendarTime &original, const SeriesZones &zones)
{
    TRY(const CalendarTime at, found(series, original, zones));
    return Cut(series, at, zones).run();
}

Result<Series> withoutOccurrence(const Series &series, const CalendarTime &original, const SeriesZones &zones)
{
    TRY(const CalendarTime at, found(series, original, zones));
    Series changed = series;
    const qint64 key = keyOf(series, at, zones);
    handOn(changed, key, zones);
    if (const auto one = overrideOf(changed, key, zones); one != changed.overrides.end())
        changed.overrides.erase(one);
    if (masterGives(changed, at, zones))
        changed.except.push_back(at);
    return changed;
}

Result<Series> withOccurrenceMoved(const Series &series, const CalendarTime &original, const CalendarTime &start,
                                   const CalendarSpan &length, const SeriesZones &zones)
{
    TRY(const CalendarTime at, found(series, original, zones));
    Series changed = series;
    const qint64 key = keyOf(series, at, zones);
    handOn(changed, key, zones);
    auto one = overrideOf(changed, key, zones);
    if (one == changed.overrides.end())
        one = changed.overrides.insert(one, SeriesOverride{at, false, false, start, length});
    one->start = start;
    one->length = length;
    return changed;
}

} // namespace gonfalone
