#include "core/documents/PrintRun.h"
#include "tests/documents/Sample.h"

#include <QDir>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// Many documents at once, on several threads.
class PrintRunTest : public QObject
{
    Q_OBJECT

private:
    static QList<PrintJob> jobsIn(const QTemporaryDir &folder, int count)
    {
        QList<PrintJob> jobs;
        for (int i = 0; i < count; ++i) {
            DraftDocument draft = sampleDraft();
            draft.body += u"<p>Numero %1.</p>"_s.arg(i);
            jobs.append({draft, folder.filePath(u"%1.pdf"_s.arg(i))});
        }
        return jobs;
    }

private slots:
    void everyDocumentIsTheOneThatItWouldBeAlone()
    {
        const QTemporaryDir folder;
        const PdfPrinter printer;
        QList<int> told;
        QVERIFY(printRun(printer, jobsIn(folder, 24), [&](int written) {
            told << written;
            return true;
        }));
        QCOMPARE(told.last(), 24);
        QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
        for (int i = 0; i < 24; ++i) {
            const QString text = QString::fromUtf8(
                outputOf(u"pdftotext"_s, {u"-layout"_s, folder.filePath(u"%1.pdf"_s.arg(i)), u"-"_s}));
            QVERIFY2(text.contains(u"Numero %1."_s.arg(i)), qPrintable(text));
        }
    }

    void aStoppedRunSaysHowFarItCame()
    {
        const QTemporaryDir folder;
        const Outcome done = printRun(PdfPrinter(), jobsIn(folder, 400), [](int) { return false; });
        QCOMPARE(done.error().kind, ErrorKind::Unavailable);
        QVERIFY(done.error().message.contains(u"400"_s));
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        QVERIFY(files.size() < 400);
        for (const QString &file : files)
            QVERIFY(file.endsWith(u".pdf"_s)); // nothing half written beside them
    }

    void theFirstTroubleEndsTheRun()
    {
        const QTemporaryDir folder;
        QList<PrintJob> jobs = jobsIn(folder, 200);
        jobs[3].path = folder.filePath(u"no/such/folder.pdf"_s);
        const Outcome done = printRun(PdfPrinter(), jobs);
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(u"folder.pdf"_s));
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).size() < 200);
    }

    void nothingToDoIsDone() { QVERIFY(printRun(PdfPrinter(), {})); }
};

QTEST_MAIN(PrintRunTest)
#include "PrintRunTest.moc"
