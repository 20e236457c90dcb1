#include "ui/agenda/YearView.h"

#include "ui/base/Theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWeek = 7;
constexpr int kWeeks = 6;
constexpr int kMonths = 12;
constexpr int kLeastCell = 26;
constexpr int kName = 28;  ///< the height of the name of a month
constexpr int kNames = 18; ///< and of those of the days of the week
constexpr int kBetween = 20;
constexpr int kFull = 6; ///< entries from which a day is as full as it is shown
constexpr int kMostTold = 8;
constexpr double kBar = 3;
const QTime kMorning(9, 0);
constexpr qint64 kNewSeconds = 3600;

} // namespace

YearView::YearView(const Clock &clock, QWidget *parent) : AgendaView(clock, parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Agenda of the year"));
}

void YearView::setYear(int year)
{
    const QDate first(year, 1, 1);
    if (!first.isValid() || first == firstDay())
        return;
    const QDate before = currentDay();
    setDays(first, first.daysInYear());
    m_at = before.isValid() ? std::max<qsizetype>(0, axis().indexOf(before.addYears(year - before.year()))) : 0;
}

void YearView::arrange()
{
    m_counts = QList<int>(axis().dayCount(), 0);
    for (const AgendaItem &item : items()) {
        const auto days = daysOf(item);
        for (qsizetype day = days ? days->first : 1; days && day <= days->second; ++day)
            ++m_counts[day];
    }
    mark();
    m_at = std::clamp<qsizetype>(m_at, 0, std::max<qsizetype>(0, axis().dayCount() - 1));
    fit();
}

void YearView::setConflicts(const QHash<ItemKey, QString> &conflicts)
{
    AgendaView::setConflicts(conflicts);
    mark();
}

void YearView::mark()
{
    m_colliding.clear();
    for (const AgendaItem &item : items()) {
        const auto days = conflictOf(keyOf(item)).isEmpty() ? std::nullopt : daysOf(item);
        for (qsizetype day = days ? days->first : 1; days && day <= days->second; ++day)
            m_colliding.insert(day);
    }
}

int YearView::monthsInRow() const
{
    const int least = theme::px(kLeastCell) * kWeek + theme::px(kBetween);
    for (const int count : {6, 4, 3, 2}) {
        if (viewport()->width() >= count * least)
            return count;
    }
    return 1;
}

QSizeF YearView::monthSize() const
{
    const int rows = kMonths / monthsInRow();
    const double least =
        theme::px(kName) + theme::px(kNames) + kWeeks * theme::px(kLeastCell) + theme::px(kBetween) / 2.0;
    return {viewport()->width() / double(monthsInRow()), std::max(least, viewport()->height() / double(rows))};
}

QRectF YearView::monthRect(int month) const
{
    const QSizeF size = monthSize();
    const double gap = theme::px(kBetween) / 2.0;
    const QRectF whole((month - 1) % monthsInRow() * size.width(),
                       (month - 1) / monthsInRow() * size.height() - verticalScrollBar()->value(), size.width(),
                       size.height());
    return whole.adjusted(gap, gap / 2, -gap, -gap / 2);
}

QSizeF YearView::cellSize() const
{
    const QRectF month = monthRect(1);
    return {month.width() / kWeek, (month.height() - theme::px(kName) - theme::px(kNames)) / kWeeks};
}

QRect YearView::dayRect(qsizetype day) const
{
    const QDate date = axis().date(day);
    const QRectF month = monthRect(date.month());
    const QSizeF cell = cellSize();
    const int place = QDate(date.year(), date.month(), 1).dayOfWeek() - 1 + date.day() - 1;
    return QRectF(month.left() + place % kWeek * cell.width(),
                  month.top() + theme::px(kName) + theme::px(kNames) + place / kWeek * cell.height(), cell.width(),
                  cell.height())
        .toRect();
}

qsizetype YearView::dayAt(const QPoint &pos) const
{
    for (qsizetype day = 0; day < axis().dayCount(); ++day) {
        if (dayRect(day).contains(pos))
            return day;
    }
    return -1;
}

void YearView::fit()
{
    const double all = monthSize().height() * (kMonths / monthsInRow());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(theme::px(kLeastCell));
    verticalScrollBar()->setRange(0, std::max(0, int(all) - viewport()->height()));
}

void YearView::select(const ItemKey &key)
{
    AgendaView::select(key);
    const AgendaItem *item = selectedItem();
    if (const auto days = item ? daysOf(*item) : std::nullopt)
        m_at = days->first;
}

void YearView::goTo(const QDate &day)
{
    standOn(day);
}

QDate YearView::currentDay() const
{
    return axis().dayCount() > 0 ? axis().date(m_at) : QDate();
}

AgendaSpot YearView::currentSpot() const
{
    if (axis().dayCount() == 0)
        return {};
    const qint64 from = axis().instant(m_at, axis().positionOf(kMorning));
    return {from, from + kNewSeconds, false, {}};
}

void YearView::standOn(const QDate &day)
{
    const qsizetype index = axis().indexOf(day);
    if (index < 0) {
        emit dayWanted(day);
        return;
    }
    m_at = index;
    const QRect area = dayRect(index);
    if (area.top() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + area.top() - theme::px(kName + kNames));
    else if (area.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + area.bottom() - viewport()->height());
    choose({});
    emit selectionChanged();
}

void YearView::keyPressEvent(QKeyEvent *event)
{
    if (axis().dayCount() == 0)
        return;
    const QDate day = currentDay();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (plain ? event->key() : 0) {
    case Qt::Key_Left: return standOn(day.addDays(-1));
    case Qt::Key_Right: return standOn(day.addDays(1));
    case Qt::Key_Up: return standOn(day.addDays(-kWeek));
    case Qt::Key_Down: return standOn(day.addDays(kWeek));
    case Qt::Key_Home: return standOn({day.year(), day.month(), 1});
    case Qt::Key_End: return standOn({day.year(), day.month(), day.daysInMonth()});
    case Qt::Key_Return:
    case Qt::Key_Enter: emit dayAsked(day); return;
    default: break;
    }
    if (!commonKey(event))
        event->ignore();
}

void YearView::mousePressEvent(QMouseEvent *event)
{
    const qsizetype day = dayAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || day < 0)
        return AgendaView::mousePressEvent(event);
    standOn(axis().date(day));
}

void YearView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const qsizetype day = dayAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && day >= 0)
        emit dayAsked(axis().date(day));
}

QString YearView::tipOf(qsizetype day) const
{
    QStringList lines{dayText(day)};
    const QList<ItemKey> keys = entriesOf(day);
    for (const ItemKey &key : keys.mid(0, kMostTold)) {
        const AgendaItem *item = find(key);
        const QString when = item ? words().whenAndWhere(*item) : QString();
        lines << (when.isEmpty() ? EntryWords::title(*item) : when + u" · "_s + EntryWords::title(*item));
    }
    if (keys.size() > kMostTold)
        lines << tr("and %n more", nullptr, int(keys.size() - kMostTold));
    return lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

bool YearView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return AgendaView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype day = dayAt(help->pos());
    if (day < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tipOf(day), viewport());
    return true;
}

void YearView::resizeEvent(QResizeEvent *event)
{
    AgendaView::resizeEvent(event);
    fit();
}

void YearView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void YearView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), QColor(theme::tokens().panel));
    for (int month = 1; axis().dayCount() > 0 && month <= kMonths; ++month)
        paintMonth(painter, month);
    for (qsizetype day = 0; day < axis().dayCount(); ++day)
        paintDay(painter, day);
}

void YearView::paintMonth(QPainter &painter, int month)
{
    const Tokens &tokens = theme::tokens();
    const QRectF area = monthRect(month);
    const QDate first(firstDay().year(), month, 1);
    painter.setFont(theme::font(TextRole::Strong));
    const QDate today = clock().today();
    const bool now = today.year() == first.year() && today.month() == month;
    painter.setPen(QColor(now ? tokens.accent : tokens.text));
    painter.drawText(QRectF(area.left(), area.top(), area.width(), theme::px(kName)), Qt::AlignLeft | Qt::AlignVCenter,
                     QLocale().standaloneMonthName(month));
    painter.setFont(theme::font(TextRole::Small));
    painter.setPen(QColor(tokens.secondary));
    const double width = cellSize().width();
    for (int day = 1; day <= kWeek; ++day) {
        const QRectF name(area.left() + (day - 1) * width, area.top() + theme::px(kName), width, theme::px(kNames));
        painter.drawText(name, Qt::AlignCenter, QLocale().standaloneDayName(day, QLocale::ShortFormat).left(2));
    }
}

void YearView::paintDay(QPainter &painter, qsizetype day)
{
    const QRectF area = QRectF(dayRect(day)).adjusted(1, 1, -1, -1);
    if (area.bottom() < 0 || area.top() > viewport()->height())
        return;
    const Tokens &tokens = theme::tokens();
    const int count = std::min(countOn(day), kFull);
    QColor fill(tokens.accent);
    fill.setAlphaF(float(0.34 * count / kFull));
    painter.setPen(Qt::NoPen);
    if (count > 0) {
        painter.setBrush(fill);
        painter.drawRoundedRect(area, 3, 3);
        painter.setBrush(QColor(tokens.accent)); // not by the tint alone
        painter.drawRect(QRectF(area.left() + 2, area.bottom() - kBar, (area.width() - 4) * count / kFull, kBar));
    }
    if (m_colliding.contains(day)) {
        QPainterPath corner(area.topRight());
        corner.lineTo(area.right() - 9, area.top());
        corner.lineTo(area.right(), area.top() + 9);
        painter.fillPath(corner, QColor(tokens.bad));
    }
    const QDate date = axis().date(day);
    const bool today = isToday(day);
    painter.setFont(theme::font(today ? TextRole::Strong : TextRole::Note));
    painter.setPen(QColor(today ? tokens.accent : date.dayOfWeek() > 5 ? tokens.secondary : tokens.text));
    painter.drawText(area.adjusted(0, 0, 0, -kBar), Qt::AlignCenter, QString::number(date.day()));
    painter.setBrush(Qt::NoBrush);
    if (today) {
        painter.setPen(QPen(QColor(tokens.accent), 1));
        painter.drawRoundedRect(area, 3, 3);
    }
    if (hasFocus() && day == m_at) {
        painter.setPen(QPen(QColor(tokens.accent), 2));
        painter.drawRoundedRect(area, 3, 3);
    }
}

} // namespace gonfalone
