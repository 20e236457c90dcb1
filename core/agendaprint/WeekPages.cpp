#include "core/agendaprint/AgendaPaper.h"
#include "core/agendaprint/GridPaint.h"
#include "core/agendaprint/SheetWords.h"

#include <QLocale>
#include <QPainter>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHeadHeight = 8 * kUnitsPerMm;
constexpr double kStripe = 0.9 * kUnitsPerMm;
constexpr double kInset = 1.3 * kUnitsPerMm;
constexpr double kBetween = 1.5 * kUnitsPerMm;
constexpr int kTitleLines = 9;
constexpr int kPlaceLines = 2;

/// An appointment, broken for the width of its day.
struct Block {
    struct Text {
        QStringList lines;
        QFont font;
    };
    QList<Text> texts;
    QColor colour;
    bool struck = false;
    double height = 0;
};

/// A week on paper: the blocks of each day and with which of them each page begins.
struct Week {
    AgendaSheet sheet; ///< a copy: the pages outlive what they were made from
    QDate first;
    int days = 7;
    std::unique_ptr<GridPaint> paint;
    QList<QList<Block>> columns;
    QStringList feasts;
    QList<QList<qsizetype>> starts; ///< by page, by day

    double width() const { return paint->room(0).width() / days; }
};

Block blockOf(const Week &week, const SheetItem &one, const QDate &day)
{
    const double width = week.width() - kStripe - 2 * kInset;
    Block block;
    block.colour = sheetColour(one);
    block.struck = one.item.status == EntryStatus::Cancelled;
    const auto add = [&](const QString &text, const QFont &font, int most) {
        if (text.isEmpty())
            return;
        block.texts << Block::Text{brokenLines(text, font, width, most), font};
        block.height += GridPaint::lineHeight(font) * double(block.texts.last().lines.size());
    };
    if (one.kind == CalendarKind::OnCall) { // the same on every day: said in small type
        add(sheetTitle(one), week.paint->font(true, false, 7), kTitleLines);
        return block;
    }
    add(sheetTimes(one, day), week.paint->font(true, true, 7.2), 2);
    QFont title = week.paint->font(false, !one.item.masked, 8.4);
    title.setStrikeOut(block.struck);
    title.setItalic(one.item.masked);
    add(sheetTitle(one), title, kTitleLines);
    add(one.item.place, week.paint->font(true, false, 7), kPlaceLines);
    const bool away = one.kind == CalendarKind::Absences;
    if (!one.item.person.isEmpty())
        add(away ? one.item.person : u"va "_s + one.item.person, week.paint->font(true, away, 7), 1);
    add(sheetStatus(one), week.paint->font(true, false, 7), 1);
    return block;
}

void breakPages(Week &week)
{
    QList<qsizetype> at(week.days, 0);
    bool more = true;
    for (int page = 0; more; ++page) {
        week.starts << at;
        more = false;
        const double room = week.paint->room(page).height() - kHeadHeight - kBetween;
        for (int day = 0; day < week.days; ++day) {
            const QList<Block> &blocks = week.columns.at(day);
            double height = 0;
            const qsizetype begin = at.at(day);
            while (at.at(day) < blocks.size()) {
                height += blocks.at(at.at(day)).height + kBetween;
                if (height > room && at.at(day) > begin)
                    break;
                ++at[day];
            }
            more = more || at.at(day) < blocks.size();
        }
    }
    week.starts << at;
}

void paintBlock(QPainter &painter, const Block &block, double x, double y)
{
    painter.fillRect(QRectF(x + kInset / 2, y, kStripe, block.height), block.colour);
    painter.setPen(block.struck ? QColor(0x60, 0x60, 0x60) : QColor(Qt::black));
    for (const Block::Text &text : block.texts)
        y = GridPaint::paintLines(painter, text.lines, text.font, x + kInset + kStripe, y);
}

void paintPage(QPainter &painter, const Week &week, int page)
{
    week.paint->paintFrame(painter, page, int(week.starts.size()) - 1);
    const QRectF room = week.paint->room(page);
    const QLocale italian(QLocale::Italian, QLocale::Italy);
    for (int day = 0; day < week.days; ++day) {
        const double x = room.left() + day * week.width();
        const QDate date = week.first.addDays(day);
        const QRectF head(x + 0.3 * kUnitsPerMm, room.top(), week.width() - 0.6 * kUnitsPerMm, kHeadHeight);
        week.paint->paintDayHead(painter, head, italian.toString(date, u"ddd d"_s), week.feasts.at(day),
                                 date.dayOfWeek() == Qt::Sunday);
        double y = room.top() + kHeadHeight + kBetween;
        for (qsizetype i = week.starts.at(page).at(day); i < week.starts.at(page + 1).at(day); ++i) {
            paintBlock(painter, week.columns.at(day).at(i), x, y);
            y += week.columns.at(day).at(i).height + kBetween;
        }
        if (day > 0) {
            painter.setPen(QPen(QColor(0xc4, 0xc9, 0xd0), 0.5 * kUnitsPerPoint));
            painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()));
        }
    }
}

} // namespace

void appendWeek(Paper &paper, const AgendaSheet &sheet, const QDate &first, const QDate &last)
{
    const auto week = std::make_shared<Week>();
    week->sheet = sheet;
    week->first = first;
    week->days = int(first.daysTo(last)) + 1;
    week->paint =
        std::make_unique<GridPaint>(week->sheet, sheetDays(first, last), u"Settimana %1"_s.arg(first.weekNumber()));
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const QList<SheetItem> items = sheet.on(day);
        QList<Block> blocks;
        for (const SheetItem &one : gridItems(items))
            blocks << blockOf(*week, one, day);
        week->columns << blocks;
        week->feasts << feastsIn(items);
    }
    breakPages(*week);
    for (int page = 0; page + 1 < week->starts.size(); ++page)
        paper.pages.push_back({kA4Across, [week, page](QPainter &painter) { paintPage(painter, *week, page); }});
}

} // namespace gonfalone
