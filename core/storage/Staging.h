#pragma once

#include "core/storage/Tables.h"

namespace gonfalone {

/// What a place is being filled with; kept in the place itself, so that only the same work goes on with it.
struct StagingOrder {
    QString purpose; ///< "move", "restore", "recover"
    QString office;  ///< the identity of the office that comes
    int schema = 0;  ///< of the rows that come

    bool operator==(const StagingOrder &) const = default;
};

/// How far a table has come.
struct StagedTable {
    qint64 rows = 0;
    Values after; ///< the key of the last row that is there
    bool complete = false;
};

/// A place that is being filled with an office and is none before finish(): it has the tables, a note of what has
/// arrived, and no foreign key is held until all the rows are there. Whoever opens it as an office is refused.
class Staging
{
public:
    /// Makes the tables of `order.schema` in an empty place, or goes on with the same order that was interrupted.
    /// Errors: Conflict when the place holds anything else; Newer; Unavailable.
    static Result<std::unique_ptr<Staging>> begin(Database &database, const StagingOrder &order, const QString &at);

    Database &database() const { return m_database; }
    /// Whether an earlier run left something to go on with.
    bool resumed() const { return m_resumed; }

    Result<StagedTable> progressOf(const QString &table);
    /// In the transaction that writes the rows.
    Outcome note(Transaction &tx, const QString &table, const StagedTable &progress);
    /// Takes out all the rows of a table, to bring them again.
    Outcome clear(const Table &table);

    /// Takes the rows out of a SQLite file that name something missing, until none does; `seen` is told each first.
    Outcome takeOutOrphans(const std::function<void(const QString &table, const QStringList &values)> &seen);
    /// Sets the foreign keys and the counters of the keys. Corrupt names a row that names something missing.
    Outcome holdKeys();
    /// After this the place is an office. The last step: everything was verified before.
    Outcome finish();

private:
    Staging(Database &database, const StagingOrder &order) : m_database(database), m_order(order) {}
    Outcome makeTables(const QString &at);
    Outcome dropConstraints(Transaction &tx);
    Outcome setCounters(Transaction &tx);
    Outcome put(Transaction &tx, const QString &kind, const QString &key, const QString &value);
    Result<QList<QPair<QString, QString>>> notes(const QString &kind);

    Database &m_database;
    StagingOrder m_order;
    bool m_resumed = false;
};

/// Takes out everything of a staging that will not be finished; does nothing in any other place.
Outcome discardStaging(Database &database);

/// Conflict when the place is being filled and is no office yet.
Outcome refuseStaging(Database &database);

} // namespace gonfalone
