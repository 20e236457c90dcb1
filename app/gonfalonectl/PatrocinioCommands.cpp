#include "app/gonfalonectl/Commands.h"
#include "core/base/Text.h"
#include "core/interchange/EmlReader.h"
#include "core/notes/NoteService.h"
#include "core/patrocinio/PatrocinioAdmission.h"
#include "core/patrocinio/PatrocinioService.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject summary(const CaseFile &file)
{
    return {{u"number"_s, file.label},
            {u"state"_s, file.state},
            {u"subject"_s, file.subject},
            {u"received"_s, file.received.toString(Qt::ISODate)},
            {u"due"_s, file.due.toString(Qt::ISODate)},
            {u"applicant"_s, file.party}};
}

QString stateWord(const QString &key)
{
    const auto state = patrocinioStateFrom(key);
    return state ? stateName(*state) : key;
}

QStringList stateKeys()
{
    QStringList keys;
    for (PatrocinioState state : kPatrocinioStates)
        keys << stateKey(state);
    return keys;
}

QJsonObject toJson(const Patrocinio &p)
{
    QJsonObject object = summary(p.file);
    QJsonObject fields;
    for (const QString &name : patrocinioFieldNames())
        fields.insert(name, patrocinioField(p, name));
    for (auto answer = p.exclusions.cbegin(); answer != p.exclusions.cend(); ++answer) {
        fields.insert(u"exclusion."_s + answer.key(), answer->applies ? u"si"_s : u"no"_s);
        if (!answer->grounds.isEmpty())
            fields.insert(u"exclusion.%1.grounds"_s.arg(answer.key()), answer->grounds);
    }
    object.insert(u"fields"_s, fields);
    object.insert(u"version"_s, p.file.version);
    return object;
}

QString line(const CaseFile &file)
{
    return u"%1  %2  %3  %4 (%5)"_s.arg(file.label, stateWord(file.state), file.due.toString(Qt::ISODate), file.subject,
                                        file.party);
}

/// The last day of the list of deadlines: "overdue", "3", "7" or "all".
std::optional<QDate> dueLimit(const QString &word, const QDate &today)
{
    if (word == u"all"_s)
        return QDate(9999, 12, 31);
    if (word == u"overdue"_s)
        return today.addDays(-1);
    if (word == u"3"_s || word == u"7"_s)
        return today.addDays(word.toInt());
    return std::nullopt;
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Blocking: return u"blocking"_s;
    case Severity::Warning: return u"warning"_s;
    case Severity::Open: return u"open"_s;
    case Severity::Ok: break;
    }
    return u"ok"_s;
}

QJsonArray findingsOf(const Admissibility &checked)
{
    QJsonArray rows;
    for (const Finding &finding : checked.findings)
        rows << QJsonObject{
            {u"code"_s, finding.code},       {u"severity"_s, severityWord(finding.severity)},
            {u"text"_s, finding.text},       {u"source"_s, finding.source},
            {u"subject"_s, finding.subject}, {u"why"_s, QJsonArray::fromStringList(reasonLines(finding.reasons))}};
    return rows;
}

void printFindings(const Context &context, const Admissibility &checked)
{
    for (const Finding &finding : checked.findings) {
        const QString source = finding.source.isEmpty() ? QString() : u" [%1]"_s.arg(finding.source);
        printText(u"  %1: %2%3"_s.arg(severityWord(finding.severity), finding.text, source));
        if (!context.arguments.has(u"explain"_s))
            continue;
        for (const QString &reason : reasonLines(finding.reasons))
            printText(u"    "_s + reason);
    }
}

/// Nothing to check once the request is decided.
Result<Admissibility> checkedNow(PatrocinioService &service, const Actor &actor, const Patrocinio &p)
{
    const auto state = patrocinioStateFrom(p.file.state);
    if (!state || !isChecked(*state))
        return Admissibility{};
    return service.admissibility(actor, p);
}

QString intakeWord(Intake::What what)
{
    switch (what) {
    case Intake::What::Registered: return u"registered"_s;
    case Intake::What::AlreadyKnown: return u"already-known"_s;
    case Intake::What::ReceiptFiled: return u"receipt-filed"_s;
    }
    return {};
}

Result<Intake> importFile(PatrocinioService &service, const Actor &actor, const QString &path)
{
    TRY(const MailMessage message, readEmlFile(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::invalid(say("%1 cannot be read: %2.").arg(path, file.errorString())));
    return service.importMail(actor, message, file.readAll(), QFileInfo(path).fileName());
}

void printIntake(const Context &context, const QString &path, const Intake &intake, QJsonArray &rows)
{
    QJsonObject row = summary(intake.patrocinio.file);
    row.insert(u"file"_s, path);
    row.insert(u"what"_s, intakeWord(intake.what));
    QJsonArray warnings;
    for (const MailWarning &warning : intake.warnings)
        warnings << QJsonObject{{u"code"_s, warning.code}, {u"text"_s, warning.text}};
    row.insert(u"warnings"_s, warnings);
    rows << row;
    if (context.json())
        return;
    const QString &label = intake.patrocinio.file.label;
    if (intake.what == Intake::What::Registered)
        printText(
            say("%1: registered as %2, due %3.").arg(path, label, intake.patrocinio.file.due.toString(Qt::ISODate)));
    else if (intake.what == Intake::What::AlreadyKnown)
        printText(say("%1: already registered as %2.").arg(path, label));
    else
        printText(say("%1: receipt filed with %2.").arg(path, label));
    for (const MailWarning &warning : intake.warnings)
        printText(u"  "_s + warning.text);
}

} // namespace

Exit runImport(const Context &context)
{
    const QStringList files = context.arguments.words.mid(1);
    if (files.isEmpty())
        return wrongUsage(context, say("“import” needs at least one .eml or .ics file."));
    if (context.arguments.has(u"as-appointment"_s))
        return importAppointments(context, files);
    if (std::all_of(files.cbegin(), files.cend(),
                    [](const QString &file) { return file.endsWith(u".ics"_s, Qt::CaseInsensitive); }))
        return runCalendarImport(context);
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    PatrocinioService service(*session->database, context.clock);
    QJsonArray rows;
    Exit worst = Done;
    for (const QString &path : files) {
        const auto intake = importFile(service, session->actor, path);
        if (intake)
            printIntake(context, path, *intake, rows);
        else
            worst = std::max(worst, refuse(context, intake.error()));
    }
    if (context.json() && !rows.isEmpty())
        printJson(rows);
    return worst;
}

tl::expected<CaseQuery, Exit> readQuery(const Context &context)
{
    const auto wrong = [&context](const QString &message) { return tl::unexpected(wrongUsage(context, message)); };
    CaseQuery query;
    query.text = context.arguments.value(u"text"_s);
    query.states = context.arguments.options.value(u"state"_s);
    query.sort = CaseSort::Label;
    if (const QString due = context.arguments.value(u"due"_s); context.arguments.has(u"due"_s)) {
        const auto last = dueLimit(due, context.clock.today());
        if (!last)
            return wrong(say("“--due” wants overdue, 3, 7 or all, not “%1”.").arg(due));
        query.dueTo = *last;
        query.sort = CaseSort::Due;
    }
    bool number = false;
    query.limit = context.arguments.value(u"limit"_s, u"1000000"_s).toInt(&number);
    if (!number || query.limit < 1)
        return wrong(say("“--limit” wants a number from 1, not “%1”.").arg(context.arguments.value(u"limit"_s)));
    for (const QString &state : query.states) {
        if (!patrocinioStateFrom(state))
            return wrong(say("There is no state “%1”: the states are %2.").arg(state, stateKeys().join(u", "_s)));
    }
    return query;
}

Exit runList(const Context &context)
{
    if (context.arguments.words.value(1) == u"missions"_s)
        return runMissionList(context);
    if (context.arguments.words.value(1) != u"patrocinio"_s)
        return wrongUsage(context, say("Write “list patrocinio” or “list missions”."));
    const auto query = readQuery(context);
    if (!query)
        return query.error();
    const auto session = openSession(context, query->text.isEmpty() ? Secrets::Closed : Secrets::Open);
    if (!session)
        return refuse(context, session.error());
    const auto page = NoteService(*session->database, context.clock).list(session->actor, session->keyring, *query);
    if (!page)
        return refuse(context, page.error());
    QJsonArray rows;
    for (const CaseFile &file : page->rows) {
        if (context.json())
            rows << summary(file);
        else
            printText(line(file));
    }
    if (context.json())
        printJson(rows);
    else if (page->rows.isEmpty())
        printText(say("No case yet: “import FILE.eml” registers the first."));
    return Done;
}

Exit runShow(const Context &context)
{
    if (context.arguments.words.size() < 2)
        return wrongUsage(context, say("“%1” needs the number of a case.").arg(context.arguments.words.first()));
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    PatrocinioService service(*session->database, context.clock);
    const auto p = service.find(session->actor, context.arguments.words.value(1));
    if (!p)
        return refuse(context, p.error());
    const auto events = service.events(session->actor, p->file.id);
    const auto documents = service.documents(session->actor, p->file.id);
    const auto clock = service.clock(session->actor, p->file);
    const auto checked = checkedNow(service, session->actor, *p);
    const auto publication = service.publication(session->actor, *p);
    if (!events || !documents || !clock || !checked || !publication)
        return refuse(context,
                      !events          ? events.error()
                          : !documents ? documents.error()
                          : !clock     ? clock.error()
                          : !checked   ? checked.error()
                                       : publication.error());
    QJsonObject object = toJson(*p);
    QJsonArray timeline;
    for (const CaseEvent &event : *events)
        timeline << QJsonObject{{u"at"_s, toInstantText(event.at)},
                                {u"actor"_s, event.actor},
                                {u"title"_s, event.title},
                                {u"note"_s, event.note}};
    QJsonArray papers;
    for (const Document &document : *documents)
        papers << QJsonObject{{u"name"_s, document.name},
                              {u"kind"_s, document.kind},
                              {u"size"_s, document.size},
                              {u"sha256"_s, document.sha256}};
    object.insert(u"timeline"_s, timeline);
    object.insert(u"documents"_s, papers);
    object.insert(u"admissibility"_s, findingsOf(*checked));
    if (*publication) {
        object.insert(u"at_albo_until"_s, (*publication)->until.value.toString(Qt::ISODate));
        object.insert(u"executive_from"_s, (*publication)->executiveFrom.value.toString(Qt::ISODate));
    }
    object.insert(u"why_due"_s, QJsonArray::fromStringList(reasonLines(clock->due.reasons)));
    if (context.json()) {
        printJson(object);
        return Done;
    }
    printText(line(p->file));
    for (const QString &name : patrocinioFieldNames()) {
        if (const QString value = patrocinioField(*p, name); !value.isEmpty())
            printText(u"  %1: %2"_s.arg(patrocinioFieldLabel(name), value));
    }
    for (const Document &document : *documents)
        printText(
            u"  [%1] %2, %n byte"_s.arg(document.kind, document.name).replace(u"%n"_s, QString::number(document.size)));
    printFindings(context, *checked);
    for (const CaseEvent &event : *events)
        printText(u"  %1  %2  %3"_s.arg(event.at.toTimeZone(context.clock.zone).toString(u"dd/MM/yyyy HH:mm"_s),
                                        event.actor, event.title));
    if (*publication)
        printText(reasonLines((*publication)->until.reasons + (*publication)->executiveFrom.reasons).join(u'\n'));
    if (context.arguments.has(u"explain"_s))
        printText(reasonLines(clock->due.reasons).join(u'\n'));
    return Done;
}

Exit runDo(const Context &context)
{
    const QStringList &words = context.arguments.words;
    const auto action = patrocinioActionFrom(words.value(2));
    if (!action && words.value(2) != u"save"_s) {
        QStringList known{u"save"_s};
        for (PatrocinioAction each : kPatrocinioActions)
            known << actionKey(each);
        return wrongUsage(context,
                          say("There is no action “%1”: the actions are %2.").arg(words.value(2), known.join(u", "_s)));
    }
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    PatrocinioService service(*session->database, context.clock);
    auto p = service.find(session->actor, words.value(1));
    if (!p)
        return refuse(context, p.error());
    for (const QString &assignment : context.arguments.options.value(u"set"_s)) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals < 1)
            return wrongUsage(context, say("“--set” wants field=value, not “%1”.").arg(assignment));
        if (const auto set = setPatrocinioField(*p, assignment.left(equals), assignment.mid(equals + 1)); !set)
            return refuse(context, set.error());
    }
    const auto done = action ? service.advance(session->actor, *p, *action) : service.save(session->actor, *p);
    if (!done)
        return refuse(context, done.error());
    if (context.json())
        printJson(toJson(*done));
    else
        printText(line(done->file));
    return Done;
}

} // namespace gonfalone::ctl
