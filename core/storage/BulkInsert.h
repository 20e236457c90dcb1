#pragma once

#include "core/storage/TableWriter.h"

#include <optional>

struct pg_result;
struct sqlite3_stmt;

namespace gonfalone {

/// Rows by the thousand into one table, as an import writes them. On SQLite one statement, bound without a QVariant; on
/// PostgreSQL arrays that the server takes apart, because row-level security knows no COPY.
///
///     BulkInsert rows(tx, "agenda_change", {{"entry_id", Integer}, {"login", Text}});
///     rows.integer(4).text(login);
///     CHECK(rows.endRow());
///     CHECK(rows.finish());
class BulkInsert
{
public:
    enum Kind { Integer, Text };
    struct Column {
        const char *name;
        Kind kind = Integer;
    };

    /// With `key`, the columns of a unique key, a row whose key is there already is left out, and ids() says which
    /// numbers the rows were given.
    BulkInsert(Transaction &tx, const char *table, QList<Column> columns, const QByteArrayList &key = {});
    ~BulkInsert();
    BulkInsert(const BulkInsert &) = delete;
    BulkInsert &operator=(const BulkInsert &) = delete;

    /// The values of one row, in the order of the columns. An empty text is stored empty.
    BulkInsert &integer(qint64 value);
    BulkInsert &integer(std::optional<qint64> value);
    BulkInsert &text(QStringView value);
    BulkInsert &null();
    /// The row is complete. It may wait here until finish().
    Outcome endRow();
    /// Stores what waits. To be called before the transaction ends.
    Outcome finish();
    /// In the order of the rows, after finish(): 0 for a row that was left out. Empty without a key.
    const QList<qint64> &ids() const { return m_ids; }

private:
    struct Value {
        bool null = false;
        qint64 integer = 0; ///< of a text its length in bytes
        qsizetype at = 0;   ///< of a text, in m_bytes
    };
    /// The values of one column as PostgreSQL's binary format has an array.
    struct Array {
        QByteArray bytes;
        bool nulls = false;
    };

    Outcome prepare();
    Outcome stepSqlite();
    void appendToArrays();
    Outcome sendArrays();
    Outcome readIds(const ::pg_result *answer);
    QByteArray namesText() const;
    QByteArray keyText() const;
    QByteArray arraysSql() const;
    QByteArray keyOfRow() const;

    Database &m_database;
    QByteArray m_table;
    QList<Column> m_columns;
    QList<int> m_key;   ///< places among the columns
    QList<Value> m_row; ///< that is being filled
    QByteArray m_bytes; ///< the texts of that row, UTF-8
    bool m_prepared = false;
    ::sqlite3_stmt *m_statement = nullptr; ///< of SQLite
    QList<Array> m_arrays;
    QByteArrayList m_keys;   ///< of the rows in the arrays
    qsizetype m_waiting = 0; ///< rows in the arrays
    qsizetype m_waitingBytes = 0;
    QList<qint64> m_ids;
};

} // namespace gonfalone
