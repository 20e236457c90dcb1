#include "tests/cli/Ctl.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// The agenda on the command line.
class AgendaCommandsTest : public QObject
{
    Q_OBJECT

    static QStringList told(const Ran &ran)
    {
        QStringList lines;
        for (const QJsonValue &row : ran.array())
            lines << row[u"start"].toString().mid(5, 11) + u' ' + row[u"title"].toString();
        return lines;
    }

private slots:
    void aWeekOfTheSegreteria_data() { addEngines(); }
    void aWeekOfTheSegreteria()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        Ctl ctl(place.url());
        QVERIFY_RAN(ctl.init(), 0);
        QVERIFY_RAN(ctl.addUser(u"segre"_s, u"segreteria"_s), 0);
        QVERIFY_RAN(ctl.addUser(u"settore"_s, u"settore"_s), 0);
        const auto agenda = [&](const QStringList &words) {
            return ctl.as(u"segre"_s, QStringList{u"agenda"_s} + words);
        };
        const Ran added = agenda({u"add"_s, u"7/5/2026 10-11 udienza Pro Loco, Sala Giunta"_s});
        QVERIFY_RAN(added, 0);
        const QString id = added.object().value(u"entry"_s).toString();
        QCOMPARE(added.object().value(u"start"_s).toString(), u"2026-05-07T10:00:00+02:00"_s);
        QCOMPARE(added.object().value(u"place"_s).toString(), u"Sala Giunta"_s);
        QCOMPARE(added.object().value(u"category"_s).toString(), u"udienza"_s);
        const QStringList week{u"list"_s,       u"--from"_s,     u"2026-05-04"_s, u"--to"_s,
                               u"2026-05-10"_s, u"--calendar"_s, u"official"_s};
        QCOMPARE(told(agenda(week)), QStringList{u"05-07T10:00 udienza Pro Loco"_s});
        // Moved to another hour it lasts as long; taken back it is where it was.
        const Ran moved = agenda({u"move"_s, id, u"--at"_s, u"8/5/2026 11.30"_s});
        QVERIFY_RAN(moved, 0);
        QCOMPARE(moved.object().value(u"end"_s).toString(), u"2026-05-08T12:30:00+02:00"_s);
        QVERIFY_RAN(agenda({u"undo"_s, moved.object().value(u"gesture"_s).toString()}), 0);
        QCOMPARE(told(agenda(week)), QStringList{u"05-07T10:00 udienza Pro Loco"_s});
        QVERIFY_RAN(agenda({u"add"_s, u"7/5/2026 10.30-12 Prefetto"_s}), 0);
        const Ran conflicts = agenda({u"conflicts"_s, u"--from"_s, u"2026-05-07"_s, u"--to"_s, u"2026-05-07"_s});
        QVERIFY_RAN(conflicts, 0);
        QCOMPARE(conflicts.array().size(), 1);
        QCOMPARE(conflicts.array().first()[u"kind"].toString(), u"overlap"_s);
        // Cancelled with a reason; without one it is refused.
        QVERIFY_RAN(agenda({u"cancel"_s, id}), 1);
        QVERIFY_RAN(agenda({u"cancel"_s, id, u"--note"_s, u"rinviata"_s}), 0);
        QCOMPARE(agenda({u"conflicts"_s, u"--from"_s, u"2026-05-07"_s, u"--to"_s, u"2026-05-07"_s}).array().size(), 0);
        QVERIFY_RAN(agenda({u"free"_s, u"--minutes"_s, u"30"_s}), 0);
        QVERIFY(!agenda({u"free"_s, u"--minutes"_s, u"30"_s}).array().isEmpty());
        QCOMPARE(agenda({u"list"_s, u"--text"_s, u"prefetto"_s}).array().size(), 1);
        QVERIFY_RAN(agenda({u"standing"_s}), 0);
        // Whoever has nothing to do with it.
        const Ran refused = ctl.as(u"settore"_s, {u"agenda"_s});
        QVERIFY_RAN(refused, 1);
        QCOMPARE(refused.error().value(u"kind"_s).toString(), u"forbidden"_s);
    }

    void whatIsWrongIsSaid_data() { addEngines(); }
    void whatIsWrongIsSaid()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        Ctl ctl(place.url());
        QVERIFY_RAN(ctl.init(), 0);
        const auto agenda = [&](const QStringList &words) {
            return ctl.as(u"rossi"_s, QStringList{u"agenda"_s} + words);
        };
        QVERIFY_RAN(agenda({u"dance"_s}), 2);
        QVERIFY_RAN(agenda({u"move"_s}), 2);
        QVERIFY_RAN(agenda({u"move"_s, u"1"_s}), 2);
        QVERIFY_RAN(agenda({u"move"_s, u"99"_s, u"--at"_s, u"domani 10"_s}), 1);
        QVERIFY_RAN(agenda({u"add"_s, u"30/2 x"_s}), 1);
        QVERIFY_RAN(agenda({u"add"_s, u"domani 10 x"_s, u"--calendar"_s, u"nothing"_s}), 1);
        QVERIFY_RAN(agenda({u"add"_s, u"domani 10 medico"_s, u"--calendar"_s, u"personal"_s}), 1);
        ctl.setInput("domani 10 medico, studio Neri\n");
        QVERIFY_RAN(agenda({u"add"_s, u"--calendar"_s, u"personal"_s}), 0);
        ctl.setInput({});
        QVERIFY_RAN(agenda({u"list"_s, u"--from"_s, u"tomorrow"_s}), 1);
        QVERIFY_RAN(agenda({u"list"_s, u"--from"_s, u"2026-05-07"_s, u"--to"_s, u"2026-05-06"_s}), 1);
        QVERIFY_RAN(agenda({u"undo"_s, u"nothing"_s}), 1);
        QVERIFY_RAN(agenda({u"calendars"_s}), 0);
    }
};

QTEST_GUILESS_MAIN(AgendaCommandsTest)
#include "AgendaCommandsTest.moc"
