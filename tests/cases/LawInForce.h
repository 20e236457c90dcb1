#pragma once

#include "core/cases/ProcedureClock.h"

#include <QFile>

namespace gonfalone {

/// The rules and holidays that the program ships.
inline QByteArray resource(const char *name)
{
    QFile file(QStringLiteral(GONFALONE_SOURCE_DIR "/resources/rules/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline HolidayCalendar taranto()
{
    QList<HolidayRule> rules;
    for (const char *name : {"holidays.json", "patrons.json"})
        rules += readHolidayRules(resource(name)).value_or(QList<HolidayRule>{});
    return HolidayCalendar(rulesOfComune(rules, QStringLiteral("073027")));
}

inline QList<Rule> law()
{
    return readRulePack(resource("procedimento.json")).value_or(QList<Rule>{});
}

} // namespace gonfalone
