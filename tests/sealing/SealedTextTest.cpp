#include "core/sealing/SealedText.h"
#include "core/sealing/RecoveryCode.h"

#include <QTest>

#include <cstring>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T kept(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

const SealedPlace kPlace{u"sealed_note"_s, u"a1"_s, u"sealed"_s};

} // namespace

/// What libsodium was asked for holds: nothing opens that was moved, altered, cut, or closed for somebody else.
class SealedTextTest : public QObject
{
    Q_OBJECT

private slots:
    void opensWhereItWasSealed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("short") << u"no"_s;
        QTest::newRow("accents") << u"Perché «sì», è così 😀\n\nfine"_s;
        QTest::newRow("63 bytes") << QString(63, u'a');
        QTest::newRow("64 bytes") << QString(64, u'a');
        QTest::newRow("long") << QString(20'000, u'è');
    }
    void opensWhereItWasSealed()
    {
        QFETCH(QString, text);
        const ClassKey key = kept(newClassKey(SecretClass::Notes, 1));
        const QString sealed = kept(sealText(key, kPlace, text));
        QVERIFY(sealed != kept(sealText(key, kPlace, text))); // a nonce of its own each time
        QCOMPARE(kept(openText(key, kPlace, sealed)), text);
        QVERIFY(text.size() < 3 || !QByteArray::fromBase64(sealed.toLatin1()).contains(text.toUtf8()));
    }

    void theLengthIsHidden()
    {
        const ClassKey key = kept(newClassKey(SecretClass::Notes, 1));
        QCOMPARE(kept(sealText(key, kPlace, u"sì"_s)).size(), kept(sealText(key, kPlace, QString(60, u'x'))).size());
    }

    void movedIsRefused()
    {
        const ClassKey key = kept(newClassKey(SecretClass::Notes, 1));
        const QString sealed = kept(sealText(key, kPlace, u"testo"_s));
        for (const SealedPlace &other :
             {SealedPlace{u"sealed_note"_s, u"a2"_s, u"sealed"_s},
              SealedPlace{u"sealed_note"_s, u"a1"_s, u"deleted_reason"_s},
              SealedPlace{u"agenda"_s, u"a1"_s, u"sealed"_s}, SealedPlace{u"sealed_note"_s, u"a"_s, u"1sealed"_s}})
            QCOMPARE(openText(key, other, sealed).error().kind, ErrorKind::Corrupt);
        // The same key called another class: the class is in the seal too.
        ClassKey other{SecretClass::Health, 1, kept(Secret::ofSize(key.key.size()))};
        std::memcpy(other.key.data(), key.key.data(), key.key.size());
        QCOMPARE(openText(other, kPlace, sealed).error().kind, ErrorKind::Corrupt);
    }

    void alteredIsRefused()
    {
        const ClassKey key = kept(newClassKey(SecretClass::Notes, 1));
        const QByteArray sealed = QByteArray::fromBase64(kept(sealText(key, kPlace, u"testo"_s)).toLatin1());
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray altered = sealed;
            altered[i] = char(altered[i] ^ 1);
            QVERIFY2(!openText(key, kPlace, QString::fromLatin1(altered.toBase64())), qPrintable(QString::number(i)));
        }
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!openText(key, kPlace, QString::fromLatin1(sealed.first(size).toBase64())));
        QVERIFY(!openText(key, kPlace, QString::fromLatin1((sealed + '\0').toBase64())));
        QVERIFY(!openText(key, kPlace, u"no base64 at all!"_s));
        QVERIFY(!openText(kept(newClassKey(SecretClass::Notes, 1)), kPlace,
                          QString::fromLatin1(sealed.toBase64()))); // another key
    }

    void aPairOpensWithItsPasswordOnly()
    {
        const KeyPair pair = kept(newKeyPair());
        const LockedPair locked = kept(lockPair(pair, 7, u"correct horse"_s));
        const KeyPair again = kept(unlockPair(locked, pair.open, 7, u"correct horse"_s));
        QCOMPARE(again.open, pair.open);
        QCOMPARE(std::memcmp(again.secret.data(), pair.secret.data(), pair.secret.size()), 0);
        QCOMPARE(unlockPair(locked, pair.open, 7, u"correct hors"_s).error().kind, ErrorKind::Forbidden);
        QCOMPARE(unlockPair(locked, pair.open, 8, u"correct horse"_s).error().kind, ErrorKind::Forbidden);
        QCOMPARE(unlockPair(locked, kept(newKeyPair()).open, 7, u"correct horse"_s).error().kind, ErrorKind::Forbidden);
        LockedPair altered = locked;
        altered.sealed[30] = char(altered.sealed[30] ^ 1);
        QVERIFY(!unlockPair(altered, pair.open, 7, u"correct horse"_s));
        altered = locked;
        altered.sealed.chop(1);
        QVERIFY(!unlockPair(altered, pair.open, 7, u"correct horse"_s));
        altered = locked;
        altered.price.memory = 1ULL << 40; // a row that was made to exhaust the computer
        QVERIFY(!unlockPair(altered, pair.open, 7, u"correct horse"_s));
        // Two times the same password is two keys.
        QVERIFY(kept(lockPair(pair, 7, u"correct horse"_s)).price.salt != locked.price.salt);
    }

    void aWrapOpensForItsPersonAndItsClass()
    {
        const KeyPair pair = kept(newKeyPair());
        const ClassKey key = kept(newClassKey(SecretClass::Notes, 3));
        const QByteArray wrap = kept(wrapped(key, pair.open));
        const ClassKey again = kept(unwrapped(wrap, pair, SecretClass::Notes, 3));
        QCOMPARE(std::memcmp(again.key.data(), key.key.data(), key.key.size()), 0);
        QCOMPARE(unwrapped(wrap, kept(newKeyPair()), SecretClass::Notes, 3).error().kind, ErrorKind::Forbidden);
        QCOMPARE(unwrapped(wrap, pair, SecretClass::Notes, 2).error().kind, ErrorKind::Forbidden);
        QCOMPARE(unwrapped(wrap, pair, SecretClass::Health, 3).error().kind, ErrorKind::Forbidden);
        QVERIFY(!unwrapped(wrap.chopped(1), pair, SecretClass::Notes, 3));
        QVERIFY(!wrapped(key, "short"));
    }

    void secretsAreWiped()
    {
        Secret secret = kept(Secret::random(32));
        const Secret moved = std::move(secret);
        QVERIFY(secret.isEmpty()); // NOLINT: it says so
        QCOMPARE(moved.size(), std::size_t(32));
        Secret gone = kept(Secret::random(32));
        gone.wipe();
        QVERIFY(gone.isEmpty() && !gone.data());
    }

    void theRecoverySheetIsReadBack()
    {
        for (int i = 0; i < 50; ++i) {
            const KeyPair pair = kept(newKeyPair());
            const QStringList groups = recoveryGroups(pair);
            QCOMPARE(groups.size(), 13);
            for (const QString &group : groups)
                QCOMPARE(group.size(), 5);
            QCOMPARE(kept(pairFromGroups(groups.join(u' '))).open, pair.open);
            QCOMPARE(kept(pairFromGroups(groups.join(u"-"_s).toLower())).open, pair.open);
            QString misread = groups.join(u' ');
            misread.replace(u'1', u'l').replace(u'0', u'O');
            QCOMPARE(kept(pairFromGroups(misread)).open, pair.open);
        }
    }

    /// Every wrong character, every two neighbours that changed places, every two groups that did, are told by group.
    void aSlipIsToldByItsGroup()
    {
        const QStringList groups = recoveryGroups(kept(newKeyPair()));
        const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
        for (int group = 0; group < 13; ++group) {
            for (int at = 0; at < 5; ++at) {
                for (const QChar c : alphabet) {
                    QStringList typed = groups;
                    if (typed[group][at] == c)
                        continue;
                    typed[group][at] = c;
                    const auto read = pairFromGroups(typed.join(u' '));
                    QVERIFY(!read);
                    QVERIFY2(read.error().message.contains(u" %1 "_s.arg(group + 1)), qPrintable(read.error().message));
                }
                QStringList swapped = groups;
                if (at > 0 && swapped[group][at] != swapped[group][at - 1]) {
                    std::swap(swapped[group][at], swapped[group][at - 1]);
                    QVERIFY(!pairFromGroups(swapped.join(u' ')));
                }
            }
            QStringList moved = groups;
            moved.swapItemsAt(group, (group + 1) % 13);
            QVERIFY(!pairFromGroups(moved.join(u' ')));
        }
        QCOMPARE(pairFromGroups(groups.mid(1).join(u' ')).error().kind, ErrorKind::Invalid);
        QCOMPARE(pairFromGroups(u""_s).error().kind, ErrorKind::Invalid);
        QCOMPARE(pairFromGroups(groups.join(u' ').replace(0, 1, u'U')).error().kind, ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(SealedTextTest)
#include "SealedTextTest.moc"
