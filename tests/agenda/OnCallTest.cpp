#include "core/agenda/OnCallService.h"
#include "core/calendar/HolidayStore.h"
#include "tests/agenda/AgendaOffice.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// The on-call rota: shifts, swaps, holes, how it is shared out, who is on call and away.
class OnCallTest : public QObject
{
    Q_OBJECT

    static qint64 at(const QDate &day, const QTime &time = QTime(0, 0))
    {
        return QDateTime(day, time, QTimeZone("Europe/Rome")).toSecsSinceEpoch();
    }
    static OnCallShift shift(const QString &person, const QDate &from, int days,
                             OnCallKind kind = OnCallKind::Assessore)
    {
        OnCallShift one;
        one.kind = kind;
        one.person = person;
        one.from = at(from);
        one.to = at(from.addDays(days));
        return one;
    }

private slots:
    void aRotaIsKept_data() { addEngines(); }
    void aRotaIsKept()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        OnCallService rota(*o.db, o.clock);
        const AtDesk franco = o.desk(u"franco"_s);
        const OnCallShift made = kept(rota.add(franco.actor, shift(u"Anna Greco"_s, o.monday, 7)));
        OnCallShift staff = shift(u"Ugo Neri"_s, o.monday, 7, OnCallKind::Staff);
        staff.phone = u"333 1234567"_s;
        staff.from = at(o.monday, QTime(8, 0));
        kept(rota.add(franco.actor, staff));
        const QDate sunday = o.monday.addDays(6);
        QCOMPARE(kept(rota.shifts(franco.actor, o.monday, sunday)).size(), 2);
        QCOMPARE(kept(rota.shifts(franco.actor, o.monday.addDays(7), o.monday.addDays(9))).size(), 0);
        const auto duty = kept(rota.onDuty(franco.actor, QDateTime::fromSecsSinceEpoch(at(o.monday, QTime(7, 0)))));
        QCOMPARE(duty.size(), 1);
        QCOMPARE(duty.first().person, u"Anna Greco"_s);
        // It shows by itself as a calendar that nobody writes.
        bool shown = false;
        for (const AgendaItem &item : kept(o.service->items(franco.actor, franco.keyring, {o.days(o.monday, 1)})))
            shown = shown || (item.calendar == kOnCallCalendar && item.title.contains(u"Anna Greco"_s) && item.allDay);
        QVERIFY(shown);
        // Changed under somebody's hands.
        OnCallShift longer = made;
        longer.to = at(o.monday.addDays(8));
        QCOMPARE(kept(rota.edit(franco.actor, longer)).version, made.version + 1);
        QCOMPARE(rota.edit(franco.actor, longer).error().kind, ErrorKind::Conflict);
        QCOMPARE(rota.remove(franco.actor, made).error().kind, ErrorKind::Conflict);
        done(rota.remove(franco.actor, kept(rota.shifts(franco.actor, o.monday, sunday)).first()));
        QCOMPARE(kept(rota.shifts(franco.actor, o.monday, sunday)).size(), 1);
        QCOMPARE(o.cell(u"SELECT detail FROM audit_log WHERE action = 'oncall.add' ORDER BY seq LIMIT 1"_s),
                 u"assessore 2026-05-04 2026-05-11"_s);
    }

    void whatDoesNotHoldIsRefused_data() { addEngines(); }
    void whatDoesNotHoldIsRefused()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        OnCallService rota(*o.db, o.clock);
        const AtDesk franco = o.desk(u"franco"_s);
        kept(rota.add(franco.actor, shift(u"Anna Greco"_s, o.monday, 7)));
        const auto field = [&](const OnCallShift &wrong) {
            const auto refused = rota.add(franco.actor, wrong);
            return refused || refused.error().fields.isEmpty() ? u"none"_s : refused.error().fields.first().field;
        };
        QCOMPARE(field(shift({}, o.monday, 1)), u"person"_s);
        QCOMPARE(field(shift(u"Nessuno Mai"_s, o.monday, 1)), u"person"_s);
        QCOMPARE(field(shift(u"Anna Greco"_s, o.monday.addDays(-400), 1)), u"person"_s); // not in office yet
        QCOMPARE(field(shift(u"Paolo Leone"_s, o.monday, 0)), u"to"_s);
        QCOMPARE(field(shift(u"Paolo Leone"_s, o.monday, 63)), u"to"_s);
        QCOMPARE(field(shift(u"Anna Greco"_s, o.monday.addDays(6), 2)), u"from"_s);
        QCOMPARE(field(shift(u"Anna Greco"_s, o.monday.addDays(7), 2)), u"none"_s);
        // Who sees the agenda sees the rota and does not write it; who sees nothing of it is told so.
        const AtDesk chiara = o.desk(u"chiara"_s);
        QCOMPARE(kept(rota.shifts(chiara.actor, o.monday, o.monday)).size(), 1);
        const AtDesk gina = o.desk(u"gina"_s);
        const AtDesk piero = o.desk(u"piero"_s);
        for (const AtDesk *desk : {&gina, &piero}) {
            QCOMPARE(rota.add(desk->actor, shift(u"Paolo Leone"_s, o.monday, 1)).error().kind, ErrorKind::Forbidden);
            const OnCallShift first = kept(rota.shifts(franco.actor, o.monday, o.monday)).first();
            QCOMPARE(rota.edit(desk->actor, first).error().kind, ErrorKind::Forbidden);
            QCOMPARE(rota.remove(desk->actor, first).error().kind, ErrorKind::Forbidden);
            QCOMPARE(rota.answer(desk->actor, OnCallSwapId{1}, true).error().kind, ErrorKind::Forbidden);
            QCOMPARE(rota.conflicts(desk->actor, {}, *o.service, o.monday, o.monday).error().kind,
                     ErrorKind::Forbidden);
        }
        QCOMPARE(rota.shifts(piero.actor, o.monday, o.monday).error().kind, ErrorKind::Forbidden);
        QCOMPARE(rota.holes(piero.actor, o.monday, o.monday).error().kind, ErrorKind::Forbidden);
        QCOMPARE(rota.fairness(piero.actor, o.monday, o.monday).error().kind, ErrorKind::Forbidden);
        QCOMPARE(rota.swaps(piero.actor, o.monday, o.monday).error().kind, ErrorKind::Forbidden);
        QCOMPARE(rota.onDuty(piero.actor, o.now).error().kind, ErrorKind::Forbidden);
        QCOMPARE(rota.shifts(franco.actor, o.monday, o.monday.addDays(-1)).error().kind, ErrorKind::Invalid);
    }

    void shiftsAreSwapped_data() { addEngines(); }
    void shiftsAreSwapped()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        OnCallService rota(*o.db, o.clock);
        const AtDesk franco = o.desk(u"franco"_s);
        const AtDesk gina = o.desk(u"gina"_s);
        const OnCallShift greco = kept(rota.add(franco.actor, shift(u"Anna Greco"_s, o.monday, 7)));
        const OnCallShift leone = kept(rota.add(franco.actor, shift(u"Paolo Leone"_s, o.monday.addDays(7), 7)));
        const auto people = [&] {
            QStringList names;
            for (const OnCallShift &one : kept(rota.shifts(franco.actor, o.monday, o.monday.addDays(13))))
                names << one.person;
            return names;
        };
        // The secretary of an assessore proposes for her own, and for nobody else.
        OnCallSwap wanted;
        wanted.shift = greco.id;
        wanted.inReturn = leone.id;
        const OnCallSwap proposed = kept(rota.propose(gina.actor, wanted));
        QCOMPARE(proposed.toPerson, u"Paolo Leone"_s);
        QCOMPARE(proposed.proposedBy, u"gina"_s);
        OnCallSwap others;
        others.shift = leone.id;
        others.toPerson = u"Anna Greco"_s;
        QCOMPARE(rota.propose(gina.actor, others).error().kind, ErrorKind::Forbidden);
        QCOMPARE(people(), (QStringList{u"Anna Greco"_s, u"Paolo Leone"_s}));
        done(rota.answer(franco.actor, proposed.id, true));
        QCOMPARE(people(), (QStringList{u"Paolo Leone"_s, u"Anna Greco"_s}));
        const OnCallSwap agreed = kept(rota.swaps(franco.actor, o.monday, o.monday)).first();
        QCOMPARE(agreed.state, SwapState::Agreed);
        QCOMPARE(agreed.answeredBy, u"franco"_s);
        QCOMPARE(agreed.answeredAt, o.now);
        QCOMPARE(rota.answer(franco.actor, proposed.id, false).error().kind, ErrorKind::Conflict);
        // Refused, nothing moves; and what is no longer somebody's cannot be taken from them.
        OnCallSwap gift;
        gift.shift = greco.id;
        gift.toPerson = u"Marco Conti"_s;
        const OnCallSwap first = kept(rota.propose(franco.actor, gift));
        const OnCallSwap second = kept(rota.propose(franco.actor, gift));
        done(rota.answer(franco.actor, first.id, true));
        QCOMPARE(people().first(), u"Marco Conti"_s);
        QCOMPARE(rota.answer(franco.actor, second.id, true).error().kind, ErrorKind::Conflict);
        done(rota.answer(franco.actor, second.id, false));
        QCOMPARE(people().first(), u"Marco Conti"_s);
        gift.toPerson = u"Marco Conti"_s;
        QCOMPARE(rota.propose(franco.actor, gift).error().kind, ErrorKind::Invalid);
        gift.toPerson = u"Chi Sa"_s;
        QCOMPARE(rota.propose(franco.actor, gift).error().kind, ErrorKind::Invalid);
        gift.shift = OnCallShiftId{999};
        QCOMPARE(rota.propose(franco.actor, gift).error().kind, ErrorKind::NotFound);
    }

    void holesAndFairness_data() { addEngines(); }
    void holesAndFairness()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        OnCallService rota(*o.db, o.clock);
        const AtDesk franco = o.desk(u"franco"_s);
        // 25 April is a feast and a Saturday, the 26th a Sunday, 1 May a Friday.
        const QDate friday(2026, 4, 24);
        kept(rota.add(franco.actor, shift(u"Anna Greco"_s, friday, 7)));
        OnCallShift nights = shift(u"Paolo Leone"_s, QDate(2026, 5, 1), 1);
        nights.from = at(QDate(2026, 5, 1), QTime(20, 0));
        nights.to = at(QDate(2026, 5, 2), QTime(8, 0));
        kept(rota.add(franco.actor, nights));
        const auto holes = kept(rota.holes(franco.actor, friday, QDate(2026, 5, 2)));
        QCOMPARE(holes.size(), 3); // 1 May until 20:00, 2 May from 8:00, and the staff all the time
        QCOMPARE(holes.at(0).from, at(QDate(2026, 5, 1)));
        QCOMPARE(holes.at(0).to, nights.from);
        QCOMPARE(holes.at(1).from, nights.to);
        QCOMPARE(holes.at(1).to, at(QDate(2026, 5, 3)));
        QCOMPARE(holes.at(2).kind, OnCallKind::Staff);
        const auto loads = kept(rota.fairness(franco.actor, friday, QDate(2026, 5, 2)));
        QCOMPARE(loads.size(), 2);
        QCOMPARE(loads.first().person, u"Anna Greco"_s);
        QCOMPARE(loads.first().days.value, 7);
        QCOMPARE(loads.first().holidays.value, 2);
        QVERIFY(!loads.first().days.reasons.isEmpty() && !loads.first().holidays.reasons.isEmpty());
        QCOMPARE(loads.last().days.value, 1);
        QCOMPARE(loads.last().holidays.value, 1);
        // The night on which the clock is put forward has 23 hours and is one day all the same.
        QCOMPARE(daysOf(shift(u"x"_s, QDate(2026, 3, 28), 2), o.clock.zone).size(), 2);
    }

    void onCallAndAway_data() { addEngines(); }
    void onCallAndAway()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        OnCallService rota(*o.db, o.clock);
        const AtDesk franco = o.desk(u"franco"_s);
        kept(rota.add(franco.actor, shift(u"Anna Greco"_s, o.monday, 7)));
        const auto found = [&] {
            return kept(rota.conflicts(franco.actor, franco.keyring, *o.service, o.monday, o.monday.addDays(6)));
        };
        QVERIFY(found().isEmpty());
        AgendaEntry away = o.hour(franco, u"ferie"_s, o.monday, QTime(0, 0), CalendarKind::Absences);
        away.words.absentee = u"Anna Greco"_s;
        away.series.start = wholeDay(o.monday.addDays(2));
        away.series.length = {2, 0};
        o.enter(franco, away);
        QCOMPARE(found().size(), 1);
        QVERIFY(found().first().text.contains(u"Anna Greco"_s));
    }
};

QTEST_GUILESS_MAIN(OnCallTest)
#include "OnCallTest.moc"
