// A procedure as the table that the program runs by, for reading and for Graphviz.
#include "app/gonfalonectl/Commands.h"
#include "core/base/Text.h"
#include "core/evaluation/EvaluationWorkflow.h"
#include "core/missions/MissionWorkflow.h"
#include "core/patrocinio/PatrocinioWorkflow.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Any procedure's table; the names of its states and actions are found by their types.
template <typename Flow, typename StateKey, typename ActionKey, typename StateName, typename ActionName>
Exit printWorkflow(const Context &context, const QString &title, const Flow &flow, StateKey stateKeyOf,
                   ActionKey actionKeyOf, StateName stateNameOf, ActionName actionNameOf)
{
    const bool dot = context.arguments.has(u"dot"_s);
    QJsonArray rows;
    if (dot)
        printText(u"digraph %1 {\n  rankdir=LR; node [shape=box, style=rounded];"_s.arg(title));
    for (const auto &step : flow.steps) {
        QStringList roles;
        for (const RoleRights &rights : roleTable()) {
            if (rights.permissions.contains(step.permission))
                roles << QString::fromLatin1(rights.key);
        }
        rows << QJsonObject{{u"from"_s, stateKeyOf(step.from)},
                            {u"action"_s, actionKeyOf(step.action)},
                            {u"to"_s, stateKeyOf(step.to)},
                            {u"nature"_s, natureKey(step.nature)},
                            {u"roles"_s, QJsonArray::fromStringList(roles)}};
        if (dot)
            printText(u"  \"%1\" -> \"%2\" [label=\"%3\"];"_s.arg(stateNameOf(step.from), stateNameOf(step.to),
                                                                  actionNameOf(step.action)));
        else if (!context.json())
            printText(u"%1 --%2--> %3  [%4]"_s.arg(stateKeyOf(step.from), actionKeyOf(step.action), stateKeyOf(step.to),
                                                   roles.join(u", "_s)));
    }
    if (dot)
        printText(u"}"_s);
    else if (context.json())
        printJson(rows);
    return Done;
}

} // namespace

Exit runWorkflow(const Context &context)
{
    const QString which = context.arguments.words.value(1);
    if (which == u"missions"_s)
        return printWorkflow(context, which, kMissionFlow, missionStateKey, missionActionKey, missionStateName,
                             missionActionName);
    if (which == u"patrocinio"_s)
        return printWorkflow(context, which, kPatrocinioFlow, stateKey, actionKey, stateName, actionName);
    if (which == u"evaluation"_s)
        return printWorkflow(context, which, kEvaluationFlow, evaluationStateKey, evaluationActionKey,
                             evaluationStateName, evaluationActionName);
    return wrongUsage(context, say("Write “workflow patrocinio”, “workflow missions” or “workflow evaluation”."));
}

} // namespace gonfalone::ctl
