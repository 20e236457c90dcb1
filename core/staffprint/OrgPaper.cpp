#include "core/staffprint/OrgPaper.h"

#include "core/base/ItalianDate.h"
#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"
#include "core/documents/PaperFrame.h"
#include "core/patrocinio/PatrocinioDraft.h"
#include "core/staffprint/OrgPaint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <memory>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF kA3Across{420, 297};
constexpr double kTitleHeight = 10 * kUnitsPerMm;
constexpr double kBoxWidth = 62 * kUnitsPerMm;
constexpr double kName = 8.5; ///< points
constexpr double kText = 7.5;

/// What all the pages are painted from.
struct Setting {
    OrgChart chart;
    PaperFrame frame;
    QList<ChartPlan> pages;
    ChartMetrics metrics;
    ChartInk ink;
    ChartWords words;
    QString title;
    QFont titleFont;
};

PageStyle styleOf(const OrgSheet &sheet)
{
    PageStyle style = officePaper(sheet.comune);
    style.draft = false;
    style.contacts.clear();
    style.margins = {14, 11, 14, 10};
    style.letterhead.rightLines = {u"Organigramma"_s};
    style.footer = u"Stampato %1 alle %2 da %3"_s.arg(italianDate(u"il"_s, sheet.madeAt.date()),
                                                      sheet.madeAt.time().toString(u"H:mm"), sheet.madeBy);
    return style;
}

/// A font whose words a PDF/A can draw, whatever name somebody has.
OrgChart drawableChart(OrgChart chart, const QFont &font)
{
    for (ChartUnit &unit : chart.units) {
        unit.name = drawable(unit.name, font);
        unit.headName = drawable(unit.headName, font);
        for (ChartMember &one : unit.members) {
            one.name = drawable(one.name, font);
            one.profile = drawable(one.profile, font);
        }
        for (ChartDelega &one : unit.deleghe) {
            one.person = drawable(one.person, font);
            one.delega = drawable(one.delega, font);
        }
    }
    for (ChartMember &one : chart.elsewhere) {
        one.name = drawable(one.name, font);
        one.profile = drawable(one.profile, font);
    }
    return chart;
}

ChartMetrics metricsOf(double room)
{
    ChartMetrics metrics;
    metrics.title = kName * kUnitsPerPoint * 1.35;
    metrics.line = kText * kUnitsPerPoint * 1.35;
    metrics.padding = 2 * kUnitsPerMm;
    metrics.indent = 4.5 * kUnitsPerMm;
    metrics.gapX = 4 * kUnitsPerMm;
    metrics.gapY = 3.5 * kUnitsPerMm;
    // As many columns as there is room for, and then as wide as the room makes them.
    const double least = kBoxWidth + metrics.indent;
    const int columns = std::max(1, int((room + metrics.gapX) / (least + metrics.gapX)));
    metrics.width = (room - (columns - 1) * metrics.gapX) / columns - metrics.indent - 1;
    return metrics;
}

ChartWords italianWords()
{
    return {u"In nessuna unità"_s, u"%1 (segue)"_s, u"%1: %2"_s,
            u"Delega: %1 (%2)"_s,  u"%1%"_s,        {u"Coordina"_s, u"Dirigente"_s, u"Responsabile"_s}};
}

void paintPage(QPainter &painter, const Setting &set, int page)
{
    const int count = int(set.pages.size());
    set.frame.paint(painter, page, count);
    const QRectF area = set.frame.textArea(page);
    painter.setFont(set.titleFont);
    painter.setPen(Qt::black);
    const QFontMetricsF metrics(set.titleFont);
    painter.drawText(QPointF(area.left(), area.top() + metrics.capHeight() + 0.8 * kUnitsPerMm), set.title);
    painter.save();
    painter.translate(area.left(), area.top() + kTitleHeight);
    const ChartPlan &plan = set.pages.at(page);
    if (count == 1) // a small chart stands in the middle of its page
        painter.translate(std::max(0.0, (area.width() - plan.size.width()) / 2), 0);
    paintPlan(painter, set.chart, plan, set.metrics, set.ink, set.words);
    painter.restore();
}

} // namespace

Result<Paper> orgPaper(const OrgSheet &sheet)
{
    if (sheet.chart.units.isEmpty() && sheet.chart.elsewhere.isEmpty())
        return failure(Error::invalid(
            say("There are neither units nor people on %1: choose another day.").arg(humanDate(sheet.chart.day))));
    const QSizeF mm = sheet.paper == ChartPaper::A3 ? kA3Across : kA4Across;
    const PageStyle style = styleOf(sheet);
    CHECK(readStemma(style.letterhead.stemma));
    auto set = std::make_shared<Setting>(Setting{{}, PaperFrame(style, mm * kUnitsPerMm), {}, {}, {}, {}, {}, {}});
    // The head of the first page is higher: the room of all pages is the least that one of them has.
    const QRectF first = set->frame.textArea(0), other = set->frame.textArea(1);
    const QSizeF room(std::min(first.width(), other.width()), std::min(first.height(), other.height()) - kTitleHeight);
    set->ink.title = paperFont(style, true, true, kName);
    set->ink.text = paperFont(style, true, false, kText);
    set->titleFont = paperFont(style, false, true, 14);
    set->ink.ground = Qt::white;
    set->ink.band = QColor(0x0f2a47);
    set->ink.line = QColor(0x8a94a3);
    set->ink.ink = Qt::black;
    set->ink.quiet = QColor(0x56, 0x62, 0x74);
    set->ink.accent = QColor(0x00, 0x46, 0x8c);
    set->ink.pen = 0.5 * kUnitsPerPoint;
    set->ink.corner = 1 * kUnitsPerMm;
    set->chart = drawableChart(sheet.chart, set->ink.text);
    set->metrics = metricsOf(room.width());
    set->words = italianWords();
    set->title = u"Organigramma %1"_s.arg(italianDate(u"al"_s, sheet.chart.day));
    set->pages = planChart(set->chart, set->metrics, room);
    Paper paper;
    paper.title = u"%1 - %2"_s.arg(set->title, sheet.comune.title());
    for (int page = 0; page < set->pages.size(); ++page)
        paper.pages.push_back({mm, [set, page](QPainter &painter) { paintPage(painter, *set, page); }});
    return paper;
}

} // namespace gonfalone
