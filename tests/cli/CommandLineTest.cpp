#include "tests/cli/Ctl.h"

#include <QDate>
#include <QRegularExpression>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

/// What `show` says, without the moments at which it was done.
QJsonObject withoutTimes(QJsonObject shown)
{
    QJsonArray timeline;
    for (const QJsonValue &line : shown.value(u"timeline"_s).toArray()) {
        QJsonObject event = line.toObject();
        event.remove(u"at"_s);
        timeline << event;
    }
    shown.insert(u"timeline"_s, timeline);
    return shown;
}

QByteArray pretty(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QStringList keysOf(const QJsonArray &rows)
{
    return rows.isEmpty() ? QStringList() : rows.first().toObject().keys();
}

QStringList valuesOf(const QJsonArray &rows, const QString &key)
{
    QStringList values;
    for (const QJsonValue &row : rows)
        values << row.toObject().value(key).toString();
    return values;
}

} // namespace

/// gonfalonectl as a person or a script runs it: the real program, on both engines.
class CommandLineTest : public QObject
{
    Q_OBJECT

    const QString m_request = fixture(u"pec_richiesta_patrocinio.eml"_s);

    /// The sections of ../shared/domain/deliberations.md §3, as the paper words them.
    static QStringList sections()
    {
        return {u"COMUNE DI TARANTO"_s,
                u"PROPOSTA DI DELIBERAZIONE"_s,
                u"OGGETTO"_s,
                u"All’appello risultano"_s,
                u"LA GIUNTA COMUNALE"_s,
                u"Vista la richiesta"_s,
                u"Considerato che"_s,
                u"Visti:"_s,
                u"Dato atto che"_s,
                u"Ritenuto"_s,
                u"Acquisiti i pareri"_s,
                u"Parere di regolarità tecnica"_s,
                u"Con voti favorevoli"_s,
                u"DELIBERA"_s,
                u"IL PRESIDENTE"_s,
                u"IL SEGRETARIO COMUNALE"_s,
                u"RELATA DI PUBBLICAZIONE"_s,
                u"ESECUTIVITÀ"_s,
                u"COPIA CONFORME"_s};
    }

    static void verifyAct(const QString &text, const QString &label)
    {
        for (const QString &part :
             sections() + QStringList{label, u"Mezza maratona del mare"_s, u"ASD Corri Insieme"_s, u"90012340759"_s})
            QVERIFY2(text.contains(part, Qt::CaseInsensitive), qPrintable(part + u" is not in\n"_s + text));
    }

private slots:
    void fourCommandsGiveTheSameOnBothEngines()
    {
        QList<QJsonObject> shown;
        QStringList printed;
        for (const QString &engine : {u"sqlite"_s, u"postgresql"_s}) {
            const TestDatabase place(engine);
            const Ctl ctl(place.url());
            QVERIFY_RAN(ctl.init(), 0);
            const Ran imported = ctl.json({u"import"_s, m_request});
            QVERIFY_RAN(imported, 0);
            QCOMPARE(imported.array().size(), 1);
            const QString label = imported.array().first().toObject().value(u"number"_s).toString();
            QVERIFY2(QRegularExpression(u"^PAT-\\d{4}/0001$"_s).match(label).hasMatch(), qPrintable(label));
            QVERIFY_RAN(ctl.json({u"do"_s, label, u"investigate"_s}), 0);
            const QString pdf = ctl.path(u"x.pdf"_s);
            const Ran drafted = ctl.json({u"draft"_s, label, u"--out"_s, pdf});
            QVERIFY_RAN(drafted, 0);
            QCOMPARE(drafted.object().value(u"bytes"_s).toInteger(), QFileInfo(pdf).size());
            QVERIFY(bytesOf(pdf).startsWith("%PDF-1.4"));
            printed << textOfPdf(pdf);
            verifyAct(printed.last(), label);
            const Ran show = ctl.json({u"show"_s, label});
            QVERIFY_RAN(show, 0);
            shown << withoutTimes(show.object());
            QCOMPARE(ctl.json({u"check"_s}).code, 0);
        }
        QCOMPARE(pretty(shown[0]), pretty(shown[1]));
        QCOMPARE(printed[0], printed[1]);

        const QJsonObject object = shown[0];
        QCOMPARE(object.value(u"state"_s), u"under-review"_s);
        QCOMPARE(object.value(u"subject"_s), u"Richiesta di patrocinio – Mezza maratona del mare"_s);
        QVERIFY(object.value(u"applicant"_s).toString().contains(u"ASD Corri Insieme"_s));
        QCOMPARE(object.value(u"fields"_s).toObject().value(u"applicant.pec"_s), u"corrinsieme@pec-provider.example"_s);
        QCOMPARE(object.value(u"fields"_s).toObject().value(u"applicant.tax_code"_s), u"90012340759"_s);
        QCOMPARE(valuesOf(object.value(u"documents"_s).toArray(), u"kind"_s).value(0), u"message"_s);
        QVERIFY(object.value(u"documents"_s).toArray().size() > 1);
        QVERIFY(object.value(u"timeline"_s).toArray().size() >= 2);
        QVERIFY(QJsonDocument(object.value(u"why_due"_s).toArray()).toJson().contains("241/1990"));
        QVERIFY(QDate::fromString(object.value(u"received"_s).toString(), Qt::ISODate).addDays(30)
                <= QDate::fromString(object.value(u"due"_s).toString(), Qt::ISODate));
    }

    /// The real message of the corpus, where it is at hand.
    void aRealMessageGoesTheSameWay()
    {
        const QString corpus = QString::fromUtf8(GONFALONE_SOURCE_DIR) + u"/../shared/corpus/pec/email_2.eml"_s;
        const QString message = QFile::exists(corpus) ? corpus : m_request;
        QList<QJsonObject> shown;
        for (const QString &engine : {u"sqlite"_s, u"postgresql"_s}) {
            const TestDatabase place(engine);
            const Ctl ctl(place.url());
            QVERIFY_RAN(ctl.init(), 0);
            const Ran imported = ctl.json({u"import"_s, message});
            QVERIFY_RAN(imported, 0);
            const QString label = imported.array().first().toObject().value(u"number"_s).toString();
            QVERIFY_RAN(ctl.json({u"do"_s, label, u"investigate"_s}), 0);
            QVERIFY_RAN(ctl.json({u"draft"_s, label, u"--out"_s, u"x.pdf"_s}), 0);
            const QString text = textOfPdf(ctl.path(u"x.pdf"_s));
            for (const QString &section : sections())
                QVERIFY2(text.contains(section, Qt::CaseInsensitive), qPrintable(section + u" is not in\n"_s + text));
            shown << withoutTimes(ctl.json({u"show"_s, label}).object());
        }
        QCOMPARE(pretty(shown[0]), pretty(shown[1]));
    }

    void theDraftIsTheSameInEveryFormat()
    {
        const TestDatabase place(u"sqlite"_s);
        const Ctl ctl(place.url());
        QVERIFY_RAN(ctl.init(), 0);
        const QString label =
            ctl.json({u"import"_s, m_request}).array().first().toObject().value(u"number"_s).toString();
        // Only received: refused, and no file.
        const Ran early = ctl.json({u"draft"_s, label, u"--out"_s, u"early.pdf"_s});
        QVERIFY_RAN(early, 1);
        QVERIFY(early.message().contains(label));
        QVERIFY(!QFile::exists(ctl.path(u"early.pdf"_s)));
        QVERIFY_RAN(ctl.json({u"do"_s, label, u"investigate"_s, u"--set"_s, u"place=lungomare"_s,
                              u"--set=starts_on=4/10/2099"_s, u"--set"_s, u"grounds=promuove lo sport"_s}),
                    0);
        QVERIFY_RAN(ctl.json({u"declare"_s, label, u"none"_s}), 0);
        QVERIFY_RAN(ctl.json({u"do"_s, label, u"prepare"_s}), 0);
        for (const QString &name : {u"x.pdf"_s, u"x.odt"_s, u"x.html"_s})
            QVERIFY_RAN(ctl.json({u"draft"_s, label, u"--out"_s, name}), 0);
        static const QRegularExpression tag(u"<[^>]*>"_s);
        static const QRegularExpression space(u"<text:(s|tab|line-break)\\b[^>]*>|<br[^>]*>|&nbsp;"_s);
        const QString html = QString::fromUtf8(bytesOf(ctl.path(u"x.html"_s)));
        const QString unzip = u"import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); "
                              "sys.stdout.buffer.write(z.read('content.xml') + z.read('styles.xml'))"_s;
        const QString odt = QString::fromUtf8(outputOf(u"python3"_s, {u"-c"_s, unzip, ctl.path(u"x.odt"_s)}));
        for (QString text : {textOfPdf(ctl.path(u"x.pdf"_s)), html, odt}) {
            text = text.replace(space, u" "_s).remove(tag).remove(u'\u00ad').simplified();
            verifyAct(text, label);
            for (const QString &part : {u"lungomare"_s, u"4 ottobre 2099"_s, u"promuove lo sport"_s})
                QVERIFY2(text.contains(part), qPrintable(part + u" is not in\n"_s + text));
        }
        QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s, Qt::CaseInsensitive));
        // A template of the office's own.
        ctl.write(u"own.html"_s, "<p>Alla Giunta: {{iniziativa}} di {{richiedente}}</p>");
        QVERIFY_RAN(ctl.json({u"draft"_s, label, u"--template"_s, u"own.html"_s, u"--out"_s, u"own.pdf"_s}), 0);
        // A folder takes one PDF for each case; several cases want a folder.
        QVERIFY(QDir(ctl.home()).mkdir(u"drafts"_s));
        QVERIFY_RAN(ctl.json({u"draft"_s, label, u"--out"_s, ctl.path(u"drafts"_s)}), 0);
        QVERIFY(QFileInfo(ctl.path(u"drafts/%1.pdf"_s.arg(QString(label).replace(u'/', u'-')))).size() > 1000);
        QVERIFY_RAN(ctl.json({u"draft"_s, label, label, u"--out"_s, u"both.pdf"_s}), 2);
        const QString own = textOfPdf(ctl.path(u"own.pdf"_s));
        QVERIFY2(own.contains(u"Alla Giunta: Mezza maratona del mare di ASD Corri Insieme"_s), qPrintable(own));
        QVERIFY(!own.contains(u"RELATA"_s));
    }

    void theWholeProcedureByHand_data() { addEngines(); }
    void theWholeProcedureByHand()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Ctl ctl(place.url());
        QVERIFY_RAN(ctl.init(), 0);
        const QString label =
            ctl.json({u"import"_s, m_request}).array().first().toObject().value(u"number"_s).toString();
        QVERIFY_RAN(ctl.json({u"do"_s, label, u"investigate"_s}), 0);
        // What is missing is said field by field.
        const Ran missing = ctl.json({u"do"_s, label, u"prepare"_s});
        QVERIFY_RAN(missing, 1);
        QCOMPARE(missing.error().value(u"kind"_s), u"invalid"_s);
        QVERIFY(missing.error().value(u"fields"_s).toObject().contains(u"starts_on"_s));
        QVERIFY(missing.error().value(u"fields"_s).toObject().contains(u"grounds"_s));
        QVERIFY_RAN(ctl.json({u"do"_s, label, u"save"_s, u"--set"_s, u"starts_on=2026-10-04"_s, u"--set"_s,
                              u"place=lungomare"_s, u"--set"_s, u"grounds=interesse della comunità = sport"_s}),
                    0);
        const Ran undeclared = ctl.json({u"do"_s, label, u"prepare"_s});
        QVERIFY_RAN(undeclared, 1);
        QVERIFY2(undeclared.message().contains(u"6-bis"_s), qPrintable(undeclared.message()));
        QVERIFY_RAN(ctl.json({u"declare"_s, label, u"none"_s}), 0);
        QVERIFY_RAN(ctl.json({u"do"_s, label, u"prepare"_s}), 0);
        for (const QString &kind : {u"technical"_s, u"accounting"_s})
            QVERIFY_RAN(ctl.json({u"opinion"_s, label, kind, u"favourable"_s, u"--signer"_s, u"Carla Neri"_s,
                                  u"--office"_s, u"dirigente del Settore Cultura"_s}),
                        0);
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        const Ran granted = ctl.json(
            {u"do"_s, label, u"grant"_s, u"--set"_s, u"outcome_number=45"_s, u"--set"_s, u"outcome_date="_s + today});
        QVERIFY_RAN(granted, 0);
        QCOMPARE(granted.object().value(u"state"_s), u"granted"_s);
        const Ran locked = ctl.json({u"do"_s, label, u"save"_s, u"--set"_s, u"place=altrove"_s});
        QVERIFY_RAN(locked, 1);
        QVERIFY(locked.message().contains(label));
        QVERIFY_RAN(ctl.json({u"do"_s, label, u"close"_s}), 0);
        const QJsonObject shown = ctl.json({u"show"_s, label}).object();
        QCOMPARE(shown.value(u"state"_s), u"closed"_s);
        QCOMPARE(shown.value(u"fields"_s).toObject().value(u"place"_s), u"lungomare"_s);
        QCOMPARE(shown.value(u"fields"_s).toObject().value(u"grounds"_s), u"interesse della comunità = sport"_s);
        QVERIFY_RAN(ctl.json({u"do"_s, label, u"investigate"_s}), 1);
        QVERIFY_RAN(ctl.json({u"check"_s}), 0);
    }

    void theRecordsOfACase_data() { addEngines(); }
    void theRecordsOfACase()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Ctl ctl(place.url());
        QVERIFY_RAN(ctl.init(), 0);
        const QString label =
            ctl.json({u"import"_s, m_request}).array().first().toObject().value(u"number"_s).toString();
        QVERIFY(ctl.json({u"draft"_s, label, u"--versions"_s}).array().isEmpty());
        QVERIFY_RAN(ctl.json({u"do"_s, label, u"investigate"_s, u"--set"_s, u"place=lungomare"_s, u"--set"_s,
                              u"starts_on=4/10/2099"_s, u"--set"_s, u"grounds=promuove lo sport"_s, u"--set"_s,
                              u"exclusion.politica=no"_s}),
                    0);
        QVERIFY_RAN(ctl.json({u"declare"_s, label, u"maybe"_s}), 2);
        QVERIFY_RAN(ctl.json({u"declare"_s, label, u"conflict"_s, u"--note"_s, u"un parente"_s}), 1); // to whom?
        QVERIFY_RAN(ctl.json({u"declare"_s, label, u"none"_s}), 0);
        QVERIFY_RAN(ctl.json({u"do"_s, label, u"prepare"_s}), 0);
        QCOMPARE(ctl.json({u"draft"_s, label, u"--versions"_s}).array().size(), 1);
        QString text = ctl.json({u"draft"_s, label, u"--number"_s, u"1"_s}).object().value(u"text"_s).toString();
        QVERIFY(text.contains(u"politico"_s)); // the answer is among the reasons
        ctl.write(u"same.txt"_s, text.toUtf8());
        QVERIFY_RAN(ctl.json({u"draft"_s, label, u"--edit"_s, u"same.txt"_s}), 1);
        const QStringList opinion{u"opinion"_s,  label,           u"technical"_s, u"favourable"_s,
                                  u"--signer"_s, u"Carla Neri"_s, u"--office"_s,  u"dirigente"_s};
        QVERIFY_RAN(ctl.json(opinion), 0);
        ctl.write(u"new.txt"_s, text.replace(u"promuove lo sport"_s, u"promuove lo sport giovanile"_s).toUtf8());
        const Ran edited = ctl.json({u"draft"_s, label, u"--edit"_s, u"new.txt"_s});
        QVERIFY_RAN(edited, 0);
        QCOMPARE(edited.object().value(u"number"_s).toInt(), 2);
        const QJsonObject compared = ctl.json({u"draft"_s, label, u"2"_s, u"--compare"_s, u"1"_s}).object();
        QVERIFY(compared.value(u"text"_s).toString().contains(u"{+giovanile+}"_s));
        QCOMPARE(compared.value(u"added"_s).toInt(), 1);
        QVERIFY_RAN(ctl.json({u"draft"_s, label, u"--compare"_s, u"1"_s}), 2);
        QVERIFY_RAN(ctl.json({u"draft"_s, label, u"9"_s, u"--compare"_s, u"1"_s}), 1);
        const Ran stale = ctl.json({u"do"_s, label, u"send-to-giunta"_s});
        QVERIFY_RAN(stale, 1);
        QVERIFY2(stale.message().contains(u"version 1"_s), qPrintable(stale.message()));
        const QJsonArray due = ctl.json({u"opinion"_s, label}).object().value(u"due"_s).toArray();
        QCOMPARE(valuesOf(due, u"status"_s), (QStringList{u"stale"_s, u"missing"_s}));
        QVERIFY_RAN(ctl.json({u"opinion"_s, label, u"technical"_s, u"splendid"_s}), 2);
        QVERIFY_RAN(ctl.json({u"draft"_s, label, u"--restore"_s, u"1"_s}), 0);
        ctl.write(u"a.png"_s, QByteArray("\x89PNG\r\n\x1a\n..", 10));
        QVERIFY_RAN(ctl.json({u"proof"_s, label, u"add"_s, u"a.png"_s}), 1); // before the grant
        QVERIFY_RAN(ctl.json({u"proof"_s, label, u"praise"_s, u"1"_s}), 2);
    }

    void theSameMessageTwiceIsOneCase_data() { addEngines(); }
    void theSameMessageTwiceIsOneCase()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Ctl ctl(place.url());
        QVERIFY_RAN(ctl.init(), 0);
        ctl.write(u"copy.eml"_s, bytesOf(m_request));
        const Ran both = ctl.json({u"import"_s, m_request, u"copy.eml"_s});
        QVERIFY_RAN(both, 0);
        QCOMPARE(valuesOf(both.array(), u"what"_s), (QStringList{u"registered"_s, u"already-known"_s}));
        QCOMPARE(valuesOf(both.array(), u"number"_s).value(0), valuesOf(both.array(), u"number"_s).value(1));
        QCOMPARE(ctl.json({u"list"_s, u"patrocinio"_s}).array().size(), 1);
        // One file that cannot be read does not keep the others out.
        const Ran mixed = ctl.json({u"import"_s, u"missing.eml"_s, fixture(u"plain.eml"_s)});
        QVERIFY_RAN(mixed, 1);
        QVERIFY(mixed.message().contains(u"missing.eml"_s));
        QCOMPARE(mixed.array().size(), 1);
        QCOMPARE(ctl.json({u"list"_s, u"patrocinio"_s}).array().size(), 2);
    }

    void listsHaveTheirFields_data() { addEngines(); }
    void listsHaveTheirFields()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        Ctl ctl(place.url());
        const Ran demo = ctl.run({u"--json"_s, u"demo"_s});
        QVERIFY_RAN(demo, 0);
        ctl.set("GONFALONE_PASSWORD", demo.object().value(u"password"_s).toString());
        const Ran list = ctl.as(u"capo"_s, {u"list"_s, u"patrocinio"_s});
        QVERIFY_RAN(list, 0);
        QCOMPARE(list.array().size(), 12);
        QCOMPARE(keysOf(list.array()),
                 (QStringList{u"applicant"_s, u"due"_s, u"number"_s, u"received"_s, u"state"_s, u"subject"_s}));
        for (const QJsonValue &row : list.array()) {
            QVERIFY(QDate::fromString(row.toObject().value(u"received"_s).toString(), Qt::ISODate).isValid());
            QVERIFY(QDate::fromString(row.toObject().value(u"due"_s).toString(), Qt::ISODate).isValid());
            QVERIFY(!row.toObject().value(u"applicant"_s).toString().isEmpty());
        }
        const Ran some = ctl.as(
            u"capo"_s, {u"list"_s, u"patrocinio"_s, u"--state"_s, u"received"_s, u"--text"_s, u"SCACCHI circolo"_s});
        QCOMPARE(some.array().size(), 1);
        QVERIFY(valuesOf(some.array(), u"subject"_s).first().contains(u"Torneo giovanile di scacchi"_s));
        const Ran none = ctl.as(u"capo"_s, {u"list"_s, u"patrocinio"_s, u"--text"_s, u"nothing like it"_s});
        QVERIFY_RAN(none, 0);
        QCOMPARE(none.out.trimmed(), u"[]"_s);
        QCOMPARE(ctl.as(u"capo"_s, {u"list"_s, u"patrocinio"_s, u"--limit"_s, u"3"_s}).array().size(), 3);
        QVERIFY_RAN(ctl.as(u"capo"_s, {u"list"_s, u"patrocinio"_s, u"--limit"_s, u"three"_s}), 2);
        QVERIFY_RAN(ctl.as(u"capo"_s, {u"list"_s, u"patrocinio"_s, u"--state"_s, u"nonsense"_s}), 2);
        // Words for people, in both languages.
        const Ran words = ctl.run({u"--as"_s, u"capo"_s, u"list"_s, u"patrocinio"_s});
        QVERIFY(words.out.contains(u"Under review"_s));
        QVERIFY(ctl.run({u"--as"_s, u"capo"_s, u"--lang"_s, u"it"_s, u"list"_s, u"patrocinio"_s}).out != words.out);
        const QJsonObject check = ctl.as(u"capo"_s, {u"check"_s}).object();
        // The same whatever the language: figures, or ok.
        QCOMPARE(check, ctl.as(u"capo"_s, {u"--lang"_s, u"it"_s, u"check"_s}).object());
        QCOMPARE(check.value(u"registers"_s), u"ok"_s);
        QVERIFY(check.value(u"audit"_s).toInt() > 0 && check.value(u"documents"_s).isDouble());
        QCOMPARE(
            check.keys(),
            (QStringList{u"audit"_s, u"documents"_s, u"foreign-keys"_s, u"registers"_s, u"schema"_s, u"sealed"_s}));
    }

    void holidaysOfTheYearAndOfTheComune_data() { addEngines(); }
    void holidaysOfTheYearAndOfTheComune()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Ctl ctl(place.url());
        QVERIFY_RAN(ctl.init(), 0);
        const Ran now = ctl.json({u"holidays"_s, u"--year"_s, u"2026"_s});
        QVERIFY_RAN(now, 0);
        QCOMPARE(keysOf(now.array()), (QStringList{u"date"_s, u"name"_s, u"scope"_s, u"source"_s}));
        const QStringList dates = valuesOf(now.array(), u"date"_s);
        QVERIFY(std::is_sorted(dates.begin(), dates.end()));
        for (const QString &date :
             {u"2026-01-01"_s, u"2026-04-05"_s, u"2026-04-06"_s, u"2026-05-10"_s, u"2026-10-04"_s, u"2026-12-26"_s})
            QVERIFY2(dates.contains(date), qPrintable(date));
        QVERIFY(!dates.contains(u"2026-10-09"_s)); // the patron of another comune
        for (const QJsonValue &row : now.array()) {
            const QJsonObject holiday = row.toObject();
            QVERIFY(!holiday.value(u"name"_s).toString().isEmpty() && !holiday.value(u"source"_s).toString().isEmpty());
            QCOMPARE(holiday.value(u"scope"_s).toString(),
                     holiday.value(u"date"_s) == u"2026-05-10"_s ? u"comune"_s : u"national"_s);
        }
        QVERIFY(
            !valuesOf(ctl.json({u"holidays"_s, u"--year"_s, u"2025"_s}).array(), u"date"_s).contains(u"2025-10-04"_s));
        // Without any office: what the law says, without a patron.
        const Ran law = ctl.bare({u"--json"_s, u"holidays"_s, u"--year=2026"_s});
        QVERIFY_RAN(law, 0);
        QCOMPARE(law.array().size(), now.array().size() - 1);
    }

    void lettersForManyGoIntoAFolder_data() { addEngines(); }
    void lettersForManyGoIntoAFolder()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        Ctl ctl(place.url());
        QVERIFY_RAN(ctl.run({u"demo"_s}), 0);
        ctl.set("GONFALONE_PASSWORD", u"gonfalone"_s);
        const Ran cases = ctl.as(u"capo"_s, {u"list"_s, u"patrocinio"_s, u"--state"_s, u"received"_s});
        const Ran none = ctl.as(u"capo"_s, {u"letters"_s, u"avvio"_s, u"--out"_s, u"/proc/none"_s});
        QVERIFY_RAN(none, 2);
        QVERIFY_RAN(ctl.as(u"capo"_s, {u"letters"_s, u"avvio"_s, u"--out"_s, ctl.home(), u"--format"_s, u"doc"_s}), 2);
        QVERIFY_RAN(ctl.as(u"portavoce"_s, {u"letters"_s, u"avvio"_s, u"--out"_s, ctl.home()}), 1);
        const Ran made = ctl.as(
            u"capo"_s,
            {u"letters"_s, u"avvio"_s, u"--state"_s, u"received"_s, u"--format"_s, u"eml"_s, u"--out"_s, ctl.home()});
        QVERIFY_RAN(made, 0);
        const int written = made.object().value(u"written"_s).toInt();
        QVERIFY2(written > 0 && written + made.object().value(u"left"_s).toArray().size() == cases.array().size(),
                 made.told().constData());
        QCOMPARE(QDir(ctl.home()).entryList({u"*avvio.eml"_s}, QDir::Files).size(), written);
        // How far it is, on standard error.
        QVERIFY2(made.err.contains(u"{\"progress\":{\"written\":%1,"_s.arg(written)), made.told().constData());
        const QString label = cases.array().first().toObject().value(u"number"_s).toString();
        const Ran one = ctl.as(u"capo"_s, {u"letters"_s, label});
        QVERIFY_RAN(one, 0);
        for (const QJsonValue &row : one.object().value(u"kinds"_s).toArray())
            QVERIFY(QStringList({u"communication"_s, u"decision"_s})
                        .contains(row.toObject().value(u"nature"_s).toString()));
    }

    void theOfficeIsShownAndSet_data() { addEngines(); }
    void theOfficeIsShownAndSet()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        Ctl ctl(place.url());
        QVERIFY_RAN(ctl.init(), 0);
        QCOMPARE(ctl.json({u"office"_s, u"show"_s}).object().value(u"pec"_s), QString());
        const Ran set = ctl.json({u"office"_s, u"set"_s, u"--pec"_s, u"gab@pec.example"_s, u"--address"_s,
                                  u"Piazza Grande 1"_s, u"--margins"_s, u"25,20,25,18"_s, u"--points"_s, u"11,5"_s});
        QVERIFY_RAN(set, 0);
        const QJsonObject now = ctl.json({u"office"_s, u"show"_s}).object();
        QCOMPARE(now.value(u"pec"_s), u"gab@pec.example"_s);
        QCOMPARE(now.value(u"points"_s).toDouble(), 11.5);
        QCOMPARE(now.value(u"margins"_s).toArray(), (QJsonArray{25, 20, 25, 18}));
        const Ran bad = ctl.json({u"office"_s, u"set"_s, u"--email"_s, u"non un indirizzo"_s});
        QVERIFY_RAN(bad, 1);
        QVERIFY(bad.error().value(u"fields"_s).toObject().contains(u"email"_s));
        QVERIFY_RAN(ctl.json({u"office"_s, u"set"_s, u"--margins"_s, u"25,20"_s}), 2);
        QVERIFY_RAN(ctl.addUser(u"voce"_s, u"portavoce"_s), 0);
        QVERIFY_RAN(ctl.as(u"voce"_s, {u"office"_s, u"set"_s, u"--phone"_s, u"099 1234567"_s}), 1);
        QVERIFY_RAN(ctl.as(u"voce"_s, {u"office"_s, u"show"_s}), 0);
        QVERIFY_RAN(ctl.json({u"init"_s, u"--patron"_s, u"x"_s}), 2);
    }

    void theProcedureIsPrinted()
    {
        const Ctl ctl;
        const Ran rows = ctl.bare({u"workflow"_s, u"patrocinio"_s, u"--json"_s});
        QVERIFY_RAN(rows, 0);
        QCOMPARE(keysOf(rows.array()), (QStringList{u"action"_s, u"from"_s, u"nature"_s, u"roles"_s, u"to"_s}));
        QCOMPARE(rows.out, ctl.bare({u"--lang"_s, u"it"_s, u"workflow"_s, u"patrocinio"_s, u"--json"_s}).out);
        const Ran dot = ctl.bare({u"workflow"_s, u"patrocinio"_s, u"--dot"_s});
        QVERIFY_RAN(dot, 0);
        static const QRegularExpression edge(u"^  \"[^\"]+\" -> \"[^\"]+\" \\[label=\"[^\"]+\"\\];$"_s,
                                             QRegularExpression::MultilineOption);
        QVERIFY(dot.out.startsWith(u"digraph patrocinio {"_s) && dot.out.trimmed().endsWith(u'}'));
        qsizetype edges = 0;
        for (auto found = edge.globalMatch(dot.out); found.hasNext(); found.next())
            ++edges;
        QCOMPARE(edges, rows.array().size());
        QVERIFY(dot.out.contains(u"\"Received\" -> \"Under review\" [label=\"Start the review\"]"_s));
    }

    void exitCodesAndRefusals_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *what, const QStringList &words, int code, const QString &kind,
                            const QString &said) { QTest::newRow(what) << words << code << kind << said; };
        const QString other = u"office of somebody else.db"_s;
        row("nothing", {}, 2, u"invalid"_s, u"--help"_s);
        row("an unknown command", {u"frobnicate"_s}, 2, u"invalid"_s, u"frobnicate"_s);
        row("an unknown option", {u"list"_s, u"--colour"_s}, 2, u"invalid"_s, u"--colour"_s);
        row("a password as an argument", {u"--password"_s, u"x"_s, u"list"_s, u"patrocinio"_s}, 2, u"invalid"_s,
            u"--password"_s);
        row("a password joined to its option", {u"--password=x"_s, u"list"_s, u"patrocinio"_s}, 2, u"invalid"_s,
            u"--password"_s);
        row("an option without its value", {u"list"_s, u"patrocinio"_s, u"--text"_s}, 2, u"invalid"_s, u"--text"_s);
        row("an unknown register", {u"list"_s, u"twinnings"_s}, 2, u"invalid"_s, u"list patrocinio"_s);
        row("an unknown procedure", {u"workflow"_s, u"x"_s}, 2, u"invalid"_s, u"workflow patrocinio"_s);
        row("import of nothing", {u"import"_s}, 2, u"invalid"_s, u".eml"_s);
        row("no case named to show", {u"show"_s}, 2, u"invalid"_s, u"show"_s);
        row("no action named", {u"do"_s, u"%1"_s}, 2, u"invalid"_s, u"investigate"_s);
        row("an unknown action", {u"do"_s, u"%1"_s, u"burn"_s}, 2, u"invalid"_s, u"burn"_s);
        row("a setting without a value", {u"do"_s, u"%1"_s, u"save"_s, u"--set"_s, u"place"_s}, 2, u"invalid"_s,
            u"field=value"_s);
        row("no output named", {u"draft"_s, u"%1"_s}, 2, u"invalid"_s, u"--out"_s);
        row("an unknown format", {u"draft"_s, u"%1"_s, u"--out"_s, u"x.docx"_s}, 2, u"invalid"_s, u"FILE.pdf"_s);
        row("no case named to print", {u"draft"_s, u"--out"_s, u"x.pdf"_s}, 2, u"invalid"_s, u"draft"_s);
        row("a year that is none", {u"holidays"_s, u"--year"_s, u"soon"_s}, 2, u"invalid"_s, u"--year"_s);
        row("no year", {u"holidays"_s}, 2, u"invalid"_s, u"--year"_s);
        row("an unknown verb", {u"user"_s, u"burn"_s, u"anna"_s}, 2, u"invalid"_s, u"user add LOGIN"_s);
        row("an unknown role", {u"user"_s, u"role"_s, u"rossi"_s, u"king"_s}, 2, u"invalid"_s, u"king"_s);
        row("init without a name", {u"init"_s, u"--admin"_s, u"x"_s}, 2, u"invalid"_s, u"--comune"_s);
        row("an incomplete address",
            {u"--database"_s, u"postgresql://host"_s, u"init"_s, u"--comune"_s, u"X"_s, u"--admin"_s, u"xy"_s}, 2,
            u"invalid"_s, u"postgresql://user@host"_s);
        row("an unknown case", {u"show"_s, u"PAT-1999/0001"_s}, 1, u"not-found"_s, u"PAT-1999/0001"_s);
        row("an unknown case to act on", {u"do"_s, u"PAT-1999/0001"_s, u"investigate"_s}, 1, u"not-found"_s,
            u"PAT-1999/0001"_s);
        row("a step that does not follow", {u"do"_s, u"%1"_s, u"grant"_s}, 1, u"invalid"_s, u"Received"_s);
        row("an unknown field", {u"do"_s, u"%1"_s, u"save"_s, u"--set"_s, u"colour=red"_s}, 1, u"invalid"_s,
            u"colour"_s);
        row("an unknown template", {u"draft"_s, u"%1"_s, u"--template"_s, u"no.html"_s, u"--out"_s, u"x.pdf"_s}, 1,
            u"not-found"_s, u"no.html"_s);
        row("a second office", {u"init"_s, u"--comune"_s, u"Crotone"_s, u"--admin"_s, u"verdi"_s}, 1, u"conflict"_s,
            u"already"_s);
        row("a demonstration in an office", {u"demo"_s}, 1, u"conflict"_s, u"already"_s);
        row("an unknown user", {u"--as"_s, u"nobody"_s, u"list"_s, u"patrocinio"_s}, 1, u"forbidden"_s, u"password"_s);
        row("an unknown user to change", {u"user"_s, u"disable"_s, u"nobody"_s}, 1, u"not-found"_s, u"nobody"_s);
        row("no file", {u"--database"_s, other, u"list"_s, u"patrocinio"_s}, 3, u"not-found"_s, other);
        row("a folder", {u"--database"_s, u"/proc"_s, u"check"_s}, 3, u"unavailable"_s, u"/proc"_s);
        row("a missing folder",
            {u"--database"_s, u"/no/such/x.db"_s, u"init"_s, u"--comune"_s, u"X"_s, u"--admin"_s, u"xy"_s}, 3,
            u"unavailable"_s, u"/no/such/x.db"_s);
        row("no database", {u"--database"_s, m_request, u"list"_s, u"patrocinio"_s}, 3, u"corrupt"_s,
            u"pec_richiesta_patrocinio.eml"_s);
        row("no server", {u"--database"_s, u"postgresql://anna@127.0.0.1:1/office"_s, u"list"_s, u"patrocinio"_s}, 3,
            u"unavailable"_s, u"127.0.0.1"_s);
        row("no server to init",
            {u"--database"_s, u"postgresql://anna@127.0.0.1:1/office"_s, u"init"_s, u"--comune"_s, u"X"_s, u"--admin"_s,
             u"xy"_s},
            3, u"unavailable"_s, u"127.0.0.1"_s);
    }
    void exitCodesAndRefusals()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(QString, kind);
        QFETCH(QString, said);
        const auto [ctl, label] = office();
        QStringList line;
        for (const QString &word : words)
            line << QString(word).replace(u"%1"_s, label);
        // The office's own database, unless the row names another; likewise who asks.
        const Ran ran = ctl->json(line);
        QVERIFY_RAN(ran, code);
        QCOMPARE(ran.error().keys(), (QStringList{u"fields"_s, u"kind"_s, u"message"_s}));
        QCOMPARE(ran.error().value(u"kind"_s).toString(), kind);
        QVERIFY2(ran.message().contains(said), qPrintable(ran.message()));
        QVERIFY2(ran.out.isEmpty(), qPrintable(ran.out));
    }

    void noRefusalChangedTheOffice()
    {
        const auto [ctl, label] = office();
        QCOMPARE(ctl->json({u"show"_s, label}).out, m_officeBefore);
        QVERIFY_RAN(ctl->json({u"check"_s}), 0);
    }

    void refusalsInWordsAreOneSentence()
    {
        const auto [ctl, label] = office();
        const Ran ran = ctl->run({u"--as"_s, u"rossi"_s, u"show"_s, u"PAT-1999/0001"_s});
        QVERIFY_RAN(ran, 1);
        QVERIFY(ran.err.startsWith(u"gonfalonectl: "_s) && ran.err.contains(u"PAT-1999/0001"_s));
        QCOMPARE(ran.err.count(u'\n'), 1);
        QVERIFY_RAN(ctl->bare({u"--help"_s}), 0);
        QVERIFY_RAN(ctl->bare({u"--version"_s}), 0);
        QVERIFY(ctl->bare({u"--help"_s}).out.contains(u"GONFALONE_PASSWORD"_s));
    }

    void thePasswordIsAskedForNotGiven()
    {
        const auto [ctl, label] = office();
        Ctl without(m_place->url());
        without.unset("GONFALONE_PASSWORD");
        const Ran unasked = without.json({u"list"_s, u"patrocinio"_s});
        QVERIFY_RAN(unasked, 1);
        QVERIFY2(unasked.message().contains(u"GONFALONE_PASSWORD"_s), qPrintable(unasked.message()));
        const Ran noNew = ctl->json({u"user"_s, u"add"_s, u"verdi"_s});
        QVERIFY_RAN(noNew, 1);
        QVERIFY2(noNew.message().contains(u"GONFALONE_NEW_PASSWORD"_s), qPrintable(noNew.message()));
        QVERIFY_RAN(without.run({u"--json"_s, u"init"_s, u"--comune"_s, u"X"_s, u"--admin"_s, u"xy"_s}), 1);
        without.set("GONFALONE_PASSWORD", u"wrong password"_s);
        const Ran wrong = without.json({u"list"_s, u"patrocinio"_s});
        QVERIFY_RAN(wrong, 1);
        QCOMPARE(wrong.error().value(u"kind"_s), u"forbidden"_s);
        // Said nowhere, neither here nor in a file of the home.
        QVERIFY(!wrong.err.contains(u"wrong password"_s));
        QVERIFY_RAN(ctl->json({u"list"_s, u"patrocinio"_s}), 0);
    }

    void peopleAndRoles_data() { addEngines(); }
    void peopleAndRoles()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        Ctl ctl(place.url());
        QVERIFY_RAN(ctl.init(), 0);
        const Ran added = ctl.addUser(u"verdi"_s, u"portavoce"_s);
        QVERIFY_RAN(added, 0);
        QCOMPARE(added.object().keys(),
                 (QStringList{u"assessori"_s, u"disabled"_s, u"login"_s, u"name"_s, u"roles"_s}));
        QVERIFY_RAN(ctl.addUser(u"verdi"_s, u"sindaco"_s), 1); // there is one already
        QVERIFY_RAN(ctl.addUser(u"Verdi Anna"_s, u"sindaco"_s), 1);
        QVERIFY_RAN(ctl.addUser(u"bianchi"_s, u"king"_s), 2);
        QCOMPARE(valuesOf(ctl.json({u"user"_s, u"list"_s}).array(), u"login"_s), (QStringList{u"rossi"_s, u"verdi"_s}));

        // A role given and taken is a right given and taken.
        QVERIFY_RAN(ctl.as(u"verdi"_s, {u"import"_s, m_request}), 1);
        QVERIFY_RAN(ctl.json({u"user"_s, u"role"_s, u"verdi"_s, u"ufficio"_s}), 0);
        QVERIFY_RAN(ctl.as(u"verdi"_s, {u"import"_s, m_request}), 0);
        const Ran revoked = ctl.json({u"user"_s, u"role"_s, u"verdi"_s, u"ufficio"_s, u"--revoke"_s});
        QVERIFY_RAN(revoked, 0);
        QCOMPARE(revoked.object().value(u"roles"_s).toArray(), QJsonArray{u"portavoce"_s});
        QVERIFY_RAN(ctl.as(u"verdi"_s, {u"import"_s, fixture(u"plain.eml"_s)}), 1);

        // Who is suspended does not come in, not even with the right password.
        QVERIFY_RAN(ctl.json({u"user"_s, u"disable"_s, u"verdi"_s}), 0);
        const Ran shut = ctl.as(u"verdi"_s, {u"list"_s, u"patrocinio"_s});
        QVERIFY_RAN(shut, 1);
        QCOMPARE(shut.error().value(u"kind"_s), u"forbidden"_s);
        QVERIFY2(shut.message().contains(u"suspended"_s), qPrintable(shut.message()));
        QVERIFY_RAN(ctl.json({u"user"_s, u"enable"_s, u"verdi"_s}), 0);
        QVERIFY_RAN(ctl.as(u"verdi"_s, {u"list"_s, u"patrocinio"_s}), 0);

        // Nobody locks the office from outside.
        const Ran last = ctl.json({u"user"_s, u"disable"_s, u"rossi"_s});
        QVERIFY_RAN(last, 1);
        QVERIFY(last.message().contains(u"administrator"_s));
        QVERIFY_RAN(ctl.json({u"user"_s, u"role"_s, u"rossi"_s, u"amministratore"_s, u"--revoke"_s}), 1);
        QVERIFY_RAN(ctl.json({u"check"_s}), 0);
    }

    /// Every command that writes or prints, by somebody whose roles do not allow it: refused, and nothing is different.
    void everyCommandAsksForTheRight_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("login");
        QTest::addColumn<QStringList>("words");
        for (const char *engine : {"sqlite", "postgresql"}) {
            const auto row = [&](const QString &login, const QStringList &words) {
                QTest::addRow("%s: %s %s", engine, qPrintable(login),
                              qPrintable(words.mid(0, 3).join(u' ').remove(u"%1"_s)))
                    << QString::fromLatin1(engine) << login << words;
            };
            for (const QString &login : {u"portavoce"_s, u"settore"_s}) {
                row(login, {u"import"_s, fixture(u"plain.eml"_s)});
                row(login, {u"do"_s, u"%1"_s, u"investigate"_s});
                row(login, {u"do"_s, u"%1"_s, u"save"_s, u"--set"_s, u"place=altrove"_s});
                row(login, {u"draft"_s, u"%1"_s, u"--out"_s, u"x.pdf"_s});
            }
            const QString voice = u"portavoce"_s;
            row(voice, {u"user"_s, u"add"_s, u"bianchi"_s});
            row(voice, {u"user"_s, u"role"_s, voice, u"amministratore"_s});
            row(voice, {u"user"_s, u"disable"_s, u"rossi"_s});
            row(voice, {u"user"_s, u"enable"_s, u"rossi"_s});
            row(voice, {u"user"_s, u"list"_s});
            row(voice, {u"check"_s});
            row(u"settore"_s, {u"list"_s, u"patrocinio"_s});
            row(u"settore"_s, {u"show"_s, u"%1"_s});
            row(u"segreteria"_s, {u"do"_s, u"%1"_s, u"withdraw"_s, u"--set"_s, u"outcome_reason=x"_s});
        }
    }
    void everyCommandAsksForTheRight()
    {
        QFETCH(QString, engine);
        QFETCH(QString, login);
        QFETCH(QStringList, words);
        // One office for all the rows of an engine.
        std::unique_ptr<TestDatabase> &place = m_shared[engine];
        if (!place) {
            place = std::make_unique<TestDatabase>(engine);
            Ctl ctl(place->url());
            QVERIFY_RAN(ctl.init(), 0);
            for (const QString &role : {u"portavoce"_s, u"settore"_s, u"segreteria"_s})
                QVERIFY_RAN(ctl.addUser(role, role), 0);
            m_label = ctl.json({u"import"_s, m_request}).array().first().toObject().value(u"number"_s).toString();
            m_before[engine] = allOf(ctl);
        }
        Ctl ctl(place->url());
        ctl.set("GONFALONE_NEW_PASSWORD", Ctl::password());
        const Ran ran = ctl.as(login, words.replaceInStrings(u"%1"_s, m_label));
        QVERIFY_RAN(ran, 1);
        QCOMPARE(ran.error().value(u"kind"_s).toString(), u"forbidden"_s);
        QVERIFY2(ran.message().contains(login) && ran.message().contains(u"administrator"_s),
                 qPrintable(ran.message()));
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!QFile::exists(ctl.path(u"x.pdf"_s)));
    }

    void whatWasForbiddenChangedNothing_data() { addEngines(); }
    void whatWasForbiddenChangedNothing()
    {
        QFETCH(QString, engine);
        if (!m_shared[engine])
            QFAIL("needs the rows of everyCommandAsksForTheRight");
        QCOMPARE(allOf(Ctl(m_shared[engine]->url())), m_before[engine]);
    }

    void withoutADatabaseTheOfficeIsInTheDataFolder()
    {
        const Ctl ctl;
        QVERIFY_RAN(ctl.bare({u"--json"_s, u"list"_s, u"patrocinio"_s}), 3);
        QVERIFY_RAN(ctl.bare({u"--json"_s, u"init"_s, u"--comune"_s, u"Taranto"_s, u"--admin"_s, u"rossi"_s}), 0);
        QVERIFY(QFile::exists(ctl.home() + u"/gonfalone/office.db"_s));
        // One user only: there is no need to say who.
        QVERIFY_RAN(ctl.bare({u"--json"_s, u"list"_s, u"patrocinio"_s}), 0);
    }

    void cleanupTestCase()
    {
        m_shared.clear();
        m_office.reset();
        m_place.reset();
    }

private:
    /// Case, people and, by the lines of its log, everything that was ever done in the office.
    QString allOf(const Ctl &ctl) const
    {
        // That somebody who was refused came in is no change of theirs.
        static const QRegularExpression entered(u"\"lastSignIn\":\"[^\"]*\""_s);
        const QString people = ctl.json({u"user"_s, u"list"_s}).out.remove(entered);
        return ctl.json({u"show"_s, m_label}).out + people + ctl.json({u"check"_s}).out;
    }

    /// An office with one request, made once for the rows that change nothing.
    std::pair<const Ctl *, QString> office()
    {
        if (!m_office) {
            m_place = std::make_unique<TestDatabase>(u"sqlite"_s);
            m_office = std::make_unique<Ctl>(m_place->url());
            if (m_office->init().code != 0)
                qFatal("the office of the tests cannot be made");
            m_officeLabel =
                m_office->json({u"import"_s, m_request}).array().first().toObject().value(u"number"_s).toString();
            m_officeBefore = m_office->json({u"show"_s, m_officeLabel}).out;
        }
        return {m_office.get(), m_officeLabel};
    }

    std::map<QString, std::unique_ptr<TestDatabase>> m_shared;
    QMap<QString, QString> m_before;
    QString m_label;
    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Ctl> m_office;
    QString m_officeLabel;
    QString m_officeBefore;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
