#include "core/access/Presence.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

Outcome PresenceStore::stay(Transaction &tx, const QString &session, UserId user, const QString &place,
                            const QString &now) const
{
    Database &db = tx.database();
    CHECK(db.write(tx,
                   u"INSERT INTO presence (session, user_id, place, since, beat) VALUES (?, ?, ?, ?, ?) "
                   "ON CONFLICT (session) DO UPDATE SET "
                   "since = CASE WHEN presence.place = excluded.place THEN presence.since ELSE excluded.since END, "
                   "place = excluded.place, beat = excluded.beat"_s,
                   {session, user.value, place, now, now}));
    return {};
}

Outcome PresenceStore::leave(Transaction &tx, const QString &session) const
{
    CHECK(tx.database().write(tx, u"DELETE FROM presence WHERE session = ?"_s, {session}));
    return {};
}

Result<QList<Presence>> PresenceStore::others(Database &db, const QString &place, const QString &mine) const
{
    return db.readAll<Presence>(u"SELECT p.session, u.name, p.since, p.beat FROM presence p "
                                "JOIN app_user u ON u.id = p.user_id WHERE p.place = ? AND p.session <> ? "
                                "ORDER BY p.since, p.session"_s,
                                {place, mine}, [](const Row &row) {
                                    return Presence{row.text(0), row.text(1), row.instant(2), row.text(3)};
                                });
}

QList<Presence> PresenceWatch::alive(const QList<Presence> &found, qint64 nowMs)
{
    QHash<QString, Sign> signs;
    QList<Presence> there;
    for (const Presence &one : found) {
        Sign sign = m_signs.value(one.session, {one.beat, nowMs});
        if (sign.beat != one.beat)
            sign = {one.beat, nowMs};
        signs.insert(one.session, sign);
        if (nowMs - sign.at < kPatience)
            there << one;
    }
    m_signs = signs;
    return there;
}

} // namespace gonfalone
