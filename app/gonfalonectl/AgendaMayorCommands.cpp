// The mayor's day on the command line: what is wrong in it, what is free, who stands for the mayor.
#include "app/gonfalonectl/AgendaDesk.h"
#include "core/agenda/SeriesText.h"
#include "core/agenda/TypedEntry.h"
#include "core/base/Text.h"

#include <QJsonArray>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

Result<Exit> listConflicts(const Desk &desk)
{
    TRY(const QDate from, dayIn(desk, "from", desk.context.clock.today()));
    TRY(const QDate to, dayIn(desk, "to", from.addDays(13)));
    TRY(const QList<AgendaConflict> found, desk.day.conflicts(desk.actor(), desk.keyring(), from, to));
    QJsonArray rows;
    for (const AgendaConflict &conflict : found) {
        QJsonArray entries;
        for (const AgendaItem &item : conflict.items)
            entries << nameOf(item);
        rows << QJsonObject{{u"kind"_s, conflictKey(conflict.kind)},
                            {u"day"_s, conflict.day.toString(Qt::ISODate)},
                            {u"entries"_s, entries},
                            {u"text"_s, conflict.text},
                            {u"accepted"_s, conflict.accepted}};
        if (desk.context.json())
            continue;
        printText(u"%1  %2: %3"_s.arg(conflict.day.toString(Qt::ISODate), conflictName(conflict.kind), conflict.text));
        if (!conflict.accepted.isEmpty())
            printText(u"            "_s + say("let be: %1").arg(conflict.accepted));
    }
    if (desk.context.json())
        printJson(rows);
    else if (found.isEmpty())
        printText(say("No conflict."));
    return Done;
}

Result<Exit> listFree(const Desk &desk)
{
    TRY(const QDate from, dayIn(desk, "from", desk.context.clock.today()));
    TRY(const QDate to, dayIn(desk, "to", from.addDays(6)));
    const int minutes = desk.option("minutes").isEmpty() ? 60 : desk.option("minutes").toInt();
    TRY(const QList<FreeSlot> free, desk.day.free(desk.actor(), desk.keyring(), from, to, minutes, true));
    QJsonArray rows;
    for (const FreeSlot &slot : free) {
        rows << QJsonObject{{u"from"_s, isoTime(desk, slot.from)}, {u"to"_s, isoTime(desk, slot.to)}};
        const WallTime start = wallAt(desk, slot.from);
        if (!desk.context.json())
            printText(u"%1  %2-%3"_s.arg(dayOf(start).toString(Qt::ISODate), clockText(start),
                                         clockText(wallAt(desk, slot.to))));
    }
    if (desk.context.json())
        printJson(rows);
    else if (free.isEmpty())
        printText(say("No free time of %n minute(s).", minutes));
    return Done;
}

Result<Exit> showStanding(const Desk &desk)
{
    QDateTime at = desk.context.clock.now();
    if (const QString text = desk.option("at"); !text.isEmpty()) {
        TRY(const TypedEntry typed, readTyped(text + u" x"_s, desk.context.clock.today()));
        at = QDateTime(typed.day, typed.isAllDay() ? QTime(12, 0) : typed.from, desk.context.clock.zone);
    }
    TRY(const Explained<QString> who, desk.day.standing(desk.actor(), desk.keyring(), at));
    if (desk.context.json()) {
        printJson(QJsonObject{{u"person"_s, who.value},
                              {u"at"_s, isoTime(desk, at.toSecsSinceEpoch())},
                              {u"reasons"_s, QJsonArray::fromStringList(reasonLines(who.reasons))}});
        return Done;
    }
    printText(who.value);
    for (const QString &line : reasonLines(who.reasons))
        printText(u"    "_s + line);
    return Done;
}

} // namespace gonfalone::ctl
