#include "ui/agenda/PeopleView.h"

#include "ui/base/Theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNames = 30;
constexpr int kTitle = 150;
constexpr int kLeastLines = 2;
constexpr double kGap = 2;
constexpr double kPad = 4;
const QTime kMorning(9, 0);
constexpr qint64 kNewSeconds = 3600;

} // namespace

PeopleView::PeopleView(const Clock &clock, QWidget *parent) : AgendaView(clock, parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Agenda by person"));
}

void PeopleView::setRows(const QList<AgendaCalendarId> &calendars)
{
    if (m_calendars == calendars)
        return;
    m_calendars = calendars;
    arrange();
    viewport()->update();
}

int PeopleView::namesHeight() const
{
    return theme::px(kNames);
}

int PeopleView::titleWidth() const
{
    return std::min(theme::px(kTitle), viewport()->width() / 4);
}

double PeopleView::lineHeight() const
{
    return std::ceil(EntryFace::lineHeight()) + 3;
}

double PeopleView::heightOf(const Row &row) const
{
    return std::max(kLeastLines, row.lines) * lineHeight() + 2 * kPad;
}

void PeopleView::arrange()
{
    m_rows.clear();
    double top = 0;
    for (const AgendaCalendarId calendar : std::as_const(m_calendars)) {
        Row row{calendar, {}, 1, top};
        QList<qsizetype> own;
        for (qsizetype i = 0; i < items().size(); ++i) {
            if (items().at(i).calendar == calendar)
                own << i;
        }
        if (axis().dayCount() > 0)
            row.pieces = dayPieces(items(), own, axis(), 0, axis().dayCount() - 1, clock().zone);
        for (const DayPiece &piece : std::as_const(row.pieces))
            row.lines = std::max(row.lines, piece.line + 1);
        top += heightOf(row);
        m_rows.append(row);
    }
    m_row = std::clamp<qsizetype>(m_row, 0, std::max<qsizetype>(0, m_rows.size() - 1));
    m_at = std::clamp<qsizetype>(m_at, 0, std::max<qsizetype>(0, axis().dayCount() - 1));
    fit();
}

void PeopleView::fit()
{
    const double all = m_rows.isEmpty() ? 0 : m_rows.last().top + heightOf(m_rows.last());
    const int room = viewport()->height() - namesHeight();
    verticalScrollBar()->setPageStep(std::max(1, room));
    verticalScrollBar()->setSingleStep(int(lineHeight()));
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(all)) - room));
}

QRectF PeopleView::rowRect(const Row &row) const
{
    return {0, namesHeight() + row.top - verticalScrollBar()->value(), double(viewport()->width()), heightOf(row)};
}

QRectF PeopleView::cellRect(const Row &row, qsizetype day) const
{
    const QRectF all = rowRect(row);
    const double width = (all.width() - titleWidth()) / double(std::max<qsizetype>(1, axis().dayCount()));
    return {titleWidth() + double(day) * width, all.top(), width, all.height()};
}

QRectF PeopleView::pieceRect(const Row &row, const DayPiece &piece) const
{
    const QRectF first = cellRect(row, piece.firstDay), last = cellRect(row, piece.lastDay);
    return {first.left() + kGap, first.top() + kPad + piece.line * lineHeight(), last.right() - first.left() - 2 * kGap,
            lineHeight() - 2};
}

QRect PeopleView::dayRect(qsizetype day) const
{
    const double width = (viewport()->width() - titleWidth()) / double(std::max<qsizetype>(1, axis().dayCount()));
    return QRectF(titleWidth() + double(day) * width, 0, width, viewport()->height()).toRect();
}

QRect PeopleView::entryRect(const ItemKey &key, qsizetype day) const
{
    for (const Row &row : m_rows) {
        for (const DayPiece &piece : row.pieces) {
            if (piece.key == key && piece.firstDay <= day && day <= piece.lastDay)
                return pieceRect(row, piece).toRect();
        }
    }
    return dayRect(day);
}

ItemKey PeopleView::keyAt(const QPoint &pos) const
{
    if (pos.y() < namesHeight())
        return {};
    for (const Row &row : m_rows) {
        for (const DayPiece &piece : row.pieces) {
            if (pieceRect(row, piece).contains(pos))
                return piece.key;
        }
    }
    return {};
}

QList<ItemKey> PeopleView::cellKeys(qsizetype row, qsizetype day) const
{
    QList<DayPiece> pieces;
    const QList<DayPiece> all = row < m_rows.size() ? m_rows.at(row).pieces : QList<DayPiece>();
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(pieces),
                 [day](const DayPiece &piece) { return piece.firstDay <= day && day <= piece.lastDay; });
    std::sort(pieces.begin(), pieces.end(), [](const DayPiece &a, const DayPiece &b) { return a.line < b.line; });
    QList<ItemKey> keys;
    for (const DayPiece &piece : std::as_const(pieces))
        keys << piece.key;
    return keys;
}

void PeopleView::select(const ItemKey &key)
{
    AgendaView::select(key);
    const AgendaItem *item = selectedItem();
    const auto days = item ? daysOf(*item) : std::nullopt;
    if (!days)
        return;
    if (m_at < days->first || m_at > days->second)
        m_at = days->first;
    m_row = std::max<qsizetype>(0, m_calendars.indexOf(item->calendar));
    reveal();
}

void PeopleView::goTo(const QDate &day)
{
    standOn(day);
}

QDate PeopleView::currentDay() const
{
    return axis().dayCount() > 0 ? axis().date(m_at) : QDate();
}

AgendaSpot PeopleView::currentSpot() const
{
    if (axis().dayCount() == 0)
        return {};
    const qint64 from = axis().instant(m_at, axis().positionOf(kMorning));
    const AgendaCalendarId row = m_calendars.value(m_row);
    return {from, from + kNewSeconds, false, mayAddTo(row) ? row : AgendaCalendarId()};
}

void PeopleView::standOn(const QDate &day)
{
    const qsizetype index = axis().indexOf(day);
    if (index < 0) {
        emit dayWanted(day);
        return;
    }
    m_at = index;
    choose({});
}

void PeopleView::moveInCell(int step)
{
    const QList<ItemKey> keys = cellKeys(m_row, m_at);
    const qsizetype next = keys.indexOf(selected()) + step;
    if (next >= 0 && next < keys.size()) {
        choose(keys.at(next));
    } else if (next == -1 && selected().isValid()) {
        choose({});
    } else {
        const qsizetype row = std::clamp<qsizetype>(m_row + step, 0, std::max<qsizetype>(0, m_rows.size() - 1));
        const QList<ItemKey> there = row == m_row || step > 0 ? QList<ItemKey>() : cellKeys(row, m_at);
        m_row = row;
        choose(there.isEmpty() ? ItemKey() : there.last());
    }
    reveal();
}

void PeopleView::moveByDays(int days)
{
    const AgendaItem *item = selectedItem();
    if (!item || !mayChange(*item))
        return;
    const auto shifted = [&](qint64 utc) {
        return QDateTime::fromSecsSinceEpoch(utc, Qt::UTC).toTimeZone(clock().zone).addDays(days).toSecsSinceEpoch();
    };
    const qint64 from = shifted(item->startUtc);
    emit moveAsked(
        selected(),
        {from, isBar(*item) ? shifted(item->endUtc) : from + item->endUtc - item->startUtc, item->allDay, {}});
}

void PeopleView::reveal()
{
    if (m_row >= m_rows.size())
        return;
    const QRectF row = rowRect(m_rows.at(m_row));
    QScrollBar *bar = verticalScrollBar();
    if (row.top() < namesHeight())
        bar->setValue(bar->value() + int(row.top()) - namesHeight());
    else if (row.bottom() > viewport()->height())
        bar->setValue(bar->value() + int(std::ceil(row.bottom())) - viewport()->height());
}

void PeopleView::keyPressEvent(QKeyEvent *event)
{
    if (axis().dayCount() == 0)
        return;
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool control = event->modifiers() == Qt::ControlModifier;
    const QDate day = currentDay();
    if (control && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        return moveByDays(event->key() == Qt::Key_Left ? -1 : 1);
    switch (plain ? event->key() : 0) {
    case Qt::Key_Left: return standOn(day.addDays(-1));
    case Qt::Key_Right: return standOn(day.addDays(1));
    case Qt::Key_Up: return moveInCell(-1);
    case Qt::Key_Down: return moveInCell(1);
    case Qt::Key_Home: return standOn(firstDay());
    case Qt::Key_End: return standOn(lastDay());
    default: break;
    }
    if (!commonKey(event))
        event->ignore();
}

bool PeopleView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste)) {
            event->accept();
            return true;
        }
    }
    return AgendaView::event(event);
}

bool PeopleView::standAt(const QPoint &pos)
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        for (qsizetype day = 0; day < axis().dayCount(); ++day) {
            if (pos.y() >= namesHeight() && cellRect(m_rows.at(row), day).contains(pos)) {
                m_row = row;
                m_at = day;
                return true;
            }
        }
    }
    return false;
}

void PeopleView::mousePressEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (event->button() != Qt::LeftButton || !standAt(pos))
        return AgendaView::mousePressEvent(event);
    choose(keyAt(pos));
}

void PeopleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (event->button() != Qt::LeftButton || !standAt(pos))
        return;
    if (const ItemKey key = keyAt(pos); key.isValid())
        emit opened(key);
    else if (mayAddTo(m_calendars.value(m_row)))
        emit createAsked(currentSpot());
}

void PeopleView::resizeEvent(QResizeEvent *event)
{
    AgendaView::resizeEvent(event);
    fit();
}

void PeopleView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void PeopleView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), QColor(theme::tokens().panel));
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        paintRow(painter, row);
    paintNames(painter);
}

void PeopleView::paintRow(QPainter &painter, qsizetype index)
{
    const Row &row = m_rows.at(index);
    const QRectF all = rowRect(row);
    if (all.bottom() < namesHeight() || all.top() > viewport()->height())
        return;
    const Tokens &tokens = theme::tokens();
    const CalendarLook look = lookOf(looks(), row.calendar);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (qsizetype day = 0; day < axis().dayCount(); ++day) {
        const QRectF cell = cellRect(row, day);
        if (axis().date(day).dayOfWeek() > 5)
            painter.fillRect(cell, QColor(tokens.window));
        painter.setPen(QColor(tokens.line));
        painter.drawLine(cell.topLeft(), cell.bottomLeft());
    }
    painter.drawLine(all.bottomLeft(), all.bottomRight());
    const QRectF title = QRectF(0, all.top(), titleWidth(), all.height());
    painter.fillRect(QRectF(title.left(), title.top() + 1, 4, title.height() - 2), calendarInk(look.colour).text);
    painter.setFont(theme::font(TextRole::Strong));
    painter.setPen(QColor(tokens.text));
    painter.drawText(title.adjusted(12, kPad + 2, -6, -kPad), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     look.name);
    for (const DayPiece &piece : row.pieces) {
        const QRectF area = pieceRect(row, piece);
        EntryFace &shown = face(piece.item);
        shown.fit(area.size(), piece.bar ? EntryFace::Shape::Line : EntryFace::Shape::Timed);
        shown.paint(&painter, area, piece.key == selected());
    }
    if (hasFocus() && index == m_row && !selectedItem()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(QColor(tokens.accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cellRect(row, m_at).adjusted(2, 2, -2, -2), 4, 4);
    }
}

void PeopleView::paintNames(QPainter &painter)
{
    const Tokens &tokens = theme::tokens();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRect(0, 0, viewport()->width(), namesHeight()), QColor(tokens.panel));
    for (qsizetype day = 0; day < axis().dayCount(); ++day) {
        const QRect column = dayRect(day);
        const bool today = isToday(day);
        painter.setFont(theme::font(today ? TextRole::Strong : TextRole::Note));
        painter.setPen(QColor(today ? tokens.accent : tokens.secondary));
        const QString words = QLocale().toString(axis().date(day), u"ddd d"_s);
        painter.drawText(QRect(column.left(), 0, column.width(), namesHeight() - 3), Qt::AlignCenter, words);
        if (today) // not by the colour alone
            painter.fillRect(QRect(column.left() + 2, namesHeight() - 4, column.width() - 4, 3), QColor(tokens.accent));
    }
    painter.setPen(QColor(tokens.line));
    painter.drawLine(0, namesHeight() - 1, viewport()->width(), namesHeight() - 1);
}

} // namespace gonfalone
