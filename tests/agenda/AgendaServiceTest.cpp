#include "core/calendar/RecurrenceText.h"
#include "tests/agenda/AgendaOffice.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// Entries: written, moved, cut, cancelled, each with who may not, and with somebody else in between.
class AgendaServiceTest : public QObject
{
    Q_OBJECT

    static QString auditText(AgendaOffice &o)
    {
        QStringList lines;
        done(o.db->read(
            u"SELECT actor, action, entity, entity_id, detail FROM audit_log ORDER BY seq"_s, {}, [&](const Row &row) {
                lines << (QStringList() << row.text(0) << row.text(1) << row.text(2) << row.text(3) << row.text(4))
                             .join(u' ');
            }));
        return lines.join(u'\n');
    }
    static AgendaEntry weeklyEntry(AgendaOffice &o, const AtDesk &desk, int count)
    {
        AgendaEntry entry = o.hour(desk, u"Giunta"_s, o.monday, QTime(15, 0));
        entry.series.rules = {AgendaOffice::weekly(count)};
        return o.enter(desk, entry).entry;
    }

private slots:
    void writtenAndSeen_data() { addEngines(); }
    void writtenAndSeen()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        AgendaEntry entry = o.hour(franco, u" Udienza Pro Loco "_s, o.monday, QTime(10, 0));
        entry.minutesBefore = 30;
        entry.minutesAfter = 15;
        entry.words.place = u"Sala Giunta"_s;
        entry.words.category = u"udienza"_s;
        entry.words.preparation.sash = true;
        const AgendaEntry made = o.enter(franco, entry).entry;
        QCOMPARE(made.status, EntryStatus::Confirmed);
        const AgendaItem item = o.item(franco, o.monday, 1, 0);
        QCOMPARE(item.title, u"Udienza Pro Loco"_s);
        QCOMPARE(item.place, u"Sala Giunta"_s);
        QCOMPARE(item.marks, qint64(SashMark));
        QCOMPARE(item.startUtc - item.busyFrom, 1800);
        QCOMPARE(item.busyTo - item.endUtc, 900);
        // The way there touches the window too; the hours before and after do not.
        const auto between = [&](const QTime &from, const QTime &to) {
            const auto utc = [&](const QTime &t) {
                return o.service->zones().toUtc(o.at(o.monday, t), o.service->officeZone());
            };
            QList<AgendaItem> found = kept(o.service->items(franco.actor, franco.keyring, {{utc(from), utc(to)}}));
            found.removeIf([](const AgendaItem &one) { return one.calendar.value < 0; });
            return found.size();
        };
        QCOMPARE(between(QTime(9, 0), QTime(9, 45)), 1);
        QCOMPARE(between(QTime(9, 0), QTime(9, 30)), 0);
        QCOMPARE(between(QTime(11, 15), QTime(12, 0)), 0);
        QCOMPARE(between(QTime(11, 10), QTime(12, 0)), 1);
        const AgendaEntry read = kept(o.service->entry(franco.actor, franco.keyring, made.id));
        QCOMPARE(read.words, made.words);
        QVERIFY(auditText(o).contains(u"franco agenda.create agenda %1 2026-05-04"_s.arg(made.id.value)));
        QVERIFY(!auditText(o).contains(u"Pro Loco"_s)); // the log names no words
        QCOMPARE(o.service->items(franco.actor, franco.keyring, {{5, 5}}).error().kind, ErrorKind::Invalid);
    }

    void whatDoesNotHoldIsRefused_data() { addEngines(); }
    void whatDoesNotHoldIsRefused()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        AgendaEntry entry = o.hour(franco, u" "_s, o.monday, QTime(10, 0));
        auto refused = o.service->create(franco.actor, franco.keyring, entry);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QCOMPARE(refused.error().fields.first().field, u"title"_s);
        entry.words.title = u"x"_s;
        entry.words.cases = QStringList{u"PAT-2026/9999"_s};
        refused = o.service->create(franco.actor, franco.keyring, entry);
        QCOMPARE(refused.error().fields.first().field, u"cases"_s);
        entry.words.cases.clear();
        entry.calendar = AgendaCalendarId{99};
        QCOMPARE(o.service->create(franco.actor, franco.keyring, entry).error().kind, ErrorKind::NotFound);
        entry.calendar = kHolidayCalendar;
        QCOMPARE(o.service->create(franco.actor, franco.keyring, entry).error().kind, ErrorKind::Forbidden);
        const AgendaEntry made = o.enter(franco, o.hour(franco, u"y"_s, o.monday, QTime(9, 0))).entry;
        for (const QString &why : {QString(), u"  "_s}) {
            QCOMPARE(o.service->cancel(franco.actor, franco.keyring, o.ref(made), EditScope::This, why).error().kind,
                     ErrorKind::Invalid);
            QCOMPARE(o.service->remove(franco.actor, franco.keyring, o.ref(made), EditScope::This, why).error().kind,
                     ErrorKind::Invalid);
        }
    }

    void nobodyWritesOverANewerEntry_data() { addEngines(); }
    void nobodyWritesOverANewerEntry()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        const AtDesk anna = o.desk(u"anna"_s);
        const AgendaEntry made = o.enter(franco, o.hour(franco, u"Prefetto"_s, o.monday, QTime(9, 0))).entry;
        kept(o.service->move(anna.actor, anna.keyring, o.ref(made), EditScope::All, o.at(o.monday, QTime(11, 0)),
                             made.series.length));
        auto &s = *o.service;
        QCOMPARE(s.edit(franco.actor, franco.keyring, o.ref(made), EditScope::All, made).error().kind,
                 ErrorKind::Conflict);
        QCOMPARE(
            s.move(franco.actor, franco.keyring, o.ref(made), EditScope::All, made.series.start, {0, 60}).error().kind,
            ErrorKind::Conflict);
        QCOMPARE(s.remove(franco.actor, franco.keyring, o.ref(made), EditScope::All, u"x"_s).error().kind,
                 ErrorKind::Conflict);
        QCOMPARE(o.seen(franco, o.monday, 1), QStringList{u"05-04 11:00 Prefetto"_s});
    }

    void aMoveMeetsWhatOthersWrote_data() { addEngines(); }
    void aMoveMeetsWhatOthersWrote()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        const AtDesk anna = o.desk(u"anna"_s);
        auto &s = *o.service;
        const auto entered = [&](const QString &title, int hour, const QString &rule = {}) {
            AgendaEntry draft = o.hour(franco, title, o.monday, QTime(hour, 0));
            if (!rule.isEmpty())
                draft.series.rules.push_back(*readRule(rule.toLatin1()));
            o.enter(franco, draft);
            for (const AgendaItem &item : o.items(franco, o.monday, 1)) {
                if (item.title == title)
                    return item;
            }
            return AgendaItem();
        };
        const auto edited = [&](const AgendaItem &item, const auto &change) {
            AgendaEntry now = kept(s.entry(anna.actor, anna.keyring, item.entry));
            const OccurrenceRef ref{now.id, {}, now.version};
            change(now);
            kept(s.edit(anna.actor, anna.keyring, ref, EditScope::All, now));
        };
        const auto movedTo = [&](const AgendaItem &seen, int hour, EditScope scope = EditScope::This) {
            return s.moveMerged(franco.actor, franco.keyring, seen, scope, o.at(o.monday, QTime(hour, 0)), {0, 3600});
        };
        // Another field: both stay.
        const AgendaItem prefect = entered(u"Prefetto"_s, 9);
        edited(prefect, [](AgendaEntry &one) { one.words.place = u"Sala Giunta"_s; });
        const AgendaEntry both = kept(movedTo(prefect, 10)).entry;
        QCOMPARE(both.words.place, u"Sala Giunta"_s);
        QCOMPARE(both.series.start.wall.second, 10 * 3600);
        // The time itself: theirs stands, and the person is told.
        const AgendaItem bishop = entered(u"Vescovo"_s, 11);
        edited(bishop, [&o](AgendaEntry &one) { one.series.start = o.at(o.monday, QTime(12, 0)); });
        QCOMPARE(movedTo(bishop, 15).error().kind, ErrorKind::Conflict);
        // Cancelled meanwhile: it is not moved.
        const AgendaItem school = entered(u"Scuola"_s, 16);
        kept(s.cancel(anna.actor, anna.keyring, {school.entry, {}, school.version}, EditScope::All, u"rinviata"_s));
        QCOMPARE(movedTo(school, 17).error().kind, ErrorKind::Conflict);
        // One occurrence of a series of which a word was changed.
        const AgendaItem weekly = entered(u"Giunta"_s, 18, u"FREQ=WEEKLY;COUNT=3"_s);
        edited(weekly, [](AgendaEntry &one) { one.words.place = u"Sala grande"_s; });
        kept(movedTo(weekly, 19));
        const QStringList seen = o.seen(franco, o.monday, 8);
        QVERIFY2(seen.contains(u"05-04 19:00 Giunta"_s), qPrintable(seen.join(u'\n')));
        QVERIFY2(seen.contains(u"05-11 18:00 Giunta"_s), qPrintable(seen.join(u'\n')));
    }

    void aSeriesIsChangedOnceFromHereOnOrWhole_data() { addEngines(); }
    void aSeriesIsChangedOnceFromHereOnOrWhole()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        auto &s = *o.service;
        const AgendaEntry series = weeklyEntry(o, franco, 5);
        QCOMPARE(o.seen(franco, o.monday, 60).size(), 5);
        // This one, to the day after; then again, to the morning of it.
        const AgendaItem second = o.item(franco, o.monday, 60, 1);
        QVERIFY(second.repeats);
        kept(s.move(franco.actor, franco.keyring, o.ref(second), EditScope::This,
                    o.at(o.monday.addDays(8), QTime(15, 0)), series.series.length));
        QCOMPARE(o.seen(franco, o.monday, 14), (QStringList{u"05-04 15:00 Giunta"_s, u"05-12 15:00 Giunta"_s}));
        const AgendaItem moved = o.item(franco, o.monday, 60, 1);
        QVERIFY(moved.entry != series.id && moved.repeats);
        QCOMPARE(moved.original, second.original);
        kept(s.move(franco.actor, franco.keyring, o.ref(moved), EditScope::This, o.at(o.monday.addDays(8), QTime(9, 0)),
                    {0, 7200}));
        QCOMPARE(o.seen(franco, o.monday, 60).at(1), u"05-12 09:00 Giunta"_s);
        // From the fourth on at another hour; the third is left, what was changed before too.
        const AgendaItem fourth = o.item(franco, o.monday, 60, 3);
        AgendaEntry after = kept(s.entryFor(franco.actor, franco.keyring, o.ref(fourth), EditScope::Following));
        after.series.start = o.at(o.monday.addDays(21), QTime(16, 0));
        after.words.title = u"Giunta nuova"_s;
        const AgendaEdit cut = kept(s.edit(franco.actor, franco.keyring, o.ref(fourth), EditScope::Following, after));
        const QStringList wanted{u"05-04 15:00 Giunta"_s, u"05-12 09:00 Giunta"_s, u"05-18 15:00 Giunta"_s,
                                 u"05-25 16:00 Giunta nuova"_s, u"06-01 16:00 Giunta nuova"_s};
        QCOMPARE(o.seen(franco, o.monday, 60), wanted);
        QVERIFY(cut.entry.uid != series.uid);
        // The whole of the first part an hour earlier: what was moved by hand stays where it was put.
        const AgendaItem first = o.item(franco, o.monday, 60, 0);
        kept(s.move(franco.actor, franco.keyring, o.ref(first), EditScope::All, o.at(o.monday, QTime(14, 0)),
                    series.series.length));
        QCOMPARE(o.seen(franco, o.monday, 21),
                 (QStringList{u"05-04 14:00 Giunta"_s, u"05-12 09:00 Giunta"_s, u"05-18 14:00 Giunta"_s}));
        // One is removed: it is nowhere; one is cancelled: it is struck through.
        const AgendaItem third = o.item(franco, o.monday, 60, 2);
        kept(s.remove(franco.actor, franco.keyring, o.ref(third), EditScope::This, u"festa"_s));
        const AgendaItem last = o.item(franco, o.monday, 60, 3);
        QCOMPARE(o.line(last), u"06-01 16:00 Giunta nuova"_s);
        kept(s.cancel(franco.actor, franco.keyring, o.ref(last), EditScope::This, u"manca il numero"_s));
        QCOMPARE(o.seen(franco, o.monday, 60),
                 (QStringList{u"05-04 14:00 Giunta"_s, u"05-12 09:00 Giunta"_s, u"05-25 16:00 Giunta nuova"_s,
                              u"06-01 16:00 Giunta nuova cancelled"_s}));
        // No occurrence of that name.
        OccurrenceRef none = o.ref(o.item(franco, o.monday, 60, 0));
        none.original = u"2026-05-05T15:00:00[Europe/Rome]"_s;
        QCOMPARE(s.move(franco.actor, franco.keyring, none, EditScope::This, series.series.start, {}).error().kind,
                 ErrorKind::NotFound);
    }

    void afterTheHorizonASeriesGoesOn_data() { addEngines(); }
    void afterTheHorizonASeriesGoesOn()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        weeklyEntry(o, franco, 0);
        const qint64 rows = o.number(u"SELECT COUNT(*) FROM agenda_occurrence"_s);
        QVERIFY(rows > 150 && rows < 170);
        QCOMPARE(o.seen(franco, QDate(2029, 5, 1), 31).size(), 4); // the index ends within
        QCOMPARE(o.seen(franco, QDate(2046, 5, 1), 31).size(), 4); // far beyond it
        QCOMPARE(o.seen(franco, QDate(2046, 5, 1), 31).first(), u"05-07 15:00 Giunta"_s);
        QVERIFY(o.item(franco, QDate(2046, 5, 1), 31, 0).repeats);
    }

    void wholeDaysAndNights_data() { addEngines(); }
    void wholeDaysAndNights()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        AgendaEntry mission = o.hour(franco, u"Missione"_s, o.monday, QTime(0, 0));
        mission.series.start = wholeDay(o.monday);
        mission.series.length = {3, 0};
        o.enter(franco, mission);
        AgendaEntry long_ = o.hour(franco, u"Mostra"_s, o.monday.addDays(-60), QTime(0, 0));
        long_.series.start = wholeDay(o.monday.addDays(-60));
        long_.series.length = {120, 0};
        o.enter(franco, long_);
        AgendaEntry night = o.hour(franco, u"Notte bianca"_s, o.monday, QTime(22, 0));
        night.series.length = {0, 5 * 3600};
        o.enter(franco, night);
        AgendaEntry moment = o.hour(franco, u"Alza bandiera"_s, o.monday.addDays(1), QTime(0, 0));
        moment.series.length = {};
        o.enter(franco, moment);
        QCOMPARE(o.seen(franco, o.monday.addDays(1), 1),
                 (QStringList{u"03-05 Mostra"_s, u"05-04 Missione"_s, u"05-04 22:00 Notte bianca"_s,
                              u"05-05 00:00 Alza bandiera"_s}));
        QCOMPARE(o.seen(franco, o.monday.addDays(3), 1), QStringList{u"03-05 Mostra"_s});
        QCOMPARE(o.seen(franco, o.monday.addDays(60), 1), QStringList());
    }

    void takenBackAndDoneAgain_data() { addEngines(); }
    void takenBackAndDoneAgain()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        const AtDesk anna = o.desk(u"anna"_s);
        auto &s = *o.service;
        const auto undo = [&](const QString &gesture) { return kept(s.undo(franco.actor, franco.keyring, gesture)); };
        const AgendaEntry series = weeklyEntry(o, franco, 4);
        const QStringList before = o.seen(franco, o.monday, 60);
        // A series cut in two is one gesture.
        const AgendaItem third = o.item(franco, o.monday, 60, 2);
        const AgendaEdit cut = kept(s.move(franco.actor, franco.keyring, o.ref(third), EditScope::Following,
                                           o.at(o.monday.addDays(15), QTime(9, 0)), {0, 3600}));
        const QStringList after = o.seen(franco, o.monday, 60);
        QCOMPARE(after.at(2), u"05-19 09:00 Giunta"_s);
        const AgendaEdit back = undo(cut.gesture);
        QCOMPARE(o.seen(franco, o.monday, 60), before);
        const AgendaEdit again = undo(back.gesture);
        QCOMPARE(o.seen(franco, o.monday, 60), after);
        undo(again.gesture);
        QCOMPARE(o.seen(franco, o.monday, 60), before);
        // One moved, taken back, moved again.
        const AgendaItem second = o.item(franco, o.monday, 60, 1);
        const AgendaEdit moved = kept(s.move(franco.actor, franco.keyring, o.ref(second), EditScope::This,
                                             o.at(o.monday.addDays(8), QTime(9, 0)), {0, 3600}));
        undo(moved.gesture);
        QCOMPARE(o.seen(franco, o.monday, 60), before);
        kept(s.move(franco.actor, franco.keyring, o.ref(o.item(franco, o.monday, 60, 1)), EditScope::This,
                    o.at(o.monday.addDays(9), QTime(9, 0)), {0, 3600}));
        QCOMPARE(o.seen(franco, o.monday, 60).at(1), u"05-13 09:00 Giunta"_s);
        // Entered, removed, back.
        const AgendaEdit made = o.enter(franco, o.hour(franco, u"Tg"_s, o.monday, QTime(8, 0)));
        const AgendaEdit gone =
            kept(s.remove(franco.actor, franco.keyring, o.ref(made.entry), EditScope::All, u"doppione"_s));
        QCOMPARE(s.entry(franco.actor, franco.keyring, made.entry.id).error().kind, ErrorKind::NotFound);
        undo(gone.gesture);
        QCOMPARE(kept(s.entry(franco.actor, franco.keyring, made.entry.id)).words.title, u"Tg"_s);
        // Somebody else's is not taken back, nor what somebody else changed since: then with what they changed.
        QCOMPARE(s.undo(anna.actor, anna.keyring, cut.gesture).error().kind, ErrorKind::Forbidden);
        QCOMPARE(s.undo(franco.actor, franco.keyring, u"nothing"_s).error().kind, ErrorKind::NotFound);
        const AgendaEntry now = kept(s.entry(franco.actor, franco.keyring, made.entry.id));
        const AgendaEdit mine = kept(
            s.move(franco.actor, franco.keyring, o.ref(now), EditScope::All, o.at(o.monday, QTime(8, 30)), {0, 1800}));
        AgendaEntry theirs = mine.entry;
        theirs.words.place = u"Studio"_s;
        kept(s.edit(anna.actor, anna.keyring, o.ref(mine.entry), EditScope::All, theirs));
        const auto refused = s.undo(franco.actor, franco.keyring, mine.gesture);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(refused.error().fields.size(), 1);
        QCOMPARE(refused.error().fields.first().field, u"place"_s);
        QVERIFY(refused.error().fields.first().message.contains(u"Studio"_s));
    }

    void historyAndNews_data() { addEngines(); }
    void historyAndNews()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        const AtDesk anna = o.desk(u"anna"_s);
        auto &s = *o.service;
        const AgendaEntry made = o.enter(franco, o.hour(franco, u"Prefetto"_s, o.monday, QTime(9, 0))).entry;
        QCOMPARE(kept(s.news(franco.actor, franco.keyring)).size(), 0); // one's own are no news
        QCOMPARE(kept(s.news(anna.actor, anna.keyring)).size(), 1);
        done(s.looked(anna.actor, kept(s.news(anna.actor, anna.keyring)).last().id));
        QCOMPARE(kept(s.news(anna.actor, anna.keyring)).size(), 0);
        AgendaEntry edited = made;
        edited.words.place = u"Prefettura"_s;
        const AgendaEntry second =
            kept(s.edit(franco.actor, franco.keyring, o.ref(made), EditScope::All, edited)).entry;
        kept(s.cancel(anna.actor, anna.keyring, o.ref(second), EditScope::All, u"rinviato"_s));
        const auto news = kept(s.news(anna.actor, anna.keyring));
        QCOMPARE(news.size(), 1);
        QCOMPARE(news.first().title, u"Prefetto"_s);
        QCOMPARE(news.first().name, u"Franco"_s);
        const auto history = kept(s.history(franco.actor, franco.keyring, made.id));
        QCOMPARE(history.size(), 3);
        QCOMPARE(history[0].action, u"create"_s);
        QCOMPARE(history[1].fields.size(), 1);
        QCOMPARE(history[1].fields.first().after, u"Prefettura"_s);
        QCOMPARE(history[2].reason, u"rinviato"_s);
        QCOMPARE(history[2].login, u"anna"_s);
        // What is cancelled can be left out, and counts as free for others.
        AgendaQuery query{o.days(o.monday, 1)};
        query.cancelled = false;
        query.calendars = {made.calendar};
        QCOMPARE(kept(s.items(franco.actor, franco.keyring, query)).size(), 0);
    }

    void foundAndLinked_data() { addEngines(); }
    void foundAndLinked()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        const QString label = o.request(u"Sagra"_s);
        AgendaEntry entry = o.hour(franco, u"Incontro organizzatori"_s, o.monday, QTime(9, 0));
        entry.words.cases = QStringList{label};
        entry.words.notes = u"Portare la planimetria"_s;
        o.enter(franco, entry);
        auto &s = *o.service;
        const auto found = [&](const QString &text) {
            return kept(s.search(franco.actor, franco.keyring, text)).size();
        };
        QCOMPARE(found(u"PLANIMETRIA organizz"_s), 1);
        QCOMPARE(found(u"planimetria assente"_s), 0);
        QCOMPARE(found(u"  "_s), 0);
        QCOMPARE(kept(s.ofCase(franco.actor, franco.keyring, label)).first().title, u"Incontro organizzatori"_s);
        // The term of the case is a day of the agenda.
        const QDate due = QDate::fromString(o.cell(u"SELECT due FROM case_file"_s), Qt::ISODate);
        AgendaQuery query{o.days(due, 1), {kDeadlineCalendar}};
        const auto terms = kept(s.items(franco.actor, franco.keyring, query));
        QCOMPARE(terms.size(), 1);
        QVERIFY(terms.first().title.contains(label) && terms.first().allDay);
        query = {o.days(QDate(2026, 6, 2), 1), {kHolidayCalendar}};
        QCOMPARE(kept(s.items(franco.actor, franco.keyring, query)).size(), 2); // a holiday, and a day of the flag
    }

    void copied_data() { addEngines(); }
    void copied()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        weeklyEntry(o, franco, 3);
        const AgendaItem second = o.item(franco, o.monday, 60, 1);
        kept(o.service->copy(franco.actor, franco.keyring, o.ref(second), o.at(o.monday.addDays(1), QTime(9, 0))));
        QCOMPARE(o.seen(franco, o.monday, 60),
                 (QStringList{u"05-04 15:00 Giunta"_s, u"05-05 09:00 Giunta"_s, u"05-11 15:00 Giunta"_s,
                              u"05-18 15:00 Giunta"_s}));
        QVERIFY(!o.item(franco, o.monday, 60, 1).repeats);
    }
};

QTEST_GUILESS_MAIN(AgendaServiceTest)
#include "AgendaServiceTest.moc"
