#include "core/storage/TableCursor.h"

#include "core/base/Text.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPortion = 200; ///< rows that PostgreSQL hands over at a time

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

/// A key column as both engines sort it alike.
QString sortable(const Table &table, const QString &key, Engine engine)
{
    const bool text = table.columns.value(table.indexOf(key)).type == ColumnType::Text;
    return engine == Engine::Postgres && text ? quoted(key) + u" COLLATE \"C\""_s : quoted(key);
}

QString selectOf(const Table &table, Engine engine, bool after)
{
    QStringList wanted;
    for (const Column &column : table.columns)
        wanted << (column.type != ColumnType::Blob ? quoted(column.name)
                       : engine == Engine::Sqlite  ? u"length("_s + quoted(column.name) + u')'
                                                   : u"octet_length("_s + quoted(column.name) + u")::bigint"_s);
    if (engine == Engine::Sqlite)
        wanted << u"rowid"_s;
    QStringList keys;
    for (const QString &key : table.keys)
        keys << sortable(table, key, engine);
    QString sql = u"SELECT %1 FROM %2"_s.arg(wanted.join(u", "_s), quoted(table.name));
    if (after)
        sql += u" WHERE (%1) > (%2)"_s.arg(keys.join(u", "_s), QStringList(keys.size(), u"?"_s).join(u", "_s));
    return sql + (keys.isEmpty() ? QString() : u" ORDER BY "_s + keys.join(u", "_s));
}

/// A value as SQL writes it, for DECLARE, which takes no parameters on the server.
QString literal(const QVariant &value)
{
    return value.typeId() == QMetaType::QString ? u'\'' + value.toString().replace(u'\'', u"''"_s) + u'\''
                                                : QString::number(value.toLongLong());
}

} // namespace

TableCursor::TableCursor(Snapshot &snapshot, const Table &table)
    : m_database(snapshot.database()), m_table(table), m_query(std::make_unique<QSqlQuery>(m_database.m_db))
{}

TableCursor::~TableCursor()
{
    if (!m_cursor.isEmpty())
        (void)m_database.bare(u"CLOSE "_s + m_cursor);
}

Result<std::unique_ptr<TableCursor>> TableCursor::open(Snapshot &snapshot, const Table &table, const Values &after)
{
    std::unique_ptr<TableCursor> cursor(new TableCursor(snapshot, table));
    CHECK(cursor->start(after));
    return cursor;
}

Outcome TableCursor::start(const Values &after)
{
    QString sql = selectOf(m_table, m_database.engine(), !after.isEmpty());
    if (m_database.engine() == Engine::Postgres) {
        for (const QVariant &value : after)
            sql.replace(sql.indexOf(u'?'), 1, literal(value).replace(u'?', u"'||chr(63)||'"_s));
        const QString name = u"c"_s + QUuid::createUuid().toString(QUuid::Id128);
        CHECK(m_database.bare(u"DECLARE %1 NO SCROLL CURSOR FOR %2"_s.arg(name, sql)));
        m_cursor = name;
        return {};
    }
    m_query->setForwardOnly(true);
    bool ready = m_query->prepare(sql);
    for (int i = 0; ready && i < after.size(); ++i)
        m_query->bindValue(i, after[i]);
    ready = ready && m_query->exec();
    return ready ? Outcome() : failure(m_database.translate(m_query->lastError()));
}

Outcome TableCursor::fetch()
{
    m_fetched = true;
    if (!m_query->exec(u"FETCH FORWARD %1 FROM %2"_s.arg(kPortion).arg(m_cursor)))
        return failure(m_database.translate(m_query->lastError()));
    return {};
}

Result<bool> TableCursor::next()
{
    if (!m_cursor.isEmpty() && !m_fetched)
        CHECK(fetch());
    bool found = m_query->next();
    if (!found && !m_cursor.isEmpty() && m_query->size() == kPortion) {
        CHECK(fetch());
        found = m_query->next();
    }
    if (!found && m_query->lastError().isValid())
        return failure(m_database.translate(m_query->lastError()));
    if (!found)
        return false;
    m_values.clear();
    for (int i = 0; i < m_table.columns.size(); ++i)
        m_values << m_query->value(i);
    if (m_cursor.isEmpty())
        m_rowid = m_query->value(int(m_table.columns.size())).toLongLong();
    return true;
}

Values TableCursor::key() const
{
    Values key;
    for (const QString &name : m_table.keys)
        key << m_values.value(m_table.indexOf(name));
    return key;
}

Outcome TableCursor::blob(int column, const PieceSink &sink)
{
    return m_database.engine() == Engine::Sqlite ? sqliteBlob(column, sink) : postgresBlob(column, sink);
}

Outcome TableCursor::sqliteBlob(int column, const PieceSink &sink)
{
    sqlite3_blob *opened = nullptr;
    const int code = sqlite3_blob_open(m_database.sqlite(), "main", m_table.name.toUtf8().constData(),
                                       m_table.columns.at(column).name.toUtf8().constData(), m_rowid, 0, &opened);
    const std::unique_ptr<sqlite3_blob, decltype(&sqlite3_blob_close)> blob(opened, &sqlite3_blob_close);
    if (code != SQLITE_OK)
        return failure(m_database.translateCode(code));
    const qint64 size = sqlite3_blob_bytes(blob.get());
    QByteArray piece;
    for (qint64 at = 0; at < size; at += piece.size()) {
        piece.resize(std::min(kPieceBytes, size - at));
        if (const int read = sqlite3_blob_read(blob.get(), piece.data(), int(piece.size()), int(at)); read != SQLITE_OK)
            return failure(m_database.translateCode(read));
        CHECK(sink(piece));
    }
    return {};
}

Outcome TableCursor::postgresBlob(int column, const PieceSink &sink)
{
    QStringList where;
    for (const QString &key : std::as_const(m_table.keys))
        where << quoted(key) + u" = ?"_s;
    const QString sql = u"SELECT substring(%1 FROM ? FOR ?) FROM %2 WHERE %3"_s.arg(
        quoted(m_table.columns.at(column).name), quoted(m_table.name), where.join(u" AND "_s));
    const qint64 size = m_values.at(column).toLongLong();
    for (qint64 at = 0; at < size; at += kPieceBytes) {
        QByteArray piece;
        CHECK(m_database.read(sql, Values{at + 1, std::min(kPieceBytes, size - at)} + key(),
                              [&piece](const Row &row) { piece = row.bytes(0); }));
        if (piece.size() != std::min(kPieceBytes, size - at))
            return failure(Error::corrupt(
                say("A content of “%1” is shorter than it was written: restore a backup.").arg(m_table.name)));
        CHECK(sink(piece));
    }
    return {};
}

} // namespace gonfalone
