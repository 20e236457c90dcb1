#include "ui/agenda/AgendaPage.h"
#include "core/agenda/OnCallService.h"
#include "core/agenda/SeriesText.h"
#include "tests/support/DemoOnThread.h"
#include "ui/agenda/AgendaForm.h"
#include "ui/agenda/AgendaListModel.h"
#include "ui/agenda/AgendaListView.h"
#include "ui/agenda/AgendaOutput.h"
#include "ui/agenda/AskBar.h"
#include "ui/agenda/CalendarList.h"
#include "ui/agenda/MonthView.h"
#include "ui/agenda/OnCallPane.h"
#include "ui/agenda/PeopleView.h"
#include "ui/agenda/PromisesField.h"
#include "ui/agenda/QuickEntry.h"
#include "ui/agenda/RepeatField.h"
#include "ui/agenda/StandInCard.h"
#include "ui/agenda/TimeGridView.h"
#include "ui/agenda/WhenField.h"
#include "ui/agenda/YearView.h"
#include "ui/base/DateField.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/base/TimeField.h"
#include "ui/desk/DocumentList.h"
#include "ui/desk/PreviewPane.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000;
const QDate kTuesday(2026, 8, 4); // far from what the demonstration has

} // namespace

/// The page as a person uses it, against a real demonstration office on SQLite.
class AgendaPageTest : public QObject
{
    Q_OBJECT

    Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 5, 5), QTime(8, 0), Qt::UTC));
    std::unique_ptr<DemoOnThread> m_office;
    Actor m_actor;
    std::unique_ptr<AgendaPage> m_page;

    template <typename F>
    auto elsewhere(F work)
    {
        return m_office->with<AgendaService>(work);
    }

    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_page->isIdle(), kPatience); }
    TimeGridView *grid() { return m_page->grid(); }
    AgendaForm *form() { return m_page->form(); }
    QString said() { return m_page->message()->isHidden() ? QString() : m_page->message()->text(); }

    AgendaCalendarId official()
    {
        const auto found = elsewhere([this](AgendaService &service) { return service.calendars(m_actor, Keyring()); });
        for (const CalendarStanding &standing : *found) {
            if (standing.calendar.kind == CalendarKind::Official)
                return standing.calendar.id;
        }
        return {};
    }

    /// What a colleague enters.
    AgendaEntry entered(const QString &title, const QDate &day, const QTime &from, bool weekly = false)
    {
        AgendaEntry wanted;
        wanted.calendar = official();
        wanted.words.title = title;
        wanted.series.length.seconds = 3600;
        if (weekly) {
            RecurrenceRule rule;
            rule.frequency = Frequency::Weekly;
            rule.byDay.push_back({qint8(day.dayOfWeek()), 0});
            rule.count = 8;
            wanted.series.rules.push_back(rule);
        }
        const auto edit = elsewhere([&](AgendaService &service) {
            wanted.series.start = zonedTime(day, from, service.officeZone());
            return service.create(m_actor, Keyring(), wanted);
        });
        if (!edit)
            qFatal("%s", qPrintable(edit.error().message));
        return edit->entry;
    }

    QList<AgendaItem> itemsOf(const QDate &day)
    {
        const qint64 from = day.startOfDay(m_clock.zone).toSecsSinceEpoch();
        const AgendaQuery query{{from, from + 24 * 3600}, {official()}};
        return elsewhere([&](AgendaService &service) { return service.items(m_actor, Keyring(), query); })
            .value_or(QList<AgendaItem>());
    }

    QString timeOf(const AgendaItem &item)
    {
        return QDateTime::fromSecsSinceEpoch(item.startUtc, Qt::UTC).toTimeZone(m_clock.zone).toString(u"ddd H:mm"_s);
    }

    /// A picture to look at, where somebody asks for them.
    void save(const QString &name)
    {
        QApplication::processEvents();
        const QString dir = qEnvironmentVariable("GONFALONE_PICTURES");
        if (!dir.isEmpty())
            m_page->grab().save(u"%1/%2.png"_s.arg(dir, name));
    }

    /// Selects the entry with a title in the grid; it must be there.
    bool choose(const QString &title)
    {
        for (const AgendaItem &item : grid()->items()) {
            if (item.title == title) {
                grid()->select(keyOf(item));
                grid()->setFocus();
                return true;
            }
        }
        return false;
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
        theme::apply(*qApp, Scheme::Light);
        m_office = std::make_unique<DemoOnThread>(m_clock);
        m_actor = m_office->actor();
        QVERIFY(m_actor.may(Permission::EditAgenda));
        QVERIFY(official().isValid());
    }

    void init()
    {
        m_page =
            std::make_unique<AgendaPage>(new AgendaGateway(m_office->thread(), m_office->database(), m_clock, m_actor));
        m_page->resize(1178, 717);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        m_page->goTo(kTuesday);
        settle();
    }

    void cleanup() { m_page.reset(); }
    void cleanupTestCase() { m_office.reset(); }

    void theDemonstrationIsThere()
    {
        m_page->goTo(m_clock.today());
        settle();
        QVERIFY(grid()->items().size() > 5);
        const auto *stands = m_page->findChild<StandInCard *>();
        QVERIFY(stands && !stands->isHidden());
        QVERIFY(!stands->name().isEmpty());
        save(u"page_week"_s);
        for (const AgendaItem &item : grid()->items()) {
            if (item.entry.isValid() && !item.masked && !item.repeats && !item.allDay) {
                m_page->open(item);
                break;
            }
        }
        settle();
        QVERIFY(m_page->isFormOpen());
        QVERIFY(!form()->isDirty());
        QVERIFY(grid()->selectedItem());
        save(u"page_form"_s);
        theme::apply(*qApp, Scheme::Dark);
        save(u"page_form_dark"_s);
        theme::apply(*qApp, Scheme::Light, 2.0);
        save(u"page_form_200"_s);
        theme::apply(*qApp, Scheme::Light);
        emit form()->closeAsked();
        QVERIFY(!m_page->isFormOpen());
    }

    void aNewEntryByKeys()
    {
        grid()->setFocus();
        QTest::keyClick(grid(), Qt::Key_N);
        QVERIFY(m_page->isFormOpen());
        QVERIFY(form()->titleField()->hasFocus());
        QCOMPARE(form()->when()->firstDay(), kTuesday);
        QTest::keyClicks(form()->titleField(), u"Udienza Pro Loco"_s);
        QTest::keyClick(form()->titleField(), Qt::Key_Return);
        settle();
        QVERIFY2(!m_page->isFormOpen(), qPrintable(form()->message()->text()));
        QCOMPARE(itemsOf(kTuesday).size(), 1);
        QCOMPARE(itemsOf(kTuesday).first().title, u"Udienza Pro Loco"_s);
        QVERIFY(choose(u"Udienza Pro Loco"_s));
        QVERIFY(said().contains(u"Udienza Pro Loco"_s));
        QVERIFY(grid()->hasFocus());
    }

    void theFieldSaysWhatIsWrong()
    {
        grid()->setFocus();
        QTest::keyClick(grid(), Qt::Key_N);
        form()->saveButton()->click();
        settle();
        QVERIFY(m_page->isFormOpen());
        form()->titleField()->setText(u"Senza fine"_s);
        form()->when()->ends()->setText(u"mai"_s);
        form()->saveButton()->click();
        settle();
        QVERIFY(m_page->isFormOpen());
        QCOMPARE(form()->when()->ends()->text(), u"mai"_s); // what was typed stays
        form()->when()->ends()->setText(u"1100"_s);
        form()->saveButton()->click();
        settle();
        QVERIFY(!m_page->isFormOpen());
        QVERIFY(choose(u"Senza fine"_s));
    }

    void oneLineIsEnough()
    {
        QLineEdit *line = m_page->quick()->field();
        QTest::keyClicks(line, u"6/8/2026 15-16 udienza Circolo della vela, Sala Giunta"_s);
        QVERIFY2(m_page->quick()->understood().contains(u"15:00 – 16:00"_s), qPrintable(m_page->quick()->understood()));
        QVERIFY(m_page->quick()->understood().contains(u"Sala Giunta"_s));
        QTest::keyClick(line, Qt::Key_Return);
        settle();
        QVERIFY(line->text().isEmpty());
        const QList<AgendaItem> items = itemsOf(QDate(2026, 8, 6));
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().place, u"Sala Giunta"_s);
        QTest::keyClicks(line, u"quando capita"_s + QString(400, u'x'));
        QTest::keyClick(line, Qt::Key_Return);
        settle();
        QVERIFY(!line->text().isEmpty()); // a line that is refused stays
    }

    void movedUndoneAndDoneAgain()
    {
        entered(u"Prefetto"_s, kTuesday.addDays(1), {9, 30});
        m_page->refresh();
        settle();
        QVERIFY(choose(u"Prefetto"_s));
        QTest::keyPress(grid(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyPress(grid(), Qt::Key_Down, Qt::ControlModifier);
        QTest::keyRelease(grid(), Qt::Key_Control);
        settle();
        const auto at = [this](const QDate &day) {
            for (const AgendaItem &item : itemsOf(day)) {
                if (item.title == u"Prefetto"_s)
                    return timeOf(item);
            }
            return QString();
        };
        QVERIFY(at(kTuesday.addDays(2)).endsWith(u"9:45"_s));
        QCOMPARE(grid()->selectedItem() ? grid()->selectedItem()->title : QString(), u"Prefetto"_s);
        QTest::keyClick(grid(), Qt::Key_Z, Qt::ControlModifier);
        settle();
        QVERIFY(at(kTuesday.addDays(1)).endsWith(u"9:30"_s));
        QTest::keyClick(grid(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        QVERIFY(at(kTuesday.addDays(2)).endsWith(u"9:45"_s));
    }

    void aSeriesAsksWhichOnesAreMeant()
    {
        const QDate day(2026, 9, 1);
        entered(u"Staff"_s, day, {9, 0}, true);
        m_page->goTo(day);
        settle();
        QVERIFY(choose(u"Staff"_s));
        QTest::keyPress(grid(), Qt::Key_Down, Qt::ControlModifier);
        QTest::keyRelease(grid(), Qt::Key_Control);
        QVERIFY(m_page->askBar()->isAsking());
        QTest::keyClick(m_page->askBar(), Qt::Key_Escape);
        settle();
        QVERIFY(timeOf(itemsOf(day).first()).endsWith(u"9:00"_s)); // nothing was done
        QTest::keyPress(grid(), Qt::Key_Down, Qt::ControlModifier);
        QTest::keyRelease(grid(), Qt::Key_Control);
        m_page->askBar()->button(EditScope::This)->click();
        settle();
        QVERIFY(timeOf(itemsOf(day).first()).endsWith(u"9:15"_s));
        QVERIFY(timeOf(itemsOf(day.addDays(7)).first()).endsWith(u"9:00"_s));
        m_page->goTo(day.addDays(14));
        settle();
        QVERIFY(choose(u"Staff"_s));
        QTest::keyPress(grid(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyRelease(grid(), Qt::Key_Shift);
        m_page->askBar()->button(EditScope::Following)->click();
        settle();
        const auto length = [this](const QDate &of) {
            return itemsOf(of).first().endUtc - itemsOf(of).first().startUtc;
        };
        QCOMPARE(length(day.addDays(7)), 3600);
        QCOMPARE(length(day.addDays(14)), 4500);
        QCOMPARE(length(day.addDays(21)), 4500);
    }

    void cancelledWithItsReason()
    {
        entered(u"Sopralluogo"_s, kTuesday, {16, 0});
        m_page->refresh();
        settle();
        QVERIFY(choose(u"Sopralluogo"_s));
        QTest::keyClick(grid(), Qt::Key_Delete);
        QVERIFY(m_page->askBar()->isAsking());
        QTest::keyClicks(m_page->askBar()->reasonField(), u"pioggia"_s);
        QTest::keyClick(m_page->askBar()->reasonField(), Qt::Key_Return);
        settle();
        QVERIFY(choose(u"Sopralluogo"_s));
        QCOMPARE(grid()->selectedItem()->status, EntryStatus::Cancelled);
        const auto history = elsewhere(
            [&](AgendaService &service) { return service.history(m_actor, Keyring(), grid()->selectedItem()->entry); });
        QCOMPARE(history->last().reason, u"pioggia"_s);
    }

    void whatAColleagueDoesAppears()
    {
        const AgendaEntry mine = entered(u"Sindacati"_s, kTuesday, {12, 0});
        m_page->refresh();
        settle();
        QVERIFY(choose(u"Sindacati"_s));
        QTest::keyClick(grid(), Qt::Key_Return);
        settle();
        QVERIFY(m_page->isFormOpen());
        QVERIFY(!form()->isDirty());
        AgendaEntry theirs = mine;
        theirs.words.place = u"Sala Consiglio"_s;
        const auto done = elsewhere([&](AgendaService &service) {
            return service.edit(m_actor, Keyring(), {mine.id, {}, mine.version}, EditScope::All, theirs);
        });
        QVERIFY(done);
        m_page->officeChanged();
        settle();
        QTRY_COMPARE_WITH_TIMEOUT(form()->opened().entry.words.place, u"Sala Consiglio"_s, kPatience);
        QCOMPARE(grid()->selectedItem()->title, u"Sindacati"_s);

        QTest::keyClicks(form()->titleField(), u" confederali"_s);
        theirs = done->entry;
        theirs.words.place = u"altrove"_s;
        QVERIFY(elsewhere([&](AgendaService &service) {
            return service.edit(m_actor, Keyring(), {theirs.id, {}, theirs.version}, EditScope::All, theirs);
        }));
        m_page->officeChanged();
        settle();
        QVERIFY(form()->titleField()->text().contains(u"confederali"_s)); // what is typed is not written over
        QVERIFY(!form()->message()->isHidden());
        form()->saveButton()->click();
        settle();
        QVERIFY(!m_page->isFormOpen()); // both survive
        const auto read = [&] {
            return *elsewhere([&](AgendaService &service) { return service.entry(m_actor, Keyring(), mine.id); });
        };
        QCOMPARE(read().words.place, u"altrove"_s);
        QVERIFY(read().words.title.contains(u"confederali"_s));
        QVERIFY2(said().contains(read().changedBy), qPrintable(said()));
    }

    void whereBothChangedTheSameThePersonDecides()
    {
        const AgendaEntry mine = entered(u"Consulta"_s, kTuesday, {13, 0});
        const auto theirs = [&](const QString &place) {
            return elsewhere([&](AgendaService &service) {
                auto entry = service.entry(m_actor, Keyring(), mine.id);
                entry->words.place = place;
                return service.edit(m_actor, Keyring(), {mine.id, {}, entry->version}, EditScope::All, *entry);
            });
        };
        const auto place = [&] {
            return elsewhere([&](AgendaService &service) { return service.entry(m_actor, Keyring(), mine.id); })
                ->words.place;
        };
        m_page->refresh();
        settle();
        QVERIFY(choose(u"Consulta"_s));
        QTest::keyClick(grid(), Qt::Key_Return);
        settle();
        form()->placeField()->setText(u"Sala mia"_s);
        QVERIFY(theirs(u"Sala loro"_s));
        form()->saveButton()->click();
        settle();
        QVERIFY(m_page->isFormOpen()); // nothing was written over
        QCOMPARE(place(), u"Sala loro"_s);
        QCOMPARE(form()->placeField()->text(), u"Sala mia"_s);
        QVERIFY(form()->message()->text().contains(u"Sala loro"_s));
        QVERIFY(form()->isDirty());
        save(u"page_merge"_s);
        form()->saveButton()->click();
        settle();
        QVERIFY(!m_page->isFormOpen());
        QCOMPARE(place(), u"Sala mia"_s);
        // The other way: theirs is taken.
        QVERIFY(choose(u"Consulta"_s));
        QTest::keyClick(grid(), Qt::Key_Return);
        settle();
        form()->placeField()->setText(u"Sala mia 2"_s);
        QVERIFY(theirs(u"Sala loro 2"_s));
        form()->saveButton()->click();
        settle();
        emit form()->message()->actionTriggered();
        QCOMPARE(form()->placeField()->text(), u"Sala loro 2"_s);
        QVERIFY(!form()->isDirty());
        QCOMPARE(place(), u"Sala loro 2"_s);
        emit form()->closeAsked();
    }

    void theFormKeepsTheReminder()
    {
        grid()->setFocus();
        QTest::keyClick(grid(), Qt::Key_N);
        QVERIFY(form()->reminderField()->currentIndex() == 0);
        QTest::keyClicks(form()->titleField(), u"Con promemoria"_s);
        form()->reminderField()->setCurrentIndex(form()->reminderField()->findData(30));
        form()->saveButton()->click();
        settle();
        QVERIFY(choose(u"Con promemoria"_s));
        const AgendaEntryId id = grid()->selectedItem()->entry;
        const auto read = [&] {
            return elsewhere([&](AgendaService &service) { return service.entry(m_actor, Keyring(), id); })
                ->words.reminder;
        };
        QCOMPARE(read(), std::optional(30));
        QTest::keyClick(grid(), Qt::Key_Return);
        settle();
        QCOMPARE(form()->reminderField()->currentData().toInt(), 30);
        QVERIFY(!form()->isDirty());
        form()->reminderField()->setCurrentIndex(form()->reminderField()->findData(kNoReminder));
        form()->saveButton()->click();
        settle();
        QCOMPARE(read(), std::optional(kNoReminder));
    }

    void calendarsSideBySide()
    {
        entered(u"In una colonna"_s, kTuesday, {8, 0});
        m_page->setMode(AgendaPage::Mode::Day);
        m_page->goTo(kTuesday);
        settle();
        QCOMPARE(grid()->columnCount(), 1);
        QSignalSpy chosen(m_page.get(), &AgendaPage::sideBySideChosen);
        grid()->setFocus();
        QTest::keyClick(grid(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(m_page->isSideBySide());
        const qsizetype columns = grid()->columnCount();
        QVERIFY2(columns > 3, qPrintable(QString::number(columns)));
        QVERIFY(choose(u"In una colonna"_s));
        QVERIFY(!grid()->entryRect(grid()->selected(), 0).isEmpty());
        save(u"page_beside"_s);
        theme::apply(*qApp, Scheme::Dark, 2.0);
        save(u"page_beside_dark_200"_s);
        theme::apply(*qApp, Scheme::Light);
        // A calendar that is not shown has no column, and merged everything stands in one.
        for (QCheckBox *box : m_page->calendars()->findChildren<QCheckBox *>()) {
            if (box->isChecked()) {
                box->click();
                break;
            }
        }
        settle();
        QCOMPARE(grid()->columnCount(), columns - 1);
        QTest::keyClick(grid(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(grid()->columnCount(), 1);
        m_page->setSideBySide(true); // as it was kept
        QCOMPARE(grid()->columnCount(), columns - 1);
        QCOMPARE(chosen.size(), 2);
    }

    void nothingThatIsTypedIsLost()
    {
        entered(u"Altro"_s, kTuesday, {18, 0});
        m_page->refresh();
        settle();
        grid()->setFocus();
        QTest::keyClick(grid(), Qt::Key_N);
        QTest::keyClicks(form()->titleField(), u"A mezzo"_s);
        QVERIFY(choose(u"Altro"_s));
        QTest::keyClick(grid(), Qt::Key_Return);
        settle();
        QCOMPARE(form()->titleField()->text(), u"A mezzo"_s);
        QVERIFY(!form()->message()->isHidden());
        emit form()->message()->actionTriggered(); // given up: what was asked for comes
        settle();
        QCOMPARE(form()->titleField()->text(), u"Altro"_s);
    }

    void everyViewShowsTheSame()
    {
        entered(u"In ogni vista"_s, kTuesday, {8, 0});
        using Mode = AgendaPage::Mode;
        for (const Mode mode :
             {Mode::Day, Mode::WorkWeek, Mode::Week, Mode::Month, Mode::Year, Mode::People, Mode::List}) {
            m_page->setMode(mode);
            m_page->goTo(kTuesday);
            settle();
            bool found = false;
            const AgendaListModel *model = m_page->list()->agendaModel();
            if (mode == Mode::List) {
                for (int row = 0; row < model->rowCount(); ++row)
                    found = found || (model->item(row) && model->item(row)->title == u"In ogni vista"_s);
            } else {
                const AgendaView *view = mode == Mode::Month ? static_cast<AgendaView *>(m_page->monthView())
                    : mode == Mode::Year                     ? m_page->yearView()
                    : mode == Mode::People                   ? m_page->people()
                                                             : static_cast<AgendaView *>(grid());
                for (const AgendaItem &item : view->items())
                    found = found || item.title == u"In ogni vista"_s;
            }
            QVERIFY2(found, qPrintable(QString::number(int(mode))));
        }
    }

    void theYearOpensADay()
    {
        entered(u"Nell’anno"_s, kTuesday, {8, 0});
        m_page->setMode(AgendaPage::Mode::Year);
        m_page->goTo(kTuesday);
        settle();
        YearView *year = m_page->yearView();
        QCOMPARE(year->firstDay(), QDate(kTuesday.year(), 1, 1));
        const qsizetype day = year->axis().indexOf(kTuesday);
        QCOMPARE(year->countOn(day), int(year->entriesOf(day).size()));
        QVERIFY(year->countOn(day) > 0);
        QCOMPARE(year->currentDay(), kTuesday);
        year->setFocus();
        QTest::keyClick(year, Qt::Key_Down);
        QTest::keyClick(year, Qt::Key_Left);
        QCOMPARE(year->currentDay(), kTuesday.addDays(6));
        QTest::keyClick(year, Qt::Key_PageDown); // a year on, the same day
        settle();
        QCOMPARE(year->currentDay(), kTuesday.addDays(6).addYears(1));
        QTest::keyClick(year, Qt::Key_PageUp);
        QTest::keyClick(year, Qt::Key_Return);
        settle();
        QCOMPARE(m_page->mode(), AgendaPage::Mode::Day);
        QCOMPARE(grid()->firstDay(), kTuesday.addDays(6));
    }

    void everyPersonHasARow()
    {
        entered(u"Del Sindaco"_s, kTuesday, {8, 0});
        m_page->setMode(AgendaPage::Mode::People);
        m_page->goTo(kTuesday);
        settle();
        PeopleView *people = m_page->people();
        QVERIFY(people->rowCount() > 2);
        const AgendaItem *mine = nullptr;
        for (const AgendaItem &item : people->items())
            mine = item.title == u"Del Sindaco"_s ? &item : mine;
        QVERIFY(mine);
        const ItemKey key = keyOf(*mine);
        people->select(key);
        people->setFocus();
        QCOMPARE(people->currentDay(), kTuesday);
        QVERIFY(people->viewport()->rect().intersects(people->entryRect(key, people->readDay())));
        QCOMPARE(people->currentSpot().calendar, mine->calendar);
        QTest::keyClick(people, Qt::Key_Right, Qt::ControlModifier); // to the day after
        settle();
        const auto moved = std::find_if(people->items().cbegin(), people->items().cend(),
                                        [](const AgendaItem &item) { return item.title == u"Del Sindaco"_s; });
        QVERIFY(moved != people->items().cend());
        QCOMPARE(EntryWords(m_page->gateway()->clock().zone).day(moved->startUtc), kTuesday.addDays(1));
        QTest::keyClick(people, Qt::Key_End);
        QCOMPARE(people->currentDay(), people->lastDay());
        QTest::keyClick(people, Qt::Key_Right); // the week after
        settle();
        QCOMPARE(people->firstDay(), people->currentDay());
    }

    void searchGoesThereAndBack()
    {
        entered(u"Ambasciatore del Portogallo"_s, QDate(2026, 11, 3), {11, 0});
        m_page->searchField()->setText(u"portogallo"_s);
        emit m_page->searchField()->returnPressed();
        settle();
        QCOMPARE(m_page->mode(), AgendaPage::Mode::Found);
        const AgendaListModel *model = m_page->list()->agendaModel();
        int found = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            found += model->item(row) ? 1 : 0;
        QCOMPARE(found, 1);
        QTest::keyClick(m_page->list(), Qt::Key_Escape);
        settle();
        QCOMPARE(m_page->mode(), AgendaPage::Mode::WorkWeek);
    }

    void theFormSaysWhatItWasGiven()
    {
        AgendaForm asked(m_clock);
        asked.setLooks({{AgendaCalendarId{1}, u"Ufficiale"_s, u"blue"_s, true, true, true, true}});
        OpenedEntry opened;
        AgendaEntry &entry = opened.entry;
        entry.id = AgendaEntryId{7};
        entry.calendar = AgendaCalendarId{1};
        entry.series.start = zonedTime(QDate(2026, 5, 28), QTime(10, 0), {});
        entry.series.length = {0, 5400};
        RecurrenceRule rule;
        rule.frequency = Frequency::Monthly;
        rule.byDay.push_back({4, 4}); // the fourth Thursday
        rule.count = 5;
        entry.series.rules.push_back(rule);
        entry.status = EntryStatus::Option;
        entry.optionUntil = QDate(2026, 5, 20);
        entry.minutesBefore = 30;
        entry.minutesAfter = 15;
        entry.words.title = u"Prova"_s;
        entry.words.place = u"Sala"_s;
        entry.words.category = u"udienza"_s;
        entry.words.people = {{ContactId{3}, u"Rossi"_s, PersonPart::Guest},
                              {{}, u"Bianchi"_s, PersonPart::Represents}};
        entry.words.cases = {u"PAT-2026/0001"_s};
        entry.words.preparation.briefing = u"scheda"_s;
        entry.words.preparation.sash = true;
        entry.words.promises = {{u"una panchina"_s, u"Lavori pubblici"_s, QDate(2026, 7, 1)}};
        opened.ref = {entry.id, {}, 1};
        opened.scope = EditScope::All;
        asked.load(opened);
        QVERIFY(!asked.isDirty());
        QCOMPARE(*asked.value(), entry);
        // Moving the start takes the end along.
        asked.when()->starts()->setText(u"11:00"_s);
        QCOMPARE(asked.when()->ends()->text(), u"12:30"_s);
        QVERIFY(asked.isDirty());
        asked.when()->ends()->setText(u"9:00"_s);
        QVERIFY(!asked.value());
    }

    void promisesAndAttachments()
    {
        const AgendaEntry entry = entered(u"Comitato del porto"_s, kTuesday.addDays(2), QTime(9, 0));
        settle();
        m_page->refresh();
        settle();
        QVERIFY(choose(u"Comitato del porto"_s));
        QTest::keyClick(grid(), Qt::Key_Return);
        settle();
        QVERIFY(m_page->isFormOpen());
        auto *promise = form()->promises()->findChild<QLineEdit *>();
        QVERIFY(promise);
        QTest::keyClicks(promise, u"Sopralluogo"_s);
        QVERIFY(form()->isDirty());
        QTemporaryDir dir;
        const QString path = dir.filePath(u"ordine.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("1. Banchine");
        file.close();
        emit form()->filesDropped({path});
        settle();
        QCOMPARE(form()->papers()->documents().size(), 1);
        QCOMPARE(form()->papers()->documents().first().sha256.size(), 64);
        QVERIFY(form()->isDirty()); // what is typed stays
        emit form()->filesDropped({dir.path()});
        settle();
        QVERIFY(!form()->message()->isHidden()); // a folder is no document
        emit form()->papers()->previewRequested(form()->papers()->documents().first());
        settle();
        QVERIFY(m_page->letterPreview()->isVisible());
        emit m_page->letterPreview()->backRequested();
        emit form()->saveAsked();
        settle();
        const auto read =
            elsewhere([&](AgendaService &service) { return service.entry(m_actor, Keyring(), entry.id); });
        QCOMPARE(read->words.promises, (QList<AgendaPromise>{{u"Sopralluogo"_s, {}, {}, false}}));
        QVERIFY(choose(u"Comitato del porto"_s));
        QTest::keyClick(grid(), Qt::Key_Return);
        settle();
        emit form()->detachAsked(form()->papers()->documents().first());
        settle();
        QVERIFY(form()->papers()->documents().isEmpty());
        theme::apply(*qApp, Scheme::Light, 2.0);
        QTRY_VERIFY(form()->width() >= form()->leastWidth()); // nothing is cut at its right edge
        save(u"page_form_promises_200"_s);
        theme::apply(*qApp, Scheme::Light);
        emit form()->closeAsked();
    }

    void theWordsOfARule()
    {
        RepeatField field;
        const QDate day(2026, 5, 28);
        field.setSeries({}, day);
        for (int choice = 1; choice < field.choice()->count(); ++choice) {
            field.choice()->setCurrentIndex(choice);
            Series series;
            field.putInto(series);
            QCOMPARE(series.rules.size(), 1);
            RepeatField again;
            again.setSeries(series, day);
            QCOMPARE(again.choice()->currentIndex(), choice);
        }
        // A rule that the words cannot say stays as it is.
        Series own;
        RecurrenceRule rule;
        rule.frequency = Frequency::Yearly;
        rule.byYearDay.push_back(100);
        own.rules.push_back(rule);
        field.setSeries(own, day);
        Series kept = own;
        field.putInto(kept);
        QCOMPARE(kept, own);
    }

    void aConflictIsLetBeWithItsReason()
    {
        m_page->setMode(AgendaPage::Mode::Week);
        m_page->goTo(kTuesday.addDays(1));
        settle();
        const AgendaEntry first = entered(u"Prima"_s, kTuesday.addDays(1), QTime(9, 0));
        entered(u"Seconda"_s, kTuesday.addDays(1), QTime(9, 30));
        m_page->refresh();
        settle();
        for (const AgendaItem &item : grid()->items()) {
            if (item.entry == first.id)
                grid()->select(keyOf(item));
        }
        m_page->refresh();
        settle();
        QAction *command = nullptr;
        for (QAction *action : m_page->commands())
            command = action->objectName() == u"agenda.accept"_s ? action : command;
        QVERIFY(command && command->isEnabled());
        command->trigger();
        m_page->askBar()->reasonField()->setText(u"in collegamento"_s);
        m_page->askBar()->button(EditScope::This)->click();
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(!command->isEnabled(), kPatience);
    }

    void whatIsSeenIsPrinted()
    {
        m_page->setMode(AgendaPage::Mode::Week);
        m_page->goTo(kTuesday);
        settle();
        entered(u"Collaudo del ponte"_s, kTuesday, QTime(9, 0));
        entered(u"Un altro giorno"_s, kTuesday.addDays(14), QTime(9, 0));
        m_page->refresh();
        settle();
        const SheetOrder order = m_page->seen();
        QCOMPARE(order.kind, SheetKind::Week);
        QCOMPARE(order.from, kTuesday.addDays(-1));
        QCOMPARE(order.to, kTuesday.addDays(5));
        QVERIFY(order.cancelled && order.calendars.isEmpty());
        // By the keyboard alone: Ctrl+P shows the pages, Esc goes back to where one was.
        grid()->setFocus();
        QTest::keyClick(grid(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->preview()->isVisible(), kPatience);
        settle();
        QCOMPARE(m_page->preview()->pageCount(), 1);
        QVERIFY(m_page->preview()->title().contains(u"agosto 2026"_s));
        QTemporaryDir dir;
        QSignalSpy written(m_page->output(), &AgendaOutput::written);
        m_page->output()->write(dir.filePath(u"week.pdf"_s));
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, kPatience);
        QProcess reader;
        reader.start(u"pdftotext"_s, {dir.filePath(u"week.pdf"_s), u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
        QVERIFY2(text.contains(u"Collaudo del ponte"_s) && !text.contains(u"Un altro giorno"_s), qPrintable(text));
        QTest::keyClick(m_page->preview(), Qt::Key_Escape);
        QVERIFY(grid()->isVisible() && !m_page->preview()->isVisible());
        // What was printed is gone with the secrets.
        m_page->output()->previewSeen();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->preview()->isVisible(), kPatience);
        settle();
        m_page->closeSecrets();
        QCOMPARE(m_page->preview()->pageCount(), 0);
        QVERIFY(!m_page->preview()->isVisible());
        // Year and people as they are seen, not as some other view has them.
        for (const auto &[mode, kind, words] :
             {std::tuple{AgendaPage::Mode::Year, SheetKind::Year, u"Settembre"_s},
              std::tuple{AgendaPage::Mode::People, SheetKind::People, u"Collaudo del ponte"_s}}) {
            m_page->setMode(mode);
            m_page->goTo(kTuesday);
            settle();
            QCOMPARE(m_page->seen().kind, kind);
            m_page->output()->previewSeen();
            QTRY_VERIFY_WITH_TIMEOUT(m_page->preview()->isVisible(), kPatience);
            settle();
            m_page->output()->write(dir.filePath(u"seen.pdf"_s));
            QTRY_VERIFY_WITH_TIMEOUT(written.size() > 1, kPatience);
            written.clear();
            written << QVariantList(); // one already
            reader.start(u"pdftotext"_s, {dir.filePath(u"seen.pdf"_s), u"-"_s});
            QVERIFY(reader.waitForFinished());
            const QString paper = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
            QVERIFY2(paper.contains(words), qPrintable(paper));
            QTest::keyClick(m_page->preview(), Qt::Key_Escape);
        }
    }

    void theRotaIsKeptByKeyboard()
    {
        m_page->goTo(kTuesday);
        settle();
        m_page->showOnCall();
        settle();
        OnCallPane *pane = m_page->onCall();
        QTRY_VERIFY_WITH_TIMEOUT(pane->isEmpty(), kPatience); // the demonstration has nobody in August
        pane->personField()->setCurrentText(u"Nessuno Mai"_s);
        pane->saveButton()->click();
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(!pane->message()->isHidden(), kPatience);
        QVERIFY(pane->isEmpty());
        pane->personField()->setCurrentText(u"Anna Greco"_s);
        pane->fromField()->setDate(kTuesday);
        pane->toField()->setDate(kTuesday.addDays(2));
        QTest::keyClick(pane->saveButton(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(pane->table()->rowCount(), 1, kPatience);
        settle();
        QVERIFY(pane->summary().contains(u"Anna Greco"_s));
        // Swapped: proposed, then agreed.
        pane->table()->setCurrentCell(0, 0);
        pane->personField()->setCurrentText(u"Paolo Leone"_s);
        pane->swapButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(pane->answers().size(), 2, kPatience);
        settle();
        QCOMPARE(pane->table()->item(0, 2)->text(), u"Anna Greco"_s);
        pane->answers().first()->click();
        QTRY_COMPARE_WITH_TIMEOUT(pane->table()->item(0, 2)->text(), u"Paolo Leone"_s, kPatience);
        settle();
        pane->table()->setCurrentCell(0, 0);
        pane->table()->setFocus();
        QTest::keyClick(pane->table(), Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(pane->isEmpty(), kPatience);
        settle();
        QTest::keyClick(pane, Qt::Key_Escape);
        QVERIFY(!pane->isVisible());
    }

    void theRotaFollowsAColleague()
    {
        m_page->goTo(kTuesday);
        m_page->showOnCall();
        settle();
        OnCallPane *pane = m_page->onCall();
        QTRY_VERIFY_WITH_TIMEOUT(pane->isEmpty(), kPatience);
        pane->personField()->setCurrentText(u"Paolo Le"_s); // half typed
        OnCallShift shift;
        shift.person = u"Anna Greco"_s;
        shift.from = kTuesday.startOfDay(m_clock.zone).toSecsSinceEpoch();
        shift.to = shift.from + 24 * 3600;
        const auto added =
            m_office->with<OnCallService>([&](OnCallService &service) { return service.add(m_actor, shift); });
        QVERIFY2(added.has_value(), added ? "" : qPrintable(added.error().message));
        m_page->officeChanged();
        QTRY_COMPARE_WITH_TIMEOUT(pane->table()->rowCount(), 1, kPatience);
        QCOMPARE(pane->table()->item(0, 2)->text(), u"Anna Greco"_s);
        QCOMPARE(pane->personField()->currentText(), u"Paolo Le"_s);
        QVERIFY(m_office->with<OnCallService>([&](OnCallService &service) { return service.remove(m_actor, *added); }));
        m_page->officeChanged();
        QTRY_VERIFY_WITH_TIMEOUT(pane->isEmpty(), kPatience);
        settle();
    }
};

QTEST_MAIN(AgendaPageTest)
#include "AgendaPageTest.moc"
