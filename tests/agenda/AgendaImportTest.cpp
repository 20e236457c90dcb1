#include "tests/agenda/AgendaOffice.h"

#include <QFile>
#include <QTemporaryDir>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// Calendar files taken into the agenda.
class AgendaImportTest : public QObject
{
    Q_OBJECT

    static QByteArray calendar(const QByteArray &body)
    {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//IT\r\n" + body + "END:VCALENDAR\r\n";
    }
    static QByteArray event(const QByteArray &uid, const QByteArray &lines, int sequence = 0,
                            const QByteArray &stamp = "20260101T000000Z")
    {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTAMP:" + stamp + "\r\nSEQUENCE:" + QByteArray::number(sequence)
            + "\r\n" + lines + "END:VEVENT\r\n";
    }
    static QByteArray hour(const QByteArray &day, const QByteArray &title)
    {
        return "DTSTART;TZID=Europe/Rome:" + day + "T100000\r\nDTEND;TZID=Europe/Rome:" + day
            + "T110000\r\nSUMMARY:" + title + "\r\n";
    }
    static Result<ImportReport> tryImport(AgendaOffice &o, const AtDesk &desk, const QByteArray &text,
                                          CalendarKind kind = CalendarKind::Official)
    {
        return o.service->importText(desk.actor, desk.keyring, text, u"prova.ics"_s,
                                     {.calendar = o.calendar(desk, kind)});
    }
    static ImportReport import(AgendaOffice &o, const AtDesk &desk, const QByteArray &text,
                               CalendarKind kind = CalendarKind::Official)
    {
        return kept(tryImport(o, desk, text, kind));
    }
    static QString fates(const ImportReport &report)
    {
        QStringList all;
        for (const ImportLine &line : report.lines)
            all << importFateKey(line.fate) + u' ' + line.title;
        return all.join(u'\n');
    }

private slots:
    void theSameFileTwiceChangesNothing_data() { addEngines(); }
    void theSameFileTwiceChangesNothing()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        const QByteArray file =
            calendar(event("a@x", hour("20260504", "Udienza")) + event("b@x", hour("20260505", "Giunta")));
        const ImportReport first = import(o, franco, file);
        QCOMPARE(first.count(ImportFate::Added), 2);
        QCOMPARE(o.seen(franco, o.monday, 7), (QStringList{u"05-04 10:00 Udienza"_s, u"05-05 10:00 Giunta"_s}));
        QCOMPARE(import(o, franco, file).count(ImportFate::Unchanged), 2);
        // Written at another moment, the same thing all the same.
        QByteArray later = file;
        later.replace("20260101T000000Z", "20260401T000000Z");
        QCOMPARE(import(o, franco, later).count(ImportFate::Unchanged), 2);
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM agenda_entry"_s), 2);
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM audit_log WHERE action = 'agenda.import'"_s), 3);
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM audit_log WHERE detail LIKE '%Udienza%'"_s), 0);
        // It is one gesture.
        kept(o.service->undo(franco.actor, franco.keyring, first.gesture));
        QCOMPARE(o.seen(franco, o.monday, 7), QStringList());
        const ImportReport gone = import(o, franco, file);
        QCOMPARE(gone.count(ImportFate::Unchanged), 2); // what was deleted here stays so
        QVERIFY(!gone.lines.first().reason.isEmpty());
    }

    void zonesMetInAnyPortion_data() { addEngines(); }
    void zonesMetInAnyPortion()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        // The file is read ahead, 500 at a time: a zone may be new to the office in any of these portions.
        const auto at = [](int number) -> QByteArray {
            return number == 700 ? "TZID=Asia/Tokyo"
                : number == 1100 ? "TZID=Nostra"
                : number == 1600 ? "TZID=Europe/Lisbon"
                                 : "TZID=Europe/Rome";
        };
        QByteArray body = "BEGIN:VTIMEZONE\r\nTZID:Nostra\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
                          "TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
        for (int i = 0; i < 1700; ++i) {
            const bool strange = at(i) != "TZID=Europe/Rome";
            const QByteArray day = strange ? "20260504" : "20240109";
            const QByteArray no = QByteArray::number(i);
            body += event(no + "@x",
                          "DTSTART;" + at(i) + ":" + day + "T120000\r\nDTEND;" + at(i) + ":" + day
                              + "T130000\r\nX-BAD;TZID=Nessuna:1\r\nSUMMARY:n " + no + "\r\n");
        }
        const ImportReport report = import(o, franco, calendar(body));
        QCOMPARE(report.count(ImportFate::Added), 1700);
        QCOMPARE(o.seen(franco, o.monday, 1),
                 (QStringList{u"05-04 05:00 n 700"_s, u"05-04 11:00 n 1100"_s, u"05-04 13:00 n 1600"_s}));
        QCOMPARE(import(o, franco, calendar(body)).count(ImportFate::Unchanged), 1700);
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM agenda_occurrence"_s), 1700);
    }

    void newerWinsAndOlderIsTold_data() { addEngines(); }
    void newerWinsAndOlderIsTold()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        import(o, franco, calendar(event("a@x", hour("20260504", "Udienza"), 3)));
        AgendaEntry mine = kept(o.service->entry(franco.actor, franco.keyring, o.item(franco, o.monday, 1, 0).entry));
        mine.words.preparation.sash = true;
        mine.words.askedBy = u"Prefetto"_s;
        mine.words.people << AgendaPerson{{}, u"Rossi"_s, PersonPart::Represents};
        kept(o.service->edit(franco.actor, franco.keyring, AgendaOffice::ref(mine), EditScope::All, mine));
        const ImportReport newer = import(o, franco, calendar(event("a@x", hour("20260505", "Udienza spostata"), 4)));
        QCOMPARE(fates(newer), u"changed Udienza spostata"_s);
        QCOMPARE(o.seen(franco, o.monday, 7), QStringList{u"05-05 10:00 Udienza spostata"_s});
        const AgendaEntry now = kept(o.service->entry(franco.actor, franco.keyring, mine.id));
        QVERIFY(now.words.preparation.sash); // what the office added stays
        QCOMPARE(now.words.askedBy, u"Prefetto"_s);
        QCOMPARE(now.words.people.size(), 1);
        QCOMPARE(now.sequence, 4);
        const ImportReport older = import(o, franco, calendar(event("a@x", hour("20260506", "Vecchia"), 2)));
        QCOMPARE(older.count(ImportFate::Older), 1);
        QVERIFY(older.lines.first().reason.contains(u"franco"_s));
        QCOMPARE(o.seen(franco, o.monday, 7), QStringList{u"05-05 10:00 Udienza spostata"_s});
        // The same revision, written later: the later one.
        import(o, franco, calendar(event("a@x", hour("20260507", "Ancora"), 4, "20260301T000000Z")));
        QCOMPARE(o.seen(franco, o.monday, 7), QStringList{u"05-07 10:00 Ancora"_s});
    }

    void seriesWithChanges_data() { addEngines(); }
    void seriesWithChanges()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        const QByteArray rule = "RRULE:FREQ=WEEKLY;COUNT=5\r\nEXDATE;TZID=Europe/Rome:20260511T100000\r\n";
        const QByteArray moved =
            event("s@x", "RECURRENCE-ID;TZID=Europe/Rome:20260518T100000\r\n" + hour("20260519", "Spostata"));
        const QByteArray cancelled = event("s@x",
                                           "STATUS:CANCELLED\r\nRECURRENCE-ID;TZID=Europe/Rome:20260525T100000\r\n"
                                               + hour("20260525", "Saltata"));
        const QByteArray file = calendar(event("s@x", rule + hour("20260504", "Giunta")) + moved + cancelled);
        QCOMPARE(import(o, franco, file).count(ImportFate::Added), 1);
        const QStringList expected{u"05-04 10:00 Giunta"_s, u"05-19 10:00 Spostata"_s,
                                   u"05-25 10:00 Saltata cancelled"_s, u"06-01 10:00 Giunta"_s};
        QCOMPARE(o.seen(franco, o.monday, 60), expected);
        QCOMPARE(import(o, franco, file).count(ImportFate::Unchanged), 1);
        // A newer file without the change: it happens as the series says.
        const ImportReport back =
            import(o, franco, calendar(event("s@x", rule + hour("20260504", "Giunta"), 1) + cancelled));
        QCOMPARE(back.count(ImportFate::Removed), 1);
        QCOMPARE(o.seen(franco, o.monday, 60).at(1), u"05-18 10:00 Giunta"_s);
        // One occurrence arrives alone.
        const QByteArray alone =
            calendar(event("s@x", "RECURRENCE-ID:20260601T080000Z\r\n" + hour("20260602", "Sola"), 2));
        QCOMPARE(import(o, franco, alone).count(ImportFate::Added), 1);
        QCOMPARE(o.seen(franco, o.monday, 60).last(), u"06-02 10:00 Sola"_s);
        QCOMPARE(o.seen(franco, o.monday, 60).size(), 4);
        // And before its series is known.
        QCOMPARE(
            import(o, franco, calendar(event("t@x", "RECURRENCE-ID:20260601T080000Z\r\n" + hour("20260701", "Prima"))))
                .count(ImportFate::Added),
            1);
        QCOMPARE(o.seen(franco, QDate(2026, 7, 1), 1), QStringList{u"07-01 10:00 Prima"_s});
    }

    void thisAndFutureBecomesTwoSeries_data() { addEngines(); }
    void thisAndFutureBecomesTwoSeries()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        const QByteArray file =
            calendar(event("f@x", "RRULE:FREQ=WEEKLY;COUNT=4\r\n" + hour("20260504", "Giunta"))
                     + event("f@x",
                             "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Rome:20260518T100000\r\n"
                             "DTSTART;TZID=Europe/Rome:20260518T150000\r\nDURATION:PT2H\r\nSUMMARY:Pomeriggio\r\n"));
        QCOMPARE(import(o, franco, file).count(ImportFate::Added), 2);
        QCOMPARE(o.seen(franco, o.monday, 60),
                 (QStringList{u"05-04 10:00 Giunta"_s, u"05-11 10:00 Giunta"_s, u"05-18 15:00 Pomeriggio"_s,
                              u"05-25 15:00 Pomeriggio"_s}));
        QCOMPARE(import(o, franco, file).count(ImportFate::Unchanged), 2);
    }

    void whoMayNotIsRefused_data() { addEngines(); }
    void whoMayNotIsRefused()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        const QByteArray file = calendar(event("a@x", hour("20260504", "Udienza")));
        const AgendaCalendarId official = o.calendar(franco, CalendarKind::Official);
        for (const QString &login : {u"piero"_s, u"bruno"_s, u"gina"_s, u"chiara"_s}) {
            const AtDesk desk = o.desk(login);
            const auto refused =
                o.service->importText(desk.actor, desk.keyring, file, u"x.ics"_s, {.calendar = official});
            QVERIFY2(!refused, qPrintable(login));
            QVERIFY(refused.error().kind == ErrorKind::Forbidden || refused.error().kind == ErrorKind::NotFound);
        }
        QCOMPARE(o.service->importText(franco.actor, franco.keyring, file, u"x.ics"_s, {.calendar = kHolidayCalendar})
                     .error()
                     .kind,
                 ErrorKind::Forbidden);
        // Without the key, the personal agenda.
        QVERIFY(!tryImport(o, franco, file, CalendarKind::Personal));
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM agenda_entry"_s), 0);
    }

    void personalIsSealed_data() { addEngines(); }
    void personalIsSealed()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk mario = o.signIn(u"mario"_s);
        const QByteArray file = calendar(event(
            "a@x", "CLASS:PRIVATE\r\nLOCATION:Ambulatorio\r\nX-SEGRETO:Cardiologo\r\n" + hour("20260504", "Visita")));
        QCOMPARE(import(o, mario, file, CalendarKind::Personal).count(ImportFate::Added), 1);
        QCOMPARE(o.seen(mario, o.monday, 1), QStringList{u"05-04 10:00 Visita"_s});
        QCOMPARE(import(o, mario, file, CalendarKind::Personal).count(ImportFate::Unchanged), 1);
        for (const QString &column : {u"words"_s, u"title"_s, u"place"_s, u"search_text"_s})
            QCOMPARE(o.cell(u"SELECT "_s + column + u" FROM agenda_entry"_s), QString());
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM agenda_sealed WHERE sealed LIKE '%Visita%'"_s), 0);
        QCOMPARE(o.seen(o.desk(u"franco"_s), o.monday, 1), QStringList{u"05-04 10:00 Busy"_s});
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM audit_log WHERE detail LIKE '%1%' AND action = 'agenda.import'"_s), 0);
        const AgendaEntry entry =
            kept(o.service->entry(mario.actor, mario.keyring, o.item(mario, o.monday, 1, 0).entry));
        QVERIFY(entry.words.source.contains(u"Cardiologo"_s));
    }

    void traps_data() { addEngines(); }
    void traps()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        const QByteArray ownZone =
            "BEGIN:VTIMEZONE\r\nTZID:Nostra\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0300\r\n"
            "TZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
        const QByteArray file = calendar(
            ownZone + event("allday@x", "DTSTART;VALUE=DATE:20260504\r\nSUMMARY:Patrono\r\n")
            + event("days@x", "DTSTART;VALUE=DATE:20260505\r\nDTEND;VALUE=DATE:20260508\r\nSUMMARY:Missione\r\n")
            + event("floating@x", "DTSTART:20260509T090000\r\nDTEND:20260509T100000\r\nSUMMARY:Libera\r\n")
            + event("utc@x", "DTSTART:20260510T100000Z\r\nDURATION:PT30M\r\nSUMMARY:Zulu\r\n")
            + event(
                "own@x",
                "DTSTART;TZID=Nostra:20260511T120000\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;COUNT=2\r\nSUMMARY:Fuso\r\n")
            + event("ms@x",
                    "DTSTART;TZID=\"W. Europe Standard Time\":20260513T120000\r\nDURATION:PT1H\r\nSUMMARY:Exchange\r\n")
            + event("wrong@x", "DTSTART;TZID=Marte/Olympus:20260514T120000\r\nDURATION:PT1H\r\nSUMMARY:Marte\r\n")
            + event("back@x", "DTSTART:20260515T120000Z\r\nDTEND:20260515T110000Z\r\nSUMMARY:Indietro\r\n")
            + event("blank@x", "DTSTART:20260516T120000Z\r\nDURATION:PT1H\r\n")
            + event("nostart@x", "SUMMARY:Senza inizio\r\n")
            + event("y1@x", "DTSTART;VALUE=DATE:00010101\r\nSUMMARY:Anno uno\r\n")
            + event("y9999@x", "DTSTART;VALUE=DATE:99991231\r\nSUMMARY:Anno 9999\r\n")
            + event("long@x", "DTSTART;VALUE=DATE:20260101\r\nDTEND;VALUE=DATE:20290101\r\nSUMMARY:Mandato\r\n")
            + event("double@x", hour("20260517", "Prima"), 1) + event("double@x", hour("20260517", "Seconda"), 0)
            + "BEGIN:VTODO\r\nUID:t\r\nSUMMARY:Compito\r\nEND:VTODO\r\n");
        const ImportReport report = import(o, franco, file);
        const QStringList week = o.seen(franco, o.monday, 14);
        QCOMPARE(week.mid(0, 12),
                 (QStringList{u"05-04 Patrono"_s, u"05-05 Missione"_s, u"05-09 09:00 Libera"_s, u"05-10 12:00 Zulu"_s,
                              u"05-11 11:00 Fuso"_s, u"05-12 11:00 Fuso"_s, u"05-13 12:00 Exchange"_s,
                              u"05-14 12:00 Marte"_s, u"05-15 14:00 Indietro"_s, u"05-16 14:00 (no subject)"_s,
                              u"05-17 10:00 Prima"_s}));
        QVERIFY2(fates(report).contains(u"refused Mandato"_s), qPrintable(fates(report)));
        QVERIFY(fates(report).contains(u"refused Compito"_s));
        QVERIFY(fates(report).contains(u"refused Seconda"_s));
        QVERIFY(fates(report).contains(u"refused Senza inizio"_s));
        for (const ImportLine &line : report.lines)
            QVERIFY2(line.fate != ImportFate::Refused || !line.reason.isEmpty(), qPrintable(line.title));
        QVERIFY(report.remarks.join(u'\n').contains(u"Marte/Olympus"_s));
        QCOMPARE(import(o, franco, file).count(ImportFate::Added), 0);
    }

    void hostile_data() { addEngines(); }
    void hostile()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        const QByteArray good =
            calendar(event("a@x", hour("20260504", "Udienza")) + event("b@x", hour("20260505", "Giunta")));
        for (const QByteArray &bad :
             {QByteArray(), QByteArray("PK\3\4"), QByteArray(1000, '\0'), QByteArray("%PDF-1.4")})
            QCOMPARE(tryImport(o, franco, bad).error().kind, ErrorKind::Invalid);
        QCOMPARE(
            tryImport(o, franco,
                      "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n" + event("a@x", hour("20260504", "x")) + "END:VCALENDAR\r\n")
                .error()
                .kind,
            ErrorKind::Invalid);
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM agenda_entry"_s), 0);
        // Cut in the middle of the second: the first is there, the second is told.
        const ImportReport cut = import(o, franco, good.first(good.indexOf("Giunta") + 3));
        QCOMPARE(cut.count(ImportFate::Added), 1);
        QCOMPARE(cut.count(ImportFate::Refused), 1);
        // Windows-1252, control characters, a text that is too long for a title.
        const ImportReport odd =
            import(o, franco,
                   calendar(event("w@x", hour("20260506", "Citt\xE0 e societ\xE0"))
                            + event("n@x", hour("20260506", QByteArray("Nul\0la", 6)))
                            + event(QByteArray(3000, 'u'), hour("20260507", QByteArray(5000, 't')))));
        QCOMPARE(odd.count(ImportFate::Added), 3);
        QVERIFY(o.seen(franco, o.monday, 7).join(u'\n').contains(u"Città e società"_s));
        // A series without end every second is bounded.
        const ImportReport endless =
            import(o, franco, calendar(event("e@x", "RRULE:FREQ=SECONDLY\r\n" + hour("20270101", "Senza fine"))));
        QCOMPARE(endless.count(ImportFate::Added), 1);
        QVERIFY(o.number(u"SELECT COUNT(*) FROM agenda_occurrence"_s) < 25'000);
    }

    void stoppedItWritesNothing_data() { addEngines(); }
    void stoppedItWritesNothing()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        QByteArray all;
        for (int i = 0; i < 1200; ++i)
            all += event("n" + QByteArray::number(i) + "@x", hour("20260504", "Udienza " + QByteArray::number(i)));
        int asked = 0;
        const ImportOrder order{.calendar = o.calendar(franco, CalendarKind::Official)};
        const auto stopped = o.service->importText(franco.actor, franco.keyring, calendar(all), u"x.ics"_s, order,
                                                   [&](const Progress &) { return ++asked < 3; });
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM agenda_entry"_s), 0);
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM agenda_occurrence"_s), 0);
        // All on one day, and once more.
        QCOMPARE(import(o, franco, calendar(all)).count(ImportFate::Added), 1200);
        QCOMPARE(o.items(franco, o.monday, 1).size(), 1200);
        QCOMPARE(import(o, franco, calendar(all)).count(ImportFate::Unchanged), 1200);
    }
};

QTEST_GUILESS_MAIN(AgendaImportTest)
#include "AgendaImportTest.moc"
