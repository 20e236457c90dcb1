// What an import does with what is here already, and how what is new is written in one go.
#include "core/agenda/ImportRun.h"

#include "core/agenda/SeriesText.h"
#include "core/base/Text.h"

#include <QLocale>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr AgendaEntryId kToCome{1};        ///< stands for a series that is added with its changes
constexpr qsizetype kMostWaiting = 60'000; ///< occurrences in memory

} // namespace

const AgendaEntry *AgendaService::knownAs(const AgendaEntry &arrived, const QList<AgendaEntry> &known) const
{
    for (const AgendaEntry &one : known) {
        const bool series = arrived.replaces == CalendarTime();
        const bool standsAlone = one.replaces == CalendarTime() && !one.master.isValid();
        if (series ? standsAlone
                   : !standsAlone && m_zones.toUtc(one.replaces, m_office) == m_zones.toUtc(arrived.replaces, m_office))
            return &one;
    }
    return nullptr;
}

const AgendaEntry *AgendaService::changeOf(const AgendaEntry &master, const AgendaEntry &change,
                                           const QList<AgendaEntry> &known) const
{
    for (const AgendaEntry &one : known) {
        if (one.id != master.id && one.replaces != CalendarTime()
            && sameOccurrence(master, one.replaces, change.replaces))
            return &one;
    }
    return nullptr;
}

/// What a newer file has no change of any more happens as its series says: but not what was changed here.
Outcome AgendaService::dropChanges(Work &work, Import &run, const AgendaEntry &master, const ArrivedEntry &arrived,
                                   const QList<AgendaEntry> &known)
{
    for (const AgendaEntry &one : known) {
        if (one.master != master.id || one.deleted || !one.words.source.contains(u"RECURRENCE-ID"_s))
            continue;
        const bool there =
            std::any_of(arrived.changed.cbegin(), arrived.changed.cend(), [&](const AgendaEntry &change) {
                return sameOccurrence(master, one.replaces, change.replaces);
            });
        if (there)
            continue;
        AgendaEntry gone = one;
        gone.deleted = true;
        CHECK(run.put(*this, work, gone, &one));
        run.report.add({ImportFate::Removed, arrived.event.lineNumber(), one.words.title, dayOf(one.series.start.wall),
                        say("The newer file does not change this occurrence any more.")});
    }
    return {};
}

/// How what arrives stands to what is here under the same name (RFC 5546 §2.1.5), and the change, if it is one.
Result<ImportLine> AgendaService::importKnown(Work &work, Import &run, const AgendaEntry &known,
                                              const AgendaEntry &arrived, ImportLine line)
{
    line.fate = ImportFate::Unchanged;
    const bool same = sameSource(known.words.source, arrived.words.source);
    if (same && known.deleted)
        line.reason = say("It was deleted here, and stays so.");
    if (same && run.order.settles && !known.deleted && known.status != arrived.status) {
        AgendaEntry settled = known;
        settled.status = arrived.status;
        settled.optionUntil = {};
        line.fate = ImportFate::Changed;
        CHECK(run.put(*this, work, settled, &known));
    }
    if (same)
        return line;
    ZoneTable table = m_zones;
    EventReading carrier{ZoneCarrier(table, m_zones, m_office)};
    const auto source = EntrySource::read(known.words.source, table, m_office);
    const IcsEvent ours = eventOf(known, source ? &source->event() : nullptr, carrier);
    const auto came = EntrySource::read(arrived.words.source, table, m_office);
    if (!came)
        return line;
    // What was written out here and comes back.
    IcsEvent back = came->event();
    back.timing.stampUtc = ours.timing.stampUtc;
    back.details.lastModifiedUtc = ours.details.lastModifiedUtc;
    if (back == ours && !known.deleted)
        return line;
    IcsTiming here;
    here.sequence = qint32(known.sequence);
    here.stampUtc = ours.timing.stampUtc;
    if (compareVersions(here, came->event().timing) > 0) {
        line.fate = ImportFate::Older;
        line.reason =
            say("What is here is newer: %1 changed it on %2.")
                .arg(known.changedBy,
                     QLocale().toString(known.changedAt.toTimeZone(m_clock.zone).date(), QLocale::ShortFormat));
        return line;
    }
    if (run.cancels) {
        line.title = known.words.title;
        if (known.deleted || known.status == EntryStatus::Cancelled)
            return line;
        AgendaEntry gone = known;
        gone.status = EntryStatus::Cancelled;
        gone.sequence = arrived.sequence;
        line.fate = ImportFate::Changed;
        CHECK(run.put(*this, work, gone, &known));
        return line;
    }
    AgendaEntry then;
    if (source)
        then = entryFrom(source->event(), carrier).value_or(AgendaEntry());
    AgendaEntry entry = takenOver(known, then, arrived);
    if (arrived.master.isValid())
        entry.master = arrived.master;
    line.fate = ImportFate::Changed;
    if (known.deleted)
        line.reason = say("It had been deleted here; the file has a newer version.");
    CHECK(run.put(*this, work, entry, &known));
    return line;
}

ReadyEntry AgendaService::readyEntry(const AgendaEntry &entry, const QList<AgendaEntry> &changed,
                                     const ZoneTable &zones, bool sealed) const
{
    return {sealed ? StoredWords() : storedWords(entry.words),
            expandedEntry(entry, changed, {zones, m_office}, indexedUntil())};
}

/// Puts an entry among those that are added at the end of the portion, with its occurrences.
Outcome AgendaService::importNew(Import &run, AgendaEntry entry, const std::optional<ReadyEntry> &ready,
                                 const AgendaEntry *master)
{
    QList<NewEntry> &into = master ? run.freshChanges : run.fresh;
    if (master)
        entry.master = kToCome;
    if (!master && entry.replaces == CalendarTime())
        run.freshMasters.insert(entry.uid, into.size());
    ReadyEntry now = ready ? *ready : readyEntry(entry, {}, m_zones, run.standing.calendar.isSealed());
    for (AgendaItem &item : now.expanded.items)
        item.entry = AgendaEntryId{master ? -1 - qint64(into.size()) : qint64(into.size())};
    run.items << now.expanded.items;
    into << NewEntry{std::move(entry), std::move(now.words), now.expanded.expandedTo};
    return {};
}

Outcome AgendaService::putFresh(Work &work, Import &run)
{
    const bool sealed = run.standing.calendar.isSealed();
    const QDateTime now = m_clock.now();
    for (QList<NewEntry> *list : {&run.fresh, &run.freshChanges}) {
        for (NewEntry &one : *list) {
            one.entry.changedAt = now;
            one.entry.changedBy = work.actor.login;
            one.entry.createdBy = work.actor.login;
            if (list == &run.freshChanges)
                one.entry.master = run.fresh.at(run.freshMasters.value(one.entry.uid)).entry.id;
        }
        CHECK(m_entries.addMany(work.tx, *list, sealed));
    }
    QList<AgendaChange> changes;
    QList<AgendaEntryId> attached;
    for (const QList<NewEntry> *list : {&run.fresh, &run.freshChanges}) {
        for (const NewEntry &one : *list) {
            run.names.insert(one.entry.uid);
            changes << AgendaChange{
                0, work.gesture, one.entry.id, one.entry.calendar, now, work.actor.login, {}, work.action, 1, {}, {}};
            if (sealed)
                CHECK(putSealed(work, one.entry, true));
            if (list == &run.fresh && one.entry.master.isValid())
                attached << one.entry.master;
        }
    }
    CHECK(m_changes.addMany(work.tx, changes));
    for (AgendaItem &item : run.items)
        item.entry = item.entry.value < 0 ? run.freshChanges.at(-1 - item.entry.value).entry.id
                                          : run.fresh.at(item.entry.value).entry.id;
    run.waiting << run.items;
    if (run.waiting.size() >= kMostWaiting || !attached.isEmpty())
        CHECK(run.putWaiting(*this, work));
    // Where one occurrence came for a series that was here, the series has one less.
    for (const AgendaEntryId id : attached) {
        TRY(const AgendaEntry master, m_entries.find(m_db, id));
        CHECK(reindex(work.tx, master));
    }
    run.fresh.clear();
    run.freshChanges.clear();
    run.freshMasters.clear();
    run.items.clear();
    return {};
}

Outcome AgendaService::Import::putWaiting(AgendaService &service, Work &work)
{
    if (!waiting.isEmpty())
        CHECK(service.m_occurrences.add(work.tx, waiting));
    waiting.clear();
    return {};
}

Outcome AgendaService::Import::put(AgendaService &service, Work &work, const AgendaEntry &entry,
                                   const AgendaEntry *before)
{
    CHECK(putWaiting(service, work));
    CHECK(service.put(work, entry, before));
    return {};
}

} // namespace gonfalone
