#include "ui/agenda/EntryFace.h"

#include "ui/agenda/DayLayout.h"
#include "ui/base/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBar = 3;
constexpr double kInset = 7;
constexpr double kTop = 3;
constexpr double kRound = 4;
constexpr double kSign = 11; ///< of the sign of a conflict, at 100 %

QFont lineFont(bool strong, bool struck)
{
    QFont font = theme::font(TextRole::Note);
    if (strong)
        font.setWeight(QFont::DemiBold);
    font.setStrikeOut(struck);
    return font;
}

/// A text over at most so many lines; the last one is cut.
QStringList wrapped(const QString &text, const QFontMetricsF &metrics, double width, int most)
{
    QStringList lines;
    QString line;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = line.isEmpty() ? words.at(i) : line + u' ' + words.at(i);
        if (line.isEmpty() || metrics.horizontalAdvance(longer) <= width) {
            line = longer;
            continue;
        }
        if (lines.size() + 1 >= most) {
            line = longer + u' ' + words.mid(i + 1).join(u' ');
            break;
        }
        lines << metrics.elidedText(line, Qt::ElideRight, width);
        line = words.at(i);
    }
    lines << metrics.elidedText(line, Qt::ElideRight, width);
    return lines;
}

} // namespace

EntryFace::EntryFace(const AgendaItem &item, const EntryWords &words, const CalendarLook &look, bool conflict)
    : m_title(EntryWords::title(item)), m_ink(calendarInk(conflict ? QString() : look.colour)),
      m_dashed(item.status == EntryStatus::Option || item.status == EntryStatus::Proposed),
      m_struck(item.status == EntryStatus::Cancelled), m_conflict(conflict)
{
    if (conflict)
        m_ink = {theme::toneText(Tone::Bad), theme::toneSoft(Tone::Bad)};
    if (m_struck)
        m_ink = {theme::toneText(Tone::Neutral), QColor(theme::tokens().panel)};
    const bool timed = !item.allDay && item.endUtc > item.startUtc;
    m_clock = words.clock(item.startUtc);
    const QString where = item.place.isEmpty() ? QString() : u" · "_s + item.place;
    const bool longer = timed && item.endUtc - item.startUtc >= 5400;
    const QString when = longer && !isBar(item) ? words.times(item) + where : words.whenAndWhere(item);
    if (!when.isEmpty())
        m_below << when;
    m_below << words.signs(item);
}

double EntryFace::lineHeight()
{
    return QFontMetricsF(lineFont(true, false)).height() + 1;
}

void EntryFace::addLine(const QString &text, bool strong)
{
    QStaticText line(text);
    line.setTextFormat(Qt::PlainText);
    line.setPerformanceHint(QStaticText::AggressiveCaching);
    line.prepare({}, lineFont(strong, m_struck));
    m_texts << line;
    m_shown << text;
    m_strong += strong ? 1 : 0;
}

void EntryFace::fit(const QSizeF &size, Shape shape)
{
    if (size == m_size)
        return;
    m_size = size;
    m_texts.clear();
    m_shown.clear();
    m_strong = 0;
    const QFontMetricsF strong(lineFont(true, false)), plain(lineFont(false, false));
    const double sign = m_conflict ? theme::px(int(kSign)) + 4.0 : 0;
    const double width = size.width() - kInset - 4;
    const int rows = shape != Shape::Block ? 1 : std::max(1, int((size.height() - kTop) / lineHeight()));
    if (width - sign < strong.averageCharWidth() * 1.5)
        return;
    if (rows == 1) {
        const QString all = m_below.isEmpty() ? m_title : m_title + u"  "_s + m_below.first();
        const QString line = shape == Shape::Block ? all : shape == Shape::Timed ? m_clock + u' ' + m_title : m_title;
        return addLine(strong.elidedText(line, Qt::ElideRight, width - sign), true);
    }
    for (const QString &line : wrapped(m_title, strong, width - sign, rows > 3 ? 2 : 1))
        addLine(line, true);
    for (qsizetype i = 0; i < m_below.size() && m_texts.size() < rows; ++i) {
        // What has no line of its own stands behind the last one that there is.
        const qsizetype left = rows - m_texts.size();
        const bool last = left == 1;
        const QString text = last ? m_below.mid(i).join(u" · "_s) : m_below.at(i);
        const bool room = left > m_below.size() - i;
        for (const QString &line : wrapped(text, plain, width, room ? 2 : 1))
            addLine(line, false);
    }
}

void EntryFace::paint(QPainter *painter, const QRectF &area, bool selected) const
{
    const QRectF box = area.adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(m_struck ? QPen(QColor(theme::tokens().line), 1) : QPen(Qt::NoPen));
    painter->setBrush(m_ink.soft);
    painter->drawRoundedRect(box, kRound, kRound);
    if (m_dashed) {
        const double edge = area.height() < 1.5 * lineHeight() ? 1 : 2;
        QPen dashed(m_ink.text, edge, Qt::CustomDashLine);
        dashed.setDashPattern({2.5, 2});
        painter->setPen(dashed);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), kRound, kRound);
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_ink.text);
        painter->drawRoundedRect(QRectF(box.left(), box.top(), kBar, box.height()), 1.5, 1.5);
    }
    if (selected) {
        painter->setPen(QPen(QColor(theme::tokens().text), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), kRound, kRound);
    }
    if (m_conflict)
        paintSign(painter, area);
    painter->setPen(m_ink.text);
    const QFont strong = lineFont(true, m_struck), plain = lineFont(false, m_struck);
    const bool centred = m_texts.size() == 1 && area.height() < 2 * lineHeight();
    double y = centred ? area.top() + (area.height() - lineHeight()) / 2 : area.top() + kTop;
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        painter->setFont(i < m_strong ? strong : plain);
        painter->drawStaticText(QPointF(area.left() + kInset, y), m_texts.at(i));
        y += lineHeight();
    }
}

void EntryFace::paintSign(QPainter *painter, const QRectF &area) const
{
    const double side = theme::px(int(kSign));
    if (area.width() < 2 * side)
        return;
    const QRectF box(area.right() - side - 4, area.top() + std::min(4.0, (area.height() - side) / 2), side, side);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_ink.text);
    painter->drawPolygon(QPolygonF{{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()});
    QFont font = theme::font(TextRole::Small);
    font.setPixelSize(std::max(7, int(side * 0.75)));
    font.setWeight(QFont::Bold);
    painter->setFont(font);
    painter->setPen(m_ink.soft);
    painter->drawText(box.adjusted(0, side * 0.15, 0, 0), Qt::AlignCenter, u"!"_s);
}

void EntryFace::hatch(QPainter *painter, const QRectF &area, const QColor &color)
{
    constexpr double kStep = 5;
    painter->save();
    painter->setClipRect(area, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.2));
    for (double x = area.left() - area.height(); x < area.right(); x += kStep)
        painter->drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
    painter->restore();
}

} // namespace gonfalone
