#include "core/staffprint/OrgPaint.h"

#include <QFontMetricsF>
#include <QPainter>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWhole = 100;
constexpr double kMostOfEnd = 0.5; ///< of a line that what stands at its end may take

const ChartMember &memberAt(const OrgChart &chart, int unit, int index)
{
    return unit < 0 ? chart.elsewhere.at(index) : chart.units.at(unit).members.at(index);
}

void paintGround(QPainter &painter, const ChartBox &box, const ChartMetrics &metrics, const ChartInk &ink)
{
    painter.setPen(QPen(ink.line, ink.pen));
    painter.setBrush(ink.ground);
    painter.drawRoundedRect(box.rect, ink.corner, ink.corner);
    const QRectF title = titleRect(box, metrics);
    if (box.lineCount > 0)
        painter.drawLine(QPointF(box.rect.left(), title.bottom() + metrics.padding / 2),
                         QPointF(box.rect.right(), title.bottom() + metrics.padding / 2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.band);
    const double half = ink.pen / 2;
    painter.drawRect(QRectF(box.rect.left() + half, box.rect.top() + ink.corner, metrics.padding / 2,
                            box.rect.height() - 2 * ink.corner));
}

void paintText(QPainter &painter, const QRectF &room, const QFont &font, const QColor &color, const QString &text,
               Qt::Alignment side)
{
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    const double width = metrics.horizontalAdvance(shown);
    const double x = side & Qt::AlignRight ? room.right() - width : room.left();
    painter.drawText(QPointF(x, room.center().y() + (metrics.ascent() - metrics.descent()) / 2), shown);
}

void paintBox(QPainter &painter, const OrgChart &chart, const ChartBox &box, const ChartMetrics &metrics,
              const ChartInk &ink, const ChartWords &words)
{
    paintGround(painter, box, metrics, ink);
    paintText(painter, titleRect(box, metrics), ink.title, ink.ink, boxTitle(chart, box, words), Qt::AlignLeft);
    const QList<ChartLine> lines = linesOf(chart, box.unit);
    const QFontMetricsF widths(ink.text);
    for (int i = 0; i < box.lineCount; ++i) {
        const ChartLine &line = lines.at(box.firstLine + i);
        QRectF room = lineRect(box, metrics, i);
        const QString end = lineEnd(chart, box.unit, line, words);
        if (!end.isEmpty()) {
            QRectF right = room;
            right.setLeft(room.right() - std::min(widths.horizontalAdvance(end) + 1, room.width() * kMostOfEnd));
            paintText(painter, right, ink.text, ink.quiet, end, Qt::AlignRight);
            room.setRight(right.left() - metrics.padding);
        }
        paintText(painter, room, ink.text, line.kind == ChartLine::Kind::Member ? ink.ink : ink.accent,
                  lineText(chart, box.unit, line, words), Qt::AlignLeft);
    }
}

} // namespace

QString boxTitle(const OrgChart &chart, const ChartBox &box, const ChartWords &words)
{
    const QString name = box.unit < 0 ? words.elsewhere : chart.units.at(box.unit).name;
    return box.goesOn ? words.goesOn.arg(name) : name;
}

QString lineText(const OrgChart &chart, int unit, const ChartLine &line, const ChartWords &words)
{
    switch (line.kind) {
    case ChartLine::Kind::Head: {
        const ChartUnit &one = chart.units.at(unit);
        return words.led.arg(words.charges.value(int(one.charge)), one.headName);
    }
    case ChartLine::Kind::Delega: {
        const ChartDelega &one = chart.units.at(unit).deleghe.at(line.index);
        return words.delega.arg(one.delega.isEmpty() ? one.role : one.delega, one.person);
    }
    case ChartLine::Kind::Member: return memberAt(chart, unit, line.index).name;
    }
    Q_UNREACHABLE();
}

QString lineEnd(const OrgChart &chart, int unit, const ChartLine &line, const ChartWords &words)
{
    if (line.kind != ChartLine::Kind::Member)
        return {};
    const ChartMember &one = memberAt(chart, unit, line.index);
    const QString what = one.profile.isEmpty() ? one.contract : one.profile;
    if (one.percent == kWhole || unit < 0)
        return what;
    const QString part = words.percent.arg(one.percent);
    return what.isEmpty() ? part : u"%1 · %2"_s.arg(what, part);
}

QRectF titleRect(const ChartBox &box, const ChartMetrics &metrics)
{
    return {box.rect.left() + 1.5 * metrics.padding, box.rect.top() + metrics.padding / 2,
            box.rect.width() - 2.5 * metrics.padding, metrics.title};
}

QRectF lineRect(const ChartBox &box, const ChartMetrics &metrics, int line)
{
    return {box.rect.left() + 1.5 * metrics.padding,
            box.rect.top() + metrics.padding * 1.25 + metrics.title + line * metrics.line,
            box.rect.width() - 2.5 * metrics.padding, metrics.line};
}

void paintPlan(QPainter &painter, const OrgChart &chart, const ChartPlan &plan, const ChartMetrics &metrics,
               const ChartInk &ink, const ChartWords &words, const QRectF &exposed)
{
    painter.setPen(QPen(ink.quiet, ink.pen));
    for (const QLineF &link : plan.links) {
        const QRectF around = QRectF(link.p1(), link.p2()).normalized().adjusted(-1, -1, 1, 1);
        if (exposed.isEmpty() || around.intersects(exposed))
            painter.drawLine(link);
    }
    for (const ChartBox &box : plan.boxes) {
        if (exposed.isEmpty() || box.rect.intersects(exposed))
            paintBox(painter, chart, box, metrics, ink, words);
    }
}

} // namespace gonfalone
