#include "core/documents/PdfPrinter.h"
#include "core/documents/PageLayout.h"
#include "tests/documents/Sample.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

class PdfPrinterTest : public QObject
{
    Q_OBJECT

private:
    QString saved(const DraftDocument &draft, const QString &name)
    {
        const QString path = m_folder.filePath(name);
        const Outcome done = m_printer.writePdf(draft, path);
        return done ? path : QString();
    }

    static QString textOf(const QString &pdf)
    {
        return QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}));
    }

    /// Empty when the validator is not at hand or finds nothing.
    static QString faults(const QString &pdf)
    {
        const QString tool = QString::fromUtf8(GONFALONE_SOURCE_DIR) + u"/../shared/tools/pdfa-check"_s;
        if (!QFile::exists(tool))
            return {};
        int code = 0;
        const QByteArray said = outputOf(tool, {pdf}, &code);
        return code == 1 ? QString::fromUtf8(said) : QString();
    }

    static bool hasGrey(const DraftDocument &draft)
    {
        QImage page(420, 594, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        PageLayout(draft, kA4, 51).paint(painter, 0);
        painter.end();
        int pale = 0;
        for (int y = 250; y < 350; ++y) {
            for (int x = 150; x < 270; ++x)
                pale += page.pixel(x, y) == qRgb(0xee, 0xee, 0xee);
        }
        return pale > 500;
    }

    PdfPrinter m_printer;
    QTemporaryDir m_folder;

private slots:
    void printsTheTexts()
    {
        const QString pdf = saved(sampleDraft(), u"a.pdf"_s);
        QVERIFY(!pdf.isEmpty());
        const QString text = textOf(pdf);
        for (const QString &word :
             {u"COMUNE DI ESEMPIO"_s, u"Ufficio di Gabinetto"_s, u"Pratica PAT-2026/0041"_s, u"Classifica 01.09"_s,
              u"PROPOSTA DI DELIBERAZIONE"_s, u"<&> {{letterale}}"_s, u"Vista la richiesta"_s, u"1. primo"_s,
              u"2. secondo"_s, u"IL SEGRETARIO"_s, u"Pagina 1 di 1"_s, u"Comune di Esempio · Proposta"_s})
            QVERIFY2(text.contains(word), qPrintable(word + u" not in\n"_s + text));
        QVERIFY(outputOf(u"pdfinfo"_s, {pdf}).contains("A4"));
    }

    void isPdfA()
    {
        DraftDocument draft = sampleDraft();
        QCOMPARE(faults(saved(draft, u"b.pdf"_s)), QString());
        // A coat of arms with transparency, a title with every kind of sign, no draft word.
        QImage glass(64, 64, QImage::Format_ARGB32);
        glass.fill(QColor(0, 0, 200, 90));
        QBuffer buffer(&draft.style.letterhead.stemma);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(glass.save(&buffer, "PNG"));
        buffer.close();
        draft.title = u"<«à» & \\ ( ) \"> è"_s;
        draft.style.draft = false;
        QCOMPARE(faults(saved(draft, u"c.pdf"_s)), QString());
    }

    void svgCoatOfArms()
    {
        DraftDocument draft = sampleDraft();
        draft.style.letterhead.stemma =
            "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='24'><rect width='20' height='24' fill='red'/></svg>";
        QVERIFY(m_printer.toPdf(draft));
        draft.style.letterhead.stemma = "not a picture";
        const auto refused = m_printer.toPdf(draft);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    }

    void draftWordOnlyOnDrafts()
    {
        DraftDocument draft = sampleDraft();
        draft.body = u"<p>Testo</p>"_s;
        QVERIFY(hasGrey(draft));
        draft.style.draft = false;
        QVERIFY(!hasGrey(draft));
        QVERIFY(!textOf(saved(draft, u"d.pdf"_s)).contains(u'Z'));
    }

    void thirtyPagesWithoutWidows()
    {
        DraftDocument draft = sampleDraft();
        int paragraphs = 100;
        for (int pages = 0; pages < 30; paragraphs += 3) {
            draft.body = longBody(paragraphs);
            pages = PageLayout(draft, kA4, 96, &m_printer.hyphenator()).pageCount();
        }
        const PageLayout layout(draft);
        QCOMPARE(layout.pageCount(), 30);
        const auto lines = layout.placedLines();
        QVERIFY(lines.size() > 800);
        int hyphens = 0;
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const auto &above = lines[i - 1];
            const auto &line = lines[i];
            hyphens += above.hyphenated;
            if (above.page == line.page)
                continue;
            QCOMPARE(line.page, above.page + 1);
            QVERIFY2(!(line.line == line.lines - 1 && line.lines > 1), "a widow");
            QVERIFY2(!(above.line == 0 && above.lines > 1), "an orphan");
        }
        QVERIFY2(hyphens > 50, "the text is hyphenated");
        const QString text = textOf(saved(draft, u"e.pdf"_s));
        QVERIFY(text.contains(u"Pagina 30 di 30"_s));
        QVERIFY(!text.contains(u"Pagina 31"_s));
        QVERIFY(text.contains(u"fine%1."_s.arg(paragraphs - 3)));
        QCOMPARE(text.count(u"Pratica PAT-2026/0041"_s), 30);
    }

    void noLadderOfHyphens()
    {
        DraftDocument draft = sampleDraft();
        draft.body = u"<p>"_s + QString(u"precipitevolissimevolmente amministrativamente "_s).repeated(80) + u"</p>"_s;
        int row = 0;
        for (const auto &line : PageLayout(draft).placedLines()) {
            row = line.hyphenated ? row + 1 : 0;
            QVERIFY(row <= 2);
        }
    }

    void signaturesNeverSplit()
    {
        DraftDocument draft = sampleDraft();
        const QString block =
            u"<table border=\"0\" width=\"100%\"><tr><td>FIRMATARIO</td></tr><tr><td>RIGA</td></tr><tr><td>SIGILLO</td></tr></table>"_s;
        for (int lines = 30; lines < 60; lines += 3) {
            draft.body = QString(u"<p>Riga di testo.</p>"_s).repeated(lines) + block;
            const QString text = textOf(saved(draft, u"f.pdf"_s));
            const QStringList pages = text.split(u'\f');
            for (const QString &page : pages) {
                QCOMPARE(page.contains(u"FIRMATARIO"_s), page.contains(u"SIGILLO"_s));
                QVERIFY2(!page.contains(u"FIRMATARIO"_s) || page.contains(u"Riga di testo"_s),
                         "signatures alone on a page");
            }
        }
    }

    void tallRowsAndLongWordsAreCut()
    {
        DraftDocument draft = sampleDraft();
        draft.body = u"<table border=\"1\"><tr><td>corto</td><td>"_s + longBody(40) + u"</td></tr></table><p>"_s
            + QString(3000, u'x') + u"</p>"_s;
        const PageLayout layout(draft);
        QVERIFY(layout.pageCount() > 3);
        const QString text = textOf(saved(draft, u"g.pdf"_s));
        QVERIFY(text.contains(u"fine40."_s));
        QCOMPARE(text.count(u"corto"_s), 1);
    }

    void headingOfATableIsRepeated()
    {
        DraftDocument draft = sampleDraft();
        draft.body = u"<table border=\"1\" width=\"100%\"><thead><tr><th>INTESTAZIONE</th></tr></thead>"_s
            + QString(u"<tr><td>riga</td></tr>"_s).repeated(120) + u"</table>"_s;
        const QString text = textOf(saved(draft, u"h.pdf"_s));
        QCOMPARE(text.count(u"INTESTAZIONE"_s), PageLayout(draft).pageCount());
        QCOMPARE(text.count(u"riga"_s), 120);
    }

    void emptyDocumentIsOnePage()
    {
        DraftDocument draft;
        QCOMPARE(PageLayout(draft).pageCount(), 1);
        QVERIFY(m_printer.toPdf(draft));
    }

    void longLetterheadFits()
    {
        DraftDocument draft = sampleDraft();
        draft.style.letterhead.comune = u"Comune di San Valentino in Abruzzo Citeriore e delle frazioni unite"_s;
        draft.style.letterhead.rightLines = {QString(u"Pratica molto lunga "_s).repeated(20)};
        draft.style.footer = QString(u"piede "_s).repeated(100);
        const QString text = textOf(saved(draft, u"i.pdf"_s));
        QVERIFY(text.contains(u"Pagina 1 di 1"_s));
        QVERIFY(text.contains(u"FRAZIONI"_s));
        QVERIFY(text.contains(u"…"_s));
    }

    void fallbackGlyphsStayValid()
    {
        DraftDocument draft = sampleDraft();
        draft.body = QString::fromUtf8("<p>αβγ 漢字 العربية ☐ 😀 fine</p>");
        const QString pdf = saved(draft, u"j.pdf"_s);
        QVERIFY(textOf(pdf).contains(u"fine"_s));
        QCOMPARE(faults(pdf), QString());
    }
};

QTEST_MAIN(PdfPrinterTest)
#include "PdfPrinterTest.moc"
