#pragma once

#include "core/storage/Snapshot.h"
#include "core/storage/Tables.h"

namespace gonfalone {

/// Takes some of the bytes of a blob.
using PieceSink = std::function<Outcome(QByteArrayView)>;
/// Gives all the bytes of one blob of a row, piece by piece. Called once for every blob that is not NULL, in the order
/// of the columns.
using BlobPieces = std::function<Outcome(int column, const PieceSink &sink)>;

using RowSink = std::function<Outcome(const Values &values, const BlobPieces &pieces)>;
/// Hands the next row of a table to `put`; false when there is none.
using NextRow = std::function<Result<bool>(const RowSink &put)>;

/// The most that is held of a blob at a time.
inline constexpr qint64 kPieceBytes = 1 << 20;

/// Walks a table in the order of its primary key, which is the same on both engines (texts by their UTF-8 bytes).
/// Memory stays bounded: rows come in small portions and blobs in pieces.
class TableCursor
{
public:
    /// With `after`, the values of a key, only the rows behind it. The snapshot outlives the cursor.
    static Result<std::unique_ptr<TableCursor>> open(Snapshot &snapshot, const Table &table, const Values &after = {});
    ~TableCursor();

    /// False at the end.
    Result<bool> next();
    /// qint64, QString or null, one for each column; of a blob its length.
    const Values &values() const { return m_values; }
    /// The values of the primary key of this row.
    Values key() const;
    /// The bytes of the blob `column` of this row, as BlobPieces.
    Outcome blob(int column, const PieceSink &sink);

private:
    TableCursor(Snapshot &snapshot, const Table &table);
    Outcome start(const Values &after);
    Outcome fetch();
    Outcome sqliteBlob(int column, const PieceSink &sink);
    Outcome postgresBlob(int column, const PieceSink &sink);

    Database &m_database;
    Table m_table;
    QString m_cursor; ///< PostgreSQL: the name of the server's cursor
    std::unique_ptr<QSqlQuery> m_query;
    qint64 m_rowid = 0;
    bool m_fetched = false;
    Values m_values;
};

} // namespace gonfalone
