#include "app/gonfalonectl/MissionJson.h"

#include "core/base/Money.h"
#include "core/base/Text.h"
#include "core/missions/MissionFields.h"

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

QJsonObject summary(const MissionRow &row)
{
    return {{u"number"_s, row.label},
            {u"state"_s, row.state},
            {u"kind"_s, missionKindKey(row.kind)},
            {u"person"_s, row.person},
            {u"office"_s, row.office},
            {u"destination"_s, row.destination},
            {u"purpose"_s, row.purpose},
            {u"departs"_s, missionTimeText(row.departs)},
            {u"returns"_s, missionTimeText(row.returns)},
            {u"claimed_cents"_s, row.claimedCents},
            {u"admitted_cents"_s, row.admittedCents},
            {u"advance_cents"_s, row.advanceCents}};
}

QJsonArray reasonsOf(const QList<Reason> &reasons)
{
    return QJsonArray::fromStringList(reasonLines(reasons));
}

QJsonObject toJson(const Mission &m)
{
    QJsonObject fields;
    for (const QString &name : missionFieldNames())
        fields.insert(name, missionField(m, name));
    QJsonArray expenses;
    for (const MissionExpense &expense : m.expenses) {
        QJsonObject row;
        for (const QString &name : expenseFieldNames())
            row.insert(name, expenseField(expense, name));
        expenses << row;
    }
    return {{u"number"_s, m.file.label},
            {u"state"_s, m.file.state},
            {u"office"_s, m.office},
            {u"reason"_s, m.reason},
            {u"claimed_cents"_s, m.claimedCents},
            {u"admitted_cents"_s, m.admittedCents},
            {u"fields"_s, fields},
            {u"expenses"_s, expenses},
            {u"version"_s, m.file.version}};
}

QJsonObject toJson(const MissionAssessment &refund)
{
    QJsonArray rows;
    for (const AdmittedRow &row : refund.rows)
        rows << QJsonObject{{u"claimed_cents"_s, row.claimed},
                            {u"admitted_cents"_s, row.admitted},
                            {u"taxable"_s, row.taxable},
                            {u"why"_s, reasonsOf(row.reasons)}};
    return {{u"rows"_s, rows},
            {u"claimed_cents"_s, refund.claimed},
            {u"admitted_cents"_s, refund.admitted},
            {u"taxable_cents"_s, refund.taxable},
            {u"advance_cents"_s, refund.advance},
            {u"balance_cents"_s, refund.balance()},
            {u"limit_why"_s, reasonsOf(refund.limit.reasons)},
            {u"car_why"_s, reasonsOf(refund.carCeiling.reasons)}};
}

namespace {

QString stateWord(const QString &key)
{
    const auto state = missionStateFrom(key);
    return state ? missionStateName(*state) : key;
}

} // namespace

QString line(const MissionRow &row)
{
    return u"%1  %2  %3  %4, %5 (%6)  %7"_s.arg(row.label, stateWord(row.state), missionTimeText(row.departs),
                                                row.person, row.office, row.destination, euroText(row.admittedCents));
}

QString line(const Mission &m)
{
    return u"%1  %2  %3  %4, %5: %6"_s.arg(m.file.label, stateWord(m.file.state), missionTimeText(m.departs), m.person,
                                           m.office, m.purpose);
}

Outcome assign(const Context &context, const std::function<Outcome(const QString &, const QString &)> &set)
{
    for (const QString &assignment : context.arguments.options.value(u"set"_s)) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals < 1)
            return failure(Error::invalid(say("“--set” wants field=value, not “%1”.").arg(assignment)));
        CHECK(set(assignment.left(equals), assignment.mid(equals + 1)));
    }
    return {};
}

Outcome assignFields(const Context &context, Mission &mission)
{
    return assign(context, [&mission](const QString &field, const QString &text) {
        return setMissionField(mission, field, text);
    });
}

} // namespace gonfalone::ctl
