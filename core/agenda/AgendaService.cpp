// What is read of the agenda: calendars with the actor's rights, a window, one entry.
#include "core/agenda/AgendaService.h"

#include "core/agenda/SeriesText.h"
#include "core/base/Text.h"
#include "core/sealing/SealedText.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kSealedTable = u"agenda_sealed"_s;
const QString kConfirmRule = u"agenda.conferma_del_capo"_s;

bool opens(const CalendarStanding &standing)
{
    return standing.rights.read && !standing.waits;
}

Error noSuchEntry()
{
    return Error::notFound(say("There is no such entry in the agenda, or it is not yours to read."));
}

} // namespace

AgendaService::AgendaService(Database &db, const Clock &clock)
    : m_db(db), m_clock(clock), m_office(m_zones.find(clock.zone.id())), m_audit(clock), m_readings(db, clock),
      m_entries(m_zones), m_sealing(db, clock), m_patrocini(db, clock), m_missions(db, clock)
{}

const CalendarStanding *AgendaService::standingOf(const QList<CalendarStanding> &all, AgendaCalendarId id)
{
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [id](const CalendarStanding &one) { return one.calendar.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

Result<bool> AgendaService::mustBeConfirmed()
{
    const auto rule = m_rules.inForce(m_db, kConfirmRule, m_clock.today());
    if (!rule && rule.error().kind != ErrorKind::NotFound)
        return failure(rule.error());
    return rule && rule->value == u"true"_s;
}

Result<QList<CalendarStanding>> AgendaService::standings(const Actor &actor, const Keyring &keyring)
{
    TRY(QList<AgendaCalendar> all, m_calendars.calendars(m_db));
    all << AgendaCalendar{kDeadlineCalendar, CalendarKind::Deadlines, {}}
        << AgendaCalendar{kHolidayCalendar, CalendarKind::Holidays, {}}
        << AgendaCalendar{kOnCallCalendar, CalendarKind::OnCall, {}}
        << AgendaCalendar{kMissionCalendar, CalendarKind::Missions, {}};
    TRY(const QList<CalendarGrant> grants, m_calendars.grants(m_db, m_clock.today(), actor.id));
    TRY(const bool confirming, mustBeConfirmed());
    QList<CalendarStanding> seen;
    for (const AgendaCalendar &calendar : all) {
        CalendarStanding standing{calendar, rightsOn(actor, calendar, grants, confirming)};
        if (calendar.isSealed()) {
            TRY(const SecretRight right, m_sealing.right(actor, keyring, SecretClass::Agenda));
            standing.rights.read = right.standing != SecretStanding::None;
            standing.rights.edit = standing.rights.read && right.writes;
            standing.rights.propose = standing.rights.edit;
            standing.rights.confirm = standing.rights.edit;
            standing.rights.busy = standing.rights.busy || standing.rights.read;
            standing.waits = right.standing == SecretStanding::Waits;
        }
        // Nobody has an empty calendar of missions that are not his to see.
        if (standing.rights.busy && (calendar.kind != CalendarKind::Missions || standing.rights.read))
            seen << standing;
    }
    const auto mine = [](const CalendarStanding &one) { return !one.calendar.isDerived(); };
    if (!std::any_of(seen.cbegin(), seen.cend(), mine))
        CHECK(actor.require(Permission::ViewAgenda));
    return seen;
}

Outcome AgendaService::settleCalendars(const Actor &actor)
{
    if (!actor.may(Permission::EditAgenda))
        return {};
    TRY(const QStringList missing, m_calendars.withoutCalendar(m_db, m_clock.today()));
    if (missing.isEmpty())
        return {};
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        for (const QString &person : missing)
            CHECK(m_calendars.addCalendar(tx, {{}, CalendarKind::Assessore, person}));
        return m_audit.append(tx, actor.login, {u"agenda.calendars"_s, u"agenda"_s, {}, missing.join(u", "_s)});
    });
}

Result<QList<CalendarStanding>> AgendaService::calendars(const Actor &actor, const Keyring &keyring)
{
    CHECK(settleCalendars(actor));
    return standings(actor, keyring);
}

Result<QList<AgendaItem>> AgendaService::items(const Actor &actor, const Keyring &keyring, const AgendaQuery &query)
{
    if (query.window.to <= query.window.from)
        return failure(Error::invalid(say("The last day comes before the first."), {{u"to"_s, say("Too early.")}}));
    TRY(QList<CalendarStanding> seen, standings(actor, keyring));
    if (!query.calendars.isEmpty())
        seen.removeIf([&](const CalendarStanding &one) { return !query.calendars.contains(one.calendar.id); });
    QList<AgendaCalendarId> readable;
    QList<AgendaCalendarId> busy;
    AgendaCalendarId sealed;
    for (const CalendarStanding &one : seen) {
        if (one.calendar.isDerived())
            continue;
        (opens(one) ? readable : busy) << one.calendar.id;
        if (one.calendar.isSealed() && opens(one))
            sealed = one.calendar.id;
    }
    TRY(QList<AgendaItem> items, m_occurrences.items(m_db, query.window, readable, busy));
    CHECK(addBeyond(items, query.window, readable));
    if (sealed.isValid())
        CHECK(unsealItems(actor, keyring, sealed, items));
    for (AgendaItem &item : items) {
        if (item.masked)
            item.title = say("Busy");
    }
    items.removeIf([&](const AgendaItem &item) {
        return item.status == EntryStatus::Cancelled && (!query.cancelled || item.masked);
    });
    const auto earlier = [](const AgendaItem &one, const AgendaItem &other) { return one.startUtc < other.startUtc; };
    TRY(QList<AgendaItem> computed, derived(actor, query.window, seen));
    std::stable_sort(computed.begin(), computed.end(), earlier);
    if (!std::is_sorted(items.cbegin(), items.cend(), earlier))
        std::stable_sort(items.begin(), items.end(), earlier);
    const qsizetype stored = items.size();
    items << computed;
    std::inplace_merge(items.begin(), items.begin() + stored, items.end(), earlier);
    return items;
}

/// Series without an end are in the index for some years only; what lies after these is computed.
Outcome AgendaService::addBeyond(QList<AgendaItem> &items, const AgendaWindow &window,
                                 const QList<AgendaCalendarId> &readable)
{
    TRY(const QList<AgendaEntry> open, m_entries.beyond(m_db, window.to, readable));
    for (const AgendaEntry &entry : open) {
        TRY(const QList<AgendaEntry> changed, m_entries.ofMaster(m_db, entry.id));
        TRY(const qint64 from, m_entries.expandedTo(m_db, entry.id));
        for (AgendaItem &item : occurrencesIn(entry, changed, seriesZones(), std::max(from, window.from), window.to)) {
            if (item.startUtc < from)
                continue;
            putWords(item, entry);
            items << item;
        }
    }
    return {};
}

Outcome AgendaService::unsealItems(const Actor &actor, const Keyring &keyring, AgendaCalendarId sealed,
                                   QList<AgendaItem> &items)
{
    QList<AgendaEntry> entries;
    QHash<AgendaEntryId, qsizetype> places;
    for (const AgendaItem &item : items) {
        if (item.calendar == sealed && !places.contains(item.entry)) {
            places.insert(item.entry, entries.size());
            AgendaEntry entry;
            entry.id = item.entry;
            entry.version = item.version;
            entry.optionUntil = item.optionUntil;
            entries << entry;
        }
    }
    if (!entries.isEmpty())
        CHECK(noteReading(actor));
    CHECK(unseal(actor, keyring, entries));
    for (AgendaItem &item : items) {
        if (item.calendar == sealed)
            putWords(item, entries.at(places.value(item.entry)));
    }
    return {};
}

Outcome AgendaService::noteReading(const Actor &actor)
{
    return m_readings.read(actor, {ReadKind::Diary, calendarKey(CalendarKind::Personal), {}});
}

/// Opens what each of the entries says; one that does not open where it stands says so.
Outcome AgendaService::unseal(const Actor &actor, const Keyring &keyring, QList<AgendaEntry> &entries)
{
    if (entries.isEmpty())
        return {};
    TRY(const ClassKey key, m_sealing.key(actor, keyring, SecretClass::Agenda, SecretUse::Read));
    QList<AgendaEntryId> ids;
    for (AgendaEntry &entry : entries) {
        ids << entry.id;
        entry.words.title = say("(it does not open)");
    }
    TRY(const QList<SealedWords> rows, m_entries.sealedOf(m_db, ids));
    for (const SealedWords &row : rows) {
        const auto text = openText(key, {kSealedTable, row.id, u"sealed"_s}, row.sealed);
        if (!text)
            continue;
        TRY(entries[ids.indexOf(row.entry)].words, wordsFrom(*text));
    }
    return {};
}

Result<AgendaEntry> AgendaService::readable(const Actor &actor, const Keyring &keyring, AgendaEntryId id,
                                            const QList<CalendarStanding> &standings)
{
    auto found = m_entries.find(m_db, id);
    if (!found)
        return failure(found.error().kind == ErrorKind::NotFound ? noSuchEntry() : found.error());
    const CalendarStanding *standing = standingOf(standings, found->calendar);
    if (!standing || !opens(*standing))
        return failure(noSuchEntry());
    if (!standing->calendar.isSealed())
        return *found;
    QList<AgendaEntry> one{*found};
    CHECK(unseal(actor, keyring, one));
    return one.first();
}

Result<AgendaEntry> AgendaService::entry(const Actor &actor, const Keyring &keyring, AgendaEntryId id)
{
    TRY(const QList<CalendarStanding> seen, standings(actor, keyring));
    TRY(const AgendaEntry found, readable(actor, keyring, id, seen));
    if (found.deleted)
        return failure(noSuchEntry());
    if (standingOf(seen, found.calendar)->calendar.isSealed())
        CHECK(noteReading(actor));
    return found;
}

Result<AgendaEntry> AgendaService::at(const AgendaEntry &entry, const OccurrenceRef &ref, EditScope scope)
{
    if (!entry.repeats() || scope == EditScope::All || ref.original.isEmpty())
        return entry;
    AgendaEntry one = entry;
    TRY(one.series.start, timeFrom(ref.original, m_zones));
    if (scope == EditScope::This) {
        one.series.rules.clear();
        one.series.exceptRules.clear();
        one.series.extra.clear();
        one.series.except.clear();
    }
    return one;
}

Result<AgendaEntry> AgendaService::entryFor(const Actor &actor, const Keyring &keyring, const OccurrenceRef &ref,
                                            EditScope scope)
{
    TRY(AgendaEntry found, entry(actor, keyring, ref.entry));
    // A changed occurrence stands for itself; its series is meant by the other scopes.
    if (found.master.isValid() && scope != EditScope::This) {
        TRY(found, entry(actor, keyring, found.master));
    }
    return at(found, ref, scope);
}

} // namespace gonfalone
