#include "core/agenda/MayorDay.h"
#include "tests/agenda/AgendaOffice.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// The mayor's day over the data: conflicts, what is let be, free times, who stands for the mayor.
class MayorDayTest : public QObject
{
    Q_OBJECT

    static AgendaEntry absence(AgendaOffice &o, const AtDesk &desk, const QString &who, int day, int days)
    {
        AgendaEntry entry = o.hour(desk, u"ferie"_s, o.monday, QTime(0, 0), CalendarKind::Absences);
        entry.words.absentee = who;
        entry.series.start = wholeDay(o.monday.addDays(day));
        entry.series.length = {days, 0};
        return entry;
    }

private slots:
    void conflictsAndWhatIsLetBe_data() { addEngines(); }
    void conflictsAndWhatIsLetBe()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        MayorDay day(*o.db, o.clock);
        o.enter(franco, o.hour(franco, u"Prefetto"_s, o.monday, QTime(9, 0)));
        const AgendaEntry second =
            o.enter(franco, o.hour(franco, u"Tg"_s, o.monday, QTime(9, 30), CalendarKind::Press)).entry;
        // What an assessore does takes nothing of the mayor's time.
        o.enter(franco, o.hour(franco, u"x"_s, o.monday, QTime(9, 0), CalendarKind::Assessore, u"Anna Greco"_s));
        const auto found = [&] { return kept(day.conflicts(franco.actor, franco.keyring, o.monday, o.monday)); };
        QCOMPARE(found().size(), 1);
        QCOMPARE(found().first().kind, ConflictKind::Overlap);
        QVERIFY(found().first().accepted.isEmpty());
        // While it is dragged: at noon nothing is wrong, at half past nine it is.
        AgendaItem moved = o.item(franco, o.monday, 1, 2);
        QCOMPARE(moved.title, u"Tg"_s);
        moved.startUtc += 3 * 3600;
        moved.endUtc += 3 * 3600;
        moved.busyFrom += 3 * 3600;
        moved.busyTo += 3 * 3600;
        QCOMPARE(kept(day.wouldConflict(franco.actor, franco.keyring, moved)).size(), 0);
        QCOMPARE(kept(day.wouldConflict(franco.actor, franco.keyring, o.item(franco, o.monday, 1, 2))).size(), 1);
        QCOMPARE(day.accept(franco.actor, franco.keyring, o.ref(second), ConflictKind::Overlap, u" "_s).error().kind,
                 ErrorKind::Invalid);
        kept(day.accept(franco.actor, franco.keyring, o.ref(second), ConflictKind::Overlap, u"in collegamento"_s));
        QCOMPARE(found().first().accepted, u"in collegamento"_s);
        const auto history = kept(o.service->history(franco.actor, franco.keyring, second.id));
        QCOMPARE(history.last().fields.first().field, u"accepted"_s);
        // Who reads nothing of it is told nothing.
        const AtDesk gina = o.desk(u"gina"_s);
        QCOMPARE(day.conflicts(gina.actor, gina.keyring, o.monday, o.monday).error().kind, ErrorKind::Forbidden);
        QCOMPARE(day.free(gina.actor, gina.keyring, o.monday, o.monday, 60, false).error().kind, ErrorKind::Forbidden);
        QCOMPARE(day.wouldConflict(gina.actor, gina.keyring, moved).error().kind, ErrorKind::Forbidden);
        QCOMPARE(day.standing(gina.actor, gina.keyring, o.now).error().kind, ErrorKind::Forbidden);
        QCOMPARE(day.conflicts(franco.actor, franco.keyring, o.monday, o.monday.addDays(-1)).error().kind,
                 ErrorKind::Invalid);
        QCOMPARE(day.free(franco.actor, franco.keyring, o.monday, o.monday, 0, false).error().kind, ErrorKind::Invalid);
    }

    void freeTimesOfAWeek_data() { addEngines(); }
    void freeTimesOfAWeek()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        MayorDay day(*o.db, o.clock);
        o.enter(franco, o.hour(franco, u"Giunta"_s, o.monday, QTime(15, 0)));
        // It is 10:00 on Monday: what is past is not free, Sunday is kept free.
        const auto free = kept(day.free(franco.actor, franco.keyring, o.monday, o.monday.addDays(6), 120, true));
        const auto local = [&](qint64 utc) { return o.service->zones().fromUtc(utc, o.service->officeZone()); };
        QCOMPARE(free.size(), 2 + 5 * 2); // 10-13 and 16:10-20, then twice on each day
        QCOMPARE(local(free.first().from).second, 10 * 3600);
        QCOMPARE(local(free.at(1).from).second, 16 * 3600 + 10 * 60);
        QCOMPARE(dayOf(local(free.last().from)), o.monday.addDays(5));
        QCOMPARE(kept(day.free(franco.actor, franco.keyring, o.monday, o.monday.addDays(6), 120, true, 3)).size(), 3);
    }

    void whoStandsForTheMayor_data() { addEngines(); }
    void whoStandsForTheMayor()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        MayorDay day(*o.db, o.clock);
        const auto who = [&](int days) {
            const QDateTime noon(o.monday.addDays(days), QTime(12, 0), o.clock.zone);
            return kept(day.standing(franco.actor, franco.keyring, noon)).value;
        };
        QCOMPARE(who(0), u"Mario Rossi"_s);
        o.enter(franco, absence(o, franco, u"Mario Rossi"_s, 1, 3));
        o.enter(franco, absence(o, franco, u"Marco Conti"_s, 2, 1));
        QCOMPARE(who(0), u"Mario Rossi"_s);
        QCOMPARE(who(1), u"Marco Conti"_s);
        QCOMPARE(who(2), u"Anna Greco"_s);
        QCOMPARE(who(3), u"Marco Conti"_s);
        QCOMPARE(who(4), u"Mario Rossi"_s);
        const auto both = kept(day.conflicts(franco.actor, franco.keyring, o.monday, o.monday.addDays(6)));
        QCOMPARE(both.size(), 1);
        QCOMPARE(both.first().kind, ConflictKind::BothAway);
        QCOMPARE(both.first().day, o.monday.addDays(2));
        o.run(u"UPDATE rule SET value = 'Paolo Leone' WHERE key = 'agenda.supplenza_ordine'"_s);
        QCOMPARE(who(2), u"Paolo Leone"_s);
    }
};

QTEST_GUILESS_MAIN(MayorDayTest)
#include "MayorDayTest.moc"
