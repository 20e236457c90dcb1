#include "tests/cli/Ctl.h"

#include <QElapsedTimer>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

QString calendarFixture(const QString &name)
{
    return QStringLiteral(GONFALONE_SOURCE_DIR "/tests/calendar/fixtures/") + name;
}

QByteArray calendarOf(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + QByteArray(lines).replace("\n", "\r\n") + "END:VCALENDAR\r\n";
}

} // namespace

/// `gonfalonectl expand`: the occurrences of a file without an office, and what it says of bad ones.
class ExpandCommandTest : public QObject
{
    Q_OBJECT

    Ctl m_ctl;

    Ran expand(const QString &path, const QString &from, const QString &to) const
    {
        return m_ctl.bare({u"--json"_s, u"expand"_s, path, u"--from"_s, from, u"--to"_s, to});
    }
    Ran expandText(const QByteArray &bytes, const QString &from = u"2026-01-01"_s,
                   const QString &to = u"2026-12-31"_s) const
    {
        m_ctl.write(u"prova.ics"_s, bytes);
        return expand(m_ctl.path(u"prova.ics"_s), from, to);
    }

private slots:
    void occurrencesAreSortedAndWhole()
    {
        const Ran ran = expand(calendarFixture(u"telefono.ics"_s), u"2026-04-01"_s, u"2026-06-30"_s);
        QVERIFY_RAN(ran, 0);
        const QJsonArray rows = ran.array();
        QStringList starts;
        for (const QJsonValue &row : rows)
            starts << row[u"start"_s].toString();
        // 29 April is excepted, 27 May was moved to 3 June.
        QCOMPARE(starts,
                 (QStringList{u"2026-06-02"_s, u"2026-06-03T16:00:00+02:00"_s, u"2026-06-24T10:00:00+02:00"_s}));
        QCOMPARE(rows[0].toObject(),
                 (QJsonObject{{u"uid"_s, u"festa"_s},
                              {u"start"_s, u"2026-06-02"_s},
                              {u"end"_s, u"2026-06-03"_s},
                              {u"zone"_s, u""_s},
                              {u"all_day"_s, true},
                              {u"summary"_s, u"Festa della Repubblica"_s}}));
        QCOMPARE(rows[1][u"summary"_s].toString(), u"Inaugurazione (spostata)"_s);
        QCOMPARE(rows[1][u"end"_s].toString(), u"2026-06-03T17:00:00+02:00"_s);
        QCOMPARE(rows[2][u"zone"_s].toString(), u"Europe/Rome"_s);
        QVERIFY(ran.err.contains(u"VTODO"_s) || ran.err.contains(u"task"_s));
    }

    void windowsZonesAndText()
    {
        const Ran ran = m_ctl.bare({u"expand"_s, calendarFixture(u"outlook_invito.ics"_s), u"--from"_s, u"2026-04-10"_s,
                                    u"--to"_s, u"2026-04-10"_s});
        QVERIFY_RAN(ran, 0);
        QVERIFY2(ran.out.startsWith(u"2026-04-10T10:00:00+02:00  2026-04-10T11:30:00+02:00  Comitato per l'ordine"_s),
                 qPrintable(ran.out));
    }

    void theCorpusAgrees()
    {
        const QDir folder(QStringLiteral(GONFALONE_SOURCE_DIR "/../shared/corpus/recurrence"));
        for (const QString &name : folder.entryList({u"RFC2445_RRULETest*.ics"_s})) {
            QByteArrayList days;
            for (const QByteArray &line : bytesOf(folder.filePath(name + u".recurson.ref"_s)).split('\n')) {
                if (!line.trimmed().isEmpty())
                    days << line.trimmed().left(10);
            }
            if (days.size() < 2 || days.size() > 60)
                continue; // a long one is cut at another place by each program
            const Ran ran =
                expand(folder.filePath(name), QString::fromLatin1(days.first()), QString::fromLatin1(days.last()));
            QVERIFY_RAN(ran, 0);
            QByteArrayList ours;
            for (const QJsonValue &row : ran.array())
                ours << row[u"start"_s].toString().left(10).toLatin1();
            ours.erase(std::unique(ours.begin(), ours.end()), ours.end());
            if (ours != days)
                QFAIL(name.toLatin1() + "\n" + ours.join(' ') + "\nwanted\n" + days.join(' '));
        }
    }

    void badFilesAreSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("said");
        const QByteArray good = "BEGIN:VEVENT\nUID:g\nDTSTART:20260301T100000Z\nSUMMARY:Buono\nEND:VEVENT\n";
        const auto entry = [&](const QByteArray &lines) {
            return calendarOf("BEGIN:VEVENT\nUID:c\n" + lines + "END:VEVENT\n" + good);
        };
        QTest::newRow("empty") << QByteArray() << 1 << 0 << u"«prova.ics» is empty"_s;
        QTest::newRow("no calendar") << QByteArray("ciao\n") << 1 << 0 << u"no line BEGIN:VCALENDAR"_s;
        QTest::newRow("cut") << calendarOf(good + "BEGIN:VEVENT\nUID:2\nDTSTART:2026030").chopped(15) << 0 << 1
                             << u"cut off"_s;
        QTest::newRow("end before start")
            << entry("DTSTART:20260301T100000Z\nDTEND:20260201T100000Z\n") << 0 << 2 << u"ends before it begins"_s;
        QTest::newRow("wrong zone") << entry("DTSTART;TZID=Luna:20260301T100000\n") << 0 << 2
                                    << u"the time zone “Luna”"_s;
        QTest::newRow("no rule") << entry("DTSTART:20260301T100000Z\nRRULE:FREQ=FORSE\n") << 0 << 2 << u"RRULE"_s;
        QTest::newRow("two of one") << calendarOf(good + good) << 0 << 1 << u"the same UID"_s;
        QTest::newRow("not UTF-8") << entry("DTSTART:20260301T100000Z\nSUMMARY:Citt\xE0\n") << 0 << 2
                                   << u"Windows-1252"_s;
        QTest::newRow("never yields") << entry(
            "DTSTART:20260301T100000Z\nRRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30;BYHOUR=3\n")
                                      << 0 << 2 << u""_s;
        QTest::newRow("huge line") << entry("DTSTART:20260301T100000Z\nDESCRIPTION:" + QByteArray(34'000'000, 'x')
                                            + "\n")
                                   << 1 << 0 << u"longer than 32 MB (line 6)"_s;
        QTest::newRow("years 1 and 9999") << calendarOf("BEGIN:VEVENT\nUID:1\nDTSTART:00010101T000000Z\nEND:VEVENT\n"
                                                        "BEGIN:VEVENT\nUID:9\nDTSTART;VALUE=DATE:99991231\nEND:VEVENT\n"
                                                        + good)
                                          << 0 << 1 << u""_s;
    }
    void badFilesAreSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(int, rows);
        QFETCH(QString, said);
        const Ran ran = expandText(bytes);
        QVERIFY_RAN(ran, code);
        QVERIFY2(ran.err.contains(said) && ran.err.isEmpty() == said.isEmpty(), ran.told());
        QCOMPARE(int(ran.array().size()), rows);
    }

    void theWholeOfTime()
    {
        const Ran ran =
            expandText(calendarOf("BEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:00010101\nEND:VEVENT\n"
                                  "BEGIN:VEVENT\nUID:9\nDTSTART;VALUE=DATE:99991231\nRRULE:FREQ=DAILY\nEND:VEVENT\n"),
                       u"0001-01-01"_s, u"9999-12-31"_s);
        QVERIFY_RAN(ran, 0);
        QCOMPARE(ran.array().size(), 2);
        QCOMPARE(ran.array()[0][u"start"_s].toString(), u"0001-01-01"_s);
        QCOMPARE(ran.array()[1][u"start"_s].toString(), u"9999-12-31"_s);
    }

    void wrongLinesAreSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        const QString file = calendarFixture(u"telefono.ics"_s);
        QTest::newRow("no file") << QStringList{u"expand"_s} << u"name of one .ics file"_s;
        QTest::newRow("no days") << QStringList{u"expand"_s, file} << u"--from and --to"_s;
        QTest::newRow("no day") << QStringList{u"expand"_s, file, u"--from"_s, u"ieri"_s, u"--to"_s, u"2026-01-01"_s}
                                << u"“ieri” is not a day"_s;
        QTest::newRow("backwards") << QStringList{u"expand"_s,     file,      u"--from"_s,
                                                  u"2026-02-01"_s, u"--to"_s, u"2026-01-01"_s}
                                   << u"--to comes before --from"_s;
    }
    void wrongLinesAreSaid()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        const Ran ran = m_ctl.bare(QStringList{u"--json"_s} + words);
        QVERIFY_RAN(ran, 2);
        QVERIFY2(ran.message().contains(said), ran.told());
    }

    void aFileThatIsNotThere()
    {
        const Ran ran = expand(u"manca.ics"_s, u"2026-01-01"_s, u"2026-01-02"_s);
        QVERIFY_RAN(ran, 1);
        QVERIFY(ran.message().contains(u"«manca.ics» does not exist"_s));
    }

    void aGigabyteIsRefusedAtOnce()
    {
        QFile sparse(m_ctl.path(u"enorme.ics"_s));
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(1LL << 30));
        QElapsedTimer timer;
        timer.start();
        const Ran ran = expand(sparse.fileName(), u"2026-01-01"_s, u"2026-01-02"_s);
        QVERIFY_RAN(ran, 1);
        QVERIFY2(ran.message().contains(u"larger than 300 MB"_s) && timer.elapsed() < 10'000, ran.told());
    }
};

QTEST_GUILESS_MAIN(ExpandCommandTest)
#include "ExpandCommandTest.moc"
