#pragma once

#include "core/base/Result.h"
#include "core/storage/Row.h"

#include <QMap>
#include <QSqlDatabase>
#include <QVariant>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace gonfalone {

enum class Engine { Sqlite, Postgres };

/// Where an office's data is: a path (SQLite) or `postgresql://user@host:port,host:port/name?sslmode=…`.
struct DatabaseUrl {
    Engine engine = Engine::Sqlite;
    QString path; ///< SQLite: the file. PostgreSQL: the name of the database.
    struct Host {
        QString name;
        int port = 5432;

        bool operator==(const Host &) const = default;
    };
    /// Tried in this order; empty = the socket of this machine. With `target_session_attrs=read-write` among the
    /// options the first that can be written is taken.
    QList<Host> hosts;
    QString user;
    QString password;               ///< never printed
    QMap<QString, QString> options; ///< further libpq options: sslmode, sslrootcert, target_session_attrs, …

    bool operator==(const DatabaseUrl &) const = default;

    /// Invalid when the text is neither a path nor a postgresql URL that names a database.
    static Result<DatabaseUrl> parse(const QString &text);
    /// The address as a person may see it: without the password.
    QString display() const;
    /// As libpq's connection string wants the options; a time limit for each host unless one is given.
    QString connectOptions() const;
};

/// The proof that a transaction is open: every write asks for one. Made by UnitOfWork alone.
class Transaction
{
public:
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    class Database &database() const { return m_database; }

private:
    friend class UnitOfWork;
    explicit Transaction(Database &database) : m_database(database) {}
    Database &m_database;
};

using RowReader = std::function<void(const Row &)>;
using Values = QVariantList;

/// One connection, used by one thread. Statements are prepared once and kept. A connection that was lost is opened
/// again by the next statement or transaction; what was under way when it was lost fails as Unavailable.
/// SQL is the part that SQLite 3.40 and PostgreSQL 15 have in common, with `?` for the values.
class Database
{
public:
    /// Opens the office's data. For SQLite, `create` makes a new file; without it a missing one is NotFound.
    /// Errors: NotFound, Unavailable (server, disk, rights), Corrupt (not a database), each naming the place.
    static Result<std::unique_ptr<Database>> open(const DatabaseUrl &url, bool create = false);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Engine engine() const { return m_url.engine; }
    const DatabaseUrl &url() const { return m_url; }
    /// The server itself keeps the rights of persons here (`gonfalonectl server init`): each connects as a role of
    /// their own, and what only the owner may do is done by functions of the schema `gonfalone`.
    bool isGuarded() const { return m_guarded; }

    /// Runs a SELECT and hands every row to `reader`.
    Outcome read(const QString &sql, const Values &values, const RowReader &reader);
    /// The first row through `map`; NotFound (with an empty message) when there is none.
    template <typename T>
    Result<T> readOne(const QString &sql, const Values &values, const std::function<T(const Row &)> &map)
    {
        std::vector<T> rows;
        if (auto done = read(sql, values,
                             [&](const Row &row) {
                                 if (rows.empty())
                                     rows.push_back(map(row));
                             });
            !done)
            return failure(done.error());
        if (rows.empty())
            return failure(Error::notFound({}));
        return std::move(rows.front());
    }
    template <typename T>
    Result<QList<T>> readAll(const QString &sql, const Values &values, const std::function<T(const Row &)> &map)
    {
        QList<T> rows;
        if (auto done = read(sql, values, [&](const Row &row) { rows.append(map(row)); }); !done)
            return failure(done.error());
        return rows;
    }

    /// Runs a statement that changes rows; returns how many.
    Result<qint64> write(Transaction &tx, const QString &sql, const Values &values);
    /// INSERT … RETURNING or UPDATE … RETURNING: the first returned column, NotFound when no row came back.
    Result<qint64> writeReturning(Transaction &tx, const QString &sql, const Values &values);
    /// Runs statements that take no values, as the migrations do.
    Outcome execute(Transaction &tx, const QString &sql);
    /// What was deleted or written over leaves the files: the log of SQLite is written into the file, whose freed parts
    /// are zeros, and emptied. False while another connection still reads older pages. On PostgreSQL it is the server's
    /// own cleaning that does it.
    Result<bool> dropOldPages();
    /// Whether the engine accepts the statement, without running it (for the test that prepares them all).
    Outcome canPrepare(const QString &sql);

    /// What is made of rows that seldom change (a calendar, a parsed template), as it was made the last time under this
    /// key, unless `stamp` is another: the caller reads it from those rows, or it is the text itself. A failure is not
    /// kept, and a transaction that is undone takes all of it along.
    template <typename T, typename Make>
    Result<std::shared_ptr<const T>> kept(const QString &key, const QString &stamp, Make make)
    {
        Kept &place = m_kept[key];
        if (place.value == nullptr || place.stamp != stamp) {
            Result<T> made = make();
            if (!made)
                return failure(made.error());
            m_kept[key] = {stamp, std::make_shared<const T>(std::move(*made))};
        }
        return std::static_pointer_cast<const T>(m_kept[key].value);
    }

    /// Every statement that was prepared on this connection so far.
    QStringList preparedStatements() const;

private:
    friend class UnitOfWork;
    friend class ChangeWatcher;
    friend class Snapshot;
    friend class TableCursor;
    friend class TableWriter;
    friend class Staging;
    explicit Database(DatabaseUrl url);

    Outcome connect(bool create);
    Outcome configure(bool create);
    Outcome configureSqlite(bool create);
    Outcome configurePostgres();
    /// Opens the connection again when it was lost. Inside a transaction that is no remedy: what was done is undone.
    Outcome revive();
    Outcome run(const QString &sql, const Values &values, const RowReader &reader, qint64 *affected);
    Outcome runOnce(const QString &sql, const Values &values, const RowReader &reader, qint64 *affected);
    Outcome bare(const QString &sql);
    Result<QSqlQuery *> prepared(const QString &sql);
    Error translate(const class QSqlError &error);
    /// For what Qt's driver cannot do: reading and writing a blob in pieces. SQLite only.
    ::sqlite3 *sqlite() const;
    Error translateCode(int sqliteCode) const;

    DatabaseUrl m_url;
    bool m_guarded = false;
    QString m_connection;
    QSqlDatabase m_db;
    bool m_lost = false;          ///< the server or the share went away under the connection
    bool m_diskFailed = false;    ///< the last error was SQLite's disk, and not for want of room
    bool m_inTransaction = false; ///< of UnitOfWork
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_statements;
    struct Kept {
        QString stamp;
        std::shared_ptr<const void> value;
    };
    std::unordered_map<QString, Kept> m_kept;
};

/// Runs a use case in one transaction: commits only on success, retries at most 3 times when the engine asks for it
/// (busy, serialization failure, deadlock). The function must have no effect outside the database.
class UnitOfWork
{
public:
    explicit UnitOfWork(Database &database) : m_database(database) {}

    template <typename F>
    auto run(F work) -> std::invoke_result_t<F, Transaction &>
    {
        for (int attempt = 0;; ++attempt) {
            if (auto begun = begin(); !begun) {
                if (mayRetry(begun.error(), attempt))
                    continue;
                return failure(begun.error());
            }
            Transaction tx(m_database);
            auto result = work(tx);
            if (!result) {
                rollback();
                if (mayRetry(result.error(), attempt))
                    continue;
                return result;
            }
            if (auto committed = commit(); !committed) {
                rollback();
                if (mayRetry(committed.error(), attempt))
                    continue;
                return failure(committed.error());
            }
            return result;
        }
    }

private:
    Outcome begin();
    Outcome commit();
    Outcome outcomeOf(const QString &number, const Error &lost);
    void rollback();
    static bool mayRetry(const Error &error, int attempt);

    Database &m_database;
};

} // namespace gonfalone
