#include "core/interchange/EmlReader.h"
#include "tests/interchange/MailInvariants.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString fixturePath(const QString &name)
{
    return QStringLiteral(GONFALONE_SOURCE_DIR) + u"/tests/interchange/fixtures/"_s + name;
}

Result<MailMessage> fixture(const QString &name, const EmlLimits &limits = {})
{
    return readEmlFile(fixturePath(name), limits);
}

/// The corpus of real messages is shared beside the sources and not shipped with them.
std::optional<Result<MailMessage>> corpus(const QString &name)
{
    const QString path = QStringLiteral(GONFALONE_SOURCE_DIR) + u"/../shared/corpus/pec/"_s + name;
    if (!QFile::exists(path)) {
        qInfo("the corpus is not here: %s", qPrintable(path));
        return std::nullopt;
    }
    return readEmlFile(path);
}

bool warns(const MailMessage &mail, const QString &words)
{
    return std::any_of(mail.warnings.begin(), mail.warnings.end(),
                       [&](const auto &w) { return w.text.contains(words); });
}

QStringList namesOf(const MailMessage &mail)
{
    QStringList names;
    for (const auto &attachment : mail.attachments)
        names << attachment.fileName;
    return names;
}

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

} // namespace

class EmlReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsPatronageRequest();
    void readsInnerMessageHoweverEncoded_data();
    void readsInnerMessageHoweverEncoded();
    void readsEnvelopeWithoutMessage_data();
    void readsEnvelopeWithoutMessage();
    void refusesWhatHoldsNothing();
    void survivesHostileDaticert();
    void synthesisesMessageId();
    void ordinaryMailWithAReceiptAttachedIsOrdinary();
    void readsReceiptsAndAnomalies();
    void readsPlainMail();
    void readsHtml();
    void readsCharsets();
    void sanitisesNames();
    void keepsForwardedMessages();
    void boundsSubject();
    void obeysLimits();
    void warnsOfDamage();
    void refusesWhatIsNoMessage_data();
    void refusesWhatIsNoMessage();
    void refusesFiles();
    void everyCutGivesAResult_data();
    void everyCutGivesAResult();
    void readsOnManyThreads();
    void corpusDelivery();
    void corpusTransport();
    void corpusReceipts();
};

void EmlReaderTest::readsPatronageRequest()
{
    const auto mail = fixture(u"pec_richiesta_patrocinio.eml"_s);
    QVERIFY(mail);
    QCOMPARE(mail->kind, MailKind::PecMessage);
    QCOMPARE(mail->receiptType, QString());
    QCOMPARE(mail->subject, u"Richiesta di patrocinio – Mezza maratona del mare"_s);
    QCOMPARE(mail->fullSubject, mail->subject);
    QCOMPARE(mail->fromAddress, u"corrinsieme@pec-provider.example"_s);
    QCOMPARE(mail->fromName, u"ASD Corri Insieme (Nicolò Fabbri)"_s);
    QCOMPARE(mail->to,
             (QStringList{u"protocollo@pec.marinadilevante.example"_s, u"sindaco@pec.marinadilevante.example"_s}));
    QCOMPARE(mail->messageId, u"<20260709.101502.4711@corrinsieme.example>"_s);
    QCOMPARE(mail->referenceId, mail->messageId);
    QCOMPARE(mail->pecIdentifier, u"opec2941.20260709101509.12345.678.1.59@pec-provider.example"_s);
    QCOMPARE(mail->sent, utc(u"2026-07-09T08:15:02Z"_s));
    QCOMPARE(mail->delivered, utc(u"2026-07-09T08:15:09Z"_s));
    QCOMPARE(mail->delivered.timeSpec(), Qt::UTC);
    QVERIFY(mail->bodyText.contains(u"codice fiscale 9001234075"_s));
    QVERIFY(mail->bodyText.contains(u"quota di iscrizione è di 15 €"_s));
    QVERIFY(!mail->bodyText.contains(u"Messaggio di Posta Certificata"_s));
    QVERIFY(!mail->bodyText.contains(u'<'));
    QCOMPARE(namesOf(*mail), (QStringList{u"Richiesta di patrocinio.pdf"_s, u"Programma attività 2026.pdf"_s}));
    for (const auto &attachment : mail->attachments) {
        QCOMPARE(attachment.mediaType, u"application/pdf"_s);
        QVERIFY(attachment.content.startsWith("%PDF-1.4") && attachment.content.endsWith("%%EOF\n"));
    }
    QCOMPARE(mail->warnings, QList<MailWarning>());
    QCOMPARE(
        mail->sha256,
        QCryptographicHash::hash(bytesOf(fixturePath(u"pec_richiesta_patrocinio.eml"_s)), QCryptographicHash::Sha256));
}

void EmlReaderTest::readsInnerMessageHoweverEncoded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<MailKind>("kind");
    QTest::newRow("base64") << u"pec_inner_base64.eml"_s << MailKind::PecMessage;
    QTest::newRow("headers lost") << u"pec_headers_lost.eml"_s << MailKind::PecMessage;
    QTest::newRow("delivery receipt") << u"consegna_breve.eml"_s << MailKind::DeliveryWithMessage;
}

void EmlReaderTest::readsInnerMessageHoweverEncoded()
{
    QFETCH(QString, name);
    QFETCH(MailKind, kind);
    const auto expected = fixture(u"pec_richiesta_patrocinio.eml"_s);
    const auto mail = fixture(name);
    QVERIFY(mail && expected);
    QCOMPARE(mail->kind, kind);
    QCOMPARE(mail->messageId, expected->messageId);
    QCOMPARE(mail->referenceId, expected->referenceId);
    QCOMPARE(mail->subject, expected->subject);
    QCOMPARE(mail->bodyText, expected->bodyText);
    QCOMPARE(mail->attachments, expected->attachments);
    QCOMPARE(mail->delivered, expected->delivered);
    QCOMPARE(warns(*mail, u"short receipt"_s), kind == MailKind::DeliveryWithMessage);
}

void EmlReaderTest::readsEnvelopeWithoutMessage_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << u"pec_inner_empty.eml"_s;
    QTest::newRow("missing") << u"pec_inner_missing.eml"_s;
}

void EmlReaderTest::readsEnvelopeWithoutMessage()
{
    QFETCH(QString, name);
    const auto mail = fixture(name);
    QVERIFY(mail);
    QCOMPARE(mail->kind, MailKind::PecMessage);
    QVERIFY(warns(*mail, u"postacert.eml is missing"_s));
    QCOMPARE(mail->fromAddress, u"corrinsieme@pec-provider.example"_s);
    QCOMPARE(mail->subject, u"Richiesta di patrocinio – Mezza maratona del mare"_s);
    QCOMPARE(mail->messageId, u"<20260709.101502.4711@corrinsieme.example>"_s);
    QCOMPARE(mail->attachments.size(), 0);
}

void EmlReaderTest::refusesWhatHoldsNothing()
{
    const auto mail = fixture(u"pec_nothing_usable.eml"_s);
    QVERIFY(!mail);
    QCOMPARE(mail.error().kind, ErrorKind::Invalid);
    QVERIFY(mail.error().message.contains(u"pec_nothing_usable.eml"_s));
}

void EmlReaderTest::survivesHostileDaticert()
{
    const auto mail = fixture(u"pec_daticert_hostile.eml"_s);
    QVERIFY(mail);
    QCOMPARE(mail->kind, MailKind::PecMessage);
    QCOMPARE(mail->pecIdentifier, QString());
    QCOMPARE(mail->delivered, utc(u"2026-07-09T08:15:10Z"_s)); // the Date of the envelope
    QCOMPARE(mail->attachments.size(), 2);
}

void EmlReaderTest::synthesisesMessageId()
{
    const auto first = fixture(u"pec_no_inner_message_id.eml"_s);
    QByteArray other = bytesOf(fixturePath(u"pec_no_inner_message_id.eml"_s));
    other.replace("4WkQ2s0Ab", "4WkQ2s0Cd").replace("\r\n", "\n"); // another delivery, saved by another program
    const auto second = readEml(other);
    QVERIFY(first && second);
    QVERIFY(first->messageId.endsWith(u"@no-message-id>"_s));
    QCOMPARE(first->messageId.size(), 1 + 64 + 15);
    QCOMPARE(second->messageId, first->messageId);
    QVERIFY(second->sha256 != first->sha256);
    other.replace("4WkQ2p1Xy", "another one");
    QVERIFY(readEml(other)->messageId != first->messageId);
}

void EmlReaderTest::ordinaryMailWithAReceiptAttachedIsOrdinary()
{
    const auto mail =
        readEml("From: a@b.example\nSubject: ecco la ricevuta\nMIME-Version: 1.0\n"
                "Content-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/plain\n\nciao\n--B\n"
                "Content-Type: application/xml; name=daticert.xml\n\n<postacert tipo=\"accettazione\"/>\n"
                "--B\nContent-Type: message/rfc822; name=postacert.eml\n\nSubject: dentro\n\nx\n--B--\n");
    QVERIFY(mail);
    QCOMPARE(mail->kind, MailKind::Plain);
    QCOMPARE(mail->subject, u"ecco la ricevuta"_s);
    QCOMPARE(namesOf(*mail), (QStringList{u"daticert.xml"_s, u"postacert.eml"_s}));
}

void EmlReaderTest::readsReceiptsAndAnomalies()
{
    const auto brief = fixture(u"consegna_sintetica.eml"_s);
    QVERIFY(brief);
    QCOMPARE(brief->kind, MailKind::Receipt);
    QCOMPARE(brief->receiptType, u"avvenuta-consegna"_s);
    QCOMPARE(brief->subject, u"CONSEGNA: Richiesta di patrocinio"_s);
    QCOMPARE(brief->referenceId, u"<20260709.101502.4711@corrinsieme.example>"_s);
    const auto anomaly = fixture(u"anomalia.eml"_s);
    QVERIFY(anomaly);
    QCOMPARE(anomaly->kind, MailKind::Anomaly);
    QCOMPARE(anomaly->subject, u"Festa di quartiere"_s);
    QCOMPARE(anomaly->fromAddress, u"anna.verdi@mail.example"_s);
    QVERIFY(anomaly->bodyText.endsWith(u"è possibile?"_s));
}

void EmlReaderTest::readsPlainMail()
{
    const auto mail = fixture(u"plain.eml"_s);
    QVERIFY(mail);
    QCOMPARE(mail->kind, MailKind::Plain);
    QCOMPARE(mail->fromName, u"Luca Neri"_s);
    QCOMPARE(mail->to, (QStringList{u"sindaco@comune.example"_s, u"gabinetto@comune.example"_s}));
    QCOMPARE(mail->bodyText,
             u"Gentile Sindaco,\n\nLa invitiamo all'inaugurazione della biblioteca: sarà sabato 14 "
             "marzo alle 10.\n\nCordiali saluti\nLuca Neri"_s);
    QCOMPARE(mail->sent, utc(u"2026-03-02T17:30:00Z"_s));
    QCOMPARE(mail->delivered, mail->sent);
    QCOMPARE(mail->warnings, QList<MailWarning>());
    const QByteArray raw = bytesOf(fixturePath(u"plain.eml"_s));
    for (const QByteArray &lead :
         {QByteArray("\xEF\xBB\xBF"), QByteArray("\r\n\r\n"), QByteArray("From luca Mon Mar  2 18:30:00 2026\r\n")})
        QCOMPARE(readEml(lead + raw)->subject, u"Invito all'inaugurazione"_s);
}

void EmlReaderTest::readsHtml()
{
    const auto mail = fixture(u"html_only.eml"_s);
    QVERIFY(mail);
    QCOMPARE(mail->bodyText,
             u"La Sagra del pesce è il 5 luglio;\ncosto 3 € – 2 < 3 & basta\n\n• ore 19\n• piazza\n\n"
             "Uno Due"_s);
}

void EmlReaderTest::readsCharsets()
{
    const auto latin = fixture(u"latin1.eml"_s);
    QCOMPARE(latin->fromName, u"Società Ginnastica"_s);
    QCOMPARE(latin->subject, u"Perché no?"_s);
    QCOMPARE(latin->bodyText, u"La società è lieta: più di 100 € raccolti."_s);
    const auto bare = fixture(u"windows1252_bare.eml"_s);
    QCOMPARE(bare->fromName, u"Società Bocciofila"_s);
    QCOMPARE(bare->subject, u"Perché così"_s);
    QCOMPARE(bare->bodyText, u"Città dell’acqua – costo 10 €"_s);
    const auto unknown = fixture(u"unknown_charset.eml"_s);
    QCOMPARE(unknown->bodyText, u"Così è la vita"_s);
    QVERIFY(warns(*unknown, u"x-klingon"_s));
    const auto cyrillic = readEml("From: a@b\nSubject: x\nContent-Type: text/plain; charset=koi8-r\n\n\xF0\xD2\xC9");
    QCOMPARE(cyrillic->bodyText, u"При"_s);
    const auto broken = readEml("From: a@b\nSubject: x\nContent-Type: text/plain; charset=utf-16le\n\nA");
    QVERIFY(broken);
}

void EmlReaderTest::sanitisesNames()
{
    const auto mail = fixture(u"hostile_names.eml"_s);
    QVERIFY(mail);
    QCOMPARE(testing::brokenInvariant(mail), QString());
    const QStringList names = namesOf(*mail);
    const QStringList expected{u"passwd"_s,
                               u"_CON.pdf"_s,
                               u"aaa"_s,
                               u"fatturafdp.exe"_s,
                               u"riga due.txt"_s,
                               u"cmd.exe"_s,
                               u"attachment.bin"_s,
                               u"a_b__c_.txt"_s,
                               u"PDF.pdf"_s,
                               u"pdf (2).PDF"_s,
                               u"prot. 12-2026.pdf"_s,
                               u"€€€"_s,
                               u"vuoto.pdf"_s,
                               u"_nul"_s,
                               u"attachment (2).bin"_s,
                               u"bashrc"_s,
                               u"Qualità.pdf"_s};
    QCOMPARE(names.size(), expected.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i == 2 || i == 11)
            QVERIFY2(names[i].startsWith(expected[i]) && names[i].endsWith(u".pdf"_s), qPrintable(names[i]));
        else
            QCOMPARE(names[i], expected[i]);
    }
    QCOMPARE(names[2].size(), 150);
    QVERIFY(warns(*mail, u"«vuoto.pdf» is empty"_s));
    QVERIFY(mail->attachments[12].content.isEmpty());
    QCOMPARE(mail->subject, u"Nomi Bcc: x@y.z gpj"_s);
    QCOMPARE(mail->attachments[0].declaredName, u"../../etc/passwd"_s);
}

void EmlReaderTest::keepsForwardedMessages()
{
    const auto mail = fixture(u"forwarded.eml"_s);
    QVERIFY(mail);
    QCOMPARE(mail->kind, MailKind::Plain);
    QCOMPARE(mail->bodyText, u"Vi giro la mail."_s);
    QCOMPARE(namesOf(*mail), QStringList{u"Concerto-estate.eml"_s});
    const auto forwarded = readEml(mail->attachments[0].content);
    QVERIFY(forwarded);
    QCOMPARE(forwarded->messageId, u"<concerto@mail.example>"_s);
    QCOMPARE(namesOf(*forwarded), QStringList{u"Dentro.eml"_s});
}

void EmlReaderTest::boundsSubject()
{
    const auto mail = readEml("From: a@b.example\nSubject: " + QByteArray("parola ").repeated(30000) + "\n\nx");
    QVERIFY(mail);
    QVERIFY(mail->subject.size() <= 1000 && mail->subject.size() > 990);
    QVERIFY(mail->subject.endsWith(u'…'));
    QVERIFY(mail->fullSubject.size() > 99'000 && mail->fullSubject.size() <= 100'000);
    QVERIFY(mail->fullSubject.startsWith(u"parola parola"_s));
}

void EmlReaderTest::obeysLimits()
{
    EmlLimits small;
    small.maxBytes = 1000;
    const auto refused = fixture(u"pec_richiesta_patrocinio.eml"_s, small);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QVERIFY(refused.error().message.contains(u"pec_richiesta_patrocinio.eml"_s));
    EmlLimits narrow;
    narrow.maxAttachmentBytes = 100;
    const auto left = fixture(u"pec_richiesta_patrocinio.eml"_s, narrow);
    QVERIFY(left);
    QCOMPARE(left->attachments.size(), 0);
    QVERIFY(warns(*left, u"Richiesta di patrocinio.pdf"_s) && warns(*left, u"save the attachment aside"_s));

    QByteArray nested = "From: a@b.example\nSubject: x\n";
    for (int i = 0; i < 60; ++i) {
        const QByteArray mark = "b" + QByteArray::number(i) + "x";
        nested += "Content-Type: multipart/mixed; boundary=" + mark + "\n\n--" + mark + "\n";
    }
    const auto deep = readEml(nested + "Content-Type: text/plain\n\nin fondo\n");
    QVERIFY(deep);
    QVERIFY(warns(*deep, u"too many parts"_s));
    const QByteArray head = "From: a@b.example\nContent-Type: multipart/mixed; boundary=B\n\n";
    const QByteArray part = "--B\nContent-Type: image/png\n\nx\n";
    const auto many = readEml(head + part.repeated(3000) + "--B--\n");
    QVERIFY(many);
    QVERIFY(many->attachments.size() <= 2000 && many->attachments.size() > 1990);
    QVERIFY(warns(*many, u"too many parts"_s));
    QVERIFY(!readEml(head + part.repeated(50000)));
    QVERIFY(!readEml("From: a@b.example\n" + QByteArray("X: y\n").repeated(600'000) + "\nx"));
}

void EmlReaderTest::warnsOfDamage()
{
    const auto broken = fixture(u"broken_base64.eml"_s);
    QVERIFY(broken);
    QVERIFY(warns(*broken, u"«rotto.pdf» is damaged"_s));
    QVERIFY(broken->attachments[0].content.startsWith("%PDF-1.4"));
    const QByteArray raw = bytesOf(fixturePath(u"pec_richiesta_patrocinio.eml"_s));
    const auto cut = readEml(raw.left(raw.indexOf("JVBER") + 200));
    QVERIFY(cut);
    QCOMPARE(cut->subject, u"Richiesta di patrocinio – Mezza maratona del mare"_s);
    QVERIFY(warns(*cut, u"The message is cut"_s));
    const auto empty = readEml("From: a@b.example\nSubject: niente\nDate: Mon, 2 Mar 2026 18:30:00 +0100\n\n");
    QVERIFY(warns(*empty, u"no text and no attachments"_s));
}

void EmlReaderTest::refusesWhatIsNoMessage_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("words");
    QByteArray noise;
    for (int i = 0; i < 5000; ++i)
        noise.append(static_cast<char>((i * 7919 + i / 13) % 256));
    QTest::newRow("empty") << QByteArray() << u".eml"_s;
    QTest::newRow("blank") << QByteArray("\r\n\r\n") << u".eml"_s;
    QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF") << u".eml"_s;
    QTest::newRow("mbox line only") << QByteArrayLiteral("From x") << u".eml"_s;
    QTest::newRow("binary") << noise << u".eml"_s;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << u".eml"_s;
    QTest::newRow("pdf") << QByteArrayLiteral("%PDF-1.4\n1 0 obj\n<<>>\nendobj") << u".eml"_s;
    QTest::newRow("prose") << QByteArrayLiteral("Caro Sindaco,\nle scrivo per la festa.\n") << u".eml"_s;
    QTest::newRow("outlook") << QByteArrayLiteral("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 binary") << u".msg"_s;
}

void EmlReaderTest::refusesWhatIsNoMessage()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, words);
    const auto mail = readEml(raw, {}, u"prova %2.eml"_s);
    QVERIFY(!mail);
    QCOMPARE(mail.error().kind, ErrorKind::Invalid);
    QVERIFY(mail.error().message.contains(u"«prova %2.eml»"_s));
    QVERIFY(mail.error().message.contains(words));
}

void EmlReaderTest::refusesFiles()
{
    QCOMPARE(fixture(u"none.eml"_s).error().kind, ErrorKind::NotFound);
    QCOMPARE(fixture(QString()).error().kind, ErrorKind::Invalid); // the folder itself
    QTemporaryDir folder;
    QFile(folder.filePath(u"zero.eml"_s)).open(QIODevice::WriteOnly);
    QCOMPARE(readEmlFile(folder.filePath(u"zero.eml"_s)).error().kind, ErrorKind::Invalid);
}

void EmlReaderTest::everyCutGivesAResult_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(fixturePath(QString())).entryList({u"*.eml"_s}))
        QTest::newRow(qPrintable(name)) << name;
}

void EmlReaderTest::everyCutGivesAResult()
{
    QFETCH(QString, name);
    const QByteArray raw = bytesOf(fixturePath(name));
    for (qsizetype size = 0; size <= raw.size(); size += 17) {
        const QString broken = testing::brokenInvariant(readEml(raw.left(size)));
        QVERIFY2(broken.isEmpty(), qPrintable(u"%1 at %2"_s.arg(broken).arg(size)));
    }
}

void EmlReaderTest::readsOnManyThreads()
{
    const QByteArray raw = bytesOf(fixturePath(u"pec_richiesta_patrocinio.eml"_s));
    const auto expected = readEml(raw);
    std::atomic<int> same = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&] {
            for (int round = 0; round < 20; ++round)
                same += *readEml(raw) == *expected ? 1 : 0;
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(same.load(), 80);
}

void EmlReaderTest::corpusDelivery()
{
    const auto found = corpus(u"email_2.eml"_s);
    if (!found)
        return;
    const auto &mail = *found;
    QVERIFY(mail);
    QCOMPARE(mail->kind, MailKind::DeliveryWithMessage);
    QCOMPARE(mail->receiptType, u"avvenuta-consegna"_s);
    QCOMPARE(mail->subject, u"Subject"_s);
    QCOMPARE(mail->fromAddress, u"no-reply@example.com"_s);
    QCOMPARE(mail->fromName, u"no-reply"_s);
    QCOMPARE(mail->messageId, u"<CZPXCJRZKQDRVYXFAZYUIAWNACDAAHEVAEXAKN@example.com>"_s);
    QCOMPARE(mail->pecIdentifier, u"CZPXCJRZKQDRVYXFAZYUIAWNACDAAHEVAEXAKN@example.com"_s);
    QCOMPARE(namesOf(*mail), (QStringList{u"pdf.pdf"_s, u"pdf (2).pdf"_s}));
    QCOMPARE(mail->attachments[0].declaredName, u"=pdf.pdf?="_s);
    QCOMPARE(mail->sent, utc(u"2021-05-13T12:35:25Z"_s));
    QCOMPARE(mail->delivered, utc(u"2021-05-13T12:35:30Z"_s));
}

void EmlReaderTest::corpusTransport()
{
    const auto found = corpus(u"email_3.eml"_s);
    if (!found)
        return;
    const auto &mail = *found;
    QVERIFY(mail);
    QCOMPARE(mail->kind, MailKind::PecMessage);
    QCOMPARE(mail->subject, u"POSTA CERTIFICATA: SUBJECT"_s);
    QCOMPARE(mail->bodyText, u"text"_s);
    QCOMPARE(mail->attachments.size(), 0);
    QCOMPARE(mail->delivered, utc(u"2021-05-14T10:02:08Z"_s));
    QVERIFY(warns(*mail, u"The message is cut"_s)); // its two inner multiparts are never closed
}

void EmlReaderTest::corpusReceipts()
{
    const std::pair<QString, QString> receipts[] = {{u"accettazione.eml"_s, u"accettazione"_s},
                                                    {u"consegna.eml"_s, u"errore-consegna"_s}};
    for (const auto &[file, type] : receipts) {
        const auto found = corpus(file);
        if (!found)
            return;
        const auto &mail = *found;
        QVERIFY(mail);
        QCOMPARE(mail->kind, MailKind::Receipt);
        QCOMPARE(mail->receiptType, type);
        QCOMPARE(mail->pecIdentifier, u"opec210312.20241115182038.288127.606.1.53@fakepec.it"_s);
        QVERIFY(mail->referenceId.startsWith(u"<SN05IE$"_s));
        QVERIFY(mail->bodyText.contains(u"rec@fakepec.it"_s));
        QCOMPARE(mail->attachments.size(), 0);
    }
}

QTEST_GUILESS_MAIN(EmlReaderTest)
#include "EmlReaderTest.moc"
