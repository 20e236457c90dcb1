#pragma once

#include "core/storage/Database.h"

namespace gonfalone {

enum class ColumnType { Integer, Text, Blob };

struct Column {
    QString name;
    ColumnType type = ColumnType::Text;

    bool operator==(const Column &) const = default;
};

/// A table as the engine itself describes it; the same on both engines after the same migrations.
struct Table {
    QString name;
    QList<Column> columns;
    QStringList keys; ///< the primary key's columns, in its order

    bool operator==(const Table &) const = default;
    bool hasBlobs() const;
    int indexOf(const QString &column) const;
};

/// Every table of the office by name, without the engine's own and without the notes of a staging.
Result<QList<Table>> tablesOf(Database &database);

/// The name of the table that marks a place as being filled, see Staging.
inline constexpr auto kStagingTable = "staging";

} // namespace gonfalone
