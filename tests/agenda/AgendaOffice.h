#pragma once

#include "core/agenda/AgendaService.h"
#include "core/agenda/SeriesText.h"
#include "tests/support/SecretOffice.h"

namespace gonfalone {

/// An office whose agenda is kept: besides those of SecretOffice franco of the Segreteria Particolare, gina the
/// secretary of the assessore Anna Greco, and piero who is of a Settore and sees nothing of it.
class AgendaOffice : public SecretOffice
{
public:
    explicit AgendaOffice(const QString &engine) : SecretOffice(engine)
    {
        add(QStringLiteral("franco"), {Role::SegreteriaParticolare});
        add(QStringLiteral("gina"), {Role::SegreteriaAssessore});
        add(QStringLiteral("piero"), {Role::Settore});
        for (const auto &[person, role] : {std::pair{"Mario Rossi", "Sindaco"}, std::pair{"Marco Conti", "Vicesindaco"},
                                           std::pair{"Anna Greco", "Assessore"}, std::pair{"Paolo Leone", "Assessore"}})
            run(QStringLiteral("INSERT INTO office_holder (person, role, delega, valid_from) VALUES (?, ?, '', ?)"),
                {QString::fromUtf8(person), QString::fromUtf8(role), QStringLiteral("2025-06-15")});
        kept(AccessService(*db, clock)
                 .setAssessore(administrator(), QStringLiteral("gina"), QStringLiteral("Anna Greco"), true));
        service = std::make_unique<AgendaService>(*db, clock);
    }

    AgendaCalendarId calendar(const AtDesk &desk, CalendarKind kind, const QString &person = {})
    {
        for (const CalendarStanding &one : kept(service->calendars(desk.actor, desk.keyring))) {
            if (one.calendar.kind == kind && one.calendar.person == person)
                return one.calendar.id;
        }
        return {};
    }
    CalendarTime at(const QDate &day, const QTime &time) { return zonedTime(day, time, service->officeZone()); }
    /// An hour in the official agenda.
    AgendaEntry hour(const AtDesk &desk, const QString &title, const QDate &day, const QTime &time,
                     CalendarKind kind = CalendarKind::Official, const QString &person = {})
    {
        AgendaEntry entry;
        entry.calendar = calendar(desk, kind, person);
        entry.words.title = title;
        entry.series.start = at(day, time);
        entry.series.length = {0, 3600};
        return entry;
    }
    AgendaEdit enter(const AtDesk &desk, const AgendaEntry &entry)
    {
        return kept(service->create(desk.actor, desk.keyring, entry));
    }
    AgendaWindow days(const QDate &from, int count)
    {
        const auto utc = [&](const QDate &day) { return service->zones().toUtc(wholeDay(day), service->officeZone()); };
        return {utc(from), utc(from.addDays(count))};
    }
    QList<AgendaItem> items(const AtDesk &desk, const QDate &from, int count)
    {
        QList<AgendaItem> all = kept(service->items(desk.actor, desk.keyring, {days(from, count)}));
        all.removeIf([](const AgendaItem &item) { return item.calendar.value < 0; });
        return all;
    }
    /// "lun 10:00 title" of what somebody sees.
    QStringList seen(const AtDesk &desk, const QDate &from, int count)
    {
        QStringList lines;
        for (const AgendaItem &item : items(desk, from, count))
            lines << line(item);
        return lines;
    }
    QString line(const AgendaItem &item)
    {
        const WallTime wall = service->zones().fromUtc(item.startUtc, service->officeZone());
        const QString when = dayOf(wall).toString(QStringLiteral("MM-dd"))
            + (item.allDay ? QString()
                           : QTime::fromMSecsSinceStartOfDay(wall.second * 1000).toString(QStringLiteral(" HH:mm")));
        const QString state = item.status == EntryStatus::Confirmed ? QString() : u' ' + statusKey(item.status);
        return when + u' ' + item.title + state;
    }
    static OccurrenceRef ref(const AgendaEntry &entry, const QString &original = {})
    {
        return {entry.id, original, entry.version};
    }
    static OccurrenceRef ref(const AgendaItem &item) { return {item.entry, item.original, item.version}; }
    /// The occurrence that somebody sees at that place of the list.
    AgendaItem item(const AtDesk &desk, const QDate &from, int count, int n) { return items(desk, from, count).at(n); }

    static RecurrenceRule weekly(int count = 0)
    {
        RecurrenceRule rule;
        rule.frequency = Frequency::Weekly;
        if (count > 0)
            rule.count = count;
        return rule;
    }

    const QDate monday{2026, 5, 4};
    std::unique_ptr<AgendaService> service;
};

} // namespace gonfalone
