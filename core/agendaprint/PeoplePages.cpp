#include "core/agendaprint/AgendaPaper.h"
#include "core/agendaprint/GridPaint.h"
#include "core/agendaprint/SheetWords.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHeadHeight = 7 * kUnitsPerMm;
constexpr double kNameWidth = 34 * kUnitsPerMm;
constexpr double kInset = 1.1 * kUnitsPerMm;
constexpr double kStripe = 0.8 * kUnitsPerMm;
constexpr double kLeastRow = 9 * kUnitsPerMm;
constexpr int kMostLines = 4; ///< of one entry

struct Piece {
    QStringList lines;
    QColor colour;
    bool struck = false;
};

/// One calendar's week; cut where a page ends, and then its name stands on the next page again.
struct PeopleRow {
    QString name;
    QList<QList<Piece>> days;
    double height = 0;
};

struct People {
    AgendaSheet sheet; ///< a copy: the pages outlive what they were made from
    QDate first;
    int days = 7;
    std::unique_ptr<GridPaint> paint;
    QFont font;
    QList<QList<PeopleRow>> pages;
    QStringList feasts;

    double width() const { return (paint->room(0).width() - kNameWidth) / days; }
};

QString pieceText(const SheetItem &one, const QDate &day)
{
    const QString from = sheetFrom(one, day), to = sheetTo(one, day), status = sheetStatus(one);
    const QString when = from.isEmpty() ? QString() : to.isEmpty() ? from : from + u'–' + to;
    return (when.isEmpty() ? QString() : when + u' ') + sheetTitle(one)
        + (one.item.place.isEmpty() ? QString() : u", "_s + one.item.place)
        + (status.isEmpty() ? QString() : u" ["_s + status + u']');
}

double heightOf(const People &people, const Piece &piece)
{
    return GridPaint::lineHeight(people.font) * double(piece.lines.size()) + kInset * 0.6;
}

double heightOf(const People &people, const QList<Piece> &pieces)
{
    double height = 2 * kInset;
    for (const Piece &piece : pieces)
        height += heightOf(people, piece);
    return height;
}

PeopleRow rowOf(const People &people, const SheetRow &named)
{
    PeopleRow row{named.name, {}, kLeastRow};
    for (int day = 0; day < people.days; ++day) {
        const QDate date = people.first.addDays(day);
        QList<Piece> pieces;
        for (const SheetItem &one : people.sheet.on(date)) {
            if (one.item.calendar != named.calendar)
                continue;
            pieces << Piece{brokenLines(pieceText(one, date), people.font, people.width() - 3 * kInset, kMostLines),
                            sheetColour(one), one.item.status == EntryStatus::Cancelled};
        }
        row.height = std::max(row.height, heightOf(people, pieces));
        row.days << pieces;
    }
    return row;
}

/// What has room in so much height, taken away from `row`.
PeopleRow cut(const People &people, PeopleRow &row, double room)
{
    PeopleRow head{row.name, {}, kLeastRow};
    row.height = kLeastRow;
    for (QList<Piece> &pieces : row.days) {
        QList<Piece> fits;
        double height = 2 * kInset;
        while (!pieces.isEmpty() && (height + heightOf(people, pieces.first()) <= room || fits.isEmpty())) {
            height += heightOf(people, pieces.first());
            fits << pieces.takeFirst();
        }
        head.height = std::max(head.height, height);
        row.height = std::max(row.height, heightOf(people, pieces));
        head.days << fits;
    }
    return head;
}

void breakPages(People &people, QList<PeopleRow> rows)
{
    people.pages << QList<PeopleRow>();
    const auto room = [&] { return people.paint->room(int(people.pages.size()) - 1).height() - kHeadHeight; };
    double left = room();
    while (!rows.isEmpty()) {
        PeopleRow &row = rows.first();
        if (row.height <= left) {
            left -= row.height;
            people.pages.last() << rows.takeFirst();
            continue;
        }
        if (people.pages.last().isEmpty()) // more than a page by itself
            people.pages.last() << cut(people, row, left);
        people.pages << QList<PeopleRow>();
        left = room();
    }
}

void paintRow(QPainter &painter, const People &people, const PeopleRow &row, double x, double y)
{
    const QFont bold = people.paint->font(true, true, 8);
    painter.setPen(Qt::black);
    GridPaint::paintLines(painter, brokenLines(row.name, bold, kNameWidth - 2 * kInset, 3), bold, x, y + kInset);
    QFont struck = people.font;
    struck.setStrikeOut(true);
    for (int day = 0; day < people.days; ++day) {
        const double left = x + kNameWidth + day * people.width();
        double top = y + kInset;
        for (const Piece &piece : row.days.at(day)) {
            const double height = GridPaint::lineHeight(people.font) * double(piece.lines.size());
            painter.fillRect(QRectF(left + kInset / 2, top, kStripe, height), piece.colour);
            painter.setPen(piece.struck ? QColor(0x60, 0x60, 0x60) : QColor(Qt::black));
            GridPaint::paintLines(painter, piece.lines, piece.struck ? struck : people.font, left + kInset + kStripe,
                                  top);
            top += heightOf(people, piece);
        }
    }
    GridPaint::paintRule(painter, x, y + row.height, people.paint->room(0).width(), 0.5, 0xffb4bac2);
}

void paintPage(QPainter &painter, const People &people, int page)
{
    people.paint->paintFrame(painter, page, int(people.pages.size()));
    const QRectF room = people.paint->room(page);
    const QLocale italian(QLocale::Italian, QLocale::Italy);
    for (int day = 0; day < people.days; ++day) {
        const QDate date = people.first.addDays(day);
        people.paint->paintDayHead(
            painter, {room.left() + kNameWidth + day * people.width(), room.top(), people.width(), kHeadHeight},
            italian.toString(date, u"ddd d"_s), people.feasts.at(day), date.dayOfWeek() == Qt::Sunday);
    }
    double y = room.top() + kHeadHeight;
    for (const PeopleRow &row : people.pages.at(page)) {
        paintRow(painter, people, row, room.left(), y);
        y += row.height;
    }
    painter.setPen(QPen(QColor(0xc4, 0xc9, 0xd0), 0.5 * kUnitsPerPoint));
    for (int day = 0; day < people.days; ++day) {
        const double x = room.left() + kNameWidth + day * people.width();
        painter.drawLine(QPointF(x, room.top()), QPointF(x, y));
    }
}

} // namespace

void appendPeople(Paper &paper, const AgendaSheet &sheet, const QDate &first, const QDate &last)
{
    const auto people = std::make_shared<People>();
    people->sheet = sheet;
    people->first = first;
    people->days = int(first.daysTo(last)) + 1;
    people->paint = std::make_unique<GridPaint>(people->sheet, sheetDays(first, last), u"Per persona"_s);
    people->font = people->paint->font(true, false, 7);
    for (QDate day = first; day <= last; day = day.addDays(1))
        people->feasts << feastsIn(sheet.on(day));
    QList<PeopleRow> rows;
    for (const SheetRow &row : sheet.rows)
        rows << rowOf(*people, row);
    breakPages(*people, rows);
    for (int page = 0; page < people->pages.size(); ++page)
        paper.pages.push_back({kA4Across, [people, page](QPainter &painter) { paintPage(painter, *people, page); }});
}

} // namespace gonfalone
