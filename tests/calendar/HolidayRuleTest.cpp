#include "core/calendar/HolidayRule.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

QByteArray packFile(const QString &name)
{
    QFile file(QStringLiteral(GONFALONE_SOURCE_DIR "/resources/rules/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray pack(const QByteArray &rows)
{
    return "{\"holidays\": [" + rows + "]}";
}

} // namespace

class HolidayRuleTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKind()
    {
        const auto rules = readHolidayRules(pack(
            R"({"key":"a","name":"A","scope":"national","kind":"fixed","month":2,"day":29,"valid_from":"1986-01-01",
                "valid_to":"1999-12-31","half_day":true,"source":"L. 1"},
               {"key":"b","name":"B","scope":"comune","comune":"073027","kind":"easter_offset","offset":-47,
                "valid_to":null,"source":"L. 2","note":"n","verified":false},
               {"key":"c","name":"C","scope":"national","kind":"one_off","date":"2011-03-17","source":"L. 3"})"));
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().message));
        HolidayRule a{u"a"_s, u"A"_s};
        a.month = 2;
        a.day = 29;
        a.validFrom = QDate(1986, 1, 1);
        a.validTo = QDate(1999, 12, 31);
        a.halfDay = true;
        a.source = u"L. 1"_s;
        HolidayRule b{u"b"_s, u"B"_s, HolidayScope::Comune, u"073027"_s, HolidayKind::EasterOffset};
        b.offset = -47;
        b.source = u"L. 2"_s;
        HolidayRule c{u"c"_s, u"C"_s};
        c.kind = HolidayKind::OneOff;
        c.date = QDate(2011, 3, 17);
        c.source = u"L. 3"_s;
        QCOMPARE(*rules, (QList<HolidayRule>{a, b, c}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("field");
        const auto fixed = [](const char *more) {
            return QByteArray(R"({"key":"k","name":"N","scope":"national","kind":"fixed","source":"S")") + more + "}";
        };
        const auto plain = [](const char *more) {
            return QByteArray(R"({"key":"k","name":"N","source":"S")") + more + "}";
        };
        QTest::newRow("month 13") << fixed(R"(,"month":13,"day":1)") << u"month"_s;
        QTest::newRow("month 1.5") << fixed(R"(,"month":1.5,"day":1)") << u"month"_s;
        QTest::newRow("month as text") << fixed(R"(,"month":"1","day":1)") << u"month"_s;
        QTest::newRow("no day") << fixed(R"(,"month":1)") << u"day"_s;
        QTest::newRow("31 April") << fixed(R"(,"month":4,"day":31)") << u"day"_s;
        QTest::newRow("30 February") << fixed(R"(,"month":2,"day":30)") << u"day"_s;
        QTest::newRow("ends before it starts")
            << fixed(R"(,"month":1,"day":1,"valid_from":"2000-01-01","valid_to":"1999-12-31")") << u"valid_to"_s;
        QTest::newRow("bad date") << fixed(R"(,"month":1,"day":1,"valid_from":"2001-02-29")") << u"valid_from"_s;
        QTest::newRow("date as a year") << fixed(R"(,"month":1,"day":1,"valid_from":1999)") << u"valid_from"_s;
        QTest::newRow("date with a time")
            << fixed(R"(,"month":1,"day":1,"valid_to":"2000-01-01T00:00")") << u"valid_to"_s;
        QTest::newRow("half day as text") << fixed(R"(,"month":1,"day":1,"half_day":"yes")") << u"half_day"_s;
        QTest::newRow("misspelt field") << fixed(R"(,"month":1,"day":1,"valid_form":"2000-01-01")") << u"valid_form"_s;
        QTest::newRow("field of another kind") << fixed(R"(,"month":1,"day":1,"offset":3)") << u"offset"_s;
        QTest::newRow("national with comune") << fixed(R"(,"month":1,"day":1,"comune":"073027")") << u"comune"_s;
        QTest::newRow("offset too far") << plain(R"(,"scope":"national","kind":"easter_offset","offset":300)")
                                        << u"offset"_s;
        QTest::newRow("no offset") << plain(R"(,"scope":"national","kind":"easter_offset")") << u"offset"_s;
        QTest::newRow("no date") << plain(R"(,"scope":"national","kind":"one_off")") << u"date"_s;
        QTest::newRow("one-off with validity")
            << plain(R"(,"scope":"national","kind":"one_off","date":"2011-03-17","valid_to":"2012-01-01")")
            << u"valid_to"_s;
        QTest::newRow("no kind") << plain(R"(,"scope":"national")") << u"kind"_s;
        QTest::newRow("no scope") << plain(R"(,"kind":"fixed","month":1,"day":1)") << u"scope"_s;
        QTest::newRow("short ISTAT code")
            << plain(R"(,"scope":"comune","comune":"73027","kind":"fixed","month":1,"day":1)") << u"comune"_s;
        QTest::newRow("letters in the ISTAT code")
            << plain(R"(,"scope":"comune","comune":"07302A","kind":"fixed","month":1,"day":1)") << u"comune"_s;
        QTest::newRow("no key") << QByteArray(
            R"({"name":"N","source":"S","scope":"national","kind":"fixed","month":1,"day":1})")
                                << u"key"_s;
        QTest::newRow("blank name") << QByteArray(
            R"({"key":"k","name":" ","source":"S","scope":"national","kind":"fixed","month":1,"day":1})")
                                    << u"name"_s;
        QTest::newRow("no act") << QByteArray(
            R"({"key":"k","name":"N","scope":"national","kind":"fixed","month":1,"day":1})")
                                << u"source"_s;
    }

    void refuses()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, field);
        const QByteArray good =
            R"({"key":"ok","name":"N","scope":"national","kind":"fixed","month":1,"day":1,"source":"S"})";
        const auto rules = readHolidayRules(pack(good + "," + row));
        QVERIFY(!rules);
        QCOMPARE(rules.error().kind, ErrorKind::Invalid);
        QCOMPARE(rules.error().fields.size(), 1);
        QCOMPARE(rules.error().fields.first().field, u"holidays[1].%1"_s.arg(field));
        QVERIFY(rules.error().message.contains(u"Row 2"_s));
        QVERIFY(rules.error().message.contains(field));
    }

    void refusesDuplicatedKeysAndReportsEveryFault()
    {
        const QByteArray good =
            R"({"key":"k","name":"N","scope":"national","kind":"fixed","month":1,"day":1,"source":"S"})";
        const auto twice = readHolidayRules(pack(good + "," + good));
        QVERIFY(!twice);
        QCOMPARE(twice.error().fields.first().field, u"holidays[1].key"_s);
        const auto many = readHolidayRules(pack("{}, 7"));
        QVERIFY(!many);
        // key, name, source, scope, kind of both rows
        QCOMPARE(many.error().fields.size(), 10);
    }

    void refusesWhatIsNotAPack()
    {
        for (const QByteArray &json :
             {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{}"), QByteArray("{\"holidays\": 3}")}) {
            const auto rules = readHolidayRules(json);
            QVERIFY(!rules);
            QVERIFY(!rules.error().message.isEmpty());
        }
        QVERIFY(readHolidayRules("{\"holidays\": []}"));
    }

    void occurs()
    {
        HolidayRule leap{u"k"_s, u"N"_s};
        leap.month = 2;
        leap.day = 29;
        QVERIFY(!occurrence(leap, 2026).isValid());
        QCOMPARE(occurrence(leap, 2028), QDate(2028, 2, 29));
        leap.validTo = QDate(2028, 2, 28);
        QVERIFY(!occurrence(leap, 2028).isValid());
        HolidayRule once{u"k"_s, u"N"_s};
        once.kind = HolidayKind::OneOff;
        once.date = QDate(2011, 3, 17);
        QCOMPARE(occurrence(once, 2011), once.date);
        QVERIFY(!occurrence(once, 2012).isValid());
        HolidayRule carnival{u"k"_s, u"N"_s};
        carnival.kind = HolidayKind::EasterOffset;
        carnival.offset = -47;
        QCOMPARE(occurrence(carnival, 2026), QDate(2026, 2, 17));
        QVERIFY(!occurrence(carnival, 1500).isValid());
    }

    void shippedPacksAreReadable()
    {
        const auto national = readHolidayRules(packFile(u"holidays.json"_s));
        QVERIFY2(national, national ? "" : qPrintable(national.error().message));
        const auto patrons = readHolidayRules(packFile(u"patrons.json"_s));
        QVERIFY2(patrons, patrons ? "" : qPrintable(patrons.error().message));
        for (const HolidayRule &rule : *national)
            QCOMPARE(rule.scope, HolidayScope::National);
        const auto both = *national + *patrons;
        QCOMPARE(rulesOfComune(both, u"073027"_s).size(), national->size() + 1);
        QCOMPARE(rulesOfComune(both, u"073027"_s).last().name, patrons->first().name);
        QCOMPARE(rulesOfComune(both, {}), *national);
        QCOMPARE(rulesOfComune(both, u"058091"_s), *national);
    }

    void shippedDatedRulesHaveOneValueForEachDay()
    {
        const QJsonArray rows =
            QJsonDocument::fromJson(packFile(u"procedimento.json"_s)).object()["rules"_L1].toArray();
        QVERIFY(rows.size() > 10);
        QMap<QString, QDate> endOf; // of the last period seen, rows of one key are in order
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            const QString key = row["key"_L1].toString();
            const QDate from = QDate::fromString(row["valid_from"_L1].toString(), Qt::ISODate);
            const QDate to = QDate::fromString(row["valid_to"_L1].toString(u"9999-12-31"_s), Qt::ISODate);
            QVERIFY2(from.isValid() && to >= from, qPrintable(key));
            QVERIFY2(!endOf.contains(key) || endOf[key] < from, qPrintable(key));
            endOf[key] = to;
            QVERIFY2(row["verified"_L1].isBool() && !row["source"_L1].toString().isEmpty(), qPrintable(key));
            const QString unit = row["unit"_L1].toString();
            const QJsonValue given = row["value"_L1];
            QVERIFY2(unit == u"si_no"        ? given.isBool()
                         : unit == u"scelta" ? given.isString()
                                             : given.toInt(-1) >= 0,
                     qPrintable(key));
        }
        for (const char *key : {"procedimento.termine_giorni", "procedimento.sospensione_max_giorni",
                                "procedimento.preavviso_giorni", "trasparenza.soglia_vantaggi_cents",
                                "albo.pubblicazione_giorni", "esecutivita.giorni", "festivi.termine_slitta"})
            QVERIFY2(endOf.contains(QLatin1StringView(key)), key);
    }
};

QTEST_GUILESS_MAIN(HolidayRuleTest)
#include "HolidayRuleTest.moc"
