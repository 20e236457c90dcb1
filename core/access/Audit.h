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
    /// Joins the lines that were recovered from a damaged file into a chain again, and says so in a line of its own
    /// with the hash that was the last. Only for a place that is being filled: what the old chain was stays in the
    /// damaged file, which is kept.
    Outcome rejoin(Transaction &tx, const QString &actor, const QString &why) const;

private:
    Clock m_clock;
};

} // namespace gonfalone
