#include "app/gonfalonectl/Commands.h"
#include "app/gonfalonectl/StaffFacts.h"
#include "core/base/Money.h"
#include "core/base/Text.h"
#include "core/contacts/Contact.h"
#include "core/patrocinio/PatrocinioWorkflow.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

QDate dayAsked(const Context &context)
{
    return context.arguments.has(u"on"_s) ? QDate::fromString(context.arguments.value(u"on"_s), Qt::ISODate)
                                          : context.clock.today();
}

QJsonObject toJson(const StaffPerson &person)
{
    return {{u"id"_s, person.id.value},     {u"name"_s, person.name},   {u"badge"_s, person.badge},
            {u"taxCode"_s, person.taxCode}, {u"email"_s, person.email}, {u"phone"_s, person.phone},
            {u"login"_s, person.login}};
}

QJsonObject days(const DatedFact &fact)
{
    return {{u"id"_s, fact.id.value},
            {u"from"_s, fact.validFrom.toString(Qt::ISODate)},
            {u"to"_s, fact.validTo.toString(Qt::ISODate)}};
}

QJsonObject toJson(const Contract &contract)
{
    QJsonObject row = days(contract);
    row.insert(u"kind"_s, contractKey(contract.kind));
    row.insert(u"area"_s, contract.area);
    row.insert(u"profile"_s, contract.profile);
    row.insert(u"partTime"_s, contract.partTime);
    row.insert(u"emolumentoUnico"_s, contract.emolumentoUnico);
    row.insert(u"act"_s, contract.act);
    QJsonArray week;
    for (const int minutes : contract.week)
        week << minutes;
    row.insert(u"week"_s, week);
    return row;
}

/// What a person's lines are made of, as people read it and as JSON.
struct PersonLines {
    QStringList text;
    QJsonObject json;
};

PersonLines linesOf(const StaffBook &book, const StaffPerson &person, const QDate &day)
{
    PersonLines lines{{u"%1  %2  %3"_s.arg(person.id.value).arg(person.name, person.badge)}, toJson(person)};
    QJsonArray contracts, units, heads, skills;
    for (const Contract &one : book.contracts) {
        if (one.person != person.id)
            continue;
        contracts << toJson(one);
        lines.text << u"    %1  %2, %3%, %4: %5"_s.arg(one.id.value)
                          .arg(contractName(one.kind))
                          .arg(one.partTime)
                          .arg(one.profile, daysOf(one));
    }
    for (const Affiliation &one : book.affiliations) {
        if (one.person != person.id)
            continue;
        QJsonObject row = days(one);
        row.insert(u"unit"_s, unitNameOn(book, one.unit, day));
        row.insert(u"percent"_s, one.percent);
        units << row;
        lines.text << u"    %1  %2 %3%: %4"_s.arg(one.id.value)
                          .arg(unitNameOn(book, one.unit, day))
                          .arg(one.percent)
                          .arg(daysOf(one));
    }
    for (const Headship &one : book.heads) {
        if (one.person != person.id)
            continue;
        QJsonObject row = days(one);
        row.insert(u"unit"_s, unitNameOn(book, one.unit, day));
        row.insert(u"charge"_s, chargeKey(one.charge));
        heads << row;
        lines.text << u"    %1  %2, %3: %4"_s.arg(one.id.value)
                          .arg(unitNameOn(book, one.unit, day), chargeName(one.charge), daysOf(one));
    }
    for (const Skill &one : book.skills) {
        if (one.person != person.id)
            continue;
        QJsonObject row = days(one);
        row.insert(u"name"_s, one.name);
        skills << row;
        lines.text << u"    %1  %2: %3"_s.arg(one.id.value).arg(one.name, daysOf(one));
    }
    lines.json.insert(u"contracts"_s, contracts);
    lines.json.insert(u"units"_s, units);
    lines.json.insert(u"heads"_s, heads);
    lines.json.insert(u"skills"_s, skills);
    return lines;
}

Exit listPeople(const Context &context, StaffService &staff, const Actor &actor)
{
    const QDate day = dayAsked(context);
    const auto book = staff.book(actor, day);
    if (!book)
        return refuse(context, book.error());
    const QString words = nameKey(context.arguments.value(u"text"_s));
    QJsonArray rows;
    for (const StaffPerson &person : book->people) {
        if (!nameKey(person.name).contains(words))
            continue;
        const PersonLines lines = linesOf(*book, person, day);
        rows << lines.json;
        if (!context.json())
            printText(lines.text.join(u'\n'));
    }
    if (context.json())
        printJson(rows);
    return Done;
}

/// The whole history, or what was true on a day with --on.
Exit showPerson(const Context &context, StaffService &staff, const Actor &actor)
{
    const QDate day = dayAsked(context);
    const auto book = staff.book(actor, context.arguments.has(u"on"_s) ? day : QDate());
    if (!book)
        return refuse(context, book.error());
    const QString number = context.arguments.words.value(2);
    const StaffPerson *person = personIn(*book, {number.toLongLong()});
    if (!person)
        return refuse(context, Error::notFound(say("There is no person with the number %1.").arg(number)));
    const PersonLines lines = linesOf(*book, *person, day);
    if (context.json())
        printJson(lines.json);
    else
        printText(lines.text.join(u'\n'));
    return Done;
}

/// Adds the person of the third word, or changes the one of that number.
Exit savePerson(const Context &context, StaffService &staff, const Actor &actor, bool adding)
{
    const QString word = context.arguments.words.value(2);
    StaffPerson person;
    person.name = word;
    if (!adding) {
        const auto book = staff.book(actor);
        if (!book)
            return refuse(context, book.error());
        const StaffPerson *found = personIn(*book, {word.toLongLong()});
        if (!found)
            return refuse(context, Error::notFound(say("There is no person with the number %1.").arg(word)));
        person = *found;
    }
    for (const auto &[option, text] : {std::pair{u"name"_s, &person.name}, std::pair{u"badge"_s, &person.badge},
                                       std::pair{u"tax-code"_s, &person.taxCode}, std::pair{u"email"_s, &person.email},
                                       std::pair{u"phone"_s, &person.phone}, std::pair{u"login"_s, &person.login}}) {
        if (context.arguments.has(option))
            *text = context.arguments.value(option);
    }
    const auto saved = staff.savePerson(actor, person);
    if (!saved)
        return refuse(context, saved.error());
    if (context.json())
        printJson(toJson(*saved));
    else
        printText(u"%1  %2"_s.arg(saved->id.value).arg(saved->name));
    return Done;
}

QString fateKey(StaffImportFate fate)
{
    switch (fate) {
    case StaffImportFate::Added: return u"added"_s;
    case StaffImportFate::Changed: return u"changed"_s;
    case StaffImportFate::Unchanged: return u"unchanged"_s;
    case StaffImportFate::Refused: return u"refused"_s;
    }
    Q_UNREACHABLE();
}

QString fateWords(const StaffImportLine &line)
{
    switch (line.fate) {
    case StaffImportFate::Added: return say("added");
    case StaffImportFate::Changed: return say("changed");
    case StaffImportFate::Unchanged: return say("unchanged");
    case StaffImportFate::Refused: return say("left out: %1").arg(line.reason);
    }
    Q_UNREACHABLE();
}

void tell(const Context &context, const StaffImport &done)
{
    if (context.json()) {
        QJsonArray rows;
        for (const StaffImportLine &line : done.lines)
            rows << QJsonObject{{u"line"_s, line.line},
                                {u"name"_s, line.who},
                                {u"fate"_s, fateKey(line.fate)},
                                {u"reason"_s, line.reason}};
        return printJson(QJsonObject{{u"dryRun"_s, done.dryRun},
                                     {u"added"_s, done.count(StaffImportFate::Added)},
                                     {u"changed"_s, done.count(StaffImportFate::Changed)},
                                     {u"unchanged"_s, done.count(StaffImportFate::Unchanged)},
                                     {u"refused"_s, done.count(StaffImportFate::Refused)},
                                     {u"unused"_s, QJsonArray::fromStringList(done.unused)},
                                     {u"lines"_s, rows}});
    }
    for (const StaffImportLine &line : done.lines) {
        if (line.fate != StaffImportFate::Unchanged)
            printText(say("line %1  %2: %3").arg(line.line).arg(line.who, fateWords(line)));
    }
    if (!done.unused.isEmpty())
        printText(say("Columns that were not used: %1.").arg(done.unused.join(u", "_s)));
    printText(say("%1 added, %2 changed, %3 unchanged, %4 left out.")
                  .arg(done.count(StaffImportFate::Added))
                  .arg(done.count(StaffImportFate::Changed))
                  .arg(done.count(StaffImportFate::Unchanged))
                  .arg(done.count(StaffImportFate::Refused)));
    if (done.dryRun)
        printText(say("Nothing was written: this was a dry run."));
}

/// Refused when a row was left out, so that a script sees it; what holds is written all the same.
Exit importPeople(const Context &context, StaffService &staff, const Actor &actor)
{
    const QString path = context.arguments.words.value(2);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(context, Error::notFound(say("“%1” cannot be read.").arg(path)));
    ImportMapping mapping;
    for (const QString &pair : context.arguments.options.value(u"map"_s))
        mapping.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    const auto done = staff.importPeople(actor, file.readAll(), mapping, context.arguments.has(u"dry-run"_s));
    if (!done)
        return refuse(context, done.error());
    tell(context, *done);
    return done->count(StaffImportFate::Refused) > 0 ? Refused : Done;
}

/// "24000,00" in cents; below 0 when it is no sum.
Exit pay(const Context &context, StaffService &staff, const Actor &actor)
{
    const StaffFactId contract{context.arguments.words.value(2).toLongLong()};
    if (context.arguments.has(u"sum"_s)) {
        const auto sum = amountFrom(context.arguments.value(u"sum"_s));
        if (!sum)
            return refuse(context, sum.error());
        if (const auto done = staff.setPay(actor, contract, *sum); !done)
            return refuse(context, done.error());
    }
    const auto cents = staff.pay(actor, contract);
    if (!cents)
        return refuse(context, cents.error());
    if (context.json())
        printJson(
            QJsonObject{{u"contract"_s, contract.value}, {u"cents"_s, *cents ? QJsonValue(**cents) : QJsonValue()}});
    else
        printText(*cents ? QLocale().toString(double(**cents) / 100, 'f', 2) + u" €"_s : say("No pay is written."));
    return Done;
}

Exit sign(const Context &context, StaffService &staff, const Actor &actor)
{
    const QDate day = dayAsked(context);
    const QString wanted = context.arguments.value(u"nature"_s);
    std::optional<Nature> nature;
    for (const Nature one : {Nature::Opinion, Nature::Visto, Nature::Authorisation, Nature::Liquidation,
                             Nature::Communication, Nature::Decision}) {
        if (natureKey(one) == wanted)
            nature = one;
    }
    if (!nature)
        return wrongUsage(context,
                          say("“--nature” is opinion, visto, authorisation, liquidation, communication or "
                              "decision."));
    const auto book = staff.book(actor, day);
    if (!book)
        return refuse(context, book.error());
    const auto unit = unitNamed(*book, context.arguments.value(u"unit"_s), day);
    if (!unit)
        return refuse(context, unit.error());
    const auto answer = staff.whoSigns(actor, {{context.arguments.words.value(2).toLongLong()}, *unit, *nature, day});
    if (!answer)
        return refuse(context, answer.error());
    if (context.json()) {
        printJson(QJsonObject{{u"may"_s, answer->value.may},
                              {u"signer"_s, answer->value.signer.value},
                              {u"name"_s, answer->value.signerName},
                              {u"office"_s, answer->value.officeName},
                              {u"why"_s, QJsonArray::fromStringList(reasonLines(answer->reasons))}});
    } else {
        printText(answer->value.may ? say("Yes.")
                      : answer->value.signer.isValid()
                      ? say("No: it is signed by %1, %2.").arg(answer->value.signerName, answer->value.officeName)
                      : say("No, and nobody else may on that day."));
        for (const QString &line : reasonLines(answer->reasons))
            printText(u"    "_s + line);
    }
    return answer->value.may ? Done : Refused;
}

} // namespace

Exit runPeople(const Context &context)
{
    const QStringList &words = context.arguments.words;
    const QString verb = words.value(1);
    if (!dayAsked(context).isValid())
        return wrongUsage(context, say("“--%1” wants a day as 2026-06-14.").arg(u"on"_s));
    const bool ofOne = QStringList{u"show"_s, u"add"_s, u"change"_s, u"import"_s, u"pay"_s, u"sign"_s}.contains(verb);
    if (!(verb == u"list"_s || isFactVerb(verb) || (ofOne && words.size() == 3)))
        return wrongUsage(context,
                          say("Write “people list”, “people show NUMBER”, “people add NAME”, “people change "
                              "NUMBER”, “people import FILE”, “people pay CONTRACT”, “people sign NUMBER --unit "
                              "UNIT --nature NATURE” or “people write contract NUMBER”."));
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    StaffService staff(*session->database, context.clock);
    const Actor &actor = session->actor;
    if (isFactVerb(verb))
        return runFact(context, staff, actor);
    if (verb == u"list"_s)
        return listPeople(context, staff, actor);
    if (verb == u"show"_s)
        return showPerson(context, staff, actor);
    if (verb == u"import"_s)
        return importPeople(context, staff, actor);
    if (verb == u"pay"_s)
        return pay(context, staff, actor);
    return verb == u"sign"_s ? sign(context, staff, actor) : savePerson(context, staff, actor, verb == u"add"_s);
}

} // namespace gonfalone::ctl
