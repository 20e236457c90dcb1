#include "core/storage/Database.h"

#include "core/base/NetworkShare.h"
#include "core/base/Text.h"
#include "core/storage/ServerRefusal.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QStorageInfo>
#include <QUuid>

#include <sqlite3.h>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBusyTimeoutMs = 30000;
/// A line that is cut without a word is given up within seconds instead of the system's quarter of an hour; what the
/// address itself says counts more (libpq takes the last of two).
const QString kPatience = u"keepalives_idle=15;keepalives_interval=5;keepalives_count=3;tcp_user_timeout=20000"_s;
/// Less than what SQLite's shared memory needs: with so little room its I/O errors mean that the disk is full.
constexpr qint64 kNoRoom = 64 * 1024;

/// SQLite's primary result codes that the program tells apart (sqlite.org/rescode.html).
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoErr = 10,
    CorruptFile = 11,
    Full = 13,
    CantOpen = 14,
    Constraint = 19,
    NotADb = 26
};

QStorageInfo diskOf(const QString &path)
{
    return QStorageInfo(QFileInfo(path).absolutePath());
}

Error translateSqlite(int code, const QString &place, const QString &words)
{
    switch (code & 0xff) {
    case Busy:
    case Locked: {
        Error error = Error::unavailable(say("Another workstation is writing: try again in a moment."), words);
        error.transient = true;
        return error;
    }
    case ReadOnly:
    case CantOpen:
        return Error::unavailable(
            say("%1 cannot be opened for writing: check that the folder exists and that you may write in it.")
                .arg(place),
            words);
    case Full:
        return Error::unavailable(
            say("The disk that holds %1 is full: nothing was saved. Free some space and try again.").arg(place), words);
    case IoErr:
        return Error::unavailable(
            say("The disk that holds %1 does not answer as it should: nothing was saved. Check the disk or the share.")
                .arg(place),
            words);
    case NotADb:
        return Error::corrupt(say("%1 is not a database of Gonfalone: choose another file.").arg(place), words);
    case CorruptFile: return Error::corrupt(say("%1 is damaged: restore the latest backup.").arg(place), words);
    case Constraint:
        return Error{
            ErrorKind::Conflict, say("This is recorded already, or names something that does not exist."), {}, words};
    default: return Error::unavailable(say("The database %1 refused the operation.").arg(place), words);
    }
}

/// Class 08, and those of class 57 with which the server ends a session (postgresql.org, appendix A).
/// The driver gives no code at all when the line is cut.
bool isServerGone(const QString &code)
{
    return code.isEmpty() || code.startsWith(u"08") || code.startsWith(u"57P");
}

Error translatePostgres(const QString &state, const QString &place, const QString &words)
{
    if (state == u"40001"_s || state == u"40P01"_s || state == u"55P03"_s) {
        Error error = Error::unavailable(say("Another workstation is writing: try again in a moment."), words);
        error.transient = true;
        return error;
    }
    if (state.startsWith(u"23"))
        return Error{
            ErrorKind::Conflict, say("This is recorded already, or names something that does not exist."), {}, words};
    if (state == u"53100"_s)
        return Error::unavailable(say("The server's disk is full: nothing was saved. Call the administrator."), words);
    if (state == u"42501"_s) {
        Error error = Error::forbidden(say("The server does not let this user do that in %1.").arg(place));
        error.detail = words;
        return error;
    }
    if (const auto refusal = state.isEmpty() ? serverRefusal(words, place) : std::nullopt)
        return *refusal;
    if (state.isEmpty() || state.startsWith(u"08") || state.startsWith(u"57"))
        return Error::unavailable(
            say("The server of %1 does not answer: nothing was saved. Check the network and try again.").arg(place),
            words);
    return Error::unavailable(say("The database %1 refused the operation.").arg(place), words);
}

/// A text or a blob that is empty is stored empty: only a QVariant that holds no value is NULL.
/// (Qt's drivers would store a null QString as NULL.)
void bind(QSqlQuery &query, int position, const QVariant &value)
{
    if (!value.isNull() && value.typeId() == QMetaType::QString && value.toString().isNull())
        query.bindValue(position, u""_s);
    else if (!value.isNull() && value.typeId() == QMetaType::QByteArray)
        query.bindValue(position, value.toByteArray().isNull() ? QByteArray("") : value.toByteArray(),
                        QSql::In | QSql::Binary);
    else
        query.bindValue(position, value);
}

} // namespace

Database::Database(DatabaseUrl url)
    : m_url(std::move(url)), m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

Database::~Database()
{
    m_statements.clear();
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseUrl &url, bool create)
{
    std::unique_ptr<Database> database(new Database(url));
    CHECK(database->connect(create));
    return database;
}

Outcome Database::connect(bool create)
{
    const bool sqlite = engine() == Engine::Sqlite;
    if (sqlite && !create && m_url.path != u":memory:"_s && !QFileInfo::exists(m_url.path))
        return failure(Error::notFound(
            say("There is no office in %1: make one with “init”, or choose another file.").arg(m_url.display())));
    m_db = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, m_connection);
    m_db.setDatabaseName(m_url.path);
    if (sqlite) {
        m_db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyTimeoutMs));
    } else {
        m_db.setUserName(m_url.user);
        m_db.setPassword(m_url.password);
        m_db.setConnectOptions(kPatience + u';' + m_url.connectOptions());
    }
    return configure(create);
}

Outcome Database::configure(bool create)
{
    if (!m_db.open()) {
        const Error error = translate(m_db.lastError());
        m_lost = true;
        return failure(error);
    }
    m_lost = false;
    return engine() == Engine::Sqlite ? configureSqlite(create) : configurePostgres();
}

Outcome Database::configurePostgres()
{
    CHECK(bare(u"SET client_min_messages = warning"_s));
    // A server that was prepared while the connection was lost is known as such from now on.
    return runOnce(
        u"SELECT COUNT(*) FROM pg_catalog.pg_namespace WHERE nspname = 'gonfalone'"_s, {},
        [this](const Row &row) { m_guarded = row.flag(0); }, nullptr);
}

Outcome Database::revive()
{
    if (!m_lost || m_inTransaction)
        return {};
    m_statements.clear();
    m_db.close();
    // SQLite would make an empty file where the share is not mounted.
    if (engine() == Engine::Sqlite && m_url.path != u":memory:"_s && !QFileInfo::exists(m_url.path))
        return failure(Error::unavailable(
            say("%1 is not there any more: check the disk or the share. Nothing that was saved is lost.")
                .arg(m_url.display())));
    return configure(false);
}

Outcome Database::configureSqlite(bool create)
{
    CHECK(bare(u"PRAGMA foreign_keys = ON"_s));
    CHECK(bare(u"PRAGMA synchronous = FULL"_s));
    // What is erased is overwritten, whatever the library was built with.
    CHECK(bare(u"PRAGMA secure_delete = ON"_s));
    // In KB. With SQLite's 2 MB an import writes pages out and reads them again, and a month of the agenda is not in
    // it.
    CHECK(bare(u"PRAGMA cache_size = -32768"_s));
    // WAL needs shared memory between the processes, which a network share does not give.
    const QString journal = isOnNetworkShare(m_url.path) ? u"DELETE"_s : u"WAL"_s;
    QString current;
    CHECK(run(
        u"PRAGMA journal_mode"_s, {}, [&](const Row &row) { current = row.text(0).toUpper(); }, nullptr));
    if (current != journal && m_url.path != u":memory:"_s) {
        // The mode is written into the file: one that is not ours, opened by mistake, stays as it is.
        bool ours = create;
        CHECK(run(
            u"SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_version'"_s, {},
            [&](const Row &row) { ours = ours || row.flag(0); }, nullptr));
        if (ours)
            CHECK(bare(u"PRAGMA journal_mode = "_s + journal));
    }
    return bare(u"PRAGMA busy_timeout = %1"_s.arg(kBusyTimeoutMs));
}

sqlite3 *Database::sqlite() const
{
    return *static_cast<sqlite3 *const *>(m_db.driver()->handle().constData());
}

Error Database::translateCode(int code) const
{
    return translateSqlite(code, m_url.display(), QString::fromUtf8(sqlite3_errmsg(sqlite())));
}

Error Database::translate(const QSqlError &error)
{
    const QString words = error.text();
    if (engine() == Engine::Sqlite) {
        const int code = error.nativeErrorCode().toInt();
        m_lost = m_lost || (code & 0xff) == IoErr;
        const bool full = (code & 0xff) == IoErr && diskOf(m_url.path).bytesAvailable() < kNoRoom;
        m_diskFailed = (code & 0xff) == IoErr && !full;
        return translateSqlite(full ? int(Full) : code, m_url.display(), words);
    }
    m_lost = m_lost || isServerGone(error.nativeErrorCode());
    return translatePostgres(error.nativeErrorCode(), m_url.display(), words);
}

Result<bool> Database::dropOldPages()
{
    if (engine() != Engine::Sqlite)
        return true;
    QSqlQuery query(m_db);
    if (!query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s))
        return failure(translate(query.lastError()));
    return query.next() && query.value(0).toInt() == 0;
}

Outcome Database::bare(const QString &sql)
{
    QSqlQuery query(m_db);
    if (!query.exec(sql))
        return failure(translate(query.lastError()));
    return {};
}

Result<QSqlQuery *> Database::prepared(const QString &sql)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end())
        return found->second.get();
    auto query = std::make_unique<QSqlQuery>(m_db);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return failure(translate(query->lastError()));
    return m_statements.emplace(sql, std::move(query)).first->second.get();
}

Outcome Database::run(const QString &sql, const Values &values, const RowReader &reader, qint64 *affected)
{
    CHECK(revive());
    bool any = false;
    const auto watched = [&](const Row &row) {
        any = true;
        reader(row);
    };
    const Outcome done = runOnce(sql, values, reader ? RowReader(watched) : RowReader(), affected);
    // What only reads and has handed out nothing yet may simply be asked again of the server that is back.
    if (!done && m_lost && !m_inTransaction && reader && !any && revive())
        return runOnce(sql, values, reader, affected);
    return done;
}

Outcome Database::runOnce(const QString &sql, const Values &values, const RowReader &reader, qint64 *affected)
{
    TRY(QSqlQuery *const query, prepared(sql));
    for (int i = 0; i < int(values.size()); ++i)
        bind(*query, i, values[i]);
    if (!query->exec()) {
        const Error error = translate(query->lastError());
        query->finish();
        return failure(error);
    }
    if (reader) {
        const Row row(*query);
        while (query->next())
            reader(row);
        // SQLite reports what goes wrong while stepping (busy, I/O) here, not in exec().
        if (query->lastError().isValid()) {
            const Error error = translate(query->lastError());
            query->finish();
            return failure(error);
        }
    }
    if (affected)
        *affected = query->numRowsAffected();
    query->finish();
    return {};
}

Outcome Database::read(const QString &sql, const Values &values, const RowReader &reader)
{
    return run(sql, values, reader, nullptr);
}

Result<qint64> Database::write(Transaction &, const QString &sql, const Values &values)
{
    qint64 affected = 0;
    CHECK(run(sql, values, {}, &affected));
    return affected;
}

Result<qint64> Database::writeReturning(Transaction &, const QString &sql, const Values &values)
{
    qint64 returned = 0;
    bool any = false;
    CHECK(run(
        sql, values,
        [&](const Row &row) {
            returned = row.integer(0);
            any = true;
        },
        nullptr));
    if (!any)
        return failure(Error::notFound({}));
    return returned;
}

Outcome Database::execute(Transaction &, const QString &sql)
{
    return bare(sql);
}

Outcome Database::canPrepare(const QString &sql)
{
    QSqlQuery query(m_db);
    if (!query.prepare(sql))
        return failure(translate(query.lastError()));
    return {};
}

QStringList Database::preparedStatements() const
{
    QStringList statements;
    for (const auto &[sql, query] : m_statements)
        statements << sql;
    return statements;
}

} // namespace gonfalone
