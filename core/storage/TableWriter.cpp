#include "core/storage/TableWriter.h"

#include "core/base/Text.h"

#include <sqlite3.h>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 40;
constexpr int kMostValues = 900;

/// The whole of a blob that is small enough.
Result<QByteArray> gathered(const BlobPieces &pieces, int column)
{
    QByteArray all("");
    CHECK(pieces(column, [&all](QByteArrayView piece) -> Outcome {
        all.append(piece);
        return {};
    }));
    return all;
}

} // namespace

TableWriter::TableWriter(Transaction &tx, const Table &table, Misfits misfits)
    : m_tx(tx), m_database(tx.database()), m_table(table),
      m_one(u'(' + QStringList(table.columns.size(), u"?"_s).join(u", "_s) + u')'),
      m_portion(table.hasBlobs() ? 1 : std::clamp(kMostValues / int(table.columns.size()), 1, kMostRows)),
      m_verb(misfits == Misfits::Skip ? u"INSERT OR IGNORE"_s : u"INSERT"_s)
{}

QString TableWriter::insertSql(const QString &rows) const
{
    QStringList names;
    for (const Column &column : m_table.columns)
        names << u'"' + column.name + u'"';
    return u"%1 INTO \"%2\" (%3) VALUES %4"_s.arg(m_verb, m_table.name, names.join(u", "_s), rows);
}

Outcome TableWriter::write(const Values &values, const BlobPieces &pieces)
{
    Values row = values;
    qint64 blobBytes = 0;
    for (int i = 0; i < row.size(); ++i)
        blobBytes += m_table.columns.at(i).type == ColumnType::Blob ? row.at(i).toLongLong() : 0;
    if (blobBytes > kPieceBytes)
        return writeLarge(values, pieces);
    for (int i = 0; i < row.size(); ++i) {
        if (m_table.columns.at(i).type != ColumnType::Blob || row.at(i).isNull())
            continue;
        TRY(const QByteArray bytes, gathered(pieces, i));
        row[i] = bytes;
    }
    m_waiting += row;
    if (m_waiting.size() < m_portion * m_table.columns.size())
        return {};
    const QString sql = insertSql(QStringList(m_portion, m_one).join(u", "_s));
    const auto written = m_database.write(m_tx, sql, m_waiting);
    m_waiting.clear();
    return written ? Outcome() : failure(written.error());
}

Outcome TableWriter::flush()
{
    const qsizetype width = m_table.columns.size();
    for (qsizetype at = 0; at < m_waiting.size(); at += width)
        CHECK(m_database.write(m_tx, insertSql(m_one), m_waiting.mid(at, width)));
    m_waiting.clear();
    return {};
}

Outcome TableWriter::writeLarge(const Values &values, const BlobPieces &pieces)
{
    CHECK(flush());
    return m_database.engine() == Engine::Sqlite ? sqliteLarge(values, pieces) : postgresLarge(values, pieces);
}

/// SQLite makes room for the blobs with the row, and the pieces are written into it.
Outcome TableWriter::sqliteLarge(const Values &values, const BlobPieces &pieces)
{
    QStringList places;
    for (int i = 0; i < values.size(); ++i)
        places << (m_table.columns.at(i).type == ColumnType::Blob && !values.at(i).isNull() ? u"zeroblob(?)"_s
                                                                                            : u"?"_s);
    CHECK(m_database.write(m_tx, insertSql(u'(' + places.join(u", "_s) + u')'), values));
    const qint64 rowid = sqlite3_last_insert_rowid(m_database.sqlite());
    for (int i = 0; i < values.size(); ++i) {
        if (m_table.columns.at(i).type != ColumnType::Blob || values.at(i).isNull())
            continue;
        sqlite3_blob *opened = nullptr;
        const int code = sqlite3_blob_open(m_database.sqlite(), "main", m_table.name.toUtf8().constData(),
                                           m_table.columns.at(i).name.toUtf8().constData(), rowid, 1, &opened);
        const std::unique_ptr<sqlite3_blob, decltype(&sqlite3_blob_close)> blob(opened, &sqlite3_blob_close);
        if (code != SQLITE_OK)
            return failure(m_database.translateCode(code));
        int at = 0;
        CHECK(pieces(i, [&](QByteArrayView piece) -> Outcome {
            if (const int done = sqlite3_blob_write(blob.get(), piece.data(), int(piece.size()), at); done != SQLITE_OK)
                return failure(m_database.translateCode(done));
            at += int(piece.size());
            return {};
        }));
    }
    return {};
}

/// PostgreSQL has no way to write into a bytea: the pieces wait in a table of this session, and it joins them itself.
Outcome TableWriter::postgresLarge(const Values &values, const BlobPieces &pieces)
{
    CHECK(m_database.execute(
        m_tx, u"CREATE TEMPORARY TABLE IF NOT EXISTS blob_piece (part BIGINT, n BIGINT, bytes BYTEA)"_s));
    CHECK(m_database.execute(m_tx, u"TRUNCATE blob_piece"_s));
    QStringList places;
    Values row;
    for (int i = 0; i < values.size(); ++i) {
        if (m_table.columns.at(i).type != ColumnType::Blob || values.at(i).isNull()) {
            places << u"?"_s;
            row << values.at(i);
            continue;
        }
        places
            << u"COALESCE((SELECT string_agg(bytes, ''::bytea ORDER BY n) FROM blob_piece WHERE part = ?), ''::bytea)"_s;
        row << i;
        qint64 n = 0;
        CHECK(pieces(i, [&](QByteArrayView piece) -> Outcome {
            const QByteArray bytes(piece.data(), piece.size());
            CHECK(
                m_database.write(m_tx, u"INSERT INTO blob_piece (part, n, bytes) VALUES (?, ?, ?)"_s, {i, n++, bytes}));
            return {};
        }));
    }
    CHECK(m_database.write(m_tx, insertSql(u'(' + places.join(u", "_s) + u')'), row));
    return m_database.execute(m_tx, u"TRUNCATE blob_piece"_s);
}

} // namespace gonfalone
