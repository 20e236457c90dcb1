#include "tests/cli/Ctl.h"

#include <sys/resource.h>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr long kMostMegabytes = 1200; ///< it keeps what was given back
#else
constexpr long kMostMegabytes = 600;
#endif

/// A plain request with a subject and one attachment, as bytes.
QByteArray mail(const QByteArray &id, const QByteArray &subject, const QByteArray &attachmentHead = {},
                const QByteArray &attachment = {})
{
    QByteArray text =
        "From: \"Circolo Due Torri\" <circolo@mail.example>\r\nTo: ufficio@comune.example\r\nDate: Mon, 2 Mar 2026 18:30:00 +0100\r\n"
        "Message-ID: <"
        + id + "@mail.example>\r\nSubject: " + subject
        + "\r\nMIME-Version: 1.0\r\n"
          "Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n"
          "Chiediamo il patrocinio.\r\n";
    if (!attachmentHead.isEmpty())
        text += "--B\r\n" + attachmentHead + "\r\n\r\n" + attachment + "\r\n";
    return text + "--B--\r\n";
}

} // namespace

/// What strangers send and what hands mistype, at the command line: each time a sentence that names the thing and the
/// remedy, and an office that is as it was.
class BadInputTest : public QObject
{
    Q_OBJECT

    struct Office {
        std::unique_ptr<TestDatabase> place;
        std::unique_ptr<Ctl> ctl;
        QString label; ///< of a case under review
    };
    std::map<QString, Office> m_offices;

    /// One office for each engine, made once.
    Office &office(const QString &engine)
    {
        Office &made = m_offices[engine];
        if (!made.ctl) {
            made.place = std::make_unique<TestDatabase>(engine);
            made.ctl = std::make_unique<Ctl>(made.place->url());
            if (made.ctl->init().code != 0)
                qFatal("the office of the tests cannot be made");
            made.label = registered(*made.ctl, fixture(u"pec_richiesta_patrocinio.eml"_s));
            if (made.ctl->json({u"do"_s, made.label, u"investigate"_s}).code != 0)
                qFatal("the request of the tests cannot be examined");
        }
        return made;
    }

    /// The number of the case that a file opened; empty when it was refused.
    static QString registered(const Ctl &ctl, const QString &path)
    {
        const Ran ran = ctl.json({u"import"_s, path});
        return ran.code == 0 ? ran.array().first().toObject().value(u"number"_s).toString() : QString();
    }

    static QString listed(const Ctl &ctl) { return ctl.json({u"list"_s, u"patrocinio"_s}).out; }

    /// Runs a command that must be refused with these words.
    static void refused(const Ctl &ctl, const QStringList &words, int code, const QStringList &said)
    {
        const Ran ran = ctl.json(words);
        QVERIFY_RAN(ran, code);
        QVERIFY2(ran.out.isEmpty(), qPrintable(ran.out));
        for (const QString &part : said)
            QVERIFY2(ran.message().contains(part), qPrintable(u"“%1” does not say “%2”"_s.arg(ran.message(), part)));
    }

    static QJsonArray documentsOf(const Ctl &ctl, const QString &label)
    {
        return ctl.json({u"show"_s, label}).object().value(u"documents"_s).toArray();
    }

private slots:
    void filesThatAreNoMessageAreRefused_data() { addEngines(); }
    void filesThatAreNoMessageAreRefused()
    {
        QFETCH(QString, engine);
        const Ctl &ctl = *office(engine).ctl;
        const QString before = listed(ctl);
        ctl.write(u"empty.eml"_s, {});
        ctl.write(u"noise.eml"_s, QByteArray(3000, '\x90'));
        ctl.write(u"letter.eml"_s, "Egregio signor Sindaco,\nle chiediamo il patrocinio.\n");
        ctl.write(u"outlook.eml"_s, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(3000, '\0'));
        for (const QString &name : {u"empty.eml"_s, u"noise.eml"_s, u"letter.eml"_s, u"outlook.eml"_s})
            refused(ctl, {u"import"_s, name}, 1, {name, u"save the message"_s});
        refused(ctl, {u"import"_s, u"missing.eml"_s}, 1, {u"missing.eml"_s, u"choose the file again"_s});
        refused(ctl, {u"import"_s, ctl.home()}, 1, {u"is not a file"_s, u"choose a message"_s});
        refused(ctl, {u"import"_s, fixture(u"pec_nothing_usable.eml"_s)}, 1,
                {u"pec_nothing_usable.eml"_s, u"Download it again"_s});
        QCOMPARE(listed(ctl), before);
    }

    /// Cut anywhere, a message is read as far as it goes, with a warning, or refused; never half registered.
    void aTruncatedMessageIsAllOrNothing_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<int>("permille");
        for (const QString &engine : {u"sqlite"_s, u"postgresql"_s}) {
            for (int permille : {1, 30, 200, 500, 700, 990})
                QTest::newRow(qPrintable(u"%1: %2 permille"_s.arg(engine).arg(permille))) << engine << permille;
        }
    }
    void aTruncatedMessageIsAllOrNothing()
    {
        QFETCH(QString, engine);
        QFETCH(int, permille);
        const Ctl &ctl = *office(engine).ctl;
        QByteArray whole = bytesOf(fixture(u"pec_richiesta_patrocinio.eml"_s));
        // Another message than the one that is registered already.
        whole.replace("20260709.101502.4711", "20260709.cut." + QByteArray::number(permille));
        const QByteArray cut = whole.left(whole.size() * permille / 1000);
        const QString name = u"cut%1.eml"_s.arg(permille);
        ctl.write(name, cut);
        const QString before = listed(ctl);
        const Ran ran = ctl.json({u"import"_s, name});
        if (ran.code == 1) {
            QVERIFY2(ran.message().contains(name), qPrintable(ran.message()));
            QCOMPARE(listed(ctl), before);
            return;
        }
        QVERIFY_RAN(ran, 0);
        const QJsonObject row = ran.array().first().toObject();
        QCOMPARE(row.value(u"what"_s), u"registered"_s);
        QVERIFY2(!row.value(u"warnings"_s).toArray().isEmpty(), "a cut message is taken for whole");
        QVERIFY(!row.value(u"subject"_s).toString().isEmpty() && !row.value(u"applicant"_s).toString().isEmpty());
        // The file is kept as it came.
        QCOMPARE(documentsOf(ctl, row.value(u"number"_s).toString()).first().toObject().value(u"size"_s).toInteger(),
                 cut.size());
    }

    void anEnvelopeWithoutItsMessageIsRegisteredWithAWarning_data() { addEngines(); }
    void anEnvelopeWithoutItsMessageIsRegisteredWithAWarning()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Ctl ctl(place.url());
        QVERIFY_RAN(ctl.init(), 0);
        const Ran ran = ctl.json({u"import"_s, fixture(u"pec_inner_empty.eml"_s)});
        QVERIFY_RAN(ran, 0);
        const QJsonObject row = ran.array().first().toObject();
        const QString warnings = QString::fromUtf8(QJsonDocument(row.value(u"warnings"_s).toArray()).toJson());
        QVERIFY2(warnings.contains(u"pec.no_message"_s), qPrintable(warnings));
        QVERIFY2(warnings.contains(u"postacert.eml"_s) && warnings.contains(u"ownload it again"_s),
                 qPrintable(warnings));
        QVERIFY(row.value(u"subject"_s).toString().contains(u"Mezza maratona del mare"_s));
        QCOMPARE(row.value(u"applicant"_s), u"corrinsieme@pec-provider.example"_s);
        QVERIFY_RAN(ctl.json({u"check"_s}), 0);
    }

    void anEmptyAttachmentIsKeptEmpty_data() { addEngines(); }
    void anEmptyAttachmentIsKeptEmpty()
    {
        QFETCH(QString, engine);
        const Ctl &ctl = *office(engine).ctl;
        ctl.write(u"zero.eml"_s,
                  mail("zero", "Richiesta di patrocinio",
                       "Content-Type: application/pdf\r\n"
                       "Content-Disposition: attachment; filename=\"programma.pdf\""));
        const QJsonArray papers = documentsOf(ctl, registered(ctl, u"zero.eml"_s));
        QCOMPARE(papers.size(), 2);
        QCOMPARE(papers.last().toObject().value(u"name"_s), u"programma.pdf"_s);
        QCOMPARE(papers.last().toObject().value(u"size"_s).toInteger(), 0);
        QCOMPARE(papers.last().toObject().value(u"sha256"_s),
                 u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
        QVERIFY_RAN(ctl.json({u"check"_s}), 0);
    }

    void hostileNamesBecomeHarmless_data() { addEngines(); }
    void hostileNamesBecomeHarmless()
    {
        QFETCH(QString, engine);
        const Ctl &ctl = *office(engine).ctl;
        const QString hostile = ctl.path(u"x\u202egpj';--.eml"_s);
        QVERIFY(QFile::copy(fixture(u"hostile_names.eml"_s), hostile));
        const QString label = registered(ctl, hostile);
        QVERIFY(!label.isEmpty());
        const QJsonArray papers = documentsOf(ctl, label);
        QVERIFY(papers.size() > 5);
        static const QRegularExpression unsafe(
            u"[/\\\\<>:\"|?*\\x00-\\x1f\u202a-\u202e]|^\\.|\\.$|^(CON|PRN|AUX|NUL)(\\.|$)"_s);
        QStringList names;
        for (const QJsonValue &paper : papers) {
            const QString name = paper.toObject().value(u"name"_s).toString();
            QVERIFY2(!name.isEmpty() && name.toUtf8().size() <= 255 && !name.contains(unsafe), qPrintable(name));
            QVERIFY2(!names.contains(name, Qt::CaseInsensitive), qPrintable(name));
            names << name;
        }
        QVERIFY(names.contains(u"passwd"_s) && names.contains(u"cmd.exe"_s));
        QVERIFY_RAN(ctl.json({u"check"_s}), 0);
    }

    void markupInASubjectIsText_data() { addEngines(); }
    void markupInASubjectIsText()
    {
        QFETCH(QString, engine);
        const Ctl &ctl = *office(engine).ctl;
        const QString initiative =
            u"<b>Festa</b> {{ente}} {{{x}}} {{#oneroso}} &amp; <script>alert(1)</script> <img src=/etc/passwd>"_s;
        ctl.write(u"markup.eml"_s,
                  mail("markup", "Patrocinio =?UTF-8?B?" + u"«%1»"_s.arg(initiative).toUtf8().toBase64() + "?="));
        const QString label = registered(ctl, u"markup.eml"_s);
        QVERIFY(!label.isEmpty());
        QVERIFY_RAN(ctl.json({u"do"_s, label, u"investigate"_s, u"--set"_s, u"grounds={{/motivazione}}<h1>"_s}), 0);
        for (const QString &name : {u"markup.pdf"_s, u"markup.odt"_s, u"markup.html"_s})
            QVERIFY_RAN(ctl.json({u"draft"_s, label, u"--out"_s, name}), 0);
        const QString text = textOfPdf(ctl.path(u"markup.pdf"_s));
        const QString oneLine = QString(initiative).remove(u' ');
        QVERIFY2(QString(text).remove(u' ').contains(oneLine), qPrintable(text));
        QVERIFY(text.contains(u"{{/motivazione}}<h1>"_s));
        const QString html = QString::fromUtf8(bytesOf(ctl.path(u"markup.html"_s)));
        QVERIFY(!html.contains(u"<script"_s) && !html.contains(u"<img src=/etc"_s));
        QVERIFY(html.contains(u"{{ente}}"_s));
    }

    void aSubjectOfAMegabyteIsShortened_data() { addEngines(); }
    void aSubjectOfAMegabyteIsShortened()
    {
        QFETCH(QString, engine);
        const Ctl &ctl = *office(engine).ctl;
        QByteArray subject = "Richiesta di patrocinio";
        while (subject.size() < 1024 * 1024)
            subject += "\r\n " + QByteArray(70, 'a' + char(subject.size() % 26));
        ctl.write(u"long.eml"_s, mail("long", subject));
        const QString label = registered(ctl, u"long.eml"_s);
        QVERIFY(!label.isEmpty());
        const QString kept = ctl.json({u"show"_s, label}).object().value(u"subject"_s).toString();
        QVERIFY2(kept.size() <= 1000 && kept.size() > 500 && kept.endsWith(u'…'), qPrintable(kept));
        QVERIFY_RAN(ctl.json({u"do"_s, label, u"investigate"_s}), 0);
        QVERIFY_RAN(ctl.json({u"draft"_s, label, u"--out"_s, u"long.pdf"_s}), 0);
        QVERIFY(textOfPdf(ctl.path(u"long.pdf"_s)).contains(u"RELATA DI PUBBLICAZIONE"_s));
        refused(ctl, {u"do"_s, label, u"save"_s, u"--set"_s, u"subject="_s + QString(1001, u'x')}, 1,
                {u"1000"_s, u"shorten"_s});
        QVERIFY_RAN(ctl.json({u"check"_s}), 0);
    }

    /// The largest that providers carry is 100 MB. What is far above is refused before it fills memory and database.
    void anAttachmentOf200MegabytesIsRefusedBeforeItFillsMemory()
    {
        const Ctl &ctl = *office(u"sqlite"_s).ctl;
        const QString before = listed(ctl);
        QFile file(ctl.path(u"huge.eml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray whole = mail("huge", "Richiesta di patrocinio",
                                      "Content-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n"
                                      "Content-Disposition: attachment; filename=\"tavole.zip\"",
                                      "@");
        const qsizetype at = whole.indexOf("\r\n@") + 2;
        const QByteArray lines = (QByteArray(76, 'Q') + "\r\n").repeated(13000);
        file.write(whole.left(at));
        for (qint64 size = 0; size < 200LL * 1024 * 1024 * 4 / 3; size += lines.size())
            file.write(lines);
        file.write(whole.mid(at + 1));
        file.close();
        refused(ctl, {u"import"_s, u"huge.eml"_s}, 1, {u"huge.eml"_s, u"MB"_s, u"by hand"_s});
        QCOMPARE(listed(ctl), before);
        file.remove();
        rusage children{};
        QCOMPARE(getrusage(RUSAGE_CHILDREN, &children), 0);
        // The largest child so far, this one included: Argon2id takes 64 MB of it.
        QVERIFY2(children.ru_maxrss < kMostMegabytes * 1024,
                 qPrintable(QString::number(children.ru_maxrss / 1024) + u" MB"_s));
    }

    void wrongValuesAreNamedWithTheirField_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("said");
        for (const char *engine : {"sqlite", "postgresql"}) {
            const auto row = [&](const QString &field, const QString &value, const QString &said) {
                QTest::addRow("%s: %s=%s", engine, qPrintable(field), qPrintable(value.left(20)))
                    << QString::fromLatin1(engine) << field << value << said;
            };
            row(u"applicant.tax_code"_s, u"90012340758"_s, u"«9»"_s); // the last digit mistyped
            row(u"applicant.tax_code"_s, u"12345"_s, u"11 digits"_s);
            row(u"applicant.tax_code"_s, u"RSSMRA80A01H501X"_s, u"«U»"_s); // the last letter mistyped
            row(u"applicant.tax_code"_s, u"RSSMRA80A41H501"_s, u"16 characters"_s);
            row(u"applicant.vat_number"_s, u"IT1234"_s, u"11 digits"_s);
            row(u"starts_on"_s, u"31/02/2026"_s, u"2026-06-14"_s);
            row(u"value"_s, u"gratis"_s, u"250,00"_s);
            row(u"value"_s, u"-5"_s, u"250,00"_s);
            row(u"value"_s, u"nan"_s, u"250,00"_s);
            row(u"place"_s, QString(20001, u'x'), u"shorten"_s);
            row(u"subject"_s, u"   "_s, u"subject"_s);
        }
    }
    void wrongValuesAreNamedWithTheirField()
    {
        QFETCH(QString, engine);
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, said);
        const Office &at = office(engine);
        const Ran ran = at.ctl->json(
            {u"do"_s, at.label, u"save"_s, u"--set"_s, u"place=altrove"_s, u"--set"_s, field + u'=' + value});
        QVERIFY_RAN(ran, 1);
        QCOMPARE(ran.error().value(u"kind"_s), u"invalid"_s);
        QCOMPARE(ran.error().value(u"fields"_s).toObject().keys(), QStringList{field});
        QVERIFY2(ran.message().contains(said), qPrintable(ran.message()));
    }

    void noRightValueBesideAWrongOneWasSaved_data() { addEngines(); }
    void noRightValueBesideAWrongOneWasSaved()
    {
        QFETCH(QString, engine);
        const QJsonObject shown = office(engine).ctl->json({u"show"_s, office(engine).label}).object();
        QCOMPARE(shown.value(u"version"_s).toInteger(), 3); // registered (numbered, then its columns), investigated
        QCOMPARE(shown.value(u"fields"_s).toObject().value(u"place"_s), QString());
        QCOMPARE(shown.value(u"fields"_s).toObject().value(u"applicant.tax_code"_s), u"90012340759"_s);
    }

    void aTemplateThatDoesNotParseIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("never closed") << QByteArray("<p>a</p>\n{{#immediata}}b") << u"immediata"_s;
        QTest::newRow("closed and not opened") << QByteArray("a\nb{{/immediata}}") << u"line 2"_s;
        QTest::newRow("crossed") << QByteArray("{{#a}}{{#b}}{{/a}}{{/b}}") << u"line 1"_s;
        QTest::newRow("an unknown field") << QByteArray("<p>{{colore}}</p>") << u"colore"_s;
        QTest::newRow("a tag without its end") << QByteArray("a\n\n{{oggetto") << u"line 3"_s;
        QTest::newRow("another template inside") << QByteArray("{{> /etc/passwd}}") << u"line 1"_s;
    }
    void aTemplateThatDoesNotParseIsNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const Office &at = office(u"sqlite"_s);
        at.ctl->write(u"own.html"_s, text);
        refused(*at.ctl, {u"draft"_s, at.label, u"--template"_s, u"own.html"_s, u"--out"_s, u"own.pdf"_s}, 1,
                {u"own.html"_s, said});
        QVERIFY(!QFile::exists(at.ctl->path(u"own.pdf"_s)));
    }

    void whatCannotBeWrittenLeavesNoHalfFile_data()
    {
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("remedy");
        // What root may not do either.
        QTest::newRow("a full disk") << u"full.pdf"_s << u"Free some space"_s;
        QTest::newRow("a missing folder") << u"no/such/folder/x.pdf"_s << u"Choose another folder"_s;
        QTest::newRow("a folder where nothing may be made") << u"/proc/x.pdf"_s << u"hoose another folder"_s;
        QTest::newRow("a folder of that name") << u"folder.pdf"_s << u"hoose another"_s;
    }
    void whatCannotBeWrittenLeavesNoHalfFile()
    {
        QFETCH(QString, out);
        QFETCH(QString, remedy);
        const Office &at = office(u"sqlite"_s);
        const Ctl &ctl = *at.ctl;
        QFile::link(u"/dev/full"_s, ctl.path(u"full.pdf"_s));
        QDir(ctl.home()).mkdir(u"folder.pdf"_s);
        const QStringList before = QDir(ctl.home()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden);
        const Ran ran = ctl.json({u"draft"_s, at.label, u"--out"_s, out});
        QVERIFY_RAN(ran, 1);
        QVERIFY2(ran.message().contains(out) && ran.message().contains(remedy), qPrintable(ran.message()));
        QCOMPARE(QDir(ctl.home()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden), before);
    }

    /// An older draft of the same name is still there, whole, when the new one cannot be made.
    void aRefusedDraftLeavesTheOlderOne()
    {
        const Office &at = office(u"sqlite"_s);
        at.ctl->write(u"older.pdf"_s, "%PDF-1.4 older");
        at.ctl->write(u"broken.html"_s, "{{#a}}");
        QVERIFY_RAN(at.ctl->json({u"draft"_s, at.label, u"--template"_s, u"broken.html"_s, u"--out"_s, u"older.pdf"_s}),
                    1);
        QCOMPARE(bytesOf(at.ctl->path(u"older.pdf"_s)), QByteArray("%PDF-1.4 older"));
        QVERIFY_RAN(at.ctl->json({u"draft"_s, at.label, u"--out"_s, u"older.pdf"_s}), 0);
        QVERIFY(bytesOf(at.ctl->path(u"older.pdf"_s)).size() > 1000);
    }

    /// After all of that.
    void theOfficesAreSound_data() { addEngines(); }
    void theOfficesAreSound()
    {
        QFETCH(QString, engine);
        QVERIFY_RAN(office(engine).ctl->json({u"check"_s}), 0);
        QCOMPARE(office(engine).ctl->json({u"show"_s, office(engine).label}).object().value(u"state"_s),
                 u"under-review"_s);
    }

    void cleanupTestCase() { m_offices.clear(); }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "BadInputTest.moc"
