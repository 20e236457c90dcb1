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

/// Opens the office, what is sealed too, and runs a command in it.
Exit atDesk(const Context &context, const std::function<Result<Exit>(const Desk &)> &work);
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
/// A file or a folder for people outside.
Result<Exit> publishAgenda(const Desk &desk);
/// An invitation in a message: entered, and answered with --answer.
Result<Exit> readInvitationFile(const Desk &desk, const QString &path);
/// `agenda request …`
Result<Exit> workOnRequests(const Desk &desk);
/// Who stands for the mayor.
Result<Exit> showStanding(const Desk &desk);
/// What “agenda oncall” knows, and what it does.
QStringList onCallVerbs();
Result<Exit> workOnCall(const Desk &desk, const QString &verb, const QString &name);
/// What “agenda print” knows.
QStringList printable();
/// `what` is "daysheet", "week", "month", "list" or "pack".
Result<Exit> printAgenda(const Desk &desk, const QString &what);

} // namespace gonfalone::ctl
