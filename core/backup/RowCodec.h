#pragma once

#include "core/backup/BackupHeader.h"
#include "core/base/Progress.h"
#include "core/storage/TableCursor.h"

#include <QCryptographicHash>

namespace gonfalone {

/// A row as bytes, the same from either engine: for each column a tag and the value, of a blob its length. The bytes of
/// the blobs follow the row, in the order of the columns. Integers are little-endian.
QByteArray encodeRow(const Values &values, const Table &table);

/// Gives exactly so many bytes, or why not.
using ByteSource = std::function<Result<QByteArray>(qint64 size)>;
/// Corrupt when the bytes are no row of `table`.
Result<Values> decodeRow(const Table &table, const ByteSource &source);

/// Counts and hashes the rows of a table as they go by.
class TableTally
{
public:
    explicit TableTally(const Table &table) : m_table(table), m_hash(QCryptographicHash::Sha256) {}

    void row(const QByteArray &encoded)
    {
        ++m_rows;
        bytes(encoded);
    }
    void bytes(QByteArrayView piece) { m_hash.addData(piece.toByteArray()); }
    qint64 rows() const { return m_rows; }
    QByteArray sha256() const { return m_hash.result(); }
    const Table &table() const { return m_table; }

private:
    Table m_table;
    QCryptographicHash m_hash;
    qint64 m_rows = 0;
};

/// The sentence for a long work that its person stopped.
Error stopped();
/// Cancelled when `progress` answers that it is enough.
Outcome tell(const Progress &progress, const ProgressSink &sink);

/// Every row of a table of the database, hashed without being kept.
Result<BackedUpTable> tallyOf(Snapshot &snapshot, const Table &table, const std::function<Outcome(qint64 bytes)> &went);

} // namespace gonfalone
