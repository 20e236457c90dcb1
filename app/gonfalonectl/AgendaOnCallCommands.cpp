// The on-call rota on the command line.
#include "app/gonfalonectl/AgendaDesk.h"
#include "core/agenda/OnCallService.h"
#include "core/agenda/TypedEntry.h"
#include "core/base/Text.h"

#include <QJsonArray>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualDays = 30;

struct Rota {
    const Desk &desk;
    OnCallService service;
    QDate from;
    QDate to;
};

QString localText(const Desk &desk, qint64 utc)
{
    return QDateTime::fromSecsSinceEpoch(utc).toTimeZone(desk.context.clock.zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

/// "2026-05-04" is the beginning of that day, as an end the end of it; "2026-05-04T08:00" that minute.
Result<qint64> instantIn(const Desk &desk, const char *option, bool end)
{
    const QString text = desk.option(option);
    const QTimeZone &zone = desk.context.clock.zone;
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() <= 10)
        return day.addDays(end ? 1 : 0).startOfDay(zone).toSecsSinceEpoch();
    const QDateTime at = QDateTime::fromString(QString(text).replace(u' ', u'T'), Qt::ISODate);
    if (!at.isValid())
        return failure(Error::invalid(
            say("“--%1” wants a day or a time: 2026-05-04 or 2026-05-04T08:00.").arg(QLatin1String(option))));
    return QDateTime(at.date(), at.time(), zone).toSecsSinceEpoch();
}

Result<OnCallKind> kindIn(const Desk &desk)
{
    const QString word = desk.option("kind");
    const auto kind = word.isEmpty() ? std::optional(OnCallKind::Assessore) : onCallFrom(word);
    if (!kind)
        return failure(Error::invalid(say("“--kind” is assessore or staff.")));
    return *kind;
}

QJsonObject toJson(const Desk &desk, const OnCallShift &shift)
{
    return {{u"shift"_s, shift.id.value}, {u"kind"_s, onCallKey(shift.kind)},     {u"person"_s, shift.person},
            {u"phone"_s, shift.phone},    {u"from"_s, isoTime(desk, shift.from)}, {u"to"_s, isoTime(desk, shift.to)},
            {u"note"_s, shift.note},      {u"version"_s, shift.version}};
}

QJsonObject toJson(const OnCallSwap &swap)
{
    return {{u"swap"_s, swap.id.value},          {u"shift"_s, swap.shift.value},
            {u"from"_s, swap.fromPerson},        {u"to"_s, swap.toPerson},
            {u"return"_s, swap.inReturn.value},  {u"state"_s, swapKey(swap.state)},
            {u"proposed_by"_s, swap.proposedBy}, {u"proposed_at"_s, swap.proposedAt.toString(Qt::ISODate)},
            {u"answered_by"_s, swap.answeredBy}, {u"answered_at"_s, swap.answeredAt.toString(Qt::ISODate)}};
}

QString lineOf(const Desk &desk, const OnCallShift &shift)
{
    return u"%1  %2 → %3  %4  [%5]%6"_s.arg(
        QString::number(shift.id.value).leftJustified(4), localText(desk, shift.from), localText(desk, shift.to),
        shift.person, onCallName(shift.kind), shift.phone.isEmpty() ? QString() : u"  "_s + shift.phone);
}

Result<Exit> printShift(const Desk &desk, const OnCallShift &shift)
{
    if (desk.context.json())
        printJson(toJson(desk, shift));
    else
        printText(lineOf(desk, shift));
    return Done;
}

Result<Exit> list(Rota &rota)
{
    const Desk &desk = rota.desk;
    TRY(const QList<OnCallShift> shifts, rota.service.shifts(desk.actor(), rota.from, rota.to));
    TRY(const QList<OnCallSwap> swaps, rota.service.swaps(desk.actor(), rota.from, rota.to));
    QJsonArray rows, exchanged;
    for (const OnCallShift &shift : shifts) {
        rows << toJson(desk, shift);
        if (!desk.context.json())
            printText(lineOf(desk, shift));
    }
    for (const OnCallSwap &swap : swaps) {
        exchanged << toJson(swap);
        if (!desk.context.json())
            printText(say("swap %1: shift %2 from %3 to %4, %5")
                          .arg(swap.id.value)
                          .arg(swap.shift.value)
                          .arg(swap.fromPerson, swap.toPerson, swapName(swap.state)));
    }
    if (desk.context.json())
        printJson(QJsonObject{{u"shifts"_s, rows}, {u"swaps"_s, exchanged}});
    else if (shifts.isEmpty())
        printText(say("Nobody is on call in these days."));
    return Done;
}

Result<Exit> add(Rota &rota)
{
    const Desk &desk = rota.desk;
    OnCallShift shift;
    TRY(shift.kind, kindIn(desk));
    TRY(shift.from, instantIn(desk, "from", false));
    TRY(shift.to, instantIn(desk, "to", true));
    shift.person = desk.option("person");
    shift.phone = desk.option("phone");
    shift.note = desk.option("note");
    TRY(const OnCallShift made, rota.service.add(desk.actor(), shift));
    return printShift(desk, made);
}

Result<OnCallShift> shiftNamed(Rota &rota, const QString &name)
{
    TRY(const QList<OnCallShift> shifts,
        rota.service.shifts(rota.desk.actor(), rota.from.addDays(-400), rota.from.addDays(400)));
    for (const OnCallShift &one : shifts) {
        if (QString::number(one.id.value) == name)
            return one;
    }
    return failure(Error::notFound(say("There is no such shift in the rota: “agenda oncall list” shows them.")));
}

Result<Exit> remove(Rota &rota, const QString &name)
{
    TRY(const OnCallShift shift, shiftNamed(rota, name));
    CHECK(rota.service.remove(rota.desk.actor(), shift));
    return printShift(rota.desk, shift);
}

Result<Exit> swap(Rota &rota, const QString &name)
{
    OnCallSwap wanted;
    wanted.shift = OnCallShiftId{name.toLongLong()};
    wanted.toPerson = rota.desk.option("person");
    wanted.inReturn = OnCallShiftId{rota.desk.option("with").toLongLong()};
    wanted.note = rota.desk.option("note");
    if (wanted.toPerson.isEmpty() && !wanted.inReturn.isValid())
        return failure(Error::invalid(say("Say who takes the shift: --person NAME, or --with the shift in return.")));
    TRY(const OnCallSwap made, rota.service.propose(rota.desk.actor(), wanted));
    if (rota.desk.context.json())
        printJson(toJson(made));
    else
        printText(say("Proposed as swap %1: “agenda oncall agree %1” makes it so.").arg(made.id.value));
    return Done;
}

Result<Exit> answer(Rota &rota, const QString &name, bool agreed)
{
    CHECK(rota.service.answer(rota.desk.actor(), OnCallSwapId{name.toLongLong()}, agreed));
    return list(rota);
}

Result<Exit> holes(Rota &rota)
{
    const Desk &desk = rota.desk;
    TRY(const QList<OnCallHole> found, rota.service.holes(desk.actor(), rota.from, rota.to));
    QJsonArray rows;
    for (const OnCallHole &hole : found) {
        rows << QJsonObject{{u"kind"_s, onCallKey(hole.kind)},
                            {u"from"_s, isoTime(desk, hole.from)},
                            {u"to"_s, isoTime(desk, hole.to)}};
        if (!desk.context.json())
            printText(
                u"%1 → %2  %3"_s.arg(localText(desk, hole.from), localText(desk, hole.to), onCallName(hole.kind)));
    }
    TRY(const QList<OnCallConflict> away,
        rota.service.conflicts(desk.actor(), desk.keyring(), desk.service, rota.from, rota.to));
    for (const OnCallConflict &one : away) {
        rows << QJsonObject{{u"shift"_s, one.shift.id.value}, {u"text"_s, one.text}};
        if (!desk.context.json())
            printText(one.text);
    }
    if (desk.context.json())
        printJson(rows);
    else if (rows.isEmpty())
        printText(say("Somebody is on call at every hour of these days."));
    return Done;
}

Result<Exit> fairness(Rota &rota)
{
    const Desk &desk = rota.desk;
    TRY(const QList<OnCallLoad> loads, rota.service.fairness(desk.actor(), rota.from, rota.to));
    QJsonArray rows;
    for (const OnCallLoad &load : loads) {
        const QStringList why = reasonLines(load.days.reasons + load.holidays.reasons);
        rows << QJsonObject{{u"kind"_s, onCallKey(load.kind)},
                            {u"person"_s, load.person},
                            {u"days"_s, load.days.value},
                            {u"holidays"_s, load.holidays.value},
                            {u"reasons"_s, QJsonArray::fromStringList(why)}};
        if (desk.context.json())
            continue;
        printText(say("%1: %2 days, %3 of them feasts").arg(load.person).arg(load.days.value).arg(load.holidays.value));
        for (const QString &line : why)
            printText(u"    "_s + line);
    }
    if (desk.context.json())
        printJson(rows);
    else if (loads.isEmpty())
        printText(say("Nobody is on call in these days."));
    return Done;
}

} // namespace

QStringList onCallVerbs()
{
    return {u"list"_s, u"add"_s, u"swap"_s, u"agree"_s, u"refuse"_s, u"remove"_s, u"holes"_s, u"fairness"_s};
}

Result<Exit> workOnCall(const Desk &desk, const QString &verb, const QString &name)
{
    Rota rota{desk, OnCallService(*desk.session.database, desk.context.clock), desk.context.clock.today(), {}};
    if (verb != u"add"_s) { // there they are the shift's
        TRY(rota.from, dayIn(desk, "from", rota.from));
        TRY(rota.to, dayIn(desk, "to", rota.from.addDays(kUsualDays - 1)));
    }
    if (verb == u"add"_s)
        return add(rota);
    if (verb == u"swap"_s)
        return swap(rota, name);
    if (verb == u"agree"_s || verb == u"refuse"_s)
        return answer(rota, name, verb == u"agree"_s);
    if (verb == u"remove"_s)
        return remove(rota, name);
    if (verb == u"holes"_s)
        return holes(rota);
    if (verb == u"fairness"_s)
        return fairness(rota);
    return list(rota);
}

} // namespace gonfalone::ctl
