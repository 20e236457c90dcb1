#include "ui/agenda/AgendaListModel.h"
#include "ui/agenda/AgendaListView.h"
#include "ui/agenda/MonthView.h"
#include "ui/agenda/TimeGridView.h"
#include "ui/base/CalendarTokens.h"
#include "ui/base/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace gonfalone;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(gonfalone::ItemKey)
Q_DECLARE_METATYPE(gonfalone::AgendaSpot)

namespace {

const QTimeZone kRome("Europe/Rome");
const QDate kMonday(2026, 5, 4);
constexpr AgendaCalendarId kOfficial{1}, kPersonal{2}, kCouncil{3};

qint64 rome(const QDate &day, int hour, int minute = 0)
{
    return QDateTime(day, QTime(hour, minute), kRome).toSecsSinceEpoch();
}

AgendaItem timed(qint64 id, const QString &title, const QDate &day, QTime from, QTime to,
                 AgendaCalendarId calendar = kOfficial)
{
    AgendaItem item;
    item.entry = AgendaEntryId{id};
    item.calendar = calendar;
    item.original = day.toString(Qt::ISODate);
    item.startUtc = item.busyFrom = rome(day, from.hour(), from.minute());
    item.endUtc = item.busyTo = rome(day, to.hour(), to.minute());
    item.title = title;
    return item;
}

AgendaItem wholeDay(qint64 id, const QString &title, const QDate &first, int days = 1)
{
    AgendaItem item = timed(id, title, first, {0, 0}, {0, 0});
    item.endUtc = item.busyTo = rome(first.addDays(days), 0);
    item.allDay = true;
    return item;
}

QList<CalendarLook> looks()
{
    return {{kOfficial, u"Agenda ufficiale"_s, u"blue"_s, true, true, true},
            {kPersonal, u"Personale"_s, u"violet"_s, true, false, false},
            {kCouncil, u"Giunta"_s, u"green"_s, true, true, true}};
}

/// The week of the picture.
QList<AgendaItem> week()
{
    AgendaItem travel = timed(4, u"Prefetto"_s, kMonday.addDays(2), {9, 30}, {10, 30});
    travel.place = u"Prefettura"_s;
    travel.busyTo += 15 * 60;
    AgendaItem option = timed(7, u"Sindacati"_s, kMonday.addDays(3), {16, 0}, {17, 0});
    option.status = EntryStatus::Option;
    option.optionUntil = kMonday.addDays(3);
    AgendaItem proposed = timed(8, u"Inaugurazione della scuola"_s, kMonday.addDays(1), {12, 0}, {13, 15});
    proposed.status = EntryStatus::Proposed;
    proposed.marks = SashMark | BriefingMark;
    AgendaItem cancelled = timed(9, u"Sopralluogo"_s, kMonday.addDays(4), {8, 30}, {9, 30});
    cancelled.status = EntryStatus::Cancelled;
    AgendaItem masked = timed(10, u"Impegno"_s, kMonday.addDays(4), {12, 0}, {13, 0}, kPersonal);
    masked.masked = true;
    QList<AgendaItem> items{wholeDay(1, u"Ass. Bilancio assente"_s, kMonday.addDays(1)),
                            timed(2, u"Gabinetto"_s, kMonday, {9, 0}, {10, 30}),
                            timed(3, u"Giunta comunale"_s, kMonday, {15, 0}, {17, 0}, kCouncil),
                            travel,
                            timed(5, u"Cantiere"_s, kMonday.addDays(2), {10, 45}, {12, 0}),
                            timed(6, u"Tg"_s, kMonday.addDays(2), {10, 45}, {11, 45}),
                            option,
                            proposed,
                            cancelled,
                            masked};
    std::stable_sort(items.begin(), items.end(),
                     [](const AgendaItem &one, const AgendaItem &other) { return one.startUtc < other.startUtc; });
    return items;
}

ItemKey keyOfId(qint64 id)
{
    for (const AgendaItem &item : week()) {
        if (item.entry.value == id)
            return keyOf(item);
    }
    return {};
}

Clock clockAt(const QDate &day, int hour)
{
    return Clock::fixed(QDateTime(day, QTime(hour, 0), kRome).toUTC());
}

template <typename View>
std::unique_ptr<View> shown(View *view, const QSize &size = {980, 660})
{
    view->setLooks(looks());
    view->resize(size);
    view->show();
    view->setFocus();
    QApplication::setActiveWindow(view);
    return std::unique_ptr<View>(view);
}

std::unique_ptr<TimeGridView> weekGrid()
{
    auto view = shown(new TimeGridView(clockAt(kMonday.addDays(1), 11)));
    view->setDays(kMonday, 5);
    view->setItems(week());
    return view;
}

void save(QWidget *widget, const QString &name)
{
    const QString dir = qEnvironmentVariable("GONFALONE_PICTURES");
    if (!dir.isEmpty())
        widget->grab().save(u"%1/%2.png"_s.arg(dir, name));
}

void press(QWidget *view, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(view, key, modifiers);
}

void dragMouse(TimeGridView *view, const QPoint &from, const QPoint &to)
{
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
    for (int i = 1; i <= 4; ++i) {
        QMouseEvent move(QEvent::MouseMove, QPointF(from + (to - from) * i / 4),
                         view->viewport()->mapToGlobal(QPointF(from + (to - from) * i / 4)), Qt::LeftButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view->viewport(), &move);
    }
}

AgendaSpot spotOf(const QSignalSpy &spy, int argument)
{
    return spy.last().at(argument).value<AgendaSpot>();
}

} // namespace

class AgendaViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void itIsPainted();
    void theDayWithTwoCalendars();
    void arrowsWalkThroughEntriesAndSlots();
    void enterOpensAndNMakes();
    void ctrlMovesAndReleasePutsThere();
    void escapeLeavesItWhereItWas();
    void shiftMakesItLonger();
    void overTheEndOfTheWeek();
    void whatIsNotOnesOwnStays();
    void draggingWithTheMouse();
    void draggingAnEdge();
    void drawingANewOne();
    void theVerdictOfAnOlderPlaceIsNotShown();
    void selectionSurvivesAReload();
    void copyAndPaste();
    void readersHearDaysAndEntries();
    void aMonth();
    void keysInTheMonth();
    void theListByDays();
    void colorsCanBeRead();
    void paintingIsFast();
};

void AgendaViewTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
    theme::apply(*qApp, Scheme::Light);
    qRegisterMetaType<ItemKey>();
    qRegisterMetaType<AgendaSpot>();
}

void AgendaViewTest::itIsPainted()
{
    const auto view = weekGrid();
    view->setConflicts({{keyOfId(5), u"viaggio"_s}});
    save(view.get(), u"week"_s);
    // Something of an entry's colour stands at its place.
    const QImage image = view->viewport()->grab().toImage();
    const QPoint inside = view->pointOf(0, rome(kMonday, 10));
    QCOMPARE(image.pixelColor(inside.x(), inside.y()), theme::toneSoft(Tone::Accent));
    const QPoint council = view->pointOf(0, rome(kMonday, 16, 30));
    QCOMPARE(image.pixelColor(council.x(), council.y()), theme::toneSoft(Tone::Ok));
    theme::apply(*qApp, Scheme::Dark);
    save(view.get(), u"week_dark"_s);
    theme::apply(*qApp, Scheme::Light, 2.0);
    save(view.get(), u"week_200"_s);
    theme::apply(*qApp, Scheme::Light);
}

void AgendaViewTest::theDayWithTwoCalendars()
{
    const auto view = shown(new TimeGridView(clockAt(kMonday, 11)));
    view->setColumns({kOfficial, kCouncil});
    view->setDays(kMonday, 1);
    view->setItems(week());
    QCOMPARE(view->columnCount(), 2);
    save(view.get(), u"day_columns"_s);
    QSignalSpy created(view.get(), &AgendaView::createAsked);
    const QPoint point = view->pointOf(1, rome(kMonday, 11));
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, point + QPoint(0, 3));
    QCOMPARE(created.size(), 1);
    QCOMPARE(spotOf(created, 0).calendar, kCouncil);
    QCOMPARE(spotOf(created, 0).from, rome(kMonday, 11));
}

void AgendaViewTest::arrowsWalkThroughEntriesAndSlots()
{
    const auto view = weekGrid();
    view->goTo(kMonday);
    QVERIFY(!view->selected().isValid());
    QCOMPARE(view->currentSpot().from, rome(kMonday, 9));
    press(view.get(), Qt::Key_Up);
    QCOMPARE(view->currentSpot().from, rome(kMonday, 8, 30));
    press(view.get(), Qt::Key_Down);
    QCOMPARE(view->selected(), keyOfId(2)); // nine o'clock is taken
    press(view.get(), Qt::Key_Down);
    QVERIFY(!view->selected().isValid());
    QCOMPARE(view->currentSpot().from, rome(kMonday, 10, 30));
    press(view.get(), Qt::Key_Up);
    QCOMPARE(view->selected(), keyOfId(2));
    press(view.get(), Qt::Key_End);
    QCOMPARE(view->selected(), keyOfId(3));
    press(view.get(), Qt::Key_Right);
    QCOMPARE(view->currentDay(), kMonday.addDays(1));
    QCOMPARE(view->currentSpot().from, rome(kMonday.addDays(1), 15));
    press(view.get(), Qt::Key_Home);
    QCOMPARE(view->selected(), keyOfId(1)); // the bar of the day
    press(view.get(), Qt::Key_Right);
    view->select(keyOfId(4));
    press(view.get(), Qt::Key_Down);
    QCOMPARE(view->currentSpot().from, rome(kMonday.addDays(2), 10, 30));
    press(view.get(), Qt::Key_Down); // two that begin together: both are reached
    const ItemKey first = view->selected();
    press(view.get(), Qt::Key_Down);
    QCOMPARE((QSet<ItemKey>{first, view->selected()}), (QSet<ItemKey>{keyOfId(5), keyOfId(6)}));
}

void AgendaViewTest::enterOpensAndNMakes()
{
    const auto view = weekGrid();
    QSignalSpy opened(view.get(), &AgendaView::opened), created(view.get(), &AgendaView::createAsked);
    QSignalSpy cancelled(view.get(), &AgendaView::cancelAsked), shifted(view.get(), &AgendaView::shifted);
    QSignalSpy today(view.get(), &AgendaView::todayAsked);
    view->select(keyOfId(2));
    press(view.get(), Qt::Key_Return);
    QCOMPARE(opened.last().first().value<ItemKey>(), keyOfId(2));
    press(view.get(), Qt::Key_Delete);
    QCOMPARE(cancelled.size(), 1);
    view->goTo(kMonday.addDays(2));
    press(view.get(), Qt::Key_N);
    press(view.get(), Qt::Key_Insert);
    QCOMPARE(created.size(), 2);
    QCOMPARE(spotOf(created, 0).to - spotOf(created, 0).from, 3600);
    press(view.get(), Qt::Key_Delete);
    QCOMPARE(cancelled.size(), 1); // nothing is selected
    press(view.get(), Qt::Key_PageDown);
    QCOMPARE(shifted.last().first().toInt(), 1);
    press(view.get(), Qt::Key_T);
    QCOMPARE(today.size(), 1);
}

void AgendaViewTest::ctrlMovesAndReleasePutsThere()
{
    const auto view = weekGrid();
    QSignalSpy moved(view.get(), &AgendaView::moveAsked), weighed(view.get(), &AgendaView::weighed);
    view->select(keyOfId(2));
    QTest::keyPress(view.get(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyPress(view.get(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyPress(view.get(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(moved.isEmpty());
    QCOMPARE(weighed.size(), 3);
    QCOMPARE(view->ghost()->from, rome(kMonday.addDays(1), 9, 30));
    view->setVerdict(*view->ghost(), Tone::Bad, u"si sovrappone a «Giunta»"_s);
    save(view.get(), u"week_ghost"_s);
    QTest::keyRelease(view.get(), Qt::Key_Control);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.last().first().value<ItemKey>(), keyOfId(2));
    QCOMPARE(spotOf(moved, 1).from, rome(kMonday.addDays(1), 9, 30));
    QCOMPARE(spotOf(moved, 1).to, rome(kMonday.addDays(1), 11));
    QVERIFY(!view->ghost());
}

void AgendaViewTest::escapeLeavesItWhereItWas()
{
    const auto view = weekGrid();
    QSignalSpy moved(view.get(), &AgendaView::moveAsked);
    view->select(keyOfId(2));
    QTest::keyPress(view.get(), Qt::Key_Down, Qt::ControlModifier);
    press(view.get(), Qt::Key_Escape);
    QTest::keyRelease(view.get(), Qt::Key_Control);
    QVERIFY(moved.isEmpty());
    // There and back again is no move either.
    QTest::keyPress(view.get(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyPress(view.get(), Qt::Key_Up, Qt::ControlModifier);
    QTest::keyRelease(view.get(), Qt::Key_Control);
    QVERIFY(moved.isEmpty());
}

void AgendaViewTest::shiftMakesItLonger()
{
    const auto view = weekGrid();
    QSignalSpy moved(view.get(), &AgendaView::moveAsked);
    view->select(keyOfId(2));
    QTest::keyPress(view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyRelease(view.get(), Qt::Key_Shift);
    QCOMPARE(spotOf(moved, 1).from, rome(kMonday, 9));
    QCOMPARE(spotOf(moved, 1).to, rome(kMonday, 10, 45));
    for (int i = 0; i < 20; ++i)
        QTest::keyPress(view.get(), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyRelease(view.get(), Qt::Key_Shift);
    QCOMPARE(spotOf(moved, 1).to, rome(kMonday, 9, 15)); // never shorter than a quarter
}

void AgendaViewTest::overTheEndOfTheWeek()
{
    const auto view = weekGrid();
    QSignalSpy shifted(view.get(), &AgendaView::shifted), moved(view.get(), &AgendaView::moveAsked);
    view->goTo(kMonday.addDays(4));
    press(view.get(), Qt::Key_Right);
    QCOMPARE(shifted.size(), 1);
    view->setDays(kMonday.addDays(7), 5);
    QCOMPARE(view->currentDay(), kMonday.addDays(7));
    view->setDays(kMonday, 5);
    view->setItems(week());
    view->select(keyOfId(7));
    for (int i = 0; i < 4; ++i)
        QTest::keyPress(view.get(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(shifted.size() >= 2);
    view->setDays(kMonday.addDays(7), 5); // what the page does
    view->setItems({});
    QTest::keyRelease(view.get(), Qt::Key_Control);
    QCOMPARE(moved.last().first().value<ItemKey>(), keyOfId(7));
    QCOMPARE(spotOf(moved, 1).from, rome(kMonday.addDays(7), 16));
}

void AgendaViewTest::whatIsNotOnesOwnStays()
{
    const auto view = weekGrid();
    QSignalSpy moved(view.get(), &AgendaView::moveAsked), cancelled(view.get(), &AgendaView::cancelAsked);
    view->select(keyOfId(10));
    QTest::keyPress(view.get(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyRelease(view.get(), Qt::Key_Control);
    press(view.get(), Qt::Key_Delete);
    const QPoint at = view->pointOf(4, rome(kMonday.addDays(4), 12, 30));
    dragMouse(view.get(), at, at + QPoint(0, 60));
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, at + QPoint(0, 60));
    QVERIFY(moved.isEmpty());
    QVERIFY(cancelled.isEmpty());
    QVERIFY(!view->entryText(keyOfId(10)).contains(u"Confermato"_s));
}

void AgendaViewTest::draggingWithTheMouse()
{
    const auto view = weekGrid();
    QSignalSpy moved(view.get(), &AgendaView::moveAsked);
    const QPoint from = view->pointOf(0, rome(kMonday, 9, 40));
    const QPoint to = view->pointOf(3, rome(kMonday.addDays(3), 13, 7));
    dragMouse(view.get(), from, to);
    QVERIFY(view->ghost());
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(spotOf(moved, 1).from, rome(kMonday.addDays(3), 12, 30)); // a quarter of an hour is a step
    QCOMPARE(spotOf(moved, 1).to - spotOf(moved, 1).from, 90 * 60);
    dragMouse(view.get(), from, to);
    press(view.get(), Qt::Key_Escape);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(moved.size(), 1);
}

void AgendaViewTest::draggingAnEdge()
{
    const auto view = weekGrid();
    QSignalSpy moved(view.get(), &AgendaView::moveAsked);
    const QPoint end = view->pointOf(0, rome(kMonday, 10, 30)) - QPoint(0, 3);
    const QPoint to = view->pointOf(0, rome(kMonday, 11, 30));
    dragMouse(view.get(), end, to);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(spotOf(moved, 1).from, rome(kMonday, 9));
    QCOMPARE(spotOf(moved, 1).to, rome(kMonday, 11, 30));
}

void AgendaViewTest::drawingANewOne()
{
    const auto view = weekGrid();
    QSignalSpy created(view.get(), &AgendaView::createAsked);
    const QPoint from = view->pointOf(1, rome(kMonday.addDays(1), 9)) + QPoint(0, 2);
    const QPoint to = view->pointOf(1, rome(kMonday.addDays(1), 10, 20));
    dragMouse(view.get(), from, to);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(created.size(), 1);
    QCOMPARE(spotOf(created, 0).from, rome(kMonday.addDays(1), 9));
    QCOMPARE(spotOf(created, 0).to, rome(kMonday.addDays(1), 10, 30));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, from); // a click alone makes nothing
    QCOMPARE(created.size(), 1);
}

void AgendaViewTest::theVerdictOfAnOlderPlaceIsNotShown()
{
    const auto view = weekGrid();
    view->select(keyOfId(2));
    QTest::keyPress(view.get(), Qt::Key_Down, Qt::ControlModifier);
    const AgendaSpot older = *view->ghost();
    QTest::keyPress(view.get(), Qt::Key_Down, Qt::ControlModifier);
    const QImage before = view->viewport()->grab().toImage();
    view->setVerdict(older, Tone::Bad, u"troppo tardi"_s);
    QVERIFY(before == view->viewport()->grab().toImage());
    view->setVerdict(*view->ghost(), Tone::Bad, u"adesso"_s);
    QVERIFY(!(before == view->viewport()->grab().toImage()));
    press(view.get(), Qt::Key_Escape);
}

void AgendaViewTest::selectionSurvivesAReload()
{
    const auto view = weekGrid();
    view->select(keyOfId(5));
    const int scroll = view->verticalScrollBar()->value();
    QList<AgendaItem> others = week();
    others.append(timed(77, u"di un collega"_s, kMonday.addDays(2), {8, 0}, {8, 30}));
    others[0].title = u"cambiato"_s;
    view->setItems(others);
    QCOMPARE(view->selected(), keyOfId(5));
    QVERIFY(view->selectedItem());
    QCOMPARE(view->verticalScrollBar()->value(), scroll);
    QCOMPARE(view->currentDay(), kMonday.addDays(2));
    view->setItems({});
    QVERIFY(!view->selectedItem());
    press(view.get(), Qt::Key_Return); // gone meanwhile: nothing to open
}

void AgendaViewTest::copyAndPaste()
{
    const auto view = weekGrid();
    QSignalSpy copied(view.get(), &AgendaView::copyAsked);
    press(view.get(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(copied.isEmpty());
    view->select(keyOfId(2));
    press(view.get(), Qt::Key_C, Qt::ControlModifier);
    view->goTo(kMonday.addDays(3));
    press(view.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(copied.last().first().value<ItemKey>(), keyOfId(2));
    QCOMPARE(spotOf(copied, 1).from, rome(kMonday.addDays(3), 9));
}

void AgendaViewTest::readersHearDaysAndEntries()
{
    const auto view = weekGrid();
    view->setConflicts({{keyOfId(5), u"viaggio"_s}});
    QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(view.get());
    QVERIFY(whole);
    QCOMPARE(whole->childCount(), 5);
    QAccessibleInterface *day = whole->child(2);
    QVERIFY(day->text(QAccessible::Name).contains(u"mercoledì 6 maggio 2026"_s));
    QCOMPARE(day->childCount(), 3);
    QCOMPARE(day->parent(), whole);
    QAccessibleInterface *entry = day->child(1);
    QVERIFY(entry->text(QAccessible::Name).startsWith(u"Cantiere, mercoledì 6 maggio 2026, 10:45 – 12:00"_s));
    QVERIFY(entry->text(QAccessible::Name).contains(u"viaggio"_s));
    QVERIFY(entry->rect().isValid());
    QCOMPARE(entry->role(), QAccessible::ListItem);
    QVERIFY(whole->child(1)->text(QAccessible::Name).contains(u"5 maggio"_s));
    view->select(keyOfId(5));
    QVERIFY(entry->state().selected);
    QCOMPARE(whole->focusChild(), entry);
    QSignalSpy opened(view.get(), &AgendaView::opened);
    entry->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.size(), 1);
    view->setItems({});
    QCOMPARE(QAccessible::queryAccessibleInterface(view.get())->child(2)->childCount(), 0);
}

void AgendaViewTest::aMonth()
{
    const auto view = shown(new MonthView(clockAt(kMonday.addDays(1), 11)));
    view->setMonth(kMonday);
    QCOMPARE(view->firstDay(), QDate(2026, 4, 27));
    QCOMPARE(view->lastDay(), QDate(2026, 6, 7));
    QList<AgendaItem> items = week();
    for (int i = 0; i < 9; ++i)
        items << timed(100 + i, u"Colloquio %1"_s.arg(i), QDate(2026, 5, 14), QTime(9 + i, 0), QTime(10 + i, 0));
    items << wholeDay(200, u"Fiera"_s, QDate(2026, 5, 15), 4);
    view->setItems(items);
    save(view.get(), u"month"_s);
    const qsizetype day = view->axis().indexOf(QDate(2026, 5, 14));
    QVERIFY(view->hiddenOn(day) > 0);
    QVERIFY(view->entryRect({AgendaEntryId{200}, {}}, day + 1).isValid());
    QSignalSpy asked(view.get(), &AgendaView::dayAsked);
    view->goTo(QDate(2026, 5, 14));
    for (int i = 0; i < 20 && asked.isEmpty() && view->currentDay() == QDate(2026, 5, 14); ++i) {
        press(view.get(), Qt::Key_Down);
        if (!view->selected().isValid())
            press(view.get(), Qt::Key_Return);
    }
    QCOMPARE(asked.size(), 1); // after the last entry that is seen comes "+N"
    theme::apply(*qApp, Scheme::Dark, 1.5);
    save(view.get(), u"month_dark_150"_s);
    theme::apply(*qApp, Scheme::Light);
}

void AgendaViewTest::keysInTheMonth()
{
    const auto view = shown(new MonthView(clockAt(kMonday, 11)));
    view->setMonth(kMonday);
    view->setItems(week());
    QSignalSpy moved(view.get(), &AgendaView::moveAsked), wanted(view.get(), &MonthView::dayWanted);
    view->goTo(kMonday);
    press(view.get(), Qt::Key_Down);
    QCOMPARE(view->selected(), keyOfId(2));
    QTest::keyPress(view.get(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyPress(view.get(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyRelease(view.get(), Qt::Key_Control);
    QCOMPARE(spotOf(moved, 1).from, rome(kMonday.addDays(8), 9));
    view->goTo(QDate(2026, 6, 7));
    press(view.get(), Qt::Key_Right);
    QCOMPARE(wanted.last().first().toDate(), QDate(2026, 6, 8));
    view->setMonth(QDate(2026, 6, 8));
    QCOMPARE(view->month(), QDate(2026, 6, 1));
}

void AgendaViewTest::theListByDays()
{
    const auto view = shown(new AgendaListView(clockAt(kMonday.addDays(5), 11)));
    view->setItems(week(), kMonday);
    save(view.get(), u"list"_s);
    const AgendaListModel *model = view->agendaModel();
    QVERIFY(model->isDay(0));
    QCOMPARE(model->date(0), kMonday);
    QVERIFY(model->index(0).data(Qt::AccessibleTextRole).toString().contains(u"4 maggio"_s));
    const int today = model->rowOf(kMonday.addDays(5)); // a day without entries
    QVERIFY(today > 0 && model->date(today) == kMonday.addDays(5));
    QVERIFY(model->rowOf(keyOfId(1)) < model->rowOf(keyOfId(8)));
    view->select(keyOfId(8));
    view->setItems(week() + QList<AgendaItem>{timed(99, u"dopo"_s, kMonday.addDays(9), {9, 0}, {10, 0})}, kMonday);
    QCOMPARE(view->selected(), keyOfId(8));
    QSignalSpy opened(view.get(), &AgendaListView::opened);
    press(view.get(), Qt::Key_Return);
    QCOMPARE(opened.last().first().value<ItemKey>(), keyOfId(8));
    QSignalSpy more(view.get(), &AgendaListView::moreAsked);
    press(view.get(), Qt::Key_End);
    QVERIFY(!more.isEmpty() && more.last().first().toBool());
}

void AgendaViewTest::colorsCanBeRead()
{
    for (const bool dark : {false, true}) {
        theme::apply(*qApp, dark ? Scheme::Dark : Scheme::Light);
        for (const QString &colour :
             {u"blue"_s, u"violet"_s, u"green"_s, u"amber"_s, u"grey"_s, u"rose"_s, u"teal"_s}) {
            const CalendarInk ink = calendarInk(colour);
            QVERIFY2(theme::contrast(ink.text.rgb(), ink.soft.rgb()) >= 4.5, qPrintable(colour));
            QVERIFY2(theme::contrast(ink.text.rgb(), theme::tokens().panel) >= 4.5, qPrintable(colour));
        }
    }
    theme::apply(*qApp, Scheme::Light);
}

void AgendaViewTest::paintingIsFast()
{
    const auto view = shown(new TimeGridView(clockAt(kMonday, 11)), {1366, 768});
    QList<AgendaItem> items;
    QList<AgendaCalendarId> calendars;
    QList<CalendarLook> many;
    for (int calendar = 1; calendar <= 12; ++calendar) {
        calendars << AgendaCalendarId{calendar};
        many << CalendarLook{AgendaCalendarId{calendar}, u"Calendario %1"_s.arg(calendar), u"blue"_s};
        for (int day = 0; day < 7; ++day) {
            for (int hour = 8; hour < 18; hour += 2)
                items << timed(calendar * 1000 + day * 100 + hour, u"Impegno delle ore %1"_s.arg(hour),
                               kMonday.addDays(day), QTime(hour, 0), QTime(hour + 1, 30), AgendaCalendarId{calendar});
        }
    }
    view->setLooks(many);
    view->setColumns(calendars);
    QElapsedTimer timer;
    timer.start();
    view->setDays(kMonday, 7);
    view->setItems(items);
    view->viewport()->grab();
    const qint64 first = timer.restart();
    view->viewport()->grab();
    const qint64 again = timer.elapsed();
    qInfo("a week with 12 columns: %lld ms the first time, %lld ms again", first, again);
    QVERIFY2(again < 1000, qPrintable(QString::number(again)));
}

QTEST_MAIN(AgendaViewTest)
#include "AgendaViewTest.moc"
