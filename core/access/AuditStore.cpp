#include "core/access/Audit.h"
#include "core/base/Text.h"

#include <QCryptographicHash>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QString hashOf(const QString &previous, qint64 seq, const QString &at, const QString &actor, const AuditLine &line)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // The length before each part keeps "ab"+"c" from hashing like "a"+"bc".
    for (const QString &part :
         {previous, QString::number(seq), at, actor, line.action, line.entity, line.entityId, line.detail}) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

const QString kChange = u"SELECT a.seq, a.at, a.actor, COALESCE(u.name, a.actor), a.action, a.entity, a.entity_id "
                        "FROM audit_log a LEFT JOIN app_user u ON u.login = a.actor "_s;

Change changeOf(const Row &row)
{
    return {row.integer(0), row.instant(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)};
}

} // namespace

Outcome AuditStore::append(Transaction &tx, const QString &actor, const AuditLine &line) const
{
    Database &db = tx.database();
    if (db.isGuarded()) // the server writes the line, with the name and the hour that it knows itself
        return db.read(u"SELECT gonfalone.audit_append(?, ?, ?, ?)"_s,
                       {line.action, line.entity, line.entityId, line.detail}, [](const Row &) {});
    struct Head {
        qint64 seq;
        QString hash;
        QString lastAt;
    };
    // One statement takes the head and locks it: from here to the commit every other workstation waits.
    TRY(const Head head,
        db.readOne<Head>(u"UPDATE audit_head SET seq = seq + 1 WHERE id = 1 RETURNING seq, hash, "
                         "(SELECT at FROM audit_log WHERE audit_log.seq = audit_head.seq - 1)"_s,
                         {}, [](const Row &row) {
                             return Head{row.integer(0), row.text(1), row.text(2)};
                         }));
    const auto &[seq, previous, lastAt] = head;
    // A clock that is behind would put a line before those that it follows (ClockWarning tells the person).
    const QString at = std::max(toInstantText(m_clock.now()), lastAt);
    const QString hash = hashOf(previous, seq, at, actor, line);
    CHECK(db.write(tx,
                   u"INSERT INTO audit_log (seq, at, actor, action, entity, entity_id, detail, previous, hash) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {seq, at, actor, line.action, line.entity, line.entityId, line.detail, previous, hash}));
    CHECK(db.write(tx, u"UPDATE audit_head SET hash = ? WHERE id = 1"_s, {hash}));
    return {};
}

Result<qint64> AuditStore::verify(Database &database) const
{
    QString previous = u""_s;
    qint64 expected = 0;
    qint64 broken = 0;
    CHECK(database.read(
        u"SELECT seq, at, actor, action, entity, entity_id, detail, previous, hash FROM audit_log ORDER BY seq"_s, {},
        [&](const Row &row) {
            const qint64 seq = row.integer(0);
            const AuditLine line{row.text(3), row.text(4), row.text(5), row.text(6)};
            const QString hash = hashOf(previous, seq, row.text(1), row.text(2), line);
            if (broken == 0 && (seq != ++expected || row.text(7) != previous || row.text(8) != hash))
                broken = seq;
            previous = row.text(8);
        }));
    TRY(const QString head,
        database.readOne<QString>(u"SELECT hash FROM audit_head WHERE id = 1"_s, {},
                                  [](const Row &row) { return row.text(0); }));
    if (broken == 0 && head != previous)
        broken = expected + 1;
    if (broken != 0)
        return failure(Error::corrupt(
            say("The log of operations was altered at line %1: keep this copy aside and restore a backup.")
                .arg(broken)));
    return expected;
}

Result<qint64> AuditStore::head(Database &database) const
{
    return database.readOne<qint64>(u"SELECT seq FROM audit_head WHERE id = 1"_s, {},
                                    [](const Row &row) { return row.integer(0); });
}

Result<QList<Change>> AuditStore::changesSince(Database &database, qint64 seq, const QString &entity, int limit) const
{
    return database.readAll<Change>(kChange + u"WHERE a.seq > ? AND a.entity = ? ORDER BY a.seq LIMIT ?"_s,
                                    {seq, entity, limit}, changeOf);
}

Result<Change> AuditStore::lastChange(Database &database, const QString &entity, const QString &entityId) const
{
    return database.readOne<Change>(kChange + u"WHERE a.entity = ? AND a.entity_id = ? ORDER BY a.seq DESC LIMIT 1"_s,
                                    {entity, entityId}, changeOf);
}

Outcome AuditStore::rejoin(Transaction &tx, const QString &actor, const QString &why) const
{
    struct Kept {
        qint64 seq;
        QString at, actor;
        AuditLine line;
        QString hash;
    };
    Database &db = tx.database();
    qint64 seq = 0;
    QString previous = u""_s;
    QString last;
    // One line at a time: the log may be long.
    for (qint64 from = 0;;) {
        const auto kept = db.readOne<Kept>(
            u"SELECT seq, at, actor, action, entity, entity_id, detail, hash FROM audit_log WHERE seq > ? ORDER BY seq "
            "LIMIT 1"_s,
            {from}, [](const Row &row) {
                return Kept{row.integer(0),
                            row.text(1),
                            row.text(2),
                            {row.text(3), row.text(4), row.text(5), row.text(6)},
                            row.text(7)};
            });
        if (!kept && kept.error().kind != ErrorKind::NotFound)
            return failure(kept.error());
        if (!kept)
            break;
        from = kept->seq;
        last = kept->hash;
        const QString hash = hashOf(previous, ++seq, kept->at, kept->actor, kept->line);
        CHECK(db.write(tx, u"UPDATE audit_log SET seq = ?, previous = ?, hash = ? WHERE seq = ?"_s,
                       {seq, previous, hash, kept->seq}));
        previous = hash;
    }
    CHECK(db.write(tx, u"DELETE FROM audit_head"_s, {}));
    CHECK(db.write(tx, u"INSERT INTO audit_head (id, seq, hash) VALUES (1, ?, ?)"_s, {seq, previous}));
    return append(tx, actor, {u"office.recover"_s, u"audit"_s, last, why});
}

} // namespace gonfalone
