#pragma once

#include "core/storage/TableCursor.h"

namespace gonfalone {

/// Puts whole rows into a table, many at a time where the row is small, blobs in pieces. Only for a place that is being
/// filled (Staging): it knows no rule of any module.
class TableWriter
{
public:
    /// What happens to a row whose key is there already, or that cannot be: only a recovery may leave it out.
    enum class Misfits { Refuse, Skip };
    /// The connection under Qt's driver, which BulkInsert writes past.
    class Connection;

    TableWriter(Transaction &tx, const Table &table, Misfits misfits = Misfits::Refuse);

    /// `values` as TableCursor gives them; `pieces` is asked for every blob that is not NULL.
    Outcome write(const Values &values, const BlobPieces &pieces);
    /// Stores what waits. To be called before the transaction ends.
    Outcome flush();

private:
    QString insertSql(const QString &rows) const;
    Outcome writeLarge(const Values &values, const BlobPieces &pieces);
    Outcome sqliteLarge(const Values &values, const BlobPieces &pieces);
    Outcome postgresLarge(const Values &values, const BlobPieces &pieces);

    Transaction &m_tx;
    Database &m_database;
    Table m_table;
    QString m_one; ///< "(?, ?, …)" for one row
    int m_portion;
    QString m_verb;
    Values m_waiting;
};

} // namespace gonfalone
