// Requests for an appointment with the mayor on the command line.
#include "app/gonfalonectl/AppointmentDesk.h"
#include "app/gonfalonectl/Commands.h"
#include "core/base/Text.h"
#include "core/documents/WriteFile.h"
#include "core/interchange/EmlReader.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<Exit> listRequests(const Counter &c)
{
    AppointmentQuery query;
    query.text = c.option("text");
    query.open = !c.arguments().has(u"all"_s);
    for (const QString &key : c.arguments().options.value(u"state"_s)) {
        const auto state = appointmentStateFrom(key);
        if (!state) {
            QStringList keys;
            for (const AppointmentState one : kAppointmentStates)
                keys << stateKey(one);
            return failure(
                Error::invalid(say("There is no state “%1”: the states are %2.").arg(key, keys.join(u", "_s))));
        }
        query.states << *state;
    }
    TRY(const QList<AppointmentRequest> found, c.service.list(c.actor(), query));
    QJsonArray rows;
    for (const AppointmentRequest &r : found) {
        if (c.json()) {
            TRY(const QJsonObject object, toJson(c, r));
            rows << object;
        } else {
            TRY(const QString line, lineOf(c, r));
            printText(line);
        }
    }
    if (c.json())
        printJson(rows);
    else if (found.isEmpty())
        printText(say("No request for an appointment waits: “agenda request add FILE.eml” registers one."));
    return Done;
}

Result<Exit> showRequest(const Counter &c, const QString &label)
{
    TRY(const AppointmentRequest r, c.service.find(c.actor(), label));
    TRY(const QList<CaseEvent> events, c.service.events(c.actor(), r.label));
    TRY(const QList<Document> papers, c.service.papers(c.actor(), r.label));
    if (c.json()) {
        TRY(QJsonObject object, toJson(c, r));
        QJsonArray history;
        for (const CaseEvent &one : events)
            history << QJsonObject{{u"at"_s, toInstantText(one.at)},
                                   {u"actor"_s, one.actor},
                                   {u"title"_s, one.title},
                                   {u"note"_s, one.note}};
        QJsonArray documents;
        for (const Document &one : papers)
            documents << QJsonObject{{u"id"_s, one.id.value},
                                     {u"name"_s, one.name},
                                     {u"kind"_s, one.kind},
                                     {u"size"_s, one.size},
                                     {u"sha256"_s, one.sha256}};
        object.insert(u"history"_s, history);
        object.insert(u"papers"_s, documents);
        printJson(object);
        return Done;
    }
    TRY(const QString line, lineOf(c, r));
    printText(line);
    TRY(const Explained<int> waits, c.service.waiting(c.actor(), r));
    for (const QString &reason : reasonLines(waits.reasons))
        printText(u"    "_s + reason);
    for (const auto &[name, value] :
         {std::pair{say("For"), r.words.body}, std::pair{say("Who comes"), r.words.people.join(u", "_s)},
          std::pair{say("Wishes"), r.words.wishes}, std::pair{say("Notes"), r.words.notes},
          std::pair{say("Handed to"), r.handedTo}, std::pair{say("Reason"), r.words.reason}}) {
        if (!value.isEmpty())
            printText(u"%1: %2"_s.arg(name, value));
    }
    for (const CaseEvent &one : events)
        printText(
            u"    %1  %2  %3  %4"_s.arg(one.at.toTimeZone(c.desk.context.clock.zone).toString(u"yyyy-MM-dd HH:mm"_s),
                                        one.actor, one.title, one.note));
    for (const Document &one : papers)
        printText(u"    [%1] %2"_s.arg(one.kind, one.name));
    return Done;
}

Result<AppointmentIntake> importFile(AppointmentService &service, const Actor &actor, const QString &path)
{
    TRY(const MailMessage message, readEmlFile(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::invalid(say("%1 cannot be read: %2.").arg(path, file.errorString())));
    return service.importMail(actor, message, file.readAll(), QFileInfo(path).fileName());
}

Result<Exit> addRequest(const Counter &c, const QStringList &files)
{
    if (files.isEmpty()) {
        AppointmentRequest draft;
        draft.received = c.desk.context.clock.today();
        draft.channel = c.option("format") == u"visit"_s ? AppointmentChannel::Visit : AppointmentChannel::Phone;
        CHECK(putAll(c, draft));
        TRY(const AppointmentRequest made, c.service.registerByHand(c.actor(), draft));
        return printRequest(c, made);
    }
    QJsonArray rows;
    for (const QString &path : files) {
        TRY(const AppointmentIntake intake, importFile(c.service, c.actor(), path));
        if (c.json()) {
            TRY(QJsonObject object, toJson(c, intake.request));
            object.insert(u"file"_s, path);
            object.insert(u"what"_s, intake.known ? u"already-known"_s : u"registered"_s);
            rows << object;
            continue;
        }
        printText((intake.known ? say("%1: already registered as %2.") : say("%1: registered as %2."))
                      .arg(path, intake.request.label));
        for (const MailWarning &warning : intake.warnings)
            printText(u"  "_s + warning.text);
    }
    if (c.json())
        printJson(rows);
    return Done;
}

Result<Exit> writeLetter(const Counter &c, const QString &label)
{
    const QString path = c.option("out");
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != u"pdf"_s && suffix != u"eml"_s)
        return failure(Error::invalid(say("Write --out with a file that ends in .pdf or .eml.")));
    TRY(const PreparedAppointmentLetter made, c.service.prepareLetter(c.actor(), c.keyring(), label));
    CHECK(writeFile(path, suffix == u"pdf"_s ? made.pdf : made.eml));
    if (c.json())
        printJson(QJsonObject{{u"file"_s, path},
                              {u"kind"_s, made.letter.kind},
                              {u"recipient"_s, made.letter.recipient},
                              {u"address"_s, made.letter.address},
                              {u"message_id"_s, made.letter.messageId}});
    else
        printText(say("%1 written.").arg(path));
    return Done;
}

} // namespace

Result<Exit> workOnRequests(const Desk &desk)
{
    AppointmentService service(*desk.session.database, desk.context.clock);
    const Counter c{desk, service};
    const QStringList words = desk.context.arguments.words.mid(2);
    const QString verb = words.value(0, u"list"_s);
    if (verb == u"list"_s)
        return listRequests(c);
    if (verb == u"add"_s)
        return addRequest(c, words.mid(1));
    const QMap<QString, int> lengths{{u"show"_s, 2}, {u"letter"_s, 2}, {u"do"_s, 3}, {u"undo"_s, 2}};
    if (words.size() != lengths.value(verb)) {
        wrongUsage(desk.context,
                   say("Write “agenda request list”, “add [FILE.eml…]”, “show UDI”, “do UDI ACTION”, “letter UDI” or "
                       "“undo GESTURE”."));
        return Usage;
    }
    if (verb == u"show"_s)
        return showRequest(c, words.at(1));
    if (verb == u"letter"_s)
        return writeLetter(c, words.at(1));
    if (verb == u"do"_s)
        return doAction(c, words.at(1), words.at(2));
    TRY(const AgendaEdit edit, service.undo(c.actor(), c.keyring(), words.at(1)));
    if (c.json())
        printJson(QJsonObject{{u"gesture"_s, edit.gesture}});
    else
        printText(say("Taken back."));
    return Done;
}

Exit importAppointments(const Context &context, const QStringList &files)
{
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    MayorDay day(*session->database, context.clock);
    AppointmentService service(*session->database, context.clock);
    const Desk desk{context, *session, day, day.agenda(), {}};
    Exit worst = Done;
    for (const QString &path : files) {
        const auto added = addRequest({desk, service}, {path});
        worst = std::max(worst, added ? *added : refuse(context, added.error()));
    }
    return worst;
}

} // namespace gonfalone::ctl
