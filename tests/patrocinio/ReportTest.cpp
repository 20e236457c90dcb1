#include "core/patrocinio/PatrocinioReport.h"
#include "core/patrocinio/RegulationStore.h"
#include "tests/patrocinio/CaseOffice.h"

#include <QTest>

#include <random>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

ReportFigures figuresOf(const QList<ReportRow> &rows, const QString &name)
{
    for (const ReportRow &row : rows) {
        if (row.name == name)
            return row.figures;
    }
    return {};
}

} // namespace

/// The report of a year, against figures counted one by one.
class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void aYear_data() { addEngines(); }
    void aYear()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        Patrocinio sport = o.request(u"Maratona"_s, QDate(2026, 4, 5), QDate(2026, 8, 1), u"ASD"_s);
        sport.theme = u"sport"_s;
        sport = CaseOffice::kept(o.service().save(o.boss, sport));
        o.granted(sport, 123456); // on 5 May: 30 days
        const Patrocinio late = o.request(u"Di corsa"_s, QDate(2026, 5, 4), QDate(2026, 5, 20), u"ASD"_s);
        Q_UNUSED(late)
        o.request(u"Anno scorso"_s, QDate(2025, 12, 31), QDate(2026, 8, 1));
        o.decided(o.request(u"Vendita"_s, QDate(2026, 4, 25), QDate(2026, 9, 1)), PatrocinioAction::Refuse); // 16 May
        const auto report = o.service().yearlyReport(o.boss, 2026);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message + report.error().detail));
        QCOMPARE(report->total, (ReportFigures{3, 1, 1, 1, 2, 30 + 21, 123456}));
        QCOMPARE(report->total.averageDays(), 25.5);
        QCOMPARE(figuresOf(report->themes, u"sport"_s), (ReportFigures{1, 1, 0, 0, 1, 30, 123456}));
        QCOMPARE(figuresOf(report->themes, {}), (ReportFigures{2, 0, 1, 1, 1, 21, 0}));
        QCOMPARE(figuresOf(report->applicants, u"ASD"_s), (ReportFigures{2, 1, 0, 1, 1, 30, 123456}));
        QCOMPARE(report->applicants.first().name, u"ASD"_s);
        QCOMPARE(o.service().yearlyReport(o.boss, 2025)->total.requests, 1);
        QCOMPARE(o.service().yearlyReport(o.boss, 1999)->total, ReportFigures{});
    }

    /// What was closed since still counts as it was decided.
    void closedCasesKeepTheirOutcome_data() { addEngines(); }
    void closedCasesKeepTheirOutcome()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        Patrocinio yes = o.granted(o.request(u"Uno"_s, QDate(2026, 4, 5), QDate(2026, 8, 1)), 1000);
        QVERIFY(o.service().advance(o.boss, yes, PatrocinioAction::Close));
        Patrocinio no = o.decided(o.request(u"Due"_s, QDate(2026, 4, 25), QDate(2026, 9, 1)), PatrocinioAction::Refuse);
        QVERIFY(o.service().advance(o.boss, no, PatrocinioAction::Close));
        const ReportFigures total = CaseOffice::kept(o.service().yearlyReport(o.boss, 2026)).total;
        QCOMPARE(total.granted, 1);
        QCOMPARE(total.refused, 1);
        QCOMPARE(total.valueCents, 1000);
    }

    /// The regulation of each day of the year says what is late in it.
    void lateByTheRegulationOfTheDay_data() { addEngines(); }
    void lateByTheRegulationOfTheDay()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        RegulationProfile profile = RegulationStore().profiles(*o.db)->first();
        profile.validFrom = QDate(2026, 5, 1);
        profile.leadDays.value = 60;
        QVERIFY(UnitOfWork(*o.db).run(
            [&](Transaction &tx) { return RegulationStore().addProfile(tx, profile, u"now"_s, u"anna"_s); }));
        o.request(u"Prima"_s, QDate(2026, 4, 30), QDate(2026, 6, 10)); // 41 days of 30
        o.request(u"Dopo"_s, QDate(2026, 5, 1), QDate(2026, 6, 11));   // 41 days of 60
        const PatrocinioReport report = CaseOffice::kept(o.service().yearlyReport(o.boss, 2026));
        QCOMPARE(report.total.requests, 2);
        QCOMPARE(report.total.late, 1);
    }

    /// The days that the database counts are those of the calendar, leap years and centuries too.
    void daysAreCounted_data() { addEngines(); }
    void daysAreCounted()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        std::mt19937 chance(7);
        const Patrocinio p = o.granted(o.request(u"Uno"_s, QDate(2026, 4, 5), QDate(2026, 8, 1)));
        for (int i = 0; i < 200; ++i) {
            const QDate from = QDate(2000, 1, 1).addDays(int(chance() % 40000));
            const QDate to = from.addDays(int(chance() % 800));
            QVERIFY(UnitOfWork(*o.db).run([&](Transaction &tx) -> Outcome {
                CHECK(o.db->write(tx, u"UPDATE case_file SET received = ? WHERE id = ?"_s,
                                  {stored(from), p.file.id.value}));
                CHECK(o.db->write(tx, u"UPDATE patrocinio SET outcome_date = ? WHERE case_id = ?"_s,
                                  {stored(to), p.file.id.value}));
                return {};
            }));
            const auto groups = PatrocinioStore().reportGroups(*o.db, {from, from, 30});
            QVERIFY2(groups, qPrintable(groups ? QString() : groups.error().detail));
            QCOMPARE(groups->first().figures.daysTaken, from.daysTo(to));
        }
    }

    void rightsAndAudit_data() { addEngines(); }
    void rightsAndAudit()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        QCOMPARE(o.service().yearlyReport(o.nobody, 2026).error().kind, ErrorKind::Forbidden);
        QVERIFY(o.service().yearlyReport(o.reader, 2026));
        QCOMPARE(o.service().yearlyReport(o.reader, -3).error().kind, ErrorKind::Invalid);
        QCOMPARE(o.auditLines(u"patrocinio.report"_s), 1);
    }

    void theTableIsSafe()
    {
        PatrocinioReport report =
            reportOf({{u"=HYPERLINK(1)"_s, 1, u"Uno; \"due\""_s, u"@x"_s, {1, 1, 0, 0, 1, 5, 150}},
                      {u"sport"_s, 2, u"Uno; \"due\""_s, {}, {2, 0, 0, 0, 0, 0, 0}}});
        report.year = 2026;
        const QString csv = QString::fromUtf8(reportCsv(report));
        QVERIFY(reportCsv(report).startsWith("\xef\xbb\xbf"));
        QVERIFY(csv.contains(u"2026;tema;'=HYPERLINK(1);1;1;0;0;5,0;1,50\r\n"_s));
        QVERIFY(csv.contains(u"2026;assessore;'@x;"_s));
        // Two applicants of one name stay two.
        QCOMPARE(csv.count(u"\"Uno; \"\"due\"\"\""_s), 2);
        for (const QString &line : csv.split(u"\r\n"_s, Qt::SkipEmptyParts).mid(1))
            QVERIFY2(line.startsWith(u"2026;"_s), qPrintable(line));
    }

    void longListsAreCutOnPaper()
    {
        QList<ReportGroup> groups;
        for (int i = 0; i < 80; ++i)
            groups << ReportGroup{u"t"_s, i + 1, u"Ente <%1>"_s.arg(i), {}, {1, 0, 0, 0, 0, 0, 0}};
        const DraftDocument paper = reportDocument(reportOf(groups), 50);
        QVERIFY(paper.body.contains(u"altri 30"_s));
        QVERIFY(paper.body.contains(u"Ente &lt;"_s));
        QVERIFY(!paper.body.contains(u"Ente <"_s));
        QCOMPARE(QString::fromUtf8(reportCsv(reportOf(groups))).count(u";richiedente;"_s), 80);
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "ReportTest.moc"
