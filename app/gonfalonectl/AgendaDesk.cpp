#include "app/gonfalonectl/AgendaDesk.h"

#include "app/gonfalonectl/Commands.h"
#include "core/agenda/SeriesText.h"
#include "core/base/Text.h"

#include <QJsonArray>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

QString calendarOf(const Desk &desk, AgendaCalendarId id)
{
    for (const CalendarStanding &one : desk.calendars) {
        if (one.calendar.id == id)
            return desk.context.json() ? keyOf(one.calendar) : calendarName(one.calendar);
    }
    return {};
}

} // namespace

Exit atDesk(const Context &context, const std::function<Result<Exit>(const Desk &)> &work)
{
    const auto session = openSession(context, Secrets::Open);
    if (!session)
        return refuse(context, session.error());
    MayorDay day(*session->database, context.clock);
    const auto calendars = day.agenda().calendars(session->actor, session->keyring);
    if (!calendars)
        return refuse(context, calendars.error());
    const Result<Exit> done = work({context, *session, day, day.agenda(), *calendars});
    return done ? *done : refuse(context, done.error());
}

QString keyOf(const AgendaCalendar &calendar)
{
    return calendar.person.isEmpty() ? calendarKey(calendar.kind) : calendar.person;
}

Result<QDate> dayIn(const Desk &desk, const char *option, const QDate &otherwise)
{
    const QString text = desk.option(option);
    if (text.isEmpty())
        return otherwise;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return failure(Error::invalid(say("“%1” is no day: write it as 2026-05-31.").arg(text)));
    return day;
}

Result<AgendaCalendar> calendarIn(const Desk &desk)
{
    const QString wanted = desk.option("calendar").isEmpty() ? u"official"_s : desk.option("calendar");
    for (const CalendarStanding &one : desk.calendars) {
        if (keyOf(one.calendar).compare(wanted, Qt::CaseInsensitive) == 0)
            return one.calendar;
    }
    return failure(Error::notFound(say("There is no calendar “%1”: “agenda calendars” shows them.").arg(wanted)));
}

QString isoTime(const Desk &desk, qint64 utc)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(utc).toTimeZone(desk.context.clock.zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

WallTime wallAt(const Desk &desk, qint64 utc)
{
    return desk.service.zones().fromUtc(utc, desk.service.officeZone());
}

QString nameOf(const AgendaItem &item)
{
    if (!item.entry.isValid() || item.masked)
        return {};
    return QString::number(item.entry.value) + (item.repeats ? u'@' + item.original.left(10) : QString());
}

QJsonObject toJson(const Desk &desk, const AgendaItem &item)
{
    return {{u"entry"_s, nameOf(item)},
            {u"calendar"_s, calendarOf(desk, item.calendar)},
            {u"start"_s, isoTime(desk, item.startUtc)},
            {u"end"_s, isoTime(desk, item.endUtc)},
            {u"busy_from"_s, isoTime(desk, item.busyFrom)},
            {u"busy_to"_s, isoTime(desk, item.busyTo)},
            {u"all_day"_s, item.allDay},
            {u"status"_s, statusKey(item.status)},
            {u"title"_s, item.title},
            {u"place"_s, item.place},
            {u"category"_s, item.category},
            {u"person"_s, item.person},
            {u"masked"_s, item.masked},
            {u"version"_s, item.version}};
}

QString clockText(const WallTime &wall)
{
    return QTime::fromMSecsSinceStartOfDay(wall.second * 1000).toString(u"HH:mm"_s);
}

QString lineOf(const Desk &desk, const AgendaItem &item)
{
    const WallTime from = wallAt(desk, item.startUtc);
    const WallTime to = wallAt(desk, item.endUtc);
    QString when = dayOf(from).toString(Qt::ISODate) + u"  "_s;
    if (item.allDay)
        when += say("all day")
            + (to.day - from.day > 1 ? u" → "_s + dayOf(to).addDays(-1).toString(Qt::ISODate) : QString());
    else
        when += clockText(from) + u'-' + clockText(to);
    QStringList parts{nameOf(item).leftJustified(4), when, item.title};
    if (!item.place.isEmpty())
        parts << item.place;
    if (item.status != EntryStatus::Confirmed)
        parts << u'(' + statusName(item.status) + u')';
    return parts.join(u"  "_s) + u"  ["_s + calendarOf(desk, item.calendar) + u']';
}

void print(const Desk &desk, const QList<AgendaItem> &items)
{
    QJsonArray rows;
    for (const AgendaItem &item : items) {
        if (desk.context.json())
            rows << toJson(desk, item);
        else
            printText(lineOf(desk, item));
    }
    if (desk.context.json())
        printJson(rows);
    else if (items.isEmpty())
        printText(say("Nothing in the agenda."));
}

AgendaWindow daysOf(const Desk &desk, const QDate &from, const QDate &to)
{
    ZoneTable &zones = desk.service.zones();
    const ZoneId office = desk.service.officeZone();
    return {zones.toUtc(wholeDay(from), office), zones.toUtc(wholeDay(to.addDays(1)), office)};
}

} // namespace gonfalone::ctl
