#include "core/interchange/MailText.h"
#include "core/interchange/AttachmentNames.h"
#include "core/interchange/HtmlText.h"
#include "tests/support/Growth.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

class MailTextTest : public QObject
{
    Q_OBJECT

private slots:
    void oneLineIsBoundedAndClean()
    {
        QCOMPARE(oneLine(u"  a\r\n\tb\u0007 \u202Ec "_s, 100), u"a b c"_s);
        QCOMPARE(oneLine(u"abcdef"_s, 6), u"abcdef"_s);
        QCOMPARE(oneLine(u"abcdefg"_s, 6), u"abcde…"_s);
        QCOMPARE(oneLine(u"abcd😀efg"_s, 6), u"abcd…"_s);
    }

    void manyLinesKeepsParagraphs()
    {
        QCOMPARE(manyLines(u"\r\n\r\na  \r\nb\r\n\r\n\r\n\r\nc\u0000d\n \n"_s), u"a\nb\n\ncd"_s);
    }

    void html_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"a < b > c"_s << u"a < b > c"_s;
        QTest::newRow("unclosed tag") << u"a <b"_s << u"a <b"_s;
        QTest::newRow("unclosed quote") << u"a <b title=\"x>c</b>d"_s << u"a cd"_s;
        QTest::newRow("unclosed script") << u"a<script>evil()"_s << u"a"_s;
        QTest::newRow("unclosed comment") << u"a<!-- b <p>c</p>"_s << u"a"_s;
        QTest::newRow("entities") << u"&amp;lt; &bogus; &#0; &#xD800; &#128512; &"_s
                                  << u"&lt; &bogus; &#0; &#xD800; 😀 &"_s;
        QTest::newRow("case") << u"<P>a</P><STYLE>x</STYLE><DIV>b</DIV>"_s << u"a\n\nb"_s;
    }

    void html()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(textFromHtml(html), text);
    }

    void htmlTakesLinearTime_data()
    {
        QTest::addColumn<QString>("unit");
        for (const char *unit :
             {"<a", "<a '", "<a \"", "<!--", "<script>", "&", "&amp", "</", "<a \"'", "<p>", "<a href='\">"})
            QTest::newRow(unit) << QString::fromLatin1(unit);
    }

    void htmlTakesLinearTime()
    {
        QFETCH(QString, unit);
        QVERIFY(textFromHtml(unit.repeated(1'000'000) + u'>').size() <= unit.size() * 1'000'000 + 1);
        const double grown = growth([&unit](int times) { textFromHtml(unit.repeated(times) + u'>'); }, 50'000);
        QVERIFY2(grown < kLinearGrowth, qPrintable(QString::number(grown)));
    }

    void names_data()
    {
        QTest::addColumn<QString>("declared");
        QTest::addColumn<QString>("safe");
        QTest::newRow("framed") << u"=pdf.pdf?="_s << u"pdf.pdf"_s;
        QTest::newRow("word") << u"=?utf-8?Q?pdf.pdf?="_s << u"pdf.pdf"_s;
        QTest::newRow("unix") << u"/etc/shadow"_s << u"shadow"_s;
        QTest::newRow("mixed") << u"..\\../a/b.txt"_s << u"b.txt"_s;
        QTest::newRow("dots") << u".. . ."_s << QString();
        QTest::newRow("only slash") << u"/"_s << QString();
        QTest::newRow("device") << u"com1.tar.gz"_s << u"_com1.tar.gz"_s;
        QTest::newRow("device, space") << u"LPT9 .txt"_s << u"_LPT9 .txt"_s;
        QTest::newRow("no device") << u"COM10.txt"_s << u"COM10.txt"_s;
        QTest::newRow("stream") << u"a.txt:evil.exe"_s << u"a.txt_evil.exe"_s;
        QTest::newRow("accents") << u"Città\u0300 metropolitana.pdf"_s << u"Città\u0300 metropolitana.pdf"_s;
        QTest::newRow("decomposed") << u"Citta\u0300.pdf"_s << u"Città.pdf"_s;
    }

    void names()
    {
        QFETCH(QString, declared);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(declared), safe);
    }

    void namesAreUnique()
    {
        AttachmentNames names;
        QCOMPARE(names.claim(u"a.pdf"_s, {}), u"a.pdf"_s);
        QCOMPARE(names.claim(u"a (2).pdf"_s, {}), u"a (2).pdf"_s);
        QCOMPARE(names.claim(u"A.PDF"_s, {}), u"A (3).PDF"_s);
        QCOMPARE(names.claim({}, u"application/pdf"_s), u"attachment.pdf"_s);
        const QString large = QString(200, u'x') + u".pdf"_s;
        QSet<QString> seen;
        for (int i = 0; i < 2000; ++i)
            seen.insert(names.claim(large, {}));
        QCOMPARE(seen.size(), 2000);
        for (const QString &name : seen)
            QVERIFY(name.size() <= 150 && name.endsWith(u".pdf"_s));
    }
};

QTEST_GUILESS_MAIN(MailTextTest)
#include "MailTextTest.moc"
