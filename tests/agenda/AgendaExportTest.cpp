#include "core/calendar/IcsCalendar.h"
#include "tests/agenda/AgendaOffice.h"

#include <QDir>
#include <QFile>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// What goes out of the agenda: whole for who reads it, and nothing private for others.
class AgendaExportTest : public QObject
{
    Q_OBJECT

    /// The properties and parts of every event as they are written, unfolded, by UID and RECURRENCE-ID.
    static QMap<QString, QStringList> properties(const QByteArray &text)
    {
        const IcsFile file = kept(IcsFile::read(text));
        QMap<QString, QStringList> all;
        for (qsizetype i = 0; i < file.componentCount(); ++i) {
            const IcsComponent event = file.component(i);
            if (event.kind() != IcsKind::Event || !event.isComplete())
                continue;
            QStringList lines;
            event.forEach(
                [&](const IcsProperty &property) {
                    QByteArray raw;
                    property.appendRaw(raw);
                    lines << QString::fromUtf8(raw.replace("\r", "").replace("\n ", "").replace("\n\t", "").trimmed());
                },
                [&](const IcsComponent &part) {
                    QByteArray raw;
                    part.appendRaw(raw);
                    lines << QString::fromUtf8(raw.replace("\r", "").trimmed());
                });
            lines.sort();
            all.insert(event.textOf(IcsName::Uid) + u' ' + event.textOf(IcsName::RecurrenceId), lines);
        }
        return all;
    }
    static ImportReport import(AgendaOffice &o, const AtDesk &desk, const QByteArray &text,
                               CalendarKind kind = CalendarKind::Official)
    {
        return kept(o.service->importText(desk.actor, desk.keyring, text, u"prova.ics"_s,
                                          {.calendar = o.calendar(desk, kind)}));
    }
    static QByteArray exported(AgendaOffice &o, const AtDesk &desk, CalendarKind kind = CalendarKind::Official)
    {
        return kept(o.service->exportCalendar(desk.actor, desk.keyring, o.calendar(desk, kind), {}, {}));
    }
    static QByteArray traps()
    {
        QByteArray text(R"(BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//trap//IT
BEGIN:VTIMEZONE
TZID:Nostra
X-NOSTRA:1
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0300
TZOFFSETTO:+0300
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:tutto@x
DTSTAMP:20260101T000000Z
CREATED:20250101T000000Z
LAST-MODIFIED:20250601T000000Z
SEQUENCE:2
DTSTART;TZID=Europe/Rome:20260504T100000
DURATION:PT90M
SUMMARY;LANGUAGE=it:Udienza\, con accento àè; e punto
DESCRIPTION;ALTREP="cid:x":riga uno\nriga due
X-ALT-DESC;FMTTYPE=text/html:<b>riga</b>
LOCATION;X-ROOM=7:Sala Giunta
GEO:40.47;17.24
CATEGORIES:Udienza,Altro
CLASS:CONFIDENTIAL
TRANSP:TRANSPARENT
PRIORITY:3
ORGANIZER;CN="Rossi, Mario";SENT-BY="mailto:s@x":mailto:m@x
ATTENDEE;CN=Bianchi;PARTSTAT=TENTATIVE;X-NUM=2;RSVP=TRUE:mailto:b@x
ATTENDEE;CN=Sala;CUTYPE=ROOM:mailto:sala@x
CONFERENCE;FEATURE=AUDIO,VIDEO:https://x/y
ATTACH;FMTTYPE=application/pdf;ENCODING=BASE64;VALUE=BINARY:AAAA
RELATED-TO;RELTYPE=PARENT:altro@x
REQUEST-STATUS:2.0;Success
X-APPLE-TRAVEL-DURATION;VALUE=DURATION:PT30M
X-PARAM;A=^n^^^':valore
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT30M
DESCRIPTION:Promemoria
X-WR-ALARMUID:12
END:VALARM
BEGIN:VALARM
ACTION:X-STRANO
TRIGGER;VALUE=DATE-TIME:20260504T060000Z
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:serie@x
DTSTAMP:20260101T000000Z
DTSTART;TZID=Nostra:20260504T100000
DTEND;TZID=Nostra:20260504T110000
RRULE:FREQ=WEEKLY;COUNT=10;X-STRANO=1
RDATE;VALUE=PERIOD:20260601T100000Z/PT2H
SUMMARY:Fuso nostro
END:VEVENT
BEGIN:VEVENT
UID:mossa@x
DTSTAMP:20260101T000000Z
DTSTART;TZID="W. Europe Standard Time":20260504T120000
DTEND;TZID="W. Europe Standard Time":20260504T130000
RRULE:FREQ=WEEKLY;COUNT=10
EXDATE;TZID="W. Europe Standard Time":20260511T120000
SUMMARY:Giunta
END:VEVENT
BEGIN:VEVENT
UID:mossa@x
DTSTAMP:20260101T000000Z
RECURRENCE-ID:20260518T100000Z
DTSTART:20260519T100000Z
SUMMARY:Giunta mossa
X-MOTIVO:sciopero
END:VEVENT
BEGIN:VEVENT
UID:sola@x
DTSTAMP:20260101T000000Z
RECURRENCE-ID;VALUE=DATE:20260518
DTSTART;VALUE=DATE:20260519
STATUS:TENTATIVE
SUMMARY:Sola
END:VEVENT
BEGIN:VEVENT
UID:senza@x
DTSTAMP:20260101T000000Z
DTSTART:20260520T100000
DESCRIPTION:solo testo
END:VEVENT
END:VCALENDAR
)");
        return text.replace("\n", "\r\n");
    }

private slots:
    /// Every file of the corpus and our own traps, in, out and in again.
    void nothingIsLostOnTheWay_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QByteArray>("text");
        const QDir folder(QStringLiteral(GONFALONE_SOURCE_DIR "/../shared/corpus/recurrence"));
        for (const QString &engine : {u"sqlite"_s, u"postgresql"_s})
            QTest::newRow(qPrintable(engine + u" traps"_s)) << engine << traps();
        for (const QString &name : folder.entryList({u"*.ics"_s}, QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(name)) << u"sqlite"_s << file.readAll();
        }
    }
    void nothingIsLostOnTheWay()
    {
        QFETCH(QString, engine);
        QFETCH(QByteArray, text);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        const ImportReport first = import(o, franco, text);
        const QByteArray out = exported(o, franco);
        const QMap<QString, QStringList> before = properties(text);
        const QMap<QString, QStringList> after = properties(out);
        // A file without UIDs, or with what the agenda refuses, is told in the report; all else is there to the letter.
        if (first.count(ImportFate::Refused) == 0 && !text.contains("THISANDFUTURE")) {
            QCOMPARE(after.keys(), before.keys());
            for (auto one = before.cbegin(); one != before.cend(); ++one)
                QCOMPARE(after.value(one.key()), one.value());
        } else {
            for (auto one = after.cbegin(); one != after.cend() && !text.contains("THISANDFUTURE"); ++one)
                QCOMPARE(one.value(), before.value(one.key()));
        }
        const ImportReport again = import(o, franco, out);
        QCOMPARE(again.count(ImportFate::Added) + again.count(ImportFate::Changed), 0);
        // Into an office that knows nothing of it: the same file again.
        AgendaOffice other(u"sqlite"_s);
        const AtDesk there = other.desk(u"franco"_s);
        import(other, there, out);
        QCOMPARE(properties(exported(other, there)), after);
        QCOMPARE(other.seen(there, QDate(1996, 1, 1), 3000), o.seen(franco, QDate(1996, 1, 1), 3000));
    }

    void whatWasChangedHereGoesOut_data() { addEngines(); }
    void whatWasChangedHereGoesOut()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        import(o, franco, traps());
        const QMap<QString, QStringList> before = properties(traps());
        AgendaEntry entry = kept(o.service->search(franco.actor, franco.keyring, u"udienza accento"_s)).isEmpty()
            ? AgendaEntry()
            : kept(o.service->entry(
                franco.actor, franco.keyring,
                kept(o.service->search(franco.actor, franco.keyring, u"udienza accento"_s)).first().entry));
        entry.words.title = u"Udienza nuova"_s;
        entry.series.start.wall.day += 1;
        entry.words.people.clear();
        kept(o.service->edit(franco.actor, franco.keyring, AgendaOffice::ref(entry), EditScope::All, entry));
        const QByteArray out = exported(o, franco);
        const QStringList lines = properties(out).value(u"tutto@x "_s);
        QVERIFY(lines.contains(u"SUMMARY;LANGUAGE=it:Udienza nuova"_s));
        QVERIFY(lines.contains(u"DTSTART;TZID=Europe/Rome:20260505T100000"_s));
        QVERIFY(lines.contains(u"SEQUENCE:3"_s));
        QVERIFY(lines.join(u'\n').contains(u"CUTYPE=ROOM"_s)); // no person of ours, hence not taken off
        QVERIFY(!lines.join(u'\n').contains(u"Bianchi"_s));
        QStringList untouched;
        for (const QString &line : before.value(u"tutto@x "_s)) {
            const QString name = line.section(QRegularExpression(u"[;:]"_s), 0, 0);
            if (!QStringList{u"SUMMARY"_s, u"DTSTART"_s, u"SEQUENCE"_s, u"DTSTAMP"_s, u"LAST-MODIFIED"_s, u"ATTENDEE"_s}
                     .contains(name))
                untouched << line;
        }
        for (const QString &line : untouched)
            QVERIFY2(lines.contains(line), qPrintable(line));
        // What we wrote ourselves comes back unchanged; the old file is told to be older.
        QCOMPARE(import(o, franco, out).count(ImportFate::Changed), 0);
        const ImportReport old = import(o, franco, traps());
        QCOMPARE(old.count(ImportFate::Older) + old.count(ImportFate::Unchanged), old.lines.size());
        QCOMPARE(old.count(ImportFate::Changed), 0);
    }

    void ownEntriesGoOutAndComeBack_data() { addEngines(); }
    void ownEntriesGoOutAndComeBack()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        AgendaEntry entry = o.hour(franco, u"Giunta"_s, o.monday, QTime(15, 0));
        entry.series.rules = {AgendaOffice::weekly(6)};
        entry.words.place = u"Sala Giunta"_s;
        entry.words.address = u"Piazza Municipio 1"_s;
        entry.words.category = u"riunione"_s;
        entry.minutesBefore = 15;
        const AgendaEntry made = o.enter(franco, entry).entry;
        const AgendaItem third = o.item(franco, o.monday, 30, 2);
        kept(o.service->move(franco.actor, franco.keyring, AgendaOffice::ref(third), EditScope::This,
                             o.at(o.monday.addDays(15), QTime(9, 0)), {0, 3600}));
        const QByteArray out = exported(o, franco);
        QVERIFY(out.contains("Sala Giunta\\, Piazza Municipio 1"));
        QVERIFY(out.contains("RECURRENCE-ID;TZID=Europe/Rome:20260518T150000"));
        QCOMPARE(import(o, franco, out).count(ImportFate::Unchanged), 1);
        AgendaOffice other(u"sqlite"_s);
        const AtDesk there = other.desk(u"franco"_s);
        QCOMPARE(import(other, there, out).count(ImportFate::Added), 1);
        QCOMPARE(other.seen(there, o.monday, 60), o.seen(franco, o.monday, 60));
        // A part of the days: of a series all that belongs to it, and nothing else.
        o.enter(franco, o.hour(franco, u"Altro"_s, o.monday.addDays(100), QTime(9, 0)));
        const QByteArray part =
            kept(o.service->exportCalendar(franco.actor, franco.keyring, o.calendar(franco, CalendarKind::Official),
                                           o.monday.addDays(15), o.monday.addDays(15)));
        QCOMPARE(properties(part).size(), 2);
        QVERIFY(made.id.isValid());
    }

    /// Words that must not go out stand in every field of every kind of entry.
    void nothingPrivateLeaks_data() { addEngines(); }
    void nothingPrivateLeaks()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        const AtDesk mario = o.signIn(u"mario"_s);
        const QString secret = u"SEGRETO"_s;
        const auto plant = [&](AgendaEntry entry, const QString &title) {
            AgendaWords &words = entry.words;
            words.title = title;
            words.notes = words.askedBy = words.outcome = secret;
            words.preparation = {secret, secret, secret, secret, secret, secret, false, false};
            words.promises << AgendaPromise{secret, secret, {}};
            words.people << AgendaPerson{{}, secret, PersonPart::Guest};
            words.accepted << AcceptedConflict{u"overlap"_s, secret};
            words.source =
                u"BEGIN:VEVENT\r\nUID:%1@x\r\nDTSTART:20260504T080000Z\r\nDTEND:20260504T090000Z\r\nSUMMARY:%1\r\nX-A:%1\r\nEND:VEVENT\r\n"_s
                    .arg(secret);
            return entry;
        };
        AgendaEntry ceremony = plant(o.hour(franco, {}, o.monday, QTime(10, 0)), u"Inaugurazione della scuola"_s);
        ceremony.uid = secret + u"@uid"_s;
        ceremony.words.place = u"Scuola Rodari"_s;
        ceremony.words.category = u"cerimonia"_s;
        o.enter(franco, ceremony);
        AgendaEntry reserved = plant(o.hour(franco, {}, o.monday, QTime(12, 0)), secret);
        reserved.words.place = secret;
        reserved.words.category = u"cerimonia"_s;
        reserved.words.visibility = EntryVisibility::Private;
        o.enter(franco, reserved);
        AgendaEntry audience = plant(o.hour(franco, {}, o.monday, QTime(14, 0)), secret);
        audience.words.category = u"udienza"_s;
        o.enter(franco, audience);
        AgendaEntry proposed = plant(o.hour(franco, {}, o.monday, QTime(16, 0)), secret);
        proposed.words.category = u"evento"_s;
        proposed.status = EntryStatus::Proposed;
        o.enter(franco, proposed);
        o.enter(mario, plant(o.hour(mario, {}, o.monday, QTime(18, 0), CalendarKind::Personal), secret));
        const AgendaCalendarId official = o.calendar(franco, CalendarKind::Official);
        const AgendaCalendarId personal = o.calendar(mario, CalendarKind::Personal);
        for (const AtDesk *desk : {&franco, &mario}) {
            PublishOrder order{{official}, PublishedWords::Public, o.monday, o.monday.addDays(30)};
            const QByteArray open = kept(o.service->publish(desk->actor, desk->keyring, order));
            QVERIFY2(!open.contains("SEGRETO"), open.constData());
            QVERIFY(open.contains("Inaugurazione della scuola"));
            QVERIFY(open.contains("Scuola Rodari"));
            QCOMPARE(open.count("BEGIN:VEVENT"), 1);
            order.words = PublishedWords::Busy;
            order.calendars = {official, personal};
            const QByteArray busy = kept(o.service->publish(desk->actor, desk->keyring, order));
            QVERIFY2(!busy.contains("SEGRETO"), busy.constData());
            QVERIFY(!busy.contains("Inaugurazione"));
            QCOMPARE(busy.count("BEGIN:VEVENT"), 5);
            order.words = PublishedWords::Public;
            QCOMPARE(o.service->publish(desk->actor, desk->keyring, order).error().kind, ErrorKind::Forbidden);
        }
        // A copy of what is personal is in the log of readings; busy times, without words, are no reading.
        const QString taken = u"SELECT COUNT(*) FROM read_log WHERE kind = 'diary' AND way = 'export'"_s;
        QCOMPARE(o.number(taken), 0);
        QVERIFY(kept(o.service->exportCalendar(mario.actor, mario.keyring, personal, o.monday, o.monday.addDays(30)))
                    .contains("SEGRETO"));
        QCOMPARE(o.number(taken), 1);
        // Who reads it all takes the words, never what is for the office alone.
        const QByteArray whole = exported(o, franco);
        QVERIFY(whole.contains("Inaugurazione della scuola"));
        AgendaEntry own = o.hour(franco, u"Propria"_s, o.monday, QTime(20, 0));
        own.words.preparation = {secret, secret, secret, secret, secret, secret, false, false};
        own.words.askedBy = own.words.outcome = secret;
        own.words.promises << AgendaPromise{secret, secret, {}};
        own.words.accepted << AcceptedConflict{u"overlap"_s, secret};
        AgendaOffice fresh(engine);
        const AtDesk there = fresh.desk(u"franco"_s);
        own.calendar = fresh.calendar(there, CalendarKind::Official);
        fresh.enter(there, own);
        QVERIFY(!exported(fresh, there).contains("SEGRETO"));
        QCOMPARE(
            o.number(u"SELECT COUNT(*) FROM audit_log WHERE detail LIKE '%SEGRETO%' OR entity_id LIKE '%SEGRETO%'"_s),
            0);
    }

    void whoMayNotIsRefused_data() { addEngines(); }
    void whoMayNotIsRefused()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        const AgendaCalendarId official = o.calendar(franco, CalendarKind::Official);
        const AgendaCalendarId personal = o.calendar(franco, CalendarKind::Personal);
        QCOMPARE(o.service->exportCalendar(franco.actor, franco.keyring, personal, {}, {}).error().kind,
                 ErrorKind::Forbidden);
        const AtDesk piero = o.desk(u"piero"_s);
        QVERIFY(!o.service->exportCalendar(piero.actor, piero.keyring, official, {}, {}));
        const PublishOrder order{{official}, PublishedWords::Busy, o.monday, o.monday};
        for (const QString &login : {u"piero"_s, u"bruno"_s, u"gina"_s}) {
            const AtDesk desk = o.desk(login);
            QVERIFY2(!o.service->publish(desk.actor, desk.keyring, order), qPrintable(login));
        }
        QCOMPARE(o.service->publish(franco.actor, franco.keyring, {{official}, PublishedWords::Busy, o.monday, {}})
                     .error()
                     .kind,
                 ErrorKind::Invalid);
        QCOMPARE(o.service->exportCalendar(franco.actor, franco.keyring, official, o.monday, o.monday.addDays(-1))
                     .error()
                     .kind,
                 ErrorKind::Invalid);
        QCOMPARE(o.service->exportCalendar(franco.actor, franco.keyring, kHolidayCalendar, {}, {}).error().kind,
                 ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(AgendaExportTest)
#include "AgendaExportTest.moc"
