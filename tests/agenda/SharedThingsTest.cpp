#include "core/agenda/MayorDay.h"
#include "tests/agenda/AgendaOffice.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// Cars, drivers and rooms wanted twice, and the rest of a driver after a late evening.
class SharedThingsTest : public QObject
{
    Q_OBJECT

    static AgendaEntry driven(AgendaOffice &o, const AtDesk &desk, const QString &title, int day, const QTime &time,
                              CalendarKind kind = CalendarKind::Official, const QString &person = {})
    {
        AgendaEntry entry = o.hour(desk, title, o.monday.addDays(day), time, kind, person);
        entry.words.preparation.car = u"Auto 1"_s;
        entry.words.preparation.driver = u"Ugo Neri"_s;
        return entry;
    }

private slots:
    void whatIsWantedTwice_data() { addEngines(); }
    void whatIsWantedTwice()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        MayorDay day(*o.db, o.clock);
        const auto kinds = [&](int first, int last) {
            QStringList keys;
            for (const AgendaConflict &one :
                 kept(day.conflicts(franco.actor, franco.keyring, o.monday.addDays(first), o.monday.addDays(last))))
                keys << conflictKey(one.kind);
            return keys;
        };
        // The mayor and an assessore with one car: the way counts, so the hours need not meet.
        AgendaEntry mayor = driven(o, franco, u"Regione"_s, 0, QTime(10, 0));
        mayor.minutesAfter = 30;
        o.enter(franco, mayor);
        AgendaEntry other =
            driven(o, franco, u"Cantiere"_s, 0, QTime(11, 15), CalendarKind::Assessore, u"Anna Greco"_s);
        other.words.preparation.car = u"auto  1"_s;
        const AgendaEntry second = o.enter(franco, other).entry;
        QCOMPARE(kinds(0, 0), QStringList{u"vehicle"_s});
        // Let be with a reason, it says why.
        kept(day.accept(franco.actor, franco.keyring, o.ref(second), ConflictKind::VehicleTwice, u"taxi"_s));
        QCOMPARE(kept(day.conflicts(franco.actor, franco.keyring, o.monday, o.monday)).first().accepted, u"taxi"_s);
        // A room of the list is one; a square takes everybody.
        for (const auto &[place, title] : {std::pair{u"Sala Giunta"_s, u"Uno"_s}, std::pair{u"piazza"_s, u"Due"_s}}) {
            AgendaEntry here = o.hour(franco, title, o.monday.addDays(1), QTime(title == u"Uno"_s ? 9 : 15, 0));
            here.words.place = place;
            o.enter(franco, here);
            AgendaEntry there = o.hour(franco, title, o.monday.addDays(1), QTime(title == u"Uno"_s ? 9 : 15, 30),
                                       CalendarKind::Assessore, u"Anna Greco"_s);
            there.words.place = place.toUpper();
            o.enter(franco, there);
        }
        QCOMPARE(kinds(1, 1), QStringList{u"room"_s});
    }

    void aDriverSleeps_data() { addEngines(); }
    void aDriverSleeps()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        MayorDay day(*o.db, o.clock);
        AgendaEntry evening = driven(o, franco, u"Concerto"_s, 2, QTime(18, 30));
        evening.minutesAfter = 60; // home at 20:30
        o.enter(franco, evening);
        const AgendaEntry morning = o.enter(franco, driven(o, franco, u"Prefetto"_s, 3, QTime(9, 0))).entry;
        const auto rests = [&](int of) {
            QList<AgendaConflict> found =
                kept(day.conflicts(franco.actor, franco.keyring, o.monday.addDays(of), o.monday.addDays(of)));
            found.removeIf([](const AgendaConflict &one) { return one.kind != ConflictKind::DriverRest; });
            return found;
        };
        QVERIFY(rests(3).isEmpty()); // 12 and a half hours
        AgendaEntry earlier = kept(o.service->entry(franco.actor, franco.keyring, morning.id));
        earlier.series.start = o.at(o.monday.addDays(3), QTime(8, 30));
        earlier.minutesBefore = 90; // away at 7:00
        kept(o.service->edit(franco.actor, franco.keyring, o.ref(morning), EditScope::All, earlier));
        QCOMPARE(rests(3).size(), 1);
        QVERIFY(rests(3).first().text.contains(u"10.5"_s));
        QVERIFY(rests(2).isEmpty()); // it is told on the morning
        // What is due is a dated rule of the office.
        o.run(u"UPDATE rule SET value = '9' WHERE key = 'agenda.riposo_autista_ore'"_s);
        QVERIFY(rests(3).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SharedThingsTest)
#include "SharedThingsTest.moc"
