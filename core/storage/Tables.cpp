#include "core/storage/Tables.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSqliteTables =
    "SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_' "
    "ORDER BY name";
constexpr auto kPostgresTables =
    "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() "
    "AND table_type = 'BASE TABLE' ORDER BY table_name COLLATE \"C\"";
constexpr auto kSqliteColumns = "SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid";
constexpr auto kPostgresColumns =
    "SELECT a.attname, format_type(a.atttypid, a.atttypmod), COALESCE(array_position(i.indkey::int2[], a.attnum) + 1, 0) "
    "FROM pg_attribute a LEFT JOIN pg_index i ON i.indrelid = a.attrelid AND i.indisprimary "
    "WHERE a.attrelid = to_regclass(quote_ident(?)) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum";

ColumnType typeOf(const QString &declared)
{
    const QString type = declared.toUpper();
    if (type == u"BLOB"_s || type == u"BYTEA"_s)
        return ColumnType::Blob;
    return type == u"BIGINT"_s || type == u"INTEGER"_s ? ColumnType::Integer : ColumnType::Text;
}

Result<Table> describe(Database &database, const QString &name)
{
    Table table{name, {}, {}};
    QList<QPair<qint64, QString>> keys;
    const char *sql = database.engine() == Engine::Sqlite ? kSqliteColumns : kPostgresColumns;
    CHECK(database.read(QString::fromLatin1(sql), {name}, [&](const Row &row) {
        table.columns << Column{row.text(0), typeOf(row.text(1))};
        if (row.integer(2) > 0)
            keys << qMakePair(row.integer(2), row.text(0));
    }));
    std::sort(keys.begin(), keys.end());
    for (const auto &[position, column] : std::as_const(keys))
        table.keys << column;
    return table;
}

} // namespace

bool Table::hasBlobs() const
{
    return std::any_of(columns.cbegin(), columns.cend(),
                       [](const Column &column) { return column.type == ColumnType::Blob; });
}

int Table::indexOf(const QString &column) const
{
    for (int i = 0; i < columns.size(); ++i) {
        if (columns[i].name == column)
            return i;
    }
    return -1;
}

Result<QList<Table>> tablesOf(Database &database)
{
    const char *sql = database.engine() == Engine::Sqlite ? kSqliteTables : kPostgresTables;
    TRY(const QStringList names,
        database.readAll<QString>(QString::fromLatin1(sql), {}, [](const Row &row) { return row.text(0); }));
    QList<Table> tables;
    for (const QString &name : names) {
        if (name == QLatin1String(kStagingTable))
            continue;
        TRY(Table table, describe(database, name));
        tables << std::move(table);
    }
    return tables;
}

} // namespace gonfalone
