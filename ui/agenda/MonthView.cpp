#include "ui/agenda/MonthView.h"

#include "ui/base/Theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNames = 26;
constexpr int kNumbers = 24; ///< the height of the number of a day
constexpr int kWeekNumbers = 28;
constexpr int kDays = 7;
constexpr double kGap = 2;
const QTime kMorning(9, 0);
constexpr qint64 kNewSeconds = 3600;

} // namespace

MonthView::MonthView(const Clock &clock, QWidget *parent) : AgendaView(clock, parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Agenda of the month"));
}

void MonthView::setMonth(const QDate &day)
{
    if (!day.isValid())
        return;
    const QDate before = currentDay();
    m_month = QDate(day.year(), day.month(), 1);
    setDays(m_month.addDays(1 - m_month.dayOfWeek()), kWeeks * kDays);
    const qsizetype same = axis().indexOf(before);
    m_at = same >= 0 ? same : std::max<qsizetype>(0, axis().indexOf(day));
}

int MonthView::namesHeight() const
{
    return theme::px(kNames);
}

int MonthView::weekWidth() const
{
    return theme::px(kWeekNumbers);
}

double MonthView::lineHeight() const
{
    return std::ceil(EntryFace::lineHeight()) + 3;
}

int MonthView::lines() const
{
    const double row = (viewport()->height() - namesHeight()) / double(kWeeks);
    return std::max(1, int((row - theme::px(kNumbers)) / lineHeight()));
}

void MonthView::arrange()
{
    m_pieces.clear();
    m_hidden = QList<int>(axis().dayCount(), 0);
    m_onMore = false;
    m_all.resize(items().size());
    std::iota(m_all.begin(), m_all.end(), 0);
    for (qsizetype week = 0; week * kDays + kDays <= axis().dayCount(); ++week)
        arrangeWeek(week);
    m_at = std::clamp<qsizetype>(m_at, 0, std::max<qsizetype>(0, axis().dayCount() - 1));
}

void MonthView::arrangeWeek(qsizetype week)
{
    cut(week, dayPieces(items(), m_all, axis(), week * kDays, week * kDays + kDays - 1, clock().zone));
}

/// Leaves out what has no room; a day that has too many keeps its last line for the "+N".
void MonthView::cut(qsizetype week, const QList<DayPiece> &pieces)
{
    const int room = lines();
    QList<bool> full(kDays, false);
    for (const DayPiece &piece : pieces) {
        for (qsizetype day = piece.firstDay; piece.line >= room && day <= piece.lastDay; ++day)
            full[day - week * kDays] = true;
    }
    for (const DayPiece &piece : pieces) {
        bool fits = true;
        for (qsizetype day = piece.firstDay; day <= piece.lastDay; ++day)
            fits = fits && piece.line < (full.at(day - week * kDays) ? room - 1 : room);
        if (fits) {
            m_pieces.append(piece);
        } else {
            for (qsizetype day = piece.firstDay; day <= piece.lastDay; ++day)
                ++m_hidden[day];
        }
    }
}

QRect MonthView::dayRect(qsizetype day) const
{
    const double width = (viewport()->width() - weekWidth()) / double(kDays);
    const double height = (viewport()->height() - namesHeight()) / double(kWeeks);
    const double left = weekWidth() + width * double(day % kDays), top = namesHeight() + height * double(day / kDays);
    return {QPoint(int(left), int(top)), QPoint(int(left + width) - 1, int(top + height) - 1)};
}

QRectF MonthView::pieceRect(const DayPiece &piece) const
{
    const QRect first = dayRect(piece.firstDay), last = dayRect(piece.lastDay);
    return {first.left() + kGap, first.top() + theme::px(kNumbers) + piece.line * lineHeight(),
            last.right() - first.left() - 2 * kGap, lineHeight() - 2};
}

QRectF MonthView::moreRect(qsizetype day) const
{
    DayPiece piece;
    piece.firstDay = piece.lastDay = day;
    piece.line = lines() - 1;
    return pieceRect(piece);
}

QRect MonthView::entryRect(const ItemKey &key, qsizetype day) const
{
    for (const DayPiece &piece : m_pieces) {
        if (piece.key == key && piece.firstDay <= day && day <= piece.lastDay)
            return pieceRect(piece).toRect();
    }
    return dayRect(day);
}

qsizetype MonthView::dayAt(const QPoint &pos) const
{
    for (qsizetype day = 0; day < axis().dayCount(); ++day) {
        if (dayRect(day).contains(pos))
            return day;
    }
    return -1;
}

ItemKey MonthView::keyAt(const QPoint &pos) const
{
    for (const DayPiece &piece : m_pieces) {
        if (pieceRect(piece).contains(pos))
            return piece.key;
    }
    return {};
}

QList<ItemKey> MonthView::seenOn(qsizetype day) const
{
    QList<DayPiece> pieces;
    std::copy_if(m_pieces.cbegin(), m_pieces.cend(), std::back_inserter(pieces),
                 [day](const DayPiece &piece) { return piece.firstDay <= day && day <= piece.lastDay; });
    std::sort(pieces.begin(), pieces.end(), [](const DayPiece &a, const DayPiece &b) { return a.line < b.line; });
    QList<ItemKey> keys;
    for (const DayPiece &piece : std::as_const(pieces))
        keys << piece.key;
    return keys;
}

void MonthView::select(const ItemKey &key)
{
    AgendaView::select(key);
    m_onMore = false;
    const AgendaItem *item = selectedItem();
    const auto days = item ? daysOf(*item) : std::nullopt;
    if (days && (m_at < days->first || m_at > days->second))
        m_at = days->first;
}

void MonthView::goTo(const QDate &day)
{
    standOn(day);
}

QDate MonthView::currentDay() const
{
    return axis().dayCount() > 0 ? axis().date(m_at) : QDate();
}

AgendaSpot MonthView::currentSpot() const
{
    if (axis().dayCount() == 0)
        return {};
    const qint64 from = axis().instant(m_at, axis().positionOf(kMorning));
    return {from, from + kNewSeconds, false, {}};
}

void MonthView::resizeEvent(QResizeEvent *event)
{
    AgendaView::resizeEvent(event);
    arrange();
}

void MonthView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), QColor(theme::tokens().panel));
    for (qsizetype day = 0; day < axis().dayCount(); ++day)
        paintDay(painter, day);
    for (const DayPiece &piece : std::as_const(m_pieces)) {
        const QRectF area = pieceRect(piece);
        EntryFace &shown = face(piece.item);
        shown.fit(area.size(), piece.bar ? EntryFace::Shape::Line : EntryFace::Shape::Timed);
        shown.paint(&painter, area, piece.key == selected());
    }
    paintGhost(painter);
    paintNames(painter);
}

void MonthView::paintDay(QPainter &painter, qsizetype day)
{
    const Tokens &tokens = theme::tokens();
    const QRect area = dayRect(day);
    const QDate date = axis().date(day);
    const bool inside = date.month() == m_month.month() && date.year() == m_month.year();
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (!inside || date.dayOfWeek() > 5)
        painter.fillRect(area, QColor(tokens.window));
    painter.setPen(QColor(tokens.line));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.drawLine(area.topRight(), area.bottomRight());
    const QRect number = area.adjusted(6, 2, -4, 0);
    const bool today = isToday(day);
    QFont font = theme::font(inside ? TextRole::Strong : TextRole::Body);
    painter.setFont(font);
    painter.setPen(QColor(today ? tokens.accent : inside ? tokens.text : tokens.secondary));
    const QString words = date.day() == 1 ? QLocale().toString(date, u"d MMM"_s) : QString::number(date.day());
    painter.drawText(number, Qt::AlignLeft | Qt::AlignTop, words);
    if (today) // not by the colour alone
        painter.fillRect(QRect(number.left(), number.top() + painter.fontMetrics().height() + 1,
                               painter.fontMetrics().horizontalAdvance(words), 3),
                         QColor(tokens.accent));
    if (const int hidden = hiddenOn(day); hidden > 0) {
        painter.setFont(theme::font(TextRole::Note));
        painter.setPen(QColor(tokens.secondary));
        painter.drawText(moreRect(day).adjusted(4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, tr("+%1").arg(hidden));
    }
    if (hasFocus() && day == m_at && !m_drag && (m_onMore || !selectedItem())) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(QColor(tokens.accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(m_onMore ? moreRect(day) : QRectF(area).adjusted(1, 1, -2, -2), 4, 4);
    }
}

void MonthView::paintNames(QPainter &painter)
{
    const Tokens &tokens = theme::tokens();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(theme::font(TextRole::Small));
    painter.setPen(QColor(tokens.secondary));
    for (qsizetype day = 0; day < std::min<qsizetype>(kDays, axis().dayCount()); ++day) {
        const QRect area = dayRect(day);
        painter.drawText(QRect(area.left(), 0, area.width(), namesHeight()), Qt::AlignCenter,
                         QLocale().toString(axis().date(day), u"dddd"_s));
    }
    for (qsizetype day = 0; day < axis().dayCount(); day += kDays) {
        const QRect area = dayRect(day);
        painter.drawText(QRect(0, area.top(), weekWidth(), theme::px(kNumbers)), Qt::AlignCenter,
                         QString::number(axis().date(day).weekNumber()));
    }
    painter.setPen(QColor(tokens.line));
    painter.drawLine(0, namesHeight() - 1, viewport()->width(), namesHeight() - 1);
    painter.drawLine(weekWidth() - 1, 0, weekWidth() - 1, viewport()->height());
}

} // namespace gonfalone
