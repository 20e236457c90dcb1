#include "tests/calendar/Calendars.h"

#include "core/calendar/SeriesExpansion.h"

using namespace gonfalone;
using namespace gonfalone::calendars;
using namespace Qt::StringLiterals;

namespace {

/// The occurrences of an entry in a year, as UTC times.
QByteArrayList occurrences(const ReadFile &file, int year, size_t entry = 0)
{
    const auto second = [](int y) { return QDate(y, 1, 1).startOfDay(Qt::UTC).toSecsSinceEpoch(); };
    QByteArrayList found;
    const auto all =
        expand(file.calendar.entries.at(entry).series, *file.table, file.reader, second(year), second(year + 1));
    for (const Occurrence &one : all.occurrences)
        found << QDateTime::fromSecsSinceEpoch(one.startUtc, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    return found;
}

const QByteArray kOwnZone = "BEGIN:VTIMEZONE\nTZID:Ufficio\n"
                            "BEGIN:STANDARD\nDTSTART:16010101T030000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\n"
                            "TZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\n"
                            "BEGIN:DAYLIGHT\nDTSTART:16010101T020000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\n"
                            "TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT\nEND:VTIMEZONE\n";

} // namespace

/// A VEVENT as values, and master with overrides as one series: the traps of real files.
class IcsEventTest : public QObject
{
    Q_OBJECT

private slots:
    void timesHaveTheirBasis()
    {
        const auto start = [](const QByteArray &line) { return read(oneEvent(line + "\n")).event().timing.series; };
        QCOMPARE(start("DTSTART;VALUE=DATE:20260301").start.basis, TimeBasis::Date);
        QCOMPARE(start("DTSTART:20260301").start.basis, TimeBasis::Date);
        QCOMPARE(start("DTSTART:20260301T100000").start.basis, TimeBasis::Floating);
        QCOMPARE(start("DTSTART:20260301T100000Z").start.basis, TimeBasis::Utc);
        QCOMPARE(start("DTSTART;TZID=Europe/Rome:20260301T100000Z").start.basis, TimeBasis::Utc);
        const Series zoned = start("DTSTART;TZID=\"Europe/Rome\":20260301T100000");
        QCOMPARE(zoned.start.basis, TimeBasis::Zoned);
        QCOMPARE(zoned.start.wall.second, 36000);
    }

    void lengths_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *lines, int days, int seconds, const char *said = "") {
            QTest::newRow(name) << QByteArray(lines) << days << seconds << QString::fromUtf8(said);
        };
        row("all day, no end", "DTSTART;VALUE=DATE:20260301\n", 1, 0);
        row("all day, end exclusive", "DTSTART;VALUE=DATE:20260301\nDTEND;VALUE=DATE:20260303\n", 2, 0);
        row("all day, end on the same day", "DTSTART;VALUE=DATE:20260301\nDTEND;VALUE=DATE:20260301\n", 1, 0);
        row("all day, with a length", "DTSTART;VALUE=DATE:20260301\nDURATION:P3D\n", 3, 0);
        row("no length", "DTSTART:20260301T100000Z\n", 0, 0);
        row("end at the start", "DTSTART:20260301T100000Z\nDTEND:20260301T100000Z\n", 0, 0);
        row("an hour and a half", "DTSTART:20260301T100000Z\nDTEND:20260301T113000Z\n", 0, 5400);
        row("two zones", "DTSTART;TZID=Europe/Rome:20260301T100000\nDTEND;TZID=Europe/London:20260301T100000\n", 0,
            3600);
        row("nominal day over the change",
            "DTSTART;TZID=Europe/Rome:20260328T100000\nDTEND;TZID=Europe/Rome:20260329T100000\n", 1, 0);
        row("exact day", "DTSTART;TZID=Europe/Rome:20260328T100000\nDURATION:PT24H\n", 0, 86400);
        row("a week", "DTSTART:20260301T100000Z\nDURATION:P1W\n", 7, 0);
        row("end before start", "DTSTART:20260301T100000Z\nDTEND:20260301T090000Z\n", 0, 0,
            "DTEND: The entry ends before");
        row("day before start", "DTSTART;VALUE=DATE:20260301\nDTEND;VALUE=DATE:20260220\n", 1, 0,
            "DTEND: The entry ends before");
        row("negative length", "DTSTART:20260301T100000Z\nDURATION:-PT1H\n", 0, 0, "DURATION: The entry ends before");
        row("end and length", "DTSTART:20260301T100000Z\nDTEND:20260301T110000Z\nDURATION:PT5H\n", 0, 3600,
            "DURATION: The entry has an end and a length");
        row("mixed kinds", "DTSTART;VALUE=DATE:20260301\nDTEND:20260302T110000Z\n", 1, 0,
            "DTEND: Start and end are not of one kind");
        row("no length at all", "DTSTART:20260301T100000Z\nDURATION:domani\n", 0, 0, "DURATION: “domani” is no length");
        row("year 1", "DTSTART;VALUE=DATE:00010101\n", 1, 0);
        row("year 9999", "DTSTART;VALUE=DATE:99991231\n", 1, 0);
    }
    void lengths()
    {
        QFETCH(QByteArray, lines);
        QFETCH(int, days);
        QFETCH(int, seconds);
        QFETCH(QString, said);
        const ReadFile file = read(oneEvent(lines));
        QCOMPARE(file.calendar.entries.at(0).series.length, (CalendarSpan{days, seconds}));
        QCOMPARE(file.told().size(), said.isEmpty() ? 0 : 1);
        QVERIFY2(said.isEmpty() || file.told().value(0).startsWith(said), qPrintable(file.told().value(0)));
    }

    void whatCannotBeReadIsTold_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("entries");
        const auto row = [](const char *name, const char *lines, const char *said, int entries) {
            QTest::newRow(name) << QByteArray(lines) << QString::fromUtf8(said) << entries;
        };
        row("no start", "SUMMARY:x\n", "has no start (DTSTART)", 0);
        row("day that is none", "DTSTART:20260230\n", "“20260230” is no date", 0);
        row("year 0", "DTSTART:00000101\n", "is no date or time of the years 1 to 9999", 0);
        row("wrong zone", "DTSTART;TZID=Luna/Mare:20260301T100000\n", "the time zone “Luna/Mare”", 1);
        row("rule", "DTSTART:20260301T100000\nRRULE:FREQ=MAI\n", "RRULE: ", 1);
        row("exception", "DTSTART:20260301T100000\nEXDATE:ieri\n", "EXDATE: “ieri”", 1);
        row("revision", "DTSTART:20260301T100000\nSEQUENCE:tre\n", "SEQUENCE: “tre”", 1);
        row("two starts", "DTSTART:20260301T100000\nDTSTART:20260302T100000\n", "two starts", 1);
        row("endless rule", "DTSTART:20260301T100000\nRRULE:FREQ=DAILY\n", "", 1);
    }
    void whatCannotBeReadIsTold()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, said);
        QFETCH(int, entries);
        const ReadFile file = read(oneEvent(lines));
        QCOMPARE(int(file.calendar.entries.size()), entries);
        QVERIFY2(file.told().join(u'\n').contains(said), qPrintable(file.told().join(u'\n')));
        QCOMPARE(file.told().isEmpty(), said.isEmpty());
        for (const IcsProblem &problem : file.calendar.problems.list)
            QVERIFY(problem.line >= 4
                    && problem.entry == (lines.startsWith("SUMMARY") ? u"x"_s : u"prova@comune.example"_s));
    }

    void oneBadEntryLeavesTheOthers()
    {
        const ReadFile file = read(wrapped("BEGIN:VEVENT\nUID:1\nDTSTART:20260301\nEND:VEVENT\n"
                                           "BEGIN:VEVENT\nUID:2\nDTSTART:x\nEND:VEVENT\n"
                                           "BEGIN:VTODO\nUID:4\nSUMMARY:Da fare\nEND:VTODO\n"
                                           "BEGIN:VEVENT\nUID:3\nDTSTART:20260301\nEND:VEVENT\n"));
        QCOMPARE(file.calendar.entries.size(), size_t(2));
        QCOMPARE(file.calendar.entries[1].uid, u"3"_s);
        const auto leftOut = std::count_if(file.calendar.problems.list.begin(), file.calendar.problems.list.end(),
                                           [](const IcsProblem &problem) { return problem.leftOut; });
        QCOMPARE(leftOut, 2); // the one without start, the task
    }

    void zonesByEveryName_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("extra");
        QTest::newRow("IANA") << QByteArray("Europe/Rome") << QByteArray();
        QTest::newRow("Windows") << QByteArray("W. Europe Standard Time") << QByteArray();
        QTest::newRow("trailing blank") << QByteArray("W. Europe Standard Time ") << QByteArray();
        QTest::newRow("prefixed") << QByteArray("/freeassociation.sourceforge.net/Tzfile/Europe/Rome") << QByteArray();
        QTest::newRow("X-LIC-LOCATION") << QByteArray(
            "Roma 1") << QByteArray("BEGIN:VTIMEZONE\nTZID:Roma 1\nX-LIC-LOCATION:Europe/Rome\nEND:VTIMEZONE\n");
        QTest::newRow("its own rules, from 1601") << QByteArray("Ufficio") << kOwnZone;
    }
    void zonesByEveryName()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, extra);
        const ReadFile file = read(wrapped(extra + "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=\"" + id
                                           + "\":20260327T100000\nRRULE:FREQ=DAILY;COUNT=4\nEND:VEVENT\n"));
        QCOMPARE(file.told(), QStringList());
        QCOMPARE(occurrences(file, 2026),
                 (QByteArrayList{"20260327T090000Z", "20260328T090000Z", "20260329T080000Z", "20260330T080000Z"}));
    }

    void overridesFindTheirMaster()
    {
        // Moved to another day, named in UTC; one cancelled, named in its zone; they come before the master.
        const ReadFile file = read(wrapped(
            "BEGIN:VEVENT\nUID:s\nRECURRENCE-ID:20260309T090000Z\nDTSTART;TZID=Europe/Rome:20260311T150000\nEND:VEVENT\n"
            "BEGIN:VEVENT\nUID:s\nRECURRENCE-ID;TZID=Europe/Rome:20260316T100000\nDTSTART;TZID=Europe/Rome:20260316T100000\n"
            "STATUS:CANCELLED\nEND:VEVENT\n"
            "BEGIN:VEVENT\nUID:s\nDTSTART;TZID=Europe/Rome:20260302T100000\nDTEND;TZID=Europe/Rome:20260302T110000\n"
            "RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE:20260323T090000Z\nEND:VEVENT\n"));
        QCOMPARE(file.calendar.entries.size(), size_t(1));
        QCOMPARE(file.calendar.entries[0].overrides.size(), size_t(2));
        QCOMPARE(occurrences(file, 2026), (QByteArrayList{"20260302T090000Z", "20260311T140000Z"}));
    }

    void detachedOccurrencesStandAlone()
    {
        const ReadFile file = read(oneEvent("RECURRENCE-ID:20260309T090000Z\nDTSTART:20260310T090000Z\n"));
        QCOMPARE(file.calendar.entries.size(), size_t(1));
        QVERIFY(file.calendar.entries[0].detached);
        QCOMPARE(occurrences(file, 2026), QByteArrayList{"20260310T090000Z"});
    }

    void ofTwoWithOneUidTheNewerStays_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("kept");
        const QByteArray early = "DTSTAMP:20260101T000000Z\n";
        const QByteArray late = "DTSTAMP:20260201T000000Z\n";
        QTest::newRow("sequence") << "SEQUENCE:1\n" + late << "SEQUENCE:2\n" + early << 2;
        QTest::newRow("stamp") << late << early << 1;
        QTest::newRow("the same") << early << early << 1;
    }
    void ofTwoWithOneUidTheNewerStays()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(int, kept);
        for (const QByteArray &id : {QByteArray(), QByteArray("RECURRENCE-ID:20260301T100000Z\n")}) {
            const QByteArray master =
                id.isEmpty() ? QByteArray() : "BEGIN:VEVENT\nUID:d\nDTSTART:20260301T100000Z\nEND:VEVENT\n";
            ReadFile file =
                read(wrapped(master + "BEGIN:VEVENT\nUID:d\nDTSTART:20260301T100000Z\nSUMMARY:1\n" + id + first
                             + "END:VEVENT\nBEGIN:VEVENT\nUID:d\nDTSTART:20260301T100000Z\nSUMMARY:2\n" + id + second
                             + "END:VEVENT\n"));
            QCOMPARE(file.calendar.entries.size(), size_t(1));
            QCOMPARE(file.events().back().details.summary, QString::number(kept));
            QCOMPARE(file.calendar.problems.list.size(), 1);
            QVERIFY(file.calendar.problems.list[0].leftOut);
            QCOMPARE(file.calendar.problems.list[0].entry, QString::number(3 - kept));
        }
    }

    void anEntryWithoutUidGetsTheSameOneEachTime()
    {
        const QByteArray bytes = wrapped("BEGIN:VEVENT\nDTSTART:20260301\nSUMMARY:x\nEND:VEVENT\n");
        const QString uid = read(bytes).calendar.entries.at(0).uid;
        QVERIFY(uid.endsWith(u"@no-uid.gonfalone"_s));
        QByteArray unix = bytes;
        QCOMPARE(read(unix.replace("\r\n", "\n")).calendar.entries.at(0).uid, uid);
        QVERIFY(read(unix.replace("SUMMARY:x", "SUMMARY:y")).calendar.entries.at(0).uid != uid);
    }

    void aCutEntryIsLeftOut()
    {
        QByteArray bytes = oneEvent("DTSTART:20260301T100000Z\nSUMMARY:Giunta\n");
        bytes.truncate(bytes.indexOf("Giunta") + 3);
        const ReadFile file = read(bytes);
        QVERIFY(file.calendar.entries.empty());
        QVERIFY(file.told().join(u'\n').contains(u"cut off"_s));
    }

    void wordsAndPeople()
    {
        ReadFile file = read(oneEvent(
            "DTSTART:20260301T100000Z\nSUMMARY;LANGUAGE=it:Giunta\\, sala\\; n. 1\\nurgente\nLOCATION:Piazza\\, 1\n"
            "CATEGORIES:Ufficiale,A\\,B\nCATEGORIES:Stampa\nCLASS:X-RISERVATO\nSTATUS:TENTATIVE\nTRANSP:TRANSPARENT\nPRIORITY:5\n"
            "ORGANIZER;CN=\"Segreteria, Sindaco\";SENT-BY=\"mailto:capo@x.it\":MAILTO:segreteria@x.it\n"
            "ATTENDEE;CN=Il ^'Gatto^';ROLE=CHAIR;PARTSTAT=DELEGATED;RSVP=TRUE;DELEGATED-TO=\"mailto:a@x.it\",\"mailto:b@x.it\":mailto:g@x.it\n"
            "ATTENDEE;CUTYPE=ROOM;DELEGATED-FROM=\"mailto:g@x.it\":urn:uuid:1\n"
            "COLOR:tomato\nURL:https://x.it/a,b;c\nGEO:44.4949;11.3426\nX-APPLE-TRAVEL-DURATION;VALUE=DURATION:PT45M\n"
            "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER;RELATED=END:-P1DT2H\nREPEAT:2\nDURATION:PT5M\nDESCRIPTION:Ricorda\nUID:al\nEND:VALARM\n"
            "BEGIN:VALARM\nACTION:AUDIO\nTRIGGER;VALUE=DATE-TIME:20260301T080000Z\nEND:VALARM\n"));
        const IcsDetails d = file.event().details;
        QCOMPARE(d.summary, u"Giunta, sala; n. 1\nurgente"_s);
        QCOMPARE(d.location, u"Piazza, 1"_s);
        QCOMPARE(d.categories, (QStringList{u"Ufficiale"_s, u"A,B"_s, u"Stampa"_s}));
        QCOMPARE(d.eventClass, EventClass::Private); // RFC 5545 §3.8.1.3: an unknown word is PRIVATE
        QVERIFY(d.transparent);
        QCOMPARE(d.priority, 5);
        QCOMPARE(d.organizer->name, u"Segreteria, Sindaco"_s);
        QCOMPARE(d.organizer->address, u"segreteria@x.it"_s);
        QCOMPARE(d.organizer->sentBy, u"capo@x.it"_s);
        QCOMPARE(d.attendees.size(), 2);
        QCOMPARE(d.attendees[0].name, u"Il \"Gatto\""_s);
        QCOMPARE(d.attendees[0].role, PersonRole::Chair);
        QCOMPARE(d.attendees[0].status, PersonStatus::Delegated);
        QVERIFY(d.attendees[0].reply);
        QCOMPARE(d.attendees[0].delegatedTo, (QStringList{u"a@x.it"_s, u"b@x.it"_s}));
        QCOMPARE(d.attendees[1].kind, u"ROOM"_s);
        QCOMPARE(d.attendees[1].address, u"urn:uuid:1"_s);
        QCOMPARE(d.color, u"tomato"_s);
        QCOMPARE(d.url, u"https://x.it/a,b;c"_s);
        QCOMPARE(d.place->longitude, 11.3426);
        QCOMPARE(*d.travel, (CalendarSpan{0, 2700}));
        QCOMPARE(d.alarms.size(), 2);
        QCOMPARE(d.alarms[0].offset, (CalendarSpan{-1, -7200}));
        QVERIFY(d.alarms[0].fromEnd && d.alarms[0].repeat == 2 && d.alarms[0].every.seconds == 300);
        QCOMPARE(d.alarms[1].at->basis, TimeBasis::Utc);
        QCOMPARE(file.event().timing.status, EventStatus::Tentative);
        QCOMPARE(file.told(), QStringList());
    }

    void extraDatesMayBePeriods()
    {
        ReadFile file =
            read(oneEvent("DTSTART:20260301T100000Z\nRDATE;VALUE=PERIOD:20260302T100000Z/PT2H,20260303T100000Z/"
                          "20260303T130000Z\nRDATE:20260304T100000Z\n"));
        const auto extra = file.event().timing.series.extra;
        QCOMPARE(extra.size(), size_t(3));
        QCOMPARE(*extra[0].length, (CalendarSpan{0, 7200}));
        QCOMPARE(*extra[1].length, (CalendarSpan{0, 10800}));
        QVERIFY(!extra[2].length);
    }

    void manyOverridesOfOneSeriesAreQuick()
    {
        QByteArray lines = "BEGIN:VEVENT\nUID:m\nDTSTART;VALUE=DATE:20000101\nRRULE:FREQ=DAILY\nEND:VEVENT\n";
        for (int i = 0; i < 20000; ++i) {
            const QByteArray day = QDate(2000, 1, 1).addDays(i).toString(u"yyyyMMdd"_s).toLatin1();
            lines += "BEGIN:VEVENT\nUID:m\nRECURRENCE-ID;VALUE=DATE:" + day + "\nDTSTART;VALUE=DATE:" + day
                + "\nEND:VEVENT\n";
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(read(wrapped(lines)).calendar.entries.at(0).overrides.size(), size_t(20000));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(IcsEventTest)
#include "IcsEventTest.moc"
