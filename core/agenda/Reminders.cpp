#include "core/agenda/Reminders.h"

#include "core/base/Text.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kRule = u"agenda.promemoria_minuti"_s;
constexpr qint64 kAheadSeconds = kLongestReminder * 60 + 24 * 3600; ///< a day more than the longest one

/// What is nobody's appointment: who is away, what is computed.
bool reminds(const CalendarStanding &one)
{
    return one.rights.read && !one.waits && !one.calendar.isDerived() && one.calendar.kind != CalendarKind::Absences;
}

Reminder reminderOf(const TimedItem &one, AgendaCalendarId sealed)
{
    const AgendaItem &item = one.item;
    Reminder reminder{item.entry, item.original, item.startUtc, item.startUtc - *one.minutes * 60LL, {}, {}, {}};
    reminder.reserved = item.masked || item.calendar == sealed || (item.marks & ReservedMark) != 0;
    reminder.title = reminder.reserved ? say("Reserved entry") : item.title;
    if (!reminder.reserved)
        reminder.place = item.place;
    return reminder;
}

} // namespace

QString Reminder::key() const
{
    return u"%1 %2 %3"_s.arg(entry.value).arg(original).arg(startUtc);
}

ReminderBoard remindersAt(const QList<TimedItem> &items, AgendaCalendarId sealed, qint64 at)
{
    ReminderBoard board;
    for (const TimedItem &one : items) {
        if (!one.minutes || one.item.status == EntryStatus::Cancelled || one.item.allDay || one.item.startUtc <= at)
            continue;
        const Reminder reminder = reminderOf(one, sealed);
        if (reminder.dueUtc <= at)
            board.due << reminder;
        else if (board.nextUtc == 0 || reminder.dueUtc < board.nextUtc)
            board.nextUtc = reminder.dueUtc;
    }
    std::stable_sort(board.due.begin(), board.due.end(),
                     [](const Reminder &a, const Reminder &b) { return a.startUtc < b.startUtc; });
    return board;
}

Result<std::optional<int>> ReminderService::minutesOfTheOffice(const QDate &on)
{
    const auto rule = m_rules.inForce(m_db, kRule, on);
    if (!rule && rule.error().kind != ErrorKind::NotFound)
        return failure(rule.error());
    if (!rule || rule->value == u"-"_s)
        return std::optional<int>();
    bool number = false;
    const int minutes = rule->value.toInt(&number);
    if (!number || minutes < 0 || minutes > kLongestReminder)
        return failure(Error::invalid(
            say("The rule “%1” cannot be read: “%2”. Correct it in the rules of the office.").arg(kRule, rule->value)));
    return std::optional(minutes);
}

Result<ReminderBoard> ReminderService::due(const Actor &actor, const Keyring &keyring, const QDateTime &at)
{
    TRY(const QList<CalendarStanding> all, m_agenda.calendars(actor, keyring));
    AgendaQuery query;
    query.cancelled = false;
    AgendaCalendarId sealed;
    for (const CalendarStanding &one : all) {
        if (reminds(one))
            query.calendars << one.calendar.id;
        if (one.calendar.isSealed())
            sealed = one.calendar.id;
    }
    const qint64 now = at.toSecsSinceEpoch();
    query.window = {now, now + kAheadSeconds};
    ReminderBoard none;
    none.lookedTo = query.window.to;
    if (query.calendars.isEmpty())
        return none;
    TRY(const QList<AgendaItem> items, m_agenda.items(actor, keyring, query));
    TRY(const std::optional<int> usual, minutesOfTheOffice(at.toTimeZone(m_clock.zone).date()));
    QHash<AgendaEntryId, std::optional<int>> known; // a series is read once
    QList<TimedItem> timed;
    for (const AgendaItem &item : items) {
        const bool own = (item.marks & ReminderMark) != 0;
        if (own && !known.contains(item.entry)) {
            TRY(const AgendaEntry entry, m_agenda.entry(actor, keyring, item.entry));
            const int minutes = entry.words.reminder.value_or(kNoReminder);
            known.insert(item.entry, minutes == kNoReminder ? std::nullopt : std::optional(minutes));
        }
        timed << TimedItem{item, own ? known.value(item.entry) : usual};
    }
    ReminderBoard board = remindersAt(timed, sealed, now);
    // The longest reminder of all reaches over the last day that is looked at.
    board.lookedTo = query.window.to - kLongestReminder * 60;
    return board;
}

} // namespace gonfalone
