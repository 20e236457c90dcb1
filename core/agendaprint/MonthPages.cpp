#include "core/agendaprint/AgendaPaper.h"
#include "core/agendaprint/GridPaint.h"
#include "core/agendaprint/SheetWords.h"
#include "core/documents/Hyphenator.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <array>
#include <numeric>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 7;
constexpr double kNamesHeight = 5 * kUnitsPerMm;
constexpr int kMostLines = 3; ///< of one entry
constexpr double kInset = 0.9 * kUnitsPerMm;

/// How the cells are set: the first that gives every entry its room is taken, else the last.
struct Setting {
    double points;
    int lines; ///< at most, for one entry
};
constexpr std::array kSettings{Setting{8, 3}, Setting{8, 2}, Setting{7.2, 2}, Setting{7.2, 1}, Setting{6.2, 1}};

struct Line {
    QStringList text;
    QColor colour;
    bool filled = false; ///< a whole day, on a ground of its own
    bool struck = false;
};

struct Cell {
    QDate day;
    QString feasts;
    QList<SheetItem> items;
    QList<Line> lines;
    qsizetype shown = 0; ///< of the lines
};

struct Month {
    AgendaSheet sheet; ///< a copy: the page outlives what it was made from
    QDate first;
    std::unique_ptr<GridPaint> paint;
    QList<Cell> cells;
    QList<double> heights; ///< of the weeks
    Setting setting = kSettings.back();
    QFont font;
    QFont number;

    int weeks() const { return int(cells.size()) / kDays; }
    double width() const { return paint->room(0).width() / kDays; }
    double headHeight() const { return GridPaint::lineHeight(number) + kInset; }
    double lineHeight() const { return GridPaint::lineHeight(font); }
};

/// The ground of a whole day: opaque, because PDF/A-1 knows no transparency.
QColor paleOf(const QColor &ink)
{
    const auto pale = [](float part) { return 1 - (1 - part) * 0.16F; };
    return QColor::fromRgbF(pale(ink.redF()), pale(ink.greenF()), pale(ink.blueF()));
}

QString cellText(const SheetItem &one, const QDate &day)
{
    const QString from = sheetFrom(one, day);
    const QString person =
        one.kind == CalendarKind::Absences && !one.item.person.isEmpty() ? one.item.person + u": "_s : QString();
    const QString status = sheetStatus(one);
    return (from.isEmpty() ? QString() : from + u' ') + person + sheetTitle(one)
        + (status.isEmpty() ? QString() : u" ["_s + status.section(u' ', 0, 1) + u']');
}

/// Breaks the lines of a cell, `most` for an entry; returns how high it would have to be.
double setCell(const Month &month, Cell &cell, int most)
{
    cell.lines.clear();
    double height = month.headHeight() + kInset;
    for (const SheetItem &one : std::as_const(cell.items)) {
        const double width = month.width() - 3 * kInset;
        cell.lines << Line{brokenLines(cellText(one, cell.day), month.font, width, most), sheetColour(one),
                           one.item.allDay, one.item.status == EntryStatus::Cancelled};
        height += double(cell.lines.last().text.size()) * month.lineHeight() + kInset * 0.5;
    }
    return height;
}

/// Breaks the lines of all cells; returns how high each week would have to be.
QList<double> setLines(Month &month)
{
    month.font = month.paint->font(true, false, month.setting.points);
    month.number = month.paint->font(true, true, 9);
    QList<double> wanted(month.weeks(), 0);
    for (qsizetype i = 0; i < month.cells.size(); ++i)
        wanted[i / kDays] = std::max(wanted.at(i / kDays), setCell(month, month.cells[i], month.setting.lines));
    return wanted;
}

/// Weeks equally high as far as they can be: what one does not need is another's.
QList<double> shared(const QList<double> &wanted, double room)
{
    QList<double> heights(wanted.size(), room / double(wanted.size()));
    double spare = 0;
    double lacking = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        spare += std::max(0.0, heights.at(i) - wanted.at(i));
        lacking += std::max(0.0, wanted.at(i) - heights.at(i));
    }
    const double given = std::min(spare, lacking);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const double difference = wanted.at(i) - heights.at(i);
        heights[i] += difference > 0 ? (lacking > 0 ? difference * given / lacking : 0)
                                     : (spare > 0 ? difference * given / spare : 0);
    }
    return heights;
}

void fit(Month &month)
{
    const double room = month.paint->room(0).height() - kNamesHeight;
    for (const Setting &setting : kSettings) {
        month.setting = setting;
        const QList<double> wanted = setLines(month);
        month.heights = shared(wanted, room);
        if (std::accumulate(wanted.cbegin(), wanted.cend(), 0.0) <= room)
            break;
    }
    for (qsizetype i = 0; i < month.cells.size(); ++i) {
        Cell &cell = month.cells[i];
        // A cell that has room to spare says more than the fullest one.
        for (int most = kMostLines; most > month.setting.lines; --most) {
            if (setCell(month, cell, most) <= month.heights.at(i / kDays))
                break;
            setCell(month, cell, month.setting.lines);
        }
        double left = month.heights.at(i / kDays) - month.headHeight() - kInset + 1;
        const auto heightOf = [&](const Line &line) {
            return double(line.text.size()) * month.lineHeight() + kInset * 0.5;
        };
        for (cell.shown = 0; cell.shown < cell.lines.size(); ++cell.shown) {
            left -= heightOf(cell.lines.at(cell.shown));
            if (left < 0)
                break;
        }
        // The word that says how many more there are takes a line too.
        if (cell.shown < cell.lines.size() && cell.shown > 0)
            --cell.shown;
    }
}

void paintCell(QPainter &painter, const Month &month, const Cell &cell, const QRectF &where)
{
    const bool outside = cell.day.month() != month.first.month();
    const bool free = cell.day.dayOfWeek() == Qt::Sunday || !cell.feasts.isEmpty();
    if (outside || free)
        painter.fillRect(where, QColor(outside ? 0xf5f6f8 : 0xfcf4f4));
    painter.setPen(QPen(QColor(0xb4, 0xba, 0xc2), 0.5 * kUnitsPerPoint));
    painter.drawRect(where);
    painter.setPen(outside ? QColor(0x80, 0x80, 0x80) : free ? QColor(0x8a, 0x2c, 0x35) : QColor(Qt::black));
    const QString number = QString::number(cell.day.day());
    double y = where.top() + kInset * 0.5;
    GridPaint::paintLines(painter, {number}, month.number, where.left() + kInset, y);
    if (!cell.feasts.isEmpty()) {
        const QFont small = month.paint->font(true, false, 6.2);
        const double left = where.left() + 2.5 * kInset + QFontMetricsF(month.number).horizontalAdvance(number);
        GridPaint::paintLines(painter, brokenLines(cell.feasts, small, where.right() - left - kInset / 2, 1), small,
                              left, y + (GridPaint::lineHeight(month.number) - GridPaint::lineHeight(small)) / 2);
    }
    y = where.top() + month.headHeight();
    QFont struck = month.font;
    struck.setStrikeOut(true);
    for (qsizetype i = 0; i < cell.shown; ++i) {
        const Line &line = cell.lines.at(i);
        const double height = double(line.text.size()) * month.lineHeight();
        if (line.filled)
            painter.fillRect(QRectF(where.left() + kInset * 0.4, y, where.width() - kInset * 0.8, height),
                             paleOf(line.colour));
        painter.fillRect(QRectF(where.left() + kInset * 0.5, y + height * 0.08, kInset * 0.6, height * 0.84),
                         line.colour);
        painter.setPen(outside || line.struck ? QColor(0x60, 0x60, 0x60) : QColor(Qt::black));
        GridPaint::paintLines(painter, line.text, line.struck ? struck : month.font, where.left() + 2 * kInset, y);
        y += height + kInset * 0.5;
    }
    if (cell.shown < cell.lines.size()) {
        painter.setPen(QColor(0x40, 0x40, 0x40));
        GridPaint::paintLines(painter, {u"+ altri %1"_s.arg(cell.lines.size() - cell.shown)},
                              month.paint->font(true, true, month.setting.points), where.left() + 2 * kInset, y);
    }
}

void paintGrid(QPainter &painter, const Month &month, int pages)
{
    month.paint->paintFrame(painter, 0, pages);
    const QRectF room = month.paint->room(0);
    const QLocale italian(QLocale::Italian, QLocale::Italy);
    for (int day = 0; day < kDays; ++day)
        month.paint->paintDayHead(painter, {room.left() + day * month.width(), room.top(), month.width(), kNamesHeight},
                                  italian.dayName(day + 1), {}, day == kDays - 1);
    double y = room.top() + kNamesHeight;
    for (int week = 0; week < month.weeks(); ++week) {
        for (int day = 0; day < kDays; ++day)
            paintCell(painter, month, month.cells.at(week * kDays + day),
                      {room.left() + day * month.width(), y, month.width(), month.heights.at(week)});
        y += month.heights.at(week);
    }
}

/// The days whose entries did not all fit, whole, for the pages after the grid.
AgendaSheet restOf(const Month &month)
{
    AgendaSheet rest = month.sheet;
    rest.order.kind = SheetKind::List;
    rest.order.from = month.first;
    rest.order.to = month.first.addMonths(1).addDays(-1);
    rest.items.clear();
    for (const Cell &cell : month.cells) {
        for (qsizetype i = cell.shown; i < cell.lines.size(); ++i) {
            const SheetItem &one = cell.items.at(i);
            const bool known = std::any_of(rest.items.cbegin(), rest.items.cend(), [&](const SheetItem &other) {
                return other.item.entry == one.item.entry && other.item.original == one.item.original;
            });
            if (cell.day.month() == month.first.month() && !known)
                rest.items << one;
        }
    }
    return rest;
}

} // namespace

void appendMonth(Paper &paper, const AgendaSheet &sheet, const QDate &anyDay)
{
    const auto month = std::make_shared<Month>();
    month->sheet = sheet;
    month->first = QDate(anyDay.year(), anyDay.month(), 1);
    const QLocale italian(QLocale::Italian, QLocale::Italy);
    QString title = italian.toString(month->first, u"MMMM yyyy"_s);
    title[0] = title.at(0).toUpper();
    month->paint = std::make_unique<GridPaint>(month->sheet, title, u"Mese"_s);
    const QDate last = month->first.addMonths(1).addDays(-1);
    for (QDate day = month->first.addDays(1 - month->first.dayOfWeek()); day <= last.addDays(7 - last.dayOfWeek());
         day = day.addDays(1)) {
        Cell cell{day, {}, sheet.on(day), {}, 0};
        cell.feasts = feastsIn(cell.items);
        cell.items = gridItems(cell.items);
        month->cells << cell;
    }
    fit(*month);
    paper.pages.push_back({kA4Across, [month](QPainter &painter) { paintGrid(painter, *month, 1); }});
    if (const AgendaSheet rest = restOf(*month); !rest.items.isEmpty()) {
        DraftDocument list = listSheet(rest);
        list.style.letterhead.rightLines = {u"Impegni che non stanno nella griglia"_s};
        paper.append(list, kA4, Hyphenator());
    }
}

} // namespace gonfalone
