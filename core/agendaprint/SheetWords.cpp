#include "core/agendaprint/SheetWords.h"

#include "core/base/ItalianDate.h"
#include "core/patrocinio/PatrocinioDraft.h"

#include <QLocale>
#include <QSizeF>

#include <array>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLarge = 1.34;
constexpr double kSmallPaper = 200; ///< millimetres: what is lower than that is set smaller

QLocale italian()
{
    return {QLocale::Italian, QLocale::Italy};
}

QString clock(const QDateTime &at)
{
    return at.toString(u"HH:mm"_s);
}

/// The last day of it: what ends at midnight ends the day before.
QDate lastDay(const SheetItem &one)
{
    return one.to > one.from ? one.to.addSecs(-1).date() : one.from.date();
}

} // namespace

QString sheetDay(const QDate &day)
{
    return italian().toString(day, u"dddd "_s) + italianDate(day);
}

QString sheetDays(const QDate &from, const QDate &to)
{
    if (from == to)
        return sheetDay(from);
    const bool month = from.year() == to.year() && from.month() == to.month();
    const bool year = from.year() == to.year();
    return italian().toString(from,
                              month      ? u"d"_s
                                  : year ? u"d MMMM"_s
                                         : u"d MMMM yyyy"_s)
        + u" – "_s + italian().toString(to, u"d MMMM yyyy"_s);
}

QString sheetFrom(const SheetItem &one, const QDate &day)
{
    return one.item.allDay || one.from.date() < day ? QString() : clock(one.from);
}

QString sheetTo(const SheetItem &one, const QDate &day)
{
    return one.item.allDay || lastDay(one) > day || one.to == one.from ? QString() : clock(one.to);
}

QString sheetTimes(const SheetItem &one, const QDate &day)
{
    const QString from = sheetFrom(one, day);
    const QString to = sheetTo(one, day);
    const QDate last = lastDay(one);
    const QString until = last > day ? u"fino a "_s + italian().toString(last, u"dddd d MMMM"_s) : QString();
    if (one.item.allDay)
        return until.isEmpty() ? u"tutto il giorno"_s : until;
    if (from.isEmpty())
        return to.isEmpty() ? u"continua, "_s + until : u"fino alle "_s + to;
    if (to.isEmpty())
        return from + (until.isEmpty() ? QString() : u", "_s + until);
    return from + u" – "_s + to;
}

QString sheetTitle(const SheetItem &one)
{
    if (one.kind == CalendarKind::OnCall)
        return (one.item.person.contains(u", "_s) ? u"Reperibili: "_s : u"Reperibile: "_s) + one.item.person;
    return one.item.masked ? u"Impegno riservato"_s : one.item.title;
}

QString sheetStatus(const SheetItem &one)
{
    switch (one.item.status) {
    case EntryStatus::Proposed: return u"da confermare"_s;
    case EntryStatus::Option:
        return one.item.optionUntil.isValid()
            ? u"opzione fino al "_s + italian().toString(one.item.optionUntil, u"d MMMM"_s)
            : u"opzione"_s;
    case EntryStatus::Cancelled: return u"annullato"_s;
    case EntryStatus::Confirmed: break;
    }
    return {};
}

QString sheetCategory(const QString &key)
{
    // The keys are Italian words themselves.
    static const QMap<QString, QString> longer{{u"istituzionale"_s, u"incontro istituzionale"_s},
                                               {u"evento"_s, u"evento pubblico"_s},
                                               {u"seduta"_s, u"seduta di organo"_s},
                                               {u"lavoro"_s, u"lavoro d’ufficio"_s}};
    return longer.value(key, key);
}

QString sheetCalendar(CalendarKind kind, const QString &person)
{
    static const QMap<CalendarKind, QString> names{{CalendarKind::Official, u"Agenda ufficiale"_s},
                                                   {CalendarKind::Personal, u"Personale (riservata)"_s},
                                                   {CalendarKind::Ceremonies, u"Cerimonie"_s},
                                                   {CalendarKind::Press, u"Stampa"_s},
                                                   {CalendarKind::Absences, u"Assenze"_s},
                                                   {CalendarKind::Assessore, u"Assessore"_s},
                                                   {CalendarKind::Deadlines, u"Scadenze pratiche"_s},
                                                   {CalendarKind::Holidays, u"Festività e bandiera"_s},
                                                   {CalendarKind::OnCall, u"Reperibilità"_s}};
    return person.isEmpty() ? names.value(kind) : person;
}

QColor sheetColour(const SheetItem &one)
{
    static const QMap<QString, QRgb> inks{{u"blue"_s, 0x2b5c9e},  {u"violet"_s, 0x6a4a9c}, {u"green"_s, 0x2c7a4b},
                                          {u"amber"_s, 0xb26a00}, {u"grey"_s, 0x6d747d},   {u"rose"_s, 0xb23a55},
                                          {u"teal"_s, 0x17757b}};
    const QString own = one.item.masked ? QString() : categoryColour(one.item.category);
    return QColor(inks.value(own.isEmpty() ? calendarColour(one.kind) : own, 0x6d747d));
}

PageStyle sheetStyle(const AgendaSheet &sheet, QSizeF mm, const QString &name)
{
    const bool small = std::min(mm.width(), mm.height()) < kSmallPaper;
    PageStyle style = officePaper(sheet.comune);
    style.draft = false;
    style.hyphenate = false;
    style.contacts.clear();
    style.bodyPoints = (small ? 9.2 : 10.5) * (sheet.order.large ? kLarge : 1);
    style.lineHeight = 1.28;
    if (small)
        style.margins = {11, 9, 11, 8};
    else
        style.margins = {16, 12, 16, 11};
    style.letterhead.rightLines = {name};
    if (!sheet.calendars.isEmpty())
        style.letterhead.rightLines << sheet.calendars.join(u", "_s);
    style.footer = u"Stampato %1 alle %2 da %3"_s.arg(italianDate(u"il"_s, sheet.madeAt.date()), clock(sheet.madeAt),
                                                      sheet.madeBy);
    return style;
}

} // namespace gonfalone
