#include "app/gonfalonectl/Commands.h"
#include "core/base/Text.h"
#include "core/office/OfficeService.h"
#include "core/patrocinio/TemplateService.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The day of an option, `otherwise` when it is not there, invalid when it is no date.
QDate dayOf(const Context &context, const QString &option, const QDate &otherwise)
{
    return context.arguments.has(option) ? QDate::fromString(context.arguments.value(option), Qt::ISODate) : otherwise;
}

/// The first option that should be a day and is none; empty when all are.
QString undatedOption(const Context &context)
{
    for (const QString &option : {u"on"_s, u"from"_s, u"to"_s}) {
        if (context.arguments.has(option) && !dayOf(context, option, {}).isValid())
            return option;
    }
    return {};
}

QJsonObject toJson(const OfficeHolder &holder)
{
    return {{u"id"_s, holder.id.value},
            {u"person"_s, holder.person},
            {u"role"_s, holder.role},
            {u"delega"_s, holder.delega},
            {u"from"_s, holder.validFrom.toString(Qt::ISODate)},
            {u"to"_s, holder.validTo.toString(Qt::ISODate)}};
}

void print(const Context &context, const OfficeHolder &holder)
{
    if (context.json())
        return printJson(toJson(holder));
    printText(u"%1  %2  %3  %4  %5 – %6"_s.arg(holder.id.value)
                  .arg(holder.person, holder.role, holder.delega, holder.validFrom.toString(Qt::ISODate),
                       holder.validTo.toString(Qt::ISODate)));
}

QJsonObject toJson(const Comune &comune)
{
    const OfficeAddress &at = comune.address;
    const PaperLook &paper = comune.paper;
    return {{u"comune"_s, comune.name},    {u"office"_s, comune.officeName},
            {u"email"_s, at.email},        {u"pec"_s, at.pec},
            {u"address"_s, at.postal},     {u"phone"_s, at.phone},
            {u"officer"_s, at.officer},    {u"font"_s, paper.font},
            {u"points"_s, paper.points},   {u"margins"_s, QJsonArray{paper.left, paper.top, paper.right, paper.bottom}},
            {u"version"_s, comune.version}};
}

Exit tellOffice(const Context &context, const Result<Comune> &comune)
{
    if (!comune)
        return refuse(context, comune.error());
    if (context.json()) {
        printJson(toJson(*comune));
        return Done;
    }
    const OfficeAddress &at = comune->address;
    printText(u"%1, %2"_s.arg(comune->title(), comune->officeName));
    for (const auto &[name, text] :
         {std::pair{say("E-mail"), at.email}, std::pair{u"PEC"_s, at.pec}, std::pair{say("Postal address"), at.postal},
          std::pair{say("Telephone"), at.phone}, std::pair{say("Officer in charge"), at.officer}})
        printText(u"  %1: %2"_s.arg(name, text.isEmpty() ? u"–"_s : text));
    const PaperLook &paper = comune->paper;
    printText(say("  Paper: %1, %2 points, margins %3 mm")
                  .arg(paper.font)
                  .arg(paper.points)
                  .arg(u"%1, %2, %3, %4"_s.arg(paper.left).arg(paper.top).arg(paper.right).arg(paper.bottom)));
    return Done;
}

/// "22,14,20,14"
bool readMargins(const QString &text, PaperLook &paper)
{
    const QStringList parts = text.split(u',');
    bool good = parts.size() == 4;
    qsizetype next = 0;
    for (int *margin : {&paper.left, &paper.top, &paper.right, &paper.bottom}) {
        bool number = false;
        *margin = parts.value(next++).trimmed().toInt(&number);
        good = good && number;
    }
    return good;
}

Exit setOffice(const Context &context, OfficeService &office, const Actor &actor)
{
    auto comune = office.comune(actor);
    if (!comune)
        return refuse(context, comune.error());
    OfficeAddress &at = comune->address;
    for (const auto &[option, text] :
         {std::pair{u"email"_s, &at.email}, std::pair{u"pec"_s, &at.pec}, std::pair{u"address"_s, &at.postal},
          std::pair{u"phone"_s, &at.phone}, std::pair{u"officer"_s, &at.officer},
          std::pair{u"font"_s, &comune->paper.font}}) {
        if (context.arguments.has(option))
            *text = context.arguments.value(option);
    }
    bool number = true;
    if (context.arguments.has(u"points"_s))
        comune->paper.points = context.arguments.value(u"points"_s).replace(u',', u'.').toDouble(&number);
    if (!number)
        return wrongUsage(context, say("“--points” wants a number, as in 10.5."));
    if (context.arguments.has(u"margins"_s) && !readMargins(context.arguments.value(u"margins"_s), comune->paper))
        return wrongUsage(context, say("“--margins” wants four numbers of millimetres, as in 22,14,20,14."));
    return tellOffice(context, office.saveComune(actor, *comune));
}

Exit listHolders(const Context &context, OfficeService &office, const Actor &actor)
{
    const bool dated = context.arguments.has(u"on"_s);
    const auto holders = dated ? office.holdersOn(actor, dayOf(context, u"on"_s, {})) : office.holders(actor);
    if (!holders)
        return refuse(context, holders.error());
    QJsonArray rows;
    for (const OfficeHolder &holder : *holders) {
        if (context.json())
            rows << toJson(holder);
        else
            print(context, holder);
    }
    if (context.json())
        printJson(rows);
    return Done;
}

Exit appoint(const Context &context, OfficeService &office, const Actor &actor)
{
    const Arguments &given = context.arguments;
    const auto added = office.appoint(actor,
                                      {{},
                                       given.words.value(2),
                                       given.value(u"role"_s),
                                       given.value(u"delega"_s),
                                       dayOf(context, u"from"_s, context.clock.today()),
                                       dayOf(context, u"to"_s, {})});
    if (!added)
        return refuse(context, added.error());
    print(context, *added);
    return Done;
}

Exit endOffice(const Context &context, OfficeService &office, const Actor &actor)
{
    const OfficeHolderId id{context.arguments.words.value(2).toLongLong()};
    const auto holders = office.holders(actor);
    if (!holders)
        return refuse(context, holders.error());
    const auto found =
        std::find_if(holders->cbegin(), holders->cend(), [id](const OfficeHolder &one) { return one.id == id; });
    const auto ended =
        office.endHolder(actor, id, found == holders->cend() ? 0 : found->version, dayOf(context, u"on"_s, {}));
    if (!ended)
        return refuse(context, ended.error());
    print(context, *ended);
    return Done;
}

Result<QString> textOf(const Context &context)
{
    const QString path = context.arguments.value(u"file"_s);
    QFile file(path);
    if (!(path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return failure(Error::notFound(say("“%1” cannot be read.").arg(path)));
    return QString::fromUtf8(file.readAll());
}

/// What does not hold, a line for each fault, besides the sentence of the refusal.
Exit refuseTemplate(const Context &context, const Error &error)
{
    if (!context.json()) {
        for (const FieldError &fault : error.fields)
            std::fprintf(stderr, "%s\n", qUtf8Printable(fault.message));
    }
    return refuse(context, error);
}

Exit showTemplate(const Context &context, TemplateService &templates, const Actor &actor, const QString &key)
{
    const auto found = templates.inForce(actor, key, dayOf(context, u"on"_s, context.clock.today()));
    if (!found)
        return refuse(context, found.error());
    if (context.json())
        printJson(QJsonObject{{u"key"_s, key},
                              {u"version"_s, found->number},
                              {u"from"_s, found->validFrom.toString(Qt::ISODate)},
                              {u"note"_s, found->note},
                              {u"html"_s, found->html}});
    else
        printText(found->html);
    return Done;
}

Exit checkTemplateFile(const Context &context, TemplateService &templates, const Actor &actor, const QString &key)
{
    const auto html = textOf(context);
    if (!html)
        return refuse(context, html.error());
    if (const auto checked = templates.check(actor, key, *html); !checked)
        return refuseTemplate(context, checked.error());
    if (context.json())
        printJson(QJsonObject{{u"key"_s, key}, {u"ok"_s, true}});
    else
        printText(say("The text can be used as the template “%1”.").arg(key));
    return Done;
}

Exit setTemplate(const Context &context, TemplateService &templates, const Actor &actor, const QString &key)
{
    const auto html = textOf(context);
    if (!html)
        return refuse(context, html.error());
    const auto versions = templates.versions(actor, key);
    if (!versions)
        return refuse(context, versions.error());
    const auto saved = templates.save(
        actor, {{}, key, *html, dayOf(context, u"from"_s, context.clock.today()), context.arguments.value(u"note"_s)},
        versions->first().id);
    if (!saved)
        return refuseTemplate(context, saved.error());
    if (context.json())
        printJson(QJsonObject{
            {u"key"_s, key}, {u"version"_s, saved->number}, {u"from"_s, saved->validFrom.toString(Qt::ISODate)}});
    else
        printText(say("Version %1 of “%2” holds from %3.")
                      .arg(saved->number)
                      .arg(key, saved->validFrom.toString(Qt::ISODate)));
    return Done;
}

} // namespace

Exit runOffice(const Context &context)
{
    if (const QString option = undatedOption(context); !option.isEmpty())
        return wrongUsage(context, say("“--%1” wants a day as 2026-06-14.").arg(option));
    const QStringList &words = context.arguments.words;
    const QString verb = words.value(1);
    const bool known = verb == u"show"_s || verb == u"set"_s || verb == u"holders"_s
        || (verb == u"appoint"_s && words.size() == 3)
        || (verb == u"end"_s && words.size() == 3 && context.arguments.has(u"on"_s));
    if (!known)
        return wrongUsage(
            context,
            say("Write “office show”, “office set --email ADDRESS”, “office holders”, “office appoint NAME --role ROLE” "
                "or “office end ID --on DATE”."));
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    OfficeService office(*session->database, context.clock);
    if (verb == u"show"_s)
        return tellOffice(context, office.comune(session->actor));
    if (verb == u"set"_s)
        return setOffice(context, office, session->actor);
    if (verb == u"holders"_s)
        return listHolders(context, office, session->actor);
    return verb == u"end"_s ? endOffice(context, office, session->actor) : appoint(context, office, session->actor);
}

Exit runTemplate(const Context &context)
{
    if (const QString option = undatedOption(context); !option.isEmpty())
        return wrongUsage(context, say("“--%1” wants a day as 2026-06-14.").arg(option));
    const QString verb = context.arguments.words.value(1);
    const QString key = context.arguments.words.value(2);
    const bool writes = verb == u"set"_s || verb == u"check"_s;
    if (key.isEmpty() || !(verb == u"show"_s || (writes && context.arguments.has(u"file"_s))))
        return wrongUsage(
            context,
            say("Write “template show KEY”, “template check KEY --file FILE” or “template set KEY --file FILE”. "
                "The keys are: %1.")
                .arg(templateKeys().join(u", "_s)));
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    TemplateService templates(*session->database, context.clock);
    if (verb == u"show"_s)
        return showTemplate(context, templates, session->actor, key);
    return verb == u"check"_s ? checkTemplateFile(context, templates, session->actor, key)
                              : setTemplate(context, templates, session->actor, key);
}

} // namespace gonfalone::ctl
