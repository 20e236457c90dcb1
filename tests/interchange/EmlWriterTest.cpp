#include "core/interchange/EmlWriter.h"
#include "core/base/MailAddress.h"
#include "core/interchange/EmlReader.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// What the office sends: it must come back as it was written, and nothing in it may start a header of its own.
class EmlWriterTest : public QObject
{
    Q_OBJECT

    static OutgoingMail letter()
    {
        OutgoingMail mail;
        mail.fromName = u"Comune di Forlì – Ufficio di Gabinetto"_s;
        mail.fromAddress = u"gabinetto@pec.comune.example"_s;
        mail.toName = u"ASD «Corri Insieme», città"_s;
        mail.toAddress = u"corri@pec.example"_s;
        mail.subject = u"[PAT-2026/0041] Concessione del patrocinio – «Mezza maratona del mare»: perché è così"_s;
        mail.date = QDateTime(QDate(2026, 5, 5), QTime(8, 30, 5), Qt::UTC);
        mail.messageId = u"<lettera.concessione.1@gonfalone.example>"_s;
        mail.bodyText =
            u"Gentili,\n\nsi trasmette quanto in oggetto: è già così.\n.\nFrom qui in poi è testo.\nDistinti saluti"_s;
        mail.attachments = {{u"Concessione però.pdf"_s, u"application/pdf"_s, QByteArray("%PDF-1.4\0\r\n\xff", 13)}};
        return mail;
    }

    static QByteArray headersOf(const QByteArray &eml) { return eml.left(eml.indexOf("\r\n\r\n")); }

private slots:
    void comesBackAsItWasWritten()
    {
        const OutgoingMail mail = letter();
        const auto eml = writeEml(mail);
        QVERIFY2(eml, qPrintable(eml ? QString() : eml.error().message));
        const auto read = readEml(*eml);
        QVERIFY(read);
        QCOMPARE(read->kind, MailKind::Plain);
        QCOMPARE(read->messageId, mail.messageId);
        QCOMPARE(read->fromName, mail.fromName);
        QCOMPARE(read->fromAddress, mail.fromAddress);
        QCOMPARE(read->to, QStringList{mail.toAddress});
        QCOMPARE(read->subject, mail.subject);
        QCOMPARE(read->sent, mail.date);
        QCOMPARE(read->bodyText, mail.bodyText);
        QCOMPARE(read->attachments.size(), 1);
        QCOMPARE(read->attachments.first().fileName, mail.attachments.first().fileName);
        QCOMPARE(read->attachments.first().mediaType, u"application/pdf"_s);
        QCOMPARE(read->attachments.first().content, mail.attachments.first().content);
        QVERIFY(read->warnings.isEmpty());
    }

    /// Old servers cut at 998 octets and break what is not ASCII.
    void linesAreShortAndAscii()
    {
        OutgoingMail mail = letter();
        mail.subject = u"è "_s.repeated(400);
        mail.bodyText = u"perché "_s.repeated(2000);
        const QByteArray eml = *writeEml(mail);
        for (const QByteArray &line : eml.split('\n')) {
            QVERIFY2(line.size() <= 998, line.left(80).constData());
            for (const char c : line)
                QVERIFY2(static_cast<unsigned char>(c) < 128, line.constData());
        }
        QCOMPARE(eml.count('\n'), eml.count("\r\n"));
        QCOMPARE(readEml(eml)->bodyText, mail.bodyText.trimmed());
    }

    void nothingStartsAHeader_data()
    {
        QTest::addColumn<QString>("evil");
        QTest::newRow("crlf") << u"x\r\nBcc: evil@example.org"_s;
        QTest::newRow("lf") << u"x\nBcc: evil@example.org"_s;
        QTest::newRow("cr") << u"x\rBcc: evil@example.org"_s;
        QTest::newRow("body") << u"x\r\n\r\n<script>"_s;
        QTest::newRow("nul") << u"x"_s + QChar(0) + u"\nBcc: evil@example.org"_s;
        QTest::newRow("unicode") << u"x\u2028Bcc: evil@example.org\u0085Cc: evil@example.org"_s;
        QTest::newRow("long") << u"è"_s.repeated(5000) + u"\r\nBcc: evil@example.org"_s;
    }
    void nothingStartsAHeader()
    {
        QFETCH(QString, evil);
        OutgoingMail mail = letter();
        mail.subject = evil;
        mail.fromName = evil;
        mail.toName = evil;
        mail.attachments.first().fileName = evil;
        mail.attachments.first().mediaType = evil;
        const auto eml = writeEml(mail);
        QVERIFY(eml);
        for (const QByteArray &line : headersOf(*eml).split('\n')) {
            QVERIFY2(!line.toLower().startsWith("bcc:"), headersOf(*eml).constData());
            QVERIFY2(!line.toLower().startsWith("cc:"), headersOf(*eml).constData());
        }
        QCOMPARE(readEml(*eml)->to, QStringList{u"corri@pec.example"_s});
        QCOMPARE(readEml(*eml)->bodyText, mail.bodyText);
        QCOMPARE(readEml(*eml)->attachments.size(), 1);
        OutgoingMail other = letter();
        other.toAddress = u"a@b.example"_s + evil;
        QCOMPARE(writeEml(other).error().kind, ErrorKind::Invalid);
        other = letter();
        other.fromAddress = evil + u"a@b.example"_s;
        QCOMPARE(writeEml(other).error().kind, ErrorKind::Invalid);
        other = letter();
        other.messageId = u"<a@b>"_s + evil;
        QCOMPARE(writeEml(other).error().kind, ErrorKind::Invalid);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"a.b-c+d@pec.comune.example"_s << true;
        QTest::newRow("two") << u"a@b.example, c@d.example"_s << false;
        QTest::newRow("newline at the end") << u"a@b.example\n"_s << false;
        QTest::newRow("name") << u"Anna <a@b.example>"_s << false;
        QTest::newRow("accent") << u"è@b.example"_s << false;
        QTest::newRow("no host") << u"anna"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("long") << QString(300, u'a') + u"@b.example"_s << false;
    }
    void addresses()
    {
        QFETCH(QString, address);
        QTEST(isMailAddress(address), "good");
    }

    /// The person who sends it fills in what the office does not know.
    void withoutAddressesItIsStillALetter()
    {
        OutgoingMail mail = letter();
        mail.fromAddress.clear();
        mail.toAddress.clear();
        mail.attachments.clear();
        const auto eml = writeEml(mail);
        QVERIFY(eml);
        QVERIFY(eml->contains("X-Unsent: 1\r\n"));
        const auto read = readEml(*eml);
        QVERIFY(read);
        QCOMPARE(read->subject, mail.subject);
        QCOMPARE(read->bodyText, mail.bodyText);
        QVERIFY(read->to.isEmpty());
        mail.date = {};
        QCOMPARE(writeEml(mail).error().kind, ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(EmlWriterTest)
#include "EmlWriterTest.moc"
