// One mission with everything that is known of it, and what it may cost before it leaves.
#include "app/gonfalonectl/Commands.h"
#include "app/gonfalonectl/MissionJson.h"
#include "core/base/Money.h"
#include "core/base/Text.h"
#include "core/missions/MissionFields.h"
#include "core/patrocinio/PatrocinioWorkflow.h"

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Everything that `mission show` tells besides the fields.
struct Shown {
    Explained<MissionRoute> route;
    MissionAssessment refund;
    QList<MissionClash> clashes;
    QList<MissionDecision> decisions;
    QList<AllowedMissionAction> actions;
    QList<Document> documents;
};

Result<Shown> shownOf(MissionService &service, const Actor &actor, const Mission &m)
{
    Shown shown;
    TRY(shown.route, service.route(actor, m));
    TRY(shown.refund, service.assessment(actor, m));
    TRY(shown.clashes, service.clashes(actor, m));
    TRY(shown.decisions, service.decisions(actor, m.file.id));
    TRY(shown.actions, service.actions(actor, m));
    TRY(shown.documents, service.documents(actor, m.file.id));
    return shown;
}

QJsonObject shownJson(const Mission &m, const Shown &shown)
{
    QJsonObject object = toJson(m);
    object.insert(u"refund"_s, toJson(shown.refund));
    object.insert(u"authoriser"_s, shown.route.value.authoriser);
    object.insert(u"why_authoriser"_s, reasonsOf(shown.route.reasons));
    QJsonArray clashes;
    for (const MissionClash &clash : shown.clashes)
        clashes << QJsonObject{{u"blocks"_s, clash.blocks}, {u"text"_s, clash.text}};
    object.insert(u"clashes"_s, clashes);
    QJsonArray decisions;
    for (const MissionDecision &one : shown.decisions)
        decisions << QJsonObject{{u"action"_s, one.action},         {u"day"_s, one.day.toString(Qt::ISODate)},
                                 {u"signer"_s, one.signer},         {u"office"_s, one.office},
                                 {u"acting_for"_s, one.actingFor},  {u"reason"_s, one.reason},
                                 {u"recorded_by"_s, one.recordedBy}};
    object.insert(u"decisions"_s, decisions);
    QJsonArray actions;
    for (const AllowedMissionAction &one : shown.actions)
        actions << QJsonObject{{u"action"_s, missionActionKey(one.action)},
                               {u"nature"_s, natureKey(one.nature)},
                               {u"allowed"_s, one.allowed},
                               {u"why"_s, one.why}};
    object.insert(u"actions"_s, actions);
    QJsonArray papers;
    for (const Document &document : shown.documents)
        papers << QJsonObject{{u"id"_s, document.id.value}, {u"name"_s, document.name}, {u"kind"_s, document.kind}};
    object.insert(u"documents"_s, papers);
    return object;
}

void printShown(const Context &context, const Mission &m, const Shown &shown)
{
    const bool explain = context.arguments.has(u"explain"_s);
    printText(line(m));
    for (const QString &name : missionFieldNames()) {
        const QString value = name == u"kind"_s ? missionKindName(m.kind) : missionField(m, name);
        if (!value.isEmpty() && value != u"0"_s && value != u"0.00"_s && value != u"no"_s)
            printText(u"  %1: %2"_s.arg(missionFieldLabel(name), value));
    }
    printText(u"  "_s + reasonLines(shown.route.reasons).join(u' '));
    for (const MissionClash &clash : shown.clashes)
        printText(u"  ! "_s + clash.text);
    for (int i = 0; i < m.expenses.size(); ++i) {
        const AdmittedRow &row = shown.refund.rows[i];
        printText(u"  %1. %2 %3: %4 → %5"_s.arg(i + 1).arg(m.expenses[i].day.toString(Qt::ISODate),
                                                           expenseKindName(m.expenses[i].kind), euroText(row.claimed),
                                                           euroText(row.admitted)));
        for (const QString &reason : reasonLines(row.reasons))
            printText(u"       "_s + reason);
    }
    if (!m.expenses.isEmpty())
        printText(say("  claimed %1, admitted %2, advance %3: %4")
                      .arg(euroText(shown.refund.claimed), euroText(shown.refund.admitted),
                           euroText(shown.refund.advance), euroText(shown.refund.balance())));
    if (explain)
        printText(reasonLines(shown.refund.limit.reasons + shown.refund.carCeiling.reasons).join(u'\n'));
    for (const Document &document : shown.documents)
        printText(u"  [%1] %2  %3"_s.arg(document.kind).arg(document.id.value).arg(document.name));
    for (const MissionDecision &one : shown.decisions)
        printText(u"  %1  %2  %3 %4"_s.arg(one.day.toString(Qt::ISODate), one.action, one.signer, one.reason));
    for (const AllowedMissionAction &one : shown.actions)
        printText(u"  → %1%2"_s.arg(missionActionKey(one.action), one.allowed ? QString() : u"  (%1)"_s.arg(one.why)));
}

QString limitText(const StayLimit &limit)
{
    if (limit.fixedSums)
        return say("lodging and meals %1").arg(euroText(limit.stayCents));
    const QString lodging = limit.lodgingCents == kNoLimit ? say("lodging up to %1 stars").arg(limit.stars)
                                                           : say("lodging %1").arg(euroText(limit.lodgingCents));
    return say("%1, meals %2").arg(lodging, euroText(limit.mealCents));
}

QJsonObject limitJson(const Explained<StayLimit> &limit)
{
    return {{u"fixed_sums"_s, limit.value.fixedSums}, {u"stay_cents"_s, limit.value.stayCents},
            {u"meal_cents"_s, limit.value.mealCents}, {u"lodging_cents"_s, limit.value.lodgingCents},
            {u"stars"_s, limit.value.stars},          {u"why"_s, reasonsOf(limit.reasons)}};
}

} // namespace

Exit showMission(const Context &context, MissionService &service, const Actor &actor)
{
    const auto mission = service.find(actor, context.arguments.words.value(2));
    if (!mission)
        return refuse(context, mission.error());
    const auto shown = shownOf(service, actor, *mission);
    if (!shown)
        return refuse(context, shown.error());
    if (context.json())
        printJson(shownJson(*mission, *shown));
    else
        printShown(context, *mission, *shown);
    return Done;
}

Exit runSimulate(const Context &context)
{
    if (context.arguments.words.value(1) != u"mission"_s)
        return wrongUsage(context, say("Write “simulate mission --set departs=… --set returns=…”."));
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    Mission mission;
    if (const auto set = assignFields(context, mission); !set)
        return refuse(context, set.error());
    const auto told = MissionService(*session->database, context.clock).simulate(session->actor, mission);
    if (!told)
        return refuse(context, told.error());
    if (context.json()) {
        printJson(QJsonObject{{u"with_night"_s, limitJson(told->withNight)},
                              {u"without_night"_s, limitJson(told->withoutNight)},
                              {u"car_cents"_s, told->carCeiling.value},
                              {u"car_why"_s, reasonsOf(told->carCeiling.reasons)}});
        return Done;
    }
    printText(say("With an overnight stay: %1.").arg(limitText(told->withNight.value)));
    printText(u"  "_s + reasonLines(told->withNight.reasons).join(u"\n  "_s));
    printText(say("Without one: %1.").arg(limitText(told->withoutNight.value)));
    printText(u"  "_s + reasonLines(told->withoutNight.reasons).join(u"\n  "_s));
    printText(reasonLines(told->carCeiling.reasons).join(u'\n'));
    return Done;
}

} // namespace gonfalone::ctl
