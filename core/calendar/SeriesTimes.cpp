#include "core/calendar/SeriesTimes.h"

#include "core/calendar/CivilDay.h"

#include <algorithm>

namespace gonfalone {

namespace {

/// The zone whose wall a time is written for.
ZoneId wallZone(const CalendarTime &time, ZoneId reader)
{
    switch (time.basis) {
    case TimeBasis::Zoned: return time.zone;
    case TimeBasis::Utc: return {};
    case TimeBasis::Date:
    case TimeBasis::Floating: break;
    }
    return reader;
}

} // namespace

CalendarTime endOf(const CalendarTime &start, const CalendarSpan &length, const ZoneTable &zones, ZoneId reader)
{
    CalendarTime end = start;
    if (start.basis == TimeBasis::Date) {
        end.wall.day += std::max(length.days + qint32((length.seconds + kDaySeconds - 1) / kDaySeconds), 1);
        return end;
    }
    end.wall.day += std::max(length.days, 0);
    if (length.seconds > 0) {
        const qint64 utc = zones.toUtc(end, reader) + length.seconds;
        end.wall = zones.fromUtc(utc, wallZone(start, reader));
    }
    return end;
}

CalendarSpan spanBetween(const CalendarTime &start, const CalendarTime &end, const ZoneTable &zones, ZoneId reader)
{
    if (start.basis == TimeBasis::Date || end.basis == TimeBasis::Date)
        return {std::max(end.wall.day - start.wall.day, 0), 0};
    const qint64 utc = zones.toUtc(end, reader);
    const WallTime wall = zones.fromUtc(utc, wallZone(start, reader));
    CalendarTime whole = start;
    whole.wall.day = std::max(wall.day - (wall.second < start.wall.second ? 1 : 0), start.wall.day);
    while (whole.wall.day > start.wall.day && zones.toUtc(whole, reader) > utc)
        --whole.wall.day;
    const qint64 rest = std::max<qint64>(utc - zones.toUtc(whole, reader), 0);
    return {whole.wall.day - start.wall.day, qint32(rest)};
}

ZoneId seriesZone(const Series &series, ZoneId reader)
{
    return wallZone(series.start, reader);
}

CalendarTime inSeries(const Series &series, const CalendarTime &time, const ZoneTable &zones, ZoneId reader)
{
    const CalendarTime &start = series.start;
    if (series.overridesOnly || (time.basis == start.basis && time.zone == start.zone))
        return time;
    if (start.basis == TimeBasis::Date)
        return {{time.wall.day, 0}, TimeBasis::Date, {}};
    if (time.basis == TimeBasis::Date)
        return {{time.wall.day, start.wall.second}, start.basis, start.zone};
    return {zones.fromUtc(zones.toUtc(time, reader), seriesZone(series, reader)), start.basis, start.zone};
}

qint64 occurrenceKey(const Series &series, const CalendarTime &time, const ZoneTable &zones, ZoneId reader)
{
    if (!series.overridesOnly && series.start.basis == TimeBasis::Date)
        return wallSeconds({time.wall.day, 0});
    if (!series.overridesOnly && time.basis == TimeBasis::Date)
        return zones.toUtc({{time.wall.day, series.start.wall.second}, series.start.basis, series.start.zone}, reader);
    return zones.toUtc(time, reader);
}

} // namespace gonfalone
