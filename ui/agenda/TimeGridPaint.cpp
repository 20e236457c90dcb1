// The part of TimeGridView that draws.
#include "ui/agenda/TimeGridView.h"

#include "ui/base/Theme.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLanes = 6;
constexpr int kMostBlocks = 400; ///< of one column are drawn with words; more are no wider than a line

QColor ink(QRgb color)
{
    return QColor(color);
}

} // namespace

void TimeGridView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect clip = event->rect();
    painter.fillRect(clip, ink(theme::tokens().panel));
    if (m_columns.isEmpty())
        return;
    painter.save();
    painter.setClipRect(QRect(0, headerHeight(), viewport()->width(), viewport()->height()));
    paintHours(painter);
    painter.setClipRect(QRect(hoursWidth(), headerHeight(), viewport()->width(), viewport()->height()));
    paintGround(painter, clip);
    paintBlocks(painter, clip);
    paintNow(painter);
    paintCursor(painter);
    paintGhost(painter);
    painter.restore();
    if (clip.top() <= headerHeight())
        paintHeader(painter);
}

void TimeGridView::paintHours(QPainter &painter)
{
    painter.setFont(theme::font(TextRole::Small));
    const int height = painter.fontMetrics().height();
    for (const TimeAxis::Hour &hour : axis().hours()) {
        const double y = yOf(hour.position);
        if (y < headerHeight() - height || y > viewport()->height() || hour.position <= 0)
            continue;
        painter.setPen(ink(theme::tokens().secondary));
        const QString words =
            hour.again ? tr("%1 again", "the second time of that hour").arg(hour.hour) : QString::number(hour.hour);
        painter.drawText(QRectF(0, y - height / 2.0, hoursWidth() - 7, height), Qt::AlignRight | Qt::AlignVCenter,
                         words);
    }
}

void TimeGridView::paintGround(QPainter &painter, const QRect &clip)
{
    const Tokens &tokens = theme::tokens();
    const double bottom = yOf(axis().length());
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QRectF column(columnLeft(i), headerHeight(), columnWidth(), bottom - headerHeight());
        if (!column.intersects(clip))
            continue;
        const qsizetype day = m_columns.at(i).day;
        if (axis().date(day).dayOfWeek() > 5)
            painter.fillRect(column, ink(tokens.window));
        for (const AxisSpan &span : axis().missing(day))
            EntryFace::hatch(&painter, {column.left(), yOf(span.from), column.width(), yOf(span.to) - yOf(span.from)},
                             ink(tokens.line));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(ink(tokens.line));
    for (const TimeAxis::Hour &hour : axis().hours()) {
        const int y = int(yOf(hour.position));
        if (y >= headerHeight() && y <= viewport()->height())
            painter.drawLine(hoursWidth(), y, viewport()->width(), y);
    }
    const qsizetype each = std::max<qsizetype>(1, m_calendars.size());
    for (qsizetype i = 0; i <= m_columns.size(); ++i) {
        painter.setPen(QPen(ink(tokens.line), each > 1 && i % each == 0 ? 2 : 1));
        painter.drawLine(int(columnLeft(i)), headerHeight(), int(columnLeft(i)), viewport()->height());
    }
}

void TimeGridView::paintBlocks(QPainter &painter, const QRect &clip)
{
    const QColor shade = ink(theme::tokens().line).darker(theme::isDark() ? 80 : 112);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (columnLeft(i) > clip.right() || columnLeft(i) + columnWidth() < clip.left())
            continue;
        const QList<GridBlock> &blocks = m_columns.at(i).layout.blocks();
        for (const GridBlock &block : blocks) { // ways there and back lie under every entry
            const QRectF area = blockRect(m_columns.at(i), i, block);
            const QRectF before(area.left(), yOf(block.busyFrom), area.width(), area.top() - yOf(block.busyFrom));
            const QRectF after(area.left(), area.bottom() + 1, area.width(), yOf(block.busyTo) - area.bottom() - 1);
            for (const QRectF &band : {before, after}) {
                if (band.height() > 1 && band.intersects(clip))
                    EntryFace::hatch(&painter, band, shade);
            }
        }
        const bool plain = blocks.size() > kMostBlocks;
        for (const GridBlock &block : blocks) {
            const QRectF area = blockRect(m_columns.at(i), i, block);
            if (!area.intersects(clip))
                continue;
            if (plain && area.width() < 4) {
                painter.fillRect(area, calendarInk(lookOf(looks(), items().at(block.item).calendar).colour).text);
                continue;
            }
            EntryFace &shown = face(block.item);
            // Of an entry over midnight each day has a piece of its own size: fit() makes the words anew then.
            shown.fit(area.size(), EntryFace::Shape::Block);
            shown.paint(&painter, area, block.key == selected());
        }
    }
}

void TimeGridView::paintNow(QPainter &painter)
{
    const qint64 now = clock().now().toSecsSinceEpoch();
    const qsizetype day = axis().dayAt(now);
    if (day < 0)
        return;
    const double y = yOf(axis().position(day, now));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink(theme::tokens().bad), 1.5));
    const QRect area = dayRect(day);
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    painter.setBrush(ink(theme::tokens().bad));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(area.left(), y), 4, 4);
}

void TimeGridView::paintCursor(QPainter &painter)
{
    if (!hasFocus() || selectedItem() || m_minute < 0 || m_drag)
        return;
    const QRectF slot(columnLeft(m_at) + 1.5, yOf(m_minute) + 0.5, columnWidth() - 3, 30 * perMinute() - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink(theme::tokens().accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(slot.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void TimeGridView::paintGhost(QPainter &painter)
{
    if (!m_drag || !m_drag->moving)
        return;
    QRectF first;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const AgendaCalendarId calendar = m_columns.at(i).calendar;
        const QRectF area = ghostRect(i, m_drag->spot);
        if (area.isNull()
            || (calendar.isValid() && m_drag->spot.calendar.isValid() && calendar != m_drag->spot.calendar))
            continue;
        if (first.isNull())
            first = area;
        QColor fill = theme::toneSoft(m_drag->tone == Tone::Bad ? Tone::Bad : Tone::Accent);
        fill.setAlpha(200);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(fill);
        painter.setPen(QPen(theme::toneText(m_drag->tone == Tone::Bad ? Tone::Bad : Tone::Accent), 2, Qt::DashLine));
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4);
    }
    if (!first.isNull())
        paintVerdict(painter, first);
}

void TimeGridView::paintVerdict(QPainter &painter, const QRectF &ghost)
{
    const AgendaSpot &spot = m_drag->spot;
    const QString times = u"%1 – %2"_s.arg(words().clock(spot.from), words().clock(spot.to));
    const QString title = m_drag->key.isValid() ? EntryWords::title(m_drag->item) : tr("New entry");
    painter.setFont(theme::font(TextRole::Note));
    painter.setPen(theme::toneText(m_drag->tone == Tone::Bad ? Tone::Bad : Tone::Accent));
    const QString verdict = m_drag->tone == Tone::Bad ? u"⚠ "_s + m_drag->verdict : m_drag->verdict;
    painter.drawText(ghost.adjusted(7, 3, -4, -2), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     verdict.isEmpty() ? times + u'\n' + title : times + u'\n' + title + u'\n' + verdict);
}

void TimeGridView::paintHeader(QPainter &painter)
{
    const Tokens &tokens = theme::tokens();
    painter.fillRect(QRect(0, 0, viewport()->width(), headerHeight()), ink(tokens.panel));
    painter.setClipRect(QRect(hoursWidth(), 0, viewport()->width(), headerHeight()));
    const qsizetype each = std::max<qsizetype>(1, m_calendars.size());
    const int names = theme::px(42);
    for (qsizetype day = 0; day < axis().dayCount(); ++day)
        paintDayName(painter, day, QRectF(columnLeft(day * each), 0, columnWidth() * double(each), names));
    if (!m_calendars.isEmpty()) {
        painter.setFont(theme::font(TextRole::Small));
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const CalendarLook look = lookOf(looks(), m_columns.at(i).calendar);
            const QRectF area(columnLeft(i) + 4, names - 4, columnWidth() - 8, namesHeight() - names);
            painter.setPen(calendarInk(look.colour).text);
            painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(look.name, Qt::ElideRight, int(area.width())));
        }
    }
    paintStrip(painter);
    painter.setClipping(false);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(theme::font(TextRole::Small));
    painter.setPen(ink(tokens.secondary));
    painter.drawText(QRect(0, namesHeight(), hoursWidth() - 7, stripHeight()), Qt::AlignRight | Qt::AlignVCenter,
                     tr("day", "label of the strip of whole days"));
    painter.setPen(ink(tokens.line));
    painter.drawLine(0, namesHeight() - 1, viewport()->width(), namesHeight() - 1);
    painter.drawLine(0, headerHeight() - 1, viewport()->width(), headerHeight() - 1);
    for (qsizetype day = 0; day <= axis().dayCount(); ++day) {
        if (const int x = int(columnLeft(day * each)); x >= hoursWidth())
            painter.drawLine(x, 0, x, headerHeight());
    }
}

void TimeGridView::paintDayName(QPainter &painter, qsizetype day, const QRectF &area)
{
    const QDate date = axis().date(day);
    const bool today = isToday(day);
    const QString name = QLocale().toString(date, u"ddd"_s) + u' ';
    const QString number = QString::number(date.day());
    painter.setPen(ink(today ? theme::tokens().accent : theme::tokens().secondary));
    painter.setFont(theme::font(TextRole::Body));
    const double width = painter.fontMetrics().horizontalAdvance(name);
    const QRectF room = area.adjusted(8, 0, -4, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.setPen(ink(today ? theme::tokens().accent : theme::tokens().text));
    painter.setFont(theme::font(TextRole::Heading));
    painter.drawText(room.adjusted(width, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, number);
    if (today) { // not by the colour alone
        const double end = room.left() + width + painter.fontMetrics().horizontalAdvance(number);
        painter.fillRect(QRectF(room.left(), area.bottom() - 6, end - room.left(), 3), ink(theme::tokens().accent));
    }
}

void TimeGridView::paintStrip(QPainter &painter)
{
    QList<int> more(axis().dayCount(), 0);
    const bool full = laneCount(m_bars) > kMostLanes;
    for (const StripBar &bar : std::as_const(m_bars)) {
        if (full && bar.lane >= kMostLanes - 1) {
            for (int day = bar.firstDay; day <= bar.lastDay; ++day)
                ++more[day];
            continue;
        }
        const QRectF area = barRect(bar);
        EntryFace &shown = face(bar.item);
        shown.fit(area.size(), EntryFace::Shape::Line);
        shown.paint(&painter, area, bar.key == selected());
    }
    painter.setFont(theme::font(TextRole::Small));
    painter.setPen(ink(theme::tokens().secondary));
    for (int day = 0; full && day < more.size(); ++day) {
        if (more.at(day) > 0)
            painter.drawText(barRect({{}, 0, day, day, kMostLanes - 1}), Qt::AlignLeft | Qt::AlignVCenter,
                             tr("+%1").arg(more.at(day)));
    }
    if (m_drag && m_drag->moving && m_drag->spot.allDay) {
        const auto days = daysOf([this] {
            AgendaItem item;
            item.startUtc = m_drag->spot.from;
            item.endUtc = m_drag->spot.to;
            return item;
        }());
        if (days) {
            painter.setPen(QPen(ink(theme::tokens().accent), 2, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(barRect({{}, 0, int(days->first), int(days->second), 0}), 4, 4);
        }
    }
}

} // namespace gonfalone
