#include "ui/today/TodayPage.h"

#include "core/appointments/AppointmentService.h"
#include "tests/support/DemoOnThread.h"
#include "ui/base/Theme.h"
#include "ui/today/TodayColumn.h"

#include <QAccessible>
#include <QApplication>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000;

} // namespace

/// The page of the day, by keyboard, with a colleague who writes meanwhile.
class TodayPageTest : public QObject
{
    Q_OBJECT

    Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC));
    std::unique_ptr<DemoOnThread> m_office;
    std::unique_ptr<TodayPage> m_page;

    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_page->isIdle(), kPatience); }

private slots:
    void initTestCase()
    {
        theme::apply(*qApp, Scheme::Light);
        m_office = std::make_unique<DemoOnThread>(m_clock);
        m_page = std::make_unique<TodayPage>(
            new TodayGateway(m_office->thread(), m_office->database(), m_clock, m_office->actor()));
        m_page->resize(1178, 700);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        settle();
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_office.reset();
    }

    void itSaysWhatWaitsAndWhatEnds()
    {
        QVERIFY(m_page->heading().contains(u"23"_s));
        QVERIFY(m_page->decide()->lines().size() > 3);
        QVERIFY(!m_page->due()->lines().isEmpty());
        QCOMPARE(m_page->decide()->list()->count(), int(m_page->decide()->lines().size()));
        QVERIFY(m_page->decide()->title().contains(QString::number(m_page->decide()->lines().size())));
        const QListWidgetItem *first = m_page->due()->list()->item(0);
        const QString spoken = first->data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(m_page->due()->lines().first().title));
        QVERIFY(spoken.contains(m_page->due()->lines().first().label)); // what the tint says is said in words too
    }

    void enterOpensALine()
    {
        QSignalSpy opened(m_page.get(), &TodayPage::opened);
        QListWidget *list = m_page->due()->list();
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<TodayLine>(), m_page->due()->lines().at(1));
    }

    void whatAColleagueEntersAppears()
    {
        QListWidget *list = m_page->decide()->list();
        list->setCurrentRow(1);
        const TodayLine chosen = m_page->decide()->lines().at(1);
        const qsizetype before = m_page->decide()->lines().size();
        const auto made = m_office->with<AppointmentService>([this](AppointmentService &service) {
            AppointmentRequest draft;
            draft.requester = u"Ada Neri"_s;
            draft.subject = u"La piazza del mercato"_s;
            draft.received = m_clock.today();
            return service.registerByHand(m_office->actor(), draft);
        });
        QVERIFY(made);
        m_page->officeChanged();
        settle();
        QCOMPARE(m_page->decide()->lines().size(), before + 1);
        QCOMPARE(m_page->decide()->lines().value(list->currentRow()), chosen); // what was chosen stays so
    }

    void itReadsForEyesOnly()
    {
        m_page->hide();
        m_page->officeChanged();
        m_page->refresh();
        QVERIFY(m_page->isIdle()); // nothing is asked, so nothing stands in the log of readings
        m_page->show();
        QVERIFY(!m_page->isIdle());
        settle();
        m_page->officeChanged();
        m_page->closeSecrets(); // the screen is locked
        QVERIFY(m_page->isIdle());
    }

    void nothingStaysWhenThePersonGoesAway()
    {
        m_page->closeSecrets();
        for (const TodayColumn *column : {m_page->decide(), m_page->due(), m_page->changed()}) {
            QVERIFY(column->lines().isEmpty());
            QCOMPARE(column->list()->count(), 1); // it says that there is nothing
            QVERIFY(!column->list()->item(0)->flags().testFlag(Qt::ItemIsSelectable));
        }
        m_page->refresh();
        settle();
        QVERIFY(!m_page->decide()->lines().isEmpty());
    }

    void nothingIsCutWithLargeLetters()
    {
        theme::apply(*qApp, Scheme::Dark, 2.0);
        // Below each other: there is no room beside.
        QTRY_VERIFY_WITH_TIMEOUT(m_page->due()->y() > m_page->decide()->y(), kPatience);
        theme::apply(*qApp, Scheme::Light);
    }
};

QTEST_MAIN(TodayPageTest)
#include "TodayPageTest.moc"
