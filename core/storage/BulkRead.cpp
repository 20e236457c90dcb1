#include "core/storage/BulkRead.h"

#include "core/storage/BareConnection.h"

#include <QtEndian>

namespace gonfalone {

namespace {

constexpr Oid kBigint = 20; // of PostgreSQL's catalogue, where it never changes

/// With $1, $2, … where the common SQL has ?, none of which is within a text.
QByteArray numbered(const QString &sql)
{
    QByteArray numbered;
    int place = 0;
    for (const char c : sql.toUtf8()) {
        if (c == '?')
            numbered += '$' + QByteArray::number(++place);
        else
            numbered += c;
    }
    return numbered;
}

} // namespace

qint64 BulkRow::integer(int column) const
{
    return m_statement ? sqlite3_column_int64(m_statement, column) : bytes(column).toLongLong();
}

QByteArrayView BulkRow::bytes(int column) const
{
    if (m_statement) {
        // The text first: asking for it may change the length.
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return {text, text ? sqlite3_column_bytes(m_statement, column) : 0};
    }
    return {PQgetvalue(m_answer, m_row, column), PQgetlength(m_answer, m_row, column)};
}

bool BulkRow::isNull(int column) const
{
    return m_statement ? sqlite3_column_type(m_statement, column) == SQLITE_NULL
                       : PQgetisnull(m_answer, m_row, column) != 0;
}

class BulkReading
{
public:
    BulkReading(Database &database, const QString &sql, const QList<qint64> &values, const BulkRowReader &reader)
        : m_connection(database), m_sql(sql), m_values(values), m_reader(reader)
    {}
    Outcome run();
    bool handedOut() const { return m_any; }
    TableWriter::Connection &connection() { return m_connection; }

private:
    Outcome sqlite(::sqlite3_stmt *statement);
    Outcome server();
    void hand(const BulkRow &row)
    {
        m_any = true;
        m_reader(row);
    }

    TableWriter::Connection m_connection;
    const QString &m_sql;
    const QList<qint64> &m_values;
    const BulkRowReader &m_reader;
    bool m_any = false;
};

Outcome BulkReading::sqlite(sqlite3_stmt *statement)
{
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_reset)> used(statement, &sqlite3_reset);
    for (int i = 0; i < int(m_values.size()); ++i)
        sqlite3_bind_int64(statement, i + 1, m_values.at(i));
    BulkRow row;
    row.m_statement = statement;
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement))
        hand(row);
    return code == SQLITE_DONE ? Outcome() : failure(m_connection.sqliteError());
}

Outcome BulkReading::server()
{
    QList<qint64> numbers = m_values;
    QList<const char *> places;
    for (qint64 &number : numbers) {
        number = qToBigEndian(number);
        places << reinterpret_cast<const char *>(&number);
    }
    const QList<Oid> types(numbers.size(), kBigint);
    const QList<int> lengths(numbers.size(), int(sizeof(qint64)));
    const QList<int> binary(numbers.size(), 1);
    const ServerAnswer answer(PQexecParams(m_connection.server(), numbered(m_sql).constData(), int(numbers.size()),
                                           types.constData(), places.constData(), lengths.constData(),
                                           binary.constData(), 0),
                              &PQclear);
    if (PQresultStatus(answer.get()) != PGRES_TUPLES_OK)
        return failure(m_connection.serverError(answer.get()));
    BulkRow row;
    row.m_answer = answer.get();
    for (; row.m_row < PQntuples(answer.get()); ++row.m_row)
        hand(row);
    return {};
}

Outcome BulkReading::run()
{
    TRY(::sqlite3_stmt *const statement, m_connection.prepared(m_sql));
    return statement ? sqlite(statement) : server();
}

Outcome bulkRead(Database &database, const QString &sql, const QList<qint64> &values, const BulkRowReader &reader)
{
    BulkReading reading(database, sql, values, reader);
    CHECK(reading.connection().revive());
    const Outcome done = reading.run();
    return !done && !reading.handedOut() && reading.connection().mayAskAgain() ? reading.run() : done;
}

} // namespace gonfalone
