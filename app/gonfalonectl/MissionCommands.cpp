// Missions on the command line: the request, its steps, the rows of the refund, the limits before leaving.
#include "app/gonfalonectl/Commands.h"
#include "app/gonfalonectl/MissionJson.h"
#include "core/base/Money.h"
#include "core/base/Text.h"
#include "core/missions/MissionFields.h"
#include "core/missions/MissionService.h"

#include <QFile>
#include <QFileInfo>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

Exit printed(const Context &context, const Result<Mission> &mission)
{
    if (!mission)
        return refuse(context, mission.error());
    if (context.json())
        printJson(toJson(*mission));
    else
        printText(line(*mission));
    return Done;
}

Result<QByteArray> fileContent(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::invalid(say("%1 cannot be read: %2.").arg(path, file.errorString())));
    return file.readAll();
}

Exit addMission(const Context &context, MissionService &service, const Actor &actor)
{
    Mission mission;
    if (const auto set = assignFields(context, mission); !set)
        return refuse(context, set.error());
    return printed(context, service.add(actor, mission));
}

Result<MissionStep> stepOf(const Context &context, MissionAction action)
{
    MissionStep step{action,
                     {},
                     context.arguments.value(u"signer"_s),
                     context.arguments.value(u"office"_s),
                     context.arguments.value(u"note"_s)};
    if (context.arguments.has(u"on"_s)) {
        step.day = QDate::fromString(context.arguments.value(u"on"_s), Qt::ISODate);
        if (!step.day.isValid())
            return failure(
                Error::invalid(say("“%1” is no day: write it like 2026-03-10.").arg(context.arguments.value(u"on"_s))));
    }
    return step;
}

Exit doMission(const Context &context, MissionService &service, const Actor &actor)
{
    const QString word = context.arguments.words.value(3);
    const auto action = missionActionFrom(word);
    if (!action && word != u"save"_s) {
        QStringList known{u"save"_s};
        for (MissionAction each : kMissionActions)
            known << missionActionKey(each);
        return wrongUsage(context, say("There is no action “%1”: the actions are %2.").arg(word, known.join(u", "_s)));
    }
    auto mission = service.find(actor, context.arguments.words.value(2));
    if (!mission)
        return refuse(context, mission.error());
    if (const auto set = assignFields(context, *mission); !set)
        return refuse(context, set.error());
    if (!action)
        return printed(context, service.save(actor, *mission));
    const auto step = stepOf(context, *action);
    return step ? printed(context, service.advance(actor, *mission, *step)) : refuse(context, step.error());
}

/// The paper of --file becomes the receipt of the row.
Outcome attachReceipt(const Context &context, MissionService &service, const Actor &actor, const QString &label,
                      MissionExpense &expense)
{
    const QString path = context.arguments.value(u"file"_s);
    if (path.isEmpty())
        return {};
    TRY(const QByteArray content, fileContent(path));
    TRY(const Document document, service.attach(actor, label, QFileInfo(path).fileName(), content));
    expense.receipt = document.id;
    return {};
}

Result<Mission> changedExpense(const Context &context, MissionService &service, const Actor &actor)
{
    const QStringList &words = context.arguments.words;
    TRY(Mission mission, service.find(actor, words.value(2)));
    const QString what = words.value(3, u"add"_s);
    const int number = what == u"add"_s ? int(mission.expenses.size()) + 1 : words.value(4).toInt();
    if (number < 1 || (what != u"add"_s && number > mission.expenses.size()))
        return failure(
            Error::invalid(say("%1 has no row “%2” of the refund.").arg(mission.file.label, words.value(4))));
    if (what == u"drop"_s) {
        mission.expenses.removeAt(number - 1);
        return service.save(actor, mission);
    }
    MissionExpense expense = what == u"add"_s ? MissionExpense{} : mission.expenses[number - 1];
    CHECK(assign(context, [&expense](const QString &field, const QString &text) {
        return setExpenseField(expense, field, text);
    }));
    CHECK(attachReceipt(context, service, actor, mission.file.label, expense));
    if (what == u"add"_s)
        mission.expenses << expense;
    else
        mission.expenses[number - 1] = expense;
    return service.save(actor, mission);
}

Exit expenseOf(const Context &context, MissionService &service, const Actor &actor)
{
    if (!QStringList{u"add"_s, u"set"_s, u"drop"_s}.contains(context.arguments.words.value(3, u"add"_s)))
        return wrongUsage(context, say("Write “mission expense MISSION add | set N | drop N”."));
    const auto mission = changedExpense(context, service, actor);
    if (!mission)
        return refuse(context, mission.error());
    const auto refund = service.assessment(actor, *mission);
    if (!refund)
        return refuse(context, refund.error());
    if (context.json()) {
        QJsonObject object = toJson(*mission);
        object.insert(u"refund"_s, toJson(*refund));
        printJson(object);
    } else {
        printText(say("%1: %2 claimed, %3 admitted so far.")
                      .arg(mission->file.label, euroText(refund->claimed), euroText(refund->admitted)));
    }
    return Done;
}

Exit attachFiles(const Context &context, MissionService &service, const Actor &actor)
{
    Exit worst = Done;
    QJsonArray rows;
    for (const QString &path : context.arguments.words.mid(3)) {
        const auto content = fileContent(path);
        const auto kept = content
            ? service.attach(actor, context.arguments.words.value(2), QFileInfo(path).fileName(), *content)
            : Result<Document>(failure(content.error()));
        if (!kept) {
            worst = std::max(worst, refuse(context, kept.error()));
            continue;
        }
        rows << QJsonObject{{u"id"_s, kept->id.value}, {u"name"_s, kept->name}, {u"kind"_s, kept->kind}};
        if (!context.json())
            printText(u"[%1] %2  %3"_s.arg(kept->kind).arg(kept->id.value).arg(kept->name));
    }
    if (context.json() && !rows.isEmpty())
        printJson(rows);
    return worst;
}

Exit deputiesOf(const Context &context, MissionService &service, const Actor &actor)
{
    const QStringList &words = context.arguments.words;
    if (words.value(2) == u"add"_s) {
        const auto day = [&context](const QString &name) {
            return QDate::fromString(context.arguments.value(name), Qt::ISODate);
        };
        const MissionDeputy deputy{
            {}, words.value(3), words.value(4), day(u"from"_s), day(u"to"_s), context.arguments.value(u"note"_s)};
        if (const auto named = service.nameDeputy(actor, deputy); !named)
            return refuse(context, named.error());
    }
    const auto all = service.deputies(actor);
    if (!all)
        return refuse(context, all.error());
    QJsonArray rows;
    for (const MissionDeputy &one : *all) {
        rows << QJsonObject{{u"holder"_s, one.holder},
                            {u"deputy"_s, one.deputy},
                            {u"from"_s, one.validFrom.toString(Qt::ISODate)},
                            {u"to"_s, one.validTo.toString(Qt::ISODate)},
                            {u"source"_s, one.source}};
        if (!context.json())
            printText(u"%1 – %2  %3 → %4  (%5)"_s.arg(one.validFrom.toString(Qt::ISODate),
                                                      one.validTo.toString(Qt::ISODate), one.holder, one.deputy,
                                                      one.source));
    }
    if (context.json())
        printJson(rows);
    return Done;
}

Exit totalsOf(const Context &context, MissionService &service, const Actor &actor)
{
    MissionQuery query;
    query.year = context.arguments.value(u"year"_s).toInt();
    query.persons = context.arguments.options.value(u"person"_s);
    const auto totals = service.totals(actor, query);
    if (!totals)
        return refuse(context, totals.error());
    QJsonArray rows;
    for (const MissionTotal &one : *totals) {
        rows << QJsonObject{{u"year"_s, one.year},
                            {u"person"_s, one.person},
                            {u"missions"_s, one.missions},
                            {u"claimed_cents"_s, one.claimedCents},
                            {u"admitted_cents"_s, one.admittedCents},
                            {u"advance_cents"_s, one.advanceCents}};
        if (!context.json())
            printText(
                u"%1  %2  %3  %4"_s.arg(one.year).arg(one.person).arg(one.missions).arg(euroText(one.admittedCents)));
    }
    if (context.json())
        printJson(rows);
    return Done;
}

} // namespace

Exit runMission(const Context &context)
{
    const QString what = context.arguments.words.value(1);
    const QList<std::pair<QString, Exit (*)(const Context &, MissionService &, const Actor &)>> known{
        {u"add"_s, addMission},     {u"show"_s, showMission},  {u"do"_s, doMission},   {u"expense"_s, expenseOf},
        {u"attach"_s, attachFiles}, {u"deputy"_s, deputiesOf}, {u"totals"_s, totalsOf}};
    for (const auto &[name, run] : known) {
        if (what != name)
            continue;
        const bool named = what != u"add"_s && what != u"deputy"_s && what != u"totals"_s;
        if (named && context.arguments.words.size() < 3)
            return wrongUsage(context, say("“%1” needs the number of a case.").arg(u"mission "_s + what));
        const auto session = openSession(context);
        if (!session)
            return refuse(context, session.error());
        MissionService service(*session->database, context.clock);
        return run(context, service, session->actor);
    }
    return wrongUsage(context, say("Write “mission add | show | do | expense | attach | deputy | totals”."));
}

Exit runMissionList(const Context &context)
{
    MissionQuery query;
    query.states = context.arguments.options.value(u"state"_s);
    query.persons = context.arguments.options.value(u"person"_s);
    query.text = context.arguments.value(u"text"_s);
    query.year = context.arguments.value(u"year"_s).toInt();
    bool number = false;
    query.limit = context.arguments.value(u"limit"_s, u"1000000"_s).toInt(&number);
    if (!number || query.limit < 1)
        return wrongUsage(context,
                          say("“--limit” wants a number from 1, not “%1”.").arg(context.arguments.value(u"limit"_s)));
    for (const QString &state : query.states) {
        QStringList known;
        for (MissionState each : kMissionStates)
            known << missionStateKey(each);
        if (!known.contains(state))
            return wrongUsage(context,
                              say("There is no state “%1”: the states are %2.").arg(state, known.join(u", "_s)));
    }
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    const auto page = MissionService(*session->database, context.clock).list(session->actor, query);
    if (!page)
        return refuse(context, page.error());
    QJsonArray rows;
    for (const MissionRow &row : page->rows) {
        if (context.json())
            rows << summary(row);
        else
            printText(line(row));
    }
    if (context.json())
        printJson(rows);
    else if (page->rows.isEmpty())
        printText(say("No mission yet: “mission add” registers the first."));
    return Done;
}

} // namespace gonfalone::ctl
