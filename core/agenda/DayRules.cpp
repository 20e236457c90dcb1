#include "core/agenda/DayRules.h"

#include "core/agenda/SeriesText.h"
#include "core/base/Named.h"
#include "core/base/Text.h"

#include <algorithm>
#include <array>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKinds{
    Named<ConflictKind>{ConflictKind::Overlap, "overlap", QT_TRANSLATE_NOOP("Core", "At the same time")},
    Named<ConflictKind>{ConflictKind::Travel, "travel", QT_TRANSLATE_NOOP("Core", "Cannot be reached in time")},
    Named<ConflictKind>{ConflictKind::NoBreak, "no-break", QT_TRANSLATE_NOOP("Core", "No break")},
    Named<ConflictKind>{ConflictKind::OutsideHours, "outside-hours", QT_TRANSLATE_NOOP("Core", "Outside the hours")},
    Named<ConflictKind>{ConflictKind::TooManyAudiences, "audiences", QT_TRANSLATE_NOOP("Core", "Too many audiences")},
    Named<ConflictKind>{ConflictKind::ProtectedDay, "protected-day", QT_TRANSLATE_NOOP("Core", "Protected day")},
    Named<ConflictKind>{ConflictKind::BothAway, "both-away", QT_TRANSLATE_NOOP("Core", "Mayor and vicesindaco away")},
    Named<ConflictKind>{ConflictKind::VehicleTwice, "vehicle", QT_TRANSLATE_NOOP("Core", "Car or driver taken twice")},
    Named<ConflictKind>{ConflictKind::RoomTwice, "room", QT_TRANSLATE_NOOP("Core", "Room taken twice")},
    Named<ConflictKind>{ConflictKind::DriverRest, "driver-rest", QT_TRANSLATE_NOOP("Core", "The driver’s rest")},
};
static_assert(standsInOrder(kKinds));

const QString kAudience = u"udienza"_s;

Error unreadable(const Rule &rule)
{
    return Error::invalid(
        say("The rule “%1” cannot be read: “%2”. Correct it in the rules of the office.").arg(rule.key, rule.value));
}

Result<QTime> timeIn(const Rule &rule)
{
    if (rule.value == u"-"_s)
        return QTime();
    const QTime time = QTime::fromString(rule.value, u"HH:mm"_s);
    return time.isValid() ? Result<QTime>(time) : failure(unreadable(rule));
}

Result<int> numberIn(const Rule &rule)
{
    bool whole = false;
    const int number = rule.value.toInt(&whole);
    return whole && number >= 0 ? Result<int>(number) : failure(unreadable(rule));
}

Result<QList<int>> weekdaysIn(const Rule &rule)
{
    static const QStringList names{u"lun"_s, u"mar"_s, u"mer"_s, u"gio"_s, u"ven"_s, u"sab"_s, u"dom"_s};
    QList<int> days;
    for (const QString &word : rule.value.split(u' ', Qt::SkipEmptyParts)) {
        if (word == u"-"_s)
            continue;
        const qsizetype day = names.indexOf(word.left(3).toLower());
        if (day < 0)
            return failure(unreadable(rule));
        days << int(day) + 1;
    }
    return days;
}

QStringList roomsIn(const Rule &rule)
{
    QStringList rooms;
    for (const QString &room : rule.value.split(u';', Qt::SkipEmptyParts)) {
        if (room.trimmed() != u"-"_s)
            rooms << room.simplified().toCaseFolded();
    }
    return rooms;
}

QString clockText(qint64 utc, const ZoneTable &zones, ZoneId zone)
{
    return QTime::fromMSecsSinceStartOfDay(zones.fromUtc(utc, zone).second * 1000).toString(u"HH:mm"_s);
}

/// One day under examination.
struct Day {
    QDate day;
    const DayRules &rules;
    const ZoneTable &zones;
    ZoneId zone;

    qint64 at(const QTime &time) const { return zones.toUtc(zonedTime(day, time, zone), zone); }
    QString clock(qint64 utc) const { return clockText(utc, zones, zone); }
    AgendaConflict conflict(ConflictKind kind, const QList<AgendaItem> &items, const QString &text) const
    {
        return {kind, day, items, text, {}};
    }
};

void checkPairs(const Day &day, const QList<AgendaItem> &items, QList<AgendaConflict> &found)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        for (qsizetype j = i + 1; j < items.size() && items[j].busyFrom < std::max(items[i].endUtc, items[i].busyTo);
             ++j) {
            const AgendaItem &first = items[i];
            const AgendaItem &second = items[j];
            if (second.startUtc < first.endUtc)
                found << day.conflict(
                    ConflictKind::Overlap, {first, second},
                    say("%1 (%2) begins before %3 ends (%4).")
                        .arg(second.title, day.clock(second.startUtc), first.title, day.clock(first.endUtc)));
            else
                found << day.conflict(ConflictKind::Travel, {first, second},
                                      say("From %1 to %2 there are %3 minutes, and the way takes %4.")
                                          .arg(first.title, second.title)
                                          .arg((second.startUtc - first.endUtc) / 60)
                                          .arg((first.busyTo - first.endUtc + second.startUtc - second.busyFrom) / 60));
        }
    }
}

void checkHours(const Day &day, const QList<AgendaItem> &items, QList<AgendaConflict> &found)
{
    for (const AgendaItem &item : items) {
        if (item.startUtc < day.at(day.rules.opens) || item.endUtc > day.at(day.rules.closes))
            found << day.conflict(
                ConflictKind::OutsideHours, {item},
                say("%1 is outside the hours of the day, %2 to %3.")
                    .arg(item.title, day.rules.opens.toString(u"HH:mm"_s), day.rules.closes.toString(u"HH:mm"_s)));
        if (day.rules.protectedDays.contains(day.day.dayOfWeek()))
            found << day.conflict(ConflictKind::ProtectedDay, {item},
                                  say("%1 is on a day that is kept free.").arg(item.title));
    }
}

void checkBreaks(const Day &day, const QList<AgendaItem> &items, QList<AgendaConflict> &found)
{
    qint64 from = 0;
    qint64 to = 0;
    AgendaItem first;
    bool told = true;
    for (const AgendaItem &item : items) {
        if (item.busyFrom - to >= day.rules.buffer * 60 || to == 0) {
            from = item.busyFrom;
            first = item;
            told = false;
        }
        to = std::max(to, item.busyTo);
        if (!told && day.rules.longestStretch > 0 && to - from > day.rules.longestStretch * 60) {
            found << day.conflict(ConflictKind::NoBreak, {first, item},
                                  say("From %1 to %2 there is no break of %3 minutes.")
                                      .arg(day.clock(from), day.clock(to))
                                      .arg(day.rules.buffer));
            told = true;
        }
    }
}

void checkAudiences(const Day &day, const QList<AgendaItem> &items, QList<AgendaConflict> &found)
{
    int count = 0;
    for (const AgendaItem &item : items) {
        if (item.category == kAudience && ++count == day.rules.audiences + 1 && day.rules.audiences > 0)
            found << day.conflict(ConflictKind::TooManyAudiences, {item},
                                  say("%1 is audience number %2 of the day: at most %3.")
                                      .arg(item.title)
                                      .arg(count)
                                      .arg(day.rules.audiences));
    }
}

} // namespace

QString conflictKey(ConflictKind kind)
{
    return keyIn(kKinds, kind);
}

QString conflictName(ConflictKind kind)
{
    return nameIn(kKinds, kind);
}

Result<DayRules> dayRulesOn(const QList<Rule> &rules, const QDate &day)
{
    DayRules found;
    for (const Rule &rule : rules) {
        if (rule.validFrom > day || (rule.validTo.isValid() && rule.validTo < day))
            continue;
        if (rule.key == u"agenda.ora_inizio"_s) {
            TRY(found.opens, timeIn(rule));
        } else if (rule.key == u"agenda.ora_fine"_s) {
            TRY(found.closes, timeIn(rule));
        } else if (rule.key == u"agenda.pranzo_da"_s) {
            TRY(found.lunchFrom, timeIn(rule));
        } else if (rule.key == u"agenda.pranzo_a"_s) {
            TRY(found.lunchTo, timeIn(rule));
        } else if (rule.key == u"agenda.intervallo_minuti"_s) {
            TRY(found.buffer, numberIn(rule));
        } else if (rule.key == u"agenda.senza_pausa_minuti"_s) {
            TRY(found.longestStretch, numberIn(rule));
        } else if (rule.key == u"agenda.udienze_al_giorno"_s) {
            TRY(found.audiences, numberIn(rule));
        } else if (rule.key == u"agenda.giorni_protetti"_s) {
            TRY(found.protectedDays, weekdaysIn(rule));
        } else if (rule.key == u"agenda.riposo_autista_ore"_s) {
            TRY(found.driverRest, numberIn(rule));
        } else if (rule.key == u"agenda.sale"_s) {
            found.rooms = roomsIn(rule);
        }
    }
    return found;
}

bool takesTime(const AgendaItem &item)
{
    return !item.allDay && item.status != EntryStatus::Cancelled;
}

QList<AgendaConflict> conflictsOfDay(const QDate &day, const QList<AgendaItem> &items, const DayRules &rules,
                                     const ZoneTable &zones, ZoneId zone)
{
    const Day one{day, rules, zones, zone};
    const qint64 from = one.at(QTime(0, 0));
    const qint64 to = zones.toUtc(zonedTime(day.addDays(1), QTime(0, 0), zone), zone);
    QList<AgendaItem> taken;
    for (const AgendaItem &item : items) {
        // What begins on another day is that day's.
        if (takesTime(item) && item.startUtc >= from && item.startUtc < to)
            taken << item;
    }
    QList<AgendaConflict> found;
    checkPairs(one, taken, found);
    checkHours(one, taken, found);
    checkBreaks(one, taken, found);
    checkAudiences(one, taken, found);
    return found;
}

QList<AgendaConflict> bothAway(const QList<AgendaItem> &one, const QList<AgendaItem> &other, const ZoneTable &zones,
                               ZoneId zone)
{
    QList<AgendaConflict> found;
    for (const AgendaItem &first : one) {
        for (const AgendaItem &second : other) {
            const qint64 from = std::max(first.startUtc, second.startUtc);
            const qint64 to = std::min(first.endUtc, second.endUtc);
            const bool cancelled = first.status == EntryStatus::Cancelled || second.status == EntryStatus::Cancelled;
            if (from >= to || cancelled)
                continue;
            const QDate day = dayOf(zones.fromUtc(from, zone));
            found << AgendaConflict{ConflictKind::BothAway,
                                    day,
                                    {first, second},
                                    say("%1 and %2 are away at the same time: say who stands for the mayor.")
                                        .arg(first.person, second.person),
                                    {}};
        }
    }
    return found;
}

QList<FreeSlot> freeOnDay(const QDate &day, int minutes, bool audience, const QList<AgendaItem> &items,
                          const DayRules &rules, const ZoneTable &zones, ZoneId zone)
{
    QList<FreeSlot> free;
    const Day one{day, rules, zones, zone};
    const qint64 opens = one.at(rules.opens);
    const qint64 closes = one.at(rules.closes);
    QList<FreeSlot> taken;
    int audiences = 0;
    for (const AgendaItem &item : items) {
        if (!takesTime(item) || item.busyTo <= opens || item.busyFrom >= closes)
            continue;
        taken << FreeSlot{item.busyFrom - rules.buffer * 60, item.busyTo + rules.buffer * 60};
        audiences += item.category == kAudience ? 1 : 0;
    }
    const bool full = audience && rules.audiences > 0 && audiences >= rules.audiences;
    if (full || rules.protectedDays.contains(day.dayOfWeek()))
        return free;
    if (rules.lunchFrom.isValid() && rules.lunchTo.isValid())
        taken << FreeSlot{one.at(rules.lunchFrom), one.at(rules.lunchTo)};
    std::sort(taken.begin(), taken.end(), [](const FreeSlot &a, const FreeSlot &b) { return a.from < b.from; });
    qint64 from = opens;
    taken << FreeSlot{closes, closes};
    for (const FreeSlot &slot : taken) {
        const qint64 to = std::min(slot.from, closes);
        if (to - from >= minutes * 60)
            free << FreeSlot{from, to};
        from = std::max(from, slot.to);
    }
    return free;
}

} // namespace gonfalone
