#pragma once

#include "core/agenda/ArrivedEntry.h"
#include "core/agenda/EntryExpansion.h"
#include "core/agenda/EntryText.h"
#include "tests/calendar/Calendars.h"

namespace gonfalone {

/// What does not hold of one entry that arrived; empty when all is well. `changed` are its changed occurrences.
inline QString brokenEntry(const AgendaEntry &entry, const QList<AgendaEntry> &changed, ZoneTable &office, ZoneId zone)
{
    const auto start = timeFrom(timeText(entry.series.start, office), office);
    if (!start || *start != entry.series.start)
        return QStringLiteral("its start is not read again: ") + timeText(entry.series.start, office);
    Series series;
    const QString recurrence = recurrenceText(entry.series, office);
    if (!readRecurrence(series, recurrence, office) || recurrenceText(series, office) != recurrence)
        return QStringLiteral("its recurrence is not read again: ") + recurrence;
    const auto words = wordsFrom(wordsText(entry.words));
    if (!words || *words != entry.words)
        return QStringLiteral("its words are not read again: ") + wordsText(entry.words);
    const auto snapshot = snapshotFrom(snapshotText(entry, office), office);
    if (!snapshot || snapshotText(*snapshot, office) != snapshotText(entry, office))
        return QStringLiteral("its snapshot is not read again");
    const ExpandedEntry all = expandedEntry(entry, changed, {office, zone}, 2'000'000'000);
    if (all.items.size() > kMostRows)
        return QStringLiteral("it has too many occurrences: %1").arg(all.items.size());
    for (qsizetype i = 0; i < all.items.size(); ++i) {
        const AgendaItem &item = all.items.at(i);
        if (item.endUtc < item.startUtc || item.busyFrom > item.startUtc || item.busyTo < item.endUtc)
            return QStringLiteral("an occurrence ends before it begins");
        if (i > 0 && all.items.at(i - 1).startUtc >= item.startUtc)
            return QStringLiteral("two occurrences begin at one time"); // the key of the index
    }
    return {};
}

/// What holds of any bytes that are imported: the agenda's own texts give back every entry, the index takes its
/// occurrences, and its source can be written out again.
inline QString brokenArrival(const QByteArray &bytes)
{
    IcsLimits limits;
    limits.maxBytes = 1024 * 1024;
    limits.maxLineBytes = 64 * 1024;
    auto file = calendars::tryRead(bytes, limits);
    if (!file)
        return {};
    ZoneTable office;
    const ZoneId zone = office.find("Europe/Rome");
    EventReading events{ZoneCarrier(*file->table, office, zone)};
    const ArrivalReading with{file->reading(), events, office, zone};
    for (const IcsEntry &entry : file->calendar.entries) {
        for (const ArrivedEntry &arrived : arrivedEntries(entry, with)) {
            if (!arrived.refusal.isEmpty())
                continue;
            QString broken = brokenEntry(arrived.master, arrived.changed, office, zone);
            for (AgendaEntry change : arrived.changed) {
                change.master = AgendaEntryId{1};
                if (broken.isEmpty())
                    broken = brokenEntry(change, {}, office, zone);
            }
            if (!broken.isEmpty())
                return broken;
            ZoneTable table = office;
            const auto source = EntrySource::read(arrived.master.words.source, table, zone);
            if (!source)
                return QStringLiteral("its source is not read again");
            EventReading back{ZoneCarrier(table, office, zone)};
            IcsWriter writer(table, zone, 0);
            writer.addPatched(source->component(), eventOf(arrived.master, &source->event(), back), source->reading());
            if (calendars::read(std::move(writer).bytes()).calendar.entries.size() != 1)
                return QStringLiteral("written out, it is not one entry");
        }
    }
    return {};
}

} // namespace gonfalone
