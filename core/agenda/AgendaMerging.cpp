// An entry saved by somebody who was overtaken: what both did is put together, or the person is asked.
#include "core/agenda/AgendaService.h"

#include "core/agenda/EntryMerge.h"
#include "core/agenda/SeriesText.h"
#include "core/calendar/SeriesTimes.h"

#include <algorithm>

namespace gonfalone {

/// What names the same occurrence in the data of now: it may have become an entry of its own meanwhile.
Result<OccurrenceRef> AgendaService::presentRef(const Actor &actor, const Keyring &keyring, const OccurrenceRef &ref,
                                                EditScope scope)
{
    TRY(const AgendaEntry now, entry(actor, keyring, ref.entry));
    OccurrenceRef present{ref.entry, ref.original, now.version};
    if (scope != EditScope::This || !now.repeats() || ref.original.isEmpty())
        return present;
    TRY(const CalendarTime original, timeFrom(ref.original, m_zones));
    TRY(const QList<AgendaEntry> changed, m_entries.ofMaster(m_db, now.id));
    const auto own = std::find_if(changed.cbegin(), changed.cend(), [&](const AgendaEntry &one) {
        return !one.deleted && sameOccurrence(now, one.replaces, original);
    });
    if (own != changed.cend())
        present = {own->id, ref.original, own->version};
    return present;
}

Result<MergedEdit> AgendaService::editMerged(const Actor &actor, const Keyring &keyring, const OccurrenceRef &ref,
                                             EditScope scope, const AgendaEntry &base, const AgendaEntry &edited)
{
    MergedEdit done;
    auto made = edit(actor, keyring, ref, scope, edited);
    if (!made && made.error().kind != ErrorKind::Conflict)
        return failure(made.error());
    if (made) {
        done.edit = *made;
        return done;
    }
    TRY(done.ref, presentRef(actor, keyring, ref, scope));
    TRY(done.theirs, entryFor(actor, keyring, done.ref, scope));
    TRY(const MergedEntry merged, mergedEntry(base, edited, done.theirs, m_zones, m_office));
    done.who = done.theirs.changedBy;
    done.merged = merged.entry;
    done.taken = merged.taken;
    done.both = merged.both;
    if (!done.both.isEmpty())
        return done;
    TRY(done.edit, edit(actor, keyring, done.ref, scope, merged.entry));
    return done;
}

Result<AgendaEdit> AgendaService::moveMerged(const Actor &actor, const Keyring &keyring, const AgendaItem &seen,
                                             EditScope scope, const CalendarTime &start, const CalendarSpan &length,
                                             AgendaCalendarId calendar)
{
    const OccurrenceRef ref{seen.entry, seen.original, seen.version};
    auto moved = move(actor, keyring, ref, scope, start, length, calendar);
    if (moved || moved.error().kind != ErrorKind::Conflict)
        return moved;
    TRY(const OccurrenceRef present, presentRef(actor, keyring, ref, EditScope::This));
    TRY(const AgendaEntry now, entryFor(actor, keyring, present, EditScope::This));
    const CalendarTime end = endOf(now.series.start, now.series.length, m_zones, m_office);
    const bool stands = m_zones.toUtc(now.series.start, m_office) == seen.startUtc
        && m_zones.toUtc(end, m_office) == seen.endUtc && now.calendar == seen.calendar && now.status == seen.status;
    return stands ? move(actor, keyring, present, scope, start, length, calendar) : moved;
}

} // namespace gonfalone
