#include "core/interchange/CsvTable.h"
#include "tests/ui/StaffDesk.h"
#include "ui/base/FilterChips.h"
#include "ui/desk/PaperOutput.h"
#include "ui/desk/PreviewPane.h"
#include "ui/staff/OrgChartPane.h"
#include "ui/staff/OrgChartView.h"
#include "ui/staff/StaffImportDialog.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// The drawn chart and the import, as somebody at the keyboard has them, on both engines.
class StaffChartTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StaffDesk> m_desk;

    OrgChartView *view() { return m_desk->page->chart()->view(); }
    QString here() { return view()->spotText(view()->current()); }
    QString csv(const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(u"people.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            qFatal("no file");
        return file.fileName();
    }
    QTemporaryDir m_dir;

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
        theme::apply(*qApp, Scheme::Light);
    }
    void init()
    {
        QFETCH(QString, engine);
        m_desk = std::make_unique<StaffDesk>(engine);
    }
    void cleanup() { m_desk.reset(); }

    void theKeyboardGoesThroughTheChart_data() { addEngines(); }
    void theKeyboardGoesThroughTheChart()
    {
        StaffDesk &d = *m_desk;
        d.sitDown(d.boss);
        d.page->run(u"staff.chart"_s);
        QVERIFY(view()->hasFocus());
        QVERIFY(here().startsWith(u"Gabinetto"_s));
        QTest::keyClick(view(), Qt::Key_Down);
        QVERIFY(here().startsWith(u"Anna Neri"_s));
        QSignalSpy person(view(), &OrgChartView::personAsked), unit(view(), &OrgChartView::unitAsked);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(person.size(), 1);
        QCOMPARE(d.page->view(), StaffPage::View::People);
        QCOMPARE(d.person()->person(), d.personNamed(u"Anna Neri"_s));
        d.page->run(u"staff.chart"_s);
        QTest::keyClick(view(), Qt::Key_Left);
        QVERIFY(here().startsWith(u"Gabinetto"_s));
        QTest::keyClick(view(), Qt::Key_Right);
        QVERIFY(here().startsWith(u"Segreteria Sport"_s)); // the first of those under it
        QTest::keyClick(view(), Qt::Key_End);
        QVERIFY(here().startsWith(u"Carla Vinci"_s));
        QTest::keyClick(view(), Qt::Key_Home);
        QVERIFY(here().startsWith(u"Gabinetto"_s));
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(unit.size(), 1);
        QCOMPARE(d.page->view(), StaffPage::View::Units);
        // Found by a part of the name; what is not there is told.
        d.page->run(u"staff.chart.find"_s);
        QTest::keyClicks(d.page->chart()->findField(), u"riva"_s);
        QTest::keyClick(d.page->chart()->findField(), Qt::Key_Return);
        QVERIFY(here().startsWith(u"Bruno Riva"_s));
        d.page->chart()->findField()->setText(u"nessuno così"_s);
        QTest::keyClick(d.page->chart()->findField(), Qt::Key_Return);
        QVERIFY(!d.page->chart()->message()->isHidden());
        const double zoom = view()->zoom();
        QTest::keyClick(view(), Qt::Key_Plus);
        QVERIFY(view()->zoom() > zoom);
        d.picture(u"staff_chart"_s);
        // Another day is another chart.
        d.page->dayBar()->setDay(QDate(2019, 6, 1));
        QVERIFY(!view()->find(u"riva"_s));
        QVERIFY(view()->find(u"neri"_s));
    }

    void aScreenReaderHearsEachLine_data() { addEngines(); }
    void aScreenReaderHearsEachLine()
    {
        StaffDesk &d = *m_desk;
        d.sitDown(d.boss);
        d.page->run(u"staff.chart"_s);
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(view());
        QCOMPARE(chart->role(), QAccessible::Tree);
        QCOMPARE(chart->childCount(), 6); // three units, three people
        for (int i = 0; i < chart->childCount(); ++i) {
            QVERIFY(!chart->child(i)->text(QAccessible::Name).isEmpty());
            QVERIFY(chart->child(i)->rect().isValid());
            QCOMPARE(chart->indexOfChild(chart->child(i)), i);
        }
        QVERIFY(chart->child(1)->text(QAccessible::Name).contains(u"Anna Neri"_s));
        chart->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(d.page->view(), StaffPage::View::People);
        d.page->run(u"staff.chart"_s);
        d.page->dayBar()->setDay(QDate(2019, 6, 1)); // two of them were not there
        QCOMPARE(QAccessible::queryAccessibleInterface(view())->childCount(), 4);
    }

    void theChartGoesOnPaper_data() { addEngines(); }
    void theChartGoesOnPaper()
    {
        StaffDesk &d = *m_desk;
        d.sitDown(d.addUser(u"voce"_s, Role::Portavoce));
        d.page->run(u"staff.chart.print"_s);
        OrgChartPane *pane = d.page->chart();
        QTRY_VERIFY_WITH_TIMEOUT(pane->showsPaper(), StaffDesk::kPatience);
        QCOMPARE(pane->previewPane()->pageCount(), 1);
        QSignalSpy written(pane->output(), &PaperOutput::written);
        const QString path = m_dir.filePath(u"organigramma.pdf"_s);
        pane->output()->write(path);
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, StaffDesk::kPatience);
        QVERIFY(QFileInfo(path).size() > 1000);
        // A day on which there was nothing says so and leaves the chart.
        emit pane->previewPane()->backRequested();
        d.page->dayBar()->setDay(QDate(1990, 1, 1));
        pane->preview();
        QTRY_VERIFY_WITH_TIMEOUT(!pane->message()->isHidden(), StaffDesk::kPatience);
        QVERIFY(!pane->showsPaper());
    }

    void aFileIsTriedThenImportedThenChangesNothing_data() { addEngines(); }
    void aFileIsTriedThenImportedThenChangesNothing()
    {
        StaffDesk &d = *m_desk;
        d.sitDown(d.boss);
        const QString path =
            csv(QByteArrayLiteral("Cognome e nome;Matricola;Tipo rapporto;Qualifica;Dal;Struttura;Colore\n"
                                  "Fabrizi Niccol\xf2;700;ruolo;Istruttore;01/02/2020;Stampa;blu\n"
                                  "Gallo Ines;701;art. 90;Collaboratore;31/02/2026;Stampa;blu\n"));
        StaffImportDialog *dialog = d.page->importFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isIdle(), StaffDesk::kPatience);
        QVERIFY2(dialog->fileLabel()->text().contains(u"Windows-1252"_s), qPrintable(dialog->fileLabel()->text()));
        QCOMPARE(dialog->columnBox(u"name"_s)->currentData().toString(), u"Cognome e nome"_s);
        QCOMPARE(dialog->columnBox(u"unit"_s)->currentData().toString(), u"Struttura"_s);
        QVERIFY(!dialog->importButton()->isEnabled()); // not tried yet
        QTest::mouseClick(dialog->tryButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->importButton()->isEnabled(), StaffDesk::kPatience);
        QCOMPARE(dialog->filter()->current(), u"refused"_s);
        QCOMPARE(dialog->lines()->topLevelItemCount(), 1);
        QVERIFY(dialog->lines()->topLevelItem(0)->text(3).contains(u"31/02/2026"_s));
        QVERIFY(!d.personNamed(u"Fabrizi Niccolò"_s).isValid()); // a trial writes nothing
        QTest::mouseClick(dialog->importButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isIdle(), StaffDesk::kPatience);
        d.settle();
        QVERIFY(d.personNamed(u"Fabrizi Niccolò"_s).isValid());
        QVERIFY(!d.personNamed(u"Gallo Ines"_s).isValid());
        QVERIFY(d.names().contains(u"Fabrizi Niccolò"_s));
        // Once more: nothing to change.
        QTest::mouseClick(dialog->tryButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isIdle(), StaffDesk::kPatience);
        dialog->filter()->setCurrent(u"unchanged"_s);
        emit dialog->filter()->currentChanged(u"unchanged"_s);
        QCOMPARE(dialog->lines()->topLevelItemCount(), 1);
        // Without the column of the name nothing is begun; another mapping has to be tried anew.
        dialog->columnBox(u"name"_s)->setCurrentIndex(0);
        QVERIFY(!dialog->importButton()->isEnabled());
        QTest::mouseClick(dialog->tryButton(), Qt::LeftButton);
        QVERIFY(dialog->isIdle());
        dialog->close();
    }

    void whatIsNoTableIsRefused_data() { addEngines(); }
    void whatIsNoTableIsRefused()
    {
        StaffDesk &d = *m_desk;
        d.sitDown(d.boss);
        StaffImportDialog *dialog = d.page->importFile(csv("nominativo;nominativo\nA;B\n"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isIdle(), StaffDesk::kPatience);
        QVERIFY(!dialog->message()->isHidden());
        QVERIFY(!dialog->tryButton()->isEnabled());
        dialog->close();
        dialog = d.page->importFile(m_dir.filePath(u"not there.csv"_s));
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isIdle(), StaffDesk::kPatience);
        QVERIFY(dialog->message()->text().contains(u"not there.csv"_s));
        dialog->close();
        // Who does not manage the people is refused by the core, whatever the screen offered.
        d.sitDown(d.addUser(u"voce"_s, Role::Portavoce));
        dialog = d.page->importFile(csv("nominativo\nAda Blu\n"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isIdle(), StaffDesk::kPatience);
        QTest::mouseClick(dialog->tryButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isIdle(), StaffDesk::kPatience);
        QVERIFY(!dialog->message()->isHidden());
        QVERIFY(!dialog->importButton()->isEnabled());
        dialog->close();
    }

    void anImportCanBeStopped_data() { addEngines(); }
    void anImportCanBeStopped()
    {
        StaffDesk &d = *m_desk;
        d.sitDown(d.boss);
        QByteArray many = "nominativo;matricola\n";
        for (int i = 0; i < 4000; ++i)
            many += "Persona " + QByteArray::number(i) + ";" + QByteArray::number(10'000 + i) + "\n";
        StaffImportDialog *dialog = d.page->importFile(csv(many));
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isIdle(), StaffDesk::kPatience);
        QTest::mouseClick(dialog->tryButton(), Qt::LeftButton);
        QVERIFY(!dialog->isIdle());
        QTest::mouseClick(dialog->stopButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isIdle(), StaffDesk::kPatience);
        QCOMPARE(dialog->message()->text().isEmpty(), false);
        QVERIFY(!dialog->importButton()->isEnabled());
        QCOMPARE(d.book().people.size(), 3);
        dialog->close();
    }
};

QTEST_MAIN(StaffChartTest)
#include "StaffChartTest.moc"
