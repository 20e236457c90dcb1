// How an entry is written: rights, rules, words plain or sealed, history, index, audit.
#include "core/agenda/AgendaService.h"

#include "core/agenda/EntryPaperStore.h"
#include "core/agenda/SeriesText.h"
#include "core/base/Text.h"
#include "core/sealing/SealedText.h"

#include <QUuid>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHorizonDays = 3 * 366; ///< how far the index reaches for a series without an end

SealedPlace placeOf(const QString &row)
{
    return {u"agenda_sealed"_s, row, u"sealed"_s};
}

} // namespace

Result<AgendaEdit> AgendaService::write(const Actor &actor, const Keyring &keyring, const QString &action,
                                        const QString &reason, const Writing &writing)
{
    return UnitOfWork(m_db).run([&](Transaction &tx) { return writeIn(tx, actor, keyring, action, reason, writing); });
}

Result<AgendaEdit> AgendaService::writeIn(Transaction &tx, const Actor &actor, const Keyring &keyring,
                                          const QString &action, const QString &reason, const Writing &writing)
{
    TRY(const QList<CalendarStanding> seen, standings(actor, keyring));
    Work work{tx, actor, keyring, seen, action, reason.trimmed(), QUuid::createUuid().toString(QUuid::WithoutBraces)};
    TRY(const AgendaEntry written, writing(work));
    const bool sealed = work.key.has_value();
    const QString day = dayOf(written.series.start.wall).toString(Qt::ISODate);
    CHECK(m_audit.append(tx, actor.login,
                         {u"agenda."_s + action, sealed ? u"sealed"_s : u"agenda"_s,
                          sealed ? secretKey(SecretClass::Agenda) : QString::number(written.id.value),
                          sealed ? QString() : day}));
    if (work.key)
        CHECK(m_sealing.confirm(*work.key));
    return AgendaEdit{work.gesture, written};
}

Result<AgendaEntry> AgendaService::loaded(Work &work, const OccurrenceRef &ref)
{
    TRY(const AgendaEntry found, readable(work.actor, work.keyring, ref.entry, work.standings));
    if (found.deleted || found.version != ref.version)
        return failure(Error::conflict(say("%1 changed this entry meanwhile: look at it again.").arg(found.changedBy)));
    return found;
}

/// Who edits a calendar writes in it; who may propose writes what waits for confirmation and is their own.
Outcome AgendaService::mayWrite(const Work &work, const AgendaEntry *before, const AgendaEntry &after) const
{
    for (const AgendaEntry *entry : {before, &after}) {
        if (!entry)
            continue;
        const CalendarStanding *standing = standingOf(work.standings, entry->calendar);
        if (!standing)
            return failure(Error::notFound(say("There is no such calendar.")));
        const bool own = entry->createdBy == work.actor.login && entry->status == EntryStatus::Proposed;
        if (standing->rights.edit || (standing->rights.propose && (own || entry->status == EntryStatus::Cancelled)))
            continue;
        if (standing->calendar.isDerived())
            return failure(Error::forbidden(
                say("“%1” is computed: nothing is entered there.").arg(calendarName(standing->calendar))));
        return failure(Error::forbidden(
            say("%1 may not write this in “%2”: ask the head of cabinet, who can also lend the right for some days.")
                .arg(work.actor.name, calendarName(standing->calendar))));
    }
    return {};
}

Result<AgendaEntry> AgendaService::checked(Work &work, const AgendaEntry *before, AgendaEntry wanted)
{
    const CalendarStanding *standing = standingOf(work.standings, wanted.calendar);
    if (!standing)
        return failure(Error::notFound(say("There is no such calendar.")));
    wanted.words.title = wanted.words.title.trimmed();
    wanted.series.overrides.clear();
    wanted.status = statusAfter(standing->rights, before, wanted);
    if (wanted.status != EntryStatus::Option)
        wanted.optionUntil = {};
    const QList<FieldError> faults = entryFaults(wanted, standing->calendar, m_clock.today());
    if (!faults.isEmpty())
        return failure(Error::invalid(say("The entry cannot be saved: %1").arg(faults.first().message), faults));
    if (before)
        wanted.sequence = sequenceAfter(*before, wanted);
    return wanted;
}

Outcome AgendaService::openKey(Work &work)
{
    if (work.key)
        return {};
    TRY(work.key, m_sealing.key(work.actor, work.keyring, SecretClass::Agenda, SecretUse::Write));
    return {};
}

Result<AgendaEntry> AgendaService::put(Work &work, AgendaEntry entry, const AgendaEntry *before)
{
    CHECK(mayWrite(work, before, entry));
    const auto isSealed = [&](AgendaCalendarId id) { return standingOf(work.standings, id)->calendar.isSealed(); };
    const bool sealed = isSealed(entry.calendar);
    const bool wasSealed = before && isSealed(before->calendar);
    if (sealed || wasSealed)
        CHECK(openKey(work));
    if (sealed && before && !wasSealed) {
        TRY(const QList<Document> papers, EntryPaperStore().ofEntry(m_db, entry.id));
        if (!papers.isEmpty())
            return failure(Error::invalid(
                say("What is attached is not sealed: take the attachments away before the entry becomes personal."),
                {{u"calendar"_s, say("It has attachments.")}}));
    }
    TRY(const QList<AgendaLink> links, linksOf(work, before, entry));
    entry.changedAt = m_clock.now();
    entry.changedBy = work.actor.login;
    if (before) {
        TRY(entry.version, m_entries.update(work.tx, entry, sealed));
    } else {
        TRY(entry.id, m_entries.add(work.tx, entry, sealed));
        entry.version = 1;
    }
    CHECK(m_entries.putLinks(work.tx, entry.id, sealed ? QList<AgendaLink>() : links));
    if (sealed || wasSealed)
        CHECK(putSealed(work, entry, sealed));
    CHECK(putChange(work, entry, before, sealed || wasSealed));
    if (sealed && before && !wasSealed)
        CHECK(sealHistory(work, entry));
    CHECK(reindex(work.tx, entry));
    return entry;
}

/// The words of an entry as they stand, sealed; nothing of them is left sealed when it is personal no longer.
Outcome AgendaService::putSealed(Work &work, const AgendaEntry &entry, bool sealed)
{
    TRY(const QList<SealedWords> known, m_entries.sealedOf(m_db, {entry.id}));
    SealedWords row = known.isEmpty() ? SealedWords{newRowName(), entry.id, 0, 0, {}} : known.first();
    row.keyNumber = work.key->number;
    row.sealed.clear();
    if (sealed) {
        TRY(row.sealed, sealText(*work.key, placeOf(row.id), wordsText(entry.words)));
    }
    return known.isEmpty() ? m_entries.addSealed(work.tx, row) : m_entries.updateSealed(work.tx, row);
}

Outcome AgendaService::putChange(Work &work, const AgendaEntry &entry, const AgendaEntry *before, bool sealed)
{
    const QString snapshot = before ? snapshotText(*before, m_zones) : QString();
    AgendaChange change{0,
                        work.gesture,
                        entry.id,
                        entry.calendar,
                        m_clock.now(),
                        work.actor.login,
                        {},
                        work.action,
                        entry.version,
                        sealed ? QString() : work.reason,
                        {}};
    TRY(const qint64 id, m_changes.add(work.tx, {change, sealed ? QString() : snapshot}));
    if (!sealed || snapshot.isEmpty())
        return {};
    SealedWords row{newRowName(), entry.id, id, work.key->number, {}};
    TRY(row.sealed, sealText(*work.key, placeOf(row.id), snapshot));
    return m_entries.addSealed(work.tx, row);
}

/// What becomes personal was not before: its history is sealed with it.
Outcome AgendaService::sealHistory(Work &work, const AgendaEntry &entry)
{
    TRY(const QList<ChangeRow> rows, m_changes.ofEntry(m_db, entry.id));
    for (const ChangeRow &row : rows) {
        if (!row.snapshot.isEmpty()) {
            SealedWords words{newRowName(), entry.id, row.change.id, work.key->number, {}};
            TRY(words.sealed, sealText(*work.key, placeOf(words.id), row.snapshot));
            CHECK(m_entries.addSealed(work.tx, words));
        }
        CHECK(m_changes.blank(work.tx, row.change.id, entry.calendar));
    }
    return {};
}

qint64 AgendaService::indexedUntil() const
{
    return m_clock.now().addDays(kHorizonDays).toSecsSinceEpoch();
}

Outcome AgendaService::reindex(Transaction &tx, const AgendaEntry &entry)
{
    QList<AgendaEntry> changed;
    if (!entry.master.isValid()) {
        TRY(changed, m_entries.ofMaster(m_db, entry.id));
    }
    const ExpandedEntry expanded = expandedEntry(entry, changed, seriesZones(), indexedUntil());
    CHECK(m_occurrences.replace(tx, entry.id, expanded.items));
    CHECK(m_entries.putExpandedTo(tx, entry.id, expanded.expandedTo));
    if (!entry.master.isValid())
        return {};
    TRY(const AgendaEntry master, m_entries.find(m_db, entry.master));
    return reindex(tx, master);
}

/// The cases and contacts that an entry names. One that was not there before must be the actor's to see.
Result<QList<AgendaLink>> AgendaService::linksOf(Work &work, const AgendaEntry *before, const AgendaEntry &entry)
{
    QList<AgendaLink> links;
    for (const QString &label : entry.words.cases) {
        const auto file = m_cases.findByLabel(m_db, label);
        const bool known = before && before->words.cases.contains(label);
        if (!file && known)
            continue;
        if (!file || (!known && !m_patrocini.events(work.actor, file->id)))
            return failure(
                Error::invalid(say("There is no case “%1” to be linked, or it is not yours to see.").arg(label),
                               {{u"cases"_s, say("No such case.")}}));
        links << AgendaLink{u"case"_s, file->id.value};
    }
    for (const AgendaPerson &person : entry.words.people) {
        if (person.contact.isValid())
            links << AgendaLink{u"contact"_s, person.contact.value};
    }
    return links;
}

} // namespace gonfalone
