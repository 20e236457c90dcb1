#pragma once

#include "core/access/User.h"
#include "core/base/Clock.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// One line of the log of who did what. `detail` names facts, never secrets or personal reasons.
struct AuditLine {
    QString action;   ///< "patrocinio.investigate", "user.add", …
    QString entity;   ///< "case", "user", "comune", …
    QString entityId; ///< the number or login that people know
    QString detail;

    bool operator==(const AuditLine &) const = default;
};

/// That somebody changed something, as the other workstations may know it: no detail.
struct Change {
    qint64 seq = 0; ///< the number of the line in the log
    QDateTime at;
    QString login;
    QString name; ///< of the person; the login where there is no such person (any more)
    QString action;
    QString entity;
    QString entityId;

    bool operator==(const Change &) const = default;
};

/// The append-only, hash-chained log. Each line's SHA-256 covers its text and the hash before it,
/// so that a line altered, removed or inserted breaks every later one.
class AuditStore
{
public:
    explicit AuditStore(const Clock &clock) : m_clock(clock) {}

    /// Appends within the use case's own transaction; the row of the head makes writers wait for each other,
    /// so it is the last write of a use case.
    Outcome append(Transaction &tx, const QString &actor, const AuditLine &line) const;
    /// Walks the whole chain. Corrupt names the first line that does not hold. Returns how many lines there are.
    Result<qint64> verify(Database &database) const;
    /// The number of the last line; 0 in an empty log.
    Result<qint64> head(Database &database) const;
    /// What was done to one kind of entity after line `seq`, oldest first, at most `limit`.
    Result<QList<Change>> changesSince(Database &database, qint64 seq, const QString &entity, int limit) const;
    /// The last thing that was done to one entity; NotFound when nothing ever was.
    Result<Change> lastChange(Database &database, const QString &entity, const QString &entityId) const;
    /// Joins the lines that were recovered from a damaged file into a chain again, and says so in a line of its own
    /// with the hash that was the last. Only for a place that is being filled: what the old chain was stays in the
    /// damaged file, which is kept.
    Outcome rejoin(Transaction &tx, const QString &actor, const QString &why) const;

private:
    Clock m_clock;
};

} // namespace gonfalone
