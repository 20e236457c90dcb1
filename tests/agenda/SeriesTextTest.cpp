#include "core/agenda/AgendaRules.h"
#include "core/agenda/EntryText.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// Times, series and words as the tables keep them come back as they were.
class SeriesTextTest : public QObject
{
    Q_OBJECT

    ZoneTable m_zones;

    static AgendaWords fullWords()
    {
        AgendaWords words;
        words.title = u"Inaugurazione «Rodari»"_s;
        words.place = u"via Roma, 3"_s;
        words.address = u"10000 Esempio"_s;
        words.category = u"cerimonia"_s;
        words.askedBy = u"la dirigente"_s;
        words.notes = u"riga\nseconda \"riga\""_s;
        words.outcome = u"fatto"_s;
        words.absentee = u"Anna Greco"_s;
        words.promises = {{u"una palestra"_s, u"Sport"_s, QDate(2026, 9, 1)}, {u"rispondere"_s, {}, {}}};
        words.people = {{ContactId{7}, {}, PersonPart::Guest}, {{}, u"Marco Conti"_s, PersonPart::Represents}};
        words.cases = QStringList{u"PAT-2026/0001"_s};
        words.preparation = {u"scheda"_s, u"discorso"_s, u"scuro"_s, u"libro"_s, u"auto 1"_s, u"Gino"_s, true, true};
        return words;
    }

private slots:
    void peopleReadTheirOwnHour()
    {
        QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
        const auto read = [this](const char *text) {
            return humanTime(*timeFrom(QString::fromLatin1(text), m_zones), m_zones, m_zones.find("Europe/Rome"));
        };
        QCOMPARE(read("2026-07-03"), u"ven 3 luglio 2026"_s);
        QCOMPARE(read("2026-07-03T11:00:00[Europe/Rome]"), u"ven 3 luglio 2026, 11:00"_s);
        QCOMPARE(read("2026-07-03T11:00:00"), u"ven 3 luglio 2026, 11:00"_s);
        QCOMPARE(read("2026-07-03T09:00:00Z"), u"ven 3 luglio 2026, 11:00 (09:00 UTC)"_s);
        QCOMPARE(read("2026-12-31T23:30:00Z"), u"ven 1 gennaio 2027, 00:30 (gio 31 dicembre 2026, 23:30 UTC)"_s);
        QCOMPARE(read("2026-07-03T20:00:00[America/New_York]"),
                 u"sab 4 luglio 2026, 02:00 (ven 3 luglio 2026, 20:00 America/New_York)"_s);
    }

    void timesComeBack_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"2026-05-04", "2026-05-04T10:00:00", "2026-05-04T10:00:00Z",
                                 "2026-03-29T02:30:00[Europe/Rome]", "0001-01-01", "9999-12-31T23:59:59Z"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void timesComeBack()
    {
        QFETCH(QString, text);
        const auto time = timeFrom(text, m_zones);
        QVERIFY2(time, qPrintable(text));
        QCOMPARE(timeText(*time, m_zones), text);
    }

    void whatIsNoTimeIsRefused()
    {
        for (const QString &text : {u""_s, u"2026-02-30"_s, u"2026-05-04T25:00:00"_s, u"2026-05-04 10:00:00"_s,
                                    u"2026-05-04T10:00:00[Europe/Nowhere]"_s, u"2026-05-04T10:00:00Europe/Rome"_s}) {
            const auto time = timeFrom(text, m_zones);
            QVERIFY2(!time, qPrintable(text));
            QCOMPARE(time.error().kind, ErrorKind::Invalid);
        }
    }

    void aSeriesComesBack()
    {
        const QString text = u"RRULE:FREQ=MONTHLY;COUNT=9;BYDAY=-1FR\nEXRULE:FREQ=YEARLY;BYMONTH=8\n"
                             "RDATE:2026-05-05T10:00:00[Europe/Rome] 0 5400\nRDATE:2026-05-06\n"
                             "EXDATE:2026-05-29T10:00:00[Europe/Rome]"_s;
        Series series;
        series.start = *timeFrom(u"2026-05-04T10:00:00[Europe/Rome]"_s, m_zones);
        QVERIFY(readRecurrence(series, text, m_zones));
        QCOMPARE(int(series.rules.size()), 1);
        QCOMPARE(*series.rules.front().count, 9);
        QCOMPARE(series.extra.front().length->seconds, 5400);
        QCOMPARE(recurrenceText(series, m_zones), text);
        Series bad;
        QVERIFY(!readRecurrence(bad, u"RRULE:FREQ=SOMETIMES"_s, m_zones));
        QVERIFY(!readRecurrence(bad, u"DTSTART:2026-05-04"_s, m_zones));
    }

    void wordsComeBack()
    {
        const AgendaWords words = fullWords();
        QCOMPARE(*wordsFrom(wordsText(words)), words);
        QCOMPARE(*wordsFrom(wordsText({})), AgendaWords());
        QCOMPARE(wordsFrom(u"not JSON"_s).error().kind, ErrorKind::Corrupt);
        const QString found = searchTextOf(words);
        for (const QString &word : {u"inaugurazione"_s, u"palestra"_s, u"conti"_s, u"pat 2026 0001"_s, u"scheda"_s})
            QVERIFY2(found.contains(word), qPrintable(found));
        QCOMPARE(marksOf(words), BriefingMark | SpeechMark | SashMark | PressMark | GiftMark | CarMark | PromiseMark);
        QCOMPARE(marksOf({}), 0);
    }

    void aSnapshotIsTheWholeEntry()
    {
        AgendaEntry entry;
        entry.calendar = AgendaCalendarId{2};
        entry.uid = u"a@b"_s;
        entry.sequence = 3;
        entry.master = AgendaEntryId{9};
        entry.replaces = *timeFrom(u"2026-05-04T10:00:00[Europe/Rome]"_s, m_zones);
        entry.series.start = *timeFrom(u"2026-05-05T11:30:00[Europe/Rome]"_s, m_zones);
        entry.series.length = {1, 1800};
        entry.status = EntryStatus::Option;
        entry.optionUntil = QDate(2026, 5, 1);
        entry.minutesBefore = 20;
        entry.minutesAfter = 15;
        entry.deleted = true;
        entry.words = fullWords();
        QCOMPARE(*snapshotFrom(snapshotText(entry, m_zones), m_zones), entry);
    }

    void differencesNameWhatChanged()
    {
        AgendaEntry before;
        before.series.start = *timeFrom(u"2026-05-04T10:00:00[Europe/Rome]"_s, m_zones);
        before.words.title = u"Udienza"_s;
        AgendaEntry after = before;
        const ZoneId office = m_zones.find("Europe/Rome");
        QVERIFY(differences(before, after, m_zones, office).isEmpty());
        after.series.start = *timeFrom(u"2026-05-04T11:00:00[Europe/Rome]"_s, m_zones);
        after.words.place = u"Sala Giunta"_s;
        after.words.preparation.sash = true;
        QStringList fields;
        for (const FieldChange &change : differences(before, after, m_zones, office))
            fields << change.field;
        QCOMPARE(fields, (QStringList{u"starts"_s, u"place"_s, u"sash"_s}));
    }

    void faultsOfAnEntry()
    {
        AgendaEntry entry;
        entry.series.start = *timeFrom(u"2026-05-04T10:00:00[Europe/Rome]"_s, m_zones);
        entry.words.title = u"x"_s;
        const AgendaCalendar official{AgendaCalendarId{1}, CalendarKind::Official, {}};
        const QDate today(2026, 5, 4);
        QVERIFY(entryFaults(entry, official, today).isEmpty());
        const auto fields = [&](const AgendaEntry &wrong, const AgendaCalendar &calendar) {
            QStringList names;
            for (const FieldError &fault : entryFaults(wrong, calendar, today))
                names << fault.field;
            return names.join(u' ');
        };
        AgendaEntry wrong = entry;
        wrong.words.title = u"  "_s;
        wrong.series.length = {0, -60};
        wrong.minutesBefore = -1;
        wrong.words.category = u"nessuna"_s;
        wrong.words.people = {{{}, {}, PersonPart::Guest}};
        wrong.status = EntryStatus::Option;
        QCOMPARE(fields(wrong, official), u"length before title category people option_until"_s);
        wrong = entry;
        wrong.status = EntryStatus::Option;
        wrong.optionUntil = today.addDays(-1);
        QCOMPARE(fields(wrong, official), u"option_until"_s);
        QCOMPARE(fields(entry, {AgendaCalendarId{5}, CalendarKind::Absences, {}}), u"absentee"_s);
        wrong = entry;
        wrong.series.start = *timeFrom(u"2026-05-04"_s, m_zones);
        QCOMPARE(fields(wrong, official), u"length"_s); // a whole day is one day at least
        wrong = entry;
        RecurrenceRule never;
        never.interval = 0;
        wrong.series.rules.push_back(never);
        QCOMPARE(fields(wrong, official), u"recurrence"_s);
    }

    void whoMayNotConfirmProposes()
    {
        const CalendarRights edits{true, true, true, true, false};
        const CalendarRights proposes{true, true, true, false, false};
        const CalendarRights confirms{true, true, true, true, true};
        AgendaEntry entry;
        entry.status = EntryStatus::Confirmed;
        entry.words.title = u"x"_s;
        QCOMPARE(statusAfter(confirms, nullptr, entry), EntryStatus::Confirmed);
        QCOMPARE(statusAfter(edits, nullptr, entry), EntryStatus::Proposed);
        QCOMPARE(statusAfter(proposes, nullptr, entry), EntryStatus::Proposed);
        AgendaEntry notes = entry;
        notes.words.notes = u"portare la pianta"_s;
        QCOMPARE(statusAfter(edits, &entry, notes), EntryStatus::Confirmed); // what was confirmed is the same
        AgendaEntry moved = entry;
        moved.series.start.wall.second = 3600;
        QCOMPARE(statusAfter(edits, &entry, moved), EntryStatus::Proposed);
        AgendaEntry cancelled = entry;
        cancelled.status = EntryStatus::Cancelled;
        QCOMPARE(statusAfter(edits, &entry, cancelled), EntryStatus::Cancelled);
    }
};

QTEST_GUILESS_MAIN(SeriesTextTest)
#include "SeriesTextTest.moc"
