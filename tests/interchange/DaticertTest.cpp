#include "core/interchange/Daticert.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kWhole = R"(<?xml version="1.0" encoding="UTF-8"?>
<postacert tipo="errore-consegna" errore="no-dest">
  <intestazione><mittente>a@pec.example</mittente><destinatari tipo="certificato">b@pec.example</destinatari>
  <destinatari tipo="esterno">c@mail.example</destinatari><oggetto>Festa &amp;
  sagra</oggetto></intestazione>
  <dati><gestore-emittente>Gestore S.p.A.</gestore-emittente>
  <data zona="+0100"><giorno>31/12/2025</giorno><ora>23:59:58</ora></data>
  <identificativo>opec1@pec.example</identificativo><msgid>&lt;m1@pec.example&gt;</msgid>
  <ricevuta tipo="breve"/><errore-esteso>5.1.1 - no</errore-esteso></dati>
</postacert>)";

QByteArray withDate(const QByteArray &zone, const QByteArray &day, const QByteArray &time)
{
    return "<postacert><dati><data zona=\"" + zone + "\"><giorno>" + day + "</giorno><ora>" + time
        + "</ora></data></dati></postacert>";
}

} // namespace

class DaticertTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEverything()
    {
        const auto read = readDaticert(kWhole);
        QVERIFY(read);
        QVERIFY(read->complete);
        QCOMPARE(read->type, u"errore-consegna"_s);
        QCOMPARE(read->error, u"no-dest"_s);
        QCOMPARE(read->sender, u"a@pec.example"_s);
        QCOMPARE(read->recipients, (QStringList{u"b@pec.example"_s, u"c@mail.example"_s}));
        QCOMPARE(read->subject, u"Festa & sagra"_s);
        QCOMPARE(read->provider, u"Gestore S.p.A."_s);
        QCOMPARE(read->identifier, u"opec1@pec.example"_s);
        QCOMPARE(read->messageId, u"<m1@pec.example>"_s);
        QCOMPARE(read->receiptForm, u"breve"_s);
        QCOMPARE(read->errorDetails, u"5.1.1 - no"_s);
        QCOMPARE(read->instant, QDateTime(QDate(2025, 12, 31), QTime(22, 59, 58), Qt::UTC));
    }

    void readsDates_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("instant");
        QTest::newRow("east") << withDate("+0200", "09/07/2026", "10:15:09") << u"2026-07-09T08:15:09Z"_s;
        QTest::newRow("west") << withDate("-0130", "09/07/2026", "10:15:09") << u"2026-07-09T11:45:09Z"_s;
        QTest::newRow("colon") << withDate("+02:00", "9/7/2026", "0:15:09") << u"2026-07-08T22:15:09Z"_s;
        QTest::newRow("no zone, summer") << withDate("", "09/07/2026", "10:15:09") << u"2026-07-09T08:15:09Z"_s;
        QTest::newRow("bad zone, winter") << withDate("+9999", "09/01/2026", "10:15:09") << u"2026-01-09T09:15:09Z"_s;
        QTest::newRow("no such day") << withDate("+0200", "31/02/2026", "10:15:09") << QString();
        QTest::newRow("no time") << withDate("+0200", "09/07/2026", "") << QString();
        QTest::newRow("far future") << withDate("+0200", "09/07/9999", "10:15:09") << QString();
    }

    void readsDates()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, instant);
        const auto read = readDaticert(xml);
        QVERIFY(read);
        QCOMPARE(read->instant, QDateTime::fromString(instant, Qt::ISODate));
    }

    void readsWhatThereIs()
    {
        for (qsizetype size = 0; size < kWhole.size(); ++size) {
            const auto read = readDaticert(kWhole.left(size));
            QVERIFY(!read || !read->complete);
            if (size > kWhole.indexOf("</mittente>") + 12)
                QCOMPARE(read->sender, u"a@pec.example"_s);
        }
        QCOMPARE(readDaticert(kWhole.left(kWhole.indexOf("<dati>")))->subject, u"Festa & sagra"_s);
    }

    void refusesHostile()
    {
        QVERIFY(!readDaticert({}));
        QVERIFY(!readDaticert("<html/>"));
        QVERIFY(!readDaticert("not xml"));
        QVERIFY(!readDaticert("<!DOCTYPE postacert [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                              "<postacert><dati><msgid>&x;</msgid></dati></postacert>"));
        QVERIFY(!readDaticert("<postacert>" + QByteArray(300 * 1024, ' ') + "</postacert>"));
        const auto deep = readDaticert("<postacert tipo=\"x\">" + QByteArray("<a>").repeated(50'000));
        QVERIFY(deep && !deep->complete);
        const auto wide = readDaticert("<postacert>" + QByteArray("<destinatari>a</destinatari>").repeated(5000)
                                       + "<oggetto>" + QByteArray(50'000, 'x') + "</oggetto></postacert>");
        QVERIFY(wide);
        QCOMPARE(wide->recipients.size(), 1000);
        QVERIFY(wide->subject.size() <= 4000);
    }
};

QTEST_GUILESS_MAIN(DaticertTest)
#include "DaticertTest.moc"
