#include "core/calendar/IcsZoneText.h"

#include "core/calendar/CivilDay.h"
#include "core/calendar/IcsLines.h"
#include "core/calendar/IcsValues.h"
#include "core/calendar/RecurrenceText.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace gonfalone {

namespace {

// No zone changed its clocks before the telegraph; after 2037 the rules of that year go on.
constexpr qint32 kFirstYear = 1850;
constexpr qint32 kLastYear = 2037;

/// Changes of one kind that come in years one after the other.
struct Run {
    ZoneTransition first;
    ZoneTransition last;
    qint32 month = 1;
    qint32 weekday = 1;
    qint32 wallSecond = 0;
    qint32 year = 0;    ///< of the last
    qint32 minDay = 31; ///< of the month
    qint32 maxDay = 1;
    bool alwaysLast = true; ///< in the last seven days of the month

    /// Which weekday of the month it is; 0 where the years do not agree.
    qint32 ordinal() const
    {
        if (alwaysLast)
            return -1;
        return (minDay - 1) / 7 == (maxDay - 1) / 7 ? (minDay - 1) / 7 + 1 : 0;
    }
};

std::vector<ZoneTransition> transitionsOf(ZoneId zone, const ZoneTable &zones, qint64 from, qint64 to)
{
    std::vector<ZoneTransition> found;
    qint32 before = zones.offsetAt(from, zone);
    for (qint64 day = from; day < to; day += kDaySeconds) {
        const qint32 after = zones.offsetAt(day + kDaySeconds, zone);
        if (after == before)
            continue;
        qint64 low = day; // the change is in (low, high]
        qint64 high = day + kDaySeconds;
        while (high - low > 1) {
            const qint64 middle = low + (high - low) / 2;
            (zones.offsetAt(middle, zone) == before ? low : high) = middle;
        }
        found.push_back({high, before, after});
        before = after;
    }
    return found;
}

Run runOf(const ZoneTransition &change)
{
    const WallTime wall = wallTime(change.utc + change.before);
    const CivilDate date = civilDate(wall.day);
    Run run{change, change, date.month, weekdayOf(wall.day), wall.second, date.year, date.day, date.day};
    run.alwaysLast = date.day > daysInMonth(date.year, date.month) - 7;
    return run;
}

/// Takes up the change of the next year where it is of the same kind.
bool joins(Run &run, const Run &next)
{
    Run both = run;
    both.minDay = std::min(run.minDay, next.minDay);
    both.maxDay = std::max(run.maxDay, next.maxDay);
    both.alwaysLast = run.alwaysLast && next.alwaysLast;
    if (next.year != run.year + 1 || next.month != run.month || next.weekday != run.weekday
        || next.wallSecond != run.wallSecond || next.first.before != run.first.before
        || next.first.after != run.first.after || both.ordinal() == 0)
        return false;
    both.last = next.first;
    both.year = next.year;
    run = both;
    return true;
}

std::vector<Run> runsOf(const std::vector<ZoneTransition> &changes)
{
    std::vector<Run> runs;
    for (const ZoneTransition &change : changes) {
        const Run next = runOf(change);
        if (!std::any_of(runs.begin(), runs.end(), [&](Run &run) { return joins(run, next); }))
            runs.push_back(next);
    }
    return runs;
}

class ZoneText
{
public:
    ZoneText(QByteArray &out, const QByteArray &id, const QByteArray &zoneName)
        : m_lines(out), m_system(QTimeZone(zoneName)), m_id(id)
    {}

    /// `start` is when the clocks show `offset`; a change before `needed` makes that a thing of the past.
    void write(const std::vector<Run> &runs, qint32 offset, const WallTime &start, qint64 needed, qint32 lastYear)
    {
        m_lines.beginComponent("VTIMEZONE");
        m_lines.text(IcsName::TimeZoneId, QString::fromUtf8(m_id));
        if (runs.empty() || runs.front().first.utc > needed)
            putObservance(start, offset, offset, wallSeconds(start) - offset, {});
        for (const Run &run : runs)
            putRun(run, lastYear);
        m_lines.endComponent("VTIMEZONE");
    }

private:
    void putRun(const Run &run, qint32 lastYear)
    {
        QByteArray rule;
        if (run.first != run.last) {
            RecurrenceRule yearly;
            yearly.frequency = Frequency::Yearly;
            yearly.byMonth = {quint8(run.month)};
            yearly.byDay = {{qint8(run.weekday), qint16(run.ordinal())}};
            if (run.year < lastYear)
                yearly.until = CalendarTime{wallTime(run.last.utc), TimeBasis::Utc, {}};
            rule = ruleText(yearly);
        }
        putObservance(wallTime(run.first.utc + run.first.before), run.first.before, run.first.after, run.first.utc,
                      rule);
    }

    void putObservance(const WallTime &start, qint32 from, qint32 to, qint64 utc, const QByteArray &rule)
    {
        const char *const kind = to > from ? "DAYLIGHT" : "STANDARD";
        m_lines.beginComponent(kind);
        m_lines.line(IcsName::Start, calendarTimeText({start, TimeBasis::Floating, {}}));
        if (!rule.isEmpty())
            m_lines.line(IcsName::Rule, rule);
        m_lines.line(IcsName::OffsetFrom, offsetText(from));
        m_lines.line(IcsName::OffsetTo, offsetText(to));
        if (m_system.isValid())
            m_lines.text(IcsName::TimeZoneName, m_system.abbreviation(QDateTime::fromSecsSinceEpoch(utc + 1, Qt::UTC)));
        m_lines.endComponent(kind);
    }

    IcsLines m_lines;
    QTimeZone m_system;
    QByteArray m_id;
};

} // namespace

void appendTimeZone(QByteArray &out, const QByteArray &id, ZoneId zone, const ZoneTable &zones, const ZoneYears &years)
{
    const qint32 first = std::clamp(years.first, kFirstYear, kLastYear);
    const qint32 last = years.endless ? kLastYear : std::clamp(years.last, first, kLastYear);
    // The year before says which clocks hold on 1 January.
    const WallTime start{civilDay(first - 1, 1, 1), 0};
    const qint64 from = wallSeconds(start);
    const auto changes = transitionsOf(zone, zones, from, wallSeconds({civilDay(last + 1, 1, 2), 0}));
    const bool early = years.first < kFirstYear;
    const qint32 offset = zones.offsetAt(from, zone);
    const WallTime begin = early ? WallTime{kFirstDay, 0} : start;
    const qint64 needed = wallSeconds({early ? kFirstDay : civilDay(first, 1, 1), 0}) - offset;
    ZoneText(out, id, zones.name(zone)).write(runsOf(changes), offset, begin, needed, last);
}

} // namespace gonfalone
