#include "core/rules/RuleStore.h"

#include "core/base/Text.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

Rule readRule(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2), row.date(3), row.date(4), row.text(5), row.text(6), row.flag(7)};
}

} // namespace

Result<QList<Rule>> RuleStore::all(Database &db) const
{
    return db.readAll<Rule>(u"SELECT key, value, unit, valid_from, valid_to, source, note, verified FROM rule "
                            "ORDER BY key, valid_from"_s,
                            {}, readRule);
}

Result<QList<Rule>> RuleStore::kept(Database &db) const
{
    TRY(const QString stamp,
        db.readOne<QString>(u"SELECT COUNT(*), COALESCE(SUM(version), 0), COALESCE(MAX(id), 0) FROM rule"_s, {},
                            stampOf));
    TRY(const auto rules, db.kept<QList<Rule>>(u"rules"_s, stamp, [&] { return all(db); }));
    return *rules;
}

Result<Rule> RuleStore::inForce(Database &db, const QString &key, const QDate &on) const
{
    auto rule = db.readOne<Rule>(u"SELECT key, value, unit, valid_from, valid_to, source, note, verified FROM rule "
                                 "WHERE key = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?) "
                                 "ORDER BY valid_from DESC LIMIT 1"_s,
                                 {key, stored(on), stored(on)}, readRule);
    if (!rule && rule.error().kind == ErrorKind::NotFound)
        return failure(Error::notFound(
            say("No rule “%1” is in force on %2: add it in the settings.").arg(key, on.toString(Qt::ISODate))));
    return rule;
}

Outcome RuleStore::put(Transaction &tx, const Rule &rule) const
{
    CHECK(tx.database().write(tx,
                              u"INSERT INTO rule (key, value, unit, valid_from, valid_to, source, note, verified) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key, valid_from) DO UPDATE SET "
                              "value = excluded.value, unit = excluded.unit, valid_to = excluded.valid_to, "
                              "source = excluded.source, note = excluded.note, verified = excluded.verified, "
                              "version = rule.version + 1"_s,
                              {rule.key, rule.value, rule.unit, stored(rule.validFrom), stored(rule.validTo),
                               rule.source, rule.note, rule.verified ? 1 : 0}));
    return {};
}

Result<QList<Rule>> RuleStore::ofKey(Database &db, const QString &key) const
{
    return db.readAll<Rule>(u"SELECT key, value, unit, valid_from, valid_to, source, note, verified FROM rule "
                            "WHERE key = ? ORDER BY valid_from"_s,
                            {key}, readRule);
}

Outcome RuleStore::add(Transaction &tx, const Rule &rule) const
{
    TRY(const qint64 added,
        tx.database().write(tx,
                            u"INSERT INTO rule (key, value, unit, valid_from, valid_to, source, note, verified) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key, valid_from) DO NOTHING"_s,
                            {rule.key, rule.value, rule.unit, stored(rule.validFrom), stored(rule.validTo), rule.source,
                             rule.note, rule.verified ? 1 : 0}));
    if (added == 0)
        return failure(Error::conflict(say("The rule “%1” has a value from %2 already: choose another day.")
                                           .arg(rule.key, rule.validFrom.toString(Qt::ISODate))));
    return {};
}

Outcome RuleStore::end(Transaction &tx, const Rule &seen, const QDate &lastDay) const
{
    TRY(const qint64 ended,
        tx.database().write(tx,
                            u"UPDATE rule SET valid_to = ?, version = version + 1 WHERE key = ? AND valid_from = ? "
                            "AND COALESCE(valid_to, '') = ?"_s,
                            {stored(lastDay), seen.key, stored(seen.validFrom),
                             seen.validTo.isValid() ? seen.validTo.toString(Qt::ISODate) : u""_s}));
    if (ended == 0)
        return failure(Error::conflict(
            say("The rule “%1” was changed by somebody else meanwhile: look at it again.").arg(seen.key)));
    return {};
}

} // namespace gonfalone
