#include "core/documents/OdtWriter.h"
#include "core/documents/HtmlWriter.h"
#include "tests/documents/Sample.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace gonfalone;
using namespace Qt::StringLiterals;

class OdtWriterTest : public QObject
{
    Q_OBJECT

private:
    /// The bytes of one part of the archive at m_path.
    QByteArray part(const QString &name) const { return outputOf(u"unzip"_s, {u"-p"_s, m_path, name}); }

    /// The text of a part, empty when it is not well-formed.
    static QString textOf(const QByteArray &xml, int *elements = nullptr)
    {
        QXmlStreamReader reader(xml);
        QString text;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isCharacters())
                text += reader.text();
            if (reader.isStartElement() && reader.name() == u"s"_s)
                text += u' ';
            if (reader.isStartElement() && elements)
                ++*elements;
        }
        return reader.hasError() ? QString() : text;
    }

    QTemporaryDir m_folder;
    QString m_path;

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"a.odt"_s);
        QVERIFY(writeOdt(sampleDraft(), m_path));
    }

    void mimetypeComesFirstAndStored()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray head = file.read(77);
        QCOMPARE(head.left(4), QByteArray("PK\x03\x04"));
        QCOMPARE(head.mid(30), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
        int code = 1;
        outputOf(u"unzip"_s, {u"-t"_s, m_path}, &code);
        QCOMPARE(code, 0);
    }

    void partsAreWellFormed()
    {
        for (const QString &name : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"META-INF/manifest.xml"_s}) {
            int elements = 0;
            const QByteArray xml = part(name);
            textOf(xml, &elements);
            QXmlStreamReader reader(xml);
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), qPrintable(name + u": "_s + reader.errorString()));
            QVERIFY2(elements > 3, qPrintable(name));
        }
    }

    void holdsTheTexts()
    {
        const QString body = textOf(part(u"content.xml"_s));
        for (const QString &word :
             {u"PROPOSTA DI DELIBERAZIONE"_s, u"OGGETTO"_s, u"<&> {{letterale}}"_s, u"Vista la richiesta"_s,
              u"primo punto;"_s, u"interno;"_s, u"secondo punto."_s, u"IL SEGRETARIO"_s})
            QVERIFY2(body.contains(word), qPrintable(word));
        QVERIFY2(!body.contains(QChar(QChar::SoftHyphen)), "LibreOffice hyphenates by itself");
        const QString paper = textOf(part(u"styles.xml"_s));
        for (const QString &word :
             {u"COMUNE DI ESEMPIO"_s, u"Ufficio di Gabinetto"_s, u"Classifica 01.09"_s, u"Pagina 1 di 1"_s})
            QVERIFY2(paper.contains(word), qPrintable(word));
        QVERIFY(textOf(part(u"meta.xml"_s)).contains(u"PAT-2026/0041"_s));
    }

    void saysHowThePaperIs()
    {
        const QByteArray styles = part(u"styles.xml"_s);
        for (const char *word :
             {"fo:page-width=\"210mm\"", "fo:hyphenate=\"true\"", "fo:language=\"it\"", "<text:page-number>",
              "<text:page-count>", "Pictures/stemma.png", "Pictures/bozza.png", "fo:widows=\"2\""})
            QVERIFY2(styles.contains(word), word);
        const QByteArray body = part(u"content.xml"_s);
        for (const char *word :
             {"<text:h ", "<text:list ", "<table:table ", "fo:text-align=\"justify\"", "text:start-value=\"2\""})
            QVERIFY2(body.contains(word), word);
        QCOMPARE(part(u"Pictures/stemma.png"_s).left(4), QByteArray("\x89PNG"));
    }

    void adoptedActHasNoDraftWord()
    {
        DraftDocument act = sampleDraft();
        act.style.draft = false;
        m_path = m_folder.filePath(u"b.odt"_s);
        QVERIFY(writeOdt(act, m_path));
        QVERIFY(!part(u"styles.xml"_s).contains("bozza"));
        QVERIFY(!part(u"META-INF/manifest.xml"_s).contains("bozza"));
        QVERIFY(!toHtml(act).contains(u"BOZZA"_s));
    }

    void sameDocumentSameBytes() { QCOMPARE(toOdt(sampleDraft()).value(), toOdt(sampleDraft()).value()); }

    void badCoatOfArmsIsRefused()
    {
        DraftDocument draft = sampleDraft();
        draft.style.letterhead.stemma = "xx";
        QCOMPARE(toOdt(draft).error().kind, ErrorKind::Invalid);
    }

    void htmlStandsAlone()
    {
        DraftDocument draft = sampleDraft();
        draft.title = u"</title><script>"_s;
        draft.body +=
            u"<script>alert(1)</script><img src=\"http://example.org/x.png\"><a href=\"javascript:x\">legame</a>"_s;
        const QString html = toHtml(draft);
        for (const QString &bad : {u"<script"_s, u"http://"_s, u"javascript:"_s, u"<img"_s, u"<link"_s})
            QVERIFY2(!html.contains(bad), qPrintable(bad));
        for (const QString &word : {u"lang=\"it\""_s, u"Comune di Esempio"_s, u"&lt;&amp;&gt; {{letterale}}"_s,
                                    u"<sub>2</sub>"_s, u"<ol start=\"2\">"_s, u"BOZZA"_s, u"Classifica 01.09"_s})
            QVERIFY2(html.contains(word), qPrintable(word));
        const QString path = m_folder.filePath(u"a.html"_s);
        QVERIFY(writeHtml(draft, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), html);
    }
};

QTEST_MAIN(OdtWriterTest)
#include "OdtWriterTest.moc"
