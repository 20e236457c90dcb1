#include "ui/agenda/TimeGridView.h"

#include "ui/base/Theme.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHours = 44;
constexpr int kNames = 42;
constexpr int kCalendarNames = 20;
constexpr int kHour = 48;
constexpr int kLeastColumn = 70;
constexpr int kMostLanes = 6;
constexpr int kStripPad = 4;
constexpr double kGap = 3; ///< between a column's edge and its blocks
constexpr double kNewMinutes = 60;
constexpr double kMorning = 9 * 60;
constexpr int kMostDays = 400; ///< of a view, against an entry of years

} // namespace

TimeGridView::TimeGridView(const Clock &clock, QWidget *parent) : AgendaView(clock, parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    verticalScrollBar()->setSingleStep(theme::px(kHour) / 2);
    setAccessibleName(tr("Agenda by hours"));
}

void TimeGridView::setColumns(const QList<AgendaCalendarId> &calendars)
{
    if (m_calendars == calendars)
        return;
    m_calendars = calendars;
    arrange();
    viewport()->update();
}

void TimeGridView::arrange()
{
    const qsizetype each = std::max<qsizetype>(1, m_calendars.size());
    const qsizetype wanted = std::min<qsizetype>(axis().dayCount() * each, kMostDays);
    m_columns.resize(wanted);
    for (qsizetype i = 0; i < wanted; ++i) {
        m_columns[i].day = i / each;
        m_columns[i].calendar = m_calendars.isEmpty() ? AgendaCalendarId() : m_calendars.at(i % each);
    }
    QList<QList<qsizetype>> indices(wanted);
    for (qsizetype i = 0; i < items().size(); ++i) {
        const AgendaItem &item = items().at(i);
        const qsizetype at = m_calendars.isEmpty() ? 0 : m_calendars.indexOf(item.calendar);
        const auto days = at < 0 || isBar(item) ? std::nullopt : daysOf(item);
        for (qsizetype day = days ? days->first : 1; days && day <= days->second; ++day) {
            if (day * each + at < wanted)
                indices[day * each + at].append(i);
        }
    }
    const double least = (EntryFace::lineHeight() + 3) / perMinute();
    for (qsizetype i = 0; i < wanted; ++i)
        m_columns[i].layout.lay(items(), indices.at(i), axis(), m_columns.at(i).day, least);
    m_bars = stripBars(items(), axis());
    keepPlace();
    updateBars();
}

/// The keyboard stays where the selected entry went, or at the same hour of the same column.
void TimeGridView::keepPlace()
{
    m_at = std::clamp<qsizetype>(m_at, 0, std::max<qsizetype>(0, m_columns.size() - 1));
    if (m_columns.isEmpty() || blockOf(m_at, selected()))
        return;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (const GridBlock *block = blockOf(i, selected())) {
            m_at = i;
            m_minute = block->from;
            return;
        }
    }
}

void TimeGridView::forget()
{
    AgendaView::forget();
    for (Column &column : m_columns)
        column.layout = {};
}

int TimeGridView::hoursWidth() const
{
    return theme::px(kHours);
}

int TimeGridView::namesHeight() const
{
    return theme::px(kNames) + (m_calendars.isEmpty() ? 0 : theme::px(kCalendarNames));
}

int TimeGridView::stripHeight() const
{
    const int lanes = std::clamp(laneCount(m_bars), 1, kMostLanes);
    return lanes * int(std::ceil(EntryFace::lineHeight() + 4)) + 2 * kStripPad;
}

double TimeGridView::perMinute() const
{
    return theme::px(kHour) / 60.0;
}

double TimeGridView::columnWidth() const
{
    const double room = viewport()->width() - hoursWidth();
    return std::max<double>(theme::px(kLeastColumn), room / double(std::max<qsizetype>(1, m_columns.size())));
}

double TimeGridView::columnLeft(qsizetype column) const
{
    return hoursWidth() + double(column) * columnWidth() - horizontalScrollBar()->value();
}

double TimeGridView::yOf(double minute) const
{
    return headerHeight() + minute * perMinute() - verticalScrollBar()->value();
}

double TimeGridView::minuteAt(int y) const
{
    return std::clamp((y - headerHeight() + verticalScrollBar()->value()) / perMinute(), 0.0, axis().length());
}

qsizetype TimeGridView::columnAt(int x) const
{
    const auto column = qsizetype((x - hoursWidth() + horizontalScrollBar()->value()) / columnWidth());
    return std::clamp<qsizetype>(column, 0, std::max<qsizetype>(0, m_columns.size() - 1));
}

QRectF TimeGridView::blockRect(const Column &column, qsizetype at, const GridBlock &block) const
{
    Q_UNUSED(column)
    const double room = columnWidth() - 2 * kGap - 1;
    const double each = room / block.columns;
    const double left = columnLeft(at) + kGap + each * block.column;
    return {left, yOf(block.from), std::max(2.0, each * block.span - (block.columns > 1 ? 2 : 0)),
            (block.to - block.from) * perMinute() - 1};
}

QRectF TimeGridView::barRect(const StripBar &bar) const
{
    const auto each = double(std::max<qsizetype>(1, m_calendars.size()));
    const double height = std::ceil(EntryFace::lineHeight() + 4);
    const double left = columnLeft(qsizetype(bar.firstDay * each)) + kGap;
    const double right = columnLeft(qsizetype((bar.lastDay + 1) * each)) - kGap;
    return {left, namesHeight() + kStripPad + bar.lane * height, right - left, height - 2};
}

void TimeGridView::updateBars()
{
    const int body = viewport()->height() - headerHeight();
    const int whole = int(axis().length() * perMinute());
    verticalScrollBar()->setRange(0, std::max(0, whole - body));
    verticalScrollBar()->setPageStep(std::max(1, body));
    const int room = viewport()->width() - hoursWidth();
    horizontalScrollBar()->setRange(0, std::max(0, int(columnWidth() * double(m_columns.size())) - room));
    horizontalScrollBar()->setPageStep(std::max(1, room));
    if (m_scale > 0 && m_scale != perMinute()) // other sizes of text: the same hour stays at the top
        verticalScrollBar()->setValue(int(verticalScrollBar()->value() / m_scale * perMinute()));
    m_scale = perMinute();
    if (!m_placed && body > 0 && whole > body) {
        m_placed = true;
        showTime(QTime(8, 0));
    }
}

void TimeGridView::showTime(const QTime &time)
{
    verticalScrollBar()->setValue(int(axis().positionOf(time) * perMinute()) - theme::px(kHour) / 3);
}

void TimeGridView::resizeEvent(QResizeEvent *event)
{
    AgendaView::resizeEvent(event);
    updateBars();
}

void TimeGridView::ensureSeen(double from, double to)
{
    const double scale = perMinute();
    const int body = viewport()->height() - headerHeight();
    QScrollBar *bar = verticalScrollBar();
    if (to * scale > bar->value() + body)
        bar->setValue(int(to * scale) - body + theme::px(kHour) / 4);
    if (from * scale < bar->value())
        bar->setValue(int(from * scale) - theme::px(kHour) / 4);
    const double left = columnWidth() * double(m_at), right = left + columnWidth();
    QScrollBar *across = horizontalScrollBar();
    if (right > across->value() + viewport()->width() - hoursWidth())
        across->setValue(int(right) - viewport()->width() + hoursWidth());
    if (left < across->value())
        across->setValue(int(left));
}

const GridBlock *TimeGridView::blockOf(qsizetype column, const ItemKey &key) const
{
    if (column < 0 || column >= m_columns.size())
        return nullptr;
    const QList<GridBlock> &blocks = m_columns.at(column).layout.blocks();
    const auto found =
        std::find_if(blocks.cbegin(), blocks.cend(), [&key](const GridBlock &block) { return block.key == key; });
    return found == blocks.cend() ? nullptr : &*found;
}

void TimeGridView::select(const ItemKey &key)
{
    AgendaView::select(key);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (const GridBlock *block = blockOf(i, key)) {
            m_at = i;
            m_minute = block->from;
            return ensureSeen(block->from, block->to);
        }
    }
}

void TimeGridView::goTo(const QDate &day)
{
    if (const qsizetype index = axis().indexOf(day); index >= 0)
        stand(index * std::max<qsizetype>(1, m_calendars.size()), m_minute < 0 ? kMorning : m_minute);
}

QDate TimeGridView::currentDay() const
{
    return m_columns.isEmpty() ? QDate() : axis().date(readDay());
}

qsizetype TimeGridView::readDay() const
{
    return m_at < m_columns.size() ? m_columns.at(m_at).day : 0;
}

AgendaSpot TimeGridView::currentSpot() const
{
    if (m_columns.isEmpty())
        return {};
    const Column &column = m_columns.at(m_at);
    if (const AgendaItem *item = selectedItem(); item && isBar(*item))
        return {axis().from(column.day), axis().to(column.day), true, column.calendar};
    const qint64 from = axis().instant(column.day, m_minute < 0 ? axis().positionOf(QTime(9, 0)) : m_minute);
    return {from, from + qint64(kNewMinutes * 60), false, column.calendar};
}

QPoint TimeGridView::pointOf(qsizetype column, qint64 utc) const
{
    return {int(columnLeft(column) + columnWidth() / 2), int(yOf(axis().position(m_columns.at(column).day, utc)))};
}

QRect TimeGridView::dayRect(qsizetype day) const
{
    const qsizetype each = std::max<qsizetype>(1, m_calendars.size());
    return QRectF(columnLeft(day * each), 0, columnWidth() * double(each), viewport()->height()).toRect();
}

QRect TimeGridView::entryRect(const ItemKey &key, qsizetype day) const
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const GridBlock *block = m_columns.at(i).day == day ? blockOf(i, key) : nullptr;
        if (block)
            return blockRect(m_columns.at(i), i, *block).toRect();
    }
    for (const StripBar &bar : m_bars) {
        if (bar.key == key)
            return barRect(bar).toRect();
    }
    return {};
}

QRectF TimeGridView::ghostRect(qsizetype column, const AgendaSpot &spot) const
{
    const qsizetype day = m_columns.at(column).day;
    if (spot.allDay || spot.to <= axis().from(day) || spot.from >= axis().to(day))
        return {};
    const double from = axis().position(day, spot.from), to = axis().position(day, spot.to);
    return {columnLeft(column) + 1, yOf(from), columnWidth() - 3,
            std::max(EntryFace::lineHeight(), (to - from) * perMinute())};
}

ItemKey TimeGridView::keyAt(const QPoint &pos) const
{
    if (m_columns.isEmpty() || pos.x() < hoursWidth())
        return {};
    for (const StripBar &bar : m_bars) {
        if (bar.lane < kMostLanes && barRect(bar).contains(pos))
            return bar.key;
    }
    if (pos.y() < headerHeight())
        return {};
    const qsizetype at = columnAt(pos.x());
    for (const GridBlock &block : m_columns.at(at).layout.blocks()) {
        if (blockRect(m_columns.at(at), at, block).contains(pos))
            return block.key;
    }
    return {};
}

} // namespace gonfalone
