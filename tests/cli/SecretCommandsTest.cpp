#include "tests/cli/Ctl.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// What is sealed, on the command line: the text from standard input, who may and who may not, the recovery sheet.
class SecretCommandsTest : public QObject
{
    Q_OBJECT

    /// The groups as they stand on the sheet.
    static QString groupsIn(const QString &pdf)
    {
        static const QRegularExpression group(u"\\b\\d+\\.\\s*([0-9A-HJKMNP-TV-Z]{5})\\b"_s);
        QStringList groups;
        for (auto found = group.globalMatch(textOfPdf(pdf)); found.hasNext();)
            groups << found.next().captured(1);
        return groups.join(u' ');
    }

private slots:
    void notesAndKeys_data() { addEngines(); }
    void notesAndKeys()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        Ctl ctl(place.url());
        QVERIFY_RAN(ctl.init(), 0);
        QVERIFY_RAN(ctl.addUser(u"sindaco"_s, u"sindaco"_s), 0);
        QVERIFY_RAN(ctl.addUser(u"voce"_s, u"portavoce"_s), 0);
        const Ran imported = ctl.json({u"import"_s, fixture(u"pec_richiesta_patrocinio.eml"_s)});
        QVERIFY_RAN(imported, 0);
        const QString label = imported.array().first().toObject().value(u"number"_s).toString();
        QVERIFY_RAN(ctl.as(u"rossi"_s, {u"note"_s, label}), 0);
        // Never from the arguments: without input there is no text, and it is said.
        QVERIFY_RAN(ctl.as(u"rossi"_s, {u"note"_s, label, u"--add"_s}), 1);
        ctl.setInput("Il vicesindaco è contrario.\n");
        QVERIFY_RAN(ctl.as(u"rossi"_s, {u"note"_s, label, u"--add"_s}), 0);
        ctl.setInput("Candidato nel 2021.");
        const Ran added = ctl.as(u"rossi"_s, {u"note"_s, label, u"--add"_s, u"--about"_s, u"applicant"_s});
        QVERIFY_RAN(added, 0);
        const QString id = added.object().value(u"note"_s).toString();
        ctl.setInput({});
        QCOMPARE(ctl.as(u"rossi"_s, {u"note"_s, label}).array().size(), 2);
        QVERIFY_RAN(ctl.as(u"voce"_s, {u"note"_s, label}), 1);
        QVERIFY_RAN(ctl.as(u"sindaco"_s, {u"note"_s, label}), 1); // waits
        QVERIFY_RAN(ctl.as(u"rossi"_s, {u"sealing"_s}), 0);       // and the holder's sign-in hands the key over
        QCOMPARE(ctl.as(u"sindaco"_s, {u"note"_s, label}).array().size(), 2);
        // Found by its readers only.
        QCOMPARE(ctl.as(u"sindaco"_s, {u"list"_s, u"patrocinio"_s, u"--text"_s, u"vicesindaco"_s}).array().size(), 1);
        QCOMPARE(ctl.as(u"voce"_s, {u"list"_s, u"patrocinio"_s, u"--text"_s, u"vicesindaco"_s}).array().size(), 0);
        // A grant and its end.
        QVERIFY_RAN(ctl.as(u"sindaco"_s, {u"sealing"_s}), 1);
        QVERIFY_RAN(ctl.as(u"rossi"_s, {u"sealing"_s, u"grant"_s, u"note"_s, u"voce"_s}), 0);
        QCOMPARE(ctl.as(u"voce"_s, {u"note"_s, label}).array().size(), 2);
        const Ran revoked = ctl.as(u"rossi"_s, {u"sealing"_s, u"revoke"_s, u"note"_s, u"voce"_s});
        QVERIFY_RAN(revoked, 0);
        QVERIFY_RAN(ctl.as(u"voce"_s, {u"note"_s, label}), 1);
        QVERIFY_RAN(ctl.as(u"rossi"_s, {u"sealing"_s, u"grant"_s, u"nothing"_s, u"voce"_s}), 2);
        QVERIFY_RAN(ctl.as(u"rossi"_s, {u"sealing"_s, u"grant"_s}), 2);
        QVERIFY_RAN(ctl.as(u"rossi"_s, {u"note"_s}), 2);
        QVERIFY_RAN(ctl.as(u"rossi"_s, {u"note"_s, label, u"--add"_s, u"--about"_s, u"moon"_s}), 2);
        // Corrected by the author, deleted with a reason.
        ctl.setInput("Candidato nel 2020.");
        QVERIFY_RAN(ctl.as(u"sindaco"_s, {u"note"_s, label, u"--correct"_s, id}), 1);
        QVERIFY_RAN(ctl.as(u"rossi"_s, {u"note"_s, label, u"--correct"_s, id}), 0);
        ctl.setInput("inesatta");
        QVERIFY_RAN(ctl.as(u"rossi"_s, {u"note"_s, label, u"--delete"_s, id}), 0);
        ctl.setInput({});
        const QJsonArray left = ctl.as(u"rossi"_s, {u"note"_s, label}).array();
        int deleted = 0;
        for (const QJsonValue &one : left)
            deleted += one.toObject().contains(u"deleted"_s) ? 1 : 0;
        QCOMPARE(deleted, 1);
        QVERIFY_RAN(ctl.json({u"check"_s}), 0);
    }

    void theSheetBringsItBack_data() { addEngines(); }
    void theSheetBringsItBack()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        Ctl ctl(place.url());
        const QString first = ctl.path(u"foglio.pdf"_s);
        QVERIFY_RAN(ctl.run({u"init"_s, u"--comune"_s, u"Taranto"_s, u"--istat"_s, u"073027"_s, u"--admin"_s,
                             u"rossi"_s, u"--out"_s, first}),
                    0);
        const QString text = textOfPdf(first);
        for (const QString &part : {u"FOGLIO DI RECUPERO"_s, u"COMUNE DI TARANTO"_s, u"cassaforte"_s, u"unseal"_s})
            QVERIFY2(text.contains(part, Qt::CaseInsensitive), qPrintable(part + u" is not in "_s + text));
        const QString groups = groupsIn(first);
        QCOMPARE(groups.split(u' ').size(), 13);
        QVERIFY_RAN(ctl.addUser(u"capo"_s, u"capo"_s), 0);
        const Ran imported = ctl.json({u"import"_s, fixture(u"pec_richiesta_patrocinio.eml"_s)});
        const QString label = imported.array().first().toObject().value(u"number"_s).toString();
        ctl.setInput("nota da non perdere");
        QVERIFY_RAN(ctl.json({u"note"_s, label, u"--add"_s}), 0);
        ctl.setInput({});
        // One's own password: nothing is lost.
        ctl.set("GONFALONE_NEW_PASSWORD", u"cavallo nuovo"_s);
        QVERIFY_RAN(ctl.json({u"user"_s, u"password"_s, u"rossi"_s}), 0);
        ctl.set("GONFALONE_PASSWORD", u"cavallo nuovo"_s);
        QCOMPARE(ctl.json({u"note"_s, label}).array().size(), 1);
        // The head of cabinet never got the key: the sheet gives it.
        ctl.set("GONFALONE_PASSWORD", Ctl::password());
        QVERIFY_RAN(ctl.as(u"capo"_s, {u"note"_s, label}), 1);
        ctl.set("GONFALONE_RECOVERY", groups.chopped(1));
        QVERIFY_RAN(ctl.as(u"capo"_s, {u"unseal"_s, u"--recovery"_s}), 1);
        ctl.set("GONFALONE_RECOVERY", groups);
        QVERIFY_RAN(ctl.as(u"capo"_s, {u"unseal"_s}), 2);
        const Ran opened = ctl.as(u"capo"_s, {u"unseal"_s, u"--recovery"_s});
        QVERIFY_RAN(opened, 0);
        QCOMPARE(opened.object().value(u"classes"_s).toArray().size(), 4);
        QCOMPARE(ctl.as(u"capo"_s, {u"note"_s, label}).array().size(), 1);
        // A new sheet makes the old one useless.
        QVERIFY_RAN(ctl.as(u"capo"_s, {u"recovery-sheet"_s, u"--out"_s, ctl.path(u"x.txt"_s)}), 2);
        QVERIFY_RAN(ctl.as(u"capo"_s, {u"recovery-sheet"_s, u"--out"_s, ctl.path(u"no/such/x.pdf"_s)}), 3);
        const QString second = ctl.path(u"foglio2.pdf"_s);
        QVERIFY_RAN(ctl.as(u"capo"_s, {u"recovery-sheet"_s, u"--out"_s, second}), 0);
        QVERIFY_RAN(ctl.as(u"capo"_s, {u"unseal"_s, u"--recovery"_s}), 1);
        ctl.set("GONFALONE_RECOVERY", groupsIn(second));
        QVERIFY_RAN(ctl.as(u"capo"_s, {u"unseal"_s, u"--recovery"_s}), 0);
        QCOMPARE(ctl.as(u"capo"_s, {u"note"_s, label}).array().size(), 1);
        QVERIFY(outputOf(u"pdfinfo"_s, {second}).contains("PDF"));
    }
};

QTEST_GUILESS_MAIN(SecretCommandsTest)
#include "SecretCommandsTest.moc"
