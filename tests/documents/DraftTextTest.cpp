#include "core/documents/DraftText.h"

#include <QFile>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

class DraftTextTest : public QObject
{
    Q_OBJECT

private slots:
    void linesOfAPage()
    {
        const QString html =
            u"<h1 align=\"center\">PROPOSTA</h1>\n<table border=\"1\"><tr><td><b>OGGETTO</b></td>"
            "<td>Festa &amp; gara</td><td></td></tr></table><p><b>Vista</b> la richiesta n.&nbsp;5;</p>"
            "<ul><li class=\"stretto\">lo Statuto;</li></ul><p>a<br/>b</p>"_s;
        QCOMPARE(draftText(html),
                 u"PROPOSTA\n\n**OGGETTO**\n\nFesta & gara\n\n**Vista** la richiesta n. 5;\n\nlo Statuto;\n\na // b"_s);
    }

    void changes_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        QTest::newRow("a word") << u"<h2 class=\"x\">A</h2><p class=\"stretto\">uno due</p>"_s << u"A\n\nuno tre"_s
                                << u"<h2 class=\"x\">A</h2><p class=\"stretto\">uno tre</p>"_s;
        QTest::newRow("a new point") << u"<ul><li>a b c</li></ul>"_s << u"a b c\n\nd e f"_s
                                     << u"<ul><li>a b c</li>\n<li>d e f</li></ul>"_s;
        QTest::newRow("a paragraph after a heading")
            << u"<h1>T</h1><p>x y z</p>"_s << u"T\n\nnuovo\n\nx y z"_s << u"<h1>T</h1>\n<p>nuovo</p><p>x y z</p>"_s;
        QTest::newRow("a paragraph before all")
            << u"<p>x y z</p>"_s << u"nuovo\n\nx y z"_s << u"<p>nuovo</p>\n<p>x y z</p>"_s;
        QTest::newRow("a paragraph gone") << u"<p>a b</p><p>c d</p>"_s << u"c d"_s << u"<p>c d</p>"_s;
        QTest::newRow("a cell emptied") << u"<table><tr><td>a b</td><td>c d</td></tr></table>"_s << u"c d"_s
                                        << u"<table><tr><td></td><td>c d</td></tr></table>"_s;
        QTest::newRow("bold") << u"<p>a b c</p>"_s << u"a **b** c"_s << u"<p>a <b>b</b> c</p>"_s;
        QTest::newRow("a lonely mark stays") << u"<p>a b c</p>"_s << u"a ** b c"_s << u"<p>a ** b c</p>"_s;
        QTest::newRow("no tag comes in") << u"<p>a b c</p>"_s << u"a <script> & b c"_s
                                         << u"<p>a &lt;script&gt; &amp; b c</p>"_s;
        QTest::newRow("what was not touched keeps its tags")
            << u"<p>x <sup>2</sup>&nbsp;y</p><p>a b</p>"_s << u"x 2 y\n\na c"_s
            << u"<p>x <sup>2</sup>&nbsp;y</p><p>a c</p>"_s;
    }
    void changes()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QFETCH(QString, result);
        const auto changed = withDraftText(html, text);
        QVERIFY(changed);
        QCOMPARE(*changed, result);
        QCOMPARE(draftText(*changed), text);
    }

    void nothingIsNoText() { QCOMPARE(withDraftText(u"<p>a</p>"_s, u" \n "_s).error().kind, ErrorKind::Invalid); }

    /// The office's own template, as long and as nested as it is: the same text gives the same page, letter by letter.
    void theWholeActComesBack()
    {
        QFile file(QStringLiteral(GONFALONE_SOURCE_DIR "/resources/templates/delibera_patrocinio.html"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        const QString text = draftText(html);
        QCOMPARE(*withDraftText(html, text), html);
        const QString other = QString(text).replace(u"IL PRESIDENTE"_s, u"LA PRESIDENTE"_s);
        QVERIFY(other != text);
        QCOMPARE(draftText(*withDraftText(html, other)), other);
    }
};

QTEST_GUILESS_MAIN(DraftTextTest)
#include "DraftTextTest.moc"
