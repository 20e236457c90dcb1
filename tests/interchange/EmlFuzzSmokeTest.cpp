#include "core/interchange/EmlReader.h"
#include "tests/interchange/MailInvariants.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 4000;

/// What a parser of mail trips over, put where it does not belong.
const QList<QByteArray> kTokens{
    "\r\n\r\n",
    "--",
    "Content-Type: multipart/mixed; boundary=\"\"\r\n",
    "=?utf-8?B?4oCu?=",
    QByteArrayLiteral("\0"),
    "Content-Type: message/rfc822\r\n\r\n",
    "filename*0*=utf-8''%FF; filename*1=\"../\"",
    "Content-Transfer-Encoding: x-uuencode\r\n\r\nbegin 644 /etc/passwd\r\n",
    "X-Ricevuta: avvenuta-consegna\r\n",
    "X-Trasporto: errore\r\n",
    "\xFF\xFE\x80",
    "<![CDATA[",
    "charset=utf-7",
    "Subject: \r\n =?x?q?=00?=\r\n",
    "From: :;,<>@\r\n",
    "Date: Fri, 99 Foo 99999 99:99 +9999\r\n",
};

class Mutator
{
public:
    explicit Mutator(quint32 seed) : m_random(seed) {}

    QByteArray mutate(QByteArray raw, const QList<QByteArray> &seeds)
    {
        for (int i = 0, count = m_random.bounded(1, 9); i < count && !raw.isEmpty(); ++i)
            step(raw, seeds);
        return raw;
    }

private:
    void step(QByteArray &raw, const QList<QByteArray> &seeds)
    {
        const auto at = m_random.bounded(static_cast<qint64>(raw.size()));
        const auto length = m_random.bounded(static_cast<qint64>(qMin<qsizetype>(raw.size() - at, 400)) + 1);
        switch (m_random.bounded(7)) {
        case 0: raw[at] = static_cast<char>(m_random.bounded(256)); break;
        case 1: raw.remove(at, length); break;
        case 2: raw.insert(at, raw.mid(m_random.bounded(static_cast<qint64>(raw.size())), length)); break;
        case 3: raw.insert(at, kTokens[m_random.bounded(static_cast<int>(kTokens.size()))]); break;
        case 4: raw.truncate(at); break;
        case 5: raw.insert(at, seeds[m_random.bounded(static_cast<int>(seeds.size()))].left(2000)); break;
        default: raw[at] = static_cast<char>(raw[at] ^ (1 << m_random.bounded(8))); break;
        }
    }

    QRandomGenerator m_random;
};

} // namespace

class EmlFuzzSmokeTest : public QObject
{
    Q_OBJECT

private slots:
    void mutatedMessagesGiveResults()
    {
        QList<QByteArray> seeds;
        const QDir folder(QStringLiteral(GONFALONE_SOURCE_DIR) + u"/tests/interchange/fixtures"_s);
        for (const QString &name : folder.entryList({u"*.eml"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            seeds.append(file.readAll());
        }
        QVERIFY(seeds.size() > 10);
        EmlLimits limits;
        limits.maxAttachmentBytes = 3000;
        limits.maxParts = 40;
        limits.maxDepth = 5;
        int read = 0;
        for (quint32 round = 0; round < kRounds; ++round) {
            const QByteArray raw = Mutator(round).mutate(seeds[round % seeds.size()], seeds);
            const auto result = readEml(raw, limits);
            const QString broken = testing::brokenInvariant(result);
            QVERIFY2(broken.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(round).arg(broken)));
            read += result ? 1 : 0;
        }
        QVERIFY2(read > kRounds / 2, "the mutations are so heavy that nothing is read");
    }
};

QTEST_GUILESS_MAIN(EmlFuzzSmokeTest)
#include "EmlFuzzSmokeTest.moc"
