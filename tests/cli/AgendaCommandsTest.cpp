#include "tests/cli/Ctl.h"

#include <QTemporaryDir>

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

    /// A request in a file, as mail programs save it.
    static QString messageFile(const Ctl &ctl)
    {
        const QString path = ctl.path(u"richiesta.eml"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        file.write("From: Rosa Lippolis <rosa@posta.example>\r\nTo: sindaco@comune.example\r\nSubject: Incontro\r\n"
                   "Message-ID: <incontro@posta.example>\r\nDate: Mon, 4 May 2026 09:00:00 +0200\r\n"
                   "Content-Type: text/plain; charset=utf-8\r\n\r\nDi mattina, se si può.\r\n");
        return path;
    }

private slots:
    void requestsForAnAppointment_data() { addEngines(); }
    void requestsForAnAppointment()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        Ctl ctl(place.url());
        QVERIFY_RAN(ctl.init(), 0);
        QVERIFY_RAN(ctl.addUser(u"segre"_s, u"segreteria"_s), 0);
        QVERIFY_RAN(ctl.addUser(u"voce"_s, u"portavoce"_s), 0);
        const auto request = [&](const QStringList &words) {
            return ctl.as(u"segre"_s, QStringList{u"agenda"_s, u"request"_s} + words);
        };
        const QString path = messageFile(ctl);
        const Ran first = request({u"add"_s, path});
        QVERIFY_RAN(first, 0);
        const QString label = first.array().first()[u"request"].toString();
        QVERIFY(label.startsWith(u"UDI-"_s));
        const Ran again = ctl.as(u"segre"_s, {u"import"_s, path, u"--as-appointment"_s});
        QVERIFY_RAN(again, 0);
        QCOMPARE(again.array().first()[u"what"].toString(), u"already-known"_s);
        QCOMPARE(again.array().first()[u"request"].toString(), label);
        QVERIFY_RAN(request({u"add"_s, u"--set"_s, u"subject=Palestra"_s}), 1); // who asks?
        const Ran phoned = request({u"add"_s, u"--set"_s, u"requester=Nicola"_s, u"--set"_s, u"subject=Palestra"_s,
                                    u"--set"_s, u"priority=urgent"_s, u"--set"_s, u"people=Nicola; Pina"_s});
        QVERIFY_RAN(phoned, 0);
        const QString second = phoned.object().value(u"request"_s).toString();
        // The urgent one first; each says how long it waits and why.
        const Ran list = request({u"list"_s});
        QCOMPARE(list.array().size(), 2);
        QCOMPARE(list.array().first()[u"request"].toString(), second);
        QVERIFY(!list.array().at(1)[u"waiting_reasons"].toArray().isEmpty());
        const Ran asked = request({u"do"_s, label, u"ask-briefing"_s, u"--office"_s, u"Settore Mobilità"_s});
        QVERIFY_RAN(asked, 0);
        QCOMPARE(asked.object().value(u"state"_s).toString(), u"briefing-asked"_s);
        QVERIFY_RAN(request({u"do"_s, label, u"propose"_s}), 0);
        const Ran shown = request({u"show"_s, label});
        QVERIFY_RAN(shown, 0);
        const QString from = shown.object().value(u"offered"_s).toArray().first()[u"from"].toString();
        QVERIFY(!from.isEmpty());
        QVERIFY_RAN(request({u"do"_s, label, u"accept"_s}), 1); // when?
        QVERIFY_RAN(request({u"do"_s, label, u"fly"_s}), 1);
        const Ran accepted = request({u"do"_s, label, u"accept"_s, u"--at"_s, from.left(10) + u' ' + from.mid(11, 5),
                                      u"--address"_s, u"Sala Giunta"_s});
        QVERIFY_RAN(accepted, 0);
        QCOMPARE(accepted.object().value(u"state"_s).toString(), u"accepted"_s);
        QVERIFY(!accepted.object().value(u"entry"_s).toString().isEmpty());
        const QString pdf = ctl.path(u"risposta.pdf"_s);
        QVERIFY_RAN(request({u"letter"_s, label, u"--out"_s, pdf}), 0);
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(4) == "%PDF");
        QVERIFY_RAN(request({u"undo"_s, accepted.object().value(u"gesture"_s).toString()}), 0);
        QCOMPARE(request({u"show"_s, label}).object().value(u"state"_s).toString(), u"slot-proposed"_s);
        QVERIFY_RAN(request({u"do"_s, second, u"decline"_s, u"--note"_s, u"già ricevuto"_s}), 0);
        QCOMPARE(request({u"list"_s, u"--state"_s, u"declined"_s}).array().size(), 1);
        QCOMPARE(request({u"list"_s, u"--all"_s}).array().size(), 2);
        // The Portavoce sees what is handed to them and nothing else.
        QCOMPARE(ctl.as(u"voce"_s, {u"agenda"_s, u"request"_s, u"list"_s}).array().size(), 0);
        QVERIFY_RAN(ctl.as(u"voce"_s, {u"agenda"_s, u"request"_s, u"show"_s, label}), 1);
        QVERIFY_RAN(request({u"do"_s, label, u"hand-over"_s, u"--to"_s, u"portavoce"_s}), 0);
        QCOMPARE(ctl.as(u"voce"_s, {u"agenda"_s, u"request"_s, u"list"_s}).array().size(), 1);
        QVERIFY_RAN(request({u"nonsense"_s}), 2);
    }

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

    void paperAndRota_data() { addEngines(); }
    void paperAndRota()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        Ctl ctl(place.url());
        QVERIFY_RAN(ctl.init(), 0);
        const QTemporaryDir dir;
        const auto agenda = [&](const QStringList &words) {
            return ctl.as(u"rossi"_s, QStringList{u"agenda"_s} + words);
        };
        QVERIFY_RAN(agenda({u"add"_s, u"7/5/2026 10-11 udienza Pro Loco, Sala Giunta"_s}), 0);
        const QString sheet = dir.filePath(u"sheet.pdf"_s);
        const Ran day = agenda(
            {u"daysheet"_s, u"--date"_s, u"2026-05-07"_s, u"--size"_s, u"a4"_s, u"--large"_s, u"--out"_s, sheet});
        QVERIFY_RAN(day, 0);
        QCOMPARE(day.object().value(u"pages"_s).toInt(), 1);
        QVERIFY(textOfPdf(sheet).contains(u"udienza Pro Loco"_s));
        for (const QString &what : {u"week"_s, u"month"_s, u"year"_s, u"people"_s, u"list"_s, u"oncall"_s})
            QVERIFY_RAN(
                agenda({u"print"_s, what, u"--from"_s, u"2026-05-04"_s, u"--to"_s, u"2026-05-10"_s, u"--out"_s, sheet}),
                0);
        QVERIFY_RAN(agenda({u"print"_s, u"pack"_s, u"--date"_s, u"2026-05-07"_s, u"--out"_s, sheet}), 0);
        QVERIFY_RAN(agenda({u"print"_s, u"week"_s}), 2);
        QVERIFY_RAN(agenda({u"print"_s, u"decade"_s, u"--out"_s, sheet}), 2);
        QVERIFY_RAN(agenda({u"daysheet"_s, u"--size"_s, u"a3"_s, u"--out"_s, sheet}), 1);
        QVERIFY_RAN(agenda({u"daysheet"_s, u"--out"_s, u"/nowhere/at/all.pdf"_s}), 1);
        // The rota: added, swapped, counted, taken out.
        const auto shift = [&](const QString &person, const QString &from, const QString &to) {
            return agenda({u"oncall"_s, u"add"_s, u"--kind"_s, u"staff"_s, u"--person"_s, person, u"--from"_s, from,
                           u"--to"_s, to});
        };
        const Ran first = shift(u"Ugo Neri"_s, u"2026-05-04"_s, u"2026-05-05"_s);
        QVERIFY_RAN(first, 0);
        QCOMPARE(first.object().value(u"to"_s).toString(), u"2026-05-06T00:00:00+02:00"_s);
        QVERIFY_RAN(shift(u"Ugo Neri"_s, u"2026-05-05T08:00"_s, u"2026-05-07T08:00"_s), 1);
        const QString id = QString::number(first.object().value(u"shift"_s).toInt());
        const Ran swap = agenda({u"oncall"_s, u"swap"_s, id, u"--person"_s, u"Lina Fabbri"_s});
        QVERIFY_RAN(swap, 0);
        QVERIFY_RAN(agenda({u"oncall"_s, u"agree"_s, QString::number(swap.object().value(u"swap"_s).toInt())}), 0);
        const QStringList week{u"--from"_s, u"2026-05-04"_s, u"--to"_s, u"2026-05-10"_s};
        const Ran rota = agenda(QStringList{u"oncall"_s, u"list"_s} + week);
        QCOMPARE(rota.object()[u"shifts"_s].toArray().first()[u"person"].toString(), u"Lina Fabbri"_s);
        QCOMPARE(rota.object()[u"swaps"_s].toArray().first()[u"state"].toString(), u"agreed"_s);
        QCOMPARE(agenda(QStringList{u"oncall"_s, u"fairness"_s} + week).array().first()[u"days"].toInt(), 2);
        QCOMPARE(agenda(QStringList{u"oncall"_s, u"holes"_s} + week).array().size(), 2);
        QVERIFY_RAN(agenda({u"oncall"_s, u"dance"_s}), 2);
        QVERIFY_RAN(agenda({u"oncall"_s, u"remove"_s, u"999"_s}), 1);
        QVERIFY_RAN(agenda({u"oncall"_s, u"remove"_s, id, u"--from"_s, u"2026-05-04"_s}), 0);
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
