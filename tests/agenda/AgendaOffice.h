#pragma once

#include "core/agenda/AgendaService.h"
#include "core/agenda/SeriesText.h"
#include "tests/support/SecretOffice.h"

namespace gonfalone {

/// An office whose agenda is kept: anna is head of cabinet, mario the mayor, bruno of the cabinet office, chiara the
/// spokesperson, franco of the Segreteria Particolare, gina the secretary of the assessore Anna Greco, piero of a
/// Settore, who sees nothing of it; ada the administrator.
class AgendaOffice
{
public:
    explicit AgendaOffice(const QString &engine) : m_place(engine)
    {
        OfficeSetup setup = taranto();
        setup.adminLogin = QStringLiteral("ada");
        setup.adminRoles = {Role::Amministratore};
        for (const auto &[person, role] : {std::pair{"Mario Rossi", "Sindaco"}, std::pair{"Marco Conti", "Vicesindaco"},
                                           std::pair{"Anna Greco", "Assessore"}, std::pair{"Paolo Leone", "Assessore"}})
            setup.holders.append({{}, QString::fromUtf8(person), QString::fromUtf8(role), {}, QDate(2025, 6, 15), {}});
        db = kept(createOffice(*DatabaseUrl::parse(m_place.url()), setup, clock));
        add(QStringLiteral("anna"), Role::CapoDiGabinetto);
        add(QStringLiteral("mario"), Role::Sindaco);
        add(QStringLiteral("bruno"), Role::UfficioDiGabinetto);
        add(QStringLiteral("chiara"), Role::Portavoce);
        add(QStringLiteral("franco"), Role::SegreteriaParticolare);
        add(QStringLiteral("gina"), Role::SegreteriaAssessore);
        add(QStringLiteral("piero"), Role::Settore);
        run(QStringLiteral("INSERT INTO user_assessore (user_id, person, valid_from) "
                           "SELECT id, 'Anna Greco', '2026-01-01' FROM app_user WHERE login = 'gina'"));
        service = std::make_unique<AgendaService>(*db, clock);
    }

    /// With ada's password: proving one takes long, and is proved elsewhere.
    void add(const QString &login, Role role)
    {
        run(QStringLiteral("INSERT INTO app_user (login, name, password_hash, created_at) "
                           "SELECT ?, ?, password_hash, created_at FROM app_user WHERE login = 'ada'"),
            {login, QString(login.left(1).toUpper() + login.mid(1))});
        run(QStringLiteral("INSERT INTO user_role (user_id, role, valid_from) SELECT id, ?, '2026-01-01' FROM app_user "
                           "WHERE login = ?"),
            {roleKey(role), login});
    }
    Actor actor(const QString &login)
    {
        Actor unknown;
        unknown.login = login;
        unknown.id = UserId{number(QStringLiteral("SELECT id FROM app_user WHERE login = ?"), {login})};
        return kept(AccessService(*db, clock).refresh(unknown));
    }
    /// Somebody who has not opened what is sealed.
    AtDesk desk(const QString &login) { return {actor(login), {}}; }
    /// With what their password opens, handing over what waits.
    AtDesk signIn(const QString &login)
    {
        AtDesk desk{actor(login), {}};
        desk.keyring = kept(sealing().open(desk.actor, SecretOffice::password()));
        kept(sealing().settle(desk.actor, desk.keyring));
        return desk;
    }
    SealingService sealing() { return {*db, clock}; }
    QString cell(const QString &sql)
    {
        return kept(db->readOne<QString>(sql, {}, [](const Row &row) { return row.text(0); }));
    }
    qint64 number(const QString &sql, const Values &values = {})
    {
        return kept(db->readOne<qint64>(sql, values, [](const Row &row) { return row.integer(0); }));
    }
    void run(const QString &sql, const Values &values = {})
    {
        kept(UnitOfWork(*db).run([&](Transaction &tx) { return db->write(tx, sql, values); }));
    }
    /// A request, registered by bruno.
    QString request(const QString &subject)
    {
        Patrocinio draft;
        draft.initiative = subject;
        draft.file.subject = subject;
        draft.file.received = clock.today();
        draft.applicant.name = QStringLiteral("Pro Loco");
        return kept(PatrocinioService(*db, clock).registerByHand(actor(QStringLiteral("bruno")), draft)).file.label;
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

    QDateTime now{QDate(2026, 5, 4), QTime(8, 0), Qt::UTC};
    Clock clock{[this] { return now; }};
    const QDate monday{2026, 5, 4};

private:
    TestDatabase m_place;

public:
    std::unique_ptr<Database> db;
    std::unique_ptr<AgendaService> service;
};

} // namespace gonfalone
