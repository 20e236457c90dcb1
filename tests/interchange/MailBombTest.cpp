#include "core/interchange/MailBomb.h"
#include "core/interchange/EmlReader.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHead = "From: a@b.example\nSubject: x\n";

} // namespace

/// Inputs that crashed the parser, or kept it busy for minutes, before the look at the raw lines.
class MailBombTest : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("raw");
        const QByteArray inner = kHead + "Content-Type: message/rfc822\n\n";
        QTest::newRow("groups") << kHead + "To: " + QByteArray("a:").repeated(900'000) + "\n\nx";
        QTest::newRow("folded groups") << kHead + "REPLY-TO : " + QByteArray("a:\n ").repeated(300'000) + "\n\nx";
        QTest::newRow("groups inside") << inner + "Subject: y\nCc: " + QByteArray("a:").repeated(900'000) + "\n\nx";
        QTest::newRow("resent") << kHead + "Resent-To: " + QByteArray("a:").repeated(900'000) + "\n\nx";
        QTest::newRow("parameters") << kHead + "Content-Type: text/plain" + QByteArray(";\n p=1").repeated(60'000)
                + "\n\nx";
        QTest::newRow("head") << "X: y\n" + kHead + QByteArray("X: y\n").repeated(600'000) + "\nx";
        QTest::newRow("head inside") << inner + QByteArray("a:\n").repeated(4'000'000) + "\nx";
        QTest::newRow("boundaries") << kHead + "Content-Type: multipart/mixed; boundary=B\n\n"
                + QByteArray("--B\n\n").repeated(1'000'000);
    }

    void refuses()
    {
        QFETCH(QByteArray, raw);
        QVERIFY(isMailBomb(raw, 2000));
        const auto mail = readEml(raw, {}, u"bomba.eml"_s);
        QVERIFY(!mail);
        QCOMPARE(mail.error().kind, ErrorKind::Invalid);
        QVERIFY(mail.error().message.contains(u"bomba.eml"_s));
    }

    void acceptsWhatPeopleSend_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QByteArray many = kHead + "To: ";
        for (int i = 0; i < 20'000; ++i)
            many += "\"Ufficio\" <ufficio" + QByteArray::number(i) + "@comune.example>,\n ";
        QTest::newRow("20 000 recipients") << many + "z@comune.example\n\nx";
        QTest::newRow("long log") << kHead + "\n"
                + QByteArray("2026-07-09 10:15:02 errore: x; y; z\n").repeated(300'000);
        QTest::newRow("sql") << kHead + "\n" + QByteArray("-- comment\nSELECT 1;\n").repeated(100'000);
        QTest::newRow("base64") << kHead + "Content-Transfer-Encoding: base64\n\n"
                + (QByteArray(76, 'Q') + "\n").repeated(100'000);
        QTest::newRow("200 trace headers") << QByteArray("Received: from a by b; now\n").repeated(200) + kHead + "\nx";
        QTest::newRow("groups at the limit") << kHead + "To: " + QByteArray("a:").repeated(990) + "\n\nx";
    }

    void acceptsWhatPeopleSend()
    {
        QFETCH(QByteArray, raw);
        QVERIFY(!isMailBomb(raw, 2000));
        QVERIFY(readEml(raw));
    }

    /// Other shapes that a parser could recurse or crawl over: each must come to an end, long before QTest gives the
    /// function up.
    void endsQuickly_data()
    {
        QTest::addColumn<QByteArray>("raw");
        for (const char *unit :
             {"(", "<(", "\"", "@[", ",", "a,", ";", "=?utf-8?q?a?= ", "=?x?b?", "\\", "<a@b>", "a@b "}) {
            for (const char *header : {"To: ", "Subject: ", "Content-Type: text/plain; x=", "Date: ", "Message-ID: <",
                                       "Content-Disposition: attachment; filename="}) {
                const QByteArray raw = kHead + header + QByteArray(unit).repeated(200'000) + "\n\nx";
                QTest::addRow("%s%s", header, unit) << raw;
            }
        }
        QTest::newRow("nested") << kHead + QByteArray("Content-Type: message/rfc822\n\n").repeated(200'000);
        QTest::newRow("junk head inside") << kHead + "Content-Type: message/rfc822\n\nSubject: y\n"
                + QByteArray("aaaa\n").repeated(2'000'000) + "\nx";
        QTest::newRow("one line") << kHead + "\n" + QByteArray(20'000'000, 'a');
        QTest::newRow("one head line") << kHead + "X: " + QByteArray(2'000'000, 'a');
    }

    void endsQuickly()
    {
        QFETCH(QByteArray, raw);
        const auto mail = readEml(raw);
        QVERIFY(mail || !mail.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(MailBombTest)
#include "MailBombTest.moc"
