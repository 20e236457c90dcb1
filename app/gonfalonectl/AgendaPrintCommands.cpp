// The agenda on paper: the mayor's day sheet, week, month, list, the pack of a day.
#include "app/gonfalonectl/AgendaDesk.h"
#include "core/agendaprint/AgendaPaper.h"
#include "core/agendaprint/AgendaPrint.h"
#include "core/base/Text.h"
#include "core/documents/PdfPrinter.h"
#include "core/documents/WriteFile.h"

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListDays = 30;

/// The days where none were given: today, its week, its month.
std::pair<QDate, QDate> usualDays(SheetKind kind, const QDate &day)
{
    switch (kind) {
    case SheetKind::People:
    case SheetKind::Week: return {day.addDays(1 - day.dayOfWeek()), day.addDays(7 - day.dayOfWeek())};
    case SheetKind::OnCall:
    case SheetKind::List: return {day, day.addDays(kListDays - 1)};
    default: return {day, day};
    }
}

Result<SheetKind> kindOf(const QString &what)
{
    for (const SheetKind kind : {SheetKind::Day, SheetKind::Week, SheetKind::Month, SheetKind::List, SheetKind::Pack,
                                 SheetKind::OnCall, SheetKind::Year, SheetKind::People}) {
        if (sheetKey(kind) == what)
            return kind;
    }
    return failure(Error::invalid(say("“agenda print” prints %1.").arg(printable().join(u", "_s))));
}

Result<QList<AgendaCalendarId>> calendarsIn(const Desk &desk)
{
    QList<AgendaCalendarId> chosen;
    for (const QString &wanted : desk.context.arguments.options.value(u"calendar"_s)) {
        const auto found =
            std::find_if(desk.calendars.cbegin(), desk.calendars.cend(), [&](const CalendarStanding &one) {
                return keyOf(one.calendar).compare(wanted, Qt::CaseInsensitive) == 0;
            });
        if (found == desk.calendars.cend())
            return failure(
                Error::notFound(say("There is no calendar “%1”: “agenda calendars” shows them.").arg(wanted)));
        chosen << found->calendar.id;
    }
    return chosen;
}

Result<SheetOrder> orderIn(const Desk &desk, const QString &what)
{
    SheetOrder order;
    TRY(order.kind, kindOf(what));
    TRY(const QDate today, dayIn(desk, "date", desk.context.clock.today()));
    TRY(order.from, dayIn(desk, "from", usualDays(order.kind, today).first));
    TRY(order.to, dayIn(desk, "to", usualDays(order.kind, order.from).second));
    TRY(order.calendars, calendarsIn(desk));
    order.text = desk.option("text");
    order.large = desk.context.arguments.has(u"large"_s);
    const QString size = desk.option("size").toLower();
    if (!size.isEmpty() && size != u"a4"_s && size != u"a5"_s)
        return failure(Error::invalid(say("“--size” is a5 or a4.")));
    order.a4 = size == u"a4"_s;
    return order;
}

} // namespace

QStringList printable()
{
    return {u"week"_s, u"month"_s, u"year"_s, u"people"_s, u"list"_s, u"pack"_s, u"oncall"_s};
}

Result<Exit> printAgenda(const Desk &desk, const QString &what)
{
    TRY(const SheetOrder order, orderIn(desk, what));
    TRY(const AgendaSheet sheet,
        AgendaPrint(*desk.session.database, desk.context.clock, desk.day).read(desk.actor(), desk.keyring(), order));
    const PdfPrinter printer;
    TRY(const Paper paper, agendaPaper(sheet, printer.hyphenator()));
    TRY(const QByteArray pdf, paperPdf(paper));
    const QString out = desk.option("out");
    if (const Outcome saved = writeFile(out, pdf); !saved)
        return refuse(desk.context, Failed{Refused, saved.error()});
    if (desk.context.json())
        printJson(QJsonObject{{u"out"_s, out}, {u"pages"_s, int(paper.pages.size())}, {u"bytes"_s, pdf.size()}});
    else
        printText(say("Written to %1.").arg(out));
    return Done;
}

} // namespace gonfalone::ctl
