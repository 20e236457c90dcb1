#include "app/gonfalonectl/Commands.h"
#include "core/base/Text.h"
#include "core/documents/PdfPrinter.h"
#include "core/documents/WriteFile.h"
#include "core/privacy/PersonalDataFile.h"
#include "core/privacy/PersonalDataService.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

Exit pathWritten(const Context &context, const QString &path, const Result<QByteArray> &bytes)
{
    if (!bytes)
        return refuse(context, bytes.error());
    if (const auto done = writeFile(path, *bytes); !done)
        return refuse(context, done.error());
    printText(path);
    return Done;
}

/// How the person is written on the line.
QString handleOf(const Person &one)
{
    if (one.staff.isValid())
        return u"staff:%1"_s.arg(one.staff.value);
    return one.login.isEmpty() ? QString::number(one.contact.value) : one.login;
}

Exit find(const Context &context, PersonalDataService &service, const Actor &actor)
{
    const auto found = service.search(actor, context.arguments.words.mid(2).join(u' '));
    if (!found)
        return refuse(context, found.error());
    QJsonArray rows;
    for (const Person &one : *found) {
        if (context.json())
            rows << QJsonObject{{u"id"_s, one.contact.value},  {u"login"_s, one.login},
                                {u"staff"_s, one.staff.value}, {u"name"_s, one.name},
                                {u"taxCode"_s, one.taxCode},   {u"cases"_s, one.cases}};
        else
            printText(u"%1  %2  %3  %4"_s.arg(handleOf(one), one.name, one.taxCode, say("%n case(s)", int(one.cases))));
    }
    if (context.json())
        printJson(rows);
    return Done;
}

/// A contact by its number, a colleague by “user:LOGIN”, one of the staff by “staff:NUMBER”.
Exit takeOut(const Context &context, PersonalDataService &service, const Actor &actor)
{
    const QString who = context.arguments.words.value(2);
    const QString out = context.arguments.value(u"out"_s);
    const auto data = who.startsWith(u"user:"_s) ? service.gather(actor, who.mid(5))
        : who.startsWith(u"staff:"_s)            ? service.gather(actor, StaffPersonId{who.mid(6).toLongLong()})
                                                 : service.gather(actor, ContactId{who.toLongLong()});
    if (!data)
        return refuse(context, data.error());
    const QString suffix = QFileInfo(out).suffix().toLower();
    if (suffix == u"json"_s)
        return pathWritten(context, out, personalDataJson(*data));
    if (suffix == u"pdf"_s)
        return pathWritten(context, out, PdfPrinter().toPdf(personalDataDocument(*data)));
    return pathWritten(context, out, personalDataZip(*data));
}

void printItems(const Context &context, const ErasurePreview &preview)
{
    if (context.json()) {
        QJsonArray rows;
        for (const ErasureItem &item : preview.items)
            rows << QJsonObject{{u"what"_s, item.what},
                                {u"count"_s, item.count},
                                {u"fate"_s,
                                 item.fate == Fate::Goes            ? u"erased"_s
                                     : item.fate == Fate::Pseudonym ? u"pseudonym"_s
                                                                    : u"kept"_s},
                                {u"until"_s, item.until.value.toString(Qt::ISODate)},
                                {u"why"_s, QJsonArray::fromStringList(reasonLines(item.until.reasons))}};
        return printJson(QJsonObject{{u"contact"_s, preview.contact.id.value},
                                     {u"version"_s, preview.contact.version},
                                     {u"items"_s, rows},
                                     {u"discardable"_s, QJsonArray::fromStringList(preview.discardable)}});
    }
    for (const ErasureItem &item : preview.items) {
        printText(
            u"%1 (%2): %3%4"_s.arg(item.what)
                .arg(item.count)
                .arg(fateName(item.fate),
                     item.until.value.isValid() ? u", "_s + item.until.value.toString(u"dd/MM/yyyy") : QString()));
        for (const QString &line : reasonLines(item.until.reasons))
            printText(u"    "_s + line);
    }
}

Exit eraseStaff(const Context &context, PersonalDataService &service, const Actor &actor, StaffPersonId person)
{
    const bool asked = context.arguments.has(u"request"_s);
    const auto done = asked ? service.eraseStaff(actor, person, context.arguments.value(u"request"_s))
                            : service.previewStaff(actor, person);
    if (!done)
        return refuse(context, done.error());
    if (context.json()) {
        printJson(QJsonObject{{u"staff"_s, person.value},
                              {u"erased"_s, asked},
                              {u"may"_s, done->may},
                              {u"until"_s, done->until.value.toString(Qt::ISODate)},
                              {u"why"_s, QJsonArray::fromStringList(reasonLines(done->until.reasons))}});
        return Done;
    }
    for (const QString &line : reasonLines(done->until.reasons))
        printText(u"    "_s + line);
    printText(asked ? say("%1 was erased.").arg(done->person.name)
                    : say("Nothing was erased: say which request of the person it is with --request WORDS."));
    return Done;
}

Exit erase(const Context &context, PersonalDataService &service, const Actor &actor)
{
    const Arguments &arguments = context.arguments;
    const QString who = arguments.words.value(2);
    if (who.startsWith(u"staff:"_s))
        return eraseStaff(context, service, actor, StaffPersonId{who.mid(6).toLongLong()});
    const ContactId contact{who.toLongLong()};
    const auto preview = service.preview(actor, contact);
    if (!preview)
        return refuse(context, preview.error());
    if (!arguments.has(u"request"_s)) {
        printItems(context, *preview);
        if (!context.json())
            printText(say("Nothing was erased: say which request of the person it is with --request WORDS."));
        return Done;
    }
    const ErasureOrder order{contact, preview->contact.version, arguments.value(u"request"_s),
                             arguments.value(u"authorisation"_s),
                             QDate::fromString(arguments.value(u"on"_s), Qt::ISODate)};
    const bool refused = preview->nothingGoes && arguments.has(u"out"_s);
    const auto done = refused ? service.decline(actor, order) : service.erase(actor, order);
    if (!done)
        return refuse(context, done.error());
    printItems(context, done->done);
    if (!done->cleaned)
        printText(say("Other workstations still read the file: what was erased leaves it when they close."));
    if (const QString out = arguments.value(u"out"_s); !out.isEmpty()) {
        const auto letter = service.answer(actor, *done);
        if (!letter)
            return refuse(context, letter.error());
        return pathWritten(context, out, PdfPrinter().toPdf(*letter));
    }
    return Done;
}

} // namespace

Exit runPerson(const Context &context)
{
    const Arguments &arguments = context.arguments;
    const QString verb = arguments.words.value(1);
    const QString out = arguments.value(u"out"_s);
    const QString suffix = QFileInfo(out).suffix().toLower();
    if (!QStringList{u"find"_s, u"export"_s, u"erase"_s}.contains(verb) || arguments.words.size() < 3)
        return wrongUsage(
            context,
            say("Write “person find WORDS”, “person export NUMBER|user:LOGIN|staff:NUMBER --out FILE” or “person erase NUMBER|staff:NUMBER”."));
    if (verb == u"export"_s && !QStringList{u"zip"_s, u"pdf"_s, u"json"_s}.contains(suffix))
        return wrongUsage(context, say("“person export” needs --out FILE.zip, FILE.pdf or FILE.json."));
    if (verb == u"erase"_s && !out.isEmpty() && suffix != u"pdf"_s)
        return wrongUsage(context, say("“person erase” writes the answer to --out FILE.pdf."));
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    PersonalDataService service(*session->database, context.clock);
    if (verb == u"find"_s)
        return find(context, service, session->actor);
    return verb == u"export"_s ? takeOut(context, service, session->actor) : erase(context, service, session->actor);
}

} // namespace gonfalone::ctl
