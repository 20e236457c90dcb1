#include "core/agenda/Reminders.h"
#include "core/base/Text.h"
#include "tests/agenda/AgendaOffice.h"

#include <QRandomGenerator>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// Which reminders fall due, and that none of them says what is not everybody's to read.
class RemindersTest : public QObject
{
    Q_OBJECT

    static ReminderBoard due(AgendaOffice &o, const AtDesk &desk)
    {
        return kept(ReminderService(*o.db, o.clock, *o.service).due(desk.actor, desk.keyring, o.now));
    }
    static QStringList titles(const ReminderBoard &board)
    {
        QStringList all;
        for (const Reminder &one : board.due)
            all << one.title;
        return all;
    }
    void at(AgendaOffice &o, const QTime &time) { o.now = QDateTime(o.monday, time, o.clock.zone).toUTC(); }

private slots:
    void dueOnceThenNot_data() { addEngines(); }
    void dueOnceThenNot()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        AgendaEntry audience = o.hour(franco, u"Udienza"_s, o.monday, QTime(11, 0));
        audience.words.place = u"Sala Giunta"_s;
        o.enter(franco, audience);
        AgendaEntry early = o.hour(franco, u"Volo"_s, o.monday, QTime(15, 0));
        early.words.reminder = 120;
        o.enter(franco, early);
        AgendaEntry silent = o.hour(franco, u"Senza"_s, o.monday, QTime(11, 5));
        silent.words.reminder = kNoReminder;
        o.enter(franco, silent);
        AgendaEntry whole = o.hour(franco, u"Giornata"_s, o.monday, QTime(0, 0));
        whole.series.start = wholeDay(o.monday.addDays(1));
        whole.series.length = {1, 0};
        o.enter(franco, whole);
        at(o, QTime(10, 44));
        ReminderBoard board = due(o, franco);
        QVERIFY(board.due.isEmpty());
        QCOMPARE(board.nextUtc, QDateTime(o.monday, QTime(10, 45), o.clock.zone).toSecsSinceEpoch());
        at(o, QTime(10, 45));
        board = due(o, franco);
        QCOMPARE(titles(board), QStringList{u"Udienza"_s});
        QCOMPARE(board.due.first().place, u"Sala Giunta"_s);
        QCOMPARE(board.nextUtc, QDateTime(o.monday, QTime(13, 0), o.clock.zone).toSecsSinceEpoch());
        at(o, QTime(11, 0)); // it begins: too late to be reminded
        QVERIFY(due(o, franco).due.isEmpty());
        at(o, QTime(13, 30));
        QCOMPARE(titles(due(o, franco)), QStringList{u"Volo"_s});
        // Cancelled, it reminds nobody; moved, it is another time and reminds again.
        const AgendaItem flight = o.item(franco, o.monday, 1, 2);
        QCOMPARE(flight.title, u"Volo"_s);
        const QString key = due(o, franco).due.first().key();
        const AgendaEdit moved = kept(o.service->move(franco.actor, franco.keyring, o.ref(flight), EditScope::All,
                                                      o.at(o.monday, QTime(14, 30)), {0, 3600}));
        QVERIFY(due(o, franco).due.first().key() != key);
        kept(o.service->cancel(franco.actor, franco.keyring, o.ref(moved.entry), EditScope::All, u"nebbia"_s));
        QVERIFY(due(o, franco).due.isEmpty());
    }

    void theOfficeSaysHowEarly_data() { addEngines(); }
    void theOfficeSaysHowEarly()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        o.enter(franco, o.hour(franco, u"Udienza"_s, o.monday, QTime(11, 0)));
        at(o, QTime(10, 10));
        QVERIFY(due(o, franco).due.isEmpty());
        const auto rule = [&](const QString &value) {
            o.run(u"UPDATE rule SET value = ? WHERE key = 'agenda.promemoria_minuti'"_s, {value});
        };
        rule(u"60"_s);
        QCOMPARE(titles(due(o, franco)), QStringList{u"Udienza"_s});
        rule(u"-"_s);
        ReminderBoard board = due(o, franco);
        QVERIFY(board.due.isEmpty());
        QCOMPARE(board.nextUtc, 0);
        QVERIFY(board.lookedTo > o.now.toSecsSinceEpoch());
        rule(u"presto"_s);
        const auto wrong = ReminderService(*o.db, o.clock, *o.service).due(franco.actor, franco.keyring, o.now);
        QCOMPARE(wrong.error().kind, ErrorKind::Invalid);
        QVERIFY(wrong.error().message.contains(u"agenda.promemoria_minuti"_s));
    }

    void onlyForWhoReads_data() { addEngines(); }
    void onlyForWhoReads()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk anna = o.signIn(u"anna"_s);
        o.enter(anna, o.hour(anna, u"Cardiologo"_s, o.monday, QTime(11, 0), CalendarKind::Personal));
        AgendaEntry closed = o.hour(anna, u"Trattativa segreta"_s, o.monday, QTime(11, 0));
        closed.words.place = u"Hotel Europa"_s;
        closed.words.visibility = EntryVisibility::Confidential;
        o.enter(anna, closed);
        at(o, QTime(10, 50));
        const QString plain = say("Reserved entry");
        // She reads both, and others can see her screen.
        const ReminderBoard board = due(o, anna);
        QCOMPARE(titles(board), (QStringList{plain, plain}));
        for (const Reminder &one : board.due)
            QVERIFY(one.reserved && one.place.isEmpty());
        // Without the key what is personal is nobody's appointment; without any agenda it is refused.
        QCOMPARE(titles(due(o, o.desk(u"franco"_s))), QStringList{plain});
        QVERIFY(titles(due(o, o.desk(u"gina"_s))).isEmpty());
        const AtDesk piero = o.desk(u"piero"_s);
        QCOMPARE(ReminderService(*o.db, o.clock, *o.service).due(piero.actor, piero.keyring, o.now).error().kind,
                 ErrorKind::Forbidden);
    }

    /// Whatever the entries are: a word of one that is private, personal or masked is in no reminder.
    void noReminderShowsAPrivateWord()
    {
        QRandomGenerator random(20261123);
        constexpr AgendaCalendarId kSealed{9};
        int shown = 0;
        for (int run = 0; run < 2000; ++run) {
            QList<TimedItem> items;
            for (int i = 0; i < 8; ++i) {
                AgendaItem item;
                item.entry = AgendaEntryId{i + 1};
                item.calendar = AgendaCalendarId{random.bounded(2) == 0 ? 9 : 1};
                item.masked = random.bounded(3) == 0;
                item.marks = random.bounded(3) == 0 ? qint64(ReservedMark) : 0;
                item.startUtc = random.bounded(7200);
                item.endUtc = item.startUtc + 3600;
                const bool open = item.calendar != kSealed && !item.masked && item.marks == 0;
                item.title = open ? u"aperto"_s : u"SEGRETO"_s;
                item.place = item.title;
                item.person = item.title;
                items << TimedItem{item,
                                   random.bounded(5) == 0 ? std::nullopt : std::optional(int(random.bounded(90)))};
            }
            const qint64 now = random.bounded(7200);
            const ReminderBoard board = remindersAt(items, kSealed, now);
            for (const Reminder &one : board.due) {
                ++shown;
                QVERIFY(!(one.title + one.place + one.original + one.key()).contains(u"SEGRETO"_s));
                QVERIFY(one.dueUtc <= now && one.startUtc > now);
            }
            QVERIFY(board.nextUtc == 0 || board.nextUtc > now);
        }
        QVERIFY(shown > 1000);
    }

    void alarmsOfAFile_data() { addEngines(); }
    void alarmsOfAFile()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        const QByteArray file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x\r\nBEGIN:VEVENT\r\nUID:a@x\r\n"
                                "DTSTAMP:20260101T000000Z\r\nDTSTART:20260504T130000Z\r\nDTEND:20260504T140000Z\r\n"
                                "SUMMARY:Dal file\r\nBEGIN:VALARM\r\nACTION:EMAIL\r\nTRIGGER:-P1D\r\n"
                                "SUMMARY:x\r\nDESCRIPTION:x\r\nATTENDEE:mailto:a@x.it\r\nEND:VALARM\r\n"
                                "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT40M\r\nDESCRIPTION:x\r\nEND:VALARM\r\n"
                                "END:VEVENT\r\nEND:VCALENDAR\r\n";
        const AgendaCalendarId official = o.calendar(franco, CalendarKind::Official);
        kept(o.service->importText(franco.actor, franco.keyring, file, u"f.ics"_s, {.calendar = official}));
        const AgendaItem item = o.item(franco, o.monday, 1, 0);
        AgendaEntry entry = kept(o.service->entry(franco.actor, franco.keyring, item.entry));
        QCOMPARE(entry.words.reminder, std::optional(40));
        at(o, QTime(14, 25));
        QCOMPARE(titles(due(o, franco)), QStringList{u"Dal file"_s});
        const auto exported = [&] {
            return kept(o.service->exportCalendar(franco.actor, franco.keyring, official, {}, {}));
        };
        QVERIFY(exported().contains("TRIGGER:-PT40M") && exported().contains("TRIGGER:-P1D"));
        // Ours is changed, the other one stays as it came.
        entry.words.reminder = 10;
        entry = kept(o.service->edit(franco.actor, franco.keyring, o.ref(entry), EditScope::All, entry)).entry;
        QVERIFY2(exported().contains("TRIGGER:-PT10M"), exported());
        QVERIFY(exported().contains("TRIGGER:-P1D") && !exported().contains("PT40M"));
        entry.words.reminder = kNoReminder;
        entry = kept(o.service->edit(franco.actor, franco.keyring, o.ref(entry), EditScope::All, entry)).entry;
        QVERIFY(!exported().contains("PT10M") && exported().contains("TRIGGER:-P1D"));
        entry.words.reminder = kLongestReminder + 1;
        QCOMPARE(o.service->edit(franco.actor, franco.keyring, o.ref(entry), EditScope::All, entry).error().kind,
                 ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(RemindersTest)
#include "RemindersTest.moc"
