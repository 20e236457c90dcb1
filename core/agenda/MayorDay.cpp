#include "core/agenda/MayorDay.h"

#include "core/agenda/SeriesText.h"
#include "core/base/Text.h"
#include "core/missions/MissionService.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDays = 400;
const QString kOrderRule = u"agenda.supplenza_ordine"_s;

Outcome checkDays(const QDate &from, const QDate &to)
{
    if (from.isValid() && to.isValid() && from <= to && from.daysTo(to) <= kMostDays)
        return {};
    return failure(Error::invalid(say("Give two days, the first one first, at most %1 days apart.").arg(kMostDays),
                                  {{u"to"_s, say("Not such days.")}}));
}

} // namespace

Result<MayorDay::Calendars> MayorDay::calendars(const Actor &actor, const Keyring &keyring)
{
    TRY(const QList<CalendarStanding> all, m_agenda.calendars(actor, keyring));
    Calendars found;
    for (const CalendarStanding &one : all) {
        switch (one.calendar.kind) {
        case CalendarKind::Official:
        case CalendarKind::Personal:
        case CalendarKind::Ceremonies:
        case CalendarKind::Press: found.mayors << one.calendar.id; break;
        case CalendarKind::Absences:
            found.absences = one.calendar.id;
            found.readsAbsences = one.rights.read;
            break;
        default: break;
        }
    }
    return found;
}

Result<QList<AgendaItem>> MayorDay::items(const Actor &actor, const Keyring &keyring, const QList<AgendaCalendarId> &of,
                                          const QDate &from, const QDate &to)
{
    ZoneTable &zones = m_agenda.zones();
    const ZoneId office = m_agenda.officeZone();
    AgendaQuery query{{zones.toUtc(wholeDay(from), office), zones.toUtc(wholeDay(to.addDays(1)), office)}, of, false};
    return m_agenda.items(actor, keyring, query);
}

Result<QList<AgendaItem>> MayorDay::absencesOf(const QList<AgendaItem> &absences, const QString &role, const QDate &day)
{
    TRY(const QList<OfficeHolder> holders, m_offices.holdersOn(m_db, day));
    QList<AgendaItem> of = absences;
    of.removeIf([&](const AgendaItem &item) {
        return !std::any_of(holders.cbegin(), holders.cend(), [&](const OfficeHolder &holder) {
            return holder.role == role && holder.person == item.person;
        });
    });
    return of;
}

Result<QList<AgendaConflict>> MayorDay::sharedThings(const Actor &actor, const Keyring &keyring, const QDate &from,
                                                     const QDate &to, const DayRules &rules)
{
    TRY(const QList<CalendarStanding> all, m_agenda.calendars(actor, keyring));
    QList<AgendaCalendarId> read;
    for (const CalendarStanding &one : all) {
        const bool away = one.calendar.kind == CalendarKind::Absences;
        if (one.rights.read && !one.waits && !one.calendar.isDerived() && !away)
            read << one.calendar.id;
    }
    if (read.isEmpty())
        return QList<AgendaConflict>();
    TRY(const QList<AgendaItem> taken, items(actor, keyring, read, from.addDays(-1), to.addDays(1)));
    QList<UsedThings> used;
    QHash<AgendaEntryId, AgendaPreparation> known; // a series is read once
    for (const AgendaItem &item : taken) {
        UsedThings one{item, {}, {}};
        if ((item.marks & CarMark) != 0 && !known.contains(item.entry)) {
            TRY(const AgendaEntry entry, m_agenda.entry(actor, keyring, item.entry));
            known.insert(item.entry, entry.words.preparation);
        }
        one.car = known.value(item.entry).car;
        one.driver = known.value(item.entry).driver;
        used << one;
    }
    QList<AgendaConflict> found = sharedConflicts(used, rules, m_agenda.zones(), m_agenda.officeZone());
    found.removeIf([&](const AgendaConflict &one) { return one.day < from || one.day > to; });
    return found;
}

Outcome MayorDay::putAccepted(const Actor &actor, const Keyring &keyring, QList<AgendaConflict> &conflicts)
{
    for (AgendaConflict &conflict : conflicts) {
        for (const AgendaItem &item : conflict.items) {
            if (conflict.kind == ConflictKind::BothAway && item.calendar == kMissionCalendar) {
                // The reason was given when the mission was asked for.
                TRY(const Mission mission, MissionService(m_db, m_clock).find(actor, item.original));
                if (const QString reason = mission.bothAway.trimmed(); !reason.isEmpty())
                    conflict.accepted = reason;
            }
            if ((item.marks & AcceptedMark) == 0)
                continue;
            TRY(const AgendaEntry entry, m_agenda.entry(actor, keyring, item.entry));
            for (const AcceptedConflict &one : entry.words.accepted) {
                if (one.kind == conflictKey(conflict.kind))
                    conflict.accepted = one.reason;
            }
        }
    }
    return {};
}

Result<QList<AgendaConflict>> MayorDay::conflicts(const Actor &actor, const Keyring &keyring, const QDate &from,
                                                  const QDate &to)
{
    CHECK(actor.require(Permission::ReadOfficeAgenda));
    CHECK(checkDays(from, to));
    TRY(const Calendars of, calendars(actor, keyring));
    TRY(const QList<AgendaItem> taken, items(actor, keyring, of.mayors, from, to));
    TRY(const QList<Rule> rules, m_rules.all(m_db));
    QList<AgendaConflict> found;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        TRY(const DayRules kept, dayRulesOn(rules, day));
        found << conflictsOfDay(day, taken, kept, m_agenda.zones(), m_agenda.officeZone());
    }
    TRY(const QList<AgendaItem> away, items(actor, keyring, {of.absences, kMissionCalendar}, from, to));
    TRY(const QList<AgendaItem> mayors, absencesOf(away, u"Sindaco"_s, from));
    TRY(const QList<AgendaItem> deputies, absencesOf(away, u"Vicesindaco"_s, from));
    found << bothAway(mayors, deputies, m_agenda.zones(), m_agenda.officeZone());
    TRY(const DayRules first, dayRulesOn(rules, from));
    TRY(const QList<AgendaConflict> shared, sharedThings(actor, keyring, from, to, first));
    found << shared;
    std::stable_sort(found.begin(), found.end(),
                     [](const AgendaConflict &one, const AgendaConflict &other) { return one.day < other.day; });
    CHECK(putAccepted(actor, keyring, found));
    return found;
}

Result<QList<AgendaConflict>> MayorDay::wouldConflict(const Actor &actor, const Keyring &keyring,
                                                      const AgendaItem &moved)
{
    CHECK(actor.require(Permission::ReadOfficeAgenda));
    const QDate day = dayOf(m_agenda.zones().fromUtc(moved.startUtc, m_agenda.officeZone()));
    TRY(const Calendars of, calendars(actor, keyring));
    TRY(QList<AgendaItem> taken, items(actor, keyring, of.mayors, day, day));
    const auto isIt = [&](const AgendaItem &item) {
        return item.entry == moved.entry && item.original == moved.original;
    };
    taken.removeIf(isIt);
    taken << moved;
    std::sort(taken.begin(), taken.end(),
              [](const AgendaItem &one, const AgendaItem &other) { return one.startUtc < other.startUtc; });
    TRY(const QList<Rule> rules, m_rules.all(m_db));
    TRY(const DayRules kept, dayRulesOn(rules, day));
    QList<AgendaConflict> found = conflictsOfDay(day, taken, kept, m_agenda.zones(), m_agenda.officeZone());
    found.removeIf([&](const AgendaConflict &conflict) {
        return std::none_of(conflict.items.cbegin(), conflict.items.cend(), isIt);
    });
    return found;
}

Result<AgendaEdit> MayorDay::accept(const Actor &actor, const Keyring &keyring, const OccurrenceRef &ref,
                                    ConflictKind kind, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(Error::invalid(say("Say why the conflict is let be."), {{u"reason"_s, say("Missing.")}}));
    TRY(AgendaEntry entry, m_agenda.entry(actor, keyring, ref.entry));
    entry.words.accepted.removeIf([&](const AcceptedConflict &one) { return one.kind == conflictKey(kind); });
    entry.words.accepted << AcceptedConflict{conflictKey(kind), reason.trimmed()};
    // Of the entry itself: a changed occurrence is one of its own.
    return m_agenda.edit(actor, keyring, {ref.entry, {}, ref.version}, EditScope::This, entry);
}

Result<QList<FreeSlot>> MayorDay::free(const Actor &actor, const Keyring &keyring, const QDate &from, const QDate &to,
                                       int minutes, bool audience, int limit)
{
    CHECK(actor.require(Permission::ReadOfficeAgenda));
    CHECK(checkDays(from, to));
    if (minutes < 5 || minutes > 24 * 60)
        return failure(
            Error::invalid(say("How many minutes? From 5 to a day."), {{u"minutes"_s, say("Not so many.")}}));
    TRY(const Calendars of, calendars(actor, keyring));
    TRY(const QList<AgendaItem> taken, items(actor, keyring, of.mayors, from, to));
    TRY(const QList<Rule> rules, m_rules.all(m_db));
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    QList<FreeSlot> free;
    for (QDate day = from; day <= to && free.size() < limit; day = day.addDays(1)) {
        TRY(const DayRules kept, dayRulesOn(rules, day));
        for (FreeSlot slot : freeOnDay(day, minutes, audience, taken, kept, m_agenda.zones(), m_agenda.officeZone())) {
            slot.from = std::max(slot.from, (now + 899) / 900 * 900); // what is past is not free
            if (slot.to - slot.from >= minutes * 60 && free.size() < limit)
                free << slot;
        }
    }
    return free;
}

Result<Explained<QString>> MayorDay::standing(const Actor &actor, const Keyring &keyring, const QDateTime &at)
{
    TRY(const Calendars of, calendars(actor, keyring));
    if (!of.readsAbsences) // without the absences the answer would be wrong
        CHECK(actor.require(Permission::ReadOfficeAgenda));
    const QDate day = m_clock.dateOf(at);
    const qint64 utc = at.toSecsSinceEpoch();
    TRY(const QList<OfficeHolder> holders, m_offices.holdersOn(m_db, day));
    TRY(const QList<AgendaItem> absences, items(actor, keyring, {of.absences, kMissionCalendar}, day, day));
    QList<AwayNow> away;
    for (const AgendaItem &item : absences) {
        if (item.startUtc <= utc && utc < item.endUtc && item.status == EntryStatus::Confirmed)
            away << AwayNow{item.person, item.title,
                            QDateTime::fromSecsSinceEpoch(item.endUtc).toTimeZone(m_clock.zone)};
    }
    const auto order = m_rules.inForce(m_db, kOrderRule, day);
    if (!order && order.error().kind != ErrorKind::NotFound)
        return failure(order.error());
    return order ? whoStands(holders, away, order->value, order->source) : whoStands(holders, away, u"nomina"_s, {});
}

} // namespace gonfalone
