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

constexpr int kAcross = 4;
constexpr int kDown = 3;
constexpr int kWeek = 7;
constexpr int kWeeks = 6;
constexpr double kBetween = 5 * kUnitsPerMm;
constexpr double kNameHeight = 6.5 * kUnitsPerMm;
constexpr double kDaysHeight = 4 * kUnitsPerMm;
constexpr double kBar = 0.8 * kUnitsPerMm;
constexpr double kGap = 0.25 * kUnitsPerMm;
constexpr int kFull = 6; ///< entries from which a day is as full as the window shows it

struct YearDay {
    int count = 0;
    bool feast = false;
};

/// The year on paper: how full each day is, as the window shows it.
struct Year {
    AgendaSheet sheet; ///< a copy: the page outlives what it was made from
    int year = 0;
    std::unique_ptr<GridPaint> paint;
    QMap<QDate, YearDay> days;
};

/// Opaque, because PDF/A-1 knows no transparency.
QColor fillOf(int count)
{
    const float part = 0.5F * float(std::min(count, kFull)) / kFull;
    const QColor ink(0x1f, 0x4e, 0x8c);
    const auto mixed = [part](float one) { return 1 - (1 - one) * part; };
    return QColor::fromRgbF(mixed(ink.redF()), mixed(ink.greenF()), mixed(ink.blueF()));
}

void paintDay(QPainter &painter, const Year &year, const QDate &date, const QRectF &where)
{
    const YearDay day = year.days.value(date);
    if (day.count > 0) {
        painter.fillRect(where, fillOf(day.count));
        const double width = where.width() * std::min(day.count, kFull) / kFull;
        painter.fillRect(QRectF(where.left(), where.bottom() - kBar, width, kBar), QColor(0x1f, 0x4e, 0x8c));
    }
    const bool free = day.feast || date.dayOfWeek() == Qt::Sunday;
    painter.setFont(year.paint->font(true, free, 7.6));
    painter.setPen(free ? QColor(0x8a, 0x2c, 0x35) : QColor(Qt::black));
    painter.drawText(where.adjusted(0, 0, 0, -kBar), Qt::AlignCenter, QString::number(date.day()));
    if (day.count == 0)
        return;
    // The number too: how dark a day is printed depends on the printer.
    painter.setFont(year.paint->font(true, false, 4.6));
    painter.setPen(QColor(0x30, 0x30, 0x30));
    painter.drawText(where.adjusted(0, kGap, -kGap * 2, 0), Qt::AlignRight | Qt::AlignTop, QString::number(day.count));
}

void paintMonth(QPainter &painter, const Year &year, int month, const QRectF &where)
{
    const QLocale italian(QLocale::Italian, QLocale::Italy);
    QString name = italian.standaloneMonthName(month);
    name[0] = name.at(0).toUpper();
    painter.setPen(Qt::black);
    painter.setFont(year.paint->font(false, true, 10));
    painter.drawText(QRectF(where.left(), where.top(), where.width(), kNameHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     name);
    const double width = where.width() / kWeek;
    painter.setFont(year.paint->font(true, false, 6));
    painter.setPen(QColor(0x50, 0x50, 0x50));
    for (int day = 1; day <= kWeek; ++day)
        painter.drawText(QRectF(where.left() + (day - 1) * width, where.top() + kNameHeight, width, kDaysHeight),
                         Qt::AlignCenter, italian.standaloneDayName(day, QLocale::ShortFormat).left(2));
    const double top = where.top() + kNameHeight + kDaysHeight;
    const double height = (where.bottom() - top) / kWeeks;
    const QDate first(year.year, month, 1);
    for (int day = 0; day < first.daysInMonth(); ++day) {
        const int place = first.dayOfWeek() - 1 + day;
        paintDay(painter, year, first.addDays(day),
                 QRectF(where.left() + place % kWeek * width, top + place / kWeek * height, width, height)
                     .adjusted(kGap, kGap, -kGap, -kGap));
    }
}

void paintYear(QPainter &painter, const Year &year)
{
    year.paint->paintFrame(painter, 0, 1);
    const QRectF room = year.paint->room(0);
    const double width = (room.width() - kBetween * (kAcross - 1)) / kAcross;
    const double height = (room.height() - kBetween * (kDown - 1)) / kDown;
    for (int month = 0; month < kAcross * kDown; ++month)
        paintMonth(painter, year, month + 1,
                   {room.left() + month % kAcross * (width + kBetween),
                    room.top() + month / kAcross * (height + kBetween), width, height});
}

} // namespace

void appendYear(Paper &paper, const AgendaSheet &sheet, int number)
{
    const auto year = std::make_shared<Year>();
    year->sheet = sheet;
    year->year = number;
    year->paint = std::make_unique<GridPaint>(year->sheet, QString::number(number), u"Anno"_s);
    const QDate first(number, 1, 1), last(number, 12, 31);
    for (const SheetItem &one : sheet.items) {
        const QDate end = std::min(last, one.to > one.from ? one.to.addSecs(-1).date() : one.from.date());
        for (QDate day = std::max(first, one.from.date()); day <= end; day = day.addDays(1)) {
            YearDay &of = year->days[day];
            ++of.count;
            of.feast = of.feast || one.kind == CalendarKind::Holidays;
        }
    }
    paper.pages.push_back({kA4Across, [year](QPainter &painter) { paintYear(painter, *year); }});
}

} // namespace gonfalone
