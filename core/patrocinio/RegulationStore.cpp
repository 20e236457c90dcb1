#include "core/patrocinio/RegulationStore.h"

#include "core/base/Text.h"
#include "core/patrocinio/RegulationWords.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kPollWords{
    Word<PollKind>{"municipal", PollKind::Municipal},   Word<PollKind>{"regional", PollKind::Regional},
    Word<PollKind>{"national", PollKind::National},     Word<PollKind>{"european", PollKind::European},
    Word<PollKind>{"referendum", PollKind::Referendum}, Word<PollKind>{"other", PollKind::Other}};

QString wordOf(PollKind kind)
{
    for (const auto &row : kPollWords) {
        if (row.value == kind)
            return QString::fromLatin1(row.word);
    }
    return u"other"_s;
}

/// A kind that a later program wrote counts as polls all the same: a period is never overlooked.
PollKind pollOf(const QString &word)
{
    for (const auto &row : kPollWords) {
        if (word == QLatin1String(row.word))
            return row.value;
    }
    return PollKind::Other;
}

} // namespace

Result<QList<RegulationProfile>> RegulationStore::profiles(Database &db) const
{
    // A profile is never changed; what ends one is the next.
    TRY(const qint64 newest, newestProfile(db));
    TRY(const auto profiles,
        db.kept<QList<RegulationProfile>>(u"regulation"_s, QString::number(newest), [&] { return readProfiles(db); }));
    return *profiles;
}

Result<QList<RegulationProfile>> RegulationStore::readProfiles(Database &db) const
{
    QList<RegulationProfile> profiles;
    std::optional<Error> fault;
    CHECK(db.read(u"SELECT profile, valid_to FROM regulation WHERE id IN "
                  "(SELECT MAX(id) FROM regulation GROUP BY valid_from) ORDER BY valid_from"_s,
                  {}, [&](const Row &row) {
                      auto profile = readRegulationProfile(row.text(0).toUtf8());
                      if (!profile) {
                          fault = profile.error();
                          return;
                      }
                      profile->validTo = row.date(1);
                      profiles << *profile;
                  }));
    if (fault)
        return failure(*fault);
    return profiles;
}

Outcome RegulationStore::addProfile(Transaction &tx, RegulationProfile profile, const QString &at,
                                    const QString &by) const
{
    Database &db = tx.database();
    const QString from = profile.validFrom.toString(Qt::ISODate);
    CHECK(db.write(tx,
                   u"UPDATE regulation SET valid_to = ? WHERE valid_from < ? AND (valid_to IS NULL OR valid_to >= ?)"_s,
                   {stored(profile.validFrom.addDays(-1)), from, from}));
    TRY(const QDate next,
        db.readOne<QDate>(u"SELECT MIN(valid_from) FROM regulation WHERE valid_from > ?"_s, {from},
                          [](const Row &row) { return row.date(0); }));
    if (next.isValid() && (!profile.validTo.isValid() || profile.validTo >= next))
        profile.validTo = next.addDays(-1);
    CHECK(db.write(
        tx, u"INSERT INTO regulation (valid_from, valid_to, profile, created_at, created_by) VALUES (?, ?, ?, ?, ?)"_s,
        {from, stored(profile.validTo), QString::fromUtf8(toJson(profile)), at, by}));
    return {};
}

Result<qint64> RegulationStore::newestProfile(Database &db) const
{
    return db.readOne<qint64>(u"SELECT COALESCE(MAX(id), 0) FROM regulation"_s, {},
                              [](const Row &row) { return row.integer(0); });
}

Result<QList<StoredBlackout>> RegulationStore::blackouts(Database &db) const
{
    return db.readAll<StoredBlackout>(
        u"SELECT id, name, kind, valid_from, valid_to, source, version FROM blackout_period WHERE deleted_at IS NULL "
        "ORDER BY valid_from, id"_s,
        {}, [](const Row &row) {
            return StoredBlackout{BlackoutId{row.integer(0)},
                                  row.text(1),
                                  {pollOf(row.text(2)), row.date(3), row.date(4), row.text(5)},
                                  row.integer(6)};
        });
}

Result<BlackoutId> RegulationStore::addBlackout(Transaction &tx, const QString &name,
                                                const BlackoutPeriod &period) const
{
    TRY(const qint64 id,
        tx.database().writeReturning(
            tx,
            u"INSERT INTO blackout_period (kind, name, valid_from, valid_to, source) VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
            // An end that is not known yet is an empty text, which sorts before every day and reads as no date.
            {wordOf(period.kind), name, stored(period.from), period.to.toString(Qt::ISODate), period.source}));
    return BlackoutId{id};
}

Outcome RegulationStore::removeBlackout(Transaction &tx, const StoredBlackout &seen, const QString &reason,
                                        const QString &at) const
{
    TRY(const qint64 changed,
        tx.database().write(tx,
                            u"UPDATE blackout_period SET deleted_at = ?, deleted_reason = ?, version = version + 1 "
                            "WHERE id = ? AND version = ? AND deleted_at IS NULL"_s,
                            {at, reason, seen.id.value, seen.version}));
    if (changed == 0)
        return failure(
            Error::conflict(say("“%1” was changed by somebody else meanwhile: read it again.").arg(seen.name)));
    return {};
}

} // namespace gonfalone
