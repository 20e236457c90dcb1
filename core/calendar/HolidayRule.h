#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace gonfalone {

enum class HolidayScope {
    National, ///< holds everywhere in Italy
    Comune,   ///< holds in one comune only (the patron saint)
};

enum class HolidayKind {
    Fixed,        ///< the same `month` and `day` of every year
    EasterOffset, ///< `offset` days after Easter Sunday (negative: before)
    OneOff,       ///< on `date`, once
};

/// One holiday and the years in which it holds. Only the fields of its `kind` are set; the others keep their defaults.
struct HolidayRule {
    QString key;  ///< unique among all the rules, e.g. "epifania", "patrono.073027"
    QString name; ///< as it is called in Italian
    HolidayScope scope = HolidayScope::National;
    QString comune = {}; ///< ISTAT code (6 digits) where scope is Comune, otherwise empty
    HolidayKind kind = HolidayKind::Fixed;
    int month = 0;
    int day = 0;
    int offset = 0;
    QDate date = {};
    QDate validFrom = {}; ///< first day on which the rule holds; invalid = always has
    QDate validTo = {};   ///< last day on which the rule holds; invalid = still does
    bool halfDay = false; ///< only half of the day is free: it stays a working day
    QString source = {};  ///< the act, e.g. "L. 260/1949, art. 2"

    bool operator==(const HolidayRule &) const = default;
};

/// The day of `year` on which the rule makes a holiday; an invalid date when it makes none.
QDate occurrence(const HolidayRule &rule, int year);

/// The national rules and those of one comune (ISTAT code; empty = national only), in the order given.
QList<HolidayRule> rulesOfComune(const QList<HolidayRule> &rules, const QString &istatCode);

/// Reads {"holidays": [ … ]} as described in resources/rules/README.md. Errors: Invalid with one FieldError for
/// every fault, named "holidays[row].field" with the row counted from 0; the message counts rows from 1.
Result<QList<HolidayRule>> readHolidayRules(const QByteArray &json);

} // namespace gonfalone
