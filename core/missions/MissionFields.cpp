#include "core/missions/MissionFields.h"

#include "core/base/Text.h"
#include "core/missions/MissionFieldTable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

Field<Mission> time(const char *name, const QString &label, MissionTime Mission::*member, bool ofRefund = false)
{
    return {QString::fromLatin1(name), label, [member](const Mission &m) { return missionTimeText(m.*member); },
            [member](Mission &m, const QString &text) -> Outcome {
                TRY(m.*member, missionTimeFrom(text));
                return {};
            },
            ofRefund};
}

QString legsText(const Mission &mission)
{
    QStringList lines;
    for (const MissionLeg &leg : mission.legs)
        lines << u"%1 > %2%3"_s.arg(leg.from, leg.to, leg.means.isEmpty() ? QString() : u", "_s + leg.means);
    return lines.join(u'\n');
}

Outcome setLegs(Mission &mission, const QString &text)
{
    QList<MissionLeg> legs;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype arrow = line.indexOf(u'>');
        const QString after = line.mid(arrow + 1);
        const qsizetype comma = after.indexOf(u',');
        const MissionLeg leg{line.left(arrow).trimmed(), (comma < 0 ? after : after.left(comma)).trimmed(),
                             comma < 0 ? QString() : after.mid(comma + 1).trimmed()};
        if (arrow < 1 || leg.to.isEmpty())
            return failure(Error::invalid(
                say("“%1” is no part of a way: write it like “Taranto > Roma, train”, one to a line.").arg(line)));
        legs << leg;
    }
    mission.legs = legs;
    return {};
}

Field<Mission> kindField()
{
    return {u"kind"_s, say("Kind"), [](const Mission &m) { return missionKindKey(m.kind); },
            [](Mission &m, const QString &text) -> Outcome {
                const auto kind = missionKindFrom(text.trimmed());
                if (!kind)
                    return failure(Error::invalid(say("The kinds are mission and access, not “%1”.").arg(text)));
                m.kind = *kind;
                return {};
            }};
}

Field<Mission> plannedField(ExpenseKind kind)
{
    return {
        u"planned."_s + expenseKindKey(kind), say("Presumed: %1").arg(expenseKindName(kind)),
        [kind](const Mission &m) { return m.planned.contains(kind) ? amountText(m.planned.value(kind)) : QString(); },
        [kind](Mission &m, const QString &text) -> Outcome {
            TRY(const qint64 cents, text.trimmed().isEmpty() ? Result<qint64>(0) : amountFrom(text));
            if (cents == 0)
                m.planned.remove(kind);
            else
                m.planned.insert(kind, cents);
            return {};
        }};
}

QList<Field<Mission>> missionFields()
{
    QList<Field<Mission>> fields{
        kindField(),
        words("person", say("Who goes"), &Mission::person),
        words("purpose", say("Purpose"), &Mission::purpose),
        words("inviter", say("Invited by"), &Mission::inviter),
        words("destination", say("Place"), &Mission::destination),
        flag("abroad", say("Abroad"), &Mission::abroad),
        time("departs", say("Departure"), &Mission::departs),
        time("returns", say("Return"), &Mission::returns),
        number("nights", say("Nights"), &Mission::nights),
        number("kilometres", say("Kilometres, one way"), &Mission::kilometres),
        flag("meal_declared", say("Declares that a meal was eaten"), &Mission::mealDeclared),
        {u"legs"_s, say("Parts of the way"), legsText, setLegs},
        words("means", say("Means"), &Mission::means),
        words("own_car", say("Motive of one's own car"), &Mission::ownCarMotive),
        words("plate", say("Plate"), &Mission::plate),
        euro("public_cost", say("Cost of public transport"), &Mission::publicCents),
        words("companions", say("Accompanied by"), &Mission::companions),
        words("driver", say("Driver"), &Mission::driver),
        words("chapter", say("Chapter of the budget"), &Mission::chapter),
        euro("advance", say("Advance"), &Mission::advanceCents),
        words("both_away", say("Why mayor and vicesindaco are both away"), &Mission::bothAway),
    };
    for (const QString &key : expenseKindKeys())
        fields << plannedField(*expenseKindFrom(key));
    fields << time("actual_departs", say("Departed in fact"), &Mission::actualDeparts, true)
           << time("actual_returns", say("Returned in fact"), &Mission::actualReturns, true)
           << words("late_end", say("Why it ended later"), &Mission::lateEnd, true)
           << words("report", say("What was done"), &Mission::report, true)
           << words("act_number", say("Number of the act of liquidation"), &Mission::actNumber, true)
           << day("act_date", say("Day of the act of liquidation"), &Mission::actDate, true);
    return fields;
}

} // namespace

QStringList missionFieldNames()
{
    return namesOf(missionFields());
}

QString missionFieldLabel(const QString &field)
{
    const QStringList parts = field.split(u'.');
    if (parts.value(0) == u"expense"_s && parts.size() == 3) {
        for (const Field<MissionExpense> &one : expenseFieldTable()) {
            if (one.name == parts.value(2))
                return say("Row %1, %2").arg(parts.value(1), one.label);
        }
    }
    for (const Field<Mission> &one : missionFields()) {
        if (one.name == field)
            return one.label;
    }
    if (field == u"expenses"_s)
        return say("Rows of the refund");
    if (field == u"reason"_s)
        return say("Reason");
    if (field == u"signer"_s)
        return say("Who signed");
    if (field == u"step_day"_s)
        return say("Day of the step");
    if (field == u"authoriser"_s)
        return say("Who authorises");
    return field == u"file"_s ? say("File") : field;
}

QString missionField(const Mission &mission, const QString &field)
{
    return readIn(missionFields(), mission, field);
}

Outcome setMissionField(Mission &mission, const QString &field, const QString &text)
{
    return setIn(missionFields(), mission, field, text);
}

QStringList differingMissionFields(const Mission &mine, const Mission &theirs)
{
    QStringList differing;
    for (const Field<Mission> &field : missionFields()) {
        if (field.read(mine) != field.read(theirs))
            differing << field.name;
    }
    if (mine.expenses != theirs.expenses)
        differing << u"expenses"_s;
    return differing;
}

bool isRefundField(const QString &field)
{
    if (field == u"expenses"_s || field == u"meal_declared"_s || field == u"nights"_s)
        return true;
    for (const Field<Mission> &one : missionFields()) {
        if (one.name == field)
            return one.ofRefund;
    }
    return field.startsWith(u"expense."_s);
}

QString unsavedText(const Mission &mission)
{
    QJsonObject object = asObject(missionFields(), mission);
    QJsonArray rows;
    const QList<Field<MissionExpense>> fields = expenseFieldTable();
    for (const MissionExpense &expense : mission.expenses)
        rows << asObject(fields, expense);
    object.insert(u"expenses"_s, rows);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void applyUnsaved(Mission &mission, const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (object.isEmpty())
        return;
    for (const Field<Mission> &field : missionFields()) {
        if (object.contains(field.name))
            (void)field.write(mission, object.value(field.name).toString());
    }
    mission.expenses.clear();
    for (const QJsonValue &row : object.value(u"expenses"_s).toArray()) {
        MissionExpense expense;
        for (const Field<MissionExpense> &field : expenseFieldTable())
            (void)field.write(expense, row.toObject().value(field.name).toString());
        mission.expenses << expense;
    }
}

Error withMissionFields(const QString &message, const QList<FieldError> &fields)
{
    QStringList sentences;
    for (const FieldError &field : fields)
        sentences << u"%1: %2"_s.arg(missionFieldLabel(field.field), field.message);
    return Error::invalid(message + u' ' + sentences.join(u' '), fields);
}

} // namespace gonfalone
