// What happened to entries, what is taken back, what is found, what is lent.
#include "core/agenda/AgendaService.h"

#include "core/agenda/SeriesText.h"
#include "core/base/Text.h"
#include "core/sealing/SealedText.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostNews = 200;

} // namespace

/// The state before a change; none for a new entry. Sealed, and without the key, it is not to be had.
Result<std::optional<AgendaEntry>> AgendaService::stateBefore(const ChangeRow &row, const ClassKey *key)
{
    QString snapshot = row.snapshot;
    if (snapshot.isEmpty()) {
        const auto sealed = m_entries.sealedChange(m_db, row.change.id);
        if (!sealed && sealed.error().kind == ErrorKind::NotFound)
            return std::optional<AgendaEntry>();
        if (!sealed)
            return failure(sealed.error());
        if (!key)
            return failure(Error::forbidden(say("What stood here before is reserved.")));
        TRY(snapshot, openText(*key, {u"agenda_sealed"_s, sealed->id, u"sealed"_s}, sealed->sealed));
    }
    TRY(AgendaEntry entry, snapshotFrom(snapshot, m_zones));
    entry.id = row.change.entry;
    return std::optional(entry);
}

Error AgendaService::changedSince(const ChangeRow &row, const AgendaEntry &now, const ClassKey *key)
{
    Error error = Error::conflict(say("%1 changed this entry meanwhile: it is not taken back.").arg(now.changedBy));
    const auto rows = m_changes.ofEntry(m_db, now.id);
    if (!rows)
        return error;
    // The state right after our change is the one before the next.
    const auto next =
        std::find_if(rows->cbegin(), rows->cend(), [&](const ChangeRow &one) { return one.change.id > row.change.id; });
    if (next == rows->cend())
        return error;
    const auto ours = stateBefore(*next, key);
    if (!ours || !*ours)
        return error;
    for (const FieldChange &change : differences(**ours, now, m_zones, m_office))
        error.fields << FieldError{change.field, say("%1: %2 → %3").arg(change.name, change.before, change.after)};
    return error;
}

Outcome AgendaService::restore(Work &work, const ChangeRow &row, AgendaEntry &restored)
{
    TRY(const AgendaEntry now, readable(work.actor, work.keyring, row.change.entry, work.standings));
    const CalendarStanding *standing = standingOf(work.standings, now.calendar);
    // It may have been personal before and not be so now.
    const bool sealedBefore = row.snapshot.isEmpty() && m_entries.sealedChange(m_db, row.change.id);
    if (standing->calendar.isSealed() || sealedBefore)
        CHECK(openKey(work));
    const ClassKey *key = work.key ? &*work.key : nullptr;
    if (now.version != row.change.entryVersion)
        return failure(changedSince(row, now, key));
    TRY(std::optional<AgendaEntry> before, stateBefore(row, key));
    AgendaEntry wanted = before.value_or(now);
    if (!before)
        wanted.deleted = true;
    wanted.id = now.id;
    wanted.version = now.version;
    wanted.createdBy = now.createdBy;
    wanted.sequence = sequenceAfter(now, wanted);
    TRY(restored, put(work, wanted, &now));
    return {};
}

Result<AgendaEdit> AgendaService::undo(const Actor &actor, const Keyring &keyring, const QString &gesture)
{
    return write(actor, keyring, u"undo"_s, {}, [&](Work &work) { return takenBack(work, gesture); });
}

Result<AgendaEdit> AgendaService::undo(Transaction &tx, const Actor &actor, const Keyring &keyring,
                                       const QString &gesture)
{
    return writeIn(tx, actor, keyring, u"undo"_s, {}, [&](Work &work) { return takenBack(work, gesture); });
}

Result<AgendaEntry> AgendaService::takenBack(Work &work, const QString &gesture)
{
    TRY(QList<ChangeRow> rows, m_changes.ofGesture(m_db, gesture));
    if (rows.isEmpty())
        return failure(Error::notFound(say("There is nothing to be taken back.")));
    if (rows.first().change.login != work.actor.login)
        return failure(Error::forbidden(say("%1 did this: only they take it back.").arg(rows.first().change.name)));
    std::reverse(rows.begin(), rows.end());
    AgendaEntry restored;
    for (const ChangeRow &row : rows)
        CHECK(restore(work, row, restored));
    return restored;
}

Result<QList<AgendaChange>> AgendaService::history(const Actor &actor, const Keyring &keyring, AgendaEntryId id)
{
    TRY(const QList<CalendarStanding> seen, standings(actor, keyring));
    TRY(const AgendaEntry now, readable(actor, keyring, id, seen));
    if (standingOf(seen, now.calendar)->calendar.isSealed())
        CHECK(noteReading(actor));
    TRY(const QList<ChangeRow> rows, m_changes.ofEntry(m_db, id));
    const auto key = m_sealing.key(actor, keyring, SecretClass::Agenda, SecretUse::Read);
    QList<AgendaChange> changes;
    std::optional<AgendaEntry> after = now;
    for (qsizetype i = rows.size() - 1; i >= 0; --i) {
        AgendaChange change = rows.at(i).change;
        change.title = now.words.title;
        const auto before = stateBefore(rows.at(i), key ? &*key : nullptr);
        if (before && *before && after)
            change.fields = differences(**before, *after, m_zones, m_office);
        after = before ? *before : std::nullopt;
        changes.prepend(change);
    }
    return changes;
}

Result<QList<AgendaChange>> AgendaService::news(const Actor &actor, const Keyring &keyring)
{
    TRY(const QList<CalendarStanding> seen, standings(actor, keyring));
    QList<AgendaCalendarId> readableOnes;
    for (const CalendarStanding &one : seen) {
        if (one.rights.read && !one.waits && !one.calendar.isDerived())
            readableOnes << one.calendar.id;
    }
    TRY(const qint64 last, m_calendars.seen(m_db, actor.id));
    TRY(const QList<ChangeRow> rows, m_changes.since(m_db, last, actor.login, readableOnes, kMostNews));
    QList<AgendaChange> news;
    bool personal = false;
    for (const ChangeRow &row : rows) {
        AgendaChange change = row.change;
        const auto now = readable(actor, keyring, change.entry, seen);
        if (!now && now.error().kind == ErrorKind::NotFound)
            continue; // it is in a calendar now that is not the actor's
        if (!now)
            return failure(now.error());
        change.title = now->words.title;
        personal = personal || standingOf(seen, now->calendar)->calendar.isSealed();
        news << change;
    }
    if (personal)
        CHECK(noteReading(actor));
    return news;
}

Outcome AgendaService::looked(const Actor &actor, qint64 change)
{
    CHECK(actor.require(Permission::ViewAgenda));
    return UnitOfWork(m_db).run([&](Transaction &tx) { return m_calendars.putSeen(tx, actor.id, change); });
}

/// Each entry once, at its next time, or at its first when it is over.
Result<QList<AgendaItem>> AgendaService::firstTimes(const QList<AgendaEntry> &entries)
{
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    QList<AgendaItem> items;
    for (const AgendaEntry &entry : entries) {
        TRY(QList<AgendaItem> times, m_occurrences.ofEntry(m_db, entry.id, now, 1));
        if (times.isEmpty()) {
            TRY(times, m_occurrences.ofEntry(m_db, entry.id, std::numeric_limits<qint32>::min(), 1));
        }
        if (times.isEmpty())
            continue;
        putWords(times.first(), entry);
        items << times.first();
    }
    return items;
}

Result<QList<AgendaItem>> AgendaService::search(const Actor &actor, const Keyring &keyring, const QString &text,
                                                int limit)
{
    const QStringList words = nameKey(text).split(u' ', Qt::SkipEmptyParts);
    TRY(const QList<CalendarStanding> seen, standings(actor, keyring));
    QList<AgendaCalendarId> plain;
    QList<AgendaEntry> found;
    if (words.isEmpty())
        return QList<AgendaItem>();
    for (const CalendarStanding &one : seen) {
        if (!one.rights.read || one.waits || one.calendar.isDerived())
            continue;
        if (!one.calendar.isSealed()) {
            plain << one.calendar.id;
            continue;
        }
        TRY(QList<AgendaEntry> personal, m_entries.inCalendar(m_db, one.calendar.id));
        CHECK(unseal(actor, keyring, personal));
        for (const AgendaEntry &entry : personal) {
            const QString all = searchTextOf(entry.words);
            if (std::all_of(words.cbegin(), words.cend(), [&all](const QString &word) { return all.contains(word); }))
                found << entry;
        }
        if (!found.isEmpty())
            CHECK(noteReading(actor));
    }
    TRY(const QList<AgendaEntry> open, m_entries.search(m_db, words, plain, limit));
    found << open;
    return firstTimes(found.first(std::min<qsizetype>(found.size(), limit)));
}

Result<QList<AgendaItem>> AgendaService::ofCase(const Actor &actor, const Keyring &keyring, const QString &label)
{
    TRY(const CaseFile file, m_cases.findByLabel(m_db, label));
    CHECK(m_patrocini.events(actor, file.id));
    TRY(const QList<CalendarStanding> seen, standings(actor, keyring));
    QList<AgendaCalendarId> plain;
    for (const CalendarStanding &one : seen) {
        if (one.rights.read && !one.calendar.isSealed() && !one.calendar.isDerived())
            plain << one.calendar.id;
    }
    TRY(const QList<AgendaEntry> found, m_entries.linkedTo(m_db, {u"case"_s, file.id.value}, plain));
    return firstTimes(found);
}

Result<QList<CalendarGrant>> AgendaService::grants(const Actor &actor)
{
    CHECK(actor.require(Permission::GrantAgenda));
    return m_calendars.grants(m_db, m_clock.today());
}

Outcome AgendaService::lend(const Actor &actor, AgendaCalendarId calendar, const QString &login, GrantLevel level,
                            const QDate &from, const QDate &to)
{
    CHECK(actor.require(Permission::GrantAgenda));
    if (!from.isValid() || !to.isValid() || to < from || from < m_clock.today())
        return failure(Error::invalid(say("Give the first day, from today on, and the last one."),
                                      {{u"to"_s, say("Not such days.")}}));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        TRY(const QList<AgendaCalendar> all, m_calendars.calendars(m_db));
        const auto meant =
            std::find_if(all.cbegin(), all.cend(), [&](const AgendaCalendar &one) { return one.id == calendar; });
        if (meant == all.cend())
            return failure(Error::notFound(say("There is no such calendar.")));
        if (meant->isSealed())
            return failure(
                Error::invalid(say("What is personal is opened with its key: “sealing grant agenda LOGIN”.")));
        TRY(const UserId user, m_calendars.userId(m_db, login));
        if (user == actor.id)
            return failure(Error::forbidden(say("Nobody lends a right to themselves.")));
        CHECK(m_calendars.putGrant(tx, {calendar, user, login, {}, level, from, to, actor.login},
                                   toInstantText(m_clock.now())));
        return m_audit.append(tx, actor.login,
                              {u"agenda.lend"_s, u"agenda"_s, login,
                               u"%1 %2 %3 %4"_s.arg(calendarKey(meant->kind), grantLevelKey(level),
                                                    from.toString(Qt::ISODate), to.toString(Qt::ISODate))});
    });
}

Outcome AgendaService::takeBack(const Actor &actor, AgendaCalendarId calendar, const QString &login)
{
    CHECK(actor.require(Permission::GrantAgenda));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        TRY(const UserId user, m_calendars.userId(m_db, login));
        TRY(const qint64 ended, m_calendars.endGrants(tx, calendar, user, m_clock.today(), actor.login));
        if (ended == 0)
            return failure(Error::notFound(say("Nothing is lent to %1 on this calendar.").arg(login)));
        return m_audit.append(tx, actor.login, {u"agenda.take-back"_s, u"agenda"_s, login, {}});
    });
}

} // namespace gonfalone
