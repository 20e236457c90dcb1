#include "core/storage/BulkInsert.h"

#include "core/base/Utf8.h"
#include "core/storage/BareConnection.h"

#include <QtEndian>

#include <algorithm>
#include <memory>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

// What waits for a server: so many rows or bytes, whichever comes first.
constexpr qsizetype kMostRows = 2000;
constexpr qsizetype kMostBytes = 4 * 1024 * 1024;

// Types of PostgreSQL's catalogue, which never change (pg_type.dat).
constexpr Oid kBigint = 20;
constexpr Oid kText = 25;
constexpr Oid kBigintArray = 1016;
constexpr Oid kTextArray = 1009;

constexpr qsizetype kArrayHeader = 20; ///< dimensions, whether there are NULLs, type, length, first place

template <typename T>
void appendNumber(QByteArray &bytes, T number)
{
    const T swapped = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

void putHeader(QByteArray &bytes, bool nulls, Oid type, qsizetype count)
{
    char *at = bytes.data();
    for (const qint32 number : {qint32(1), qint32(nulls), qint32(type), qint32(count), qint32(1)}) {
        qToBigEndian(number, at);
        at += sizeof number;
    }
}

} // namespace

BulkInsert::BulkInsert(Transaction &tx, const char *table, QList<Column> columns, const QByteArrayList &key)
    : m_database(tx.database()), m_table(table), m_columns(std::move(columns))
{
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (key.contains(m_columns.at(i).name))
            m_key << i;
    }
    m_row.reserve(m_columns.size());
    if (m_database.engine() == Engine::Postgres)
        m_arrays.resize(m_columns.size());
}

BulkInsert::~BulkInsert()
{
    if (m_statement)
        sqlite3_clear_bindings(m_statement); // what they point to ends here
}

BulkInsert &BulkInsert::integer(qint64 value)
{
    m_row << Value{false, value, 0};
    return *this;
}

BulkInsert &BulkInsert::integer(std::optional<qint64> value)
{
    return value ? integer(*value) : null();
}

BulkInsert &BulkInsert::text(QStringView value)
{
    const qsizetype at = m_bytes.size();
    appendUtf8(m_bytes, value);
    m_row << Value{false, m_bytes.size() - at, at};
    return *this;
}

BulkInsert &BulkInsert::null()
{
    m_row << Value{true, 0, 0};
    return *this;
}

Outcome BulkInsert::endRow()
{
    Q_ASSERT(m_row.size() == m_columns.size());
    if (!m_prepared)
        CHECK(prepare());
    Outcome done;
    if (m_database.engine() == Engine::Sqlite) {
        done = stepSqlite();
    } else {
        appendToArrays();
        if (m_waiting >= kMostRows || m_waitingBytes >= kMostBytes)
            done = sendArrays();
    }
    m_row.clear();
    m_bytes.resize(0);
    return done;
}

Outcome BulkInsert::finish()
{
    return m_waiting > 0 ? sendArrays() : Outcome();
}

QByteArray BulkInsert::namesText() const
{
    QByteArrayList names;
    for (const Column &column : m_columns)
        names << column.name;
    return names.join(", ");
}

QByteArray BulkInsert::keyText() const
{
    QByteArrayList names;
    for (const int place : m_key)
        names << m_columns.at(place).name;
    return names.join(", ");
}

Outcome BulkInsert::prepare()
{
    TableWriter::Connection connection(m_database);
    CHECK(connection.revive());
    QString sql = u"INSERT INTO %1 (%2) VALUES (?"_s.arg(QLatin1String(m_table), QLatin1String(namesText()))
        + u", ?"_s.repeated(m_columns.size() - 1) + u')';
    if (!m_key.isEmpty())
        sql += u" ON CONFLICT (%1) DO NOTHING"_s.arg(QLatin1String(keyText()));
    TRY(m_statement, connection.prepared(sql));
    m_prepared = true;
    return {};
}

Outcome BulkInsert::stepSqlite()
{
    for (int i = 0; i < int(m_row.size()); ++i) {
        const Value &value = m_row.at(i);
        // The bytes outlive the step; the statement is bound anew before the next.
        if (value.null)
            sqlite3_bind_null(m_statement, i + 1);
        else if (m_columns.at(i).kind == Integer)
            sqlite3_bind_int64(m_statement, i + 1, value.integer);
        else
            sqlite3_bind_text64(m_statement, i + 1, m_bytes.constData() + value.at, sqlite3_uint64(value.integer),
                                SQLITE_STATIC, SQLITE_UTF8);
    }
    sqlite3 *const file = sqlite3_db_handle(m_statement);
    if (sqlite3_step(m_statement) != SQLITE_DONE) {
        const Error error = TableWriter::Connection(m_database).sqliteError();
        sqlite3_reset(m_statement);
        return failure(error);
    }
    if (!m_key.isEmpty())
        m_ids << (sqlite3_changes(file) == 1 ? sqlite3_last_insert_rowid(file) : 0);
    sqlite3_reset(m_statement);
    return {};
}

void BulkInsert::appendToArrays()
{
    for (int i = 0; i < int(m_row.size()); ++i) {
        const Value &value = m_row.at(i);
        Array &array = m_arrays[i];
        const qsizetype before = array.bytes.size();
        if (array.bytes.isEmpty())
            array.bytes.resize(kArrayHeader);
        if (value.null) {
            appendNumber(array.bytes, qint32(-1));
            array.nulls = true;
        } else if (m_columns.at(i).kind == Integer) {
            appendNumber(array.bytes, qint32(sizeof value.integer));
            appendNumber(array.bytes, value.integer);
        } else {
            appendNumber(array.bytes, qint32(value.integer));
            array.bytes.append(m_bytes.constData() + value.at, value.integer);
        }
        m_waitingBytes += array.bytes.size() - before;
    }
    if (!m_key.isEmpty())
        m_keys << keyOfRow();
    ++m_waiting;
}

/// The key of the row as the server writes it back. No text of a server has a NUL.
QByteArray BulkInsert::keyOfRow() const
{
    QByteArray key;
    for (const int place : m_key) {
        const Value &value = m_row.at(place);
        if (m_columns.at(place).kind == Integer)
            key += QByteArray::number(value.integer);
        else
            key.append(m_bytes.constData() + value.at, value.integer);
        key += '\0';
    }
    return key;
}

QByteArray BulkInsert::arraysSql() const
{
    QByteArrayList arrays;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        arrays << '$' + QByteArray::number(i + 1) + (m_columns.at(i).kind == Integer ? "::bigint[]" : "::text[]");
    QByteArray sql =
        "INSERT INTO " + m_table + " (" + namesText() + ") SELECT * FROM unnest(" + arrays.join(", ") + ')';
    if (m_key.isEmpty())
        return sql;
    return sql + " ON CONFLICT (" + keyText() + ") DO NOTHING RETURNING id, " + keyText();
}

Outcome BulkInsert::sendArrays()
{
    TableWriter::Connection connection(m_database);
    CHECK(connection.revive());
    QList<Oid> types;
    QList<const char *> values;
    QList<int> lengths;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const bool integers = m_columns.at(i).kind == Integer;
        Array &array = m_arrays[i];
        putHeader(array.bytes, array.nulls, integers ? kBigint : kText, m_waiting);
        types << (integers ? kBigintArray : kTextArray);
        values << array.bytes.constData();
        lengths << int(array.bytes.size());
    }
    const QList<int> binary(m_columns.size(), 1);
    const ServerAnswer answer(PQexecParams(connection.server(), arraysSql().constData(), int(m_columns.size()),
                                           types.constData(), values.constData(), lengths.constData(),
                                           binary.constData(), 0),
                              &PQclear);
    const ExecStatusType status = PQresultStatus(answer.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        return failure(connection.serverError(answer.get()));
    const Outcome read = readIds(answer.get());
    for (Array &array : m_arrays)
        array = {};
    m_waiting = 0;
    m_waitingBytes = 0;
    return read;
}

/// The order of what comes back is not promised: each row is known by its key.
Outcome BulkInsert::readIds(const PGresult *answer)
{
    if (m_key.isEmpty())
        return {};
    QHash<QByteArray, qint64> given;
    given.reserve(PQntuples(answer));
    for (int row = 0; row < PQntuples(answer); ++row) {
        QByteArray key;
        for (int column = 1; column <= int(m_key.size()); ++column)
            (key += QByteArrayView(PQgetvalue(answer, row, column), PQgetlength(answer, row, column))) += '\0';
        given.insert(key, QByteArray(PQgetvalue(answer, row, 0)).toLongLong());
    }
    // A key that comes twice was stored for the first of its rows.
    for (const QByteArray &key : std::as_const(m_keys))
        m_ids << given.take(key);
    m_keys.clear();
    return {};
}

} // namespace gonfalone
