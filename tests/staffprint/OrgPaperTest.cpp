#include "core/staffprint/OrgPaint.h"
#include "core/staffprint/OrgPrint.h"
#include "tests/staff/StaffOffice.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

constexpr ChartMetrics kMetrics{100, 12, 10, 4, 8, 10, 6};

ChartUnit unitOf(int number, int parent, int depth, int people)
{
    ChartUnit unit;
    unit.unit = {number};
    unit.parent = {parent};
    unit.depth = depth;
    unit.name = u"Unit %1"_s.arg(number);
    for (int i = 0; i < people; ++i)
        unit.members << ChartMember{{number * 1000 + i}, u"Person %1 %2"_s.arg(number).arg(i), 100, u"ruolo"_s, {}};
    return unit;
}

/// Any tree, in the order in which chartOn() gives it.
void grow(OrgChart &chart, QRandomGenerator &random, int parent, int depth, int &left)
{
    const int children = depth == 0 ? 1 + random.bounded(5) : random.bounded(5);
    for (int i = 0; i < children && left > 0; ++i) {
        const int number = 100 - left--;
        chart.units << unitOf(number, parent, depth, random.bounded(12));
        if (depth < 4)
            grow(chart, random, number, depth + 1, left);
    }
}

OrgChart anyChart(quint32 seed)
{
    QRandomGenerator random(seed);
    OrgChart chart;
    chart.day = QDate(2026, 5, 5);
    int left = 1 + random.bounded(70);
    grow(chart, random, 0, 0, left);
    for (int i = 0; i < random.bounded(4); ++i)
        chart.elsewhere << ChartMember{{900 + i}, u"Nobody's %1"_s.arg(i), 100, u"ruolo"_s, {}};
    return chart;
}

} // namespace

/// The chart on paper: everything is on it once, nothing over anything, and the file is PDF/A.
class OrgPaperTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QByteArray run(const QString &program, const QStringList &words)
    {
        QProcess process;
        process.start(program, words);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            qFatal("%s did not run", qPrintable(program));
        return process.readAllStandardOutput() + process.readAllStandardError();
    }
    QString file(const Paper &paper)
    {
        const QString kept = qEnvironmentVariable("GONFALONE_PICTURES"); // for who looks at it
        const QString path = (kept.isEmpty() ? m_dir.path() : kept)
            + u"/chart%1.pdf"_s.arg(kept.isEmpty() ? QString() : QString::number(paper.pages.size()));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(gonfalone::kept(paperPdf(paper))) < 0)
            qFatal("no file");
        return path;
    }
    QString text(const Paper &paper)
    {
        return QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, file(paper), u"-"_s})).simplified();
    }

private slots:
    void everythingStandsOnceAndApart()
    {
        for (quint32 seed = 1; seed <= 400; ++seed) {
            const OrgChart chart = anyChart(seed);
            for (const QSizeF room : {QSizeF(), QSizeF(340, 180), QSizeF(700, 400)}) {
                const QList<ChartPlan> pages = planChart(chart, kMetrics, room);
                if (room.isEmpty())
                    QCOMPARE(pages.size(), 1);
                QMap<int, int> lines;
                QSet<int> named;
                for (const ChartPlan &page : pages) {
                    for (qsizetype i = 0; i < page.boxes.size(); ++i) {
                        const ChartBox &box = page.boxes.at(i);
                        QCOMPARE(box.firstLine, lines.value(box.unit));
                        lines[box.unit] += box.lineCount;
                        if (!box.goesOn)
                            QVERIFY2(!named.contains(box.unit), qPrintable(u"seed %1"_s.arg(seed)));
                        named.insert(box.unit);
                        if (!room.isEmpty())
                            QVERIFY2(QRectF(QPointF(), room).adjusted(-0.01, -0.01, 0.01, 0.01).contains(box.rect)
                                         || box.spine,
                                     qPrintable(u"seed %1"_s.arg(seed)));
                        for (qsizetype j = 0; j < i; ++j)
                            QVERIFY2(!page.boxes.at(j).rect.intersects(box.rect), qPrintable(u"seed %1"_s.arg(seed)));
                    }
                }
                for (int unit = 0; unit < chart.units.size(); ++unit) {
                    QVERIFY(named.contains(unit));
                    QCOMPARE(lines.value(unit), linesOf(chart, unit).size());
                }
                QCOMPARE(lines.value(-1), chart.elsewhere.size());
            }
        }
    }

    void aLargeComuneTakesManyPages()
    {
        OrgChart chart;
        chart.day = QDate(2026, 5, 5);
        for (int settore = 1; settore <= 8; ++settore) {
            chart.units << unitOf(settore * 10, 0, 0, 1);
            for (int service = 1; service <= 5; ++service)
                chart.units << unitOf(settore * 10 + service, settore * 10, 1, 10);
        }
        OrgSheet sheet;
        sheet.chart = chart;
        sheet.comune.name = u"Esempio"_s;
        sheet.madeAt = QDateTime(QDate(2026, 5, 5), QTime(9, 0));
        sheet.madeBy = u"Anna Neri"_s;
        const Paper small = kept(orgPaper(sheet));
        sheet.paper = ChartPaper::A3;
        const Paper large = kept(orgPaper(sheet));
        QVERIFY2(small.pages.size() > large.pages.size(), qPrintable(QString::number(small.pages.size())));
        const QString words = text(small);
        for (const ChartUnit &unit : chart.units) {
            QVERIFY2(words.contains(unit.name), qPrintable(unit.name));
            for (const ChartMember &member : unit.members)
                QVERIFY2(words.contains(member.name), qPrintable(member.name));
        }
        QVERIFY(words.contains(u"Organigramma al 5 maggio 2026"_s));
        QVERIFY(words.contains(u"Pagina 1 di %1"_s.arg(small.pages.size())));
        const QString tool = QString::fromUtf8(GONFALONE_SOURCE_DIR) + u"/../shared/tools/pdfa-check"_s;
        if (!QFile::exists(tool))
            return; // the validator is not at hand everywhere
        for (const Paper &paper : {small, large}) {
            const QByteArray said = run(tool, {file(paper)});
            QVERIFY2(said.contains(": valid PDF/A-1b"), said.constData());
        }
    }

    void itIsReadWithARightAndLeavesALine_data() { addEngines(); }
    void itIsReadWithARightAndLeavesALine()
    {
        QFETCH(QString, engine);
        StaffOffice o(engine);
        OrgPrint print(*o.office.db, o.clock);
        const QDate then(2023, 1, 1), now(2026, 5, 5);
        const StaffUnitId cabinet = o.unit(u"Gabinetto"_s);
        const StaffUnitId press = o.unit(u"Stampa"_s, cabinet);
        UnitPeriod renamed;
        renamed.unit = press;
        renamed.name = u"Comunicazione"_s;
        renamed.parent = cabinet;
        renamed.validFrom = QDate(2025, 1, 1);
        o.put(renamed, {{}, true});
        const StaffPersonId anna = o.person(u"Zoë Łukasz"_s);
        o.put(o.contract(anna, ContractKind::Permanent, QDate(2020, 1, 1)));
        o.put(o.affiliation(anna, press, 50, QDate(2020, 1, 1)));
        QCOMPARE(print.read(o.office.settore, now, ChartPaper::A4).error().kind, ErrorKind::Forbidden);
        QCOMPARE(print.read(o.boss(), {}, ChartPaper::A4).error().kind, ErrorKind::Invalid);
        const QString today = text(kept(orgPaper(kept(print.read(o.office.reader, now, ChartPaper::A4)))));
        QVERIFY2(today.contains(u"Comunicazione"_s) && today.contains(u"Zoë Łukasz"_s), qPrintable(today));
        QVERIFY(today.contains(u"50%"_s));
        QVERIFY(o.lastLine().startsWith(u"staff.chart.print|"_s));
        const QString before = text(kept(orgPaper(kept(print.read(o.boss(), then, ChartPaper::A4)))));
        QVERIFY(before.contains(u"Stampa"_s) && !before.contains(u"Comunicazione"_s));
        const auto nothing = orgPaper(kept(print.read(o.boss(), QDate(1990, 1, 1), ChartPaper::A4)));
        QCOMPARE(nothing.error().kind, ErrorKind::Invalid);
    }
};

QTEST_MAIN(OrgPaperTest)
#include "OrgPaperTest.moc"
