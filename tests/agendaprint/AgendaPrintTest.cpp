#include "core/agendaprint/AgendaPrint.h"
#include "core/agendaprint/AgendaPaper.h"
#include "core/documents/PdfPrinter.h"
#include "tests/agenda/AgendaOffice.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// The agenda on paper: what stands on it, and for whom.
class AgendaPrintTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    PdfPrinter m_printer;

    QByteArray run(const QString &program, const QStringList &words)
    {
        QProcess process;
        process.start(program, words);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            qFatal("%s did not run", qPrintable(program));
        return process.readAllStandardOutput();
    }
    QString file(const Paper &paper)
    {
        const QString path = m_dir.filePath(u"sheet.pdf"_s);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(kept(paperPdf(paper))) < 0)
            qFatal("no file");
        return path;
    }
    /// What a person reads on the paper, spaces made one.
    QString text(const Paper &paper)
    {
        return QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, file(paper), u"-"_s})).simplified();
    }
    Paper paper(const AgendaSheet &sheet) { return kept(agendaPaper(sheet, m_printer.hyphenator())); }
    AgendaSheet read(AgendaOffice &o, const AtDesk &desk, const SheetOrder &order)
    {
        MayorDay day(*o.db, o.clock);
        return kept(AgendaPrint(*o.db, o.clock, day).read(desk.actor, desk.keyring, order));
    }
    QString printed(AgendaOffice &o, const AtDesk &desk, const SheetOrder &order)
    {
        return text(paper(read(o, desk, order)));
    }
    static QList<SheetOrder> everything(const QDate &day)
    {
        return {{SheetKind::Day, day, day},
                {SheetKind::Week, day, day.addDays(6)},
                {SheetKind::Month, day, day},
                {SheetKind::List, day, day.addDays(6)},
                {SheetKind::Pack, day, day},
                {SheetKind::People, day, day.addDays(6)},
                {.kind = SheetKind::List, .from = day, .to = day, .text = u"pizza"_s}};
    }
    static AgendaEntry full(AgendaOffice &o, const AtDesk &desk)
    {
        AgendaEntry entry = o.hour(desk, u"Inaugurazione della scuola Rodari"_s, o.monday, QTime(12, 0));
        entry.minutesBefore = 25;
        entry.minutesAfter = 20;
        AgendaWords &words = entry.words;
        words.place = u"Scuola Rodari"_s;
        words.address = u"via Garibaldi 4"_s;
        words.category = u"cerimonia"_s;
        words.askedBy = u"Istituto comprensivo"_s;
        words.people = {{{}, u"Preside Bianchi"_s, PersonPart::Guest},
                        {{}, u"Marco Conti"_s, PersonPart::Represents},
                        {{}, u"Ten. Verdi"_s, PersonPart::Accompanies}};
        words.preparation = {.briefing = u"Due aule nuove, costo 240 mila euro."_s,
                             .speech = u"Cari ragazzi, benvenuti."_s,
                             .dress = u"abito scuro"_s,
                             .gift = u"crest"_s,
                             .car = u"Auto 1"_s,
                             .driver = u"Ugo Neri"_s,
                             .sash = true,
                             .press = true};
        return entry;
    }

private slots:
    void theDaySheetSaysWhatTheMayorNeeds_data() { addEngines(); }
    void theDaySheetSaysWhatTheMayorNeeds()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        o.enter(franco, full(o, franco));
        AgendaEntry away = o.hour(franco, u"ferie"_s, o.monday, QTime(0, 0), CalendarKind::Absences);
        away.words.absentee = u"Mario Rossi"_s;
        away.series.start = o.at(o.monday, QTime(15, 0));
        away.series.length = {0, 3600 * 2};
        o.enter(franco, away);
        const SheetOrder order{SheetKind::Day, o.monday, o.monday};
        const AgendaSheet sheet = read(o, franco, order);
        const Paper small = paper(sheet);
        QCOMPARE(small.pages.size(), 1U);
        QCOMPARE(small.pages.front().mm, kA5);
        const QString said = text(small);
        for (const QString &wanted : {u"Lunedì 4 maggio 2026"_s,
                                      u"12:00"_s,
                                      u"13:00"_s,
                                      u"Inaugurazione della scuola Rodari"_s,
                                      u"Scuola Rodari — via Garibaldi 4"_s,
                                      u"Con: Preside Bianchi"_s,
                                      u"Accompagna: Ten. Verdi"_s,
                                      u"Va Marco Conti in rappresentanza"_s,
                                      u"Chiesto da: Istituto comprensivo"_s,
                                      u"Fascia tricolore"_s,
                                      u"Stampa ammessa"_s,
                                      u"Abito: abito scuro"_s,
                                      u"Dono: crest"_s,
                                      u"Auto 1, autista Ugo Neri"_s,
                                      u"partenza ore 11:35"_s,
                                      u"rientro ore 13:20"_s,
                                      u"Da sapere: Due aule nuove"_s,
                                      u"Cari ragazzi"_s,
                                      u"Marco Conti dalle 15:00 alle 17:00"_s,
                                      u"Mario Rossi (ferie"_s})
            QVERIFY2(said.contains(wanted), qPrintable(wanted + u" | "_s + said));
        SheetOrder large = order;
        large.a4 = true;
        large.large = true;
        const Paper big = paper(read(o, franco, large));
        QCOMPARE(big.pages.front().mm, kA4);
        QVERIFY(daySheet(read(o, franco, large), o.monday).style.bodyPoints > 13);
        // The log knows that it was printed, and none of its words.
        QCOMPARE(o.cell(u"SELECT detail FROM audit_log WHERE action = 'agenda.print' ORDER BY seq DESC LIMIT 1"_s),
                 u"daysheet 2026-05-04 2026-05-04"_s);
    }

    void whatIsPrivateIsPrintedForItsReadersOnly_data() { addEngines(); }
    void whatIsPrivateIsPrintedForItsReadersOnly()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk mario = o.signIn(u"mario"_s);
        const AtDesk anna = o.signIn(u"anna"_s);
        const AtDesk mayor = o.signIn(u"mario"_s);
        const AtDesk &reader = o.calendar(mayor, CalendarKind::Personal).isValid() ? mayor : anna;
        AgendaEntry secret = o.hour(reader, u"Pizzata segretissima"_s, o.monday, QTime(9, 0), CalendarKind::Personal);
        secret.words.place = u"Trattoria nascosta"_s;
        secret.words.preparation.briefing = u"Pizzata: portare il vino."_s;
        o.enter(reader, secret);
        const auto shows = [](const QString &said) {
            return said.contains(u"Pizzata"_s) || said.contains(u"nascosta"_s) || said.contains(u"vino"_s);
        };
        for (const SheetOrder &order : everything(o.monday)) {
            for (const QString &login : {u"franco"_s, u"bruno"_s, u"chiara"_s, u"gina"_s}) {
                const QString said = printed(o, o.desk(login), order);
                QVERIFY2(!shows(said), qPrintable(login + u": "_s + sheetKey(order.kind) + u": "_s + said));
                if (order.text.isEmpty() && order.kind != SheetKind::OnCall)
                    QVERIFY2(said.contains(u"Impegno riservato"_s), qPrintable(sheetKey(order.kind) + said));
            }
            QVERIFY2(order.kind == SheetKind::OnCall || shows(printed(o, reader, order)),
                     qPrintable(sheetKey(order.kind)));
        }
        // Who took it out on paper is known.
        const QString taken = u"SELECT COUNT(*) FROM read_log WHERE kind = 'diary' AND way = 'print' AND login "_s;
        QVERIFY(o.number(taken + u"= ?"_s, {reader.actor.login}) > 0);
        QCOMPARE(o.number(taken + u"<> ?"_s, {reader.actor.login}), 0);
    }

    void onlyWhatWasChosen_data() { addEngines(); }
    void onlyWhatWasChosen()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        o.enter(franco, o.hour(franco, u"Prefetto"_s, o.monday, QTime(9, 0)));
        o.enter(franco,
                o.hour(franco, u"Tavolo verde"_s, o.monday.addDays(1), QTime(9, 0), CalendarKind::Assessore,
                       u"Anna Greco"_s));
        const AgendaEntry gone = o.enter(franco, o.hour(franco, u"Rinviata"_s, o.monday, QTime(11, 0))).entry;
        kept(o.service->cancel(franco.actor, franco.keyring, o.ref(gone), EditScope::This, u"pioggia"_s));
        SheetOrder week{SheetKind::Week, o.monday, o.monday.addDays(6)};
        const QString all = printed(o, franco, week);
        QVERIFY(all.contains(u"Prefetto"_s) && all.contains(u"Tavolo verde"_s) && !all.contains(u"Rinviata"_s));
        week.cancelled = true;
        week.calendars = {o.calendar(franco, CalendarKind::Official)};
        const QString some = printed(o, franco, week);
        QVERIFY(some.contains(u"Prefetto"_s) && some.contains(u"Rinviata"_s) && some.contains(u"annullato"_s));
        QVERIFY(!some.contains(u"Tavolo verde"_s) && some.contains(u"Agenda ufficiale"_s));
        // The mayor's sheet leaves the assessori's calendars out unless they are asked for.
        SheetOrder day{SheetKind::Day, o.monday.addDays(1), o.monday.addDays(1)};
        QVERIFY(printed(o, franco, day).contains(u"Nessun impegno"_s));
        day.calendars = {o.calendar(franco, CalendarKind::Assessore, u"Anna Greco"_s)};
        QVERIFY(printed(o, franco, day).contains(u"Tavolo verde"_s));
        // A search prints what it found, whatever the day.
        const QString found = printed(o, franco, {.kind = SheetKind::List, .from = {}, .to = {}, .text = u"tavolo"_s});
        QVERIFY(found.contains(u"Tavolo verde"_s) && !found.contains(u"Prefetto"_s));
        const AtDesk piero = o.desk(u"piero"_s);
        MayorDay mayors(*o.db, o.clock);
        AgendaPrint print(*o.db, o.clock, mayors);
        QCOMPARE(print.read(piero.actor, piero.keyring, day).error().kind, ErrorKind::Forbidden);
        for (const SheetOrder &wrong :
             {SheetOrder{SheetKind::Week, o.monday, o.monday.addDays(-1)}, SheetOrder{SheetKind::Day, {}, {}},
              SheetOrder{SheetKind::Pack, o.monday, o.monday.addDays(1)},
              SheetOrder{SheetKind::Day, o.monday, o.monday.addDays(31)},
              SheetOrder{SheetKind::People, o.monday, o.monday.addDays(7)},
              SheetOrder{SheetKind::Year, o.monday, o.monday.addYears(1)},
              SheetOrder{SheetKind::List, o.monday, o.monday.addDays(400)}})
            QCOMPARE(print.read(franco.actor, franco.keyring, wrong).error().kind, ErrorKind::Invalid);
    }

    void nothingIsLostWhereThereIsMuch()
    {
        AgendaOffice o(u"sqlite"_s);
        const AtDesk franco = o.desk(u"franco"_s);
        for (int i = 0; i < 30; ++i) {
            AgendaEntry entry =
                o.hour(franco, u"Incontro numero-%1 fine-%1"_s.arg(i), o.monday, QTime(7 + i / 4, i % 4 * 15));
            entry.series.length = {0, 900};
            o.enter(franco, entry);
        }
        AgendaEntry lasts = o.hour(franco, u"Fiera"_s, o.monday, QTime(0, 0), CalendarKind::Ceremonies);
        lasts.series.start = wholeDay(o.monday);
        lasts.series.length = {3, 0};
        o.enter(franco, lasts);
        const QDate sunday = o.monday.addDays(6);
        for (const SheetOrder &order :
             {SheetOrder{SheetKind::Day, o.monday, o.monday}, SheetOrder{SheetKind::Week, o.monday, sunday},
              SheetOrder{SheetKind::Month, o.monday, o.monday}, SheetOrder{SheetKind::List, o.monday, sunday},
              SheetOrder{SheetKind::Pack, o.monday, o.monday}, SheetOrder{SheetKind::People, o.monday, sunday}}) {
            const QString said = printed(o, franco, order);
            for (int i = 0; i < 30; ++i)
                QVERIFY2(said.contains(u"numero-%1"_s.arg(i)), qPrintable(sheetKey(order.kind) + QString::number(i)));
            QVERIFY2(said.contains(u"Fiera"_s), qPrintable(said));
        }
        // It is there on each of its days, and on no other.
        for (const int day : {0, 1, 2, 3}) {
            const QDate date = o.monday.addDays(day);
            QCOMPARE(printed(o, franco, {SheetKind::Day, date, date}).contains(u"Fiera"_s), day < 3);
        }
    }

    void theYearAndThePeople_data() { addEngines(); }
    void theYearAndThePeople()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        o.enter(franco, o.hour(franco, u"Prefetto"_s, o.monday, QTime(9, 0)));
        o.enter(franco,
                o.hour(franco, u"Tavolo verde"_s, o.monday.addDays(1), QTime(9, 0), CalendarKind::Assessore,
                       u"Anna Greco"_s));
        // Each in the row of its calendar, and a calendar that was not chosen has none.
        SheetOrder people{SheetKind::People, o.monday, o.monday.addDays(6)};
        const AgendaSheet sheet = read(o, franco, people);
        QVERIFY(sheet.rows.size() > 5);
        QCOMPARE(paper(sheet).pages.front().mm, kA4Across);
        const QString all = text(paper(sheet));
        for (const QString &wanted : {u"Anna Greco"_s, u"Tavolo verde"_s, u"Prefetto"_s, u"09:00–10:00"_s, u"lun 4"_s})
            QVERIFY2(all.contains(wanted), qPrintable(wanted + u" | "_s + all));
        people.calendars = {o.calendar(franco, CalendarKind::Official)};
        const QString some = printed(o, franco, people);
        QVERIFY2(some.contains(u"Prefetto"_s) && !some.contains(u"Anna Greco"_s), qPrintable(some));
        // The year says how full its days are, and not of what.
        const SheetOrder year{SheetKind::Year, QDate(2026, 1, 1), QDate(2026, 12, 31)};
        const Paper twelve = paper(read(o, franco, year));
        QCOMPARE(twelve.pages.size(), 1U);
        const QString said = text(twelve);
        QVERIFY2(said.contains(u"2026"_s) && said.contains(u"Gennaio"_s) && said.contains(u"Dicembre"_s),
                 qPrintable(said));
        QVERIFY(!said.contains(u"Prefetto"_s));
        QCOMPARE(o.cell(u"SELECT detail FROM audit_log WHERE action = 'agenda.print' ORDER BY seq DESC LIMIT 1"_s),
                 u"year 2026-01-01 2026-12-31"_s);
        // Who looks at a day in the window prints nothing.
        const qint64 lines = o.number(u"SELECT COUNT(*) FROM audit_log"_s);
        MayorDay mayors(*o.db, o.clock);
        kept(AgendaPrint(*o.db, o.clock, mayors)
                 .look(franco.actor, franco.keyring, {SheetKind::Day, o.monday, o.monday}));
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM audit_log"_s), lines);
        const AtDesk piero = o.desk(u"piero"_s);
        QCOMPARE(AgendaPrint(*o.db, o.clock, mayors).look(piero.actor, piero.keyring, year).error().kind,
                 ErrorKind::Forbidden);
    }

    void thePackHasBriefingsAndPapers_data() { addEngines(); }
    void thePackHasBriefingsAndPapers()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        AgendaEntry entry = full(o, franco);
        entry.words.preparation.briefing = u"Scheda completa. "_s.repeated(60) + u"Ultima riga della scheda."_s;
        o.enter(franco, entry);
        MayorDay day(*o.db, o.clock);
        AgendaPrint print(*o.db, o.clock, day);
        DraftDocument letter;
        letter.title = u"Lettera allegata"_s;
        letter.body = u"<p>Testo della lettera allegata.</p>"_s;
        Paper attached;
        attached.append(letter, kA4, m_printer.hyphenator());
        const QByteArray pdf = kept(paperPdf(attached));
        print.addPapers([&](const Actor &, const AgendaEntry &one) -> Result<QList<SheetPaper>> {
            return QList<SheetPaper>{
                {one.words.title, u"Lettera"_s, letter},
                {one.words.title, u"Atto.pdf"_s, {}, u"application/pdf"_s, pdf},
                {one.words.title, u"strano.bin"_s, {}, u"application/octet-stream"_s, QByteArray("xyz")}};
        });
        const AgendaSheet sheet = kept(print.read(franco.actor, franco.keyring, {SheetKind::Pack, o.monday, o.monday}));
        const Paper pack = paper(sheet);
        const QString said = text(pack);
        for (const QString &wanted : {u"Fascicolo del giorno"_s, u"Ultima riga della scheda."_s,
                                      u"Testo della lettera allegata."_s, u"strano.bin"_s, u"Atto.pdf"_s})
            QVERIFY2(said.contains(wanted), qPrintable(wanted));
        // sheet, briefings, letter, the PDF's page as a picture, the page that says what cannot be printed
        QCOMPARE(pack.pages.size(), 5U);
    }

    void itIsKeptForever()
    {
        AgendaOffice o(u"sqlite"_s);
        const AtDesk franco = o.desk(u"franco"_s);
        AgendaEntry entry = full(o, franco);
        entry.words.title = u"Incontro con il mondo: 你好, Ελλάδα, emoji 🎉 e un titolo lungo che va a capo più volte"_s;
        o.enter(franco, entry);
        const QString tool = QString::fromUtf8(GONFALONE_SOURCE_DIR) + u"/../shared/tools/pdfa-check"_s;
        for (const SheetOrder &order : everything(o.monday)) {
            const QString path = file(paper(read(o, franco, order)));
            if (!QFile::exists(tool)) // the validator is not at hand everywhere
                continue;
            const QString said = QString::fromUtf8(run(tool, {path}));
            QVERIFY2(said.contains(u": valid PDF/A-1b"_s), qPrintable(sheetKey(order.kind) + said));
        }
    }
};

QTEST_MAIN(AgendaPrintTest)
#include "AgendaPrintTest.moc"
