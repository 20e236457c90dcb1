// What is done to entries. Of a series it is done to one occurrence, to those from one on, or to all.
#include "core/agenda/AgendaService.h"

#include "core/agenda/SeriesText.h"
#include "core/base/Text.h"

#include <QUuid>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QString newUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces) + u"@gonfalone"_s;
}

Outcome needReason(const QString &reason)
{
    if (!reason.trimmed().isEmpty())
        return {};
    return failure(Error::invalid(say("Say why: others read it in the history."), {{u"reason"_s, say("Missing.")}}));
}

qint64 secondsOf(const CalendarTime &time)
{
    return qint64(time.wall.day) * 86'400 + time.wall.second;
}

bool sameTimes(const AgendaEntry &one, const AgendaEntry &other)
{
    return one.series.start == other.series.start && one.series.length == other.series.length;
}

/// Puts times of a split or shifted series back into the entries of its changed occurrences.
AgendaEntry withTimes(AgendaEntry entry, const SeriesOverride &times)
{
    entry.replaces = times.replaces;
    entry.series.start = times.start;
    entry.series.length = times.length;
    return entry;
}

QList<AgendaEntry> present(QList<AgendaEntry> changed)
{
    changed.removeIf([](const AgendaEntry &one) { return one.deleted; });
    return changed;
}

} // namespace

Result<AgendaEdit> AgendaService::create(const Actor &actor, const Keyring &keyring, const AgendaEntry &wanted)
{
    return write(actor, keyring, u"create"_s, {}, [&](Work &work) { return added(work, wanted); });
}

Result<AgendaEdit> AgendaService::create(Transaction &tx, const Actor &actor, const Keyring &keyring,
                                         const AgendaEntry &wanted)
{
    return writeIn(tx, actor, keyring, u"create"_s, {}, [&](Work &work) { return added(work, wanted); });
}

Result<AgendaEntry> AgendaService::added(Work &work, const AgendaEntry &wanted)
{
    AgendaEntry entry = wanted;
    entry.id = {};
    entry.master = {};
    entry.version = 0;
    entry.sequence = 0;
    entry.deleted = false;
    entry.createdBy = work.actor.login;
    if (entry.uid.isEmpty())
        entry.uid = newUid();
    TRY(entry, checked(work, nullptr, entry));
    return put(work, entry, nullptr);
}

Result<AgendaEdit> AgendaService::edit(const Actor &actor, const Keyring &keyring, const OccurrenceRef &ref,
                                       EditScope scope, const AgendaEntry &edited)
{
    return write(actor, keyring, u"edit"_s, {}, [&](Work &work) -> Result<AgendaEntry> {
        TRY(const AgendaEntry entry, loaded(work, ref));
        return apply(work, entry, ref, scope, edited);
    });
}

Result<AgendaEdit> AgendaService::move(const Actor &actor, const Keyring &keyring, const OccurrenceRef &ref,
                                       EditScope scope, const CalendarTime &start, const CalendarSpan &length,
                                       AgendaCalendarId calendar)
{
    return write(actor, keyring, u"move"_s, {}, [&](Work &work) -> Result<AgendaEntry> {
        TRY(const AgendaEntry entry, loaded(work, ref));
        TRY(const AgendaEntry meant, meantBy(work, entry, scope));
        TRY(AgendaEntry edited, at(meant, ref, scope));
        CalendarTime to = start;
        if (scope == EditScope::All && meant.repeats() && !ref.original.isEmpty()) {
            // As far as the occurrence goes from where it is seen, the series goes from its start.
            CalendarTime from = entry.series.start;
            if (entry.id == meant.id) {
                TRY(from, timeFrom(ref.original, m_zones));
            }
            const qint64 seconds = secondsOf(start) - secondsOf(from) + secondsOf(meant.series.start);
            to.wall = {qint32(seconds / 86'400), qint32(seconds % 86'400)};
        }
        edited.series.start = to;
        edited.series.length = length;
        if (calendar.isValid())
            edited.calendar = calendar;
        return apply(work, entry, ref, scope, edited);
    });
}

Result<AgendaEdit> AgendaService::copy(const Actor &actor, const Keyring &keyring, const OccurrenceRef &ref,
                                       const CalendarTime &start, AgendaCalendarId calendar)
{
    TRY(AgendaEntry one, entryFor(actor, keyring, ref, EditScope::This));
    one.uid.clear();
    one.series.start = start;
    if (calendar.isValid())
        one.calendar = calendar;
    if (one.status == EntryStatus::Cancelled)
        one.status = EntryStatus::Confirmed;
    one.words.outcome.clear();
    one.words.promises.clear();
    return create(actor, keyring, one);
}

Result<AgendaEdit> AgendaService::confirm(const Actor &actor, const Keyring &keyring, const OccurrenceRef &ref,
                                          EditScope scope)
{
    return write(actor, keyring, u"confirm"_s, {}, [&](Work &work) -> Result<AgendaEntry> {
        TRY(const AgendaEntry entry, loaded(work, ref));
        const CalendarStanding *standing = standingOf(work.standings, entry.calendar);
        if (!standing || !standing->rights.confirm)
            return failure(Error::forbidden(say("%1 may not confirm in this calendar: the head of cabinet or the mayor "
                                                "does.")
                                                .arg(actor.name)));
        TRY(const AgendaEntry meant, meantBy(work, entry, scope));
        TRY(AgendaEntry edited, at(meant, ref, scope));
        edited.status = EntryStatus::Confirmed;
        return apply(work, entry, ref, scope, edited);
    });
}

Result<AgendaEdit> AgendaService::cancel(const Actor &actor, const Keyring &keyring, const OccurrenceRef &ref,
                                         EditScope scope, const QString &reason)
{
    CHECK(needReason(reason));
    return write(actor, keyring, u"cancel"_s, reason, [&](Work &work) -> Result<AgendaEntry> {
        TRY(const AgendaEntry entry, loaded(work, ref));
        TRY(const AgendaEntry meant, meantBy(work, entry, scope));
        TRY(AgendaEntry edited, at(meant, ref, scope));
        edited.status = EntryStatus::Cancelled;
        return apply(work, entry, ref, scope, edited);
    });
}

Result<AgendaEdit> AgendaService::remove(const Actor &actor, const Keyring &keyring, const OccurrenceRef &ref,
                                         EditScope scope, const QString &reason)
{
    CHECK(needReason(reason));
    return write(actor, keyring, u"remove"_s, reason, [&](Work &work) -> Result<AgendaEntry> {
        TRY(const AgendaEntry entry, loaded(work, ref));
        return removed(work, entry, ref, scope);
    });
}

/// A changed occurrence stands for itself; its series is meant by the other scopes.
Result<AgendaEntry> AgendaService::meantBy(Work &work, const AgendaEntry &entry, EditScope scope)
{
    if (entry.master.isValid() && scope != EditScope::This)
        return readable(work.actor, work.keyring, entry.master, work.standings);
    return entry;
}

/// Two names of one occurrence may be written in different zones.
bool AgendaService::sameOccurrence(const AgendaEntry &master, const CalendarTime &one, const CalendarTime &other) const
{
    return occurrenceKey(master.series, one, m_zones, m_office)
        == occurrenceKey(master.series, other, m_zones, m_office);
}

Result<AgendaEntry> AgendaService::apply(Work &work, const AgendaEntry &entry, const OccurrenceRef &ref,
                                         EditScope scope, AgendaEntry edited)
{
    TRY(const AgendaEntry meant, meantBy(work, entry, scope));
    edited.id = meant.id;
    edited.uid = meant.uid;
    edited.master = meant.master;
    edited.replaces = meant.replaces;
    edited.createdBy = meant.createdBy;
    edited.version = meant.version;
    edited.deleted = false;
    if (!meant.repeats() || scope == EditScope::All || ref.original.isEmpty())
        return applyToAll(work, meant, edited);
    TRY(const CalendarTime original, timeFrom(ref.original, m_zones));
    return scope == EditScope::This ? applyToOne(work, meant, original, edited)
                                    : applyToFollowing(work, meant, original, edited);
}

/// A series that is moved takes its changed occurrences along, but for those that were moved by hand.
Result<AgendaEntry> AgendaService::applyToAll(Work &work, const AgendaEntry &entry, AgendaEntry edited)
{
    TRY(const QList<AgendaEntry> all, m_entries.ofMaster(m_db, entry.id));
    const QList<AgendaEntry> changed = present(all);
    const bool sameRule = edited.series.rules == entry.series.rules;
    std::vector<SeriesOverride> times;
    if (entry.repeats() && sameRule && !sameTimes(entry, edited)) {
        TRY(const Series moved,
            withStart(wholeSeries(entry, changed), edited.series.start, edited.series.length, seriesZones()));
        times = moved.overrides;
        edited.series = moved;
    }
    TRY(edited, checked(work, &entry, edited));
    // In such an order that none takes the place of one that has not moved yet.
    const bool onward = edited.series.start.wall > entry.series.start.wall;
    for (qsizetype n = 0; n < qsizetype(times.size()); ++n) {
        const qsizetype i = onward ? qsizetype(times.size()) - 1 - n : n;
        TRY(const AgendaEntry one, readable(work.actor, work.keyring, changed.at(i).id, work.standings));
        AgendaEntry along = withTimes(one, times[std::size_t(i)]);
        along.calendar = edited.calendar;
        if (along != one)
            CHECK(put(work, along, &one));
    }
    return put(work, edited, &entry);
}

Result<AgendaEntry> AgendaService::applyToOne(Work &work, const AgendaEntry &master, const CalendarTime &original,
                                              AgendaEntry edited)
{
    TRY(const QList<AgendaEntry> changed, m_entries.ofMaster(m_db, master.id));
    // NotFound when the series has no such occurrence.
    CHECK(withOccurrenceMoved(wholeSeries(master, present(changed)), original, edited.series.start,
                              edited.series.length, seriesZones()));
    edited.id = {};
    edited.version = 0;
    edited.master = master.id;
    edited.replaces = original;
    edited.series.rules.clear();
    edited.series.exceptRules.clear();
    edited.series.extra.clear();
    edited.series.except.clear();
    AgendaEntry like = master;
    TRY(like, at(master, {master.id, timeText(original, m_zones), 0}, EditScope::This));
    TRY(edited, checked(work, &like, edited));
    const auto known = std::find_if(changed.cbegin(), changed.cend(), [&](const AgendaEntry &one) {
        return sameOccurrence(master, one.replaces, original);
    });
    if (known == changed.cend())
        return put(work, edited, nullptr);
    // Named by its series it was as the rule gives it when it was read: it was changed meanwhile.
    if (!known->deleted)
        return failure(
            Error::conflict(say("%1 changed this entry meanwhile: look at it again.").arg(known->changedBy)));
    // It was changed before, and that was taken back.
    TRY(const AgendaEntry before, readable(work.actor, work.keyring, known->id, work.standings));
    edited.id = before.id;
    edited.version = before.version;
    return put(work, edited, &before);
}

Result<AgendaEntry> AgendaService::applyToFollowing(Work &work, const AgendaEntry &master, const CalendarTime &original,
                                                    AgendaEntry edited)
{
    TRY(const QList<AgendaEntry> all, m_entries.ofMaster(m_db, master.id));
    const QList<AgendaEntry> changed = present(all);
    const auto cut = splitAt(wholeSeries(master, changed), original, seriesZones());
    if (!cut && cut.error().kind == ErrorKind::Conflict) // the first one: the whole series is meant
        return applyToAll(work, master, edited);
    if (!cut)
        return failure(cut.error());
    Series after = cut->after;
    if (edited.series.start != after.start || edited.series.length != after.length) {
        TRY(after, withStart(after, edited.series.start, edited.series.length, seriesZones()));
    }
    if (edited.series.rules != master.series.rules)
        after.rules = edited.series.rules;
    const std::vector<SeriesOverride> times = after.overrides;
    edited.id = {};
    edited.version = 0;
    edited.uid = newUid();
    edited.series = after;
    // What was confirmed is the rest as it was, not the series from its start.
    AgendaEntry rest = master;
    rest.series = cut->after;
    rest.series.overrides.clear();
    TRY(edited, checked(work, &rest, edited));
    edited.sequence = 0;
    AgendaEntry before = master;
    before.series = cut->before;
    before.series.overrides.clear();
    before.sequence = sequenceAfter(master, before);
    CHECK(put(work, before, &master));
    TRY(const AgendaEntry made, put(work, edited, nullptr));
    // The later changed occurrences keep their order; they stand after those that stay.
    const qsizetype stay = changed.size() - qsizetype(times.size());
    for (qsizetype i = stay; i < changed.size(); ++i) {
        TRY(const AgendaEntry one, readable(work.actor, work.keyring, changed.at(i).id, work.standings));
        AgendaEntry along = withTimes(one, times[std::size_t(i - stay)]);
        along.master = made.id;
        along.uid = made.uid;
        along.calendar = made.calendar;
        CHECK(put(work, along, &one));
    }
    CHECK(reindex(work.tx, made));
    return made;
}

Result<AgendaEntry> AgendaService::removedWhole(Work &work, const AgendaEntry &entry)
{
    TRY(const QList<AgendaEntry> changed, m_entries.ofMaster(m_db, entry.id));
    for (const AgendaEntry &one : present(changed)) {
        TRY(const AgendaEntry before, readable(work.actor, work.keyring, one.id, work.standings));
        AgendaEntry gone = before;
        gone.deleted = true;
        CHECK(put(work, gone, &before));
    }
    AgendaEntry gone = entry;
    gone.deleted = true;
    return put(work, gone, &entry);
}

Result<AgendaEntry> AgendaService::removed(Work &work, const AgendaEntry &entry, const OccurrenceRef &ref,
                                           EditScope scope)
{
    AgendaEntry master = entry;
    if (entry.master.isValid()) {
        TRY(master, readable(work.actor, work.keyring, entry.master, work.standings));
    }
    if (!master.repeats() || scope == EditScope::All || ref.original.isEmpty())
        return removedWhole(work, master);
    TRY(const CalendarTime original, timeFrom(ref.original, m_zones));
    TRY(const QList<AgendaEntry> all, m_entries.ofMaster(m_db, master.id));
    const QList<AgendaEntry> changed = present(all);
    AgendaEntry rest = master;
    qsizetype stay = changed.size();
    if (scope == EditScope::This) {
        TRY(rest.series, withoutOccurrence(wholeSeries(master, changed), original, seriesZones()));
    } else {
        const auto cut = splitAt(wholeSeries(master, changed), original, seriesZones());
        if (!cut && cut.error().kind == ErrorKind::Conflict)
            return removedWhole(work, master);
        if (!cut)
            return failure(cut.error());
        rest.series = cut->before;
        stay = changed.size() - qsizetype(cut->after.overrides.size());
    }
    rest.series.overrides.clear();
    rest.sequence = sequenceAfter(master, rest);
    for (qsizetype i = 0; i < changed.size(); ++i) {
        const bool goes =
            scope == EditScope::This ? sameOccurrence(master, changed.at(i).replaces, original) : i >= stay;
        if (!goes)
            continue;
        TRY(const AgendaEntry before, readable(work.actor, work.keyring, changed.at(i).id, work.standings));
        AgendaEntry gone = before;
        gone.deleted = true;
        CHECK(put(work, gone, &before));
    }
    return put(work, rest, &master);
}

} // namespace gonfalone
