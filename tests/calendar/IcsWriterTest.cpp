#include "core/calendar/IcsPatch.h"
#include "core/calendar/SeriesExpansion.h"
#include "tests/calendar/Calendars.h"

#include <QDir>
#include <QRandomGenerator>

using namespace gonfalone;
using namespace gonfalone::calendars;
using namespace Qt::StringLiterals;

namespace {

/// Letters that a writer trips over.
QString anyText(QRandomGenerator &random)
{
    static const QStringList kPieces{u"Giunta"_s, u" "_s,   u","_s,  u";"_s, u":"_s,           u"\\"_s,
                                     u"\n"_s,     u"\""_s,  u"à"_s,  u"€"_s, u"😀"_s,           u"^"_s,
                                     u"^n"_s,     u"\\n"_s, u"\t"_s, u"="_s, u"BEGIN:VEVENT"_s};
    QString text;
    for (int i = random.bounded(60); i >= 0; --i)
        text += kPieces[random.bounded(int(kPieces.size()))];
    return text.trimmed();
}

CalendarTime anyTime(QRandomGenerator &random, TimeBasis basis, ZoneId zone)
{
    const qint32 day = 10000 + random.bounded(20000);
    if (basis == TimeBasis::Date)
        return {{day, 0}, basis, {}};
    // At noon no clock changes.
    return {{day, 43200 + random.bounded(3600)}, basis, basis == TimeBasis::Zoned ? zone : ZoneId()};
}

IcsPerson anyPerson(QRandomGenerator &random)
{
    IcsPerson person;
    person.address = u"p%1@x.it"_s.arg(random.bounded(1'000'000));
    person.name = anyText(random).simplified();
    person.role = PersonRole(random.bounded(4));
    person.status = PersonStatus(random.bounded(5));
    person.reply = random.bounded(2) == 0;
    if (random.bounded(3) == 0)
        person.sentBy = u"segreteria@x.it"_s;
    if (random.bounded(4) == 0)
        person.delegatedTo = {u"a@x.it"_s, u"b@x.it"_s};
    return person;
}

IcsEvent anyEvent(QRandomGenerator &random, int number, ZoneId zone)
{
    IcsEvent event;
    IcsTiming &timing = event.timing;
    const auto basis = TimeBasis(random.bounded(4));
    timing.uid = u"casuale,%1;@x"_s.arg(number);
    timing.sequence = random.bounded(5);
    timing.stampUtc = 1'700'000'000 + random.bounded(1'000'000);
    timing.status = EventStatus(random.bounded(4));
    timing.series.start = anyTime(random, basis, zone);
    timing.series.length = basis == TimeBasis::Date ? CalendarSpan{1 + random.bounded(3), 0}
                                                    : CalendarSpan{random.bounded(2), random.bounded(40'000)};
    if (random.bounded(3) == 0) {
        RecurrenceRule rule;
        rule.frequency = random.bounded(2) == 0 ? Frequency::Weekly : Frequency::Monthly;
        rule.interval = 1 + random.bounded(3);
        rule.count = 1 + random.bounded(9);
        timing.series.rules = {rule};
        timing.series.except = {anyTime(random, basis, zone), anyTime(random, basis, zone)};
        timing.series.extra = {{anyTime(random, basis, zone), {}}};
        if (basis != TimeBasis::Date)
            timing.series.extra[0].length = CalendarSpan{0, 600};
    }
    IcsDetails &details = event.details;
    details.summary = anyText(random);
    details.location = anyText(random);
    details.description = anyText(random) + anyText(random);
    for (int i = random.bounded(3); i > 0; --i)
        details.categories << u"c%1,;"_s.arg(i);
    details.eventClass = EventClass(random.bounded(3));
    details.transparent = random.bounded(2) == 0;
    details.priority = random.bounded(10);
    if (random.bounded(2) == 0)
        details.organizer = IcsPerson{u"org@x.it"_s, anyText(random).simplified()};
    for (int i = random.bounded(4); i > 0; --i)
        details.attendees << anyPerson(random);
    if (random.bounded(2) == 0)
        details.alarms << IcsAlarm{u"DISPLAY"_s,   {0, -60 * random.bounded(90)}, random.bounded(2) == 0, {}, 0, {},
                                   anyText(random)};
    if (random.bounded(3) == 0)
        details.travel = CalendarSpan{0, 60 * random.bounded(90)};
    if (random.bounded(3) == 0)
        details.place = GeoPoint{44.5, -11.25};
    return event;
}

QByteArray patched(ReadFile &file, const IcsEvent &event)
{
    QByteArray out;
    appendPatchedEvent(out, file.calendar.entries.at(0).master, event, file.reading(), {*file.table, file.reader, 0});
    return out;
}

/// The lines of `after` that are not in `before`, and those that are gone, with a minus.
QByteArrayList difference(const QByteArray &before, const QByteArray &after)
{
    QByteArrayList old = before.split('\n');
    QByteArrayList changes;
    for (const QByteArray &line : after.split('\n')) {
        if (!old.removeOne(line))
            changes << line.trimmed();
    }
    for (const QByteArray &line : old)
        changes << '-' + line.trimmed();
    return changes;
}

} // namespace

/// What is written is read again as the same, and what was not touched is the same bytes.
class IcsWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void randomEventsComeBackTheSame()
    {
        QRandomGenerator random(2026);
        ZoneTable table;
        const ZoneId rome = table.find("Europe/Rome");
        for (int round = 0; round < 30; ++round) {
            IcsWriter writer(table, rome, 0);
            std::vector<IcsEvent> events;
            for (int i = 0; i < 20; ++i) {
                events.push_back(anyEvent(random, i, rome));
                writer.add(events.back());
            }
            ReadFile file = read(writer.bytes());
            const auto back = file.events();
            QCOMPARE(file.told(), QStringList());
            QCOMPARE(back.size(), events.size());
            for (size_t i = 0; i < events.size(); ++i) {
                for (CalendarTime *time : {&events[i].timing.series.start})
                    time->zone = back[i].timing.series.start.zone;
                for (auto &extra : events[i].timing.series.extra)
                    extra.start.zone = back[i].timing.series.start.zone;
                for (auto &except : events[i].timing.series.except)
                    except.zone = back[i].timing.series.start.zone;
                if (back[i] != events[i])
                    QFAIL("round " + QByteArray::number(round) + "\n" + writer.bytes());
            }
        }
    }

    void theCorpusComesBackTheSame()
    {
        const QDir folder(QStringLiteral(GONFALONE_SOURCE_DIR "/../shared/corpus/recurrence"));
        for (const QString &name : folder.entryList({u"*.ics"_s, u"*.saved"_s})) {
            QFile bytes(folder.filePath(name));
            QVERIFY(bytes.open(QIODevice::ReadOnly));
            ReadFile file = read(bytes.readAll());
            QVERIFY2(!file.calendar.entries.empty(), qPrintable(name));
            ReadFile values = read(writtenFromValues(file));
            ReadFile raw = read(writtenAsRead(file));
            const auto before = file.events();
            const auto after = values.events();
            QCOMPARE(after.size(), before.size());
            for (size_t i = 0; i < before.size(); ++i) {
                QCOMPARE(after[i].details, before[i].details);
                QCOMPARE(occurrencesOf(values, i), occurrencesOf(file, i));
            }
            QCOMPARE(propertiesOf(raw.calendar.file), propertiesOf(file.calendar.file));
        }
    }

    static std::vector<std::pair<qint64, qint64>> occurrencesOf(const ReadFile &file, size_t entry)
    {
        std::vector<std::pair<qint64, qint64>> found;
        for (const Occurrence &one :
             expand(file.calendar.entries.at(entry).series, *file.table, file.reader, 0, 2'000'000'000, 500)
                 .occurrences)
            found.emplace_back(one.startUtc, one.endUtc);
        return found;
    }

    void theZoneThatIsWrittenMovesTheClocksAsTheTableDoes_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        for (const char *zone :
             {"Europe/Rome", "America/New_York", "Europe/Dublin", "Asia/Kolkata", "Australia/Lord_Howe"})
            QTest::newRow(zone) << QByteArray(zone) << 2010 << 2030;
        QTest::newRow("Rome in the past") << QByteArray("Europe/Rome") << 1966 << 1985;
        QTest::newRow("Rome, one year") << QByteArray("Europe/Rome") << 2026 << 2026;
    }
    void theZoneThatIsWrittenMovesTheClocksAsTheTableDoes()
    {
        QFETCH(QByteArray, zone);
        QFETCH(int, first);
        QFETCH(int, last);
        ZoneTable table;
        const ZoneId id = table.find(zone);
        QByteArray text;
        appendTimeZone(text, "Copia", id, table, {first, last, false});
        ReadFile file = read("BEGIN:VCALENDAR\r\n" + text + "END:VCALENDAR\r\n");
        const ZoneId copy = file.zones->find("Copia");
        QVERIFY(copy.isValid());
        const auto second = [](int year) { return QDate(year, 1, 1).startOfDay(Qt::UTC).toSecsSinceEpoch(); };
        for (qint64 at = second(first); at < second(last + 1); at += 6 * 3600) {
            if (file.table->offsetAt(at, copy) != table.offsetAt(at, id))
                QFAIL(QByteArray::number(at) + "\n" + text);
        }
    }

    void theZoneIsMinimal()
    {
        ZoneTable table;
        QByteArray text;
        appendTimeZone(text, "Europe/Rome", table.find("Europe/Rome"), table, {2020, 2026, true});
        QCOMPARE(text.count("BEGIN:STANDARD") + text.count("BEGIN:DAYLIGHT"), 2);
        QVERIFY(text.contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3")
                || text.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"));
        QVERIFY(text.contains("TZNAME:CEST"));
    }

    void whatIsNotTouchedStaysByteForByte()
    {
        const QByteArray lines =
            "DTSTART;TZID=Europe/Rome;X-P=1:20260301T100000\nDTEND;TZID=Europe/Rome:20260301T110000\n"
            "SUMMARY;LANGUAGE=it;ALTREP=\"cid:1\":Giunta\n"
            "DESCRIPTION:una riga che il programma di prima ha piegato dove voleva,\n  qui\nX-ALT-DESC;FMTTYPE=text/html:<b>\n"
            "X-COSA;A=\"b\",c:^^ FEATURE=AUDIO,VIDEO\nREQUEST-STATUS:2.0;Success\n"
            "CLASS:X-RISERVATO\nATTENDEE;X-NUM=3;CN=A;PARTSTAT=NEEDS-ACTION;SCHEDULE-STATUS=1.2:mailto:a@x\nATTENDEE;CN=B:mailto:b@x\n"
            "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT5M\nX-MIA:1\nEND:VALARM\nBEGIN:PARTICIPANT\nUID:p\nEND:PARTICIPANT\n";
        ReadFile file = read(oneEvent(lines));
        QByteArray original;
        file.calendar.entries.at(0).master.appendRaw(original);
        IcsEvent changed = file.event();
        QCOMPARE(patched(file, changed), original);

        changed.details.summary = u"Giunta, rinviata"_s;
        QCOMPARE(
            difference(original, patched(file, changed)),
            (QByteArrayList{"SUMMARY;LANGUAGE=it:Giunta\\, rinviata", "-SUMMARY;LANGUAGE=it;ALTREP=\"cid:1\":Giunta"}));

        changed = file.event();
        changed.details.attendees[0].status = PersonStatus::Accepted;
        changed.details.attendees.removeAt(1);
        changed.details.attendees << IcsPerson{u"c@x"_s, u"C"_s};
        QCOMPARE(difference(original, patched(file, changed)),
                 (QByteArrayList{"ATTENDEE;CN=A;PARTSTAT=ACCEPTED;X-NUM=3;SCHEDULE-STATUS=1.2:mailto:a@x",
                                 "ATTENDEE;CN=C:mailto:c@x",
                                 "-ATTENDEE;X-NUM=3;CN=A;PARTSTAT=NEEDS-ACTION;SCHEDULE-STATUS=1.2:mailto:a@x",
                                 "-ATTENDEE;CN=B:mailto:b@x"}));

        changed = file.event();
        changed.timing.series.start.wall.second += 3600;
        changed.details.alarms.clear();
        changed.details.description = u"nuova"_s;
        changed.timing.sequence = 1;
        const ReadFile back = read("BEGIN:VCALENDAR\r\n" + patched(file, changed) + "END:VCALENDAR\r\n");
        QByteArray text = patched(file, changed);
        QVERIFY(text.contains(
            "DTSTART;TZID=Europe/Rome;X-P=1:20260301T110000\r\nDTEND;TZID=Europe/Rome:20260301T120000\r\n"));
        QVERIFY(text.contains("DESCRIPTION:nuova\r\nX-COSA"));
        QVERIFY(text.contains("SEQUENCE:1\r\nBEGIN:PARTICIPANT") && !text.contains("VALARM"));
        QVERIFY(text.contains("CLASS:X-RISERVATO"));
        QCOMPARE(back.told(), QStringList());
    }

    void aLengthStaysALength()
    {
        ReadFile file = read(oneEvent("DTSTART:20260301T100000Z\nDURATION:PT1H\n"));
        IcsEvent changed = file.event();
        changed.timing.series.start.wall.second += 60;
        QVERIFY(patched(file, changed).contains("DTSTART:20260301T100100Z\r\nDURATION:PT1H\r\n"));
    }

    void nothingInAValueStartsALineOfItsOwn()
    {
        ZoneTable table;
        IcsEvent event;
        event.timing.uid = u"1\r\nX-A:1"_s;
        event.timing.series.start = {{20000, 0}, TimeBasis::Date, {}};
        event.timing.series.length = {1, 0};
        const QString evil = u"x\r\nEND:VEVENT\r\nX-EVIL:1"_s;
        event.details.summary = event.details.url = event.details.color = evil;
        event.details.organizer = IcsPerson{evil, evil};
        event.details.organizer->sentBy = evil + u'"';
        event.details.alarms << IcsAlarm{evil, {}, false, {}, 0, {}, evil};
        IcsWriter writer(table, table.find("Europe/Rome"), 0, {evil, evil, evil});
        writer.add(event);
        const QByteArray bytes = writer.bytes();
        QVERIFY2(!bytes.contains("\nX-EVIL") && bytes.count("\r\nEND:VEVENT") == 1, bytes.constData());
        for (const QByteArray &line : bytes.split('\n'))
            QVERIFY(line.size() <= 76);
    }

    void originalZonesAreKept()
    {
        const QByteArray zone =
            "BEGIN:VTIMEZONE\nTZID:Mia\nX-Q:1\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0500\n"
            "TZOFFSETTO:+0500\nEND:STANDARD\nEND:VTIMEZONE\n";
        ReadFile file = read(wrapped(zone
                                     + "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Mia:20260301T100000\nEND:VEVENT\n"
                                       "BEGIN:VEVENT\nUID:2\nDTSTART;TZID=Europe/Rome:20260301T100000\nEND:VEVENT\n"));
        const QByteArray bytes = writtenAsRead(file);
        QVERIFY(bytes.contains("TZID:Mia\r\nX-Q:1"));
        QCOMPARE(bytes.count("BEGIN:VTIMEZONE"), 2);
        ReadFile back = read(bytes);
        QCOMPARE(occurrencesOf(back, 0), occurrencesOf(file, 0));
        QCOMPARE(occurrencesOf(back, 1), occurrencesOf(file, 1));
    }
};

QTEST_GUILESS_MAIN(IcsWriterTest)
#include "IcsWriterTest.moc"
