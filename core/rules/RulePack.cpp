#include "core/base/Text.h"
#include "core/rules/RuleStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

Result<Rule> readRuleObject(const QJsonObject &object, int position)
{
    Rule rule;
    rule.key = object.value(u"key"_s).toString();
    rule.value = textOf(object.value(u"value"_s));
    rule.unit = object.value(u"unit"_s).toString();
    rule.validFrom = QDate::fromString(object.value(u"valid_from"_s).toString(), Qt::ISODate);
    rule.validTo = QDate::fromString(object.value(u"valid_to"_s).toString(), Qt::ISODate);
    rule.source = object.value(u"source"_s).toString();
    rule.note = object.value(u"note"_s).toString();
    rule.verified = object.value(u"verified"_s).toBool(true);
    QList<FieldError> faults;
    if (rule.key.isEmpty())
        faults << FieldError{u"key"_s, say("missing")};
    if (rule.value.isEmpty())
        faults << FieldError{u"value"_s, say("missing")};
    if (!rule.validFrom.isValid())
        faults << FieldError{u"valid_from"_s, say("not a date")};
    if (rule.validTo.isValid() && rule.validTo < rule.validFrom)
        faults << FieldError{u"valid_to"_s, say("before valid_from")};
    if (!faults.isEmpty())
        return failure(Error::invalid(
            say("Rule %1 (%2) does not hold: %3.").arg(position).arg(rule.key, faults.first().field), faults));
    return rule;
}

} // namespace

Result<QList<Rule>> readRulePack(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (document.isNull())
        return failure(Error::invalid(
            say("The rule pack is not JSON (at byte %1): %2.").arg(fault.offset).arg(fault.errorString())));
    const QJsonArray rows = document.isArray() ? document.array() : document.object().value(u"rules"_s).toArray();
    QList<Rule> rules;
    for (const QJsonValue &row : rows) {
        TRY(const Rule rule, readRuleObject(row.toObject(), int(rules.size()) + 1));
        rules << rule;
    }
    return rules;
}

} // namespace gonfalone
