// The agenda on the command line: what is in it, one entry typed on a line, moved, cancelled.
#include "app/gonfalonectl/AgendaDesk.h"
#include "app/gonfalonectl/Commands.h"
#include "core/agenda/SeriesText.h"
#include "core/agenda/TypedEntry.h"
#include "core/base/Text.h"

#include <QJsonArray>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<Exit> listItems(const Desk &desk)
{
    if (const QString text = desk.option("text"); !text.isEmpty()) {
        TRY(const QList<AgendaItem> found, desk.service.search(desk.actor(), desk.keyring(), text));
        print(desk, found);
        return Done;
    }
    TRY(const QDate from, dayIn(desk, "from", desk.context.clock.today()));
    TRY(const QDate to, dayIn(desk, "to", from.addDays(desk.option("from").isEmpty() ? 6 : 0)));
    AgendaQuery query{daysOf(desk, from, to)};
    if (!desk.option("calendar").isEmpty()) {
        TRY(const AgendaCalendar calendar, calendarIn(desk));
        query.calendars = {calendar.id};
    }
    TRY(const QList<AgendaItem> items, desk.service.items(desk.actor(), desk.keyring(), query));
    print(desk, items);
    return Done;
}

Result<Exit> listCalendars(const Desk &desk)
{
    QJsonArray rows;
    for (const CalendarStanding &one : desk.calendars) {
        QStringList rights;
        for (const auto &[there, word] :
             {std::pair{one.rights.busy, say("sees when")}, std::pair{one.rights.read, say("reads")},
              std::pair{one.rights.propose, say("proposes")}, std::pair{one.rights.edit, say("edits")},
              std::pair{one.rights.confirm, say("confirms")}}) {
            if (there)
                rights << word;
        }
        rows << QJsonObject{{u"calendar"_s, keyOf(one.calendar)}, {u"read"_s, one.rights.read},
                            {u"propose"_s, one.rights.propose},   {u"edit"_s, one.rights.edit},
                            {u"confirm"_s, one.rights.confirm},   {u"waits"_s, one.waits}};
        if (!desk.context.json())
            printText(u"%1  %2  %3%4"_s.arg(keyOf(one.calendar).leftJustified(16), calendarName(one.calendar),
                                            rights.join(u", "_s),
                                            one.waits ? u" · "_s + say("waits for who holds the key") : QString()));
    }
    if (desk.context.json())
        printJson(rows);
    return Done;
}

/// The entry as it stands after an edit, at its first time from the day on which it begins.
Result<Exit> printEdit(const Desk &desk, const AgendaEdit &edit)
{
    const QDate day = dayOf(edit.entry.series.start.wall);
    TRY(QList<AgendaItem> items,
        desk.service.items(desk.actor(), desk.keyring(), {daysOf(desk, day.addDays(-1), day.addDays(7))}));
    items.removeIf([&](const AgendaItem &item) { return item.entry != edit.entry.id; });
    if (desk.context.json()) {
        QJsonObject object = items.isEmpty() ? QJsonObject{{u"entry"_s, QString::number(edit.entry.id.value)}}
                                             : toJson(desk, items.first());
        object.insert(u"gesture"_s, edit.gesture);
        printJson(object);
    } else if (!items.isEmpty()) {
        printText(lineOf(desk, items.first()));
    }
    return Done;
}

void putTimes(Series &series, const TypedEntry &typed, ZoneId zone)
{
    if (typed.isAllDay()) {
        series.start = wholeDay(typed.day);
        series.length = {qint32(typed.day.daysTo(typed.lastDay)) + 1, 0};
        return;
    }
    series.start = zonedTime(typed.day, typed.from, zone);
    const int seconds = typed.from.secsTo(typed.to);
    series.length = {0, seconds <= 0 ? seconds + 86'400 : seconds};
}

Result<Exit> addEntry(const Desk &desk)
{
    TRY(const AgendaCalendar calendar, calendarIn(desk));
    const QStringList words = desk.context.arguments.words.mid(2);
    if (calendar.isSealed() && !words.isEmpty())
        return failure(Error::invalid(say(
            "What is personal does not stand in the arguments, which others may read: write it on standard input.")));
    const QString text = words.isEmpty() ? desk.context.typedText(say(
                             "Write the entry on one line (gio 10-11 udienza Pro Loco, Sala Giunta), end with Ctrl+D."))
                                         : words.join(u' ');
    TRY(const TypedEntry typed, readTyped(text, desk.context.clock.today()));
    AgendaEntry entry;
    entry.calendar = calendar.id;
    putTimes(entry.series, typed, desk.service.officeZone());
    entry.words.title = typed.title;
    entry.words.place = typed.place;
    entry.words.category = typed.category;
    entry.words.absentee = desk.option("person");
    TRY(const AgendaEdit made, desk.service.create(desk.actor(), desk.keyring(), entry));
    return printEdit(desk, made);
}

Result<EditScope> scopeIn(const Desk &desk, bool named)
{
    const QString word = desk.option("scope");
    if (word.isEmpty())
        return named ? EditScope::This : EditScope::All;
    for (const auto &[key, scope] :
         {std::pair{u"this"_s, EditScope::This}, std::pair{u"following"_s, EditScope::Following},
          std::pair{u"all"_s, EditScope::All}}) {
        if (word == key)
            return scope;
    }
    return failure(Error::invalid(say("“--scope” is this, following or all.")));
}

/// What "12" or "12@2026-05-11" names.
struct Meant {
    OccurrenceRef ref;
    EditScope scope = EditScope::All;
    AgendaEntry entry; ///< at that occurrence
};

Result<Meant> meantBy(const Desk &desk, const QString &name)
{
    Meant meant;
    meant.ref.entry = AgendaEntryId{name.section(u'@', 0, 0).toLongLong()};
    TRY(meant.scope, scopeIn(desk, name.contains(u'@')));
    TRY(AgendaEntry entry, desk.service.entry(desk.actor(), desk.keyring(), meant.ref.entry));
    meant.ref.version = entry.version;
    if (name.contains(u'@')) {
        const QString day = name.section(u'@', 1);
        // The name is the day that the rule gives; a changed occurrence may be anywhere, and has a number of its own.
        meant.ref.original =
            day + (entry.isAllDay() ? QString() : timeText(entry.series.start, desk.service.zones()).mid(10));
        if (entry.master.isValid())
            meant.ref.original = timeText(entry.replaces, desk.service.zones());
    }
    TRY(meant.entry, desk.service.entryFor(desk.actor(), desk.keyring(), meant.ref, EditScope::This));
    return meant;
}

Result<Exit> moveEntry(const Desk &desk, const QString &name)
{
    TRY(const Meant meant, meantBy(desk, name));
    // The same line as for a new entry, with the title of the old one in its place.
    const QDate day = dayOf(meant.entry.series.start.wall);
    TRY(const TypedEntry typed, readTyped(desk.option("at") + u" x"_s, desk.context.clock.today(), day));
    Series series = meant.entry.series;
    const bool clock = !typed.isAllDay();
    if (clock || meant.entry.isAllDay())
        putTimes(series, typed, desk.service.officeZone());
    else
        series.start.wall.day = wallOf(typed.day).day;
    if (!typed.endGiven && clock != meant.entry.isAllDay())
        series.length = meant.entry.series.length;
    AgendaCalendarId calendar;
    if (!desk.option("calendar").isEmpty()) {
        TRY(const AgendaCalendar wanted, calendarIn(desk));
        calendar = wanted.id;
    }
    TRY(const AgendaEdit moved,
        desk.service.move(desk.actor(), desk.keyring(), meant.ref, meant.scope, series.start, series.length, calendar));
    return printEdit(desk, moved);
}

Result<Exit> cancelEntry(const Desk &desk, const QString &name)
{
    TRY(const Meant meant, meantBy(desk, name));
    const QString reason = desk.option("note").isEmpty()
        ? desk.context.typedText(say("Why is it cancelled? End with Ctrl+D."))
        : desk.option("note");
    TRY(const AgendaEdit edit, desk.service.cancel(desk.actor(), desk.keyring(), meant.ref, meant.scope, reason));
    return printEdit(desk, edit);
}

Result<Exit> undoGesture(const Desk &desk, const QString &gesture)
{
    TRY(const AgendaEdit edit, desk.service.undo(desk.actor(), desk.keyring(), gesture));
    return printEdit(desk, edit);
}

Result<Exit> work(const Desk &desk, const QString &verb, const QString &name)
{
    if (verb == u"list"_s)
        return listItems(desk);
    if (verb == u"calendars"_s)
        return listCalendars(desk);
    if (verb == u"add"_s)
        return addEntry(desk);
    if (verb == u"conflicts"_s)
        return listConflicts(desk);
    if (verb == u"free"_s)
        return listFree(desk);
    if (verb == u"standing"_s)
        return showStanding(desk);
    if (verb == u"oncall"_s)
        return workOnCall(desk, desk.context.arguments.words.value(2, u"list"_s),
                          desk.context.arguments.words.value(3));
    if (verb == u"daysheet"_s || verb == u"print"_s)
        return printAgenda(desk, verb == u"print"_s ? name : verb);
    if (verb == u"publish"_s)
        return publishAgenda(desk);
    if (verb == u"request"_s)
        return workOnRequests(desk);
    if (verb == u"move"_s)
        return moveEntry(desk, name);
    if (verb == u"undo"_s)
        return undoGesture(desk, name);
    if (verb == u"invitation"_s)
        return readInvitationFile(desk, name);
    return cancelEntry(desk, name);
}

} // namespace

Exit runAgenda(const Context &context)
{
    const QStringList &words = context.arguments.words;
    const QString verb = words.value(1, u"list"_s);
    const QStringList alone{u"list"_s,     u"calendars"_s, u"add"_s,    u"conflicts"_s, u"free"_s,
                            u"standing"_s, u"daysheet"_s,  u"oncall"_s, u"publish"_s,   u"request"_s};
    const QStringList named{u"move"_s, u"cancel"_s, u"undo"_s, u"invitation"_s, u"print"_s};
    if (!alone.contains(verb) && !named.contains(verb))
        return wrongUsage(context, say("“agenda” knows %1.").arg((alone + named).join(u", "_s)));
    if (named.contains(verb) && verb != u"print"_s && words.size() != 3)
        return wrongUsage(context, say("“agenda %1” needs the entry, as “agenda list” names it.").arg(verb));
    if (verb == u"oncall"_s && !onCallVerbs().contains(words.value(2, u"list"_s)))
        return wrongUsage(context, say("“agenda oncall” knows %1.").arg(onCallVerbs().join(u", "_s)));
    if (verb == u"print"_s && !printable().contains(words.value(2)))
        return wrongUsage(context, say("“agenda print” prints %1.").arg(printable().join(u", "_s)));
    if ((verb == u"print"_s || verb == u"daysheet"_s) && context.arguments.value(u"out"_s).isEmpty())
        return wrongUsage(context, say("“agenda %1” needs --out FILE.pdf.").arg(verb));
    if (verb == u"move"_s && context.arguments.value(u"at"_s).isEmpty())
        return wrongUsage(context, say("“agenda move” needs --at \"DAY TIME\"."));
    return atDesk(context, [&](const Desk &desk) { return work(desk, verb, words.value(2)); });
}

} // namespace gonfalone::ctl
