#include "tests/cli/Ctl.h"

#include <QDate>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// Missions on the command line, from the simulation to the table of what was paid. The clock is the real one: the
/// mission is of today.
class MissionCommandsTest : public QObject
{
    Q_OBJECT

    static QString dated(int days, const QString &time = {})
    {
        const QString day = QDate::currentDate().addDays(days).toString(Qt::ISODate);
        return time.isEmpty() ? day : day + u' ' + time;
    }

    static void organs(const Ctl &ctl)
    {
        for (const auto &[person, role] :
             {std::pair{u"Marco Ferri"_s, u"Sindaco"_s}, std::pair{u"Rita Sala"_s, u"Vicesindaco"_s},
              std::pair{u"Anna Greco"_s, u"Assessore"_s}})
            QVERIFY_RAN(
                ctl.as(u"rossi"_s, {u"office"_s, u"appoint"_s, person, u"--role"_s, role, u"--from"_s, dated(-400)}),
                0);
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private slots:
    void fromTheSimulationToTheTable_data() { addEngines(); }
    void fromTheSimulationToTheTable()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Ctl ctl(place.url());
        QVERIFY_RAN(ctl.init(), 0);
        organs(ctl);
        const auto mission = [&ctl](const QStringList &words) {
            return ctl.as(u"rossi"_s, QStringList{u"mission"_s} + words);
        };
        const QString leaves = u"departs="_s + dated(0, u"00:01"_s);
        const QString returns = u"returns="_s + dated(0, u"06:01"_s);
        const Ran told = ctl.as(u"rossi"_s, {u"simulate"_s, u"mission"_s, u"--set"_s, leaves, u"--set"_s, returns});
        QVERIFY_RAN(told, 0);
        QCOMPARE(told.object()[u"without_night"][u"stay_cents"].toInt(), 5200);
        QCOMPARE(told.object()[u"with_night"][u"stay_cents"].toInt(), 16000);
        const Ran added = mission({u"add"_s, u"--set"_s, u"person=Anna Greco"_s, u"--set"_s, u"purpose=Assemblea"_s,
                                   u"--set"_s, u"destination=Roma"_s, u"--set"_s, u"means=treno"_s, u"--set"_s, leaves,
                                   u"--set"_s, returns, u"--set"_s, u"chapter=1010"_s});
        QVERIFY_RAN(added, 0);
        const QString label = added.object()[u"number"].toString();
        QVERIFY(label.startsWith(u"MIS-"_s) && label.endsWith(u"/0001"_s));
        QVERIFY_RAN(mission({u"do"_s, label, u"submit"_s}), 0);
        const Ran unsignedYet = mission({u"do"_s, label, u"authorise"_s});
        QVERIFY_RAN(unsignedYet, 1);
        QVERIFY(unsignedYet.error()[u"fields"].toObject().contains(u"signer"_s));
        QVERIFY_RAN(mission({u"deputy"_s, u"add"_s, u"Marco Ferri"_s, u"Rita Sala"_s, u"--from"_s, dated(-2), u"--to"_s,
                             dated(2), u"--note"_s, u"decreto 4"_s}),
                    0);
        const Ran authorised =
            mission({u"do"_s, label, u"authorise"_s, u"--signer"_s, u"Rita Sala"_s, u"--on"_s, dated(-1)});
        QVERIFY_RAN(authorised, 0);
        QCOMPARE(authorised.object()[u"state"].toString(), u"authorised"_s);
        QVERIFY_RAN(mission({u"do"_s, label, u"start"_s}), 0);
        write(ctl.path(u"cena.pdf"_s), "%PDF-1.4 cena");
        write(ctl.path(u"cena.txt"_s), "niente");
        const QStringList row{u"expense"_s,      label,          u"add"_s,
                              u"--set"_s,        u"kind=meal"_s, u"--set"_s,
                              u"amount=60,00"_s, u"--set"_s,     u"day="_s + dated(0)};
        QVERIFY_RAN(mission(row + QStringList{u"--file"_s, ctl.path(u"cena.txt"_s)}), 1);
        const Ran spent = mission(row + QStringList{u"--file"_s, ctl.path(u"cena.pdf"_s)});
        QVERIFY_RAN(spent, 0);
        QCOMPARE(spent.object()[u"refund"][u"claimed_cents"].toInt(), 6000);
        QCOMPARE(spent.object()[u"refund"][u"admitted_cents"].toInt(), 5200);
        QVERIFY(!spent.object()[u"refund"][u"rows"][0][u"why"].toArray().isEmpty());
        QVERIFY_RAN(mission({u"expense"_s, label, u"set"_s, u"1"_s, u"--set"_s, u"amount=-3"_s}), 1);
        QVERIFY_RAN(mission({u"expense"_s, label, u"set"_s, u"1"_s, u"--set"_s, u"currency=LIT"_s}), 1);
        QVERIFY_RAN(mission({u"do"_s, label, u"claim"_s, u"--set"_s, u"report=partecipazione"_s}), 0);
        QVERIFY_RAN(mission({u"do"_s, label, u"return-refund"_s, u"--note"_s, u"manca il biglietto"_s}), 0);
        QVERIFY_RAN(mission({u"do"_s, label, u"claim"_s}), 0);
        QVERIFY_RAN(mission({u"do"_s, label, u"admit"_s}), 0);
        QVERIFY_RAN(mission({u"do"_s, label, u"propose"_s}), 0);
        QVERIFY_RAN(
            mission({u"do"_s, label, u"settle"_s, u"--set"_s, u"act_number=12"_s, u"--signer"_s, u"Bruno Verdi"_s}), 0);
        const Ran shown = mission({u"show"_s, label});
        QVERIFY_RAN(shown, 0);
        QCOMPARE(shown.object()[u"admitted_cents"].toInt(), 5200);
        QVERIFY(shown.object()[u"decisions"].toArray().size() >= 8);
        for (const QString &act :
             {u"autorizzazione"_s, u"durata"_s, u"rimborso"_s, u"liquidazione"_s, u"attestazione"_s}) {
            const QString out = ctl.path(act + u".pdf"_s);
            QVERIFY_RAN(ctl.as(u"rossi"_s, {u"draft"_s, label, act, u"--out"_s, out}), 0);
            QVERIFY(QFile(out).size() > 10'000);
            QVERIFY(!textOfPdf(out).contains(u"missioni."_s)); // a key is for the settings, not for who reads an act
        }
        QVERIFY_RAN(ctl.as(u"rossi"_s, {u"draft"_s, label, u"dichiarazione"_s, u"--out"_s, ctl.path(u"x.pdf"_s)}), 1);
        const QDate today = QDate::currentDate();
        for (const QString &suffix : {u"csv"_s, u"xlsx"_s, u"pdf"_s}) {
            const QString out = ctl.path(u"t."_s + suffix);
            QVERIFY_RAN(ctl.as(u"rossi"_s,
                               {u"report"_s, u"missions"_s, u"--year"_s, QString::number(today.year()), u"--half"_s,
                                today.month() > 6 ? u"2"_s : u"1"_s, u"--out"_s, out}),
                        0);
            QVERIFY(QFile(out).size() > 100);
        }
        const Ran totals = mission({u"totals"_s});
        QVERIFY_RAN(totals, 0);
        QCOMPARE(totals.array()[0][u"admitted_cents"].toInt(), 5200);
        QCOMPARE(ctl.as(u"rossi"_s, {u"list"_s, u"missions"_s, u"--state"_s, u"settled"_s}).array().size(), 1);
        QCOMPARE(ctl.as(u"rossi"_s, {u"list"_s, u"patrocinio"_s}).array().size(), 0);
        QVERIFY_RAN(ctl.as(u"rossi"_s, {u"show"_s, label}), 1); // patronage knows nothing of it
        QVERIFY_RAN(ctl.as(u"rossi"_s, {u"check"_s}), 0);
        QCOMPARE(ctl.as(u"rossi"_s, {u"workflow"_s, u"missions"_s}).array().size(), 29);
    }

    void whoSeesNone_data() { addEngines(); }
    void whoSeesNone()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        Ctl ctl(place.url());
        QVERIFY_RAN(ctl.init(), 0);
        QVERIFY_RAN(ctl.addUser(u"settore"_s, u"settore"_s), 0);
        for (const QStringList &words : {QStringList{u"list"_s, u"missions"_s}, QStringList{u"mission"_s, u"totals"_s},
                                         QStringList{u"mission"_s, u"show"_s, u"MIS-2026/0001"_s}}) {
            const Ran refused = ctl.as(u"settore"_s, words);
            QVERIFY_RAN(refused, 1);
            QCOMPARE(refused.error()[u"kind"].toString(), u"forbidden"_s);
        }
        QVERIFY_RAN(ctl.as(u"rossi"_s, {u"mission"_s, u"dance"_s}), 2);
        QVERIFY_RAN(ctl.as(u"rossi"_s, {u"mission"_s, u"show"_s}), 2);
        QVERIFY_RAN(ctl.as(u"rossi"_s, {u"simulate"_s, u"mission"_s}), 1);
        QVERIFY_RAN(ctl.as(u"rossi"_s, {u"list"_s, u"missions"_s, u"--state"_s, u"asleep"_s}), 2);
    }
};

QTEST_GUILESS_MAIN(MissionCommandsTest)
#include "MissionCommandsTest.moc"
