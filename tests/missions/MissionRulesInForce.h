#pragma once

#include "core/cases/ProcedureRules.h"

#include <QFile>

namespace gonfalone {

/// The rules on missions as they ship.
inline QList<Rule> shippedMissionRules()
{
    QFile file(QStringLiteral(GONFALONE_SOURCE_DIR "/resources/rules/missioni.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    const auto rules = readRulePack(file.readAll());
    if (!rules)
        qFatal("%s", qPrintable(rules.error().message));
    return *rules;
}

/// The same with the new decree in force from a day, as the office would write it.
inline QList<Rule> rulesWithNewDecree(const QDate &from)
{
    QList<Rule> rules = shippedMissionRules();
    for (Rule &rule : rules) {
        if (rule.key == QStringLiteral("missioni.regime"))
            rule.validTo = from.addDays(-1);
    }
    rules << Rule{QStringLiteral("missioni.regime"),
                  QStringLiteral("ccnl_dirigenti"),
                  QStringLiteral("scelta"),
                  from,
                  {},
                  QStringLiteral("nuovo DM"),
                  {},
                  true};
    return rules;
}

/// One rule with another value, in every period.
inline QList<Rule> rulesWith(QList<Rule> rules, const QString &key, const QString &value)
{
    for (Rule &rule : rules) {
        if (rule.key == key)
            rule.value = value;
    }
    return rules;
}

} // namespace gonfalone
