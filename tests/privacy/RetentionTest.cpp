#include "core/privacy/Retention.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// How long a case is kept, as a pure function of its days and of the figures in force.
class RetentionTest : public QObject
{
    Q_OBJECT

    RetentionTerms m_terms{{u"k"_s, u"10"_s, u"anni"_s, {}, {}, u"art. 68"_s, {}, false},
                           {u"h"_s, u"40"_s, u"anni"_s, {}, {}, u"art. 30"_s, {}, true}};

private slots:
    void everyFate_data()
    {
        QTest::addColumn<bool>("open");
        QTest::addColumn<bool>("discarded");
        QTest::addColumn<QDate>("closed");
        QTest::addColumn<int>("fate");
        QTest::addColumn<QDate>("until");
        QTest::newRow("open") << true << false << QDate() << int(CaseFate::Working) << QDate();
        QTest::newRow("closed, kept to the last day")
            << false << false << QDate(2016, 5, 5) << int(CaseFate::Kept) << QDate(2026, 5, 5);
        QTest::newRow("the day after") << false << false << QDate(2016, 5, 4) << int(CaseFate::Discardable)
                                       << QDate(2026, 5, 4);
        QTest::newRow("closed on 29 February")
            << false << false << QDate(2016, 2, 29) << int(CaseFate::Discardable) << QDate(2026, 2, 28);
        QTest::newRow("forty years to the day")
            << false << false << QDate(1986, 5, 5) << int(CaseFate::Discardable) << QDate(1996, 5, 5);
        QTest::newRow("older: the archive's")
            << false << false << QDate(1986, 5, 4) << int(CaseFate::Historic) << QDate();
        QTest::newRow("destroyed already") << false << true << QDate(2000, 1, 1) << int(CaseFate::Discarded) << QDate();
    }
    void everyFate()
    {
        QFETCH(bool, open);
        QFETCH(bool, discarded);
        QFETCH(QDate, closed);
        const KeptCase file{1, u"PAT-2016/0001"_s, u"granted"_s, open, true, discarded, closed};
        const CaseRuling ruling = rulingOf(file, m_terms, QDate(2026, 5, 5));
        QTEST(int(ruling.fate), "fate");
        QTEST(ruling.until.value, "until");
        QVERIFY(!ruling.until.reasons.isEmpty());
        if (ruling.fate == CaseFate::Kept || ruling.fate == CaseFate::Discardable) // the figure was read in no source
            QVERIFY(reasonLines(ruling.until.reasons).join(u' ').contains(u"to be checked"_s));
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "RetentionTest.moc"
