// Calendar files on the command line: taken in, written, published for others.
#include "app/gonfalonectl/AgendaDesk.h"
#include "app/gonfalonectl/Commands.h"
#include "core/agenda/ReceivedInvitation.h"
#include "core/base/Text.h"
#include "core/documents/WriteFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const ImportReport &report)
{
    QJsonObject object{{u"file"_s, report.file}, {u"gesture"_s, report.gesture}};
    for (std::size_t fate = 0; fate < report.counts.size(); ++fate)
        object.insert(importFateKey(ImportFate(fate)), report.counts.at(fate));
    QJsonArray lines;
    for (const ImportLine &line : report.lines)
        lines << QJsonObject{{u"fate"_s, importFateKey(line.fate)},
                             {u"line"_s, qint64(line.line)},
                             {u"title"_s, line.title},
                             {u"day"_s, line.day.toString(Qt::ISODate)},
                             {u"reason"_s, line.reason}};
    object.insert(u"entries"_s, lines);
    object.insert(u"remarks"_s, QJsonArray::fromStringList(report.remarks));
    object.insert(u"more_remarks"_s, report.moreRemarks);
    return object;
}

/// What was simply entered, or was here already, is counted and not listed.
void print(const ImportReport &report)
{
    printText(u"%1: %2"_s.arg(report.file, importSummary(report)));
    for (const ImportLine &line : report.lines) {
        if (line.fate == ImportFate::Added || (line.fate == ImportFate::Unchanged && line.reason.isEmpty()))
            continue;
        printText(u"  %1  %2"_s.arg(
            importFateName(line.fate).leftJustified(16),
            (QStringList() << QLocale().toString(line.day, QLocale::ShortFormat) << line.title << line.reason)
                .filter(QRegularExpression(u"."_s))
                .join(u" · "_s)));
    }
    for (const QString &remark : report.remarks)
        printText(u"  "_s + remark);
    if (report.moreRemarks > 0)
        printText(u"  "_s + say("%n more lines were not understood.", int(report.moreRemarks)));
    if (!report.gesture.isEmpty())
        printText(u"  "_s + say("To take it back: agenda undo %1").arg(report.gesture));
}

Result<Exit> importFiles(const Desk &desk)
{
    TRY(const AgendaCalendar calendar, calendarIn(desk));
    const ImportOrder order{.calendar = calendar.id, .absentee = desk.option("person")};
    QJsonArray rows;
    Exit worst = Done;
    for (const QString &path : desk.context.arguments.words.mid(1)) {
        const auto report = desk.service.importFile(desk.actor(), desk.keyring(), path, order);
        if (!report) {
            worst = std::max(worst, refuse(desk.context, report.error()));
            continue;
        }
        if (report->count(ImportFate::Refused) > 0 && report->count(ImportFate::Refused) == report->lines.size())
            worst = std::max(worst, Refused);
        if (desk.context.json())
            rows << toJson(*report);
        else
            print(*report);
    }
    if (desk.context.json() && !rows.isEmpty())
        printJson(rows);
    return worst;
}

Result<Exit> put(const Desk &desk, const QString &path, const QByteArray &bytes)
{
    CHECK(writeFile(path, bytes));
    if (desk.context.json())
        printJson(QJsonObject{{u"file"_s, path}, {u"bytes"_s, bytes.size()}});
    else
        printText(say("“%1” was written.").arg(path));
    return Done;
}

Result<Exit> exportFile(const Desk &desk)
{
    TRY(const AgendaCalendar calendar, calendarIn(desk));
    TRY(const QDate from, dayIn(desk, "from", {}));
    TRY(const QDate to, dayIn(desk, "to", {}));
    TRY(const QByteArray bytes, desk.service.exportCalendar(desk.actor(), desk.keyring(), calendar.id, from, to));
    return put(desk, desk.option("out"), bytes);
}

/// A message of at most what a mail box takes.
Result<QByteArray> readSmallFile(const QString &path)
{
    constexpr qint64 kMostBytes = 60LL * 1024 * 1024;
    QFile file(path);
    if (!file.exists())
        return failure(Error::notFound(say("There is no file “%1”.").arg(path)));
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return failure(
            Error::invalid(say("“%1” cannot be read as a message: it is too large, or not yours to read.").arg(path)));
    return file.read(kMostBytes);
}

Result<QList<AgendaCalendar>> publishedCalendars(const Desk &desk)
{
    QList<AgendaCalendar> all;
    const QStringList wanted = desk.context.arguments.options.value(u"calendar"_s);
    for (const QString &name : wanted.isEmpty() ? QStringList{u"official"_s} : wanted) {
        const auto found = std::find_if(desk.calendars.cbegin(), desk.calendars.cend(), [&](const auto &one) {
            return keyOf(one.calendar).compare(name, Qt::CaseInsensitive) == 0;
        });
        if (found == desk.calendars.cend())
            return failure(Error::notFound(say("There is no calendar “%1”: “agenda calendars” shows them.").arg(name)));
        all << found->calendar;
    }
    return all;
}

} // namespace

Result<Exit> publishAgenda(const Desk &desk)
{
    const QString out = desk.option("out");
    if (out.isEmpty())
        return failure(Error::invalid(say("“agenda publish” needs --out with a file or a folder.")));
    const QString words = desk.option("words").isEmpty() ? u"busy"_s : desk.option("words");
    if (words != u"busy"_s && words != u"public"_s)
        return failure(Error::invalid(say("“--words” is busy or public.")));
    TRY(const QList<AgendaCalendar> calendars, publishedCalendars(desk));
    PublishOrder order;
    order.words = words == u"busy"_s ? PublishedWords::Busy : PublishedWords::Public;
    TRY(order.from, dayIn(desk, "from", desk.context.clock.today()));
    TRY(order.to, dayIn(desk, "to", order.from.addMonths(3)));
    if (!QFileInfo(out).isDir()) {
        for (const AgendaCalendar &calendar : calendars)
            order.calendars << calendar.id;
        TRY(const QByteArray bytes, desk.service.publish(desk.actor(), desk.keyring(), order));
        return put(desk, out, bytes);
    }
    for (const AgendaCalendar &calendar : calendars) {
        order.calendars = {calendar.id};
        TRY(const QByteArray bytes, desk.service.publish(desk.actor(), desk.keyring(), order));
        const QString name = keyOf(calendar).toLower().replace(QRegularExpression(u"[^a-z0-9]+"_s), u"-"_s);
        TRY(const Exit done, put(desk, QDir(out).filePath(name + u".ics"_s), bytes));
        if (done != Done)
            return done;
    }
    return Done;
}

namespace {

void print(const Desk &desk, const ReceivedInvitation &invitation, const QString &reply)
{
    if (desk.context.json()) {
        QJsonObject object{
            {u"title"_s, invitation.title},          {u"place"_s, invitation.place},       {u"when"_s, invitation.when},
            {u"organizer"_s, invitation.organizer},  {u"attendee"_s, invitation.attendee}, {u"reply"_s, reply},
            {u"report"_s, toJson(invitation.report)}};
        object.insert(u"invited"_s, QJsonArray::fromStringList(invitation.invited));
        return printJson(object);
    }
    printText(u"%1 · %2%3"_s.arg(invitation.when, invitation.title,
                                 invitation.place.isEmpty() ? QString() : u" · "_s + invitation.place));
    if (!invitation.organizer.isEmpty())
        printText(u"  "_s + say("invited by %1").arg(invitation.organizer));
    if (!invitation.report.file.isEmpty())
        print(invitation.report);
    if (!reply.isEmpty())
        printText(u"  "_s + say("The answer to be sent: %1").arg(reply));
}

Result<PersonStatus> answerIn(const Desk &desk)
{
    const QString word = desk.option("answer");
    for (const auto &[key, status] :
         {std::pair{u"accept"_s, PersonStatus::Accepted}, std::pair{u"decline"_s, PersonStatus::Declined},
          std::pair{u"tentative"_s, PersonStatus::Tentative}}) {
        if (word == key)
            return status;
    }
    return failure(Error::invalid(say("“--answer” is accept, decline or tentative.")));
}

} // namespace

Result<Exit> readInvitationFile(const Desk &desk, const QString &path)
{
    TRY(const AgendaCalendar calendar, calendarIn(desk));
    TRY(const QByteArray message, readSmallFile(path));
    const QString name = QFileInfo(path).fileName();
    if (desk.option("answer").isEmpty()) {
        TRY(const ReceivedInvitation shown,
            desk.service.receive(desk.actor(), desk.keyring(), message, name, calendar.id));
        print(desk, shown, {});
        return Done;
    }
    TRY(const PersonStatus status, answerIn(desk));
    if (desk.option("out").isEmpty())
        return failure(Error::invalid(say("An answer needs --out with the name of the .eml file to be sent.")));
    const InvitationDecision decision{calendar.id, status, desk.option("address"), desk.option("note")};
    TRY(const AnsweredInvitation answered, desk.service.answer(desk.actor(), desk.keyring(), message, name, decision));
    CHECK(writeFile(desk.option("out"), answered.reply));
    print(desk, answered.invitation, desk.option("out"));
    return Done;
}

Exit runCalendarImport(const Context &context)
{
    return atDesk(context, importFiles);
}

Exit runExport(const Context &context)
{
    if (context.arguments.value(u"out"_s).isEmpty())
        return wrongUsage(context, say("“export” needs --out with the name of an .ics file."));
    return atDesk(context, exportFile);
}

} // namespace gonfalone::ctl
