#include "ui/agenda/DayLayout.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <random>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone kRome("Europe/Rome");

qint64 rome(const QDate &day, int hour, int minute = 0)
{
    return QDateTime(day, QTime(hour, minute), kRome).toSecsSinceEpoch();
}

AgendaItem timed(qint64 id, qint64 from, qint64 to)
{
    AgendaItem item;
    item.entry = AgendaEntryId{id};
    item.calendar = AgendaCalendarId{1};
    item.startUtc = item.busyFrom = from;
    item.endUtc = item.busyTo = to;
    item.title = u"impegno %1"_s.arg(id);
    return item;
}

AgendaItem wholeDays(qint64 id, const QDate &first, int days)
{
    AgendaItem item =
        timed(id, first.startOfDay(kRome).toSecsSinceEpoch(), first.addDays(days).startOfDay(kRome).toSecsSinceEpoch());
    item.allDay = true;
    return item;
}

QList<qsizetype> all(const QList<AgendaItem> &items)
{
    QList<qsizetype> indices;
    for (qsizetype i = 0; i < items.size(); ++i)
        indices << i;
    return indices;
}

const GridBlock *blockOf(const DayLayout &layout, qint64 id)
{
    for (const GridBlock &block : layout.blocks()) {
        if (block.key.entry.value == id)
            return &block;
    }
    return nullptr;
}

const QDate kDay(2026, 5, 6);

} // namespace

class AgendaLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void anOrdinaryDay();
    void theDayWithoutAnHour();
    void theDayWithAnHourTwice();
    void aWeekWithBoth();
    void invalidDaysAreDropped();
    void whatOverlapsStandsSideBySide();
    void aFreeColumnIsUsed();
    void noTwoBlocksCoverEachOther();
    void shortOnesHaveAHeight();
    void travelIsBeside();
    void overMidnight();
    void onlyTouchedGroupsArePlacedAnew();
    void barsStandInLanes();
    void tenThousandOnOneDay();
};

void AgendaLayoutTest::anOrdinaryDay()
{
    const TimeAxis axis({kDay}, kRome);
    QCOMPARE(axis.length(), 1440.0);
    QCOMPARE(axis.position(0, rome(kDay, 9, 30)), 570.0);
    QCOMPARE(axis.instant(0, 570), rome(kDay, 9, 30));
    QCOMPARE(axis.position(0, rome(kDay.addDays(-1), 9)), 0.0);
    QCOMPARE(axis.position(0, rome(kDay.addDays(1), 9)), 1440.0);
    QCOMPARE(axis.dayAt(rome(kDay, 0)), 0);
    QCOMPARE(axis.dayAt(rome(kDay.addDays(1), 0)), -1);
    QCOMPARE(axis.hours().size(), 24);
    QVERIFY(axis.missing(0).isEmpty());
}

void AgendaLayoutTest::theDayWithoutAnHour()
{
    const QDate day(2026, 3, 29);
    const TimeAxis axis({day}, kRome);
    QCOMPARE(axis.to(0) - axis.from(0), 23 * 3600);
    QCOMPARE(axis.length(), 1440.0);
    QCOMPARE(axis.missing(0), (QList<AxisSpan>{{120, 180}}));
    QCOMPARE(axis.position(0, rome(day, 1, 59)), 119.0);
    QCOMPARE(axis.position(0, rome(day, 3)), 180.0);
    QCOMPARE(axis.position(0, rome(day, 9)), 540.0);
    QCOMPARE(axis.instant(0, 150), rome(day, 3)); // there is no 2:30
    QCOMPARE(axis.instant(0, 540), rome(day, 9));
}

void AgendaLayoutTest::theDayWithAnHourTwice()
{
    const QDate day(2026, 10, 25);
    const TimeAxis axis({day}, kRome);
    QCOMPARE(axis.to(0) - axis.from(0), 25 * 3600);
    QCOMPARE(axis.length(), 1500.0);
    QVERIFY(axis.missing(0).isEmpty());
    const qint64 first = axis.from(0) + 2 * 3600 + 1800; // 2:30, summer time
    QCOMPARE(axis.position(0, first), 150.0);
    QCOMPARE(axis.position(0, first + 3600), 210.0); // 2:30 once more
    QCOMPARE(axis.position(0, rome(day, 9)), 600.0);
    QCOMPARE(axis.positionOf(QTime(9, 0)), 600.0);
    QCOMPARE(axis.instant(0, 600), rome(day, 9));
    const QList<TimeAxis::Hour> hours = axis.hours();
    QCOMPARE(hours.size(), 25);
    QCOMPARE(hours.at(2), (TimeAxis::Hour{120, 2, false}));
    QCOMPARE(hours.at(3), (TimeAxis::Hour{180, 2, true}));
    QCOMPARE(hours.at(4), (TimeAxis::Hour{240, 3, false}));
}

void AgendaLayoutTest::aWeekWithBoth()
{
    const QDate sunday(2026, 10, 25);
    const TimeAxis axis({sunday.addDays(-1), sunday}, kRome);
    QCOMPARE(axis.missing(0), (QList<AxisSpan>{{180, 240}})); // Saturday has 2:00 to 3:00 once
    QCOMPARE(axis.position(0, rome(sunday.addDays(-1), 9)), 600.0);
    QCOMPARE(axis.position(1, rome(sunday, 9)), 600.0); // nine o'clock is one line
    QCOMPARE(axis.position(0, rome(sunday.addDays(-1), 2, 30)), 150.0);
    for (qsizetype day = 0; day < 2; ++day) {
        for (qint64 utc = axis.from(day); utc < axis.to(day); utc += 900)
            QCOMPARE(axis.instant(day, axis.position(day, utc)), utc);
    }
}

void AgendaLayoutTest::invalidDaysAreDropped()
{
    const TimeAxis axis({QDate(), kDay}, kRome);
    QCOMPARE(axis.dayCount(), 1);
    QCOMPARE(axis.indexOf(kDay), 0);
    QCOMPARE(axis.indexOf(QDate()), -1);
    for (const QDate &far : {QDate(1, 1, 1), QDate(9999, 12, 31)}) {
        const TimeAxis there({far}, kRome);
        QCOMPARE(there.dayCount(), 1);
        QCOMPARE(there.dayAt(there.from(0) + 3600), 0);
    }
    QVERIFY(stripBars({wholeDays(1, kDay, 1)}, TimeAxis()).isEmpty());
}

void AgendaLayoutTest::whatOverlapsStandsSideBySide()
{
    const TimeAxis axis({kDay}, kRome);
    const QList<AgendaItem> items{timed(1, rome(kDay, 9), rome(kDay, 10)), timed(2, rome(kDay, 9, 30), rome(kDay, 11)),
                                  timed(3, rome(kDay, 11), rome(kDay, 12))};
    DayLayout layout;
    layout.lay(items, all(items), axis, 0, 15);
    QCOMPARE(blockOf(layout, 1)->columns, 2);
    QCOMPARE(blockOf(layout, 1)->column, 0);
    QCOMPARE(blockOf(layout, 2)->column, 1);
    QCOMPARE(blockOf(layout, 3)->columns, 1); // begins when the other ends: they do not overlap
    QCOMPARE(layout.placed(), 2);
}

void AgendaLayoutTest::aFreeColumnIsUsed()
{
    const TimeAxis axis({kDay}, kRome);
    // 1 is long; 2 and 3 beside each other; 4 later, beside 1 alone: it has the room of both.
    const QList<AgendaItem> items{timed(1, rome(kDay, 9), rome(kDay, 12)), timed(2, rome(kDay, 9), rome(kDay, 10)),
                                  timed(3, rome(kDay, 9), rome(kDay, 10)), timed(4, rome(kDay, 11), rome(kDay, 12))};
    DayLayout layout;
    layout.lay(items, all(items), axis, 0, 15);
    QCOMPARE(blockOf(layout, 4)->columns, 3);
    QCOMPARE(blockOf(layout, 4)->column, 1);
    QCOMPARE(blockOf(layout, 4)->span, 2);
    QCOMPARE(blockOf(layout, 2)->span, 1);
    QCOMPARE(blockOf(layout, 1)->span, 1);
}

void AgendaLayoutTest::noTwoBlocksCoverEachOther()
{
    const TimeAxis axis({kDay}, kRome);
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        QList<AgendaItem> items;
        for (int i = 0; i < 25; ++i) {
            const qint64 from = axis.from(0) + qint64(random() % (23 * 4)) * 900;
            items << timed(i + 1, from, from + qint64(random() % 9) * 900);
        }
        DayLayout layout;
        layout.lay(items, all(items), axis, 0, 20);
        QCOMPARE(layout.blocks().size(), items.size());
        for (const GridBlock &one : layout.blocks()) {
            QVERIFY(one.span >= 1 && one.column >= 0 && one.column + one.span <= one.columns);
            for (const GridBlock &other : layout.blocks()) {
                if (one.item == other.item || one.from >= other.to || other.from >= one.to)
                    continue;
                QCOMPARE(one.columns, other.columns);
                QVERIFY(one.column + one.span <= other.column || other.column + other.span <= one.column);
            }
        }
    }
}

void AgendaLayoutTest::shortOnesHaveAHeight()
{
    const TimeAxis axis({kDay}, kRome);
    const QList<AgendaItem> items{timed(1, rome(kDay, 9), rome(kDay, 9)),
                                  timed(2, rome(kDay, 9, 10), rome(kDay, 9, 12)),
                                  timed(3, rome(kDay, 23, 58), rome(kDay, 23, 59))};
    DayLayout layout;
    layout.lay(items, all(items), axis, 0, 20);
    for (const GridBlock &block : layout.blocks())
        QCOMPARE(block.to - block.from, 20.0);
    QCOMPARE(blockOf(layout, 1)->columns, 2); // as drawn they would cover each other
    QCOMPARE(blockOf(layout, 3)->to, 1440.0);
}

void AgendaLayoutTest::travelIsBeside()
{
    const TimeAxis axis({kDay}, kRome);
    AgendaItem item = timed(1, rome(kDay, 9), rome(kDay, 10));
    item.busyFrom -= 1800;
    item.busyTo += 900;
    DayLayout layout;
    layout.lay({item}, {0}, axis, 0, 15);
    QCOMPARE(layout.blocks().first().busyFrom, 510.0);
    QCOMPARE(layout.blocks().first().from, 540.0);
    QCOMPARE(layout.blocks().first().busyTo, 615.0);
}

void AgendaLayoutTest::overMidnight()
{
    const TimeAxis axis({kDay, kDay.addDays(1)}, kRome);
    const AgendaItem item = timed(1, rome(kDay, 22), rome(kDay.addDays(1), 1));
    QVERIFY(!isBar(item));
    DayLayout evening, night;
    evening.lay({item}, {0}, axis, 0, 15);
    night.lay({item}, {0}, axis, 1, 15);
    QCOMPARE(evening.blocks().first().from, 1320.0);
    QCOMPARE(evening.blocks().first().to, 1440.0);
    QVERIFY(evening.blocks().first().after && !evening.blocks().first().before);
    QCOMPARE(night.blocks().first().to, 60.0);
    QVERIFY(night.blocks().first().before && !night.blocks().first().after);
}

void AgendaLayoutTest::onlyTouchedGroupsArePlacedAnew()
{
    const TimeAxis axis({kDay}, kRome);
    QList<AgendaItem> items{timed(1, rome(kDay, 9), rome(kDay, 10)), timed(2, rome(kDay, 9, 30), rome(kDay, 11)),
                            timed(3, rome(kDay, 14), rome(kDay, 15)), timed(4, rome(kDay, 16), rome(kDay, 17))};
    DayLayout layout;
    layout.lay(items, all(items), axis, 0, 15);
    QCOMPARE(layout.placed(), 3);
    layout.lay(items, all(items), axis, 0, 15);
    QCOMPARE(layout.placed(), 0);
    items[2].endUtc += 900;
    layout.lay(items, all(items), axis, 0, 15);
    QCOMPARE(layout.placed(), 1);
    items.prepend(timed(9, rome(kDay, 7), rome(kDay, 8)));
    const GridBlock before = *blockOf(layout, 2);
    layout.lay(items, all(items), axis, 0, 15);
    QCOMPARE(layout.placed(), 1);
    QCOMPARE(blockOf(layout, 2)->column, before.column);
    QCOMPARE(blockOf(layout, 2)->item, before.item + 1);
}

void AgendaLayoutTest::barsStandInLanes()
{
    const TimeAxis axis({kDay, kDay.addDays(1), kDay.addDays(2)}, kRome);
    const QList<AgendaItem> items{wholeDays(1, kDay.addDays(-3), 5), // two days of it are seen
                                  wholeDays(2, kDay.addDays(1), 1),
                                  wholeDays(3, kDay.addDays(2), 4),
                                  timed(4, rome(kDay, 8), rome(kDay.addDays(1), 20)),
                                  timed(5, rome(kDay, 9), rome(kDay, 10)),
                                  wholeDays(6, kDay.addDays(-1), 1),
                                  wholeDays(7, kDay.addDays(3), 1)};
    const QList<StripBar> bars = stripBars(items, axis);
    const auto bar = [&bars](qint64 id) {
        return *std::find_if(bars.begin(), bars.end(), [id](const StripBar &b) { return b.key.entry.value == id; });
    };
    QCOMPARE(bars.size(), 4); // 5 is no bar, 6 and 7 are on other days
    QCOMPARE(bar(1).firstDay, 0);
    QCOMPARE(bar(1).lastDay, 1);
    QVERIFY(bar(1).before && !bar(1).after);
    QVERIFY(bar(3).after);
    QCOMPARE(bar(3).lane, 0); // the lane of 1 is free again
    QCOMPARE(laneCount(bars), 3);
    for (const StripBar &one : bars) {
        for (const StripBar &other : bars)
            QVERIFY(one.item == other.item || one.lane != other.lane || one.lastDay < other.firstDay
                    || other.lastDay < one.firstDay);
    }
}

void AgendaLayoutTest::tenThousandOnOneDay()
{
    const TimeAxis axis({kDay}, kRome);
    QList<AgendaItem> items;
    for (int i = 0; i < 10'000; ++i)
        items << timed(i + 1, axis.from(0) + i, axis.from(0) + i + 7200);
    DayLayout layout;
    const std::clock_t begun = std::clock();
    layout.lay(items, all(items), axis, 0, 15);
    const double spent = double(std::clock() - begun) / CLOCKS_PER_SEC; // of the processor: others use it too
    QVERIFY2(spent < 0.5, qPrintable(QString::number(spent)));
    QCOMPARE(layout.blocks().size(), 10'000);
}

QTEST_APPLESS_MAIN(AgendaLayoutTest)
#include "AgendaLayoutTest.moc"
