#include "core/calendar/HolidayStore.h"

#include "core/base/Text.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKinds{"fixed", "easter", "once"};

QString kindText(HolidayKind kind)
{
    return QString::fromLatin1(kKinds.at(std::size_t(kind)));
}

HolidayKind kindFrom(const QString &text)
{
    if (text == u"easter"_s)
        return HolidayKind::EasterOffset;
    return text == u"once"_s ? HolidayKind::OneOff : HolidayKind::Fixed;
}

HolidayRule readHolidayRule(const Row &row)
{
    HolidayRule rule;
    rule.key = row.text(0);
    rule.name = row.text(1);
    rule.scope = row.text(2) == u"comune"_s ? HolidayScope::Comune : HolidayScope::National;
    rule.comune = row.text(3);
    rule.kind = kindFrom(row.text(4));
    rule.month = int(row.integer(5));
    rule.day = int(row.integer(6));
    rule.offset = int(row.integer(7));
    rule.date = row.date(8);
    rule.validFrom = row.date(9);
    rule.validTo = row.date(10);
    rule.halfDay = row.flag(11);
    rule.source = row.text(12);
    return rule;
}

Values valuesOf(const HolidayRule &rule)
{
    return {rule.key,
            rule.name,
            rule.scope == HolidayScope::Comune ? u"comune"_s : u"national"_s,
            rule.comune,
            kindText(rule.kind),
            rule.month,
            rule.day,
            rule.offset,
            stored(rule.date),
            stored(rule.validFrom),
            stored(rule.validTo),
            rule.halfDay ? 1 : 0,
            rule.source};
}

} // namespace

Result<QList<HolidayRule>> HolidayStore::all(Database &db) const
{
    return db.readAll<HolidayRule>(
        u"SELECT key, name, scope, comune, kind, month, day, shift, on_date, valid_from, valid_to, "
        "half_day, source FROM holiday_rule ORDER BY id"_s,
        {}, readHolidayRule);
}

Outcome HolidayStore::put(Transaction &tx, const HolidayRule &rule) const
{
    CHECK(tx.database().write(
        tx,
        u"INSERT INTO holiday_rule (key, name, scope, comune, kind, month, day, shift, on_date, valid_from, valid_to, half_day, "
        "source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET name = excluded.name, "
        "scope = excluded.scope, comune = excluded.comune, kind = excluded.kind, month = excluded.month, "
        "day = excluded.day, shift = excluded.shift, on_date = excluded.on_date, valid_from = excluded.valid_from, "
        "valid_to = excluded.valid_to, half_day = excluded.half_day, source = excluded.source, "
        "version = holiday_rule.version + 1"_s,
        valuesOf(rule)));
    return {};
}

Outcome HolidayStore::add(Transaction &tx, const HolidayRule &rule) const
{
    TRY(const qint64 added,
        tx.database().write(
            tx,
            u"INSERT INTO holiday_rule (key, name, scope, comune, kind, month, day, shift, on_date, valid_from, valid_to, "
            "half_day, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING"_s,
            valuesOf(rule)));
    if (added == 0)
        return failure(Error::conflict(say("That day is in the list already: “%1” was not added.").arg(rule.name)));
    return {};
}

Result<HolidayCalendar> HolidayStore::calendar(Database &db, const QString &istatCode) const
{
    TRY(const QString stamp,
        db.readOne<QString>(u"SELECT COUNT(*), COALESCE(SUM(version), 0), COALESCE(MAX(id), 0) FROM holiday_rule"_s, {},
                            stampOf));
    TRY(const auto kept, db.kept<HolidayCalendar>(u"holidays "_s + istatCode, stamp, [&]() -> Result<HolidayCalendar> {
        TRY(const QList<HolidayRule> rules, all(db));
        return HolidayCalendar(rulesOfComune(rules, istatCode));
    }));
    return *kept;
}

} // namespace gonfalone
