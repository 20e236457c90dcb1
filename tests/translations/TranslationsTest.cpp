#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// One text of a .ts file.
struct Text {
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, or the singular and the plural
    bool plural = false;
    bool finished = true;
};

Text textIn(QXmlStreamReader &xml, const QString &context)
{
    Text text{context, {}, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, true};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            text.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            text.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            text.finished = !xml.attributes().hasAttribute("type"_L1);
            if (!text.plural) {
                text.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                text.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

QList<Text> textsOf(const QByteArray &ts)
{
    QList<Text> texts;
    QString context;
    QXmlStreamReader xml(ts);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "message"_L1)
            texts << textIn(xml, context);
    }
    return texts;
}

/// %1, %L1 and %n, as often as they stand there.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%(L?[0-9]{1,2}|n)"_s);
    QStringList found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

QString blanksAround(const QString &text)
{
    const auto word = [](QChar c) { return !c.isSpace(); };
    const auto first = std::find_if(text.begin(), text.end(), word) - text.begin();
    const auto last = std::find_if(text.rbegin(), text.rend(), word) - text.rbegin();
    return u"%1 before, %2 after"_s.arg(first).arg(last);
}

/// What is wrong with a text: each sentence says it with the text.
QStringList faultsOf(const Text &text)
{
    QStringList faults;
    if (!text.finished)
        faults << u"unfinished"_s;
    if (text.forms.size() != (text.plural ? 2 : 1))
        faults << u"%1 forms"_s.arg(text.forms.size());
    for (qsizetype i = 0; i < text.forms.size(); ++i) {
        const QString &form = text.forms[i];
        QStringList wanted = placeholders(text.source);
        // "the only step" may say one without its digit.
        if (text.plural && i == 0 && !form.contains(u"%n"_s))
            wanted.removeAll(u"%n"_s);
        if (form.isEmpty())
            faults << u"empty"_s;
        else if (placeholders(form) != wanted)
            faults << u"other placeholders: “%1”"_s.arg(form);
        else if (blanksAround(form) != blanksAround(text.source))
            faults << u"other blanks around: “%1”"_s.arg(form);
        else if (form.contains(u'&') != text.source.contains(u'&'))
            faults << u"key to press lost or new: “%1”"_s.arg(form);
    }
    for (QString &fault : faults)
        fault = u"%1, “%2”: %3"_s.arg(text.context, text.source, fault);
    return faults;
}

QStringList faultsOf(const QByteArray &ts)
{
    QStringList faults;
    for (const Text &text : textsOf(ts))
        faults << faultsOf(text);
    return faults;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    return file.readAll();
}

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

/// scripts/translations: what it says on standard error; empty when it is content.
QString runScript(const QStringList &arguments)
{
    QProcess script;
    script.start(QStringLiteral(GONFALONE_SOURCE_DIR "/scripts/translations"), arguments);
    if (!script.waitForFinished(120'000))
        return u"scripts/translations does not run: "_s + script.errorString();
    const QString said = QString::fromUtf8(script.readAllStandardError());
    return script.exitCode() == 0 ? QString() : said.isEmpty() ? u"failed"_s : said;
}

QByteArray sample(const QByteArray &translation, const QByteArray &source = "%1 of “%2”", bool plural = false)
{
    return "<TS><context><name>Sample</name><message" + QByteArray(plural ? " numerus=\"yes\"" : "") + "><source>"
        + source + "</source>" + translation + "</message></context></TS>";
}

} // namespace

/// Every text of the program is in translations/*.ts, is translated, and reaches the person; and first, that a text
/// which is not would be noticed.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void brokenTextIsNoticed_data();
    void brokenTextIsNoticed();
    void staleFileIsNoticed();
    void textsAreTranslated_data();
    void textsAreTranslated();
    void filesHoldTheTextsOfTheSources();
    void programsSayThem_data() { textsAreTranslated_data(); }
    void programsSayThem();
    void qtSpeaksItalianToo();

private:
    static QString file(const QString &name) { return QStringLiteral(GONFALONE_SOURCE_DIR "/translations/") + name; }
};

void TranslationsTest::brokenTextIsNoticed_data()
{
    QTest::addColumn<QByteArray>("ts");
    QTest::addColumn<QString>("fault"); // empty: nothing is wrong

    QTest::newRow("right") << sample("<translation>«%2»: %1</translation>") << QString();
    QTest::newRow("unfinished") << sample("<translation type=\"unfinished\">«%2»: %1</translation>") << u"unfinished"_s;
    QTest::newRow("empty") << sample("<translation></translation>") << u"empty"_s;
    QTest::newRow("missing") << sample("") << u"0 forms"_s;
    QTest::newRow("placeholder lost") << sample("<translation>«%2»</translation>") << u"placeholders"_s;
    QTest::newRow("placeholder twice") << sample("<translation>%1 %1 «%2»</translation>") << u"placeholders"_s;
    QTest::newRow("placeholder localized") << sample("<translation>%L1 «%2»</translation>") << u"placeholders"_s;
    QTest::newRow("blank lost") << sample("<translation>Nome:</translation>", "Name: ") << u"blanks"_s;
    QTest::newRow("key lost") << sample("<translation>Nome</translation>", "&amp;Name") << u"key"_s;
    const auto forms = [](const QByteArray &one, const QByteArray &many) {
        return sample("<translation><numerusform>" + one + "</numerusform><numerusform>" + many
                          + "</numerusform></translation>",
                      "%n cases", true);
    };
    QTest::newRow("plural right") << forms("una pratica", "%n pratiche") << QString();
    QTest::newRow("plural without number") << forms("%n pratica", "pratiche") << u"placeholders"_s;
    QTest::newRow("plural empty") << forms("%n pratica", "") << u"empty"_s;
}

void TranslationsTest::brokenTextIsNoticed()
{
    QFETCH(QByteArray, ts);
    QFETCH(QString, fault);
    const QStringList faults = faultsOf(ts);
    if (fault.isEmpty())
        QCOMPARE(faults, QStringList());
    else
        QVERIFY2(faults.join(u'\n').contains(fault), qPrintable(faults.join(u'\n')));
}

/// On a small tree of its own: a text that is new, gone, counted, behind a wrapper, or where lupdate does not see it.
void TranslationsTest::staleFileIsNoticed()
{
    const QTemporaryDir tree;
    const QString source = tree.filePath(u"core/sample.cpp"_s);
    const QByteArray head =
        "QString hand(const char *text)\n{\n    return QCoreApplication::translate(\"Sample\", text);\n}\n";
    write(source, head + "void f() { hand(\"old\"); } // hand(\"in a comment\")\n");
    for (const char *folder : {"ui", "app"})
        QVERIFY(QDir(tree.path()).mkpath(QString::fromLatin1(folder)));
    const QStringList check{u"--top"_s, tree.path(), u"--check"_s};
    QVERIFY(runScript(check).contains(u"misses Sample: 'old'"_s));
    QCOMPARE(runScript(check.mid(0, 2)), QString());
    QVERIFY(runScript(check).isEmpty());

    const QString italian = tree.filePath(u"translations/gonfalone_it.ts"_s);
    QList<Text> texts = textsOf(contentOf(italian));
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts[0].source, u"old"_s);
    QVERIFY(!texts[0].finished);
    write(italian, contentOf(italian).replace("<translation type=\"unfinished\">", "<translation>vecchio"));
    QCOMPARE(runScript(check), QString());

    write(source, head + "void f() { hand(\"new\"); hand(\"%n cases\", 2); }\n");
    const QString said = runScript(check);
    QVERIFY2(said.contains(u"still has Sample: 'old'"_s), qPrintable(said));
    QVERIFY2(said.contains(u"misses Sample: 'new'"_s), qPrintable(said));
    QVERIFY2(said.contains(u"gonfalone_en.ts misses Sample: '%n cases'"_s), qPrintable(said));

    write(source, head + "void f(bool b) { hand(b ? \"one\" : \"other\"); }\n");
    QVERIFY(runScript(check).contains(u"core/sample.cpp:5"_s));
}

void TranslationsTest::textsAreTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Italian") << u"it"_s;
    QTest::newRow("English plurals") << u"en"_s;
}

void TranslationsTest::textsAreTranslated()
{
    QFETCH(QString, language);
    const QByteArray ts = contentOf(file(u"gonfalone_%1.ts"_s.arg(language)));
    QVERIFY(!textsOf(ts).isEmpty());
    const QStringList faults = faultsOf(ts);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TranslationsTest::filesHoldTheTextsOfTheSources()
{
    const QString said = runScript({u"--check"_s});
    QVERIFY2(said.isEmpty(), qPrintable(said));
}

/// Each text of each context comes out of the compiled file that the programs load.
void TranslationsTest::programsSayThem()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/gonfalone_%1.qm"_s.arg(language)));
    for (const Text &text : textsOf(contentOf(file(u"gonfalone_%1.ts"_s.arg(language))))) {
        const auto said = [&](int n) {
            return translator.translate(text.context.toUtf8(), text.source.toUtf8(), text.comment.toUtf8(), n);
        };
        QCOMPARE(said(text.plural ? 1 : -1), text.forms.value(0));
        if (text.plural)
            QCOMPARE(said(2), text.forms.value(1));
    }
}

void TranslationsTest::qtSpeaksItalianToo()
{
    QTranslator translator;
    QVERIFY2(translator.load(u"qtbase_it"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
             "Qt's own dialogs would stay English: scripts/bootstrap run installs qt6-translations-l10n");
    QCOMPARE(translator.translate("QPlatformTheme", "Cancel"), u"Annulla"_s);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "TranslationsTest.moc"
