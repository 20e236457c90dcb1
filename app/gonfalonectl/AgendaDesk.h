#pragma once

#include "app/gonfalonectl/Context.h"
#include "core/agenda/MayorDay.h"

#include <QJsonObject>

namespace gonfalone::ctl {

/// One command under way.
struct Desk {
    const Context &context;
    const Session &session;
    MayorDay &day;
    AgendaService &service;
    QList<CalendarStanding> calendars;

    const Actor &actor() const { return session.actor; }
    const Keyring &keyring() const { return session.keyring; }
    QString option(const char *name) const { return context.arguments.value(QString::fromLatin1(name)); }
};

/// The name of a calendar on the command line.
QString keyOf(const AgendaCalendar &calendar);
Result<QDate> dayIn(const Desk &desk, const char *option, const QDate &otherwise);
/// The one of --calendar, else the official agenda.
Result<AgendaCalendar> calendarIn(const Desk &desk);
QString isoTime(const Desk &desk, qint64 utc);
WallTime wallAt(const Desk &desk, qint64 utc);
QString clockText(const WallTime &wall);
/// How an occurrence is named on the command line: "12", or "12@2026-05-11" of a series.
QString nameOf(const AgendaItem &item);
/// Both days included.
AgendaWindow daysOf(const Desk &desk, const QDate &from, const QDate &to);
QJsonObject toJson(const Desk &desk, const AgendaItem &item);
QString lineOf(const Desk &desk, const AgendaItem &item);
void print(const Desk &desk, const QList<AgendaItem> &items);

Result<Exit> listConflicts(const Desk &desk);
Result<Exit> listFree(const Desk &desk);
/// `agenda request …`
Result<Exit> workOnRequests(const Desk &desk);
/// Who stands for the mayor.
Result<Exit> showStanding(const Desk &desk);

} // namespace gonfalone::ctl
