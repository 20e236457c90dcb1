#include "app/gonfalonectl/Commands.h"
#include "app/gonfalonectl/StaffFacts.h"
#include "core/base/Text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonArray membersJson(const QList<ChartMember> &members)
{
    QJsonArray rows;
    for (const ChartMember &member : members)
        rows << QJsonObject{{u"person"_s, member.person.value},
                            {u"name"_s, member.name},
                            {u"percent"_s, member.percent},
                            {u"contract"_s, member.contract},
                            {u"profile"_s, member.profile}};
    return rows;
}

QJsonObject toJson(const OrgChart &chart)
{
    QJsonArray units;
    for (const ChartUnit &unit : chart.units) {
        QJsonArray deleghe;
        for (const ChartDelega &one : unit.deleghe)
            deleghe << QJsonObject{{u"person"_s, one.person}, {u"role"_s, one.role}, {u"delega"_s, one.delega}};
        units << QJsonObject{{u"unit"_s, unit.unit.value},
                             {u"under"_s, unit.parent.value},
                             {u"depth"_s, unit.depth},
                             {u"name"_s, unit.name},
                             {u"kind"_s, unitKey(unit.kind)},
                             {u"head"_s, unit.headName},
                             {u"charge"_s, unit.head.isValid() ? chargeKey(unit.charge) : QString()},
                             {u"members"_s, membersJson(unit.members)},
                             {u"deleghe"_s, deleghe}};
    }
    return {{u"day"_s, chart.day.toString(Qt::ISODate)},
            {u"units"_s, units},
            {u"elsewhere"_s, membersJson(chart.elsewhere)}};
}

} // namespace

Exit runOrg(const Context &context)
{
    const QString verb = context.arguments.words.value(1);
    const QDate day = context.arguments.has(u"on"_s) ? QDate::fromString(context.arguments.value(u"on"_s), Qt::ISODate)
                                                     : context.clock.today();
    if (!day.isValid())
        return wrongUsage(context, say("“--%1” wants a day as 2026-06-14.").arg(u"on"_s));
    if (!verb.isEmpty() && !isFactVerb(verb))
        return wrongUsage(context, say("Write “org --on DATE”, or “org write unit NAME”."));
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    StaffService staff(*session->database, context.clock);
    if (isFactVerb(verb))
        return runFact(context, staff, session->actor);
    const auto chart = staff.chart(session->actor, day);
    if (!chart)
        return refuse(context, chart.error());
    if (context.json())
        printJson(toJson(*chart));
    else
        printText(chartLines(*chart).join(u'\n'));
    return Done;
}

} // namespace gonfalone::ctl
