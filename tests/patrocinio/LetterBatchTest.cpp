#include "core/patrocinio/LetterBatch.h"
#include "core/interchange/EmlReader.h"
#include "tests/patrocinio/CaseOffice.h"

#include <QDir>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// Letters for many applicants on both engines: each as one written alone, none twice, what does not fit told.
class LetterBatchTest : public QObject
{
    Q_OBJECT

    static Patrocinio received(CaseOffice &o, int number)
    {
        return o.request(u"Festa numero %1"_s.arg(number), QDate(2026, 4, 20), QDate(2026, 9, 1 + number),
                         u"Associazione %1"_s.arg(number));
    }

    static LetterBatch printed(CaseOffice &o, const QStringList &labels, LetterKind kind = LetterKind::Start)
    {
        LetterBatch batch = CaseOffice::kept(o.service().composeLetters(o.boss, labels, kind));
        const PdfPrinter printer;
        if (const Outcome done = printLetters(printer, batch); !done)
            qFatal("%s", qPrintable(done.error().message));
        return batch;
    }

private slots:
    void manyAreEachAsOneAlone_data() { addEngines(); }
    void manyAreEachAsOneAlone()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        QStringList labels;
        for (int i = 0; i < 6; ++i)
            labels << received(o, i).file.label;
        const LetterBatch batch = CaseOffice::kept(o.service().keepLetters(o.boss, printed(o, labels)));
        QCOMPARE(batch.letters.size(), std::size_t(6));
        QVERIFY(batch.left.isEmpty());
        const QTemporaryDir folder;
        int written = 0;
        QVERIFY(writeLetters(batch, folder.path(), LetterFormat::Message, written));
        QCOMPARE(written, 6);
        for (const QString &label : labels) {
            const Patrocinio p = CaseOffice::kept(o.service().find(o.boss, label));
            const QList<Letter> letters = CaseOffice::kept(o.service().letters(o.boss, p.file.id));
            QCOMPARE(letters.size(), 1);
            const auto mail = readEmlFile(folder.filePath(u"%1 avvio.eml"_s.arg(QString(label).replace(u'/', u'-'))));
            QVERIFY(mail);
            QCOMPARE(mail->messageId, letters.first().messageId);
            QCOMPARE(mail->attachments.size(), 1);
            QCOMPARE(mail->attachments.first().content,
                     CaseOffice::kept(o.service().documentContent(o.boss, letters.first().document)));
        }
        QCOMPARE(o.auditLines(u"patrocinio.letter"_s), 6);
    }

    void askedForAgainTheyAreTheSame_data() { addEngines(); }
    void askedForAgainTheyAreTheSame()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        const QStringList labels{received(o, 1).file.label, received(o, 2).file.label};
        const LetterBatch first = CaseOffice::kept(o.service().keepLetters(o.boss, printed(o, labels)));
        LetterBatch again = CaseOffice::kept(o.service().composeLetters(o.boss, labels, LetterKind::Start));
        QVERIFY(again.letters.at(0).isKept() && again.letters.at(1).isKept());
        again = CaseOffice::kept(o.service().keepLetters(o.boss, again));
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(again.letters[i].prepared.letter, first.letters[i].prepared.letter);
            QCOMPARE(again.letters[i].prepared.pdf, first.letters[i].prepared.pdf);
        }
        QCOMPARE(o.auditLines(u"patrocinio.letter"_s), 2);
    }

    void whatDoesNotFitIsLeftWithItsReason_data() { addEngines(); }
    void whatDoesNotFitIsLeftWithItsReason()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        const Patrocinio good = received(o, 1);
        const Patrocinio granted = o.granted(received(o, 2));
        const LetterBatch batch = CaseOffice::kept(o.service().composeLetters(
            o.boss, {good.file.label, granted.file.label, u"PAT-2026/9999"_s}, LetterKind::Start));
        QCOMPARE(batch.letters.size(), std::size_t(1));
        QCOMPARE(batch.left.size(), 2);
        QCOMPARE(batch.left.first().label, granted.file.label);
        QVERIFY2(batch.left.first().why.contains(stateName(PatrocinioState::Granted)),
                 qPrintable(batch.left.first().why));
        QVERIFY(batch.left.last().why.contains(u"PAT-2026/9999"_s));
    }

    void aCaseChangedMeanwhileGetsNone_data() { addEngines(); }
    void aCaseChangedMeanwhileGetsNone()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        Patrocinio changed = received(o, 1);
        const Patrocinio same = received(o, 2);
        const LetterBatch batch = printed(o, {changed.file.label, same.file.label});
        changed.place = u"altrove"_s;
        CaseOffice::kept(o.service().save(o.boss, changed));
        const LetterBatch kept = CaseOffice::kept(o.service().keepLetters(o.boss, batch));
        QCOMPARE(kept.letters.size(), std::size_t(1));
        QCOMPARE(kept.letters.front().prepared.letter.caseId, same.file.id);
        QCOMPARE(kept.left.size(), 1);
        QCOMPARE(kept.left.first().label, changed.file.label);
        QVERIFY(CaseOffice::kept(o.service().letters(o.boss, changed.file.id)).isEmpty());
    }

    void whoMayNotWriteIsRefused_data() { addEngines(); }
    void whoMayNotWriteIsRefused()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        const QStringList labels{received(o, 1).file.label};
        for (const Actor &actor : {o.reader, o.nobody})
            QCOMPARE(o.service().composeLetters(actor, labels, LetterKind::Start).error().kind, ErrorKind::Forbidden);
        const LetterBatch batch = printed(o, labels);
        QCOMPARE(o.service().keepLetters(o.reader, batch).error().kind, ErrorKind::Forbidden);
        QCOMPARE(o.auditLines(u"patrocinio.letter"_s), 0);
    }

    void aStoppedPrintingKeepsNothing()
    {
        CaseOffice o(u"sqlite"_s);
        QStringList labels;
        for (int i = 0; i < 12; ++i)
            labels << received(o, i).file.label;
        LetterBatch batch = CaseOffice::kept(o.service().composeLetters(o.boss, labels, LetterKind::Start));
        for (ComposedLetter &letter : batch.letters)
            letter.page.body = letter.page.body.repeated(40);
        const PdfPrinter printer;
        const Outcome done = printLetters(printer, batch, [](int) { return false; });
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(u"of 12"_s));
        QCOMPARE(o.auditLines(u"patrocinio.letter"_s), 0);
    }

    void aFolderThatIsNoneIsAnError()
    {
        CaseOffice o(u"sqlite"_s);
        const LetterBatch batch = printed(o, {received(o, 1).file.label});
        int written = 0;
        QVERIFY(!writeLetters(batch, u"/proc/none"_s, LetterFormat::Pdf, written));
        QCOMPARE(written, 0);
    }
};

QTEST_MAIN(LetterBatchTest)
#include "LetterBatchTest.moc"
