#pragma once

#include "core/base/Clock.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// One figure of the law or of the office, with the days on which it holds.
struct Rule {
    QString key;   ///< "procedimento.termine_giorni"
    QString value; ///< as text; `unit` says how to read it
    QString unit;  ///< "giorni", "cent", "si/no", …
    QDate validFrom;
    QDate validTo; ///< invalid = still in force
    QString source;
    QString note;
    bool verified = true; ///< false: nobody has read it in the source yet

    bool operator==(const Rule &) const = default;
};

/// Reads a rule pack (resources/rules/*.json: an object with `rules`). Each fault names the row and the field.
Result<QList<Rule>> readRulePack(const QByteArray &json);

/// The SQL of the dated rules.
class RuleStore
{
public:
    Result<QList<Rule>> all(Database &db) const;
    /// As all(), read again only when something in them changed: for who asks for many at once (lookupIn()).
    Result<QList<Rule>> kept(Database &db) const;
    /// The rule in force on the day of the event; NotFound names the key and the day.
    Result<Rule> inForce(Database &db, const QString &key, const QDate &on) const;
    Outcome put(Transaction &tx, const Rule &rule) const;
    /// Every value that a key had or will have, the first one first.
    Result<QList<Rule>> ofKey(Database &db, const QString &key) const;
    /// Adds a row and never changes another; Conflict when that key has a value from that very day.
    Outcome add(Transaction &tx, const Rule &rule) const;
    /// Writes the last day of the row that was `seen`; Conflict when its last day is another by now.
    Outcome end(Transaction &tx, const Rule &seen, const QDate &lastDay) const;
};

} // namespace gonfalone
