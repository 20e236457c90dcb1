// What goes out of the agenda: a calendar as a file for who reads it, busy times and public entries for others.
#include "core/agenda/AgendaService.h"

#include "core/agenda/EntryEvent.h"
#include "core/agenda/SeriesText.h"
#include "core/base/Text.h"
#include "core/calendar/CivilDay.h"
#include "core/calendar/IcsWriter.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPortion = 500;
constexpr qint64 kFirstSecond = -62'135'596'800; ///< year 1
constexpr qint64 kLastSecond = 253'402'300'800;  ///< year 10000
constexpr qint64 kMostDays = 20 * 366;
const QString kPublicRule = u"agenda.pubblicazione.categorie"_s;

/// Says which occurrence it is, the same each time, and nothing about it: a UID from elsewhere may hold words.
QString namelessUid(const AgendaItem &item)
{
    const QString text = u"%1 %2"_s.arg(item.entry.value).arg(item.original);
    return QLatin1String(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(32))
        + u"@gonfalone"_s;
}

CalendarTime utcTime(qint64 seconds)
{
    return {wallTime(seconds), TimeBasis::Utc, {}};
}

/// Times that touch become one: how many appointments there are is nobody's business.
QList<AgendaItem> merged(const QList<AgendaItem> &items)
{
    QList<AgendaItem> all;
    for (const AgendaItem &item : items) {
        if (!all.isEmpty() && item.busyFrom <= all.last().busyTo) {
            all.last().busyTo = std::max(all.last().busyTo, item.busyTo);
            continue;
        }
        AgendaItem bare;
        bare.busyFrom = item.busyFrom;
        bare.busyTo = item.busyTo;
        all << bare;
    }
    return all;
}

} // namespace

Result<AgendaWindow> AgendaService::windowOf(const QDate &from, const QDate &to) const
{
    if (!from.isValid() && !to.isValid())
        return AgendaWindow{kFirstSecond, kLastSecond};
    const QDate first = from.isValid() ? from : to;
    const QDate last = to.isValid() ? to : from;
    if (last < first)
        return failure(Error::invalid(say("The last day comes before the first."), {{u"to"_s, say("Too early.")}}));
    return AgendaWindow{m_zones.toUtc(wholeDay(first), m_office), m_zones.toUtc(wholeDay(last.addDays(1)), m_office)};
}

Result<QByteArray> AgendaService::exportCalendar(const Actor &actor, const Keyring &keyring, AgendaCalendarId calendar,
                                                 const QDate &from, const QDate &to)
{
    TRY(const QList<CalendarStanding> seen, standings(actor, keyring));
    const CalendarStanding *standing = standingOf(seen, calendar);
    if (!standing)
        return failure(Error::notFound(say("There is no such calendar.")));
    if (standing->calendar.isDerived())
        return failure(Error::invalid(
            say("“%1” is computed and is not exported: print it.").arg(calendarName(standing->calendar))));
    if (!standing->rights.read || standing->waits)
        return failure(Error::forbidden(
            say("%1 does not read “%2”, and cannot export it: its busy times are published with “agenda publish”.")
                .arg(actor.name, calendarName(standing->calendar))));
    TRY(const AgendaWindow window, windowOf(from, to));
    TRY(const QList<AgendaEntryId> ids, m_entries.idsIn(m_db, calendar, window.from, window.to));
    ZoneTable table = m_zones;
    IcsHeader header;
    header.name = calendarName(standing->calendar);
    IcsWriter writer(table, m_office, m_clock.now().toSecsSinceEpoch(), header);
    CHECK(writeEntries(actor, keyring, standing->calendar, ids, writer, table));
    const bool sealed = standing->calendar.isSealed();
    CHECK(UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        if (sealed && !ids.isEmpty()) // a copy that leaves the program
            CHECK(m_readings.taken(tx, actor, {ReadKind::Diary, calendarKey(CalendarKind::Personal), {}},
                                   ReadWay::Export));
        return m_audit.append(tx, actor.login,
                              {u"agenda.export"_s, sealed ? u"sealed"_s : u"agenda"_s,
                               sealed ? secretKey(SecretClass::Agenda) : calendarKey(standing->calendar.kind),
                               sealed ? QString() : QString::number(ids.size())});
    }));
    return std::move(writer).bytes();
}

Outcome AgendaService::writeEntries(const Actor &actor, const Keyring &keyring, const AgendaCalendar &calendar,
                                    const QList<AgendaEntryId> &ids, IcsWriter &writer, ZoneTable &table)
{
    EventReading carrier{ZoneCarrier(table, m_zones, m_office)};
    for (qsizetype done = 0; done < ids.size(); done += kPortion) {
        TRY(QList<AgendaEntry> entries, m_entries.withIds(m_db, ids.mid(done, kPortion)));
        if (calendar.isSealed())
            CHECK(unseal(actor, keyring, entries));
        for (const AgendaEntry &entry : entries) {
            const auto source = EntrySource::read(entry.words.source, table, m_office);
            const IcsEvent event = eventOf(entry, source ? &source->event() : nullptr, carrier);
            if (!source)
                writer.add(event);
            else if (event == source->event())
                writer.addOriginal(source->component(), source->reading());
            else
                writer.addPatched(source->component(), event, source->reading());
        }
    }
    return {};
}

Outcome AgendaService::mayPublish(const Actor &actor, const QList<CalendarStanding> &seen,
                                  const PublishOrder &order) const
{
    if (order.calendars.isEmpty())
        return failure(Error::invalid(say("Say which calendars are to be published.")));
    if (!order.from.isValid() || !order.to.isValid() || order.to < order.from
        || order.from.daysTo(order.to) > kMostDays)
        return failure(Error::invalid(say("Give the first day and the last one, at most twenty years."),
                                      {{u"to"_s, say("Not such days.")}}));
    for (const AgendaCalendarId id : order.calendars) {
        const CalendarStanding *standing = standingOf(seen, id);
        if (!standing || standing->calendar.isDerived())
            return failure(Error::notFound(say("There is no such calendar.")));
        const QString name = calendarName(standing->calendar);
        if (standing->calendar.isSealed() && order.words != PublishedWords::Busy)
            return failure(Error::forbidden(say("“%1” is reserved: only its busy times can be given out.").arg(name)));
        const bool may = standing->calendar.isSealed() ? actor.may(Permission::EditAgenda) : standing->rights.edit;
        if (!may)
            return failure(Error::forbidden(say("%1 may not give out “%2”: who edits it does.").arg(actor.name, name)));
    }
    return {};
}

/// Confirmed, of a category that the office's rule opens to the public, and not private.
Result<QList<AgendaItem>> AgendaService::publicItems(const Actor &actor, const Keyring &keyring,
                                                     const PublishOrder &order)
{
    TRY(const AgendaWindow window, windowOf(order.from, order.to));
    TRY(QList<AgendaItem> items, this->items(actor, keyring, {window, order.calendars, false}));
    if (order.words == PublishedWords::Busy)
        return items;
    const auto rule = m_rules.inForce(m_db, kPublicRule, m_clock.today());
    if (!rule && rule.error().kind != ErrorKind::NotFound)
        return failure(rule.error());
    QSet<QString> open;
    for (const QString &key : rule ? rule->value.split(u' ', Qt::SkipEmptyParts) : QStringList())
        open << key.toLower();
    items.removeIf([&](const AgendaItem &item) {
        return item.masked || item.status != EntryStatus::Confirmed || (item.marks & ReservedMark) != 0
            || item.category.isEmpty() || !open.contains(item.category);
    });
    return items;
}

QByteArray AgendaService::published(const QList<AgendaItem> &items, PublishedWords words) const
{
    IcsHeader header;
    header.name = words == PublishedWords::Busy ? say("Busy times") : say("The mayor's public agenda");
    header.method = u"PUBLISH"_s;
    IcsWriter writer(m_zones, m_office, m_clock.now().toSecsSinceEpoch(), header);
    const bool busy = words == PublishedWords::Busy;
    for (const AgendaItem &item : busy ? merged(items) : items) {
        IcsEvent event;
        const qint64 from = busy ? item.busyFrom : item.startUtc;
        const qint64 to = busy ? item.busyTo : item.endUtc;
        event.timing.uid = busy ? u"%1-%2@gonfalone"_s.arg(from).arg(to) : namelessUid(item);
        event.timing.series.start = utcTime(from);
        event.timing.series.length = {0, qint32(std::min<qint64>(to - from, std::numeric_limits<qint32>::max()))};
        if (item.allDay) {
            event.timing.series.start = {m_zones.fromUtc(from, m_office), TimeBasis::Date, {}};
            event.timing.series.length = {
                std::max(1, m_zones.fromUtc(to, m_office).day - event.timing.series.start.wall.day), 0};
        }
        event.timing.status = EventStatus::Confirmed;
        event.details.summary = busy ? say("Busy") : item.title;
        event.details.location = busy ? QString() : item.place;
        writer.add(event);
    }
    return std::move(writer).bytes();
}

Result<QByteArray> AgendaService::publish(const Actor &actor, const Keyring &keyring, const PublishOrder &order)
{
    TRY(const QList<CalendarStanding> seen, standings(actor, keyring));
    CHECK(mayPublish(actor, seen, order));
    TRY(const QList<AgendaItem> items, publicItems(actor, keyring, order));
    const QByteArray file = published(items, order.words);
    CHECK(UnitOfWork(m_db).run([&](Transaction &tx) {
        const QString words = order.words == PublishedWords::Busy ? u"busy"_s : u"public"_s;
        return m_audit.append(tx, actor.login,
                              {u"agenda.publish"_s, u"agenda"_s, words,
                               u"%1 %2"_s.arg(order.from.toString(Qt::ISODate), order.to.toString(Qt::ISODate))});
    }));
    return file;
}

} // namespace gonfalone
