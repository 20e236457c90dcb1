#include "core/documents/TemplateRenderer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

class TemplateRendererTest : public QObject
{
    Q_OBJECT

private:
    static QString folder() { return QString::fromUtf8(GONFALONE_SOURCE_DIR) + u"/resources/templates/"_s; }

    static QString templateText(const QString &key = u"delibera_patrocinio"_s)
    {
        QFile file(folder() + key + u".html"_s);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    /// The fields of this act: those that are of no other act alone.
    static QList<QJsonObject> fieldList(const QString &key)
    {
        QFile file(folder() + u"delibere.fields.json"_s);
        const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        QList<QJsonObject> fields;
        for (const QJsonValue &value : QJsonDocument::fromJson(json).object().value(u"fields"_s).toArray()) {
            const QJsonArray in = value.toObject().value(u"in"_s).toArray();
            if (in.isEmpty() || in.contains(key))
                fields << value.toObject();
        }
        return fields;
    }

    /// The examples of the list of fields; what is optional left empty when `bare`.
    static TemplateData examples(bool bare, const QString &key = u"delibera_patrocinio"_s)
    {
        TemplateData data;
        for (const QJsonObject &field : fieldList(key)) {
            const QString name = field.value(u"name"_s).toString();
            const QString type = field.value(u"type"_s).toString();
            data[name] = field.value(u"example"_s).toVariant();
            if (bare && field.value(u"optional"_s).toBool())
                data[name] = type == u"flag"_s ? QVariant(false)
                    : type == u"list"_s        ? QVariant(QVariantList())
                                               : QVariant(QString());
        }
        return data;
    }

    /// Asserts a refusal of kind Invalid whose sentence names `line` and `word`.
    static void refuses(const QString &html, const TemplateData &data, int line, const QString &word)
    {
        const auto page = renderTemplate(html, data);
        QVERIFY2(!page, qPrintable(html));
        QCOMPARE(page.error().kind, ErrorKind::Invalid);
        QVERIFY2(page.error().message.contains(u"line %1:"_s.arg(line)), qPrintable(page.error().message));
        QVERIFY2(page.error().message.contains(word), qPrintable(page.error().message));
    }

private slots:
    void fillsAndEscapesOnce()
    {
        const auto page = renderTemplate(u"<p>{{oggetto}}</p>"_s, {{u"oggetto"_s, u"<b>\"A & B\"</b> &amp;"_s}});
        QVERIFY(page);
        QCOMPARE(*page, u"<p>&lt;b&gt;&quot;A &amp; B&quot;&lt;/b&gt; &amp;amp;</p>"_s);
    }

    void textIsNeverReadAsTemplate()
    {
        const auto page = renderTemplate(u"{{oggetto}}|{{altro}}"_s,
                                         {{u"oggetto"_s, u"{{altro}} {{#x}} {{{altro}}}"_s}, {u"altro"_s, u"Z"_s}});
        QVERIFY(page);
        QCOMPARE(*page, u"{{altro}} {{#x}} {{{altro}}}|Z"_s);
    }

    void lineEndsAndControlsOfText()
    {
        const auto page = renderTemplate(
            u"{{a}}"_s, {{u"a"_s, u"uno\ndue\u0001"_s + QChar(0) + QChar(0xFFFF) + QChar(0xD800) + u'!'}});
        QVERIFY(page);
        QCOMPARE(*page, u"uno<br/>due?!"_s);
    }

    void sectionsFollowTheData()
    {
        const QString html =
            u"{{#si}}S{{/si}}{{^no}}N{{/no}}{{#vuoto}}V{{/vuoto}}{{^vuoto}}-{{/vuoto}}{{#l}}[{{.}}]{{/l}}{{#r}}({{nome}} {{si}}{{fuori}}){{/r}}"_s;
        const TemplateData data{{u"si"_s, true},
                                {u"no"_s, false},
                                {u"vuoto"_s, u" "_s},
                                {u"fuori"_s, u"F"_s},
                                {u"l"_s, QStringList{u"a"_s, u"<"_s}},
                                {u"r"_s, QVariantList{QVariantMap{{u"nome"_s, u"X"_s}}}}};
        const auto page = renderTemplate(html, data);
        QVERIFY(page);
        QCOMPARE(*page, u"SN-[a][&lt;](X F)"_s);
    }

    void datesAreWrittenInItalian()
    {
        QCOMPARE(renderTemplate(u"{{d}}"_s, {{u"d"_s, QDate(2026, 5, 5)}}).value(), u"5 maggio 2026"_s);
    }

    void rawFieldsKeepOnlyPlainTags()
    {
        const QString text = u"<p>a<script>x</script><b onclick=\"y\">c</b><i>d</p></b>&egrave; & <ul><li>e"_s;
        const auto page = renderTemplate(u"{{{t}}}{{&t}}"_s, {{u"t"_s, text}});
        QVERIFY(page);
        const QString clean =
            u"<p>a&lt;script&gt;x&lt;/script&gt;&lt;b onclick=&quot;y&quot;&gt;c<i>d</i></p>&egrave; &amp; <ul><li>e</li></ul>"_s;
        QCOMPARE(*page, clean + clean);
    }

    void refusesWhatDoesNotParse()
    {
        const TemplateData data{{u"a"_s, true}, {u"b"_s, true}};
        refuses(u"x\n{{#a}}\ny"_s, data, 2, u"«a»"_s);
        refuses(u"x\n\n{{/a}}"_s, data, 3, u"{{/a}}"_s);
        refuses(u"{{#a}}\n{{#b}}\n{{/a}}{{/b}}"_s, data, 3, u"«b»"_s);
        refuses(u"\n{{a"_s, data, 2, u"{{"_s);
        refuses(u"{{}}"_s, data, 1, u"«»"_s);
        refuses(u"\n\n\n{{> altro}}"_s, data, 4, u"altro"_s);
        refuses(u"{{=<% %>=}}"_s, data, 1, u"not allowed"_s);
        refuses(QString(u"{{#a}}"_s).repeated(40) + QString(u"{{/a}}"_s).repeated(40), data, 1, u"too many"_s);
    }

    void refusesUnknownFields()
    {
        refuses(u"<p>\n{{ignoto}}</p>"_s, {}, 2, u"«ignoto»"_s);
        refuses(u"{{#ignoto}}{{/ignoto}}"_s, {}, 1, u"«ignoto»"_s);
        // Section-aware: the name is known in the record, not outside it; and each record must have it.
        const QVariantList records{QVariantMap{{u"nome"_s, u"A"_s}}, QVariantMap{{u"altro"_s, u"B"_s}}};
        refuses(u"\n{{nome}}"_s, {{u"r"_s, records}}, 2, u"«nome»"_s);
        refuses(u"{{#r}}\n\n{{nome}}{{/r}}"_s, {{u"r"_s, records}}, 3, u"«nome»"_s);
        QVERIFY(renderTemplate(u"{{#r}}{{nome}}{{/r}}"_s, {{u"r"_s, records.mid(0, 1)}}));
        // Also where it would not be shown.
        refuses(u"{{#no}}{{ignoto}}{{/no}}"_s, {{u"no"_s, false}}, 1, u"«ignoto»"_s);
    }

    void sizesAreBounded()
    {
        refuses(u"\n{{oggetto}}"_s, {{u"oggetto"_s, QString(1'000'000, u'x')}}, 2, u"«oggetto»"_s);
        QVERIFY(!renderTemplate(QString(1'000'000, u'x'), {}));
        const QVariantList list(500, QVariantMap{{u"a"_s, QString(1000, u'y')}});
        const QString nested = u"{{#l}}{{#l}}{{#l}}{{a}}{{/l}}{{/l}}{{/l}}"_s;
        refuses(nested, {{u"l"_s, list}}, 1, u"too long"_s);
        QVERIFY(renderTemplate(u"{{oggetto}}"_s, {{u"oggetto"_s, QString(100'000, u'x')}}));
    }

    void shippedTemplateKnowsExactlyItsFields_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("words");
        const QStringList both{u"ASD Corri Insieme"_s, u"Vicesindaco"_s, u"Comando di Polizia locale"_s,
                               u"immediatamente eseguibile"_s, u"protocollo n.&nbsp;12345"_s};
        QTest::newRow("grant") << u"delibera_patrocinio"_s
                               << both + QStringList{u"29 maggio 2026"_s, u"di concedere"_s};
        QTest::newRow("refusal") << u"delibera_diniego"_s
                                 << both
                + QStringList{u"di non accogliere la richiesta"_s, u"il 24 aprile 2026"_s, u"il 30 aprile 2026"_s,
                              u"ha scopo di lucro"_s, u"resta a pagamento"_s};
    }
    void shippedTemplateKnowsExactlyItsFields()
    {
        QFETCH(QString, key);
        QFETCH(QStringList, words);
        const auto full = renderTemplate(templateText(key), examples(false, key));
        QVERIFY2(full, full ? "" : qPrintable(full.error().message));
        for (const QString &text : words)
            QVERIFY2(full->contains(text), qPrintable(text));
        QVERIFY(!full->contains(u"{{"_s));
        for (const QJsonObject &field : fieldList(key)) {
            TemplateData without = examples(false, key);
            without.remove(field.value(u"name"_s).toString());
            QVERIFY2(!renderTemplate(templateText(key), without), qPrintable(field.value(u"name"_s).toString()));
        }
    }

    void shippedTemplateReadsWellWhenBare_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("grant") << u"delibera_patrocinio"_s;
        QTest::newRow("refusal") << u"delibera_diniego"_s;
    }
    void shippedTemplateReadsWellWhenBare()
    {
        QFETCH(QString, key);
        const auto bare = renderTemplate(templateText(key), examples(true, key));
        QVERIFY2(bare, bare ? "" : qPrintable(bare.error().message));
        const QString text = QString(*bare).remove(QRegularExpression(u"<[^>]*>"_s)).replace(u"&nbsp;"_s, u" "_s);
        for (const QString &bad :
             {u" ,"_s, u",,"_s, u" ;"_s, u"()"_s, u"«»"_s, u" )"_s, u"( "_s, u", ,"_s, u";;"_s, u".."_s, u"  ,"_s})
            QVERIFY2(!text.contains(bad), qPrintable(bad + u" in "_s + text.mid(text.indexOf(bad) - 60, 120)));
        QVERIFY(!text.contains(u"Successivamente"_s));
        QVERIFY(text.contains(u"Non dovuto"_s));
    }

    void shippedTemplateForAPaidPatronage()
    {
        TemplateData data = examples(false);
        data[u"oneroso"_s] = true;
        data[u"valore_euro"_s] = u"1.250,00"_s;
        data[u"immediata"_s] = false;
        const auto page = renderTemplate(templateText(), data);
        QVERIFY(page);
        QVERIFY(page->contains(u"1.250,00&nbsp;euro"_s));
        QVERIFY(!page->contains(u"non derivano oneri"_s));
        QVERIFY(!page->contains(u"Non dovuto"_s));
        QVERIFY(!page->contains(u"Successivamente"_s));
    }
};

QTEST_GUILESS_MAIN(TemplateRendererTest)
#include "TemplateRendererTest.moc"
