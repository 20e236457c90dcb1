#include "core/agenda/TypedEntry.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// What is typed on one line, as people of an office write it.
class TypedEntryTest : public QObject
{
    Q_OBJECT

    static QString told(const TypedEntry &entry)
    {
        QStringList parts{entry.day.toString(u"MM-dd"_s)};
        if (entry.day.year() != 2026)
            parts.first().prepend(QString::number(entry.day.year()) + u'-');
        if (entry.lastDay != entry.day)
            parts << u"to "_s + entry.lastDay.toString(u"MM-dd"_s);
        if (!entry.isAllDay())
            parts << entry.from.toString(u"HH:mm"_s) + u'-' + entry.to.toString(u"HH:mm"_s);
        parts << u'|' + entry.title + u'|' + entry.place;
        if (!entry.category.isEmpty())
            parts << entry.category;
        return parts.join(u' ');
    }

private slots:
    void read_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *text, const char *wanted) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(wanted);
        };
        // Today is Tuesday 5 May 2026.
        row("gio 10-11 udienza Pro Loco, Sala Giunta", "05-07 10:00-11:00 |udienza Pro Loco|Sala Giunta udienza");
        row("lun 10-11 Prefetto, Sala Giunta", "05-11 10:00-11:00 |Prefetto|Sala Giunta istituzionale");
        row("mar 15 Giunta", "05-05 15:00-16:00 |Giunta| seduta");
        row("domani alle 9.30 Gabinetto", "05-06 09:30-10:30 |Gabinetto|");
        row("oggi ore 18 Consiglio comunale", "05-05 18:00-19:00 |Consiglio comunale| seduta");
        row("dopodomani dalle 10 alle 12.30 Visita ufficiale", "05-07 10:00-12:30 |Visita ufficiale|");
        row("Giovedì 7 maggio 16:00 Sindacati", "05-07 16:00-17:00 |Sindacati|");
        row("giovedi prossimo 16 Sindacati", "05-07 16:00-17:00 |Sindacati|");
        row("7/5 10-11 Stampa, studio", "05-07 10:00-11:00 |Stampa|studio stampa");
        row("4/1/27 10-11 Capodanno in ritardo", "2027-01-04 10:00-11:00 |Capodanno in ritardo|");
        row("4/1 10-11 Riunione", "2027-01-04 10:00-11:00 |Riunione| riunione");
        row("20/4 10-11 Riunione", "04-20 10:00-11:00 |Riunione| riunione"); // the other day, to be noted
        row("2026-06-02 Festa della Repubblica", "06-02 |Festa della Repubblica|");
        row("25 aprile commemorazione", "04-25 |commemorazione| cerimonia");
        row("1º maggio corteo", "05-01 |corteo|");
        row("dal 4 al 6 giugno missione a Bruxelles", "06-04 to 06-06 |missione a Bruxelles| missione");
        row("dal 30/5 al 2/6 ferie", "05-30 to 06-02 |ferie| assenza");
        row("dall’8 all’11 giugno ferie", "06-08 to 06-11 |ferie| assenza");
        row("domani dall'1 alle 2 guardia", "05-06 01:00-02:00 |guardia|");
        row("ven 22-1 notte bianca, piazza", "05-08 to 05-09 22:00-01:00 |notte bianca|piazza");
        row("sab 23 concerto", "05-09 to 05-10 23:00-00:00 |concerto|");
        row("10-11 udienza", "05-05 10:00-11:00 |udienza| udienza");
        row("udienza senza giorno", "05-05 |udienza senza giorno| udienza");
        row("mer 9 inaugurazione, via Roma, scuola Rodari",
            "05-06 09:00-10:00 |inaugurazione, via Roma|scuola Rodari cerimonia");
        row("Martedì grasso", "05-05 |grasso|");
        row("marco telefona", "05-05 |marco telefona|");
        row("29/2 10 bisestile", "2028-02-29 10:00-11:00 |bisestile|");
    }
    void read()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        const auto entry = readTyped(text, QDate(2026, 5, 5));
        QVERIFY2(entry, qPrintable(text));
        QCOMPARE(told(*entry).trimmed(), wanted);
    }

    void withoutADayItIsOnTheOneThatIsShown()
    {
        QCOMPARE(readTyped(u"10-11 udienza"_s, QDate(2026, 5, 5), QDate(2026, 8, 3))->day, QDate(2026, 8, 3));
    }

    void whatIsNotUnderstoodIsNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("") << u"title"_s;
        QTest::newRow("gio 10-11") << u"title"_s;
        QTest::newRow("gio 10-11 , Sala") << u"title"_s;
        QTest::newRow("gio 25-26 x") << u"time"_s;
        QTest::newRow("30/2 x") << u"day"_s;
        QTest::newRow("31/2/2026 x") << u"day"_s;
        QTest::newRow("lun 7 maggio x") << u"day"_s;
        QTest::newRow("dal 6 al 4 giugno x") << u"day"_s;
    }
    void whatIsNotUnderstoodIsNamed()
    {
        QFETCH(QString, field);
        const auto entry = readTyped(QString::fromUtf8(QTest::currentDataTag()), QDate(2026, 5, 5));
        QVERIFY(!entry);
        QCOMPARE(entry.error().kind, ErrorKind::Invalid);
        QCOMPARE(entry.error().fields.first().field, field);
    }
};

QTEST_GUILESS_MAIN(TypedEntryTest)
#include "TypedEntryTest.moc"
