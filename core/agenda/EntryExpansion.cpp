#include "core/agenda/EntryExpansion.h"

#include "core/agenda/SeriesText.h"

#include <algorithm>

namespace gonfalone {

namespace {

constexpr qint64 kFirstSecond = -62'135'596'800; ///< year 1
constexpr qint64 kLastSecond = 253'402'300'800;  ///< year 10000

AgendaItem itemOf(const AgendaEntry &entry, const Occurrence &occurrence, const ZoneTable &zones)
{
    AgendaItem item;
    item.entry = entry.id;
    item.calendar = entry.calendar;
    item.startUtc = occurrence.startUtc;
    item.endUtc = occurrence.endUtc;
    item.busyFrom = occurrence.startUtc - entry.minutesBefore * 60;
    item.busyTo = occurrence.endUtc + entry.minutesAfter * 60;
    item.original = timeText(entry.master.isValid() ? entry.replaces : occurrence.original, zones);
    item.allDay = entry.isAllDay();
    item.repeats = entry.repeats() || entry.master.isValid();
    item.status = entry.status;
    return item;
}

bool endsByItself(const Series &series)
{
    return std::all_of(series.rules.cbegin(), series.rules.cend(),
                       [](const RecurrenceRule &rule) { return rule.count || rule.until; });
}

} // namespace

Series wholeSeries(const AgendaEntry &master, const QList<AgendaEntry> &changed)
{
    Series series = master.series;
    series.overrides.clear();
    for (const AgendaEntry &one : changed) {
        if (!one.deleted)
            series.overrides.push_back({one.replaces, false, false, one.series.start, one.series.length});
    }
    return series;
}

ExpandedEntry expandedEntry(const AgendaEntry &entry, const QList<AgendaEntry> &changed, const SeriesZones &zones,
                            qint64 horizon)
{
    ExpandedEntry expanded;
    if (entry.deleted)
        return expanded;
    const bool open = !endsByItself(entry.series);
    const Expansion found = expand(wholeSeries(entry, changed), zones.table, zones.reader, kFirstSecond,
                                   open ? horizon : kLastSecond, kMostRows);
    for (const Occurrence &occurrence : found.occurrences) {
        const bool twice = !expanded.items.isEmpty() && expanded.items.last().startUtc == occurrence.startUtc;
        if (occurrence.override < 0 && !twice)
            expanded.items << itemOf(entry, occurrence, zones.table);
    }
    if (open)
        expanded.expandedTo = horizon;
    if (found.cut && !found.occurrences.empty())
        expanded.expandedTo = found.occurrences.back().startUtc + 1;
    return expanded;
}

QList<AgendaItem> occurrencesIn(const AgendaEntry &entry, const QList<AgendaEntry> &changed, const SeriesZones &zones,
                                qint64 from, qint64 to)
{
    QList<AgendaItem> items;
    // What is on the way there or back touches the window too.
    const Expansion found = expand(wholeSeries(entry, changed), zones.table, zones.reader,
                                   from - entry.minutesAfter * 60, to + entry.minutesBefore * 60);
    for (const Occurrence &occurrence : found.occurrences) {
        if (occurrence.override < 0)
            items << itemOf(entry, occurrence, zones.table);
    }
    return items;
}

void putWords(AgendaItem &item, const AgendaEntry &entry)
{
    item.masked = false;
    item.title = entry.words.title;
    item.place = entry.words.place;
    item.category = entry.words.category;
    item.person = personOf(entry.words);
    item.marks = marksOf(entry.words);
    item.optionUntil = entry.optionUntil;
    item.version = entry.version;
}

} // namespace gonfalone
