#include "core/cases/ActPublication.h"
#include "tests/cases/LawInForce.h"

#include <QLocale>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// Days at the albo (art. 124 TUEL) and esecutività (art. 134 TUEL) on every disputed reading, over the end of the year
/// and over holidays, which move neither.
class ActPublicationTest : public QObject
{
    Q_OBJECT

private:
    const RuleLookup m_law = lookupIn(law());

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy)); }

    void days_data()
    {
        QTest::addColumn<QDate>("published");
        QTest::addColumn<bool>("firstDayExcluded");
        QTest::addColumn<bool>("fromEnd");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QDate>("executive");
        const auto row = [](const char *name, QDate published, bool excluded, bool fromEnd, QDate until,
                            QDate executive) {
            QTest::newRow(name) << published << excluded << fromEnd << until << executive;
        };
        row("art. 124, art. 134 c. 3: prevailing readings", {2026, 5, 4}, true, false, {2026, 5, 19}, {2026, 5, 15});
        row("art. 124: the first day counts (Cass. 4397/1999)", {2026, 5, 4}, false, false, {2026, 5, 18},
            {2026, 5, 15});
        row("art. 134 c. 3: from the end (Interior 13/9/2006)", {2026, 5, 4}, true, true, {2026, 5, 19}, {2026, 5, 30});
        row("both minority readings", {2026, 5, 4}, false, true, {2026, 5, 18}, {2026, 5, 29});
        row("over 31 December", {2026, 12, 22}, true, false, {2027, 1, 6}, {2027, 1, 2});
        row("over 31 December, from the end", {2026, 12, 22}, true, true, {2027, 1, 6}, {2027, 1, 17});
        row("ends on a holiday: Epiphany stays", {2026, 12, 26}, true, false, {2027, 1, 10}, {2027, 1, 6});
        row("over 29 February", {2028, 2, 20}, true, false, {2028, 3, 6}, {2028, 3, 2});
    }
    void days()
    {
        QFETCH(QDate, published);
        QFETCH(bool, firstDayExcluded);
        QFETCH(bool, fromEnd);
        QFETCH(QDate, until);
        QFETCH(QDate, executive);
        auto rules = publicationRules(m_law, published);
        QVERIFY(rules);
        rules->firstDayExcluded = firstDayExcluded;
        rules->countsFromEnd = fromEnd;
        const ActPublication found = actPublication(published.addDays(-3), published, false, *rules);
        QCOMPARE(found.until.value, until);
        QCOMPARE(found.executiveFrom.value, executive);
        QVERIFY(reasonLines(found.until.reasons).join(u'\n').contains(u"art. 124"_s));
        QVERIFY(reasonLines(found.executiveFrom.reasons).join(u'\n').contains(u"art. 134, c. 3"_s));
    }

    void declaredImmediate() // art. 134 c. 4: from adoption (CdS 1070/2009)
    {
        const auto rules = publicationRules(m_law, {2026, 5, 4});
        QVERIFY(rules);
        const ActPublication found = actPublication({2026, 5, 1}, {2026, 5, 4}, true, *rules);
        QCOMPARE(found.executiveFrom.value, QDate(2026, 5, 1));
        QCOMPARE(found.until.value, QDate(2026, 5, 19));
        QVERIFY(reasonLines(found.executiveFrom.reasons).join(u'\n').contains(u"art. 134, c. 4"_s));
    }

    void shippedReadings()
    {
        const auto rules = publicationRules(m_law, {2026, 5, 4});
        QVERIFY(rules);
        QCOMPARE(rules->days.value, 15);
        QCOMPARE(rules->executiveDays.value, 11);
        QVERIFY(rules->firstDayExcluded);
        QVERIFY(!rules->countsFromEnd);
    }

    void aRuleThatIsNotThereIsNamed()
    {
        const auto rules = publicationRules(m_law, {1990, 1, 1});
        QVERIFY(!rules);
        QCOMPARE(rules.error().kind, ErrorKind::NotFound);
        QVERIFY(rules.error().message.contains(u"albo.pubblicazione_giorni"_s));
    }
};

QTEST_GUILESS_MAIN(ActPublicationTest)
#include "ActPublicationTest.moc"
