#include "app/gonfalone/Keychain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// On a computer without a keychain service: a word about it, and nothing is written anywhere.
class KeychainTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

private slots:
    void initTestCase()
    {
        // Never the keychain of whoever runs the tests.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qputenv("HOME", QFile::encodeName(m_home.path()));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home.filePath(u"config"_s)));
    }

    void withoutAServiceNothingIsKept()
    {
        Keychain keychain;
        QString trouble;
        bool answered = false;
        keychain.keep(u"postgresql://h:5432/gabinetto"_s, u"rossi"_s, u"geheim123"_s, [&](const QString &words) {
            trouble = words;
            answered = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(answered, 30000);
        QVERIFY2(trouble.contains(u"not kept"_s), qPrintable(trouble));
        QString found = u"nothing asked"_s;
        keychain.read(u"postgresql://h:5432/gabinetto"_s, u"rossi"_s, [&](const QString &words) { found = words; });
        QTRY_COMPARE_WITH_TIMEOUT(found, u""_s, 30000);
        keychain.forget(u"postgresql://h:5432/gabinetto"_s, u"rossi"_s); // nor does this end badly
        QTest::qWait(200);
        QVERIFY(QDir(m_home.path()).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
        QVERIFY(!QDir(m_home.filePath(u"config"_s)).exists());
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "KeychainTest.moc"
