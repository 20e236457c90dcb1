#pragma once

#include "core/storage/TableWriter.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlResult>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <memory>

namespace gonfalone {

using ServerAnswer = std::unique_ptr<PGresult, decltype(&PQclear)>;

/// The connection under Qt's driver: for many rows at once, which it binds and reads too slowly.
class TableWriter::Connection
{
public:
    explicit Connection(Database &database) : m_database(database) {}
    Outcome revive() { return m_database.revive(); }
    /// What only read, and got nothing because the server went away, may be asked again of the one that is back.
    bool mayAskAgain() { return m_database.m_lost && !m_database.m_inTransaction && m_database.revive(); }
    /// Known to the connection as any other statement, so that the tests see that both engines take it. On SQLite the
    /// statement itself, kept from one use to the next; null on PostgreSQL, where it goes with its values.
    Result<::sqlite3_stmt *> prepared(const QString &sql)
    {
        TRY(QSqlQuery *const query, m_database.prepared(sql));
        if (m_database.engine() == Engine::Postgres)
            return nullptr;
        const QVariant handle = query->result()->handle();
        return *static_cast<::sqlite3_stmt *const *>(handle.constData());
    }
    PGconn *server() const
    {
        const QVariant handle = m_database.m_db.driver()->handle();
        return *static_cast<PGconn *const *>(handle.constData());
    }
    /// The last one, which may say that the connection is lost.
    Error sqliteError()
    {
        ::sqlite3 *const file = m_database.sqlite();
        return error(QString::number(sqlite3_extended_errcode(file)), QString::fromUtf8(sqlite3_errmsg(file)));
    }
    Error serverError(const PGresult *answer)
    {
        return error(QString::fromLatin1(PQresultErrorField(answer, PG_DIAG_SQLSTATE)),
                     QString::fromUtf8(PQerrorMessage(server())));
    }

private:
    Error error(const QString &code, const QString &words)
    {
        return m_database.translate(QSqlError({}, words, QSqlError::StatementError, code));
    }

    Database &m_database;
};

} // namespace gonfalone
