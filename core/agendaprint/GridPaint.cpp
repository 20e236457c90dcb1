#include "core/agendaprint/GridPaint.h"

#include "core/agendaprint/SheetWords.h"
#include "core/documents/Paper.h"

#include <QFontMetricsF>
#include <QPainter>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLarge = 1.18; // a grid has less room to give than a sheet
constexpr double kTitleHeight = 9 * kUnitsPerMm;
constexpr QRgb kHeadFill = 0xffeef1f5;
constexpr QRgb kFreeFill = 0xfff7ecec;

} // namespace

GridPaint::GridPaint(const AgendaSheet &sheet, const QString &title, const QString &name)
    : m_sheet(sheet), m_style(sheetStyle(sheet, kA4Across, name)), m_frame(m_style, kA4Across * kUnitsPerMm),
      m_title(title), m_factor(sheet.order.large ? kLarge : 1)
{}

QFont GridPaint::font(bool sans, bool bold, double points) const
{
    return paperFont(m_style, sans, bold, points * m_factor);
}

QRectF GridPaint::room(int page) const
{
    return m_frame.textArea(page).adjusted(0, kTitleHeight, 0, 0);
}

void GridPaint::paintFrame(QPainter &painter, int page, int pageCount) const
{
    m_frame.paint(painter, page, pageCount);
    const QRectF area = m_frame.textArea(page);
    const QFont large = font(false, true, 15);
    painter.setPen(Qt::black);
    painter.setFont(large);
    painter.drawText(QPointF(area.left(), area.top() + QFontMetricsF(large).capHeight() + 0.6 * kUnitsPerMm), m_title);
    QMap<QString, QColor> legend;
    for (const SheetItem &one : m_sheet.items) {
        if (isAppointment(one) && !one.calendar.isEmpty() && !legend.contains(one.calendar)) {
            SheetItem plain = one;
            plain.item.category.clear();
            legend.insert(one.calendar, sheetColour(plain));
        }
    }
    const QFont small = font(true, false, 7.5);
    const QFontMetricsF metrics(small);
    double x = area.right();
    const double baseline = area.top() + metrics.capHeight() + 1.2 * kUnitsPerMm;
    painter.setFont(small);
    for (auto it = legend.cend(); it != legend.cbegin();) {
        --it;
        x -= metrics.horizontalAdvance(it.key());
        painter.setPen(Qt::black);
        painter.drawText(QPointF(x, baseline), it.key());
        x -= 3.4 * kUnitsPerMm;
        painter.fillRect(QRectF(x, baseline - 2 * kUnitsPerMm, 2 * kUnitsPerMm, 2 * kUnitsPerMm), it.value());
        x -= 4 * kUnitsPerMm;
    }
}

double GridPaint::paintLines(QPainter &painter, const QStringList &lines, const QFont &font, double x, double top)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    for (const QString &line : lines) {
        painter.drawText(
            QPointF(x, top + (lineHeight(font) - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()), line);
        top += lineHeight(font);
    }
    return top;
}

void GridPaint::paintRule(QPainter &painter, double x, double y, double width, double points, QRgb colour)
{
    painter.setPen(QPen(QColor(colour), points * kUnitsPerPoint));
    painter.drawLine(QPointF(x, y), QPointF(x + width, y));
}

void GridPaint::paintDayHead(QPainter &painter, const QRectF &where, const QString &name, const QString &feasts,
                             bool free) const
{
    painter.fillRect(where, QColor(free || !feasts.isEmpty() ? kFreeFill : kHeadFill));
    const QFont bold = font(true, true, 8.5);
    const double inset = 1.2 * kUnitsPerMm;
    painter.setPen(Qt::black);
    paintLines(painter, {name}, bold, where.left() + inset, where.top() + (where.height() - lineHeight(bold)) / 2);
    const double left = where.left() + 2.4 * inset + QFontMetricsF(bold).horizontalAdvance(name);
    const QFont small = font(true, false, 6.2);
    if (!feasts.isEmpty() && where.right() - left > 4 * kUnitsPerMm) {
        painter.setPen(QColor(0x8a, 0x2c, 0x35));
        const QStringList lines = brokenLines(feasts, small, where.right() - left - inset / 2, 2);
        paintLines(painter, lines, small, left,
                   where.top() + (where.height() - lineHeight(small) * double(lines.size())) / 2);
    }
    painter.setPen(Qt::black);
}

QList<SheetItem> gridItems(const QList<SheetItem> &items)
{
    QList<SheetItem> shown;
    std::optional<SheetItem> near;
    for (const SheetItem &one : items) {
        if (one.kind == CalendarKind::OnCall && near)
            near->item.person += u", "_s + one.item.person;
        else if (one.kind == CalendarKind::OnCall)
            near = one;
        else if (one.kind != CalendarKind::Holidays)
            shown << one;
    }
    if (near) {
        near->to = near->from; // their ends differ: said of this day alone
        shown << *near;
    }
    return shown;
}

QString feastsIn(const QList<SheetItem> &items)
{
    QStringList names;
    for (const SheetItem &one : items) {
        if (one.kind == CalendarKind::Holidays)
            names << one.item.title;
    }
    return names.join(u"; "_s);
}

} // namespace gonfalone
