#include "tests/cli/Ctl.h"

#include <QFile>
#include <QTemporaryDir>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// Calendar files and invitations on the command line.
class AgendaFileCommandsTest : public QObject
{
    Q_OBJECT

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private slots:
    void inAndOutAndPublished_data() { addEngines(); }
    void inAndOutAndPublished()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const QTemporaryDir dir;
        Ctl ctl(place.url());
        QVERIFY_RAN(ctl.init(), 0);
        QVERIFY_RAN(ctl.addUser(u"segre"_s, u"segreteria"_s), 0);
        QVERIFY_RAN(ctl.addUser(u"settore"_s, u"settore"_s), 0);
        const QString in = dir.filePath(u"in.ics"_s);
        const QByteArray event =
            "BEGIN:VEVENT\r\nUID:a@x\r\nDTSTAMP:20260101T000000Z\r\n"
            "DTSTART;TZID=Europe/Rome:20260507T100000\r\nDTEND;TZID=Europe/Rome:20260507T110000\r\n"
            "SUMMARY:Inaugurazione\r\nCATEGORIES:cerimonia\r\nX-SEGRETO:parola\r\nEND:VEVENT\r\n";
        write(in, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x\r\n" + event + "END:VCALENDAR\r\n");
        const auto segre = [&](const QStringList &words) { return ctl.as(u"segre"_s, words); };
        const Ran first = segre({u"import"_s, in});
        QVERIFY_RAN(first, 0);
        QCOMPARE(first.array().first()[u"added"].toInt(), 1);
        QCOMPARE(segre({u"import"_s, in}).array().first()[u"unchanged"].toInt(), 1);
        const QString out = dir.filePath(u"out.ics"_s);
        QVERIFY_RAN(segre({u"export"_s, u"--out"_s, out, u"--calendar"_s, u"official"_s}), 0);
        QVERIFY(read(out).contains(event));
        QVERIFY_RAN(segre({u"export"_s, u"--out"_s, out, u"--from"_s, u"2026-06-01"_s, u"--to"_s, u"2026-06-30"_s}), 0);
        QVERIFY(!read(out).contains("VEVENT"));
        const QStringList days{u"--from"_s, u"2026-05-01"_s, u"--to"_s, u"2026-05-31"_s};
        const QStringList publish = QStringList{u"agenda"_s, u"publish"_s, u"--out"_s, out} + days;
        QVERIFY_RAN(segre(publish), 0);
        QVERIFY(!read(out).contains("Inaugurazione"));
        QVERIFY(read(out).contains("20260507T080000Z"));
        QVERIFY_RAN(segre(publish + QStringList{u"--words"_s, u"public"_s}), 0);
        QVERIFY(read(out).contains("Inaugurazione"));
        QVERIFY(!read(out).contains("parola"));
        // A folder: one file for each calendar.
        QVERIFY_RAN(
            segre(QStringList{u"agenda"_s, u"publish"_s, u"--out"_s, dir.path(), u"--calendar"_s, u"ceremonies"_s}
                  + days),
            0);
        QVERIFY(read(dir.filePath(u"ceremonies.ics"_s)).contains("BEGIN:VCALENDAR"));
        // Refused, with a reason.
        QVERIFY_RAN(ctl.as(u"settore"_s, publish), 1);
        QVERIFY_RAN(ctl.as(u"settore"_s, {u"import"_s, in}), 1);
        QVERIFY_RAN(ctl.as(u"settore"_s, {u"export"_s, u"--out"_s, out}), 1);
        QVERIFY_RAN(segre({u"export"_s}), 2);
        QVERIFY_RAN(segre({u"import"_s, dir.filePath(u"manca.ics"_s)}), 1);
    }

    void anInvitationIsAnswered()
    {
        const TestDatabase place(u"sqlite"_s);
        const QTemporaryDir dir;
        Ctl ctl(place.url());
        QVERIFY_RAN(ctl.init(), 0);
        QVERIFY_RAN(ctl.addUser(u"segre"_s, u"segreteria"_s), 0);
        const QString in = dir.filePath(u"invito.eml"_s);
        write(
            in,
            "From: P <p@x.example>\r\nTo: <s@x.example>\r\nSubject: Invito\r\nDate: Fri, 1 May 2026 10:00:00 +0200\r\n"
            "MIME-Version: 1.0\r\nContent-Type: text/calendar; method=REQUEST; charset=utf-8\r\n\r\n"
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:i@x\r\nDTSTAMP:20260501T080000Z\r\n"
            "DTSTART:20260507T080000Z\r\nDTEND:20260507T090000Z\r\nSUMMARY:Comitato\r\nORGANIZER:mailto:p@x.example\r\n"
            "ATTENDEE;RSVP=TRUE:mailto:s@x.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        const auto invitation = [&](const QStringList &words) {
            return ctl.as(u"segre"_s, QStringList{u"agenda"_s, u"invitation"_s, in} + words);
        };
        const Ran shown = invitation({});
        QVERIFY_RAN(shown, 0);
        QCOMPARE(shown.object().value(u"title"_s).toString(), u"Comitato"_s);
        QCOMPARE(shown.object().value(u"attendee"_s).toString(), u"s@x.example"_s);
        const QString out = dir.filePath(u"risposta.eml"_s);
        QVERIFY_RAN(invitation({u"--answer"_s, u"accept"_s}), 1);
        QVERIFY_RAN(invitation({u"--answer"_s, u"forse"_s, u"--out"_s, out}), 1);
        QVERIFY_RAN(invitation({u"--answer"_s, u"accept"_s, u"--out"_s, out}), 0);
        QVERIFY(read(out).contains("To: p@x.example") || read(out).contains("p@x.example"));
        const Ran list = ctl.as(u"segre"_s,
                                {u"agenda"_s, u"list"_s, u"--from"_s, u"2026-05-07"_s, u"--to"_s, u"2026-05-07"_s,
                                 u"--calendar"_s, u"official"_s});
        QCOMPARE(list.array().first()[u"status"].toString(), u"confirmed"_s);
    }
};

QTEST_GUILESS_MAIN(AgendaFileCommandsTest)
#include "AgendaFileCommandsTest.moc"
