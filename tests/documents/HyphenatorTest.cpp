#include "core/documents/Hyphenator.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

class HyphenatorTest : public QObject
{
    Q_OBJECT

private:
    static QString shown(const QString &text)
    {
        return Hyphenator().hyphenate(text).replace(QChar(QChar::SoftHyphen), u'-');
    }

private slots:
    void initTestCase() { QVERIFY2(Hyphenator().isAvailable(), "hyphen-it must be installed"); }

    void dividesItalianWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("divided");
        // libhyphen skips some points that the patterns allow (pa-tro, la-ri): a looser line, never a wrong division.
        QTest::newRow("plain") << u"patrocinio"_s << u"patro-ci-nio"_s;
        QTest::newRow("double") << u"commissione"_s << u"com-mis-sio-ne"_s.replace(u"-ne"_s, u"ne"_s);
        QTest::newRow("accent") << u"regolarità"_s << u"re-go-larità"_s;
        QTest::newRow("capital") << u"Deliberazione"_s << u"De-li-be-ra-zione"_s;
        QTest::newRow("elision") << u"dell’iniziativa"_s << u"dell’ini-zia-tiva"_s;
        QTest::newRow("punctuation") << u"(commercio),"_s << u"(com-mer-cio),"_s;
    }

    void dividesItalianWords()
    {
        QFETCH(QString, word);
        QFETCH(QString, divided);
        QCOMPARE(shown(word), divided);
    }

    void leavesWhole_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"casa"_s, u"PAT-2026/0041"_s, u"12345678"_s, u"gabinetto@comune.esempio.it"_s,
                                    u"https://www.comune.esempio.it/patrocini"_s, u"www.comune.esempio.it"_s,
                                    u"DELIBERA"_s, u"90012345678"_s, u"____________"_s, u"h2ossigeno"_s})
            QTest::newRow(text.toUtf8().constData()) << text;
        QTest::newRow("empty") << QString();
        QTest::newRow("no word") << QString(5000, u'a');
        QTest::newRow("emoji") << QString::fromUcs4(U"\U0001F600\U0001F600\U0001F600");
    }

    void leavesWhole()
    {
        QFETCH(QString, text);
        QCOMPARE(Hyphenator().hyphenate(text), text);
    }

    void onlyAddsSoftHyphens()
    {
        const QString text =
            u"Vista la «richiesta» pervenuta  il 27\u00A0marzo\n(protocollo n. 12345), perché l’iniziativa promuove più attività."_s;
        QString divided = Hyphenator().hyphenate(text);
        QVERIFY(divided.contains(QChar(QChar::SoftHyphen)));
        QCOMPARE(divided.remove(QChar(QChar::SoftHyphen)), text);
        // Two letters at least before the hyphen, three after.
        for (const QString &word : shown(text).split(u' ')) {
            const QStringList parts = word.split(u'-');
            QVERIFY2(parts.size() == 1 || (parts.first().size() >= 2 && parts.last().size() >= 3), qPrintable(word));
        }
    }

    void worksWithoutDictionary()
    {
        const Hyphenator none(u"/nowhere/hyph.dic"_s);
        QVERIFY(!none.isAvailable());
        QCOMPARE(none.hyphenate(u"patrocinio"_s), u"patrocinio"_s);
    }
};

QTEST_GUILESS_MAIN(HyphenatorTest)
#include "HyphenatorTest.moc"
