// What PatrocinioService tells one workstation of the others.
#include "core/patrocinio/PatrocinioService.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kEntity = u"case"_s;
constexpr int kMostChanges = 200;

QString placeOf(const QString &label)
{
    return kEntity + u' ' + label;
}

} // namespace

Result<CaseChanges> PatrocinioService::changesSince(const Actor &actor, qint64 seq)
{
    CHECK(actor.require(Permission::ViewPatrocini));
    CaseChanges found;
    TRY(found.seq, m_audit.head(m_db));
    if (seq < 0 || found.seq == seq)
        return found;
    TRY(found.changes, m_audit.changesSince(m_db, seq, kEntity, kMostChanges));
    found.more = found.changes.size() == kMostChanges;
    if (actor.may(Permission::ViewEveryPatrocinio))
        return found;
    TRY(found.changes, seenOf(actor, found.changes));
    // What is kept from this actor may have taken a case away from it.
    found.more = found.more || found.changes.size() < found.seq - seq;
    return found;
}

Result<QList<Change>> PatrocinioService::seenOf(const Actor &actor, const QList<Change> &changes)
{
    QHash<QString, bool> seen;
    QList<Change> own;
    for (const Change &change : changes) {
        if (!seen.contains(change.entityId)) {
            const auto may = mustSee(actor, change.entityId);
            if (!may && may.error().kind != ErrorKind::NotFound)
                return failure(may.error());
            seen.insert(change.entityId, may.has_value());
        }
        if (seen.value(change.entityId))
            own << change;
    }
    return own;
}

Result<Change> PatrocinioService::lastChange(const Actor &actor, const QString &label)
{
    CHECK(mustSee(actor, label));
    return m_audit.lastChange(m_db, kEntity, label);
}

Result<QList<Presence>> PatrocinioService::stay(const Actor &actor, const QString &session, const QString &label)
{
    CHECK(mustSee(actor, label));
    CHECK(UnitOfWork(m_db).run([&](Transaction &tx) {
        return m_presence.stay(tx, session, actor.id, placeOf(label), toInstantText(m_clock.now()));
    }));
    return m_presence.others(m_db, placeOf(label), session);
}

Result<QList<Presence>> PatrocinioService::company(const Actor &actor, const QString &session, const QString &label)
{
    CHECK(mustSee(actor, label));
    return m_presence.others(m_db, placeOf(label), session);
}

Outcome PatrocinioService::leave(const Actor &actor, const QString &session)
{
    CHECK(actor.require(Permission::ViewPatrocini));
    return UnitOfWork(m_db).run([&](Transaction &tx) { return m_presence.leave(tx, session); });
}

} // namespace gonfalone
